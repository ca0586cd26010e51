/** Whose an address is: nobody's, one person's, or shared by several, and then it names none of them by itself. */
import type { PromiseExtended } from 'dexie';
import type { PersonFacts } from '#core/facts.ts';
import { aliasChannel, type Handle, handleKey } from '#core/handle.ts';
import type { Contact } from '#core/records.ts';
import { db } from './db.ts';

/*
 * These are chains of Dexie's own promises, not async functions: a live query that goes on after two of those, one inside of the
 * other, is no longer told of changes to what it reads from then on (Dexie 4.4; `tests/store/live.test.ts`).
 */

/** Everybody who is remembered by this address, whoever had it first first. */
export function ownersOf(handle: Handle): PromiseExtended<Contact[]> {
  return db.handles
    .where('key')
    .equals(handleKey(handle))
    .toArray()
    .then((rows) => {
      rows.sort((a, b) => a.createdAt - b.createdAt);
      return db.contacts.bulkGet([...new Set(rows.map(({ contactId }) => contactId))]);
    })
    .then((found) => found.filter((contact) => contact !== undefined));
}

/**
 * Everybody whom this person of a page may be. Only the person's key handle counts, or, where it is nobody's yet, the other
 * kind of address that the site has for the same profile; whatever else was seen beside it may have changed hands.
 */
export function ownersOfPerson({ handles }: PersonFacts): PromiseExtended<Contact[]> {
  const [key, ...others] = handles;
  return ownersOf(key).then((owners) => {
    const alias = owners.length > 0 ? undefined : others.find(({ channel }) => channel === aliasChannel(key.channel));
    return alias ? ownersOf(alias).then((found) => withoutAnother(found, key)) : owners;
  });
}

/** Somebody who has another address of that very kind is somebody else. */
function withoutAnother(found: Contact[], key: Handle): Contact[] | PromiseExtended<Contact[]> {
  const [owner] = found;
  if (!owner || found.length > 1) return found;
  return db.handles
    .where('contactId')
    .equals(owner.id)
    .toArray()
    .then((own) => (own.some(({ handle }) => handle.channel === key.channel) ? [] : found));
}
