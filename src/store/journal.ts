/**
 * Acts that can be taken back later: each leaves what it changed, as it was before and after. Taken back, every record is
 * as it was, except for what has been changed since: that stays.
 */
import type { Table } from 'dexie';
import type { Before, JournalEntry } from '#core/bookkeeping.ts';
import { addDays, civilDateOf, dayNumber, instantOf } from '#core/civil-date.ts';
import type { Contact } from '#core/records.ts';
import { derivedFields, toldByTouches } from '#core/rhythm.ts';
import { same } from '#core/same.ts';
import type { Saved } from '#core/saved.ts';
import { entryOfContact, entryOfHandle, entryOfSaved } from '#core/search.ts';
import { type AnyRecord, withoutAct } from '#core/taking-back.ts';
import { count } from './counters.ts';
import { db } from './db.ts';
import { rhythmRules } from './settings.ts';
import { touchesBefore } from './touches.ts';
import { durably } from './write.ts';

/** The tables in which something may lie that is about a person. */
export const personalTables = [
  db.contacts,
  db.handles,
  db.touches,
  db.details,
  db.lifeEvents,
  db.purchases,
  db.afterSaleSteps,
  db.promises,
  db.favours,
  db.complaints,
  db.relations,
  db.topics,
  db.openingMarks,
  db.planLines,
  db.notSame,
  db.drafts,
  db.choices,
];

/** Everything that an act on whole people writes, for the transaction around it. */
export const wholeTables: Table[] = [...personalTables, db.search, db.counters, db.settings, db.deletions, db.journal];

/** Notes what an act does while it does it. Lives inside of one transaction over `wholeTables`. */
export class Recording {
  readonly #before = new Map<string, Before>();
  readonly #after = new Map<string, Before>();

  async put(table: string, records: readonly object[]): Promise<void> {
    if (records.length === 0) return;
    const keys = records.map((record) => keyOf(table, record));
    await this.#note(table, keys);
    await db.table(table).bulkPut([...records]);
    records.forEach((record, index) => {
      const key = keys[index] ?? '';
      this.#after.set(`${table} ${key}`, { table, key, record });
    });
    await putEntries(table, records);
  }

  /** With a mark where the record has an id of its own. */
  async remove(table: string, keys: readonly string[], now: number): Promise<void> {
    if (keys.length === 0) return;
    await this.#note(table, keys);
    await db.table(table).bulkDelete([...keys]);
    await db.search.bulkDelete([...keys]);
    for (const key of keys) this.#after.set(`${table} ${key}`, { table, key, record: null });
    if (marked(table))
      await this.put(
        'deletions',
        keys.map((id) => ({ id, table, deletedAt: now })),
      );
  }

  /** What was done; `id` is made outside of the transaction. */
  entry(id: string, act: JournalEntry['act'], at: number, principals: readonly string[]): JournalEntry {
    const [before, after] = [[...this.#before.values()], [...this.#after.values()]];
    const contactIds = [...new Set([...principals, ...[...before, ...after].flatMap(({ record }) => idsIn(record))])];
    return { id, act, at, contactIds, before, after };
  }

  /** The first time only: what the act itself wrote is not how it was before. */
  async #note(table: string, keys: readonly string[]): Promise<void> {
    const unknown = keys.filter((key) => !this.#before.has(`${table} ${key}`));
    const found = await db.table(table).bulkGet(unknown);
    unknown.forEach((key, index) => {
      this.#before.set(`${table} ${key}`, { table, key, record: found[index] ?? null });
    });
  }
}

/** Whether what is removed from a table leaves a `Deletion`: it has an id that nothing else has. */
function marked(table: string): boolean {
  return db.table(table).schema.primKey.name === 'id' && table !== 'deletions';
}

function keyOf(table: string, record: object): string {
  return String((record as AnyRecord)[db.table(table).schema.primKey.name]);
}

/** The contacts that a record names, apart from its own id. */
export function idsIn(record: unknown): string[] {
  if (typeof record !== 'object' || record === null) return [];
  const { contactId, contactIds, withoutIds, fromId, toId, aboutId } = record as AnyRecord;
  // most name one person; an import asks hundreds of thousands
  if (typeof contactId === 'string' && aboutId === undefined && contactIds === undefined) return [contactId];
  return [contactId, fromId, toId, aboutId, contactIds, withoutIds]
    .flat()
    .filter((id): id is string => typeof id === 'string');
}

/** Inside a running transaction: the words by which records are found, made anew with them. */
export async function putEntries(table: string, records: readonly object[]): Promise<void> {
  const entryOf = entries[table];
  if (!entryOf) return;
  const made = records.map((record) => entryOf(record as never));
  await db.search.bulkPut(made.filter((entry) => entry !== null));
  const without = records.filter((_, index) => made[index] === null);
  await db.search.bulkDelete(without.map((record) => keyOf(table, record)));
}

const ofSaved = (table: Saved['table']) => (record: never) => entryOfSaved({ table, record } as Saved);

const entries: Record<string, (record: never) => ReturnType<typeof entryOfSaved>> = {
  contacts: entryOfContact,
  handles: entryOfHandle,
  details: ofSaved('details'),
  lifeEvents: ofSaved('lifeEvents'),
  purchases: ofSaved('purchases'),
  promises: ofSaved('promises'),
  favours: ofSaved('favours'),
  complaints: ofSaved('complaints'),
  touches: ofSaved('touches'),
};

// --- taking back ----------------------------------------------------------------------------------------------------

interface Change {
  readonly puts: AnyRecord[];
  readonly gone: string[];
  /** how many more records there will be */
  more: number;
}

/** Inside a transaction over `wholeTables`: every record without the act, and the act forgotten. */
export async function withdraw(entry: JournalEntry, now: number): Promise<void> {
  const changes = await changesWithout(entry);
  await settleDrafts(entry, changes.get('drafts'));
  // what goes makes room for what comes: some of it has the same unique key
  for (const [table, { gone }] of changes) {
    await db.table(table).bulkDelete(gone);
    if (entries[table]) await db.search.bulkDelete(gone);
    if (marked(table)) await db.deletions.bulkPut(gone.map((id) => ({ id, table, deletedAt: now })));
  }
  for (const [table, { puts }] of changes) {
    const records = table === 'touches' ? puts.map(withOwnKeys) : puts;
    await db.table(table).bulkPut(records);
    await putEntries(table, records);
  }
  for (const name of ['contacts', 'touches'] as const) await count(name, changes.get(name)?.more ?? 0);
  await db.journal.delete(entry.id);
  for (const contactId of principalsOf(entry)) await retellWhole(contactId, now);
}

/** The two people whom the act was about. */
export function principalsOf(entry: JournalEntry): string[] {
  return entry.contactIds.slice(0, 2);
}

async function changesWithout(entry: JournalEntry): Promise<Map<string, Change>> {
  const after = new Map(entry.after.map((one) => [`${one.table} ${one.key}`, one.record as AnyRecord | null]));
  const changes = new Map<string, Change>();
  for (const table of new Set(entry.before.map((one) => one.table))) {
    const before = entry.before.filter((one) => one.table === table);
    const found = await db.table(table).bulkGet(before.map(({ key }) => key));
    const change: Change = { puts: [], gone: [], more: 0 };
    before.forEach(({ key, record }, index) => {
      const current: AnyRecord | null = found[index] ?? null;
      const next = withoutAct(record as AnyRecord | null, after.get(`${table} ${key}`) ?? null, current);
      if (same(next, current)) return;
      if (next) change.puts.push(next);
      else change.gone.push(key);
      change.more += Number(next !== null) - Number(current !== null);
    });
    changes.set(table, change);
  }
  return changes;
}

/** A draft that was written on, or saved, since two became one stays whole with the one: half of it is not put back. */
async function settleDrafts(entry: JournalEntry, change: Change | undefined): Promise<void> {
  const [keptId = '', otherId] = principalsOf(entry);
  const joined = entry.after.find(({ table, key }) => table === 'drafts' && key === keptId);
  if (!joined || !change) return;
  const current = await db.drafts.get(keptId);
  if (same(current ?? null, joined.record)) return;
  const other = change.puts.findIndex(({ contactId }) => contactId === otherId);
  if (other >= 0) change.puts.splice(other, 1);
}

/** `messageKeys` begin with the contact that has the touch. */
function withOwnKeys(touch: AnyRecord): AnyRecord {
  return { ...touch, messageKeys: keysFor(String(touch.contactId), touch.messageKeys as readonly string[]) };
}

/** The same messages as another contact's. */
export function keysFor(contactId: string, messageKeys: readonly string[]): string[] {
  return messageKeys.map((key) => contactId + key.slice(key.indexOf(' ')));
}

/** Inside a transaction over `wholeTables`: the contact with what follows from its touches, told anew. */
export async function toldAnew(contact: Contact, now: number): Promise<Contact> {
  const touches = await touchesBefore(contact.id, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY);
  const told = toldByTouches(touches);
  const differing = Object.entries(told).filter(([field, value]) => !same(value, contact[field as keyof Contact]));
  const times = Object.fromEntries(differing.map(([field]) => [field, now]));
  const moved: Contact = { ...contact, ...told, changed: { ...contact.changed, ...times } };
  return { ...moved, ...derivedFields(moved, await rhythmRules()) };
}

/** The same, written where it is another. */
export async function retellWhole(contactId: string, now: number): Promise<void> {
  const contact = await db.contacts.get(contactId);
  const told = contact && (await toldAnew(contact, now));
  if (told && !same(told, contact)) await db.contacts.put(told);
}

// --- how long -------------------------------------------------------------------------------------------------------

/** An act can be taken back on its own day and on the next. */
function isOver(entry: Pick<JournalEntry, 'at'>, now: number): boolean {
  return dayNumber(civilDateOf(now)) - dayNumber(civilDateOf(entry.at)) > 1;
}

/** What can still be taken back of a person, the newest first. */
export async function journalOf(contactId: string, now: number): Promise<JournalEntry[]> {
  const found = await db.journal.where('contactIds').equals(contactId).toArray();
  return found
    .filter((entry) => entry.act !== 'import' && principalsOf(entry).includes(contactId) && !isOver(entry, now))
    .sort((a, b) => b.at - a.at);
}

/** True while nothing lies on an act: no later one has had to do with the same records. */
export async function isOnTop(entry: JournalEntry): Promise<boolean> {
  const records = new Set(entry.before.map(({ table, key }) => `${table} ${key}`));
  const others = await db.journal.where('contactIds').anyOf(entry.contactIds).distinct().toArray();
  return !others.some(
    ({ act, at, before }) =>
      act !== 'import' && at > entry.at && before.some(({ table, key }) => records.has(`${table} ${key}`)),
  );
}

/** Forgets what can no longer be taken back. @throws {NotSavedError} */
export async function expireJournal(now: number): Promise<void> {
  // an hour more than since that day began: clocks change
  const yesterday = instantOf(addDays(civilDateOf(now), -1)) - 13 * 3_600_000;
  const old = await db.journal.where('at').below(yesterday).primaryKeys();
  if (old.length > 0) await durably([db.journal], () => db.journal.bulkDelete(old));
}
