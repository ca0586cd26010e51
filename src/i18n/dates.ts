/** Dates in words. Civil dates are formatted in UTC from start to end, so no time zone can move them. */
import { type CivilDate, daysBetween, daysInMonth, type PartialDate } from '#core/civil-date.ts';
import type { Language } from '#core/records.ts';

/** British English puts the day first, as most of the world that writes English does. */
const locales: Record<Language, string> = { en: 'en-GB', ru: 'ru-RU' };

const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' });
  formats.set(key, made);
  return made;
}

/** A leap year, so that 29 February without a year can be written. */
const anyYear = 2000;

function instant(date: PartialDate): Date {
  const year = date.year ?? anyYear;
  const month = date.month ?? 1;
  const day = Math.min(date.day ?? 1, daysInMonth(year, month));
  const made = new Date(0);
  made.setUTCFullYear(year, month - 1, day);
  return made;
}

/** Russian writes «г.» after a year where a form needs it; in a sentence it is noise. */
const withoutYearMark = (text: string) => text.replace(/\s?г\.$/u, '');

/** Which parts to write: the year only where it is not this one. */
function partsOf(date: PartialDate, thisYear: number): Intl.DateTimeFormatOptions {
  const year = date.year !== null && (date.year !== thisYear || date.month === null);
  return {
    ...(date.month !== null && date.day !== null ? { day: 'numeric' } : {}),
    ...(date.month === null ? {} : { month: 'long' }),
    ...(year ? { year: 'numeric' } : {}),
  };
}

function ordinalDay(language: Language, day: number): string {
  if (language === 'ru') return `${day}-го`;
  const ending = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' };
  return `the ${day}${ending[new Intl.PluralRules('en', { type: 'ordinal' }).select(day)]}`;
}

/** "3 June", "June 2031", "2031", "the 20th"; empty when nothing is known. */
export function dateInWords(language: Language, date: PartialDate, thisYear: number): string {
  if (date.month === null && date.day !== null) return ordinalDay(language, date.day);
  const parts = partsOf(date, thisYear);
  if (Object.keys(parts).length === 0) return '';
  return withoutYearMark(format(language, parts).format(instant(date)));
}

/** "3–17 June", "28 December – 4 January"; one date when `end` is null or the same. */
export function rangeInWords(
  language: Language,
  start: PartialDate | null,
  end: PartialDate | null,
  thisYear: number,
): string {
  if (!start) return end ? dateInWords(language, end, thisYear) : '';
  const first = dateInWords(language, start, thisYear);
  if (!end) return first;
  const last = dateInWords(language, end, thisYear);
  if (first === last || last === '') return first;
  const parts = { ...partsOf(start, thisYear), ...partsOf(end, thisYear) };
  const whole = [start, end].every((date) => date.month !== null && date.day !== null);
  const inOrder = instant(start).getTime() < instant(end).getTime();
  if (!whole || !inOrder) return `${first} – ${last}`;
  const range = format(language, parts).formatRange(instant(start), instant(end));
  return withoutYearMark(range).replace(/(?<!\d)(\d{1,2})\s–\s(\d)/u, '$1–$2');
}

/** The same for whole days; all days of one month are the month: nobody said "from the first to the thirtieth". */
export function daysInWords(language: Language, start: CivilDate, end: CivilDate, thisYear: number): string {
  const { year, month } = start;
  const wholeMonth =
    end.year === year && end.month === month && start.day === 1 && end.day === daysInMonth(year, month);
  return rangeInWords(language, wholeMonth ? { year, month, day: null } : start, wholeMonth ? null : end, thisYear);
}

/** Made once: a list says it of everybody whom it shows. */
const relative: Partial<Record<Language, Intl.RelativeTimeFormat>> = {};

/** "today", "in 5 days", "3 days ago": the number never ends a line without what it counts. */
export function relativeDays(language: Language, days: number): string {
  relative[language] ??= new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  return relative[language].format(days, 'day').replace(/(\d) /, '$1\u00a0');
}

/** "November 2031", without the year when it is this one. */
export function monthInWords(language: Language, year: number, month: number, thisYear: number): string {
  const text = dateInWords(language, { year, month, day: null }, thisYear);
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

/** The twelve months as a list to choose from. */
export function monthNames(language: Language): string[] {
  return Array.from({ length: 12 }, (_, index) =>
    format(language, { month: 'long' }).format(instant({ year: anyYear, month: index + 1, day: 1 })),
  );
}

/** The seven days as a list to choose from, Monday first. */
export function weekdayNames(language: Language, length: 'short' | 'long'): string[] {
  // 1 January 2001 was a Monday
  return Array.from({ length: 7 }, (_, index) =>
    format(language, { weekday: length }).format(instant({ year: 2001, month: 1, day: index + 1 })),
  );
}

/** "20:00": a time of day, told in minutes after midnight. */
export function timeOfDay(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** "Mon 3": a day inside a month that is already named. */
export function shortDay(language: Language, date: CivilDate): string {
  return format(language, { weekday: 'short', day: 'numeric' }).format(instant(date));
}

/** "14:05", by the clock of this computer. */
export function clockTime(language: Language, instant: number): string {
  const known = clocks.get(language);
  const clock = known ?? new Intl.DateTimeFormat(locales[language], { hour: '2-digit', minute: '2-digit' });
  clocks.set(language, clock);
  return clock.format(instant);
}

const clocks = new Map<Language, Intl.DateTimeFormat>();

/** "Friday"; "Fri" where it has to be short. */
export function weekdayInWords(language: Language, date: CivilDate, length: 'long' | 'short' = 'long'): string {
  return format(language, { weekday: length }).format(instant(date));
}

/**
 * How long ago something was said: in days at first, in months from two of them on, in years from two of those on. Null
 * while the date itself says it best.
 */
export function ageOf(
  on: CivilDate,
  today: CivilDate,
): { readonly unit: 'month' | 'year'; readonly count: number } | null {
  const days = daysBetween(on, today);
  if (days <= 31) return null;
  const months = Math.max(1, Math.round(days / 30.44));
  if (months < 12) return { unit: 'month', count: months };
  if (months === 12) return { unit: 'year', count: 1 };
  return months < 24 ? { unit: 'month', count: months } : { unit: 'year', count: Math.floor(days / 365.25 + 0.05) };
}
