/** What the memory has been told before, proposed while a field is filled in; however many people there are, few are read. */

import type { Contact } from '#core/records.ts';
import { searchTokens } from '#core/search.ts';
import { db } from './db.ts';

export type Suggested = 'company' | 'role' | 'city' | 'tags';

/** People looked at for one answer. */
const mostRead = 200;

/** Values of a field that have a word beginning with every word of `text`, the most frequent first; at most `limit`. */
export async function suggestions(field: Suggested, text: string, limit: number): Promise<string[]> {
  const words = searchTokens(text).sort((a, b) => b.length - a.length);
  const found = new Map<string, number>();
  for (const contact of await peopleWith(words[0])) {
    for (const value of valuesOf(contact, field)) {
      const tokens = searchTokens(value);
      if (!words.every((word) => tokens.some((token) => token.startsWith(word)))) continue;
      found.set(value, (found.get(value) ?? 0) + 1);
    }
  }
  const byCount = [...found].sort(([a, one], [b, other]) => other - one || a.localeCompare(b));
  return byCount.slice(0, limit).map(([value]) => value);
}

/** Before anything is typed, those one was in touch with lately. */
async function peopleWith(word: string | undefined): Promise<Contact[]> {
  if (word === undefined) return db.contacts.orderBy('dueAt').reverse().limit(mostRead).toArray();
  const entries = await db.search
    .where('tokens')
    .startsWith(word)
    .distinct()
    .filter(({ table }) => table === 'contacts')
    .limit(mostRead)
    .toArray();
  const people = await db.contacts.bulkGet(entries.map(({ id }) => id));
  return people.filter((contact) => contact !== undefined);
}

function valuesOf(contact: Contact, field: Suggested): readonly string[] {
  if (field === 'tags') return contact.tags;
  const value = contact[field];
  return value === null ? [] : [value];
}
