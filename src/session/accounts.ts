/**
 * The user's own addresses on hosts that the user has added, kept by the browser for as long as it runs. A webmail may show
 * all of them on one page and none on the next.
 */
import browser from 'webextension-polyfill';
import type { KnownAccount, PageFacts } from '#core/facts.ts';
import { distinctHandles } from '#core/handle.ts';

const prefix = 'account:';

/** Called by the background only, after the facts were checked. Another account of the same host takes the place of the one before. */
export async function noteAccount(origin: string, { account, own }: PageFacts): Promise<void> {
  if (account === undefined || own.length === 0) return;
  const before = await knownAccount(origin);
  const known = before?.account === account ? before.own : [];
  const all = distinctHandles([...known, ...own]);
  if (all.length === known.length) return;
  await browser.storage.session.set({ [prefix + origin]: { account, own: all.slice(0, 64) } satisfies KnownAccount });
}

/** Null while no page of the host has shown an address of the user's. */
export async function knownAccount(origin: string): Promise<KnownAccount | null> {
  const key = prefix + origin;
  const found = await browser.storage.session.get(key);
  return (found[key] as KnownAccount | undefined) ?? null;
}

/** Called when a host was added or taken away: what was seen there is forgotten with it. */
export async function forgetAccounts(): Promise<void> {
  const all = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(all.filter((key) => key.startsWith(prefix)));
}
