/**
 * The stamps of WhatsApp's messages: `[8:19 PM, 6/13/2026] Anna: `, in the order that the language of the interface has for
 * days and months. Where that language has two, other stamps of the page have to tell which it is.
 */
import type { MessageTime } from '#core/facts.ts';
import { harmless } from '#core/harmless.ts';
import { exactly, hourOf, isLanguage } from './times.ts';

/** What a stamp says, before it is known which number is the month. */
export interface Stamp {
  readonly author: string;
  readonly hour: number;
  readonly minute: number;
  readonly date: NumericDate;
  /** whether it says AM or PM in capital letters */
  readonly capitalHalf: boolean;
}

export interface NumericDate {
  readonly year: number;
  /** the two other numbers, in the order of the page */
  readonly first: number;
  readonly second: number;
  /** a year that comes first is followed by the month in every language */
  readonly yearFirst: boolean;
  /** false where a number of one digit has a zero before it */
  readonly unpadded: boolean;
}

export type DateOrder = 'day-month' | 'month-day' | null;

const clock = /^(\d{1,2})[:.](\d{2})(?:\s?([ap])\.?\s?m\.?)?$/iu;

/** Null for everything that is not wholly understood. */
export function stampOf(text: string | null | undefined): Stamp | null {
  const parts = /^\s*\[([^[\]]{3,24}?), ([^[\]]{3,24}?)\] (.{1,300}?): ?$/su.exec(text ?? '');
  if (!parts) return null;
  const [one = '', other = '', author = ''] = parts.slice(1).map(harmless);
  const [time, day] = clock.test(one) ? [one, other] : [other, one];
  const date = numericDate(day);
  const [, hours, minutes, half] = clock.exec(time) ?? [];
  const hour = hourOf(Number(hours), half?.toLowerCase());
  const minute = Number(minutes);
  if (!date || hour === null || !(minute < 60)) return null;
  return { author, hour, minute, date, capitalHalf: half !== undefined && half === half.toUpperCase() };
}

/** A date in numbers with a year of four digits. */
export function numericDate(text: string): NumericDate | null {
  const yearFirst = /^(\d{4})([-/.]) ?(\d{1,2})\2 ?(\d{1,2})\.?$/.exec(text);
  const yearLast = /^(\d{1,2})([-/.]) ?(\d{1,2})\2 ?(\d{4})(?: ?г\.)?$/u.exec(text);
  const [year, first, second] = yearFirst
    ? [yearFirst[1], yearFirst[3], yearFirst[4]]
    : [yearLast?.[4], yearLast?.[1], yearLast?.[3]];
  if (year === undefined || first === undefined || second === undefined) return null;
  return {
    year: Number(year),
    first: Number(first),
    second: Number(second),
    yearFirst: yearFirst !== null,
    unpadded: !first.startsWith('0') && !second.startsWith('0'),
  };
}

/**
 * The one order of all stamps of a page, and of other dates on it; null while it is not certain, or when they contradict the
 * language.
 */
export function orderOf(stamps: readonly Stamp[], language: string, others: readonly NumericDate[] = []): DateOrder {
  const dates = [...stamps.map(({ date }) => date), ...others].filter(({ yearFirst }) => !yearFirst);
  const dayFirst = dates.some(({ first }) => first > 12);
  const monthFirst = dates.some(({ second }) => second > 12);
  if (dayFirst && monthFirst) return null;
  const seen = dayFirst ? 'day-month' : monthFirst ? 'month-day' : null;
  const usual = usualOrder(language) ?? (isAmerican(stamps, language) ? 'month-day' : null);
  if (seen !== null && usual !== null && seen !== usual && usualOrder(language) !== null) return null;
  return seen ?? usual;
}

/** By the regional rules of the browser (CLDR); English of no country has two orders. */
function usualOrder(language: string): DateOrder {
  if (!/^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(language) || /^en$/i.test(language)) return null;
  const tag = language.replaceAll('_', '-');
  if (Intl.DateTimeFormat.supportedLocalesOf([tag]).length === 0) return null;
  const order = new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'numeric', day: 'numeric' })
    .formatToParts(Date.UTC(2026, 5, 15, 12))
    .map(({ type }) => type)
    .filter((type) => type === 'day' || type === 'month');
  return order[0] === 'day' ? 'day-month' : 'month-day';
}

/** Of the countries that write English only those with the month first have AM in capital letters and no zero before a number. */
function isAmerican(stamps: readonly Stamp[], language: string): boolean {
  return (
    /^en$/i.test(language) &&
    stamps.length > 0 &&
    stamps.every(({ capitalHalf, date }) => capitalHalf && date.unpadded && !date.yearFirst)
  );
}

/** How many days back a line is called by its weekday at most; on the seventh it would be called like today. */
const weekdaysBack = 6;

/**
 * The day that a line between messages names: in numbers, or as today, yesterday or a weekday in the language of the page.
 * Null for everything else, and for words in a language that is not known.
 */
export function dayOfLine(text: string, language: string, now: Date): NumericDate | null {
  const numbers = numericDate(text);
  const tag = language.replaceAll('_', '-');
  if (numbers || text.length > 30 || !isLanguage(tag)) return numbers;
  const same = (other: string) => other.toLocaleLowerCase(tag) === text.toLocaleLowerCase(tag);
  const near = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  const weekday = new Intl.DateTimeFormat(tag, { weekday: 'long' });
  for (let back = 0; back <= weekdaysBack; back += 1) {
    const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() - back, 12);
    if (back < 2 ? same(near.format(-back, 'day')) : same(weekday.format(day))) return dateOf(day);
  }
  return null;
}

function dateOf(day: Date): NumericDate {
  return {
    year: day.getFullYear(),
    first: day.getMonth() + 1,
    second: day.getDate(),
    yearFirst: true,
    unpadded: false,
  };
}

/** To the minute, in this machine's zone; null while the order is not certain, or for a day that does not exist. */
export function timeOfStamp({ date, hour, minute }: Stamp, order: DateOrder): MessageTime | null {
  const { year, first, second, yearFirst } = date;
  // one number twice is the same day in either order
  const known = yearFirst ? 'month-day' : first === second ? 'day-month' : order;
  if (known === null || year < 2009 || year > 2100) return null;
  const [month, day] = known === 'month-day' ? [first, second] : [second, first];
  return exactly({ year, month: month - 1, day, hour, minute });
}
