/** The experimental sites fail closed: whatever a message contains and whatever is missing, nobody is taken for somebody else. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sites } from '#sites/index.ts';
import { bundle, openBrowser, openPage } from './browser.ts';

type Inside = typeof import('./experimental-inside.ts');
type InPage = { kith: Inside };

interface Saved {
  /** a saved page of one person */
  readonly person: string;
  /** where it has the words of messages */
  readonly bodies: string;
}

const saved: Readonly<Record<string, Saved>> = {
  discord: { person: 'person', bodies: '[id^="message-content-"]' },
  element: { person: 'person', bodies: '.mx_EventTile_body' },
  facebook: { person: 'person-by-number', bodies: '[data-message-id]' },
  'google-messages': { person: 'person-by-name', bodies: 'mws-text-message-part' },
  instagram: { person: 'person', bodies: '[role="row"] [dir="auto"]' },
  'mail-ru': { person: 'open', bodies: '.letter-body' },
  max: { person: 'person', bodies: '.bubbleContent .text' },
  'nextcloud-mail': { person: 'open', bodies: '.message-container, .preview' },
  slack: { person: 'person', bodies: '[data-qa="message-text"]' },
  sogo: { person: 'open', bodies: '.sg-mail-part' },
  teams: { person: 'person', bodies: '[data-message-content]' },
  x: { person: 'person', bodies: '[data-testid^="message-text"]' },
  'yahoo-mail': { person: 'open', bodies: '[data-test-id="message-view-body-content"]' },
  'yandex-mail': { person: 'open', bodies: '[class*="MessageBody"], .mail-MessageSnippet' },
};

/** What is told of whom there is nothing to be told. */
const harmless = ['unknown', 'nobody', 'group', 'self'];

let browser: Browser;
let script: string;
let shared: Awaited<ReturnType<typeof openPage>>;

beforeAll(async () => {
  [browser, script] = await Promise.all([openBrowser(), bundle('./experimental-inside.ts')]);
  shared = await openPage(browser);
});
afterAll(() => browser.close());

/** Opens a saved page, and says who is told on it. */
async function open(site: string, situation: string): Promise<string> {
  const html = readFileSync(new URL(`./${site}/${situation}/page.html`, import.meta.url), 'utf8');
  const [, url = ''] = /^<!-- url: (\S+)/.exec(html) ?? [];
  await shared.show(url, html);
  await shared.page.evaluate(script);
  return shared.page.evaluate(() => (globalThis as unknown as InPage).kith.answer());
}

test('every experimental site is here', () => {
  expect(Object.keys(saved)).toEqual(sites.filter(({ experimental }) => experimental).map(({ id }) => id));
});

describe.each(Object.entries(saved))('%s', (site, { person, bodies }) => {
  test('the whole page within a message changes nobody', async () => {
    const truth = await open(site, person);
    expect(harmless).not.toContain(truth);
    const answers = await shared.page.evaluate(
      (where) => (globalThis as unknown as InPage).kith.withThePageInBodies(where),
      bodies,
    );
    expect(answers.length).toBeGreaterThan(0);
    expect(answers.filter((one) => one !== truth)).toEqual([]);
  });

  test.each(['chrome', 'edge'] as const)(
    'translated by a browser it is the same person or nobody: %s',
    async (which) => {
      const truth = await open(site, person);
      const answer = await shared.page.evaluate((one) => (globalThis as unknown as InPage).kith.translated(one), which);
      expect([truth, ...harmless]).toContain(answer);
    },
  );

  test.each([person, 'hostile-body'])(
    'without any one thing it is the same person or nobody: %s',
    async (situation) => {
      const truth = await open(site, person);
      await open(site, situation);
      const losses = await shared.page.evaluate(() => (globalThis as unknown as InPage).kith.withoutEach());
      expect(losses.filter(({ answer }) => answer !== truth && !harmless.includes(answer))).toEqual([]);
      expect(losses.some(({ answer }) => answer !== truth)).toBe(true);
    },
  );
});
