/** Absolute times as pages print them for people, read without guessing: what does not parse whole is unknown. */
import type { MessageTime } from '#core/facts.ts';

const englishMonths = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const russianMonths = ['янв', 'фев', 'мар', 'апр', 'ма', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'];

const englishMonth =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const russianMonth =
  '(?<month>янв(?:аря)?|февр?(?:аля)?|мар(?:та)?|апр(?:еля)?|мая|июня?|июля?|авг(?:уста)?|сент?(?:ября)?|окт(?:ября)?|нояб?(?:ря)?|дек(?:абря)?)\\.?';
const englishDay = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?';
const russianDay = '(?:(?:пн|вт|ср|чт|пт|сб|вс),? )?';
const clock = '(?<hour>\\d{1,2}):(?<minute>\\d{2})';
const halfDay = '(?: ?(?<half>[ap])\\.?m\\.?)?';

/** By page language; white space is folded and letters are lower case before these are tried. */
const forms: Record<string, readonly RegExp[]> = {
  en: [
    // May 13, 2026, 11:02 PM
    new RegExp(`^${englishDay}${englishMonth} (?<day>\\d{1,2}), (?<year>\\d{4})(?:,| at|, at) ${clock}${halfDay}$`),
    // 20 Aug 2025, 13:19
    new RegExp(`^${englishDay}(?<day>\\d{1,2}) ${englishMonth} (?<year>\\d{4})(?:,| at|, at) ${clock}${halfDay}$`),
  ],
  ru: [
    // 26 дек. 2019 г., 22:53
    new RegExp(
      `^${russianDay}(?<day>\\d{1,2}) ${russianMonth} (?<year>\\d{4})(?: г\\.?)?(?:,| в|, в) ${clock}(?<half>)?$`,
    ),
  ],
};

/**
 * A local time of this machine, as pages in English and Russian print it. Null for every other language and whenever any
 * part of the text is not understood.
 */
export function localTime(text: string | null | undefined, language: string): MessageTime | null {
  const base = language.toLowerCase().split(/[-_]/)[0] ?? '';
  const clean = text?.slice(0, 100).replace(/\s+/gu, ' ').trim().toLowerCase();
  if (!clean || !Object.hasOwn(forms, base)) return null;
  for (const form of forms[base] ?? []) {
    const parts = form.exec(clean)?.groups;
    if (parts) return instantOf(parts);
  }
  return null;
}

function instantOf(parts: Record<string, string | undefined>): MessageTime | null {
  const month = monthOf(parts.month ?? '');
  const hour = hourOf(Number(parts.hour), parts.half);
  if (hour === null) return null;
  return exactly({ year: Number(parts.year), month, day: Number(parts.day), hour, minute: Number(parts.minute) });
}

/** Null for a day that does not exist, or an hour that the clocks skipped: it comes back as another. @param month from 0 */
export function exactly({
  year,
  month,
  day,
  hour,
  minute,
}: Record<'year' | 'month' | 'day' | 'hour' | 'minute', number>) {
  if (year < 1970) return null;
  const local = new Date(year, month, day, hour, minute);
  const exists =
    local.getMonth() === month && local.getDate() === day && local.getHours() === hour && local.getMinutes() === minute;
  return exists ? ({ at: local.getTime(), precision: 'minute' } as const) : null;
}

/** From 0. The forms let nothing but months through. */
function monthOf(name: string): number {
  const english = englishMonths.indexOf(name.slice(0, 3));
  if (english >= 0) return english;
  // «мар» before «ма», which is May only when it is not March
  const russian = russianMonths.findIndex((start) => name.startsWith(start));
  return russian;
}

/** Whether the browser knows the language of this BCP 47 tag: a page may say anything of its own. */
export function isLanguage(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}

/** An hour on a clock of 24; `half` is the `a` or `p` of one of 12. Null for an hour that its clock has not. */
export function hourOf(hour: number, half: string | undefined): number | null {
  if (!half) return hour <= 23 ? hour : null;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}

/** 2026-08-16 11:08, 16.8.2026 11:08 pm and the like: date, white space, time. */
const inDigits =
  /^(?:(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})|(?<first>\d{1,2})(?<mark>[-/.])(?<second>\d{1,2})\k<mark>(?<last>\d{4}))[,\s]\s*(?<hour>\d{1,2}):(?<minute>\d{2})(?:\s?(?<half>[ap])\.?m\.?)?$/;

/**
 * A local time of this machine printed in digits alone. Null where day and month could be taken for each other: with
 * hyphens or slashes either may come first, before dots it is always the day.
 */
export function numericTime(text: string | null | undefined): MessageTime | null {
  const clean = text?.slice(0, 100).replace(/\s+/gu, ' ').trim().toLowerCase();
  const parts = clean ? inDigits.exec(clean)?.groups : undefined;
  if (!parts) return null;
  const hour = hourOf(Number(parts.hour), parts.half);
  const date = parts.year ? { year: parts.year, month: parts.month, day: parts.day } : orderOf(parts);
  if (hour === null || !date) return null;
  const [year, month, day] = [Number(date.year), Number(date.month) - 1, Number(date.day)];
  return exactly({ year, month, day, hour, minute: Number(parts.minute) });
}

function orderOf({ first, second, last, mark }: Record<string, string | undefined>) {
  const [one, two] = [Number(first), Number(second)];
  if (mark === '.' || one > 12 || one === two) return { year: last, month: second, day: first };
  return two > 12 ? { year: last, month: first, day: second } : null;
}
