/** Whom one is losing, who waits for whom, and when a customer will probably buy again: what is said of it on the page. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addDays, civilDateOf } from '#core/civil-date.ts';
import type { Direction } from '#core/facts.ts';
import type { Contact, Purchase, Touch } from '#core/records.ts';
import { defaultRules, derivedFields, toldByTouches } from '#core/rhythm.ts';
import { practiceMemoryReady } from '../../scripts/practice-server.mjs';
import { type Kith, openKith, waitFor } from './harness.ts';
import { type Memory, openMemory } from './memory.ts';

let kith: Kith;
let memory: Memory;
let page: Page;
let people: Contact[];

/** This time of the day so many days of the calendar ago. */
function instant(daysAgo: number): number {
  const date = new Date();
  return date.setDate(date.getDate() - daysAgo);
}

beforeAll(async () => {
  kith = await openKith();
  memory = await openMemory(kith);
  people = await memory.all<Contact>('contacts');
  page = await kith.context.newPage();
});
afterAll(() => kith.close());

function called(name: string): Contact {
  const found = people.find((one) => one.name === name);
  if (!found) throw new Error(`${name} is not remembered`);
  return found;
}

function put(tables: Record<string, unknown[]>): Promise<void> {
  return memory.page.evaluate(putRecords, tables);
}

function putRecords(tables: Record<string, unknown[]>): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('kith');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction(Object.keys(tables), 'readwrite');
      for (const [name, records] of Object.entries(tables)) {
        // what the practice people have bought is another test's
        if (name === 'purchases') writing.objectStore(name).clear();
        for (const record of records) writing.objectStore(name).put(record);
      }
      writing.onerror = () => reject(writing.error);
      writing.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}

/** The person's touches are these, days ago and whose. */
async function exchanged(name: string, touches: readonly (readonly [daysAgo: number, direction: Direction])[]) {
  const contact = called(name);
  const records = touches.map(
    ([daysAgo, direction], index): Touch => ({
      id: `${contact.id}-${index}`,
      createdAt: Date.now(),
      changed: {},
      contactId: contact.id,
      kind: 'message',
      site: 'gmail',
      conversation: 'rhythm',
      messageKeys: [`${contact.id} gmail rhythm:${index}`],
      direction,
      at: instant(daysAgo),
      precision: 'minute',
      provisional: false,
      url: null,
      words: null,
    }),
  );
  const met = { ...contact, ...toldByTouches(records) };
  await put({ touches: records, contacts: [{ ...met, ...derivedFields(met, defaultRules) }] });
}

async function open(name: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${kith.origin}/src/page/index.html#person/${called(name).id}`);
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

const relationship = () => page.locator('[data-relationship]').innerText();

it('tells a silence that is more than a pause with its numbers', async () => {
  await exchanged(
    'James Carter',
    [70, 82, 94, 106, 118, 130, 142].map((daysAgo, index) => [daysAgo, index % 2 === 0 ? 'in' : 'out']),
  );
  await open('James Carter');
  expect(await relationship()).toMatch(
    /^You usually write every 12 days\. It has been 70; \d\d\s% likely to stay silent/,
  );
});

it('tells who waits for an answer, and leaves in peace whoever does not give one', async () => {
  await exchanged('Tom Becker', [
    [20, 'out'],
    [6, 'in'],
  ]);
  await open('Tom Becker');
  expect(await relationship()).toMatch(/They have been waiting for your answer since \w+day\.$/);
  await exchanged('Tom Becker', [
    [20, 'in'],
    [9, 'out'],
    [6, 'out'],
    [3, 'out'],
  ]);
  await open('Tom Becker');
  expect(await relationship()).toMatch(
    /You wrote three times without an answer; give it a rest until \d+ \w+( \d{4})?\.$/,
  );
});

it('tells when a customer will probably buy again, and says when that is too much to say', async () => {
  const { id } = called('Daniel Weber');
  const bought = (number: number): Purchase => ({
    id: `lamps-${number}`,
    createdAt: Date.now(),
    changed: {},
    contactId: id,
    text: 'Six lamps',
    quote: 'Six lamps',
    source: { site: null, url: null, conversation: null },
    saidAt: Date.now(),
    on: addDays(civilDateOf(Date.now()), -(10 + 49 * number)),
    price: { amount: 480, currency: 'EUR' },
    note: '',
    feedback: null,
  });
  await put({ purchases: [bought(0)] });
  await open('Daniel Weber');
  await page.getByText('Too little is known yet to say when they will buy again.').waitFor();
  await put({ purchases: [0, 1, 2, 3, 4, 5].map(bought) });
  await open('Daniel Weber');
  const forecast = page.locator('[data-forecast]');
  await forecast.waitFor();
  expect(await forecast.innerText()).toMatch(
    /^Buys about every seven weeks; next around \d+ \w+( \d{4})?, \d\d\s% within (a month|three months)\. Usually for about €480\.$/,
  );
});

it('expects nothing of whom the user has let go', async () => {
  await put({ contacts: [{ ...called('Daniel Weber'), letGo: true }] });
  await open('Daniel Weber');
  await page.getByText('Six lamps').first().waitFor();
  expect(await page.locator('[data-forecast]').count()).toBe(0);
});

it('learns in the background how the user’s own people keep up, once there are enough of them', async () => {
  const invented = await kith.openExtensionPage('/tests/practice/memory.html#people=60');
  await invented.waitForFunction((ready) => document.title === ready, practiceMemoryReady);
  await invented.close();
  await memory.page.evaluate(() => chrome.alarms.create('a test', { when: Date.now() }));
  const read = async () => {
    const settings = await memory.all<{ key: string; value: { found: object | null; people: number } }>('settings');
    return settings.find(({ key }) => key === 'rhythm-fit')?.value;
  };
  const fit = await waitFor('the fit', read, { timeout: 40_000 });
  expect(fit.people).toBeGreaterThan(50);
  expect(fit.found).toMatchObject({ r: expect.any(Number), alpha: expect.any(Number) });
});
