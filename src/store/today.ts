/**
 * Today's list: told once for each of the user's days, kept, and the same in every window until the day is over. Who has
 * been written to, set aside or silenced since leaves it; nobody comes in their place unless the user asks.
 */
import { civilDateOf, isoDate, localMidnight } from '#core/civil-date.ts';
import type { Contact } from '#core/records.ts';
import { type Candidate, type ChoiceSetting, choose, scored, shareOfBuyers, worth } from '#core/today/choose.ts';
import {
  type DayEntry,
  type DayList,
  type EntryState,
  holdsAt,
  outdated,
  shownBefore,
  stateOf,
  wasWrittenTo,
} from '#core/today/day.ts';
import { reasonsFor } from '#core/today/find-reasons.ts';
import type { Reason, TodayFacts, TodaySetting } from '#core/today/reason.ts';
import { db } from './db.ts';
import { presentId } from './present.ts';
import { kindWeights } from './set-aside.ts';
import { buyingRules, occasionSettings, peopleADay, rhythmRules } from './settings.ts';
import { candidates, factsOf } from './today-candidates.ts';
import { durably } from './write.ts';

/** Somebody on today's list as they are now. */
export interface TodayEntry {
  readonly facts: TodayFacts;
  readonly state: EntryState;
  /** those that are left, the one the list was told by first; none for who is no longer to be written to */
  readonly reasons: readonly Reason[];
}

/** The list of the day at `now` (UTC milliseconds) with what became of everybody on it; told anew while it is not kept yet. */
export async function todayList(now: number): Promise<TodayEntry[]> {
  return entriesOf((await keptDay(now)) ?? (await tellDay(now)), now);
}

/** Who is still to be written to; how many they are is the badge. */
export async function today(now: number): Promise<Contact[]> {
  return (await todayList(now)).filter(({ state }) => state === 'open').map(({ facts }) => facts.contact);
}

/**
 * Keeps the list of the day, if it is not kept yet: whoever asks first tells it for all windows. On the day on which a memory
 * begins the list grows with it, up to the people of a day. True when the list is another one than before.
 * @throws {NotSavedError}
 */
export async function fixToday(now: number): Promise<boolean> {
  const day = await keptDay(now);
  const setting = await choiceSetting(now);
  const room = setting.peopleADay - (day?.entries.length ?? 0);
  if (room <= 0 || (day && !(await beganToday(day.from)))) return false;
  const list = await chosen({ ...setting, peopleADay: room }, new Set(day?.entries.map(({ contactId }) => contactId)));
  // nobody to write to because nobody is remembered yet is no list
  if (list.length === 0 && (day || (await beganToday(localMidnight(now))))) return false;
  const told = dayOf(list, now);
  return durably([db.days], async () => {
    const known = await db.days.get(told.on);
    const holds = known && holdsAt(known, now);
    // another window was quicker
    if (holds && known.entries.length !== (day?.entries.length ?? 0)) return true;
    const all = await db.days.toArray();
    await db.days.bulkDelete(outdated(all, civilDateOf(now), now).map(({ on }) => on));
    await db.days.put(holds ? { ...known, entries: [...known.entries, ...told.entries] } : told);
    return true;
  });
}

/** People looked at to tell whether anybody was remembered before today. */
const sample = 20;

/** Whether nobody was remembered before an instant (UTC milliseconds), as far as a few of them tell. */
async function beganToday(from: number): Promise<boolean> {
  const some = await db.contacts.limit(sample).toArray();
  return some.every(({ createdAt }) => createdAt >= from);
}

/** One more for today, because the user asks. False when there is nobody else. @throws {NotSavedError} */
export async function oneMore(now: number): Promise<boolean> {
  await fixToday(now);
  const day = await keptDay(now);
  if (!day) return false;
  const setting = { ...(await choiceSetting(now)), peopleADay: 1 };
  const [next] = await chosen(setting, new Set(day.entries.map(({ contactId }) => contactId)));
  if (!next) return false;
  return durably([db.days], async () => {
    const known = await db.days.get(day.on);
    if (!known || known.entries.some(({ contactId }) => contactId === next.contact.id)) return false;
    await db.days.put({ ...known, entries: [...known.entries, entryOf(next)] });
    return true;
  });
}

/** Takes back `oneMore`. @throws {NotSavedError} */
export async function oneLess(now: number): Promise<void> {
  await durably([db.days], async () => {
    const day = await db.days.get(isoDate(civilDateOf(now)));
    if (day) await db.days.put({ ...day, entries: day.entries.slice(0, -1) });
  });
}

async function keptDay(now: number): Promise<DayList | null> {
  const day = await db.days.get(isoDate(civilDateOf(now)));
  return day && holdsAt(day, now) ? day : null;
}

/** What is told of a day as of now, from nothing. */
async function tellDay(now: number): Promise<DayList> {
  return dayOf(await chosen(await choiceSetting(now), new Set()), now);
}

function dayOf(list: readonly Candidate[], now: number): DayList {
  return { on: isoDate(civilDateOf(now)), at: now, from: localMidnight(now), entries: list.map(entryOf) };
}

function entryOf({ contact, reasons }: Candidate): DayEntry {
  const [first, ...others] = reasons.map(({ key }) => key);
  return { contactId: contact.id, reasons: [first ?? '', ...others] };
}

async function entriesOf(day: DayList, now: number): Promise<TodayEntry[]> {
  const setting = await todaySetting(now);
  // who was joined with another since is who they became
  const ids = await Promise.all(day.entries.map(({ contactId }) => presentId(contactId)));
  const facts = new Map((await factsOf(ids.filter((id) => id !== null))).map((one) => [one.contact.id, one]));
  const told = new Set<string>();
  return day.entries.flatMap((entry, index) => {
    const id = ids[index] ?? '';
    const known = facts.get(id);
    if (!known || told.has(id)) return [];
    told.add(id);
    const all = reasonsFor(known, setting);
    const reasons = entry.reasons.flatMap((key) => all.filter((reason) => reason.key === key));
    return [{ facts: known, state: stateOf(entry, day, { ...known, reasons: all }), reasons }];
  });
}

async function todaySetting(now: number): Promise<TodaySetting> {
  const [rules, occasions, buying] = await Promise.all([rhythmRules(), occasionSettings(), buyingRules()]);
  return { on: civilDateOf(now), now, rules, occasions, buying };
}

async function choiceSetting(now: number): Promise<ChoiceSetting> {
  const [setting, most, weights, days] = await Promise.all([
    todaySetting(now),
    peopleADay(),
    kindWeights(now),
    db.days.toArray(),
  ]);
  return { ...setting, peopleADay: most, weights, shownBefore: shownBefore(days, setting.on) };
}

/** People whose facts are read at once. */
const batch = 24;

/**
 * The best candidates: the facts are read only of those who may be among them, the most promising first, until nobody who is
 * left can be worth more than the last who would be chosen.
 */
async function chosen(setting: ChoiceSetting, without: ReadonlySet<string>): Promise<Candidate[]> {
  const { now } = setting;
  const found = await candidates(setting);
  const contacts = await db.contacts.bulkGet([...found.keys()].filter((id) => !without.has(id)));
  const began = localMidnight(now);
  const promising = contacts
    .filter((contact) => contact !== undefined && !wasWrittenTo(contact, began))
    .flatMap((contact) => (contact ? [{ contact, most: worth(contact, found.get(contact.id) ?? 0, setting) }] : []))
    .sort((a, b) => b.most - a.most || (a.contact.id < b.contact.id ? -1 : 1));
  const known: Candidate[] = [];
  for (let start = 0; start < promising.length; start += batch) {
    if (isEnough(known, promising[start]?.most ?? 0, setting)) break;
    const ids = promising.slice(start, start + batch).map(({ contact }) => contact.id);
    for (const facts of await factsOf(ids)) {
      const [first, ...others] = reasonsFor(facts, setting);
      if (first) known.push({ contact: facts.contact, reasons: [first, ...others], bought: hasBought(facts) });
    }
  }
  return choose(known, setting);
}

/** Whether nobody worth at most `most` can change who is chosen. */
function isEnough(known: readonly Candidate[], most: number, setting: ChoiceSetting): boolean {
  const list = choose(known, setting);
  if (list.length < setting.peopleADay) return false;
  const wanted = shareOfBuyers(list.length);
  if (list.filter(({ bought }) => bought).length < wanted) return false;
  return list.every((candidate) => scored(candidate, setting).score > most);
}

function hasBought({ contact, purchases }: TodayFacts): boolean {
  return contact.stage === 'customer' || contact.stage === 'past-customer' || purchases.length > 0;
}
