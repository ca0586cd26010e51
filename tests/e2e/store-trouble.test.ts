/** A store that hangs, refuses, or belongs to a later version: nothing says "Saved" before it is, and no word is lost. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { OpeningMark } from '#core/opening.ts';
import type { Contact, Detail, LifeEvent } from '#core/records.ts';
import { type Kith, openKith, openThread, selectShown, waitFor } from './harness.ts';
import { holdEverything, release } from './held-memory.ts';
import { type Memory, openMemory } from './memory.ts';

let kith: Kith;
let memory: Memory;
/** of the extension's origin, without Kith in it: it can hold the database without being told to let go */
let bare: Page;
let lastPanel: Page | null = null;

beforeAll(async () => {
  kith = await openKith({ windowed: true });
  memory = await openMemory(kith);
  bare = await kith.context.newPage();
  await bare.goto(`${kith.origin}/manifest.json`);
});
afterAll(() => kith.close());
afterEach(async () => {
  await bare.evaluate(release);
  // the panel stays open from one test to the next: what it still says is taken away
  await lastPanel?.reload();
  for (const page of kith.context.pages()) if (page !== memory.page && page !== bare) await page.close();
});

const quotes = async () => {
  const saved = [...(await memory.all<Detail>('details')), ...(await memory.all<LifeEvent>('lifeEvents'))];
  return saved.map(({ quote }) => quote);
};
const badge = () => memory.page.evaluate(() => chrome.action.getBadgeText({}));
const title = () => memory.page.evaluate(() => chrome.action.getTitle({}));
const timesSaved = async (words: string) => (await quotes()).filter((quote) => quote === words).length;
const note = (panel: Page) => panel.getByRole('textbox', { name: 'Note something' });
const trouble = (panel: Page, words: string) => panel.locator('[data-trouble]').filter({ hasText: words });
/** What would be a lie: any sentence that says it is done. */
const saidDone = (panel: Page) => panel.getByText(/^(Saved|Remembered|Asked|Marked)[^…]*\.$|^Saved to/).count();

async function openPanel(page: Page): Promise<Page> {
  lastPanel = await kith.openSidePanel(page);
  return lastPanel;
}

async function openAnna(): Promise<{ page: Page; panel: Page }> {
  const page = await kith.openMail('Договор на осень');
  const panel = await openPanel(page);
  await panel.locator('[data-state=remembered]').waitFor();
  await note(panel).waitFor();
  return { page, panel };
}

it('says nothing is saved while the store hangs, keeps every word, and saves each once when it has come back', async () => {
  const { page, panel } = await openAnna();
  await waitFor('the words', () => page.evaluate(selectShown, 'у дочки день рождения 12 мая'));
  const marks = (await memory.all<OpeningMark>('openingMarks')).length;
  await bare.evaluate(holdEverything);
  await note(panel).fill('collects lighthouses');
  await note(panel).press('Enter');
  await panel.getByRole('button', { name: 'Asked' }).click();
  await panel.getByText('Saving…').waitFor();
  await kith.chooseOurMenuLine(page);
  await trouble(panel, 'collects lighthouses').waitFor();
  await panel.locator('[data-notice=not-saved]').getByText('у дочки день рождения 12 мая').waitFor();
  await panel.getByText('Not saved. The browser did not take it.', { exact: true }).waitFor();
  expect(await saidDone(panel)).toBe(0);
  expect(await note(panel).inputValue()).toBe('collects lighthouses');
  await waitFor('the badge to say so', async () => (await badge()) === '!');
  await waitFor('the sentence', async () => (await title()) === 'Kith cannot write to its memory. Is the disk full?');

  await bare.evaluate(release);
  // nothing that was given up comes later
  expect(await timesSaved('collects lighthouses')).toBe(0);
  expect(await timesSaved('у дочки день рождения 12 мая')).toBe(0);
  await trouble(panel, 'collects lighthouses').getByRole('button', { name: 'Try again' }).click();
  await panel.getByRole('article').getByText('collects lighthouses').waitFor();
  await waitFor('the field to be empty', async () => (await note(panel).inputValue()) === '');
  await panel.locator('[data-notice=not-saved]').getByRole('button', { name: 'Try again' }).click();
  await panel.getByRole('region', { name: 'Whom is this about?' }).getByRole('button', { name: /Анна/ }).click();
  await waitFor('the words', async () => (await timesSaved('у дочки день рождения 12 мая')) === 1);
  const events = await memory.all<LifeEvent>('lifeEvents');
  expect(events.find(({ quote }) => quote === 'у дочки день рождения 12 мая')).toMatchObject({
    source: { site: 'gmail', url: page.url() },
  });
  expect(await timesSaved('collects lighthouses')).toBe(1);
  expect(await memory.all('openingMarks')).toHaveLength(marks);
  await waitFor('the badge to count again', async () => /^\d*$/.test(await badge()));
});

it('remembers nobody while the store hangs, and one person once afterwards', async () => {
  const page = await kith.openMail('Off to the sea');
  const panel = await openPanel(page);
  await panel.locator('[data-state=unremembered]').waitFor();
  await bare.evaluate(holdEverything);
  await panel.getByRole('button', { name: 'Remember' }).click();
  const failed = trouble(panel, 'Not saved. The browser did not take it.');
  await failed.waitFor();
  expect(await saidDone(panel)).toBe(0);
  await bare.evaluate(release);
  expect(await memory.all<Contact>('contacts')).toHaveLength(6);
  await panel.locator('[data-state=unremembered]').waitFor();
  await failed.getByRole('button', { name: 'Try again' }).click();
  await panel.locator('[data-state=remembered]').waitFor();
  expect(await memory.all<Contact>('contacts')).toHaveLength(7);
  expect(await memory.all('touches')).toContainEqual(expect.objectContaining({ direction: 'in', site: 'gmail' }));
});

it('keeps what was written about one person when the next is opened and the store refuses', async () => {
  const { page, panel } = await openAnna();
  await panel.evaluate(refuseToWrite);
  await note(panel).fill('sings in a choir');
  await note(panel).press('Enter');
  const kept = trouble(panel, 'sings in a choir');
  await kept.getByText('Not saved.').waitFor();
  expect(await saidDone(panel)).toBe(0);
  // another person, and other news at the lower edge
  await page.evaluate(() => {
    location.hash = '#inbox';
  });
  await waitFor('another mail', () => page.evaluate(openThread, 'Autumn trail run'));
  await panel.getByRole('heading', { level: 1, name: 'James Carter' }).waitFor();
  await panel.getByRole('button', { name: 'Copy' }).last().click();
  await kept.waitFor();
  await panel.evaluate(writeAgain);
  await kept.getByRole('button', { name: 'Try again' }).click();
  await waitFor('the words to be saved', async () => (await timesSaved('sings in a choir')) === 1);
  await kept.waitFor({ state: 'detached' });
  const anna = (await memory.all<Contact>('contacts')).find(({ name }) => name === 'Анна Петрова');
  const saved = (await memory.all<Detail>('details')).find(({ quote }) => quote === 'sings in a choir');
  expect(saved?.contactId).toBe(anna?.id);
});

it('says on the badge and in the panel when the worker could not save, and recovers', async () => {
  const { page, panel } = await openAnna();
  await waitFor('the words', () => page.evaluate(selectShown, 'Мы вернулись из Турции'));
  await (await kith.worker()).evaluate(refuseToWrite);
  await kith.chooseOurMenuLine(page);
  const bar = panel.locator('[data-notice=not-saved]');
  await bar.getByText('Мы вернулись из Турции').waitFor();
  await bar.getByText('Анна Петрова').waitFor();
  await waitFor('the badge', async () => (await badge()) === '!');
  await waitFor('the sentence', async () => (await title()) === 'Kith cannot write to its memory. Is the disk full?');
  expect(await saidDone(panel)).toBe(0);
  expect(await timesSaved('Мы вернулись из Турции')).toBe(0);
  await (await kith.worker()).evaluate(writeAgain);
  await bar.getByRole('button', { name: 'Try again' }).click();
  await panel.locator('[data-notice=saved]').waitFor();
  expect(await timesSaved('Мы вернулись из Турции')).toBe(1);
});

it('shows nobody as forgotten while the store does not answer', async () => {
  const page = await kith.openMail('Договор на осень');
  await bare.evaluate(holdEverything);
  const panel = await openPanel(page);
  await panel.locator('[data-state=failed]').getByText('Kith cannot open its memory').waitFor();
  const full = await kith.openExtensionPage('/src/page/index.html#today');
  await full.getByText('Kith cannot open its memory').waitFor();
  expect(await full.locator('main').innerText()).not.toContain('You remember nobody yet');
  await bare.evaluate(release);
  await full.locator('main li').first().waitFor();
  await full.getByText('Kith cannot open its memory').waitFor({ state: 'detached' });
  await page.bringToFront();
  await panel.locator('[data-state=remembered]').waitFor();
});

it('never writes later what it gave up while the database did not open', async () => {
  const { panel } = await openAnna();
  // its connection is lost as by a fault, of which nobody is told
  await panel.addInitScript(loseTheConnection);
  await panel.reload();
  await note(panel).waitFor();
  await bare.evaluate(holdOpening);
  await note(panel).fill('keeps bees on the roof');
  await note(panel).press('Enter');
  const kept = trouble(panel, 'keeps bees on the roof');
  await kept.waitFor();
  expect(await saidDone(panel)).toBe(0);
  await bare.evaluate(release);
  // what waits for the database comes before what is asked of it now
  await panel.evaluate(readSettings);
  expect(await timesSaved('keeps bees on the roof')).toBe(0);
  await kept.getByRole('button', { name: 'Try again' }).click();
  await kept.waitFor({ state: 'detached' });
  expect(await timesSaved('keeps bees on the roof')).toBe(1);
  // the panel still follows what is written
  await panel.getByRole('article').getByText('keeps bees on the roof').waitFor();
});

it('wipes nothing and says so where a later version of Kith has written', async () => {
  const contacts = await memory.all<Contact>('contacts');
  const { page } = await openAnna();
  await bare.evaluate(raiseVersion);
  await page.reload();
  const panel = await openPanel(page);
  await panel.getByText('Your memory was written by a later version of Kith').waitFor();
  await panel.locator('[data-state=failed]').waitFor();
  const full = await kith.openExtensionPage('/src/page/index.html#today');
  await full.getByText('Your memory was written by a later version of Kith').waitFor();
  expect(await full.locator('main').innerText()).not.toContain('You remember nobody yet');
  expect(await memory.all<Contact>('contacts')).toEqual(contacts);
  expect(await memory.all('later')).toEqual([]);
});

/** Keeps the database from being opened: an upgrade that does not end, and is taken back. */
function holdOpening(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('kith', 1_000);
    let letGo = false;
    const until = performance.now() + 30_000;
    const refused = new Promise<void>((done) => {
      opening.onerror = () => done();
    });
    opening.onupgradeneeded = () => {
      const { transaction } = opening;
      if (!transaction) return reject(new Error('an upgrade without a transaction'));
      Object.assign(globalThis, {
        letGo: () => {
          letGo = true;
          return refused;
        },
      });
      const go = () => {
        transaction.objectStore('settings').get('nothing').onsuccess = () => {
          resolve();
          if (letGo || performance.now() > until) transaction.abort();
          else go();
        };
      };
      go();
    };
  });
}

function loseTheConnection(): void {
  Object.defineProperty(IDBDatabase.prototype, 'onversionchange', {
    set(this: IDBDatabase) {
      this.addEventListener('versionchange', () => this.close());
    },
  });
}

/** What a full disk says to every write. */
function refuseToWrite(): void {
  const { put, add } = IDBObjectStore.prototype;
  Object.assign(globalThis, { writing: { put, add } });
  const refuse = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  Object.assign(IDBObjectStore.prototype, { put: refuse, add: refuse });
}

function writeAgain(): void {
  Object.assign(IDBObjectStore.prototype, (globalThis as unknown as { writing: object }).writing);
}

/** Opens the database as everything in this page does, and waits its turn. */
function readSettings(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('kith');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
      transaction.oncomplete = () => {
        database.close();
        resolve();
      };
      transaction.objectStore('settings').get('nothing');
    };
  });
}

function raiseVersion(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('kith', 1_000);
    opening.onupgradeneeded = () => opening.result.createObjectStore('later');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}
