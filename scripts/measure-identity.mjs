/**
 * `npm run measure:identity`: reads ten thousand clean and ten thousand imitating pages of every site in a real Chromium and
 * prints, a line for each, how often the right person was told, nobody, or somebody else. `-- gmail 500` reads so many of one
 * site, `-- experimental` those whose facts are third parties'; `KITH_SEED=n` other pages. It fails where somebody else was told.
 */
import { runnerImport } from 'vite';

/** @typedef {Awaited<ReturnType<typeof import('../tests/sites/imitated-pages.ts').openImitations>>} Imitations */

const words = process.argv.slice(2);
const pages = Number(words.find((word) => /^\d+$/.test(word)) ?? 10_000);
const chosen = words.filter((word) => !/^\d+$/.test(word));
const seed = Number(process.env.KITH_SEED ?? 1_000_000);

/** @type {{ module: { openImitations(): Promise<Imitations> } }} */
const { module } = await runnerImport('./tests/sites/imitated-pages.ts', { configFile: false });
const open = await module.openImitations();
const experimental = new Set(open.experimental);
const sites = open.sites.filter(
  (site) => chosen.length === 0 || chosen.includes(site) || (chosen.includes('experimental') && experimental.has(site)),
);

const share = (/** @type {number} */ count) => `${((100 * count) / pages).toFixed(2)} %`;
console.log(`${pages} clean and ${pages} imitating pages of each site, seed ${seed}\n`);
console.log('site | clean: right | imitating: right | imitating: nobody told | wrong person | a careless reader wrong');
console.log('--- | --- | --- | --- | --- | ---');
/** @type {string[]} */
const wrongs = [];
for (const site of sites) {
  const { recognised, silenced, wrong, carelesslyWrong } = await open.readPages(site, seed, pages);
  const right = pages - silenced - wrong.filter((line) => line.startsWith('imitating')).length;
  const name = experimental.has(site) ? `${site} (experimental)` : site;
  const columns = [share(recognised), share(right), share(silenced), wrong.length, share(carelesslyWrong)];
  console.log([name, ...columns].join(' | '));
  wrongs.push(...wrong.map((line) => `${site}, ${line}`));
}
await open.close();
console.log(`\n${sites.length} sites, ${2 * pages * sites.length} pages, ${wrongs.length} wrong.`);
for (const line of wrongs.slice(0, 3)) console.log(`\n${line}`);
process.exitCode = wrongs.length === 0 ? 0 : 1;
