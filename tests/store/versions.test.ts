import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { emailHandle } from '#core/handle.ts';
import { contactByHandle, handlesOf, searchContacts } from '#store/contacts.ts';
import { db } from '#store/db.ts';
import { detailsOf, lifeEventsOf } from '#store/saved-of.ts';
import { touchesBefore } from '#store/touches.ts';

/** What a released version left on disk: its stores, as the browser tells them, and a few rows in each. */
interface Example {
  readonly version: number;
  readonly stores: Record<string, { keyPath: string; indexes: Record<string, IndexExample>; rows: object[] }>;
}

interface IndexExample {
  readonly keyPath: string | string[];
  readonly unique: boolean;
  readonly multiEntry: boolean;
}

const folder = new URL('./versions/', import.meta.url);
const examples = readdirSync(folder)
  .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
  .map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Example);

/** Writes the example with the browser's own interface, so that no code of today is involved. */
function install(example: Example): Promise<void> {
  return new Promise((resolve, reject) => {
    // Dexie multiplies its version numbers by ten
    const opening = indexedDB.open('kith', example.version * 10);
    opening.onupgradeneeded = () => {
      for (const [name, { keyPath, indexes, rows }] of Object.entries(example.stores)) {
        const store = opening.result.createObjectStore(name, { keyPath });
        for (const [index, options] of Object.entries(indexes)) store.createIndex(index, options.keyPath, options);
        for (const row of rows) store.put(row);
      }
    };
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
    opening.onerror = () => reject(opening.error);
  });
}

function schemaOf(database: IDBDatabase): Record<string, { keyPath: unknown; indexes: Record<string, IndexExample> }> {
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  return Object.fromEntries(
    names.map((name) => {
      const store = transaction.objectStore(name);
      const indexes = [...store.indexNames].map((index) => {
        const { keyPath, unique, multiEntry } = store.index(index);
        return [index, { keyPath, unique, multiEntry }] as const;
      });
      return [name, { keyPath: store.keyPath, indexes: Object.fromEntries(indexes) as Record<string, IndexExample> }];
    }),
  );
}

describe('a memory left by an earlier version', () => {
  test.each(examples)('version $version opens with everything in it', async (example) => {
    await db.delete({ disableAutoOpen: false });
    await install(example);
    await db.open();
    for (const [name, { rows }] of Object.entries(example.stores)) {
      expect(await db.table(name).toArray(), name).toHaveLength(rows.length);
    }
    const handle = emailHandle('anna.petrova@example.org');
    const anna = handle && (await contactByHandle(handle));
    expect(anna).toMatchObject({ name: 'Анна Петрова' });
    if (!anna) return;
    expect(await handlesOf(anna.id)).toContainEqual(handle);
    expect(await searchContacts('petrova', 5)).toContainEqual(anna);
    expect(anna.rhythm.newest).not.toEqual([]);
    expect((await touchesBefore(anna.id, Number.POSITIVE_INFINITY, 10)).length).toBeGreaterThan(0);
    expect((await detailsOf(anna.id, 10)).length).toBeGreaterThan(0);
    expect((await lifeEventsOf(anna.id)).length).toBeGreaterThan(0);
  });

  test('the newest example is the schema of today: a changed schema needs a new version and a new example', async () => {
    await db.delete({ disableAutoOpen: false });
    await db.open();
    const newest = examples.at(-1);
    expect(newest?.version).toBe(db.verno);
    const stores = Object.entries(newest?.stores ?? {}).map(([name, { keyPath, indexes }]) => [
      name,
      { keyPath, indexes },
    ]);
    expect(schemaOf(db.backendDB())).toEqual(Object.fromEntries(stores));
  });
});
