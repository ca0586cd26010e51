/** The day of Easter, both ways of counting, as a day of the Gregorian calendar. */
import { addDays, type CivilDate } from '#core/civil-date.ts';

/** Western Easter (Meeus, Jones and Butcher: "Astronomical Algorithms", 1991, chapter 8). Right from 1583 on. */
export function westernEaster(year: number): CivilDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const sum = epact + weekday - 7 * late + 114;
  return { year, month: Math.floor(sum / 31), day: (sum % 31) + 1 };
}

/**
 * Orthodox Easter (Meeus' Julian algorithm, the same chapter): counted by the Julian calendar, and told by the Gregorian,
 * which is ahead of it by 13 days from 1900 to 2099.
 */
export function orthodoxEaster(year: number): CivilDate {
  const moon = (19 * (year % 19) + 15) % 30;
  const weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const sum = moon + weekday + 114;
  const julian = { year, month: Math.floor(sum / 31), day: (sum % 31) + 1 };
  return addDays(julian, Math.floor(year / 100) - Math.floor(year / 400) - 2);
}
