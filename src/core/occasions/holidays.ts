/** All holidays Kith knows, and the days on which they are kept. */
import { addDays, type CivilDate, daysBetween } from '#core/civil-date.ts';
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
