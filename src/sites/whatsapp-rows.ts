/** The messages and the lines between them, as pages of WhatsApp Web of before 2026 and of 2026 have them. */
import { isVisible } from './dom.ts';
import { PageChangedError } from './site.ts';
import { shownText } from './whatsapp-chat.ts';
import { type Stamp, stampOf } from './whatsapp-times.ts';

/** A message, and nothing that stands inside of one or of the rest of the page. */
const row = '[data-id]:not([data-id] *, header *, footer *, [contenteditable] *)';
/** What stands between messages without being one: the line that names a day (seen live by others, 2026), a count of unread ones. */
const lineBetween = '[role="row"]:not([data-id] *, header *, footer *, [contenteditable] *)';
/** Author and time; what a message quotes may carry others. */
export const stamp = '[data-pre-plain-text]';
const oldForm = /^(true|false)_([\w.-]{1,40}@[a-z.]{2,20})_([\dA-Za-z]{8,40})(?:_[\w.-]{1,40}@[a-z.]{2,20})?$/;
const newForm = /^[\dA-Za-z]{16,40}$/;
const authorName = '[data-testid="author"]';
export const meta = '[data-testid="msg-meta"]';

export interface Row {
  readonly element: HTMLElement;
  readonly id: string;
  readonly jid: string | null;
  /** by the id of a page of before 2026 */
  readonly own: boolean | null;
  readonly stamp: Stamp | null;
  readonly showsAuthor: boolean;
  /** what the line above it says that names a day; the same object for all messages below that line */
  readonly line: { readonly text: string } | null;
}

/**
 * In the order of the page. Its notices have ids too, but neither author nor state.
 * @param newest how many of the last ones; without it all of them
 */
export function rowsOf(main: HTMLElement, newest = Number.POSITIVE_INFINITY): Row[] {
  const all: HTMLElement[] = [];
  let line: Row['line'] = null;
  // a message and its own row are two
  const found = [...main.querySelectorAll<HTMLElement>(`${row}, ${lineBetween}`)].slice(-2 * newest);
  const read = found.filter(isVisible).flatMap((element) => {
    if (element.dataset.id === undefined) {
      // most rows are those of a message
      if (element.querySelector('[data-id]') === null) line = { text: shownText(element) };
      return [];
    }
    all.push(element);
    return rowOf(element, line);
  });
  if (all.length > 0 && read.length === 0 && all.some((element) => element.querySelector(stamp))) {
    throw new PageChangedError('data-id of a message');
  }
  const jids = new Set(read.map(({ jid }) => jid));
  if (jids.size > 1) throw new PageChangedError('one conversation in data-id of all messages');
  return read;
}

function rowOf(element: HTMLElement, line: Row['line']): Row[] {
  const dataId = element.dataset.id ?? '';
  const [, prefix, jid, oldId] = oldForm.exec(dataId) ?? [];
  const id = oldId ?? (newForm.test(dataId) ? dataId : undefined);
  if (id === undefined) return [];
  const [own, ...more] = outer(element, stamp);
  return [
    {
      element,
      id,
      jid: jid ?? null,
      own: prefix === undefined ? null : prefix === 'true',
      stamp: own && more.length === 0 ? stampOf(own.getAttribute('data-pre-plain-text')) : null,
      showsAuthor: outer(element, authorName).length > 0,
      line,
    },
  ];
}

/** Matches that stand in no words: not inside of what is stamped, nor of another message or a quote. */
export function outer(element: HTMLElement, selector: string): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>(selector)].filter((one) => {
    const around = one.parentElement?.closest(
      `${stamp}, .selectable-text, [role="button"][aria-label], .quoted-mention, blockquote, [data-id]`,
    );
    return around === element;
  });
}
