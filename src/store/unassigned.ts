/** Words saved while nobody was recognised: they wait until they are given to somebody or thrown away. */

import type { Receipt, UnassignedWords } from '#core/bookkeeping.ts';
import type { Reading } from '#core/reading.ts';
import { db } from './db.ts';
import { putOnce, savingTables } from './saved.ts';
import { savedFrom, type Words } from './saved-from.ts';
import { durably, remove, removing, stamp } from './write.ts';

/** Keeps words of which it is not known whom they are about. @throws {NotSavedError} */
export async function keepUnassigned(words: Words, now: number): Promise<UnassignedWords> {
  const kept: UnassignedWords = { ...stamp(now), ...words };
  await durably([db.unassigned], () => db.unassigned.put(kept));
  return kept;
}

/** Words that wait for somebody, oldest first. */
export async function unassignedWords(limit: number): Promise<UnassignedWords[]> {
  return db.unassigned.orderBy('saidAt').limit(limit).toArray();
}

/** @throws {NotSavedError} */
export async function dropUnassigned(id: string, now: number): Promise<void> {
  await durably([db.unassigned, ...removing], () => remove(db.unassigned, [id], now));
}

/**
 * Gives words that waited to somebody: saved about them and no longer waiting, both or neither.
 * @param text how they are shown
 * @throws {NotSavedError}
 */
export async function giveUnassigned(
  waiting: UnassignedWords,
  contactId: string,
  reading: Reading | null,
  now: number,
  text = waiting.quote,
): Promise<Receipt> {
  const { quote, source, saidAt } = waiting;
  const fact = savedFrom(contactId, { quote, source, saidAt, text }, reading, now);
  return durably([...savingTables, db.unassigned], async () => {
    await remove(db.unassigned, [waiting.id], now);
    return putOnce(fact, now);
  });
}

/** Lets words wait again that were given to somebody or thrown away. @throws {NotSavedError} */
export async function restoreUnassigned(waiting: UnassignedWords): Promise<void> {
  await durably([db.unassigned, db.deletions], async () => {
    await db.unassigned.put(waiting);
    await db.deletions.delete(waiting.id);
  });
}
