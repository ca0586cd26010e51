/** A message being written in Roundcube's elastic skin, which has a page, or a window, of its own. */
import type { Handle } from '#core/handle.ts';
import { onlyVisible } from './dom.ts';
import { type Shown, spelledOut } from './mail-people.ts';
import { PageChangedError } from './site.ts';

export interface Draft {
  readonly number: string;
  readonly recipients: readonly Shown[];
  /** the addresses of all identities */
  readonly own: readonly Handle[];
  readonly field: HTMLElement | null;
}

/**
 * @throws {PageChangedError}
 */
export function readDraft(doc: Document, url: URL): Draft {
  const headers = doc.querySelector('body > #layout > #layout-content #compose-content #compose-headers');
  if (!headers) throw new PageChangedError('#compose-content #compose-headers');
  const number = url.searchParams.get('_id');
  if (!number) throw new PageChangedError('_id in the address');
  return {
    number,
    recipients: ['to', 'cc', 'bcc'].flatMap((name) => recipientsIn(headers, name)),
    own: identitiesIn(headers),
    field: fieldOf(doc),
  };
}

/** What is sent stands in a textarea out of sight, and is what the boxes beside it spell out one after the other. */
function recipientsIn(headers: Element, name: string): Shown[] {
  const field = headers.querySelector<HTMLTextAreaElement>(`:scope #compose_${name} textarea#_${name}`);
  const list = field?.parentElement?.querySelector(':scope > ul.recipient-input');
  if (!field || !list) throw new PageChangedError(`textarea#_${name} beside ul.recipient-input`);
  const boxes = [...list.querySelectorAll(':scope > li.recipient')];
  const said = boxes.map((box) => squeezed(box.textContent)).join('');
  // behind the boxes stands what is still being typed
  const value = squeezed(field.value);
  if (!value.startsWith(said) || (boxes.length === 0 && /[,;]$/.test(value))) {
    throw new PageChangedError(`textarea#_${name} with the same recipients as its boxes`);
  }
  return boxes.map(recipientIn);
}

/** A box: the name and ` <address>,`; or the address and `,` where there is no name. */
function recipientIn(box: Element): Shown {
  const [name, address] = [box.querySelector(':scope > .name'), box.querySelector(':scope > .email')];
  const text = address?.textContent.replace(/,\s*$/, '').trim();
  const shown = text === '' ? spelledOut(name?.textContent ?? '') : spelledOut(`${name?.textContent ?? ''} ${text}`);
  const plain = text === '' || /^<[^<>]*>$/.test(text ?? '');
  if (!name || !address || !shown || !plain) throw new PageChangedError('li.recipient with .name and .email');
  return shown;
}

function identitiesIn(headers: Element): Handle[] {
  const options = headers.querySelectorAll<HTMLOptionElement>(':scope #compose_from select#_from > option');
  if (options.length === 0) throw new PageChangedError('select#_from with identities');
  return [...options].map((option) => spelledOut(option.text)?.handle).filter((own) => own !== undefined);
}

/** Formatted text is written in a frame of the same origin, which takes the textarea's place. */
function fieldOf(doc: Document): HTMLElement | null {
  const frame = onlyVisible<HTMLIFrameElement>(doc, '#composebodycontainer iframe#composebody_ifr');
  const editor = frame?.contentDocument?.body;
  if (editor) return editor.isContentEditable ? editor : null;
  return onlyVisible(doc, '#composebodycontainer textarea#composebody:not([readonly], [disabled])');
}

function squeezed(text: string): string {
  return text.replace(/\s+/gu, '');
}
