/** The practice messenger behaves as the real client does where Kith relies on it. */
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { PageFacts } from '#core/facts.ts';
import { findChromium } from '../../scripts/browsers.mjs';
import { practiceAddresses, startPracticeServer } from '../../scripts/practice-server.mjs';
import { bundle } from './browser.ts';
import type { Answer } from './inside-page.ts';

let server: Awaited<ReturnType<typeof startPracticeServer>>;
let context: BrowserContext;
let page: Page;
let script: string;

beforeAll(async () => {
  [server, script] = await Promise.all([startPracticeServer(), bundle('./inside-page.ts')]);
  const browser = await chromium.launch({
    executablePath: findChromium()?.path ?? '',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      `--host-resolver-rules=MAP web.telegram.org:443 127.0.0.1:${server.port} , MAP * ~NOTFOUND , EXCLUDE 127.0.0.1`,
    ],
  });
  context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'en-US' });
  page = await context.newPage();
});
afterAll(async () => {
  await context?.browser()?.close();
  await server?.close();
});

beforeEach(async () => {
  await page.goto('about:blank');
  await page.goto(practiceAddresses.telegram);
});

async function read(): Promise<PageFacts | null> {
  await page.evaluate(script);
  const answer = await page.evaluate(() => (globalThis as unknown as { kith: { answer(): Answer } }).kith.answer());
  return answer.read as PageFacts | null;
}

async function turnTo(id: number): Promise<void> {
  await page.click(`.chatlist-chat[data-peer-id="${id}"]`);
}

test('nobody is open at first', async () => {
  expect(await read()).toBeNull();
});

test.each([
  [777001, '#@irina_petrova', 'person', ['777001', 'irina_petrova'], true],
  [777002, '#@tom_becker', 'person', ['777002', 'tom_becker'], true],
  [777003, '#777003', 'person', ['777003'], true],
  [-4444, '#-4444', 'group', [], true],
  [-5555, '#-5555', 'channel', [], false],
  [777100, '#@practice_helper_bot', 'bot', [], true],
  [777000, '#777000', 'service', [], false],
  [1000001, '#1000001', 'self', [], true],
] as const)('%s is at %s, a %s', async (id, hash, kind, handles, composer) => {
  await turnTo(id);
  expect(new URL(page.url()).hash).toBe(hash);
  const facts = await read();
  expect(facts).toMatchObject({ kind, composer });
  expect(facts?.people.flatMap((person) => person.handles.map(({ value }) => value))).toEqual(handles);
});

test('the chat before stays in the document, hidden', async () => {
  await turnTo(777001);
  await turnTo(777002);
  expect(await page.locator('.chat').count()).toBe(2);
  expect(await page.locator('.chat:visible').count()).toBe(1);
  expect((await read())?.people[0]?.name).toBe('Tom Becker');
});

test('the way back leads to the chat before', async () => {
  await turnTo(777001);
  await turnTo(777002);
  await page.goBack();
  expect((await read())?.people[0]?.name).toBe('Ирина Петрова');
});

test('in Russian it is the same page with other words', async () => {
  await page.goto(`${practiceAddresses.telegram}?lang=ru#1000001`);
  expect(await page.textContent('.chat.active .peer-title')).toBe('Избранное');
  expect((await read())?.kind).toBe('self');
});

test('a message is counted once the server has it, and keeps its number when the page is loaded again', async () => {
  // the half second until the server has it passes when we say so
  await page.close();
  page = await context.newPage();
  await page.clock.install();
  await page.goto(practiceAddresses.telegram);
  await page.clock.pauseAt(Date.now() + 60_000);
  await turnTo(777002);
  const before = (await read())?.messages.length ?? 0;
  await page.click('.chat.active .input-message-input:not(.input-field-input-fake)');
  await page.keyboard.type('How was Berlin?');
  await page.keyboard.press('Enter');
  const sent = page.locator('.chat.active .bubble', { hasText: 'How was Berlin?' });
  expect(await sent.getAttribute('data-mid')).toMatch(/^\d+\.\d+$/);
  expect((await read())?.messages.length).toBe(before);
  await page.clock.runFor(1_000);
  await page.waitForSelector('.chat.active .bubble.is-sent');
  const after = (await read())?.messages;
  expect(after).toHaveLength(before + 1);
  expect(after?.at(-1)?.direction).toBe('out');
  await page.reload();
  expect((await read())?.messages).toEqual(after);
});
