/** Roundcube on a host of the user's own: enabled by its address, read in the frame beside the list, and left as it is. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Touch } from '#core/records.ts';
import { practiceAddresses } from '../../scripts/practice-server.mjs';
import { builtExtension, type Kith, openKith, waitFor } from './harness.ts';
import { openMemory } from './memory.ts';

const { roundcube } = practiceAddresses;
const { host } = new URL(roundcube);
const listed = `${roundcube}?_task=mail&_mbox=INBOX`;
const writing = `${roundcube}?_task=mail&_action=compose&_id=4711`;

let folder: string;
let kith: Kith;
let page: Page;
let panel: Page;

beforeAll(async () => {
  // the browser’s own question is asked in installed.test.ts; here it has been answered
  folder = await mkdtemp(join(tmpdir(), 'kith-roundcube-'));
  const extension = join(folder, 'kith');
  await cp(builtExtension('practice-chrome'), extension, { recursive: true });
  const file = join(extension, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  manifest.host_permissions.push(`https://${host}/*`);
  await writeFile(file, JSON.stringify(manifest));
  kith = await openKith({ extension });
  page = await kith.context.newPage();
});
afterAll(async () => {
  await kith.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

async function shows(state: string, heading: string): Promise<void> {
  await panel
    .locator(`main[data-state="${state}"]`, { has: panel.getByRole('heading', { name: heading, level: 1 }) })
    .waitFor();
}

const mail = (subject: string) => page.getByRole('link', { name: subject, exact: true });
const markup = () => page.evaluate(() => document.documentElement.outerHTML);
const markupOfMail = () =>
  page
    .locator('#messagecontframe')
    .evaluate((frame: HTMLIFrameElement) => frame.contentDocument?.documentElement.outerHTML);

/** The same page with one mail open and with nobody's words in it yet, and the page for writing. */
async function look(): Promise<unknown[]> {
  await page.goto(listed);
  await mail('The offer').click();
  await page.frameLocator('#messagecontframe').getByText('When can we talk?').waitFor();
  const both = [await markup(), await markupOfMail()];
  await page.goto(writing);
  await page.getByRole('textbox', { name: 'Message' }).waitFor();
  return [...both, await markup()];
}

let untouched: unknown[];

test('a typed address is enough', async () => {
  untouched = await look();
  const sites = await kith.openExtensionPage('/src/page/index.html#sites');
  await sites.getByLabel('Address of the page').fill(listed);
  await sites.getByRole('button', { name: 'Let Kith read there' }).click();
  await sites.locator(`[data-site="${host}"][data-on=true]`).waitFor();
  await sites.close();
  await page.goto(listed);
  panel = await kith.openSidePanel(page);
  await shows('nobody', 'Nobody is open');
});

test('whoever writes is told in the frame beside the list, and the next one after them', async () => {
  await mail('The offer').click();
  // the login is no address: who of the two is the user is not known before mail was written
  await shows('several', 'Several people');
  await mail('Договор').click();
  await panel.getByText('Вера Кузьмина').first().waitFor();
  expect(await panel.locator('main').innerText()).not.toContain('James Carter');
});

test('what is written goes where it is addressed, and Insert types into the field', async () => {
  await page.goto(writing);
  await shows('nobody', 'Nobody is open');
  await page.getByLabel('to', { exact: true }).pressSequentially('james.carter@example.com,');
  await shows('remembered', 'James Carter');
  const outcome = await panel.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const where = [tab?.id ?? -1, { frameId: 0 }] as const;
    const { report } = await chrome.tabs.sendMessage(where[0], { kith: 'readAgain' }, where[1]);
    const argument = { conversation: report.facts.conversation, text: 'Good morning,\nhere it is.' };
    return chrome.tabs.sendMessage(where[0], { kith: 'insertText', argument }, where[1]);
  });
  expect(outcome).toBe('inserted');
  // above the signature, where the page has put the caret
  const written = await page.getByRole('textbox', { name: 'Message' }).inputValue();
  expect(written).toMatch(/^Good morning,\nhere it is\.\s+-- \nAlex Morgan$/);
  await page.getByLabel('cc', { exact: true }).pressSequentially('vera.kuzmina@example.org,');
  await shows('several', 'Several people');
});

test('the addresses seen while writing are the user’s on every page after that', async () => {
  await page.goto(listed);
  await shows('nobody', 'Nobody is open');
  await mail('The offer').click();
  await shows('remembered', 'James Carter');
  await mail('To the shop').click();
  await shows('unremembered', 'Вера Кузьмина');
  await mail('All of us').click();
  await shows('several', 'Several people');
  await mail('The offer').dblclick();
  await page.waitForURL(/_action=show/);
  await shows('remembered', 'James Carter');
  const memory = await openMemory(kith);
  const kept = await waitFor('his message', async () =>
    (await memory.all<Touch>('touches')).find(
      ({ site, url }) => site === `roundcube@${host}` && url?.includes('_uid=14'),
    ),
  );
  expect([kept.direction, kept.precision]).toEqual(['in', 'minute']);
  await memory.page.close();
});

test('the page has nothing that it did not have before', async () => {
  expect(await look()).toEqual(untouched);
});
