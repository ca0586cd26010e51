/** For `npm run bench`: how long an adapter looks at a conversation of 10,000 messages, beside one of 100. */
import { runnerImport } from 'vite';

/** @typedef {Awaited<ReturnType<typeof import('../tests/sites/long-pages.ts').openLongPages>>} LongPages */

const rounds = 12;
/** The first ones warm the machine up and are not counted. */
const warmUp = 3;
/** How often a conversation is opened anew: nothing is kept of it yet when it is read for the first time. */
const openings = 4;
const [short, long] = [100, 10_000];

/** @returns {Promise<{ what: string, pairs: { kith: number, floor: number }[] }[]>} in milliseconds; `floor` is of the short one */
export async function benchReading() {
  /** @type {{ module: { openLongPages(): Promise<LongPages> } }} */
  const { module } = await runnerImport('./tests/sites/long-pages.ts', { configFile: false });
  const pages = await module.openLongPages();
  try {
    const rows = [];
    for (const site of pages.sites) {
      const ofShort = await timesOf(pages, site, short);
      const ofLong = await timesOf(pages, site, long);
      rows.push({ what: `10,000 messages of ${site} opened`, pairs: inPairs(ofLong.first, ofShort.first) });
      rows.push({ what: '… and read again', pairs: inPairs(ofLong.again, ofShort.again) });
    }
    return rows;
  } finally {
    await pages.close();
  }
}

/** @param {readonly number[]} ofLong @param {readonly number[]} ofShort */
function inPairs(ofLong, ofShort) {
  return ofLong.map((kith, round) => ({ kith, floor: ofShort[round] ?? 0 }));
}

/** @param {LongPages} pages @param {string} site @param {number} messages */
async function timesOf(pages, site, messages) {
  const first = [];
  for (let opening = 0; opening < openings; opening += 1) {
    await pages.open(site, messages);
    const time = await pages.time();
    if (opening > 0) first.push(time);
  }
  const again = [];
  for (let round = 0; round < rounds + warmUp; round += 1) {
    const time = await pages.time();
    if (round >= warmUp) again.push(time);
  }
  return { first, again };
}
