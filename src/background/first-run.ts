import browser from 'webextension-polyfill';
import { grantedGrounds } from './sites.ts';

/** Opens the page that grants sites, in a tab of its own, and only while none is granted. */
export async function openFirstRun(): Promise<void> {
  if ((await grantedGrounds()).length > 0) return;
  await browser.tabs.create({ url: browser.runtime.getURL('src/page/index.html#welcome') });
}
