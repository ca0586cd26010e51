/** The worker: today's count on the badge, alarms, registered scripts, refused messages, and that it may die at any time. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { nextLocalMidnight } from '#core/civil-date.ts';
import { sites } from '#sites/index.ts';
import type { Counter } from '#store/db.ts';
import { type Kith, openKith, pressReply, waitFor, writtenText } from './harness.ts';
import { type Memory, openMemory, withoutHolidays } from './memory.ts';

let kith: Kith;
let memory: Memory;

beforeAll(async () => {
  kith = await openKith();
  memory = await openMemory(kith);
  await withoutHolidays(memory);
});
afterAll(() => kith.close());

// asked of a page, not of the worker: asking it would wake it
const badge = () => memory.page.evaluate(() => chrome.action.getBadgeText({}));
const refused = async () => {
  const counters = await memory.all<Counter>('counters');
  return counters.find(({ name }) => name === 'refused-messages')?.value ?? 0;
};

it('counts on the badge who is to be written to, and says it in words', async () => {
  // James, silent for 47 days, Daniel, who has moved, and four who wait for an answer
  await waitFor('the badge', async () => (await badge()) === '6');
  const title = await memory.page.evaluate(() => chrome.action.getTitle({}));
  expect(title).toBe('Kith: 6 people to write to today');
});

it('counts again after every write, the worker having been stopped before each', async () => {
  await kith.killWorker();
  const page = await kith.openMail('Autumn trail run');
  const panel = await kith.openSidePanel(page);
  await panel.getByRole('button', { name: 'More about them' }).click();
  const interval = panel.getByRole('combobox', { name: 'Be in touch at least every' });
  await interval.selectOption('90');
  await waitFor('James not to be due', async () => (await badge()) === '5');
  await kith.killWorker();
  await interval.selectOption('30');
  await waitFor('James to be due', async () => (await badge()) === '6');
  await kith.killWorker();
  // writing to him takes him off the list
  await waitFor('the mail to be drawn', () => page.evaluate(pressReply));
  await page.keyboard.type('How are the trails?');
  await waitFor('the words', async () => (await page.evaluate(writtenText)) === 'How are the trails?');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await waitFor('James not to be due', async () => (await badge()) === '5');
});

it('counts again hourly and when the user’s day begins', async () => {
  const alarms = await memory.page.evaluate(() => chrome.alarms.getAll());
  const hourly = alarms.find(({ periodInMinutes }) => periodInMinutes !== undefined);
  expect(hourly?.periodInMinutes).toBeLessThanOrEqual(60);
  const midnight = nextLocalMidnight(Date.now());
  expect(alarms.some(({ scheduledTime }) => scheduledTime >= midnight && scheduledTime < midnight + 60_000)).toBe(true);
});

it('sets lost alarms again when it starts, and counts', async () => {
  await memory.page.evaluate(async () => {
    await chrome.alarms.clearAll();
    await chrome.action.setBadgeText({ text: '99' });
  });
  await kith.killWorker();
  await memory.page.evaluate(() => chrome.runtime.sendMessage({ kith: 'memoryChanged' }));
  await waitFor('the badge', async () => (await badge()) === '5');
  expect(await memory.page.evaluate(async () => (await chrome.alarms.getAll()).length)).toBe(2);
});

it('counts again as soon as the user does something after a sleep or a journey, which tell nobody of themselves', async () => {
  await memory.page.evaluate(async () => {
    await chrome.storage.session.set({ clock: '2026-01-01 -300' });
    await chrome.action.setBadgeText({ text: '99' });
  });
  const page = await kith.context.newPage();
  await page.bringToFront();
  await waitFor('the badge', async () => (await badge()) === '5');
  await page.close();
});

it('registers content scripts for exactly the granted sites', async () => {
  const registered = () => memory.page.evaluate(() => chrome.scripting.getRegisteredContentScripts());
  const hosts: string[] = await memory.page.evaluate(() => chrome.runtime.getManifest().host_permissions ?? []);
  const lies = (pattern: string) => hosts.some((host) => pattern.startsWith(host.replace('*', '')));
  // of a site of several hosts, on those that are
  const granted = sites.filter(({ matches }) => matches.some(lies)).map(({ id }) => id);
  expect(granted).toEqual(expect.arrayContaining(['gmail', 'telegram-a', 'telegram-k']));
  expect((await registered()).map(({ id }) => id).sort()).toEqual(granted.sort());
  await memory.page.evaluate(() => chrome.scripting.unregisterContentScripts({ ids: ['gmail'] }));
  await kith.killWorker();
  await memory.page.evaluate(() => chrome.runtime.sendMessage({ kith: 'memoryChanged' }));
  await waitFor('all scripts', async () => (await registered()).length === granted.length);
});

it('tells a mailbox which addresses of its account earlier pages have shown to be the user’s', async () => {
  const opened = async () => {
    const page = await kith.openMail('Off to the sea');
    const panel = await kith.openSidePanel(page);
    return { page, shows: (name: string) => panel.getByRole('heading', { name, level: 1 }).waitFor() };
  };
  const before = await opened();
  await before.shows('Sophie Laurent');
  await before.page.close();
  await memory.page.evaluate(() => {
    const [account, alias] = ['alex.morgan@practice.example', 'sophie.laurent@example.org'];
    const own = [account, alias].map((value) => ({ channel: 'email', value }));
    return chrome.storage.session.set({ 'account:https://mail.google.com': [{ account, own }] });
  });
  const after = await opened();
  await after.shows('Notes to yourself');
  await after.page.close();
  await memory.page.evaluate(() => chrome.storage.session.remove('account:https://mail.google.com'));
});

it('refuses and counts messages of the wrong sender or the wrong shape', async () => {
  const facts = {
    site: 'gmail',
    conversation: 'x',
    kind: 'self',
    writing: false,
    people: [],
    title: null,
    own: [],
    messages: [],
    composer: false,
  };
  const statement = { report: { state: 'conversation', facts }, script: 'one', number: 1 };
  const sendAll = (messages: unknown[]) =>
    memory.page.evaluate(
      (all) =>
        Promise.all(
          all.map((one) =>
            chrome.runtime.sendMessage(one).then(
              () => 'taken',
              () => 'refused',
            ),
          ),
        ),
      messages,
    );
  const before = await refused();
  // a page of ours is no content script, and no such message exists
  expect(await sendAll([{ kith: 'pageRead', argument: statement }, { kith: 'pageGone' }])).toEqual([
    'refused',
    'refused',
  ]);
  await sendAll([{ kith: 'toString' }, { kith: '__proto__' }, { kith: 5 }, null, 'pageRead']);
  await waitFor('all to be counted', async () => (await refused()) >= before + 7);
});

it('refuses what a content script would never say', async () => {
  const page = await kith.openGmail();
  const tab = await waitFor('the tab', () =>
    memory.page.evaluate(async () => (await chrome.tabs.query({ url: 'https://mail.google.com/*' })).at(-1)?.id),
  );
  const before = await refused();
  const answers = await memory.page.evaluate(async (tabId) => {
    const [injected] = await chrome.scripting.executeScript({
      target: { tabId },
      func: async () => {
        const good = {
          site: 'gmail',
          conversation: 'x',
          kind: 'self',
          writing: false,
          people: [],
          title: null,
          own: [],
          messages: [],
          composer: false,
        };
        const someone = {
          handles: [{ channel: 'email', value: 'eve@example.org' }],
          name: 'Eve',
          certainty: 'certain',
        };
        const bad = [
          { state: 'conversation', facts: { ...good, site: 'telegram-k' } },
          { state: 'conversation', facts: { ...good, kind: 'person' } },
          { state: 'conversation', facts: { ...good, kind: 'person', people: [someone, someone] } },
          {
            state: 'conversation',
            facts: {
              ...good,
              kind: 'person',
              people: [{ ...someone, handles: [{ channel: 'email', value: 'EVE@example.org' }] }],
            },
          },
          {
            state: 'conversation',
            facts: { ...good, kind: 'person', people: [{ ...someone, name: 'x'.repeat(1_000) }] },
          },
          { state: 'conversation', facts: { ...good, extra: 'more' } },
          { state: 'conversation', facts: { ...good, messages: [{ ids: [] }] } },
          { state: 'unreadable', site: 'gmail', missing: 5, conversation: 'x' },
          { state: 'nobody', site: 'telegram-k' },
          'nobody',
          undefined,
        ];
        const report = { state: 'conversation', facts: good };
        const said = { report, script: 'one', number: 1 };
        const all = [
          said,
          report,
          { ...said, number: 0 },
          { ...said, number: 1.5 },
          { ...said, script: '' },
          { ...said, script: 'x'.repeat(1_000) },
          ...bad.map((one) => ({ ...said, report: one })),
        ];
        return Promise.all(
          all.map((argument) =>
            chrome.runtime.sendMessage({ kith: 'pageRead', argument }).then(
              () => 'taken',
              () => 'refused',
            ),
          ),
        );
      },
    });
    return injected?.result;
  }, tab);
  expect(answers).toEqual(['taken', ...Array.from({ length: 16 }, () => 'refused')]);
  await waitFor('all to be counted', async () => (await refused()) >= before + 16);
  await page.close();
});

it('tells a web page nothing, not even that it is there', async () => {
  const page = await kith.openMail('Договор на осень');
  const manifest = await memory.page.evaluate(() => chrome.runtime.getManifest());
  expect(manifest.web_accessible_resources).toBeUndefined();
  const seen = await page.evaluate(async (origin) => {
    const loads = await Promise.all(
      ['manifest.json', 'icons/kith-16.png', 'content/gmail.js', 'src/panel/index.html'].map(
        (path) =>
          new Promise((resolve) => {
            const image = new Image();
            image.onload = () => resolve('loaded');
            image.onerror = () => resolve('nothing');
            image.src = `${origin}/${path}`;
          }),
      ),
    );
    const databases = (await indexedDB.databases()).map(({ name }) => name);
    return { loads: new Set(loads).size === 1 && loads[0], databases, storage: Object.keys(localStorage) };
  }, kith.origin);
  expect(seen.loads).toBe('nothing');
  expect(seen.databases).not.toContain('kith');
});

it('leaves the page as it found it', async () => {
  const page = await kith.openMail('Договор на осень');
  await kith.openSidePanel(page);
  await waitFor('the mail', () => page.evaluate(() => document.querySelector('.a3s') !== null));
  const traces = await page.evaluate(() => {
    const all = [document.documentElement, ...document.documentElement.querySelectorAll('*')];
    return all.filter((element) =>
      [...element.attributes].some(({ name, value }) => /kith/i.test(name) || /kith(?!-practice)/i.test(value)),
    ).length;
  });
  expect(traces).toBe(0);
});

it('starts again in open tabs after an update of the extension', async () => {
  const page = await kith.openMail('Договор на осень');
  const closed = memory.page.waitForEvent('close');
  await kith.updateExtension();
  await closed;
  memory = await openMemory(kith);
  const panel = await kith.openSidePanel(page);
  await panel.locator('[data-state=remembered]').waitFor();
  expect(await panel.locator('main').innerText()).toContain('Анна Петрова');
  // the new content script hears of what happens now, and the old one is gone: one message, one touch
  const before = (await memory.all('touches')).length;
  await waitFor('the mail to be drawn', () => page.evaluate(pressReply));
  await page.keyboard.type('Пока!');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await waitFor('the touch', async () => (await memory.all('touches')).length === before + 1);
});
