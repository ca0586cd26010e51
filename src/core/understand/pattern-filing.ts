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

/** How often the commonest words stand in conversations and letters: of ten thousand words about so many. */
const commonWords: readonly (readonly [times: number, words: string])[] = [
  [150, 'i you the to a it s and is have do that for of in we я не что в ты это и а на'],
  [
    60,
    'are not your will can what this me on be my am yes like how would with but there at here about so she he they ' +
      'с как у да так нет мне вы меня он все мы то тебя но за ну бы тебе его они она был была были',
  ],
  [
    25,
    'well all good please no get right just see one if our think some take need go thank know much want very his her their ' +
      'an now ok was were had did been has from or out any should let could sure help too up really then when by may going him them ' +
      'more make look who as into new got last first day back ' +
      'же по есть почему вот еще знаю просто к если вас когда из кто уже здесь чем чтобы только там очень от быть где для этого ' +
      'этом вам было ее ли нас тоже может ничего их будет хорошо или тогда сейчас о до со мой моя наш наша свой снова наконец',
  ],
  [
    8,
    'm re off come thanks why sorry work long tell us does great today give where over two morning company way anything find other ' +
      'only name also something lot next tomorrow many job money use these kind little before days which better feel call things ' +
      'down try check put three always nice after hi year years every still must few quite week car ask send never than leave ' +
      'looking because change home best again made start finally working office phone wait soon ready show own school bank ' +
      'конечно хочу знаешь раз никогда об думаю больше теперь сегодня ему нужно нам себя такой ней должен время даже ни лучше ' +
      'немного можно себе тут сделал один одна куда потому пока зачем сколько всегда такое дело много давай папа мама вчера во ' +
      'день год года лет эти про сам два две три пять того без через них совсем давно деньги надо всего потом под после эту какая ' +
      'дома домой раньше говорил работу новый новая новую муж жена взял',
  ],
];
const timesOf = new Map(
  commonWords.flatMap(([times, words]) => words.split(' ').map((word) => [word, times] as const)),
);

/** How many sentences may have one of the words: a guess that only has to tell rare from common. */
function commonness(set: WordSet): number {
  let sum = 0;
  for (const word of set.words) sum += timesOf.get(word) ?? 1;
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
