/** What the background did for the user, for the panel of that window to say, with Undo. */
import browser from 'webextension-polyfill';
import type { Receipt, SavedReference, UnassignedWords } from '#core/bookkeeping.ts';
import type { Happening } from '#core/happening.ts';
import type { Source } from '#core/records.ts';

/** Something more that words tell of, and where it was saved; absent: it is not. */
export interface Further extends Happening {
  readonly saved?: SavedReference | undefined;
}

export type Notice =
  | {
      readonly id: string;
      readonly kind: 'saved';
      readonly contactId: string;
      readonly receipt: Receipt;
      /** what else the words tell of, to be saved with a click */
      readonly further?: readonly Further[];
      /** as they waited for somebody to be about: so they wait again when it is taken back */
      readonly waited?: UnassignedWords;
    }
  /** an opening that was put into a message went with it, and counts as asked */
  | { readonly id: string; readonly kind: 'asked'; readonly contactId: string; readonly markId: string }
  /** the words are kept in `unassigned`; the panel asks whom they are about */
  | { readonly id: string; readonly kind: 'whom'; readonly wordsId: string }
  /** the store did not take it: the words stay here until they are saved */
  | {
      readonly id: string;
      readonly kind: 'not-saved';
      readonly contactId: string | null;
      readonly quote: string;
      readonly source: Source;
      /** UTC milliseconds */
      readonly saidAt: number;
    };

const prefix = 'notice:';

export async function setNotice(windowId: number, notice: Notice | null): Promise<void> {
  const key = prefix + windowId;
  await (notice ? browser.storage.session.set({ [key]: notice }) : browser.storage.session.remove(key));
}

export async function noticeOf(windowId: number): Promise<Notice | null> {
  const key = prefix + windowId;
  const found = await browser.storage.session.get(key);
  return (found[key] as Notice | undefined) ?? null;
}

/** What was said of somebody who is erased is not said any more, in any window. */
export async function forgetNoticesAbout(contactId: string): Promise<void> {
  const all = Object.entries(await browser.storage.session.get(null));
  const about = all.filter(([key, notice]) => key.startsWith(prefix) && namesContact(notice, contactId));
  await browser.storage.session.remove(about.map(([key]) => key));
}

function namesContact(notice: unknown, contactId: string): boolean {
  return typeof notice === 'object' && notice !== null && 'contactId' in notice && notice.contactId === contactId;
}

/** Tells of every notice for a window; null when it was taken away. Returns a function that stops it. */
export function onNotice(windowId: number, tell: (notice: Notice | null) => void): () => void {
  const listener = (changes: Record<string, browser.Storage.StorageChange>, area: string) => {
    const change = area === 'session' ? changes[prefix + windowId] : undefined;
    if (change) tell((change.newValue as Notice | undefined) ?? null);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
