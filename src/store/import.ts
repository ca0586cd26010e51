/**
 * A file brought into the memory: all of it in one transaction or nothing, and all of it can be taken back. Decided is
 * inside of the transaction, so that what another window has written since the preview is seen.
 */
import Dexie from 'dexie';
import type { Incoming } from '#core/formats/incoming.ts';
import { fileTables } from '#core/formats/shapes.ts';
import type { LifeEvent } from '#core/records.ts';
import { monthDayOfEvent } from '#core/saved.ts';
import { count } from './counters.ts';
import { db } from './db.ts';
import { bringHandles, bringSettings, targetsOf, writeContacts } from './import-contacts.ts';
import { bringDeletions } from './import-deletions.ts';
import {
  knownBirthdays,
  knownMarks,
  knownNotes,
  knownPlaces,
  knownPlanLines,
  knownRelations,
  knownRules,
  knownTemplates,
  withoutPurchase,
} from './import-known.ts';
import { Lookup } from './import-lookup.ts';
import { identify } from './import-people.ts';
import {
  bringStamped,
  bringWhole,
  type ImportReport,
  newReport,
  peopleBeside,
  type Run,
  resting,
  takingTurns,
} from './import-run.ts';
import { memorySink, nowhere, type Sink } from './import-sink.ts';
import { Timelines } from './import-timelines.ts';
import { bringTouches, closeStepsHere } from './import-touches.ts';
import { wholeTables } from './journal.ts';
import { finishCircles, noteCirclesChanged } from './settings.ts';
import { durably, patienceMilliseconds } from './write.ts';

/** Told how much is done, 0 to 1. */
export type Progress = (part: number) => void;

/** The tables that an import writes, for the transaction around it. */
export const importTables = [...new Set([...wholeTables, db.unassigned, db.learned, db.places, db.templates])];

/** Longest wait for the writing of so many records: a slow disk takes a hundred a second. */
export function patienceFor(records: number): number {
  return patienceMilliseconds + records * 10;
}

export function recordCount({ records }: Incoming): number {
  return fileTables.reduce((sum, table) => sum + records[table].length, 0);
}

/** What bringing it in would do. Writes nothing. */
export async function preview(incoming: Incoming, now: number, progress: Progress = () => {}): Promise<ImportReport> {
  return run(incoming, nowhere, now, progress);
}

/**
 * Brings it in. `importId` takes it back: `takeBackImport` of import-undo.ts.
 * @throws {NotSavedError} with the memory as it was
 */
export async function bringIn(
  incoming: Incoming,
  importId: string,
  now: number,
  progress: Progress = () => {},
): Promise<ImportReport> {
  const report = await durably(
    importTables,
    async () => {
      const done = await run(incoming, memorySink(importId, now), now, progress);
      await count('contacts', done.people.added - done.removedPeople);
      await count('touches', done.touches.added - done.removedTouches);
      return done;
    },
    patienceFor(recordCount(incoming)),
  );
  await finishCircles();
  return report;
}

async function run(incoming: Incoming, sink: Sink, now: number, progress: Progress): Promise<ImportReport> {
  const rest = sink === nowhere ? takingTurns() : resting(sink);
  const lookup = new Lookup(recordCount(incoming));
  const identity = await identify(incoming.records, lookup, rest);
  const beside = await peopleBeside(incoming, identity, lookup, rest);
  const report = newReport(identity.conflicts);
  const total = Math.max(1, recordCount(incoming));
  let done = 0;
  const fresh = new Set([...identity.contactIds.values()].filter((id) => id !== null && !identity.known.has(id)));
  const here = (id: string) => identity.contactIds.get(id) ?? (beside.has(id) ? id : undefined);
  const one: Run = {
    incoming,
    identity,
    sink,
    now,
    report,
    here,
    written: new Set(),
    timelines: new Timelines((id) => fresh.has(id)),
    lookup,
    rest,
    progress(records) {
      done += records;
      // what a page draws because of it is no part of the transaction
      Dexie.ignoreTransaction(() => progress(Math.min(1, done / total)));
    },
  };
  const rules = await bringSettings(one);
  const targets = await targetsOf(one);
  await bringHandles(one);
  await bringTouches(one);
  await bringStamped(one, 'details', report.saved, (records) => knownNotes(incoming, records));
  const known = (records: LifeEvent[]) => knownBirthdays(incoming, records);
  await bringStamped(one, 'lifeEvents', report.saved, known, withMonthDay);
  for (const table of ['purchases', 'promises', 'favours', 'complaints'] as const)
    await bringStamped(one, table, report.saved);
  await bringStamped(one, 'afterSaleSteps', report.others, (records) => withoutPurchase(one, records));
  await bringStamped(one, 'relations', report.others, knownRelations);
  await bringStamped(one, 'topics', report.others);
  await bringStamped(one, 'learned', report.others, knownRules);
  await bringStamped(one, 'places', report.others, knownPlaces);
  await bringStamped(one, 'templates', report.others, knownTemplates);
  await bringStamped(one, 'openingMarks', report.others, knownMarks);
  await bringStamped(one, 'planLines', report.others, knownPlanLines);
  await bringStamped(one, 'unassigned', report.others);
  const counted = (added: boolean) => {
    report.others[added ? 'added' : 'changed'] += 1;
  };
  await bringWhole(one, 'notSame', ({ saidAt }) => saidAt, counted);
  await bringWhole(one, 'drafts', ({ changedAt }) => changedAt, counted);
  await bringWhole(one, 'choices', ({ chosenAt }) => chosenAt, counted);
  await rest();
  await bringDeletions(one, targets);
  await closeStepsHere(one);
  await rest();
  await writeContacts(one, targets, rules);
  await rest();
  await sink.finish();
  if (sink !== nowhere && one.written.has('settings circles')) await noteCirclesChanged(now);
  return report;
}

function withMonthDay(event: LifeEvent): LifeEvent {
  const monthDay = monthDayOfEvent(event);
  return monthDay === event.monthDay ? event : { ...event, monthDay };
}
