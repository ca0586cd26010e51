/** Right-click on selected words, in the browser's own menu, on a display without a screen. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { addDays, civilDateOf } from '#core/civil-date.ts';
import type { Contact, Detail, LifeEvent } from '#core/records.ts';
import { type Kith, openKith, openThread, selectShown, waitFor } from './harness.ts';
import { type Memory, openMemory } from './memory.ts';

let kith: Kith;
let memory: Memory;

beforeAll(async () => {
  kith = await openKith({ windowed: true, otherHosts: ['shop.example'] });
  kith.server.answer('https://shop.example/', '<title>Shop</title><p>Olga collects enamel pots from the fifties.</p>');
  memory = await openMemory(kith);
});
afterAll(async () => {
  await kith.close();
});
afterEach(async () => {
  for (const page of kith.context.pages()) if (page !== memory.page) await page.close();
});

const events = () => memory.all<LifeEvent>('lifeEvents');
const details = () => memory.all<Detail>('details');
const people = () => memory.all<Contact>('contacts');

/** Lets the newest mail quote an older one; false while it is not drawn. */
function quoteInMail(line: string): boolean {
  const body = [...document.querySelectorAll('.a3s')].filter((one) => one.checkVisibility()).at(-1);
  body?.insertAdjacentHTML(
    'beforeend',
    `<div class="gmail_quote"><div class="gmail_attr">${line}<br></div><blockquote><div>завтра улетаем в Грецию</div></blockquote></div>`,
  );
  return body !== undefined;
}

/** The menu names whom the tab in front shows: not before that a click on it is about them. */
async function named(address: string): Promise<void> {
  await waitFor(`the menu to name ${address}`, () =>
    memory.page.evaluate(async (wanted) => {
      const { 'menu-target': target } = await chrome.storage.session.get<{
        'menu-target'?: { tabId: number; person: string | null };
      }>('menu-target');
      const tabs = await chrome.tabs.query({ active: true });
      return tabs.some(({ id }) => id === target?.tabId) && target?.person?.includes(wanted);
    }, address),
  );
}

/** Selects words and saves them; gives the panel, which the click opens. */
async function save(page: Page, words: string): Promise<Page> {
  await page.bringToFront();
  await waitFor(`"${words}" to be shown`, () => page.evaluate(selectShown, words));
  await kith.chooseOurMenuLine(page);
  return kith.openSidePanel(page);
}

it('saves words about somebody remembered at once, with page, time and quote, and takes them back', async () => {
  const page = await kith.openMail('Договор на осень');
  await waitFor('the mail to be drawn', () => page.evaluate(selectShown, 'Мы вернулись из Турции'));
  await named('anna.petrova@example.org');
  const before = await events();
  const panel = await save(page, 'у дочки день рождения 12 мая');
  await panel.locator('[data-notice=saved]').waitFor();
  const [saved, ...others] = (await events()).filter(({ id }) => !before.some((event) => event.id === id));
  expect(others).toEqual([]);
  expect(saved).toMatchObject({
    kind: 'birthday',
    about: 'daughter',
    quote: 'у дочки день рождения 12 мая',
    start: { year: null, month: 5, day: 12 },
    yearly: true,
    source: { site: 'gmail', url: page.url() },
  });
  // taken for something without a date and back, it has its date again, and the focus has gone nowhere
  const kind = panel.locator('[data-notice=saved]').getByRole('combobox', { name: 'Kind' });
  await kind.focus();
  await kind.selectOption('detail:family');
  await waitFor('a detail', async () => (await events()).length === before.length);
  await expect.poll(() => kind.inputValue()).toBe('detail:family');
  await kind.selectOption('event:birthday');
  await waitFor('the birthday', async () => (await events()).length === before.length + 1);
  expect((await events()).find(({ quote }) => quote === saved?.quote)).toMatchObject({
    start: saved?.start,
    yearly: true,
  });
  expect(await kind.evaluate((chip) => document.activeElement === chip)).toBe(true);
  // the second correction takes back what the first has taught
  await waitFor('nothing learned', async () => (await memory.all('learned')).length === 0);
  // said when the mail was written, two days ago, not when it was saved
  const daysAgo = (Date.now() - (saved?.saidAt ?? 0)) / 86_400_000;
  expect(daysAgo).toBeGreaterThan(1);
  expect(daysAgo).toBeLessThan(3);
  await panel.locator('[data-notice=saved]').getByRole('button', { name: 'Undo' }).click();
  await waitFor('the words to be gone', async () => (await events()).length === before.length);
  expect(await people()).toHaveLength(6);
});

it('dates words that a mail quotes by the line above the quote', async () => {
  const page = await kith.openMail('Договор на осень');
  const day = addDays(civilDateOf(Date.now()), -40);
  const line = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.UTC(day.year, day.month - 1, day.day),
  );
  await waitFor('the mail to be drawn', () => page.evaluate(quoteInMail, `On ${line} at 10:12 AM Anna wrote:`));
  await named('anna.petrova@example.org');
  const before = await events();
  const panel = await save(page, 'завтра улетаем в Грецию');
  await panel.locator('[data-notice=saved]').waitFor();
  const saved = (await events()).find(({ id }) => !before.some((event) => event.id === id));
  expect(civilDateOf(saved?.saidAt ?? 0)).toEqual(day);
  expect(saved).toMatchObject({ kind: 'trip', start: addDays(day, 1), guessed: [] });
  await panel.locator('[data-notice=saved]').getByRole('button', { name: 'Undo' }).click();
  await waitFor('the words to be gone', async () => (await events()).length === before.length);
});

it('remembers a stranger first, and one Undo takes back both', async () => {
  const page = await kith.openMail('Off to the sea');
  await named('sophie.laurent@example.org');
  const panel = await save(page, 'We are off to Turkey from 3 to 17 June');
  await panel.locator('[data-notice=saved]').waitFor();
  const sophie = (await people()).find(({ name }) => name === 'Sophie Laurent');
  expect((await events()).find(({ contactIds }) => contactIds[0] === sophie?.id)).toMatchObject({
    kind: 'trip',
    start: { month: 6, day: 3 },
    end: { month: 6, day: 17 },
    guessed: ['year'],
  });
  await panel.locator('[data-notice=saved]').getByRole('button', { name: 'Undo' }).click();
  await panel.locator('[data-state=unremembered]').waitFor();
  expect(await people()).toHaveLength(6);
});

it('asks whom it is about where nobody is recognised, the words already there', async () => {
  const page = await kith.context.newPage();
  await page.goto('https://shop.example/');
  const panel = await save(page, 'collects enamel pots');
  const whom = panel.getByRole('region', { name: 'Whom is this about?' });
  await whom.getByText('collects enamel pots').waitFor();
  expect(await details()).not.toContainEqual(expect.objectContaining({ quote: 'collects enamel pots' }));
  // still there after the panel was closed with the browser’s own button, or a crash
  expect(await memory.all('unassigned')).toMatchObject([{ quote: 'collects enamel pots' }]);
  await whom.getByRole('combobox').fill('cjrjkjdf');
  await whom.getByText('Nothing for “cjrjkjdf”; shown: соколова').waitFor();
  await panel.getByRole('option', { name: /Ольга Соколова/ }).click();
  await waitFor('the words to be given to her', async () => (await memory.all('unassigned')).length === 0);
  const olga = (await people()).find(({ name }) => name === 'Ольга Соколова');
  expect(await details()).toContainEqual(
    expect.objectContaining({ contactId: olga?.id, quote: 'collects enamel pots' }),
  );
  // how it was taken can be changed there as well
  const saved = panel.locator('[data-notice=saved]').filter({ hasText: 'Ольга Соколова' });
  await saved.getByText('collects enamel pots').waitFor();
  await saved.getByRole('combobox', { name: 'Kind' }).waitFor();
});

it('asks whom it is about where several people are', async () => {
  const page = await kith.openGmail();
  await waitFor('the mail', () => page.evaluate(openThread, 'Workshop in spring'));
  const heading = page.locator('.a3s').filter({ visible: true }).first();
  await heading.waitFor();
  const words = (await heading.innerText()).split(/[.\n]/)[0] ?? '';
  const panel = await save(page, words);
  await panel.getByRole('region', { name: 'Whom is this about?' }).getByText(words).waitFor();
  expect(await memory.all('unassigned')).toHaveLength(1);
});

it('keeps the line breaks of the selection', async () => {
  const page = await kith.openMail('Договор на осень');
  await page.locator('.a3s p, .a3s div').filter({ hasText: 'Мы вернулись' }).first().waitFor();
  await named('anna.petrova@example.org');
  await page.evaluate(() => {
    const body = [...document.querySelectorAll('.a3s')].filter((one) => one.checkVisibility()).at(-1);
    if (body) getSelection()?.selectAllChildren(body);
  });
  await kith.chooseOurMenuLine(page);
  await waitFor('the words', async () => (await memory.all<Detail>('details')).length + (await events()).length > 0);
  await waitFor('words of several lines', async () => {
    const quotes = [...(await details()), ...(await events())].map(({ quote }) => quote);
    return quotes.some((quote) => quote.includes('Мы вернулись') && quote.split('\n').length >= 4);
  });
  // what else they tell of is one more click, and one Undo takes back all of it
  const panel = await kith.openSidePanel(page);
  const further = panel.locator('[data-notice=saved] [data-further] button');
  await further.first().waitFor();
  const [before, words] = [await events(), (await further.first().getAttribute('title')) ?? ''];
  await further.first().click();
  await waitFor('one more', async () => (await events()).length === before.length + 1);
  expect((await events()).map(({ quote }) => quote)).toContain(words);
  await expect.poll(() => further.first().getAttribute('aria-pressed')).toBe('true');
  await panel.locator('[data-notice=saved]').getByRole('button', { name: 'Undo' }).click();
  await waitFor('both to be gone', async () => (await events()).length === before.length - 1);
});

it('remembers once what is saved twice, and as another only when asked', async () => {
  const words = 'у дочки день рождения 12 мая';
  const page = await kith.openMail('Договор на осень');
  await waitFor('the mail to be drawn', () => page.evaluate(selectShown, words));
  await named('anna.petrova@example.org');
  const theirs = async () => (await events()).filter(({ kind }) => kind === 'birthday').length;
  const panel = await save(page, words);
  await panel.locator('[data-notice]').waitFor();
  const one = await theirs();
  await save(page, words);
  const again = panel.locator('[data-notice=again]');
  await again.getByText(/12 May, every year/).waitFor();
  expect(await theirs()).toBe(one);
  await again.getByRole('button', { name: 'Save as another' }).click();
  const saved = panel.locator('[data-notice=saved]');
  await saved.waitFor();
  expect(await theirs()).toBe(one + 1);
  // the button that was pressed is gone; the focus is not
  const focused = (label: string) => () =>
    panel.evaluate((text) => document.activeElement?.textContent === text, label);
  await waitFor('the focus', focused('Undo'));
  // corrected to what is known it is that, and another only when asked once more
  const kind = saved.getByRole('combobox', { name: 'Kind' });
  await kind.selectOption('detail:family');
  await waitFor('a detail', async () => (await theirs()) === one);
  await expect.poll(() => kind.inputValue()).toBe('detail:family');
  await kind.selectOption('event:birthday');
  await again.getByText(/12 May, every year/).waitFor();
  expect(await theirs()).toBe(one);
  expect((await details()).map(({ quote }) => quote)).not.toContain(words);
  await waitFor('the focus', focused('Save as another'));
  await again.getByRole('button', { name: 'Save as another' }).click();
  await saved.waitFor();
  expect(await theirs()).toBe(one + 1);
  await saved.getByRole('button', { name: 'Undo' }).click();
  await waitFor('only the one', async () => (await theirs()) === one);
});
