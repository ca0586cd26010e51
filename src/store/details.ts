/** Details and life events: what is known of people. */
import Dexie from 'dexie';
import type { PageFacts, PersonFacts } from '#core/facts.ts';
import type { Reading } from '#core/reading.ts';
import type { Contact, Detail, LifeEvent, Receipt, Source, UnassignedWords } from '#core/records.ts';
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
  const made = shaped(contactId, words, reading, now);
  await durably([db.details, db.lifeEvents], () => put(made));
  return receiptOf(made);
}

function shaped(contactId: string, words: Words, reading: Reading | null, now: number): Saved {
  const base = { ...stamp(now), text: words.quote.trim(), ...words };
  const kind = reading?.kind;
  if (reading && kind && 'event' in kind) {
    const { about, start, end, yearly, guessed, place } = reading;
    const date = { start, end, yearly, guessed };
    return { ...base, ...date, contactIds: [contactId], kind: kind.event, about, place, sensitive: kind.event === 'illness' };
  }
  const detailKind = kind && 'detail' in kind ? kind.detail : 'other';
  return { ...base, contactId, kind: detailKind, sensitive: detailKind === 'health' };
}

async function put(saved: Saved): Promise<void> {
  await (isLifeEvent(saved) ? db.lifeEvents.put(saved) : db.details.put(saved));
}

function receiptOf(saved: Saved): Receipt {
  return isLifeEvent(saved)
    ? { contactId: null, detailIds: [], lifeEventIds: [saved.id] }
    : { contactId: null, detailIds: [saved.id], lifeEventIds: [] };
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
  const contactId = isLifeEvent(saved) ? saved.contactIds[0] : saved.contactId;
  if (contactId === undefined) return receipt;
  const { quote, source, saidAt } = saved;
  const made = shaped(contactId, { quote, source, saidAt }, reading, now);
  if (isLifeEvent(saved) === isLifeEvent(made)) {
    const { id: _, createdAt: __, changed: ___, ...fields } = made;
    const next = changed<Saved>(saved, fields, now);
    await durably([db.details, db.lifeEvents], () => put(next));
    return receipt;
  }
  await durably([db.details, db.lifeEvents, db.deletions], async () => {
    await remove(isLifeEvent(saved) ? db.lifeEvents : db.details, [saved.id], now);
    await put(made);
  });
  return { ...receiptOf(made), contactId: receipt.contactId };
}
