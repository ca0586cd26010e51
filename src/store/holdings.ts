/** What is kept about one person, whole. */
import Dexie, { type Table } from 'dexie';
import { db } from './db.ts';
import { idsIn, personalTables } from './journal.ts';
import { allTouches, ownedBy } from './reassign.ts';

/** Everything that is kept about a person, table by table, as it lies there. */
export type Holdings = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

export async function holdingsOf(contactId: string): Promise<Holdings> {
  const found: Record<string, readonly Readonly<Record<string, unknown>>[]> = {};
  for (const table of personalTables) {
    const rows = await rowsOf(table, contactId);
    if (rows.length > 0) found[table.name] = rows;
  }
  const journal = await db.journal.where('contactIds').equals(contactId).toArray();
  if (journal.length > 0) found.journal = journal as unknown as Holdings[string];
  return found;
}

async function rowsOf(table: Table, contactId: string): Promise<Holdings[string]> {
  switch (table.name) {
    case 'contacts': {
      const row = await table.get(contactId);
      return row ? [row] : [];
    }
    case 'touches':
      return (await allTouches(contactId)) as unknown as Holdings[string];
    case 'details':
    case 'openingMarks':
      return ownedBy(table.name, contactId);
    case 'lifeEvents':
    case 'notSame':
      return table.where('contactIds').equals(contactId).toArray();
    case 'relations':
      return table.where('fromId').equals(contactId).or('toId').equals(contactId).toArray();
    case 'topics':
    case 'drafts':
      return table.filter((row) => idsIn(row).includes(contactId)).toArray();
    default:
      return table.where('contactId').equals(contactId).toArray();
  }
}

/** How much is kept about a person. */
export interface HeldCounts {
  readonly addresses: number;
  readonly notes: number;
  readonly messages: number;
}

export async function countHeld(contactId: string): Promise<HeldCounts> {
  const own = { contactId };
  const within = (end: unknown) => [contactId, end];
  const [addresses, messages, ...notes] = await Promise.all([
    db.handles.where(own).count(),
    db.touches.where('[contactId+at]').between(within(Dexie.minKey), within(Dexie.maxKey)).count(),
    db.details.where('[contactId+saidAt]').between(within(Dexie.minKey), within(Dexie.maxKey)).count(),
    db.lifeEvents.where('contactIds').equals(contactId).count(),
    db.purchases.where(own).count(),
    db.promises.where(own).count(),
    db.favours.where(own).count(),
    db.complaints.where(own).count(),
  ]);
  return { addresses, messages, notes: notes.reduce((sum, count) => sum + count, 0) };
}
