/** How the page of people does with a lot of them: opened, searched as one types, sorted, and the memory it takes. */
import { practiceMemoryReady } from './practice-server.mjs';
import { spreadOf } from './statistics.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{ readonly what: string, readonly people: number, readonly says: string }} Row */

const address = '/src/page/index.html#people';
/** What is typed, letter by letter: names in both alphabets, two words, an address, words of what was noted, mistakes, nobody. */
const typed = [
  'иван щерб',
  'shcherbakov',
  'ольга тверь',
  'ivan tea',
  'виолончели',
  'anna.novak',
  'Shcherbakv',
  'qwertz',
];
/** Invented a part at a time, so that no page is at it for minutes. */
const mostAtOnce = 20_000;
/** Half a million touches take minutes to write, and no list of people reads one; nor does it need an address of each. */
const without = '&little';

/** @param {import('./chromium.mjs').KithInChromium} browser @param {number} people @returns {Promise<Row[]>} */
export async function benchPeople(browser, people) {
  for (let from = 0; from < people; from += mostAtOnce) {
    const until = Math.min(people, from + mostAtOnce);
    const page = await browser.openExtensionPage(`/tests/practice/memory.html#people=${until}&from=${from}${without}`);
    await page.waitForFunction((ready) => document.title === ready, practiceMemoryReady, { timeout: 300_000 });
    await page.close();
  }
  /** @type {Row[]} */
  const rows = [];
  const tell = (/** @type {string} */ what, /** @type {string} */ says) => rows.push({ what, people, says });
  const opened = [];
  for (let round = 0; round < 7; round += 1) {
    const page = await browser.context.newPage();
    await page.addInitScript(noteFirstRows);
    await page.goto(browser.origin + address);
    await page.waitForFunction(() => 'firstRowsAt' in globalThis);
    opened.push(await page.evaluate(() => /** @type {{ firstRowsAt?: number }} */ (globalThis).firstRowsAt ?? 0));
    if (round < 6) await page.close();
    else rows.push(...(await benchOpen(page, people)));
  }
  tell('people opened → first rows drawn', inWords(opened.slice(1)));
  return rows.reverse();
}

/** @param {Page} page @param {number} people @returns {Promise<Row[]>} */
async function benchOpen(page, people) {
  /** @type {Row[]} */
  const rows = [];
  const tell = (/** @type {string} */ what, /** @type {string} */ says) => rows.push({ what, people, says });
  const wanted = `[role=grid][aria-rowcount]`;
  await page.waitForFunction(
    ({ grid, least }) => Number(document.querySelector(grid)?.getAttribute('aria-rowcount')) > least,
    { grid: wanted, least: people * 0.98 },
    { timeout: 120_000 },
  );
  const [loaded, longest] = await page.evaluate(() => {
    const { longestTask = 0 } = /** @type {{ longestTask?: number }} */ (globalThis);
    return [performance.now(), longestTask];
  });
  tell('everybody read', `${loaded.toFixed(0)} ms, longest task ${longest.toFixed(0)} ms`);
  const sorted = await page.evaluate(timeOfSorting);
  tell('sorted by a column → drawn', inWords(sorted));
  // the words of the memory are learned meanwhile, as they are while a user looks
  await page.evaluate(timeOfTyping, ['zzzz']);
  const times = await page.evaluate(timeOfTyping, typed);
  const found = times.filter(({ somebody }) => somebody).map(({ time }) => time);
  const nobody = times.filter(({ somebody }) => !somebody).map(({ time }) => time);
  tell('a letter typed → first found drawn', `${inWords(found)}, p95 ${p95(found).toFixed(1)}`);
  tell('a letter typed → nobody is found', inWords(nobody));
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  tell('memory of the page', `${(usedSize / 1_048_576).toFixed(0)} MB`);
  await page.close();
  return rows.reverse();
}

/** @param {readonly number[]} values */
function inWords(values) {
  const { median, low, high } = spreadOf(values);
  return `${median.toFixed(1)} (${low.toFixed(1)}–${high.toFixed(1)})`;
}

/** @param {readonly number[]} values */
function p95(values) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0;
}

/* What follows runs inside the page and sees nothing of this file. */

/** From the navigation to the frame with the first rows; and the longest task meanwhile. */
function noteFirstRows() {
  const noted = /** @type {{ firstRowsAt?: number, longestTask?: number }} */ (globalThis);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) noted.longestTask = Math.max(noted.longestTask ?? 0, duration);
  }).observe({ entryTypes: ['longtask'] });
  const look = () => {
    if (document.querySelector('[data-person]')) noted.firstRowsAt = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** From a click on a column to its rows. @returns {Promise<number[]>} */
async function timeOfSorting() {
  const times = [];
  for (let round = 0; round < 8; round += 1) {
    const buttons = document.querySelectorAll('[role=columnheader] button');
    const button = buttons[1 + (round % (buttons.length - 1))];
    if (!(button instanceof HTMLElement)) throw new Error('no column to sort by');
    const header = button.closest('[role=columnheader]');
    const before = header?.getAttribute('aria-sort');
    const began = performance.now();
    button.click();
    while (header?.getAttribute('aria-sort') === before) await new Promise((resolve) => setTimeout(resolve));
    times.push(performance.now() - began);
  }
  return times;
}

/**
 * For each letter, from its event to the rows it finds, or to knowing that there are none. @param {readonly string[]} all
 * @returns {Promise<{ time: number, somebody: boolean }[]>}
 */
async function timeOfTyping(all) {
  const field = document.querySelector('#people-search');
  const grid = document.querySelector('[role=grid]');
  if (!(field instanceof HTMLInputElement) || !(grid instanceof HTMLElement)) throw new Error('no page of people');
  const type = (/** @type {string} */ text) => {
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  const words = (/** @type {string} */ text) => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '').length;
  const times = [];
  for (const text of all) {
    for (let length = 1; length <= text.length; length += 1) {
      const now = text.slice(0, length);
      // a space changes nothing, nor does a sign that no other alphabet has
      if (!/[\p{L}\p{N}]$/u.test(now) || /[ьъ]$/.test(now)) continue;
      const before = grid.dataset.query;
      const began = performance.now();
      const found = new Promise((resolve) => {
        const look = () => {
          const isNow = grid.dataset.query !== before && grid.dataset.query?.split(' ').length === words(now);
          if (!isNow || (!grid.querySelector('[data-person]') && grid.dataset.over !== 'true')) return;
          observer.disconnect();
          resolve({ time: performance.now() - began, somebody: grid.querySelector('[data-person]') !== null });
        };
        const observer = new MutationObserver(look);
        observer.observe(grid, { childList: true, subtree: true, attributes: true });
      });
      type(now);
      times.push(await found);
      // as fast as one types
      await new Promise((resolve) => setTimeout(resolve, 80));
    }
    type('');
    await new Promise((resolve) => setTimeout(resolve, 80));
  }
  return times;
}
