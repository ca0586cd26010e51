/**
 * How long a large file takes to be looked at and brought in, beside writing the same records once, as they are, in one
 * transaction of the browser, with the indexes Kith needs.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { spreadOf } from './statistics.mjs';

/** @typedef {{ readonly table: 'contacts' | 'handles' | 'touches', readonly record: object }} Line */
/** @typedef {{ readonly looked: number, readonly brought: number, readonly longest: number }} Times milliseconds */

const touchesOfEach = 5;
const rounds = 3;
const millisecondsPerDay = 86_400_000;

/**
 * @param {() => Promise<import('./chromium.mjs').KithInChromium>} launch
 * @param {number} people
 * @returns {Promise<{ looked: number[], brought: number[], raw: number[], longest: number }>} milliseconds
 */
export async function benchImport(launch, people) {
  const scratch = await mkdtemp(join(tmpdir(), 'kith-bench-import-'));
  const file = join(scratch, 'memory.jsonl');
  const lines = linesOf(people, Date.now());
  await writeFile(file, fileOf(lines, Date.now()));
  const all = [];
  try {
    for (let round = 0; round < rounds; round += 1) all.push(await benchRound(await launch(), file, lines, people));
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
  return {
    looked: all.map(({ looked }) => looked),
    brought: all.map(({ brought }) => brought),
    raw: all.map(({ raw }) => raw),
    longest: spreadOf(all.map(({ longest }) => longest)).high,
  };
}

/**
 * @param {import('./chromium.mjs').KithInChromium} browser with an empty memory; closed afterwards
 * @param {string} file @param {readonly Line[]} lines @param {number} people
 */
async function benchRound(browser, file, lines, people) {
  try {
    const page = await browser.openExtensionPage('/src/page/index.html#transfer');
    await page.evaluate(watchPauses);
    const looked = await timeOf(async () => {
      await page.locator('input[type=file]').setInputFiles(file);
      await page.getByText(`${people} new people.`).waitFor({ timeout: 120_000 });
    });
    const brought = await timeOf(async () => {
      await page.getByRole('button', { name: 'Bring in', exact: true }).click();
      await page.getByText(`Brought in: ${people} new people.`).waitFor({ timeout: 300_000 });
    });
    const longest = await page.evaluate(() => /** @type {{ longestPause?: number }} */ (globalThis).longestPause ?? 0);
    const raw = await page.evaluate(writeRaw, lines);
    return { looked, brought, raw, longest };
  } finally {
    await browser.close();
  }
}

/** @param {() => Promise<void>} work */
async function timeOf(work) {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** Invented, each as Kith writes it. @param {number} people @param {number} now @returns {Line[]} */
function linesOf(people, now) {
  const stamped = { createdAt: now - 400 * millisecondsPerDay, changed: {} };
  const numbers = Array.from({ length: people }, (_, index) => index);
  /** @param {number} index */
  const idOf = (index) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
  return [
    ...numbers.map((index) => ({
      table: /** @type {const} */ ('contacts'),
      record: contactOf(idOf(index), index, stamped),
    })),
    ...numbers.map((index) => {
      const [id, value] = [idOf(index), `person${index}@example.org`];
      const record = {
        ...stamped,
        id: `h${id}`,
        key: `email:${value}`,
        handle: { channel: 'email', value },
        contactId: id,
      };
      return { table: /** @type {const} */ ('handles'), record };
    }),
    ...Array.from({ length: people * touchesOfEach }, (_, index) => {
      const contactId = idOf(index % people);
      const record = {
        ...stamped,
        id: `t${idOf(index)}`,
        contactId,
        kind: 'message',
        site: 'gmail',
        conversation: 'thread',
        messageKeys: [`${contactId} gmail msg-f:${index}`],
        direction: 'in',
        at: now - (index % 900) * millisecondsPerDay,
        precision: 'minute',
        provisional: false,
        url: null,
        words: null,
      };
      return { table: /** @type {const} */ ('touches'), record };
    }),
  ];
}

/** @param {string} id @param {number} index @param {object} stamped */
function contactOf(id, index, stamped) {
  const name = `Person Number${index}`;
  const unsaid = {
    company: null,
    role: null,
    city: null,
    timeZone: null,
    language: null,
    stage: null,
    intervalDays: null,
  };
  const states = { mutedUntil: null, letGo: false, noCongratulations: false, mourningUntil: null, deceased: false };
  const told = {
    lastTouchAt: null,
    rhythm: { count: 0, first: null, newest: [], weights: [], older: 0 },
    turn: { inAt: null, heardUntil: null, outAt: null, unanswered: [] },
    dueAt: 0,
    coldFrom: null,
  };
  const names = { name, otherNames: [], nameTokens: [], sortName: name.toLowerCase() };
  return { ...stamped, id, ...names, ...unsaid, address: 'formal', circle: 'regular', tags: [], ...states, ...told };
}

/** The file of docs/format.md. @param {readonly Line[]} lines @param {number} now */
function fileOf(lines, now) {
  const written = new Date(now).toISOString();
  const header = { format: 'kith', version: 1, written, kith: '0.1.0', schema: 2, people: 'all' };
  const before = [header, ...lines].map((line) => `${JSON.stringify(line)}\n`).join('');
  /** @type {Record<string, number>} */
  const end = {};
  for (const { table } of lines) end[table] = (end[table] ?? 0) + 1;
  return `${before}${JSON.stringify({ end, crc32: crc32(before).toString(16).padStart(8, '0') })}\n`;
}

/* What follows runs inside the page and sees nothing of this file. */

/** Notes the longest time for which the page did nothing else. */
function watchPauses() {
  const noted = /** @type {{ longestPause?: number }} */ (globalThis);
  let last = performance.now();
  const look = () => {
    const now = performance.now();
    noted.longestPause = Math.max(noted.longestPause ?? 0, now - last);
    last = now;
    setTimeout(look);
  };
  look();
}

/** The least that the browser takes. @param {readonly Line[]} lines @returns {Promise<number>} */
function writeRaw(lines) {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('floor-import', 1);
    opening.onupgradeneeded = () => {
      const contacts = opening.result.createObjectStore('contacts', { keyPath: 'id' });
      contacts.createIndex('dueAt', 'dueAt');
      contacts.createIndex('sortName', 'sortName');
      const handles = opening.result.createObjectStore('handles', { keyPath: 'id' });
      handles.createIndex('key', 'key', { unique: true });
      handles.createIndex('contactId', 'contactId');
      const touches = opening.result.createObjectStore('touches', { keyPath: 'id' });
      touches.createIndex('messageKeys', 'messageKeys', { unique: true, multiEntry: true });
      touches.createIndex('[contactId+at]', ['contactId', 'at']);
    };
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const began = performance.now();
      const writing = opening.result.transaction([...opening.result.objectStoreNames], 'readwrite', {
        durability: 'strict',
      });
      for (const { table, record } of lines) writing.objectStore(table).add(record);
      writing.onabort = () => reject(writing.error);
      writing.oncomplete = () => {
        opening.result.close();
        resolve(performance.now() - began);
      };
    };
  });
}
