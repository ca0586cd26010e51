/** Whom a page is with does not change when the browser translates it, whatever becomes of the names. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sites } from '#sites/index.ts';
import { bundle, openBrowser, openPage } from './browser.ts';

declare const kith: typeof import('./translated-inside.ts');

const pages = 150;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  const opened = await openPage(browser);
  page = opened.page;
  await opened.show('https://translated.example/', '<!doctype html><title></title><body></body>');
  await page.evaluate(await bundle('./translated-inside.ts'));
});
afterAll(() => browser.close());

describe.each(['chrome', 'firefox'] as const)('as %s translates', (manner) => {
  test.each(sites.filter(({ experimental }) => !experimental).map(({ id }) => id))('%s', async (site) => {
    const { wrong } = await page.evaluate(([one, how, count]) => kith.readTranslated(one, how, count), [
      site,
      manner,
      pages,
    ] as const);
    expect(wrong.slice(0, 3)).toEqual([]);
  });
});
