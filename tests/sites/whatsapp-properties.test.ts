/** Nobody is taken for somebody else when something is missing from a page of WhatsApp Web, or was added to its words. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundle, openBrowser, openPage } from './browser.ts';
import { plainPage } from './whatsapp-imitations.ts';

type Inside = typeof import('./whatsapp-inside.ts');
declare const kith: Inside;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  const opened = await openPage(browser);
  page = opened.page;
  await opened.show('https://web.whatsapp.com/', '<!doctype html><body></body>');
  await page.evaluate(await bundle('./whatsapp-inside.ts'));
});
afterAll(() => browser.close());

/** Everything an answer rests on: without it there is none. */
const reliedOn = ['all of div', 'id of div', 'all of header', 'all of span', 'dir of span'];

describe.each(['of 2026', 'of before 2026'] as const)('on a page %s', (age) => {
  const clean = plainPage(age === 'of before 2026');

  test('without any one thing the answer is the same person or nobody', async () => {
    const losses = await page.evaluate((some) => kith.withoutEach(some), clean);
    expect(losses.length).toBeGreaterThan(60);
    expect(losses.filter(({ answer }) => ![clean.truth, 'unknown', 'nobody'].includes(answer))).toEqual([]);
    const silenced = losses.filter(({ answer }) => answer !== clean.truth).map(({ gone }) => gone);
    expect(silenced).toEqual(expect.arrayContaining(reliedOn));
  });

  test('whatever is added to the words of a stranger changes nobody', async () => {
    const answers = await page.evaluate((some) => kith.withAdded(some), clean);
    expect(answers.length).toBeGreaterThan(50);
    expect(answers.filter((answer) => answer !== clean.truth)).toEqual([]);
  });
});
