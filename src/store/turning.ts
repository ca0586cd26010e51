/** Taking something saved for another kind of thing: a detail that is a promise, a purchase that was help. */

import type { SavedReference } from '#core/bookkeeping.ts';
import type { Reading } from '#core/reading.ts';
import { referenceTo, type Saved, textOf } from '#core/saved.ts';
import { type Forgotten, forgetWithin, putSaved, restoreWithin, savingTables } from './saved.ts';
import { savedFrom, wordsOf } from './saved-from.ts';
import { savedAt } from './saved-of.ts';
import { durably } from './write.ts';

/** What `turnInto` did, for `turnBack`. */
export interface Turned {
  readonly before: Forgotten;
  readonly after: SavedReference;
}

/**
 * Makes of `saved` what the reading says, in another table and so under another id; its words, also rewritten ones, and
 * when they were said stay. Null when it is no longer there.
 * @param contactId whose it is then, of an event that several share
 * @param told as the user has rewritten it
 * @throws {NotSavedError}
 */
export async function turnInto(
  saved: Saved,
  contactId: string,
  reading: Reading,
  told: { readonly text: string; readonly sensitive: boolean },
  now: number,
): Promise<Turned | null> {
  const made = withText(savedFrom(contactId, wordsOf(saved), reading, now), told.text);
  const next = told.sensitive ? madeSensitive(made) : made;
  return durably(savingTables, async () => {
    const current = await savedAt(referenceTo(saved));
    if (!current) return null;
    const before = await forgetWithin(current, now);
    await putSaved(next, now);
    return { before, after: referenceTo(next) };
  });
}

/** @throws {NotSavedError} */
export async function turnBack({ before, after }: Turned, now: number): Promise<void> {
  await durably(savingTables, async () => {
    const current = await savedAt(after);
    if (current) await forgetWithin(current, now);
    await restoreWithin(before, now);
  });
}

function withText(saved: Saved, text: string): Saved {
  if (textOf(saved) === text) return saved;
  const record = saved.table === 'touches' ? { ...saved.record, words: text } : { ...saved.record, text };
  return { table: saved.table, record } as Saved;
}

function madeSensitive(saved: Saved): Saved {
  const { table, record } = saved;
  if (table === 'details') return { table, record: { ...record, sensitive: true } };
  return table === 'lifeEvents' ? { table, record: { ...record, sensitive: true } } : saved;
}
