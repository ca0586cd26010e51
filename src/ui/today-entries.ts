/** Today's people with what is to be said of each. */

import type { Contact } from '#core/records.ts';
import { type Relationship, relationship, timesOf } from '#core/rhythm.ts';
import { today } from '#store/today.ts';
import { touchesBefore } from '#store/touches.ts';

/** As many touches as a rhythm is told from. */
export const rhythmTouches = 40;

export interface TodayEntry {
  readonly contact: Contact;
  readonly relationship: Relationship;
}

export async function todayEntries(now: number): Promise<TodayEntry[]> {
  const contacts = await today(now);
  return Promise.all(
    contacts.map(async (contact) => {
      const touches = await touchesBefore(contact.id, Number.POSITIVE_INFINITY, rhythmTouches);
      return { contact, relationship: relationship(contact, timesOf(touches), now) };
    }),
  );
}
