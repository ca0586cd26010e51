/** Who somebody is by now, for words that were typed while another window joined or erased the person. */
import { db } from './db.ts';

/** The tables that `presentId` asks, for the transaction around it. */
export const presentTables = [db.contacts, db.deletions, db.journal];

/** The contact itself, whom it was joined with, or null for somebody erased. */
export async function presentId(contactId: string): Promise<string | null> {
  if ((await db.contacts.get(contactId)) || !(await db.deletions.get(contactId))) return contactId;
  const acts = await db.journal.where('contactIds').equals(contactId).toArray();
  const joined = acts.find(({ act, contactIds }) => act === 'merge' && contactIds[1] === contactId);
  const [became] = joined?.contactIds ?? [];
  return became === undefined ? null : presentId(became);
}
