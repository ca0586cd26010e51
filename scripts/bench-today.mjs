/** Today's list told from nothing, as it is once a day; beside reading the rows of those who may be on it. */
import { practiceMemoryReady } from './practice-server.mjs';
import { spreadOf } from './statistics.mjs';

/** @typedef {{ readonly what: string, readonly kith: string, readonly floor: string }} Row */

/** In a memory that is filled already. @param {import('./chromium.mjs').KithInChromium} browser @returns {Promise<Row[]>} */
export async function benchToday(browser) {
  const page = await browser.openExtensionPage('/tests/practice/memory.html');
  await page.waitForFunction((ready) => document.title === ready, practiceMemoryReady, { timeout: 120_000 });
  const all = [];
  for (let round = 0; round < 13; round += 1) all.push(await page.evaluate(tellToday));
  await page.close();
  const counted = all.slice(3);
  const people = Math.max(...counted.map((one) => one.people));
  return [
    {
      what: `today from nothing (${people.toLocaleString('en')} looked at)`,
      kith: inWords(counted.map(({ whole }) => whole)),
      floor: inWords(counted.map(({ read }) => read)),
    },
  ];
}

/** @param {readonly number[]} values */
function inWords(values) {
  const { median, low, high } = spreadOf(values);
  return `${median.toFixed(1)} (${low.toFixed(1)}–${high.toFixed(1)})`;
}

/* What follows runs inside the page and sees nothing of this file. */

/** @typedef {{ tellToday(): Promise<{ whole: number, read: number, people: number }> }} InPage */

function tellToday() {
  return /** @type {InPage} */ (/** @type {unknown} */ (globalThis)).tellToday();
}
