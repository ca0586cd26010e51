/** Nobody is taken for somebody else, whatever strangers write into a Gmail page and whatever is missing from it. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundle, openBrowser, openPage } from './browser.ts';
import { type Situation, situations } from './gmail-imitations.ts';

type Inside = typeof import('./gmail-imitations.ts');

const seed = 20_261_121;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  const opened = await openPage(browser);
  page = opened.page;
  await opened.show('https://mail.google.com/mail/u/0/', '<!doctype html><title>Gmail</title><body></body>');
  await page.evaluate(await bundle('./gmail-imitations.ts'));
});
afterAll(() => browser.close());

describe('without any one thing of Gmail the answer is the same people, everybody to choose from, or nobody', () => {
  test.each(situations)('%s', async (situation: Situation) => {
    const losses = await page.evaluate(
      ([which, from]) => (globalThis as unknown as { kith: Inside }).kith.withoutEach(which, from),
      [situation, seed] as const,
    );
    expect(losses.length).toBeGreaterThan(20);
    expect(losses.filter(({ answer }) => !['same', 'choice', 'nobody', 'unreadable'].includes(answer))).toEqual([]);
    const silenced = new Set(losses.filter(({ answer }) => answer !== 'same').map(({ gone }) => gone));
    expect([...silenced]).toEqual(expect.arrayContaining(reliedOn[situation]));
  });
});

const thread = [
  'role of div',
  '.hP of h2.hP',
  '.ads of div.adn ads',
  '.gD of span.gD',
  'email of span.gD',
  '.hb of span.hb',
];
const compose = ['role of div.aoI', 'contenteditable of div.Am'];

/** What an answer rests on: without it there is none. */
const reliedOn: Record<Situation, string[]> = {
  incoming: thread,
  exchange: thread,
  several: thread,
  outgoing: [...thread, 'email of span.g2'],
  pane: thread,
  stale: thread,
  docked: [...compose, 'data-hovercard-id of div'],
  'docked-over-thread': [...compose, 'email of span'],
  classic: [...compose, 'value of input'],
  reply: [...compose, 'email of span'],
  list: [],
};
