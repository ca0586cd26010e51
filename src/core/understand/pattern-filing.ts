/** Under which of its words a pattern is filed, and what else stands around that word wherever the pattern is found. */
import { longestGap, takesWord, written } from './pattern-following.ts';
import type { Step, WordSet } from './pattern-lines.ts';

/** A pattern, and what it looks for around the word it is filed under. */
export interface Filed {
  /** ids of sets: one that the sentence has to have, one of the word before and one of the word behind; `nothing`: any */
  readonly needs: number;
  readonly before: number;
  readonly behind: number;
  /** where its steps begin in the row, after three numbers: what it says, at least and at most how many words stand before its own */
  readonly steps: number;
}

/** Instead of the id of a set: whatever stands there. */
export const nothing = -1;

/** Instead of the id of a set the sentence has to have: the pattern is a single word, and found with it. */
export const alone = -2;

/**
 * Writes a pattern at the end of a row, and tells under which step it is filed: by its rarest words, which most sentences do
 * not have. `tested`: by the ids of sets, those that words are compared with.
 */
export function filed(
  value: number,
  steps: readonly Step[],
  row: number[],
  tested: boolean[],
): { readonly pattern: Filed; readonly under: Step | undefined } {
  const rarest = rarestOf(steps);
  const under = steps[rarest];
  // how many words a number has cannot be told
  const ahead = beside(steps, rarest, -1);
  const beforeIt = isNumber(steps[ahead]) ? nothing : ahead;
  const behindIt = isNumber(under) ? nothing : beside(steps, rarest, 1);
  const [before, behind] = [setAt(steps, beforeIt), setAt(steps, behindIt)];
  const need = steps.length === 1 && under?.is === 'word' ? alone : needOf(steps, rarest);
  // a neighbour is looked at anyway
  const needs = need === before || need === behind ? nothing : need;
  for (const id of [before, behind]) if (id >= 0) tested[id] = true;
  const [leastAhead, mostAhead] = wordsBefore(steps, rarest);
  // only where its place is certain
  const isSure = (index: number) => leastAhead === mostAhead && [rarest, beforeIt, behindIt].includes(index);
  const begin = written(row, steps, tested, isSure, [value, leastAhead, mostAhead]);
  return { pattern: { needs, before, behind, steps: begin }, under };
}

function isNumber(step: Step | undefined): boolean {
  return step?.is === 'age' || step?.is === 'number';
}

/** Index of the nearest step in one direction that has to take a word, where no other may take one before it. */
function beside(steps: readonly Step[], index: number, direction: 1 | -1): number {
  let at = index + direction;
  while (steps[at]?.is === 'not' || steps[at]?.is === 'notBefore') at += direction;
  const step = steps[at];
  return step !== undefined && takesWord(step) && !step.optional ? at : nothing;
}

/** The id of the set whose words a step takes. */
function setAt(steps: readonly Step[], index: number): number {
  const step = steps[index];
  return step === undefined || step.is === 'name' ? nothing : step.set.id;
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

/** By the ids of sets. */
const commonnessOf: number[] = [];

/** The step whose words are the rarest, apart from those that may be left out and from those of the set that is `taken`. */
function rarestOf(steps: readonly Step[], taken?: WordSet): number {
  let best = -1;
  let bestCommonness = Number.POSITIVE_INFINITY;
  for (let index = 0; index < steps.length; index += 1) {
    const step = steps[index];
    if (step === undefined) break;
    const value = step.optional || step.set === taken ? Number.POSITIVE_INFINITY : stepCommonness(step);
    if (value < bestCommonness) {
      best = index;
      bestCommonness = value;
    }
  }
  return best;
}

/** The rarest of the other words a sentence has to have. */
function needOf(steps: readonly Step[], filedUnder: number): number {
  return setAt(steps, rarestOf(steps, steps[filedUnder]?.set));
}

function stepCommonness(step: Step): number {
  if (step.is === 'age' || step.is === 'number') return 80;
  if (step.is === 'name') return 200;
  if (step.is !== 'word') return Number.POSITIVE_INFINITY;
  const known = commonnessOf[step.set.id];
  if (known !== undefined) return known;
  const value = commonness(step.set);
  commonnessOf[step.set.id] = value;
  return value;
}

/** At least and at most how many words the steps before one of them take. */
function wordsBefore(steps: readonly Step[], index: number): readonly [number, number] {
  let least = 0;
  let most = 0;
  for (let at = 0; at < index; at += 1) {
    const { is, optional } = steps[at] ?? { is: 'first', optional: false };
    if (is === 'gap') most += longestGap;
    else if (is === 'word' || is === 'name' || is === 'age' || is === 'number') {
      if (!optional) least += 1;
      most += is === 'age' || is === 'number' ? 2 : 1;
    }
  }
  return [least, most];
}
