/** Tells the content scripts whether they may read how messages begin. */
import browser from 'webextension-polyfill';
import { firstWordsKey } from '#messages.ts';
import { keepsFirstWords } from '#store/settings.ts';

/** Makes what the content scripts are told agree with the setting; does nothing when it does. */
export async function tellOfFirstWords(): Promise<void> {
  const [allowed, told] = await Promise.all([keepsFirstWords(), browser.storage.local.get(firstWordsKey)]);
  if ((told[firstWordsKey] === true) === allowed) return;
  if (allowed) await browser.storage.local.set({ [firstWordsKey]: true });
  else await browser.storage.local.remove(firstWordsKey);
}
