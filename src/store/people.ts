/** Everybody, read without holding the page up, and who of them has changed since. */
import Dexie, { type IntervalTree, type ObservabilitySet } from 'dexie';
import type { Channel } from '#core/handle.ts';
import type { PeopleFacts } from '#core/people-list.ts';
import type { Contact } from '#core/records.ts';
import { db } from './db.ts';

/** Read at once: a few milliseconds of work. */
const chunk = 500;

/**
 * Everybody in order of `sortName`, a few hundred at a time, the first screen at once. Ends early when `tell` says so.
 */
export async function readPeople(tell: (contacts: readonly Contact[]) => boolean | Promise<boolean>): Promise<void> {
  let from = '';
  // whoever is called the same as the last one read may have been read already
  let known = new Set<string>();
  for (;;) {
    const limit = chunk + known.size;
    const read = await db.contacts.where('sortName').aboveOrEqual(from).limit(limit).toArray();
    const isRead = known;
    const goOn = await tell(read.filter(({ id }) => !isRead.has(id)));
    const last = read.at(-1);
    if (!goOn || !last || read.length < limit) return;
    const same = read.filter(({ sortName }) => sortName === last.sortName).map(({ id }) => id);
    known = new Set(last.sortName === from ? [...known, ...same] : same);
    from = last.sortName;
  }
}

export async function contactsByIds(ids: readonly string[]): Promise<Contact[]> {
  const found: Contact[] = [];
  for (let start = 0; start < ids.length; start += chunk) {
    const read = await db.contacts.bulkGet(ids.slice(start, start + chunk));
    for (const contact of read) if (contact) found.push(contact);
  }
  return found;
}

/** Which of them are to be read. */
export type WantedFacts = Readonly<Record<keyof PeopleFacts, boolean>>;

/** What a list shows of other tables. Birthdays are those of the people themselves. */
export async function readPeopleFacts(wanted: WantedFacts): Promise<PeopleFacts> {
  const [birthdays, purchases, channels] = await Promise.all([
    wanted.birthdays ? readBirthdays() : new Map<string, string>(),
    wanted.purchases ? readPurchases() : new Map<string, number>(),
    wanted.channels ? readChannels() : new Map<string, Channel[]>(),
  ]);
  return { birthdays, purchases, channels };
}

async function readBirthdays(): Promise<Map<string, string>> {
  const birthdays = new Map<string, string>();
  await db.lifeEvents.orderBy('monthDay').each(({ kind, about, monthDay, contactIds }) => {
    if (kind !== 'birthday' || about !== 'contact' || monthDay === null) return;
    for (const id of contactIds) birthdays.set(id, monthDay);
  });
  return birthdays;
}

async function readPurchases(): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  await db.purchases.orderBy('contactId').eachKey((key) => {
    const id = String(key);
    counts.set(id, (counts.get(id) ?? 0) + 1);
  });
  return counts;
}

/** The keys alone tell the channel, as `handleKey` makes them. */
async function readChannels(): Promise<Map<string, Channel[]>> {
  const channels = new Map<string, Channel[]>();
  for (let after = ''; ; ) {
    const read = await db.handles.where('id').above(after).limit(chunk).toArray();
    for (const { contactId, handle } of read) {
      const known = channels.get(contactId);
      if (!known) channels.set(contactId, [handle.channel]);
      else if (!known.includes(handle.channel)) known.push(handle.channel);
    }
    const last = read.at(-1);
    if (!last || read.length < chunk) return channels;
    after = last.id;
  }
}

/** What was written by any window: the ids of contacts, or that it were too many to name; and in which other tables. */
export interface PeopleChange {
  readonly contacts: ReadonlySet<string> | 'many';
  readonly tables: ReadonlySet<string>;
}

/** Tells what changes, in this window or in any other, until the returned function is called. */
export function watchPeople(tell: (change: PeopleChange) => void): () => void {
  const hear = (parts: ObservabilitySet) => tell(changeIn(parts));
  Dexie.on.storagemutated.subscribe(hear);
  return () => Dexie.on.storagemutated.unsubscribe(hear);
}

function changeIn(parts: ObservabilitySet): PeopleChange {
  const own = `idb://${db.name}/`;
  const tables = new Set<string>();
  for (const part of Object.keys(parts)) {
    const [name] = part.startsWith(own) ? part.slice(own.length).split('/') : [];
    if (name !== undefined) tables.add(name);
  }
  const ids = new Set<string>();
  const all = [parts[`${own}contacts/`], parts[`${own}contacts/:dels`]].every((tree) => addKeys(tree, ids));
  return { contacts: all ? ids : 'many', tables };
}

/** Adds the keys of a tree of ranges; false when it has a range that is more than one key. */
function addKeys(tree: IntervalTree | null | undefined, ids: Set<string>): boolean {
  // without `d` nothing was ever added to it
  if (!tree || !('d' in tree) || tree.d === 0) return true;
  const { from, to, l, r } = tree as IntervalTree & { from: unknown; to: unknown; l?: IntervalTree; r?: IntervalTree };
  if (typeof from !== 'string' || from !== to) return false;
  ids.add(from);
  return addKeys(l, ids) && addKeys(r, ids);
}
