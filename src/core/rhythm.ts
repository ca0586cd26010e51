/** How often two people are in touch: what is due, and the numbers the relationship line tells. */
import { civilDateOf, dayNumber } from './civil-date.ts';
import type { Contact, Touch } from './records.ts';

export const defaultIntervalDays = 30;

const millisecondsPerDay = 86_400_000;

/** The gaps of fewer contacts than this are chance, not a rhythm (models.md, rule 1: from four gaps on). */
const fewestGaps = 4;

/** Days after which the user wishes to be in touch again. */
export function intervalDaysOf(contact: Pick<Contact, 'intervalDays'>): number {
  return contact.intervalDays ?? defaultIntervalDays;
}

/**
 * The instant (UTC milliseconds) at which the interval has passed, counted from the last touch, or from the day the
 * person was remembered while no touch is known. An index for finding candidates; `isDue` decides by civil days.
 */
export function dueAt(contact: Pick<Contact, 'intervalDays' | 'lastTouchAt' | 'createdAt'>): number {
  return (contact.lastTouchAt ?? contact.createdAt) + intervalDaysOf(contact) * millisecondsPerDay;
}

/** How many civil days the contact has been due at `now`; 0 on the day itself, negative while there is time. */
export function daysOverdue(contact: Pick<Contact, 'intervalDays' | 'lastTouchAt' | 'createdAt'>, now: number): number {
  const since = dayNumber(civilDateOf(contact.lastTouchAt ?? contact.createdAt));
  return dayNumber(civilDateOf(now)) - since - intervalDaysOf(contact);
}

/** True from the civil day on which the interval has passed. */
export function isDue(contact: Pick<Contact, 'intervalDays' | 'lastTouchAt' | 'createdAt'>, now: number): boolean {
  return daysOverdue(contact, now) >= 0;
}

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

/**
 * The relationship in numbers. `touchTimes` are instants (UTC milliseconds) of recent touches in any order; several on
 * one civil day count once, and touches in the future count as nothing that has happened.
 */
export function relationship(contact: Contact, touchTimes: readonly number[], now: number): Relationship {
  const days = [...new Set(touchTimes.filter((at) => at <= now).map((at) => dayNumber(civilDateOf(at))))];
  days.sort((a, b) => a - b);
  const gaps = days.slice(1).map((day, index) => day - (days[index] ?? day));
  const today = dayNumber(civilDateOf(now));
  return {
    usualGapDays: gaps.length >= fewestGaps ? median(gaps) : null,
    silentDays: contact.lastTouchAt === null ? null : Math.max(0, today - dayNumber(civilDateOf(contact.lastTouchAt))),
    intervalDays: intervalDaysOf(contact),
    daysOverdue: daysOverdue(contact, now),
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : Math.round(((sorted[middle - 1] ?? 0) + upper) / 2);
}
