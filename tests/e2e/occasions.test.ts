/** Birthdays, holidays and name days: who has them, what is said of them, and all of it as a calendar. */
import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { civilDateOf, daysBetween } from '#core/civil-date.ts';
import type { Holiday } from '#core/occasions/holiday.ts';
import { holidays, nextOccurrence } from '#core/occasions/holidays.ts';
import type { OpeningMark } from '#core/opening.ts';
import type { Contact } from '#core/records.ts';
import { holidayName } from '#i18n/occasion-names.ts';
import { type Kith, openKith, waitFor } from './harness.ts';
import { type Memory, openMemory } from './memory.ts';

let kith: Kith;
let memory: Memory;

beforeAll(async () => {
  kith = await openKith();
  memory = await openMemory(kith);
});
afterAll(() => kith.close());
afterEach(async () => {
  for (const page of kith.context.pages()) if (page !== memory.page) await page.close();
});

async function contact(name: string): Promise<Contact> {
  const found = (await memory.all<Contact>('contacts')).find((one) => one.name === name);
  if (!found) throw new Error(`${name} is not remembered`);
  return found;
}

async function openPage(name: string): Promise<Page> {
  const page = await kith.openExtensionPage(`/src/page/index.html#person/${(await contact(name)).id}`);
  await page.getByRole('heading', { level: 1, name }).waitFor();
  return page;
}

/** Writes into the memory what would take many clicks. */
async function put(table: string, row: object): Promise<void> {
  await memory.page.evaluate(
    ([name, record]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('kith');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(name, 'readwrite');
          transaction.objectStore(name).put(record);
          transaction.onerror = () => reject(transaction.error);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [table, row] as const,
  );
}

const undo = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true }).click();

/** One that is near, whatever day it is: of some profession, or for the weeks of February that have none that of men. */
function nearHoliday(): Holiday {
  const today = civilDateOf(Date.now());
  const near = holidays.filter((holiday) => {
    const next = nextOccurrence(holiday, today);
    const days = next ? daysBetween(today, next.start) : 0;
    return days >= 2 && days <= 20;
  });
  const found =
    near.find(({ whom }) => typeof whom === 'object' && 'profession' in whom) ??
    near.find(({ whom }) => typeof whom === 'object' && 'mark' in whom && whom.mark === 'men');
  if (!found) throw new Error('nobody has a day of their own within three weeks');
  return found;
}

describe('a person', () => {
  it('has a country and a profession once they are confirmed, and not before', async () => {
    const page = await openPage('Ольга Соколова');
    const country = page.getByRole('button', { name: 'Probably Russia?' });
    await country.waitFor();
    expect((await contact('Ольга Соколова')).country).toBeNull();
    await country.focus();
    await page.keyboard.press('Enter');
    await waitFor('the country', async () => (await contact('Ольга Соколова')).country === 'RU');
    // the choice says what the button said, and has the focus
    await waitFor('the focus', () => page.evaluate(() => document.activeElement?.tagName === 'SELECT'));
    await country.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Profession: business owner?' }).click();
    await waitFor('the profession', async () => (await contact('Ольга Соколова')).profession === 'entrepreneur');
    await undo(page);
    await waitFor('no profession', async () => (await contact('Ольга Соколова')).profession === null);
    await page.getByRole('button', { name: 'Profession: business owner?' }).waitFor();
  });

  it('is congratulated on what the user says, and on a feast of a faith only then', async () => {
    const page = await openPage('Ольга Соколова');
    await page.getByRole('button', { name: 'More occasions…' }).click();
    const choices = page.getByRole('group', { name: 'Congratulate on' });
    const feasts = choices.getByRole('button', { name: 'Orthodox feasts' });
    expect(await feasts.getAttribute('aria-pressed')).toBe('false');
    expect(await choices.getByRole('button', { name: 'Orthodox Easter' }).count()).toBe(0);
    await feasts.click();
    await choices.getByRole('button', { name: 'Orthodox Easter', pressed: true }).waitFor();
    expect((await contact('Ольга Соколова')).keptOccasions).toEqual(['orthodox']);
    await choices.getByRole('button', { name: 'New Year’s Day', pressed: true }).click();
    await choices.getByRole('button', { name: 'New Year’s Day', pressed: false }).waitFor();
    expect((await contact('Ольга Соколова')).skippedOccasions).toEqual(['new-year']);
    await undo(page);
    await choices.getByRole('button', { name: 'New Year’s Day', pressed: true }).waitFor();
    expect((await contact('Ольга Соколова')).skippedOccasions).toEqual([]);
  });

  it('has what is coming up passed over for this year, or for ever, and kept again', async () => {
    const { id } = nearHoliday();
    const passOver = `Pass over: ${holidayName(nearHoliday(), 'en')}`;
    const daniel = await contact('Daniel Weber');
    await put('contacts', { ...daniel, keptOccasions: [id] });
    const page = await openPage('Daniel Weber');
    const line = page.locator(`[data-occasion="${id}"]`);
    const pass = line.getByRole('button', { name: passOver });
    await pass.focus();
    await page.keyboard.press('Enter');
    // what it opened has the focus, and gives it back
    await line.locator('button:focus', { hasText: 'Not this year' }).waitFor();
    await line.getByRole('button', { name: 'Keep it' }).click();
    await line.locator(`button[aria-label="${passOver}"]:focus`).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await line.waitFor({ state: 'detached' });
    const year = nextOccurrence(nearHoliday(), civilDateOf(Date.now()))?.start.year;
    const marks = await memory.all<OpeningMark>('openingMarks');
    expect(marks.map(({ opening, outcome }) => [opening, outcome])).toContainEqual([
      `occasion:${id}:${year}`,
      'dismissed',
    ]);
    await undo(page);
    await line.waitFor();
    await pass.click();
    await line.getByRole('button', { name: 'Never' }).click();
    await line.waitFor({ state: 'detached' });
    expect((await contact('Daniel Weber')).skippedOccasions).toEqual([id]);
    await undo(page);
    await line.waitFor();
    expect(await contact('Daniel Weber')).toMatchObject({ keptOccasions: [id], skippedOccasions: [] });
  });
});

describe('the page of occasions', () => {
  it('proposes where people live for all of them at once, and takes it back as one', async () => {
    const page = await kith.openExtensionPage('/src/page/index.html#occasions');
    await page.getByRole('button', { name: 'Who lives where, and does what?' }).click();
    const germany = page.locator('[data-placing=DE]');
    await germany.getByRole('button', { name: 'Yes, all 2: Germany' }).click();
    await germany.waitFor({ state: 'detached' });
    expect((await contact('Tom Becker')).country).toBe('DE');
    await page.locator('[data-holiday="de/unity-day"]').waitFor();
    await undo(page);
    await germany.waitFor();
    expect((await contact('Tom Becker')).country).toBeNull();
    await page.locator('[data-holiday="de/unity-day"]').waitFor({ state: 'detached' });
  });

  it('has the year with whom each day is for, and a word to switch one off', async () => {
    const anna = await contact('Анна Петрова');
    await put('contacts', { ...anna, country: 'RU', profession: 'accountant' });
    const page = await kith.openExtensionPage('/src/page/index.html#occasions');
    const accountants = page.locator('[data-holiday="ru/accountant"]');
    await accountants.getByRole('link', { name: 'Анна Петрова' }).waitFor();
    expect(await page.locator('[data-holiday="us/thanksgiving"]').count()).toBe(0);
    // a day of memory has no words, and nothing to switch
    expect(await page.locator('[data-holiday="victory-day"]').getByRole('button').count()).toBe(0);
    await accountants.getByRole('button', { name: 'Switch off: Accountant’s Day' }).click();
    await accountants.waitFor({ state: 'detached' });
    await undo(page);
    await accountants.waitFor();
    await page.getByRole('button', { name: 'Russia', pressed: true }).click();
    await accountants.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Russia', pressed: false }).click();
    await accountants.waitFor();
    await page.getByRole('button', { name: /^All other days/ }).click();
    await page.locator('[data-holiday="us/thanksgiving"]').waitFor();
  });

  it('gives everybody’s days as a calendar that another program reads', async () => {
    const page = await kith.openExtensionPage('/src/page/index.html#occasions');
    await page.locator('[data-holiday]').first().waitFor();
    await page.getByRole('checkbox', { name: 'with a reminder ahead' }).check();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download the calendar' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^kith-occasions-\d{4}-\d\d-\d\d\.ics$/);
    const calendar = new ICAL.Component(ICAL.parse(await readFile(await download.path(), 'utf8')) as unknown[]);
    const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    const olga = events.find(({ summary }) => summary === 'Ольга Соколова: birthday');
    expect(olga?.isRecurring()).toBe(true);
    expect(olga?.startDate.isDate).toBe(true);
    expect(String(olga?.component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger'))).toBe('-P7D');
    expect(events.find(({ summary }) => summary === 'Accountant’s Day')?.description).toBe('Анна Петрова');
    expect(events.some(({ summary }) => summary === 'Victory Day')).toBe(false);
  });

  it('has one person’s days as a calendar too', async () => {
    const page = await openPage('Анна Петрова');
    await page.getByRole('button', { name: 'More occasions…' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Birthday and occasions as a calendar' }).click(),
    ]);
    const file = await readFile(await download.path(), 'utf8');
    expect(file).toContain('SUMMARY:Анна Петрова: Accountant’s Day');
    expect(file).not.toContain('Ольга');
  });
});
