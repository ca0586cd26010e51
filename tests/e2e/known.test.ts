/** What is known and owed: changed, moved, shared, closed and taken back where it stands, by mouse and by keyboard alone. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { AfterSaleStep } from '#core/after-sale.ts';
import { addDays, civilDateOf } from '#core/civil-date.ts';
import type { Contact, Detail, LifeEvent, PromiseMade, Purchase } from '#core/records.ts';
import { type Kith, openKith, waitFor } from './harness.ts';
import { type Memory, openMemory, withoutHolidays } from './memory.ts';

let kith: Kith;
let memory: Memory;
let page: Page;
let tom: string;
let daniel: string;

const day = 86_400_000;
const source = { site: 'gmail', url: 'https://mail.google.com/mail/u/0/#inbox/1', conversation: 'thread-f:1' };
const stamped = (id: string) => ({ id, createdAt: Date.now(), changed: {} });
const said = (id: string, text: string, daysAgo = 0) => ({
  ...stamped(id),
  contactId: tom,
  text,
  quote: text,
  source,
  saidAt: Date.now() - daysAgo * day,
});
const dayFromNow = (days: number) => addDays(civilDateOf(Date.now()), days);

beforeAll(async () => {
  kith = await openKith();
  memory = await openMemory(kith);
  await withoutHolidays(memory);
  const people = await memory.all<Contact>('contacts');
  const idOf = (name: string) => people.find((one) => one.name === name)?.id ?? '';
  tom = idOf('Tom Becker');
  daniel = idOf('Daniel Weber');
  page = await kith.openExtensionPage(`/src/page/index.html#person/${tom}`);
  await page.getByRole('heading', { name: 'Tom Becker' }).waitFor();
});
afterAll(() => kith.close());

/** The tables as every test finds them: whatever was written before is gone. */
beforeEach(async () => {
  const detail: Detail = {
    ...said('boats', 'Builds model boats', 335),
    kind: 'interest',
    about: 'contact',
    sensitive: false,
  };
  const secret: Detail = { ...said('nuts', 'Allergic to nuts'), kind: 'health', about: 'contact', sensitive: true };
  const { contactId, ...event } = said('wedding', 'The wedding in June');
  const wedding: LifeEvent = {
    ...event,
    contactIds: [contactId],
    kind: 'wedding',
    about: 'contact',
    place: null,
    start: { year: 2031, month: 6, day: 5 },
    end: null,
    yearly: false,
    monthDay: '06-05',
    guessed: ['year'],
    sensitive: false,
  };
  const promise: PromiseMade = { ...said('catalogue', 'Send the catalogue'), dueOn: dayFromNow(2), doneAt: null };
  const purchase: Purchase = {
    ...said('table', 'An oak table'),
    on: dayFromNow(-3),
    price: { amount: 480, currency: 'EUR' },
    note: '',
    feedback: null,
  };
  const step: AfterSaleStep = {
    ...stamped('check'),
    contactId: tom,
    purchaseId: 'table',
    kind: 'check',
    text: '',
    dueOn: dayFromNow(-2),
    doneAt: null,
    closedBy: null,
    reopenedAt: null,
    rule: null,
    byHand: false,
    dropped: null,
  };
  const complaint = { ...said('scratch', 'One leg is scratched'), on: dayFromNow(-1), resolvedAt: null };
  await memory.page.evaluate(writeTables, {
    details: [detail, secret],
    lifeEvents: [wedding],
    purchases: [purchase],
    afterSaleSteps: [step],
    promises: [promise],
    complaints: [complaint],
  });
  await page.reload();
  await page.locator('[data-saved-id=boats]').waitFor();
});

/** Empties the tables and fills them. */
function writeTables(tables: Record<string, unknown[]>): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('kith');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction(Object.keys(tables), 'readwrite');
      for (const [name, records] of Object.entries(tables)) {
        writing.objectStore(name).clear();
        for (const record of records) writing.objectStore(name).put(record);
      }
      writing.onerror = () => reject(writing.error);
      writing.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}

async function one<T extends { id: string }>(table: string, id: string): Promise<T | undefined> {
  return (await memory.all<T>(table)).find((record) => record.id === id);
}

const fact = (id: string) => page.locator(`[data-saved-id=${id}]`);
const pencil = (name: string) => page.getByRole('button', { name: `Change: ${name}`, exact: true });
const undo = () => page.getByRole('button', { name: 'Undo' }).click();
const region = (name: string) => page.getByRole('region', { name, exact: true });
/** What has the focus, by its name for those who do not see it. */
const focused = () =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.tagName);

async function becomes<T extends { id: string }>(table: string, id: string, fits: (record: T) => boolean) {
  await waitFor(`${id} to be changed`, async () => {
    const record = await one<T>(table, id);
    return record !== undefined && fits(record);
  });
}

it('changes a detail where it stands, by keyboard alone, and says how old it is', async () => {
  await fact('boats').getByText('said 11 months ago').waitFor();
  expect(await fact('boats').getByRole('link', { name: 'Open in Gmail' }).getAttribute('href')).toBe(source.url);
  await pencil('Builds model boats').focus();
  await page.keyboard.press('Enter');
  await waitFor('the words to have the focus', async () => (await focused()) === 'In words');
  await page.keyboard.type(' of balsa');
  await page.keyboard.press('Enter');
  await becomes<Detail>('details', 'boats', ({ text }) => text === 'Builds model boats of balsa');
  await waitFor('the focus', async () => (await focused()) === 'Change: Builds model boats of balsa');
  // the words as they were said stay to be seen
  await fact('boats').getByText('“Builds model boats”').waitFor();
  await undo();
  await becomes<Detail>('details', 'boats', ({ text }) => text === 'Builds model boats');
  await waitFor('the focus', async () => (await focused()) === 'Change: Builds model boats');
});

it('leaves it as it was with Escape, and saves what was begun when one goes elsewhere', async () => {
  await fact('boats').getByText('Builds model boats').click();
  await page.keyboard.type('!');
  await page.keyboard.press('Escape');
  await waitFor('the focus', async () => (await focused()) === 'Change: Builds model boats');
  expect(await one<Detail>('details', 'boats')).toMatchObject({ text: 'Builds model boats', changed: {} });
  await fact('boats').getByText('Builds model boats').click();
  await page.keyboard.type(', and flies them');
  await page.goto(`${page.url().split('#')[0]}#person/${daniel}`);
  await becomes<Detail>('details', 'boats', ({ text }) => text === 'Builds model boats, and flies them');
  expect(await one<Detail>('details', 'boats')).toMatchObject({ contactId: tom });
  await page.goto(`${page.url().split('#')[0]}#person/${tom}`);
});

it('takes a detail for another kind, also one of another table, and back', async () => {
  await pencil('Builds model boats').click();
  await page.getByRole('combobox', { name: 'Kind' }).selectOption({ label: 'Work' });
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await becomes<Detail>('details', 'boats', ({ kind }) => kind === 'work');
  await undo();
  await becomes<Detail>('details', 'boats', ({ kind }) => kind === 'interest');

  await pencil('Builds model boats').click();
  await page.getByRole('combobox', { name: 'Kind' }).selectOption({ label: 'Promise' });
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await region('You promised').getByText('Builds model boats').waitFor();
  expect(await one('details', 'boats')).toBeUndefined();
  await waitFor('the focus', async () => /^(Done|Change): Builds model boats/.test((await focused()) ?? ''));
  await undo();
  await fact('boats').waitFor();
  expect(await memory.all('promises')).toHaveLength(1);
});

it('hides what is sensitive until it is clicked, also from the label of its pencil', async () => {
  expect(await page.getByText('Allergic to nuts').count()).toBe(0);
  expect(await page.content()).not.toContain('Allergic');
  await fact('nuts').getByRole('button', { name: 'Show', exact: true }).click();
  await fact('nuts').getByText('Allergic to nuts').waitFor();
  await fact('nuts').getByRole('button', { name: 'Hide' }).click();
  expect(await page.content()).not.toContain('Allergic');

  // health is sensitive from the start
  await pencil('Builds model boats').click();
  await page.getByRole('combobox', { name: 'Kind' }).selectOption({ label: 'Health' });
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await becomes<Detail>('details', 'boats', ({ kind, sensitive }) => kind === 'health' && sensitive);
  await waitFor('it to be hidden', async () => !(await page.content()).includes('Builds model boats'));
});

it('gives a detail to somebody else, and takes it back; removes it, and puts it back', async () => {
  await pencil('Builds model boats').click();
  const giving = page.getByRole('button', { name: 'Give to somebody else' });
  await giving.click();
  await page.getByRole('combobox', { name: 'Whom is it about?' }).press('Escape');
  await waitFor('the focus', () => giving.evaluate((button) => button === document.activeElement));
  await page.getByLabel('In words').fill('Builds ships in bottles');
  await giving.click();
  await page.getByRole('combobox', { name: 'Whom is it about?' }).fill('weber');
  await page.getByRole('option', { name: 'Daniel Weber' }).click();
  await page.getByText('Now with Daniel Weber.').waitFor();
  await fact('boats').waitFor({ state: 'detached' });
  // with its new words, as one act
  expect(await one<Detail>('details', 'boats')).toMatchObject({ contactId: daniel, text: 'Builds ships in bottles' });
  await undo();
  await fact('boats').getByText('Builds model boats').waitFor();

  await pencil('Builds model boats').click();
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await fact('boats').waitFor({ state: 'detached' });
  expect(await focused()).not.toBe('BODY');
  expect(await one('details', 'boats')).toBeUndefined();
  await undo();
  await fact('boats').waitFor();
  expect(await one<Detail>('details', 'boats')).toMatchObject({ contactId: tom, text: 'Builds model boats' });
});

it('asks a guessed year, and makes an event one of two people', async () => {
  await fact('wedding').getByText('2031: is that the right year?').waitFor();
  await fact('wedding').getByRole('button', { name: 'Yes' }).click();
  await becomes<LifeEvent>('lifeEvents', 'wedding', ({ guessed }) => guessed.length === 0);
  await undo();
  await fact('wedding').getByText('2031: is that the right year?').waitFor();

  await pencil('The wedding in June').click();
  await page.getByRole('button', { name: 'Somebody else as well' }).click();
  await page.getByRole('combobox', { name: 'Somebody else as well' }).fill('weber');
  await page.getByRole('option', { name: 'Daniel Weber' }).click();
  await becomes<LifeEvent>('lifeEvents', 'wedding', ({ contactIds }) => contactIds.join() === [tom, daniel].join());
  const his = await kith.openExtensionPage(`/src/page/index.html#person/${daniel}`);
  await his.locator('[data-saved-id=wedding]').getByText('Together with Tom Becker').waitFor();
  await undo();
  await his.locator('[data-saved-id=wedding]').waitFor({ state: 'detached' });
  await his.close();
  await page.bringToFront();
  await becomes<LifeEvent>('lifeEvents', 'wedding', ({ contactIds }) => contactIds.join() === tom);
});

it('has a promise in one place, closes it with one click, and opens it again', async () => {
  await region('You promised').getByRole('button', { name: 'Done: Send the catalogue' }).focus();
  expect(await region('Coming up').getByText('Send the catalogue').count()).toBe(0);
  await page.keyboard.press('Enter');
  await becomes<PromiseMade>('promises', 'catalogue', ({ doneAt }) => doneAt !== null);
  await region('You promised').getByRole('button', { name: 'Done: 1' }).waitFor();
  // the next thing has the focus, so that one goes on where one is
  await waitFor('the focus', async () => (await focused()) !== 'BODY');
  await undo();
  await becomes<PromiseMade>('promises', 'catalogue', ({ doneAt }) => doneAt === null);

  await region('You promised').getByRole('button', { name: 'Done: Send the catalogue' }).click();
  await region('You promised').getByRole('button', { name: 'Done: 1' }).click();
  await region('You promised').getByRole('button', { name: 'Not done yet: Send the catalogue' }).click();
  await becomes<PromiseMade>('promises', 'catalogue', ({ doneAt }) => doneAt === null);
});

it('gives a promise another day, typed and ended with Enter', async () => {
  await pencil('Send the catalogue').click();
  await page.getByRole('button', { name: /^Date: .* Change$/ }).click();
  await page.getByRole('group', { name: 'Date', exact: true }).getByLabel('Year').fill('2032');
  await page.keyboard.press('Enter');
  await becomes<PromiseMade>('promises', 'catalogue', ({ dueOn }) => dueOn?.year === 2032);
  await undo();
  await becomes<PromiseMade>('promises', 'catalogue', ({ dueOn }) => dueOn?.year !== 2032);
});

it('takes a date part by part, by way of one that is no day', async () => {
  await pencil('The wedding in June').click();
  await page.getByRole('button', { name: /^Date: .* Change$/ }).click();
  const from = page.getByRole('group', { name: 'From', exact: true });
  await from.getByLabel('Day').fill('31');
  await from.getByLabel('Day').press('Tab');
  await page.getByText('There is no such day.').waitFor();
  await from.getByLabel('Month').selectOption('12');
  await page.getByText('There is no such day.').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await becomes<LifeEvent>('lifeEvents', 'wedding', ({ start }) => start?.month === 12 && start.day === 31);
});

it('resolves a complaint, and puts it back', async () => {
  await region('Not resolved yet').getByRole('button', { name: 'Resolved: One leg is scratched' }).click();
  await region('Complaints').getByRole('button', { name: 'Resolved: 1' }).waitFor();
  await undo();
  await region('Not resolved yet').getByText('One leg is scratched').waitFor();
});

it('notes what they say of a purchase, with their words, and another price', async () => {
  await region('Purchases').getByText('Bought once, €480').waitFor();
  await fact('table').getByRole('button', { name: 'Half happy' }).click();
  await becomes<Purchase>('purchases', 'table', ({ feedback }) => feedback?.verdict === 'mixed');
  await fact('table').getByRole('button', { name: 'Add their words' }).click();
  await waitFor('the words to have the focus', () =>
    page.evaluate(
      () => document.activeElement?.closest('[role=group]') !== null && document.activeElement?.tagName === 'INPUT',
    ),
  );
  await page.keyboard.type('a little dark');
  await page.getByRole('button', { name: /€480/ }).click();
  await page.getByRole('textbox', { name: 'Amount' }).fill('12 000 ₽');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await becomes<Purchase>('purchases', 'table', ({ feedback, price }) => {
    return feedback?.words === 'a little dark' && price?.amount === 12_000 && price.currency === 'RUB';
  });
  await fact('table').getByText('They are half happy with it: “a little dark”').waitFor();
  await undo();
  await becomes<Purchase>('purchases', 'table', ({ feedback, price }) => {
    return feedback?.words === '' && price?.amount === 480;
  });
});

it('closes a step after a purchase, gives it another day and words, adds one and takes it away', async () => {
  const purchases = region('Purchases');
  const usual = 'Ask whether everything is all right';
  await purchases.getByText('two days late').waitFor();
  await purchases.getByRole('button', { name: `Done: ${usual}` }).click();
  await becomes<AfterSaleStep>('afterSaleSteps', 'check', ({ doneAt }) => doneAt !== null);
  await undo();
  await becomes<AfterSaleStep>('afterSaleSteps', 'check', ({ doneAt }) => doneAt === null);

  await pencil(usual).click();
  await page.getByLabel('What to do', { exact: true }).last().fill('Does it stand well?');
  await page.getByRole('group', { name: 'Date' }).getByLabel('Year').fill('2032');
  await page.keyboard.press('Enter');
  await becomes<AfterSaleStep>('afterSaleSteps', 'check', ({ text, dueOn }) => {
    return text === 'Does it stand well?' && dueOn.year === 2032;
  });
  await waitFor('the focus', async () => (await focused()) === 'Change: Does it stand well?');
  await undo();
  await becomes<AfterSaleStep>('afterSaleSteps', 'check', ({ text, dueOn }) => text === '' && dueOn.year !== 2032);

  await pencil('An oak table').click();
  await page.getByRole('button', { name: 'Add something to do' }).click();
  await page.keyboard.type('Send the oil');
  await page.keyboard.press('Enter');
  await waitFor('the step', async () =>
    (await memory.all<AfterSaleStep>('afterSaleSteps')).some(({ text }) => text === 'Send the oil'),
  );
  await waitFor('the focus', async () => (await focused()) !== 'BODY');
  await page.keyboard.press('Escape');
  await pencil('Send the oil').click();
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await waitFor('the step to be gone', async () => (await memory.all('afterSaleSteps')).length === 1);
  await undo();
  await purchases.getByText('Send the oil').waitFor();
});

it('keeps a detail of 100,000 characters whole and shows it folded until it is opened', async () => {
  const long = `${'A long letter about the house. '.repeat(3_226)}the end`.padStart(100_000, 'x');
  await pencil('Builds model boats').click();
  await page.getByLabel('In words').fill(long);
  await page.keyboard.press('Enter');
  await becomes<Detail>('details', 'boats', ({ text }) => text === long);
  expect((await fact('boats').innerText()).length).toBeLessThan(600);
  await fact('boats').getByRole('button', { name: 'Show all' }).click();
  await fact('boats').getByText('the end').waitFor();
});
