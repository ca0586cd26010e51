/** Who the people of a file are in this memory: known by an exact handle or by the same record, never by a name alone. */

import type { Deletion } from '#core/bookkeeping.ts';
import { lastChange } from '#core/formats/merging.ts';
import type { RecordsOfFile } from '#core/formats/read-backup.ts';
import { type Handle, isTransferable } from '#core/handle.ts';
import { foldName } from '#core/names.ts';
import type { Contact, HandleRecord } from '#core/records.ts';
import { db } from './db.ts';
import { type Lookup, wholeTable } from './import-lookup.ts';

/** Keys asked for at once. */
const batch = 500;

/** A handle that is one person's in the file and another's in the memory; it stays the memory's. */
export interface Conflict {
  readonly handle: Handle;
  readonly inFile: string;
  readonly here: string;
}

export interface Identity {
  /** id in the file → id here; null: forgotten here since, and stays so */
  readonly contactIds: ReadonlyMap<string, string | null>;
  /** contacts here before, by id, of those that people of the file are */
  readonly known: ReadonlyMap<string, Contact>;
  /** the owners here of each handle of the file that is known here; several share one */
  readonly ownersOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** keys of the handles that several people of the file share */
  readonly shared: ReadonlySet<string>;
  /** what was deleted here of the people of the file, by id */
  readonly marks: ReadonlyMap<string, Deletion>;
  readonly conflicts: readonly Conflict[];
}

/** Reads the memory only. */
export async function identify(
  { contacts, handles }: RecordsOfFile,
  lookup: Lookup,
  rest: () => Promise<void>,
): Promise<Identity> {
  const handlesHere = await byKeys(handles.map(({ key }) => key));
  const ownersOf = byKey(handlesHere);
  const inFile = byKey(handles);
  const shared = new Set([...inFile].filter(([, people]) => people.size > 1).map(([key]) => key));
  const ids = [...new Set([...contacts.map(({ id }) => id), ...handlesHere.map(({ contactId }) => contactId)])];
  const here = await lookup.found<Contact>('contacts', ids);
  const known = new Map(here.flatMap((one) => (one ? [[one.id, one] as const] : [])));
  const marks = await lookup.marksOf(contacts.map(({ id }) => id));
  const telegramIds = await telegramIdsOf([...new Set(handlesHere.map(({ contactId }) => contactId))], handlesHere);
  const handlesOf = new Map<string, HandleRecord[]>();
  for (const handle of handles) {
    const own = handlesOf.get(handle.contactId);
    if (own) own.push(handle);
    else handlesOf.set(handle.contactId, [handle]);
  }

  const contactIds = new Map<string, string | null>();
  const conflicts: Conflict[] = [];
  for (const [index, contact] of contacts.entries()) {
    if (index % batch === 0) await rest();
    const own = (handlesOf.get(contact.id) ?? []).toSorted((a, b) => a.createdAt - b.createdAt);
    const votes = own.flatMap((one) => {
      const owners = [...(ownersOf.get(one.key) ?? [])];
      // what several have is somebody's in particular only together with the name
      const some =
        owners.length > 1 || shared.has(one.key) ? owners.filter((id) => isNamed(known.get(id), contact)) : owners;
      return some.length === 1 && names(one, own, some[0], telegramIds) ? some : [];
    });
    const owner = mostOf(votes.filter((id) => known.has(id)));
    const stays = (marks.get(contact.id)?.deletedAt ?? Number.NEGATIVE_INFINITY) >= lastChange(contact);
    const here = known.has(contact.id) ? contact.id : (owner ?? (stays ? null : contact.id));
    contactIds.set(contact.id, here);
    for (const { key, handle } of own) {
      const owners = ownersOf.get(key);
      if (!owners || shared.has(key) || (here !== null && owners.has(here))) continue;
      const owns = [...owners].map((id) => known.get(id)).find((one) => one !== undefined);
      if (owns) conflicts.push({ handle, inFile: contact.name, here: owns.name });
    }
  }
  return { contactIds, known, ownersOf, shared, marks, conflicts };
}

/** Ids of the contacts that have each address. */
function byKey(handles: readonly HandleRecord[]): Map<string, Set<string>> {
  const owners = new Map<string, Set<string>>();
  for (const { key, contactId } of handles) {
    const known = owners.get(key);
    if (known) known.add(contactId);
    else owners.set(key, new Set([contactId]));
  }
  return owners;
}

function isNamed(one: Contact | undefined, { name }: Contact): boolean {
  return one !== undefined && foldName(one.name) === foldName(name);
}

/** Whose most of the handles are; of several the one whose handle was learned first. */
function mostOf(votes: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const owner of votes) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** A shown name is nobody's key in another memory. A user name may have changed hands: it names nobody beside numbers that differ. */
function names(
  { handle }: HandleRecord,
  own: readonly HandleRecord[],
  owner: string | undefined,
  telegramIds: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  if (handle.channel === 'name') return false;
  if (!isTransferable(handle.channel) || owner === undefined) return true;
  const there = own.filter((one) => one.handle.channel === 'telegram').map((one) => one.handle.value);
  const here = telegramIds.get(owner);
  return there.length === 0 || !here || there.some((id) => here.has(id));
}

async function telegramIdsOf(
  owners: readonly string[],
  found: readonly HandleRecord[],
): Promise<Map<string, Set<string>>> {
  const ids = new Map<string, Set<string>>();
  if (!found.some(({ handle }) => isTransferable(handle.channel))) return ids;
  const all = await inBatches(owners, (some) => db.handles.where('contactId').anyOf(some).toArray());
  for (const { contactId, handle } of all) {
    if (handle.channel === 'telegram') ids.set(contactId, (ids.get(contactId) ?? new Set()).add(handle.value));
  }
  return ids;
}

/** An index tells one key at a time: of a memory that is no larger than the file, everything is read instead. */
async function byKeys(keys: readonly string[]): Promise<HandleRecord[]> {
  const all = await wholeTable<HandleRecord>('handles', keys.length * 4);
  if (all === null) return inBatches(keys, (some) => db.handles.where('key').anyOf(some).toArray());
  const wanted = new Set(keys);
  return all.filter(({ key }) => wanted.has(key));
}

/** What is there of what was asked for, a few hundred at once. */
export async function inBatches<K, R>(
  keys: readonly K[],
  ask: (some: K[]) => PromiseLike<(R | undefined)[]>,
): Promise<R[]> {
  const found: R[] = [];
  for (let at = 0; at < keys.length; at += batch) {
    for (const one of await ask(keys.slice(at, at + batch))) if (one !== undefined) found.push(one);
  }
  return found;
}
