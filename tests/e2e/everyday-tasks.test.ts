/** What everyday tasks take, counted while they are done: never more than docs/everyday-tasks.md says. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Contact, PromiseMade, Purchase, Touch } from '#core/records.ts';
import { nameRecipient } from '../../scripts/situations.mjs';
import { type Kith, openKith, openThread, pressReply, selectShown, waitFor, writtenText } from './harness.ts';
import { type Memory, openMemory } from './memory.ts';

interface Effort {
  clicks: number;
  keys: number;
}

let kith: Kith;
let memory: Memory;
let mail: Page;
let panel: Page;
let allowed: Map<string, Effort>;
const done = new Set<string>();
let effort: Effort;

beforeAll(async () => {
  kith = await openKith({ windowed: true });
  memory = await openMemory(kith);
  mail = await kith.openGmail();
  panel = await kith.openSidePanel(mail);
  const text = await readFile(new URL('../../docs/everyday-tasks.md', import.meta.url), 'utf8');
  const rows = text.matchAll(/^\| (?!task|-)(.+?) *\| +(\d+) \| +(\d+) \|$/gm);
  allowed = new Map(
    [...rows].map(([, task = '', clicks, keys]) => [task, { clicks: Number(clicks), keys: Number(keys) }]),
  );
});
afterAll(async () => {
  await kith.close();
  expect([...done].sort(), 'every line of the table is driven').toEqual([...allowed.keys()].sort());
});
beforeEach(() => {
  effort = { clicks: 0, keys: 0 };
});
afterEach(({ task }) => {
  const limit = allowed.get(task.name);
  if (!limit) throw new Error(`add "${task.name}" to docs/everyday-tasks.md`);
  expect(effort.clicks, 'clicks').toBeLessThanOrEqual(limit.clicks);
  expect(effort.keys, 'keys').toBeLessThanOrEqual(limit.keys);
  done.add(task.name);
});

async function click(what: Locator): Promise<void> {
  effort.clicks += 1;
  await what.click();
}

async function press(page: Page, key: string): Promise<void> {
  effort.keys += 1;
  await page.keyboard.press(key);
}

async function openMail(subject: string, state: 'remembered' | 'unremembered' = 'remembered'): Promise<void> {
  await mail.bringToFront();
  await mail.goto('about:blank');
  await mail.goto('https://mail.google.com/mail/u/0/');
  await waitFor(`the mail "${subject}"`, () => mail.evaluate(openThread, subject));
  await panel.locator(`[data-state=${state}]`).waitFor();
}

const contact = async (name: string) => (await memory.all<Contact>('contacts')).find((one) => one.name === name);

it('Remember someone', async () => {
  await openMail('Off to the sea', 'unremembered');
  await click(panel.getByRole('button', { name: 'Remember' }));
  await waitFor('the contact', async () => (await contact('Sophie Laurent')) !== undefined);
});

it('Save a selected detail', async () => {
  await openMail('Autumn trail run');
  await waitFor('the selection', () => mail.evaluate(selectShown, 'trail'));
  const before = (await memory.all('details')).length + (await memory.all('lifeEvents')).length;
  // the right click, and the line of the browser's own menu
  effort.clicks += 2;
  await kith.chooseOurMenuLine(mail);
  await waitFor('the detail', async () => {
    return (await memory.all('details')).length + (await memory.all('lifeEvents')).length > before;
  });
});

it('Log a call', async () => {
  await openMail('Autumn trail run');
  const calls = async () => (await memory.all<Touch>('touches')).filter(({ kind }) => kind === 'call');
  await click(panel.getByRole('button', { name: 'Call', exact: true }));
  await click(panel.getByRole('button', { name: 'Today', exact: true }));
  await waitFor('the call', async () => (await calls()).length === 1);
});

it('Insert an opening', async () => {
  await openMail('Договор на осень');
  await waitFor('the mail to be drawn', () => mail.evaluate(pressReply));
  await click(panel.getByRole('button', { name: 'Insert' }).first());
  await waitFor('the words', async () => ((await mail.evaluate(writtenText)) ?? '').includes('Турции'));
});

it('Write something down', async () => {
  await openMail('Autumn trail run');
  await click(panel.locator('textarea'));
  await panel.keyboard.type('Prefers to be called after eleven');
  await press(panel, 'Enter');
  await waitFor('the detail', async () => {
    return (await memory.all<{ text: string }>('details')).some(
      ({ text }) => text === 'Prefers to be called after eleven',
    );
  });
});

it('Note a promise with a command', async () => {
  const kept = async () => (await memory.all<PromiseMade>('promises')).map(({ text }) => text);
  await click(panel.locator('textarea'));
  await panel.keyboard.type('/pro');
  await press(panel, 'Enter');
  await panel.keyboard.type('send the map by Friday');
  await press(panel, 'Enter');
  await waitFor('the promise', async () => (await kept()).some((text) => text.includes('the map')));
});

it('Keep a promise', async () => {
  const open = async () => (await memory.all<PromiseMade>('promises')).filter(({ doneAt }) => doneAt === null).length;
  const before = await open();
  await click(panel.getByRole('button', { name: /^Done: / }).first());
  await waitFor('the promise to be kept', async () => (await open()) === before - 1);
});

it('Take back the last act', async () => {
  const open = async () => (await memory.all<PromiseMade>('promises')).filter(({ doneAt }) => doneAt === null).length;
  const before = await open();
  await click(panel.getByRole('button', { name: 'Undo' }));
  await waitFor('the promise to be open again', async () => (await open()) === before + 1);
});

it('Note what they say of a purchase', async () => {
  await openMail('Договор на осень');
  await click(panel.getByRole('button', { name: 'Happy', exact: true }).first());
  await waitFor('the feedback', async () => {
    return (await memory.all<Purchase>('purchases')).some(({ feedback }) => feedback?.verdict === 'good');
  });
});

it('Mute someone for a month', async () => {
  await openMail('Autumn trail run');
  await click(panel.getByRole('button', { name: 'More about them' }));
  await click(panel.getByRole('button', { name: /^How to treat them/ }));
  await click(panel.getByRole('button', { name: 'a month', exact: true }).first());
  await waitFor('James to be muted', async () => (await contact('James Carter'))?.mutedUntil != null);
});

it('Open someone on today’s list', async () => {
  await mail.goto('https://mail.google.com/mail/u/0/');
  await panel.locator('[data-state=nobody]').waitFor();
  await click(panel.getByRole('button', { name: /Daniel Weber/ }));
  await panel.locator('[data-state=remembered]').waitFor();
});

it('Say that two addresses are one person', async () => {
  await openMail('Договор на осень');
  await mail.getByRole('button', { name: 'Compose' }).click();
  await mail.evaluate(nameRecipient, { name: 'Daniel Weber', address: 'd.weber@other.example' });
  await panel.locator('[data-state=unremembered]').waitFor();
  await click(panel.getByRole('button', { name: 'It is the same person' }));
  await panel.locator('[data-state=remembered]').waitFor();
  const daniel = await contact('Daniel Weber');
  const handles = await memory.all<{ contactId: string }>('handles');
  expect(handles.filter(({ contactId }) => contactId === daniel?.id)).toHaveLength(2);
});

it('Save everything as one file', async () => {
  const page = await kith.openExtensionPage('/src/page/index.html#transfer');
  const download = page.waitForEvent('download');
  await click(page.getByRole('button', { name: 'Save everything' }));
  expect((await download).suggestedFilename()).toMatch(/^kith-\d{4}-\d\d-\d\d\.jsonl$/);
  await page.close();
});

it('Find someone among 10,000', async () => {
  const filling = await kith.openExtensionPage('/tests/practice/memory.html#people=10000');
  await filling.waitForFunction(() => document.title === 'practice memory ready', null, { timeout: 120_000 });
  await filling.close();
  const page = await kith.openExtensionPage('/src/page/index.html#people');
  await waitFor('the field to have the focus', () =>
    page.evaluate(() => document.activeElement instanceof HTMLInputElement),
  );
  await page.keyboard.type('weber lightng');
  // Enter opens whom the list shows first: not what was drawn for the letters before, nor another Weber while this word is looked for
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  await page.locator('[role=row][aria-rowindex="2"]').getByText('Daniel Weber').waitFor();
  await press(page, 'Enter');
  await page.getByRole('heading', { level: 1, name: /Daniel Weber/ }).waitFor();
}, 180_000);
