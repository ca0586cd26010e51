/** Everything of one person becomes another's, with nothing said twice. */
import Dexie from 'dexie';
import type { Draft, NotSame } from '#core/bookkeeping.ts';
import { pairOf } from '#core/duplicates.ts';
import type { HandleRecord, LifeEvent, Stamped, Touch } from '#core/records.ts';
import { inverseRelation, type Relation } from '#core/relations.ts';
import { same } from '#core/same.ts';
import type { Topic } from '#core/topics.ts';
import { count } from './counters.ts';
import { db } from './db.ts';
import { keysFor, type Recording } from './journal.ts';
import { touchesBefore } from './touches.ts';
import { changed } from './write.ts';

/** The tables whose records have one contact and are told apart by their own id. */
export const ownTables = [
  'handles',
  'details',
  'purchases',
  'afterSaleSteps',
  'promises',
  'favours',
  'complaints',
  'openingMarks',
  'planLines',
] as const;

/** Inside a transaction over `wholeTables`: whatever is `fromId`'s is `toId`'s, apart from the contact itself. */
export async function reassign(recording: Recording, fromId: string, toId: string, now: number): Promise<void> {
  for (const table of ownTables) {
    const all = await ownedBy<Stamped & { contactId: string }>(table, fromId);
    const records = table === 'handles' ? await withoutKnown(recording, all as HandleRecord[], toId, now) : all;
    await recording.put(
      table,
      records.map((record) => changed(record, { contactId: toId }, now)),
    );
  }
  await moveTouches(recording, await allTouches(fromId), toId, now);
  await moveEvents(recording, fromId, toId, now);
  await moveRelations(recording, fromId, toId, now);
  await moveTopics(recording, fromId, toId, now);
  await moveNotSame(recording, fromId, toId, now);
  await joinDrafts(recording, fromId, toId, now);
  const choices = await db.choices.where('contactId').equals(fromId).toArray();
  await recording.put(
    'choices',
    choices.map((choice) => ({ ...choice, contactId: toId })),
  );
}

/** The addresses that are not the other's as well: what both had, one of them keeps. */
async function withoutKnown(
  recording: Recording,
  handles: readonly HandleRecord[],
  toId: string,
  now: number,
): Promise<HandleRecord[]> {
  const known = new Set((await ownedBy<HandleRecord>('handles', toId)).map(({ key }) => key));
  const twice = handles.filter(({ key }) => known.has(key));
  await recording.remove(
    'handles',
    twice.map(({ id }) => id),
    now,
  );
  return handles.filter(({ key }) => !known.has(key));
}

/** Opening marks and details are in order within a contact, by an index of two fields. */
export async function ownedBy<R>(table: (typeof ownTables)[number], contactId: string): Promise<R[]> {
  const index = { details: '[contactId+saidAt]', openingMarks: '[contactId+opening]' } as Record<string, string>;
  const compound = index[table];
  if (compound === undefined) return db.table(table).where('contactId').equals(contactId).toArray();
  return db.table(table).where(compound).between([contactId, Dexie.minKey], [contactId, Dexie.maxKey]).toArray();
}

export function allTouches(contactId: string): Promise<Touch[]> {
  return touchesBefore(contactId, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY);
}

/** A message that was noted for both is one touch. */
export async function moveTouches(
  recording: Recording,
  moving: readonly Touch[],
  toId: string,
  now: number,
): Promise<void> {
  const byKey = new Map<string, Touch>();
  const know = (touch: Touch) => {
    for (const key of touch.messageKeys) byKey.set(key, touch);
  };
  for (const touch of await allTouches(toId)) know(touch);
  const written = new Map<string, Touch>();
  const gone = new Set<string>();
  for (const touch of moving) {
    const messageKeys = keysFor(toId, touch.messageKeys);
    let whole: Touch = changed(touch, { contactId: toId, messageKeys }, now);
    const twins = new Set(messageKeys.flatMap((key) => byKey.get(key) ?? []));
    for (const twin of twins) {
      // the first that was there stays, the others are in it
      gone.add(whole.id);
      written.delete(whole.id);
      whole = oneTouch(twin, whole, now);
      gone.delete(whole.id);
    }
    written.set(whole.id, whole);
    know(whole);
  }
  // first, because the keys of those that stay may have been theirs
  await recording.remove('touches', [...gone], now);
  await recording.put('touches', [...written.values()]);
  await count('touches', -gone.size);
}

/** What both tell of one message: the more exact of each. */
function oneTouch(touch: Touch, twin: Touch, now: number): Touch {
  const exact = touch.precision === 'unknown' ? twin : touch;
  const fields: Partial<Touch> = {
    messageKeys: [...new Set([...touch.messageKeys, ...twin.messageKeys])],
    direction: touch.direction === 'unknown' ? twin.direction : touch.direction,
    at: exact.at,
    precision: exact.precision,
    provisional: touch.provisional && twin.provisional,
    url: touch.url ?? twin.url,
    words: touch.words ?? twin.words,
  };
  const news = Object.entries(fields).filter(([field, value]) => !same(value, touch[field as keyof Touch]));
  return changed(touch, Object.fromEntries(news), now);
}

async function moveEvents(recording: Recording, fromId: string, toId: string, now: number): Promise<void> {
  const events: LifeEvent[] = await db.lifeEvents.where('contactIds').equals(fromId).toArray();
  await recording.put(
    'lifeEvents',
    events.map((event) => changed(event, { contactIds: replaced(event.contactIds, fromId, toId) }, now)),
  );
}

function replaced(ids: readonly string[], fromId: string, toId: string): string[] {
  return [...new Set(ids.map((id) => (id === fromId ? toId : id)))];
}

/** What the two were to each other goes, and so does what one of them already is to somebody. */
async function moveRelations(recording: Recording, fromId: string, toId: string, now: number): Promise<void> {
  const of = (id: string) => db.relations.where('fromId').equals(id).or('toId').equals(id).toArray();
  const meaning = ({ fromId: from, toId: to, kind }: Relation) =>
    from < to ? `${from} ${to} ${kind}` : `${to} ${from} ${inverseRelation(kind)}`;
  const known = new Set((await of(toId)).map(meaning));
  const moved: Relation[] = [];
  const gone: string[] = [];
  for (const relation of await of(fromId)) {
    const ends = {
      fromId: relation.fromId === fromId ? toId : relation.fromId,
      toId: relation.toId === fromId ? toId : relation.toId,
    };
    const fields = Object.fromEntries(
      Object.entries(ends).filter(([end, id]) => relation[end as keyof typeof ends] !== id),
    );
    const next = changed(relation, fields, now);
    if (next.fromId === next.toId || known.has(meaning(next))) gone.push(relation.id);
    else moved.push(next);
    known.add(meaning(next));
  }
  await recording.remove('relations', gone, now);
  await recording.put('relations', moved);
}

async function moveTopics(recording: Recording, fromId: string, toId: string, now: number): Promise<void> {
  const topics = await db.topics
    .filter((topic) => [...topic.contactIds, ...topic.withoutIds].includes(fromId))
    .toArray();
  await recording.put(
    'topics',
    topics.map((topic) => changed(topic, listsAfter(topic, fromId, toId), now)),
  );
}

/** Where one is in and the other was taken out, the word about the one who stays counts. */
function listsAfter(topic: Topic, fromId: string, toId: string): Partial<Topic> {
  const isIn = topic.contactIds.includes(toId) && !topic.withoutIds.includes(toId);
  const withoutIds = isIn ? topic.withoutIds.filter((id) => id !== fromId) : replaced(topic.withoutIds, fromId, toId);
  const lists = { contactIds: replaced(topic.contactIds, fromId, toId), withoutIds };
  return Object.fromEntries(
    Object.entries(lists).filter(([name, ids]) => !same(ids, topic[name as keyof typeof lists])),
  );
}

/** Whoever is not the one is not the other either. */
async function moveNotSame(recording: Recording, fromId: string, toId: string, now: number): Promise<void> {
  const pairs: NotSame[] = await db.notSame.where('contactIds').equals(fromId).toArray();
  const moved = pairs.flatMap((one): NotSame[] => {
    const [a, b] = one.contactIds;
    const third = a === fromId ? b : a;
    const contactIds = [toId, third].sort() as [string, string];
    return third === toId ? [] : [{ ...one, pair: pairOf(...contactIds), contactIds }];
  });
  await recording.remove(
    'notSame',
    pairs.map(({ pair }) => pair),
    now,
  );
  const known = await db.notSame.bulkGet(moved.map(({ pair }) => pair));
  await recording.put(
    'notSame',
    moved.filter((_, index) => known[index] === undefined),
  );
}

async function joinDrafts(recording: Recording, fromId: string, toId: string, now: number): Promise<void> {
  const about = await db.drafts.filter(({ aboutId }) => aboutId === fromId).toArray();
  await recording.put(
    'drafts',
    about.map((draft) => ({ ...draft, aboutId: draft.contactId === toId ? null : toId })),
  );
  const [from, to] = await db.drafts.bulkGet([fromId, toId]);
  if (!from) return;
  const draft: Draft = to
    ? { ...from, ...to, text: `${to.text}\n${from.text}`, changedAt: now }
    : { ...from, contactId: toId };
  await recording.put('drafts', [draft.aboutId === toId ? { ...draft, aboutId: null } : draft]);
  await recording.remove('drafts', [fromId], now);
}
