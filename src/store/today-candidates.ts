/**
 * Who may be worth writing to today, found by indexes and not by reading everybody: each source tells people and how much a
 * reason of theirs is worth at most. Whether there is a reason is told later, by `reasonsFor`.
 */
import Dexie from 'dexie';
import type { AfterSaleStep } from '#core/after-sale.ts';
import { addDays, type CivilDate, dayNumber, daysBetween } from '#core/civil-date.ts';
import { blankContact } from '#core/contact.ts';
import { buyingRhythm } from '#core/forecast.ts';
import { holidays, nextOccurrence } from '#core/occasions/holidays.ts';
import { isSwitchedOn } from '#core/occasions/keeping.ts';
import type { Complaint, Contact, LifeEvent, PromiseMade, Purchase } from '#core/records.ts';
import { isDue, longestWaitDays } from '#core/rhythm.ts';
import {
  complaintDays,
  daysLate,
  isTimeToBuy,
  lifeReasons,
  mostOfOccasion,
  occasionReasons,
} from '#core/today/find-reasons.ts';
import type { TodayFacts, TodaySetting } from '#core/today/reason.ts';
import { whoWaits } from '#core/today/rhythm-reasons.ts';
import { db } from './db.ts';
import { eachPage } from './import-lookup.ts';
import { peopleOfHoliday } from './occasions.ts';

/** Contact ids, and the most that a reason of theirs is worth. */
export type Found = Map<string, number>;

/**
 * `dueAt` counts days of 24 hours from the minute of the touch, or has the noon of a day where the user was then; a civil day
 * begins at midnight, clocks change, and zones lie up to 25 hours apart: whoever is due today has a `dueAt` before now plus
 * this many milliseconds.
 */
const dueIndexSlackMilliseconds = 40 * 3_600_000;

/** Read of one source: more of a kind on one day than anybody writes to in weeks. */
const mostOfEach = 300;

/** People one has been in touch with, of those who are due. */
const mostDue = 150;

const rowsAtOnce = 300;
const mostReads = 8;

/** All sources together. */
export async function candidates(setting: TodaySetting): Promise<Found> {
  const found: Found = new Map();
  const add = (ids: readonly string[], value: number) => {
    for (const id of ids) found.set(id, Math.max(value, found.get(id) ?? 0));
  };
  const [due, buyers, expected, waiting, owed, complained, steps, celebrating, life] = await Promise.all([
    dueLately(setting),
    buyersDue(setting),
    buyersExpected(setting),
    waitingForMe(setting),
    promisedTo(setting),
    complaining(setting),
    stepsOpen(setting),
    celebratingLately(setting),
    lifeEvents(setting),
  ]);
  add([...due, ...buyers, ...expected], 0.5);
  add(waiting, 0.95);
  add(owed, 1);
  add(complained, 0.9);
  add(steps, 0.65);
  add(celebrating, mostOfOccasion);
  for (const [id, value] of life) add([id], value);
  return found;
}

/** Whose interval has passed, the last first: those of long ago are lost already. Also who has gone cold lately. */
async function dueLately(setting: TodaySetting): Promise<string[]> {
  const { now, on, rules } = setting;
  const met: string[] = [];
  const neverMet: string[] = [];
  let below = now + dueIndexSlackMilliseconds;
  for (let reads = 0; reads < mostReads && met.length < mostDue; reads += 1) {
    const rows: Contact[] = await db.contacts.where('dueAt').below(below).reverse().limit(rowsAtOnce).toArray();
    for (const contact of rows) {
      if (isDue(contact, rules.intervals, now)) (contact.lastTouchAt === null ? neverMet : met).push(contact.id);
    }
    const last = rows.at(-1);
    if (!last || rows.length < rowsAtOnce) break;
    // the rest of those who are due at the same millisecond came with one import
    below = last.dueAt;
  }
  const cold = await db.contacts.where('coldFrom').belowOrEqual(dayNumber(on)).reverse().limit(mostDue).primaryKeys();
  return [...met, ...cold, ...neverMet.slice(0, mostOfEach)];
}

/** Who is known to be a customer, or has bought lately: a part of the list is theirs. */
async function buyersDue({ now }: TodaySetting): Promise<string[]> {
  const ofStage = (stage: string) =>
    withStage(stage, now + dueIndexSlackMilliseconds)
      .reverse()
      .limit(mostOfEach)
      .primaryKeys();
  const bought = db.purchases.orderBy('saidAt').reverse().limit(mostOfEach).toArray();
  const [customers, past, purchases] = await Promise.all([ofStage('customer'), ofStage('past-customer'), bought]);
  return [...customers, ...past, ...purchases.map(({ contactId }) => contactId)];
}

/**
 * Who buys about now, as they bought so far. Whoever bought years ago may be one of them, and no index tells; so everything that
 * was ever bought is read, some at a time, once for the list of a day.
 */
async function buyersExpected({ on }: TodaySetting): Promise<string[]> {
  const bought = new Map<string, Pick<Purchase, 'on' | 'saidAt'>[]>();
  await eachPage<Purchase>('purchases', (purchases) => {
    for (const { contactId, on: day, saidAt } of purchases) {
      const known = bought.get(contactId);
      if (known) known.push({ on: day, saidAt });
      else bought.set(contactId, [{ on: day, saidAt }]);
    }
    return true;
  });
  const today = dayNumber(on);
  return [...bought].flatMap(([id, purchases]) => {
    const rhythm = buyingRhythm(purchases, today);
    return rhythm && isTimeToBuy(rhythm) ? [id] : [];
  });
}

/** Whose message waits for an answer. */
async function waitingForMe(setting: TodaySetting): Promise<string[]> {
  const since = setting.now - (longestWaitDays + 2) * 86_400_000;
  const contacts = await db.contacts.where('turn.inAt').above(since).reverse().limit(mostOfEach).toArray();
  return contacts.filter((contact) => whoWaits(contact, setting)?.who === 'they').map(({ id }) => id);
}

async function promisedTo({ on, now }: TodaySetting): Promise<string[]> {
  const since = addDays(on, -daysLate);
  const [dated, lateSaid] = await Promise.all([
    db.promises
      .where('[dueOn.year+dueOn.month]')
      .between([since.year, since.month], [on.year, on.month], true, true)
      .toArray(),
    // without a year, or without a month: the next one after it was said
    db.promises
      .where('saidAt')
      .between(now - 62 * 86_400_000, Dexie.maxKey)
      .toArray(),
  ]);
  return [...dated, ...lateSaid].filter(({ doneAt }) => doneAt === null).map(({ contactId }) => contactId);
}

async function complaining({ now }: TodaySetting): Promise<string[]> {
  const since = now - (complaintDays + 2) * 86_400_000;
  const rows = await db.complaints.where('saidAt').above(since).toArray();
  return rows.filter(({ resolvedAt }) => resolvedAt === null).map(({ contactId }) => contactId);
}

async function stepsOpen({ on }: TodaySetting): Promise<string[]> {
  const key = ({ year, month, day }: CivilDate) => [year, month, day];
  const rows = await db.afterSaleSteps
    .where('[dueOn.year+dueOn.month+dueOn.day]')
    .between(key(addDays(on, -daysLate)), key(on), true, true)
    .toArray();
  return rows.filter(({ doneAt }) => doneAt === null).map(({ contactId }) => contactId);
}

/** Whose holiday it is, now or soon. What everybody has is a reason only for customers and for those who are close. */
async function celebratingLately({ on, occasions }: TodaySetting): Promise<string[]> {
  const near = holidays.filter((holiday) => {
    // one that is switched off may be kept for some
    const next = holiday.character === 'joyful' ? nextOccurrence(holiday, on) : null;
    const days = Math.max(occasions.aheadDays, holiday.early?.days ?? 0);
    return next !== null && daysBetween(on, next.start) <= days && daysBetween(next.start, on) <= 0;
  });
  const meant = near.map((holiday) => peopleOfHoliday(holiday, occasions, mostOfEach));
  const closest = near.some((holiday) => holiday.whom === 'everybody' && isSwitchedOn(holiday, occasions))
    ? [
        db.contacts.where('circle').equals('close').limit(mostOfEach).toArray(),
        ...['customer'].map((stage) => withStage(stage, Dexie.maxKey).limit(mostOfEach).toArray()),
      ]
    : [];
  const named = occasions.nameDays ? [db.contacts.where('keptOccasions').startsWith('name-day:').toArray()] : [];
  const found = await Promise.all([...meant, ...closest, ...named]);
  return found.flat().map(({ id }) => id);
}

function withStage(stage: string, before: unknown) {
  return db.contacts.where('[stage+dueAt]').between([stage, Dexie.minKey], [stage, before]);
}

/** Days before and after a yearly day on which there may be words for it, or for what follows from it. */
const yearlyWindow = { before: 5, after: 14 } as const;

/** Months before and after an event within which there may be words for it: the longest window is of 110 days. */
const monthWindow = { before: 4, after: 1 } as const;

/** Who has a day in their life whose time has come, with what it is worth at most. */
async function lifeEvents(setting: TodaySetting): Promise<Found> {
  const { on } = setting;
  const month = (count: number) => {
    const months = on.year * 12 + on.month - 1 + count;
    return [Math.floor(months / 12), (months % 12) + 1];
  };
  const byMonth = (part: 'start' | 'end') =>
    db.lifeEvents
      .where(`[${part}.year+${part}.month]`)
      .between(month(-monthWindow.before), month(monthWindow.after), true, true)
      .toArray();
  const rows = await Promise.all([byMonth('start'), byMonth('end'), ...yearly(setting)]);
  const events = new Map(rows.flat().map((event) => [event.id, event]));
  const found: Found = new Map();
  for (const event of events.values()) {
    const value = mostOf(event, setting);
    if (value > 0) for (const id of event.contactIds) found.set(id, Math.max(value, found.get(id) ?? 0));
  }
  return found;
}

function yearly({ on, occasions }: TodaySetting): Promise<LifeEvent[]>[] {
  const ahead = Math.max(yearlyWindow.before, occasions.aheadDays);
  const [first, last] = [addDays(on, -yearlyWindow.after), addDays(on, ahead)];
  const key = ({ month, day }: CivilDate) => `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const between = (from: string, until: string) =>
    db.lifeEvents.where('monthDay').between(from, until, true, true).toArray();
  if (first.year === last.year) return [between(key(first), key(last))];
  return [between(key(first), '12-31'), between('01-01', key(last))];
}

/** Of whom nothing is known but this event. */
const nobody: Contact = { ...blankContact({ id: '', createdAt: 0, changed: {} }, ''), circle: 'close' };

function mostOf(event: LifeEvent, setting: TodaySetting): number {
  const facts: TodayFacts = {
    contact: nobody,
    events: [event],
    marks: [],
    promises: [],
    complaints: [],
    purchases: [],
    steps: [],
  };
  const reasons = [...lifeReasons(facts, setting), ...occasionReasons(facts, setting)];
  return Math.max(0, ...reasons.map(({ value }) => value));
}

/** What is known of some people, as far as it may be a reason; whoever is not remembered any more is left out. */
export async function factsOf(ids: readonly string[]): Promise<TodayFacts[]> {
  const contacts = await db.contacts.bulkGet([...ids]);
  return Promise.all(contacts.filter((contact) => contact !== undefined).map(factsOfOne));
}

async function factsOfOne(contact: Contact): Promise<TodayFacts> {
  const { id } = contact;
  const of = <R>(name: 'promises' | 'complaints' | 'purchases' | 'afterSaleSteps'): Promise<R[]> =>
    db.table<R, string>(name).where('contactId').equals(id).toArray();
  const [events, marks, promises, complaints, purchases, steps] = await Promise.all([
    db.lifeEvents.where('contactIds').equals(id).toArray(),
    db.openingMarks.where('[contactId+opening]').between([id, Dexie.minKey], [id, Dexie.maxKey]).toArray(),
    of<PromiseMade>('promises'),
    of<Complaint>('complaints'),
    of<Purchase>('purchases'),
    of<AfterSaleStep>('afterSaleSteps'),
  ]);
  return { contact, events, marks, promises, complaints, purchases, steps };
}
