/** People as Proton Mail writes them (its source of 2025 and 2026): the address stands in a test id, which its own tests rely on. */
import { emailHandle } from '#core/handle.ts';
import { nameOf, type Shown, spelledOut } from './mail-people.ts';
import { PageChangedError } from './site.ts';

/** The body itself is in a frame, out of reach; invitations, notices and the quick reply beside it are made of strangers' words, too. */
export const strangers =
  '.message-content, .message-header-extra, [data-testid="recipient-label"], [data-testid="recipient-address"], [contenteditable], [data-testid="conversation-header:subject"]';

export const testId = (name: string) => `[data-testid="${name}"]`;
export const recipientIds = '[data-testid^="recipient:details-dropdown-"]';

/**
 * A person in a header. Where the address is written out, or repeated as a title, it has to be the same.
 * @param address what the test id, or the title of a sender, says
 * @throws {PageChangedError}
 */
export function personIn(element: Element, address: string | null): Shown {
  const label = element.querySelector(testId('recipient-label'))?.textContent.trim() ?? '';
  const written = element.querySelector(testId('recipient-address'))?.textContent ?? null;
  const title = element.getAttribute('title');
  // since 2026 a person is a link to their address
  const link = /^mailto:(.*)$/s.exec(element.getAttribute('href') ?? '')?.[1] ?? null;
  const claims = [address, title, link, written === null ? null : spelledOut(written)?.handle.value];
  // somebody without a name has the address in its place, and others may have it for their name
  if (written === null && title === null && link === null && emailHandle(label)) claims.push(label);
  const values = new Set(claims.filter((claim) => claim !== null).map((claim) => emailHandle(claim)?.value));
  const [value] = values;
  const handle = emailHandle(value);
  if (!handle || values.size > 1)
    throw new PageChangedError('[data-testid="recipient:details-dropdown-…"] with one address');
  return { handle, name: nameOf(label, handle) };
}

/** Several people of one group of contacts share an element: a title that lists them, and no address of its own. */
export function recipientsIn(element: Element): Shown[] {
  const id = element.getAttribute('data-testid')?.replace(/^recipient:details-dropdown-/, '') ?? '';
  // words in the place of recipients, such as "undisclosed"
  if (!id.includes('@') && !element.hasAttribute('title')) return [];
  const listed = id.split(/[\s,;]+/u).map(emailHandle);
  if (listed.length > 1 && listed.every((handle) => handle !== null)) {
    return listed.map((handle) => ({ handle, name: null }));
  }
  return [personIn(element, id)];
}
