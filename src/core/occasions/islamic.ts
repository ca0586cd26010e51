/**
 * The Islamic calendar by its arithmetic: the tabular calendar with the civil epoch of 16 July 622 (Julian) and the usual
 * leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26 and 29 of thirty (Reingold & Dershowitz, "Calendrical Calculations").
 * What is announced by the moon may be a day earlier or later.
 */
import { type CivilDate, civilDateOfDayNumber, dayNumber } from '#core/civil-date.ts';

/** `dayNumber` of 1 Muharram of the year 1: 19 July 622 of the Gregorian calendar. */
const epoch = dayNumber({ year: 622, month: 7, day: 19 });

function dayNumberOf(year: number, month: number, day: number): number {
  const monthsBefore = 29 * (month - 1) + Math.floor(month / 2);
  return epoch + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + monthsBefore + day - 1;
}

/** The days of a Gregorian year on which a day of the Islamic year falls: one, or two of two of its years, or none. */
export function islamicDays(year: number, month: number, day: number): CivilDate[] {
  const begin = Math.floor(((year - 622) * 365.2425) / 354.367) - 1;
  return [0, 1, 2, 3, 4]
    .map((offset) => civilDateOfDayNumber(dayNumberOf(begin + offset, month, day)))
    .filter((date) => date.year === year);
}
