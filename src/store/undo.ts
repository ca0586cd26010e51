/** Taking back one act of the user, whole. */

import type { Receipt, ToldAgain } from '#core/bookkeeping.ts';
import { offlineSite } from '#core/records.ts';
import { referenceTo } from '#core/saved.ts';
import { contactTables } from './contacts.ts';
import { count } from './counters.ts';
import { db } from './db.ts';
import { forgetWithin, putGained, putSaved, savingTables } from './saved.ts';
import { savedAt } from './saved-of.ts';
import { durably, remove } from './write.ts';

/** The tables that taking back writes or asks, for the transaction around it. */
export const undoTables = [
  ...new Set([...contactTables, ...savingTables, db.relations, db.openingMarks, db.planLines, db.drafts]),
];

/**
 * Removes what the receipt names. A contact remembered by the act goes too, unless something else has been saved about
 * them since.
 * @throws {NotSavedError}
 */
export async function undo(receipt: Receipt, now: number): Promise<void> {
  await durably(undoTables, () => undoWithin(receipt, now));
}

/**
 * Remembers as something else what was taken for the same: the one that was known is as before.
 * @throws {NotSavedError}
 */
export async function saveAsAnother({ contactId, saved }: Receipt, again: ToldAgain, now: number): Promise<Receipt> {
  return durably(undoTables, async () => {
    await undoWithin({ contactId: null, saved: [], again }, now);
    await putSaved(again.made, now);
    return { contactId, saved: [referenceTo(again.made), ...saved] };
  });
}

/** Inside a running transaction over `undoTables`. */
export async function undoWithin({ contactId, saved, again }: Receipt, now: number): Promise<void> {
  for (const reference of saved) {
    const found = await savedAt(reference);
    if (found) await forgetWithin(found, now);
  }
  const known = again && (await savedAt(again.known));
  if (known) await putGained(known, again.before, now);
  if (contactId === null || !(await db.contacts.get(contactId)) || (await isKept(contactId))) return;
  const touches = await db.touches
    .where('[contactId+at]')
    .between([contactId, 0], [contactId, Number.POSITIVE_INFINITY])
    .primaryKeys();
  const handles = await db.handles.where('contactId').equals(contactId).primaryKeys();
  await remove(db.touches, touches, now);
  await remove(db.handles, handles, now);
  await remove(db.contacts, [contactId], now);
  await count('touches', -touches.length);
  await count('contacts', -1);
}

/** Whether something was saved about a contact, other than the messages that a page showed. */
async function isKept(contactId: string): Promise<boolean> {
  const own = { contactId };
  const kept = await Promise.all([
    db.details.where('[contactId+saidAt]').between([contactId, 0], [contactId, Number.POSITIVE_INFINITY]).first(),
    db.lifeEvents.where('contactIds').equals(contactId).first(),
    db.purchases.where(own).first(),
    db.promises.where(own).first(),
    db.favours.where(own).first(),
    db.complaints.where(own).first(),
    db.planLines.where(own).first(),
    db.relations.where('fromId').equals(contactId).or('toId').equals(contactId).first(),
    db.touches
      .where('[contactId+at]')
      .between([contactId, 0], [contactId, Number.POSITIVE_INFINITY])
      .filter(({ site }) => site === offlineSite)
      .first(),
    db.drafts.get(contactId),
    // somebody who was joined with another since is more than was remembered then
    db.journal.where('contactIds').equals(contactId).first(),
  ]);
  return kept.some((record) => record !== undefined);
}
