/** For `npm run bench`: how long an adapter looks at a conversation of 10,000 messages, beside one of 100. */
import { runnerImport } from 'vite';

/** @typedef {Awaited<ReturnType<typeof import('../tests/sites/long-pages.ts').openLongPages>>} LongPages */

const rounds = 12;
/** The first ones warm the machine up and are not counted. */
const warmUp = 3;
const [short, long] = [100, 10_000];

/** @returns {Promise<{ site: string, pairs: { kith: number, floor: number }[] }[]>} in milliseconds; `floor` is of the short one */
export async function benchReading() {
  /** @type {{ module: { openLongPages(): Promise<LongPages> } }} */
  const { module } = await runnerImport('./tests/sites/long-pages.ts', { configFile: false });
  const pages = await module.openLongPages();
  try {
    const rows = [];
    for (const site of pages.sites) {
      const ofShort = await timesOf(pages, site, short);
      const ofLong = await timesOf(pages, site, long);
      rows.push({ site, pairs: ofLong.map((kith, round) => ({ kith, floor: ofShort[round] ?? 0 })) });
    }
    return rows;
  } finally {
    await pages.close();
  }
}

/** @param {LongPages} pages @param {string} site @param {number} messages */
async function timesOf(pages, site, messages) {
  await pages.open(site, messages);
  const times = [];
  for (let round = 0; round < rounds + warmUp; round += 1) {
    const { milliseconds } = await pages.read();
    if (round >= warmUp) times.push(milliseconds);
  }
  return times;
}
