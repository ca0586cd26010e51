/**
 * How long a large file takes to be looked at, brought in and taken back, beside writing and deleting the same records once,
 * as they are, in one transaction of the browser each, with the indexes Kith needs.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { practiceMemoryReady } from './practice-server.mjs';

/** @typedef {{ readonly table: 'contacts' | 'handles' | 'touches', readonly record: Record<string, unknown> }} Line */
/** @typedef {{ looked: number, brought: number, takenBack: number, written: number, deleted: number, longest: number }} Times milliseconds */

/** @typedef {import('playwright-core').Page} Page */

const millisecondsPerDay = 86_400_000;
/** Lines handed to the page at once. */
const mostLines = 20_000;

/**
 * @param {() => Promise<import('./chromium.mjs').KithInChromium>} launch with an empty memory
 * @param {number} people
 * @param {number} touchesOfEach
 * @returns {Promise<Times>}
 */
export async function benchImport(launch, people, touchesOfEach) {
  const scratch = await mkdtemp(join(tmpdir(), 'kith-bench-import-'));
  const browser = await launch();
  try {
    const lines = linesOf(await somebody(browser), people, touchesOfEach, Date.now());
    const file = join(scratch, 'memory.jsonl');
    await writeFile(file, fileOf(lines, Date.now()));
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
    const takenBack = await timeOf(async () => {
      await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
      await page.getByText('Taken back: everything is as it was before.').waitFor({ timeout: 300_000 });
    });
    const longest = await page.evaluate(() => /** @type {{ longestPause?: number }} */ (globalThis).longestPause ?? 0);
    return { looked, brought, takenBack, longest, ...(await timesOfFloor(page, lines)) };
  } finally {
    await browser.close();
    await rm(scratch, { recursive: true, force: true });
  }
}

/** @param {Page} page @param {readonly Line[]} lines */
async function timesOfFloor(page, lines) {
  await page.evaluate(openFloor);
  for (let from = 0; from < lines.length; from += mostLines)
    await page.evaluate(keepForFloor, lines.slice(from, from + mostLines));
  const written = await page.evaluate(writeFloor, 'add');
  return { written, deleted: await page.evaluate(writeFloor, 'delete') };
}

/** @param {() => Promise<void>} work */
async function timeOf(work) {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/**
 * A contact as Kith writes it today, whatever fields it has; the memory is empty again afterwards.
 * @param {import('./chromium.mjs').KithInChromium} browser
 */
async function somebody(browser) {
  const page = await browser.openExtensionPage('/tests/practice/memory.html#people=1');
  await page.waitForFunction((ready) => document.title === ready, practiceMemoryReady);
  const contact = await page.evaluate(takeContact);
  await page.close();
  return contact;
}

/**
 * Invented, each as Kith writes it.
 * @param {Record<string, unknown>} contact
 * @param {number} people @param {number} touchesOfEach @param {number} now @returns {Line[]}
 */
function linesOf(contact, people, touchesOfEach, now) {
  const stamped = { createdAt: now - 400 * millisecondsPerDay, changed: {} };
  const ids = Array.from({ length: people }, () => crypto.randomUUID());
  return [
    ...ids.map((id, index) => {
      const name = `Person Number${index}`;
      const record = { ...contact, ...stamped, id, name, nameTokens: [], sortName: name.toLowerCase() };
      return { table: /** @type {const} */ ('contacts'), record };
    }),
    ...ids.map((contactId, index) => {
      const value = `person${index}@example.org`;
      const record = {
        ...stamped,
        id: crypto.randomUUID(),
        key: `email:${value}`,
        handle: { channel: 'email', value },
        contactId,
      };
      return { table: /** @type {const} */ ('handles'), record };
    }),
    ...Array.from({ length: people * touchesOfEach }, (_, index) => {
      const contactId = ids[index % people];
      const record = {
        ...stamped,
        id: crypto.randomUUID(),
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

/** The one person in the memory, of whom nothing is left. @returns {Promise<Record<string, unknown>>} */
function takeContact() {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('kith');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction([...opening.result.objectStoreNames], 'readwrite');
      const reading = writing.objectStore('contacts').getAll();
      for (const name of writing.objectStoreNames) writing.objectStore(name).clear();
      writing.onabort = () => reject(writing.error);
      writing.oncomplete = () => {
        opening.result.close();
        resolve(reading.result[0]);
      };
    };
  });
}

/** @returns {Promise<void>} */
function openFloor() {
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
      Object.assign(globalThis, { floor: opening.result, floorLines: [] });
      resolve();
    };
  });
}

/** @param {readonly Line[]} lines */
function keepForFloor(lines) {
  const { floorLines } = /** @type {{ floorLines: Line[] }} */ (/** @type {unknown} */ (globalThis));
  floorLines.push(...lines);
}

/** The least that the browser takes. @param {string} what `add` or `delete` @returns {Promise<number>} */
function writeFloor(what) {
  const { floor, floorLines } = /** @type {{ floor: IDBDatabase, floorLines: readonly Line[] }} */ (
    /** @type {unknown} */ (globalThis)
  );
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const writing = floor.transaction([...floor.objectStoreNames], 'readwrite', { durability: 'strict' });
    for (const { table, record } of floorLines) {
      if (what === 'add') writing.objectStore(table).add(record);
      else writing.objectStore(table).delete(String(record.id));
    }
    writing.onabort = () => reject(writing.error);
    writing.oncomplete = () => resolve(performance.now() - began);
  });
}
