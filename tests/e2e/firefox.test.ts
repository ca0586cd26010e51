/** Kith in real Firefox: the same, with the browser's sidebar in place of the side panel. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchFirefox } from '../../scripts/firefox.mjs';
import { practiceAddresses, startPracticeServer } from '../../scripts/practice-server.mjs';
import { builtExtension, openKithInFirefox, pressReply, waitFor, writtenText } from './harness.ts';

/** As WebDriver writes it (W3C WebDriver, keyboard actions). */
const enterKey = '\uE007';

let kith: Awaited<ReturnType<typeof openKithInFirefox>>;

beforeAll(async () => {
  kith = await openKithInFirefox();
});
afterAll(() => kith.close());

it('shows in the sidebar who a mail is from, and how to begin', async () => {
  await kith.openMail('Договор на осень');
  const sidebar = await kith.openSidebar();
  const text = await sidebar.waitForText('Как отдохнули в Турции?');
  expect(text).toContain('Анна Петрова');
  expect(text).toContain('anna.petrova@example.org');
});

it('puts an opening into the reply that is being written, and sends nothing', async () => {
  await kith.openMail('Договор на осень');
  await waitFor('the mail to be drawn', () => kith.page.run(pressReply));
  const sidebar = await kith.openSidebar();
  await sidebar.clickButton('Insert');
  await sidebar.waitForText('You send it.');
  expect(await kith.page.run(writtenText)).toBe('Как отдохнули в Турции?');
});

it('remembers a person with one click', async () => {
  await kith.openMail('Off to the sea');
  const sidebar = await kith.openSidebar();
  await sidebar.waitForText('You do not remember this person yet.');
  await sidebar.clickButton('Remember');
  const text = await sidebar.waitForText('You were in touch yesterday.');
  expect(text).toContain('Sophie Laurent');
  expect(text).not.toContain('You do not remember this person yet.');
});

it('follows to another conversation and to another tab', async () => {
  await kith.openMail('Договор на осень');
  const sidebar = await kith.openSidebar();
  await sidebar.waitForText('Анна Петрова');
  await kith.openTab(`${practiceAddresses.telegram}#777002`);
  expect(await sidebar.waitForText('Tom Becker')).not.toContain('Анна Петрова');
  await kith.turnTo(practiceAddresses.gmail.replace(/#.*/, ''));
  expect(await sidebar.waitForText('Анна Петрова')).not.toContain('Tom Becker');
});

it('knows the same people in the other client of Telegram, whose messages tell their time to it', async () => {
  await kith.openTab(`${practiceAddresses.telegramA}#777002`);
  const sidebar = await kith.openSidebar();
  await sidebar.waitForText('Tom Becker');
  await waitFor('every message to tell its time', () => kith.page.run(allTimesTold));
});

it('follows in WhatsApp by number, and puts words into its editor', async () => {
  await kith.openTab(practiceAddresses.whatsapp);
  const sidebar = await kith.openSidebar();
  await kith.page.click('#pane-side [title="James Carter"]');
  await sidebar.waitForText('James Carter');
  await kith.page.click('#pane-side [title="+49 151 00000002"]');
  const stranger = 'You do not remember this person yet.';
  expect(await sidebar.waitForText(stranger)).not.toContain('James Carter');
  await sidebar.clickButton('Remember');
  await waitFor('him to be remembered', async () => !(await sidebar.text()).includes(stranger));
  await sidebar.type('textarea', 'Back from Lisbon yesterday');
  await sidebar.clickButton('Save');
  // before New Year there is something to begin with already
  await waitFor('words about it', () => sidebar.run(areThereWordsAbout, 'Lisbon'));
  await sidebar.clickButton('Insert');
  await sidebar.waitForText('You send it.');
  const field = '#main footer [contenteditable]';
  const words = await kith.page.run(
    (selector) => document.querySelector<HTMLElement>(selector)?.innerText ?? '',
    field,
  );
  expect(words).toContain('Lisbon');
  await kith.page.type(field, enterKey);
  const sent = () => [...document.querySelectorAll<HTMLElement>('#main [data-id] .selectable-text')].at(-1)?.innerText;
  await waitFor('what was sent', async () => (await kith.page.run(sent)) === words);
});

it('counts on the badge who is due', async () => {
  await kith.openTab(`${kith.origin}/src/page/index.html`);
  await waitFor('a number', async () => Number(await kith.page.run(badgeText)) > 0);
});

describe('the full page', () => {
  const show = (hash: string) => kith.open(`${kith.origin}/src/page/index.html#${hash}`);
  const count = (selector: string) =>
    kith.page.run((wanted: string) => document.querySelectorAll(wanted).length, selector);

  it.each([
    'today',
    'people',
    'duplicates',
    'topics',
    'occasions',
    'insights',
    'sites',
    'transfer',
    'settings',
    'welcome',
  ])('draws %s', async (route) => {
    await show(route);
    await waitFor(`the heading of ${route}`, async () => (await count(`[data-state=${route}] h1`)) > 0);
    expect(await kith.page.run(() => document.body.innerText)).not.toContain('Kith cannot open its memory');
  });

  it('tells today whom one is losing', async () => {
    await show('today');
    await kith.page.waitForText('James Carter');
  });

  it('finds a person in another alphabet, and opens them', async () => {
    await show('people');
    await waitFor('everybody', async () => (await count('[data-person]')) >= 6);
    await kith.page.type('#people-search', 'sokolova');
    await waitFor('one person', async () => (await count('[data-person]')) === 1);
    await kith.page.click('[data-person] a');
    await waitFor('the person', async () => (await count('[data-state=person] [data-line]')) > 0);
    expect(await kith.page.waitForText('Пекарня «Утро»')).toContain('Ольга Соколова');
  });

  it('saves everything as one file', async () => {
    await show('transfer');
    await waitFor('the page', async () => (await count('[data-state=transfer] h1')) > 0);
    await kith.page.clickButton('Save everything');
    const name = await waitFor('the file', async () => {
      const files = await readdir(kith.downloads).catch(() => []);
      return files.find((file) => /^kith-.*\.jsonl$/.test(file));
    });
    const whole = await waitFor('all of it', async () => {
      const text = await readFile(join(kith.downloads, name), 'utf8');
      return /"crc32":"[0-9a-f]{8}"\}\n$/.test(text) && text;
    });
    expect(whole).toContain('"format":"kith"');
    expect(whole).toContain('Ольга Соколова');
  });
});

it('would be seen if it asked the network for something', async () => {
  const server = await startPracticeServer();
  const other = await launchFirefox({ extension: builtExtension('practice-firefox'), server });
  await other.open(`${other.origin}/src/page/index.html`);
  await other.page.run(leaveForGmail);
  await waitFor('the request to be recorded', async () => {
    return (await other.requests()).some(({ url, byExtension }) => byExtension && url.endsWith('/asked-by-extension'));
  });
  await other.close();
  await server.close();
});

function areThereWordsAbout(place: string): boolean {
  return [...document.querySelectorAll('[data-opening]')].some((one) => one.textContent?.includes(place));
}

/** A link is the one thing that the policy of our pages lets reach a web page. */
function leaveForGmail(): void {
  const link = document.createElement('a');
  link.href = 'https://mail.google.com/asked-by-extension';
  document.body.append(link);
  link.click();
}

/** Firefox shows scripts of a test the page as a web page sees it; what the extension has is behind `wrappedJSObject`. */
async function badgeText(): Promise<string> {
  const { wrappedJSObject } = window as unknown as { wrappedJSObject: { browser: typeof chrome } };
  return wrappedJSObject.browser.action.getBadgeText({});
}

/** Whether the title of each time is there, as it is once the mouse has come to it. */
function allTimesTold(): boolean {
  const times = [...document.querySelectorAll<HTMLElement>('.message-time')];
  return times.length > 0 && times.every(({ title }) => title !== '');
}
