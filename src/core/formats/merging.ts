/** How two copies of a record become one, and how a record of another memory is made to speak of the people of this one. */

import type { NotSame } from '#core/bookkeeping.ts';
import { blankContact } from '#core/contact.ts';
import type { Contact, Stamped } from '#core/records.ts';
import { same } from '#core/same.ts';
import type { FileRecords, FileTable } from './shapes.ts';

/** Fields of a contact that are told anew from the others and from its touches. */
export const derivedOfContact: ReadonlySet<string> = new Set([
  'nameTokens',
  'sortName',
  'lastTouchAt',
  'rhythm',
  'turn',
  'dueAt',
  'coldFrom',
]);

const ofRecord: ReadonlySet<string> = new Set(['id', 'createdAt', 'changed']);

/** UTC milliseconds of the last change that a user or a page made. */
export function lastChange({ createdAt, changed }: Stamped): number {
  return Math.max(createdAt, ...Object.values(changed));
}

/** Takes a field of a copy when it is the later one; returns `here` itself when nothing is. */
export function latest<R extends Stamped>(here: R, there: R, whenSaid = timeOf<R>): R {
  const taken: Record<string, unknown> = {};
  const times: Record<string, number> = {};
  for (const name of Object.keys(there) as (keyof R & string)[]) {
    if (ofRecord.has(name) || derivedOfContact.has(name) || same(here[name], there[name])) continue;
    const at = whenSaid(there, name);
    if (at <= whenSaid(here, name)) continue;
    taken[name] = there[name];
    times[name] = at;
  }
  return Object.keys(taken).length === 0 ? here : { ...here, ...taken, changed: { ...here.changed, ...times } };
}

function timeOf<R extends Stamped>(record: R, name: keyof R & string): number {
  return record.changed[name] ?? record.createdAt;
}

/** What a contact has before anybody says anything of them was never said, and loses to whatever was. */
function whenSaidOfContact(record: Contact, name: keyof Contact & string): number {
  const at = record.changed[name];
  if (at !== undefined) return at;
  return same(record[name], nothingSaid[name]) ? Number.NEGATIVE_INFINITY : record.createdAt;
}

const nothingSaid = blankContact({ id: '', createdAt: 0, changed: {} }, '');

/** Two contacts that are one person: of each field what was said last. */
export function latestContact(here: Contact, there: Contact): Contact {
  return latest(here, there, whenSaidOfContact);
}

/** The same, where nothing that was said here may be replaced: what is missing is filled in, at `now`. */
export function filledContact(here: Contact, there: Contact, now: number): Contact {
  const isMissing = (name: keyof Contact & string) =>
    here.changed[name] === undefined && same(here[name], nothingSaid[name]);
  return latest(here, there, (record, name) => {
    if (record !== there) return isMissing(name) ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    return same(there[name], nothingSaid[name]) ? Number.NEGATIVE_INFINITY : now;
  });
}

/** Who a person of the file is here; undefined: nobody. */
export type PersonHere = (id: string) => string | undefined;

/** The record about the people of this memory; null when nobody it is about is here. */
export function aboutPeopleHere<T extends FileTable>(
  table: T,
  record: FileRecords[T],
  here: PersonHere,
): FileRecords[T] | null {
  const people = (ids: readonly string[]) => [...new Set(ids.map(here).filter((id) => id !== undefined))];
  const moved: Record<string, unknown> = { ...record };
  if (typeof moved.contactId === 'string') moved.contactId = here(moved.contactId);
  // a note about somebody who is not here is about the person it was begun for
  if (typeof moved.aboutId === 'string') moved.aboutId = here(moved.aboutId) ?? null;
  if (table === 'relations') {
    const { fromId, toId } = record as FileRecords['relations'];
    moved.fromId = here(fromId);
    moved.toId = here(toId);
    if (moved.fromId === moved.toId) return null;
  }
  if (table === 'lifeEvents') {
    moved.contactIds = people((record as FileRecords['lifeEvents']).contactIds);
    if ((moved.contactIds as string[]).length === 0) return null;
  }
  if (table === 'topics') {
    const { contactIds, withoutIds } = record as FileRecords['topics'];
    // whoever is nowhere is nobody's topic, and hurts nobody
    const all = (ids: readonly string[]) => [...new Set(ids.map((id) => here(id) ?? id))];
    Object.assign(moved, { contactIds: all(contactIds), withoutIds: all(withoutIds) });
  }
  if (table === 'touches') {
    moved.messageKeys = (record as FileRecords['touches']).messageKeys.map((key) => keyHere(key, here));
  }
  if (table === 'notSame') {
    const [a, b] = people((record as NotSame).contactIds).sort();
    if (a === undefined || b === undefined) return null;
    Object.assign(moved, { contactIds: [a, b], pair: `${a} ${b}` });
  }
  const missing = ['contactId', 'fromId', 'toId'].some((name) => name in moved && moved[name] === undefined);
  return missing ? null : (moved as unknown as FileRecords[T]);
}

/** `contact id, site, message id`. */
function keyHere(key: string, here: PersonHere): string {
  const space = key.indexOf(' ');
  if (space < 0) return key;
  return `${here(key.slice(0, space)) ?? key.slice(0, space)}${key.slice(space)}`;
}
