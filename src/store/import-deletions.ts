/** What was removed where a file comes from: removed here as well, unless it has changed here since. */

import type { Deletion } from '#core/bookkeeping.ts';
import { lastChange } from '#core/formats/merging.ts';
import { isFileTable } from '#core/formats/shapes.ts';
import type { Contact, Stamped, Touch } from '#core/records.ts';
import { db } from './db.ts';
import { chunk, put, type Run } from './import-run.ts';

/** Tables whose records name one contact, by the index that finds them. */
const hanging: readonly (readonly [table: string, index: string])[] = [
  ['handles', 'contactId'],
  ['details', '[contactId+saidAt]'],
  ['lifeEvents', 'contactIds'],
  ['purchases', 'contactId'],
  ['promises', 'contactId'],
  ['favours', 'contactId'],
  ['complaints', 'contactId'],
  ['planLines', 'contactId'],
  ['relations', 'fromId'],
  ['relations', 'toId'],
  ['drafts', ':id'],
];

/** @param targets contacts that people of the file are */
export async function bringDeletions(run: Run, targets: ReadonlyMap<string, unknown>): Promise<void> {
  const marks = run.incoming.records.deletions.filter(({ table }) => isFileTable(table) && hasId(table));
  // whoever hangs on nothing goes last
  for (const onlyContacts of [false, true]) {
    const all = marks.filter(({ table }) => (table === 'contacts') === onlyContacts);
    for (let at = 0; at < all.length; at += chunk) {
      await decide(run, all.slice(at, at + chunk), targets);
      await run.rest();
      await run.sink.drain();
    }
  }
  run.progress(run.incoming.records.deletions.length);
}

const hasId = (table: string) => table !== 'deletions' && db.table(table).schema.primKey.name === 'id';

async function decide(run: Run, marks: readonly Deletion[], targets: ReadonlyMap<string, unknown>): Promise<void> {
  const here = await run.lookup.marksOf(marks.map(({ id }) => id));
  const records = await recordsOf(run, marks);
  for (const given of marks) {
    const mark = { ...given, deletedAt: Math.min(given.deletedAt, run.now) };
    if (run.written.has(`${mark.table} ${mark.id}`)) continue;
    const record = records.get(`${mark.table} ${mark.id}`);
    if (record) {
      if (lastChange(record) >= mark.deletedAt) continue;
      if (mark.table === 'contacts' && (targets.has(mark.id) || (await isHeld(run, record as Contact)))) continue;
      run.report.removed += 1;
      put(run, mark.table, mark.id, record, null);
      if (mark.table === 'contacts') run.report.removedPeople += 1;
      if (mark.table === 'touches') {
        run.report.removedTouches += 1;
        const touch = record as Touch;
        (await run.timelines.of(touch.contactId)).delete(touch.id);
      }
    }
    const known = here.get(mark.id);
    if (known && known.deletedAt >= mark.deletedAt) continue;
    put(run, 'deletions', mark.id, known ?? null, mark);
  }
}

async function recordsOf(run: Run, marks: readonly Deletion[]): Promise<Map<string, Stamped>> {
  const records = new Map<string, Stamped>();
  for (const table of new Set(marks.map((mark) => mark.table))) {
    const ids = marks.filter((mark) => mark.table === table).map(({ id }) => id);
    for (const record of await run.lookup.found<Stamped>(table, ids))
      if (record) records.set(`${table} ${record.id}`, record);
  }
  return records;
}

/** Whether anything is known of a person that this import does not remove. */
async function isHeld(run: Run, { id }: Contact): Promise<boolean> {
  if ((await run.timelines.of(id)).size > 0) return true;
  for (const [name, index] of hanging) {
    const table = db.table(name);
    const found = await (index.startsWith('[')
      ? table.where(index).between([id, Number.NEGATIVE_INFINITY], [id, Number.POSITIVE_INFINITY])
      : table.where(index).equals(id)
    ).primaryKeys();
    if (found.some((key) => !run.written.has(`${name} ${key}`))) return true;
  }
  return false;
}
