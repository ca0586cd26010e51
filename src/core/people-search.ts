/** Who is meant by what is typed: every word has to be found in something of one person. */

import type { SearchEntry } from './bookkeeping.ts';
import { type Haystack, haystackOf, type Standing } from './haystack.ts';
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

/** The same by `Standing.halves`. */
const ranksByHalves = wordFields.flatMap((field) => [fieldRanks[field], fieldRanks[field] + 0.5]);

/** One of the words, followed through the list. */
class Look {
  readonly #standing: Standing;
  /** where those stand of whom the index knows it, in their order, and what it knows */
  readonly #elsewhere: readonly number[];
  readonly #hits: readonly (Hit | undefined)[];
  #next = 0;
  #nextElsewhere = 0;

  constructor(haystack: Haystack, people: readonly ListedPerson[], wanted: string, hits: Hits | undefined) {
    this.#standing = haystack.standing(wanted);
    this.#elsewhere = hits ? haystack.placesOf(hits.keys()) : [];
    this.#hits = this.#elsewhere.map((place) => hits?.get(people[place]?.id ?? ''));
  }

  /** At most so many people have it. */
  get count(): number {
    return this.#standing.places.length + this.#elsewhere.length;
  }

  /** Tells of everybody who has it in a field or in something the index knows of, in their order, while that is answered with true. */
  each(tell: (place: number) => boolean): void {
    const { places } = this.#standing;
    const others = this.#elsewhere;
    let other = 0;
    for (const place of places) {
      for (; other < others.length && (others[other] ?? 0) <= place; other += 1) {
        if (others[other] !== place && !tell(others[other] ?? 0)) return;
      }
      if (!tell(place)) return;
    }
    for (; other < others.length; other += 1) if (!tell(others[other] ?? 0)) return;
  }

  /** How well somebody has it; null: not at all. To be asked of one place after the other. */
  rankOf(place: number): number | null {
    const { places, halves } = this.#standing;
    this.#next = atOrAfter(places, this.#next, place);
    const isThere = this.#next < places.length && places[this.#next] === place;
    const inFields = isThere ? (ranksByHalves[halves[this.#next] ?? 0] ?? null) : null;
    const others = this.#elsewhere;
    if (others.length === 0) return inFields;
    this.#nextElsewhere = atOrAfter(others, this.#nextElsewhere, place);
    const isElsewhere = this.#nextElsewhere < others.length && others[this.#nextElsewhere] === place;
    return isElsewhere ? better(inFields, this.#hits[this.#nextElsewhere]) : inFields;
  }
}

/** The first index, not before `from`, of a number that is not less. */
function atOrAfter(numbers: ArrayLike<number>, from: number, least: number): number {
  let index = from;
  while (index < numbers.length && (numbers[index] ?? 0) < least) index += 1;
  return index;
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
  const looks = words.map((word, index) => new Look(haystack, people, soundOf(word), hits[index]));
  const [rarest] = looks.sort((a, b) => a.count - b.count);
  const places = new Uint32Array(rarest?.count ?? 0);
  const ranks = new Uint16Array(places.length);
  let count = 0;
  rarest?.each((place) => {
    if (passing && passing[place] !== 1) return true;
    const rank = rankByAll(looks, place);
    if (rank === null) return true;
    places[count] = place;
    // a rank is a number of halves
    ranks[count] = rank * 2;
    count += 1;
    return count < limit;
  });
  const found: ListedPerson[] = [];
  for (const index of inOrderOf(ranks.subarray(0, count))) {
    const person = people[places[index] ?? -1];
    if (person) found.push(person);
  }
  return found;
}

/** The indices of numbers, the lowest number first and equal ones as they stand: counted, for there are far more numbers than different ones. */
function inOrderOf(numbers: Uint16Array): Uint32Array {
  const starts: number[] = [];
  for (let index = 0; index < numbers.length; index += 1) {
    const after = (numbers[index] ?? 0) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  }
  for (let number = 1; number < starts.length; number += 1)
    starts[number] = (starts[number] ?? 0) + (starts[number - 1] ?? 0);
  const ordered = new Uint32Array(numbers.length);
  for (let index = 0; index < numbers.length; index += 1) {
    const number = numbers[index] ?? 0;
    const at = starts[number] ?? 0;
    ordered[at] = index;
    starts[number] = at + 1;
  }
  return ordered;
}

/** The better the lower; null: one of the words is nowhere. */
function rankByAll(looks: readonly Look[], place: number): number | null {
  let sum = 0;
  for (const look of looks) {
    const rank = look.rankOf(place);
    if (rank === null) return null;
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
