/** One event in the lives of several people: one record, which everybody it is about sees. */
import type { Contact, LifeEvent } from '#core/records.ts';
import { contactIdsOf } from '#core/saved.ts';
import { db } from './db.ts';
import { putSaved, savingTables } from './saved.ts';
import { changed, durably } from './write.ts';

/**
 * Makes an event somebody's as well, or no longer theirs; whom another window added meanwhile stays. The last person
 * cannot be taken out: an event of nobody would never be found again. True when something changed.
 * @throws {NotSavedError}
 */
export async function shareEvent(eventId: string, contactId: string, isTheirs: boolean, now: number): Promise<boolean> {
  return durably(savingTables, async () => {
    const event = await db.lifeEvents.get(eventId);
    if (!event || event.contactIds.includes(contactId) === isTheirs) return false;
    const contactIds = isTheirs
      ? [...event.contactIds, contactId]
      : event.contactIds.filter((known) => known !== contactId);
    if (contactIds.length === 0) return false;
    await putSaved({ table: 'lifeEvents', record: changed(event, { contactIds }, now) }, now);
    return true;
  });
}

/** Who else has a part in these events, by id. */
export async function companionsIn(
  events: readonly LifeEvent[],
  contactId: string,
): Promise<ReadonlyMap<string, Contact>> {
  const ids = new Set(events.flatMap((record) => contactIdsOf({ table: 'lifeEvents', record })));
  ids.delete(contactId);
  if (ids.size === 0) return new Map();
  const found = await db.contacts.bulkGet([...ids]);
  return new Map(found.flatMap((contact) => (contact ? [[contact.id, contact] as const] : [])));
}
