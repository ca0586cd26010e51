/** Names come from strangers: what is stored and shown of them is made harmless here. */

import type { PersonFacts } from './facts.ts';
import { emailHandle } from './handle.ts';
import { harmless } from './harmless.ts';

const longestName = 120;

/**
 * A name fit to be shown: invisible and direction-changing characters removed, white space folded, cut at `longest`
 * characters with an ellipsis. Returns null when nothing visible is left. Zero-width joiners go too: a name with a
 * broken emoji is better than two names that look alike.
 */
export function displayName(raw: string | null | undefined, longest = longestName): string | null {
  const name = harmless(raw ?? '');
  if (name === '') return null;
  const characters = [...name];
  return characters.length <= longest ? name : `${characters.slice(0, longest - 1).join('')}…`;
}

/** A person's name fit to be shown; null for an address that is not theirs, in which a stranger takes another's place. */
export function nameOfPerson({ name: raw, handles }: PersonFacts): string | null {
  const name = displayName(raw);
  const others = handles.every(({ channel, value }) => channel === 'email' && value !== emailHandle(name)?.value);
  return others && emailHandle(name) ? null : name;
}

/** What to call a person of a page: their name, or else their address. */
export function calledBy(person: PersonFacts): string {
  return nameOfPerson(person) ?? person.handles[0].value;
}

const latin = /\p{Script=Latin}/u;
const cyrillic = /\p{Script=Cyrillic}/u;
const greek = /\p{Script=Greek}/u;

/**
 * True when one word mixes alphabets whose letters look alike (Latin, Cyrillic, Greek), as in "Аnna" with a Cyrillic
 * first letter: a sign of imitation that the panel marks. Words of different alphabets side by side are normal.
 */
export function mixesLookAlikeLetters(name: string): boolean {
  return name
    .split(/[\s\p{P}]+/u)
    .some((word) => [latin, cyrillic, greek].filter((script) => script.test(word)).length > 1);
}

/** Up to two letters for the picture of a person without a picture. */
export function initials(name: string): string {
  const words = name.split(/[\s\p{P}\p{S}]+/u).filter((word) => word !== '');
  const first = (word: string | undefined) => (word ? ([...word][0] ?? '').toLocaleUpperCase() : '');
  return words.length > 1 ? first(words[0]) + first(words.at(-1)) : first(words[0]);
}

/** One of so many colours for a contact, counted from 0: the same for ever, for their id never changes. */
export function colourOf(contactId: string, colours: number): number {
  let hash = 0;
  for (const character of contactId) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return hash % colours;
}
