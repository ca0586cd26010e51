/**
 * Patterns of words as people can read and edit them, matched over the words of a sentence, never over its letters:
 *
 *     expecting (a|our)? {baby}     one word of a choice, `?` leaves it out, `{baby}` is a list of words.ts
 *     stem*                         any ending
 *     ..                            up to three words between, never over a comma
 *     #  ##                         an age: 1 to 110 in digits or in words; a number that is none
 *     Name                          a word that begins with a capital letter
 *     ^  $                          the first word; nothing but a sign, or the end, comes next
 *     !(of|to the)  <(of|to)        the next words, or the one before, are none of these
 *     (got married|a wedding)       choices may have several words
 *
 * Every pattern is filed under the words it can begin with, so that a sentence is only compared with what it may contain:
 * time grows with the words, not with the number of patterns.
 */
import { numberOf } from './number-words.ts';
import { type Step, stepsOf, type WordSet } from './pattern-lines.ts';
import type { Word } from './tokens.ts';

/** A pattern that was found: which words of the sentence, end excluded, and the age it names. */
export interface Match<Value> {
  readonly value: Value;
  readonly from: number;
  readonly to: number;
  readonly age: number | null;
  /** the word that tells it */
  readonly ageAt: number | null;
}

interface Compiled<Value> {
  readonly value: Value;
  readonly steps: readonly Step[];
  /** how many words stand before the one it is filed under */
  readonly ahead: number;
}

/** No list of patterns is long enough to need more words kept at hand. */
const mostWordsKept = 4_000;

/** All patterns of a kind of question, found in one pass over a sentence. */
export class Lexicon<Value> {
  private readonly bySet = new Map<WordSet, Compiled<Value>[]>();
  private readonly exact = new Map<string, WordSet[]>();
  private readonly stems = new Map<string, WordSet[]>();
  /** a list → the choices that name it */
  private readonly within = new Map<WordSet, WordSet[]>();
  private readonly byNumber: Compiled<Value>[] = [];
  private readonly byName: Compiled<Value>[] = [];
  private readonly kept = new Map<string, readonly Compiled<Value>[]>();
  private longestStem = 0;

  constructor(entries: Iterable<readonly [value: Value, lines: readonly string[]]>) {
    for (const [value, lines] of entries) {
      for (const line of lines) for (const steps of stepsOf(line)) this.file(value, steps, line);
    }
    for (const set of this.bySet.keys()) this.index(set);
  }

  private file(value: Value, steps: readonly Step[], line: string): void {
    const taking = steps.filter(({ is }) => is !== 'first' && is !== 'notBefore');
    const [first, second] = taking;
    // a name may be any word: the pattern is filed under the one after it
    const ahead = first?.is === 'name' && second?.is === 'word' && !second.optional ? 1 : 0;
    const filed = ahead === 1 ? second : first;
    const pattern = { value, steps, ahead };
    if (filed?.is === 'word') append(this.bySet, filed.set, pattern);
    else if (filed?.is === 'age' || filed?.is === 'number') this.byNumber.push(pattern);
    else if (filed?.is === 'name') this.byName.push(pattern);
    else throw new Error(`a pattern begins with no word: ${line}`);
  }

  private index(set: WordSet): void {
    for (const list of set.lists) {
      if (!this.within.has(list)) this.index(list);
      append(this.within, list, set);
    }
    for (const word of set.exact) append(this.exact, word, set);
    for (const stem of [...set.stems.values()].flat()) {
      append(this.stems, stem, set);
      this.longestStem = Math.max(this.longestStem, stem.length);
    }
  }

  /** Every match of every value, by the word it begins with. */
  matches(words: readonly Word[]): Match<Value>[] {
    const found: Match<Value>[] = [];
    for (let index = 0; index < words.length; index += 1) {
      const word = words[index];
      if (word === undefined) continue;
      const starting = this.startingWith(word.text);
      if (starting.length > 0) addMatches(found, starting, words, index);
      if (this.byNumber.length > 0 && numberOf(word.text) !== null) addMatches(found, this.byNumber, words, index);
      if (word.name) addMatches(found, this.byName, words, index);
    }
    return found;
  }

  private startingWith(word: string): readonly Compiled<Value>[] {
    const kept = this.kept.get(word);
    if (kept !== undefined) return kept;
    const sets = new Set(this.exact.get(word));
    for (let length = 1; length <= Math.min(word.length, this.longestStem); length += 1) {
      for (const set of this.stems.get(word.slice(0, length)) ?? []) sets.add(set);
    }
    // a set goes on growing while it is walked: the choices that name a list, and those that name that choice
    for (const set of sets) for (const around of this.within.get(set) ?? []) sets.add(around);
    const found = sets.size === 0 ? nothing : [...sets].flatMap((set) => this.bySet.get(set) ?? []);
    if (this.kept.size >= mostWordsKept) this.kept.clear();
    this.kept.set(word, found);
    return found;
  }
}

const nothing: readonly never[] = [];

function append<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else list.push(item);
}

function addMatches<Value>(
  found: Match<Value>[],
  patterns: readonly Compiled<Value>[],
  words: readonly Word[],
  index: number,
): void {
  for (const { value, steps, ahead } of patterns) {
    const from = index - ahead;
    if (from < 0) continue;
    const state: State = { age: null, ageAt: null };
    const to = follow(steps, 0, words, from, from, state);
    if (to !== null && to > from) found.push({ value, from, to, ...state });
  }
}

interface State {
  age: number | null;
  ageAt: number | null;
}

/** How many words a gap may skip. */
const longestGap = 3;

/** Index after the last word of the match that begins at `start`; null when the steps from `step` on do not fit at `index`. */
function follow(
  steps: readonly Step[],
  step: number,
  words: readonly Word[],
  index: number,
  start: number,
  state: State,
): number | null {
  let at = index;
  for (let next = step; next < steps.length; next += 1) {
    const part = steps[next];
    const word = words[at];
    if (part === undefined) return null;
    if (part.optional) {
      const taken = follow([{ ...part, optional: false }, ...steps.slice(next + 1)], 0, words, at, start, state);
      if (taken !== null) return taken;
      continue;
    }
    if (part.is === 'gap') return afterGap(steps, next + 1, words, at, start, state);
    if (part.is === 'word' || part.is === 'name' || part.is === 'age' || part.is === 'number') {
      if (word === undefined || (word.afterSign && at > start)) return null;
      if (part.is === 'word' && !contains(part.set, word.text)) return null;
      if (part.is === 'name' && !word.name) return null;
      if (part.is === 'age' || part.is === 'number') {
        const number = numberAt(words, at);
        if (number === null) return null;
        if (part.is === 'age') {
          state.age = number.value;
          state.ageAt = at;
        }
        at = number.next;
      } else at += 1;
    } else if (!allows(part, words, at)) return null;
  }
  return at;
}

function afterGap(
  steps: readonly Step[],
  step: number,
  words: readonly Word[],
  index: number,
  start: number,
  state: State,
): number | null {
  for (let skipped = 0; skipped <= longestGap; skipped += 1) {
    const crossed = words[index + skipped - 1];
    if (skipped > 0 && (crossed === undefined || (crossed.afterSign && index + skipped - 1 > start))) return null;
    const to = follow(steps, step, words, index + skipped, start, state);
    if (to !== null) return to;
  }
  return null;
}

/** The steps that look and take no word. */
function allows(part: Step, words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (part.is === 'first') return at === 0;
  if (part.is === 'end') return word === undefined || word.afterSign;
  if (part.is === 'not') {
    if (word === undefined || word.afterSign) return true;
    return !part.ways.some((way) => follow(way, 0, words, at, at, { age: null, ageAt: null }) !== null);
  }
  if (part.is === 'notBefore') return at === 0 || !contains(part.set, words[at - 1]?.text ?? '');
  return true;
}

/** "forty", "45", "forty five". */
function numberAt(words: readonly Word[], at: number): { value: number; next: number } | null {
  const text = words[at]?.text ?? '';
  const age = numberOf(text);
  if (age === null) return null;
  const unit = age % 10 === 0 && age >= 20 && !/\d/.test(text) ? numberOf(words[at + 1]?.text ?? '') : null;
  if (unit === null || unit > 9 || /\d/.test(words[at + 1]?.text ?? '')) return { value: age, next: at + 1 };
  return { value: age + unit, next: at + 2 };
}

function contains(set: WordSet, word: string): boolean {
  if (set.exact.has(word)) return true;
  const stems = set.stems.size > 0 ? set.stems.get(word.slice(0, 2)) : undefined;
  if (stems?.some((stem) => word.startsWith(stem))) return true;
  return set.lists.some((list) => contains(list, word));
}
