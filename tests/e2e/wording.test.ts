/** Words to begin with as the user wants them: changed in the settings and where they are shown, and never said twice. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { OpeningMark } from '#core/opening.ts';
import type { Template } from '#core/openings/template.ts';
import type { Touch } from '#core/records.ts';
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
  await words('Как отдохнули в Турции?').waitFor();
});
afterAll(() => kith.close());

const words = (said: string) => panel.locator('[data-opening]').getByText(said, { exact: true });
const opening = () => panel.locator('[data-opening]').first();
const field = (where: Page) => where.getByRole('textbox', { name: 'Words', exact: true });
const templates = () => memory.all<Template>('templates');
const situation = () => memory.page.locator('[data-situation="trip after place"]');

/** The settings show the Russian words for somebody addressed with «вы». */
async function chooseRussian(): Promise<void> {
  await memory.page.bringToFront();
  await memory.page.getByRole('combobox', { name: 'Words in' }).selectOption('ru');
  await situation().getByText('Как прошла поездка в Турцию?').waitFor();
}

it('are changed for this once, and kept nowhere', async () => {
  await opening().getByRole('button', { name: 'Reword' }).click();
  expect(await field(panel).inputValue()).toBe('Как отдохнули {где}?');
  await field(panel).fill('Анна, ну как море {где}?');
  await panel.getByText('As it would be said: “Анна, ну как море в Турции?”').waitFor();
  await panel.keyboard.press('Enter');
  await words('Анна, ну как море в Турции?').waitFor();
  await expect.poll(() => panel.evaluate(() => document.activeElement?.textContent)).toBe('Reword');
  expect(await templates()).toEqual([]);
  await panel.reload();
  await words('Как отдохнули в Турции?').waitFor();
});

it('are changed from now on, with Undo', async () => {
  await opening().getByRole('button', { name: 'Reword' }).click();
  await field(panel).fill('Ну как море ');
  await panel.getByRole('button', { name: '{где}' }).click();
  await panel.keyboard.type('?');
  await panel.getByRole('button', { name: 'From now on' }).click();
  await words('Ну как море в Турции?').waitFor();
  expect(await templates()).toMatchObject([
    { situation: 'trip after place', replaces: 'Как отдохнули {where}?', words: 'Ну как море {where}?', off: false },
  ]);
  await panel.getByRole('button', { name: 'Undo' }).click();
  await words('Как отдохнули в Турции?').waitFor();
  expect(await templates()).toEqual([]);
});

it('are switched off, reworded and added in the settings, and the panel follows', async () => {
  await chooseRussian();
  const row = (said: string) => situation().locator('[data-kept]').filter({ hasText: said });
  await row('Как отдохнули в Турции?').getByRole('button', { name: 'Don’t use' }).click();
  await situation().getByText('not used').waitFor();
  await page.bringToFront();
  await words('Как отдохнули в Турции?').waitFor({ state: 'detached' });
  await memory.page.bringToFront();
  await row('Как отдохнули в Турции?').getByRole('button', { name: 'Use again' }).click();
  await situation().getByText('not used').waitFor({ state: 'detached' });
  expect(await templates()).toEqual([]);

  await situation().getByRole('button', { name: 'Как отдохнули в Турции?', exact: true }).click();
  await field(memory.page).fill('Как отдохнули {погода}?');
  await memory.page.getByText('There is nothing to put in for {погода} here.').waitFor();
  expect(await memory.page.getByRole('button', { name: 'Save', exact: true }).isDisabled()).toBe(true);
  await field(memory.page).fill('Хорошо ли было {где}?');
  await memory.page.keyboard.press('Enter');
  await situation().getByText('your words').waitFor();
  await expect
    .poll(() => memory.page.evaluate(() => document.activeElement?.textContent))
    .toBe('Хорошо ли было в Турции?');
  await page.bringToFront();
  await words('Хорошо ли было в Турции?').waitFor();
  await memory.page.bringToFront();
  await row('Хорошо ли было').getByRole('button', { name: 'As it was' }).click();
  await situation().getByText('your words').waitFor({ state: 'detached' });

  await situation().getByRole('button', { name: 'Add words' }).click();
  await field(memory.page).fill('Что нового {где}?');
  await memory.page.getByRole('button', { name: 'Save', exact: true }).click();
  await row('Что нового в Турции?').waitFor();
  await row('Что нового в Турции?').getByRole('button', { name: 'Remove' }).click();
  await row('Что нового в Турции?').waitFor({ state: 'detached' });
  await memory.page.getByRole('button', { name: 'Undo' }).click();
  await row('Что нового в Турции?').waitFor();
  expect((await templates()).map((one) => one.words)).toEqual(['Что нового {where}?']);
});

it('are kept with what was asked, and not proposed again while there are others', async () => {
  await page.bringToFront();
  await words('Как отдохнули в Турции?').waitFor();
  await opening().getByRole('button', { name: 'Asked', exact: true }).click();
  await words('Как отдохнули в Турции?').waitFor({ state: 'detached' });
  const marks = await memory.all<OpeningMark>('openingMarks');
  expect(marks.filter(({ opening: key }) => key.includes(':after:'))).toMatchObject([
    { outcome: 'asked', template: 'Как отдохнули {where}?', words: 'Как отдохнули в Турции?' },
  ]);
  await panel.getByRole('button', { name: 'Undo' }).click();
  await words('Как отдохнули в Турции?').waitFor();
});

it('ask whether it is «ты», where first words are kept and say so, and take it with a click', async () => {
  await memory.page.bringToFront();
  await memory.page.getByRole('checkbox', { name: /Keep the first words/ }).check();
  const touches = (await memory.all<Touch>('touches')).filter(({ contactId }) => contactId !== '');
  const [anna] = await memory
    .all<{ id: string; name: string }>('contacts')
    .then((all) => all.filter(({ name }) => name === 'Анна Петрова'));
  const own = touches.filter(({ contactId, kind }) => contactId === anna?.id && kind === 'message').slice(-3);
  expect(own).toHaveLength(3);
  const said = ['Привет! Как ты?', 'Когда тебе удобно?', 'Спасибо, твой подарок дошёл'];
  await memory.page.evaluate(
    putTouches,
    own.map((touch, index) => ({ ...touch, direction: 'out', words: said[index] ?? null })),
  );
  // written past the store, which therefore has not told anybody
  await page.bringToFront();
  await panel.reload();
  await panel.locator('[data-guess=informal]').waitFor();
  await words('Как отдохнули в Турции?').waitFor();
  await panel.getByRole('button', { name: 'Keep «вы»' }).click();
  await panel.locator('[data-guess]').waitFor({ state: 'detached' });
  await panel.getByRole('button', { name: 'Undo' }).click();
  await waitFor('the answer to be taken back', async () => {
    const [contact] = (await memory.all<{ id: string; address: string }>('contacts')).filter(
      ({ id }) => id === anna?.id,
    );
    return contact?.address === 'formal';
  });
});

function putTouches(touches: unknown[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('kith');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const database = request.result;
      const writing = database.transaction('touches', 'readwrite');
      for (const touch of touches) writing.objectStore('touches').put(touch);
      writing.oncomplete = () => {
        database.close();
        resolve();
      };
    };
  });
}
