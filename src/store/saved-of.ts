/** What is saved about people, asked for. */
import Dexie, { type Table } from 'dexie';
import type { Receipt, SavedReference } from '#core/bookkeeping.ts';
import type { Detail, LifeEvent, SavedTable } from '#core/records.ts';
import type { Saved, SavedRecords } from '#core/saved.ts';
import { db } from './db.ts';

/** One of the tables of what is saved. */
export function tableOf<T extends SavedTable>(name: T): Table<SavedRecords[T], string> {
  return db.table(name);
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

/** All of a table that is about a contact, the oldest first. */
export async function savedOf<T extends 'purchases' | 'promises' | 'favours' | 'complaints'>(
  table: T,
  contactId: string,
): Promise<SavedRecords[T][]> {
  const rows = await tableOf(table).where('contactId').equals(contactId).toArray();
  return rows.sort((a, b) => a.saidAt - b.saidAt);
}

/** What a reference names; undefined when it has been removed since. */
export async function savedAt({ table, id }: SavedReference): Promise<Saved | undefined> {
  const record = await tableOf(table).get(id);
  return record && ({ table, record } as Saved);
}

/** What one act of saving left; undefined when it has been removed since. */
export async function savedBy(receipt: Receipt): Promise<Saved | undefined> {
  const [first] = receipt.saved;
  return first && savedAt(first);
}

/**
 * Everything about a contact that may tell the same as a record of a table, its own kind first: details and happenings may be
 * each other, and what was exchanged is never told again.
 */
export async function alikeOf(table: SavedTable, contactId: string): Promise<Saved[]> {
  const all = await Promise.all(alikeTables[table].map((one) => savedOfTable(one, contactId)));
  return all.flat();
}

const alikeTables: Readonly<Record<SavedTable, readonly Exclude<SavedTable, 'touches'>[]>> = {
  details: ['details', 'lifeEvents'],
  lifeEvents: ['lifeEvents', 'details'],
  purchases: ['purchases'],
  promises: ['promises'],
  favours: ['favours'],
  complaints: ['complaints'],
  touches: [],
};

async function savedOfTable(table: Exclude<SavedTable, 'touches'>, contactId: string): Promise<Saved[]> {
  const rows = await rowsOf(table, contactId);
  return rows.map((record) => ({ table, record }) as Saved);
}

async function rowsOf(table: Exclude<SavedTable, 'touches'>, contactId: string): Promise<unknown[]> {
  if (table === 'details') return detailsOf(contactId, Number.POSITIVE_INFINITY);
  return table === 'lifeEvents' ? lifeEventsOf(contactId) : savedOf(table, contactId);
}
