/** Which openings were asked or turned down, and in which words. */
import Dexie from 'dexie';
import { type Inserted, insertedMilliseconds, wentWith } from '#core/inserted.ts';
import type { OpeningMark } from '#core/opening.ts';
import { db } from './db.ts';
import { durably, remove, stamp } from './write.ts';

/** What was said, so that nobody hears it twice. */
export type Said = Pick<OpeningMark, 'template' | 'words'>;

/** @throws {NotSavedError} */
export async function markOpening(
  contactId: string,
  opening: string,
  outcome: OpeningMark['outcome'],
  now: number,
  { template, words }: Said = { template: null, words: null },
): Promise<OpeningMark> {
  const mark: OpeningMark = { ...stamp(now), contactId, opening, outcome, template, words };
  await durably([db.openingMarks], () => db.openingMarks.put(mark));
  return mark;
}

/**
 * Marks as asked what was put into a message that has been sent since; null where none was, or where the user has said
 * meanwhile what became of it.
 * @throws {NotSavedError}
 */
export async function markSent(inserted: Inserted, now: number): Promise<OpeningMark | null> {
  const { contactId, opening, template, words, at } = inserted;
  const mark: OpeningMark = { ...stamp(now), contactId, opening, outcome: 'asked', template, words };
  return durably([db.openingMarks, db.touches], async () => {
    const [touches, known] = await Promise.all([
      db.touches
        .where('[contactId+at]')
        .between([contactId, at - insertedMilliseconds], [contactId, at + insertedMilliseconds], true, true)
        .toArray(),
      db.openingMarks.where('[contactId+opening]').equals([contactId, opening]).count(),
    ]);
    if (known > 0 || !touches.some((touch) => wentWith(inserted, touch))) return null;
    await db.openingMarks.put(mark);
    return mark;
  });
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
