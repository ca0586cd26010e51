/** What it takes to judge people by a model of themselves, and to tell one of them anew; beside reading the same rows once. */
import { practiceMemoryReady } from './practice-server.mjs';
import { spreadOf } from './statistics.mjs';

/** @typedef {{ readonly what: string, readonly kith: string, readonly floor: string }} Row */

/** More people than this a fit does not look at. */
const mostPeople = 10_000;

/** In a memory that is filled already. @param {import('./chromium.mjs').KithInChromium} browser @returns {Promise<Row[]>} */
export async function benchRhythm(browser) {
  const page = await browser.openExtensionPage('/tests/practice/memory.html');
  await page.waitForFunction((ready) => document.title === ready, practiceMemoryReady, { timeout: 120_000 });
  const touch = [];
  const timeline = [];
  for (let round = 0; round < 23; round += 1) {
    touch.push(await page.evaluate(recordTouch, 5_000_000 + round));
    timeline.push(await page.evaluate(readTimeline));
  }
  const fits = [];
  const read = [];
  for (let round = 0; round < 4; round += 1) {
    fits.push(await page.evaluate(refitAnew));
    read.push(await page.evaluate(readContacts, mostPeople));
  }
  await page.close();
  const longest = Math.max(...fits.map((fit) => fit.longest));
  return [
    { what: 'a touch recorded, told anew', kith: inWords(touch.slice(3)), floor: inWords(timeline.slice(3)) },
    {
      what: `refit (longest task ${longest.toFixed(0)} ms)`,
      kith: inWords(fits.map((fit) => fit.whole)),
      floor: inWords(read),
    },
  ];
}

/** @param {readonly number[]} values */
function inWords(values) {
  const { median, low, high } = spreadOf(values);
  return `${median.toFixed(1)} (${low.toFixed(1)}–${high.toFixed(1)})`;
}

/* What follows runs inside the page and sees nothing of this file. */

/**
 * @typedef {{ recordTouch(number: number): Promise<number>, readTimeline(): Promise<number>,
 *   refitAnew(): Promise<{ whole: number, longest: number }>, readContacts(most: number): Promise<number> }} InPage
 */

/** @param {number} number */
function recordTouch(number) {
  return /** @type {InPage} */ (/** @type {unknown} */ (globalThis)).recordTouch(number);
}

function readTimeline() {
  return /** @type {InPage} */ (/** @type {unknown} */ (globalThis)).readTimeline();
}

function refitAnew() {
  return /** @type {InPage} */ (/** @type {unknown} */ (globalThis)).refitAnew();
}

/** @param {number} most */
function readContacts(most) {
  return /** @type {InPage} */ (/** @type {unknown} */ (globalThis)).readContacts(most);
}
