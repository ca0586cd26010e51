/** Whose turn it is: who wrote last, and who waits for whom. */
import { addDays, type CivilDate, civilDateOf, dayNumber, localMidnight, nextLocalMidnight } from '#core/civil-date.ts';
import type { Touch, Turn } from '#core/records.ts';
import { isDated } from './days.ts';

export const nobodysTurn: Turn = { inAt: null, heardUntil: null, outAt: null, unanswered: [] };

/** So many are told; more of them would say the same. */
const mostUnanswered = 5;

/** From all touches of a person, in any order. */
export function turnOf(touches: readonly Touch[]): Turn {
  return touches.reduce(withTurn, nobodysTurn);
}

/**
 * With one more touch, whenever it was: the same in whatever order they come. A call and a meeting are both's, and so is,
 * as far as anybody can say, a message of which the page did not tell whose it is: nobody waits after it. Of a day alone the
 * hour is not known, and nobody is said to wait for what may have been answered.
 */
export function withTurn(turn: Turn, touch: Touch): Turn {
  if (!isDated(touch)) return turn;
  const { at, kind, direction } = touch;
  const isDay = touch.precision === 'day';
  const [from, until] = isDay ? [localMidnight(at), nextLocalMidnight(at) - 1] : [at, at];
  const own = kind === 'gift' || kind === 'thanks';
  if (own || (kind === 'message' && direction === 'out')) {
    const outAt = later(turn.outAt, until);
    return own ? { ...turn, outAt } : { ...turn, outAt, unanswered: withUnanswered(turn, from) };
  }
  const isTheirs = kind === 'message' && direction === 'in';
  const heardUntil = later(turn.heardUntil, until);
  const unanswered = turn.unanswered.filter((one) => one > heardUntil);
  if (isTheirs) return { ...turn, inAt: later(turn.inAt, from), heardUntil, unanswered };
  return { ...turn, heardUntil, outAt: later(turn.outAt, until), unanswered };
}

function later(known: number | null, at: number): number {
  return known === null ? at : Math.max(known, at);
}

/** Several on one day are one: three lines in a minute are not three attempts. */
function withUnanswered({ unanswered, heardUntil }: Turn, at: number): readonly number[] {
  if (heardUntil !== null && at <= heardUntil) return unanswered;
  const day = dayNumber(civilDateOf(at));
  const twin = unanswered.find((one) => dayNumber(civilDateOf(one)) === day);
  if (twin !== undefined && twin >= at) return unanswered;
  const all = [...unanswered.filter((one) => one !== twin), at].sort((a, b) => a - b);
  return all.slice(-mostUnanswered);
}

// --- waiting --------------------------------------------------------------------------------------------------------

/** After so many days nobody waits for an answer any more. */
export const longestWaitDays = 30;

/** From so many messages without an answer on, another one would be too much. */
const mostAttempts = 3;

/** A rest is never shorter than this, in days. */
const shortestRestDays = 14;

export type Waiting =
  /** the day of their message that has no answer for more than a working day */
  | { readonly who: 'they'; readonly since: CivilDate }
  /** on how many days the user wrote without an answer, and the first day on which another word is no burden */
  | { readonly who: 'me'; readonly times: number; readonly until: CivilDate };

/**
 * Who waits for whom at `now` (UTC milliseconds); null: nobody.
 * @param intervalDays for how long the user leaves somebody in peace who does not answer
 * @param quietDays days of the week on which nobody expects anything, beside Saturday and Sunday; 1 is Monday
 */
export function waitingFor(
  turn: Turn,
  intervalDays: number,
  quietDays: readonly number[],
  now: number,
): Waiting | null {
  const since = waitingSince(turn, quietDays, now);
  if (since !== null) return { who: 'they', since: civilDateOf(since) };
  const until = restUntil(turn, intervalDays);
  if (until === null || dayNumber(civilDateOf(now)) >= dayNumber(until)) return null;
  return { who: 'me', times: turn.unanswered.length, until };
}

/** The instant of their message that waits for an answer; null when none does, or not for long enough. */
function waitingSince({ inAt, outAt }: Turn, quietDays: readonly number[], now: number): number | null {
  if (inAt === null || (outAt !== null && outAt >= inAt)) return null;
  // by days, so that nobody stops waiting in the middle of one
  if (dayNumber(civilDateOf(now)) - dayNumber(civilDateOf(inAt)) > longestWaitDays) return null;
  const expected = workingDayAfter(inAt, new Set([6, 7, ...quietDays]));
  return expected !== null && now > expected ? inAt : null;
}

/**
 * The instant one working day after another, at the same time of the day; what comes on a free day comes when the next
 * working day begins. Null when all days are free.
 */
function workingDayAfter(instant: number, free: ReadonlySet<number>): number | null {
  if ([1, 2, 3, 4, 5, 6, 7].every((day) => free.has(day))) return null;
  const isFree = (date: Date) => free.has(date.getDay() || 7);
  const local = new Date(instant);
  if (isFree(local)) {
    local.setHours(0, 0, 0, 0);
    while (isFree(local)) local.setDate(local.getDate() + 1);
  }
  do local.setDate(local.getDate() + 1);
  while (isFree(local));
  return local.getTime();
}

/** The first day on which the user may be reminded again of somebody who does not answer; null: there is no need to wait. */
export function restUntil({ unanswered }: Turn, intervalDays: number): CivilDate | null {
  const last = unanswered.at(-1);
  if (last === undefined || unanswered.length < mostAttempts) return null;
  return addDays(civilDateOf(last), Math.max(intervalDays, shortestRestDays));
}
