/** VK and LinkedIn: whoever is on screen is recognised and remembered, a group is nobody, and of several bubbles the one with the caret counts. */
import type { Page } from 'playwright-core';
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
