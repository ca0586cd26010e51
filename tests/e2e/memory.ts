/** Looks into the memory of a running extension with the browser's own interface, as nothing of Kith would. */
import type { Page } from 'playwright-core';
import { holidays } from '#core/occasions/holidays.ts';
import { defaultOccasions } from '#core/occasions/keeping.ts';
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

/**
 * Switches off the holidays of everybody, as the user can: in the days before New Year each of the practice people has one
 * more reason to be written to, and a test of those reasons is to be the same on every day.
 */
export async function withoutHolidays(memory: Memory): Promise<void> {
  const off = holidays.filter(({ where }) => where === null).map(({ id }) => id);
  await memory.page.evaluate(writeSetting, {
    key: 'occasions',
    value: { ...defaultOccasions, off },
    changedAt: Date.now(),
  });
  await memory.page.evaluate(() => chrome.runtime.sendMessage({ kith: 'memoryChanged' }));
}

function writeSetting(setting: object): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('kith');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('settings', 'readwrite');
      transaction.objectStore('settings').put(setting);
      transaction.onerror = () => reject(transaction.error);
      transaction.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
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
