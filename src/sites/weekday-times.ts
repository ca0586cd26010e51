/**
 * Times as Outlook prints them: a weekday, a date in the order and with the marks of the user's region, a time. The weekday
 * tells which of the numbers is the day; what does not agree with it is unknown.
 */
import type { MessageTime } from '#core/facts.ts';
import { exactly, hourOf, isLanguage } from './times.ts';

/** Wed 10-May-23 15:25, Sun 8/16/2026 11:08 AM, Вс 16.08.2026 11:08; the time alone may have a space in it. */
const form =
  /^(?<weekday>\p{L}+)\.?,? (?<first>\d{1,4})(?<mark>[-/.])(?<second>\d{1,2}|\p{L}+\.?)\k<mark>(?<third>\d{2}|\d{4})\.? (?<hour>\d{1,2})[:.](?<minute>\d{2})(?: ?(?<half>[ap])\.?m\.?)?$/u;

/** A local time of this machine; `language` is that of the page, in which weekday and month are written. */
export function weekdayTime(text: string | null | undefined, language: string): MessageTime | null {
  const clean = text?.slice(0, 100).replace(/\s+/gu, ' ').trim().toLowerCase();
  const parts = clean ? form.exec(clean)?.groups : undefined;
  const names = namesIn(language);
  const hour = hourOf(Number(parts?.hour), parts?.half);
  if (!parts || !names || hour === null) return null;
  const weekday = parts.weekday ?? '';
  const { first = '', second = '', third = '' } = parts;
  const month = names.months.indexOf(second.replace('.', ''));
  const orders = /\d/.test(second)
    ? [
        [third, second, first],
        // before dots it is always the day
        ...(parts.mark === '.' ? [] : [[third, first, second]]),
        [first, second, third],
      ].map(([year, of, day]) => [Number(year), Number(of) - 1, Number(day)] as const)
    : [[Number(third), month, Number(first)] as const];
  const found = orders.flatMap(([year, of, day]) => {
    if (of < 0 || of > 11) return [];
    const time = exactly({ year: year < 100 ? 2000 + year : year, month: of, day, hour, minute: Number(parts.minute) });
    return time && names.weekdays[new Date(time.at).getDay()]?.includes(weekday) ? [time] : [];
  });
  return new Set(found.map(({ at }) => at)).size === 1 ? (found[0] ?? null) : null;
}

interface Names {
  /** from Sunday, each in full and short */
  readonly weekdays: readonly (readonly string[])[];
  /** from January, short */
  readonly months: readonly string[];
}

/** To print them takes longer than to read a whole page. */
const known = new Map<string, Names | null>();

function namesIn(language: string): Names | null {
  const found = known.get(language);
  if (found !== undefined) return found;
  const names = isLanguage(language) ? printNames(language) : null;
  known.set(language, names);
  return names;
}

/** In lower case and without dots. */
function printNames(language: string): Names {
  const printed = (date: Date, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(date).toLowerCase().replace('.', '');
  const forms = ['long', 'short'] as const;
  return {
    // 4 January 1970 was a Sunday
    weekdays: Array.from({ length: 7 }, (_, day) =>
      forms.map((weekday) => printed(new Date(Date.UTC(1970, 0, 4 + day)), { weekday })),
    ),
    months: Array.from({ length: 12 }, (_, month) => printed(new Date(Date.UTC(1970, month, 15)), { month: 'short' })),
  };
}
