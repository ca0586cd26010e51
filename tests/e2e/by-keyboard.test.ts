/** What is done by keyboard alone, without ever losing one's place. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Contact, HandleRecord } from '#core/records.ts';
import { type Kith, openKith, waitFor } from './harness.ts';
import { type Invented, invent } from './joined-people.ts';
import { type Memory, openMemory } from './memory.ts';

const email = (value: string) => ({ channel: 'email', value }) as const;
const telegram = (value: string) => ({ channel: 'telegram', value }) as const;

const people: readonly Invented[] = [
  { id: 'ivan', name: 'Иван Щербаков', fields: { company: 'Utro Bakery' }, handles: [email('ivan.s@utro.example')] },
  {
    id: 'ivan-again',
    name: 'Ivan Shcherbakov',
    fields: { company: 'Utro Bakery' },
    handles: [telegram('888001')],
    details: ['writes only in the evening'],
  },
  { id: 'both', name: 'Klara Lind', handles: [email('klara@lind.example'), telegram('888002')], touches: [2] },
  { id: 'olga', name: 'Olga Belova', handles: [email('olga@utro.example')] },
  { id: 'nils', name: 'Nils Berg', fields: { tags: ['bakery'] }, handles: [email('nils@berg.example')] },
];

let kith: Kith;
let memory: Memory;

beforeAll(async () => {
  kith = await openKith();
  memory = await openMemory(kith);
  await invent(memory.page, ...people);
});
afterAll(() => kith.close());
afterEach(async () => {
  for (const page of kith.context.pages()) if (page !== memory.page) await page.close();
});

const openPage = (hash: string) => kith.openExtensionPage(`/src/page/index.html#${hash}`);
const contactOf = async (id: string) => (await memory.all<Contact>('contacts')).find((one) => one.id === id);

function focusedElement(): { name: string; outlined: boolean } {
  const element = document.activeElement;
  if (!element || element === document.body) return { name: '', outlined: false };
  const label = (element as HTMLInputElement).labels?.[0];
  const name = element.getAttribute('aria-label') ?? label?.textContent ?? element.textContent ?? '';
  // a choice is outlined whole, with its words
  const outlined = [element, label].some((one) => one && getComputedStyle(one).outlineStyle !== 'none');
  return { name: name.trim() || element.tagName, outlined };
}

const focused = async (page: Page) => (await page.evaluate(focusedElement)).name;

/** Tabs until what has the focus has this name, and that can be seen. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab');
    const now = await page.evaluate(focusedElement);
    if (typeof name === 'string' ? now.name !== name : !name.test(now.name)) continue;
    expect(now.outlined, `the focus on ${name}`).toBe(true);
    return;
  }
  throw new Error(`${name} cannot be reached by keyboard`);
}

async function press(page: Page, name: string | RegExp, key = 'Enter'): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press(key);
}

/** To be asked when everything that an act changes on screen has changed. */
async function keepsFocus(page: Page, name: string | RegExp = /./): Promise<void> {
  await expect.poll(() => focused(page)).toMatch(typeof name === 'string' ? new RegExp(`^${name}$`) : name);
}

describe('by keyboard alone', () => {
  it('two people are joined, and are two again', async () => {
    const page = await openPage('duplicates');
    const pairs = page.locator('[data-pair]');
    await pairs.first().waitFor();
    await press(page, 'It is the same person');
    const heading = page.locator('[data-preview] h3');
    await heading.waitFor();
    await keepsFocus(page, /^(Иван Щербаков|Ivan Shcherbakov)$/);
    const proposed = await heading.innerText();
    await press(page, proposed, 'ArrowDown');
    await waitFor('the other name', async () => (await heading.innerText()) !== proposed);
    await keepsFocus(page, await heading.innerText());
    // back, and in again
    await press(page, 'Cancel');
    await keepsFocus(page, 'It is the same person');
    await page.keyboard.press('Enter');
    await press(page, 'Join them');
    await page.getByText('is one person.').waitFor();
    await waitFor('the pair to go', async () => (await pairs.count()) === 0);
    expect(await contactOf('ivan-again')).toBeUndefined();
    await keepsFocus(page);
    await press(page, 'Undo');
    await pairs.first().waitFor();
    await page.getByText('Taken back.', { exact: true }).waitFor();
    expect(await contactOf('ivan-again')).toBeDefined();
    await keepsFocus(page);
  });

  it('an address is split off, and is taken back', async () => {
    const page = await openPage('person/both');
    const handles = async () => (await memory.all<HandleRecord>('handles')).filter((one) => one.contactId === 'both');
    await press(page, 'Split an address off');
    await press(page, /klara@lind\.example|888002/, 'Space');
    if (!/klara@/.test(await focused(page))) await page.keyboard.press('ArrowDown');
    await tabTo(page, 'Whose is it? Name');
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText('Klara’s office');
    await page.keyboard.press('Enter');
    await page.getByText('Klara’s office is a person of their own.').waitFor();
    await page.locator('[data-act=split]').waitFor({ state: 'detached' });
    expect(await handles()).toHaveLength(1);
    await keepsFocus(page);
    // not in the bar: from the person, as one would tomorrow
    await page.keyboard.press('Escape');
    await page.getByText('Klara’s office is a person of their own.').waitFor({ state: 'detached' });
    await press(page, 'Undo');
    await page.locator('[data-journal]').waitFor({ state: 'detached' });
    await page.locator('[data-act=split]').waitFor();
    expect(await handles()).toHaveLength(2);
    await keepsFocus(page, 'Klara Lind');
  });

  it('a person is renamed, and loses the last tag and the last address', async () => {
    const page = await openPage('person/nils');
    await press(page, 'Rename');
    await page.keyboard.press('Escape');
    await keepsFocus(page, 'Rename');
    await page.keyboard.press('Enter');
    await page.keyboard.insertText('Nils Bergman');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Nils Bergman' }).waitFor();
    await keepsFocus(page, 'Rename');
    for (const last of ['bakery', 'nils@berg.example']) {
      await press(page, `Remove ${last}`);
      await page.getByRole('button', { name: `Remove ${last}` }).waitFor({ state: 'detached' });
      await keepsFocus(page, 'Nils Bergman');
    }
    expect(await contactOf('nils')).toMatchObject({ name: 'Nils Bergman', tags: [] });
  });

  it('a person is kept at the second thought, and erased after the question', async () => {
    const page = await openPage('person/olga');
    const question = page.locator('[data-erase]');
    await press(page, 'Erase…');
    await question.waitFor();
    await press(page, 'Keep');
    await question.waitFor({ state: 'detached' });
    await keepsFocus(page, 'Erase…');
    expect(await contactOf('olga')).toBeDefined();
    await page.keyboard.press('Enter');
    await question.waitFor();
    await press(page, 'Erase for good');
    await page.getByText('Erased.').waitFor();
    await keepsFocus(page, 'Nobody is remembered here');
    expect(await contactOf('olga')).toBeUndefined();
  });

  it('an interval, quiet times and the week are set', async () => {
    const page = await openPage('settings');
    // what is stored is seen in the other window
    const other = memory.page;
    const lead = 'Regular contacts every';
    await tabTo(page, lead);
    await page.keyboard.press('End');
    await expect.poll(() => other.getByLabel(lead).inputValue()).toBe('730');
    await keepsFocus(page, lead);
    await press(page, 'Undo');
    await expect.poll(() => other.getByLabel(lead).inputValue()).toBe('30');
    await page.getByText('Taken back.', { exact: true }).waitFor();
    await keepsFocus(page);

    await press(page, 'Mon', 'Space');
    const monday = other.getByRole('button', { name: 'Mon', exact: true });
    await expect.poll(() => monday.getAttribute('aria-pressed')).toBe('true');
    await keepsFocus(page, 'Mon');

    await press(page, 'Hours without a number', 'Space');
    await other.getByLabel('from').waitFor();
    await keepsFocus(page, 'Hours without a number');
    await tabTo(page, 'from');
    await page.keyboard.type('0915');
    await expect.poll(() => other.getByLabel('from').inputValue()).toBe('21:15');
    await keepsFocus(page, 'from');
    await tabTo(page, 'to');
    await page.keyboard.type('0730');
    await expect.poll(() => other.getByLabel('to', { exact: true }).inputValue()).toBe('07:30');
    await keepsFocus(page, 'to');

    await press(page, 'The week begins on', 'ArrowDown');
    const firstDay = page.getByRole('group', { name: 'Days without a number' }).getByRole('button').first();
    await expect.poll(() => firstDay.getAttribute('title')).toBe('Monday');
    await keepsFocus(page, 'The week begins on');
  });

  it('a file is left, brought in, and taken back both ways', async () => {
    const page = await openPage('transfer');
    const card = 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Nora Lind\r\nEMAIL:nora@example.org\r\nEND:VCARD\r\n';
    const file = { name: 'nora', mimeType: 'text/vcard', buffer: Buffer.from(card) };
    const chooser = page.getByRole('button', { name: 'Choose a file' });
    const nora = async () => (await memory.all<Contact>('contacts')).filter(({ name }) => name === 'Nora Lind').length;
    const choose = async () => {
      await chooser.waitFor();
      const opened = page.waitForEvent('filechooser');
      if ((await focused(page)) !== 'Choose a file') await tabTo(page, 'Choose a file');
      await page.keyboard.press('Enter');
      // in the dialog the keyboard is the browser's affair
      await (await opened).setFiles(file);
      await page.getByText('1 new person.', { exact: true }).waitFor();
      await keepsFocus(page, 'Choose a file');
    };
    await choose();
    await press(page, 'Leave it');
    await page.getByText('Nothing was brought in.').waitFor();
    await keepsFocus(page, 'Choose a file');
    for (const undo of ['Undo', /^Undo: the file brought in today/]) {
      await choose();
      await press(page, 'Bring in');
      await page.getByText('Brought in: 1 new person.').waitFor();
      await page.getByText('Brought in lately').waitFor();
      await keepsFocus(page, 'Choose a file');
      expect(await nora()).toBe(1);
      await press(page, undo);
      await page.getByText('Taken back: everything is as it was before.').waitFor();
      await page.getByText('Brought in lately').waitFor({ state: 'detached' });
      expect(await nora()).toBe(0);
      await keepsFocus(page);
    }
  });

  it('somebody is muted from the panel, and heard again', async () => {
    const { panel } = await openBeside('Autumn trail run');
    const muted = panel.locator('[data-contact-state=muted]');
    await press(panel, 'More about them');
    await press(panel, 'How to treat them…');
    await press(panel, 'a week');
    await muted.waitFor();
    await keepsFocus(panel, 'How to treat them…');
    await press(panel, 'Undo');
    await muted.waitFor({ state: 'detached' });
    await panel.getByText('Taken back.', { exact: true }).waitFor();
    await keepsFocus(panel);
    await press(panel, 'How to treat them…');
    await press(panel, 'a month');
    await muted.waitFor();
    await press(panel, 'Unmute');
    await muted.waitFor({ state: 'detached' });
    await keepsFocus(panel, 'James Carter');
  });
});

async function openBeside(subject: string): Promise<{ page: Page; panel: Page }> {
  const page = await kith.openMail(subject);
  const panel = await kith.openSidePanel(page);
  await panel.locator('[data-state=remembered]').waitFor();
  return { page, panel };
}
