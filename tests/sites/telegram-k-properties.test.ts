/** Nobody is taken for somebody else, whatever strangers write into a Telegram page and whatever is missing from it. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundle, openBrowser, openPage } from './browser.ts';
import { plainPage } from './telegram-k-imitations.ts';

type Inside = typeof import('./telegram-k-inside.ts');

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

test('a name of a megabyte changes nobody', async () => {
  const { url, html, truth } = plainPage();
  const long = { url, html: html.replaceAll('Ирина Петрова', '777002'.repeat(175_000)), truth };
  expect(await page.evaluate((one) => (globalThis as unknown as { kith: Inside }).kith.answer(one), long)).toBe(truth);
});

test('without any one thing the answer is the same person or nobody', async () => {
  const results = await page.evaluate(
    (clean) => (globalThis as unknown as { kith: Inside }).kith.withoutEach(clean),
    plainPage(),
  );
  expect(results.length).toBeGreaterThan(80);
  expect(results.filter(({ answer }) => !['telegram:777001', 'unknown', 'nobody'].includes(answer))).toEqual([]);
  const silenced = results.filter(({ answer }) => answer !== 'telegram:777001').map(({ gone }) => gone);
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
    plainPage(),
  );
  expect(results.map(({ answer }) => answer)).toEqual(['unknown', 'unknown', 'unknown', 'unknown', 'unknown']);
});
