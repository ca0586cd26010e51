/** What the index of words has for a search as one types: short ranges of it, never all. */

import type { SearchEntry } from '#core/bookkeeping.ts';
import type { HandleRecord, SavedTable } from '#core/records.ts';
import { savedTables } from '#core/records.ts';
import type { Saved } from '#core/saved.ts';
import { db } from './db.ts';
import { savedAt } from './saved-of.ts';

/** Entries with a word that begins so; at most `limit`, in the order of the words. */
export async function entriesBeginning(word: string, limit: number): Promise<SearchEntry[]> {
  return db.search.where('tokens').startsWith(word).limit(limit).toArray();
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

/** Every different word there is, told one by one so that nothing waits for all. */
export async function eachWord(tell: (word: string) => void): Promise<void> {
  const read = 2_000;
  for (let after = ''; ; ) {
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
