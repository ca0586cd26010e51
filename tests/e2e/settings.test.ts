/** What the user sets takes effect at once, and a topic gives everybody it concerns words to begin with. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Contact } from '#core/records.ts';
import { type Kith, openKith, waitFor } from './harness.ts';
import { openMemory } from './memory.ts';

let kith: Kith;
let own: Page;

beforeAll(async () => {
  kith = await openKith();
  own = await kith.openExtensionPage('/src/page/index.html#settings');
});
afterAll(() => kith.close());

const badge = () => own.evaluate(() => chrome.action.getBadgeText({}));
const title = () => own.evaluate(() => chrome.action.getTitle({}));

it('another interval of a circle changes who is due at once, and Undo changes it back', async () => {
  const memory = await openMemory(kith);
  const dueAt = async () => (await memory.all<Contact>('contacts')).find(({ name }) => name === 'Daniel Weber')?.dueAt;
  const before = await dueAt();
  await own.getByLabel('Regular contacts every').selectOption('365');
  await waitFor('Daniel not to be due', async () => (await dueAt()) === (before ?? 0) + 335 * 86_400_000);
  await own.getByRole('button', { name: 'Undo' }).click();
  await waitFor('Daniel to be due again', async () => (await dueAt()) === before);
  expect(await own.getByLabel('Regular contacts every').inputValue()).toBe('30');
  await memory.page.close();
  await own.bringToFront();
});

it('on a quiet day and in quiet hours the button shows no number, and says in words who waits', async () => {
  const today = await own.evaluate(() => new Intl.DateTimeFormat('en-GB', { weekday: 'short' }).format(new Date()));
  const day = own.getByRole('button', { name: today, exact: true });
  await day.click();
  await waitFor('no number', async () => (await badge()) === '');
  expect(await title()).toBe('Kith: 6 people to write to today');
  await day.click();
  await waitFor('the number', async () => (await badge()) === '6');

  await own.getByLabel('Hours without a number').check();
  await own.getByLabel('from', { exact: true }).fill('00:00');
  await own.getByLabel('to', { exact: true }).fill('00:00');
  await own.getByLabel('to', { exact: true }).blur();
  await waitFor('no number', async () => (await badge()) === '');
  await own.getByLabel('Hours without a number').uncheck();
  await waitFor('the number again', async () => (await badge()) === '6');
});

it('the day a week begins on orders the days', async () => {
  const firstDay = () => own.getByRole('group', { name: 'Days without a number' }).getByRole('button').first();
  await own.getByLabel('The week begins on').selectOption('monday');
  await expect.poll(() => firstDay().getAttribute('title')).toBe('Monday');
  await own.getByLabel('The week begins on').selectOption('sunday');
  await expect.poll(() => firstDay().getAttribute('title')).toBe('Sunday');
});

it('a topic gives words to begin with, and shows who was asked', async () => {
  const page = await kith.openExtensionPage('/src/page/index.html#topics');
  await page.getByLabel('A new topic').fill('the tax reform');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  const topic = page.locator('[data-topic]');
  await topic.getByRole('button', { name: '+ a person' }).click();
  await topic.getByPlaceholder('Name').fill('dani');
  await topic.getByRole('option', { name: /Daniel Weber/ }).click();
  await topic.locator('[data-outcome=none]').waitFor();
  await topic.getByRole('button', { name: 'with no end' }).click();
  await topic.getByLabel('until').fill('2099-12-31');
  await topic.getByLabel('until').press('Enter');
  await topic.getByRole('button', { name: 'until 31 December 2099', exact: true }).waitFor();
  await topic.getByLabel('in English').fill('Does the tax reform touch you?');
  await topic.getByLabel('in English').blur();
  await topic.getByText('1 person, nobody asked yet').waitFor();

  await kith.openMail('The big move');
  const mail = kith.context.pages().at(-1);
  if (!mail) throw new Error('no mail is open');
  const panel = await kith.openSidePanel(mail);
  const opening = panel.locator('[data-opening^="topic:"]');
  await opening.getByText('Does the tax reform touch you?').waitFor();
  await opening.getByText('Topic: the tax reform, until 31 December 2099.').waitFor();
  await opening.getByRole('button', { name: 'Asked' }).click();
  await opening.waitFor({ state: 'detached' });
  await page.bringToFront();
  await topic.getByText('1 person, 1 asked').waitFor();
  await topic.locator('[data-outcome=asked]').waitFor();

  await topic.getByRole('button', { name: 'Remove this topic' }).click();
  await topic.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Undo' }).click();
  await topic.waitFor();
});

it('a topic is told by keyboard alone, and the focus stays where one was', async () => {
  const page = await kith.openExtensionPage('/src/page/index.html#topics');
  const focused = () =>
    page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
  async function tabTo(name: string | RegExp): Promise<void> {
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab');
      const now = await focused();
      if (typeof name === 'string' ? now === name : name.test(now)) return;
    }
    throw new Error(`${name} cannot be reached by keyboard`);
  }
  await tabTo('A new topic');
  await page.keyboard.insertText('season opening');
  await page.keyboard.press('Enter');
  const topic = page.locator('[data-topic]').filter({ hasText: 'season opening' });
  await topic.getByRole('button', { name: '+ a tag' }).waitFor();
  await tabTo(/season opening/);
  await tabTo('+ a tag');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('trail running');
  await page.keyboard.press('Enter');
  const tagged = topic.getByRole('button', { name: 'Take out: everybody tagged trail running' });
  await tagged.waitFor();
  await expect.poll(focused).toBe('+ a tag');
  await page.keyboard.press('Shift+Tab');
  expect(await focused()).toBe('Take out: everybody tagged trail running');
  await page.keyboard.press('Enter');
  await tagged.waitFor({ state: 'detached' });
  await expect.poll(focused).toBe('+ a tag');
  await tabTo('+ a person');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('dani');
  await topic.getByRole('option', { name: /Daniel Weber/ }).waitFor();
  await page.keyboard.press('Enter');
  await topic.locator('[data-outcome=none]').waitFor();
  await expect.poll(focused).toBe('+ a person');
  await tabTo('Take out Daniel Weber');
  await page.keyboard.press('Enter');
  await topic.getByText('Nobody yet', { exact: false }).waitFor();
  await waitFor('the focus', () => page.evaluate(() => document.activeElement !== document.body));
  await tabTo('Rename');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('season’s end');
  await page.keyboard.press('Enter');
  await page.getByText('season’s end').first().waitFor();
  await expect.poll(focused).toBe('Rename');
  await tabTo('Remove this topic');
  await page.keyboard.press('Enter');
  await page.getByText('season’s end').waitFor({ state: 'detached' });
  await waitFor('the focus', () => page.evaluate(() => document.activeElement !== document.body));
});
