/** The days on which asking about what a person told will be natural: the windows of the openings, a year ahead. */
import { addDays, type CivilDate, daysBetween, daysInMonth, isRealDate, nextYearly } from '#core/civil-date.ts';
import type { OpeningMoment } from '#core/opening.ts';
import { isNews } from '#core/openings/news.ts';
import { backByThen, windowsOf } from '#core/openings/situations.ts';
import { newsOf } from '#core/openings/when.ts';
import type { LifeEvent } from '#core/records.ts';

export interface Asking {
  /** `Opening.key` of the opening there will be */
  readonly key: string;
  readonly event: LifeEvent;
  readonly moment: OpeningMoment;
  /** of the event */
  readonly start: CivilDate;
  readonly end: CivilDate;
  /** first and last day to ask, both included */
  readonly from: CivilDate;
  readonly to: CivilDate;
}

interface Days {
  readonly start: CivilDate;
  readonly end: CivilDate;
  /** the first day is known, not only its month */
  readonly exact: boolean;
}

/** Those that are not over `today`; days of congratulation stand for themselves, and what is sensitive is never asked about. */
export function askingDays(events: readonly LifeEvent[], today: CivilDate): Asking[] {
  return events
    .filter(({ sensitive, guessed }) => !sensitive && !guessed.includes('day-month-order'))
    .flatMap((event) => askingOf(event, today));
}

function askingOf(event: LifeEvent, today: CivilDate): Asking[] {
  const news = isNews(event);
  const days = news ? newsOf(event) : daysOf(event, today);
  if (days === null) return [];
  const openEnded = event.kind === 'trip' && event.end === null && days.exact;
  return windowsOf(event, news)
    .filter(({ moment }) => days.exact || moment === 'after')
    .filter(({ moment }) => !(event.yearly && ['birthday', 'anniversary'].includes(event.kind)) || moment === 'before')
    .map((window): Asking => {
      const after = window.moment === 'after';
      const { from, to } = after && openEnded ? backByThen : window;
      const day = after ? days.end : days.start;
      const key = `${event.id}:${window.moment}:${days.start.year}`;
      return {
        key,
        event,
        moment: window.moment,
        start: days.start,
        end: days.end,
        from: addDays(day, from),
        to: addDays(day, to),
      };
    })
    .filter(({ to }) => daysBetween(today, to) >= 0);
}

/** A month without a day lasts from its first day to its last. */
function daysOf({ start, end, yearly }: LifeEvent, today: CivilDate): Days | null {
  const first = start ?? end;
  if (first === null || first.month === null || !isRealDate(first)) return null;
  if (yearly) {
    if (first.day === null) return null;
    // one whose window may be open still
    const on = nextYearly({ month: first.month, day: first.day }, addDays(today, -14));
    return { start: on, end: on, exact: true };
  }
  if (first.year === null) return null;
  const last = end ?? first;
  const [year, month] = [last.year ?? first.year, last.month ?? first.month];
  const begin = { year: first.year, month: first.month, day: first.day ?? 1 };
  const finish = { year, month, day: last.day ?? daysInMonth(year, month) };
  if (!isRealDate(finish)) return null;
  const exact = start !== null && first.day !== null;
  return { start: begin, end: daysBetween(begin, finish) < 0 ? begin : finish, exact };
}
