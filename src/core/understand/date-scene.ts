/** The sentence in which dates are looked for, and the smallest pieces of them: words, numbers, what stands around them. */
import type { CivilDate, PartialDate } from '#core/civil-date.ts';
import type { Span } from '#core/reading.ts';
import type { GuessedPart, Language } from '#core/records.ts';
import type { Tenses } from './tense.ts';
import type { Token } from './tokens.ts';
import { factOf, spellingOf } from './word-facts.ts';

export interface FoundDate {
  readonly start: PartialDate | null;
  readonly end: PartialDate | null;
  /** the first day with nothing but what the words say: what a yearly date is made of */
  readonly said: PartialDate;
  readonly guessed: readonly GuessedPart[];
  readonly span: Span;
  /** token indexes, end excluded, prepositions included */
  readonly from: number;
  readonly to: number;
  /** `until`: the words name only the end; `vague`: a mere "today", which dates nothing by itself */
  readonly role: 'point' | 'range' | 'until' | 'vague';
  /** the same words of what has been instead of what is to come, or the other way round; null: they mean one day only */
  readonly turned: { readonly start: PartialDate; readonly end: PartialDate | null } | null;
  /** told from the day it was said ("tomorrow", "on Friday"), not by the calendar */
  readonly relative: boolean;
}

export interface Day {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly orderGuessed?: boolean;
  /** index after the last token */
  readonly next: number;
}

/** What the words say before tense decides the year. */
export interface Said {
  readonly first: PartialDate;
  readonly last: PartialDate | null;
  /** already resolved: relative to the day it was said */
  readonly resolved: boolean;
  readonly orderGuessed: boolean;
  /** resolved, but by a guess */
  readonly yearGuessed: boolean;
  /** resolved by the tense of a verb: what it is in the other one */
  readonly turned: FoundDate['turned'];
  /** told from something whose day nobody knows: no date at all */
  readonly unknown: boolean;
  /** a holiday or a season: «на майские» is when something was done as well as when it will be */
  readonly occasion: boolean;
  readonly role: FoundDate['role'];
  /** index of the first token that belongs to the span */
  readonly from: number;
  readonly next: number;
}

/** The sentence and what is known about it, for every rule. */
export interface DateScene {
  readonly tokens: readonly Token[];
  readonly saidOn: CivilDate;
  readonly language: Language | null;
  readonly cyrillic: boolean;
  readonly tenses: Tenses;
}

const rangeWords = new Set(['to', 'till', 'til', 'until', 'through', 'thru', 'по', 'до', '-']);

export const fromWords = new Set(['from', 'between', 'с', 'со', 'от']);

export const currencies =
  /^(?:[$€£₽%]|usd|eur|gbp|dollars?|euros?|pounds?|bucks|руб.*|р|долл.*|евро|тыс|тысяч.*|млн|k|m|к)$/;

export const units =
  /^(?:kg|km|cm|mm|lbs?|gb|mb|tb|hours?|hrs?|minutes?|mins?|people|persons?|seats?|pcs|items?|users?|licen[cs]es?|am|pm|кг|км|см|мм|м|гб|мб|тб|час.*|ч|минут.*|мин|человек.*|чел|шт.*|раз|лицензи.*|пользовател.*|балл.*|штук.*)$/;

/** "Since the match on Sunday": what follows has been. */
export function isSince({ tokens }: DateScene, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 4); at -= 1) {
    const token = tokens[at];
    if (token?.kind === 'sign') return false;
    if (token?.text === 'since') return true;
  }
  return false;
}

export function textAt({ tokens }: DateScene, index: number): string {
  return tokens[index]?.text ?? '';
}

export function numberAt({ tokens }: DateScene, index: number, shortest: number, longest: number): number | null {
  const token = tokens[index];
  if (token?.kind !== 'number' || token.text.length < shortest || token.text.length > longest) return null;
  const number = Number(token.text);
  // digits of another script
  return Number.isNaN(number) ? null : number;
}

/** Words that number something. */
const labels =
  /^(?:v|ver|version|build|release|no|nr|room|page|item|section|верси.+|релиз.*|билд.*|номер.*|пункт.*|order|invoice|ticket|заказ.*|счет.*|п|стр|каб.*|палат.*|аудитори.*|кв|д)$/;

/** Nothing stands before the number that makes it a part of something else: №, #, $, v, a decimal, a phone. */
export function isFree({ tokens }: DateScene, index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (!token || !before) return true;
  if (/^[№#$€£₽§+=]$/.test(before.text)) return false;
  const label = before.text === '.' ? tokens[index - 2] : before;
  if (label && labels.test(label.text)) return false;
  if (!token.glued) return true;
  if (before.kind !== 'sign') return false;
  // "- 12 May" in a list, never "A-12"
  return /^["'«“(]$/.test(before.text) || (before.text === '-' && !before.glued);
}

/** The number follows the dash of a range. */
export function isRangeEnd({ tokens }: DateScene, index: number): boolean {
  return tokens[index - 1]?.text === '-' && tokens[index]?.glued === true;
}

export const connectors = new Set(
  (
    'and or to till until through for in at on this next last again already too by of since after before until our we i he she they it you my our his her so but because with when if as then ' +
    'inclusive включительно меня нас его ее вас тебя не is was are will please thanks from by и или в на у с мы я он она они по до но а'
  ).split(' '),
);

/** A plain word follows that the number may be counting. */
export function isNounAfter({ tokens }: DateScene, index: number): boolean {
  const after = tokens[index];
  return after?.kind === 'word' && !connectors.has(after.text);
}

export function isUnit(scene: DateScene, index: number): boolean {
  const text = textAt(scene, index);
  return currencies.test(text) || units.test(text);
}

/** A clock time goes on here: ":30", "pm". */
export function isClock({ tokens }: DateScene, index: number): boolean {
  const after = tokens[index];
  // "from June 1: 418 Elm"
  const isTime = after?.glued === true && after.text === ':' && tokens[index + 1]?.glued === true;
  return isTime || after?.text === 'am' || after?.text === 'pm';
}

export function isGluedRun({ tokens }: DateScene, index: number, length: number): boolean {
  for (let at = index + 1; at < index + length; at += 1) if (!tokens[at]?.glued) return false;
  return true;
}

/** No further digits, letters or unit belong to the number that ends before `index`. */
export function endsNumber(scene: DateScene, index: number): boolean {
  const { tokens } = scene;
  const after = tokens[index];
  if (!after) return true;
  if (currencies.test(after.text) || units.test(after.text)) return false;
  if (!after.glued) return true;
  if (after.kind !== 'sign') return false;
  return (
    !/^[./:+=%_@\\-]$/.test(after.text) ||
    !tokens[index + 1]?.glued ||
    /^[,;!?)]$/.test(tokens[index + 1]?.text ?? '') ||
    (after.text === '-' && tokens[index + 1]?.kind === 'number') ||
    // "13.02.-20.02."
    (after.text === '.' && tokens[index + 1]?.text === '-' && tokens[index + 2]?.kind === 'number')
  );
}

/** Between two of several days, and between the ends of a range as well. */
export const listingWords: ReadonlySet<string> = new Set(['and', 'or', 'и', 'или']);

/** Index after the word that joins the ends of a range. */
export function joinAt(scene: DateScene, index: number): number | null {
  const word = textAt(scene, index);
  if (rangeWords.has(word) || listingWords.has(word)) {
    return textAt(scene, index + 1) === 'the' ? index + 2 : index + 1;
  }
  return null;
}

export function partialDay(day: number): PartialDate {
  return { year: null, month: null, day };
}

const thisWords = /^(?:this|dis|coming|upcoming|эту|этот|это|ближайш.+|этой|этом|эти|этих|этим|этими)$/;

const nextWords = /^(?:next|след|следующ.+|будущ.+)$/;

export type Shift = -2 | -1 | 0 | 1;

const lastWords = /^(?:last|past|прош|прошл.*|минувш.+)$/;

/** The same of the word that stands at `index`. */
export function shiftAt({ tokens }: DateScene, index: number): Shift | null {
  const token = tokens[index];
  return token === undefined ? null : shift(token.spelling);
}

/** −1, 0, 1 for last, this, next, −2 for the one before last; null for any other word. */
export function shiftOf(word: string): Shift | null {
  return shift(spellingOf(word));
}

const shift = factOf((word): Shift | null => {
  if (nextWords.test(word)) return 1;
  if (/^позапрошл.+$/.test(word)) return -2;
  if (lastWords.test(word)) return -1;
  return thisWords.test(word) ? 0 : null;
});

export function monthShifted(saidOn: CivilDate, amount: number): PartialDate {
  const count = saidOn.year * 12 + saidOn.month - 1 + amount;
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1, day: null };
}

export function partial({ year, month, day }: Day | PartialDate): PartialDate {
  return { year, month, day };
}

export function point(first: PartialDate, resolved: boolean, from: number, next: number, orderGuessed: boolean): Said {
  return saying(first, null, resolved, orderGuessed, null, 'point', from, next);
}

export function relative(
  first: PartialDate,
  from: number,
  next: number,
  turned: Said['turned'] = null,
  role: Said['role'] = 'point',
): Said {
  return saying(first, null, true, false, turned, role, from, next);
}

export function range(first: PartialDate, last: PartialDate, orderGuessed: boolean, from: number, next: number): Said {
  return saying(first, last, false, orderGuessed, null, 'range', from, next);
}

/** All of one shape, whatever they leave out, and written out instead of copied: it is asked of every date again and again. */
function saying(
  first: PartialDate,
  last: PartialDate | null,
  resolved: boolean,
  orderGuessed: boolean,
  turned: Said['turned'],
  role: Said['role'],
  from: number,
  next: number,
): Said {
  return {
    first,
    last,
    resolved,
    orderGuessed,
    yearGuessed: false,
    turned,
    unknown: false,
    occasion: false,
    role,
    from,
    next,
  };
}

/** "the week after next", "the summer before last": one further, and how many tokens say so. */
export function furtherShift(scene: DateScene, index: number): { shift: -2 | 2; next: number } | null {
  const words = `${textAt(scene, index)} ${textAt(scene, index + 1)}`;
  if (words === 'before last') return { shift: -2, next: index + 2 };
  return words === 'after next' ? { shift: 2, next: index + 2 } : null;
}

/** "last March" is the nearest one that is over, "next March" the nearest one to come. */
export function namedMonth(saidOn: CivilDate, month: number, shift: -2 | -1 | 1 | 2): PartialDate {
  const year = saidOn.year + (Math.abs(shift) === 2 ? Math.sign(shift) : 0);
  const isOver = month < saidOn.month;
  if (shift > 0) return { year: month > saidOn.month ? year : year + 1, month, day: null };
  return { year: isOver ? year : year - 1, month, day: null };
}
