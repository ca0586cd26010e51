/**
 * The shape of every record in a file, for files are written by anybody: known fields only are copied into a new object,
 * each of its type, of a bounded length and in range.
 */
import * as v from 'valibot';
import { type AfterSaleStep, afterSaleKinds } from '#core/after-sale.ts';
import { mostProductKinds, stepUnits } from '#core/after-sale-rules.ts';
import type * as bookkeeping from '#core/bookkeeping.ts';
import { isRealDate } from '#core/civil-date.ts';
import { channels, type Handle, handleKey, isNormalHandle } from '#core/handle.ts';
import { countries, elsewhere } from '#core/occasions/countries.ts';
import { professions } from '#core/occasions/professions.ts';
import type { OpeningMark } from '#core/opening.ts';
import type { Template } from '#core/openings/template.ts';
import { peopleColumns } from '#core/people-list.ts';
import type { PlanLine } from '#core/plan/plan-line.ts';
import * as records from '#core/records.ts';
import { type Relation, relationKinds } from '#core/relations.ts';
import { originOf } from '#core/site-rule.ts';
import { ruleShape } from '#core/site-rule-shape.ts';
import type { Topic } from '#core/topics.ts';
import { isEnough, isStem } from '#core/understand/learned-rule.ts';

/** The tables of a file in the order in which they stand there: what others refer to comes first. */
export const fileTables = [
  'settings',
  'contacts',
  'handles',
  'touches',
  'details',
  'lifeEvents',
  'purchases',
  'afterSaleSteps',
  'promises',
  'favours',
  'complaints',
  'relations',
  'topics',
  'learned',
  'places',
  'templates',
  'openingMarks',
  'planLines',
  'notSame',
  'drafts',
  'choices',
  'unassigned',
  'deletions',
] as const;
export type FileTable = (typeof fileTables)[number];

export function isFileTable(name: unknown): name is FileTable {
  return fileTables.some((table) => table === name);
}

/** What the user has set, as it lies in the memory. */
export interface SettingRecord {
  readonly key: string;
  readonly value: unknown;
  readonly changedAt: number;
}

export interface FileRecords {
  readonly settings: SettingRecord;
  readonly contacts: records.Contact;
  readonly handles: records.HandleRecord;
  readonly touches: records.Touch;
  readonly details: records.Detail;
  readonly lifeEvents: records.LifeEvent;
  readonly purchases: records.Purchase;
  readonly afterSaleSteps: AfterSaleStep;
  readonly promises: records.PromiseMade;
  readonly favours: records.Favour;
  readonly complaints: records.Complaint;
  readonly relations: Relation;
  readonly topics: Topic;
  readonly learned: bookkeeping.LearnedRecord;
  readonly places: bookkeeping.Place;
  readonly templates: Template;
  readonly openingMarks: OpeningMark;
  readonly planLines: PlanLine;
  readonly notSame: bookkeeping.NotSame;
  readonly drafts: bookkeeping.Draft;
  readonly choices: bookkeeping.Choice;
  readonly unassigned: bookkeeping.UnassignedWords;
  readonly deletions: bookkeeping.Deletion;
}

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(512));
const short = v.pipe(v.string(), v.maxLength(4_096));
/** whatever a person may have typed or pasted */
const text = v.pipe(v.string(), v.maxLength(2_000_000));
/** the years 1 to 9999 in UTC milliseconds */
const instant = v.pipe(v.number(), v.finite(), v.minValue(-62_135_596_800_000), v.maxValue(253_402_300_799_999));
const whole = v.pipe(v.number(), v.safeInteger());
const dayNumber = v.pipe(whole, v.minValue(-800_000), v.maxValue(3_000_000));
const list = <S extends v.GenericSchema>(of: S, most: number) => v.pipe(v.array(of), v.maxLength(most));
const ids = list(id, 100_000);
const shorts = list(short, 1_000);
const site = v.pipe(v.string(), v.maxLength(256));

/** Only such an address is ever opened; the record of any other is kept without it. */
const address = v.pipe(
  v.nullable(v.string()),
  v.transform((url) => (url !== null && url.length <= 16_384 && /^https:\/\/[^\s]+$/i.test(url) ? url : null)),
);

const year = v.pipe(whole, v.minValue(1), v.maxValue(9999));
const civil = v.pipe(
  v.object({ year, month: whole, day: whole }),
  v.check((date) => isRealDate(date), 'there is no such day'),
);
const partial = v.pipe(
  v.object({ year: v.nullable(year), month: v.nullable(whole), day: v.nullable(whole) }),
  v.check((date) => isRealDate(date), 'there is no such day'),
);
const source = v.object({ site: v.nullable(site), url: address, conversation: v.nullable(id) });

const handle = v.pipe(
  v.object({ channel: v.picklist(channels), value: id }),
  v.check((value: Handle) => isNormalHandle(value), 'this is not an address'),
);

/** A record with an id: its own fields, and when each of them changed last. */
function stamped<E extends v.ObjectEntries>(entries: E) {
  const names = Object.keys(entries);
  const changed = v.pipe(
    v.custom<Record<string, unknown>>((value) => typeof value === 'object' && value !== null && !Array.isArray(value)),
    v.transform((times) =>
      Object.fromEntries(names.filter((name) => Object.hasOwn(times, name)).map((name) => [name, times[name]])),
    ),
    v.record(v.string(), instant),
  );
  return v.object({ id, createdAt: instant, changed, ...entries });
}

const contactId = id;
const said = { text, quote: text, source, saidAt: instant };
const language = v.nullable(v.picklist(['en', 'ru']));
const perLanguage = v.object({ en: text, ru: text });

/** A value of a setting this version may not know: plain, and not deep. */
function isPlain(value: unknown, depth = 4): boolean {
  if (value === null || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value === 'string') return value.length <= 4_096;
  if (typeof value !== 'object' || depth === 0) return false;
  const inner = Object.entries(value);
  return inner.length <= 100 && inner.every(([key, one]) => key !== '__proto__' && isPlain(one, depth - 1));
}

const days = v.pipe(whole, v.minValue(1), v.maxValue(36_500));
const minute = v.pipe(whole, v.minValue(0), v.maxValue(1_439));
const column = v.picklist(peopleColumns);

const productKind = v.object({
  id,
  name: v.pipe(v.string(), v.maxLength(120)),
  words: list(v.pipe(v.string(), v.maxLength(120)), 200),
  warrantyMonths: v.nullable(v.pipe(whole, v.minValue(1), v.maxValue(1_200))),
  steps: list(
    v.object({
      id,
      kind: v.picklist(afterSaleKinds),
      after: v.object({ count: v.pipe(whole, v.minValue(0), v.maxValue(10_000)), unit: v.picklist(stepUnits) }),
      on: v.boolean(),
      text: v.pipe(v.string(), v.maxLength(1_000)),
    }),
    50,
  ),
});

/** The settings this version knows; of any other it is only asked that it is plain. */
const knownSettings: Readonly<Record<string, v.GenericSchema>> = {
  language: v.picklist(['auto', 'en', 'ru']),
  circles: v.object({ close: days, regular: days, wide: days, yearly: days }),
  weekStart: v.picklist(['auto', 'monday', 'sunday', 'saturday']),
  quiet: v.object({
    hours: v.nullable(v.object({ from: minute, until: minute })),
    days: list(v.pipe(whole, v.minValue(1), v.maxValue(7)), 7),
  }),
  peopleADay: v.pipe(whole, v.minValue(1), v.maxValue(50)),
  morningNotice: v.nullable(minute),
  keepFirstWords: v.boolean(),
  singleKeys: v.boolean(),
  occasions: v.object({
    aheadDays: v.pipe(whole, v.minValue(0), v.maxValue(60)),
    countries: list(v.picklist(countries), countries.length),
    off: shorts,
    on: shorts,
    nameDays: v.boolean(),
  }),
  deviceModel: v.boolean(),
  numberCountry: v.nullable(v.pipe(v.string(), v.regex(/^(?:auto|[A-Z]{2})$/))),
  peopleColumns: list(column, peopleColumns.length),
  afterSale: list(productKind, mostProductKinds),
  peopleSort: v.object({ column: v.union([column, v.literal('name')]), descending: v.boolean() }),
};

const setting = v.pipe(
  v.object({ key: id, value: v.unknown(), changedAt: instant }),
  v.check(({ key, value }) => {
    const known = Object.hasOwn(knownSettings, key) ? knownSettings[key] : undefined;
    return known ? v.is(known, value) : isPlain(value);
  }, 'a setting has no such value'),
);

const money = v.object({ amount: v.pipe(v.number(), v.finite()), currency: v.pipe(v.string(), v.maxLength(16)) });
const guessed = list(v.picklist(['year', 'day-month-order']), 2);

const kind = v.union([
  v.object({ event: v.picklist(records.lifeEventKinds) }),
  v.object({ detail: v.picklist(records.detailKinds) }),
  v.object({ act: v.picklist(records.actKinds) }),
]);

const correction = v.union([
  v.object({ kind }),
  v.object({ dismissed: v.literal(true) }),
  v.object({ undated: v.literal(true) }),
  v.object({ dayFirst: v.boolean() }),
]);

/** What was said of a draft's words by hand. */
const chosenParts = v.object({
  kind: v.exactOptional(kind),
  about: v.exactOptional(v.picklist(records.subjects)),
  start: v.exactOptional(v.nullable(partial)),
  end: v.exactOptional(v.nullable(partial)),
  yearly: v.exactOptional(v.boolean()),
  guessed: v.exactOptional(guessed),
  money: v.exactOptional(v.nullable(money)),
});

type Schemas = { readonly [T in FileTable]: v.GenericSchema<unknown, FileRecords[T]> };

const schemas: Schemas = {
  settings: setting,
  contacts: stamped({
    name: short,
    otherNames: shorts,
    nameTokens: shorts,
    sortName: short,
    company: v.nullable(short),
    role: v.nullable(short),
    city: v.nullable(short),
    timeZone: v.nullable(short),
    language,
    address: v.picklist(['formal', 'informal']),
    circle: v.picklist(records.circles),
    stage: v.nullable(v.picklist(records.stages)),
    tags: shorts,
    intervalDays: v.nullable(days),
    mutedUntil: v.nullable(civil),
    letGo: v.boolean(),
    noCongratulations: v.boolean(),
    mourningUntil: v.nullable(civil),
    deceased: v.boolean(),
    // of a later version there may be one more, and nobody is lost for it
    country: v.fallback(v.nullable(v.picklist([...countries, elsewhere])), null),
    profession: v.fallback(v.nullable(v.picklist(professions)), null),
    keptOccasions: shorts,
    skippedOccasions: shorts,
    lastTouchAt: v.nullable(instant),
    rhythm: v.object({
      count: v.pipe(whole, v.minValue(0)),
      first: v.nullable(dayNumber),
      newest: list(dayNumber, 100),
      weights: list(v.pipe(v.number(), v.minValue(0), v.maxValue(100)), 100),
      older: v.pipe(v.number(), v.finite(), v.minValue(0)),
    }),
    turn: v.object({
      inAt: v.nullable(instant),
      heardUntil: v.nullable(instant),
      outAt: v.nullable(instant),
      unanswered: list(instant, 100),
    }),
    dueAt: v.pipe(v.number(), v.finite()),
    coldFrom: v.nullable(dayNumber),
  }),
  handles: v.pipe(
    stamped({ key: id, handle, contactId }),
    // an earlier Kith compared by fewer rules
    v.transform((record) => ({ ...record, key: handleKey(record.handle) })),
  ),
  touches: stamped({
    contactId,
    kind: v.picklist(records.touchKinds),
    site,
    conversation: short,
    messageKeys: list(v.pipe(v.string(), v.minLength(1), v.maxLength(2_048)), 32),
    direction: v.picklist(['in', 'out', 'unknown']),
    at: instant,
    precision: v.picklist(['second', 'minute', 'day', 'unknown']),
    provisional: v.boolean(),
    url: address,
    words: v.nullable(text),
  }),
  details: stamped({
    contactId,
    kind: v.picklist(records.detailKinds),
    about: v.picklist(records.subjects),
    ...said,
    sensitive: v.boolean(),
  }),
  lifeEvents: stamped({
    contactIds: v.pipe(list(id, 1_000), v.minLength(1)),
    kind: v.picklist(records.lifeEventKinds),
    about: v.picklist(records.subjects),
    ...said,
    place: v.nullable(short),
    start: v.nullable(partial),
    end: v.nullable(partial),
    yearly: v.boolean(),
    monthDay: v.nullable(v.pipe(v.string(), v.regex(/^\d\d-\d\d$/))),
    guessed,
    sensitive: v.boolean(),
  }),
  purchases: stamped({
    contactId,
    ...said,
    on: v.nullable(partial),
    price: v.nullable(money),
    note: text,
    feedback: v.nullable(v.object({ verdict: v.picklist(records.verdicts), words: text, at: instant })),
  }),
  afterSaleSteps: stamped({
    contactId,
    purchaseId: id,
    kind: v.picklist(afterSaleKinds),
    text,
    dueOn: civil,
    doneAt: v.nullable(instant),
    // a file of an earlier Kith has none of these
    closedBy: v.optional(v.nullable(id), null),
    reopenedAt: v.optional(v.nullable(instant), null),
    rule: v.optional(v.nullable(id), null),
    byHand: v.optional(v.boolean(), false),
    dropped: v.optional(v.nullable(v.picklist(['by-hand', 'by-rule'])), null),
  }),
  promises: stamped({ contactId, ...said, dueOn: v.nullable(partial), doneAt: v.nullable(instant) }),
  favours: stamped({ contactId, way: v.picklist(['given', 'received']), ...said, on: v.nullable(partial) }),
  complaints: stamped({ contactId, ...said, on: v.nullable(partial), resolvedAt: v.nullable(instant) }),
  relations: stamped({ fromId: id, toId: id, kind: v.picklist(relationKinds) }),
  topics: stamped({
    name: short,
    words: perLanguage,
    from: v.nullable(civil),
    until: v.nullable(civil),
    tags: shorts,
    companies: shorts,
    cities: shorts,
    contactIds: ids,
    withoutIds: ids,
  }),
  learned: v.pipe(
    stamped({
      stems: list(v.pipe(v.string(), v.check(isStem, 'this is not a stem')), 4),
      proposed: v.nullable(kind),
      correction,
    }),
    v.check((rule) => isEnough(rule), 'so few words make no rule'),
  ),
  places: stamped({
    origin: v.pipe(
      v.string(),
      v.check((origin) => originOf(origin) === origin, 'this is no host'),
    ),
    software: v.nullable(site),
    // a rule that is not safe is left out, and the host stays
    taught: v.fallback(
      v.nullable(v.object({ rule: ruleShape, confirmed: list(v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/)), 2) })),
      null,
    ),
    refused: list(short, 100),
  }),
  templates: stamped({
    situation: short,
    language: v.picklist(['en', 'ru']),
    address: v.picklist(['formal', 'informal']),
    replaces: v.nullable(short),
    words: short,
    off: v.boolean(),
  }),
  openingMarks: stamped({
    contactId,
    opening: short,
    outcome: v.picklist(['asked', 'dismissed']),
    // files of earlier versions do not have them
    template: v.optional(v.nullable(short), null),
    words: v.optional(v.nullable(short), null),
  }),
  planLines: stamped({
    contactId,
    line: v.nullable(short),
    text: v.nullable(text),
    on: v.nullable(civil),
    dismissed: v.boolean(),
  }),
  notSame: v.object({ pair: short, contactIds: v.tuple([id, id]), saidAt: instant }),
  drafts: v.object({
    contactId,
    text,
    reading: v.exactOptional(v.nullable(chosenParts)),
    aboutId: v.exactOptional(v.nullable(id)),
    changedAt: instant,
  }),
  choices: v.object({ conversation: short, contactId, chosenAt: instant }),
  unassigned: stamped({ quote: text, source, saidAt: instant }),
  deletions: v.object({ id, table: v.pipe(v.string(), v.maxLength(64)), deletedAt: instant }),
};

/** The record as a clean value of its table, or the name of the field that is wrong; empty: the whole record is. */
export function recordOf<T extends FileTable>(
  table: T,
  value: unknown,
): { readonly record: FileRecords[T] } | { readonly wrong: string } {
  const schema: v.GenericSchema<unknown, FileRecords[T]> = schemas[table] as Schemas[T];
  const parsed = v.safeParse(schema, value, { abortEarly: true });
  if (parsed.success) return { record: parsed.output };
  const path = parsed.issues[0].path?.map(({ key }) => String(key)).join('.') ?? '';
  return { wrong: path.slice(0, 80) };
}
