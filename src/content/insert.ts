/** Types words into a message field as the user would paste them, and never sends them. */

/** An editor takes a moment to notice where its caret was put, in milliseconds; Slate looks every 100. */
const caretMilliseconds = 120;

/** How long an editor may take to show what it was given, and how often we look, in milliseconds. */
const readBackMilliseconds = 500;
const lookMilliseconds = 25;

/** Editors with a text of their own, for which typing behind their back would show words that are not sent. */
const ownModel =
  '[data-slate-editor], [data-lexical-editor], .DraftEditor-root, .ProseMirror, .ql-editor, .ck-editor__editable';

/** What mailboxes keep below the words one writes: Gmail, Outlook and Proton Mail, signature and quoted mail of each. */
const keptBelow =
  '.gmail_signature_prefix, .gmail_signature, .gmail_quote, .gmail_quote_container, #Signature, #appendonsend, #divRplyFwdMsg, .protonmail_signature_block, .protonmail_quote';

/**
 * Puts words where the user's caret is, or else at the end of what is written. `unsure` when they were not found in the
 * field afterwards: then the words must be offered in another way.
 * @param caretIsPlaced the page itself has put the caret where words belong, also while the field has no focus
 */
export async function insertInto(
  field: HTMLElement,
  words: string,
  caretIsPlaced = false,
): Promise<'inserted' | 'unsure'> {
  const text = words.replace(/\r\n?/g, '\n');
  if (bare(text) === '') return 'unsure';
  const before = occurrences(field, text);
  if (isTextControl(field)) typeIntoControl(field, text, caretIsPlaced);
  else {
    putCaret(field);
    await pause(caretMilliseconds);
    if (!field.isConnected) return 'unsure';
    if (!paste(field, text) && !field.closest(ownModel)) field.ownerDocument.execCommand('insertText', false, text);
  }
  return (await comesTo(field, text, before + 1)) ? 'inserted' : 'unsure';
}

type TextControl = HTMLTextAreaElement | HTMLInputElement;

function isTextControl(field: HTMLElement): field is TextControl {
  // by name: in a frame the classes are others
  return field.nodeName === 'TEXTAREA' || field.nodeName === 'INPUT';
}

/** `execCommand` keeps the browser's undo; a field that refuses it gets the words all the same. */
function typeIntoControl(field: TextControl, text: string, caretIsPlaced: boolean): void {
  const wasThere = rootOf(field).activeElement === field;
  const caret = (wasThere || caretIsPlaced ? field.selectionEnd : null) ?? field.value.length;
  field.focus();
  field.setSelectionRange(caret, caret);
  if (field.ownerDocument.execCommand('insertText', false, text)) return;
  field.setRangeText(text, caret, caret, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
}

/** The caret stays where the user left it in the field; nothing selected is ever replaced. */
function putCaret(field: HTMLElement): void {
  const selection = field.ownerDocument.getSelection();
  const had = caretIn(field, selection);
  const inside = had !== null && field.contains(had.commonAncestorContainer);
  if (inside && had.collapsed && isActive(field)) return;
  const caret = inside ? had : endOfOwnWords(field);
  caret.collapse(false);
  // Firefox leaves the focus outside of a frame whose body is active in it already
  frameAround(field)?.focus();
  field.focus();
  selection?.removeAllRanges();
  selection?.addRange(caret);
}

/** The body of a frame is always active in its own document, whether or not the page's focus is there. */
function isActive(field: HTMLElement): boolean {
  const frame = frameAround(field);
  return rootOf(field).activeElement === field && (!frame || frame.ownerDocument.activeElement === frame);
}

/** The document, or the shadow tree that the field stands in. */
function rootOf(field: HTMLElement): Document | ShadowRoot {
  const root = field.getRootNode();
  return 'activeElement' in root ? (root as Document | ShadowRoot) : field.ownerDocument;
}

/** What is selected, as far as the field's own tree: of a shadow tree a selection tells only when it is asked for that one. */
function caretIn(field: HTMLElement, selection: Selection | null): Range | null {
  if (!selection?.rangeCount) return null;
  const root = rootOf(field);
  if (!('host' in root)) return selection.getRangeAt(0).cloneRange();
  // Chrome before 137 has no such question: there the words come to the end
  const [selected] = selection.getComposedRanges?.({ shadowRoots: [root] }) ?? [];
  if (!selected) return null;
  const range = field.ownerDocument.createRange();
  range.setStart(selected.startContainer, selected.startOffset);
  range.setEnd(selected.endContainer, selected.endOffset);
  return range;
}

function frameAround(field: HTMLElement): HTMLElement | null {
  return (field.ownerDocument.defaultView?.frameElement ?? null) as HTMLElement | null;
}

/** The end of what the user has written: above the signature and the quoted message, and on the empty line that is there. */
function endOfOwnWords(field: HTMLElement): Range {
  const range = endAbove(field, field.querySelector(keptBelow));
  // an empty line is kept open by a break, behind which the next one would begin; editors with a text of their own know that
  let last = range.endContainer.childNodes[range.endOffset - 1];
  while (last?.lastChild) last = last.lastChild;
  if (last?.nodeName === 'BR' && !field.closest(ownModel)) range.setEndBefore(last);
  return range;
}

function endAbove(field: HTMLElement, kept: Element | null): Range {
  const range = field.ownerDocument.createRange();
  range.selectNodeContents(field);
  if (!kept) return range;
  const children = [...field.childNodes];
  const above = children.slice(
    0,
    children.findIndex((child) => child.contains(kept)),
  );
  const written = above.findLast((child) => bare(child.textContent ?? '') !== '') ?? above[0];
  if (written && written.nodeName !== 'BR') range.selectNodeContents(written);
  else range.setEnd(field, 0);
  return range;
}

/**
 * True when the page's editor took the words. Firefox hides a clipboard from the page that a content script has filled, so
 * it is made of the page's own classes; and empties one that was filled before its event was made.
 */
function paste(field: HTMLElement, text: string): boolean {
  const page = (window as { wrappedJSObject?: typeof globalThis }).wrappedJSObject ?? globalThis;
  const init: ClipboardEventInit = new page.Object();
  init.bubbles = true;
  init.cancelable = true;
  init.composed = true;
  init.clipboardData = new page.DataTransfer();
  const event = new page.ClipboardEvent('paste', init);
  event.clipboardData?.setData('text/plain', text);
  return !field.dispatchEvent(event);
}

async function comesTo(field: HTMLElement, text: string, count: number): Promise<boolean> {
  const last = performance.now() + readBackMilliseconds;
  while (occurrences(field, text) < count) {
    if (performance.now() >= last) return false;
    await pause(lookMilliseconds);
  }
  return true;
}

function occurrences(field: HTMLElement, text: string): number {
  return bare(isTextControl(field) ? field.value : shownText(field)).split(bare(text)).length - 1;
}

/** Text as shown, emoji that an editor draws as pictures included. */
function shownText(node: Node): string {
  if (node.nodeName === 'IMG') return (node as HTMLImageElement).alt;
  return node.hasChildNodes() ? [...node.childNodes].map(shownText).join('') : (node.textContent ?? '');
}

/** White space and invisible fillers differ from editor to editor. */
function bare(text: string): string {
  return text.replace(/[\s\u200b\u200c\u2060\ufeff]+/g, '');
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
