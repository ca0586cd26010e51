/** Opens real Firefox with a built extension, the practice sites at their real addresses, and nothing else of the network. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFirefox, howToGet } from './browsers.mjs';
import { Marionette } from './marionette.mjs';
import { practiceMemoryReady } from './practice-server.mjs';
import { waitFor } from './wait.mjs';

/** As the manifest has it. */
const addonId = 'kith@kith.invalid';
/** Firefox gives each installation another address unless it is told one. */
const addonUuid = '7b1c2e64-0d3f-4c58-9a6e-2f8d5b7c1a90';
const origin = `moz-extension://${addonUuid}`;
const sidebarId = 'kith_kith_invalid-sidebar-action';

/**
 * @typedef {object} FirefoxOptions
 * @property {string} extension the folder of a built extension
 * @property {string} [profile] a folder that lasts; without it one that is deleted when the browser is closed
 * @property {boolean} [headless]
 * @property {import('./practice-server.mjs').PracticeServer | null} [server] null: the real network, for `npm start -- --real`
 * @property {string} [timezone]
 * @property {string} [display] a virtual display to open windows on
 */

/** @typedef {Awaited<ReturnType<typeof launchFirefox>>} KithInFirefox */

/** @typedef {{ readonly url: string, readonly byExtension: boolean }} FirefoxRequest */

/** @param {FirefoxOptions} options */
export async function launchFirefox(options) {
  const found = findFirefox();
  if (!found) throw new Error(howToGet('firefox-esr'));
  const scratch = options.profile ? null : await mkdtemp(join(tmpdir(), 'kith-firefox-'));
  const profile = options.profile ?? scratch ?? '';
  const portFile = join(profile, 'MarionetteActivePort');
  await rm(portFile, { force: true });
  const downloads = join(profile, 'downloads');
  await writeFile(join(profile, 'user.js'), preferences(options.server ?? null, scratch ? downloads : null));

  const firefox = spawn(found.path, argumentsFor(profile, options.headless ?? true), {
    stdio: 'ignore',
    env: environmentFor(options),
  });
  const ended = new Promise((resolve) => firefox.once('exit', resolve));
  const marionette = await connectTo(portFile, options.extension).catch((error) => {
    firefox.kill();
    throw error;
  });
  const { inChrome, inContent } = takingTurns(marionette);

  /** Opens an address in the current tab. @param {string} address */
  const open = (address) => inContent(() => marionette.send('WebDriver:Navigate', { url: address }));

  /** Opens an address in a tab of its own and turns to it. @param {string} address */
  async function openTab(address) {
    await inContent(async () => {
      const { handle } = await marionette.send('WebDriver:NewWindow', { type: 'tab', focus: true });
      await marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
      await marionette.send('WebDriver:Navigate', { url: address });
      return handle;
    });
  }

  /** Turns to the tab whose address begins so, as a click on the tab does. @param {string} beginning */
  async function turnTo(beginning) {
    await inContent(async () => {
      for (const handle of await marionette.send('WebDriver:GetWindowHandles')) {
        await marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
        const { value } = await marionette.send('WebDriver:GetCurrentURL');
        if (value.startsWith(beginning)) return;
      }
      throw new Error(`no tab shows ${beginning}`);
    });
  }

  /** The page in the current tab. */
  const page = {
    /**
     * @template {unknown[]} A
     * @template R
     * @param {(...args: A) => R} run what it uses it must be given
     * @param {A} args
     */
    run: (run, ...args) => inContent(() => marionette.run(run, ...args)),
    /** @param {string} selector */
    click: (selector) => inContent(async () => marionette.click(await marionette.find(selector))),
    /** Clicks the button of this name. @param {string} name */
    clickButton: (name) => inContent(async () => marionette.click(await marionette.find(buttonNamed(name), 'xpath'))),
    /** @param {string} selector @param {string} text */
    type: (selector, text) => inContent(async () => marionette.type(await marionette.find(selector), text)),
    /** Waits until it says this, and gives back all that can be read in it then. @param {string} words */
    waitForText: async (words) => {
      let last = '';
      return waitFor(`the page to say "${words}"`, async () => {
        last = await page.run(() => document.body.innerText);
        return last.includes(words) && last;
      }).catch((error) => {
        throw new Error(`${error.message}; it says: ${last}`);
      });
    },
  };

  /** Fills the memory with the six practice people; only the practice builds have the page that does it. */
  async function rememberPracticePeople() {
    await open(`${origin}/tests/practice/memory.html`);
    await waitFor('the practice people to be remembered', async () => {
      return (await page.run(() => document.title)) === practiceMemoryReady;
    });
    await open('about:blank');
  }

  /** Opens Kith's sidebar, the browser's own, and waits until it shows something. */
  async function openSidebar() {
    await inChrome(() => marionette.run(showSidebar, sidebarId));
    await waitFor('the sidebar to open', () => inChrome(() => marionette.run(isSidebarLoaded, origin)));
    return sidebar;
  }

  const sidebar = {
    /**
     * @template {unknown[]} A
     * @template R
     * @param {(...args: A) => R} run what it uses it must be given
     * @param {A} args
     * @returns {Promise<Awaited<R>>}
     */
    run: (run, ...args) =>
      inChrome(() => marionette.run(runInSidebar, `return (${run})(...arguments)`, /** @type {unknown[]} */ (args))),
    /** What can be read in it. */
    text: () => sidebar.run(() => document.body.innerText),
    /** Waits until it says this, and gives back all that can be read in it then. @param {string} words */
    waitForText: async (words) => {
      let last = '';
      return waitFor(`the sidebar to say "${words}"`, async () => {
        last = await sidebar.text();
        return last.includes(words) && last;
      }).catch((error) => {
        throw new Error(`${error.message}; it says: ${last}`);
      });
    },
    /** Clicks what a selector finds. @param {string} selector */
    click: (selector) => inChrome(() => marionette.run(clickInSidebar, 'css selector', selector)),
    /** Types into what a selector finds. @param {string} selector @param {string} text */
    type: (selector, text) => inChrome(() => marionette.run(typeInSidebar, selector, text)),
    /** Clicks the button of this name. @param {string} name */
    clickButton: (name) => inChrome(() => marionette.run(clickInSidebar, 'xpath', buttonNamed(name))),
  };

  /** Every request that any process of the browser began, since it was opened. @returns {Promise<FirefoxRequest[]>} */
  const requests = () => inChrome(() => marionette.run(recordedRequests));

  /** A picture of the whole window, the sidebar with it; PNG. */
  const screenshot = () => inChrome(() => marionette.screenshot());

  async function close() {
    await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
    marionette.close();
    const killing = setTimeout(() => firefox.kill('SIGKILL'), 10_000);
    await ended;
    clearTimeout(killing);
    if (scratch) await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
  }

  return {
    origin,
    /** where what is downloaded lies, of a profile that is deleted with the browser */
    downloads,
    open,
    openTab,
    turnTo,
    page,
    openSidebar,
    rememberPracticePeople,
    requests,
    screenshot,
    close,
    ended,
  };
}

/** Waits for Firefox, records its requests from the first moment on, and only then loads the extension. @param {string} portFile @param {string} extension */
async function connectTo(portFile, extension) {
  const port = await waitFor('Firefox to open', () => firefoxPort(portFile), { timeout: 60_000 });
  const timeouts = { implicit: 15_000, script: 30_000 };
  const marionette = await Marionette.connect(port, { acceptInsecureCerts: true, timeouts });
  await marionette.setContext('chrome');
  await marionette.run(recordRequests, addonId);
  await marionette.send('Addon:Install', { path: extension, temporary: true });
  return marionette;
}

/** Marionette has one current context: whoever uses it does so alone. @param {Marionette} marionette */
function takingTurns(marionette) {
  /** @type {Promise<unknown>} */
  let last = Promise.resolve();
  /**
   * @param {'chrome' | 'content'} context
   * @returns {<T>(act: () => Promise<T>) => Promise<T>}
   */
  const turn = (context) => (act) => {
    const mine = last.then(async () => {
      await marionette.setContext(context);
      return act();
    });
    last = mine.catch(() => undefined);
    return mine;
  };
  return { inChrome: turn('chrome'), inContent: turn('content') };
}

/** @param {string} file Firefox writes it when it is ready */
async function firefoxPort(file) {
  return Number(await readFile(file, 'utf8').catch(() => '')) || null;
}

/** @param {string} profile @param {boolean} headless */
function argumentsFor(profile, headless) {
  return [
    ...(headless ? ['-headless'] : []),
    '--marionette',
    '--remote-allow-system-access',
    '-no-remote',
    '-profile',
    profile,
    'about:blank',
  ];
}

/** @param {string} name */
function buttonNamed(name) {
  const quoted = JSON.stringify(name);
  return `//button[normalize-space()=${quoted} or @aria-label=${quoted}]`;
}

/** @param {FirefoxOptions} options */
function environmentFor({ timezone, display, headless = true }) {
  return {
    ...process.env,
    ...(timezone ? { TZ: timezone } : {}),
    ...(display ? { DISPLAY: display } : {}),
    ...(headless ? { MOZ_HEADLESS_WIDTH: '1400', MOZ_HEADLESS_HEIGHT: '900' } : {}),
  };
}

/**
 * @param {import('./practice-server.mjs').PracticeServer | null} server
 * @param {string | null} downloads the folder that takes them unasked; null: as the browser has it
 */
function preferences(server, downloads) {
  const all = {
    'marionette.port': 0,
    'extensions.webextensions.uuids': JSON.stringify({ [addonId]: addonUuid }),
    // an add-on that is loaded for a session only would otherwise lose what it remembered with the session
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.reportingpolicy.firstRun': false,
    'browser.aboutwelcome.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'sidebar.animation.enabled': false,
    ...(downloads ? { 'browser.download.folderList': 2, 'browser.download.dir': downloads } : {}),
    ...(server
      ? {
          // every name is this machine and every https port the practice server: nothing can leave
          'network.dns.forceResolve': '127.0.0.1',
          'network.socket.forcePort': `443=${server.port}`,
          'network.captive-portal-service.enabled': false,
          'network.connectivity-service.enabled': false,
        }
      : {}),
  };
  return Object.entries(all)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

/*
 * What follows runs inside Firefox, in its own window, with all its rights, and sees nothing of this file.
 */

/** @typedef {any} Firefox what Firefox's own code offers has no types here */

/** @param {string} id */
async function showSidebar(id) {
  const { SidebarController } = /** @type {Firefox} */ (globalThis);
  await SidebarController.show(id);
}

/** @param {string} expected */
function isSidebarLoaded(expected) {
  const frame = /** @type {Firefox} */ (document.getElementById('sidebar'));
  const browser = frame?.contentDocument?.getElementById('webext-panels-browser');
  if (!browser?.currentURI?.spec.startsWith(expected)) return false;
  return !browser.webProgress?.isLoadingDocument;
}

/** The sidebar is a process of its own, beyond the reach of the usual commands: its actor answers the same ones. @param {string} script @param {unknown[]} args */
async function runInSidebar(script, args) {
  const frame = /** @type {Firefox} */ (document.getElementById('sidebar'));
  const { browsingContext } = frame.contentDocument.getElementById('webext-panels-browser');
  const actor = browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
  return actor.executeScript(script, args, { sandboxName: 'kith', timeout: 15_000 });
}

/** @param {string} strategy @param {string} value */
async function clickInSidebar(strategy, value) {
  const frame = /** @type {Firefox} */ (document.getElementById('sidebar'));
  const { browsingContext } = frame.contentDocument.getElementById('webext-panels-browser');
  const actor = browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
  const element = await actor.findElement(strategy, value, { timeout: 15_000, all: false });
  await actor.clickElement(element, { toJSON: () => ({}) });
}

/** @param {string} selector @param {string} text */
async function typeInSidebar(selector, text) {
  const frame = /** @type {Firefox} */ (document.getElementById('sidebar'));
  const { browsingContext } = frame.contentDocument.getElementById('webext-panels-browser');
  const actor = browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
  const element = await actor.findElement('css selector', selector, { timeout: 15_000, all: false });
  await actor.sendKeysToElement(element, text, { toJSON: () => ({}) });
}

/** @param {string} id */
function recordRequests(id) {
  const { Services, Ci } = /** @type {Firefox} */ (globalThis);
  /** @type {FirefoxRequest[]} */
  const recorded = [];
  /** @type {Firefox} */ (globalThis).recordedByKith = recorded;
  const observer = (/** @type {Firefox} */ subject) => {
    const channel = subject.QueryInterface(Ci.nsIHttpChannel);
    const principals = [channel.loadInfo?.triggeringPrincipal, channel.loadInfo?.loadingPrincipal];
    const byExtension = principals.some((principal) => {
      return principal && (principal.addonId === id || principal.contentScriptAddonPolicy?.id === id);
    });
    recorded.push({ url: channel.URI.spec, byExtension });
  };
  Services.obs.addObserver(observer, 'http-on-modify-request');
}

function recordedRequests() {
  return /** @type {Firefox} */ (globalThis).recordedByKith;
}
