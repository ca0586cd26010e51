/** Whether the user allows keeping how messages begin: one bit, and nothing about anybody. */
import browser from 'webextension-polyfill';
import { firstWordsKey } from '#messages.ts';

/** Tells it now, unless it is not allowed, and whenever it changes. Returns a function that stops it. */
export function followFirstWords(tell: (allowed: boolean) => void): () => void {
  const listener = (changes: Record<string, browser.Storage.StorageChange>) => {
    const change = changes[firstWordsKey];
    if (change) tell(change.newValue === true);
  };
  browser.storage.local.onChanged.addListener(listener);
  void browser.storage.local
    .get(firstWordsKey)
    .then((found) => tell(found[firstWordsKey] === true))
    .catch(() => undefined);
  return () => browser.storage.local.onChanged.removeListener(listener);
}
