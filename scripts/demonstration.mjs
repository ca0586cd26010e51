/** The main job, done as a user does it, and told step by step: who is this, how do I begin, save what they wrote. */
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseOurMenuLine } from './native-menu.mjs';
import { openThread, pressReply, readPanel, selectShown, writtenText } from './practice-actions.mjs';
import { practiceAddresses } from './practice-server.mjs';
import { waitFor } from './wait.mjs';

/** @typedef {(name: string, picture: Uint8Array) => Promise<void>} KeepPicture */

const annaSubject = 'Договор на осень';
const annaName = 'Анна Петрова';
const sophieSubject = 'Off to the sea';
const sophieName = 'Sophie Laurent';
const sophieWords = 'We are off to Turkey from 3 to 17 June';
const chat = { hash: '#777001', name: 'Ирина Петрова' };

/**
 * @param {import('./chromium.mjs').KithInChromium} browser speaks English
 * @param {import('./display.mjs').VirtualDisplay | null} display
 * @param {KeepPicture} keep
 */
export async function showMainJobInChromium(browser, display, keep) {
  await browser.rememberPracticePeople();
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(practiceAddresses.gmail);
  await waitFor('the mail', () => page.evaluate(openThread, annaSubject));
  const panel = await browser.openSidePanel(page);
  const says = waitingFor(() => panel.evaluate(readPanel));
  const picture = (/** @type {string} */ name) => keepWindow(name, page, panel, display, keep);

  tell(`A mail from ${annaName} is open. The panel says:`, await says(annaName, 'Begin with'));
  await picture('1-who-and-how-to-begin');

  await waitFor('the mail to be drawn', () => page.evaluate(pressReply));
  await panel.getByRole('button', { name: 'Insert' }).first().click();
  tell(
    'Reply, then Insert. The message being written says:',
    await waitFor('the words to be inserted', () => page.evaluate(writtenText)),
  );
  await picture('2-inserted');

  await page.goto(practiceAddresses.gmail);
  await waitFor('the mail', () => page.evaluate(openThread, sophieSubject));
  tell(`A mail from ${sophieName}, whom Kith does not remember. The panel says:`, await says(sophieName, 'Remember'));
  if (display && canPressKeys()) {
    await waitFor('the mail to be drawn', () => page.evaluate(selectShown, sophieWords));
    await chooseOurMenuLine(display, page, browser.worker);
    tell(
      `Her words "${sophieWords}" selected, and right-click → Save this detail:`,
      await says('Saved to', '3–17 June'),
    );
  } else {
    await panel.getByRole('button', { name: 'Remember' }).click();
    const field = panel.getByRole('textbox', { name: 'Note something' });
    await field.fill(sophieWords);
    await says('Trip');
    await field.press('Enter');
    tell(`Remembered, and "${sophieWords}" noted:`, await says('Saved', '3–17 June'));
  }
  await picture('3-saved');

  const messenger = await browser.context.newPage();
  await messenger.goto(practiceAddresses.telegram + chat.hash);
  tell(`The messenger, a chat with ${chat.name}:`, await says(chat.name));
  await keepWindow('4-messenger', messenger, panel, display, keep);
}

/** @param {import('./firefox.mjs').KithInFirefox} firefox speaks English @param {KeepPicture} keep */
export async function showMainJobInFirefox(firefox, keep) {
  await firefox.rememberPracticePeople();
  await firefox.open(practiceAddresses.gmail);
  await waitFor('the mail', () => firefox.page.run(openThread, annaSubject));
  const sidebar = await firefox.openSidebar();
  const says = waitingFor(sidebar.text);
  const picture = async (/** @type {string} */ name) => keep(name, await firefox.screenshot());

  tell(`A mail from ${annaName} is open. The sidebar says:`, await says(annaName, 'Begin with'));
  await picture('1-who-and-how-to-begin');

  await waitFor('the mail to be drawn', () => firefox.page.run(pressReply));
  await sidebar.clickButton('Insert');
  const written = await waitFor('the words to be inserted', () => firefox.page.run(writtenText));
  tell('Reply, then Insert. The message being written says:', written);
  await picture('2-inserted');

  await firefox.open(practiceAddresses.gmail);
  await waitFor('the mail', () => firefox.page.run(openThread, sophieSubject));
  tell(`A mail from ${sophieName}, whom Kith does not remember. The sidebar says:`, await says(sophieName, 'Remember'));
  await sidebar.clickButton('Remember');
  await says('Note something');
  await sidebar.type('textarea', sophieWords);
  await says('Trip');
  await sidebar.clickButton('Save');
  tell(`Remembered, and "${sophieWords}" noted:`, await says('Saved', '3–17 June'));
  await picture('3-saved');
}

/** Reads until all of these words are there. @param {() => Promise<string>} read */
function waitingFor(read) {
  return async (/** @type {string[]} */ ...words) => {
    let last = '';
    try {
      return await waitFor(`the panel to say ${words.join(' and ')}`, async () => {
        last = await read();
        return words.every((word) => last.includes(word)) && last;
      });
    } catch (error) {
      throw new Error(`${error instanceof Error ? error.message : error}; it says:\n${indented(last)}`);
    }
  };
}

/** @param {string} what @param {string} words */
function tell(what, words) {
  console.log(`\n${what}\n${indented(words)}`);
}

/** @param {string} text */
export function indented(text) {
  return text
    .trim()
    .replace(/\s*\n\s*/g, '\n')
    .replace(/^/gm, '    ');
}

/**
 * The whole window where there is one and something to take its picture with; otherwise page and panel apart.
 * @param {string} name
 * @param {import('playwright-core').Page} page
 * @param {import('playwright-core').Page} panel
 * @param {import('./display.mjs').VirtualDisplay | null} display
 * @param {KeepPicture} keep
 */
async function keepWindow(name, page, panel, display, keep) {
  const whole = display ? await pictureOfDisplay(display) : null;
  if (whole) return keep(name, whole);
  await keep(`${name}-page`, await page.screenshot());
  await keep(`${name}-panel`, await panel.screenshot());
}

/** Null without ImageMagick. @param {import('./display.mjs').VirtualDisplay} display */
async function pictureOfDisplay(display) {
  const scratch = await mkdtemp(join(tmpdir(), 'kith-picture-'));
  const file = join(scratch, 'window.png');
  const { status } = spawnSync('import', ['-window', 'root', file], { env: { ...process.env, DISPLAY: display.name } });
  const picture = status === 0 ? await readFile(file) : null;
  await rm(scratch, { recursive: true });
  return picture;
}

function canPressKeys() {
  return spawnSync('xdotool', ['version']).error === undefined;
}
