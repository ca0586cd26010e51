/** What is saved about a person, of whatever kind, as one thing to show, edit, move and take back. */

import type { SavedReference } from './bookkeeping.ts';
import type { PartialDate } from './civil-date.ts';
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

/** `LifeEvent.monthDay` of a start. */
export function monthDayOf(start: PartialDate | null): string | null {
  if (start === null || start.month === null) return null;
  return `${String(start.month).padStart(2, '0')}-${String(start.day ?? 0).padStart(2, '0')}`;
}
