/**
 * Saved pages: `<site>/<situation>/page.html` and what the adapter must make of it in `expected.json`. The first line of a
 * page is a comment with its address and, when the caret is somewhere, a selector of the element that has it:
 * `<!-- url: https://… | focus: selector -->`. What a frame of it holds lies beside it in `frame.html`. Without CI set a missing expected file is written, to be read and judged.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundle, openBrowser, openPage } from './browser.ts';
import type { Answer } from './inside-page.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /^[^/\\]+[/\\][^/\\]+[/\\]page\.html$/.test(file))
  .sort();

let browser: Browser;
let script: string;
let shared: Awaited<ReturnType<typeof openPage>>;

beforeAll(async () => {
  [browser, script] = await Promise.all([openBrowser(), bundle('./inside-page.ts')]);
  shared = await openPage(browser);
});
afterAll(() => browser.close());

test('there are saved pages', () => expect(pages.length).toBeGreaterThan(20));

test.each(pages)('%s', async (file) => {
  const html = readFileSync(`${folder}${file}`, 'utf8');
  const expectedFile = `${folder}${dirname(file)}/expected.json`;
  const frame = `${folder}${dirname(file)}/frame.html`;
  const read = await answerOf(html, existsSync(frame) ? readFileSync(frame, 'utf8') : undefined);
  if (!existsSync(expectedFile)) {
    expect(process.env.CI, `${relative(process.cwd(), expectedFile)} is missing`).toBeFalsy();
    writeFileSync(expectedFile, `${JSON.stringify(read, null, 2)}\n`);
  }
  expect(read).toEqual(JSON.parse(readFileSync(expectedFile, 'utf8')));
});

async function answerOf(html: string, frame?: string): Promise<Answer> {
  const { url, focus } = /^<!-- url: (?<url>\S+)(?: \| focus: (?<focus>.+?))? -->\n/.exec(html)?.groups ?? {};
  if (!url) throw new Error('the first line of a saved page names its address: <!-- url: https://… -->');
  if (/<script(?!>rcmail\.set_env\()/i.test(html)) throw new Error('a saved page has no scripts');
  const { page, show } = shared;
  await show(url, html, frame);
  if (focus) {
    await page.focus(focus);
    expect(await page.evaluate((selector) => document.activeElement?.matches(selector), focus)).toBe(true);
  }
  await page.evaluate(script);
  return page.evaluate(() => (globalThis as unknown as { kith: { answer(): Answer } }).kith.answer());
}
