/** Until when somebody may be set aside: tomorrow, next week, after the holidays that are near. */
import { addDays, type CivilDate, daysBetween, weekdayOf } from '#core/civil-date.ts';
import { holidays, nextOccurrence } from '#core/occasions/holidays.ts';
import type { Contact } from '#core/records.ts';

export interface SnoozeChoice {
  readonly name: 'tomorrow' | 'next-week' | 'after-holiday' | 'in-a-month';
  /** the first day on which the person may be proposed again */
  readonly until: CivilDate;
}

/** A holiday that is further away than this, in days, nobody waits for. */
const holidayAhead = 10;

/** The choices, the soonest first. Next week begins on Monday. */
export function snoozeChoices(contact: Pick<Contact, 'country'>, on: CivilDate): SnoozeChoice[] {
  const afterHoliday = holidayEnd(contact, on);
  const choices: SnoozeChoice[] = [
    { name: 'tomorrow', until: addDays(on, 1) },
    { name: 'next-week', until: addDays(on, 8 - weekdayOf(on)) },
    ...(afterHoliday ? [{ name: 'after-holiday' as const, until: addDays(afterHoliday, 1) }] : []),
    { name: 'in-a-month', until: addDays(on, 30) },
  ];
  return choices.sort((a, b) => daysBetween(b.until, a.until));
}

/** The last day of the next public holiday where the person lives; null when none is near. */
function holidayEnd({ country }: Pick<Contact, 'country'>, on: CivilDate): CivilDate | null {
  const near = holidays
    .filter(
      ({ where, whom, basis }) => whom === 'everybody' && basis === 'law' && where?.some((one) => one === country),
    )
    .flatMap((holiday) => nextOccurrence(holiday, on) ?? [])
    .filter(({ start }) => daysBetween(on, start) <= holidayAhead)
    .sort((a, b) => daysBetween(b.start, a.start));
  return near[0]?.end ?? null;
}
