/** Birthdays as address books write them. */
import type { PartialDate } from '#core/civil-date.ts';
import { realDate } from './person-row.ts';

/** What stands first in a date of three numbers that could be read both ways. */
export type NumberOrder = 'day-first' | 'month-first';

export interface BirthdayRead {
  readonly date: PartialDate;
  readonly guessed: boolean;
}

const certain = (date: PartialDate | null): BirthdayRead | null => date && { date, guessed: false };

/**
 * ISO 8601 and what vCard makes of it (`1980-05-12`, `19800512`, `--0512`, `--05-12`, `1980-05`, a time after it), numbers
 * with dots (day first), numbers with slashes in either order.
 * @param order of numbers with slashes, where the other dates of the file tell it; null: month first, and said to be a guess
 */
export function readBirthday(raw: string, order: NumberOrder | null = null): BirthdayRead | null {
  const text = raw.trim().slice(0, 40);
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?:$|[T ])/.exec(text);
  if (iso) return certain(realDate(Number(iso[1]), Number(iso[2]), Number(iso[3])));
  const yearless = /^--(\d{2})-?(\d{2})?$/.exec(text);
  if (yearless) return certain(realDate(null, Number(yearless[1]), yearless[2] ? Number(yearless[2]) : null));
  const month = /^(\d{4})(?:-(\d{2}))?$/.exec(text);
  if (month) return certain(realDate(Number(month[1]), month[2] ? Number(month[2]) : null, null));
  const dots = /^(\d{1,2})\.(\d{1,2})\.?(\d{4})?(?:$| )/.exec(text);
  if (dots) return certain(realDate(dots[3] ? Number(dots[3]) : null, Number(dots[2]), Number(dots[1])));
  const slashes = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}))?(?:$| )/.exec(text);
  if (!slashes) return null;
  const [first, second] = [Number(slashes[1]), Number(slashes[2])];
  const year = slashes[3] ? Number(slashes[3]) : null;
  const told = orderOf(text) ?? order;
  const date = told === 'day-first' ? realDate(year, second, first) : realDate(year, first, second);
  return date && { date, guessed: told === null && first !== second };
}

/** The order that a date with slashes tells by itself: there is no thirteenth month. */
export function orderOf(raw: string): NumberOrder | null {
  const [, first = '0', second = '0'] = /^\s*(\d{1,2})[/-](\d{1,2})(?:[/-]\d{4})?\b/.exec(raw) ?? [];
  if (Number(first) > 12 && Number(second) <= 12) return 'day-first';
  return Number(second) > 12 && Number(first) <= 12 ? 'month-first' : null;
}
