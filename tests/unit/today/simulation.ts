/**
 * A year with a few people, told twice: as Kith does it, which keeps the list of a day and the fields of a contact and counts
 * only when something wakes it, and from nothing, from a log of all that ever happened. Whatever differs is told.
 */
import {
  addDays,
  type CivilDate,
  civilDateOf,
  dayNumber,
  instantOf,
  isoDate,
  localMidnight,
} from '#core/civil-date.ts';
import { blankContact } from '#core/contact.ts';
import { holidays } from '#core/occasions/holidays.ts';
import { defaultOccasions } from '#core/occasions/keeping.ts';
import type { OpeningMark } from '#core/opening.ts';
import type { Complaint, Contact, LifeEvent, PromiseMade, Touch } from '#core/records.ts';
import { priorBuying } from '#core/rhythm/buying.ts';
import {
  type CircleIntervals,
  defaultIntervals,
  defaultRules,
  derivedFields,
  isDated,
  toldByTouches,
  weightOf,
  withTouchDay,
  withTurn,
} from '#core/rhythm.ts';
import { type Candidate, type ChoiceSetting, choose } from '#core/today/choose.ts';
import { type DayList, holdsAt, outdated, shownBefore, stateOf } from '#core/today/day.ts';
import { reasonsFor } from '#core/today/find-reasons.ts';
import { turnedDownKinds, weightsOf } from '#core/today/kind-weights.ts';
import type { TodayFacts, TodaySetting } from '#core/today/reason.ts';
import { snoozeKey, turnedDownKey } from '#core/today/set-aside.ts';
import { complaintRecord, lifeEventRecord, promiseRecord, touchRecord } from '../../records.ts';

const hour = 3_600_000;
const day = 24 * hour;

export const zones = [
  'UTC',
  'Europe/London',
  'Europe/Moscow',
  'Asia/Almaty',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'America/New_York',
  'America/St_Johns',
  'Australia/Lord_Howe',
] as const;

/** The same numbers for the same seed (mulberry32). */
function randomNumbers(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (end: number) => Math.floor(next() * end);
  return { below, chance: (probability: number) => next() < probability };
}

type Random = ReturnType<typeof randomNumbers>;

/** What happened, as a user would tell it. */
type Event =
  | { readonly what: 'remembered'; readonly contact: Contact }
  | { readonly what: 'erased'; readonly id: string }
  | { readonly what: 'touch'; readonly touch: Touch }
  | { readonly what: 'fields'; readonly id: string; readonly fields: Partial<Contact> }
  | { readonly what: 'mark'; readonly mark: OpeningMark }
  | { readonly what: 'unmark'; readonly markId: string }
  | { readonly what: 'promise'; readonly promise: PromiseMade }
  | { readonly what: 'complaint'; readonly complaint: Complaint }
  | { readonly what: 'life'; readonly event: LifeEvent };

export interface Difference {
  readonly seed: number;
  readonly at: number;
  readonly zone: string;
  readonly kith: string;
  readonly oracle: string;
}

export interface Year {
  readonly checks: number;
  readonly differences: readonly Difference[];
}

const intervals: CircleIntervals = defaultIntervals;

const buying = { model: priorBuying, spend: {} };

/** None: these people have no country and no profession. */
const occasions = { ...defaultOccasions, countries: [], off: holidays.map(({ id }) => id) };

// --- as Kith does it ------------------------------------------------------------------------------------------------

/** Contacts with the fields that are kept, changed by one event at a time, and the lists of the last days. */
class Memory {
  readonly people = new Map<string, TodayFacts>();
  days: DayList[] = [];
  badge = 0;
  clock = '';

  write(event: Event): void {
    switch (event.what) {
      case 'remembered':
        this.people.set(event.contact.id, { ...nothing, contact: derived(event.contact) });
        return;
      case 'erased':
        this.people.delete(event.id);
        this.days = this.days.map((one) => ({
          ...one,
          entries: one.entries.filter(({ contactId }) => contactId !== event.id),
        }));
        return;
      case 'touch':
        this.#change(event.touch.contactId, (facts) => ({ ...facts, contact: touched(facts.contact, event.touch) }));
        return;
      case 'fields':
        this.#change(event.id, (facts) => ({ ...facts, contact: derived({ ...facts.contact, ...event.fields }) }));
        return;
      case 'mark':
        this.#change(event.mark.contactId, (facts) => ({ ...facts, marks: [...facts.marks, event.mark] }));
        return;
      case 'unmark':
        for (const [id, facts] of this.people)
          this.people.set(id, { ...facts, marks: facts.marks.filter((mark) => mark.id !== event.markId) });
        return;
      case 'promise':
        this.#change(event.promise.contactId, (facts) => ({
          ...facts,
          promises: [...facts.promises.filter(({ id }) => id !== event.promise.id), event.promise],
        }));
        return;
      case 'complaint':
        this.#change(event.complaint.contactId, (facts) => ({
          ...facts,
          complaints: [...facts.complaints.filter(({ id }) => id !== event.complaint.id), event.complaint],
        }));
        return;
      case 'life':
        this.#change(event.event.contactIds[0] ?? '', (facts) => ({
          ...facts,
          events: [...facts.events, event.event],
        }));
    }
  }

  #change(id: string, change: (facts: TodayFacts) => TodayFacts): void {
    const facts = this.people.get(id);
    if (facts) this.people.set(id, change(facts));
  }

  /** What the worker does whenever it is woken: it knows nothing but what is kept. */
  count(now: number): void {
    this.badge = this.open(now).length;
    this.clock = clockAt(now);
  }

  open(now: number): string[] {
    const list = this.#today(now);
    return list.entries
      .filter((entry) => {
        const facts = this.people.get(entry.contactId);
        const reasons = facts ? reasonsFor(facts, settingAt(now)) : [];
        return stateOf(entry, list, { contact: facts?.contact, reasons, marks: facts?.marks ?? [] }) === 'open';
      })
      .map(({ contactId }) => contactId);
  }

  #today(now: number): DayList {
    const on = civilDateOf(now);
    const kept = this.days.find((one) => one.on === isoDate(on));
    if (kept && holdsAt(kept, now)) return kept;
    const told = listOf([...this.people.values()], this.days, now);
    const gone = new Set(outdated(this.days, on, now));
    this.days = [...this.days.filter((one) => !gone.has(one) && one.on !== told.on), told];
    return told;
  }
}

const nothing = { events: [], marks: [], promises: [], complaints: [], purchases: [], steps: [] };

function derived(contact: Contact): Contact {
  return { ...contact, ...derivedFields(contact, defaultRules) };
}

function touched(contact: Contact, touch: Touch): Contact {
  if (!isDated(touch)) return contact;
  const rhythm = withTouchDay(contact.rhythm, dayNumber(civilDateOf(touch.at)), weightOf(touch));
  if (!rhythm) throw new Error('a touch of long ago is not simulated');
  const lastTouchAt = Math.max(contact.lastTouchAt ?? touch.at, touch.at);
  return derived({ ...contact, lastTouchAt, rhythm, turn: withTurn(contact.turn, touch) });
}

function settingAt(now: number): TodaySetting {
  return { on: civilDateOf(now), now, rules: { ...defaultRules, intervals }, occasions, buying };
}

function listOf(people: readonly TodayFacts[], days: readonly DayList[], now: number): DayList {
  const setting = settingAt(now);
  const marks = people.flatMap((one) => one.marks);
  const choice: ChoiceSetting = {
    ...setting,
    peopleADay: 4,
    weights: weightsOf(turnedDownKinds(marks, now)),
    shownBefore: shownBefore(days, setting.on),
  };
  const from = localMidnight(now);
  const candidates = people.flatMap((facts): Candidate[] => {
    const { outAt } = facts.contact.turn;
    const [first, ...others] = outAt !== null && outAt >= from ? [] : reasonsFor(facts, setting);
    return first ? [{ contact: facts.contact, reasons: [first, ...others], bought: facts.contact.stage !== null }] : [];
  });
  const entries = choose(candidates, choice).map(({ contact, reasons: [first, ...others] }) => {
    return { contactId: contact.id, reasons: [first.key, ...others.map(({ key }) => key)] as const };
  });
  return { on: isoDate(setting.on), at: now, from, entries };
}

function clockAt(now: number): string {
  return `${isoDate(civilDateOf(now))} ${new Date(now).getTimezoneOffset()}`;
}

/** Asking the process for another zone is slow, where it is there already. */
function goTo(zone: string | undefined): void {
  if (process.env.TZ !== zone) process.env.TZ = zone;
}

function noonOf(iso: string): number {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return instantOf({ year, month, day });
}

// --- from nothing ---------------------------------------------------------------------------------------------------

/** Remembers all that happened in a log, and tells everything anew from it whenever it is asked. */
class Oracle {
  readonly log: { readonly event: Event; readonly zone: string; readonly on: CivilDate }[] = [];
  /** for each civil day, how much had happened when the machine was first awake on it */
  readonly seen: { readonly on: string; readonly at: number; readonly events: number; readonly zone: string }[] = [];

  /** Everybody as the first so many events make them, each touch on the day that it was where the user was then. */
  facts(events: number): Map<string, TodayFacts> {
    const here = process.env.TZ;
    const people = new Map<string, TodayFacts & { readonly touches: Touch[] }>();
    for (const { event, zone, on } of this.log.slice(0, events)) {
      if (event.what === 'remembered')
        people.set(event.contact.id, { ...nothing, contact: event.contact, touches: [] });
      else if (event.what === 'erased') people.delete(event.id);
      else if (event.what === 'touch') {
        const known = people.get(event.touch.contactId);
        if (!known) continue;
        goTo(zone);
        const turn = withTurn(known.contact.turn, event.touch);
        known.touches.push({ ...event.touch, words: isoDate(on) });
        people.set(event.touch.contactId, { ...known, contact: { ...known.contact, turn } });
      } else {
        const id = idOf(event);
        for (const key of id === null ? people.keys() : [id]) {
          const facts = people.get(key);
          if (facts) people.set(key, { ...facts, ...changedBy(facts, event) });
        }
      }
    }
    goTo(here);
    return new Map(
      [...people].map(([id, { touches, ...facts }]) => {
        const lastTouchAt = touches.length === 0 ? null : Math.max(...touches.map(({ at }) => at));
        const days = touches.map((touch) => ({ ...touch, at: noonOf(touch.words ?? '') }));
        const told = { lastTouchAt, rhythm: toldByTouches(days).rhythm };
        return [id, { ...facts, contact: derived({ ...facts.contact, ...told }) }];
      }),
    );
  }

  open(now: number): string[] {
    const on = isoDate(civilDateOf(now));
    const first = this.seen.find((one) => one.on === on);
    if (!first) return [];
    const list = this.listOn(on);
    const before = this.facts(this.log.length);
    const setting = settingAt(now);
    const isMine = (id: string) => (event: Event) =>
      event.what === 'touch' &&
      event.touch.contactId === id &&
      (event.touch.direction === 'out' || event.touch.kind !== 'message') &&
      event.touch.at >= list.from;
    return list.entries
      .filter(({ contactId, reasons: [said, ...others] }) => {
        const facts = before.get(contactId);
        if (!facts || this.log.some(({ event }) => isMine(contactId)(event))) return false;
        if (facts.marks.some(({ opening }) => opening === turnedDownKey(said))) return false;
        const left = new Set(reasonsFor(facts, setting).map(({ key }) => key));
        return [said, ...others].some((key) => left.has(key));
      })
      .map(({ contactId }) => contactId);
  }

  readonly #lists = new Map<string, DayList>();

  /** The list of a day from all that had happened by then; the days before it are told in the same way. */
  listOn(on: string): DayList {
    const first = this.seen.find((one) => one.on === on);
    if (!first) throw new Error(`${on} was never seen`);
    const known = this.#lists.get(on);
    const erased = new Set(this.log.flatMap(({ event }) => (event.what === 'erased' ? [event.id] : [])));
    const without = (list: DayList) => ({
      ...list,
      entries: list.entries.filter(({ contactId }) => !erased.has(contactId)),
    });
    if (known) return without(known);
    const here = process.env.TZ;
    goTo(first.zone);
    const since = isoDate(addDays(civilDateOf(first.at), -7));
    const earlier = this.seen.filter((one) => one.at < first.at && one.on >= since && one.on < on);
    const days = earlier.map((one) => without(this.#lists.get(one.on) ?? this.listOn(one.on)));
    goTo(first.zone);
    const told = listOf([...this.facts(first.events).values()], days, first.at);
    goTo(here);
    this.#lists.set(on, told);
    return without(told);
  }

  look(now: number): void {
    const on = isoDate(civilDateOf(now));
    if (this.seen.some((one) => one.on === on)) return;
    this.seen.push({ on, at: now, events: this.log.length, zone: process.env.TZ ?? 'UTC' });
    this.listOn(on);
  }
}

function idOf(event: Event): string | null {
  switch (event.what) {
    case 'fields':
    case 'erased':
      return event.id;
    case 'mark':
      return event.mark.contactId;
    case 'promise':
      return event.promise.contactId;
    case 'complaint':
      return event.complaint.contactId;
    case 'life':
      return event.event.contactIds[0] ?? '';
    case 'unmark':
      return null;
    case 'touch':
      return event.touch.contactId;
    case 'remembered':
      return event.contact.id;
  }
}

function changedBy(facts: TodayFacts, event: Event): Partial<TodayFacts> {
  const put = <R extends { readonly id: string }>(list: readonly R[], one: R) => [
    ...list.filter(({ id }) => id !== one.id),
    one,
  ];
  switch (event.what) {
    case 'fields':
      return { contact: { ...facts.contact, ...event.fields } };
    case 'mark':
      return { marks: [...facts.marks, event.mark] };
    case 'unmark':
      return { marks: facts.marks.filter(({ id }) => id !== event.markId) };
    case 'promise':
      return { promises: put(facts.promises, event.promise) };
    case 'complaint':
      return { complaints: put(facts.complaints, event.complaint) };
    case 'life':
      return { events: put(facts.events, event.event) };
    default:
      return {};
  }
}

// --- a year ---------------------------------------------------------------------------------------------------------

const noWords = { template: null, words: null };

/** What a user may do at a moment; null: nothing that can be done. */
function randomEvent(random: Random, memory: Memory, now: number, number: number): Event | null {
  const people = [...memory.people.values()];
  const id = `${number}`;
  const facts = people[random.below(people.length)];
  if (!facts || (people.length < 6 && random.chance(0.1))) {
    return { what: 'remembered', contact: { ...blankContact({ id, createdAt: now, changed: {} }, id) } };
  }
  const { contact, marks } = facts;
  const contactId = contact.id;
  const today = civilDateOf(now);
  const stamped = { id, createdAt: now, changed: {} };
  const soon = (): CivilDate => addDays(today, random.below(20) - 5);
  switch (random.below(15)) {
    case 0:
    case 1:
    case 2:
      return { what: 'touch', touch: touchRecord({ ...stamped, contactId, at: now, direction: 'out' }) };
    case 3:
    case 4:
      return { what: 'touch', touch: touchRecord({ ...stamped, contactId, at: now, direction: 'in' }) };
    case 5:
      return {
        what: 'touch',
        touch: touchRecord({ ...stamped, contactId, at: now, kind: 'call', direction: 'unknown', site: 'offline' }),
      };
    case 6: {
      const mark = { ...stamped, contactId, opening: snoozeKey(soon()), outcome: 'dismissed' as const, ...noWords };
      return { what: 'mark', mark };
    }
    case 7: {
      const [reason] = reasonsFor(facts, settingAt(now));
      const last = marks.at(-1);
      if (random.chance(0.5) && last) return { what: 'unmark', markId: last.id };
      if (!reason) return null;
      return {
        what: 'mark',
        mark: { ...stamped, contactId, opening: turnedDownKey(reason.key), outcome: 'dismissed', ...noWords },
      };
    }
    case 8:
      return {
        what: 'promise',
        promise: promiseRecord({ ...stamped, contactId, dueOn: soon(), saidAt: now }),
      };
    case 9: {
      const open = facts.promises.find(({ doneAt }) => doneAt === null);
      return open ? { what: 'promise', promise: { ...open, doneAt: now } } : null;
    }
    case 10: {
      const open = facts.complaints.find(({ resolvedAt }) => resolvedAt === null);
      if (open) return { what: 'complaint', complaint: { ...open, resolvedAt: now } };
      return { what: 'complaint', complaint: complaintRecord({ ...stamped, contactId, saidAt: now }) };
    }
    case 11: {
      const start = { ...soon(), year: null };
      const event = lifeEventRecord('birthday', {
        ...stamped,
        contactIds: [contactId],
        start,
        yearly: true,
        saidAt: now,
      });
      return facts.events.length > 2 ? null : { what: 'life', event };
    }
    case 12: {
      const choices: Partial<Contact>[] = [
        { letGo: !contact.letGo },
        { mutedUntil: contact.mutedUntil ? null : soon() },
        { mourningUntil: contact.mourningUntil ? null : soon() },
        { intervalDays: contact.intervalDays === null ? 7 : null },
        { stage: contact.stage === null ? 'customer' : null },
        { circle: random.chance(0.5) ? 'close' : 'wide' },
        { noCongratulations: !contact.noCongratulations },
      ];
      return { what: 'fields', id: contactId, fields: choices[random.below(choices.length)] ?? {} };
    }
    case 13: {
      // of which nobody says when it was
      const event = lifeEventRecord('bereavement', { ...stamped, contactIds: [contactId], saidAt: now });
      return facts.events.length > 2 || random.chance(0.5) ? null : { what: 'life', event };
    }
    default:
      return random.chance(0.1) ? { what: 'erased', id: contactId } : null;
  }
}

/** One year of 365 days: events, sleeps, workers killed, journeys. The zone of the process is changed, and put back. */
export function simulateYear(seed: number): Year {
  const random = randomNumbers(seed);
  const memory = new Memory();
  const oracle = new Oracle();
  const differences: Difference[] = [];
  const before = process.env.TZ;
  let zone: string = zones[random.below(zones.length)] ?? 'UTC';
  process.env.TZ = zone;
  const start = Date.UTC(2026, 0, 1) + random.below(300) * day;
  let checks = 0;
  try {
    for (let now = start, number = 0; now < start + 365 * day; number += 1) {
      // the machine sleeps, or is used; awake, the alarms of the hour and of midnight come
      const rest = random.chance(0.04) ? random.below(80) * hour : random.below(24) * hour + random.below(60) * 60_000;
      now += rest + 1;
      if (random.chance(0.01)) {
        zone = zones[random.below(zones.length)] ?? 'UTC';
        process.env.TZ = zone;
      }
      // something wakes the worker: an alarm that was due, or the user, who also brings what happens
      const event = random.chance(0.4) ? randomEvent(random, memory, now, number) : null;
      oracle.look(now);
      if (memory.clock !== clockAt(now) || random.chance(0.5)) memory.count(now);
      if (event) {
        memory.write(event);
        oracle.log.push({ event, zone, on: civilDateOf(now) });
        // the message that wakes the worker after a write
        memory.count(now);
      }
      if (!random.chance(0.25)) continue;
      checks += 1;
      const [kith, truth] = [memory.open(now), oracle.open(now)];
      if (kith.join() !== truth.join() || memory.badge !== truth.length) {
        differences.push({ seed, at: now, zone, kith: `${kith.join()} (${memory.badge})`, oracle: truth.join() });
      }
    }
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
  return { checks, differences };
}
