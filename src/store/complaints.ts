/** What they were not content with in a purchase, kept in view as a complaint; with the mark that it was proposed. */
import type { Receipt } from '#core/bookkeeping.ts';
import type { OpeningMark } from '#core/opening.ts';
import type { Purchase } from '#core/records.ts';
import { referenceTo } from '#core/saved.ts';
import { db } from './db.ts';
import { putSaved, savingTables } from './saved.ts';
import { savedFrom } from './saved-from.ts';
import { undoTables, undoWithin } from './undo.ts';
import { durably, remove, stamp } from './write.ts';

/** Under which key it is kept that a complaint was proposed for a purchase, and noted or turned down. */
export function complaintKey(purchaseId: string): string {
  return `complaint:${purchaseId}`;
}

export interface NotedComplaint {
  readonly receipt: Receipt;
  readonly markId: string;
}

/** Notes as a complaint what they say of a purchase. @throws {NotSavedError} */
export async function complainOf(purchase: Purchase, now: number): Promise<NotedComplaint> {
  const { contactId, feedback, text } = purchase;
  const said = feedback && feedback.words !== '' ? `${feedback.words} (${text})` : text;
  const none = { start: null, end: null, yearly: false, guessed: [], place: null, confidence: 1, spans: {} };
  const words = { quote: said, source: { site: null, url: null, conversation: null }, saidAt: feedback?.at ?? now };
  const complaint = savedFrom(contactId, words, { kind: { act: 'complaint' }, about: 'contact', ...none }, now);
  const mark: OpeningMark = {
    ...stamp(now),
    contactId,
    opening: complaintKey(purchase.id),
    outcome: 'asked',
    template: null,
    words: null,
  };
  return durably([...savingTables, db.openingMarks], async () => {
    await putSaved(complaint, now);
    await db.openingMarks.put(mark);
    return { receipt: { contactId: null, saved: [referenceTo(complaint)] }, markId: mark.id };
  });
}

/** @throws {NotSavedError} */
export async function takeBackComplaint({ receipt, markId }: NotedComplaint, now: number): Promise<void> {
  await durably(undoTables, async () => {
    await undoWithin(receipt, now);
    await remove(db.openingMarks, [markId], now);
  });
}
