/** Messages of Telegram: the same one keeps an id, different ones never share one, and selected words have a time. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundle, openBrowser, openPage } from './browser.ts';
import type { Case } from './imitating.ts';
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

/** The clean page, its second message, an outgoing one, moved by some seconds. */
function later(seconds: number): Case {
  const { html, ...rest } = plainPage();
  return { ...rest, html: html.replace('data-timestamp="1790000002"', `data-timestamp="${1_790_000_002 + seconds}"`) };
}

function idsOf(some: Case): Promise<string[][]> {
  return page.evaluate((one) => (globalThis as unknown as { kith: Inside }).kith.messageIds(one), some);
}

function saidAt(some: Case, selector: string): Promise<number | null> {
  return page.evaluate(([one, where]) => (globalThis as unknown as { kith: Inside }).kith.saidAt(one, where), [
    some,
    selector,
  ] as const);
}

test.each([1, -1, 60, 1_700, -1_700])(
  'a message sent that the server dates %s seconds apart stays the same',
  async (seconds) => {
    const [, before] = await idsOf(plainPage());
    const [, after] = await idsOf(later(seconds));
    expect(before?.some((id) => after?.includes(id))).toBe(true);
  },
);

test('the same number in another account, at another time, is another message', async () => {
  const [, one] = await idsOf(plainPage());
  const [, other] = await idsOf(later(86_400));
  expect(one?.filter((id) => other?.includes(id))).toEqual([]);
});

test('all ids of a page differ', async () => {
  const ids = (await idsOf(plainPage())).flat();
  expect(new Set(ids).size).toBe(ids.length);
});

test('words in a message were said when it was written', async () => {
  expect(await saidAt(plainPage(), '.message')).toBe(1_790_000_001_000);
});

test('words in a message that another imitates were said when the outer one was written', async () => {
  const { html, ...rest } = plainPage();
  const forged = '<div class="bubble" data-mid="9" data-timestamp="1500000000"><b id="forged">Hello</b></div>';
  expect(await saidAt({ ...rest, html: html.replace('Hello', forged) }, '#forged')).toBe(1_790_000_001_000);
});

test('words outside of messages were said at no known time', async () => {
  expect(await saidAt(plainPage(), '.topbar .peer-title')).toBeNull();
});
