/** Everything out of one browser and into another, as a user does it. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { type Kith, openKith, waitFor } from './harness.ts';
import { type Memory, openMemory } from './memory.ts';

const address = '/src/page/index.html#transfer';
const tables = [
  'contacts',
  'handles',
  'touches',
  'details',
  'lifeEvents',
  'purchases',
  'afterSaleSteps',
  'promises',
  'favours',
  'complaints',
  'relations',
  'topics',
  'openingMarks',
  'planLines',
  'notSame',
  'drafts',
  'choices',
  'unassigned',
  'deletions',
  'search',
  'counters',
];

const open: Kith[] = [];
afterEach(async () => {
  for (const kith of open.splice(0)) await kith.close();
});

async function start(remembered: boolean): Promise<{ kith: Kith; memory: Memory; page: Page }> {
  const kith = await openKith({ remembered });
  open.push(kith);
  const memory = await openMemory(kith);
  return { kith, memory, page: await kith.openExtensionPage(address) };
}

async function rows({ all }: Memory): Promise<Record<string, unknown[]>> {
  const found: Record<string, unknown[]> = {};
  for (const table of tables) found[table] = await all(table);
  found.counters = (found.counters ?? []).filter((row) => (row as { value: number }).value !== 0);
  return found;
}

async function downloaded(page: Page, press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const waiting = page.waitForEvent('download');
  await press();
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

const saveEverything = (page: Page) =>
  downloaded(page, () => page.getByRole('button', { name: 'Save everything' }).click());

async function choose(page: Page, name: string, content: Buffer | string): Promise<void> {
  const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) };
  await page.locator('input[type=file]').setInputFiles(file);
}

const preview = (page: Page) => page.getByRole('region', { name: 'Bring in' });
const bringIn = (page: Page) => page.getByRole('button', { name: 'Bring in', exact: true });

it('takes a whole memory into an empty browser, to the last field', async () => {
  const one = await start(true);
  const before = await rows(one.memory);
  expect(before.contacts).toHaveLength(6);
  const { name, bytes } = await saveEverything(one.page);
  expect(name).toMatch(/^kith-\d{4}-\d\d-\d\d\.jsonl$/);
  await one.kith.close();
  open.splice(0);

  const two = await start(false);
  // whatever it is called
  await choose(two.page, 'photo.png', bytes);
  await preview(two.page).getByText('6 new people.').waitFor();
  expect(await two.memory.all('contacts')).toEqual([]);
  await bringIn(two.page).click();
  await two.page.getByText('Brought in: 6 new people.').waitFor();
  expect(await rows(two.memory)).toEqual(before);
});

it('brings into a filled memory what it lacks, and takes it back whole', async () => {
  const { page, memory } = await start(true);
  const before = await rows(memory);
  const { bytes } = await saveEverything(page);
  await choose(page, 'kith.jsonl', bytes);
  await preview(page).getByText('Everything in this file is here already. Nothing would change.').waitFor();
  expect(await bringIn(page).count()).toBe(0);

  const card =
    'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Nora Lind\r\nEMAIL:nora@example.org\r\nBDAY:1980-05-12\r\nEND:VCARD\r\n';
  await choose(page, 'nora', card);
  await preview(page).getByText('1 new person.').waitFor();
  await bringIn(page).click();
  await page.getByText('Brought in: 1 new person.').waitFor();
  expect(await memory.all('contacts')).toHaveLength(7);
  // later, from the list, when the bar is long gone
  await page.reload();
  await page.getByRole('button', { name: /^Undo: the file brought in today/ }).click();
  await page.getByText('Taken back: everything is as it was before.').waitFor();
  expect(await rows(memory)).toEqual(before);
  await waitFor('the list to be empty', async () => (await page.getByText('Brought in lately').count()) === 0);
});

it('brings in a damaged file as far as it is whole, and says which lines are not', async () => {
  const { page, memory } = await start(true);
  const { bytes } = await saveEverything(page);
  const lines = bytes.toString().split('\n');
  const at = lines.findIndex((line) => line.startsWith('{"table":"contacts"'));
  lines[at] = lines[at]?.slice(0, 40) ?? '';
  const other = await start(false);
  await choose(other.page, 'damaged', lines.join('\n'));
  await preview(other.page).getByText('5 new people.').waitFor();
  await preview(other.page)
    .getByText(`line ${at + 1}: it is damaged`)
    .waitFor();
  await preview(other.page).getByText('The file is not as Kith saved it').waitFor();
  await other.page.getByRole('button', { name: 'Leave it' }).click();
  expect(await other.memory.all('contacts')).toEqual([]);
  expect(await memory.all('contacts')).toHaveLength(6);
});

it.each([
  ['{"format":"kith","version":2,"kith":"9.0.0"}\n', 'This file was saved by a later Kith (9.0.0)'],
  ['{"people":[]}', 'This is data of another program.'],
  ['PK\u0003\u0004', 'This is an archive.'],
  ['', 'This file is empty.'],
])('refuses %j with a sentence', async (content, sentence) => {
  const { page, memory } = await start(false);
  await choose(page, 'file', content);
  await page.getByRole('alert').getByText(sentence).waitFor();
  expect(await memory.all('contacts')).toEqual([]);
});

it('brings people in from a table whose columns are named by hand, and out again as table and cards', async () => {
  const { page, memory } = await start(false);
  await choose(page, 'table', 'who;mail;nick\nAnna;anna@example.org;Annie\n;;\nBoris;boris@example.org;\n');
  await preview(page).getByText('A table of 2 people.').waitFor();
  await preview(page).getByText('What the columns are').click();
  await page.getByLabel('What “who” is').selectOption('name');
  await page.getByLabel('What “nick” is').selectOption('otherNames');
  await preview(page).getByText('2 new people.').waitFor();
  await bringIn(page).click();
  await page.getByText('Brought in: 2 new people.').waitFor();
  expect(await memory.all('contacts')).toContainEqual(expect.objectContaining({ name: 'Anna', otherNames: ['Annie'] }));

  const table = await downloaded(page, () => page.getByRole('button', { name: 'As a table (CSV)' }).click());
  expect(table.bytes.toString()).toContain('Anna,Annie,');
  const cards = await downloaded(page, () => page.getByRole('button', { name: 'As cards (vCard)' }).click());
  expect(cards.bytes.toString()).toContain('EMAIL;TYPE=INTERNET:boris@example.org');
});
