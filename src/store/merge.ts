/** Two people who are one. Everything goes with them, and all of it can be taken back. */

import type { JournalEntry } from '#core/bookkeeping.ts';
import { joinedFields, type Side, type SingleField, singleFields } from '#core/joining.ts';
import { foldName, nameTokens } from '#core/names.ts';
import type { Contact } from '#core/records.ts';
import { same } from '#core/same.ts';
import { count } from './counters.ts';
import { db } from './db.ts';
import { isOnTop, principalsOf, Recording, retellWhole, toldAnew, wholeTables, withdraw } from './journal.ts';
import { reassign } from './reassign.ts';
import { changed, durably } from './write.ts';

/**
 * Makes two people one: `keptId` has everything, `otherId` is no longer there. Returns the entry by which it is taken back;
 * null when one of them is gone already.
 * @param chosen whose field it is where both have one; the others are as `joinedFields` proposes
 * @throws {NotSavedError}
 */
export async function merge(
  keptId: string,
  otherId: string,
  chosen: Readonly<Partial<Record<SingleField, Side>>>,
  now: number,
): Promise<JournalEntry | null> {
  const entryId = crypto.randomUUID();
  if (keptId === otherId) return null;
  return durably(wholeTables, async () => {
    const [kept, other] = await db.contacts.bulkGet([keptId, otherId]);
    if (!kept || !other) return null;
    const recording = new Recording();
    await recording.put('contacts', [withNames(differing(kept, joinedFields(kept, other, chosen), now))]);
    await reassign(recording, otherId, keptId, now);
    await recording.remove('contacts', [otherId], now);
    await count('contacts', -1);
    await retellRecorded(recording, keptId, now);
    return keep(recording.entry(entryId, 'merge', now, [keptId, otherId]));
  });
}

/** The contact with those fields that are others than before, and the time of each. */
function differing(contact: Contact, fields: Partial<Contact>, now: number): Contact {
  const news = Object.entries(fields).filter(([field, value]) => !same(value, contact[field as keyof Contact]));
  return news.length === 0 ? contact : changed(contact, Object.fromEntries(news), now);
}

function withNames(contact: Contact): Contact {
  const { name, otherNames } = contact;
  return { ...contact, nameTokens: nameTokens([name, ...otherNames].join(' ')), sortName: foldName(name) };
}

/** Inside a transaction over `wholeTables`: what follows from the touches, as a part of the act. */
export async function retellRecorded(recording: Recording, contactId: string, now: number): Promise<void> {
  const contact = await db.contacts.get(contactId);
  if (contact) await recording.put('contacts', [await toldAnew(contact, now)]);
}

export async function keep(entry: JournalEntry): Promise<JournalEntry> {
  await db.journal.put(entry);
  return entry;
}

/**
 * Takes back an act of which the journal still knows; false when it is over, or a later act on the same records lies on it.
 * @throws {NotSavedError}
 */
export async function takeBackLater(entryId: string, now: number): Promise<boolean> {
  return durably(wholeTables, async () => {
    const entry = await db.journal.get(entryId);
    if (!entry || !(await isOnTop(entry))) return false;
    await withdraw(entry, now);
    const [whole = '', part = ''] = principalsOf(entry);
    if (entry.act === 'split') await takeIn(whole, part, now);
    return true;
  });
}

/** What was noted since about somebody split off is not lost with them. */
async function takeIn(wholeId: string, partId: string, now: number): Promise<void> {
  const [whole, part] = await db.contacts.bulkGet([wholeId, partId]);
  const recording = new Recording();
  await reassign(recording, partId, wholeId, now);
  if (whole && part) {
    // the whole person has the say; what was called otherwise since is another name
    const named = part.changed.name === undefined ? { ...part, name: whole.name } : part;
    const kept = Object.fromEntries(singleFields.map((field) => [field, 'kept' as const]));
    await recording.put('contacts', [withNames(differing(whole, joinedFields(whole, named, kept), now))]);
    await recording.remove('contacts', [partId], now);
    await count('contacts', -1);
  }
  await retellWhole(wholeId, now);
}
