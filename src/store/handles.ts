/** Addresses added and taken away by hand. */
import { type Handle, handleKey } from '#core/handle.ts';
import type { Contact, HandleRecord } from '#core/records.ts';
import { entryOfHandle } from '#core/search.ts';
import { db } from './db.ts';
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
    const row = await db.handles.where('key').equals(record.key).first();
    if (row?.contactId === contactId) return { outcome: 'known' };
    const owner = row && (await db.contacts.get(row.contactId));
    if (owner) return { outcome: 'taken', owner };
    // of somebody who is no longer there
    if (row) await remove(db.handles, [row.id], now);
    await Promise.all([db.handles.put(record), db.search.put(entryOfHandle(record))]);
    return { outcome: 'added', record };
  });
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
    if (await db.handles.where('key').equals(record.key).first()) return;
    await Promise.all([db.handles.put(record), db.search.put(entryOfHandle(record)), db.deletions.delete(record.id)]);
  });
}
