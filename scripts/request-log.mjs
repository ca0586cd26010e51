/** Reads Chromium's own record of the network (`--log-net-log`): every request of every process, with who began it. */
import { readFile } from 'node:fs/promises';

/** @typedef {{ readonly url: string, readonly method: string, readonly initiator: string }} LoggedRequest */

/**
 * Every request that left for the network, oldest first: `initiator` is the origin that began it. What a page's policy or a
 * host permission refuses never gets so far, and an extension's own files are not of the network.
 * @param {string} file
 * @returns {Promise<LoggedRequest[]>}
 */
export async function readRequestLog(file) {
  const log = parse(await readFile(file, 'utf8'));
  const started = log.constants.logEventTypes.URL_REQUEST_START_JOB;
  return log.events
    .filter(({ type, params }) => type === started && params?.url !== undefined)
    .map(({ params }) => ({
      url: String(params?.url),
      method: String(params?.method),
      initiator: String(params?.initiator),
    }));
}

/**
 * @typedef {object} SortedRequests
 * @property {readonly LoggedRequest[]} all
 * @property {readonly string[]} byExtension what the extension asked for: its worker, its pages or its content scripts
 * @property {readonly string[]} unexplained what a web page asked for and the practice server does not have: a practice page
 *   asks for nothing of the kind, so it was put there by somebody
 */

/**
 * @param {readonly LoggedRequest[]} all
 * @param {readonly string[]} byContentScripts
 * @param {string} origin of the extension
 * @param {import('./practice-server.mjs').PracticeServer | null} server
 * @returns {SortedRequests}
 */
export function sortRequests(all, byContentScripts, origin, server) {
  const own = all.filter(({ initiator }) => initiator === origin).map(({ url }) => url);
  const served = new Set(server?.requests.filter(({ status }) => status === 200).map(({ host, path }) => host + path));
  const byPages = all.filter(({ initiator }) => initiator.startsWith('https://')).map(({ url }) => new URL(url));
  const unexplained = byPages.filter((url) => {
    return !served.has(url.host + url.pathname + url.search) && url.pathname !== '/favicon.ico';
  });
  return { all, byExtension: [...own, ...byContentScripts], unexplained: server ? unexplained.map(String) : [] };
}

/** @typedef {{ constants: { logEventTypes: Record<string, number> }, events: { type: number, params?: Record<string, unknown> }[] }} NetLog */

/** A browser that was killed leaves the record without its end. @param {string} text @returns {NetLog} */
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return JSON.parse(`${text.replace(/,?\s*$/, '')}]}`);
  }
}
