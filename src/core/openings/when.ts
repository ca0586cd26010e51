/** When a life event gives something to say: its occurrences, the windows open today, and how long one mourns. */
import {
  addDays,
  type CivilDate,
  civilDateOf,
  daysBetween,
  daysInMonth,
  isRealDate,
  nextYearly,
} from '#core/civil-date.ts';
import { isDerived } from '#core/derived-events.ts';
import type { OpeningMoment } from '#core/opening.ts';
import type { LifeEvent } from '#core/records.ts';
import { isNews } from './news.ts';
import { backByThen, mourningDays, type Window, windowsOf } from './situations.ts';

/** One time an event happens. A month without a day lasts from its first day to its last. */
export interface Occurrence {
  readonly start: CivilDate;
  readonly end: CivilDate;
  /** the first day is known, not only its month */
  readonly exact: boolean;
  /** a trip whose return is not known */
  readonly openEnded: boolean;
  /** the day from which what comes after it is counted, where that is not its last */
  readonly heardOn?: CivilDate;
  /** nobody said when it was: the day is that of the news */
  readonly isNews?: boolean;
}

export interface Candidate {
  readonly event: LifeEvent;
  readonly occurrence: Occurrence;
  readonly window: Window;
  readonly key: string;
  readonly daysLeft: number;
}

/**
 * @param hour of the local day, 0 to 23
 * @param twins ids of events that say the same: what was asked of one is not asked of the other
 */
export function candidates(
  event: LifeEvent,
  today: CivilDate,
  hour: number,
  marked: ReadonlySet<string>,
  twins: readonly string[],
): Candidate[] {
  const news = isNews(event) ? newsOf(event) : null;
  return windowsOf(event, news !== null).flatMap((window) => {
    const occurrence = news ?? occurrenceFor(window, event, today);
    if (occurrence === null) return [];
    const key = (moment: OpeningMoment) => `${event.id}:${moment}:${occurrence.start.year}`;
    const isMarked = (moment: OpeningMoment) =>
      [event.id, ...twins].some((id) => marked.has(`${id}:${moment}:${occurrence.start.year}`));
    const silenced = isMarked(window.moment) || (window.silencedBy !== undefined && isMarked(window.silencedBy));
    const daysLeft = daysLeftIn(window, occurrence, today, hour);
    return silenced || daysLeft === null ? [] : [{ event, occurrence, window, key: key(window.moment), daysLeft }];
  });
}

/** Days until the window closes; null while it is not open. */
function daysLeftIn(window: Window, occurrence: Occurrence, today: CivilDate, hour: number): number | null {
  const after = window.moment === 'after';
  if (!after && !occurrence.exact) return null;
  const { from, to } = after && occurrence.openEnded ? backByThen : window;
  const day = daysBetween(after ? (occurrence.heardOn ?? occurrence.end) : occurrence.start, today);
  if (day < from || day > to) return null;
  // on the day itself a word is early until it has happened, and late once it has
  if (day === 0 && (hour < (window.fromHour ?? 0) || hour >= (window.untilHour ?? 24))) return null;
  return to - day;
}

/** The time of an event that a window is about; null when there is none, or its day is a guess. */
function occurrenceFor({ moment }: Window, event: LifeEvent, today: CivilDate): Occurrence | null {
  if (moment === 'told') return whenTold(event, today);
  if (event.kind === 'bereavement') return lossOf(event, today);
  // the third of April may be the fourth of March
  if (event.guessed.includes('day-month-order')) return null;
  const occurrence = occurrenceOf(event, today);
  // a birth is no birthday, a wedding no anniversary
  const isFirst = isDerived(event) && event.yearly && occurrence?.start.year === event.start?.year;
  return isFirst ? null : occurrence;
}

/** A loss, condoled on from the day one heard of it: before the funeral, without a date, and weeks later, too. */
function lossOf(event: LifeEvent, today: CivilDate): Occurrence | null {
  if (!isMourned(event, today)) return null;
  const occurrence = event.guessed.includes('day-month-order') ? null : occurrenceOf(event, today);
  if (occurrence === null) return newsOf(event);
  const told = civilDateOf(event.saidAt);
  const isToCome = daysBetween(today, occurrence.end) > 0;
  const heardOn = isToCome || daysBetween(occurrence.end, told) > 0 ? told : occurrence.end;
  return { ...occurrence, heardOn };
}

/** What nobody told the day of is as old as the news. */
export function newsOf({ saidAt }: LifeEvent): Occurrence {
  const told = civilDateOf(saidAt);
  return { start: told, end: told, exact: true, openEnded: false, isNews: true };
}

/** What is good news on the day it is told, whenever it will be; null once that day has come. */
function whenTold(event: LifeEvent, today: CivilDate): Occurrence | null {
  const due = event.yearly ? null : occurrenceOf(event, today);
  return due !== null && daysBetween(today, due.end) < 0 ? null : newsOf(event);
}

function occurrenceOf(event: LifeEvent, today: CivilDate): Occurrence | null {
  if (event.yearly) return yearlyOccurrence(event, today);
  const { start, end } = event;
  const first = start ?? end;
  if (first === null || first.year === null || first.month === null) return null;
  const last = end ?? first;
  if (!isRealDate(first)) return null;
  const lastYear = last.year ?? first.year;
  const lastMonth = last.month ?? first.month;
  const begin = { year: first.year, month: first.month, day: first.day ?? 1 };
  const finish = { year: lastYear, month: lastMonth, day: last.day ?? daysInMonth(lastYear, lastMonth) };
  if (!isRealDate(finish)) return null;
  const exact = start !== null && first.day !== null;
  const plain = { start: begin, end: daysBetween(begin, finish) < 0 ? begin : finish, exact, openEnded: false };
  return event.kind === 'trip' && end === null && exact ? openTrip(event, plain) : plain;
}

/** Told on the way or before, a trip with one day has an unknown end; told afterwards, it was over by then. */
function openTrip(event: LifeEvent, occurrence: Occurrence): Occurrence {
  const told = civilDateOf(event.saidAt);
  const after = daysBetween(occurrence.start, told);
  return after > 0 && after <= 30 ? { ...occurrence, end: told } : { ...occurrence, openEnded: true };
}

/** The occurrence nearest to today, in the past or to come. */
function yearlyOccurrence({ start }: LifeEvent, today: CivilDate): Occurrence | null {
  if (start === null || start.month === null || start.day === null || !isRealDate(start)) return null;
  const monthAndDay = { month: start.month, day: start.day };
  const on = nextYearly(monthAndDay, addDays(today, -182));
  return { start: on, end: on, exact: true, openEnded: false };
}

/** Whether somebody near to the person died lately, as far as the user said. */
export function isInMourning(events: readonly LifeEvent[], today: CivilDate): boolean {
  return events.some((event) => isMourned(event, today));
}

/** From the day of a bereavement, or the day it was told when only that is known, for forty days. */
export function isMourned(event: LifeEvent, today: CivilDate): boolean {
  if (event.kind !== 'bereavement' || event.yearly) return false;
  const told = civilDateOf(event.saidAt);
  const occurrence = occurrenceOf(event, today);
  if (occurrence === null) {
    // "passed away in 2019" was told late: only a year that may be this one counts
    if (event.start !== null && event.start.year !== null && event.start.year < told.year) return false;
    return isWithin(told, today, mourningDays);
  }
  // a funeral still to come is mourned already
  const since = daysBetween(today, occurrence.end) > 0 ? told : occurrence.end;
  return isWithin(since, today, mourningDays) || daysBetween(today, occurrence.end) > 0;
}

function isWithin(since: CivilDate, today: CivilDate, days: number): boolean {
  const passed = daysBetween(since, today);
  return passed >= 0 && passed < days;
}
