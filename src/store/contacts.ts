/** People remembered, and the handles that are theirs. */

import type { Receipt, SearchEntry } from '#core/bookkeeping.ts';
import { blankContact } from '#core/contact.ts';
import { calledBy, displayName } from '#core/display-name.ts';
import type { PageFacts, PersonFacts } from '#core/facts.ts';
import { type Handle, handleKey, isTransferable } from '#core/handle.ts';
import { foldName, nameTokens } from '#core/names.ts';
import type { Contact, HandleRecord } from '#core/records.ts';
import { derivedFields } from '#core/rhythm.ts';
import { entryOfContact, entryOfHandle } from '#core/search.ts';
import { count } from './counters.ts';
import { db } from './db.ts';
import { ownersOf, ownersOfPerson } from './owners.ts';
import { rhythmRules } from './settings.ts';
import { assign, forgetConversation, recordMessages, touchTables } from './touches.ts';
import { changed, durably, remove, removing, stamp } from './write.ts';

/** The contact a handle belongs to; undefined when nobody is remembered by it, or several share it. */
export async function contactByHandle(handle: Handle): Promise<Contact | undefined> {
  return theOnly(await ownersOf(handle));
}

/** The contact this person of a page is; undefined when it is nobody, or one of several. */
export async function contactOfPerson(person: PersonFacts): Promise<Contact | undefined> {
  return theOnly(await ownersOfPerson(person));
}

function theOnly([one, ...others]: readonly Contact[]): Contact | undefined {
  return others.length === 0 ? one : undefined;
}

/** Their handles, the first learned first. */
export async function handlesOf(contactId: string): Promise<Handle[]> {
  return (await handleRecordsOf(contactId)).map(({ handle }) => handle);
}

/** The same as records. */
export async function handleRecordsOf(contactId: string): Promise<HandleRecord[]> {
  const rows = await db.handles.where('contactId').equals(contactId).toArray();
  rows.sort(
    (a, b) =>
      a.createdAt - b.createdAt || Number(isTransferable(a.handle.channel)) - Number(isTransferable(b.handle.channel)),
  );
  return rows;
}

/** The tables that remembering somebody writes, for the transaction around it. */
export const contactTables = [...touchTables, db.handles, ...removing];

/**
 * Remembers a person of an open conversation together with the messages seen in it; somebody already remembered is
 * returned as they are. The receipt undoes what this call added.
 * @throws {NotSavedError}
 */
export async function remember(
  person: PersonFacts,
  facts: PageFacts | null,
  now: number,
): Promise<{ contact: Contact; receipt: Receipt }> {
  const created = newContact(person, now);
  return durably(contactTables, async () => {
    const contact = await rememberWithin(person, facts, created, now);
    const contactId = contact.id === created.id ? contact.id : null;
    return { contact, receipt: { contactId, saved: [] } };
  });
}

/** The record of somebody not yet remembered; made outside of the transaction, which may run twice. */
export function newContact(person: PersonFacts, now: number): Contact {
  return blankContact(stamp(now), calledBy(person));
}

/** Inside a running transaction over `contactTables`: writes a contact with what follows from it. */
export async function putContact(contact: Contact): Promise<void> {
  const { name, otherNames } = contact;
  const whole: Contact = {
    ...contact,
    nameTokens: nameTokens([name, ...otherNames].join(' ')),
    sortName: foldName(name),
    ...derivedFields(contact, await rhythmRules()),
  };
  await Promise.all([db.contacts.put(whole), db.search.put(entryOfContact(whole))]);
}

/** Inside a running transaction over `contactTables`: the contact this person is, `created` if it was nobody yet. */
export async function rememberWithin(
  person: PersonFacts,
  facts: PageFacts | null,
  created: Contact,
  now: number,
): Promise<Contact> {
  const owners = await ownersOfPerson(person);
  const known = theOnly(owners);
  if (known) return known;
  await putContact(created);
  for (const handle of person.handles) await give(handle, created.id, now, owners.length > 0);
  await count('contacts', 1);
  // which of those who share an address wrote is not known
  if (facts && owners.length === 0) {
    await recordMessages(facts, assign(facts, new Map([[handleKey(person.handles[0]), created.id]])), now);
  }
  return (await db.contacts.get(created.id)) ?? created;
}

/**
 * Makes a handle one of a contact's. One that may change hands is taken from its former owner, any other is not.
 * @param shared whether it becomes this contact's beside those whose it is
 */
async function give(handle: Handle, contactId: string, now: number, shared = false): Promise<void> {
  const key = handleKey(handle);
  const rows = await db.handles.where('key').equals(key).toArray();
  if (rows.some((row) => row.contactId === contactId)) return;
  if (isTransferable(handle.channel))
    await remove(
      db.handles,
      rows.map(({ id }) => id),
      now,
    );
  else if (rows.length > 0 && !shared) return;
  const record: HandleRecord = { ...stamp(now), key, handle, contactId };
  await Promise.all([db.handles.put(record), db.search.put(entryOfHandle(record))]);
}

/**
 * Adds the handles seen beside a remembered person's key handle, such as a new username, or the key handle of somebody
 * known by the other address of the same profile. Does nothing for a person who is not remembered, and writes nothing when
 * all of them are known.
 * @throws {NotSavedError}
 */
export async function learnHandles(person: PersonFacts, now: number): Promise<void> {
  if (person.handles.length === 1) return;
  const contact = await contactOfPerson(person);
  if (!contact) return;
  const rows = await db.handles.where('key').anyOf(person.handles.map(handleKey)).toArray();
  const missing = person.handles.filter(
    (handle) => !rows.some((row) => row.key === handleKey(handle) && row.contactId === contact.id),
  );
  if (missing.length === 0) return;
  await durably([db.handles, ...removing], async () => {
    for (const handle of missing) await give(handle, contact.id, now);
  });
}

/**
 * Says that a person on screen is somebody already remembered. Only ever called for a click of the user.
 * @throws {NotSavedError}
 */
export async function link(
  person: PersonFacts,
  contactId: string,
  facts: PageFacts | null,
  now: number,
): Promise<void> {
  await durably(contactTables, async () => {
    for (const handle of person.handles) await give(handle, contactId, now);
    if (facts) await recordMessages(facts, assign(facts, new Map([[handleKey(person.handles[0]), contactId]])), now);
  });
}

/** The fields the user may set. */
export type ContactFields = Partial<
  Pick<
    Contact,
    | 'name'
    | 'otherNames'
    | 'company'
    | 'role'
    | 'city'
    | 'timeZone'
    | 'language'
    | 'address'
    | 'circle'
    | 'stage'
    | 'tags'
    | 'intervalDays'
    | 'mutedUntil'
    | 'letGo'
    | 'noCongratulations'
    | 'mourningUntil'
    | 'deceased'
    | 'country'
    | 'profession'
    | 'keptOccasions'
    | 'skippedOccasions'
  >
>;

/**
 * Changes fields of a contact; what another window changed in the others stays. A function is told the contact as it is,
 * for a field of which something is to stay. Returns what they were before, for Undo; null when the contact is no longer
 * there.
 * @throws {NotSavedError}
 */
export async function changeContact(
  contactId: string,
  change: ContactFields | ((contact: Contact) => ContactFields),
  now: number,
): Promise<ContactFields | null> {
  return durably(contactTables, async () => {
    const contact = await db.contacts.get(contactId);
    if (!contact) return null;
    const fields = typeof change === 'function' ? change(contact) : change;
    await putContact(changed(contact, fields, now));
    const names = Object.keys(fields) as (keyof ContactFields)[];
    return Object.fromEntries(names.map((name) => [name, contact[name]])) as ContactFields;
  });
}

/** People whose name has a word beginning with every word of `text`, in either alphabet; at most `limit`. */
export async function searchContacts(text: string, limit: number): Promise<Contact[]> {
  const [first, ...others] = nameTokens(text).sort((a, b) => b.length - a.length);
  if (first === undefined) return [];
  const fits = ({ table, tokens }: SearchEntry) =>
    table === 'contacts' && others.every((word) => tokens.some((token) => token.startsWith(word)));
  const entries = await db.search.where('tokens').startsWith(first).distinct().filter(fits).limit(limit).toArray();
  const found = await db.contacts.bulkGet(entries.map(({ id }) => id));
  return found.filter((contact) => contact !== undefined);
}

/** Remembered people with the same name under another handle: "not the address you know". At most `limit`. */
export async function namesakes(person: PersonFacts, limit: number): Promise<Contact[]> {
  const name = displayName(person.name);
  if (name === null) return [];
  const words = nameTokens(name);
  // one word is too common to mean anything
  if (words.length < 2) return [];
  const found = await searchContacts(name, limit);
  return found.filter((contact) => nameTokens(contact.name).length === words.length);
}

/** Those who are due last, which are those one was in touch with lately: for a choice before anything is typed. */
export async function someContacts(limit: number): Promise<Contact[]> {
  return db.contacts.orderBy('dueAt').reverse().limit(limit).toArray();
}

export async function contactById(contactId: string): Promise<Contact | undefined> {
  return db.contacts.get(contactId);
}

/**
 * Takes back a `link`: the person's handles leave the contact, and so do the messages of the page it was said on.
 * @throws {NotSavedError}
 */
export async function unlink(
  person: PersonFacts,
  contactId: string,
  facts: PageFacts | null,
  now: number,
): Promise<void> {
  await durably(contactTables, async () => {
    const rows = await db.handles.where('key').anyOf(person.handles.map(handleKey)).toArray();
    const own = rows.filter((row) => row.contactId === contactId);
    await remove(
      db.handles,
      own.map((row) => row.id),
      now,
    );
    if (facts) await forgetConversation(facts, contactId, now);
  });
}
