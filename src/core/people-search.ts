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

/** Of the best place of a word in the fields of a person, for they are in the order of their ranks; null: in none. */
function rankInFields(words: string, wanted: string): number | null {
  const at = words.indexOf(wanted);
  return at < 0 ? null : rankAt(words, 0, at, wanted.length);
}

/** Of a word of `length` that stands at `at`, of a person who begins at `start`. */
function rankAt(text: string, start: number, at: number, length: number): number {
  let line = 0;
  for (let index = start; index < at; index += 1) if (text.charCodeAt(index) === lineFeed) line += 1;
  const after = text.charCodeAt(at + length);
  // a whole word ends before a space, a line, the next person, or the end of all
  const whole = Number.isNaN(after) || after <= space;
  return fieldRanks[wordFields[line] ?? 'tags'] + (whole ? 0 : 0.5);
}

const [lineFeed, space] = [10, 32];

interface Look {
  readonly wanted: string;
  readonly hits: Hits | null;
}

/**
 * Those of `people` in whom every word is found, the best first; equal ones stay in their order. Everybody is looked at with
 * every letter that is typed, for the longest of the words; for the others only who has that.
 * @param people a list that is replaced when somebody in it changes
 * @param hits what the index has of each word
 * @param limit with as many found it ends, for whoever only asks whether there are so many
 */
export function foundAmong(
  people: readonly ListedPerson[],
  words: readonly string[],
  hits: readonly (Hits | undefined)[],
  limit = Number.POSITIVE_INFINITY,
): readonly ListedPerson[] {
  const looks = words.map((word, index): Look => ({ wanted: ` ${soundOf(word)}`, hits: filled(hits[index]) }));
  const [first, ...others] = looks.sort((a, b) => b.wanted.length - a.wanted.length);
  if (!first) return people;
  const byRank = new Map<number, ListedPerson[]>();
  let count = 0;
  const consider = (place: number, inFields: number | null): boolean => {
    const person = people[place];
    let sum = person ? better(inFields, first.hits?.get(person.id)) : null;
    for (const { wanted, hits: found } of others) {
      const rank = person && sum !== null ? rankIn(person, wanted, found) : null;
      sum = sum === null || rank === null ? null : sum + rank;
    }
    if (!person || sum === null) return true;
    count += 1;
    const equal = byRank.get(sum);
    if (equal) equal.push(person);
    else byRank.set(sum, [person]);
    return count < limit;
  };
  considerAll(haystackOf(people), first, consider);
  return [...byRank].sort(([a], [b]) => a - b).flatMap(([, equal]) => equal);
}

/** Everybody who has the word in a field or in something the index knows of, in their order. */
function considerAll(
  haystack: Haystack,
  { wanted, hits }: Look,
  consider: (place: number, inFields: number | null) => boolean,
): void {
  const elsewhere = hits ? haystack.placesOf(hits.keys()) : [];
  let next = 0;
  let goesOn = true;
  const considerUntil = (place: number) => {
    for (; goesOn && (elsewhere[next] ?? place) < place; next += 1) goesOn = consider(elsewhere[next] ?? 0, null);
    if (elsewhere[next] === place) next += 1;
  };
  haystack.each(wanted, (place, start, at) => {
    considerUntil(place);
    goesOn = goesOn && consider(place, rankAt(haystack.text, start, at, wanted.length));
    return goesOn;
  });
  considerUntil(Number.POSITIVE_INFINITY);
}

const filled = (hits: Hits | undefined) => (hits && hits.size > 0 ? hits : null);

function rankIn(person: ListedPerson, wanted: string, hits: Hits | null): number | null {
  return better(rankInFields(person.words, wanted), hits?.get(person.id));
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
    return { field: fieldAt(person.words, person.words.indexOf(wanted)) };
  }
  return hit ? { hit } : null;
}

/** Why a person is among those found, for each word. */
export function reasonsFor(
  person: ListedPerson,
  words: readonly string[],
  hits: readonly (Hits | undefined)[],
): readonly Reason[] {
  return words.flatMap((word, index) => reasonOf(person, ` ${soundOf(word)}`, hits[index]) ?? []);
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
