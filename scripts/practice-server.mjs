/**
 * Serves the practice mailbox and messenger over HTTPS on this machine, so that a browser told to look for the sites here
 * shows them at their real addresses. The certificate is made for the run and thrown away with it.
 */
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:https';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from 'selfsigned';

const practiceFolder = fileURLToPath(new URL('../tests/practice/', import.meta.url));

/** Each site that has a practice page: `app` is the path under which every address is the one page. */
const practiceSites = [
  { host: 'mail.google.com', folder: 'gmail', app: '/mail/' },
  { host: 'mail.practice.example', folder: 'roundcube', app: '/' },
  { host: 'mail.proton.me', folder: 'proton', app: '/u/' },
  { host: 'outlook.live.com', folder: 'outlook', app: '/mail/' },
  { host: 'vk.com', folder: 'vk', app: '/im' },
  { host: 'web.telegram.org', folder: 'telegram-a', app: '/a/' },
  { host: 'web.telegram.org', folder: 'telegram-k', app: '/k/' },
  { host: 'web.whatsapp.com', folder: 'whatsapp', app: '/' },
  { host: 'www.linkedin.com', folder: 'linkedin', app: '/messaging/' },
  { host: 'www.linkedin.com', folder: 'linkedin', app: '/feed/' },
];

/** Scripts of practice pages that are made of packages, as those of the real page are: they are served in one piece. */
const bundledScripts = ['whatsapp/field.js'].map((path) => join(practiceFolder, path));

/** Where the practice pages are found. */
export const practiceAddresses = {
  gmail: 'https://mail.google.com/mail/u/0/#inbox',
  linkedin: 'https://www.linkedin.com/messaging/',
  outlook: 'https://outlook.live.com/mail/0/inbox',
  proton: 'https://mail.proton.me/u/0/inbox',
  /** a host of one's own: the only one that is not granted from the beginning */
  roundcube: 'https://mail.practice.example/',
  telegram: 'https://web.telegram.org/k/',
  telegramA: 'https://web.telegram.org/a/',
  vk: 'https://vk.com/im',
  whatsapp: 'https://web.whatsapp.com/',
};

/** The title that `tests/practice/memory.html` takes when the practice people are remembered. */
export const practiceMemoryReady = 'practice memory ready';

const contentTypes = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.txt', 'text/plain; charset=utf-8'],
]);

/** @typedef {{ readonly at: number, readonly method: string, readonly host: string, readonly path: string, readonly status: number }} ServedRequest */

/**
 * @typedef {object} PracticeServer
 * @property {number} port
 * @property {readonly string[]} hosts every host a browser should be told to find here
 * @property {readonly ServedRequest[]} requests everything that was asked for, oldest first
 * @property {(address: string, html: string) => void} answer puts a page of a test's own at an address; its host must be among `hosts`
 * @property {() => Promise<void>} close
 */

/**
 * @param {{ otherHosts?: readonly string[] }} [options] `otherHosts` have no practice page, only what `answer` gives them
 * @returns {Promise<PracticeServer>}
 */
export async function startPracticeServer({ otherHosts = [] } = {}) {
  const hosts = [...new Set([...practiceSites.map(({ host }) => host), ...otherHosts])];
  const { private: key, cert } = await certificateFor(hosts);
  /** @type {ServedRequest[]} */
  const requests = [];
  /** @type {Map<string, string>} */
  const pages = new Map();

  const server = createServer({ key, cert }, async (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const path = request.url ?? '/';
    const { status, type, body } = await answerTo(host, path, pages);
    requests.push({ at: Date.now(), method: request.method ?? '', host, path, status });
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
    response.end(request.method === 'HEAD' ? undefined : body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the practice server has no port');

  return {
    port: address.port,
    hosts,
    requests,
    answer(at, html) {
      const { host, pathname } = new URL(at);
      if (!hosts.includes(host)) throw new Error(`${host} is not served here: name it in otherHosts`);
      pages.set(host + pathname, html);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve(undefined));
        server.closeAllConnections();
      }),
  };
}

/** @param {readonly string[]} hosts */
function certificateFor(hosts) {
  const week = 7 * 24 * 3600 * 1000;
  return generate([{ name: 'commonName', value: 'Kith practice' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(Date.now() - week),
    notAfterDate: new Date(Date.now() + week),
    extensions: [
      { name: 'subjectAltName', altNames: hosts.map((value) => ({ type: /** @type {const} */ (2), value })) },
    ],
  });
}

/**
 * @param {string} host
 * @param {string} path
 * @param {ReadonlyMap<string, string>} pages
 */
async function answerTo(host, path, pages) {
  const pathname = pathOf(path);
  const given = pathname === null ? undefined : pages.get(host + pathname);
  if (given !== undefined) return { status: 200, type: 'text/html; charset=utf-8', body: given };
  const file = pathname === null ? null : fileAt(host, pathname);
  const body = file === null ? null : await contentOf(file);
  if (file === null || body === null) return { status: 404, type: 'text/plain; charset=utf-8', body: 'not found' };
  return { status: 200, type: contentTypes.get(extname(file)) ?? 'application/octet-stream', body };
}

/** The path of a request, decoded; null when it is malformed. @param {string} path */
function pathOf(path) {
  try {
    return decodeURIComponent(path.replace(/[?#].*$/s, ''));
  } catch {
    return null;
  }
}

/**
 * The file that a practice address stands for; null for every other address and whatever leads out of the folder. Where two
 * sites share a host the files of each lie below `/practice/` and the name of its folder. @param {string} host @param {string} pathname
 */
function fileAt(host, pathname) {
  const sites = practiceSites.filter((one) => one.host === host);
  if (!pathname.startsWith('/practice/')) {
    const open = sites.find(({ app }) => pathname.startsWith(app));
    return open ? join(practiceFolder, open.folder, 'index.html') : null;
  }
  if (pathname.includes('\0')) return null;
  const path = pathname.slice('/practice/'.length);
  const named = sites.find(({ folder }) => path.startsWith(`${folder}/`));
  const site = named ?? sites[0];
  if (!site) return null;
  const folder = join(practiceFolder, site.folder) + sep;
  const file = normalize(named ? join(practiceFolder, path) : join(folder, path));
  return file.startsWith(folder) ? file : null;
}

/** @param {string} file */
async function contentOf(file) {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) return null;
  return bundledScripts.includes(file) ? bundled(file) : readFile(file);
}

/** What was bundled already. @type {Map<string, Promise<string>>} */
const bundles = new Map();

/** @param {string} file */
function bundled(file) {
  const known = bundles.get(file);
  if (known) return known;
  const made = bundle(file);
  bundles.set(file, made);
  return made;
}

/** @param {string} file */
async function bundle(file) {
  const { build } = await import('vite');
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry: file, formats: ['es'] } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error(`${file} was not bundled`);
  return output.output[0].code;
}
