/** Whose an address is: nobody's, one person's, or shared by several, and then it names none of them by itself. */
import type { PersonFacts } from '#core/facts.ts';
import { aliasChannel, type Handle, handleKey } from '#core/handle.ts';
import type { Contact } from '#core/records.ts';
import { db } from './db.ts';

/** Everybody who is remembered by this address, whoever had it first first. */
export async function ownersOf(handle: Handle): Promise<Contact[]> {
  const rows = await db.handles.where('key').equals(handleKey(handle)).toArray();
  rows.sort((a, b) => a.createdAt - b.createdAt);
  const found = await db.contacts.bulkGet([...new Set(rows.map(({ contactId }) => contactId))]);
  return found.filter((contact) => contact !== undefined);
}

/**
 * Everybody whom this person of a page may be. Only the person's key handle counts, or, where it is nobody's yet, the other
 * kind of address that the site has for the same profile; whatever else was seen beside it may have changed hands.
 */
export async function ownersOfPerson({ handles }: PersonFacts): Promise<Contact[]> {
  const [key, ...others] = handles;
  const owners = await ownersOf(key);
  const alias = owners.length > 0 ? undefined : others.find(({ channel }) => channel === aliasChannel(key.channel));
  if (!alias) return owners;
  const found = await ownersOf(alias);
  const [owner] = found;
  if (!owner || found.length > 1) return found;
  // somebody who has another address of that very kind is somebody else
  const own = await db.handles.where('contactId').equals(owner.id).toArray();
  return own.some(({ handle }) => handle.channel === key.channel) ? [] : found;
}
