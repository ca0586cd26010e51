/** Which sites the browser lets Kith read: asked of the browser, never remembered beside it. */
import { signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import { allowedOf } from '#core/host-patterns.ts';
import { type SiteRow, siteRows } from './site-rows.ts';

/** By row of the list, the patterns that are allowed, where any is; null until the browser has answered. */
export const granted = signal<ReadonlyMap<string, readonly string[]> | null>(null);

async function ask(): Promise<void> {
  const all = await browser.permissions.getAll().catch(() => null);
  const answers = siteRows.map(({ id, origins }) => [id, allowedOf(origins, all?.origins ?? [])] as const);
  granted.value = new Map(answers.filter(([, allowed]) => allowed.length > 0));
}

browser.permissions.onAdded.addListener(() => void ask());
browser.permissions.onRemoved.addListener(() => void ask());
void ask();

/** Has to be called directly in a click: the browser asks its own question. True when the user said yes. */
export async function allow({ origins }: SiteRow): Promise<boolean> {
  // nothing may be awaited before this line
  const yes = await browser.permissions.request({ origins: [...origins] }).catch(() => false);
  await ask();
  return yes;
}

/** Gives the permission back. False where the browser keeps it, as for one that came with the installation. */
export async function giveBack({ origins }: SiteRow): Promise<boolean> {
  const gone = await browser.permissions.remove({ origins: [...origins] }).catch(() => false);
  await ask();
  return gone;
}
