/**
 * Pictures of Kith, taken of the real thing: `npm run gallery` fills docs/ anew, in both languages, light and dark, narrow
 * and wide, with an empty, a typical and an overfull memory. `npm run gallery -- all` takes every situation of the panel in
 * every way, into screenshots/.
 */
import { spawnSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { connect } from 'node:tls';
import { build } from './build.mjs';
import { launchChromium } from './chromium.mjs';
import { startVirtualDisplay } from './display.mjs';
import { projectFolder } from './install.mjs';
import { openThread, pressReply } from './practice-actions.mjs';
import { practiceAddresses, startPracticeServer } from './practice-server.mjs';
import { clearStage, situations } from './situations.mjs';
import { waitFor } from './wait.mjs';

/** @typedef {'en' | 'ru'} Language */
/** @typedef {'light' | 'dark'} ColorScheme */
/** @typedef {'empty' | 'typical' | 'overfull'} Memory what Kith remembers when the picture is taken */
/**
 * @typedef {object} Picture
 * @property {Memory} memory
 * @property {string} name of a situation of the panel, or of a page
 * @property {Language} language
 * @property {ColorScheme} colorScheme
 * @property {number} width 1280 for a page
 */

const docs = join(projectFolder, 'docs');
/** Of the window; its last line of dots is black. */
const size = { width: 1400, height: 900 };

/** @type {readonly Language[]} */
const languages = ['en', 'ru'];
/** @type {readonly ColorScheme[]} */
const colorSchemes = ['light', 'dark'];
/** @type {readonly Memory[]} */
const memories = ['empty', 'typical', 'overfull'];
const panelWidths = [320, 400, 480];
const pageWidth = 1280;

/** The one situation in which a memory shows itself best. @type {Record<Memory, string>} */
const best = { empty: 'nobody', typical: 'remembered', overfull: 'remembered' };

/** @param {string[]} names @param {readonly Memory[]} among @param {readonly number[]} widths @returns {Picture[]} */
function everyWay(names, among, widths) {
  return among.flatMap((memory) =>
    names.flatMap((name) =>
      languages.flatMap((language) =>
        colorSchemes.flatMap((colorScheme) => widths.map((width) => ({ memory, name, language, colorScheme, width }))),
      ),
    ),
  );
}

/** Each other situation once, so that all of them are seen. @type {readonly Picture[]} */
const situationsOnce = Object.keys(situations)
  .filter((name) => name !== best.typical)
  .map((name, index) => ({
    memory: 'typical',
    name,
    language: index % 2 === 0 ? 'en' : 'ru',
    colorScheme: index % 3 === 1 ? 'dark' : 'light',
    width: panelWidths[index % 3] ?? 400,
  }));

/** Pages that look otherwise when the memory is full, and those that do not. */
const pagesOfMemory = [
  'today',
  'people',
  'person',
  'plan',
  'insights',
  'topics',
  'occasions',
  'duplicates',
  'transfer',
];

/** Pages that are of one person each. */
const pagesOfPerson = ['person', 'plan'];
const otherPages = ['sites', 'settings', 'welcome'];

const all = process.argv.includes('all');
const extension = process.env.KITH_DIST ? join(process.env.KITH_DIST, 'practice-chrome') : builtNow();
const folder = all ? join(projectFolder, 'screenshots', 'gallery') : join(docs, 'gallery');
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });

const panels = [
  ...memories.flatMap((memory) => everyWay([best[memory]], [memory], panelWidths)),
  ...(all ? everyWay(Object.keys(situations), ['typical'], panelWidths) : situationsOnce),
];
const pages = [
  // nobody has a page of their own while nobody is remembered
  ...everyWay(pagesOfMemory, memories, [pageWidth]).filter(
    ({ memory, name }) => memory !== 'empty' || !pagesOfPerson.includes(name),
  ),
  ...everyWay(otherPages, ['typical'], [pageWidth]),
];
for (const memory of memories) {
  const ofMemory = (/** @type {readonly Picture[]} */ pictures) =>
    pictures.filter((picture) => picture.memory === memory);
  await takePictures(memory, ofMemory(panels), ofMemory(pages));
}
if (!all) for (const colorScheme of colorSchemes) await takeWindow(colorScheme);

function builtNow() {
  const dist = join(projectFolder, 'dist');
  build('practice-chrome', dist);
  return join(dist, 'practice-chrome');
}

/** @param {Memory} memory @param {readonly Picture[]} panelPictures @param {readonly Picture[]} pagePictures */
async function takePictures(memory, panelPictures, pagePictures) {
  const server = await startPracticeServer();
  const browser = await launchChromium({ extension, server, language: 'en-US' });
  if (memory !== 'empty') await browser.rememberPracticePeople(memory === 'overfull' ? memory : undefined);
  const own = await browser.openExtensionPage('/src/page/index.html#settings');
  const page = await browser.context.newPage();
  await page.goto(practiceAddresses.gmail);
  const panel = await browser.openSidePanel(page);
  const stage = { page, panel, own };
  let shown = '';
  let contactId = '';
  for (const picture of panelPictures) {
    await speak(own, panel, picture);
    await panel.setViewportSize({ width: picture.width, height: 720 });
    if (picture.name !== shown) {
      await clearStage(stage);
      await situations[picture.name]?.(stage);
      contactId ||= (await panel.locator('main').getAttribute('data-contact-id')) ?? '';
    }
    shown = picture.name;
    await panel.screenshot({ path: join(folder, `panel-${fileOf(picture)}`) });
  }
  const shownPage = await browser.openExtensionPage('/src/page/index.html#today');
  for (const picture of pagePictures) {
    await speak(own, shownPage, picture);
    await shownPage.setViewportSize({ width: picture.width, height: 900 });
    const id = pagesOfPerson.includes(picture.name) ? `/${contactId}` : '';
    await shownPage.evaluate((hash) => {
      location.hash = hash;
    }, `${picture.name}${id}`);
    await shownPage.locator(`[data-state=${picture.name}]`).waitFor();
    await shownPage.evaluate(untilStill);
    await shownPage.screenshot({ path: join(folder, `page-${fileOf(picture)}`) });
  }
  await browser.close();
  await server.close();
}

/** Runs in the page: what is read of the store is drawn in one of the next frames, and then nothing changes any more. */
function untilStill() {
  const quietMilliseconds = 300;
  return new Promise((done) => {
    let timer = setTimeout(done, quietMilliseconds);
    new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(done, quietMilliseconds);
    }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  });
}

/** @param {Picture} picture */
function fileOf({ memory, name, language, colorScheme, width }) {
  return `${memory}-${name.replace(' ', '-')}-${language}-${colorScheme}-${width}.png`;
}

/**
 * @param {import('playwright-core').Page} own the settings
 * @param {import('playwright-core').Page} shown
 * @param {Picture} picture
 */
async function speak(own, shown, { language, colorScheme }) {
  await own
    .locator('input[name=language]')
    .nth(language === 'en' ? 1 : 2)
    .check();
  await shown.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await waitFor(language, () => shown.evaluate((code) => document.documentElement.lang === code, language));
}

/** The whole window, the panel beside a mail that is being answered. @param {ColorScheme} colorScheme */
async function takeWindow(colorScheme) {
  const display = await startVirtualDisplay(size);
  if (!display) throw new Error('this needs Xvfb');
  const server = await startPracticeServer();
  const browser = await launchChromium({
    extension,
    server,
    headless: false,
    display: display.name,
    language: 'en-US',
    colorScheme,
    // without the bar that warns of flags, and with the certificate of this run taken for a good one
    extraArgs: [
      '--test-type',
      `--ignore-certificate-errors-spki-list=${await keyOf(server.port)}`,
      ...(colorScheme === 'dark' ? ['--force-dark-mode'] : []),
    ],
  });
  await browser.rememberPracticePeople();
  const [first] = browser.context.pages();
  const page = first ?? (await browser.context.newPage());
  await page.goto(practiceAddresses.gmail);
  await waitFor('the mail', () => page.evaluate(openThread, 'Договор на осень'));
  const panel = await browser.openSidePanel(page);
  // connecting to the panel has set every page back to light
  await page.emulateMedia({ colorScheme: null });
  await page.emulateMedia({ colorScheme });
  await waitFor('the mail to be drawn', () => page.evaluate(pressReply));
  await panel.getByRole('button', { name: 'Insert' }).first().click();
  await panel.getByText('It is in your message. You send it.').waitFor();
  await panel.getByRole('button', { name: 'Close' }).click();
  await page.mouse.move(700, 400);
  const file = join(docs, colorScheme === 'dark' ? 'panel-beside-mail-dark.png' : 'panel-beside-mail.png');
  const { status } = spawnSync(
    'import',
    ['-window', 'root', '-crop', `${size.width - 1}x${size.height - 1}+0+0`, file],
    { env: { ...process.env, DISPLAY: display.name } },
  );
  if (status !== 0) throw new Error('this needs ImageMagick');
  await browser.close();
  await server.close();
  await display.stop();
}

/** The fingerprint of the key that a server shows, as Chromium wants it. @param {number} port */
async function keyOf(port) {
  const socket = connect({ port, host: '127.0.0.1', rejectUnauthorized: false });
  await new Promise((resolve) => socket.once('secureConnect', resolve));
  const { raw } = socket.getPeerCertificate();
  socket.destroy();
  const key = new X509Certificate(raw).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(key).digest('base64');
}
