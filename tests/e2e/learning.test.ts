/** A correction is made once: the next such sentence is taken as the user took the first, until that is forgotten. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { LearnedRecord } from '#core/bookkeeping.ts';
import type { Detail } from '#core/records.ts';
import { type Kith, openKith, waitFor } from './harness.ts';
import { type Memory, openMemory } from './memory.ts';

let kith: Kith;
let memory: Memory;
let page: Page;
let panel: Page;

beforeAll(async () => {
  kith = await openKith();
  memory = await openMemory(kith);
  page = await kith.openMail('Договор на осень');
  panel = await kith.openSidePanel(page);
  await note().waitFor();
});
afterAll(() => kith.close());

const note = () => panel.getByRole('textbox', { name: 'Note something' });
/** of the note: what is saved is shown with chips as well while it is edited */
const kind = () => panel.getByRole('combobox', { name: 'Kind' });
const rules = () => memory.all<LearnedRecord>('learned');
const sentence = 'When words like “wedd…”, “phot…”, “arri…” appear: work, not a wedding.';
const forget = () => memory.page.getByRole('button', { name: `Forget: ${sentence}` });

it('takes the next such sentence as the user took this one', async () => {
  await note().fill('Our wedding photos arrive on Friday');
  await expect.poll(() => kind().inputValue()).toBe('event:wedding');
  await kind().selectOption('detail:work');
  await note().press('Enter');
  await waitFor('an empty field', async () => (await note().inputValue()) === '');
  await waitFor('a rule', async () => (await rules()).length === 1);
  await note().fill('Her wedding photos have arrived');
  await expect.poll(() => kind().inputValue()).toBe('detail:work');
  await note().press('Enter');
  await waitFor('an empty field', async () => (await note().inputValue()) === '');
  const details = await memory.all<Detail>('details');
  expect(details.filter(({ text }) => /wedding photos/.test(text)).map((detail) => detail.kind)).toEqual([
    'work',
    'work',
  ]);
  expect(await rules()).toHaveLength(1);
});

it('learns nothing from a call that happens to have such words', async () => {
  await note().fill('/call about the wedding cake');
  await expect.poll(() => kind().inputValue()).toBe('act:call');
  await note().press('Enter');
  await waitFor('an empty field', async () => (await note().inputValue()) === '');
  await note().fill('I am getting married, the wedding cake is ordered');
  await expect.poll(() => kind().inputValue()).toBe('event:wedding');
  await note().fill('');
  expect(await rules()).toHaveLength(1);
});

it('forgets it in the settings, with Undo, and proposes as before', async () => {
  await memory.page.bringToFront();
  await memory.page.getByRole('heading', { name: 'What Kith has learned' }).waitFor();
  await memory.page.getByText(sentence).waitFor();
  await forget().focus();
  await memory.page.keyboard.press('Enter');
  await memory.page.getByRole('heading', { name: 'What Kith has learned' }).waitFor({ state: 'detached' });
  expect(await memory.page.evaluate(() => document.activeElement === document.body)).toBe(false);
  await memory.page.getByRole('button', { name: 'Undo' }).click();
  await forget().waitFor();
  await page.bringToFront();
  await note().fill('Her wedding photos have arrived again');
  await expect.poll(() => kind().inputValue()).toBe('detail:work');
  await memory.page.bringToFront();
  await forget().click();
  await memory.page.getByRole('heading', { name: 'What Kith has learned' }).waitFor({ state: 'detached' });
  await page.bringToFront();
  await note().waitFor();
  await expect.poll(() => kind().inputValue()).toBe('event:wedding');
  expect(await rules()).toEqual([]);
});

it('does not propose again what was dismissed, by the cross or by the Delete key, until that is forgotten', async () => {
  const cross = () => panel.getByRole('button', { name: 'Not this: only the words' });
  await note().fill('Our wedding photos arrive on Friday');
  await expect.poll(() => kind().inputValue()).toBe('event:wedding');
  await cross().click();
  await expect.poll(() => kind().inputValue()).toBe('detail:other');
  await cross().waitFor({ state: 'detached' });
  expect(await kind().evaluate((chip) => document.activeElement === chip)).toBe(true);
  await note().press('Enter');
  await waitFor('an empty field', async () => (await note().inputValue()) === '');
  await waitFor('a rule', async () => (await rules()).length === 1);
  expect((await rules())[0]?.correction).toEqual({ dismissed: true });
  await note().fill('Her wedding photos have arrived');
  await expect.poll(() => kind().inputValue()).toBe('detail:other');
  await note().fill('Her wedding is in June');
  await expect.poll(() => kind().inputValue()).toBe('event:wedding');
  await kind().focus();
  await panel.keyboard.press('Delete');
  await expect.poll(() => kind().inputValue()).toBe('detail:other');
  await note().fill('');
  expect(await rules()).toHaveLength(1);
  const dismissed = 'When words like “wedd…”, “phot…”, “arri…” appear: not a wedding.';
  await memory.page.bringToFront();
  await memory.page.getByRole('button', { name: `Forget: ${dismissed}` }).click();
  await memory.page.getByRole('heading', { name: 'What Kith has learned' }).waitFor({ state: 'detached' });
  await page.bringToFront();
  await note().fill('Her wedding photos have arrived');
  await expect.poll(() => kind().inputValue()).toBe('event:wedding');
  expect(await rules()).toEqual([]);
});
