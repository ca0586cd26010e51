/**
 * Dates in a sentence, by rules over its tokens. A number is only a day when a month, an ordinal or the form of a written
 * date says so: clock times, prices, versions, phone and order numbers are never taken for dates.
 */
import { addDays, type CivilDate, dayNumber, isRealDate, type PartialDate, weekdayOf } from '#core/civil-date.ts';
import type { Language } from '#core/records.ts';
import { beginningsIn, saidAt } from './date-rules.ts';
import { type DateScene, type FoundDate, monthShifted } from './date-scene.ts';
import { resolve } from './date-years.ts';
import {
  aboutDay,
  aboutHoliday,
  dayOf,
  daysAroundHoliday,
  isAbout,
  isAround,
  namesHoliday,
  withDaysBehind,
} from './dates-about.ts';
import { thatStand } from './refused-dates.ts';
import { type Tenses, tensesOf } from './tense.ts';
import type { Sentence, Token } from './tokens.ts';

export type { FoundDate } from './date-scene.ts';

/** A sentence searched for dates; for tenses is only looked where words may be one. */
class SearchedScene implements DateScene {
  readonly tokens: readonly Token[];
  readonly saidOn: CivilDate;
  readonly language: Language | null;
  readonly cyrillic: boolean;

  constructor({ tokens, text }: Sentence, saidOn: CivilDate, language: Language | null) {
    this.tokens = tokens;
    this.saidOn = saidOn;
    this.language = language;
    this.cyrillic = /[а-я]/.test(text);
  }

  get tenses(): Tenses {
    return tensesOf(this.tokens);
  }
}

/** Every date of the sentence, in order, none overlapping another. */
export function findDates(sentence: Sentence, saidOn: CivilDate, language: Language | null): FoundDate[] {
  const { tokens } = sentence;
  const begins = beginningsIn(tokens);
  if (begins === null) return [];
  const scene = new SearchedScene(sentence, saidOn, language);
  const found: FoundDate[] = [];
  for (let index = 0; index < tokens.length; ) {
    const said = begins[index] ? saidAt(scene, index) : null;
    if (said === null) {
      const days = daysAroundHoliday(scene, index, found.at(-1));
      if (days !== null) found[found.length - 1] = days;
      index = days?.to ?? index + 1;
      continue;
    }
    const resolved = resolve(scene, said, index);
    const date = resolved && (withDaysBehind(scene, resolved) ?? resolved);
    if (date !== null) addOrMerge(found, inContext(date, found.at(-1), scene), scene);
    index = Math.max(said.next, date?.to ?? 0, index + 1);
  }
  return thatStand(tokens, found);
}

/** "on 1 September … on the 4th": a later day without a month is one of the month that was just named. */
function inContext(date: FoundDate, before: FoundDate | undefined, scene: DateScene): FoundDate {
  const { tokens } = scene;
  const ofWeek = inWeek(date, before, tokens) ?? aboutHoliday(date, before, scene);
  if (ofWeek !== null) return ofWeek;
  // «в следующем месяце, 19-го»
  if (before?.relative && before.end === null && before.start?.day === null) {
    const said = date.said.month === null && !date.relative ? inMonth(date, before, tokens) : null;
    if (said !== null) return { ...said, relative: true };
    const { year, month } = before.start;
    // «год назад, в ноябре»
    const isOfYear = year !== null && month === null && date.said.year === null && date.said.month !== null;
    if (isOfYear && date.end === null && !date.relative && isRightBehind(before, date, tokens) && date.start !== null)
      return { ...date, start: { ...date.start, year }, guessed: [], turned: null };
  }
  const named = before?.end ?? before?.start;
  if (!named || before?.said.month == null || before.relative || date.said.month !== null || date.relative) return date;
  const within = inMonth(date, before, tokens);
  if (within !== null) return within;
  const day = date.start?.day ?? null;
  // "the first week of May in Lisbon, 4th to 8th"
  const isMonth = before.role === 'point' && before.start?.day === null && date.role === 'range';
  if (isMonth && date.end?.day != null && day !== null && date.end.day > day) {
    const [start, end] = [day, date.end.day].map((of) => ({ year: named.year, month: named.month, day: of }));
    if (start && end && isRealDate(start) && isRealDate(end)) return { ...date, start, end, turned: null };
  }
  if (day === null || date.end !== null || named.day === null || day <= named.day) return date;
  const start = { year: named.year, month: named.month, day };
  return isRealDate(start) ? { ...date, start, turned: null } : date;
}

/** «На прошлой неделе, в среду»: right behind a week stands a day of it. */
function inWeek(date: FoundDate, before: FoundDate | undefined, tokens: readonly Token[]): FoundDate | null {
  if (!before?.relative || before.role !== 'range' || !date.relative || date.turned === null) return null;
  const first = dayOf(before.start);
  const last = dayOf(before.end);
  const day = dayOf(date.start);
  if (first === null || last === null || day === null || date.end !== null || !isRightBehind(before, date, tokens))
    return null;
  const start = addDays(first, (weekdayOf(day) - weekdayOf(first) + 7) % 7);
  return dayNumber(start) > dayNumber(last) ? null : { ...date, start, turned: null };
}

function isRightBehind(before: FoundDate, date: FoundDate, tokens: readonly Token[]): boolean {
  const gap = tokens.slice(before.to, date.from);
  return gap.length <= 2 && gap.every(({ text }) => /^(?:[,(]|in|в)$/.test(text));
}

/** "At the end of June, on the 30th", «на майские с 1 по 9»: right behind a month or a holiday stand days of it. */
function inMonth(date: FoundDate, before: FoundDate, tokens: readonly Token[]): FoundDate | null {
  const { start, end } = date;
  const of = before.start;
  const gap = tokens.slice(before.to, date.from);
  const isBehind = gap.length <= 3 && gap.every(({ text }) => /^(?:[,(:-]|the|on|from|с|числа|где-то)$/.test(text));
  if (!isBehind || of === null || of.month === null || start?.day == null) return null;
  const isMonth = before.role === 'point' && of.day === null;
  const isHoliday = before.role === 'range' && before.end?.day != null && before.end.month === of.month;
  if (!isMonth && !(isHoliday && end !== null)) return null;
  const first = { year: of.year, month: of.month, day: start.day };
  const last = end === null ? null : { year: of.year, month: of.month, day: end.day };
  if (!isRealDate(first) || (last !== null && !isRealDate(last))) return null;
  return { ...date, start: first, end: last, said: { ...first, year: null }, turned: null };
}

/** "Friday, 12 May" and "tomorrow, the 12th" are one date. */
function addOrMerge(found: FoundDate[], date: FoundDate, scene: DateScene): void {
  const before = found.at(-1);
  const joined = before === undefined ? null : together(before, date, scene);
  if (joined === null) found.push(date);
  else found[found.length - 1] = joined;
}

/** What two dates that follow one another tell as one, the more exact of them over the words of both; null: they are two. */
function together(before: FoundDate, date: FoundDate, { tokens, saidOn }: DateScene): FoundDate | null {
  const gap = tokens.slice(before.to, date.from);
  const both = { span: [before.span[0], date.span[1]], from: before.from, to: date.to } as const;
  if (isAboutHoliday(before, date, gap, tokens)) return date;
  // "next week, Tuesday to Thursday", "Hogmanay, 31st to the 2nd": the days say it more exactly
  const about = aboutDay(date, before, tokens) ?? (isAround(before, date, gap) ? date : null);
  if (about !== null) return { ...about, ...both };
  const isAdjacent = gap.length <= 2 && gap.every(({ text }) => /^(?:[,(]|the|on|в)$/.test(text));
  if (isAdjacent && isSameDay(before, date)) {
    const [exact, same] = date.relative ? [before, date] : [date, before];
    const guessed = sameInstant(exact, same) ? { guessed: exact.guessed.filter((part) => part !== 'year') } : {};
    return {
      ...onWeekday(exact, same, saidOn, !gap.some(({ kind }) => kind === 'sign')),
      ...guessed,
      turned: null,
      ...both,
    };
  }
  if (isMovedInto(before, date, gap)) return { ...date, ...both };
  if (isUntilThen(before, date, gap, tokens)) return { ...before, ...both, end: date.end, role: 'range', turned: null };
  // «на Рождество, седьмого»: the same day twice
  if (gap.length === 1 && gap[0]?.text === ',' && isSameTwice(before, date)) return { ...before, ...both };
  // «седьмого числа будет, 7.07»
  const isBehind = gap.length < 5 && gap.some(({ text }) => /^[,(-]$/.test(text)) && before.said.month === null;
  if (isBehind && !before.relative && isSameTwice(before, date)) return { ...date, ...both };
  const isNear = gap.length <= 3 && gap.every(({ text }) => /^(?:[,(]|the|on|в|and|и|числа)$/.test(text));
  const isMoreOfIt =
    isHolidayWith(before, date, gap) ||
    isOfPeriod(before, date, gap) ||
    isAbout(before, date, gap) ||
    isMoreExact(before, date, gap) ||
    (isNear && isDayOf(before, date));
  return isMoreOfIt ? { ...date, ...both } : null;
}

/** «с 19-го до конца месяца», "from Monday until the end of June": the first day and the last one. */
function isUntilThen(before: FoundDate, date: FoundDate, gap: readonly Token[], tokens: readonly Token[]): boolean {
  const first = dayOf(before.start);
  const last = date.end;
  if (date.role !== 'until' || before.role !== 'point' || first === null || gap.length > 0) return false;
  if (last?.year == null || last.month === null) return false;
  const opens = [before.from, before.from - 1].some((at) => /^(?:from|с|со)$/.test(tokens[at]?.text ?? ''));
  // a month is until it begins
  return opens && dayNumber(first) < dayNumber({ year: last.year, month: last.month, day: last.day ?? 1 });
}

/** "For Easter in April": Easter moves, and the month is said. */
function isMovedInto(before: FoundDate, date: FoundDate, gap: readonly Token[]): boolean {
  const isMonth = date.role === 'point' && !date.relative && date.said.month !== null && date.start?.day === null;
  if (!isMonth || !before.relative || !before.guessed.includes('year')) return false;
  return gap.length <= 4 && gap.every(({ kind, text }) => kind === 'word' || text === ',');
}

/** "At the weekend 10–11 October": the days say which one. */
function isOfPeriod(before: FoundDate, date: FoundDate, gap: readonly Token[]): boolean {
  const isBeside = gap.length === 0 || (gap.length === 1 && /^[,(-]$/.test(gap[0]?.text ?? ''));
  return before.relative && before.role === 'range' && isBeside && !date.relative && isDays(date);
}

function isSameTwice(before: FoundDate, date: FoundDate): boolean {
  if (before.end !== null || date.end !== null || date.start?.day == null) return false;
  const isOfMonth = date.said.month === null && !date.relative && !before.relative;
  return sameInstant(before, date) || (isOfMonth && date.start.day === before.start?.day);
}

/** «На майские уезжаем в Грузию, с 29 апреля по 11 мая»: the days, some of them of the holiday, say it more exactly. */
function isAboutHoliday(before: FoundDate, date: FoundDate, gap: readonly Token[], tokens: readonly Token[]): boolean {
  if (before.role !== 'range' || date.role !== 'range' || date.said.month === null || date.relative) return false;
  const [first, last, start, end] = [before.start, before.end, date.start, date.end].map((day) => dayOf(day));
  const isFarther = gap.length > 2 && gap.length <= farthestDays;
  if (!first || !last || !start || !end || !isFarther || !namesHoliday(tokens, before)) return false;
  if (gap.some(({ kind, text }) => kind === 'sign' && !/^[,:(-]$/.test(text))) return false;
  return dayNumber(start) <= dayNumber(last) && dayNumber(end) >= dayNumber(first);
}

/** In tokens; right behind it they are one date. */
const farthestDays = 10;

/** «на майские с 1 по 9»: a part of the holiday. */
function isHolidayWith(before: FoundDate, date: FoundDate, gap: readonly Token[]): boolean {
  const { start, end } = before;
  if (before.relative || date.relative || start?.day == null || end?.day == null) return false;
  if (date.start?.day == null || date.end?.day == null || gap.length > 2) return false;
  return start.month === date.start.month && start.year === date.start.year && end.month === date.end.month;
}

function isMoreExact(before: FoundDate, date: FoundDate, gap: readonly Token[]): boolean {
  if (before.relative || date.relative || before.start === null || date.start === null) return false;
  if (before.start.day !== null)
    return gap.length === 0 && before.end === null && date.end === null && date.start.day !== null;
  const isNear =
    gap.length <= 7 &&
    gap.every(({ text }) =>
      /^(?:[,(]|in|around|early|late|mid|probably|most|likely|в|во|где-то|скорее|всего|прямо|именно|уже|наверное|видимо|вероятно|возможно|а|точнее)$/.test(
        text,
      ),
    );
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
function onWeekday(exact: FoundDate, same: FoundDate, saidOn: CivilDate, isUnbroken: boolean): FoundDate {
  const { start, guessed } = exact;
  if (start?.year == null || start.month === null || start.day === null || !guessed.includes('year')) return exact;
  if (same.start?.year == null || same.start.month === null || same.start.day === null) return exact;
  const { month, day } = start;
  // "tomorrow, the 1st"
  if (exact.said.month === null && same.start.day === day) return { ...exact, start: same.start, guessed: [] };
  const near = { year: same.start.year, month: same.start.month, day: same.start.day };
  if (exact.said.month === null) return inMonthOfWeekday(exact, day, near, saidOn, isUnbroken);
  const told = dayNumber({ year: start.year, month, day });
  // «через пару недель, 3 декабря»
  if (Math.abs(told - dayNumber(near)) <= 7) return { ...exact, guessed: guessed.filter((part) => part !== 'year') };
  const wanted = weekdayOf(near);
  const year = [start.year, start.year + 1, start.year - 1].find(
    (one) => isRealDate({ year: one, month, day }) && weekdayOf({ year: one, month, day }) === wanted,
  );
  if (year === undefined) return exact;
  return { ...exact, start: { year, month, day }, guessed: guessed.filter((part) => part !== 'year') };
}

/** "Mon 23rd": of the months near by the one in which the day is that weekday, on the side that the tense says before the other one. */
function inMonthOfWeekday(
  exact: FoundDate,
  day: number,
  same: CivilDate,
  saidOn: CivilDate,
  isUnbroken: boolean,
): FoundDate {
  const today = dayNumber(saidOn);
  const isBehind = dayNumber(exact.start as CivilDate) < today;
  const fitting = [0, 1, -1, 2, -2, 3, -3]
    .map((step) => monthShifted(saidOn, step))
    .map(({ year, month }) => ({ year: year ?? 0, month: month ?? 0, day }))
    .filter((date) => isRealDate(date) && weekdayOf(date) === weekdayOf(same));
  const onSide = fitting.find((date) => (isBehind ? dayNumber(date) <= today : dayNumber(date) >= today));
  // «визу получили в понедельник, 9-го летим» are two days
  const start = onSide ?? (isUnbroken ? fitting[0] : undefined);
  return start === undefined ? exact : { ...exact, start, guessed: exact.guessed.filter((part) => part !== 'year') };
}

/** One of the two is a weekday or a relative day, the other names a day of the calendar. */
function isSameDay(a: FoundDate, b: FoundDate): boolean {
  const single = [a, b].every((date) => date.end === null && date.start !== null && date.start.day !== null);
  return single && a.relative !== b.relative;
}

function sameInstant(a: FoundDate, b: FoundDate): boolean {
  return a.start?.year === b.start?.year && a.start?.month === b.start?.month && a.start?.day === b.start?.day;
}
