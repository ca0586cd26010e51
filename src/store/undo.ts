/** Taking back one act of the user, whole. */
import type { Receipt } from '#core/records.ts';
import { count } from './counters.ts';
import { db } from './db.ts';
import { durably, remove } from './write.ts';

/**
 * Removes what the receipt names. A contact remembered by the act goes too, unless something else has been saved about
 * them since.
 * @throws {NotSavedError}
 */
export async function undo(receipt: Receipt, now: number): Promise<void> {
  const { contactId } = receipt;
  const tables = [db.contacts, db.handles, db.touches, db.details, db.lifeEvents, db.openingMarks, db.drafts];
  await durably([...tables, db.counters, db.deletions], async () => {
    await remove(db.details, receipt.detailIds, now);
    await remove(db.lifeEvents, receipt.lifeEventIds, now);
    if (contactId === null || !(await db.contacts.get(contactId))) return;
    const kept = [
      await db.details
        .where('[contactId+saidAt]')
        .between([contactId, 0], [contactId, Number.POSITIVE_INFINITY])
        .first(),
      await db.lifeEvents.where('contactIds').equals(contactId).first(),
      await db.drafts.get(contactId),
    ];
    if (kept.some((record) => record !== undefined)) return;
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
  });
}
