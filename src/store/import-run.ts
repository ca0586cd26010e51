/** One pass over what a file brings: every record decided once, the same way for a look at it and for the import itself. */

import Dexie from 'dexie';
import type { Deletion } from '#core/bookkeeping.ts';
import type { Incoming } from '#core/formats/incoming.ts';
import { aboutPeopleHere, latest } from '#core/formats/merging.ts';
import type { FileRecords, FileTable } from '#core/formats/shapes.ts';
import type { Stamped } from '#core/records.ts';
import { db } from './db.ts';
import type { Lookup } from './import-lookup.ts';
import type { Conflict, Identity } from './import-people.ts';
import type { Sink } from './import-sink.ts';
import type { Timelines } from './import-timelines.ts';
import { idsIn } from './journal.ts';

/** Records decided at once: between two of these the page draws and answers. */
export const chunk = 500;

export interface Tally {
  added: number;
  changed: number;
  /** here already */
  same: number;
}

/** What an import does, or would do. */
export interface ImportReport {
  readonly people: Tally;
  readonly touches: Tally;
  /** details, life events, purchases, promises, favours, complaints */
  readonly saved: Tally;
  /** relations, topics, drafts and the like */
  readonly others: Tally;
  settings: number;
  /** here, and removed where the file comes from, later than they last changed here */
  removed: number;
  removedPeople: number;
  removedTouches: number;
  /** in the file, and removed here later than they last changed there */
  staysRemoved: number;
  /** about people who are neither in the file nor here */
  orphans: number;
  readonly conflicts: readonly Conflict[];
  /** new people without an address: a second import would not know them again */
  unknowable: number;
}

/** Lets the page draw and answer, and Dexie remember the transaction. */
export type Rest = () => Promise<void>;

/**
 * Rests by asking the memory a small question: a running transaction outlives no other kind of waiting. Dexie forgets the
 * transaction, too, when a hundred awaits were none of its own, so this is never left out for being early. What is being
 * written is not waited for: that the sink does.
 */
export function resting(sink: Sink): Rest {
  return async () => {
    if (sink.isWriting()) await Dexie.Promise.resolve();
    else await db.counters.get('contacts');
  };
}

/** The page draws and answers at least this often, in milliseconds. */
const patience = 16;

/** The same outside of a transaction, where nothing has to be kept: a question each time would take longer than the look itself. */
export function takingTurns(): Rest {
  let rested = performance.now();
  return async () => {
    if (performance.now() - rested < patience) return;
    await new Promise((go) => setTimeout(go));
    rested = performance.now();
  };
}

export interface Run {
  readonly incoming: Incoming;
  readonly identity: Identity;
  readonly sink: Sink;
  /** UTC milliseconds */
  readonly now: number;
  readonly report: ImportReport;
  /** who a person of the file is here */
  readonly here: (id: string) => string | undefined;
  /** `table key` of what this run has written */
  readonly written: Set<string>;
  readonly timelines: Timelines;
  readonly lookup: Lookup;
  readonly rest: Rest;
  readonly progress: (records: number) => void;
}

export function newReport(conflicts: readonly Conflict[]): ImportReport {
  const none = (): Tally => ({ added: 0, changed: 0, same: 0 });
  const tallies = { people: none(), touches: none(), saved: none(), others: none() };
  return {
    ...tallies,
    settings: 0,
    removed: 0,
    removedPeople: 0,
    removedTouches: 0,
    staysRemoved: 0,
    orphans: 0,
    conflicts,
    unknowable: 0,
  };
}

/** People whom records of the file name, who are not in the file, and are here. */
export async function peopleBeside(
  { records }: Incoming,
  identity: Identity,
  lookup: Lookup,
  rest: Rest,
): Promise<Set<string>> {
  const named = new Set<string>();
  for (const all of Object.values(records)) {
    for (const [index, record] of all.entries()) {
      for (const id of idsIn(record)) if (!identity.contactIds.has(id)) named.add(id);
      if (index % chunk === 0) await rest();
    }
  }
  const found = await lookup.found<Stamped>('contacts', [...named]);
  return new Set(found.flatMap((contact) => (contact ? [contact.id] : [])));
}

/** A change cannot lie ahead: a clock that ran fast must not win for ever. */
export function notAhead<R extends object>(record: R, now: number): R {
  if (!('changed' in record) || !('createdAt' in record)) return record;
  const { createdAt, changed } = record as unknown as Stamped;
  if (createdAt <= now && Object.values(changed).every((at) => at <= now)) return record;
  const times = Object.fromEntries(Object.entries(changed).map(([name, at]) => [name, Math.min(at, now)]));
  return { ...record, createdAt: Math.min(createdAt, now), changed: times };
}

/** The records of a table as they would be here, some at once; counts those that are about nobody here. */
export async function eachChunk<T extends FileTable>(
  run: Run,
  table: T,
  decide: (records: FileRecords[T][]) => Promise<void>,
): Promise<void> {
  const all: readonly FileRecords[T][] = run.incoming.records[table];
  await run.rest();
  for (let at = 0; at < all.length; at += chunk) {
    const records = all.slice(at, at + chunk);
    const moved = records.map((record) => {
      const here = aboutPeopleHere(table, notAhead(record, run.now), run.here);
      if (here === null) countMissing(run, table, record);
      return here;
    });
    await decide(moved.filter((record) => record !== null));
    await run.rest();
    await run.sink.drain();
    run.progress(records.length);
  }
}

/** Only what the user would miss is worth a word. */
function countMissing(run: Run, table: FileTable, record: object): void {
  const ids = idsIn(record);
  if (ids.some((id) => run.identity.contactIds.get(id) === null)) run.report.staysRemoved += 1;
  else if (
    !['relations', 'notSame', 'drafts', 'choices', 'openingMarks', 'planLines', 'afterSaleSteps'].includes(table)
  )
    run.report.orphans += 1;
}

/** Says that a record is to be; what was deleted once and comes back loses its mark. */
export function put(
  run: Run,
  table: string,
  key: string,
  before: object | null,
  after: object | null,
  mark?: Deletion,
): void {
  run.sink.write({ table, key, before, after });
  run.written.add(`${table} ${key}`);
  if (mark) run.sink.write({ table: 'deletions', key, before: mark, after: null });
}

/** A table of records with an id of their own and the time of every field. */
export async function bringStamped<T extends FileTable>(
  run: Run,
  table: T,
  tally: Tally,
  isKnown: (records: FileRecords[T][]) => Promise<(record: FileRecords[T]) => boolean> = async () => () => false,
  finished: (record: FileRecords[T]) => FileRecords[T] = (record) => record,
): Promise<void> {
  type Row = FileRecords[T] & Stamped;
  await eachChunk(run, table, async (records) => {
    const rows = records as Row[];
    const ids = rows.map(({ id }) => id);
    const found = await run.lookup.found<Row>(table, ids);
    const marks = await run.lookup.marksOf(ids.filter((_, index) => found[index] === undefined));
    const known = await isKnown(records);
    rows.forEach((row, index) => {
      const before = found[index];
      if (before) {
        const next = finished(latest(before, row)) as Row;
        if (next === before) tally.same += 1;
        else {
          tally.changed += 1;
          put(run, table, row.id, before, next);
        }
        return;
      }
      const mark = marks.get(row.id);
      if (mark && mark.deletedAt >= Math.max(row.createdAt, ...Object.values(row.changed))) {
        run.report.staysRemoved += 1;
      } else if (known(row)) tally.same += 1;
      else {
        tally.added += 1;
        put(run, table, row.id, null, finished(row), mark);
      }
    });
  });
}

/** A table of records that are what was said last, whole. */
export async function bringWhole<T extends FileTable>(
  run: Run,
  table: T,
  timeOf: (record: FileRecords[T]) => number,
  counted: (added: boolean) => void,
): Promise<void> {
  const keyPath = db.table(table).schema.primKey.name as keyof FileRecords[T];
  await eachChunk(run, table, async (records) => {
    const keys = records.map((record) => String(record[keyPath]));
    const found = await run.lookup.found<FileRecords[T]>(table, keys);
    records.forEach((record, index) => {
      const key = keys[index] ?? '';
      const before = found[index] ?? null;
      // two people of the file may be one here, and have one draft
      if (run.written.has(`${table} ${key}`) || (before && timeOf(record) <= timeOf(before))) return;
      counted(before === null);
      put(run, table, key, before, record);
    });
  });
}
