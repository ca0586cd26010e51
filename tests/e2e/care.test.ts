/** Care after a sale, the plan for one person, on screen and on paper, and what the last months say: as a user has them. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { AfterSaleStep } from '#core/after-sale.ts';
import type { PlanLine } from '#core/plan/plan-line.ts';
import type { Complaint, Contact, Purchase } from '#core/records.ts';
import { type Kith, openKith, waitFor } from './harness.ts';
import { type Memory, openMemory } from './memory.ts';

let kith: Kith;
let memory: Memory;
let page: Page;
const ids = new Map<string, string>();

beforeAll(async () => {
  kith = await openKith();
  memory = await openMemory(kith);
  for (const { name, id } of await memory.all<Contact>('contacts')) ids.set(name, id);
  page = await kith.openExtensionPage('/src/page/index.html#today');
});
afterAll(() => kith.close());

const open = (route: string) =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, route);
const undo = () => page.getByRole('button', { name: 'Undo' }).click();
const region = (name: string) => page.getByRole('region', { name, exact: true });

async function note(text: string): Promise<void> {
  await page.locator('textarea[aria-autocomplete]').fill(text);
  await page.locator('textarea[aria-autocomplete]').press('Enter');
}

async function stepsOf(text: string): Promise<AfterSaleStep[]> {
  const purchase = (await memory.all<Purchase>('purchases')).find((one) => one.text.includes(text));
  const steps = await memory.all<AfterSaleStep>('afterSaleSteps');
  return steps.filter(({ purchaseId, dropped }) => purchase?.id === purchaseId && dropped === null);
}

async function stepIs(text: string, kind: AfterSaleStep['kind'], fits: (step: AfterSaleStep) => boolean) {
  await waitFor(`${kind} after ${text}`, async () => {
    const step = (await stepsOf(text)).find((one) => one.kind === kind);
    return step !== undefined && fits(step);
  });
}

it('starts what is set for such a product, and only from then on', async () => {
  await open('settings');
  const furniture = page.locator('[data-product=furniture]');
  await furniture.getByRole('button', { expanded: false }).click();
  await furniture.getByRole('combobox', { name: /^When: Ask whether/ }).selectOption({ label: 'two weeks later' });
  await page.getByText('Changed, from the next purchase on.').waitFor();
  await furniture.getByRole('checkbox', { name: 'Write on the anniversary' }).uncheck();
  await waitFor('the settings', async () => {
    const all = await memory.all<{ key: string; value: unknown }>('settings');
    return JSON.stringify(all).includes('"kind":"anniversary","after":{"count":12,"unit":"month"},"on":false');
  });

  await open(`person/${ids.get('Tom Becker')}`);
  await note('bought six walnut shelves for 480 €');
  await waitFor('the steps', async () => (await stepsOf('walnut')).length === 4);
  const kinds = (await stepsOf('walnut')).map(({ kind }) => kind).sort();
  expect(kinds).toEqual(['check', 'feedback', 'thanks', 'warranty']);
  await region('Purchases').getByText('Say thank you').waitFor();
});

it('closes a step by what was done, says so, and opens it again when it was not that', async () => {
  await note('/call about the shelves');
  await stepIs('walnut', 'thanks', ({ doneAt, closedBy }) => doneAt !== null && closedBy !== null);
  await region('Purchases').getByText('Closed by your call today.').waitFor();
  await region('Purchases').getByRole('button', { name: 'It was not that: Say thank you' }).click();
  await stepIs('walnut', 'thanks', ({ doneAt, reopenedAt }) => doneAt === null && reopenedAt !== null);
  await undo();
  await stepIs('walnut', 'thanks', ({ doneAt, reopenedAt }) => doneAt !== null && reopenedAt === null);
});

it('keeps in view what they are not happy with, and asks for a recommendation when they are', async () => {
  const purchases = region('Purchases');
  await purchases.getByRole('button', { name: 'Not happy' }).click();
  await purchases.getByRole('button', { name: 'Note it as a complaint' }).click();
  await region('Not resolved yet').getByText('walnut shelves').waitFor();
  await undo();
  await waitFor('the complaint to be gone', async () => (await memory.all<Complaint>('complaints')).length === 0);
  await purchases.getByRole('button', { name: 'Note it as a complaint' }).waitFor();

  await page
    .getByRole('button', { name: /^Change: .*walnut/ })
    .first()
    .click();
  await page.getByRole('combobox', { name: 'What do they say?' }).selectOption({ label: 'They are happy with it' });
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await stepIs('walnut', 'recommendation', ({ doneAt }) => doneAt === null);
  await purchases.getByText('Give something first, then ask.').waitFor();
  await note('/helped find an accountant');
  await purchases.getByText('What you gave before: find an accountant.').waitFor();
});

it('has a plan in which the user’s word stays', async () => {
  const james = ids.get('James Carter') ?? '';
  await open(`person/${james}`);
  await page.getByRole('link', { name: 'Plan for the next twelve months' }).click();
  await page.getByRole('heading', { level: 1, name: 'The next twelve months with James Carter' }).waitFor();
  await waitFor('the title', async () => (await page.title()).includes('James Carter'));

  const promise = page.locator('[data-line=promise]');
  await promise.getByRole('button', { name: /^Change: Send James/ }).click();
  await page.getByRole('textbox', { name: 'What to do' }).fill('Bring the list along');
  await page.keyboard.press('Enter');
  await promise.getByText('Bring the list along').waitFor();
  await promise.getByText('Changed by you.').waitFor();
  await page.reload();
  await promise.getByText('Bring the list along').waitFor();
  await promise.getByRole('button', { name: 'As Kith had it' }).click();
  await promise.getByText('Send James the list').waitFor();
  await undo();
  await promise.getByText('Bring the list along').waitFor();

  await promise.getByRole('button', { name: /^Take out/ }).click();
  await promise.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Taken out: 1' }).click();
  await page.getByRole('button', { name: 'Put back: Bring the list along' }).click();
  await promise.waitFor();

  await page.getByRole('button', { name: 'Add a line of your own' }).click();
  await page.keyboard.type('Ask him to the autumn run');
  await page.getByRole('group', { name: 'Date' }).getByRole('combobox').selectOption({ index: 12 });
  await page.getByRole('group', { name: 'Date' }).getByLabel('Day').fill('24');
  await page.keyboard.press('Enter');
  await page.locator('[data-line=own]').getByText('Ask him to the autumn run').waitFor();
  const own = (await memory.all<PlanLine>('planLines')).find(({ line }) => line === null);
  expect(own).toMatchObject({ contactId: james, on: { month: 12, day: 24 } });
});

it('prints black on white, without anything to press, on one sheet of A4', async () => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const shown = await page.evaluate(() => {
    const seen = [...document.querySelectorAll('button, nav, input')].filter((one) => one.checkVisibility());
    const { color } = getComputedStyle(document.querySelector('[data-line] p') as Element);
    const { backgroundColor } = getComputedStyle(document.documentElement);
    return { pressed: seen.map((one) => one.outerHTML.slice(0, 80)), color, backgroundColor };
  });
  expect(shown).toEqual({ pressed: [], color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
  const sheet = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(sheet.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
  // A4 in points
  expect(sheet).toMatch(/\/MediaBox\s*\[0 0 59\d(\.\d+)? 84\d(\.\d+)?\]/);
  await page.emulateMedia({ media: null, colorScheme: null });
});

it('says what the last months say, in sentences and in pictures that have one', async () => {
  await open('insights');
  await waitFor('everything to be counted', () =>
    page.evaluate(() => document.querySelectorAll('[data-counted=true]').length === 5),
  );
  await page.getByText(/messages, calls and meetings of the last three months \d+\s% went/).waitFor();
  await page.getByText('2 of 3 were answered within a week.').waitFor();
  const pictures = await page.evaluate(() =>
    [...document.querySelectorAll('main svg')].map((one) => one.getAttribute('aria-label') ?? ''),
  );
  expect(pictures.length).toBeGreaterThan(2);
  expect(pictures.every((name) => name.length > 3)).toBe(true);
  expect(await page.locator('main [style]').count()).toBe(0);
});
