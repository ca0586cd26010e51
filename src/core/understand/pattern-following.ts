/**
 * How patterns are followed over the words of a sentence. All patterns of a lexicon stand in one row of numbers, two for every
 * step: what it is, and the id of its set. Following one looks at nothing else, which is what makes it fast.
 */
import { numberOf } from './number-words.ts';
import type { Step } from './pattern-lines.ts';
import type { Word } from './tokens.ts';

/**
 * What a word is for the patterns, all in one row, for a long text has more of it than is quick to reach: how many places its
 * table of sets has, the table (the id of each at its own remainder or at the next free place after it), and what else whoever
 * made it has put behind.
 */
export type KnownWord = Int32Array;

/** Where what stands behind the table begins. */
export function afterSets(known: KnownWord): number {
  return 1 + (known[0] ?? 0);
}

/** The words of a sentence, each with what it belongs to, and the patterns to follow. */
export interface WordScene {
  readonly words: readonly Word[];
  readonly known: readonly KnownWord[];
  readonly row: Int32Array;
}

// what a step is: those that take words, with `orNone` where they may be left out, a gap, and those that only look
const done = 0;
const word = 1;
const sure = 2;
const name = 3;
const number = 4;
const age = 5;
const orNone = 8;
const gap = 16;
const first = 17;
const end = 18;
const not = 19;
const notBefore = 20;
const codes: Readonly<Record<Step['is'], number>> = { word, name, number, age, gap, first, end, not, notBefore };

/** How many words a gap may skip. */
export const longestGap = 3;

/** The steps that take a word, or the words of a number. */
export function takesWord({ is }: Step): boolean {
  return codes[is] < orNone;
}

/**
 * Writes the steps at the end of a row; the index at which they begin. `isSure`: whether a step need not be compared with its
 * word, because that was looked at before. `heading`: numbers to stand right before them. `tested`: by the ids of sets, those that words are compared with.
 */
export function written(
  row: number[],
  steps: readonly Step[],
  tested: boolean[],
  isSure: (index: number) => boolean = () => false,
  heading: readonly number[] = [],
): number {
  const notsOf = steps.map(({ ways }) => notsWritten(row, ways, tested));
  row.push(...heading);
  const begin = row.length;
  for (const [index, step] of steps.entries()) {
    const known = step.is === 'word' && isSure(index);
    if (!known && (step.is === 'word' || step.is === 'notBefore')) tested[step.set.id] = true;
    const leavable = step.optional && takesWord(step) ? orNone : 0;
    row.push((known ? sure : codes[step.is]) + leavable, step.is === 'not' ? (notsOf[index] ?? 0) : step.set.id);
  }
  row.push(done);
  return begin;
}

/** Where the beginnings of what must not follow are listed, up to −1. */
function notsWritten(row: number[], ways: Step['ways'], tested: boolean[]): number {
  if (ways.length === 0) return -1;
  const begins = ways.map((way) => written(row, way, tested));
  return row.push(...begins, none) - begins.length - 1;
}

/** Instead of the index of a word: the steps do not fit. */
export const none = -1;

/** The age that the match followed last names, and the word that tells it. */
export const said: { age: number | null; ageAt: number | null } = { age: null, ageAt: null };

/** Index after the last word of the match that begins at `start`; `none` when the steps from `step` on do not fit at `index`. */
export function follow(scene: WordScene, step: number, index: number, start: number): number {
  const { row } = scene;
  let at = index;
  for (let next = step; ; next += 2) {
    const code = row[next] ?? done;
    if (code === done) return at;
    if (code === gap) return afterGap(scene, next + 2, at, start);
    const of = row[next + 1] ?? none;
    if (code > gap) {
      if (!allows(scene, code, of, at)) return none;
      continue;
    }
    const after = afterWord(scene, code & ~orNone, of, at, start);
    if (code >= orNone) {
      const taken = after === none ? none : follow(scene, next + 2, after, start);
      if (taken !== none) return taken;
    } else if (after === none) return none;
    else at = after;
  }
}

/** Index after the words the step takes at `at`; `none` when it takes none. */
function afterWord(scene: WordScene, code: number, of: number, at: number, start: number): number {
  const taken = scene.words[at];
  if (taken === undefined || (taken.afterSign && at > start)) return none;
  if (code === sure) return at + 1;
  if (code === word) return isIn(of, scene.known[at] ?? unknown) ? at + 1 : none;
  if (code === name) return taken.name ? at + 1 : none;
  const found = numberAt(scene.words, at);
  if (found === null) return none;
  if (code === age) {
    said.age = found.value;
    said.ageAt = at;
  }
  return found.next;
}

function afterGap(scene: WordScene, step: number, index: number, start: number): number {
  for (let skipped = 0; skipped <= longestGap; skipped += 1) {
    const crossed = scene.words[index + skipped - 1];
    if (skipped > 0 && (crossed === undefined || (crossed.afterSign && index + skipped - 1 > start))) return none;
    const to = follow(scene, step, index + skipped, start);
    if (to !== none) return to;
  }
  return none;
}

/** The steps that look and take no word. */
function allows(scene: WordScene, code: number, of: number, at: number): boolean {
  const next = scene.words[at];
  if (code === first) return at === 0;
  if (code === end) return next === undefined || next.afterSign;
  if (code === notBefore) return !isIn(of, scene.known[at - 1] ?? unknown);
  if (next === undefined || next.afterSign) return true;
  const { row } = scene;
  for (let way = of; row[way] !== none; way += 1) if (follow(scene, row[way] ?? none, at, at) !== none) return false;
  return true;
}

/** Whether a word is one of a set. */
export function isIn(id: number, known: KnownWord): boolean {
  const last = (known[0] ?? 1) - 1;
  for (let at = id & last; ; at = (at + 1) & last) {
    const there = known[at + 1];
    if (there === id) return true;
    if (there === free) return false;
  }
}

/** Marks a place of a table in which no id stands. */
const free = -1;

/** At least half of the places stay free, so that hardly one more has to be looked at than the first: asked most of all. */
export function knownWord(sets: readonly number[], behind: readonly number[]): KnownWord {
  const places = 2 ** (32 - Math.clz32(2 * sets.length));
  const known = new Int32Array(1 + places + behind.length).fill(free, 1, 1 + places);
  known[0] = places;
  for (const id of sets) {
    let at = id & (places - 1);
    while (known[at + 1] !== free) at = (at + 1) & (places - 1);
    known[at + 1] = id;
  }
  known.set(behind, 1 + places);
  return known;
}

/** A word that belongs to nothing. */
const unknown = knownWord([], []);

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
