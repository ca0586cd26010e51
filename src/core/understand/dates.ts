/**
 * Dates in a sentence, by rules over its tokens. A number is only a day when a month, an ordinal or the form of a written
 * date says so: clock times, prices, versions, phone and order numbers are never taken for dates.
 */
import { type CivilDate, daysInMonth, isRealDate, type PartialDate, weekdayOf } from '#core/civil-date.ts';
import type { Language } from '#core/records.ts';
import { calendarPeriod, endOfPeriod, periodOfDay } from './calendar-periods.ts';
import { dateRange, exactAfter, nearRange, weekdayRange } from './date-ranges.ts';
import { type DateScene, type FoundDate, type Said, textAt } from './date-scene.ts';
import { isDateWord, weekdays } from './date-words.ts';
import { resolve } from './date-years.ts';
import { bareMonth, bareYear, holiday, season } from './named-dates.ts';
import { thatStand } from './refused-dates.ts';
import { countedUnits, relativeDay, weekday, weekdayOfMonth } from './relative-dates.ts';
import { tensesOf } from './tense.ts';
import type { Sentence, Token } from './tokens.ts';
import { dayOfMonth, explicitDate } from './written-dates.ts';
import { edgeOfMonth, yearPart } from './year-parts.ts';

export type { FoundDate } from './date-scene.ts';

/** Every date of the sentence, in order, none overlapping another. */
export function findDates(sentence: Sentence, saidOn: CivilDate, language: Language | null): FoundDate[] {
  const { tokens } = sentence;
  const begins = beginningsIn(tokens);
  if (begins === null) return [];
  const scene: DateScene = {
    tokens,
    saidOn,
    language,
    cyrillic: /[а-я]/.test(sentence.text),
    tenses: tensesOf(tokens),
  };
  const found: FoundDate[] = [];
  for (let index = 0; index < tokens.length; ) {
    const said = begins[index] ? saidAt(scene, index) : null;
    if (said === null) {
      index += 1;
      continue;
    }
    const date = resolve(scene, said, index);
    if (date !== null) addOrMerge(found, inContext(date, found.at(-1)), tokens);
    index = Math.max(said.next, index + 1);
  }
  return thatStand(tokens, found);
}

/** How many tokens before the first of its own words a date may begin: "by the end of the week after next". */
const mostBefore = 6;

/** Where a date may begin: at a number, at one of its own words, or shortly before at what may stand there. */
function beginningsIn(tokens: readonly Token[]): boolean[] | null {
  let found = false;
  const begins = tokens.map(() => false);
  let next = Number.POSITIVE_INFINITY;
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'sign') continue;
    const role = token.kind === 'number' ? 'own' : roleOf(token.text);
    if (role === 'own') {
      next = index;
      found = true;
    }
    begins[index] = role === 'own' || (role === 'opens' && next - index <= mostBefore);
  }
  return found ? begins : null;
}

type Role = 'own' | 'opens' | 'none';

/** Kept with the answer: most words have nothing to do with dates. */
const roles = new Map<string, Role>();

function roleOf(word: string): Role {
  const known = roles.get(word);
  if (known !== undefined) return known;
  if (roles.size > 20_000) roles.clear();
  const role = isDateWord(word) ? 'own' : opensDate.test(word) ? 'opens' : 'none';
  roles.set(word, role);
  return role;
}

const opensDate =
  /^(?:the|first|second|third|fourth|q|h|final|w|новом|последн\p{L}+|перв\p{L}+|втор\p{L}+|трет\p{L}+|четверт\p{L}+|in|on|at|by|until|till|til|through|thru|from|between|since|over|for|before|after|this|next|last|past|coming|week|day|last|с|со|от|до|по|в|во|на|к|ко|через|перед|после|эт\p{L}{1,2}|той|(?:поза)?прошл\p{L}+|следующ\p{L}+|будущ\p{L}+|ближайш\p{L}+|минувш\p{L}+|an?|couple)$/u;

const rules: readonly ((scene: DateScene, index: number) => Said | null)[] = [
  endOfPeriod,
  periodOfDay,
  yearPart,
  edgeOfMonth,
  untilDate,
  dateRange,
  explicitDate,
  weekdayOfMonth,
  dayOfMonth,
  weekdayRange,
  nearRange,
  countedUnits,
  calendarPeriod,
  weekday,
  relativeDay,
  bareMonth,
  season,
  holiday,
  bareYear,
];

function saidAt(scene: DateScene, index: number): Said | null {
  for (const rule of rules) {
    const said = rule(scene, index);
    if (said !== null) return said;
  }
  return null;
}

function untilDate(scene: DateScene, index: number): Said | null {
  if (!/^(?:until|till|til|through|thru|до|по)$/.test(textAt(scene, index))) return null;
  const ends = textAt(scene, index + 1) === 'the' && textAt(scene, index + 2) === 'end';
  const begin = ends ? index + 4 : textAt(scene, index + 1) === 'конца' ? index + 2 : index + 1;
  // "until Monday the 12th": the exact day counts
  const exact = weekdays.has(textAt(scene, begin)) ? exactAfter(scene, begin + 1) : null;
  const point = exact ?? singlePoint(scene, begin);
  if (point === null) return null;
  const last = point.last ?? point.first;
  return { ...point, role: 'until', first: begin > index + 1 ? lastOfMonth(scene, last) : last, last: null };
}

/** "Until the end of September" is until its last day. */
function lastOfMonth({ saidOn }: DateScene, { year, month, day }: PartialDate): PartialDate {
  if (month === null || day !== null) return { year, month, day };
  const near = saidOn.year + (month < saidOn.month ? 1 : 0);
  return { year, month, day: daysInMonth(year ?? near, month) };
}

/** Rules for one day, for ends of ranges. */
function singlePoint(scene: DateScene, index: number): Said | null {
  for (const rule of [
    dateRange,
    explicitDate,
    dayOfMonth,
    weekday,
    relativeDay,
    calendarPeriod,
    bareMonth,
    season,
    holiday,
  ]) {
    const said = rule(scene, index);
    if (said !== null) return said;
  }
  return null;
}

/** "on 1 September … on the 4th": a later day without a month is one of the month that was just named. */
function inContext(date: FoundDate, before: FoundDate | undefined): FoundDate {
  const named = before?.end ?? before?.start;
  if (!named || before?.said.month == null || before.relative || date.said.month !== null || date.relative) return date;
  const day = date.start?.day ?? null;
  if (day === null || date.end !== null || named.day === null || day <= named.day) return date;
  const start = { year: named.year, month: named.month, day };
  return isRealDate(start) ? { ...date, start, turned: null } : date;
}

/** "Friday, 12 May" and "tomorrow, the 12th" are one date: the exact one counts. */
function addOrMerge(found: FoundDate[], date: FoundDate, tokens: readonly Token[]): void {
  const before = found.at(-1);
  const gap = before ? tokens.slice(before.to, date.from) : [];
  const adjacent =
    before !== undefined && gap.every((token) => /^(?:[,(]|the|on|в|и)$/.test(token.text)) && gap.length <= 2;
  if (before && adjacent && !gap.some((token) => token.text === 'и') && isSameDay(before, date)) {
    const [exact, same] = date.relative ? [before, date] : [date, before];
    found[found.length - 1] = {
      ...onWeekday(exact, same),
      ...(sameInstant(exact, same) ? { guessed: exact.guessed.filter((part) => part !== 'year') } : {}),
      turned: null,
      span: [before.span[0], date.span[1]],
      from: before.from,
      to: date.to,
    };
    return;
  }
  // "at the weekend 10–11 October": the days say which one
  const beside = gap.length === 0 || (gap.length === 1 && /^[,(-]$/.test(gap[0]?.text ?? ''));
  if (before?.relative && before.role === 'range' && beside && !date.relative && isDays(date)) {
    found[found.length - 1] = { ...date, span: [before.span[0], date.span[1]], from: before.from };
    return;
  }
  // «новый год 31 декабря», "in autumn, in October": the second says it more exactly
  if (before && isMoreExact(before, date, gap)) {
    found[found.length - 1] = { ...date, span: [before.span[0], date.span[1]], from: before.from };
    return;
  }
  const within =
    before !== undefined && gap.length <= 3 && gap.every((token) => /^(?:[,(]|the|on|в|and|и)$/.test(token.text));
  if (before && within && isDayOf(before, date)) {
    found[found.length - 1] = { ...date, span: [before.span[0], date.span[1]], from: before.from };
    return;
  }
  found.push(date);
}

function isMoreExact(before: FoundDate, date: FoundDate, gap: readonly Token[]): boolean {
  if (before.relative || date.relative || before.start === null || date.start === null) return false;
  if (before.start.day !== null)
    return gap.length === 0 && before.end === null && date.end === null && date.start.day !== null;
  const isNear =
    gap.length <= 3 && gap.every(({ text }) => /^(?:[,(]|in|around|early|late|mid|в|во|где-то)$/.test(text));
  if (!isNear || before.end === null || before.end.day !== null) return false;
  // autumn is going on, October is over: each may have been given a year of its own
  const since = (month: number | null) => ((month ?? 0) - (before.start?.month ?? 0) + 12) % 12;
  const lasts = since(before.end.month);
  return since(date.start.month) <= lasts && since((date.end ?? date.start).month) <= lasts;
}

function isDays({ start, end }: FoundDate): boolean {
  return start?.day != null && end?.day != null;
}

/** "At the weekend, on Saturday". */
function isWithin(from: PartialDate, until: PartialDate, day: PartialDate): boolean {
  const key = ({ year, month, day: of }: PartialDate) => (year ?? 0) * 372 + (month ?? 0) * 31 + (of ?? 0);
  const isWeek = key(until) - key(from) < 8;
  return isWeek && key(from) <= key(day) && key(day) <= key(until);
}

/** "At the end of the month, on the 30th": a day of the month that was just named. */
function isDayOf(month: FoundDate, date: FoundDate): boolean {
  const [a, b] = [month.start ?? month.end, date.start];
  if (a === null || b === null || a.month === null || b.day === null || date.end !== null) return false;
  if (month.start !== null && month.end?.day != null) return isWithin(a, month.end, b);
  if (month.start === null || month.end !== null) return false;
  return a.day === null && a.month === b.month && a.year === b.year;
}

/** A year that was guessed is the one in which the day is that weekday. */
function onWeekday(exact: FoundDate, same: FoundDate): FoundDate {
  const { start, guessed } = exact;
  if (start?.year == null || start.month === null || start.day === null || !guessed.includes('year')) return exact;
  if (same.start?.year == null || same.start.month === null || same.start.day === null) return exact;
  const { month, day } = start;
  const wanted = weekdayOf({ year: same.start.year, month: same.start.month, day: same.start.day });
  const year = [start.year, start.year + 1, start.year - 1].find(
    (one) => isRealDate({ year: one, month, day }) && weekdayOf({ year: one, month, day }) === wanted,
  );
  if (year === undefined || exact.said.month === null) return exact;
  return { ...exact, start: { year, month, day }, guessed: guessed.filter((part) => part !== 'year') };
}

/** One of the two is a weekday or a relative day, the other names a day of the calendar. */
function isSameDay(a: FoundDate, b: FoundDate): boolean {
  const single = [a, b].every((date) => date.end === null && date.start !== null && date.start.day !== null);
  return single && a.relative !== b.relative;
}

function sameInstant(a: FoundDate, b: FoundDate): boolean {
  return a.start?.year === b.start?.year && a.start?.month === b.start?.month && a.start?.day === b.start?.day;
}
