/**
 * What the last months say, read in short ranges: never everything at once, however many people there are. Nothing of it is
 * watched; it is asked for when the page is opened.
 */
import Dexie, { type Table } from 'dexie';
import { isMine } from '#core/after-sale.ts';
import { addDays, type CivilDate, civilDateOf, civilDateOfDayNumber, dayNumber, instantOf } from '#core/civil-date.ts';
import {
  type Asked,
  answerDays,
  coolingDays,
  enoughTouches,
  eventIdOf,
  type FeedbackMonth,
  feedbackByMonth,
  type Replies,
  referralsOf,
  repliesBySubject,
  type Share,
  shareDays,
  subjectWithoutEvent,
} from '#core/insights.ts';
import type { OpeningMark } from '#core/opening.ts';
import type { Contact, Feedback } from '#core/records.ts';
import type { Relation } from '#core/relations.ts';
import { isDated } from '#core/rhythm.ts';
import { silentUntil } from '#core/states.ts';
import { db } from './db.ts';

/** Records read at once: between two of these the page draws and answers. */
const chunk = 1_000;

/** Openings that are looked at: the newest say how it is now. */
const mostAsked = 500;

const day = 86_400_000;

/** How many of the user's touches of the last three months went to people who have bought. */
export async function shareToCustomers(now: number): Promise<Share> {
  const touches = new Map<string, number>();
  let told = 0;
  let days = 0;
  // the newest first, a day at a time: the largest is no more than anybody writes in one
  while (days < shareDays && told < enoughTouches) {
    days += 1;
    const some = await db.touches
      .where('at')
      .between(now - days * day, now - (days - 1) * day, true, days === 1)
      .toArray();
    for (const touch of some) {
      if (!isMine(touch) || !isDated(touch)) continue;
      touches.set(touch.contactId, (touches.get(touch.contactId) ?? 0) + 1);
      told += 1;
    }
  }
  const bought = await customers();
  let all = 0;
  let toCustomers = 0;
  for (const [id, count] of touches) {
    all += count;
    if (bought.has(id)) toCustomers += count;
  }
  return { all, toCustomers, days };
}

/** Everybody who is said to be a customer, told from an index alone, or has a purchase. */
async function customers(): Promise<Set<string>> {
  const said = (['customer', 'past-customer'] as const).map((stage) =>
    db.contacts.where('[stage+dueAt]').between([stage, Dexie.minKey], [stage, Dexie.maxKey]).primaryKeys(),
  );
  const found = new Set((await Promise.all(said)).flat());
  await eachChunk<{ readonly contactId: string }>(db.purchases, (some) => {
    for (const { contactId } of some) found.add(contactId);
  });
  return found;
}

/** The same of a few. */
async function customersAmong(ids: readonly string[]): Promise<Set<string>> {
  const [contacts, purchases] = await Promise.all([
    db.contacts.bulkGet([...ids]),
    db.purchases.where('contactId').anyOf(ids).toArray(),
  ]);
  const said = contacts.filter((contact) => contact?.stage === 'customer' || contact?.stage === 'past-customer');
  return new Set([...said.map((contact) => contact?.id ?? ''), ...purchases.map(({ contactId }) => contactId)]);
}

export interface Cooling {
  readonly contact: Contact;
  /** the first day on which they are cold if nothing happens */
  readonly on: CivilDate;
}

/** Who goes cold in the next weeks if nothing happens, the first first; nobody whom a state keeps silent. */
export async function cooling(now: number, limit: number): Promise<{ people: Cooling[]; more: number }> {
  const today = dayNumber(civilDateOf(now));
  const range = () => db.contacts.where('coldFrom').between(today + 1, today + coolingDays, true, true);
  const isLeft = (contact: Contact) => silentUntil(contact) === null;
  const people = await range().filter(isLeft).limit(limit).toArray();
  const count = people.length < limit ? people.length : await range().count();
  return {
    people: people.map((contact) => ({ contact, on: civilDateOfDayNumber(contact.coldFrom ?? today) })),
    more: Math.max(0, count - people.length),
  };
}

/** How often what was asked was answered within a week, by what it was about. */
export async function replies(now: number): Promise<Replies[]> {
  const marks: OpeningMark[] = [];
  await eachChunk<OpeningMark>(db.openingMarks, (some) => {
    marks.push(...some.filter(({ outcome, createdAt }) => outcome === 'asked' && createdAt <= now));
  });
  const newest = marks.sort((a, b) => b.createdAt - a.createdAt).slice(0, mostAsked);
  const eventIds = [...new Set(newest.flatMap(({ opening }) => eventIdOf(opening) ?? []))];
  const events = await db.lifeEvents.bulkGet(eventIds);
  const kinds = new Map(events.flatMap((event) => (event ? [[event.id, event.kind] as const] : [])));
  const asked: Asked[] = [];
  for (const mark of newest) {
    const eventId = eventIdOf(mark.opening);
    const subject = eventId === null ? subjectWithoutEvent(mark.opening) : (kinds.get(eventId) ?? 'other');
    if (subject !== null) asked.push({ subject, answered: await isAnswered(mark, now) });
  }
  return repliesBySubject(asked);
}

async function isAnswered({ contactId, createdAt }: OpeningMark, now: number): Promise<boolean | null> {
  const until = createdAt + answerDays * day;
  const answer = await db.touches
    .where('[contactId+at]')
    .between([contactId, createdAt], [contactId, until], false, true)
    .filter((touch) => touch.direction === 'in' && isDated(touch))
    .first();
  if (answer) return true;
  return until > now ? null : false;
}

export interface Referrer {
  readonly contact: Contact;
  readonly brought: number;
  /** of those, how many have bought */
  readonly bought: number;
}

/** Who brought the most people. */
export async function referrers(limit: number): Promise<{ people: Referrer[]; brought: number; by: number }> {
  const relations: Relation[] = [];
  await eachChunk<Relation>(db.relations, (some) => {
    relations.push(...some.filter(({ kind }) => kind === 'introducer' || kind === 'introduced'));
  });
  const byPerson = referralsOf(relations);
  const first = [...byPerson].sort(([, a], [, b]) => b.size - a.size).slice(0, limit);
  const people: Referrer[] = [];
  for (const [id, brought] of first) {
    const contact = await db.contacts.get(id);
    const bought = await customersAmong([...brought]);
    if (contact) people.push({ contact, brought: brought.size, bought: bought.size });
  }
  const all = new Set([...byPerson.values()].flatMap((ids) => [...ids]));
  return { people, brought: all.size, by: byPerson.size };
}

/** What was said of purchases in the last twelve months. */
export async function feedbackOverTime(now: number): Promise<FeedbackMonth[]> {
  const today = civilDateOf(now);
  const since = instantOf(addDays(today, -400));
  const found: Feedback[] = [];
  await eachChunk<{ readonly feedback: Feedback | null }>(db.purchases, (some) => {
    for (const { feedback } of some) if (feedback && feedback.at >= since) found.push(feedback);
  });
  return feedbackByMonth(found, today);
}

/** A whole table that is no larger than what a user has done by hand, a part at a time. */
async function eachChunk<R>(table: Table, tell: (records: R[]) => void): Promise<void> {
  for (let after: unknown = Dexie.minKey; ; ) {
    const some = await table.where(':id').above(after).limit(chunk).toArray();
    tell(some as R[]);
    const last = some.at(-1) as { readonly id: string } | undefined;
    if (!last || some.length < chunk) return;
    after = last.id;
  }
}
