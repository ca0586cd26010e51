/** How everything is written: all or nothing, on disk before anybody is told "saved", and never waiting for ever. */
import type { Table, Transaction } from 'dexie';
import { type Stamped, savedTables } from '#core/records.ts';
import { db } from './db.ts';

/** Longest wait for a transaction, in milliseconds: on a full disk Chromium's never settle. */
export const patienceMilliseconds = 5_000;

const tooLate = 'the browser did not answer in time';

/** What was to be saved is not: the caller keeps the words and says so. */
export class NotSavedError extends Error {
  override name = 'NotSavedError';
}

/**
 * Runs one read-write transaction over `tables`. When it fails, or does not settle within five seconds and is aborted,
 * the database is opened anew and the write is tried once more: `work` makes its ids outside, because it may run twice.
 * @param patience milliseconds, for what writes more than a user does at once
 * @throws {NotSavedError} when the second attempt fails as well
 */
export async function durably<T>(
  tables: readonly Table[],
  work: () => Promise<T>,
  patience = patienceMilliseconds,
): Promise<T> {
  try {
    return await attempt(tables, work, patience);
  } catch {
    db.close({ disableAutoOpen: false });
    try {
      return await attempt(tables, work, patience);
    } catch (error) {
      throw new NotSavedError(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
    }
  }
}

async function attempt<T>(tables: readonly Table[], work: () => Promise<T>, patience: number): Promise<T> {
  let transaction: Transaction | undefined;
  let over = false;
  // `async`, by which Dexie knows that native promises are to be awaited inside of the transaction
  const writing = db.transaction('rw', [...tables], async (current) => {
    // it waited for a database that did not open in time
    if (over) throw new NotSavedError(tooLate);
    transaction = current;
    return await work();
  });
  const giveUp = () => {
    // aborted, not abandoned: a write reported as lost must not appear later
    over = true;
    transaction?.abort();
  };
  return inTime(writing, giveUp, patience);
}

/**
 * The answer of the store, waited for as long as anybody waits for a page: one that hangs must not hang what was asked of it.
 * @throws {NotSavedError} when it does not come; `giveUp` is called then
 */
export async function inTime<T>(
  answer: PromiseLike<T>,
  giveUp = () => {},
  patience = patienceMilliseconds,
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new NotSavedError(tooLate));
      giveUp();
    }, patience);
  });
  try {
    return await Promise.race([answer, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}

/** The part every new record has. */
export function stamp(now: number): Stamped {
  return { id: crypto.randomUUID(), createdAt: now, changed: {} };
}

/** `record` with `fields` replaced, each remembering that it changed at `now`. */
export function changed<R extends Stamped>(record: R, fields: Partial<NoInfer<R>>, now: number): R {
  const times = Object.fromEntries(Object.keys(fields).map((name) => [name, now]));
  return { ...record, ...fields, changed: { ...record.changed, ...times } };
}

/** The tables whose records are found by their words: `remove` and whoever writes them keep `db.search` with them. */
const searchable: ReadonlySet<string> = new Set<string>(['contacts', 'handles', ...savedTables]);

/** The tables that `remove` needs beside the one it removes from. */
export const removing = [db.deletions, db.search];

/** Deletes records inside a running transaction that includes `removing`, and leaves their marks. */
export async function remove(table: Table, ids: readonly string[], now: number): Promise<void> {
  if (ids.length === 0) return;
  await table.bulkDelete([...ids]);
  if (searchable.has(table.name)) await db.search.bulkDelete([...ids]);
  await db.deletions.bulkPut(ids.map((id) => ({ id, table: table.name, deletedAt: now })));
}
