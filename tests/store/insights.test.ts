/** What the last months say, told from a memory: right, and from short ranges of it. */
import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { civilDateOf, dayNumber } from '#core/civil-date.ts';
import { eventIdOf, feedbackByMonth, referralsOf, repliesBySubject, subjectWithoutEvent } from '#core/insights.ts';
import type { Reading } from '#core/reading.ts';
import { changeContact, remember } from '#store/contacts.ts';
import { db } from '#store/db.ts';
import { cooling, feedbackOverTime, referrers, replies, shareToCustomers } from '#store/insights.ts';
import { markOpening } from '#store/opening-marks.ts';
import { relate } from '#store/relations.ts';
import { edit, save } from '#store/saved.ts';
import { touchRecord } from '../records.ts';
import { conversation, day, message, now, person, withEmptyMemory } from './database.ts';

withEmptyMemory();

const source = { site: null, url: null, conversation: null };

async function met(name: string, days: readonly number[], direction: 'in' | 'out' = 'out') {
  const one = person(`${name}@example.org`, name);
  const messages = days.map((ago) => message(`${name}-${ago}`, now - ago * day, { direction }));
  return (await remember(one, conversation([one], messages), now)).contact.id;
}

function reading(kind: Reading['kind']): Reading {
  const none = { start: null, end: null, yearly: false, guessed: [], place: null, confidence: 1, spans: {} };
  return { kind, about: 'contact', ...none };
}

async function buys(contactId: string, quote = 'a lamp'): Promise<string> {
  const { saved } = await save(contactId, { quote, source, saidAt: now }, reading({ act: 'purchase' }), now);
  return saved[0]?.id ?? '';
}

describe('the share of what went to people who bought', () => {
  test('counts what was mine, in ninety days, by purchase or by word', async () => {
    const customer = await met('anna', [1, 30, 89, 91, 400]);
    await buys(customer);
    const past = await met('boris', [2]);
    await changeContact(past, { stage: 'past-customer' }, now);
    await met('clara', [1, 2, 3, 4, 5, 6]);
    await met('dora', [1, 2, 3], 'in');
    expect(await shareToCustomers(now)).toEqual({ all: 10, toCustomers: 4, days: 90 });
  });

  test('is told from fewer days where these say enough', async () => {
    const one = await met('anna', []);
    const touch = (index: number) =>
      touchRecord({
        id: `t${index}`,
        contactId: one,
        messageKeys: [`${one} gmail ${index}`],
        direction: 'out',
        at: now - Math.floor(index / 1_000) * day - 1_000,
      });
    await db.touches.bulkPut(Array.from({ length: 8_000 }, (_, index) => touch(index)));
    expect(await shareToCustomers(now)).toEqual({ all: 5_000, toCustomers: 0, days: 5 });
  });

  test('of an empty memory is nothing of nothing', async () => {
    expect(await shareToCustomers(now)).toEqual({ all: 0, toCustomers: 0, days: 90 });
  });
});

test('who cools is told with the day, the first first, without those whom a state keeps silent', async () => {
  const today = dayNumber(civilDateOf(now));
  const set = async (name: string, coldFrom: number | null, letGo = false) => {
    const id = await met(name, []);
    await db.contacts.update(id, { coldFrom, letGo });
    return id;
  };
  const later = await set('later', today + 20);
  const soon = await set('soon', today + 2);
  for (const [name, on] of [
    ['cold', today],
    ['far', today + 31],
    ['never', null],
  ] as const)
    await set(name, on);
  await set('gone', today + 3, true);
  const { people, more } = await cooling(now, 10);
  expect(people.map(({ contact, on }) => [contact.id, dayNumber(on)])).toEqual([
    [soon, today + 2],
    [later, today + 20],
  ]);
  expect(more).toBe(0);
  expect((await cooling(now, 1)).more).toBe(2);
});

test('answers within a week count for what was asked about, and those still to come do not', async () => {
  const id = await met('anna', [38, 20], 'in');
  const { saved } = await save(id, { quote: 'a trip', source, saidAt: now }, reading({ event: 'trip' }), now);
  const event = saved[0]?.id;
  const asked = (opening: string, ago: number) => markOpening(id, opening, 'asked', now - ago * day);
  await asked(`${event}:after:2024`, 40);
  await asked(`${event}:after:2025`, 30);
  await asked(`${event}:after:2026`, 2);
  await asked('topic:rates', 21);
  await markOpening(id, `${event}:before:2026`, 'dismissed', now - 50 * day);
  await asked('complaint:lamp', 60);
  expect(await replies(now)).toEqual([
    { subject: 'trip', asked: 2, answered: 1 },
    { subject: 'topic', asked: 1, answered: 1 },
  ]);
});

test('who brought whom is counted once, whichever side it was noted on', async () => {
  const [anna, boris, clara] = [await met('anna', []), await met('boris', []), await met('clara', [])];
  // Anna is Boris's introducer; Clara is somebody Anna introduced
  await relate(boris, anna, 'introducer', now);
  await relate(anna, clara, 'introduced', now);
  await buys(clara);
  const { people, brought, by } = await referrers(5);
  expect({ brought, by }).toEqual({ brought: 2, by: 1 });
  expect(people).toMatchObject([{ contact: { id: anna }, brought: 2, bought: 1 }]);
});

test('feedback is told by the month in which it was given', async () => {
  const id = await met('anna', []);
  for (const [verdict, ago] of [
    ['good', 1],
    ['bad', 40],
    ['good', 500],
  ] as const) {
    await edit('purchases', await buys(id), { feedback: { verdict, words: '', at: now - ago * day } }, now);
  }
  const months = await feedbackOverTime(now);
  expect(months).toHaveLength(12);
  expect(months.at(-1)).toEqual({ year: 2026, month: 11, good: 1, mixed: 0, bad: 0 });
  expect(months.at(-2)).toMatchObject({ month: 10, bad: 1 });
  expect(months.reduce((sum, { good }) => sum + good, 0)).toBe(1);
});

test('never reads everybody: the touches of one day at a time, of three months', async () => {
  const id = await met('anna', []);
  const touches = Array.from({ length: 3_000 }, (_, index) => ({
    id: `t${index}`,
    createdAt: now,
    changed: {},
    contactId: id,
    kind: 'message' as const,
    site: 'gmail',
    conversation: 'c',
    messageKeys: [`${id} t ${index}`],
    direction: 'out' as const,
    at: now - index * (day / 10),
    precision: 'minute' as const,
    provisional: false,
    url: null,
    words: null,
  }));
  await db.touches.bulkPut(touches);
  let most = 0;
  let read = 0;
  const stop = (rows: readonly unknown[]) => {
    most = Math.max(most, rows.length);
    read += rows.length;
  };
  const { getAll } = IDBIndex.prototype;
  IDBIndex.prototype.getAll = function (...asked: Parameters<typeof getAll>) {
    const request = getAll.apply(this, asked);
    request.addEventListener('success', () => stop(request.result));
    return request;
  };
  try {
    expect((await shareToCustomers(now)).all).toBe(901);
  } finally {
    IDBIndex.prototype.getAll = getAll;
  }
  expect(most).toBeLessThanOrEqual(11);
  expect(read).toBeLessThanOrEqual(901);
});

test('the keys of openings tell what they were about', () => {
  expect(eventIdOf('e1:after:2026')).toBe('e1');
  expect(eventIdOf('derived:e1:birthday:on-the-day:2026')).toBe('e1');
  for (const key of ['topic:t', 'occasion:new-year:2026', 'complaint:p', 'today:no:x'])
    expect(eventIdOf(key)).toBeNull();
  expect(subjectWithoutEvent('occasion:new-year:2026')).toBe('occasion');
  expect(subjectWithoutEvent('today:until:2026-12-01')).toBeNull();
  expect(repliesBySubject([])).toEqual([]);
  expect(referralsOf([]).size).toBe(0);
  expect(feedbackByMonth([], { year: 2026, month: 1, day: 1 })[0]).toMatchObject({ year: 2025, month: 2 });
});
