/** Remembering somebody, and what is recorded of them, and that it is still there after the browser was closed. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Contact, Detail, LifeEvent, Touch } from '#core/records.ts';
import { type Kith, openKith, openThread, pressReply, waitFor, writtenText } from './harness.ts';
import { type Memory, openMemory } from './memory.ts';

let profile: string;
let kith: Kith;
let memory: Memory;

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'kith-profile-'));
  kith = await openKith({ remembered: false, profile });
  memory = await openMemory(kith);
});
afterAll(async () => {
  await kith.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

const touches = () => memory.all<Touch>('touches');

it('records nothing of anybody who is not remembered', async () => {
  const page = await kith.openMail('Off to the sea');
  const panel = await kith.openSidePanel(page);
  await panel.locator('[data-state=unremembered]').waitFor();
  for (const table of ['contacts', 'handles', 'touches', 'details', 'lifeEvents']) {
    expect(await memory.all(table), table).toEqual([]);
  }
  // when the site was read last is nobody's
  const counters = await memory.all<{ name: string }>('counters');
  expect(counters.map(({ name }) => name).filter((name) => name !== 'site-read:gmail')).toEqual([]);
});

it('remembers with one click, name and address filled in, with the messages seen', async () => {
  const [page] = kith.context.pages().filter((one) => one.url().includes('mail.google.com'));
  if (!page) throw new Error('the mail is not open');
  const panel = await kith.openSidePanel(page);
  await panel.getByRole('button', { name: 'Remember' }).click();
  await panel.locator('[data-state=remembered]').waitFor();
  expect(await memory.all<Contact>('contacts')).toMatchObject([{ name: 'Sophie Laurent' }]);
  expect(await memory.all('handles')).toMatchObject([{ key: 'email:sophie.laurent@example.org' }]);
  expect(await touches()).toMatchObject([{ site: 'gmail', direction: 'in', provisional: false }]);
});

it('records a sent message at once, and as the same one when the server has given it its id', async () => {
  const page = await kith.openMail('Off to the sea');
  await waitFor('the mail to be drawn', () => page.evaluate(pressReply));
  await page.keyboard.type('Have a good trip!');
  await waitFor('the words', async () => (await page.evaluate(writtenText)) === 'Have a good trip!');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await waitFor('the touch', async () => (await touches()).length === 2);
  await waitFor('the final id', async () => (await touches()).every(({ provisional }) => !provisional));
  await page.reload();
  await waitFor('the mail', () => page.evaluate(() => document.querySelectorAll('.adn.ads').length > 0));
  const sent = (await touches()).filter(({ direction }) => direction === 'out');
  expect(sent).toHaveLength(1);
  expect(await memory.all<Contact>('contacts')).toMatchObject([{ lastTouchAt: sent[0]?.at }]);
});

it('understands a note that is saved before it could be read along', async () => {
  const page = await kith.openMail('Off to the sea');
  const panel = await kith.openSidePanel(page);
  const field = panel.getByRole('textbox', { name: 'Note something' });
  await field.waitFor();
  // in one go, as fast as nobody types
  await field.evaluate((element: HTMLTextAreaElement) => {
    element.value = 'off to Spain from 3 to 10 March';
    element.dispatchEvent(new InputEvent('input', { bubbles: true }));
    setTimeout(() => element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })));
  });
  const events = await waitFor('the event', async () => {
    const all = await memory.all<LifeEvent>('lifeEvents');
    return all.length > 0 && all;
  });
  expect(events).toMatchObject([{ kind: 'trip', start: { month: 3, day: 3 }, end: { month: 3, day: 10 } }]);
});

it('keeps a note, and a note only begun', async () => {
  const page = await kith.openMail('Off to the sea');
  const panel = await kith.openSidePanel(page);
  const field = panel.getByRole('textbox', { name: 'Note something' });
  await field.fill('prefers calls before noon');
  await field.press('Enter');
  await panel.getByText('Saved.').waitFor();
  await field.fill('and has taken up pot');
  await waitFor('the draft', async () => (await memory.all('drafts')).length === 1);
  expect(await memory.all<Detail>('details')).toMatchObject([{ text: 'prefers calls before noon' }]);
});

it('writes with strict durability: what is said to be saved survives a power cut', async () => {
  const page = await kith.context.newPage();
  await page.addInitScript(() => {
    const asked: (string | undefined)[] = [];
    Object.assign(globalThis, { asked });
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (names, mode, options) {
      if (mode === 'readwrite') asked.push(options?.durability);
      return transaction.call(this, names, mode, options);
    };
  });
  await page.goto(`${kith.origin}/src/page/index.html#settings`);
  await page.getByRole('radio', { name: 'Русский' }).check();
  await page.getByRole('radio', { name: 'English', exact: true }).check();
  const asked = () => page.evaluate(() => (globalThis as unknown as { asked: string[] }).asked);
  await waitFor('two writes', async () => (await asked()).length >= 2);
  expect(new Set(await asked())).toEqual(new Set(['strict']));
  await page.close();
});

it('still knows everything after the browser was closed', async () => {
  const before = { contacts: await memory.all('contacts'), touches: await touches() };
  await kith.close();
  kith = await openKith({ remembered: false, profile });
  memory = await openMemory(kith);
  expect({ contacts: await memory.all('contacts'), touches: await touches() }).toEqual(before);
  const page = await kith.openGmail();
  await waitFor('the mail', () => page.evaluate(openThread, 'Off to the sea'));
  const panel = await kith.openSidePanel(page);
  await panel.locator('[data-state=remembered]').waitFor();
  await panel.getByText('prefers calls before noon').first().waitFor();
  await waitFor('the draft', async () => {
    return (await panel.getByRole('textbox', { name: 'Note something' }).inputValue()) === 'and has taken up pot';
  });
});

it('recognises the same person in another mail, and nobody in a list', async () => {
  const page = await kith.openGmail();
  const panel = await kith.openSidePanel(page);
  await panel.locator('[data-state=nobody]').waitFor();
  await waitFor('the mail', () => page.evaluate(openThread, 'Договор на осень'));
  await panel.locator('[data-state=unremembered]').waitFor();
  expect(await panel.locator('main').innerText()).toContain('Анна Петрова');
});
