/** Who may be the same person twice: looked for in the names, in pieces, and never by comparing everybody with everybody. */

import type { NotSame } from '#core/bookkeeping.ts';
import {
  type Compared,
  companyKey,
  comparedWords,
  type Likeness,
  likeness,
  nameKeys,
  pairOf,
  phoneKey,
} from '#core/duplicates.ts';
import { type Handle, handleKey } from '#core/handle.ts';
import { foldName } from '#core/names.ts';
import type { Contact, HandleRecord } from '#core/records.ts';
import { usualForms } from '#core/short-names.ts';
import { handlesOf } from './contacts.ts';
import { db } from './db.ts';
import { ownedBy } from './reassign.ts';
import { durably } from './write.ts';

/** Two people who may be one. The first was remembered first. */
export interface LikelyPair {
  readonly contacts: readonly [Contact, Contact];
  readonly likeness: Likeness;
}

/** People read at once: as few as are read between two letters that somebody types. */
const chunk = 250;

/** In a name of more pairs than that only those are looked at who have something else in common. */
const mostPairsOfName = 200;

/** As many as anybody goes through. */
const mostPairs = 200;

/** Newest details among whose words an address is looked for. */
const mostDetails = 50;

/** As much as is needed of a person to find whom to compare with whom; of 100,000 people it has to lie in the memory at once. */
interface Known {
  readonly id: string;
  readonly company: string | null;
  readonly city: string | null;
}

/**
 * Everybody who may be remembered twice, the likelier first, at most 200 pairs. Reads all people once, in pieces.
 * @param pause waited for after each piece, so that whatever else the page does goes on
 */
export async function likelyPairs(pause: () => Promise<unknown> = async () => {}): Promise<LikelyPair[]> {
  const pairs = [...(await pairsByAddress(pause)), ...(await pairsByName(pause))];
  const found: LikelyPair[] = [];
  const compared = new Map<string, Promise<Compared | null>>();
  const read = (id: string) => {
    const known = compared.get(id) ?? comparedPerson(id);
    compared.set(id, known);
    return known;
  };
  const looked = new Set<string>();
  for (const [a, b] of pairs) {
    if (looked.has(pairOf(a, b))) continue;
    looked.add(pairOf(a, b));
    const pair = await likelyPair(await read(a), await read(b));
    if (pair) found.push(pair);
    if (found.length === mostPairs) break;
  }
  return found.sort(byLikeness);
}

/** Who may be the same as this person, the likelier first; at most `limit`. */
export async function likelySame(contact: Contact, limit: number): Promise<LikelyPair[]> {
  const own = await comparedPerson(contact.id);
  if (!own) return [];
  const found: LikelyPair[] = [];
  for (const id of new Set([...(await sharing(own.handles)), ...(await namedAlike(contact))])) {
    if (id === contact.id) continue;
    const pair = await likelyPair(own, await comparedPerson(id));
    if (pair) found.push(pair);
    if (found.length === mostPairs) break;
  }
  return found.sort(byLikeness).slice(0, limit);
}

/** The two are different people, now and later. @throws {NotSavedError} */
export async function sayNotSame(a: string, b: string, now: number): Promise<NotSame> {
  const [first, second] = a < b ? [a, b] : [b, a];
  const said: NotSame = { pair: pairOf(a, b), contactIds: [first, second], saidAt: now };
  await durably([db.notSame], () => db.notSame.put(said));
  return said;
}

/** Takes back `sayNotSame`. @throws {NotSavedError} */
export async function unsayNotSame({ pair }: NotSame): Promise<void> {
  await durably([db.notSame], () => db.notSame.delete(pair));
}

function byLikeness(a: LikelyPair, b: LikelyPair): number {
  return (
    b.likeness.agreements.length - a.likeness.agreements.length ||
    a.contacts[0].sortName.localeCompare(b.contacts[0].sortName)
  );
}

/** Null for two of whom the user said that they are two, or what they are to each other. */
async function likelyPair(a: Compared | null, b: Compared | null): Promise<LikelyPair | null> {
  const why = a && b && likeness(a, b);
  if (!why) return null;
  const [one, two] = [a.contact as Contact, b.contact as Contact];
  if (await db.notSame.get(pairOf(one.id, two.id))) return null;
  const related = await db.relations.where('fromId').anyOf(one.id, two.id).toArray();
  if (related.some(({ toId }) => toId === one.id || toId === two.id)) return null;
  return { contacts: one.createdAt <= two.createdAt ? [one, two] : [two, one], likeness: why };
}

async function comparedPerson(id: string): Promise<Compared | null> {
  const contact = await db.contacts.get(id);
  if (!contact) return null;
  const [handles, details] = await Promise.all([
    handlesOf(id),
    ownedBy<{ quote: string; text: string }>('details', id),
  ]);
  return { contact, handles, words: details.slice(-mostDetails).map(({ text, quote }) => `${text}\n${quote}`) };
}

/** Ids of those who have any of these addresses. */
async function sharing(handles: readonly Handle[]): Promise<string[]> {
  const rows = await db.handles.where('key').anyOf(handles.map(handleKey)).toArray();
  return rows.map(({ contactId }) => contactId);
}

/** Pairs of ids that have one address. */
async function pairsByAddress(pause: () => Promise<unknown>): Promise<[string, string][]> {
  const found: [string, string][] = [];
  const group = new Map<string, HandleRecord>();
  for (let from = ''; ; ) {
    const rows = await db.handles.where('key').aboveOrEqual(from).limit(chunk).toArray();
    for (const row of rows) {
      const known = [...group.values()];
      if (known[0]?.key !== row.key) group.clear();
      else for (const one of known) if (one.contactId !== row.contactId) found.push([one.contactId, row.contactId]);
      group.set(row.id, row);
    }
    const last = rows.at(-1)?.key;
    // a key of a whole piece is nobody's that could be asked about
    if (last === undefined || rows.length < chunk || last === from || found.length > mostPairs) break;
    from = last;
    group.clear();
    await pause();
  }
  return [...new Map(found.map((pair) => [pairOf(...pair), pair])).values()].slice(0, mostPairs);
}

/** Pairs of ids whose names agree. */
async function pairsByName(pause: () => Promise<unknown>): Promise<[string, string][]> {
  const whole = new Map<string, Known[]>();
  const shorter = new Map<string, Known[]>();
  const note = (groups: Map<string, Known[]>, keys: readonly string[], person: Known) => {
    for (const key of keys) {
      const group = groups.get(key);
      if (group) group.push(person);
      else groups.set(key, [person]);
    }
  };
  for (let last = ''; ; ) {
    const people = await db.contacts.where('id').above(last).limit(chunk).toArray();
    for (const contact of people) {
      const { id, company, city } = contact;
      const keys = nameKeys(contact);
      note(whole, keys.whole, { id, company: companyKey(company), city: city && foldName(city) });
      note(shorter, keys.shorter, { id, company: companyKey(company), city: city && foldName(city) });
    }
    const end = people.at(-1);
    if (!end || people.length < chunk) break;
    last = end.id;
    await pause();
  }
  const pairs = new Map<string, [string, string]>();
  for (const [key, named] of whole) {
    const others = shorter.get(key) ?? [];
    for (const [a, b] of await worthComparing(named, others)) pairs.set(pairOf(a, b), [a, b]);
  }
  return [...pairs.values()];
}

/** All pairs of a name that few have; of a name that many have, those with a company, a city or a telephone in common. */
async function worthComparing(named: readonly Known[], others: readonly Known[]): Promise<[string, string][]> {
  const all = [...named, ...others];
  if (named.length * all.length <= 2 * mostPairsOfName) return pairsOf(named, all);
  const groups = new Map<string, Known[]>();
  for (const person of all) {
    const phones = all.length <= mostPairsOfName ? await phonesOf(person) : [];
    for (const key of [...phones, ...commonKeys(person)]) groups.set(key, [...(groups.get(key) ?? []), person]);
  }
  return [...groups.values()].flatMap((group) => pairsOf(group, group)).slice(0, mostPairsOfName);
}

function commonKeys({ company, city }: Known): string[] {
  return [...(company ? [`company ${company}`] : []), ...(city ? [`city ${city}`] : [])];
}

async function phonesOf({ id }: Known): Promise<string[]> {
  const handles = await handlesOf(id);
  return handles.flatMap(({ channel, value }) => (channel === 'phone' ? [`phone ${phoneKey(value)}`] : []));
}

function pairsOf(some: readonly Known[], all: readonly Known[]): [string, string][] {
  const found: [string, string][] = [];
  for (const [index, one] of some.entries()) {
    for (const two of all.slice(index + 1)) {
      if (one.id !== two.id) found.push([one.id, two.id]);
      if (found.length === mostPairsOfName) return found;
    }
  }
  return found;
}

/** Ids of those who have the rarest word of the name as well: mostly the family's. */
async function namedAlike(contact: Contact): Promise<string[]> {
  const found = new Set<string>();
  for (const name of [contact.name, ...contact.otherNames].slice(0, 8)) {
    const words = comparedWords(name);
    if (words.length < 2) continue;
    const given = (word: string) => usualForms(word)[0] !== word || usualForms(word).length > 1;
    const [rarest] = words.sort((a, b) => Number(given(a)) - Number(given(b)) || b.length - a.length);
    if (rarest === undefined) continue;
    const entries = await db.search
      .where('tokens')
      .equals(rarest)
      .filter(({ table }) => table === 'contacts')
      .limit(mostPairs)
      .toArray();
    for (const { id } of entries) if (id !== contact.id) found.add(id);
  }
  return [...found];
}
