/** Today's people with what is to be said of each. */

import type { Contact } from '#core/records.ts';
import { type Relationship, relationship } from '#core/rhythm.ts';
import { rhythmRules } from '#store/settings.ts';
import { today } from '#store/today.ts';

export interface TodayEntry {
  readonly contact: Contact;
  readonly relationship: Relationship;
}

export async function todayEntries(now: number): Promise<TodayEntry[]> {
  const [contacts, rules] = await Promise.all([today(now), rhythmRules()]);
  return contacts.map((contact) => ({ contact, relationship: relationship(contact, rules, now) }));
}
