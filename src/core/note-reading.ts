/** How a note is taken: by what the user has chosen, by what its words say, and by what an act can be at all. */

import { addDays, type CivilDate, daysBetween, isRealDate, type PartialDate } from './civil-date.ts';
import { actOf } from './commands.ts';
import type { Happening } from './happening.ts';
import { furtherAmong } from './happenings.ts';
import { type ChosenParts, plainReading, type Reading } from './reading.ts';
import type { Language } from './records.ts';
import { same } from './same.ts';
import { type FoundDate, findDates } from './understand/dates.ts';
import { orderLanguage } from './understand/learned.ts';
import type { LearnedRule } from './understand/learned-rule.ts';
import { toldByName } from './understand/names-told.ts';
import { sentencesOf } from './understand/tokens.ts';
import { understand } from './understand.ts';

export interface NoteReading {
  readonly reading: Reading;
  /** false: the day is today only because nothing says another */
  readonly isDated: boolean;
  /** what else its words tell of */
  readonly further: readonly Happening[];
}

/**
 * The one way in which a note typed on `saidOn` is taken. What was chosen by hand stays, the rest follows the words. The
 * day of what has happened is never later than today («в среду» is the one that has been), that of a promise never earlier.
 * `rules`: what the user's corrections have taught, the newest last. `contactName`: of whom it is noted; null: not known.
 */
export function readNote(
  text: string,
  chosen: ChosenParts,
  saidOn: CivilDate,
  language: Language | null,
  rules: readonly LearnedRule[] = [],
  contactName: string | null = null,
): NoteReading {
  const readings = toldByName(understand(text, saidOn, language, rules), text, contactName);
  const order = orderLanguage(rules, language);
  const [best] = readings;
  const kind = chosen.kind ?? best?.kind ?? plainReading.kind;
  const fitting = readings.find((reading) => same(reading.kind, kind));
  const base: Reading = fitting ?? { ...(best ?? plainReading), kind };
  const dates = sentencesOf(text).flatMap((sentence) => findDates(sentence, saidOn, order));
  const reading = { ...dated(base, dates, chosen.kind !== undefined, saidOn), ...chosen };
  const isDated = 'start' in chosen || base.start !== null || base.end !== null || dates.length > 0;
  return { reading, isDated, further: furtherAmong(readings, text, reading) };
}

function dated(reading: Reading, dates: readonly FoundDate[], isChosen: boolean, saidOn: CivilDate): Reading {
  const act = actOf(reading);
  if (act === null) return reading;
  const said = reading.start ?? reading.end;
  const known = dates.find(({ start, end }) => isSameDate(start ?? end, said)) ?? dates[0];
  const date = said ?? known?.start ?? known?.end ?? null;
  const relative = known?.relative ?? false;
  const none = { end: null, yearly: false, guessed: [] };
  if (act === 'promise') return { ...reading, ...none, start: dueDay(reading.end ?? date, relative, saidOn) };
  // "we meet on Friday" is a plan, unless the user says that it is a meeting that was
  if (!isChosen && isLater(date, saidOn)) return { ...reading, kind: { event: 'event' }, start: date };
  return { ...reading, ...none, start: dayBehind(date, known, saidOn) };
}

function isSameDate(a: PartialDate | null, b: PartialDate | null): boolean {
  return a?.year === b?.year && a?.month === b?.month && a?.day === b?.day;
}

/** Null while a part is missing. */
function wholeDate({ year, month, day }: PartialDate): CivilDate | null {
  return year !== null && month !== null && day !== null ? { year, month, day } : null;
}

function isLater(date: PartialDate | null, saidOn: CivilDate): boolean {
  const day = date && wholeDate(date);
  return day !== null && daysBetween(saidOn, day) > 0;
}

/** The day of something that is over; today when the words name none. */
function dayBehind(date: PartialDate | null, found: FoundDate | undefined, saidOn: CivilDate): CivilDate {
  if (date === null) return saidOn;
  const day = wholeDate(date) ?? middleOf(date, saidOn);
  if (daysBetween(saidOn, day) <= 0) return day;
  const weekBefore = addDays(day, -7);
  if (found?.relative && daysBetween(saidOn, weekBefore) <= 0) return weekBefore;
  const yearBefore = { ...day, year: day.year - 1 };
  return found?.guessed.includes('year') && isRealDate(yearBefore) ? yearBefore : saidOn;
}

/** "In May", "last year": a day that is not far off, whichever it was. */
function middleOf({ year, month, day }: PartialDate, saidOn: CivilDate): CivilDate {
  if (month === null && day !== null) return { year: saidOn.year, month: saidOn.month, day };
  if (month === null) return year === null || year >= saidOn.year ? saidOn : { year, month: 7, day: 1 };
  const known = { year: year ?? saidOn.year, month, day: day ?? 15 };
  const isThisMonth = known.year === saidOn.year && month === saidOn.month;
  if (isThisMonth) return saidOn;
  return year === null && daysBetween(saidOn, known) > 0 ? { ...known, year: known.year - 1 } : known;
}

/** By when something is owed: of a weekday the one that comes. */
function dueDay(date: PartialDate | null, relative: boolean, saidOn: CivilDate): PartialDate | null {
  const day = date && wholeDate(date);
  if (!day || !relative || daysBetween(day, saidOn) <= 0) return date;
  const weekAfter = addDays(day, 7);
  return daysBetween(saidOn, weekAfter) >= 0 ? weekAfter : date;
}
