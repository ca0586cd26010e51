/** All holidays Kith knows, and the days on which they are kept. */
import { addDays, type CivilDate, dayNumber, daysBetween } from '#core/civil-date.ts';
import { belarus } from './data/belarus.ts';
import { germany } from './data/germany.ts';
import { kazakhstan } from './data/kazakhstan.ts';
import { professional } from './data/professional.ts';
import { russia } from './data/russia.ts';
import { shared } from './data/shared.ts';
import { ukraine } from './data/ukraine.ts';
import { unitedKingdom } from './data/united-kingdom.ts';
import { unitedStates } from './data/united-states.ts';
import type { Holiday, Occurrence } from './holiday.ts';
import { daysIn } from './rule.ts';

export const holidays: readonly Holiday[] = [
  ...shared,
  ...russia,
  ...kazakhstan,
  ...belarus,
  ...ukraine,
  ...unitedStates,
  ...unitedKingdom,
  ...germany,
  ...professional,
];

const byId: ReadonlyMap<string, Holiday> = new Map(holidays.map((holiday) => [holiday.id, holiday]));

export function holidayById(id: string): Holiday | null {
  return byId.get(id) ?? null;
}

/** The days of a year on which a holiday begins; none before there was one. */
export function occurrencesIn(year: number, holiday: Holiday): Occurrence[] {
  if (holiday.since !== undefined && year < holiday.since) return [];
  const moved = holiday.moved?.[year];
  const starts = moved ? [{ year, month: moved[0], day: moved[1] }] : daysIn(year, holiday.rule);
  return starts.map((start) => ({ start, end: addDays(start, (holiday.days ?? 1) - 1) }));
}

/** The first time on or after `today` that is not over; null when there is none in the years to come. */
export function nextOccurrence(holiday: Holiday, today: CivilDate): Occurrence | null {
  for (let year = today.year - 1; year <= today.year + 2; year += 1) {
    const found = occurrencesIn(year, holiday).find(({ end }) => daysBetween(today, end) >= 0);
    if (found) return found;
  }
  return null;
}

/** One time a holiday is kept, with its days as numbers to compare. */
interface Dated extends Occurrence {
  readonly holiday: Holiday;
  /** `dayNumber`s */
  readonly first: number;
  readonly last: number;
}

/** Counted once for each year: a list of today asks for hundreds of people. */
const years = new Map<number, readonly Dated[]>();

function calendarOf(year: number): readonly Dated[] {
  const known = years.get(year);
  if (known) return known;
  const made = holidays
    .flatMap((holiday) => occurrencesIn(year, holiday).map((on) => ({ holiday, ...on })))
    .map((one) => ({ ...one, first: dayNumber(one.start), last: dayNumber(one.end) }))
    .sort((a, b) => a.first - b.first);
  years.set(year, made);
  return made;
}

const longest = Math.max(...holidays.map(({ days = 1 }) => days));

/** What is kept from `today` on and begins within so many days, each holiday once, the soonest first. */
export function holidaysWithin(today: CivilDate, days: number): Dated[] {
  const from = dayNumber(today);
  const until = from + days;
  const found: Dated[] = [];
  const [firstYear, lastYear] = [addDays(today, 1 - longest).year, addDays(today, days).year];
  for (let year = firstYear; year <= lastYear; year += 1) {
    const calendar = calendarOf(year);
    for (let index = placeOf(calendar, from - longest + 1); index < calendar.length; index += 1) {
      const one = calendar[index];
      if (!one || one.first > until) break;
      if (one.last >= from && !found.some(({ holiday }) => holiday === one.holiday)) found.push(one);
    }
  }
  return found;
}

/** Of the first that begins on the day or later. */
function placeOf(calendar: readonly Dated[], day: number): number {
  let [low, high] = [0, calendar.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((calendar[middle]?.first ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
