/** Which openings were asked or turned down. */
import Dexie from 'dexie';
import type { OpeningMark } from '#core/records.ts';
import { db } from './db.ts';
import { durably, remove, stamp } from './write.ts';

/** @throws {NotSavedError} */
export async function markOpening(
  contactId: string,
  opening: string,
  outcome: OpeningMark['outcome'],
  now: number,
): Promise<OpeningMark> {
  const mark: OpeningMark = { ...stamp(now), contactId, opening, outcome };
  await durably([db.openingMarks], () => db.openingMarks.put(mark));
  return mark;
}

/** Takes a mark back, so that the opening is proposed again. @throws {NotSavedError} */
export async function unmarkOpening(markId: string, now: number): Promise<void> {
  await durably([db.openingMarks, db.deletions], () => remove(db.openingMarks, [markId], now));
}

export async function openingMarksOf(contactId: string): Promise<OpeningMark[]> {
  return db.openingMarks
    .where('[contactId+opening]')
    .between([contactId, Dexie.minKey], [contactId, Dexie.maxKey])
    .toArray();
}
