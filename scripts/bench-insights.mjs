/** What the page of insights takes to be told from many touches; beside reading as many of them once. */
import { practiceMemoryReady } from './practice-server.mjs';
import { spreadOf } from './statistics.mjs';

/** @typedef {{ readonly what: string, readonly kith: string, readonly floor: string }} Row */

/** Of the last three months. */
const touches = 200_000;

/** In a memory that is filled already. @param {import('./chromium.mjs').KithInChromium} browser @returns {Promise<Row>} */
export async function benchInsights(browser) {
  const page = await browser.openExtensionPage('/tests/practice/memory.html');
  await page.waitForFunction((ready) => document.title === ready, practiceMemoryReady, { timeout: 120_000 });
  await page.evaluate(writeTouches, touches);
  const all = [];
  for (let round = 0; round < 7; round += 1) all.push(await page.evaluate(tellInsights));
  await page.close();
  const counted = all.slice(2);
  const longest = Math.max(...counted.map((one) => one.longest));
  return {
    what: `insights (longest task ${longest.toFixed(0)} ms)`,
    kith: inWords(counted.map(({ whole }) => whole)),
    floor: inWords(counted.map(({ read }) => read)),
  };
}

/** @param {readonly number[]} values */
function inWords(values) {
  const { median, low, high } = spreadOf(values);
  return `${median.toFixed(1)} (${low.toFixed(1)}–${high.toFixed(1)})`;
}

/* What follows runs inside the page and sees nothing of this file. */

/** @typedef {{ writeTouches(count: number): Promise<void>, tellInsights(): Promise<{ whole: number, longest: number, read: number }> }} InPage */

/** @param {number} count */
function writeTouches(count) {
  return /** @type {InPage} */ (/** @type {unknown} */ (globalThis)).writeTouches(count);
}

function tellInsights() {
  return /** @type {InPage} */ (/** @type {unknown} */ (globalThis)).tellInsights();
}
