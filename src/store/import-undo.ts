/** An import taken back: what it brought goes, what it changed is as it was, and what the user did since stays. */

import type { JournalEntry } from '#core/bookkeeping.ts';
import { addDays, civilDateOf, instantOf } from '#core/civil-date.ts';
import { derivedOfContact, lastChange } from '#core/formats/merging.ts';
import { offlineSite, type Stamped, type Touch } from '#core/records.ts';
import { same } from '#core/same.ts';
import { type AnyRecord, withoutAct } from '#core/taking-back.ts';
import { count, counted } from './counters.ts';
import { db } from './db.ts';
import { importTables, patienceFor } from './import.ts';
import { eachPage, wholeTable } from './import-lookup.ts';
import { inBatches } from './import-people.ts';
import { removeMany } from './import-removal.ts';
import { idsIn, putEntries, retellWhole } from './journal.ts';
import { finishCircles, noteCirclesChanged } from './settings.ts';
import { durably } from './write.ts';

/** Records looked at together. */
const batch = 500;

/** People whose touches are read together. */
const somePeople = 100;

interface Overwritten {
  readonly key: string;
  readonly before: AnyRecord;
  readonly after: AnyRecord | null;
}

interface Act {
  readonly at: number;
  readonly created: ReadonlyMap<string, readonly string[]>;
  readonly overwritten: ReadonlyMap<string, readonly Overwritten[]>;
}

/** Imports that can still be taken back, the newest first: those of today and yesterday. */
export async function recentImports(now: number): Promise<JournalEntry[]> {
  const since = instantOf(addDays(civilDateOf(now), -1)) - 13 * 3_600_000;
  const keys = await db.journal.where('at').aboveOrEqual(since).primaryKeys();
  // the parts of an import have a space in their key, and are large
  const entries = await db.journal.bulkGet(keys.filter((key) => !key.includes(' ')));
  return entries
    .filter((entry) => entry?.act === 'import')
    .map((entry) => entry as JournalEntry)
    .sort((a, b) => b.at - a.at);
}

/**
 * Takes an import back. People of whom something has been saved since stay, and are counted. Null: it is taken back already.
 * @throws {NotSavedError}
 */
export async function takeBackImport(importId: string, now: number): Promise<{ readonly kept: number } | null> {
  const parts = await db.journal.where('id').startsWith(`${importId} `).count();
  const result = await durably(importTables, () => takeBack(importId, now), patienceFor(parts * 1_000));
  await finishCircles();
  return result;
}

async function takeBack(importId: string, now: number): Promise<{ kept: number } | null> {
  const first = await db.journal.get(importId);
  if (!first) return null;
  const parts = await db.journal.where('id').startsWith(`${importId} `).primaryKeys();
  const act = await actOf(first.at, parts);
  const held = await removeCreated(act);
  const contacts = act.created.get('contacts') ?? [];
  const { touchIds, met } = await touchesOf(act, contacts);
  const kept = new Set([
    ...contacts.filter((id) => held.has(id) || met.has(id)),
    ...(await changedContacts(contacts, act.at)),
  ]);
  const gone = contacts.filter((id) => !kept.has(id));
  await removePeople(act, gone, kept, touchIds);
  const unlike = await restore(act);
  await db.journal.bulkDelete([importId, ...parts]);
  for (const id of [...kept, ...unlike]) await retellWhole(id, now);
  const circles = (act.overwritten.get('settings') ?? []).some(({ key }) => key === 'circles');
  if (circles || act.created.get('settings')?.includes('circles')) await noteCirclesChanged(now);
  return { kept: kept.size };
}

/** Read a part at a time: each is large. */
async function actOf(at: number, parts: readonly string[]): Promise<Act> {
  const created = new Map<string, string[]>();
  const overwritten = new Map<string, Overwritten[]>();
  for (const part of parts) {
    const { before = [], after = [] } = (await db.journal.get(part)) ?? {};
    const images = new Map(after.map(({ table, key, record }) => [`${table} ${key}`, record as AnyRecord | null]));
    for (const { table, key, record } of before) {
      if (record === null) into(created, table).push(key);
      else {
        const image = { key, before: record as AnyRecord, after: images.get(`${table} ${key}`) ?? null };
        into(overwritten, table).push(image);
      }
    }
  }
  return { at, created, overwritten };
}

function into<T>(lists: Map<string, T[]>, name: string): T[] {
  const list = lists.get(name) ?? [];
  lists.set(name, list);
  return list;
}

/** Whether a user or a page has changed a record since the import. */
function isChangedSince(record: AnyRecord, at: number): boolean {
  const { changed, changedAt } = record as Partial<Stamped> & { changedAt?: number };
  return Math.max(changedAt ?? 0, 0, ...Object.values(changed ?? {})) > at;
}

/**
 * Removes what was created, people with their handles and touches excepted; what has changed since stays. Returns everybody
 * of whom something is there.
 */
async function removeCreated({ at, created }: Act): Promise<Set<string>> {
  for (const [table, keys] of created) {
    if (table === 'contacts' || table === 'handles' || table === 'touches') continue;
    for (let from = 0; from < keys.length; from += batch) {
      const found: (AnyRecord | undefined)[] = await db.table(table).bulkGet(keys.slice(from, from + batch));
      const gone = keys.slice(from, from + batch).filter((_, index) => {
        const record = found[index];
        return record && !isChangedSince(record, at);
      });
      await db.table(table).bulkDelete(gone);
      await db.search.bulkDelete(gone);
    }
  }
  return peopleHeld();
}

/** Everybody of whom something is saved: told from the indexes alone. */
async function peopleHeld(): Promise<Set<string>> {
  const single = [db.purchases, db.afterSaleSteps, db.promises, db.favours, db.complaints, db.planLines];
  const keys = await Promise.all([
    ...single.map((table) => table.orderBy('contactId').uniqueKeys()),
    db.details.orderBy('[contactId+saidAt]').keys(),
    db.lifeEvents.orderBy('contactIds').uniqueKeys(),
    db.relations.orderBy('fromId').uniqueKeys(),
    db.relations.orderBy('toId').uniqueKeys(),
    db.drafts.toCollection().primaryKeys(),
  ]);
  return new Set(keys.flat().map((key) => String(Array.isArray(key) ? key[0] : key)));
}

/** Of those who are new, whoever was changed by hand since. */
async function changedContacts(contactIds: readonly string[], at: number): Promise<string[]> {
  const found = await inBatches(contactIds, (some) => db.contacts.bulkGet(some));
  const changed = found.filter((contact) =>
    Object.entries(contact.changed).some(([name, time]) => time > at && !derivedOfContact.has(name)),
  );
  return changed.map(({ id }) => id);
}

interface TouchesNow {
  /** contact → ids */
  readonly touchIds: ReadonlyMap<string, readonly string[]>;
  /** whoever was logged a touch with by hand since */
  readonly met: ReadonlySet<string>;
}

/** Of many people at once: asked for one by one, they would take minutes. */
async function touchesOf({ at, created }: Act, contactIds: readonly string[]): Promise<TouchesNow> {
  const touchIds = new Map<string, string[]>(contactIds.map((id) => [id, []]));
  const met = new Set<string>();
  const note = (touch: Touch) => {
    const own = touchIds.get(touch.contactId);
    own?.push(touch.id);
    if (own && touch.site === offlineSite && lastChange(touch) > at) met.add(touch.contactId);
  };
  // where most touches came with the import, all of them are read faster than those of each
  if ((await counted('touches')) <= 2 * (created.get('touches')?.length ?? 0)) {
    await eachPage<Touch>('touches', (some) => {
      some.forEach(note);
      return true;
    });
    return { touchIds, met };
  }
  for (let from = 0; from < contactIds.length; from += somePeople) {
    const found = await Promise.all(
      contactIds
        .slice(from, from + somePeople)
        .map((id) =>
          db.touches
            .where('[contactId+at]')
            .between([id, Number.NEGATIVE_INFINITY], [id, Number.POSITIVE_INFINITY])
            .toArray(),
        ),
    );
    found.flat().forEach(note);
  }
  return { touchIds, met };
}

/** Removes people with all that a page has told of them, and what came for others with the import. */
async function removePeople(
  { at, created }: Act,
  gone: readonly string[],
  kept: ReadonlySet<string>,
  touchIds: TouchesNow['touchIds'],
): Promise<void> {
  // learned and seen since
  const handles = new Set(await keysOwnedBy('handles', gone));
  const touches = new Set(gone.flatMap((id) => touchIds.get(id) ?? []));
  await db.choices.bulkDelete(await keysOwnedBy('choices', gone));
  // of those whom something has been saved of since, all of it stays; of whoever was here before, what has changed since
  const removable = async (table: 'handles' | 'touches', known: ReadonlySet<string>) => {
    const keys = (created.get(table) ?? []).filter((key) => !known.has(key));
    const found = await inBatches<string, { id: string; contactId: string } & Stamped>(keys, (some) =>
      db.table(table).bulkGet(some),
    );
    return found
      .filter(({ contactId, ...one }) => !kept.has(contactId) && !isChangedSince(one, at))
      .map(({ id }) => id);
  };
  for (const id of await removable('handles', handles)) handles.add(id);
  for (const id of await removable('touches', touches)) touches.add(id);
  await removeMany('handles', [...handles]);
  await removeMany('touches', [...touches]);
  await removeMany('contacts', gone);
  // most touches are not found by words
  const searched = new Set(await wholeTable<string>('search', Number.POSITIVE_INFINITY, false));
  await removeMany(
    'search',
    [...handles, ...touches, ...gone].filter((key) => searched.has(key)),
  );
  await count('touches', -touches.size);
  await count('contacts', -gone.length);
}

/** The keys of what belongs to these people: an index tells one person at a time, so a table that is not large is read. */
async function keysOwnedBy(name: 'handles' | 'choices', contactIds: readonly string[]): Promise<string[]> {
  const table = db.table<{ contactId: string }, string>(name);
  const all = await wholeTable<Record<string, string>>(name, contactIds.length * 4);
  if (all === null) {
    return inBatches(contactIds, (some) => table.where('contactId').anyOf(some).primaryKeys());
  }
  const owners = new Set<unknown>(contactIds);
  return all.filter(({ contactId }) => owners.has(contactId)).map((one) => String(one[table.schema.primKey.name]));
}

/** Puts back what was overwritten or taken away. Returns the people who have changed since. */
async function restore({ overwritten }: Act): Promise<Set<string>> {
  const unlike = new Set<string>();
  for (const [table, images] of overwritten) {
    for (let from = 0; from < images.length; from += batch) {
      const some = images.slice(from, from + batch);
      const found: (AnyRecord | undefined)[] = await db.table(table).bulkGet(some.map(({ key }) => key));
      const puts: AnyRecord[] = [];
      for (const [index, { key, before, after }] of some.entries()) {
        const current = found[index] ?? null;
        const next = withoutAct(before, after, current);
        if (next && !same(next, current)) puts.push(next);
        if (!same(current, after)) for (const id of table === 'contacts' ? [key] : idsIn(current)) unlike.add(id);
        if (next && !current && (table === 'contacts' || table === 'touches')) await count(table, 1);
      }
      await db.table(table).bulkPut(puts);
      await putEntries(table, puts);
    }
  }
  return unlike;
}
