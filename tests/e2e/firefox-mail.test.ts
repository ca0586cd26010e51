/** Roundcube, Outlook and Proton Mail in real Firefox, whose frames and documents are not those of Chromium. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { practiceAddresses } from '../../scripts/practice-server.mjs';
import { builtExtension, openKithInFirefox, waitFor } from './harness.ts';

const { outlook, proton, roundcube } = practiceAddresses;
const stranger = 'You do not remember this person yet.';
const inserted = 'It is in your message. You send it.';

let folder: string;
let kith: Awaited<ReturnType<typeof openKithInFirefox>>;
let sidebar: Awaited<ReturnType<typeof kith.openSidebar>>;

beforeAll(async () => {
  // as if the browser had been asked for the host of one's own before
  folder = await mkdtemp(join(tmpdir(), 'kith-firefox-mail-'));
  const extension = join(folder, 'kith');
  await cp(builtExtension('practice-firefox'), extension, { recursive: true });
  const file = join(extension, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  manifest.host_permissions.push(`${roundcube}*`);
  await writeFile(file, JSON.stringify(manifest));
  kith = await openKithInFirefox({ extension });
  sidebar = await kith.openSidebar();
});
afterAll(async () => {
  await kith?.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** Clicks the last of what a selector finds that has these words, as soon as it is there. */
async function click(selector: string, words: string): Promise<void> {
  await waitFor(`"${words}"`, () => kith.page.run(clickShown, selector, words));
}

/** Waits until the sidebar says one thing and no longer says another. */
async function says(words: string, not: string): Promise<void> {
  await waitFor(`the sidebar to say "${words}" and not "${not}"`, async () => {
    const text = await sidebar.text();
    return text.includes(words) && !text.includes(not);
  });
}

it('Outlook: who a mail is from, the next one, several, and Insert', async () => {
  await kith.openTab(outlook);
  await click('[role=option]', 'Белая полка');
  expect(await sidebar.waitForText(stranger)).toContain('Вера Кузьмина');
  await click('[role=option]', 'Стенд на выставке');
  await says('Several people', stranger);
  await click('[role=option]', 'Договор на зиму');
  await says('Анна Петрова', 'Several people');
  await click('.message button', 'Ответить');
  await waitFor('the editor', () => kith.page.run(textOf, '[id^=editorParent_] [role=textbox]'));
  await sidebar.clickButton('Insert');
  const shown = await sidebar.waitForText(inserted);
  const written = await kith.page.run(textOf, '[id^=editorParent_] [role=textbox]');
  expect(shown).toContain(firstLine(written));
});

it('Proton: the same, with the editor in a frame', async () => {
  await kith.openTab(proton);
  await click('[data-element-id]', 'The white shelf');
  expect(await sidebar.waitForText(stranger)).toContain('Clara Nowak');
  await click('[data-element-id]', 'Our stand at the fair');
  await says('Several people', stranger);
  await click('[data-element-id]', 'Note to myself');
  await says('Notes to yourself', 'Several people');
  await click('[data-element-id]', 'The winter catalogue');
  await says('Анна Петрова', 'Notes to yourself');
  await click('[data-testid="message-view:reply"]', 'Reply');
  await waitFor('the editor', () => kith.page.run(textInFrame, '.composer iframe', '.protonmail_signature_block'));
  await sidebar.clickButton('Insert');
  const shown = await sidebar.waitForText(inserted);
  expect(shown).toContain(firstLine(await kith.page.run(textInFrame, '.composer iframe', '#rooster-editor')));
});

it('Roundcube on a host of the user’s own: the same, with the mail in a frame', async () => {
  await kith.openTab(`${kith.origin}/src/page/index.html#sites`);
  await kith.page.type('#own-hosts ~ form input', roundcube);
  await kith.page.clickButton('Let Kith read there');
  await waitFor('it to be read', () => kith.page.run(isThere, '[data-kept][data-on=true]'));
  // whoever mail is sent from is the user
  await kith.openTab(`${roundcube}?_task=mail&_action=compose&_id=4711`);
  await kith.page.type('[aria-label=to]', 'james.carter@example.com,');
  await sidebar.waitForText('James Carter');
  // without anything known of him there is nothing to begin with
  await sidebar.type('textarea', 'Back from Lisbon yesterday');
  await sidebar.clickButton('Save');
  await sidebar.clickButton('Insert');
  const shown = await sidebar.waitForText(inserted);
  const written = await kith.page.run(textareaOf, '#composebody');
  expect(shown).toContain(firstLine(written));
  expect(written.trimEnd().endsWith('-- \nAlex Morgan')).toBe(true);
  await kith.open(`${roundcube}?_task=mail&_mbox=INBOX`);
  await click('#messagelist a', 'To the shop');
  expect(await sidebar.waitForText(stranger)).toContain('Вера Кузьмина');
  await click('#messagelist a', 'All of us');
  await says('Several people', stranger);
  await click('#messagelist a', 'The offer');
  await says('James Carter', 'Several people');
});

/** What Insert puts above all else; never nothing, which every text contains. */
function firstLine(written: string): string {
  const [line = ''] = written.trim().split('\n');
  expect(line).not.toBe('');
  return line;
}

/*
 * What follows runs inside the pages, and sees nothing of this file.
 */

function clickShown(selector: string, words: string): boolean {
  const found = [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.innerText.includes(words));
  found.at(-1)?.click();
  return found.length > 0;
}

function isThere(selector: string): boolean {
  return document.querySelector(selector) !== null;
}

function textOf(selector: string): string {
  return document.querySelector<HTMLElement>(selector)?.innerText ?? '';
}

function textareaOf(selector: string): string {
  return document.querySelector<HTMLTextAreaElement>(selector)?.value ?? '';
}

function textInFrame(frame: string, selector: string): string {
  const inner = document.querySelector<HTMLIFrameElement>(frame)?.contentDocument;
  return inner?.querySelector<HTMLElement>(selector)?.innerText ?? '';
}
