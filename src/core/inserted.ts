/** Words that were put into a message: asked only once the message is really sent. */

import type { OpeningMark } from './opening.ts';
import type { Touch } from './records.ts';

export interface Inserted extends Pick<OpeningMark, 'contactId' | 'opening' | 'template' | 'words'> {
  /** where; a reply has another conversation while it is written than once it is sent */
  readonly site: Touch['site'];
  /** UTC milliseconds */
  readonly at: number;
}

/** What is not sent within a day was put in and taken out again. */
export const insertedMilliseconds = 86_400_000;

const minute = 60_000;

/** Whether a message is one that the words may have gone with: to them, on that site, within the day after. */
export function wentWith(inserted: Inserted, touch: Touch): boolean {
  if (touch.kind !== 'message' || touch.direction !== 'out' || touch.precision === 'unknown') return false;
  if (touch.site !== inserted.site || touch.contactId !== inserted.contactId) return false;
  // pages show the minute at which a message was sent, and some only the day
  const from = touch.precision === 'day' ? inserted.at - insertedMilliseconds : inserted.at - (inserted.at % minute);
  return touch.at >= from && touch.at <= inserted.at + insertedMilliseconds && touch.createdAt >= inserted.at;
}
