/** Whose mailbox is open. An address that is mistaken for the user's own would hide a correspondent. */
import { emailHandle, type Handle } from '#core/handle.ts';
import { partsOf } from './dom.ts';
import { strangers } from './gmail-parts.ts';
import type { More } from './site.ts';

export interface Account {
  /** the user's addresses, the account's first; empty when it is not known, or when what the page says of it disagrees */
  readonly own: readonly Handle[];
  /** every address that some part of the page claims to be the user's */
  readonly claims: readonly Handle[];
}

/** A link, in some accounts a `div` with an address all the same; its label ends with the address in brackets. */
const accountButton = '[href^="https://accounts.google.com/SignOutOptions"]';
/** Where the button is not, and much else is. */
const elsewhere = `[role="main"], [role="dialog"], [role="list"], ${strangers}`;

/**
 * The address in the page's title, checked against the account button's label. In a mailbox that somebody else has delegated
 * the button names whoever is signed in, and the title alone tells whose mailbox it is.
 * @param subject of the open thread: the title repeats it, and a stranger wrote it
 * @param from the address that a message being written will be sent from, which is one of the user's; empty when there is
 *   only one to choose from
 * @param more which addresses earlier readings, of this page and of those before it, have found to be the user's
 */
export function accountOf(doc: Document, url: URL, subject: string, from: string | null, more: More): Account {
  const titled = titleAddress(doc.title, subject);
  const labels = partsOf(doc.body, `${accountButton}, ${elsewhere}`, elsewhere).filter((part) =>
    part.matches(accountButton),
  );
  const signedIn = labels.map((label) => addressesIn(label.getAttribute('aria-label') ?? '').at(-1) ?? null);
  const delegated = /^\/mail\/b\//.test(url.pathname);
  const sending = emailHandle(addressesIn(from ?? '').at(-1)?.value);
  const claims = [titled, ...signedIn, sending].filter((claim) => claim !== null);
  const accounts = new Set((delegated ? [titled] : [titled, ...signedIn]).flatMap((claim) => claim?.value ?? []));
  const [account] = accounts;
  if (account === undefined || accounts.size > 1) return { own: [], claims };
  // what was learnt of another account is not this one's
  const here = more.own?.some(({ value }) => value === account) ? more.own : [];
  const before = more.known?.find((one) => one.account === account)?.own ?? [];
  const own = new Map([...claims, ...here, ...before].map((handle) => [handle.value, handle]));
  const isLogin = (value: string) => delegated && value !== account && signedIn.some((one) => one?.value === value);
  return { own: [...own.values()].filter(({ value }) => value === sending?.value || !isLogin(value)), claims };
}

/** The last address before the final ` - `; null when it may be a part of the subject that the title repeats. */
function titleAddress(title: string, subject: string): Handle | null {
  const end = title.lastIndexOf(' - ');
  if (end < 0) return null;
  const found = addressesIn(title.slice(0, end));
  const last = found.at(-1);
  if (!last) return null;
  const times = (handles: readonly Handle[]) => handles.filter(({ value }) => value === last.value).length;
  return times(found) > times(addressesIn(subject)) ? last : null;
}

function addressesIn(text: string): Handle[] {
  const words = text.slice(0, 10_000).match(/[^\s<>()[\]"',;:]+@[^\s<>()[\]"',;:]+/gu) ?? [];
  return words.map(emailHandle).filter((handle) => handle !== null);
}
