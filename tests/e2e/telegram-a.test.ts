/** Telegram's other client: the same people as in the first, with times that are told only when the mouse comes. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Touch } from '#core/records.ts';
import { practiceAddresses } from '../../scripts/practice-server.mjs';
import { type Kith, openKith, waitFor } from './harness.ts';
import { openMemory } from './memory.ts';

let kith: Kith;
let page: Page;
let panel: Page;

beforeAll(async () => {
  kith = await openKith();
  [page = await kith.context.newPage()] = kith.context.pages();
  await page.goto('about:blank');
  panel = await kith.openSidePanel(page);
});
afterAll(() => kith.close());

async function shows(state: string, heading: string): Promise<void> {
  await panel
    .locator(`main[data-state="${state}"]`, { has: panel.getByRole('heading', { name: heading, level: 1 }) })
    .waitFor();
}

test('whoever was remembered in the first client is known in the second', async () => {
  await page.goto(`${practiceAddresses.telegram}#777002`);
  await shows('remembered', 'Tom Becker');
  await page.goto(`${practiceAddresses.telegramA}#777002`);
  await shows('remembered', 'Tom Becker');
});

test('follows from chat to chat, and shows nobody in a room', async () => {
  await page.goto(practiceAddresses.telegramA);
  await shows('nobody', 'Nobody is open');
  const chats = [
    ['Ирина Петрова', 'remembered'],
    ['Отдел продаж', 'room'],
    ['Новости рынка', 'room'],
    ['Марк Лисицын', 'unremembered'],
    ['Tom Becker', 'remembered'],
  ] as const;
  for (const [name, state] of chats) {
    await page.locator('.ListItem').filter({ hasText: name }).click();
    await shows(state, name);
  }
  await page.locator('.ListItem').filter({ hasText: 'Practice Helper' }).click();
  await shows('room', 'A bot');
});

test('puts an opening into the field of the chat on screen', async () => {
  await page.goto(`${practiceAddresses.telegramA}#777002`);
  await shows('remembered', 'Tom Becker');
  await panel
    .getByRole('button', { name: /^Insert/ })
    .first()
    .click();
  await waitFor('the words', async () => (await page.locator('#editable-message-text').innerText()).trim() !== '');
});

test('remembers somebody, with the seconds of each message', async () => {
  await page.goto(`${practiceAddresses.telegramA}#777003`);
  await shows('unremembered', 'Марк Лисицын');
  await panel.getByRole('button', { name: 'Remember' }).first().click();
  await shows('remembered', 'Марк Лисицын');
  const memory = await openMemory(kith);
  const mark = async () =>
    (await memory.all<Touch>('touches')).filter(({ conversation }) => conversation.endsWith(':777003'));
  await waitFor('his messages, all with their time', async () => {
    const touches = await mark();
    return touches.length === 5 && touches.every(({ precision }) => precision === 'second');
  });
  expect((await mark()).map(({ direction }) => direction).sort()).toEqual(['in', 'in', 'in', 'out', 'out']);
  await memory.page.close();
});
