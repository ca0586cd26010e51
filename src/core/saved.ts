/** What is saved about a person, of whatever kind, as one thing to show, edit, move and take back. */

import type { SavedReference } from './bookkeeping.ts';
import { civilDateOfDayNumber, type PartialDate } from './civil-date.ts';
import type { Complaint, Detail, Favour, LifeEvent, PromiseMade, Purchase, SavedTable, Touch } from './records.ts';

export interface SavedRecords {
  readonly details: Detail;
  readonly lifeEvents: LifeEvent;
  readonly purchases: Purchase;
  readonly promises: PromiseMade;
  readonly favours: Favour;
  readonly complaints: Complaint;
  readonly touches: Touch;
}

/** A record together with the table it lies in. */
export type Saved = { readonly [T in SavedTable]: { readonly table: T; readonly record: SavedRecords[T] } }[SavedTable];

/** Whom it is about: several people share a wedding. */
export function contactIdsOf({ table, record }: Saved): readonly string[] {
  return table === 'lifeEvents' ? record.contactIds : [record.contactId];
}

export function referenceTo({ table, record }: Saved): SavedReference {
  return { table, id: record.id };
}

/** The words it is shown and found by. */
export function textOf({ table, record }: Saved): string {
  return table === 'touches' ? (record.words ?? '') : record.text;
}

/** The month and the day of a start, as in `LifeEvent.monthDay`. */
export function monthDayOf(start: PartialDate | null): string | null {
  if (start === null || start.month === null) return null;
  return `${String(start.month).padStart(2, '0')}-${String(start.day ?? 0).padStart(2, '0')}`;
}

/**
 * `LifeEvent.monthDay` of an event. A loss of which nobody said when it was has the day of the news, from which it is condoled
 * on: today's list could find it by nothing else. That day is in UTC, so that it is the same wherever the user is.
 */
export function monthDayOfEvent(event: Pick<LifeEvent, 'kind' | 'start' | 'end' | 'yearly' | 'saidAt'>): string | null {
  const { kind, start, end, yearly, saidAt } = event;
  const { year, month } = start ?? end ?? { year: null, month: null };
  const isNews = kind === 'bereavement' && !yearly && (year === null || month === null);
  return monthDayOf(isNews ? civilDateOfDayNumber(Math.floor(saidAt / 86_400_000)) : start);
}
