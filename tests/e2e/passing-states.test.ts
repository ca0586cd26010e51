/** What axe finds in the states that do not last: each is held for as long as it is looked at. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { findings } from './axe.ts';
import { type Kith, openKith, openThread, waitFor } from './harness.ts';
import { holdEverything, release } from './held-memory.ts';
import { giveUp, upgrade } from './later-kith.ts';
import { type Memory, openMemory } from './memory.ts';

type Language = 'en' | 'ru';

/** A page of Gmail's that is none of its mailboxes: Kith may know its address, and nothing of Kith runs in it. */
const unanswering = 'https://mail.google.com/about/';

const words = {
  en: {
    bringIn: 'Bring in',
    broughtIn: /^Brought in: 400/,
    undo: 'Undo',
    takenBack: /^Taken back:/,
    saving: 'Saving…',
  },
  ru: {
    bringIn: 'Добавить',
    broughtIn: /^Готово: 400/,
    undo: 'Отменить',
    takenBack: /^Отменено:/,
    saving: 'Сохраняется…',
  },
};

let kith: Kith;
let memory: Memory;
/** of the extension's origin, without Kith in it */
let bare: Page;

beforeAll(async () => {
  kith = await openKith();
  kith.server.answer(unanswering, '<title>About</title><p>About this mailbox.</p>');
  memory = await openMemory(kith);
  bare = await kith.context.newPage();
  await bare.goto(`${kith.origin}/manifest.json`);
});
afterAll(() => kith.close());
afterEach(async () => {
  await bare.evaluate(release);
  for (const page of kith.context.pages()) if (page !== memory.page && page !== bare) await page.close();
  await speak('en');
});

const openPage = (hash: string) => kith.openExtensionPage(`/src/page/index.html#${hash}`);

async function openBeside(subject: string): Promise<{ page: Page; panel: Page }> {
  const page = await kith.openMail(subject);
  const panel = await kith.openSidePanel(page);
  await panel.locator('[data-state=remembered]').waitFor();
  return { page, panel };
}

async function speak(language: Language): Promise<void> {
  const choices = memory.page.locator('input[name=language]');
  await choices.nth(language === 'en' ? 1 : 2).check();
}

/** English is looked at in light colours, Russian in dark ones. */
async function dress(page: Page, language: Language): Promise<void> {
  await speak(language);
  await waitFor(language, () => page.evaluate((name) => document.documentElement.lang === name, language));
  await page.emulateMedia({ colorScheme: language === 'en' ? 'light' : 'dark', reducedMotion: 'reduce' });
}

async function faults(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const language of ['en', 'ru'] as const) {
    await dress(page, language);
    found.push(...(await findings(page)).map((finding) => `${language} ${finding}`));
  }
  return found;
}

/** @param content of a file chosen on the page that brings files in */
const choose = (page: Page, content: string) =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name: 'file', mimeType: 'text/plain', buffer: Buffer.from(content) });

it('the panel beside a page that does not answer is clean', async () => {
  const { page, panel } = await openBeside('Autumn trail run');
  await page.goto(unanswering);
  await panel.locator('[data-state=silent]').waitFor();
  expect(await faults(panel)).toEqual([]);
});

it('a file that is refused, and one with columns to name, are shown cleanly', async () => {
  const page = await openPage('transfer');
  await choose(page, '{"people":[]}');
  await page.getByRole('alert').getByText('This is data of another program.').waitFor();
  expect(await faults(page)).toEqual([]);
  await choose(page, 'who;mail;nick\nAnna;anna@example.org;Annie\n;;\nBoris;boris@example.org;\n');
  await page.getByText('Что в столбцах').click();
  await page.locator('details[open] select').first().waitFor();
  expect(await faults(page)).toEqual([]);
});

it('the settings are clean with something learned in them', async () => {
  await memory.page.evaluate(teach, ['wedd', 'phot']);
  const page = await openPage('settings');
  await page.getByRole('heading', { name: 'What Kith has learned' }).waitFor();
  expect(await faults(page)).toEqual([]);
});

/** So many that the memory may be held for a while before the import gives up. */
const cards = (language: Language) =>
  Array.from(
    { length: 400 },
    (_, index) =>
      `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Guest ${index}\r\nEMAIL:${language}${index}@example.org\r\nEND:VCARD\r\n`,
  ).join('');

it.each(['en', 'ru'] as const)('a file is compared, shown, written and brought in cleanly: %s', async (language) => {
  const page = await openPage('transfer');
  await dress(page, language);
  const { bringIn, broughtIn, undo, takenBack, saving } = words[language];
  const status = page.getByRole('status');
  await bare.evaluate(holdEverything);
  await choose(page, cards(language));
  await page.locator('progress').waitFor();
  expect(await findings(page)).toEqual([]);
  await bare.evaluate(release);
  const write = page.getByRole('button', { name: bringIn, exact: true });
  await write.waitFor();
  expect(await findings(page)).toEqual([]);
  await bare.evaluate(holdEverything);
  await write.click();
  await page.locator('progress').waitFor();
  expect(await findings(page)).toEqual([]);
  // how far it is says already that it is being saved
  expect(await page.getByText(saving).count()).toBe(0);
  await bare.evaluate(release);
  await status.getByText(broughtIn).waitFor();
  expect(await findings(page)).toEqual([]);
  await status.getByRole('button', { name: undo, exact: true }).click();
  await status.getByText(takenBack).waitFor();
});

it('the panel whose memory cannot be opened is clean', async () => {
  const { page, panel } = await openBeside('Autumn trail run');
  for (const language of ['en', 'ru'] as const) {
    await dress(panel, language);
    await bare.evaluate(holdEverything);
    await page.evaluate(() => {
      location.hash = '#inbox';
    });
    await waitFor('the other mail', () => page.evaluate(openThread, 'The big move'));
    await panel.locator('[data-state=failed]').waitFor();
    expect(await findings(panel)).toEqual([]);
    await bare.evaluate(release);
    await panel.locator('[data-state=remembered]').waitFor();
    await page.evaluate(() => {
      location.hash = '#inbox';
    });
    await waitFor('the first mail', () => page.evaluate(openThread, 'Autumn trail run'));
    await panel.getByRole('heading', { level: 1, name: 'James Carter' }).waitFor();
  }
});

it('a panel that has been updated is clean while it says so', async () => {
  const { panel } = await openBeside('Autumn trail run');
  for (const language of ['en', 'ru'] as const) {
    await dress(panel, language);
    await panel.evaluate(stopLongClocks);
    await bare.evaluate(upgrade);
    await panel.locator('[data-update=opening]').waitFor();
    expect(await findings(panel)).toEqual([]);
    await bare.evaluate(giveUp);
    // the settings have opened themselves again
    await memory.page.reload();
    await panel.reload();
    await panel.locator('[data-state=remembered]').waitFor();
  }
});

/** Nothing that waits for a second or longer comes any more. */
function stopLongClocks(): void {
  const start = globalThis.setTimeout;
  const patient = (work: () => void, milliseconds = 0) => (milliseconds >= 1_000 ? 0 : start(work, milliseconds));
  Object.assign(globalThis, { setTimeout: patient });
}

/** A rule as a correction leaves it. */
function teach(stems: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('kith');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction('learned', 'readwrite');
      const correction = { kind: { detail: 'work' } };
      const stamped = { id: 'taught', createdAt: Date.now(), changed: {} };
      writing.objectStore('learned').put({ ...stamped, stems, proposed: { event: 'wedding' }, correction });
      writing.onerror = () => reject(writing.error);
      writing.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}
