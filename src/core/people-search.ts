/** Who is meant by what is typed: every word has to be found in something of one person. */

import type { SearchEntry } from './bookkeeping.ts';
import { type Haystack, haystackOf } from './haystack.ts';
import { foldName } from './names.ts';
import { type ListedPerson, wordFields } from './people-list.ts';
import { searchTokens } from './search.ts';
import { soundOf } from './spelling.ts';

/** Where a word was found outside of what a list knows of a person. */
export interface Hit {
  readonly table: string;
  /** of the record */
  readonly id: string;
  /** the word as it is written there */
  readonly token: string;
  /** 0: as it was typed */
  readonly mistakes: number;
}

/** By contact id, the best of each. */
export type Hits = ReadonlyMap<string, Hit>;

/** Why somebody is shown: the field of the list, or the record. */
export type Reason = { readonly field: (typeof wordFields)[number] } | { readonly hit: Hit };

/** The words to look for; the last of them may be half typed, as may all the others. */
export function typedWords(text: string): readonly string[] {
  return searchTokens(text);
}

/** A name before other names, these before an address, a company, everything else, and a mistake; a whole word before half of one. */
const fieldRanks: Readonly<Record<(typeof wordFields)[number], number>> = {
  name: 0,
  otherNames: 1,
  company: 3,
  role: 4,
  city: 4,
  tags: 4,
};
const handleRank = 2;
const savedRank = 5;
const mistakenRank = 6;

function rankOf({ table, mistakes }: Hit): number {
  if (mistakes > 0) return mistakenRank + mistakes;
  return table === 'handles' ? handleRank : savedRank;
}

/** Keeps the better of two places in which a word was found. */
export function addHit(hits: Map<string, Hit>, contactId: string, hit: Hit): void {
  const known = hits.get(contactId);
  if (!known || rankOf(hit) < rankOf(known)) hits.set(contactId, hit);
}

/** Adds what entries of the index have of a word, or of words that it may be. */
export function addEntries(
  hits: Map<string, Hit>,
  entries: readonly SearchEntry[],
  isMeant: (token: string) => boolean,
  mistakesOf: (token: string) => number,
): void {
  for (const { id, table, tokens, contactIds } of entries) {
    const token = tokens.find(isMeant);
    if (token === undefined) continue;
    const hit = { table, id, token, mistakes: mistakesOf(token) };
    for (const contactId of contactIds) addHit(hits, contactId, hit);
  }
}

/** The field of a person in which a word was found at `index`. */
function fieldAt(words: string, index: number): (typeof wordFields)[number] {
  let line = 0;
  for (let at = words.indexOf('\n'); at >= 0 && at < index; at = words.indexOf('\n', at + 1)) line += 1;
  return wordFields[line] ?? 'tags';
}

/** Of the first place of a word in the fields of a person, for they are in the order of their ranks; null: in none. */
function rankInFields(words: string, wanted: string): number | null {
  const at = words.indexOf(` ${wanted}`);
  if (at < 0) return null;
  const after = words.charCodeAt(at + 1 + wanted.length);
  // a whole word ends before a space, a line, or the end of all
  const whole = Number.isNaN(after) || after <= space;
  return fieldRanks[fieldAt(words, at)] + (whole ? 0 : 0.5);
}

const space = 32;

/** The same by `Standing.halves`, in halves. */
const ranksByHalves = Uint8Array.from(
  wordFields.flatMap((field) => [fieldRanks[field] * 2, fieldRanks[field] * 2 + 1]),
);

const theRankItself = Uint8Array.from({ length: 64 }, (_, rank) => rank);

/** Where one of the words is found: once for each person, in their order. Loops over a hundred thousand, few and plain, for they are seldom run and never warm. */
class Look {
  readonly places: Uint32Array;
  /** how well each of them has it: an index of `#ranks`, which has halves */
  readonly #grades: Uint8Array;
  readonly #ranks: Uint8Array;
  #next = 0;

  constructor(haystack: Haystack, people: readonly ListedPerson[], wanted: string, hits: Hits | undefined) {
    const { places, halves } = haystack.standing(wanted);
    const elsewhere = hits ? haystack.placesOf(hits.keys()) : [];
    this.places = elsewhere.length === 0 ? places : new Uint32Array(places.length + elsewhere.length);
    if (elsewhere.length === 0) {
      [this.#grades, this.#ranks] = [halves, ranksByHalves];
      return;
    }
    const ranks = new Uint8Array(this.places.length);
    let [index, count] = [0, 0];
    const add = (place: number, rank: number) => {
      this.places[count] = place;
      ranks[count] = rank;
      count += 1;
    };
    for (const other of elsewhere) {
      for (; index < places.length && (places[index] ?? 0) < other; index += 1) {
        add(places[index] ?? 0, ranksByHalves[halves[index] ?? 0] ?? 0);
      }
      const hit = hits?.get(people[other]?.id ?? '');
      const isInFields = index < places.length && places[index] === other;
      const inFields = isInFields ? (ranksByHalves[halves[index] ?? 0] ?? 0) / 2 : null;
      add(other, (better(inFields, hit) ?? 0) * 2);
      if (isInFields) index += 1;
    }
    for (; index < places.length; index += 1) add(places[index] ?? 0, ranksByHalves[halves[index] ?? 0] ?? 0);
    this.places = this.places.subarray(0, count);
    [this.#grades, this.#ranks] = [ranks.subarray(0, count), theRankItself];
  }

  /** Of whom stands at this index of `places`, in halves. */
  rankAt(index: number): number {
    return this.#ranks[this.#grades[index] ?? 0] ?? 0;
  }

  /** How well somebody has it, in halves; -1: not at all. To be asked of one place after the other. */
  rankOf(place: number): number {
    const { places } = this;
    let next = this.#next;
    while (next < places.length && (places[next] ?? 0) < place) next += 1;
    this.#next = next;
    return next < places.length && places[next] === place ? this.rankAt(next) : -1;
  }
}

interface Among {
  /** by their places in the list, 1: only those */
  readonly passing?: Uint8Array;
  /** with as many found it ends, for whoever only asks whether there are so many */
  readonly limit?: number;
}

/**
 * Those of `people` in whom every word is found, the best first; equal ones stay in their order. Looked through are, with every
 * letter that is typed, those who have the rarest of the words; and of a person no more than the place, for each of the many
 * whom one letter finds lies somewhere else.
 * @param people a list that is replaced when somebody in it changes
 * @param hits what the index has of each word
 */
export function foundAmong(
  people: readonly ListedPerson[],
  words: readonly string[],
  hits: readonly (Hits | undefined)[],
  { passing, limit = Number.POSITIVE_INFINITY }: Among = {},
): readonly ListedPerson[] {
  if (words.length === 0) return passing ? people.filter((_, place) => passing[place] === 1) : people;
  const haystack = haystackOf(people);
  const looks = words
    .map((word, index) => new Look(haystack, people, soundOf(word), hits[index]))
    .sort((a, b) => a.places.length - b.places.length);
  const [rarest, ...others] = looks;
  if (!rarest) return [];
  const { places } = rarest;
  // those of one rank are found by it
  const byRank: number[][] = [];
  let count = 0;
  for (let index = 0; index < places.length && count < limit; index += 1) {
    const place = places[index] ?? 0;
    if (passing && passing[place] !== 1) continue;
    const rank = rankByAll(rarest.rankAt(index), others, place);
    if (rank < 0) continue;
    const equal = byRank[rank];
    if (equal) equal.push(place);
    else byRank[rank] = [place];
    count += 1;
  }
  const found: ListedPerson[] = [];
  for (const equal of byRank) {
    for (const place of equal ?? []) {
      const person = people[place];
      if (person) found.push(person);
    }
  }
  return found;
}

/** Added up over the words, in halves; -1: one of them is nowhere. The lower the better. */
function rankByAll(first: number, others: readonly Look[], place: number): number {
  let sum = first;
  for (const look of others) {
    const rank = look.rankOf(place);
    if (rank < 0) return -1;
    sum += rank;
  }
  return sum;
}

/** Of the two places in which a word may be; the index has the fields as well. */
function better(inFields: number | null, hit: Hit | undefined): number | null {
  if (!hit || (inFields !== null && hit.table === 'contacts')) return inFields;
  return inFields === null ? rankOf(hit) : Math.min(inFields, rankOf(hit));
}

function reasonOf(person: ListedPerson, wanted: string, hits: Hits | undefined): Reason | null {
  const inFields = rankInFields(person.words, wanted);
  const hit = hits?.get(person.id);
  if (inFields !== null && (!hit || hit.table === 'contacts' || inFields <= rankOf(hit))) {
    return { field: fieldAt(person.words, person.words.indexOf(` ${wanted}`)) };
  }
  return hit ? { hit } : null;
}

/** Why a person is among those found, for each word. */
export function reasonsFor(
  person: ListedPerson,
  words: readonly string[],
  hits: readonly (Hits | undefined)[],
): readonly Reason[] {
  return words.flatMap((word, index) => reasonOf(person, soundOf(word), hits[index]) ?? []);
}

/** Longer texts are looked through only so far, for the words to show beside a name. */
const mostLooked = 20_000;

/** Letters shown before and after a word that was found. */
const around = 32;

/** A piece of `text` with the word that was found, in three parts; null when it does not stand in it. */
export function pieceAround(
  text: string,
  token: string,
): readonly [before: string, word: string, after: string] | null {
  for (const match of text.slice(0, mostLooked).matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const [word] = match;
    if (!foldName(word).startsWith(token)) continue;
    const end = match.index + word.length;
    const from = cutAfterSpace(text, Math.max(0, match.index - around), match.index);
    const until = cutBeforeSpace(text, Math.min(text.length, end + around), end);
    return [
      (from > 0 ? '…' : '') + text.slice(from, match.index),
      word,
      text.slice(end, until) + (until < text.length ? '…' : ''),
    ];
  }
  return null;
}

/** No word is shown without its beginning. */
function cutAfterSpace(text: string, from: number, most: number): number {
  if (from === 0) return 0;
  const space = text.indexOf(' ', from);
  return space >= 0 && space < most ? space + 1 : from;
}

function cutBeforeSpace(text: string, until: number, least: number): number {
  if (until === text.length) return until;
  const space = text.lastIndexOf(' ', until);
  return space > least ? space : until;
}
