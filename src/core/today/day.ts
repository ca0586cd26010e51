/** The list of one day: told once, kept, and what has become of everybody on it since. */
import { addDays, type CivilDate, isoDate } from '#core/civil-date.ts';
import type { OpeningMark } from '#core/opening.ts';
import type { Contact } from '#core/records.ts';
import type { Reason } from './reason.ts';
import { turnedDownKey } from './set-aside.ts';

/** Kept as it was told; nothing is ever taken out of it but people who are erased. */
export interface DayList {
  /** the user's day, ISO 8601 */
  readonly on: string;
  /** UTC milliseconds at which it was told */
  readonly at: number;
  /** UTC milliseconds at which that day began for the user */
  readonly from: number;
  readonly entries: readonly DayEntry[];
}

export interface DayEntry {
  readonly contactId: string;
  /** `Reason.key`s, the one that is said first */
  readonly reasons: readonly [string, ...string[]];
}

/** A day of clocks going back and journeys west is still the same day; more than that is a clock that was wrong. */
const longestJourney = 86_400_000;

/** Whether what is kept of a day holds at `now`: not when it was told in what turned out to be the future. */
export function holdsAt({ at }: DayList, now: number): boolean {
  return at <= now + longestJourney;
}

/** How long a day is kept, in days: whoever was passed over on it makes room. */
const daysKept = 7;

/** Which of the days kept are of no use any more on `today`. */
export function outdated(days: readonly DayList[], today: CivilDate, now: number): DayList[] {
  const since = isoDate(addDays(today, -daysKept));
  return days.filter((day) => day.on < since || (day.on > isoDate(today) && !holdsAt(day, now)));
}

/** When the last days before `today` began (UTC milliseconds) on which each person was on the list. */
export function shownBefore(days: readonly DayList[], today: CivilDate): Map<string, number[]> {
  const shown = new Map<string, number[]>();
  const since = isoDate(addDays(today, -daysKept));
  for (const { on, from, entries } of days) {
    if (on < since || on >= isoDate(today)) continue;
    for (const { contactId } of entries) shown.set(contactId, [...(shown.get(contactId) ?? []), from]);
  }
  return shown;
}

export type EntryState =
  /** to be written to */
  | 'open'
  /** written to, met or called on that day */
  | 'done'
  /** set aside, turned down, silenced, or the reasons are gone */
  | 'left';

/** What is asked of a person to tell what became of them on the list. */
export interface EntryFacts {
  readonly contact: Contact | undefined;
  /** those of `reasonsFor` now */
  readonly reasons: readonly Reason[];
  readonly marks: readonly Pick<OpeningMark, 'opening'>[];
}

/** What became of somebody on the list: told anew from what is known, so that an act taken back puts them back. */
export function stateOf(entry: DayEntry, day: DayList, { contact, reasons, marks }: EntryFacts): EntryState {
  if (!contact) return 'left';
  if (wasWrittenTo(contact, day.from)) return 'done';
  if (marks.some(({ opening }) => opening === turnedDownKey(entry.reasons[0]))) return 'left';
  return entry.reasons.some((key) => reasons.some((reason) => reason.key === key)) ? 'open' : 'left';
}

/**
 * Whether there was a word of the user's, a call or a meeting on the day that began at an instant (UTC milliseconds); what an
 * imported touch says of days to come has not happened.
 */
export function wasWrittenTo({ turn }: Pick<Contact, 'turn'>, since: number): boolean {
  return turn.outAt !== null && turn.outAt >= since && turn.outAt < since + 2 * longestJourney;
}
