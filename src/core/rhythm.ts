/** How often two people are in touch: what is due, and the numbers the relationship line tells. */
import { civilDateOf, dayNumber, instantOf } from './civil-date.ts';
import type { Circle, Contact, Touch, TouchDays } from './records.ts';
import { silentUntil } from './states.ts';

/** Days between contacts, by circle. */
export type CircleIntervals = Readonly<Record<Circle, number>>;

export const defaultIntervals: CircleIntervals = { close: 14, regular: 30, wide: 90, yearly: 365 };

const millisecondsPerDay = 86_400_000;

/** The gaps of fewer contacts than this are chance, not a rhythm (models.md, rule 1: from four gaps on). */
const fewestGaps = 4;

/** Of more days than this a rhythm is not told any better. */
export const mostTouchDays = 24;

/** Later than every date there is, and still a number that a file can hold. */
export const never = 8_640_000_000_000_000;

type Kept = Pick<Contact, 'intervalDays' | 'circle'>;
type Due = Kept & Pick<Contact, 'lastTouchAt' | 'createdAt' | 'mutedUntil' | 'letGo' | 'mourningUntil' | 'deceased'>;

/** Days after which the user wishes to be in touch again. */
export function intervalDaysOf(contact: Kept, intervals: CircleIntervals): number {
  return contact.intervalDays ?? intervals[contact.circle];
}

/**
 * The instant (UTC milliseconds) at which the interval has passed, counted from the last touch, or from the day the
 * person was remembered while no touch is known; later while a state silences the person. An index for finding candidates;
 * `isDue` decides by civil days.
 */
export function dueAt(contact: Due, intervals: CircleIntervals): number {
  const silent = silentUntil(contact);
  if (silent === 'for-ever') return never;
  const due = (contact.lastTouchAt ?? contact.createdAt) + intervalDaysOf(contact, intervals) * millisecondsPerDay;
  return silent === null ? due : Math.max(due, instantOf(silent));
}

/** How many civil days the contact has been due at `now`; 0 on the day itself, negative while there is time. */
export function daysOverdue(contact: Due, intervals: CircleIntervals, now: number): number {
  const since = dayNumber(civilDateOf(contact.lastTouchAt ?? contact.createdAt));
  return dayNumber(civilDateOf(now)) - since - intervalDaysOf(contact, intervals);
}

/** True from the civil day on which the interval has passed, unless a state silences the person. */
export function isDue(contact: Due, intervals: CircleIntervals, now: number): boolean {
  const silent = silentUntil(contact);
  if (silent === 'for-ever') return false;
  if (silent !== null && dayNumber(civilDateOf(now)) < dayNumber(silent)) return false;
  return daysOverdue(contact, intervals, now) >= 0;
}

// --- the days of a rhythm -------------------------------------------------------------------------------------------

export const noTouchDays: TouchDays = { count: 0, first: null, newest: [] };

/** From all touches of a person, in any order. */
export function touchDaysOf(touches: readonly Touch[]): TouchDays {
  const days = [...new Set(timesOf(touches).map((at) => dayNumber(civilDateOf(at))))].sort((a, b) => a - b);
  return { count: days.length, first: days[0] ?? null, newest: days.slice(-mostTouchDays) };
}

/** With one more day; null when what is kept does not tell whether that day is counted already. */
export function withTouchDay(known: TouchDays, day: number): TouchDays | null {
  const { count, first, newest } = known;
  const [oldest] = newest;
  if (first === null || oldest === undefined) return { count: 1, first: day, newest: [day] };
  if (newest.includes(day) || day === first) return known;
  if (day > oldest) {
    const days = [...newest, day].sort((a, b) => a - b);
    return { count: count + 1, first, newest: days.slice(-mostTouchDays) };
  }
  if (count > newest.length && day > first) return null;
  const days = count === newest.length ? [day, ...newest].slice(-mostTouchDays) : newest;
  return { count: count + 1, first: Math.min(first, day), newest: days };
}

function gapsOf(days: readonly number[]): number[] {
  return days.slice(1).map((day, index) => day - (days[index] ?? day));
}

/**
 * The median of a person's own gaps in days; null while there are fewer than four of them. What lies after `today`, as it
 * may when the clock has gone back, has not happened.
 */
export function usualGapOf({ newest }: TouchDays, today = Number.POSITIVE_INFINITY): number | null {
  const gaps = gapsOf(newest.filter((day) => day <= today));
  return gaps.length >= fewestGaps ? median(gaps) : null;
}

// --- going cold -----------------------------------------------------------------------------------------------------

/**
 * MBG/NBD (Batislam et al. 2007; Hoppe & Wagner 2007), fitted on the Enron correspondence, in days: what is known of how
 * people keep up with each other before anything is known of these two.
 */
const prior = { r: 0.5, alpha: 11.5, a: 0.16, b: 1.55 };

/** From this probability of no contact in the time ahead, silence is more than a pause (models.md, rule 2). */
const coldProbability = 0.6;

/** Nobody is watched for longer than this: whoever is not cold by then never was anything else. */
const longestWatchDays = 20 * 366;

/**
 * P(no contact in the next `horizon` days) of somebody with `x` repeat contacts, the last `tx` and the present `age` days
 * after the first; in logarithms, so that a thousand contacts are no trouble.
 */
export function silenceProbability(x: number, tx: number, age: number, horizon: number): number {
  const { r, alpha, a, b } = prior;
  const lost = Math.log(a / (b + x)) + (r + x) * Math.log((alpha + age) / (alpha + tx));
  const alive = 1 / (1 + Math.exp(lost));
  const quiet = Math.exp((r + x) * Math.log((alpha + age) / (alpha + age + horizon)));
  return 1 - alive + alive * quiet;
}

/**
 * `dayNumber` of the first day on which a person is cold: P(no contact in H) ≥ 0.6 with H = max(interval, 2 × own median
 * gap), and more than the interval has passed (models.md, rule 2). More silence never makes anybody warmer, so there is one
 * such day. Null without a touch.
 */
export function coldFrom(days: TouchDays, intervalDays: number): number | null {
  const last = days.newest.at(-1);
  if (days.first === null || last === undefined) return null;
  const horizon = Math.max(intervalDays, 2 * (usualGapOf(days) ?? 0));
  const [x, tx] = [days.count - 1, last - days.first];
  const isCold = (elapsed: number) => silenceProbability(x, tx, tx + elapsed, horizon) >= coldProbability;
  let [warm, cold] = [intervalDays, longestWatchDays];
  if (!isCold(cold)) return null;
  while (cold - warm > 1) {
    const middle = Math.floor((warm + cold) / 2);
    if (isCold(middle)) cold = middle;
    else warm = middle;
  }
  return last + cold;
}

/** Everything of a contact that follows from its touches, its interval and its states. */
export function derivedFields(
  contact: Due & Pick<Contact, 'rhythm'>,
  intervals: CircleIntervals,
): Pick<Contact, 'dueAt' | 'coldFrom'> {
  return {
    dueAt: dueAt(contact, intervals),
    coldFrom: coldFrom(contact.rhythm, intervalDaysOf(contact, intervals)),
  };
}

// --- in numbers -----------------------------------------------------------------------------------------------------

export interface Relationship {
  /** median of the gaps between the days with touches, in days; null while there are fewer than four gaps */
  readonly usualGapDays: number | null;
  /** civil days since the last touch; null while none is known */
  readonly silentDays: number | null;
  readonly intervalDays: number;
  readonly daysOverdue: number;
}

/** False for a message whose time the page did not tell: it says nothing about when two people were in touch. */
export function isDated({ precision }: Pick<Touch, 'precision'>): boolean {
  return precision !== 'unknown';
}

/** The instants (UTC milliseconds) of those touches that have one. */
export function timesOf(touches: readonly Touch[]): number[] {
  return touches.filter(isDated).map(({ at }) => at);
}

/** The relationship in numbers. */
export function relationship(contact: Contact, intervals: CircleIntervals, now: number): Relationship {
  const today = dayNumber(civilDateOf(now));
  return {
    usualGapDays: usualGapOf(contact.rhythm, today),
    silentDays: contact.lastTouchAt === null ? null : Math.max(0, today - dayNumber(civilDateOf(contact.lastTouchAt))),
    intervalDays: intervalDaysOf(contact, intervals),
    daysOverdue: daysOverdue(contact, intervals, now),
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : Math.round(((sorted[middle - 1] ?? 0) + upper) / 2);
}
