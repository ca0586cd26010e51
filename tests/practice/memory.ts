/**
 * Fills the memory of a practice build. `memory.html` remembers the six practice people, `memory.html#overfull` lets the
 * first of them have more of everything than anybody has and adds three hundred others, `memory.html#people=10000` remembers
 * that many invented ones, with `&from=5000` without the first of them and with `&little` without what was exchanged with
 * them and without an address of three in four, which is most of what there is to write; either way the title says when it is
 * done. Nothing is done twice.
 */

import { addDays, type CivilDate, civilDateOf, daysBetween } from '#core/civil-date.ts';
import type { Direction, PageFacts, PersonFacts } from '#core/facts.ts';
import { emailHandle, type Handle, telegramHandle, telegramUsernameHandle } from '#core/handle.ts';
import type { Reading } from '#core/reading.ts';
import type { Feedback, Money } from '#core/records.ts';
import { entryOfContact, entryOfHandle, entryOfSaved } from '#core/search.ts';
import { send } from '#messages.ts';
import { setStepDone, stepsOf } from '#store/after-sale.ts';
import { type ContactFields, changeContact, remember } from '#store/contacts.ts';
import { count } from '#store/counters.ts';
import { db } from '#store/db.ts';
import { markOpening } from '#store/opening-marks.ts';
import { edit, save } from '#store/saved.ts';
import { recordConversation } from '#store/touches.ts';
import { tellInsights, writeTouches } from './bench-insights.ts';
import { readContacts, readTimeline, refitAnew } from './bench-rhythm.ts';
import { tellToday } from './bench-today.ts';
import { invent } from './invented.ts';
import { overfill } from './overfull.ts';

const now = Date.now();
const today = civilDateOf(now);

/** This time of the day so many days of the calendar ago, of which one may have an hour more or less. */
function at(daysAgo: number): number {
  const date = new Date(now);
  return date.setDate(date.getDate() - daysAgo);
}

interface PracticePerson {
  readonly name: string;
  readonly handles: readonly [Handle, ...Handle[]];
  /** days ago and direction of each exchange */
  readonly touches: readonly (readonly [daysAgo: number, direction: Direction])[];
  readonly facts: readonly PracticeFact[];
  readonly about: ContactFields;
}

interface PracticeFact {
  readonly quote: string;
  readonly daysAgo: number;
  readonly kind: Reading['kind'];
  readonly start?: CivilDate;
  readonly end?: CivilDate;
  readonly yearly?: boolean;
  readonly place?: string;
  readonly money?: Money;
  /** of a purchase: what they said of it, and how many days ago */
  readonly feedback?: readonly [verdict: Feedback['verdict'], words: string, daysAgo: number];
  /** openings out of it that were asked, in days ago */
  readonly asked?: readonly number[];
}

function some(handle: Handle | null): Handle {
  if (!handle) throw new Error('a practice handle is malformed');
  return handle;
}

/** Contacts every `gap` days, the newest `silent` days ago, alternating. */
function every(gap: number, silent: number, times: number): [number, Direction][] {
  return Array.from({ length: times }, (_, index) => [silent + index * gap, index % 2 === 0 ? 'in' : 'out']);
}

const people: readonly PracticePerson[] = [
  {
    name: 'Анна Петрова',
    handles: [some(emailHandle('anna.petrova@example.org'))],
    touches: every(9, 4, 8),
    facts: [
      {
        quote: 'Улетаем в Турцию всей семьёй, давно мечтали',
        daysAgo: 21,
        kind: { event: 'trip' },
        start: addDays(today, -14),
        end: addDays(today, -3),
        place: 'Турция',
      },
      { quote: 'Дочка Маша учится в третьем классе, занимается плаванием', daysAgo: 80, kind: { detail: 'family' } },
      { quote: 'Договоры удобнее присылать в пятницу до обеда', daysAgo: 130, kind: { detail: 'preference' } },
      {
        quote: 'Стеллажи для второго зала',
        daysAgo: 16,
        kind: { act: 'purchase' },
        start: addDays(today, -16),
        money: { amount: 96_000, currency: 'RUB' },
      },
    ],
    about: {
      company: 'Книжная лавка «Абзац»',
      role: 'управляющая',
      city: 'Санкт-Петербург',
      timeZone: 'Europe/Moscow',
      stage: 'customer',
      tags: ['книжные'],
    },
  },
  {
    name: 'James Carter',
    handles: [some(emailHandle('james.carter@example.com'))],
    touches: every(12, 47, 9),
    facts: [
      {
        quote: 'I do most of my thinking on the trails, 20 km every Sunday',
        daysAgo: 150,
        kind: { detail: 'interest' },
      },
      { quote: 'My daughter Emily starts at the conservatory', daysAgo: 96, kind: { detail: 'family' } },
      {
        quote: 'Send James the list of autumn trail runs',
        daysAgo: 47,
        kind: { act: 'promise' },
        start: addDays(today, 4),
      },
      {
        quote: 'Twelve head torches for the night run',
        daysAgo: 210,
        kind: { act: 'purchase' },
        start: addDays(today, -210),
        money: { amount: 540, currency: 'USD' },
        feedback: ['good', 'They lasted the whole night', 190],
      },
    ],
    about: { company: 'Carter Outdoor', role: 'owner', city: 'Denver', timeZone: 'America/Denver', stage: 'customer' },
  },
  {
    name: 'Ольга Соколова',
    handles: [some(emailHandle('olga.sokolova@example.net'))],
    touches: every(15, 6, 6),
    facts: [
      {
        quote: 'День рождения у меня, кстати, совсем скоро',
        daysAgo: 40,
        kind: { event: 'birthday' },
        start: addDays(today, 5),
        yearly: true,
      },
      { quote: 'Открыли вторую пекарню на Садовой', daysAgo: 63, kind: { detail: 'work' } },
    ],
    about: {
      company: 'Пекарня «Утро»',
      role: 'владелица',
      city: 'Екатеринбург',
      timeZone: 'Asia/Yekaterinburg',
      stage: 'prospect',
    },
  },
  {
    name: 'Daniel Weber',
    handles: [some(emailHandle('daniel.weber@example.com'))],
    touches: [
      [33, 'out'],
      [34, 'in'],
    ],
    facts: [
      {
        quote: 'We get the keys to the new place and move in over the weekend',
        daysAgo: 34,
        kind: { event: 'move' },
        start: addDays(today, -28),
      },
      {
        quote: 'Spare shades for the showroom',
        daysAgo: 150,
        kind: { act: 'purchase' },
        start: addDays(today, -150),
        money: { amount: 320, currency: 'EUR' },
        feedback: ['mixed', 'One arrived with a scratch', 120],
      },
      {
        quote: 'Forty brackets',
        daysAgo: 290,
        kind: { act: 'purchase' },
        start: addDays(today, -290),
        money: { amount: 1_150, currency: 'EUR' },
        feedback: ['good', '', 270],
      },
    ],
    about: { company: 'Weber Lighting', city: 'Berlin', timeZone: 'Europe/Berlin', stage: 'past-customer' },
  },
  {
    name: 'Ирина Петрова',
    handles: [some(telegramHandle('777001')), some(telegramUsernameHandle('irina_petrova'))],
    touches: every(6, 8, 7),
    facts: [{ quote: 'Выхожу на новую работу', daysAgo: 8, kind: { event: 'job' }, start: addDays(today, -7) }],
    about: { city: 'Алматы', timeZone: 'Asia/Almaty' },
  },
  {
    name: 'Tom Becker',
    handles: [some(telegramHandle('777002')), some(telegramUsernameHandle('tom_becker'))],
    touches: every(10, 5, 6),
    facts: [
      {
        quote: 'Running the Berlin marathon, wish me luck',
        daysAgo: 20,
        kind: { event: 'sport' },
        start: addDays(today, -1),
        place: 'Berlin',
        asked: [50, 30, 20],
      },
    ],
    about: { role: 'photographer', city: 'Hamburg', timeZone: 'Europe/Berlin' },
  },
];

function readingOf(fact: PracticeFact): Reading {
  return {
    kind: fact.kind,
    about: 'contact',
    start: fact.start ? { ...fact.start, year: fact.yearly ? null : fact.start.year } : null,
    end: fact.end ?? null,
    yearly: fact.yearly ?? false,
    guessed: [],
    place: fact.place ?? null,
    money: fact.money ?? null,
    confidence: 1,
    spans: {},
  };
}

/** The conversation in which the practice person would have been seen. */
function conversationOf(person: PracticePerson): PageFacts {
  const [key] = person.handles;
  const facts: PersonFacts = { handles: person.handles, name: person.name, certainty: 'certain' };
  return {
    site: key.channel === 'email' ? 'gmail' : 'telegram-k',
    conversation: `practice:${key.value}`,
    kind: 'person',
    writing: false,
    people: [facts],
    title: null,
    own: [],
    messages: person.touches.map(([daysAgo, direction]) => ({
      ids: [`practice:${daysAgo}`],
      provisional: false,
      direction,
      time: { at: at(daysAgo), precision: 'minute' },
      with: [key],
    })),
    composer: false,
  };
}

async function rememberPracticePeople(): Promise<void> {
  for (const person of people) {
    const facts = conversationOf(person);
    const [seen] = facts.people;
    if (!seen) continue;
    const { contact, receipt } = await remember(seen, facts, now);
    if (receipt.contactId === null) continue;
    // whoever has a Russian name is written to in Russian from the start; these six were asked
    const language = contact.language === null ? ({ language: 'en' } as const) : {};
    await changeContact(contact.id, { ...person.about, ...language }, now);
    for (const fact of person.facts) {
      const saidAt = at(fact.daysAgo);
      const source = { site: facts.site, url: null, conversation: facts.conversation };
      const { saved } = await save(contact.id, { quote: fact.quote, source, saidAt }, readingOf(fact), saidAt);
      await sayMore(contact.id, saved[0]?.id ?? '', fact);
    }
    // whoever sold something has said thank you since
    for (const step of await stepsOf(contact.id)) {
      if (step.doneAt === null && daysBetween(step.dueOn, today) >= 0) await setStepDone(step.id, now, now);
    }
  }
}

async function sayMore(contactId: string, id: string, { feedback, asked = [] }: PracticeFact): Promise<void> {
  if (feedback) {
    const [verdict, words, daysAgo] = feedback;
    await edit('purchases', id, { feedback: { verdict, words, at: at(daysAgo) } }, at(daysAgo));
  }
  // of other years: what is worth asking today is still to be asked
  for (const [index, daysAgo] of asked.entries())
    await markOpening(contactId, `${id}:before:${today.year - 1 - index}`, 'asked', at(daysAgo));
}

/** Invented people with what a memory has of people, written in large transactions. */
async function inventPeople(amount: number, first: number, whole = true): Promise<void> {
  const chunk = 2_000;
  const known = await db.handles
    .where('key')
    .equals(invent(first, now, () => '').handle.key)
    .count();
  if (known > 0) return;
  for (let start = first; start < amount; start += chunk) {
    const length = Math.min(chunk, amount - start);
    const some = Array.from({ length }, (_, index) => invent(start + index, now, () => crypto.randomUUID()));
    const contacts = some.map(({ contact }) => contact);
    const handles = some.filter((_, index) => whole || index % 4 === 0).map(({ handle }) => handle);
    const touches = whole ? some.flatMap((one) => one.touches) : [];
    const details = some.flatMap(({ detail }) => detail ?? []);
    const events = some.flatMap(({ birthday }) => birthday ?? []);
    const saved = [
      ...details.map((record) => entryOfSaved({ table: 'details', record })),
      ...events.map((record) => entryOfSaved({ table: 'lifeEvents', record })),
    ];
    const entries = [
      ...contacts.map(entryOfContact),
      ...handles.map(entryOfHandle),
      ...saved.filter((one) => one !== null),
    ];
    const tables = [db.contacts, db.handles, db.touches, db.details, db.lifeEvents, db.counters, db.search];
    await db.transaction('rw', tables, async () => {
      // all at once: the database is never without work
      await Promise.all([
        db.contacts.bulkAdd(contacts),
        db.handles.bulkAdd(handles),
        db.touches.bulkAdd(touches),
        db.details.bulkAdd(details),
        db.lifeEvents.bulkAdd(events),
        db.search.bulkAdd(entries),
      ]);
      await count('contacts', contacts.length);
      await count('touches', touches.length);
    });
  }
}

/** For the bench: a message of the first practice person that was not seen before, recorded; how long it took, in milliseconds. */
async function recordTouch(number: number): Promise<number> {
  const [person] = people;
  if (!person) throw new Error('there are no practice people');
  const [message] = conversationOf(person).messages;
  if (!message) throw new Error('the first practice person has no messages');
  const time = { at: Date.now(), precision: 'second' } as const;
  const facts = { ...conversationOf(person), messages: [{ ...message, ids: [`bench:${number}`] as const, time }] };
  const began = performance.now();
  await recordConversation(facts, time.at);
  return performance.now() - began;
}

Object.assign(globalThis, {
  recordTouch,
  refitAnew,
  readContacts,
  readTimeline,
  tellInsights,
  tellToday,
  writeTouches,
});

const [, invented, first = '0', little] = /^#people=(\d+)(?:&from=(\d+))?(&little)?$/.exec(location.hash) ?? [];
await (invented === undefined
  ? rememberPracticePeople()
  : inventPeople(Number(invented), Number(first), little === undefined));
if (location.hash === '#overfull') {
  await overfill(now);
  await inventPeople(300, 0);
}
// as every page of ours does that has written
await send('memoryChanged');
document.title = 'practice memory ready';
