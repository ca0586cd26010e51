/** Opens real Chromium with a built extension, the practice sites at their real addresses, and nothing else of the network. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium, howToGet } from './browsers.mjs';
import { practiceMemoryReady } from './practice-server.mjs';
import { readRequestLog, sortRequests } from './request-log.mjs';
import { waitFor } from './wait.mjs';

/** In milliseconds: many times what a panel takes to open. */
const pressAgain = 6_000;

/**
 * @typedef {object} ChromiumOptions
 * @property {string} extension the folder of a built extension
 * @property {string[]} [otherExtensions] more of them, for a test that needs something to compare with
 * @property {string} [profile] a folder that lasts; without it one that is deleted when the browser is closed
 * @property {boolean} [headless]
 * @property {import('./practice-server.mjs').PracticeServer | null} [server] null: the real network, for `npm start -- --real`
 * @property {string} [language] of the browser itself, and so of the extension; without it that of the machine
 * @property {string} [timezone] such as Europe/Berlin; without it that of the machine
 * @property {'light' | 'dark'} [colorScheme] of pages and panel; without it whatever the browser finds
 * @property {string} [display] a virtual display to open windows on
 * @property {boolean} [recordRequests] for `closeAndTellRequests`
 * @property {boolean} [backForwardCache] pages that were left come back as they were, as in an ordinary browser
 * @property {string[]} [extraArgs]
 */

/** @typedef {Awaited<ReturnType<typeof launchChromium>>} KithInChromium */

/** What the manifest and `vite.config.ts` make of it. */
const panelPath = '/src/panel/index.html';

/** @param {ChromiumOptions} options */
export async function launchChromium(options) {
  const browserFound = findChromium();
  if (!browserFound?.usable) throw new Error(howToGet('chromium'));
  const { extension, server = null, headless = true, recordRequests = false, colorScheme } = options;
  const scratch = await mkdtemp(join(tmpdir(), 'kith-chromium-'));
  const profile = options.profile ?? join(scratch, 'profile');
  const requestLogFile = join(scratch, 'network.json');

  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserFound.path,
    headless,
    viewport: null,
    ignoreHTTPSErrors: true,
    colorScheme: colorScheme ?? null,
    env: environmentFor(options),
    ignoreDefaultArgs: [
      // Playwright would switch off what makes extensions ordinary pages of the browser
      '--disable-extensions',
      '--disable-component-extensions-with-background-pages',
      ...(options.backForwardCache ? ['--disable-back-forward-cache'] : []),
    ],
    args: [...argumentsFor(options), ...(recordRequests ? [`--log-net-log=${requestLogFile}`] : [])],
  });
  const browser = context.browser();
  if (browser === null) throw new Error('Chromium opened without a connection to the browser itself');
  const cdp = await browser.newBrowserCDPSession();
  const extensionId = await idOf(cdp, extension);
  const origin = `chrome-extension://${extensionId}`;
  /** @type {import('playwright-core').Browser[]} */
  const connections = [];
  const contentScriptRequests = recordRequests ? watchContentScripts(context, origin) : [];

  /** The extension's service worker; what is asked of it after it was stopped waits until an event has started it again. */
  async function worker() {
    const running = context.serviceWorkers().find((one) => one.url().startsWith(origin));
    return running ?? context.waitForEvent('serviceworker', (one) => one.url().startsWith(origin));
  }

  /**
   * Presses the extension's toolbar button in the window of a page, as a user does, and gives back the side panel that is
   * open then. A panel that was open before is left open.
   * @param {import('playwright-core').Page} page
   * @param {string} [address] another extension's panel, for a test that needs something to compare with
   */
  async function openSidePanel(page, address = origin + panelPath) {
    await page.bringToFront();
    const windowId = await windowOf(page);
    const open = await sidePanel(windowId, address);
    if (open) return open;
    const known = new Set((await panelTargets(address)).map(({ targetId }) => targetId));
    const { host } = new URL(address);
    const press = async () => cdp.send('Extensions.triggerAction', { id: host, targetId: await tabOf(page, windowId) });
    await press();
    let pressedAt = performance.now();
    await waitFor('the side panel to open', async () => {
      if ((await panelTargets(address)).some((one) => !known.has(one.targetId))) return true;
      // an extension that is only just starting has not yet said what its button opens: whoever waits presses again
      if (performance.now() - pressedAt < pressAgain) return false;
      pressedAt = performance.now();
      await press();
      return false;
    });
    return waitFor('the side panel to be drawn', () => sidePanel(windowId, address));
  }

  /**
   * The open side panel of a window as an ordinary Playwright page; null when it is closed there.
   * Playwright overlooks a panel that opens while it watches, but finds it when it connects anew.
   * @param {number} windowId
   * @param {string} address
   */
  async function sidePanel(windowId, address) {
    if ((await panelTargets(address)).length === 0) return null;
    const connection = await chromium.connectOverCDP(`http://127.0.0.1:${await debuggingPort(profile)}`);
    connections.push(connection);
    const pages = connection.contexts().flatMap((one) => one.pages());
    for (const page of pages.filter((one) => one.url().startsWith(address))) {
      if ((await windowIdIn(page)) !== windowId) continue;
      if (colorScheme) await page.emulateMedia({ colorScheme });
      return page;
    }
    await connection.close();
    connections.pop();
    return null;
  }

  /** @param {string} address */
  async function panelTargets(address) {
    const { targetInfos } = await cdp.send('Target.getTargets');
    return targetInfos.filter(({ type, url }) => type === 'page' && url.startsWith(address));
  }

  /** @param {import('playwright-core').Page} page */
  async function windowOf(page) {
    const session = await context.newCDPSession(page);
    const { targetInfo } = await session.send('Target.getTargetInfo');
    const { windowId } = await cdp.send('Browser.getWindowForTarget', { targetId: targetInfo.targetId });
    await session.detach();
    return windowId;
  }

  /** The tab of a page: what is in front, in its window, at its address. @param {import('playwright-core').Page} page @param {number} windowId */
  async function tabOf(page, windowId) {
    const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    for (const { targetId } of targetInfos.filter(({ url }) => url === page.url())) {
      const { windowId: found } = await cdp.send('Browser.getWindowForTarget', { targetId });
      if (found === windowId) return targetId;
    }
    throw new Error(`no tab shows ${page.url()}`);
  }

  /**
   * Stops the extension's service worker as the browser does when it has been idle; the next event starts it anew. Any page
   * can ask for it: the workers of the whole profile are one list. An event that waits already starts it so soon that it is
   * never told to have stopped.
   */
  async function killWorker() {
    const [page] = context.pages();
    if (!page) throw new Error('no page is open to stop the service worker from');
    const session = await context.newCDPSession(page);
    /** @type {string[]} */
    const seen = [];
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { scriptURL, runningStatus } of versions) if (scriptURL.startsWith(origin)) seen.push(runningStatus);
    });
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    const isStopped = async () => {
      const stopping = seen.indexOf('stopping');
      if (seen.includes('stopped') || (stopping >= 0 && seen.lastIndexOf('starting') > stopping)) return true;
      // whoever asks while it starts may not be heard
      if (seen.at(-1) === 'running') await session.send('ServiceWorker.stopAllWorkers');
      return false;
    };
    await waitFor('the service worker to stop', isStopped, { every: 20 }).catch((error) => {
      throw new Error(`${error.message}; it was ${seen.join(', ') || 'not there'}`);
    });
    await session.detach();
  }

  /** Loads the extension again, as an update does: its pages close, its worker and content scripts are orphaned. */
  async function updateExtension() {
    await cdp.send('Extensions.loadUnpacked', { path: extension });
  }

  /** A page of the extension in a tab of its own, such as `/src/page/index.html`. @param {string} path */
  async function openExtensionPage(path) {
    const page = await context.newPage();
    await page.goto(origin + path);
    return page;
  }

  /** Fills the memory with the six practice people; only the practice builds have the page that does it. */
  /** @param {'overfull'} [more] of everything, about the first of them */
  async function rememberPracticePeople(more) {
    const page = await openExtensionPage(`/tests/practice/memory.html${more ? `#${more}` : ''}`);
    await page.waitForFunction((ready) => document.title === ready, practiceMemoryReady);
    await page.close();
  }

  async function close() {
    await closeBrowser();
    await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Closes the browser and tells of every request that it made while it was open. */
  async function closeAndTellRequests() {
    if (!recordRequests) throw new Error('this browser was opened without recordRequests');
    await closeBrowser();
    const all = await readRequestLog(requestLogFile);
    await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
    return sortRequests(all, contentScriptRequests, origin, server);
  }

  async function closeBrowser() {
    await Promise.all(connections.map((connection) => connection.close().catch(() => undefined)));
    await context.close();
  }

  return {
    context,
    extensionId,
    origin,
    worker,
    openSidePanel,
    killWorker,
    updateExtension,
    openExtensionPage,
    rememberPracticePeople,
    close,
    closeAndTellRequests,
  };
}

/** @param {ChromiumOptions} options */
function argumentsFor({ extension, otherExtensions = [], headless = true, server = null, language, extraArgs = [] }) {
  const extensions = [extension, ...otherExtensions].join(',');
  return [
    `--disable-extensions-except=${extensions}`,
    `--load-extension=${extensions}`,
    '--enable-unsafe-extension-debugging',
    '--remote-debugging-port=0',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--disable-gpu',
    '--window-position=0,0',
    '--window-size=1400,900',
    ...(language ? [`--lang=${language}`, `--accept-lang=${language}`] : []),
    ...(server ? [`--host-resolver-rules=${onlyTo(server)}`] : []),
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(headless ? ['--headless=new'] : []),
    ...extraArgs,
  ];
}

/** The practice hosts are found here and everything else nowhere. @param {import('./practice-server.mjs').PracticeServer} server */
function onlyTo(server) {
  const practice = server.hosts.map((host) => `MAP ${host}:443 127.0.0.1:${server.port}`);
  return [...practice, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(' , ');
}

/** @param {ChromiumOptions} options */
function environmentFor({ language, timezone, display }) {
  const { WAYLAND_DISPLAY, ...env } = /** @type {Record<string, string>} */ (process.env);
  return {
    ...env,
    // On Linux the browser's own language comes from here, not from --lang.
    ...(language ? { LANGUAGE: language.replace('-', '_') } : {}),
    ...(timezone ? { TZ: timezone } : {}),
    ...(display ? { DISPLAY: display } : WAYLAND_DISPLAY ? { WAYLAND_DISPLAY } : {}),
  };
}

/** The id of an unpacked extension, which the browser takes from where it lies. @param {import('playwright-core').CDPSession} cdp @param {string} folder */
async function idOf(cdp, folder) {
  const { extensions } = await cdp.send('Extensions.getExtensions');
  const found = extensions.find(({ path }) => path === folder);
  if (!found) throw new Error(`Chromium did not load the extension in ${folder}`);
  return found.id;
}

/**
 * What a content script asks for counts as the page's own in Chromium's record: only the stack of the call tells them apart.
 * @param {import('playwright-core').BrowserContext} context
 * @param {string} origin of the extension
 * @returns {readonly string[]} addresses, filled as they are asked for
 */
function watchContentScripts(context, origin) {
  /** @type {string[]} */
  const addresses = [];
  /** @param {import('playwright-core').Page} page */
  const watch = async (page) => {
    const session = await context.newCDPSession(page);
    session.on('Network.requestWillBeSent', ({ request, initiator }) => {
      const fromExtension = JSON.stringify(initiator).includes(`"${origin}/`);
      if (fromExtension && !request.url.startsWith(origin)) addresses.push(request.url);
    });
    await session.send('Network.enable');
  };
  /** @type {WeakMap<import('playwright-core').Page, Promise<void>>} */
  const watched = new WeakMap();
  // a page that is gone before it is watched asked for nothing that the browser's own record does not have
  const watchQuietly = (/** @type {import('playwright-core').Page} */ page) =>
    watched.set(
      page,
      watch(page).catch(() => undefined),
    );
  for (const page of context.pages()) watchQuietly(page);
  context.on('page', watchQuietly);
  // nobody goes anywhere with a page that is not watched yet
  const newPage = context.newPage.bind(context);
  context.newPage = async () => {
    const page = await newPage();
    await watched.get(page);
    return page;
  };
  return addresses;
}

/** @param {string} profile */
async function debuggingPort(profile) {
  const [port] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n');
  return Number(port);
}

/** The window a panel belongs to; null while it is still loading or already going. @param {import('playwright-core').Page} panel */
async function windowIdIn(panel) {
  return panel.evaluate(async () => (await chrome.windows.getCurrent()).id).catch(() => null);
}
