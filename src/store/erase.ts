/** A person erased: nothing of them stays in any table, but the marks of what was deleted, which are random ids. */

import type { Before, JournalEntry } from '#core/bookkeeping.ts';
import type { LifeEvent } from '#core/records.ts';
import type { DayList } from '#core/today/day.ts';
import type { Topic } from '#core/topics.ts';
import { count } from './counters.ts';
import { db } from './db.ts';
import { idsIn, putEntries, wholeTables } from './journal.ts';
import { allTouches, ownedBy, ownTables } from './reassign.ts';
import { changed, durably, remove } from './write.ts';

/**
 * Erases a person from every table, from the index of words, and from what could be taken back. What is shared with others
 * stays theirs, without this person. It cannot be undone.
 * @throws {NotSavedError}
 */
export async function erase(contactId: string, now: number): Promise<void> {
  await durably([...wholeTables, db.days], async () => {
    const contact = await db.contacts.get(contactId);
    for (const table of ownTables) {
      const records = await ownedBy<{ id: string }>(table, contactId);
      await remove(
        db.table(table),
        records.map(({ id }) => id),
        now,
      );
    }
    const touches = await allTouches(contactId);
    await remove(
      db.touches,
      touches.map(({ id }) => id),
      now,
    );
    await leaveEvents(contactId, now);
    const relations = await db.relations.where('fromId').equals(contactId).or('toId').equals(contactId).primaryKeys();
    await remove(db.relations, relations, now);
    await leaveTopics(contactId, now);
    await db.notSame.where('contactIds').equals(contactId).delete();
    await db.drafts.delete(contactId);
    await db.drafts.filter(({ aboutId }) => aboutId === contactId).modify({ aboutId: null });
    await db.choices.where('contactId').equals(contactId).delete();
    await leaveJournal(contactId);
    await leaveDays(contactId);
    await remove(db.contacts, [contactId], now);
    // whatever else was found by their words
    await db.search.where('contactIds').equals(contactId).delete();
    await count('touches', -touches.length);
    if (contact) await count('contacts', -1);
  });
}

/** Events of others as well stay with the others. */
async function leaveEvents(contactId: string, now: number): Promise<void> {
  const events: LifeEvent[] = await db.lifeEvents.where('contactIds').equals(contactId).toArray();
  const isShared = ({ contactIds }: LifeEvent) => contactIds.some((id) => id !== contactId);
  const own = events.filter((event) => !isShared(event)).map(({ id }) => id);
  await remove(db.lifeEvents, own, now);
  const left = events.filter(isShared).map((event) => {
    return changed(event, { contactIds: event.contactIds.filter((id) => id !== contactId) }, now);
  });
  await db.lifeEvents.bulkPut(left);
  await putEntries('lifeEvents', left);
}

async function leaveTopics(contactId: string, now: number): Promise<void> {
  const without = (ids: readonly string[]) => ids.filter((id) => id !== contactId);
  const lists = ({ contactIds, withoutIds }: Topic) => ({
    contactIds: without(contactIds),
    withoutIds: without(withoutIds),
  });
  const topics = await db.topics.filter((topic) => idsIn(topic).includes(contactId)).toArray();
  await db.topics.bulkPut(topics.map((topic) => changed(topic, lists(topic), now)));
}

async function leaveDays(contactId: string): Promise<void> {
  const days = await db.days.toArray();
  const without = ({ entries }: DayList) => entries.filter((entry) => entry.contactId !== contactId);
  await db.days.bulkPut(days.map((day) => ({ ...day, entries: without(day) })));
}

/** An act on this person can no longer be taken back; one on others can, and does not know this person any more. */
async function leaveJournal(contactId: string): Promise<void> {
  const found = await db.journal.where('contactIds').equals(contactId).toArray();
  const own = found.filter(({ act, contactIds }) => act !== 'import' && contactIds.indexOf(contactId) < 2);
  await db.journal.bulkDelete(own.map(({ id }) => id));
  await db.journal.bulkPut(
    found.filter((entry) => !own.includes(entry)).map((entry) => withoutPerson(entry, contactId)),
  );
}

function withoutPerson(entry: JournalEntry, contactId: string): JournalEntry {
  const scrubbed = (images: readonly Before[]) =>
    images.flatMap((image): Before[] => {
      const { key, record } = image;
      if (key.split(' ').includes(contactId)) return [];
      if (typeof record !== 'object' || record === null) return [image];
      const lists = listsWithout(record as Partial<LifeEvent & Topic>, contactId);
      const next = { ...record, ...lists };
      // it is about this person, or about nobody else
      const isTheirs = idsIn(next).includes(contactId) || (lists.contactIds?.length === 0 && idsIn(next).length === 0);
      return isTheirs && idsIn(record).includes(contactId) ? [] : [{ ...image, record: next }];
    });
  return {
    ...entry,
    contactIds: entry.contactIds.filter((id) => id !== contactId),
    before: scrubbed(entry.before),
    after: scrubbed(entry.after),
  };
}

function listsWithout({ contactIds, withoutIds }: Partial<LifeEvent & Topic>, contactId: string): Partial<Topic> {
  return {
    ...(contactIds ? { contactIds: contactIds.filter((id) => id !== contactId) } : {}),
    ...(withoutIds ? { withoutIds: withoutIds.filter((id) => id !== contactId) } : {}),
  };
}
