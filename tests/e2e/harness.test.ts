/** The tools of the browser tests themselves: what they promise to see, they must be seen to see. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/chromium.mjs';
import { startPracticeServer } from '../../scripts/practice-server.mjs';
import { type Kith, openKith, selectShown, waitFor } from './harness.ts';

describe('the request log', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kith-talker-'));
    await writeTalkativeExtension(folder);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('shows what the worker, a page, the panel and a content script of an extension ask for', async () => {
    const server = await startPracticeServer({ otherHosts: ['elsewhere.example'] });
    server.answer('https://mail.google.com/plain', '<title>plain</title>');
    const browser = await launchChromium({ extension: folder, server, recordRequests: true });
    const page = await browser.context.newPage();
    await page.goto('https://mail.google.com/plain');
    const own = await browser.openExtensionPage('/page.html');
    await own.waitForFunction(() => document.title === 'asked');
    await page.waitForFunction(() => document.title === 'asked');
    const panel = await browser.openSidePanel(page, `${browser.origin}/panel.html`);
    await panel.waitForFunction(() => document.title === 'asked');
    const requests = await browser.closeAndTellRequests();
    await server.close();

    expect(new Set(requests.byExtension)).toEqual(
      new Set([
        'https://elsewhere.example/by-worker',
        'https://elsewhere.example/by-page',
        'https://elsewhere.example/by-panel',
        'https://mail.google.com/by-content-script',
      ]),
    );
    expect(requests.unexplained).toContain('https://elsewhere.example/picture-by-content-script');
  });
});

describe('Chromium with Kith', () => {
  let kith: Kith;
  beforeAll(async () => {
    kith = await openKith({ remembered: false, otherHosts: ['plain.example'] });
    kith.server.answer('https://plain.example/', '<title>plain</title>');
  });
  afterAll(() => kith.close());

  it('finds nothing of the network but the practice sites', async () => {
    const page = await kith.context.newPage();
    await page.goto('https://plain.example/');
    expect(await page.title()).toBe('plain');
    await expect(page.goto('https://example.com/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
    await page.close();
  });

  it('starts the service worker anew after it was stopped', async () => {
    const worker = await kith.worker();
    await worker.evaluate(() => Object.assign(globalThis, { mark: true }));
    await kith.killWorker();
    const page = await kith.openExtensionPage('/src/page/index.html');
    await page.evaluate(() => chrome.runtime.sendMessage({}).catch(() => undefined));
    expect(await (await kith.worker()).evaluate(() => 'mark' in globalThis)).toBe(false);
    await page.close();
  });
});

it('reaches the line of the context menu, and sees that the words are saved', async () => {
  const kith = await openKith({ windowed: true });
  const page = await kith.openMail('Off to the sea');
  const panel = await kith.openSidePanel(page);
  await panel.getByText('You do not remember this person yet.').waitFor();
  await waitFor('the mail to be drawn', () => page.evaluate(selectShown, 'We are off to Turkey from 3 to 17 June'));
  await kith.chooseOurMenuLine(page);
  await panel.getByText('Saved to').waitFor();
  await panel
    .getByText(/^3–17 June \d{4}, trip/)
    .first()
    .waitFor();
  await kith.close();
});

/** An extension that asks the network for something from everywhere it can, to see that the log would tell. */
async function writeTalkativeExtension(folder: string): Promise<void> {
  const ask = (what: string) => `fetch('${what}').catch(() => undefined).then(() => { document.title = 'asked'; });`;
  const files = {
    'manifest.json': JSON.stringify({
      manifest_version: 3,
      name: 'Talkative',
      version: '1',
      background: { service_worker: 'worker.js' },
      host_permissions: ['https://*/*'],
      permissions: ['sidePanel'],
      action: {},
      side_panel: { default_path: 'panel.html' },
      content_scripts: [{ matches: ['https://mail.google.com/*'], js: ['content.js'] }],
    }),
    'worker.js': `chrome.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
      fetch('https://elsewhere.example/by-worker').catch(() => undefined);`,
    'panel.html': '<script src="panel.js"></script>',
    'panel.js': ask('https://elsewhere.example/by-panel'),
    'page.html': '<script src="page.js"></script>',
    'page.js': ask('https://elsewhere.example/by-page'),
    'content.js': `new Image().src = 'https://elsewhere.example/picture-by-content-script';${ask('/by-content-script')}`,
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
}
