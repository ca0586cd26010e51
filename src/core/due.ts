/** Until when something is owed, of a date of which parts may be unknown. */
import { addDays, type CivilDate, daysBetween, daysInMonth, isRealDate, type PartialDate } from './civil-date.ts';

/** The last day that a date can mean, and how exactly it was said. */
export interface Due {
  readonly on: CivilDate;
  readonly precision: 'day' | 'month' | 'year';
}

/**
 * "By June" is due when June is over. What has no year is the next one after it was said. Null for a day that does not
 * exist, and where nothing is known.
 */
export function dueOf(date: PartialDate | null, saidOn: CivilDate): Due | null {
  if (date === null || !isRealDate(date)) return null;
  const { year, month, day } = date;
  if (month === null) return day === null ? wholeYear(year) : { on: nextDayOfMonth(day, saidOn), precision: 'day' };
  const precision = day === null ? 'month' : 'day';
  const inYear = (of: number): CivilDate => ({
    year: of,
    month,
    day: Math.min(day ?? 31, daysInMonth(of, month)),
  });
  if (year !== null) return { on: inYear(year), precision };
  const thisYear = inYear(saidOn.year);
  return { on: daysBetween(saidOn, thisYear) >= 0 ? thisYear : inYear(saidOn.year + 1), precision };
}

function wholeYear(year: number | null): Due | null {
  return year === null ? null : { on: { year, month: 12, day: 31 }, precision: 'year' };
}

/** "The 31st" is in a month that has one. */
function nextDayOfMonth(day: number, from: CivilDate): CivilDate {
  let date = from;
  while (date.day !== day) date = addDays(date, 1);
  return date;
}
