/** Nobody is taken for somebody else, whatever strangers write into a Telegram page and whatever is missing from it. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundle, openBrowser, openPage } from './browser.ts';
import { type Case, cleanPage, imitatingPage, randomFrom } from './telegram-k-imitations.ts';

type Inside = typeof import('./telegram-k-inside.ts');

const seed = 20_261_121;
const cases = casesFrom(seed, 1_500);

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  const opened = await openPage(browser);
  page = opened.page;
  await opened.show('https://web.telegram.org/k/', '<!doctype html><body></body>');
  await page.evaluate(await bundle('./telegram-k-inside.ts'));
});
afterAll(() => browser.close());

function casesFrom(from: number, count: number): Case[] {
  const random = randomFrom(from);
  return Array.from({ length: count }, () => imitatingPage(random));
}

/** Those cases whose answer is another than the truth. */
async function wrong(reader: 'strict' | 'careless', among: readonly Case[]): Promise<string[]> {
  const found: string[] = [];
  for (let start = 0; start < among.length; start += 100) {
    const batch = among.slice(start, start + 100);
    const answers = await page.evaluate(
      ([some, which]) => (globalThis as unknown as { kith: Inside }).kith.answers(some, which),
      [batch, reader] as const,
    );
    batch.forEach(({ truth }, index) => {
      if (answers[index] !== truth) found.push(`${truth} was taken for ${answers[index]}`);
    });
  }
  return found;
}

test(`${cases.length} imitating pages: every peer is told as it is`, async () => {
  expect(await wrong('strict', cases)).toEqual([]);
});

test('the same pages deceive a careless reader', async () => {
  const people = cases.filter(({ truth }) => truth.startsWith('person'));
  expect((await wrong('careless', people)).length).toBeGreaterThan(people.length / 10);
});

test('a name of a megabyte changes nobody', async () => {
  const { url, html, truth } = cleanPage();
  const long = { url, html: html.replaceAll('Ирина Петрова', '777002'.repeat(175_000)), truth };
  expect(await wrong('strict', [long])).toEqual([]);
});

test('without any one thing the answer is the same person or nobody', async () => {
  const results = await page.evaluate(
    (clean) => (globalThis as unknown as { kith: Inside }).kith.withoutEach(clean),
    cleanPage(),
  );
  expect(results.length).toBeGreaterThan(80);
  expect(results.filter(({ answer }) => !['person 777001', 'unknown', 'nobody'].includes(answer))).toEqual([]);
  const silenced = results.filter(({ answer }) => answer !== 'person 777001').map(({ gone }) => gone);
  expect(silenced).toEqual(expect.arrayContaining(reliedOn));
});

/** Everything an answer rests on: without it there is none. */
const reliedOn = [
  'all of chats-container',
  '.chats-container of chats-container',
  'all of chat',
  '.chat of chat',
  '.active of chat',
  'data-type of chat',
  'all of sidebar-header',
  '.topbar of sidebar-header',
  '.chat-info of chat-info',
  'all of person',
  'all of avatar',
  '.person-avatar of avatar',
  'data-peer-id of avatar',
  'all of user-title',
  '.user-title of user-title',
  'all of peer-title',
  '.peer-title of peer-title',
  'data-peer-id of peer-title',
  'data-peer-id of bubble',
  'data-timestamp of bubble',
  'data-peer-id of input-message-input',
];

test('when one place tells another number there is no answer', async () => {
  const results = await page.evaluate(
    (clean) => (globalThis as unknown as { kith: Inside }).kith.withAnother(clean, '777002'),
    cleanPage(),
  );
  expect(results.map(({ answer }) => answer)).toEqual(['unknown', 'unknown', 'unknown', 'unknown', 'unknown']);
});
