/** When something falls: a rule as plain data, and the civil day it gives in a year. */
import { addDays, type CivilDate, daysInMonth, type Weekday, weekdayOf } from '#core/civil-date.ts';
import { orthodoxEaster, westernEaster } from './easter.ts';
import { islamicDays } from './islamic.ts';

export const [monday, tuesday, wednesday, thursday, friday, saturday, sunday]: readonly [1, 2, 3, 4, 5, 6, 7] = [
  1, 2, 3, 4, 5, 6, 7,
];

export type Rule =
  | { readonly type: 'date'; readonly month: number; readonly day: number }
  /** the n-th such day of the month; -1 is the last */
  | { readonly type: 'weekday'; readonly month: number; readonly weekday: Weekday; readonly nth: 1 | 2 | 3 | 4 | -1 }
  /** the last such day before a date, which itself does not count */
  | { readonly type: 'before'; readonly month: number; readonly day: number; readonly weekday: Weekday }
  /** the first such day on a date or after it */
  | { readonly type: 'from'; readonly month: number; readonly day: number; readonly weekday: Weekday }
  /** 1 January is the first */
  | { readonly type: 'day-of-year'; readonly day: number }
  /** days after Easter Sunday, negative before it */
  | { readonly type: 'easter'; readonly church: 'orthodox' | 'western'; readonly days: number }
  /** a day of the Islamic calendar by its arithmetic, which is a day off where the moon is seen earlier or later */
  | { readonly type: 'islamic'; readonly month: number; readonly day: number };

export const on = (month: number, day: number): Rule => ({ type: 'date', month, day });
export const nth = (which: 1 | 2 | 3 | 4 | -1, weekday: Weekday, month: number): Rule => ({
  type: 'weekday',
  month,
  weekday,
  nth: which,
});
export const last = (weekday: Weekday, month: number): Rule => nth(-1, weekday, month);
export const before = (weekday: Weekday, month: number, day: number): Rule => ({ type: 'before', month, day, weekday });
export const from = (weekday: Weekday, month: number, day: number): Rule => ({ type: 'from', month, day, weekday });
export const dayOfYear = (day: number): Rule => ({ type: 'day-of-year', day });
export const orthodox = (days: number): Rule => ({ type: 'easter', church: 'orthodox', days });
export const western = (days: number): Rule => ({ type: 'easter', church: 'western', days });
export const islamic = (month: number, day: number): Rule => ({ type: 'islamic', month, day });

const firstFrom = (date: CivilDate, weekday: Weekday): CivilDate => addDays(date, (weekday - weekdayOf(date) + 7) % 7);

/** The days of `year` it falls on, in order: one but for 29 February and for the Islamic year, which is shorter than ours. */
export function daysIn(year: number, rule: Rule): readonly CivilDate[] {
  switch (rule.type) {
    case 'date':
      return rule.day <= daysInMonth(year, rule.month) ? [{ year, month: rule.month, day: rule.day }] : [];
    case 'weekday': {
      const { month, weekday } = rule;
      if (rule.nth > 0) return [addDays(firstFrom({ year, month, day: 1 }, weekday), 7 * (rule.nth - 1))];
      return [firstFrom({ year, month, day: daysInMonth(year, month) - 6 }, weekday)];
    }
    case 'before':
      return [firstFrom(addDays({ year, month: rule.month, day: rule.day }, -7), rule.weekday)];
    case 'from':
      return [firstFrom({ year, month: rule.month, day: rule.day }, rule.weekday)];
    case 'day-of-year':
      return [addDays({ year, month: 1, day: 1 }, rule.day - 1)];
    case 'easter':
      return [addDays(rule.church === 'orthodox' ? orthodoxEaster(year) : westernEaster(year), rule.days)];
    case 'islamic':
      return islamicDays(year, rule.month, rule.day);
  }
}
