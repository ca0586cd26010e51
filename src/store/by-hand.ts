/** Somebody remembered by hand, beside no conversation. */

import type { Receipt } from '#core/bookkeeping.ts';
import { blankContact } from '#core/contact.ts';
import { displayName } from '#core/display-name.ts';
import { type Handle, handleKey } from '#core/handle.ts';
import type { Contact, HandleRecord } from '#core/records.ts';
import { entryOfHandle } from '#core/search.ts';
import { contactTables, putContact } from './contacts.ts';
import { count } from './counters.ts';
import { db } from './db.ts';
import { ownersOf } from './owners.ts';
import { durably, remove, stamp } from './write.ts';

/**
 * Remembers a person by name, by address, or both; whoever has this address already is returned as they are. The receipt
 * undoes what this call added.
 * @throws {NotSavedError}
 */
export async function rememberByHand(
  name: string,
  handle: Handle | null,
  now: number,
): Promise<{ contact: Contact; receipt: Receipt }> {
  const created = blankContact(stamp(now), displayName(name) ?? handle?.value ?? '');
  const record: HandleRecord | null = handle && {
    ...stamp(now),
    key: handleKey(handle),
    handle,
    contactId: created.id,
  };
  return durably(contactTables, async () => {
    const owners = handle ? await ownersOf(handle) : [];
    const [known] = owners;
    if (known && owners.length === 1) return { contact: known, receipt: { contactId: null, saved: [] } };
    await putContact(created);
    if (record) {
      // the address of somebody who is no longer there
      const rows = await db.handles.where('key').equals(record.key).toArray();
      const gone = rows.filter(({ contactId }) => !owners.some(({ id }) => id === contactId));
      await remove(
        db.handles,
        gone.map(({ id }) => id),
        now,
      );
      await Promise.all([db.handles.put(record), db.search.put(entryOfHandle(record))]);
    }
    await count('contacts', 1);
    return {
      contact: (await db.contacts.get(created.id)) ?? created,
      receipt: { contactId: created.id, saved: [] },
    };
  });
}
