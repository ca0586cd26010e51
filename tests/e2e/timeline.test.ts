/** The timeline: what it tells, what is chosen of it, the way back to a conversation, first words, and a lot of everything. */
import { readFile } from 'node:fs/promises';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Contact, Touch } from '#core/records.ts';
import { practiceMemoryReady } from '../../scripts/practice-server.mjs';
import { type Kith, openKith, openThread, waitFor } from './harness.ts';
import { type Memory, openMemory } from './memory.ts';

let kith: Kith;
let memory: Memory;

beforeAll(async () => {
  kith = await openKith();
  memory = await openMemory(kith);
  const filling = await kith.openExtensionPage('/tests/practice/memory.html#overfull');
  await filling.waitForFunction((ready) => document.title === ready, practiceMemoryReady);
  await filling.close();
});
afterAll(() => kith.close());
afterEach(async () => {
  for (const page of kith.context.pages()) if (page !== memory.page) await page.close();
});

const timelineIn = (page: Page) => page.getByRole('region', { name: 'Timeline' });
const linesIn = (page: Page) => timelineIn(page).locator('[data-line]');

async function contactNamed(name: string): Promise<Contact> {
  const found = (await memory.all<Contact>('contacts')).find((contact) => contact.name.startsWith(name));
  if (!found) throw new Error(`nobody is called ${name}`);
  return found;
}

async function touchesOf(name: string): Promise<Touch[]> {
  const { id } = await contactNamed(name);
  return (await memory.all<Touch>('touches')).filter(({ contactId }) => contactId === id);
}

async function openPerson(name: string): Promise<Page> {
  const { id } = await contactNamed(name);
  const page = await kith.openExtensionPage(`/src/page/index.html#person/${id}`);
  await timelineIn(page).waitFor();
  return page;
}

/** Leaves the open mail for another. */
async function turnTo(mail: Page, subject: string): Promise<void> {
  await mail.evaluate(() => {
    location.hash = '#inbox';
  });
  await waitFor(`the mail "${subject}"`, () => mail.evaluate(openThread, subject));
}

const firstWordsBox = () => memory.page.getByRole('checkbox', { name: 'Keep the first words of each message' });

it('shows what is chosen with one click, for everybody until Kith is closed', async () => {
  const mail = await kith.openMail('The big move');
  const panel = await kith.openSidePanel(mail);
  await panel.getByRole('heading', { name: 'Daniel Weber' }).waitFor();
  await linesIn(panel).first().waitFor();
  const kinds = async () =>
    new Set(await linesIn(panel).evaluateAll((all) => all.map((line) => line.getAttribute('data-line'))));
  expect(await kinds()).toEqual(new Set(['messages', 'saved']));
  await timelineIn(panel).getByRole('button', { name: 'Saved' }).click();
  expect(await kinds()).toEqual(new Set(['saved']));
  await turnTo(mail, 'Договор на осень');
  await panel.getByRole('heading', { name: 'Анна-Мария' }).waitFor();
  await linesIn(panel).first().waitFor();
  expect(await kinds()).toEqual(new Set(['saved']));
  await timelineIn(panel).getByRole('button', { name: 'Messages' }).click();
  expect(await kinds()).toEqual(new Set(['messages']));
  await timelineIn(panel).getByRole('button', { name: 'Calls and meetings' }).click();
  expect(await kinds()).toEqual(new Set(['touch']));
  await timelineIn(panel).getByRole('button', { name: 'Everything' }).click();
  expect(await kinds()).toEqual(new Set(['messages', 'touch', 'saved']));
});

it('tells by site where there are several', async () => {
  const page = await openPerson('Анна-Мария');
  await linesIn(page).first().waitFor();
  await timelineIn(page).getByRole('button', { name: 'Telegram Web K' }).click();
  await waitFor('only Telegram', async () => {
    const links = await timelineIn(page).getByRole('link').allTextContents();
    return links.length > 0 && links.every((text) => text === 'Open in Telegram Web K');
  });
  await timelineIn(page).getByRole('button', { name: 'Everything' }).click();
});

it('folds the messages of one day and conversation, and opens them by keyboard with their times', async () => {
  const page = await openPerson('Анна-Мария');
  const line = linesIn(page).filter({ hasText: '3 messages' }).first();
  await line.waitFor();
  const fold = line.getByRole('button', { name: '3 messages' });
  expect(await fold.getAttribute('aria-expanded')).toBe('false');
  await fold.focus();
  await page.keyboard.press('Enter');
  const single = line.getByRole('list').getByRole('listitem');
  await single.nth(2).waitFor();
  expect(await single.count()).toBe(3);
  for (const text of await single.allTextContents()) expect(text).toMatch(/(You|They) wrote\d\d:\d\d$/);
  expect(await fold.evaluate((button) => document.activeElement === button)).toBe(true);
  await page.keyboard.press('Enter');
  await single.first().waitFor({ state: 'detached' });
});

it('hides what is sensitive until it is asked for', async () => {
  const page = await openPerson('Анна-Мария');
  await timelineIn(page).getByRole('button', { name: 'Saved' }).click();
  const hidden = linesIn(page).filter({ hasText: 'Hidden, because it is sensitive.' }).first();
  await hidden.waitFor();
  const line = linesIn(page).nth(await hidden.evaluate(placeOf));
  await line.getByRole('button', { name: 'Show', exact: true }).click();
  await line.getByRole('button', { name: 'Hide', exact: true }).waitFor();
  expect(await line.textContent()).not.toContain('Hidden');
  await timelineIn(page).getByRole('button', { name: 'Everything' }).click();
});

/** Among all lines. */
function placeOf(line: Element): number {
  return [...document.querySelectorAll('[data-line]')].indexOf(line);
}

it('leads back to the very mail, and to the very chat', async () => {
  const mail = await kith.openMail('The big move');
  const panel = await kith.openSidePanel(mail);
  await panel.getByRole('heading', { name: 'Daniel Weber' }).waitFor();
  const back = timelineIn(panel).getByRole('link', { name: 'Open in Gmail' }).first();
  await back.waitFor();
  expect(await back.getAttribute('rel')).toBe('noreferrer');
  expect(await back.getAttribute('target')).toBe('_blank');
  // followed as a click would, which the log of requests would take for one of the extension's own
  const mailAddress = (await back.getAttribute('href')) ?? '';
  const again = await kith.context.newPage();
  await again.goto(mailAddress);
  await again.locator('h2.hP').filter({ hasText: 'The big move', visible: true }).waitFor();
  expect(again.url()).toMatch(/^https:\/\/mail\.google\.com\/mail\/u\/0\/#all\/[0-9a-f]+$/);

  const chat = await kith.openTelegram('#@tom_becker');
  await chat.bringToFront();
  await panel.getByRole('heading', { name: 'Tom Becker' }).waitFor();
  const toChat = timelineIn(panel).getByRole('link', { name: 'Open in Telegram Web K' }).first();
  await toChat.waitFor();
  const address = (await toChat.getAttribute('href')) ?? '';
  const page = await kith.context.newPage();
  await page.goto(address);
  await page.locator('.chat.active .peer-title').filter({ hasText: 'Tom Becker' }).first().waitFor();
  // a note typed beside the chat knows the way back as well
  await chat.bringToFront();
  const field = panel.getByRole('textbox', { name: 'Note something' });
  await field.fill('Tom collects stamps');
  await field.press('Enter');
  await waitFor('the note', async () => {
    const details = await memory.all<{ quote: string; source: { url: string | null } }>('details');
    return details.some(({ quote, source }) => quote === 'Tom collects stamps' && source.url === address);
  });
});

it('keeps no words of messages, unless the user allows it, and then only the first', async () => {
  const mail = await kith.openMail('Спасибо за помощь!');
  const panel = await kith.openSidePanel(mail);
  await panel.getByRole('heading', { name: 'Ольга Соколова' }).waitFor();
  const seen = async () => (await touchesOf('Ольга Соколова')).filter(({ url }) => url !== null);
  await waitFor('the mail to be recorded', async () => (await seen()).length > 0);
  expect((await seen()).filter(({ words }) => words !== null)).toEqual([]);

  await firstWordsBox().check();
  await waitFor('the words of the open mail', async () => (await seen()).some(({ words }) => words !== null));
  const said = (await seen()).map(({ words }) => words).find((words) => words !== null) ?? '';
  expect([...said].length).toBeLessThanOrEqual(80);
  const body = (await mail.locator('.a3s').filter({ visible: true }).last().innerText()).replace(/\s+/g, ' ');
  expect(body.startsWith(said.replace(/…$/, ''))).toBe(true);
  await timelineIn(panel).getByText(said).waitFor();
  // what is kept of a tab while the browser runs holds none of it
  const session = await memory.page.evaluate(() => chrome.storage.session.get(null));
  expect(JSON.stringify(session)).not.toContain(said.slice(0, 20));

  await firstWordsBox().uncheck();
  await waitFor('pages to be told', async () => {
    const told = await memory.page.evaluate(() => chrome.storage.local.get(null));
    return Object.keys(told).length === 0;
  });
  await turnTo(mail, 'Autumn trail run');
  await panel.getByRole('heading', { name: 'James Carter' }).waitFor();
  await waitFor('his mail to be recorded', async () =>
    (await touchesOf('James Carter')).some(({ url }) => url !== null),
  );
  expect((await touchesOf('James Carter')).filter(({ words }) => words !== null)).toEqual([]);

  // those of before stay until they are forgotten
  expect((await seen()).some(({ words }) => words !== null)).toBe(true);
  const forget = memory.page.getByRole('button', { name: 'Forget the words kept so far' });
  await forget.click();
  await memory.page.getByText('Forgotten. From now on no words are kept.').waitFor();
  expect(
    (await memory.all<Touch>('touches')).filter(({ words, kind }) => kind === 'message' && words !== null),
  ).toEqual([]);
  await forget.waitFor({ state: 'detached' });
  await waitFor('the focus to stay', () => firstWordsBox().evaluate((box) => document.activeElement === box));
});

it('of two thousand messages draws those one looks at, reads on as one scrolls, and loses none', async () => {
  const page = await openPerson('Анна-Мария');
  await linesIn(page).first().waitFor();
  expect(await linesIn(page).count()).toBeLessThan(150);
  await waitFor('the first page', () => page.evaluate(scrollToEnd));
  const told = await timelineIn(page).evaluate((region) =>
    [...region.querySelectorAll('[data-line=messages]')].reduce((sum, line) => {
      const folded = /(\d+) messages/.exec(line.textContent ?? '')?.[1];
      return sum + Number(folded ?? 1);
    }, 0),
  );
  const messages = (await touchesOf('Анна-Мария')).filter(({ kind }) => kind === 'message');
  expect(messages.length).toBeGreaterThan(2_000);
  expect(told).toBe(messages.length);
  expect(await timelineIn(page).locator('[data-line=saved]').count()).toBeGreaterThan(90);
  // months far from the window are not laid out
  const laidOut = await linesIn(page).evaluateAll(
    (all) => all.filter((line) => line.checkVisibility({ contentVisibilityAuto: true })).length,
  );
  expect(laidOut).toBeLessThan(300);
  expect(laidOut).toBeGreaterThan(0);
});

/** True at the end of the timeline. */
function scrollToEnd(): boolean {
  window.scrollTo(0, document.documentElement.scrollHeight);
  return ![...document.querySelectorAll('button')].some((button) => button.textContent === 'Earlier');
}

it('is clean with all of it open, narrow and wide, light and dark', async () => {
  const axe = await readFile(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
  const page = await openPerson('Анна-Мария');
  const folds = timelineIn(page).getByRole('button', { name: /^\d+ messages$/ });
  await folds.nth(1).click();
  await folds.first().click();
  await page.evaluate(axe);
  for (const [width, colorScheme] of [
    [320, 'light'],
    [1280, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const found = await page.evaluate(() =>
      (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run('section:has([data-line])'),
    );
    expect((found as AxeResults).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(sideways).toBe(false);
  }
});

it('shows at once what a chat has just told', async () => {
  const page = await openPerson('Ирина Петрова');
  await linesIn(page).first().waitFor();
  const before = await linesIn(page).count();
  const chat = await kith.openTelegram('#777001');
  await chat.locator('.chat.active .bubble').first().waitFor();
  await waitFor('what the chat shows', async () => (await linesIn(page).count()) > before);
});
