/** What must be true of a built extension before it is given to a browser. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { contentFolder, contentScripts } from './content-scripts.mjs';
import { projectFolder } from './install.mjs';

/** Each tab of an enabled site has one of these read into it. */
const mostContentBytes = 28_000;

/** Whatever could reach the network from a script. The policy forbids it to our pages; content scripts have no policy. */
const requests = /\b(fetch\s*\(|XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|importScripts)/;

/** Whatever turns text into markup: names and quotes are written by strangers. */
const markup = /\b(innerHTML|outerHTML)\s*=[^=]|insertAdjacentHTML|document\.write/;

/** @typedef {{ readonly what: string, readonly found: string | null }} Check `found` says what is wrong; null: nothing */

/**
 * @param {string} folder of the build
 * @param {import('./build.mjs').BuildMode} mode
 * @returns {Check[]}
 */
export function checkBuild(folder, mode) {
  const source = readJson(join(projectFolder, 'manifest.json'));
  const built = readJson(join(folder, 'manifest.json'));
  const practice = mode.startsWith('practice');
  const permissions = source.permissions.filter((/** @type {string} */ one) => {
    return one !== 'sidePanel' || !mode.endsWith('firefox');
  });
  return [
    same('permissions of manifest.json', built.permissions, permissions),
    same('optional permissions of manifest.json', built.optional_permissions, source.optional_permissions),
    same('optional hosts of manifest.json', built.optional_host_permissions, source.optional_host_permissions),
    same('policy of manifest.json', built.content_security_policy, source.content_security_policy),
    same('0 web-accessible resources', built.web_accessible_resources ?? [], []),
    same('0 content scripts in the manifest', built.content_scripts ?? [], []),
    practice ? null : same('0 required hosts', built.host_permissions ?? [], []),
    same('every file the manifest names', missingFiles(folder, built), []),
    same('content scripts of one piece', contentScriptProblems(folder), []),
    same('pages that open without the grammar', pagesWithGrammar(folder), []),
    same('no script that could make a request', scriptsWith(requests, folder), []),
    same('no script that writes HTML', scriptsWith(markup, folder), []),
  ]
    .filter((check) => check !== null)
    .map(({ what, found }) => ({ what: `${mode}: ${what}`, found }));
}

/** The bytes of the largest content script as a store sends it. @param {string} folder */
export function contentScriptBytes(folder) {
  return Math.max(...[...contentScripts().keys()].map((name) => bytesOf(join(folder, contentFolder, name))));
}

/** @param {string} what @param {unknown} found @param {unknown} expected @returns {Check} */
function same(what, found, expected) {
  const text = JSON.stringify(found);
  return { what, found: text === JSON.stringify(expected) ? null : String(text) };
}

/** @param {string} folder */
function contentScriptProblems(folder) {
  const names = existsSync(join(folder, contentFolder)) ? readdirSync(join(folder, contentFolder)) : [];
  const missing = [...contentScripts().keys()].filter((name) => !names.includes(name));
  return [
    ...missing.map((name) => `${name} is not there`),
    ...names.flatMap((name) => contentScriptProblem(join(folder, contentFolder, name)) ?? []),
  ];
}

/** @param {string} file */
function contentScriptProblem(file) {
  if (/(^|[;\s}])(import|export)\s*[\s({*'"]/.test(readFileSync(file, 'utf8'))) return `${file} imports`;
  const bytes = bytesOf(file);
  return bytes < mostContentBytes ? null : `${file} has ${bytes} bytes, gzip; at most ${mostContentBytes}`;
}

/** @param {string} file */
function bytesOf(file) {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}

/** @param {RegExp} forbidden @param {string} folder */
function scriptsWith(forbidden, folder) {
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  return scripts.filter((file) => forbidden.test(readFileSync(join(folder, file), 'utf8')));
}

/** A list of words as only the rules of understanding name it: half a megabyte that nobody needs before the first word. */
const ofGrammar = '{baby}';

/** @param {string} folder */
function pagesWithGrammar(folder) {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  if (!scripts.some((file) => readFileSync(join(folder, file), 'utf8').includes(ofGrammar)))
    return ['no grammar at all'];
  return pages.filter((page) => [...loadedAtOnce(folder, page)].some((file) => file.includes(ofGrammar)));
}

/** The texts of a page and of all scripts it cannot open without. @param {string} folder @param {string} page */
function loadedAtOnce(folder, page) {
  const texts = new Map();
  const left = [page];
  for (let file = left.pop(); file !== undefined; file = left.pop()) {
    if (texts.has(file) || !existsSync(join(folder, file))) continue;
    const text = readFileSync(join(folder, file), 'utf8');
    texts.set(file, text);
    const imported = text.matchAll(/(?:\bfrom|\bimport|\bsrc=|\bhref=)\s*["']([^"']+\.js)["']/g);
    for (const [, path = ''] of imported) left.push(path.startsWith('/') ? path.slice(1) : join(file, '..', path));
  }
  return texts.values();
}

/** @param {string} folder @param {any} manifest */
function missingFiles(folder, manifest) {
  const named = [
    ...Object.values(manifest.icons),
    ...Object.values(manifest.action.default_icon),
    ...(manifest.background.scripts ?? [manifest.background.service_worker]),
    manifest.side_panel?.default_path ?? manifest.sidebar_action?.default_panel,
    manifest.options_ui.page,
    `_locales/${manifest.default_locale}/messages.json`,
  ];
  return named.filter((file) => !existsSync(join(folder, file)) || !statSync(join(folder, file)).isFile());
}

/** @param {string} file */
function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
