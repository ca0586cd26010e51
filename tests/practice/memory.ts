/**
 * Fills the memory of a practice build. `memory.html` remembers the six practice people, `memory.html#people=10000` that
 * many invented ones; either way the title says when it is done. Nothing is done twice.
 */

import { addDays, type CivilDate, civilDateOf } from '#core/civil-date.ts';
import { blankContact } from '#core/contact.ts';
import type { Direction, PageFacts, PersonFacts } from '#core/facts.ts';
import { emailHandle, type Handle, telegramHandle, telegramUsernameHandle } from '#core/handle.ts';
import type { Reading } from '#core/reading.ts';
import type { Contact, DetailKind, HandleRecord, LifeEventKind, Touch } from '#core/records.ts';
import { defaultIntervals, derivedFields, touchDaysOf } from '#core/rhythm.ts';
import { entryOfContact, entryOfHandle } from '#core/search.ts';
import { send } from '#messages.ts';
import { changeContact, remember } from '#store/contacts.ts';
import { count } from '#store/counters.ts';
import { db } from '#store/db.ts';
import { save } from '#store/saved.ts';
import { recordConversation } from '#store/touches.ts';
import { stamp } from '#store/write.ts';

const millisecondsPerDay = 86_400_000;
const now = Date.now();
const today = civilDateOf(now);

interface PracticePerson {
  readonly name: string;
  readonly handles: readonly [Handle, ...Handle[]];
  /** days ago and direction of each exchange */
  readonly touches: readonly (readonly [daysAgo: number, direction: Direction])[];
  readonly facts: readonly PracticeFact[];
}

interface PracticeFact {
  readonly quote: string;
  readonly daysAgo: number;
  readonly kind: { readonly event: LifeEventKind } | { readonly detail: DetailKind };
  readonly start?: CivilDate;
  readonly end?: CivilDate;
  readonly yearly?: boolean;
  readonly place?: string;
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
    ],
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
    ],
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
    ],
  },
  {
    name: 'Ирина Петрова',
    handles: [some(telegramHandle('777001')), some(telegramUsernameHandle('irina_petrova'))],
    touches: every(6, 8, 7),
    facts: [{ quote: 'Выхожу на новую работу', daysAgo: 8, kind: { event: 'job' }, start: addDays(today, -7) }],
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
      },
    ],
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
      time: { at: now - daysAgo * millisecondsPerDay, precision: 'minute' },
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
    if (contact.language === null) await changeContact(contact.id, { language: 'en' }, now);
    for (const fact of person.facts) {
      const saidAt = now - fact.daysAgo * millisecondsPerDay;
      const source = { site: facts.site, url: null, conversation: facts.conversation };
      await save(contact.id, { quote: fact.quote, source, saidAt }, readingOf(fact), saidAt);
    }
  }
}

/** Invented people with a few touches each, written in large transactions; the first is always the same. */
async function inventPeople(amount: number): Promise<void> {
  const chunk = 1_000;
  for (let start = 0; start < amount; start += chunk) {
    const contacts: Contact[] = [];
    const handles: HandleRecord[] = [];
    const touches: Touch[] = [];
    for (let index = start; index < Math.min(amount, start + chunk); index += 1) {
      const name = `Invented Person ${index}`;
      // one in a thousand is due, so that today's list is full from 7,000 people on and never empty
      const lastTouchAt = now - (index % 1_000 === 0 ? 40 : index % 28) * millisecondsPerDay;
      const blank = blankContact(stamp(now), name);
      const handle = some(emailHandle(`invented.${index}@example.org`));
      const exchanged = Array.from(
        { length: 5 },
        (_, touch): Touch => ({
          ...stamp(now),
          contactId: blank.id,
          kind: 'message',
          site: 'gmail',
          conversation: `invented:${index}`,
          messageKeys: [`${blank.id} gmail invented:${index}:${touch}`],
          direction: touch % 2 === 0 ? 'in' : 'out',
          at: lastTouchAt - touch * 7 * millisecondsPerDay,
          precision: 'minute',
          provisional: false,
          url: null,
          words: null,
        }),
      );
      const met = { ...blank, language: null, lastTouchAt, rhythm: touchDaysOf(exchanged) };
      contacts.push({ ...met, ...derivedFields(met, defaultIntervals) });
      handles.push({ ...stamp(now), key: `email:${handle.value}`, handle, contactId: blank.id });
      touches.push(...exchanged);
    }
    await db.transaction('rw', [db.contacts, db.handles, db.touches, db.counters, db.search], async () => {
      await db.contacts.bulkPut(contacts);
      await db.handles.bulkPut(handles);
      await db.touches.bulkPut(touches);
      await db.search.bulkPut([...contacts.map(entryOfContact), ...handles.map(entryOfHandle)]);
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

Object.assign(globalThis, { recordTouch });

const invented = /^#people=(\d+)$/.exec(location.hash)?.[1];
await (invented === undefined ? rememberPracticePeople() : inventPeople(Number(invented)));
// as every page of ours does that has written
await send('memoryChanged');
document.title = 'practice memory ready';
