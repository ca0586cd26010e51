/** The practice mailbox behaves as Gmail does where Kith relies on it. */
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { PageFacts } from '#core/facts.ts';
import { findChromium } from '../../scripts/browsers.mjs';
import { startPracticeServer } from '../../scripts/practice-server.mjs';
import { bundle } from './browser.ts';

type Inside = typeof import('./gmail-inside.ts');

const mailbox = 'https://mail.google.com/mail/u/0/';

let server: Awaited<ReturnType<typeof startPracticeServer>>;
let context: BrowserContext;
let page: Page;
let script: string;

beforeAll(async () => {
  [server, script] = await Promise.all([startPracticeServer(), bundle('./gmail-inside.ts')]);
  const browser = await chromium.launch({
    executablePath: findChromium()?.path ?? '',
    // daylight saving; the context's own setting would come too late for windows that a page opens
    env: { ...process.env, TZ: 'Europe/Berlin' },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      `--host-resolver-rules=MAP mail.google.com:443 127.0.0.1:${server.port} , MAP * ~NOTFOUND , EXCLUDE 127.0.0.1`,
    ],
  });
  context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'en-US' });
});
afterAll(async () => {
  await context?.browser()?.close();
  await server?.close();
});

beforeEach(async () => {
  await page?.close();
  page = await context.newPage();
  await visit('');
});

async function visit(address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(mailbox + address);
}

async function ask() {
  await page.evaluate(script);
  return page.evaluate(() => (globalThis as unknown as { kith: Inside }).kith.answer());
}

async function read(): Promise<PageFacts | null> {
  return (await ask()).read as PageFacts | null;
}

async function saidAt(selector: string): Promise<number | null> {
  await page.evaluate(script);
  return page.evaluate((wanted) => (globalThis as unknown as { kith: Inside }).kith.saidAt(wanted), selector);
}

/** Clicks a conversation in the list and waits for its heading. */
async function open(row: RegExp, subject: string): Promise<void> {
  await page.getByRole('row', { name: row }).click();
  await page.locator('[role=main] h2.hP:visible', { hasText: subject }).waitFor();
}

const button = (name: string) => page.getByRole('button', { name, exact: true });
const addresses = (facts: PageFacts | null) => facts?.people.map(({ handles }) => handles[0].value);
const daysAgo = (at: number | undefined) => Math.round((Date.now() - (at ?? 0)) / 86_400_000);

test('the list is nobody', async () => {
  await page.getByRole('row').first().waitFor();
  expect(await page.title()).toBe('Inbox (2) - alex.morgan@practice.example - Gmail');
  expect(await read()).toBeNull();
});

test.each([
  [/Договор/, 'Договор на осень', ['anna.petrova@example.org'], 2],
  [/James Carter/, 'Autumn trail run', ['james.carter@example.com'], 47],
  [/Daniel Weber/, 'The big move', ['daniel.weber@example.com'], 33],
  [/Ольга/, 'Спасибо за помощь!', ['olga.sokolova@example.net'], 9],
  [/Sophie Laurent: Off/, 'Off to the sea', ['sophie.laurent@example.org'], 1],
  [/Workshop/, 'Workshop in spring', ['anna.petrova@example.org', 'sophie.laurent@example.org'], 5],
  [/Parcel Desk/, 'Your parcel is waiting', ['notice@parcel-desk.example'], 4],
] as const)('%s is with the people it is with', async (row, subject, people, days) => {
  await open(row, subject);
  const facts = await read();
  expect(facts).toMatchObject({
    kind: people.length > 1 ? 'several' : 'person',
    writing: false,
    own: [{ value: 'alex.morgan@practice.example' }],
  });
  expect(addresses(facts)).toEqual(people);
  expect(Math.abs(daysAgo(facts?.messages.at(-1)?.time?.at) - days)).toBeLessThanOrEqual(1);
});

test('the address changes first, then the page; the conversation before stays, hidden', async () => {
  await open(/James Carter/, 'Autumn trail run');
  const james = await read();
  await page.goBack();
  await page.getByRole('row').first().waitFor();
  const atOnce = await page.getByRole('row', { name: /Daniel/ }).evaluate((row: HTMLElement) => {
    row.click();
    return { hash: location.hash, title: document.title };
  });
  expect(atOnce.hash).toMatch(/^#inbox\/FMfcgz\w{16,}$/);
  expect(atOnce.title).toMatch(/^Inbox/);
  await page.locator('h2.hP:visible', { hasText: 'The big move' }).waitFor();
  expect(await page.locator('h2.hP').count()).toBe(2);
  expect(addresses(await read())).toEqual(['daniel.weber@example.com']);
  await page.goBack();
  await open(/James Carter/, 'Autumn trail run');
  expect(await read()).toEqual(james);
});

test('there is a moment without a main view while another loads', async () => {
  await page.getByRole('row').first().waitFor();
  await page.evaluate(script);
  // inside of the page: on a busy machine a test would come too late for it
  const then = page.evaluate(
    () =>
      new Promise((resolve) => {
        new MutationObserver((_, observer) => {
          if (document.querySelector('[role=main]')) return;
          observer.disconnect();
          resolve((globalThis as unknown as { kith: Inside }).kith.answer().read);
        }).observe(document, { subtree: true, childList: true, attributes: true });
      }),
  );
  await page.getByRole('row', { name: /Daniel/ }).click();
  expect(await then).toBeNull();
});

test('folded messages come back, collapsed ones open', async () => {
  await open(/James Carter/, 'Autumn trail run');
  const shown = async () => [
    await page.locator('.adf:visible').count(),
    await page.locator('.adn:visible').count(),
    (await read())?.messages.length,
  ];
  expect(await shown()).toEqual([2, 1, 1]);
  await button('2').click();
  expect(await shown()).toEqual([4, 1, 1]);
  await page.locator('.adf').nth(1).click();
  expect(await shown()).toEqual([3, 2, 2]);
  expect((await read())?.messages.map(({ direction }) => direction)).toEqual(['out', 'in']);
});

test('a reply is written to the person, sent, and known to the server a moment later', async () => {
  await open(/Daniel/, 'The big move');
  const thread = await read();
  await button('Reply').click();
  const writing = await read();
  expect(writing).toMatchObject({ kind: 'person', writing: true, composer: true, messages: thread?.messages });
  expect(addresses(writing)).toEqual(['daniel.weber@example.com']);
  await page.keyboard.type('How is the garden?');
  await button('Send').click();
  const sent = await read();
  expect(sent?.conversation).toBe(thread?.conversation);
  expect(sent?.messages.at(-1)).toMatchObject({ provisional: true, direction: 'out' });
  expect(sent?.messages.at(-1)?.ids[0]).toMatch(/^a:r\d+$/);
  await page.locator('.adn[data-legacy-message-id]').nth(1).waitFor();
  expect((await read())?.messages.at(-1)).toMatchObject({
    provisional: false,
    ids: [expect.stringMatching(/^[0-9a-f]{16}$/)],
  });
});

test('a reply to all of several goes to all of them', async () => {
  await open(/Workshop/, 'Workshop in spring');
  await button('Reply all').click();
  expect(await read()).toMatchObject({ kind: 'several', writing: true, composer: true });
});

test('a new message: nobody, then its recipient; docked, full screen, minimised, sent', async () => {
  await button('Compose').click();
  expect(await read()).toBeNull();
  await page.keyboard.type('tom.becker@example.com');
  await page.keyboard.press('Enter');
  const draft = await read();
  expect(addresses(draft)).toEqual(['tom.becker@example.com']);
  await page.getByPlaceholder('Subject').click();
  await page.keyboard.type('Marathon');
  await page.getByRole('textbox', { name: 'Message Body' }).click();
  await page.keyboard.type('Well run!');
  expect(await read()).toEqual(draft);
  await button('Full screen').click();
  expect(await page.locator('.aSs .Hd').count()).toBe(1);
  expect(await read()).toEqual(draft);
  await button('Full screen').click();
  await button('Minimize').click();
  expect(await read()).toBeNull();
  await button('Minimize').click();
  await button('Send').click();
  await page.getByRole('alert').waitFor();
  await page.getByRole('link', { name: 'Sent' }).click();
  await open(/Marathon/, 'Marathon');
  expect(addresses(await read())).toEqual(['tom.becker@example.com']);
});

test('beside an open conversation the caret decides', async () => {
  await open(/Daniel/, 'The big move');
  await button('Compose').click();
  await page.keyboard.type('tom.becker@example.com');
  await page.keyboard.press('Enter');
  expect(addresses(await read())).toEqual(['tom.becker@example.com']);
  await page.getByRole('searchbox').click();
  expect(addresses(await read())).toEqual(['daniel.weber@example.com']);
});

test('the reading pane shows one conversation beside the list', async () => {
  await visit('?pane=1#inbox');
  await page.getByRole('row').first().waitFor();
  expect(await read()).toBeNull();
  await open(/Sophie Laurent: Off/, 'Off to the sea');
  await open(/James Carter/, 'Autumn trail run');
  expect(await page.getByRole('row').first().isVisible()).toBe(true);
  expect(addresses(await read())).toEqual(['james.carter@example.com']);
});

test('a conversation in a window of its own is the same conversation', async () => {
  await open(/Daniel/, 'The big move');
  const here = await read();
  const [window] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: 'In new window' }).click(),
  ]);
  await window.locator('h2.hP').waitFor();
  await page.close();
  page = window;
  expect(new URL(page.url()).searchParams.get('view')).toBe('btop');
  expect(await read()).toEqual(here);
});

test('in Russian the times are read as well', async () => {
  await open(/Ольга/, 'Спасибо за помощь!');
  const english = await read();
  await visit('?lang=ru#inbox');
  await open(/Ольга/, 'Спасибо за помощь!');
  expect(await page.title()).toBe('Спасибо за помощь! - alex.morgan@practice.example - Почта');
  expect(await page.locator('.adn .g3').getAttribute('title')).toMatch(/ г\., /);
  expect(await read()).toEqual(english);
});

test.each(['#settings/general', '#chat/home', '#sent', '#search/garden'])('%s is nobody', async (hash) => {
  await visit(hash);
  await page.locator('[role=main]').waitFor();
  expect(await read()).toBeNull();
});

test('words in a message were said when it was written; words elsewhere were not', async () => {
  await open(/Parcel Desk/, 'Your parcel is waiting');
  const [message] = (await read())?.messages ?? [];
  expect(await saidAt('.a3s p')).toBe(message?.time?.at);
  // inside the message that the body imitates
  expect(await saidAt('.a3s .adn .gD')).toBe(message?.time?.at);
  expect(await saidAt('h2.hP')).toBeNull();
  expect(await saidAt('.zA')).toBeNull();
});
