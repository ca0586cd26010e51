/** Where an import writes: into the memory, with a journal by which all of it is taken back, or nowhere at all. */
import Dexie from 'dexie';
import type { Before, JournalEntry } from '#core/bookkeeping.ts';
import { db } from './db.ts';
import { idsIn, putEntries } from './journal.ts';

/** Records written at once. */
const batch = 1_000;

/** Batches that are being written at the same time. */
const mostWriting = 2;

export interface Change {
  readonly table: string;
  readonly key: string;
  readonly before: object | null;
  /** null: taken away */
  readonly after: object | null;
}

export interface Sink {
  write(change: Change): void;
  /** Whether something is on its way into the memory, before which no question is answered. */
  isWriting(): boolean;
  /** Called now and then, so that what waits does not become much. */
  drain(): Promise<void>;
  /** Everything written is in the memory. */
  finish(): Promise<void>;
}

/** For a look at what an import would do. */
export const nowhere: Sink = {
  write: () => {},
  isWriting: () => false,
  drain: async () => {},
  finish: async () => {},
};

/** The key of an entry that follows the first of an import; in order. */
export function partKey(importId: string, part: number): string {
  return `${importId} ${String(part).padStart(8, '0')}`;
}

/** Inside a running transaction over all tables. `importId` is made outside of it. */
export function memorySink(importId: string, now: number): Sink {
  const transaction = Dexie.currentTransaction;
  let waiting: Change[] = [];
  let part = 0;
  // some are written while the next are decided: the browser is never idle, and never has more to keep than these
  const writing: Promise<unknown>[] = [];
  let failure: { readonly error: unknown } | null = null;
  const written = async (exceptFor: number) => {
    while (writing.length > exceptFor) await writing.shift();
    if (failure) throw failure.error;
    // outside of it half of a file could be written
    if (Dexie.currentTransaction?.idbtrans !== transaction?.idbtrans)
      throw new Error('the import left its transaction');
  };
  const flush = async () => {
    await written(mostWriting - 1);
    const changes = waiting;
    waiting = [];
    if (changes.length === 0) return;
    part += 1;
    const byTable = new Map<string, Change[]>();
    for (const change of changes) {
      const same = byTable.get(change.table);
      if (same) same.push(change);
      else byTable.set(change.table, [change]);
    }
    const entry = partOf(importId, part, changes, now);
    const writes = [db.journal.put(entry), ...[...byTable].map(([table, some]) => writeTable(table, some))];
    // told where it is waited for, which a transaction that was aborted never comes to
    const noted = (error: unknown) => {
      failure ??= { error };
    };
    writing.push(Promise.all(writes.map((write) => write.then(() => {}, noted))));
  };
  return {
    write: (change) => void waiting.push(change),
    isWriting: () => writing.length > 0,
    async drain() {
      if (waiting.length >= batch) await flush();
    },
    async finish() {
      await flush();
      await written(0);
      const first: JournalEntry = { id: importId, act: 'import', at: now, contactIds: [], before: [], after: [] };
      if (part > 0) await db.journal.put(first);
    },
  };
}

async function writeTable(name: string, changes: readonly Change[]): Promise<void> {
  const table = db.table(name);
  const gone = changes.filter(({ after }) => after === null).map(({ key }) => key);
  if (gone.length > 0) {
    await table.bulkDelete(gone);
    await db.search.bulkDelete(gone);
  }
  const added = changes.flatMap(({ before, after }) => (before === null && after ? [after] : []));
  const put = changes.flatMap(({ before, after }) => (before && after ? [after] : []));
  // added and not put: then the database has nothing to look up for whoever watches it
  if (added.length > 0) await table.bulkAdd(added);
  if (put.length > 0) await table.bulkPut(put);
  // most touches have no words, and those that are new had none before
  const worded = name === 'touches' ? added.filter(hasWords) : added;
  await putEntries(name, [...worded, ...put]);
}

function hasWords(record: object): boolean {
  return 'words' in record && record.words !== null;
}

/** What was not there before needs no image: that it is gone again is all there is to say. */
function partOf(importId: string, part: number, changes: readonly Change[], at: number): JournalEntry {
  const image = (record: object | null, { table, key }: Change): Before => ({ table, key, record });
  // whoever is named in an image that is kept: who is erased is looked for by these
  const contactIds = changes
    .filter(({ before }) => before !== null)
    .flatMap(({ table, key, before, after }) => [
      ...idsIn(before),
      ...idsIn(after),
      ...(table === 'contacts' || table === 'drafts' ? [key] : []),
    ]);
  return {
    id: partKey(importId, part),
    act: 'import',
    at,
    contactIds: [...new Set(contactIds)],
    before: changes.map((change) => image(change.before, change)),
    after: changes.filter(({ before }) => before !== null).map((change) => image(change.after, change)),
  };
}
