/**
 * The user's own addresses in mailboxes, kept by the browser for as long as it runs. A webmail may show all of them on one
 * page and none on the next.
 */
import browser from 'webextension-polyfill';
import type { KnownAccount, PageFacts } from '#core/facts.ts';
import { distinctHandles } from '#core/handle.ts';

const prefix = 'account:';

/** More accounts than that nobody has on one host; the oldest gives way. */
const mostAccounts = 8;

/** Called by the background only, after the facts were checked. What is known of another account stays apart. */
export async function noteAccount(origin: string, { account, own }: PageFacts): Promise<void> {
  if (account === undefined || own.length === 0) return;
  const accounts = await knownAccounts(origin);
  const known = accounts.find((one) => one.account === account)?.own ?? [];
  const all = distinctHandles([...known, ...own]).slice(0, 64);
  if (all.length === known.length) return;
  const others = accounts.filter((one) => one.account !== account);
  const newest: readonly KnownAccount[] = [...others, { account, own: all }].slice(-mostAccounts);
  await browser.storage.session.set({ [prefix + origin]: newest });
}

/** Empty while no page of the host has shown an address of the user's. */
export async function knownAccounts(origin: string): Promise<readonly KnownAccount[]> {
  const key = prefix + origin;
  const found = await browser.storage.session.get(key);
  return (found[key] as readonly KnownAccount[] | undefined) ?? [];
}

/** Called when a site was added or taken away: what was seen there is forgotten with it. */
export async function forgetAccounts(): Promise<void> {
  const all = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(all.filter((key) => key.startsWith(prefix)));
}
