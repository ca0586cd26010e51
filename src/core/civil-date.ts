/**
 * Dates as people say them: a day in a calendar, never an instant. Nothing here knows a clock or a time zone except
 * `civilDateOf`, which is told the instant.
 */

/** A complete day of the proleptic Gregorian calendar. `month` and `day` count from 1. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** What is known of a date: a birthday often has no year, a holiday often only a month. */
export interface PartialDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

const millisecondsPerDay = 86_400_000;
const daysIn400Years = 146_097;

/** Days since 1970-01-01; the number to compare, add to and subtract from. */
export function dayNumber({ year, month, day }: CivilDate): number {
  // 400 years later, where the calendar is the same, because Date.UTC maps the years 0 to 99 to 1900 to 1999
  return Date.UTC(year + 400, month - 1, day) / millisecondsPerDay - daysIn400Years;
}

/** The inverse of `dayNumber`. */
export function civilDateOfDayNumber(number: number): CivilDate {
  const instant = new Date(number * millisecondsPerDay);
  return { year: instant.getUTCFullYear(), month: instant.getUTCMonth() + 1, day: instant.getUTCDate() };
}

/** `days` may be negative. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return civilDateOfDayNumber(dayNumber(date) + days);
}

/** How many days `later` lies after `earlier`; negative when it lies before. */
export function daysBetween(earlier: CivilDate, later: CivilDate): number {
  return dayNumber(later) - dayNumber(earlier);
}

/** The day it is for the user at an instant (UTC milliseconds), in the machine's own time zone. */
export function civilDateOf(instant: number): CivilDate {
  const local = new Date(instant);
  return { year: local.getFullYear(), month: local.getMonth() + 1, day: local.getDate() };
}

/** An instant (UTC milliseconds) in the middle of the user's day, where no change of the clocks reaches it. */
export function instantOf(date: CivilDate): number {
  const local = new Date(2000, 0, 1, 12);
  // setFullYear, because the constructor maps the years 0 to 99 to 1900 to 1999
  local.setFullYear(date.year, date.month - 1, date.day);
  return local.getTime();
}

/** The instant (UTC milliseconds) at which the user's next day begins; right on the days when clocks change. */
export function nextLocalMidnight(instant: number): number {
  const local = new Date(instant);
  return new Date(local.getFullYear(), local.getMonth(), local.getDate() + 1).getTime();
}

/** The instant (UTC milliseconds) at which the user's day that contains `instant` began. */
export function localMidnight(instant: number): number {
  const local = new Date(instant);
  return new Date(local.getFullYear(), local.getMonth(), local.getDate()).getTime();
}

/** 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return isLeap ? 29 : 28;
}

/** True for dates that exist: 2023-02-29 does not, 29 February without a year does. */
export function isRealDate(date: PartialDate): boolean {
  const { year, month, day } = date;
  if (!isWhole(year) || !isWhole(month) || !isWhole(day)) return false;
  if (month !== null && (month < 1 || month > 12)) return false;
  if (day === null) return true;
  if (month === null) return day >= 1 && day <= 31;
  return day >= 1 && day <= daysInMonth(year ?? 2000, month);
}

function isWhole(part: number | null): boolean {
  return part === null || Number.isInteger(part);
}

/** The day that a date field of the browser has; null for a text that is none (ISO 8601). */
export function civilDateIn(text: string): CivilDate | null {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const date = { year, month, day };
  return /^\d{4,6}-\d\d-\d\d$/.test(text) && isRealDate(date) ? date : null;
}

/** ISO 8601, for keys and files: `2026-06-03`. */
export function isoDate(date: CivilDate): string {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${pad(date.year, 4)}-${pad(date.month, 2)}-${pad(date.day, 2)}`;
}

/** 1 is Monday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The day of the week of a civil date. */
export function weekdayOf(date: CivilDate): Weekday {
  // 1 January 1970, day 0, was a Thursday
  return (((((dayNumber(date) + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/**
 * The next day on or after `from` on which a yearly date falls. 29 February is kept on 28 February in common years, as
 * most people who were born on it do.
 */
export function nextYearly(monthAndDay: { month: number; day: number }, from: CivilDate): CivilDate {
  for (const year of [from.year, from.year + 1]) {
    const day = Math.min(monthAndDay.day, daysInMonth(year, monthAndDay.month));
    const candidate = { year, month: monthAndDay.month, day };
    if (daysBetween(from, candidate) >= 0) return candidate;
  }
  throw new Error('unreachable: a yearly date falls in one of two consecutive years');
}
