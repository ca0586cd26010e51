/** Everything as one file, read page by page from one state of the memory. */
import Dexie, { type Table } from 'dexie';
import { type Counts, formatVersion, type Header, headerLine, lastLine, recordLine } from '#core/formats/backup.ts';
import { emptyCrc, withBytes } from '#core/formats/crc32.ts';
import { type FileRecords, type FileTable, fileTables } from '#core/formats/shapes.ts';
import { db } from './db.ts';
import { ownNotes } from './settings.ts';

/** Records read at once: small enough for any memory, large enough to be quick. */
const page = 1_000;

export interface Exported {
  readonly counts: Counts;
  readonly bytes: number;
}

/**
 * Tells the file piece by piece, in order. All of it is one state of the memory: it is read in one transaction, so `write`
 * must not wait for anything.
 * @param contactIds null: everything. Otherwise these people and what is about them; what others have a part in, with
 * these people's part only.
 */
export async function exportMemory(
  write: (bytes: Uint8Array<ArrayBuffer>) => void,
  kith: string,
  now: number,
  contactIds: readonly string[] | null = null,
): Promise<Exported> {
  const encoder = new TextEncoder();
  const chosen = contactIds && new Set(contactIds);
  const counts: Counts = {};
  let sum = emptyCrc;
  let bytes = 0;
  const tell = (text: string) => {
    const piece = encoder.encode(text);
    sum = withBytes(sum, piece);
    bytes += piece.length;
    write(piece);
  };
  const header: Header = {
    version: formatVersion,
    written: now,
    kith,
    schema: db.verno,
    people: chosen ? 'some' : 'all',
  };
  await db.transaction(
    'r',
    fileTables.map((name) => db.table(name)),
    async () => {
      tell(headerLine(header));
      for (const table of fileTables) {
        counts[table] = 0;
        await eachPage(table, contactIds, (records) => {
          const kept = records.map((record) => partOf(table, record, chosen)).filter((record) => record !== null);
          counts[table] = (counts[table] ?? 0) + kept.length;
          if (kept.length > 0) tell(kept.map((record) => recordLine(table, record)).join(''));
        });
      }
    },
  );
  tell(lastLine(counts, sum));
  return { counts, bytes };
}

/** By which index a person's records of a table are found; what has none belongs to nobody. */
const indexOfPerson: Partial<Record<FileTable, string>> = {
  contacts: ':id',
  handles: 'contactId',
  touches: '[contactId+at]',
  details: '[contactId+saidAt]',
  lifeEvents: 'contactIds',
  purchases: 'contactId',
  afterSaleSteps: 'contactId',
  promises: 'contactId',
  favours: 'contactId',
  complaints: 'contactId',
  relations: 'fromId',
  openingMarks: '[contactId+opening]',
  planLines: 'contactId',
  drafts: ':id',
  choices: 'contactId',
};

/** Tells the records of a table, those of everybody in the order of their keys. */
async function eachPage<T extends FileTable>(
  name: T,
  contactIds: readonly string[] | null,
  tell: (records: FileRecords[T][]) => void,
): Promise<void> {
  const table: Table<FileRecords[T], string> = db.table(name);
  const keyOf = (record: FileRecords[T]) => record[table.schema.primKey.keyPath as keyof FileRecords[T]];
  if (contactIds) {
    const index = indexOfPerson[name];
    const told = new Set<unknown>();
    for (const id of index === undefined ? [] : contactIds) {
      const found = await ofPerson(table, index ?? ':id', id).toArray();
      // several of them share a wedding
      const fresh = found.filter((record) => !told.has(keyOf(record)));
      for (const record of fresh) told.add(keyOf(record));
      tell(fresh);
    }
    return;
  }
  let records = await table.orderBy(':id').limit(page).toArray();
  for (;;) {
    tell(records);
    const last = records.at(-1);
    if (!last || records.length < page) return;
    records = await table.where(':id').above(keyOf(last)).limit(page).toArray();
  }
}

function ofPerson<R>(table: Table<R, string>, index: string, id: string) {
  return index.startsWith('[')
    ? table.where(index).between([id, Dexie.minKey], [id, Dexie.maxKey])
    : table.where(index).equals(id);
}

/** The record as it goes into the file; null: not at all. */
function partOf<T extends FileTable>(
  table: T,
  record: FileRecords[T],
  chosen: ReadonlySet<string> | null,
): FileRecords[T] | null {
  const { key, toId, aboutId, contactIds } = record as {
    key?: string;
    toId?: string;
    aboutId?: string | null;
    contactIds?: readonly string[];
  };
  if (table === 'settings') return ownNotes.has(key ?? '') ? null : record;
  if (!chosen) return record;
  if (table === 'relations') return chosen.has(toId ?? '') ? record : null;
  if (table === 'drafts' && aboutId && !chosen.has(aboutId)) return { ...record, aboutId: null };
  if (table !== 'lifeEvents') return record;
  // of a wedding of two, the part of whoever was not chosen stays here
  return { ...record, contactIds: (contactIds ?? []).filter((one) => chosen.has(one)) };
}
