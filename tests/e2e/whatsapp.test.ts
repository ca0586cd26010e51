/** A messenger that shows names: nobody is taken for somebody known by the same name, and a number is a person of its own. */
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
  await page.goto(practiceAddresses.whatsapp);
});
afterAll(() => kith.close());

const state = () => panel.locator('main').getAttribute('data-state');
const chat = (title: string) => page.locator('#pane-side [role=row]').filter({ hasText: title }).click();

async function shows(wanted: string, heading: string | RegExp): Promise<void> {
  const named = panel.getByRole('heading', { name: heading, level: 1 });
  await panel.locator(`main[data-state="${wanted}"]`, { has: named }).waitFor();
}

test('a name alone is nobody remembered, whatever they are called', async () => {
  await shows('nobody', 'Nobody is open');
  await chat('James Carter');
  await panel.getByText('James Carter').first().waitFor();
  expect(await state()).not.toBe('remembered');
  const memory = await openMemory(kith);
  expect((await memory.all<Touch>('touches')).filter(({ site }) => site === 'whatsapp')).toEqual([]);
  await memory.page.close();
});

test('a group and the user himself are nobody', async () => {
  await chat('Sales');
  await shows('room', 'Sales');
  await chat('Alex Morgan (You)');
  await shows('room', 'Notes to yourself');
});

test('a number is remembered, with the minute of each message', async () => {
  await chat('+49 151 00000002');
  await shows('unremembered', /00000002/);
  await panel.getByRole('button', { name: 'Remember' }).first().click();
  await panel.locator('main[data-state="remembered"]').waitFor();
  const memory = await openMemory(kith);
  await waitFor('his messages', async () => {
    const touches = (await memory.all<Touch>('touches')).filter(({ site }) => site === 'whatsapp');
    return touches.length === 2 && touches.every(({ precision }) => precision === 'minute');
  });
  await memory.page.close();
  await chat('Sales');
  await shows('room', 'Sales');
  await chat('+49 151 00000002');
  await panel.locator('main[data-state="remembered"]').waitFor();
});

/** What was sent: the words that the editor had, not those on screen. */
const lastSent = () => page.locator('#main [data-id] .selectable-text').last().innerText();

test('one click puts the words into the field, in the way that its editor counts them', async () => {
  const note = panel.getByRole('textbox', { name: 'Note something' });
  await note.fill('Back from Lisbon yesterday');
  await note.press('Enter');
  const field = page.getByRole('textbox', { name: 'Type a message to +49 151 00000002' });
  await field.pressSequentially('Tom! ');
  // before New Year there is something to begin with already
  await panel.locator('[data-opening]', { hasText: 'Lisbon' }).waitFor();
  await panel.getByRole('button', { name: 'Insert', exact: true }).first().click();
  await panel.getByText('It is in your message. You send it.').waitFor();
  const words = await field.innerText();
  expect(words).toMatch(/^Tom! .*Lisbon/);
  expect(await lastSent()).toBe('Good morning, Tom!');
  await field.press('Enter');
  await waitFor('what was sent', async () => (await lastSent()) === words);
});

test('words that the field does not take are copied, and that is said', async () => {
  await kith.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const words = await lastSent();
  await page.evaluate(() => {
    document.addEventListener('paste', (event) => event.stopImmediatePropagation(), { capture: true });
    document.addEventListener('beforeinput', (event) => event.preventDefault(), { capture: true });
  });
  await panel.getByRole('button', { name: 'Insert', exact: true }).first().click();
  await panel.getByText('Kith cannot see whether the words arrived. They were copied as well.').waitFor();
  await page.bringToFront();
  expect(`Tom! ${await page.evaluate(() => navigator.clipboard.readText())}`).toBe(words);
  expect(await page.getByRole('textbox', { name: 'Type a message to +49 151 00000002' }).innerText()).toBe('\n');
});

test('the number of a saved contact is told once their panel is open', async () => {
  await chat('James Carter');
  await page.locator('#main header').click();
  await panel.getByText('+79000000001').or(panel.getByText('+7 900')).first().waitFor();
  expect(await state()).not.toBe('remembered');
});
