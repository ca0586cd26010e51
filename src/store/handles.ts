/** Addresses added, taken away and shared by hand. */

import type { NotSame } from '#core/bookkeeping.ts';
import { pairOf } from '#core/duplicates.ts';
import type { PersonFacts } from '#core/facts.ts';
import { type Handle, handleKey } from '#core/handle.ts';
import type { Contact, HandleRecord } from '#core/records.ts';
import { entryOfHandle } from '#core/search.ts';
import { contactTables, newContact, putContact } from './contacts.ts';
import { count } from './counters.ts';
import { db } from './db.ts';
import { ownersOf } from './owners.ts';
import { undoTables, undoWithin } from './undo.ts';
import { durably, remove, removing, stamp } from './write.ts';

/** `taken`: it is somebody else's, and stays theirs; `known`: it was this person's already. */
export type HandleAdded =
  | { readonly outcome: 'added'; readonly record: HandleRecord }
  | { readonly outcome: 'known' }
  | { readonly outcome: 'taken'; readonly owner: Contact };

/** @throws {NotSavedError} */
export async function addHandle(contactId: string, handle: Handle, now: number): Promise<HandleAdded> {
  const record: HandleRecord = { ...stamp(now), key: handleKey(handle), handle, contactId };
  return durably([db.handles, db.contacts, ...removing], async (): Promise<HandleAdded> => {
    const rows = await db.handles.where('key').equals(record.key).toArray();
    if (rows.some((row) => row.contactId === contactId)) return { outcome: 'known' };
    const [owner] = await ownersOf(handle);
    if (owner) return { outcome: 'taken', owner };
    // of somebody who is no longer there
    await remove(
      db.handles,
      rows.map(({ id }) => id),
      now,
    );
    await put(record);
    return { outcome: 'added', record };
  });
}

/** What `shareHandle` wrote, for Undo. */
export interface Shared {
  readonly record: HandleRecord;
  readonly said: readonly NotSame[];
}

/**
 * An address of several people becomes this contact's as well: a family's telephone. From now on it names none of them by
 * itself, and that those who share it are one person is not proposed. Null when it was theirs already.
 * @throws {NotSavedError}
 */
export async function shareHandle(contactId: string, handle: Handle, now: number): Promise<Shared | null> {
  const record: HandleRecord = { ...stamp(now), key: handleKey(handle), handle, contactId };
  return durably([db.handles, db.contacts, db.notSame, ...removing], async () => {
    const owners = await ownersOf(handle);
    if (owners.some(({ id }) => id === contactId)) return null;
    await put(record);
    return { record, said: await sayOthers(contactId, owners, now) };
  });
}

/** Inside a running transaction that includes `db.notSame`: this contact is none of those. Returns what was not said before. */
async function sayOthers(contactId: string, others: readonly Contact[], now: number): Promise<NotSame[]> {
  const pairs = others.map(({ id }): NotSame => {
    const contactIds: [string, string] = id < contactId ? [id, contactId] : [contactId, id];
    return { pair: pairOf(id, contactId), contactIds, saidAt: now };
  });
  const known = await db.notSame.bulkGet(pairs.map(({ pair }) => pair));
  const said = pairs.filter((_, index) => known[index] === undefined);
  await db.notSame.bulkPut(said);
  return said;
}

/** Takes back `shareHandle`. @throws {NotSavedError} */
export async function unshareHandle({ record, said }: Shared, now: number): Promise<void> {
  await durably([db.handles, db.notSame, ...removing], async () => {
    await remove(db.handles, [record.id], now);
    await db.notSame.bulkDelete(said.map(({ pair }) => pair));
  });
}

async function put(record: HandleRecord): Promise<void> {
  await Promise.all([db.handles.put(record), db.search.put(entryOfHandle(record))]);
}

/** What was said there stays the person's. @throws {NotSavedError} */
export async function removeHandle(id: string, now: number): Promise<void> {
  await durably([db.handles, ...removing], () => remove(db.handles, [id], now));
}

/**
 * Puts back what `removeHandle` took away, unless somebody else has been given the address since.
 * @throws {NotSavedError}
 */
export async function restoreHandle(record: HandleRecord): Promise<void> {
  await durably([db.handles, ...removing], async () => {
    const rows = await db.handles.where('key').equals(record.key).toArray();
    const { deletedAt = Number.NEGATIVE_INFINITY } = (await db.deletions.get(record.id)) ?? {};
    const since = (row: HandleRecord) => Math.max(row.createdAt, row.changed.contactId ?? row.createdAt) >= deletedAt;
    if (rows.some((row) => row.contactId === record.contactId || since(row))) return;
    await Promise.all([put(record), db.deletions.delete(record.id)]);
  });
}

/** What `shareWithSomebodyNew` made, for Undo. */
export interface SharedWithNew {
  readonly contact: Contact;
  readonly said: readonly NotSame[];
}

/**
 * Remembers somebody beside those whose this person's address is already. Nothing of the page is noted as theirs: which of
 * them wrote it is not known.
 * @throws {NotSavedError}
 */
export async function shareWithSomebodyNew(person: PersonFacts, now: number): Promise<SharedWithNew> {
  const [handle] = person.handles;
  const contact = newContact(person, now);
  const record: HandleRecord = { ...stamp(now), key: handleKey(handle), handle, contactId: contact.id };
  return durably([...contactTables, db.notSame], async () => {
    const owners = await ownersOf(handle);
    await putContact(contact);
    await put(record);
    await count('contacts', 1);
    return { contact, said: await sayOthers(contact.id, owners, now) };
  });
}

/** Takes back `shareWithSomebodyNew`. @throws {NotSavedError} */
export async function unshareNew({ contact, said }: SharedWithNew, now: number): Promise<void> {
  await durably([...undoTables, db.notSame], async () => {
    await undoWithin({ contactId: contact.id, saved: [] }, now);
    await db.notSame.bulkDelete(said.map(({ pair }) => pair));
  });
}
