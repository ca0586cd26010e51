/** How dates stand to each other and to the day they were told on. */
import type { CivilDate, PartialDate } from '#core/civil-date.ts';
import type { Span } from '#core/reading.ts';
import type { FoundDate } from './date-scene.ts';
import type { Tense } from './tense.ts';

/** Characters between two spans of words; 0 where they touch. */
export function distanceBetween(a: Span, b: Span): number {
  return Math.max(0, a[0] - b[1], b[0] - a[1]);
}

/** The date as it is of what has been, or of what is to come: its verb alone did not show it. */
export function inTense(date: FoundDate, tense: Tense, saidOn: CivilDate): FoundDate {
  const { turned, role } = date;
  const from = date.start ?? date.end;
  const until = date.end ?? date.start;
  if (turned === null || from === null || until === null) return date;
  const fits = tense === 'past' ? !isAfter(from, saidOn) : !isAfter(saidOn, until);
  if (fits) return date;
  const { start, end } = turned;
  return role === 'until' ? { ...date, start: null, end: start } : { ...date, start, end };
}

/** Later as far as both are known. */
export function isAfter(date: PartialDate, other: PartialDate): boolean {
  if (date.year === null || other.year === null || date.year !== other.year)
    return (date.year ?? 0) > (other.year ?? 0);
  if (date.month === null || other.month === null || date.month !== other.month)
    return date.month !== null && other.month !== null && date.month > other.month;
  return date.day !== null && other.day !== null && date.day > other.day;
}
