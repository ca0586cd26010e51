/** What the sentences of every language are built from. */
import { type CivilDate, daysBetween } from '#core/civil-date.ts';
import type { LifeEventKind, Money } from '#core/records.ts';

const daysPerMonth = 30.4;
const daysPerYear = 365.25;

export type Unit = 'day' | 'week' | 'month' | 'year';

/** How many whole units a length of days is, rounded. */
export function countIn(unit: Unit, days: number): number {
  return Math.round(days / { day: 1, week: 7, month: daysPerMonth, year: daysPerYear }[unit]);
}

/**
 * The unit a length of time is told in: weeks where it is whole weeks, months from two of them on, days otherwise. A length
 * of 12 days stays 12 days: "two weeks" would be a small untruth.
 */
export function unitOf(days: number): { readonly unit: Unit; readonly count: number } {
  if (days >= 350) return { unit: 'year', count: Math.max(1, Math.round(days / daysPerYear)) };
  const months = Math.round(days / daysPerMonth);
  if (days >= 56 || days === 30 || days === 31) return { unit: 'month', count: Math.max(1, months) };
  if (days >= 7 && days % 7 === 0) return { unit: 'week', count: days / 7 };
  return { unit: 'day', count: days };
}

/** Days from today to the part of a range that a sentence speaks of: its start while that lies ahead, else its end. */
export function momentDays(range: { readonly start: CivilDate; readonly end: CivilDate }, today: CivilDate): number {
  const toStart = daysBetween(today, range.start);
  if (toStart >= 0) return toStart;
  return Math.min(0, daysBetween(today, range.end));
}

/** For a label inside a sentence. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase() + text.slice(1);
}

/** "64 %": nothing that lies ahead is certain, and nothing out of the question. */
export function percent(probability: number): string {
  return `${Math.min(99, Math.max(1, Math.round(probability * 100)))}\u00a0%`;
}

/** A length of days as one says it with "about": whole weeks from two of them on; `unitOf` makes months of more. */
export function roughly(days: number): number {
  return days < 14 ? Math.max(1, Math.round(days)) : Math.round(days / 7) * 7;
}

/** A sum of which only the first two digits mean anything. */
export function aboutSum({ amount, currency }: Money): Money {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, amount))) - 1);
  return { amount: Math.round(amount / step) * step, currency };
}

/** What goes on for days, so that it ends; a loss of which only the month is known does not. */
export const lasting: ReadonlySet<LifeEventKind> = new Set<LifeEventKind>([
  'trip',
  'sport',
  'study',
  'illness',
  'event',
]);
