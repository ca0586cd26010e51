/**
 * What was typed in the last moment before a page went away: the store is too slow for it, and `localStorage`, which no web
 * page and no content script can read, is not. It lies there until Kith is opened next, and then becomes a draft.
 */
import { contactById } from '#store/contacts.ts';
import { keepDraft, type Note } from '#store/drafts.ts';
import { presentId } from '#store/present.ts';

const prefix = 'draft ';

interface LastWords {
  /** what was in the store, as far as was known */
  readonly seen: Note;
  readonly mine: Note;
}

/** Synchronous: nothing else gets done in a page that is being closed. */
export function leaveLastWords(contactId: string, words: LastWords): void {
  try {
    localStorage.setItem(prefix + contactId, JSON.stringify(words));
  } catch {
    // full or forbidden: the store may still be quick enough
  }
}

/** Makes drafts of what pages left behind. What cannot be kept now stays for the next time. */
export async function findLastWords(): Promise<void> {
  for (const key of Object.keys(localStorage).filter((one) => one.startsWith(prefix))) {
    const left = localStorage.getItem(key);
    if (left === null) continue;
    const { seen, mine } = JSON.parse(left) as LastWords;
    const contactId = key.slice(prefix.length);
    // whoever was joined with another since is that other; of somebody erased nothing comes back
    const present = await presentId(contactId);
    if (present !== null && (await contactById(present))) await keepDraft(present, seen, mine, Date.now());
    // typed and left again meanwhile: that is for the next time
    if (localStorage.getItem(key) === left) localStorage.removeItem(key);
  }
}

/** For somebody who is erased. */
export function forgetLastWords(contactId: string): void {
  localStorage.removeItem(prefix + contactId);
}
