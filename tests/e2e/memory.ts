/** Looks into the memory of a running extension with the browser's own interface, as nothing of Kith would. */
import type { Page } from 'playwright-core';
import type { Kith } from './harness.ts';

export interface Memory {
  /** every record of a table */
  all<T = Record<string, unknown>>(table: string): Promise<T[]>;
  readonly page: Page;
}

/** Opens a page of the extension to read from; it stays open beside the others. */
export async function openMemory(kith: Kith): Promise<Memory> {
  const page = await kith.openExtensionPage('/src/page/index.html#settings');
  return { page, all: <T>(table: string) => page.evaluate(readTable, table) as Promise<T[]> };
}

function readTable(table: string): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('kith');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const request = database.transaction(table).objectStore(table).getAll();
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        database.close();
        resolve(request.result);
      };
    };
  });
}
