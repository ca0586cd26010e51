/** Whose mailbox a page of Roundcube's belongs to, as far as the page itself says. */
import { distinctHandles, emailHandle, type Handle } from '#core/handle.ts';
import type { More } from './site.ts';

export interface Account {
  /** the installation's own mark of the account, the same on every page of it; null where the page has none */
  readonly mark: string | null;
  /** the addresses that the page calls the user's; more than one when they disagree */
  readonly claims: readonly Handle[];
  /** those that are the user's for sure */
  readonly own: readonly Handle[];
}

/**
 * The login is on every page and often no address; all identities stand on the page on which mail is written, and are known
 * on the next ones of the same account.
 */
export function accountOf(top: Document, doc: Document, more: More): Account {
  const mark = markIn(doc);
  const claims = claimsIn(top, doc);
  const known = more.known?.find(({ account }) => account === mark)?.own ?? [];
  return { mark, claims, own: distinctHandles([...(claims.length === 1 ? claims : []), ...known]) };
}

/** `user_id`: random signs that Roundcube gives to an account once. They tell nothing else. */
export function markIn(doc: Document): string | null {
  return settingIn(doc, 'user_id');
}

/** The addresses that the page's own words and its own script call the user's. */
function claimsIn(top: Document, doc: Document): Handle[] {
  // only in the view with the list; the login, or the main identity's address when the login is none
  const shown = top.querySelector('body > #layout > #layout-sidebar > .header > .header-title.username');
  const claims = [emailHandle(shown?.textContent), emailHandle(settingIn(doc, 'username'))];
  return distinctHandles(claims.filter((claim) => claim !== null));
}

/** `rcmail.set_env({…"name":"value"…})` in the head, where no message can write. Quotes inside of its strings are escaped. */
function settingIn(doc: Document, name: 'user_id' | 'username'): string | null {
  const setting = new RegExp(`\\brcmail\\.set_env\\(\\{.*?[{,]\\s*"${name}"\\s*:\\s*"([^"\\\\]*)"`, 's');
  for (const script of doc.head.querySelectorAll(':scope > script:not([src])')) {
    const [, said] = setting.exec(script.textContent) ?? [];
    if (said) return said;
  }
  return null;
}
