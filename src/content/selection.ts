/** The words the user has selected, and when they were said. */
import { pageLanguage } from '#core/page-language.ts';
import { longestLine } from '#core/quoted-line.ts';
import type { SelectedWords } from '#messages.ts';
import type { Site } from '#sites/site.ts';

/** Words selected in the page or in one of its text fields, line breaks kept, with the time of the message they stand in. */
export function selection(window: Window, site: Site): SelectedWords {
  const language = pageLanguage(window.document.documentElement.lang);
  const field = window.document.activeElement;
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) {
    return {
      text: field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0),
      said: null,
      quotedUnder: null,
      language,
    };
  }
  const selected = selectionIn(window.document, site);
  // words that begin between two messages end in one
  const nodes = [selected?.anchorNode, selected?.focusNode].flatMap((one) => one ?? []);
  const node = nodes.find((one) => site.saidAt(window.document, one) !== null);
  const said = node ? site.saidAt(window.document, node) : null;
  const quotedUnder = node && said ? lineAboveQuote(node) : null;
  return { text: selected?.toString() ?? '', said, quotedUnder, language };
}

/** So far above a quote its line may stand: beside it, or beside what it is wrapped into. */
const mostWraps = 3;

/**
 * What stands above the innermost quote around a node, as mail programs write it: a line that ends with a colon. It is of
 * strangers, and told for the day that it names and nothing else.
 */
function lineAboveQuote(node: Node): string | null {
  const inside = node.nodeType === node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  let at: Element | null = inside?.closest('blockquote') ?? null;
  for (let wraps = 0; at && wraps < mostWraps; wraps += 1) {
    let before = at.previousSibling;
    while (before && !before.textContent?.trim()) before = before.previousSibling;
    if (before) {
      const line = before.textContent?.trim().slice(-longestLine) ?? '';
      return line.endsWith(':') ? line : null;
    }
    at = at.parentElement;
  }
  return null;
}

/** Every frame has a selection of its own: that of the frame the user is in, else whichever has words in it. */
function selectionIn(doc: Document, site: Site): Selection | null {
  const frames = (site.roots?.(doc) ?? []).filter((root): root is Document => root.nodeType === root.DOCUMENT_NODE);
  const inside = frames.filter((frame) => frame.defaultView?.frameElement === doc.activeElement);
  const selections = [...inside, doc, ...frames].map((one) => one.getSelection());
  return selections.find((one) => one !== null && !one.isCollapsed) ?? doc.getSelection();
}
