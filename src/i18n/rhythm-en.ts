/** How two people keep up with each other, in English: lengths of time, silence, waiting, and the next purchase. */
import { type CivilDate, daysBetween } from '#core/civil-date.ts';
import type { Forecast } from '#core/forecast.ts';
import type { Waiting } from '#core/rhythm/turn.ts';
import type { Relationship } from '#core/rhythm.ts';
import { dateInWords, relativeDays, weekdayInWords } from './dates.ts';
import { moneyInWords } from './money.ts';
import { plural } from './plural.ts';
import { aboutSum, countIn, percent, roughly, unitOf } from './sentence.ts';

const units = {
  day: plural('en', { one: 'day', other: 'days' }),
  week: plural('en', { one: 'week', other: 'weeks' }),
  month: plural('en', { one: 'month', other: 'months' }),
  year: plural('en', { one: 'year', other: 'years' }),
};

const numbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const inWords = (count: number): string => numbers[count] ?? String(count);

/** "12 days", "two weeks", "a month": the longest unit that tells no untruth. */
function span(length: number): string {
  const { unit, count } = unitOf(length);
  if (unit === 'day') return `${count} ${units.day(count)}`;
  return count === 1 ? `a ${unit}` : `${inWords(count)} ${units[unit](count)}`;
}

/** What follows "every": "day", "12 days", "two weeks", "month". */
export function interval(length: number): string {
  const { unit, count } = unitOf(length);
  return count === 1 ? unit : span(length);
}

function relationship(told: Relationship): string {
  const { usualGapDays, silentDays, standing } = told;
  if (silentDays === null) return 'Kith has not seen a message between you yet.';
  const ago = relativeDays('en', -silentDays);
  if (usualGapDays === null || usualGapDays < 1) {
    return silentDays > 14
      ? `It has been ${span(silentDays)} since you were last in touch${further(told)}.`
      : `You were in touch ${ago}.`;
  }
  const usually =
    standing === 'lost'
      ? `You used to write every ${interval(usualGapDays)}.`
      : `You usually write every ${interval(usualGapDays)}.`;
  if (silentDays <= usualGapDays) return `${usually} The last time was ${ago}.`;
  const { unit, count } = unitOf(usualGapDays);
  const silence = countIn(unit, silentDays);
  if (silence <= count) return `${usually} It has been ${span(silentDays)}${further(told)}.`;
  return `${usually} It has been ${unit === 'day' ? silence : inWords(silence)}${further(told)}.`;
}

/** "; 71 % likely to stay silent this month": only of a silence that is more than a pause. */
function further({ standing, silence, horizonDays }: Relationship): string {
  if (silence === null || (standing !== 'cold' && standing !== 'lost')) return '';
  const { unit, count } = unitOf(horizonDays);
  const ahead = count === 1 ? `this ${unit}` : `for another ${span(horizonDays)}`;
  return `; ${percent(silence)} likely to stay silent ${ahead}`;
}

/** "since Tuesday", "since yesterday", "since 3 November". */
function since(date: CivilDate, today: CivilDate): string {
  const days = daysBetween(date, today);
  if (days === 1) return 'since yesterday';
  return `since ${days < 7 ? weekdayInWords('en', date) : dateInWords('en', date, today.year)}`;
}

function waiting(who: Waiting, today: CivilDate): string {
  if (who.who === 'they') return `They have been waiting for your answer ${since(who.since, today)}.`;
  const times = who.times < 5 ? `${inWords(who.times)} times` : 'several times';
  return `You wrote ${times} without an answer; give it a rest until ${dateInWords('en', who.until, today.year)}.`;
}

/** Null where nothing was bought. */
function forecast(told: Forecast, today: CivilDate): string | null {
  if (!told.known) {
    return told.because === 'no-purchases' ? null : 'Too little is known yet to say when they will buy again.';
  }
  const { everyDays, silentDays, median, within30, within90, spend } = told;
  const sum = spend ? ` Usually for about ${moneyInWords('en', aboutSum(spend))}.` : '';
  const every = interval(roughly(everyDays));
  if (median === null) {
    const silence = span(roughly(silentDays));
    return `Used to buy about every ${every}; nothing for ${silence}, ${percent(within90)} within three months.${sum}`;
  }
  const days = daysBetween(today, median);
  const soon = days <= 30;
  const when = days < 2 ? 'any day now' : `around ${dateInWords('en', median, today.year)}`;
  const chance = `${percent(soon ? within30 : within90)} within ${soon ? 'a month' : 'three months'}`;
  return `Buys about every ${every}; next ${when}, ${chance}.${sum}`;
}

export const rhythmEn = { relationship, waiting, forecast };
