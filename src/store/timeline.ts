/** The timeline of a contact in pages of whole days, read through indexes from the newest on. */
import Dexie from 'dexie';
import { localMidnight } from '#core/civil-date.ts';
import type { Detail, Touch } from '#core/records.ts';
import { db } from './db.ts';

/** Of what there may be much; the rest that is saved about a person is read whole. */
export interface TimelinePage {
  readonly touches: readonly Touch[];
  readonly details: readonly Detail[];
}

/**
 * Where a page begins that ends before an instant and has at least `size` things, or all there are: the beginning of a
 * day, in UTC milliseconds. Null: nothing is earlier than this page.
 */
export async function pageStart(contactId: string, before: number, size: number): Promise<number | null> {
  const [touch, detail] = await Promise.all([
    touchesIn(contactId, null, before).reverse().offset(size).first(),
    detailsIn(contactId, null, before).reverse().offset(size).first(),
  ]);
  if (!touch && !detail) return null;
  return localMidnight(Math.max(touch?.at ?? Number.NEGATIVE_INFINITY, detail?.saidAt ?? Number.NEGATIVE_INFINITY));
}

/**
 * What lies between two instants (UTC milliseconds), newest first.
 * @param since included; null: from the very first
 * @param before excluded
 */
export async function timelineBetween(contactId: string, since: number | null, before: number): Promise<TimelinePage> {
  const [touches, details] = await Promise.all([
    touchesIn(contactId, since, before).reverse().toArray(),
    detailsIn(contactId, since, before).reverse().toArray(),
  ]);
  return { touches, details };
}

function touchesIn(contactId: string, since: number | null, before: number) {
  return db.touches.where('[contactId+at]').between(...range(contactId, since, before));
}

function detailsIn(contactId: string, since: number | null, before: number) {
  return db.details.where('[contactId+saidAt]').between(...range(contactId, since, before));
}

function range(contactId: string, since: number | null, before: number) {
  return [[contactId, since ?? Dexie.minKey], [contactId, before], true, false] as const;
}
