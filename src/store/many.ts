/** One change of many people, and all of it taken back. */
import type { Contact } from '#core/records.ts';
import { derivedFields } from '#core/rhythm.ts';
import { entryOfContact } from '#core/search.ts';
import { type ContactFields, contactTables } from './contacts.ts';
import { db } from './db.ts';
import { rhythmRules } from './settings.ts';
import { changed, durably } from './write.ts';

/** What can be done to many at once. */
export type ManyChange =
  | { readonly kind: 'tag' | 'untag'; readonly tag: string }
  | {
      readonly kind: 'set';
      readonly fields: Pick<ContactFields, 'circle' | 'stage' | 'letGo' | 'country' | 'profession'>;
    };

/** What a change did to one person: the fields as they were, null where nothing had to be changed. */
interface Done {
  readonly id: string;
  readonly before: ContactFields;
}

export interface ManyDone {
  readonly change: ManyChange;
  readonly people: readonly Done[];
}

/** People written in one transaction: it must be over well before `durably` loses its patience. */
const batch = 500;

/**
 * Changes everybody named; who is gone, or is so already, is left out. All or nobody: what was written before a batch fails
 * is taken back.
 * @throws {NotSavedError}
 */
export async function changeMany(ids: readonly string[], change: ManyChange, now: number): Promise<ManyDone> {
  const people: Done[] = [];
  try {
    await inBatches(
      ids,
      async (contacts) => {
        const told = contacts.flatMap((contact) => {
          const fields = fieldsOf(change, contact);
          return fields ? [{ contact, fields }] : [];
        });
        await put(told.map(({ contact, fields }) => changed(contact, fields, now)));
        return told.map(({ contact, fields }) => ({ id: contact.id, before: before(contact, fields) }));
      },
      (done) => people.push(...done),
    );
  } catch (error) {
    await takeBackMany({ change, people }, now).catch(() => undefined);
    throw error;
  }
  return { change, people };
}

/**
 * Takes a change back. What has been changed otherwise since stays: of the tags only the one goes, and a field only where it
 * still is what it was set to.
 * @throws {NotSavedError}
 */
export async function takeBackMany({ change, people }: ManyDone, now: number): Promise<void> {
  const known = new Map(people.map(({ id, before: fields }) => [id, fields]));
  await inBatches([...known.keys()], async (contacts) => {
    await put(
      contacts.flatMap((contact) => {
        const fields = fieldsBack(change, contact, known.get(contact.id) ?? {});
        return fields ? [changed(contact, fields, now)] : [];
      }),
    );
  });
}

async function inBatches<T>(
  ids: readonly string[],
  work: (contacts: readonly Contact[]) => Promise<T>,
  hear: (result: T) => void = () => {},
): Promise<void> {
  for (let start = 0; start < ids.length; start += batch) {
    const some = ids.slice(start, start + batch);
    hear(
      await durably(contactTables, async () => {
        const contacts = await db.contacts.bulkGet(some);
        return work(contacts.filter((contact) => contact !== undefined));
      }),
    );
  }
}

/** With what follows from it; inside a running transaction. */
async function put(contacts: readonly Contact[]): Promise<void> {
  if (contacts.length === 0) return;
  const rules = await rhythmRules();
  const whole = contacts.map((contact) => ({ ...contact, ...derivedFields(contact, rules) }));
  await Promise.all([db.contacts.bulkPut(whole), db.search.bulkPut(whole.map(entryOfContact))]);
}

/** Null when there is nothing to change. */
function fieldsOf(change: ManyChange, contact: Contact): ContactFields | null {
  if (change.kind === 'set') {
    const { fields } = change;
    return namesOf(fields).every((name) => contact[name] === fields[name]) ? null : fields;
  }
  const { tag } = change;
  if (contact.tags.includes(tag) === (change.kind === 'tag')) return null;
  return { tags: change.kind === 'tag' ? [...contact.tags, tag] : contact.tags.filter((one) => one !== tag) };
}

function fieldsBack(change: ManyChange, contact: Contact, was: ContactFields): ContactFields | null {
  if (change.kind !== 'set') {
    return fieldsOf({ kind: change.kind === 'tag' ? 'untag' : 'tag', tag: change.tag }, contact);
  }
  const still = namesOf(change.fields).filter((name) => contact[name] === change.fields[name]);
  return still.length === 0 ? null : (Object.fromEntries(still.map((name) => [name, was[name]])) as ContactFields);
}

function before(contact: Contact, fields: ContactFields): ContactFields {
  return Object.fromEntries(namesOf(fields).map((name) => [name, contact[name]])) as ContactFields;
}

function namesOf<F extends ContactFields>(fields: F): (keyof F & keyof ContactFields)[] {
  return Object.keys(fields) as (keyof F & keyof ContactFields)[];
}
