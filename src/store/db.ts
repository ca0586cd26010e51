/**
 * The database and its versions. Append-only: a released version is never edited, the next one is added below it, and
 * every version leaves an example in tests/store/versions/ that a test opens.
 */
import Dexie, { type EntityTable, type Table } from 'dexie';
import type { AfterSaleStep } from '#core/after-sale.ts';
import type {
  Choice,
  Deletion,
  Draft,
  JournalEntry,
  LearnedRecord,
  NotSame,
  Place,
  SearchEntry,
  UnassignedWords,
} from '#core/bookkeeping.ts';
import type { OpeningMark } from '#core/opening.ts';
import type { Template } from '#core/openings/template.ts';
import type { PlanLine } from '#core/plan/plan-line.ts';
import type {
  Complaint,
  Contact,
  Detail,
  Favour,
  HandleRecord,
  LifeEvent,
  PromiseMade,
  Purchase,
  Touch,
} from '#core/records.ts';
import type { Relation } from '#core/relations.ts';
import type { DayList } from '#core/today/day.ts';
import type { Topic } from '#core/topics.ts';
import { upgradeToVersion2 } from './upgrades.ts';

export interface Setting {
  readonly key: string;
  readonly value: unknown;
  readonly changedAt: number;
}

export interface Counter {
  readonly name: string;
  readonly value: number;
}

export class KithDatabase extends Dexie {
  declare contacts: EntityTable<Contact, 'id'>;
  declare handles: EntityTable<HandleRecord, 'id'>;
  declare touches: EntityTable<Touch, 'id'>;
  declare details: EntityTable<Detail, 'id'>;
  declare lifeEvents: EntityTable<LifeEvent, 'id'>;
  declare purchases: EntityTable<Purchase, 'id'>;
  declare afterSaleSteps: EntityTable<AfterSaleStep, 'id'>;
  declare promises: EntityTable<PromiseMade, 'id'>;
  declare favours: EntityTable<Favour, 'id'>;
  declare complaints: EntityTable<Complaint, 'id'>;
  declare relations: EntityTable<Relation, 'id'>;
  declare topics: EntityTable<Topic, 'id'>;
  declare templates: EntityTable<Template, 'id'>;
  declare openingMarks: EntityTable<OpeningMark, 'id'>;
  declare planLines: EntityTable<PlanLine, 'id'>;
  declare places: EntityTable<Place, 'id'>;
  declare learned: EntityTable<LearnedRecord, 'id'>;
  declare notSame: Table<NotSame, string>;
  declare journal: EntityTable<JournalEntry, 'id'>;
  declare search: EntityTable<SearchEntry, 'id'>;
  declare drafts: Table<Draft, string>;
  declare choices: Table<Choice, string>;
  declare unassigned: EntityTable<UnassignedWords, 'id'>;
  declare settings: Table<Setting, string>;
  declare counters: Table<Counter, string>;
  declare deletions: Table<Deletion, string>;
  declare days: Table<DayList, string>;

  constructor(name = 'kith') {
    // without `strict`, a power cut loses writes that were already reported as done; measured in both browsers
    super(name, { chromeTransactionDurability: 'strict', indexedDB: ofOurVersion(() => this.nativeVersion) });
    this.version(1).stores({
      contacts: 'id, dueAt, *nameTokens',
      handles: 'id, &key, contactId',
      touches: 'id, &*messageKeys, [contactId+at]',
      details: 'id, [contactId+saidAt]',
      lifeEvents: 'id, *contactIds',
      openingMarks: 'id, [contactId+opening]',
      drafts: 'contactId',
      choices: 'conversation, contactId',
      unassigned: 'id, saidAt',
      settings: 'key',
      counters: 'name',
      deletions: 'id',
    });
    this.version(2)
      .stores({
        // whoever looks for a name looks into `search`
        contacts:
          'id, dueAt, sortName, circle, coldFrom, turn.inAt, [stage+dueAt], country, profession, *keptOccasions',
        // an address may be shared: a family's telephone
        handles: 'id, key, contactId',
        // of everybody, in order: what was exchanged lately
        touches: 'id, &*messageKeys, [contactId+at], at',
        lifeEvents: 'id, *contactIds, monthDay, [start.year+start.month], [end.year+end.month]',
        openingMarks: 'id, [contactId+opening], opening',
        purchases: 'id, contactId, saidAt',
        afterSaleSteps: 'id, contactId, purchaseId, [dueOn.year+dueOn.month+dueOn.day]',
        promises: 'id, contactId, saidAt, [dueOn.year+dueOn.month]',
        favours: 'id, contactId',
        complaints: 'id, contactId, saidAt',
        relations: 'id, fromId, toId',
        topics: 'id',
        planLines: 'id, contactId',
        learned: 'id',
        places: 'id',
        templates: 'id',
        notSame: 'pair, *contactIds',
        journal: 'id, at, *contactIds',
        search: 'id, *contactIds, *tokens',
        days: 'on',
      })
      .upgrade(upgradeToVersion2);
  }

  /** Dexie counts in tenths. */
  get nativeVersion(): number {
    return Math.round(this.verno * 10);
  }
}

/**
 * The browser's databases, refusing those of a later version: Dexie would ask for one again without a version, write to
 * what it does not know, and add to it what it misses.
 */
function ofOurVersion(version: () => number) {
  return {
    open: (name: string, wanted?: number) => indexedDB.open(name, wanted ?? version()),
    deleteDatabase: (name: string) => indexedDB.deleteDatabase(name),
    databases: () => indexedDB.databases(),
  };
}

export const db = new KithDatabase();

/**
 * What lies on the disk beside what this Kith knows: of a later version, which alone can open it, or of an earlier one that
 * another window has open, which keeps this one from upgrading it.
 */
export async function versionOnDisk(): Promise<'ours' | 'later' | 'earlier'> {
  const all = await indexedDB.databases();
  const version = all.find(({ name }) => name === db.name)?.version ?? db.nativeVersion;
  if (version === db.nativeVersion) return 'ours';
  return version > db.nativeVersion ? 'later' : 'earlier';
}
