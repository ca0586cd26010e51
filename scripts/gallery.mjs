/**
 * Pictures of Kith, taken of the real thing: `npm run gallery` fills docs/ anew. Interface changes are looked at here, in
 * both languages, light and dark, narrow and wide. `npm run gallery -- all` makes every combination, into screenshots/.
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
/** @typedef {{ name: string, language: Language, colorScheme: ColorScheme, width: number }} Picture */

const docs = join(projectFolder, 'docs');
/** Of the window; its last line of dots is black. */
const size = { width: 1400, height: 900 };

/** What is kept in the repository: every situation once. @type {readonly Picture[]} */
const kept = [
  { name: 'nobody', language: 'en', colorScheme: 'light', width: 400 },
  { name: 'remembered', language: 'ru', colorScheme: 'light', width: 400 },
  { name: 'replying', language: 'en', colorScheme: 'dark', width: 400 },
  { name: 'noting', language: 'en', colorScheme: 'light', width: 400 },
  { name: 'unremembered', language: 'en', colorScheme: 'light', width: 320 },
  { name: 'namesake', language: 'ru', colorScheme: 'dark', width: 400 },
  { name: 'several', language: 'en', colorScheme: 'dark', width: 320 },
  { name: 'room', language: 'ru', colorScheme: 'light', width: 320 },
  { name: 'unreadable', language: 'en', colorScheme: 'light', width: 400 },
  { name: 'elsewhere', language: 'ru', colorScheme: 'dark', width: 320 },
  { name: 'saved', language: 'en', colorScheme: 'light', width: 480 },
  { name: 'whom', language: 'ru', colorScheme: 'light', width: 400 },
];

/** @returns {Picture[]} */
function everyCombination() {
  const found = [];
  for (const name of Object.keys(situations)) {
    for (const language of /** @type {const} */ (['en', 'ru'])) {
      for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
        for (const width of [320, 400, 480]) found.push({ name, language, colorScheme, width });
      }
    }
  }
  return found;
}

const all = process.argv.includes('all');
const extension = process.env.KITH_DIST ? join(process.env.KITH_DIST, 'practice-chrome') : builtNow();
const folder = all ? join(projectFolder, 'screenshots', 'gallery') : join(docs, 'gallery');
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
await takePanels(all ? everyCombination() : kept);
if (!all) for (const colorScheme of /** @type {const} */ (['light', 'dark'])) await takeWindow(colorScheme);

function builtNow() {
  const dist = join(projectFolder, 'dist');
  build('practice-chrome', dist);
  return join(dist, 'practice-chrome');
}

/** The panel alone, in the situations that are asked for. @param {readonly Picture[]} pictures */
async function takePanels(pictures) {
  const server = await startPracticeServer();
  const browser = await launchChromium({ extension, server, language: 'en-US' });
  await browser.rememberPracticePeople();
  const own = await browser.openExtensionPage('/src/page/index.html#settings');
  const page = await browser.context.newPage();
  await page.goto(practiceAddresses.gmail);
  const panel = await browser.openSidePanel(page);
  const stage = { page, panel, own };
  let shown = '';
  for (const { name, language, colorScheme, width } of pictures) {
    await own
      .locator('input[type=radio]')
      .nth(language === 'en' ? 1 : 2)
      .check();
    await panel.setViewportSize({ width, height: 720 });
    await panel.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    if (name !== shown) {
      await clearStage(stage);
      await situations[name]?.(stage);
    }
    shown = name;
    await waitFor(language, () => panel.evaluate((code) => document.documentElement.lang === code, language));
    await panel.screenshot({ path: join(folder, `${name.replace(' ', '-')}-${language}-${colorScheme}-${width}.png`) });
  }
  await browser.close();
  await server.close();
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
