/** Of whom the country and the profession can be proposed, by what is known of everybody: read when the user asks for it. */
import type { Handle } from '#core/handle.ts';
import { proposedCountry } from '#core/occasions/countries.ts';
import { proposedProfession } from '#core/occasions/professions.ts';
import type { Contact } from '#core/records.ts';
import { db } from './db.ts';

/** One proposal for everybody it fits. */
export interface Placing {
  readonly key: string;
  readonly fields: Pick<Contact, 'country'> | Pick<Contact, 'profession'>;
  readonly ids: readonly string[];
  /** of the first few */
  readonly people: readonly Pick<Contact, 'id' | 'name'>[];
}

const atOnce = 500;
const named = 4;

/** Those that fit most people first; nothing of whom it was said already, or who has died. */
export async function placings(): Promise<Placing[]> {
  const numbers = await phoneNumbers();
  const found = new Map<string, { fields: Placing['fields']; ids: string[]; people: Pick<Contact, 'id' | 'name'>[] }>();
  const add = (key: string, fields: Placing['fields'], { id, name }: Contact) => {
    const known = found.get(key) ?? { fields, ids: [], people: [] };
    known.ids.push(id);
    if (known.people.length < named) known.people.push({ id, name });
    found.set(key, known);
  };
  for (let after = ''; ; ) {
    const read = await db.contacts.where('id').above(after).limit(atOnce).toArray();
    for (const contact of read) {
      if (contact.deceased) continue;
      const country = contact.country === null ? proposedCountry(contact, numbers.get(contact.id) ?? []) : null;
      const profession = contact.profession === null ? proposedProfession(contact.role) : null;
      if (country) add(country, { country }, contact);
      if (profession) add(profession, { profession }, contact);
    }
    const last = read.at(-1);
    if (!last || read.length < atOnce) break;
    after = last.id;
  }
  return [...found]
    .map(([key, one]) => ({ key, ...one }))
    .sort((a, b) => b.ids.length - a.ids.length || (a.key < b.key ? -1 : 1));
}

/** By contact. */
async function phoneNumbers(): Promise<Map<string, Handle[]>> {
  const numbers = new Map<string, Handle[]>();
  await db.handles
    .where('key')
    .startsWith('phone:')
    .each(({ contactId, handle }) => void numbers.set(contactId, [...(numbers.get(contactId) ?? []), handle]));
  return numbers;
}
