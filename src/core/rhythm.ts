/** How two people keep up with each other: what is due, who is going cold, and the numbers the relationship line tells. */
import { civilDateOf, dayNumber, instantOf } from './civil-date.ts';
import type { Circle, Contact, Touch, TouchDays } from './records.ts';
import { fewestGaps, isDated, noTouchDays, touchDaysOf, usualGapOf, warmthLost, warmthOn } from './rhythm/days.ts';
import { aliveProbability, priorModel, type RhythmModel, type Seen, silenceProbability } from './rhythm/model.ts';
import { nobodysTurn, restUntil, turnOf } from './rhythm/turn.ts';
import { silentUntil } from './states.ts';

export {
  isDated,
  mostTouchDays,
  noTouchDays,
  touchDaysOf,
  weightOf,
  withTouchDay,
} from './rhythm/days.ts';
export { priorModel, type RhythmModel } from './rhythm/model.ts';
export { longestWaitDays, turnOf, type Waiting, waitingFor, withTurn } from './rhythm/turn.ts';

/** Days between contacts, by circle. */
export type CircleIntervals = Readonly<Record<Circle, number>>;

export const defaultIntervals: CircleIntervals = { close: 14, regular: 30, wide: 90, yearly: 365 };

/** By what the user's own people are judged. */
export interface RhythmRules {
  readonly intervals: CircleIntervals;
  readonly model: RhythmModel;
  /** days of the week on which nobody expects anything, 1 is Monday */
  readonly quietDays: readonly number[];
}

export const defaultRules: RhythmRules = { intervals: defaultIntervals, model: priorModel, quietDays: [] };

const millisecondsPerDay = 86_400_000;

/** Later than every date there is, and still a number that a file can hold. */
export const never = 8_640_000_000_000_000;

type Kept = Pick<Contact, 'intervalDays' | 'circle' | 'rhythm'>;
type Due = Kept &
  Pick<Contact, 'lastTouchAt' | 'createdAt' | 'mutedUntil' | 'letGo' | 'mourningUntil' | 'deceased' | 'turn'>;

/** Whoever one writes to every day is not missed after a day without a word. */
const shortestLearnedDays = 7;

/** Days between contacts as these two have them, from four gaps on; null while too little is known. */
export function learnedIntervalOf(rhythm: TouchDays): number | null {
  const gap = usualGapOf(rhythm);
  return gap === null ? null : Math.max(gap, shortestLearnedDays);
}

/**
 * Days after which one should be in touch again: as the user wishes for this person, else as these two usually are, else as
 * the circle is (models.md, rule 1).
 */
export function intervalDaysOf({ intervalDays, rhythm, circle }: Kept, intervals: CircleIntervals): number {
  return intervalDays ?? learnedIntervalOf(rhythm) ?? intervals[circle];
}

/**
 * The instant (UTC milliseconds) at which the interval has passed, counted from the last touch, or from the day the
 * person was remembered while no touch is known; later while a state silences the person, or while the user's own messages
 * wait for an answer. An index for finding candidates; `isDue` decides by civil days.
 */
export function dueAt(contact: Due, intervals: CircleIntervals): number {
  const silent = silentUntil(contact);
  if (silent === 'for-ever') return never;
  const interval = intervalDaysOf(contact, intervals);
  const due = (contact.lastTouchAt ?? contact.createdAt) + interval * millisecondsPerDay;
  const later = [silent, restUntil(contact.turn, interval)].filter((day) => day !== null);
  return Math.max(due, ...later.map(instantOf));
}

/** How many civil days the contact has been due at `now`; 0 on the day itself, negative while there is time. */
export function daysOverdue(contact: Due, intervals: CircleIntervals, now: number): number {
  const since = dayNumber(civilDateOf(contact.lastTouchAt ?? contact.createdAt));
  return dayNumber(civilDateOf(now)) - since - intervalDaysOf(contact, intervals);
}

/** True from the civil day on which the interval has passed, unless a state or the user's unanswered messages speak against it. */
export function isDue(contact: Due, intervals: CircleIntervals, now: number): boolean {
  const silent = silentUntil(contact);
  if (silent === 'for-ever') return false;
  const today = dayNumber(civilDateOf(now));
  const rest = restUntil(contact.turn, intervalDaysOf(contact, intervals));
  if ([silent, rest].some((day) => day !== null && today < dayNumber(day))) return false;
  return daysOverdue(contact, intervals, now) >= 0;
}

// --- what follows from the touches ------------------------------------------------------------------------------------

/** The fields of a contact that follow from all its touches, in whatever order they are given. */
export function toldByTouches(touches: readonly Touch[]): Pick<Contact, 'lastTouchAt' | 'rhythm' | 'turn'> {
  const dated = touches.filter(isDated);
  if (dated.length === 0) return { lastTouchAt: null, rhythm: noTouchDays, turn: nobodysTurn };
  const lastTouchAt = dated.reduce((last, { at }) => Math.max(last, at), Number.NEGATIVE_INFINITY);
  return { lastTouchAt, rhythm: touchDaysOf(dated), turn: turnOf(dated) };
}

/** Everything of a contact that follows from its touches, its interval and its states. */
export function derivedFields(
  contact: Due,
  { intervals, model }: Pick<RhythmRules, 'intervals' | 'model'>,
): Pick<Contact, 'dueAt' | 'coldFrom'> {
  return {
    dueAt: dueAt(contact, intervals),
    coldFrom: coldFrom(contact.rhythm, intervalDaysOf(contact, intervals), model),
  };
}

// --- going cold -----------------------------------------------------------------------------------------------------

/** From this probability of no contact in the time ahead, silence is more than a pause (models.md, rule 2). */
const coldProbability = 0.6;

/** Below this probability that the last contact was not the last of all, somebody is lost (models.md, rule 2). */
const lostProbability = 0.2;

/** A silence of more than so many mean gaps has most likely ended a tie (Navarro, Miritello, Canales & Moro 2017). */
const lostGaps = 8;

/** Nobody is watched for longer than this after the interval: whoever is not cold by then never was anything else. */
const longestWatchDays = 20 * 366;

/** What a model has to know on a day (`dayNumber`); null without a touch. What lies after that day has not happened. */
function seenOn({ count, first, newest }: TouchDays, day: number): Seen | null {
  const past = newest.filter((on) => on <= day);
  const last = past.at(-1);
  if (first === null || last === undefined) return null;
  return { x: count - (newest.length - past.length) - 1, tx: last - first, age: day - first };
}

/** The days ahead in which a silence would mean something: H of models.md, rule 2. */
function horizonOf(days: TouchDays, intervalDays: number, today?: number): number {
  return Math.max(intervalDays, 2 * (usualGapOf(days, today) ?? 0));
}

/**
 * `dayNumber` of the first day on which a person is cold: P(no contact in H) ≥ 0.6 with H = max(interval, 2 × own median
 * gap), and more than the interval has passed (models.md, rule 2). More silence never makes anybody warmer, so there is one
 * such day. Null without a touch.
 */
export function coldFrom(days: TouchDays, intervalDays: number, model: RhythmModel): number | null {
  const last = days.newest.at(-1);
  if (days.first === null || last === undefined) return null;
  const horizon = horizonOf(days, intervalDays);
  const [x, tx] = [days.count - 1, last - days.first];
  const isCold = (elapsed: number) =>
    silenceProbability(model, { x, tx, age: tx + elapsed }, horizon) >= coldProbability;
  let [warm, cold] = [intervalDays, intervalDays + longestWatchDays];
  if (!isCold(cold)) return null;
  while (cold - warm > 1) {
    const middle = Math.floor((warm + cold) / 2);
    if (isCold(middle)) cold = middle;
    else warm = middle;
  }
  return last + cold;
}

// --- in numbers -----------------------------------------------------------------------------------------------------

/** How it stands between two people, from the best to the worst. */
export const standings = ['in-touch', 'due', 'cold', 'lost'] as const;
export type Standing = (typeof standings)[number];

export interface Relationship {
  /** by models.md, rules 1 and 2; what a state of the contact silences is not looked at */
  readonly standing: Standing;
  /** median of the gaps between the days with touches, in days; null while there are fewer than four gaps */
  readonly usualGapDays: number | null;
  /** civil days since the last touch; null while none is known */
  readonly silentDays: number | null;
  readonly intervalDays: number;
  readonly daysOverdue: number;
  /** the days ahead that `silence` is about */
  readonly horizonDays: number;
  /** P(no contact in the next `horizonDays`), 0 to 1; null while no touch is known */
  readonly silence: number | null;
  /** P(alive): that the last touch was not the last of all; null while none is known */
  readonly alive: number | null;
  /** for order and comparison only */
  readonly warmth: number;
  /** the share of the warmth that this silence has taken, 0 to 1 */
  readonly warmthLost: number;
}

/** The relationship in numbers. */
export function relationship(
  contact: Contact,
  { intervals, model }: Pick<RhythmRules, 'intervals' | 'model'>,
  now: number,
): Relationship {
  const { rhythm, lastTouchAt } = contact;
  const today = dayNumber(civilDateOf(now));
  const intervalDays = intervalDaysOf(contact, intervals);
  const horizonDays = horizonOf(rhythm, intervalDays, today);
  const seen = seenOn(rhythm, today);
  const since = lastTouchAt === null ? null : today - dayNumber(civilDateOf(lastTouchAt));
  // what lies in the future is not the last touch
  const silentDays = since === null || since >= 0 ? since : seen ? seen.age - seen.tx : 0;
  const numbers = {
    usualGapDays: usualGapOf(rhythm, today),
    silentDays,
    intervalDays,
    daysOverdue: daysOverdue(contact, intervals, now),
    horizonDays,
    silence: seen && silenceProbability(model, seen, horizonDays),
    alive: seen && aliveProbability(model, seen),
    warmth: warmthOn(rhythm, today),
    warmthLost: warmthLost(silentDays ?? 0),
  };
  return { ...numbers, standing: standingOf(numbers, seen) };
}

function standingOf(
  { silence, alive, daysOverdue: overdue, intervalDays }: Omit<Relationship, 'standing'>,
  seen: Seen | null,
): Standing {
  const elapsed = seen ? seen.age - seen.tx : 0;
  // within what the user wishes for, no silence is one
  if (seen && silence !== null && alive !== null && elapsed > intervalDays) {
    const isOver = seen.x >= fewestGaps && elapsed > lostGaps * (seen.tx / seen.x);
    if (alive < lostProbability || isOver) return 'lost';
    if (silence >= coldProbability) return 'cold';
  }
  return overdue >= 0 ? 'due' : 'in-touch';
}
