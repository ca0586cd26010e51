/** People written into the memory as Kith would have left them, for what cannot be reached through a practice page. */
import type { Page } from 'playwright-core';
import { blankContact } from '#core/contact.ts';
import { type Handle, handleKey } from '#core/handle.ts';
import type { Contact, Detail, HandleRecord, Touch } from '#core/records.ts';
import { defaultRules, derivedFields, toldByTouches } from '#core/rhythm.ts';
import { entryOfContact, entryOfHandle, entryOfSaved } from '#core/search.ts';

export interface Invented {
  readonly id: string;
  readonly name: string;
  readonly fields?: Partial<Contact>;
  readonly handles: readonly Handle[];
  readonly details?: readonly string[];
  /** days ago */
  readonly touches?: readonly number[];
}

const dayMilliseconds = 86_400_000;

/** The rows of one person, by table. */
function rowsOf({ id, name, fields, handles, details = [], touches = [] }: Invented, now: number) {
  const stamped = (suffix: string) => ({ id: `${id}-${suffix}`, createdAt: now, changed: {} });
  const exchanged = touches.map(
    (days, index): Touch => ({
      ...stamped(`touch-${index}`),
      contactId: id,
      kind: 'message',
      site: handles[0]?.channel === 'email' ? 'gmail' : 'telegram-k',
      conversation: `practice:${handles[0]?.value}`,
      messageKeys: [`${id} gmail ${id}:${days}`],
      direction: index % 2 === 0 ? 'in' : 'out',
      at: now - days * dayMilliseconds,
      precision: 'minute',
      provisional: false,
      url: null,
      words: null,
    }),
  );
  const met = {
    ...blankContact({ id, createdAt: now, changed: {} }, name),
    ...fields,
    ...toldByTouches(exchanged),
  };
  const contact: Contact = { ...met, ...derivedFields(met, defaultRules) };
  const records = handles.map(
    (handle, index): HandleRecord => ({ ...stamped(`handle-${index}`), key: handleKey(handle), handle, contactId: id }),
  );
  const noted = details.map(
    (text, index): Detail => ({
      ...stamped(`detail-${index}`),
      contactId: id,
      kind: 'other',
      about: 'contact',
      text,
      quote: text,
      source: { site: null, url: null, conversation: null },
      saidAt: now - index,
      sensitive: false,
    }),
  );
  const search = [
    entryOfContact(contact),
    ...records.map(entryOfHandle),
    ...noted.flatMap((record) => entryOfSaved({ table: 'details', record }) ?? []),
  ];
  return { contacts: [contact], handles: records, touches: exchanged, details: noted, search };
}

/** Writes them with the browser's own interface; pages that are open have to be loaded again. */
export async function invent(page: Page, ...people: readonly Invented[]): Promise<void> {
  const now = Date.now();
  for (const [index, person] of people.entries()) {
    const rows: Record<string, readonly object[]> = rowsOf(person, now + index);
    await page.evaluate(writeRows, rows);
  }
}

function writeRows(rows: Record<string, readonly object[]>): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('kith');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction([...Object.keys(rows), 'counters'], 'readwrite');
      for (const [table, all] of Object.entries(rows)) for (const row of all) transaction.objectStore(table).put(row);
      const counters = transaction.objectStore('counters');
      for (const name of ['contacts', 'touches']) {
        const known = counters.get(name);
        known.onsuccess = () => counters.put({ name, value: (known.result?.value ?? 0) + (rows[name]?.length ?? 0) });
      }
      transaction.onerror = () => reject(transaction.error);
      transaction.oncomplete = () => {
        database.close();
        resolve();
      };
    };
  });
}
