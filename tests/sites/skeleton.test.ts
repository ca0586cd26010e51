/** Of a page's skeleton nobody can tell whose page it was, and an adapter still finds on it what it found, or misses the same. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PageFacts } from '#core/facts.ts';
import { bundle, openBrowser, openPage } from './browser.ts';

type Inside = typeof import('./skeleton-inside.ts');

const folder = fileURLToPath(new URL('.', import.meta.url));
/** Every second one: two adapters are enough to tell whether skeletons keep what adapters look at. */
const saved = ['gmail', 'telegram-k']
  .flatMap((site) => readdirSync(`${folder}${site}`).map((situation) => `${site}/${situation}/page.html`))
  .sort()
  .filter((_, index) => index % 2 === 0);

/** What these rest on is gone: that a name ends with "bot", a size of nothing, and that the address asks for a page to print. */
const lost = [
  'telegram-k/bot-by-username/',
  'gmail/compose-minimised-and-another/',
  'gmail/changed-print-own/',
  'gmail/print-hostile-name/',
  'gmail/print/',
];

let browser: Browser;
let script: string;
let shared: Awaited<ReturnType<typeof openPage>>;

beforeAll(async () => {
  [browser, script] = await Promise.all([openBrowser(), bundle('./skeleton-inside.ts')]);
  shared = await openPage(browser);
});
afterAll(() => browser.close());

async function show(url: string, html: string): Promise<void> {
  await shared.show(url, html);
  await shared.page.evaluate(script);
}

test('no word, name, address, number or link of 300 pages survives', async () => {
  await show('https://chat.example/', '<!doctype html><title>x</title><body></body>');
  const { said, survived, longest } = await shared.page.evaluate(() =>
    (globalThis as unknown as { kith: Inside }).kith.survivors(20_261_126, 300),
  );
  expect(said).toBeGreaterThan(10_000);
  expect(survived).toEqual([]);
  expect(longest).toBeLessThanOrEqual(200_000);
});

test('a page of 5,000 rows is cut to its main part, first and last rows', async () => {
  await show('https://chat.example/', '<!doctype html><title>x</title><body></body>');
  const html = await shared.page.evaluate(() => (globalThis as unknown as { kith: Inside }).kith.largeSkeleton(5_000));
  expect(html.length).toBeLessThan(200_000);
  expect(html).toContain('class="subject" data-thread-perm-id="thread-f:');
  expect(html.match(/<li/g)?.length).toBeGreaterThan(10);
  expect(html).toMatch(/<!-- \d+ more -->/);
});

test('an adapter misses the same on the skeleton of a saved page, or finds as many people', async () => {
  const different: string[] = [];
  for (const file of saved) {
    const html = readFileSync(`${folder}${file}`, 'utf8');
    const url = /^<!-- url: (\S+?)(?: \| .*)? -->\n/.exec(html)?.[1] ?? '';
    // the caret is not a part of a page
    if (/^<!--.*\| focus/.test(html)) continue;
    await show(url, html);
    const before = kindOf(await answer());
    const skeleton = await shared.page.evaluate(() => (globalThis as unknown as { kith: Inside }).kith.skeleton());
    await show(/^<!-- url: (\S+) -->/.exec(skeleton)?.[1] ?? '', skeleton);
    const after = kindOf(await answer());
    if (after !== before) different.push(`${file}: ${before} became ${after}`);
  }
  expect(different.filter((one) => !lost.some((page) => one.startsWith(page)))).toEqual([]);
});

test('npm run scrub does the same to a file', async () => {
  const scratch = mkdtempSync(join(tmpdir(), 'kith-scrub-'));
  const file = `${folder}gmail/open-russian/page.html`;
  const to = join(scratch, 'scrubbed.html');
  const script = fileURLToPath(new URL('../../scripts/scrub.mjs', import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [script, file, to], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const scrubbed = readFileSync(to, 'utf8');
  rmSync(scratch, { recursive: true });
  expect(scrubbed).toMatch(/^<!-- url: https:\/\/mail\.google\.com\/mail\//);
  expect(scrubbed).toContain('class="hP"');
  expect(scrubbed).not.toMatch(/\p{Script=Cyrillic}/u);
  expect(scrubbed).not.toContain('example.org');
});

function answer(): Promise<unknown> {
  return shared.page.evaluate(() => (globalThis as unknown as { kith: Inside }).kith.answer().read);
}

function kindOf(read: unknown): string {
  if (read === null) return 'nobody';
  if (typeof read === 'object' && 'missing' in read) return `missing ${read.missing}`;
  const { kind, people, messages } = read as PageFacts;
  return `${kind} of ${people.length}, ${messages.map(({ direction }) => direction).join(' ')}`;
}
