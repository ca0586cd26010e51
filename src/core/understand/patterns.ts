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
 * Every pattern is filed under its rarest words, so that a sentence is only compared with what it may contain: time grows
 * with the words, hardly with the number of patterns.
 */
import { numberOf } from './number-words.ts';
import { type Step, stepsOf, type WordSet } from './pattern-lines.ts';
import type { Word } from './tokens.ts';
import { factOf } from './word-facts.ts';

/** A pattern that was found: which words of the sentence, end excluded, and the age it names. */
export interface Match<Value> {
  readonly value: Value;
  readonly from: number;
  readonly to: number;
  readonly age: number | null;
  /** the word that tells it */
  readonly ageAt: number | null;
}

/** What a word is for the patterns: the sets it belongs to, and what is filed under it. */
interface Known<Value> {
  /** their ids, each at its own remainder or at the next free place after it */
  readonly sets: Int32Array;
  /** those of them without which some pattern cannot be found */
  readonly needed: Int32Array;
  readonly patterns: readonly Compiled<Value>[];
  /** what each of them needs, in one piece: most are passed over without a look at the pattern */
  readonly needs: Int32Array;
  readonly isNumber: boolean;
}

/** The words of a sentence, each with the sets it belongs to. */
interface Scene {
  readonly words: readonly Word[];
  readonly known: readonly Known<unknown>[];
  /** the id of a set → in which sentence it was last seen, and which one this is */
  readonly seenIn: Int32Array;
  readonly sentence: number;
}

interface Compiled<Value> {
  readonly value: Value;
  readonly steps: readonly Step[];
  /** the id of another set without which it cannot be found; −1: there is none */
  readonly needs: number;
  /** at least and at most how many words stand before the one it is filed under */
  readonly leastAhead: number;
  readonly mostAhead: number;
}

/** All patterns of a kind of question, found in one pass over a sentence. */
export class Lexicon<Value> {
  private readonly bySet = new Map<WordSet, Compiled<Value>[]>();
  private readonly mentioned = new Set<WordSet>();
  private readonly indexed = new Set<WordSet>();
  private readonly exact = new Map<string, WordSet[]>();
  private readonly stems = new Map<string, WordSet[]>();
  /** a list → the choices that name it */
  private readonly within = new Map<WordSet, WordSet[]>();
  /** the sets without which some pattern cannot be found */
  private readonly needed = new Set<number>();
  private readonly byNumber: Compiled<Value>[] = [];
  private readonly byName: Compiled<Value>[] = [];
  private needsOfNumbers: Int32Array = noNeeds;
  private needsOfNames: Int32Array = noNeeds;
  private readonly knownOf = factOf((word) => this.known(word));
  private longestStem = 0;
  private readonly seenIn: Int32Array;
  private sentences = 0;

  constructor(entries: Iterable<readonly [value: Value, lines: readonly string[]]>) {
    for (const [value, lines] of entries) {
      for (const line of lines) for (const steps of stepsOf(line)) this.file(value, steps, line);
    }
    for (const set of this.mentioned) this.index(set);
    this.needsOfNumbers = needsOf(this.byNumber);
    this.needsOfNames = needsOf(this.byName);
    this.seenIn = new Int32Array(Math.max(0, ...[...this.indexed].map(({ id }) => id)) + 1);
  }

  /** Under its rarest words: most sentences have none of them, and are never compared with the pattern. */
  private file(value: Value, steps: readonly Step[], line: string): void {
    addSets(this.mentioned, steps);
    const rarest = rarestOf(steps);
    const step = steps[rarest];
    const [leastAhead, mostAhead] = wordsBefore(steps, rarest);
    const needs = needOf(steps, rarest);
    this.needed.add(needs);
    const pattern = { value, steps, needs, leastAhead, mostAhead };
    if (step?.is === 'word') append(this.bySet, step.set, pattern);
    else if (step?.is === 'age' || step?.is === 'number') this.byNumber.push(pattern);
    else if (step?.is === 'name') this.byName.push(pattern);
    else throw new Error(`a pattern has no word: ${line}`);
  }

  private index(set: WordSet): void {
    if (this.indexed.has(set)) return;
    this.indexed.add(set);
    for (const list of set.lists) {
      this.index(list);
      append(this.within, list, set);
    }
    for (const word of set.words) {
      if (!word.endsWith('*')) append(this.exact, word, set);
      else {
        const stem = word.slice(0, -1);
        append(this.stems, stem, set);
        this.longestStem = Math.max(this.longestStem, stem.length);
      }
    }
  }

  /** Every match of every value. */
  matches(words: readonly Word[]): Match<Value>[] {
    const found: Match<Value>[] = [];
    const known = words.map(({ spelling }) => this.knownOf(spelling));
    const scene = this.sceneOf(words, known);
    for (let index = 0; index < words.length; index += 1) {
      const word = words[index];
      if (word === undefined) continue;
      const { patterns, needs, isNumber } = known[index] ?? unknown;
      if (patterns.length > 0) addMatches(found, patterns, needs, scene, index);
      if (isNumber) addMatches(found, this.byNumber, this.needsOfNumbers, scene, index);
      if (word.name && this.byName.length > 0) addMatches(found, this.byName, this.needsOfNames, scene, index);
    }
    return found;
  }

  private sceneOf(words: readonly Word[], known: readonly Known<Value>[]): Scene {
    const { seenIn } = this;
    // far more sentences than anybody reads: only then a number comes again
    this.sentences = (this.sentences + 1) % 0x3fff_ffff;
    const sentence = this.sentences;
    for (const { needed } of known) {
      for (let at = 0; at < needed.length; at += 1) seenIn[needed[at] ?? 0] = sentence;
    }
    return { words, known, seenIn, sentence };
  }

  private known(word: string): Known<Value> {
    const sets = new Set(this.exact.get(word));
    for (let length = 1; length <= Math.min(word.length, this.longestStem); length += 1) {
      for (const set of this.stems.get(word.slice(0, length)) ?? nothing) sets.add(set);
    }
    // a set goes on growing while it is walked: the choices that name a list, and those that name that choice
    for (const set of sets) for (const around of this.within.get(set) ?? nothing) sets.add(around);
    const patterns = [...sets].flatMap((set): readonly Compiled<Value>[] => this.bySet.get(set) ?? nothing);
    const isNumber = this.byNumber.length > 0 && numberOf(word) !== null;
    if (sets.size === 0 && !isNumber) return unknown;
    const ids = [...sets].map(({ id }) => id);
    return {
      sets: tableOf(ids),
      needed: Int32Array.from(ids.filter((id) => this.needed.has(id))),
      patterns,
      needs: needsOf(patterns),
      isNumber,
    };
  }
}

const noNeeds = new Int32Array(0);
/** Marks a place of a table in which no id stands. */
const free = -1;
const unknown: Known<never> = {
  sets: tableOf([]),
  needed: new Int32Array(0),
  patterns: [],
  needs: noNeeds,
  isNumber: false,
};
const nothing: readonly never[] = [];

function needsOf(patterns: readonly Compiled<unknown>[]): Int32Array {
  return Int32Array.from(patterns, ({ needs }) => needs);
}

function append<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else list.push(item);
}

/** Every set that a step looks for. */
function addSets(sets: Set<WordSet>, steps: readonly Step[]): void {
  for (const step of steps) {
    if (step.is === 'word' || step.is === 'notBefore') sets.add(step.set);
    else if (step.is === 'not') for (const way of step.ways) addSets(sets, way);
  }
}

/** Words that half of all sentences have. */
const common = new Set(
  (
    'i im we he she they you it the a an my our his her their is are was were am be been being has have had will do did not ' +
    'to in on at for of from with by and so just now new got get going go back this that one two me us him them first last day ' +
    's m re who out up off all some still also very really finally about as into over next ' +
    'я мы он она они вы ты в на с у и не за из к по от до для мне меня нам нас его ее их ему ей мой моя наш наша свой уже ' +
    'все так это как что был была были есть нет теперь сегодня вчера снова наконец очень тоже день новый новая новую'
  ).split(' '),
);

/** How many sentences may have one of the words: a guess that only has to tell rare from common. */
function commonness(set: WordSet): number {
  let sum = 0;
  for (const word of set.words) sum += common.has(word) ? 60 : 1;
  for (const list of set.lists) sum += commonness(list) / 2;
  return sum;
}

const commonnessOf = new Map<WordSet, number>();

/** The step whose words are the rarest, apart from those that may be left out and from the one that is already `taken`. */
function rarestOf(steps: readonly Step[], taken = -1): number {
  let best = -1;
  let bestCommonness = Number.POSITIVE_INFINITY;
  for (const [index, step] of steps.entries()) {
    const value = step.optional || index === taken ? Number.POSITIVE_INFINITY : stepCommonness(step);
    if (value < bestCommonness) {
      best = index;
      bestCommonness = value;
    }
  }
  return best;
}

/** The rarest of the other words a sentence has to have. */
function needOf(steps: readonly Step[], filed: number): number {
  const step = steps[rarestOf(steps, filed)];
  return step?.is === 'word' ? step.set.id : -1;
}

function stepCommonness(step: Step): number {
  if (step.is === 'age' || step.is === 'number') return 80;
  if (step.is === 'name') return 200;
  if (step.is !== 'word') return Number.POSITIVE_INFINITY;
  const known = commonnessOf.get(step.set);
  if (known !== undefined) return known;
  const value = commonness(step.set);
  commonnessOf.set(step.set, value);
  return value;
}

/** At least and at most how many words the steps before one of them take. */
function wordsBefore(steps: readonly Step[], index: number): readonly [number, number] {
  let least = 0;
  let most = 0;
  for (const { is, optional } of steps.slice(0, index)) {
    if (is === 'gap') most += longestGap;
    else if (is === 'word' || is === 'name' || is === 'age' || is === 'number') {
      if (!optional) least += 1;
      most += is === 'age' || is === 'number' ? 2 : 1;
    }
  }
  return [least, most];
}

function addMatches<Value>(
  found: Match<Value>[],
  patterns: readonly Compiled<Value>[],
  needs: Int32Array,
  scene: Scene,
  index: number,
): void {
  const { seenIn, sentence } = scene;
  for (let which = 0; which < needs.length; which += 1) {
    const need = needs[which] ?? -1;
    if (need >= 0 && seenIn[need] !== sentence) continue;
    const pattern = patterns[which];
    if (pattern === undefined) return;
    const last = index - pattern.leastAhead;
    for (let from = Math.max(0, index - pattern.mostAhead); from <= last; from += 1) {
      said.age = null;
      said.ageAt = null;
      const to = follow(pattern.steps, 0, scene, from, from);
      // the words it is filed under may stand there twice: each match is told once, by its own
      if (to !== null && to > index) found.push({ value: pattern.value, from, to, age: said.age, ageAt: said.ageAt });
    }
  }
}

/** The age that the match being followed names. */
const said: { age: number | null; ageAt: number | null } = { age: null, ageAt: null };

/** How many words a gap may skip. */
const longestGap = 3;

/** Index after the last word of the match that begins at `start`; null when the steps from `step` on do not fit at `index`. */
function follow(steps: readonly Step[], step: number, scene: Scene, index: number, start: number): number | null {
  let at = index;
  for (let next = step; next < steps.length; next += 1) {
    const part = steps[next];
    if (part === undefined) return null;
    if (part.is === 'gap') return afterGap(steps, next + 1, scene, at, start);
    if (!takes(part)) {
      if (!allows(part, scene, at)) return null;
      continue;
    }
    const after = afterWord(part, scene, at, start);
    if (part.optional) {
      const taken = after === null ? null : follow(steps, next + 1, scene, after, start);
      if (taken !== null) return taken;
    } else if (after === null) return null;
    else at = after;
  }
  return at;
}

/** The steps that take a word, or the words of a number. */
function takes(step: Step): boolean {
  return step.is === 'word' || step.is === 'name' || step.is === 'age' || step.is === 'number';
}

/** Index after the words the step takes at `at`; null when it takes none. */
function afterWord(part: Step, scene: Scene, at: number, start: number): number | null {
  const word = scene.words[at];
  if (word === undefined || (word.afterSign && at > start)) return null;
  if (part.is === 'word') return isIn(part.set, scene.known[at]) ? at + 1 : null;
  if (part.is === 'name') return word.name ? at + 1 : null;
  const number = numberAt(scene.words, at);
  if (number === null) return null;
  if (part.is === 'age') {
    said.age = number.value;
    said.ageAt = at;
  }
  return number.next;
}

function afterGap(steps: readonly Step[], step: number, scene: Scene, index: number, start: number): number | null {
  for (let skipped = 0; skipped <= longestGap; skipped += 1) {
    const crossed = scene.words[index + skipped - 1];
    if (skipped > 0 && (crossed === undefined || (crossed.afterSign && index + skipped - 1 > start))) return null;
    const to = follow(steps, step, scene, index + skipped, start);
    if (to !== null) return to;
  }
  return null;
}

/** The steps that look and take no word. */
function allows(part: Step, scene: Scene, at: number): boolean {
  const word = scene.words[at];
  if (part.is === 'first') return at === 0;
  if (part.is === 'end') return word === undefined || word.afterSign;
  if (part.is === 'not') {
    if (word === undefined || word.afterSign) return true;
    return !part.ways.some((way) => follow(way, 0, scene, at, at) !== null);
  }
  if (part.is === 'notBefore') return !isIn(part.set, scene.known[at - 1]);
  return true;
}

/** At least half of the places stay free, so that hardly one more has to be looked at than the first: asked most of all. */
function tableOf(ids: readonly number[]): Int32Array {
  const table = new Int32Array(2 ** Math.ceil(Math.log2(2 * ids.length + 1))).fill(free);
  for (const id of ids) {
    let at = id & (table.length - 1);
    while (table[at] !== free) at = (at + 1) & (table.length - 1);
    table[at] = id;
  }
  return table;
}

function isIn({ id }: WordSet, known: Known<unknown> | undefined): boolean {
  if (known === undefined) return false;
  const { sets } = known;
  let at = id & (sets.length - 1);
  while (sets[at] !== free && sets[at] !== id) at = (at + 1) & (sets.length - 1);
  return sets[at] === id;
}

/** "forty", "45", "forty five". */
function numberAt(words: readonly Word[], at: number): { value: number; next: number } | null {
  const text = words[at]?.text ?? '';
  const value = numberOf(text);
  if (value === null) return null;
  // "the big four-oh", "the big 4-0"
  if (value < 10 && /^(?:0|o|oh|zero)$/.test(words[at + 1]?.text ?? '')) return { value: 10 * value, next: at + 2 };
  const unit = value % 10 === 0 && value >= 20 && !/\d/.test(text) ? numberOf(words[at + 1]?.text ?? '') : null;
  if (unit === null || unit > 9 || /\d/.test(words[at + 1]?.text ?? '')) return { value, next: at + 1 };
  return { value: value + unit, next: at + 2 };
}
