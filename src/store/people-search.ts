/** What the index of words has for a search as one types: short ranges of it, never all. */

import type { SearchEntry } from '#core/bookkeeping.ts';
import { Latest } from '#core/latest.ts';
import type { HandleRecord, SavedTable } from '#core/records.ts';
import { savedTables } from '#core/records.ts';
import type { Saved } from '#core/saved.ts';
import { db } from './db.ts';
import { savedAt } from './saved-of.ts';

/** Entries with a word that begins so; at most `limit`, in the order of the words. */
export async function entriesBeginning(word: string, limit: number): Promise<SearchEntry[]> {
  return db.search.where('tokens').startsWith(word).limit(limit).toArray();
}

/** What the index has of a word, as far as it was read. */
export interface Answer {
  readonly word: string;
  /** those with a word that begins so */
  readonly entries: readonly SearchEntry[];
  /** there are no others */
  readonly whole: boolean;
}

/** More words than anybody types side by side. */
const mostKept = 8;

/** What the index has answered lately: with one more letter it is a part of that, often all there is. */
export class Answers {
  /** by word; the one read last is the last */
  #kept = new Latest<Answer>(mostKept);

  /** Out of what was read for this word, or for as much of its beginning as there is. */
  known(word: string): Answer | null {
    for (let length = word.length; length > 0; length -= 1) {
      const kept = this.#kept.get(word.slice(0, length));
      if (!kept) continue;
      const entries = kept.entries.filter(({ tokens }) => tokens.some((token) => token.startsWith(word)));
      return { word, entries, whole: kept.whole };
    }
    return null;
  }

  /** All entries, or as many as `limit`: of these another read would find no more. */
  async read(word: string, limit: number): Promise<Answer> {
    const known = this.known(word);
    if (known && (known.whole || known.entries.length >= limit)) return known;
    const kept = this.#kept;
    const entries = await entriesBeginning(word, limit);
    const answer = { word, entries, whole: entries.length < limit };
    kept.set(word, answer);
    return answer;
  }

  /** After a change of the memory; what is being read meanwhile is not kept either. */
  forget(): void {
    this.#kept = new Latest(mostKept);
  }
}

/** Entries with one of these words; at most `limit`. */
export async function entriesWith(words: readonly string[], limit: number): Promise<SearchEntry[]> {
  if (words.length === 0) return [];
  return db.search
    .where('tokens')
    .anyOf([...words])
    .limit(limit)
    .toArray();
}

/** Everything by which a few people are found. */
export async function entriesAbout(contactIds: readonly string[]): Promise<SearchEntry[]> {
  return db.search
    .where('contactIds')
    .anyOf([...contactIds])
    .toArray();
}

/** After every word that begins with a digit: telephones and years are as many as all the other words, and no number is taken for another. */
const afterNumbers = '9\uffff';

/** Every different word there is that is no number, told one by one so that nothing waits for all. */
export async function eachWord(tell: (word: string) => void): Promise<void> {
  const read = 2_000;
  for (let after = afterNumbers; ; ) {
    const words = (await db.search.where('tokens').above(after).limit(read).uniqueKeys()) as string[];
    for (const word of words) tell(word);
    const last = words.at(-1);
    if (last === undefined || words.length < read) return;
    after = last;
  }
}

/** The record behind an entry of the index; null when it has gone meanwhile. */
export async function recordBehind({
  table,
  id,
}: {
  readonly table: string;
  readonly id: string;
}): Promise<{ readonly handle: HandleRecord } | { readonly saved: Saved } | null> {
  if (table === 'handles') {
    const handle = await db.handles.get(id);
    return handle ? { handle } : null;
  }
  if (!isSavedTable(table)) return null;
  const saved = await savedAt({ table, id });
  return saved ? { saved } : null;
}

function isSavedTable(table: string): table is SavedTable {
  return savedTables.some((name) => name === table);
}
