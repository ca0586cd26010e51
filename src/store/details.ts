/** Details and life events: what is known of people. */
import Dexie from 'dexie';
import type { PageFacts, PersonFacts } from '#core/facts.ts';
import type { Reading } from '#core/reading.ts';
import type { Contact, Detail, LifeEvent, Receipt, Source, Stamped, UnassignedWords } from '#core/records.ts';
import { contactTables, newContact, rememberWithin } from './contacts.ts';
import { db } from './db.ts';
import { changed, durably, remove, stamp } from './write.ts';

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
  const fact = factOf(words, reading, now);
  return durably([db.details, db.lifeEvents], async () => ({ contactId: null, ...(await putFact(fact, contactId)) }));
}

/**
 * Remembers a person and saves words about them, both or neither.
 * @throws {NotSavedError}
 */
export async function rememberAndSave(
  person: PersonFacts,
  facts: PageFacts | null,
  words: Words,
  reading: Reading | null,
  now: number,
): Promise<{ contact: Contact; receipt: Receipt }> {
  const created = newContact(person, now);
  const fact = factOf(words, reading, now);
  return durably([...contactTables, db.details, db.lifeEvents], async () => {
    const contact = await rememberWithin(person, facts, created, now);
    const contactId = contact.id === created.id ? contact.id : null;
    return { contact, receipt: { contactId, ...(await putFact(fact, contact.id)) } };
  });
}

type Fact = { readonly detail: Omit<Detail, 'contactId'> } | { readonly event: Omit<LifeEvent, 'contactIds'> };

/** The record that the words become, about nobody yet. */
function factOf(words: Words, reading: Reading | null, now: number): Fact {
  const base = { ...stamp(now), text: words.quote.trim(), ...words };
  const kind = reading?.kind;
  if (reading && kind && 'event' in kind) {
    const { about, start, end, yearly, guessed, place } = reading;
    const sensitive = kind.event === 'illness';
    return { event: { ...base, kind: kind.event, about, start, end, yearly, guessed, place, sensitive } };
  }
  const detailKind = kind && 'detail' in kind ? kind.detail : 'other';
  return { detail: { ...base, kind: detailKind, sensitive: detailKind === 'health' } };
}

/** Inside a running transaction. */
async function putFact(fact: Fact, contactId: string): Promise<Omit<Receipt, 'contactId'>> {
  if ('event' in fact) {
    await db.lifeEvents.put({ ...fact.event, contactIds: [contactId] });
    return { detailIds: [], lifeEventIds: [fact.event.id] };
  }
  await db.details.put({ ...fact.detail, contactId });
  return { detailIds: [fact.detail.id], lifeEventIds: [] };
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

/** A saved fact of either kind. */
export type Saved = Detail | LifeEvent;

/** True for a life event, which alone has a date. */
export function isLifeEvent(saved: Saved): saved is LifeEvent {
  return 'contactIds' in saved;
}

/** What one act of saving left; undefined when it has been removed since. */
export async function savedBy(receipt: Receipt): Promise<Saved | undefined> {
  const [detailId] = receipt.detailIds;
  if (detailId !== undefined) return db.details.get(detailId);
  const [eventId] = receipt.lifeEventIds;
  return eventId === undefined ? undefined : db.lifeEvents.get(eventId);
}

/** Puts back what `forgetDetail` removed. @throws {NotSavedError} */
export async function restoreDetail(saved: Saved): Promise<void> {
  await durably([db.details, db.lifeEvents, db.deletions], async () => {
    await (isLifeEvent(saved) ? db.lifeEvents.put(saved) : db.details.put(saved));
    await db.deletions.delete(saved.id);
  });
}

/**
 * Takes saved words in another way: another kind, another date. Returns the receipt that undoes the first act together
 * with this one.
 * @throws {NotSavedError}
 */
export async function correctDetail(receipt: Receipt, reading: Reading, now: number): Promise<Receipt> {
  const saved = await savedBy(receipt);
  if (!saved) return receipt;
  const { quote, source, saidAt } = saved;
  const fact = factOf({ quote, source, saidAt }, reading, now);
  return durably([db.details, db.lifeEvents, db.deletions], async () => {
    if (isLifeEvent(saved) && 'event' in fact) {
      await db.lifeEvents.put(changed<LifeEvent>(saved, fieldsOf<LifeEvent>(saved, fact.event), now));
      return receipt;
    }
    if (!isLifeEvent(saved) && 'detail' in fact) {
      await db.details.put(changed<Detail>(saved, fieldsOf<Detail>(saved, fact.detail), now));
      return receipt;
    }
    // the other table, so another id: what was deleted under the first one stays deleted in a merge
    const contactId = isLifeEvent(saved) ? saved.contactIds[0] : saved.contactId;
    if (contactId === undefined) return receipt;
    await remove(isLifeEvent(saved) ? db.lifeEvents : db.details, [saved.id], now);
    return { contactId: receipt.contactId, ...(await putFact(fact, contactId)) };
  });
}

/** What `next` says otherwise than `record`, apart from which record it is. */
function fieldsOf<R extends Stamped>(
  record: R,
  { id: _, createdAt: __, changed: ___, ...next }: Partial<R>,
): Partial<R> {
  const differing = Object.entries(next).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(record[name as keyof R]),
  );
  return Object.fromEntries(differing) as Partial<R>;
}

/**
 * Gives words that waited to somebody: saved about them and no longer waiting, both or neither.
 * @throws {NotSavedError}
 */
export async function giveUnassigned(
  waiting: UnassignedWords,
  contactId: string,
  reading: Reading | null,
  now: number,
): Promise<Receipt> {
  const { quote, source, saidAt } = waiting;
  const fact = factOf({ quote, source, saidAt }, reading, now);
  return durably([db.details, db.lifeEvents, db.unassigned, db.deletions], async () => {
    await remove(db.unassigned, [waiting.id], now);
    return { contactId: null, ...(await putFact(fact, contactId)) };
  });
}

/** Lets words wait again that were given to somebody or thrown away. @throws {NotSavedError} */
export async function restoreUnassigned(waiting: UnassignedWords): Promise<void> {
  await durably([db.unassigned, db.deletions], async () => {
    await db.unassigned.put(waiting);
    await db.deletions.delete(waiting.id);
  });
}
