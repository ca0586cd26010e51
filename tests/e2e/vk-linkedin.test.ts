/** VK and LinkedIn: whoever is on screen is recognised and remembered, a group is nobody, and of several bubbles the one with the caret counts. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { HandleRecord, Touch } from '#core/records.ts';
import { practiceAddresses } from '../../scripts/practice-server.mjs';
import { type Kith, openKith, waitFor } from './harness.ts';
import { openMemory } from './memory.ts';

let kith: Kith;
let page: Page;
let panel: Page;

beforeAll(async () => {
  kith = await openKith();
  page = await kith.context.newPage();
  await page.goto(practiceAddresses.vk);
  panel = await kith.openSidePanel(page);
});
afterAll(() => kith.close());

async function shows(state: string, heading: string): Promise<void> {
  await panel
    .locator(`main[data-state="${state}"]`, { has: panel.getByRole('heading', { name: heading, level: 1 }) })
    .waitFor();
}

/** Something to begin with is remembered of whom the panel shows. */
async function giveOccasion(): Promise<void> {
  const note = panel.getByRole('textbox', { name: 'Note something' });
  await note.fill('Back from Lisbon yesterday');
  await note.press('Enter');
  await panel.getByRole('button', { name: 'Insert', exact: true }).first().waitFor();
}

/** One click, between words that are there already, one letter before their end: what the field then says. */
async function insertInto(field: Locator): Promise<string> {
  await field.pressSequentially('Hello! ^');
  await field.press('ArrowLeft');
  await panel.getByRole('button', { name: 'Insert', exact: true }).first().click();
  await panel.getByText('It is in your message. You send it.').waitFor();
  const words = (await field.innerText()).trim();
  expect(words).toMatch(/^Hello! .+\^$/);
  return words;
}

test('VK: recognised, and remembered with the messages seen', async () => {
  await shows('nobody', 'Nobody is open');
  await page.getByRole('button', { name: 'Вера Кузьмина' }).click();
  await shows('unremembered', 'Вера Кузьмина');
  await panel.getByRole('button', { name: 'Remember' }).first().click();
  await shows('remembered', 'Вера Кузьмина');
  const memory = await openMemory(kith);
  expect((await memory.all<HandleRecord>('handles')).map(({ key }) => key)).toContain('vk:777001');
  const directions = await waitFor('the messages', async () => {
    const touches = (await memory.all<Touch>('touches')).filter(({ site }) => site === 'vk');
    return touches.length === 2 && touches.map(({ direction }) => direction).sort();
  });
  expect(directions).toEqual(['in', 'out']);
  await memory.page.close();
});

test('VK: the next one is shown only with their own page, and a group is nobody', async () => {
  await page.getByRole('button', { name: 'Отдел закупок' }).click();
  await shows('room', 'Отдел закупок');
  await page.getByRole('button', { name: 'Tom Fischer' }).click();
  await shows('unremembered', 'Tom Fischer');
  await page.getByRole('button', { name: 'Вера Кузьмина' }).click();
  await shows('remembered', 'Вера Кузьмина');
});

test('VK: of two tabs the panel shows whom the one in front is with, whatever happens in the other', async () => {
  const other = await kith.context.newPage();
  await other.goto(new URL('/im/convo/777002', practiceAddresses.vk).href);
  await other.bringToFront();
  await shows('unremembered', 'Tom Fischer');
  await page.evaluate(() => {
    history.pushState(null, '', '/im/convo/2000000044');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await page.locator('.ConvoHeader', { hasText: 'Отдел закупок' }).waitFor({ state: 'attached' });
  await shows('unremembered', 'Tom Fischer');
  await page.bringToFront();
  await shows('room', 'Отдел закупок');
  await other.close();
  await page.getByRole('button', { name: 'Вера Кузьмина' }).click();
  await shows('remembered', 'Вера Кузьмина');
});

test('VK: the words that are inserted are those that are sent', async () => {
  await giveOccasion();
  const words = await insertInto(page.getByRole('textbox', { name: 'Сообщение' }));
  await page.getByRole('button', { name: 'Отправить' }).click();
  await page.locator('.ConvoHistory').getByText(words, { exact: true }).waitFor();
});

test('LinkedIn: recognised among hidden threads, and remembered by name and id', async () => {
  await page.goto(practiceAddresses.linkedin);
  await page.getByRole('button', { name: 'Peter Lang' }).click();
  await shows('unremembered', 'Peter Lang');
  await page.getByRole('button', { name: 'Clara Nowak' }).click();
  await shows('unremembered', 'Clara Nowak');
  await panel.getByRole('button', { name: 'Remember' }).first().click();
  await shows('remembered', 'Clara Nowak');
  const memory = await openMemory(kith);
  const keys = (await memory.all<HandleRecord>('handles')).map(({ key }) => key);
  expect(keys).toEqual(expect.arrayContaining(['linkedin:clara-nowak', 'linkedin-id:ACoAAAclaraNowak001']));
  await memory.page.close();
});

test('LinkedIn: of two bubbles in a shadow root the one with the caret counts', async () => {
  await page.goto(new URL('/feed/', practiceAddresses.linkedin).href);
  await shows('nobody', 'Nobody is open');
  await page.getByRole('textbox', { name: 'Write to Peter Lang' }).click();
  await shows('unremembered', 'Peter Lang');
  await page.getByRole('textbox', { name: 'Write to Clara Nowak' }).click();
  await shows('remembered', 'Clara Nowak');
});

test('LinkedIn: the words come into the bubble with the caret, and are sent as they stand there', async () => {
  await giveOccasion();
  const words = await insertInto(page.getByRole('textbox', { name: 'Write to Clara Nowak' }));
  expect(await page.getByRole('textbox', { name: 'Write to Peter Lang' }).innerText()).toBe('\n');
  const bubble = page.locator('.msg-overlay-conversation-bubble', { hasText: 'Clara Nowak' });
  await bubble.getByRole('button', { name: 'Send' }).click();
  await bubble.getByText(words, { exact: true }).waitFor();
});
