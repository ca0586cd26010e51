/** Details and life events: what is known of people. */
import Dexie from 'dexie';
import type { Reading } from '#core/reading.ts';
import type { Detail, LifeEvent, Receipt, Source, UnassignedWords } from '#core/records.ts';
import { db } from './db.ts';
import { durably, remove, stamp } from './write.ts';

/** Words to be kept about somebody. */
export interface Words {
  readonly quote: string;
  readonly source: Source;
  /** UTC milliseconds */
  readonly saidAt: number;
}

/**
 * Saves words about a contact: as a life event when that is how they are read, else as a detail.
 * @param reading null for words that were not understood: an "other" detail
 * @throws {NotSavedError}
 */
export async function saveDetail(
  contactId: string,
  words: Words,
  reading: Reading | null,
  now: number,
): Promise<Receipt> {
  const base = { ...stamp(now), text: words.quote.trim(), ...words };
  const kind = reading?.kind;
  if (reading && kind && 'event' in kind) {
    const { about, start, end, yearly, guessed, place } = reading;
    const sensitive = kind.event === 'illness';
    const event: LifeEvent = {
      ...base,
      contactIds: [contactId],
      kind: kind.event,
      about,
      start,
      end,
      yearly,
      guessed,
      place,
      sensitive,
    };
    await durably([db.lifeEvents], () => db.lifeEvents.put(event));
    return { contactId: null, detailIds: [], lifeEventIds: [event.id] };
  }
  const detailKind = kind && 'detail' in kind ? kind.detail : 'other';
  const detail: Detail = { ...base, contactId, kind: detailKind, sensitive: detailKind === 'health' };
  await durably([db.details], () => db.details.put(detail));
  return { contactId: null, detailIds: [detail.id], lifeEventIds: [] };
}

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
  await durably([db.unassigned, db.deletions], () => remove(db.unassigned, [id], now));
}

/** The newest details of a contact, newest first. */
export async function detailsOf(contactId: string, limit: number): Promise<Detail[]> {
  return db.details
    .where('[contactId+saidAt]')
    .between([contactId, Dexie.minKey], [contactId, Dexie.maxKey])
    .reverse()
    .limit(limit)
    .toArray();
}

export async function lifeEventsOf(contactId: string): Promise<LifeEvent[]> {
  return db.lifeEvents.where('contactIds').equals(contactId).toArray();
}

/** @throws {NotSavedError} */
export async function forgetDetail(id: string, now: number): Promise<void> {
  await durably([db.details, db.lifeEvents, db.deletions], async () => {
    if (await db.details.get(id)) await remove(db.details, [id], now);
    else await remove(db.lifeEvents, [id], now);
  });
}
