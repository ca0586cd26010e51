/** Which sites the browser lets Kith read: asked of the browser, never remembered beside it. */
import { signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import { addressedSites as sites } from '#sites/index.ts';
import type { Site } from '#sites/site.ts';

/** Ids of the sites that are on; null until the browser has answered. */
export const granted = signal<ReadonlySet<string> | null>(null);

async function ask(): Promise<void> {
  const answers = await Promise.all(
    sites.map((site) => browser.permissions.contains({ origins: [...site.matches] }).catch(() => false)),
  );
  granted.value = new Set(sites.filter((_, index) => answers[index]).map((site) => site.id));
}

browser.permissions.onAdded.addListener(() => void ask());
browser.permissions.onRemoved.addListener(() => void ask());
void ask();

/** Has to be called directly in a click: the browser asks its own question. True when the user said yes. */
export async function allow(site: Site): Promise<boolean> {
  // nothing may be awaited before this line
  const yes = await browser.permissions.request({ origins: [...site.matches] }).catch(() => false);
  await ask();
  return yes;
}

/** Gives the permission back. False where the browser keeps it, as for one that came with the installation. */
export async function giveBack(site: Site): Promise<boolean> {
  const gone = await browser.permissions.remove({ origins: [...site.matches] }).catch(() => false);
  await ask();
  return gone;
}
