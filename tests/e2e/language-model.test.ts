/** The language model of the browser: absent, nothing is missing; present, it is used only when switched on and asked. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Kith, openKith } from './harness.ts';

let kith: Kith;
let own: Page;

beforeAll(async () => {
  kith = await openKith();
  own = await kith.openExtensionPage('/src/page/index.html#settings');
});
afterAll(() => kith.close());

/** An object of the documented interface in the place of the browser's own; what it is asked is kept in `asked`. */
function standIn(availability: string): void {
  const world = globalThis as unknown as { LanguageModel: object; asked: string[] };
  world.asked = [];
  let state = availability;
  world.LanguageModel = {
    availability: async ({ expectedOutputs }: { expectedOutputs: { languages: string[] }[] }) =>
      expectedOutputs[0]?.languages.includes('en') || expectedOutputs[0]?.languages.includes('ru')
        ? state
        : 'unavailable',
    create: async ({ monitor }: { monitor?: (target: EventTarget) => void }) => {
      const target = new EventTarget();
      monitor?.(target);
      target.dispatchEvent(new ProgressEvent('downloadprogress', { loaded: 0.5, total: 1 }));
      state = 'available';
      return {
        prompt: async (question: string) => {
          world.asked.push(question);
          if (question.startsWith('A person said this')) {
            const trip = { kind: 'trip', about: 'contact', start: '2027-06-03', end: null, yearly: false };
            return JSON.stringify(question.includes('xyzzy') ? { ...trip, kind: 'nothing' } : trip);
          }
          return JSON.stringify(['Как съездили в Турцию?', 'Как вам Турция?']);
        },
        destroy: () => undefined,
      };
    },
  };
}

async function openAnna(): Promise<Page> {
  const page = await kith.openMail('Договор на осень');
  const panel = await kith.openSidePanel(page);
  await panel.locator('[data-state=remembered]').waitFor();
  return panel;
}

it('is not spoken of where the browser has none', async () => {
  await own.evaluate(() => Reflect.deleteProperty(globalThis, 'LanguageModel'));
  await own.reload();
  await own.getByRole('heading', { name: 'What Kith promises' }).waitFor();
  expect(await own.getByRole('heading', { name: 'Language model' }).count()).toBe(0);
  const panel = await openAnna();
  await panel.locator('[data-opening]').first().waitFor();
  expect(await panel.getByRole('button', { name: 'Other words' }).count()).toBe(0);
});

it('is downloaded only with a click, then switched on; and suggests words only when asked', async () => {
  await own.bringToFront();
  await own.evaluate(standIn, 'downloadable');
  // the settings look when they are opened
  await own.evaluate(() => {
    location.hash = 'today';
  });
  await own.locator('[data-state=today]').waitFor();
  await own.evaluate(() => {
    location.hash = 'settings';
  });
  await own.getByRole('button', { name: 'Let the browser download it' }).click();
  await expect.poll(() => own.getByLabel('Use the language model of this browser').isChecked()).toBe(true);
  expect(await own.evaluate(() => (globalThis as unknown as { asked: string[] }).asked)).toEqual([]);

  const panel = await openAnna();
  await panel.evaluate(standIn, 'available');
  await own.getByLabel('Use the language model of this browser').uncheck();
  await own.getByLabel('Use the language model of this browser').check();
  await panel.getByRole('button', { name: 'Other words' }).first().click();
  await panel.getByRole('button', { name: 'Как вам Турция?' }).waitFor();
  const asked = await panel.evaluate(() => (globalThis as unknown as { asked: string[] }).asked);
  expect(asked).toHaveLength(1);
  expect(asked[0]).toContain('Как отдохнули в Турции?');
  expect(asked[0]).not.toMatch(/Петрова|example\.org/);
  await kith.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await panel.getByRole('button', { name: 'Как вам Турция?' }).click();
  await panel.getByText('Copied.').waitFor();

  const field = panel.locator('textarea');
  await field.fill('plugh plover');
  await panel.getByRole('button', { name: 'Read again' }).click();
  await panel.getByRole('button', { name: /Date: 3 June 2027/ }).waitFor();
  await field.fill('xyzzy');
  await panel.getByRole('button', { name: 'Read again' }).click();
  await panel.getByText('It understood nothing else.').waitFor();
  await field.fill('');

  await own.getByLabel('Use the language model of this browser').uncheck();
  await panel.getByRole('button', { name: 'Как вам Турция?' }).waitFor({ state: 'detached' });
});
