/** The one field: what is typed is understood as it is typed, a call is two clicks, and nothing typed is lost or misfiled. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Draft } from '#core/bookkeeping.ts';
import { addDays, civilDateOf } from '#core/civil-date.ts';
import type { Contact, Detail, LifeEvent, PromiseMade, Purchase, Touch } from '#core/records.ts';
import { situations } from '../../scripts/situations.mjs';
import { type Kith, openKith, openThread, waitFor } from './harness.ts';
import { type Memory, openMemory, withoutHolidays } from './memory.ts';

let kith: Kith;
let memory: Memory;
let page: Page;
let panel: Page;

beforeAll(async () => {
  kith = await openKith();
  memory = await openMemory(kith);
  await withoutHolidays(memory);
  page = await kith.openGmail();
  panel = await kith.openSidePanel(page);
});
afterAll(() => kith.close());

const note = () => panel.getByRole('textbox', { name: 'Note something' });
const button = (name: string | RegExp) => panel.getByRole('button', { name, exact: typeof name === 'string' });
const options = () => panel.getByRole('listbox', { name: 'What happened' }).getByRole('option');
const focused = () => panel.evaluate(() => document.activeElement?.getAttribute('aria-label'));
const contactOf = async (name: string) => (await memory.all<Contact>('contacts')).find((one) => one.name === name);
const offline = async () => (await memory.all<Touch>('touches')).filter(({ site }) => site === 'offline');
const daysAgo = (instant: number) => Math.round((new Date().setHours(12) - instant) / 86_400_000);
const badge = () => memory.page.evaluate(() => chrome.action.getBadgeText({}));

async function open(subject: string, name: string): Promise<void> {
  await page.bringToFront();
  await page.evaluate(() => {
    location.hash = '#inbox';
  });
  await waitFor(`the mail "${subject}"`, () => page.evaluate(openThread, subject));
  await panel.getByRole('heading', { level: 1, name }).waitFor();
  await note().waitFor();
}
const openAnna = () => open('Договор на осень', 'Анна Петрова');
const openJames = () => open('Autumn trail run', 'James Carter');

it('logs a call with two clicks: the last contact at once, on the badge as well, and Undo takes it back', async () => {
  await openJames();
  await waitFor('a number', async () => Number(await badge()) > 0);
  const before = { waiting: Number(await badge()), last: (await contactOf('James Carter'))?.lastTouchAt };
  await button('Call').click();
  await button('Yesterday').click();
  await panel.getByText('Noted: call, yesterday.').waitFor();
  expect(await offline()).toMatchObject([{ kind: 'call', words: null, precision: 'day' }]);
  expect(daysAgo((await offline())[0]?.at ?? 0)).toBe(1);
  await panel
    .locator('[data-relationship]')
    .getByText(/yesterday/)
    .waitFor();
  await waitFor('the badge', async () => Number(await badge()) === before.waiting - 1);
  await waitFor('the field', async () => (await focused()) === 'Note something');
  await button('Undo').click();
  await waitFor('the call to be gone', async () => (await offline()).length === 0);
  await waitFor('the badge', async () => Number(await badge()) === before.waiting);
  expect((await contactOf('James Carter'))?.lastTouchAt).toBe(before.last);
});

it('offers commands as they are typed, in either alphabet, and dates them by their words', async () => {
  await openAnna();
  await note().press('/');
  await waitFor('nine commands', async () => (await options().count()) === 9);
  await note().pressSequentially('зв');
  await waitFor('one command', async () => (await options().count()) === 1);
  expect(await note().getAttribute('aria-activedescendant')).toBe(await options().first().getAttribute('id'));
  await note().press('Escape');
  await waitFor('no list', async () => (await options().count()) === 0);
  expect(await note().inputValue()).toBe('/зв');
  await note().fill('/c');
  await note().press('ArrowDown');
  await waitFor('the second', async () => (await options().nth(1).getAttribute('aria-selected')) === 'true');
  await note().press('ArrowUp');
  await note().press('Tab');
  expect(await note().inputValue()).toBe('');
  await note().pressSequentially('yesterday about the shelves');
  await button('Date: yesterday. Change').waitFor();
  await note().press('Enter');
  await panel.getByText('Noted: call, yesterday.').waitFor();
  await waitFor('an empty field', async () => (await note().inputValue()) === '');
  expect(await focused()).toBe('Note something');

  await note().pressSequentially('/звонок в среду про полки');
  expect(await note().inputValue()).toBe('в среду про полки');
  await note().press('Enter');
  await waitFor('two calls', async () => (await offline()).length === 2);
  const wednesday = (await offline()).find(({ words }) => words === 'в среду про полки');
  expect(new Date(wednesday?.at ?? 0).getDay()).toBe(3);
  expect(daysAgo(wednesday?.at ?? -1)).toBeGreaterThanOrEqual(0);
});

it('takes a promise by its day and a purchase with its price', async () => {
  await openAnna();
  await note().pressSequentially('/promise to send the samples by tomorrow');
  await button('Date: by tomorrow. Change').waitFor();
  await note().press('Enter');
  const promises = async () => {
    const all = await memory.all<PromiseMade>('promises');
    return all.filter(({ text }) => text === 'to send the samples by tomorrow');
  };
  await waitFor('the promise', async () => (await promises()).length === 1);
  const { dueOn } = (await promises())[0] ?? {};
  expect(dueOn).toEqual(addDays(civilDateOf(Date.now()), 1));
  await note().pressSequentially('/purchase walnut shelves');
  await button('Price: No price. Change').click();
  await panel.getByRole('textbox', { name: 'Amount' }).pressSequentially('1 200,50');
  await panel.getByRole('textbox', { name: 'Amount' }).press('Enter');
  await button(/^Price: .*1,200\.50/).waitFor();
  await button('Save').click();
  const bought = async () => {
    const all = await memory.all<Purchase>('purchases');
    return all.filter(({ text }) => text === 'walnut shelves');
  };
  await waitFor('the purchase', async () => (await bought()).length === 1);
  expect(await bought()).toMatchObject([{ price: { amount: 1200.5, currency: 'EUR' } }]);
});

it('saves what else the words tell of where that is wanted, and takes all of it back at once', async () => {
  await openJames();
  const before = (await memory.all<LifeEvent>('lifeEvents')).length;
  await note().fill('Back from Norway at last. My daughter’s birthday is on 12 May.');
  const norway = button('Trip, Norway');
  await norway.click();
  await expect.poll(() => norway.getAttribute('aria-pressed')).toBe('true');
  await note().press('Enter');
  await waitFor('both', async () => (await memory.all<LifeEvent>('lifeEvents')).length === before + 2);
  expect(await memory.all<LifeEvent>('lifeEvents')).toContainEqual(
    expect.objectContaining({ kind: 'trip', place: 'Norway', text: 'Back from Norway at last.' }),
  );
  await button('Undo').click();
  await waitFor('neither', async () => (await memory.all<LifeEvent>('lifeEvents')).length === before);
  await waitFor('the words', async () => (await note().inputValue()).startsWith('Back from Norway'));
  await note().fill('');
});

it('says below the words that it is remembered already, and keeps the one with what is new', async () => {
  await openJames();
  const birthdays = async () =>
    (await memory.all<LifeEvent>('lifeEvents')).filter(({ quote }) => /2 April/.test(quote));
  await note().fill('My son’s birthday is on 2 April');
  await note().press('Enter');
  await waitFor('the birthday', async () => (await birthdays()).length === 1);
  await note().fill('My son was born on 2 April 2019');
  await panel.locator('[data-told-before]').getByText('2 April, every year').waitFor();
  await button('Save as another').click();
  await button('Keep only the one').click();
  await note().press('Enter');
  await panel.getByText('Already remembered; what was new went to it.').waitFor();
  expect(await birthdays()).toMatchObject([{ start: { year: 2019, month: 4, day: 2 } }]);
  await button('Undo').click();
  await waitFor('it as it was', async () => (await birthdays())[0]?.start?.year === null);
  await waitFor('the words', async () => (await note().inputValue()).startsWith('My son was born'));
  await note().fill('');
});

it('asks which of two days it is, and the year where the date is changed', async () => {
  await openJames();
  const date = () => panel.getByRole('button', { name: /^Date: / });
  await note().fill('We are flying to Iceland 03/04');
  const other = panel.locator('[data-guess] button').last();
  const day = await other.innerText();
  await other.click();
  await panel.locator('[data-guess]').waitFor({ state: 'detached' });
  expect(await focused()).toBe(`Date: ${day}. Change`);
  await note().fill('We are flying to Iceland on 3 April');
  await note().fill('');
  await note().fill('We are flying to Iceland on 3 April');
  await expect.poll(() => date().innerText()).toMatch(/^3 April \d{4}\?$/);
  await date().click();
  await panel.locator('[data-guess]').getByRole('button', { name: 'Yes' }).click();
  await expect.poll(() => date().innerText()).toMatch(/^3 April( \d{4})?$/);
  await note().fill('');
});

it('goes from the field over the chips to Save by Tab, changes them by arrows, and back by Escape', async () => {
  await openAnna();
  await note().pressSequentially('off to Spain from 3 to 10 March');
  await button(/^Date: 3–10 March/).waitFor();
  const reached: (string | null | undefined)[] = [];
  for (let presses = 0; presses < 6; presses += 1) {
    await panel.keyboard.press('Tab');
    reached.push((await focused()) ?? (await panel.evaluate(() => document.activeElement?.textContent)));
  }
  expect(reached).toEqual([
    'Kind',
    expect.stringMatching(/^Date: 3–10 March/),
    'About whom',
    'It is about Анна Петрова. Change',
    'Not this: only the words',
    'Save',
  ]);
  await button(/^Date/).press('ArrowUp');
  await button(/^Date: 4–11 March/).waitFor();
  await panel.keyboard.press('Escape');
  expect(await focused()).toBe('Note something');
  // the chip that was moved stays as it is while the words go on
  await note().pressSequentially(' with the family');
  await note().press('Enter');
  const saved = async () =>
    (await memory.all<LifeEvent>('lifeEvents')).find(({ quote }) => quote.startsWith('off to Spain'));
  await waitFor('the trip', async () => (await saved()) !== undefined);
  expect(await saved()).toMatchObject({
    kind: 'trip',
    start: { day: 4 },
    quote: 'off to Spain from 3 to 10 March with the family',
  });
});

it('saves a note to another person, and leaves the draft where it was begun', async () => {
  await openAnna();
  await note().pressSequentially('likes green tea');
  await button('It is about Анна Петрова. Change').click();
  await panel.getByRole('combobox', { name: 'Another person it is about' }).fill('weber');
  await panel.getByRole('option', { name: /Daniel Weber/ }).click();
  await button('It is about Daniel Weber. Change').waitFor();
  const [anna, daniel] = [await contactOf('Анна Петрова'), await contactOf('Daniel Weber')];
  await waitFor('the draft', async () => (await memory.all<Draft>('drafts'))[0]?.aboutId === daniel?.id);
  expect(await memory.all<Draft>('drafts')).toMatchObject([{ contactId: anna?.id, text: 'likes green tea' }]);
  // elsewhere and back
  await openJames();
  expect(await note().inputValue()).toBe('');
  await openAnna();
  await waitFor('the draft', async () => (await note().inputValue()) === 'likes green tea');
  await button('It is about Daniel Weber. Change').waitFor();
  await note().press('Enter');
  await panel.getByText('Saved to Daniel Weber.').waitFor();
  const tea = (await memory.all<Detail>('details')).find(({ quote }) => quote === 'likes green tea');
  expect(tea?.contactId).toBe(daniel?.id);
  expect(await memory.all<Draft>('drafts')).toEqual([]);
  // taken back, it is a draft again, as it was
  await button('Undo').click();
  await waitFor('the words', async () => (await note().inputValue()) === 'likes green tea');
  await button('It is about Daniel Weber. Change').waitFor();
  await note().fill('');
  await waitFor('no draft', async () => (await memory.all<Draft>('drafts')).length === 0);
});

it('shows one draft in two windows, and keeps what both type', async () => {
  const anna = await contactOf('Анна Петрова');
  const address = `/src/page/index.html#person/${anna?.id}`;
  const [here, there] = [await kith.openExtensionPage(address), await kith.openExtensionPage(address)];
  const [one, other] = [here, there].map((own) => own.getByRole('textbox', { name: 'Note something' }));
  if (!one || !other) return;
  await one.pressSequentially('collects stamps');
  await waitFor('the same words', async () => (await other.inputValue()) === 'collects stamps');
  await other.press('End');
  await other.pressSequentially(' and maps');
  await waitFor('the same words', async () => (await one.inputValue()) === 'collects stamps and maps');
  await one.press('Enter');
  await waitFor('an empty field', async () => (await other.inputValue()) === '');
  await here.close();
  await there.close();
  const quotes = (await memory.all<Detail>('details')).map(({ quote }) => quote);
  expect(quotes.filter((quote) => quote.startsWith('collects stamps'))).toEqual(['collects stamps and maps']);
});

it('keeps 100,000 characters whole, and a letter typed among them', async () => {
  await openAnna();
  const long = 'word '.repeat(20_000).trim();
  await note().fill(long);
  await note().evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(50, 50));
  await panel.keyboard.type('x');
  await note().press('Enter');
  const whole = async () => (await memory.all<Detail>('details')).find(({ quote }) => quote.length > 90_000);
  await waitFor('the words', async () => (await whole()) !== undefined);
  expect((await whole())?.quote).toBe(`${long.slice(0, 50)}x${long.slice(50)}`);
});

it('after 100 steps of typing, switching, saving and closing every letter is where it was typed', async () => {
  const names = ['Анна Петрова', 'James Carter', 'Daniel Weber'];
  const subjects = ['Договор на осень', 'Autumn trail run', 'The big move'];
  await panel.addInitScript(noteTyping);
  await panel.reload();
  let letters = 0;
  let state = 7;
  const below = (count: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % count;
  };
  let at = 0;
  await open(subjects[0] ?? '', names[0] ?? '');
  for (let step = 0; step < 100; step += 1) {
    const what = below(10);
    if (what < 6) {
      await note().press('End');
      await panel.keyboard.insertText(String.fromCodePoint(0x4e00 + letters));
      letters += 1;
    } else if (what < 8) {
      await note().press('Enter');
    } else if (what < 9) {
      at = below(3);
      await open(subjects[at] ?? '', names[at] ?? '');
    } else {
      await panel.reload();
      await panel.getByRole('heading', { level: 1, name: names[at] ?? '' }).waitFor();
      await note().waitFor();
    }
  }
  await open(subjects[at === 0 ? 1 : 0] ?? '', names[at === 0 ? 1 : 0] ?? '');
  const people = new Map((await memory.all<Contact>('contacts')).map(({ id, name }) => [id, name]));
  const places = async () => {
    const rows = [
      ...(await memory.all<Detail>('details')).map(({ contactId, quote }) => [contactId, quote] as const),
      ...(await memory.all<Draft>('drafts')).map(({ contactId, text }) => [contactId, text] as const),
    ];
    return new Map(rows.flatMap(([id, text]) => [...text].map((letter) => [letter, people.get(id)] as const)));
  };
  // what reached a field, and whose it was: a key between two people reaches nobody
  const reached = await panel.evaluate(() => JSON.parse(`[${sessionStorage.getItem('typed')?.slice(1)}]`));
  const typed = new Map((reached as [string, string][]).map(([letter, id]) => [letter, people.get(id)]));
  const found = await waitFor('the last of them', async () => {
    const now = await places();
    return [...typed.keys()].every((letter) => now.has(letter)) && now;
  }).catch(places);
  expect([...typed].filter(([letter]) => !found.has(letter))).toEqual([]);
  expect([...typed].filter(([letter, name]) => found.get(letter) !== name)).toEqual([]);
  expect(typed.size).toBeGreaterThan(40);
  await situations.nobody?.({ page, panel, own: memory.page });
});

/** Notes every letter as it arrives, and who was shown at that moment; it stays when the page is loaded again. */
function noteTyping(): void {
  const note = (event: Event) => {
    const { data } = event as InputEvent;
    const row = JSON.stringify([data, document.querySelector('main')?.dataset.contactId]);
    if (data) sessionStorage.setItem('typed', `${sessionStorage.getItem('typed') ?? ''},${row}`);
  };
  document.addEventListener('input', note, true);
}
