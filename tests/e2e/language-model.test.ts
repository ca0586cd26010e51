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

/** A model that speaks only English, on its way already, whose answers are what `answers` holds, one after the other. */
function englishOnly(answers: readonly (string | null)[]): void {
  const world = globalThis as unknown as { LanguageModel: object; created: string[] };
  const left = [...answers];
  world.created = [];
  let state = 'downloading';
  const languageOf = ({ expectedOutputs }: { expectedOutputs: { languages: string[] }[] }) =>
    expectedOutputs[0]?.languages.join() ?? '';
  world.LanguageModel = {
    availability: async (options: { expectedOutputs: { languages: string[] }[] }) =>
      languageOf(options) === 'en' ? state : 'unavailable',
    create: async (options: { expectedOutputs: { languages: string[] }[] }) => {
      world.created.push(languageOf(options));
      if (languageOf(options) !== 'en') throw new DOMException('not in this language', 'NotSupportedError');
      state = 'available';
      return {
        prompt: async () => {
          const answer = left.shift() ?? null;
          if (answer === null) throw new DOMException('the model crashed', 'UnknownError');
          return answer;
        },
        destroy: () => undefined,
      };
    },
  };
}

it('says that it is on its way, and that it does not speak the language of Kith; and is asked for in one that it does', async () => {
  await own.bringToFront();
  await own.evaluate(englishOnly, []);
  await own.evaluate(() => {
    location.hash = 'today';
  });
  await own.locator('[data-state=today]').waitFor();
  await own.evaluate(() => {
    location.hash = 'settings';
  });
  await own.locator('[data-state=settings]').waitFor();
  await own.locator('input[name=language]').nth(2).check();
  await own.getByText('Браузер как раз скачивает свою языковую модель').waitFor();
  await own.getByText('По-русски она пока не говорит').waitFor();
  expect(await own.evaluate(() => (globalThis as unknown as { created: string[] }).created)).toEqual([]);
  await own.getByRole('button', { name: 'Использовать, когда скачается' }).click();
  await expect.poll(() => own.getByLabel('Использовать языковую модель').isChecked()).toBe(true);
  expect(await own.evaluate(() => (globalThis as unknown as { created: string[] }).created)).toEqual(['en']);
  await own.locator('input[name=language]').nth(1).check();
});

it('says that it did not answer, takes nothing that it makes up for words, and can be asked once more', async () => {
  const page = await kith.openTelegram('#777002');
  const panel = await kith.openSidePanel(page);
  await panel.locator('[data-opening]').first().waitFor();
  const hostile = ['\u202ehow\u202c  was\nit?\u0000', 42, 'x'.repeat(300), '   '];
  await panel.evaluate(englishOnly, [null, 'no JSON at all', '[]', JSON.stringify(hostile)]);
  await panel.evaluate(() => {
    const { LanguageModel } = globalThis as unknown as { LanguageModel: { availability: () => Promise<string> } };
    LanguageModel.availability = async () => 'available';
  });
  await own.getByLabel('Use the language model of this browser').uncheck();
  await own.getByLabel('Use the language model of this browser').check();
  const ask = panel.locator('[data-opening]').first().getByRole('button', { name: 'Other words' });
  const trouble = panel.getByText('The language model of this browser did not answer.');
  for (const _ of ['crashed', 'no JSON']) {
    await ask.click();
    await trouble.waitFor();
    expect(await ask.evaluate((button) => document.activeElement === button)).toBe(true);
    await panel.getByRole('alert').getByRole('button', { name: 'Close' }).click();
    await trouble.waitFor({ state: 'detached' });
  }
  await ask.click();
  await panel.getByText('It found no better words.').waitFor();
  await ask.click();
  await panel.getByRole('button', { name: 'how was it?', exact: true }).waitFor();
  expect(await panel.locator('[data-opening]').first().locator('li button').allInnerTexts()).toEqual(['how was it?']);
});
