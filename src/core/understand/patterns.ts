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
import { Beginnings } from './beginnings.ts';
import { numberOf } from './number-words.ts';
import { alone, type Filed, filed } from './pattern-filing.ts';
import { afterSets, follow, isIn, type KnownWord, knownWord, said, type WordScene } from './pattern-following.ts';
import { numbers, type Step, stepsOf, type WordSet } from './pattern-lines.ts';
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

/** How many numbers stand for a pattern, see `together`. */
const numbersOfEach = 4;

/** Sets filed in a step. */
const setsOfStep = 50;

/** A set as it is found by its words. */
interface Indexed {
  readonly id: number;
  /** words are compared with it */
  readonly isTested: boolean;
  /** its place in `seenIn`; `nowhere`: no pattern needs it */
  readonly needed: number;
  /** those filed under it, see `together` */
  readonly patterns: readonly number[];
  /** the choices that name this list */
  readonly around: Indexed[];
  /** the number of the word that it was found by last: two ways may lead to one set */
  askedBy: number;
}

const nowhere = -1;

/** All patterns of a kind of question, found in one pass over a sentence. */
export class Lexicon<Value> {
  /** the patterns filed under a set, see `together` */
  private readonly bySet = new Map<WordSet, number[]>();
  private readonly mentioned = new Set<WordSet>();
  private readonly indexed = new Map<WordSet, Indexed>();
  private readonly exact = new Map<string, Indexed[]>();
  private readonly stems = new Beginnings<Indexed>();
  /** how many words were asked for */
  private asked = 0;
  /** the id of a set without which some pattern cannot be found → its place in `seenIn`, which is short to be fast */
  private readonly needed = new Map<number, number>();
  /** those filed under a name, as those under a word stand behind it */
  private byName = unknown;
  private readonly knownOf = factOf((word) => this.known(word));
  /** the sets that words are compared with */
  private readonly tested: boolean[] = [];
  /** all patterns, see `written` */
  private row = noIds;
  /** of each needed set the number of the sentence in which it was last seen */
  private seenIn = noIds;
  private sentences = 0;
  private readonly values: Value[] = [];
  private isReady = false;
  /** Files the patterns, pausing after each line; whoever looks for matches before the end does the rest first. */
  readonly readying: Generator<void, void>;

  constructor(entries: Iterable<readonly [value: Value, lines: readonly string[]]>) {
    this.readying = this.filing(entries);
  }

  private *filing(entries: Iterable<readonly [value: Value, lines: readonly string[]]>): Generator<void, void> {
    const named: number[] = [];
    const row: number[] = [];
    for (const [value, lines] of entries) {
      this.values.push(value);
      for (const line of lines) {
        for (const steps of stepsOf(line)) this.file(steps, row, named, line);
        yield;
      }
    }
    for (const set of this.mentioned) {
      this.index(set);
      if (this.indexed.size % setsOfStep === 0) yield;
    }
    this.byName = knownWord([], [0, ...named]);
    yield;
    this.row = new Int32Array(row);
    this.seenIn = new Int32Array(this.needed.size);
    this.isReady = true;
  }

  private file(steps: readonly Step[], row: number[], named: number[], line: string): void {
    addSets(this.mentioned, steps);
    const { pattern, under } = filed(this.values.length - 1, steps, row, this.tested);
    if (under === undefined) throw new Error(`a pattern has no word: ${line}`);
    const { needs } = pattern;
    if (needs >= 0 && !this.needed.has(needs)) this.needed.set(needs, this.needed.size);
    if (under.is === 'name') named.push(...this.together(pattern));
    else for (const number of this.together(pattern)) append(this.bySet, under.set, number);
  }

  private index(set: WordSet): Indexed {
    const known = this.indexed.get(set);
    if (known !== undefined) return known;
    const { id } = set;
    const indexed: Indexed = {
      id,
      isTested: this.tested[id] ?? false,
      needed: this.needed.get(id) ?? nowhere,
      patterns: this.bySet.get(set) ?? none,
      around: [],
      askedBy: 0,
    };
    this.indexed.set(set, indexed);
    for (const list of set.lists) this.index(list).around.push(indexed);
    for (const word of set.words) {
      if (word.endsWith('*')) this.stems.add(word.slice(0, -1), indexed);
      else append(this.exact, word, indexed);
    }
    return indexed;
  }

  /** Every match of every value, in the order of the words. */
  matches(words: readonly Word[]): Match<Value>[] {
    while (!this.isReady) this.readying.next();
    const found: Match<Value>[] = [];
    const known: KnownWord[] = [];
    for (const { spelling } of words) known.push(this.knownOf(spelling));
    this.see(known);
    const scene: WordScene = { words, known, row: this.row };
    for (let index = 0; index < words.length; index += 1) {
      this.addMatches(found, known[index] ?? unknown, scene, index);
      if (words[index]?.name) this.addMatches(found, this.byName, scene, index);
    }
    return inOrder(found);
  }

  private see(known: readonly KnownWord[]): void {
    const { seenIn } = this;
    // far more sentences than anybody reads: only then a number comes again
    this.sentences = (this.sentences + 1) % 0x3fff_ffff;
    const sentence = this.sentences;
    for (let word = 0; word < known.length; word += 1) {
      const ids = known[word] ?? unknown;
      const begin = afterSets(ids) + 1;
      const end = begin + (ids[begin - 1] ?? 0);
      for (let at = begin; at < end; at += 1) seenIn[ids[at] ?? 0] = sentence;
    }
  }

  /** The matches of what is filed under a word. */
  private addMatches(found: Match<Value>[], filed: KnownWord, scene: WordScene, index: number): void {
    const { seenIn, sentences } = this;
    const wordBefore = scene.known[index - 1] ?? unknown;
    const wordBehind = scene.known[index + 1] ?? unknown;
    const needed = afterSets(filed);
    // most are passed over after a look at what they need
    for (let at = needed + 1 + (filed[needed] ?? 0); at < filed.length; at += numbersOfEach) {
      const needs = filed[at] ?? 0;
      if (needs >= 0 && seenIn[needs] !== sentences) continue;
      const behind = filed[at + 2] ?? 0;
      if (behind >= 0 && !isIn(behind, wordBehind)) continue;
      const before = filed[at + 1] ?? 0;
      if (before >= 0 && !isIn(before, wordBefore)) continue;
      const steps = filed[at + 3] ?? 0;
      const value = this.values[scene.row[steps - 3] ?? 0];
      if (value === undefined) return;
      if (needs === alone) found.push({ value, from: index, to: index + 1, age: null, ageAt: null });
      else addFollowed(found, value, scene, steps, index);
    }
  }

  /** Behind its sets: how many of them some pattern cannot be found without, those, and the patterns filed under it. */
  private known(word: string): KnownWord {
    this.asked += 1;
    const sets: Indexed[] = [];
    this.addNew(sets, this.exact.get(word) ?? none);
    this.addNew(sets, this.stems.of(word));
    // they go on growing while they are walked: the choices that name a list, and those that name that choice
    for (const { around } of sets) this.addNew(sets, around);
    if (numberOf(word) !== null) sets.push(this.index(numbers));
    if (sets.length === 0) return unknown;
    const tested: number[] = [];
    const needed: number[] = [];
    const patterns: number[] = [];
    for (const set of sets) {
      if (set.isTested) tested.push(set.id);
      if (set.needed !== nowhere) needed.push(set.needed);
      for (const number of set.patterns) patterns.push(number);
    }
    return knownWord(tested, [needed.length, ...needed, ...patterns]);
  }

  /** Those that are not among them yet. */
  private addNew(sets: Indexed[], others: readonly Indexed[]): void {
    for (const set of others) {
      if (set.askedBy === this.asked) continue;
      set.askedBy = this.asked;
      sets.push(set);
    }
  }

  /** Of a pattern what the sentence has to have, the word before and the one behind, and where its steps begin. */
  private together({ needs, before, behind, steps }: Filed): readonly number[] {
    return [this.needed.get(needs) ?? needs, before, behind, steps];
  }
}

const none: readonly never[] = [];
const noIds = new Int32Array(0);
const unknown = knownWord([], [0]);

function addFollowed<Value>(found: Match<Value>[], value: Value, scene: WordScene, steps: number, index: number): void {
  const leastAhead = scene.row[steps - 2] ?? 0;
  const mostAhead = scene.row[steps - 1] ?? 0;
  const last = index - leastAhead;
  for (let from = Math.max(0, index - mostAhead); from <= last; from += 1) {
    said.age = null;
    said.ageAt = null;
    const to = follow(scene, steps, from, from);
    // the words it is filed under may stand there twice: each match is told once, by its own
    if (to > index) found.push({ value, from, to, age: said.age, ageAt: said.ageAt });
  }
}

/** By where they begin, the longest first, wherever the patterns are filed: nearly so already, as they were found. */
function inOrder<Value>(found: Match<Value>[]): Match<Value>[] {
  for (let at = 1; at < found.length; at += 1) {
    const match = found[at];
    let to = at;
    for (let before = found[to - 1]; match && before && isBehind(before, match); before = found[to - 1]) {
      found[to] = before;
      to -= 1;
    }
    if (match && to < at) found[to] = match;
  }
  return found;
}

function isBehind<Value>(match: Match<Value>, other: Match<Value>): boolean {
  return match.from > other.from || (match.from === other.from && match.to < other.to);
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
