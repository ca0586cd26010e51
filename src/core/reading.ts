/** What `understand` proposes: the contract between words and memory. */
import { isRealDate, type PartialDate } from './civil-date.ts';
import type { ActKind, DetailKind, GuessedPart, LifeEventKind, Money, Subject } from './records.ts';

/** Offsets into the text, in UTF-16 code units, end excluded. */
export type Span = readonly [start: number, end: number];

/** One way to take the words; a proposal, shown as chips and changed with one click. */
export interface Reading {
  /** a life event, a plain detail, or something that was done, bought, promised */
  readonly kind: { readonly event: LifeEventKind } | { readonly detail: DetailKind } | { readonly act: ActKind };
  readonly about: Subject;
  readonly start: PartialDate | null;
  /** the last day of a range */
  readonly end: PartialDate | null;
  readonly yearly: boolean;
  /** parts of the date that the words do not say */
  readonly guessed: readonly GuessedPart[];
  /** a place named in the words, in its dictionary form in the language of the words («Турция», "Turkey") */
  readonly place: string | null;
  /** the price of a purchase; absent or null when the words name none */
  readonly money?: Money | null;
  /** 0 to 1; how sure, to order readings by */
  readonly confidence: number;
  readonly spans: { readonly kind?: Span; readonly date?: Span; readonly place?: Span };
}

/** What words are until they are understood otherwise. */
export const plainReading: Reading = {
  kind: { detail: 'other' },
  about: 'contact',
  start: null,
  end: null,
  yearly: false,
  guessed: [],
  place: null,
  confidence: 0,
  spans: {},
};

/** A reading of which the user wants nothing but the words. */
export function dismissedReading(reading: Reading): Reading {
  return { ...plainReading, about: reading.about };
}

/** The parts of a reading that the user has chosen; the others follow what is typed. */
export type ChosenParts = Partial<Pick<Reading, 'kind' | 'about' | 'start' | 'end' | 'yearly' | 'guessed' | 'money'>>;

/** The dates with day and month the other way round; null where there is no such day. */
export function turnedOrder({ start, end }: Pick<Reading, 'start' | 'end'>): Pick<Reading, 'start' | 'end'> | null {
  const turned = { start: start && swapped(start), end: end && swapped(end) };
  return [turned.start, turned.end].every((date) => date === null || isRealDate(date)) ? turned : null;
}

const swapped = ({ year, month, day }: PartialDate): PartialDate => ({ year, month: day, day: month });
