/** People of sites that show nothing but a name: theirs once the user has said so, and only while nothing speaks against it. */
import type { PageFacts, PersonFacts } from '#core/facts.ts';
import { handleKey, nameHandle } from '#core/handle.ts';
import { namesOf } from '#core/handle-sites.ts';
import type { Contact, HandleRecord } from '#core/records.ts';
import { searchContacts } from './contacts.ts';
import { db } from './db.ts';
import { ownersOf } from './owners.ts';
import { durably, remove, removing } from './write.ts';

/** Whom the name on a page may mean, whoever was known by it there before first; at most `limit`. */
export async function perhaps({ name, certainty }: PersonFacts, site: string, limit: number): Promise<Contact[]> {
  const handle = nameHandle(namesOf(site), name);
  const before = handle ? await ownersOf(handle) : [];
  const alike = certainty === 'name-only' && name !== null ? await searchContacts(name, limit) : [];
  return [...new Map([...before, ...alike].map((contact) => [contact.id, contact])).values()].slice(0, limit);
}

/**
 * A name that one person was known by on a site, and that now stands beside a telephone which is not theirs: two people
 * have it, so from now on it is asked again. Writes nothing when nothing speaks against it.
 * @throws {NotSavedError}
 */
export async function doubtName({ site, kind, people }: PageFacts, now: number): Promise<void> {
  const [person] = people;
  if (kind !== 'person' || person?.certainty !== 'certain' || person.handles[0].channel !== 'phone') return;
  const handle = nameHandle(namesOf(site), person.name);
  if (!handle) return;
  const number = handleKey(person.handles[0]);
  const rows = await db.handles.where('key').equals(handleKey(handle)).toArray();
  const wrong: HandleRecord[] = [];
  for (const row of rows) {
    const own = await db.handles.where('contactId').equals(row.contactId).toArray();
    const numbers = own.filter((one) => one.handle.channel === 'phone');
    if (numbers.length > 0 && !numbers.some(({ key }) => key === number)) wrong.push(row);
  }
  if (wrong.length === 0) return;
  await durably([db.handles, ...removing], () =>
    remove(
      db.handles,
      wrong.map(({ id }) => id),
      now,
    ),
  );
}

/** The record by which a contact is known by name alone, as long as there is one. */
export async function nameRecordOf(
  { handles: [key] }: PersonFacts,
  contactId: string,
): Promise<HandleRecord | undefined> {
  const rows = await db.handles.where('key').equals(handleKey(key)).toArray();
  return rows.find((row) => row.contactId === contactId);
}
