/** The day's short list: whom to write to today. A few, never the backlog. */
import type { Contact } from './records.ts';
import { type CircleIntervals, daysOverdue } from './rhythm.ts';

/** At most this many people a day. */
export const todayLimit = 7;

/**
 * `dueAt` counts days of 24 hours from the minute of the touch, a civil day begins at midnight and clocks change: whoever
 * is due today has a `dueAt` before now plus this many milliseconds.
 */
export const dueIndexSlackMilliseconds = 26 * 3_600_000;

/** Those of the candidates who are due at `now` (UTC milliseconds), the longest overdue first, cut at the day's limit. */
export function todayList(candidates: readonly Contact[], intervals: CircleIntervals, now: number): Contact[] {
  return candidates
    .map((contact) => ({ contact, overdue: daysOverdue(contact, intervals, now) }))
    .filter(({ overdue }) => overdue >= 0)
    .sort(
      (a, b) => b.overdue - a.overdue || a.contact.dueAt - b.contact.dueAt || (a.contact.id < b.contact.id ? -1 : 1),
    )
    .slice(0, todayLimit)
    .map(({ contact }) => contact);
}
