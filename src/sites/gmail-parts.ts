/** What the files of the Gmail adapter share: which parts of the page are not Gmail's own, and how an address is read. */
import { emailHandle } from '#core/handle.ts';
import { nameOf, type Shown } from './mail-people.ts';
import { PageChangedError } from './site.ts';

/** A message's body, CAP 2014 to 2025: `.ii` holds `.a3s`. */
export const bodies = '.ii, .a3s';

/**
 * Everything whose words come from strangers: bodies, snippets of collapsed messages, list rows with their people,
 * subjects and snippets, headings, shown names, and text being edited, which may quote all of these. Imitations in there
 * are never looked into.
 */
export const strangers = `${bodies}, .iA, .g6, .zA, .yW, .y2, .bog, .hP, .gD, .g2, .vR, [role="option"], [contenteditable], [g_editable]`;

/**
 * The address an element carries; a hovercard address beside it has to be the same.
 * @throws {PageChangedError} when there is none, or two
 */
export function shownBy(element: Element, what: string): Shown {
  const address = element.getAttribute('email');
  const card = element.getAttribute('data-hovercard-id');
  const handle = emailHandle(address);
  if (!handle) throw new PageChangedError(`${what}[email]`);
  if (card !== null && emailHandle(card)?.value !== handle.value) {
    throw new PageChangedError(`${what} with the same email and data-hovercard-id`);
  }
  return { handle, name: nameOf(element.getAttribute('name'), handle) };
}
