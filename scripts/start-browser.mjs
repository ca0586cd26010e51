/** The two ways `npm start` ends: a browser left open for somebody to try, or the main job done by itself and written down. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from './chromium.mjs';
import { indented, showMainJobInChromium, showMainJobInFirefox } from './demonstration.mjs';
import { startVirtualDisplay } from './display.mjs';
import { launchFirefox } from './firefox.mjs';
import { projectFolder } from './install.mjs';
import { readPanel } from './practice-actions.mjs';
import { practiceAddresses, startPracticeServer } from './practice-server.mjs';
import { waitFor } from './wait.mjs';

const firstRunPath = '/src/page/index.html#welcome';

/**
 * Opens the browser with a profile that lasts, and waits until it is closed.
 * @param {{ firefox: boolean, real: boolean, extension: string, profile: string }} options
 */
export async function leaveOpen({ firefox, real, extension, profile }) {
  await mkdir(profile, { recursive: true });
  const server = real ? null : await startPracticeServer();
  const open = firefox ? leaveFirefoxOpen : leaveChromiumOpen;
  try {
    await open({ real, extension, profile, server });
  } finally {
    await server?.close();
  }
  return 0;
}

/** @typedef {{ real: boolean, extension: string, profile: string, server: import('./practice-server.mjs').PracticeServer | null }} OpenOptions */

/** @param {OpenOptions} options */
async function leaveChromiumOpen({ real, extension, profile, server }) {
  const browser = await launchChromium({ extension, profile, server, headless: false }).catch((error) => {
    if (!/existing browser session|ProcessSingleton|SingletonLock/.test(String(error))) throw error;
    throw new Error(`Kith is already open, from another npm start. Close its window first (profile ${profile}).`);
  });
  const closed = new Promise((resolve) => browser.context.once('close', resolve));
  if (!real) {
    await browser.rememberPracticePeople();
    const [mail] = browser.context.pages();
    const messenger = await browser.context.newPage();
    await messenger.goto(practiceAddresses.telegram);
    await mail?.goto(practiceAddresses.gmail);
    await mail?.bringToFront();
  }
  console.log(
    real
      ? realAdvice
      : practiceAdvice('then Kith: press Alt+Shift+K, or find it behind the puzzle piece in the toolbar'),
  );
  await closed;
  await browser.close();
}

/** @param {OpenOptions} options */
async function leaveFirefoxOpen({ real, extension, profile, server }) {
  const firefox = await launchFirefox({ extension, profile, server, headless: false });
  if (!real) {
    await firefox.rememberPracticePeople();
    await firefox.open(practiceAddresses.gmail);
    await firefox.openTab(practiceAddresses.telegram);
    await firefox.turnTo(new URL(practiceAddresses.gmail).origin);
    await firefox.openSidebar();
  } else {
    await firefox.openTab(firefox.origin + firstRunPath);
  }
  console.log(real ? realAdvice : practiceAdvice('look at the sidebar: Kith is open there'));
  await firefox.ended;
  await firefox.close();
}

/** @param {string} panel how it is opened */
function practiceAdvice(panel) {
  return [
    '',
    'Kith is open on a practice mailbox and messenger. Nobody in them is real, and nothing leaves this computer.',
    'Six people are remembered already. Try this:',
    `  1. Open the mail from Анна Петрова, ${panel}.`,
    '  2. Press Reply in the mail and Insert in the panel: the words are in your message.',
    '  3. Open the mail from Sophie Laurent, select what she writes about Turkey, right-click: "Save this detail about …".',
    '  4. Turn to the messenger and open a chat: the panel follows.',
    'Close the window when you have seen enough. What you remembered stays; npm start -- --fresh forgets it.',
  ].join('\n');
}

const realAdvice = [
  '',
  'Kith is open with an empty memory, as it is when somebody has just installed it.',
  'The page that came up asks where you write; then sign in to your mail or messenger in this window.',
  'Close the window when you have seen enough; npm start -- --real --fresh forgets it.',
].join('\n');

/**
 * Without a display nobody can try anything: does the main job itself, says what the panel says, and leaves pictures.
 * @param {{ firefox: boolean, real: boolean, extension: string }} options
 */
export async function showUnattended({ firefox, real, extension }) {
  const folder = await folderForPictures();
  const profile = await mkdtemp(join(tmpdir(), 'kith-start-'));
  const server = await startPracticeServer();
  const display = firefox ? null : await startVirtualDisplay();
  console.log(`There is no display: ${display ? 'Xvfb stands in for it' : 'the browser runs without a window'}.`);
  /** @param {string} name @param {Uint8Array} picture */
  const keep = (name, picture) => writeFile(join(folder, `${name}.png`), picture);
  try {
    if (firefox) await unattendedFirefox({ real, extension, profile, server }, keep);
    else await unattendedChromium({ real, extension, profile, server }, display, keep);
  } finally {
    await display?.stop();
    await server.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  console.log(`\nScreenshots are in ${folder}`);
  return 0;
}

/** @typedef {import('./demonstration.mjs').KeepPicture} KeepPicture */

/** @param {OpenOptions} options @param {import('./display.mjs').VirtualDisplay | null} display @param {KeepPicture} keep */
async function unattendedChromium({ real, extension, profile, server }, display, keep) {
  const browser = await launchChromium({
    extension,
    profile,
    server,
    headless: display === null,
    language: 'en-US',
    ...(display ? { display: display.name } : {}),
  });
  try {
    if (!real) return await showMainJobInChromium(browser, display, keep);
    const page = await browser.openExtensionPage(firstRunPath);
    const words = await waitFor('the page of the first run', async () => (await page.evaluate(readPanel)) || null);
    console.log(`The page of the first run says:\n${indented(words)}`);
    await keep('1-first-run', await page.screenshot());
  } finally {
    await browser.close();
  }
}

/** @param {OpenOptions} options @param {KeepPicture} keep */
async function unattendedFirefox({ real, extension, profile, server }, keep) {
  const firefox = await launchFirefox({ extension, profile, server });
  try {
    if (!real) return await showMainJobInFirefox(firefox, keep);
    await firefox.openTab(firefox.origin + firstRunPath);
    const words = await waitFor('the page of the first run', async () => (await firefox.page.run(readPanel)) || null);
    console.log(`The page of the first run says:\n${indented(words)}`);
    await keep('1-first-run', await firefox.screenshot());
  } finally {
    await firefox.close();
  }
}

async function folderForPictures() {
  const time = new Date().toISOString().slice(0, 19).replaceAll(':', '-');
  const folder = join(projectFolder, 'screenshots', `start-${time}`);
  await mkdir(folder, { recursive: true });
  return folder;
}
