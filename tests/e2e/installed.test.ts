/** What the user installs, with its true manifest: no site at first, and the browser's own question for each one. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Contact } from '#core/records.ts';
import { builtExtension, type Kith, openKith, openThread, waitFor } from './harness.ts';
import { type Memory, openMemory } from './memory.ts';

let profile: string;
let kith: Kith;
let welcome: Page;

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'kith-profile-'));
  kith = await start();
});
afterAll(async () => {
  await kith.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

const start = () =>
  openKith({
    extension: builtExtension('chrome'),
    remembered: false,
    windowed: true,
    profile,
    otherHosts: ['crm.example'],
  });

const welcomePages = () => kith.context.pages().filter((page) => page.url().endsWith('/src/page/index.html#welcome'));
const hosts = (page: Page) => page.evaluate(async () => (await chrome.permissions.getAll()).origins ?? []);
const registered = (page: Page) =>
  page.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id).sort());

const allowGmail = () => welcome.getByRole('button', { name: 'Allow Gmail' });

/** The browser's question is a window of its own, which takes the focus. */
const isAsked = (page: Page) => page.evaluate(async () => !(await chrome.windows.getCurrent()).focused);

/**
 * Presses something and answers the browser's question with the keyboard. What is pressed in its first moment the
 * browser takes for an accident, so each step is a try of its own. `own`: a page of the extension in the same window.
 */
async function answer(
  front: Page,
  pressed: Locator,
  answered: () => Promise<boolean>,
  keys: string[],
  own = front,
): Promise<void> {
  await front.bringToFront();
  let left = [...keys];
  const step = async () => {
    if (await answered()) return true;
    if (await isAsked(own)) kith.pressKeys(left.length > 1 ? (left.shift() ?? '') : (left[0] ?? ''));
    else {
      left = [...keys];
      await pressed.click();
    }
    return false;
  };
  await waitFor('the question to be answered', step, { every: 500, timeout: 30_000 });
}

it('leads to the sites once, in a tab of its own', async () => {
  welcome = await waitFor('the first-run page', () => welcomePages()[0]);
  await welcome.getByRole('heading', { level: 1 }).waitFor();
  const page = await kith.openGmail();
  await page.bringToFront();
  // the worker starting again is no installation
  await kith.killWorker();
  await welcome.evaluate(() => chrome.runtime.sendMessage({ kith: 'memoryChanged' }));
  expect(welcomePages()).toEqual([welcome]);
  const panel = await kith.openSidePanel(page);
  await panel.locator('[data-state=elsewhere]').waitFor();
  expect(panel.url()).toContain('/src/panel/');
});

it('may read no site, and offers none of its files to any', async () => {
  expect(await hosts(welcome)).toEqual([]);
  expect(await registered(welcome)).toEqual([]);
  const manifest = await welcome.evaluate(() => chrome.runtime.getManifest());
  expect(manifest.host_permissions ?? []).toEqual([]);
  expect(manifest.content_scripts ?? []).toEqual([]);
  expect(manifest.web_accessible_resources ?? []).toEqual([]);
  expect(manifest.externally_connectable).toBeUndefined();
});

it('leaves all as it was when the browser’s question is answered with no, and says so', async () => {
  const declined = welcome.getByText('The browser did not give the permission. You can press again at any time.');
  await answer(welcome, allowGmail(), () => declined.isVisible(), ['Return']);
  expect(await hosts(welcome)).toEqual([]);
  expect(await registered(welcome)).toEqual([]);
  const heard = Object.keys(await welcome.evaluate(() => chrome.storage.session.get(null)));
  expect(heard.filter((key) => key.startsWith('tab:'))).toEqual([]);
  await welcome.locator('[data-site=gmail][data-on=false]').waitFor();
});

it('asks for a site from the panel beside it as well', async () => {
  const [page] = kith.context.pages().filter((one) => one.url().includes('mail.google.com'));
  if (!page) throw new Error('the mailbox is not open');
  const panel = await kith.openSidePanel(page);
  const declined = panel.getByText('The browser did not give the permission. You can press again at any time.');
  const read = panel.getByRole('button', { name: 'Read Gmail with Kith' });
  await answer(page, read, () => declined.isVisible(), ['Return'], welcome);
  expect(await hosts(welcome)).toEqual([]);
  await read.waitFor();
});

it('starts at once in a mail that was open already, when the answer is yes', async () => {
  const [page] = kith.context.pages().filter((one) => one.url().includes('mail.google.com'));
  if (!page) throw new Error('the mailbox is not open');
  await waitFor('the mail', () => page.evaluate(openThread, 'Off to the sea'));
  // "no" has the focus at first
  await answer(welcome, allowGmail(), async () => (await hosts(welcome)).length > 0, ['Tab', 'Return']);
  await welcome.getByText('Gmail is on.').waitFor();
  expect(await hosts(welcome)).toEqual(['https://mail.google.com/*']);
  await waitFor('the content script to be registered', async () => (await registered(welcome)).length > 0);
  expect(await registered(welcome)).toEqual(['gmail']);
  const panel = await kith.openSidePanel(page);
  await panel.locator('[data-state=unremembered]').waitFor();
  expect(await panel.locator('main').innerText()).toContain('sophie.laurent@example.org');
  await panel.getByRole('button', { name: 'Remember' }).click();
  await panel.locator('[data-state=remembered]').waitFor();
});

it('keeps exactly the granted sites over a restart, and does not lead to them again', async () => {
  await kith.close();
  kith = await start();
  const memory = await openMemory(kith);
  // whatever the worker does at a start it has done when its alarms are set and today is counted
  await waitFor('the worker', () => memory.page.evaluate(async () => (await chrome.alarms.getAll()).length === 2));
  expect(await hosts(memory.page)).toEqual(['https://mail.google.com/*']);
  // the browser may have been closed before it had written down what was registered: then the worker does it anew
  await expect.poll(() => registered(memory.page)).toEqual(['gmail']);
  const page = await kith.openMail('Off to the sea');
  const panel = await kith.openSidePanel(page);
  await panel.locator('[data-state=remembered]').waitFor();
  expect(welcomePages()).toEqual([]);
});

it('gives the permission back when a site is switched off, and keeps what is remembered', async () => {
  const [page] = kith.context.pages().filter((one) => one.url().includes('mail.google.com'));
  if (!page) throw new Error('the mail is not open');
  const panel = await kith.openSidePanel(page);
  const memory = await openMemory(kith);
  const before = await everything(memory);
  expect(before.contacts).toMatchObject([{ name: 'Sophie Laurent' }]);
  const sites = await kith.openExtensionPage('/src/page/index.html#sites');
  await sites.getByRole('button', { name: 'Switch off Gmail' }).click();
  await sites.getByText('Gmail is off. What you remember stays.').waitFor();
  expect(await hosts(sites)).toEqual([]);
  await waitFor('the script to be unregistered', async () => (await registered(sites)).length === 0);
  expect(await everything(memory)).toEqual(before);

  // the mail that is still open is no longer read: neither what it shows now nor what happens in it
  await page.bringToFront();
  await panel.locator('[data-state=elsewhere]').waitFor();
  await page.evaluate(() => {
    location.hash = '#inbox';
  });
  await waitFor('another mail', () => page.evaluate(openThread, 'Договор на осень'));
  await page.reload();
  await panel.locator('[data-state=elsewhere]').waitFor();
  // Today's list is still there, and at some hours has Sophie on it: her name alone tells nothing of the page
  const main = panel.locator('main');
  expect(await main.innerText()).not.toMatch(/Анна|anna\.petrova|sophie\.laurent/);
  expect(await main.getAttribute('data-contact-id')).toBeNull();
  expect(await memory.all('handles')).toHaveLength(1);
});

const mayNotify = (page: Page) => page.evaluate(() => chrome.permissions.contains({ permissions: ['notifications'] }));

it('asks for exactly the host that the user adds, and gives it back when the host is forgotten', async () => {
  kith.server.answer('https://crm.example/', '<title>CRM</title><p>Nothing that Kith knows.</p>');
  const page = await kith.context.newPage();
  await page.goto('https://crm.example/');
  const panel = await kith.openSidePanel(page);
  await panel.locator('[data-state=elsewhere]').waitFor();
  const sites = await kith.openExtensionPage('/src/page/index.html#sites');
  await sites.getByLabel('Address of the page').fill('https://crm.example/clients?of=1');
  const isAllowed = async () => (await hosts(sites)).includes('https://crm.example/*');
  await answer(sites, sites.getByRole('button', { name: 'Let Kith read there' }), isAllowed, ['Tab', 'Return']);
  await sites.getByText('Kith may read on crm.example now.').waitFor();
  expect(await hosts(sites)).toEqual(['https://crm.example/*']);
  await waitFor('the script', async () => (await registered(sites)).includes('own https://crm.example'));
  await page.bringToFront();
  await panel.locator('[data-state=untaught]').waitFor();
  await sites.getByRole('button', { name: 'Forget crm.example' }).click();
  await sites.getByText('crm.example is forgotten.', { exact: false }).waitFor();
  await waitFor('the permission to be gone', async () => (await hosts(sites)).length === 0);
  await waitFor('the script to be gone', async () => (await registered(sites)).length === 0);
  await panel.locator('[data-state=elsewhere]').waitFor();
});

it('tells nothing in the morning when the browser’s question is answered with no, and says so', async () => {
  const settings = await kith.openExtensionPage('/src/page/index.html#settings');
  const morning = settings.getByRole('checkbox', { name: 'One notification in the morning' });
  const refused = settings.getByText('The browser did not give the permission. You can try again at any time.');
  await answer(settings, morning, () => refused.isVisible(), ['Return']);
  expect(await morning.isChecked()).toBe(false);
  expect(await mayNotify(settings)).toBe(false);
  await settings.close();
});

it('may notify once the answer is yes, and no more when it is switched off', async () => {
  const settings = await kith.openExtensionPage('/src/page/index.html#settings');
  const morning = settings.getByRole('checkbox', { name: 'One notification in the morning' });
  await answer(settings, morning, () => mayNotify(settings), ['Tab', 'Return']);
  await settings.getByLabel('at', { exact: true }).waitFor();
  expect(await morning.isChecked()).toBe(true);
  await morning.click();
  await waitFor('the permission to be given back', async () => !(await mayNotify(settings)));
  await waitFor('the switch to follow', async () => !(await morning.isChecked()));
});

it('reads a site of several hosts only where the browser lets it, until it is switched off', async () => {
  const sites = await kith.openExtensionPage('/src/page/index.html#sites');
  await sites.getByText('Experimental', { exact: true }).click();
  const matches = () =>
    sites.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).flatMap((one) => one.matches));
  await answer(
    sites,
    sites.getByRole('button', { name: 'Allow Yandex Mail' }),
    async () => (await hosts(sites)).length > 0,
    ['Tab', 'Return'],
  );
  await sites.getByText('Yandex Mail is on.').waitFor();
  const all = (await hosts(sites)).sort();
  expect(all.length).toBeGreaterThan(1);
  await waitFor('all of it to be read', async () => (await matches())?.length === all.length);

  const [first = ''] = all;
  await sites.evaluate((origin) => chrome.permissions.remove({ origins: [origin] }), first);
  const host = new URL(first.replace('*', '')).host;
  await waitFor('that host to be left', async () => !(await matches()).some((one) => one?.includes(`//${host}/`)));
  expect((await matches()).length).toBe(all.length - 1);
  await sites.locator('[data-site=yandex-mail]').getByText('on only at').waitFor();
  await sites.getByRole('button', { name: 'Allow the rest of Yandex Mail' }).waitFor();

  await sites.getByRole('button', { name: 'Switch off Yandex Mail' }).click();
  await sites.getByText('Yandex Mail is off. What you remember stays.').waitFor();
  expect(await hosts(sites)).toEqual([]);
  await waitFor('all of it to be left', async () => (await matches()).length === 0);
});

async function everything(memory: Memory) {
  return { contacts: await memory.all<Contact>('contacts'), touches: await memory.all('touches') };
}
