/** What every rule about happenings looks at: a sentence with all that was found in it, and its clauses. */
import type { Span } from '#core/reading.ts';
import type { LifeEventKind } from '#core/records.ts';
import type { FoundDate } from './dates.ts';
import type { Evidence } from './evidence.ts';
import type { Sayings, Strength } from './grammar.ts';
import type { FoundPlace } from './place-finding.ts';
import type { Mark } from './rules/marks.ts';
import type { Sentence, Word } from './tokens.ts';
import { factOf } from './word-facts.ts';

/** A sentence with everything that was found in it. */
export interface Scene {
  readonly sentence: Sentence;
  readonly said: Sayings;
  readonly places: readonly FoundPlace[];
  readonly dates: readonly FoundDate[];
  readonly evidence: Evidence;
}

export interface Hit {
  readonly event: LifeEventKind;
  readonly strength: Strength;
  /** words, end excluded */
  readonly from: number;
  readonly to: number;
  /** in the whole text */
  readonly span: Span;
  readonly place: FoundPlace | null;
  /** how old somebody becomes */
  readonly age: number | null;
}

export function hasMark({ said }: Scene, mark: Mark, from = 0, to = Number.POSITIVE_INFINITY): boolean {
  return said.mark.some((match) => match.value.mark === mark && match.from >= from && match.to <= to);
}

/** The word before a date, or the first of its own, is such: "from Monday", «с понедельника», «на 5 июня». */
export function opensWith({ sentence: { tokens } }: Scene, { from }: Pick<FoundDate, 'from'>, opener: RegExp): boolean {
  // "from the bank holiday"
  const before = tokens[from - 1]?.text === 'the' ? from - 2 : from - 1;
  return [before, from].some((at) => opener.test(tokens[at]?.text ?? ''));
}

export function spanOf({ words, tokens }: Sentence, from: number, to: number): Span {
  const begin = tokens[words[from]?.token ?? 0];
  const end = tokens[words[to - 1]?.token ?? 0];
  return [begin?.start ?? 0, end?.end ?? 0];
}

const joints = new Set('and but so because while whereas although и а но поэтому хотя'.split(' '));
const joins = factOf((word) => joints.has(word));

/** The words around a match up to the next comma or joining word. */
export function clauseOf(words: readonly Word[], from: number, to: number): [number, number] {
  let begin = from;
  while (begin > 0 && !words[begin]?.afterSign && !isJoint(words[begin - 1])) begin -= 1;
  let end = to;
  while (end < words.length && !words[end]?.afterSign && !isJoint(words[end])) end += 1;
  return [begin, end];
}

/** The clause of a date, in words. */
export function clauseAround({ sentence: { words } }: Scene, date: Pick<FoundDate, 'from' | 'to'>): [number, number] {
  const first = words.findIndex(({ token }) => token >= date.from);
  const last = words.findIndex(({ token }) => token >= date.to);
  return clauseOf(words, Math.max(0, first), last < 0 ? words.length : last);
}

/** The words from `begin` up to `end` that are not those of the date. */
export function othersIn(
  words: readonly Word[],
  begin: number,
  end: number,
  { from, to }: Pick<FoundDate, 'from' | 'to'>,
): readonly Word[] {
  return words.slice(begin, end).filter(({ token }) => token < from || token >= to);
}

function isJoint(word: Word | undefined): boolean {
  return word !== undefined && joins(word.spelling);
}
