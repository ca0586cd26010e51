/** Finds the browsers that Kith is started and tested in. Nothing but Node's own modules: it runs before anything is installed. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

/** From this version on, Google's own Chrome ignores `--load-extension`; Chromium and Chrome for Testing go on honouring it. */
const firstChromeWithoutLoadExtension = 137;

/** @typedef {{ readonly path: string, readonly version: string, readonly usable: boolean }} FoundBrowser */

/**
 * The first Chromium that can load an unpacked extension; otherwise a Chrome that cannot (`usable: false`), if there is one.
 * @returns {FoundBrowser | null}
 */
export function findChromium() {
  const given = givenPath('CHROME_PATH');
  const found = (given ? [given] : chromiumPlaces()).map(describeChromium).filter((browser) => browser !== null);
  return found.find(({ usable }) => usable) ?? found[0] ?? null;
}

/** @returns {FoundBrowser | null} */
export function findFirefox() {
  const given = givenPath('FIREFOX_PATH');
  for (const path of given ? [given] : firefoxPlaces()) {
    const version = versionOf(path);
    if (version !== null) return { path, version, usable: true };
  }
  return null;
}

/** @returns {string | null} */
export function findXvfb() {
  return onPath('Xvfb')[0] ?? null;
}

/** @typedef {'chromium' | 'firefox-esr' | 'xvfb' | 'xdotool'} DebianPackage */

/** What can be found of each package that `npm start` and `npm test` may install. */
const finders = {
  chromium: () => findChromium()?.usable === true,
  'firefox-esr': () => findFirefox() !== null,
  xvfb: () => findXvfb() !== null,
  xdotool: () => onPath('xdotool').length > 0,
};

/**
 * Installs what is missing of these, if this is Debian (or one of its kind) and we may. Returns what is still missing.
 * @param {readonly DebianPackage[]} packages
 * @param {(sentence: string) => void} say
 * @returns {DebianPackage[]}
 */
export function installMissing(packages, say) {
  const missing = packages.filter((name) => !finders[name]());
  if (missing.length === 0 || !mayInstall()) return missing;
  say(`Installing ${missing.join(', ')} with apt-get.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '--yes', '--no-install-recommends', ...missing]]) {
    const { status, stderr } = spawnSync('apt-get', ['-qq', ...args], { env, encoding: 'utf8' });
    if (status !== 0) say(`apt-get ${args[0]} failed: ${lastLine(stderr)}`);
  }
  return missing.filter((name) => !finders[name]());
}

/** What to do about a browser or a program that is not there, in one sentence. @param {DebianPackage} name */
export function howToGet(name) {
  const debian = `on Debian: sudo apt-get install ${name}`;
  switch (name) {
    case 'chromium':
      return `Chromium is missing. Install it (${debian}; elsewhere: chromium.org, or "Chrome for Testing"), or name it in CHROME_PATH.`;
    case 'firefox-esr':
      return `Firefox is missing. Install it (${debian}; elsewhere: firefox.com), or name it in FIREFOX_PATH.`;
    case 'xvfb':
      return `Xvfb, a display without a screen, is missing (${debian}).`;
    case 'xdotool':
      return `xdotool, which presses keys and buttons for us, is missing (${debian}).`;
  }
}

/** How to load Kith by hand into a Chrome that takes no extension from its command line. @param {FoundBrowser} chrome @param {string} folder */
export function loadByHand(chrome, folder) {
  return [
    `The only Chrome here is Google Chrome ${chrome.version} (${chrome.path}).`,
    `Since version ${firstChromeWithoutLoadExtension} Google Chrome ignores extensions named on its command line, so Kith cannot be started in it from here.`,
    'To use Kith in it, load it by hand:',
    '  1. open chrome://extensions',
    '  2. switch on "Developer mode", at the top right',
    `  3. press "Load unpacked" and choose ${folder}`,
    'Or install Chromium or Chrome for Testing, which do not have this limit, and run npm start again.',
  ].join('\n');
}

/** A browser named by the user must be there: silently taking another would be a riddle. @param {string} variable */
function givenPath(variable) {
  const path = process.env[variable];
  if (!path) return null;
  if (!isFile(path)) throw new Error(`${variable} is ${path}, and there is no such file.`);
  return path;
}

/** @param {string} path @returns {FoundBrowser | null} */
function describeChromium(path) {
  const said = process.platform === 'win32' ? windowsVersion(path) : spokenVersion(path);
  const version = /\d+(\.\d+)+/.exec(said ?? '')?.[0];
  if (said === null || version === undefined) return null;
  const branded = /^Google Chrome (?!for Testing)/.test(said);
  return { path, version, usable: !branded || Number.parseInt(version, 10) < firstChromeWithoutLoadExtension };
}

/** @param {string} path */
function versionOf(path) {
  // On Windows a browser asked for its version opens a window instead.
  if (process.platform === 'win32') return isFile(path) ? '' : null;
  return /\d+(\.\d+)+\S*/.exec(spokenVersion(path) ?? '')?.[0] ?? null;
}

/** @param {string} path */
function spokenVersion(path) {
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 ? stdout.trim() : null;
}

/** Chrome on Windows lies beside a folder named after its version; where it lies tells which Chrome it is. @param {string} path */
function windowsVersion(path) {
  const version = namesIn(dirname(path)).find((name) => /^\d+(\.\d+){3}$/.test(name)) ?? '0.0';
  return /[\\/]Google[\\/]Chrome[\\/]/.test(path) ? `Google Chrome ${version}` : `Chromium ${version}`;
}

/** @returns {string[]} */
function chromiumPlaces() {
  const home = homedir();
  switch (process.platform) {
    case 'darwin':
      return existing([
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
        join(home, 'Library/Caches/ms-playwright/chromium-*/chrome-mac*/*.app/Contents/MacOS/*'),
        join(home, '.cache/puppeteer/chrome/*/chrome-mac*/*.app/Contents/MacOS/*'),
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ]);
    case 'win32':
      return existing([
        join(process.env.LOCALAPPDATA ?? home, 'Chromium/Application/chrome.exe'),
        join(process.env.LOCALAPPDATA ?? home, 'ms-playwright/chromium-*/chrome-win*/chrome.exe'),
        join(home, '.cache/puppeteer/chrome/*/chrome-win*/chrome.exe'),
        join(process.env.PROGRAMFILES ?? 'C:/Program Files', 'Google/Chrome/Application/chrome.exe'),
        join(process.env.LOCALAPPDATA ?? home, 'Google/Chrome/Application/chrome.exe'),
      ]);
    default:
      return [
        ...onPath('chromium', 'chromium-browser', 'google-chrome-for-testing'),
        ...existing([
          join(home, '.cache/ms-playwright/chromium-*/chrome-linux*/chrome'),
          join(home, '.cache/puppeteer/chrome/*/chrome-linux*/chrome'),
          '/opt/chrome-linux*/chrome',
        ]),
        ...onPath('google-chrome-stable', 'google-chrome', 'chrome'),
      ];
  }
}

/** @returns {string[]} */
function firefoxPlaces() {
  switch (process.platform) {
    case 'darwin':
      return existing([
        '/Applications/Firefox.app/Contents/MacOS/firefox',
        '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
      ]);
    case 'win32':
      return existing([join(process.env.PROGRAMFILES ?? 'C:/Program Files', 'Mozilla Firefox/firefox.exe')]);
    default:
      return onPath('firefox-esr', 'firefox', 'firefox-developer-edition');
  }
}

/** @param {...string} names */
function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).filter(isFile);
}

/** The files that patterns with `*` stand for, the newest version of each first. @param {readonly string[]} patterns */
function existing(patterns) {
  return patterns.flatMap((pattern) => expand(pattern).reverse()).filter(isFile);
}

/** @param {string} pattern @returns {string[]} */
function expand(pattern) {
  const parts = pattern.split(/[\\/]/);
  const star = parts.findIndex((part) => part.includes('*'));
  if (star < 0) return [pattern];
  const folder = parts.slice(0, star).join('/') || '/';
  const name = new RegExp(`^${(parts[star] ?? '').replaceAll('.', '\\.').replaceAll('*', '.*')}$`);
  const rest = parts.slice(star + 1);
  return namesIn(folder)
    .filter((one) => name.test(one))
    .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))
    .flatMap((one) => expand([folder, one, ...rest].join('/')));
}

/** @param {string} folder */
function namesIn(folder) {
  return existsSync(folder) ? readdirSync(folder) : [];
}

/** @param {string} path */
function isFile(path) {
  return existsSync(path) && statSync(path).isFile();
}

function mayInstall() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || onPath('apt-get').length === 0) return false;
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(release);
}

/** @param {string} text */
function lastLine(text) {
  return text.trim().split('\n').at(-1) ?? '';
}
