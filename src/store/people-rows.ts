/** People of the memory as address books know them. */
import { civilDateOf } from '#core/civil-date.ts';
import { emptyRow, type PersonRow } from '#core/formats/person-row.ts';
import type { Contact } from '#core/records.ts';
import { handleRecordsOf } from './contacts.ts';
import { db } from './db.ts';

/** People read at once. */
const batch = 200;

/** Of everybody, in the order of their names. */
export async function everybody(): Promise<string[]> {
  return db.contacts.orderBy('sortName').primaryKeys();
}

/** @param contactIds whoever is no longer there is left out */
export async function personRows(contactIds: readonly string[]): Promise<PersonRow[]> {
  const rows: PersonRow[] = [];
  for (let at = 0; at < contactIds.length; at += batch) {
    const found = await db.contacts.bulkGet(contactIds.slice(at, at + batch));
    rows.push(...(await Promise.all(found.filter((contact) => contact !== undefined).map(rowOf))));
  }
  return rows;
}

async function rowOf(contact: Contact): Promise<PersonRow> {
  const { id, name, otherNames, company, role, city, country, circle, stage, tags, lastTouchAt } = contact;
  const [handles, events, details] = await Promise.all([
    handleRecordsOf(id),
    db.lifeEvents.where('contactIds').equals(id).toArray(),
    db.details.where('[contactId+saidAt]').between([id, 0], [id, Number.POSITIVE_INFINITY]).toArray(),
  ]);
  const birthday = events.find(({ kind, about }) => kind === 'birthday' && about === 'contact');
  // what is sensitive, or about others, is nobody's business in an address book
  const notes = details.filter(({ kind, about, sensitive }) => kind === 'other' && about === 'contact' && !sensitive);
  return {
    ...emptyRow,
    name,
    otherNames,
    company,
    role,
    city,
    country,
    circle,
    stage,
    tags,
    handles: handles.map(({ handle }) => handle),
    birthday: birthday?.start ?? null,
    birthdayGuessed: birthday?.guessed.includes('day-month-order') ?? false,
    note: notes.map(({ text }) => text).join('\n'),
    lastContact: lastTouchAt === null ? null : civilDateOf(lastTouchAt),
  };
}
