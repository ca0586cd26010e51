/**
 * `npm run measure:identity`: reads ten thousand clean and ten thousand imitating pages of every site in a real Chromium and
 * prints how often the right person was told, nobody, or somebody else. `-- gmail 500` reads so many of one site; `KITH_SEED=n`
 * other pages.
 */
import { runnerImport } from 'vite';

/** @typedef {Awaited<ReturnType<typeof import('../tests/sites/imitated-pages.ts').openImitations>>} Imitations */

const numbers = process.argv.slice(2).filter((word) => /^\d+$/.test(word));
const chosen = process.argv.slice(2).filter((word) => !/^\d+$/.test(word));
const pages = Number(numbers[0] ?? 10_000);
const seed = Number(process.env.KITH_SEED ?? 1_000_000);

/** @type {{ module: { openImitations(): Promise<Imitations> } }} */
const { module } = await runnerImport('./tests/sites/imitated-pages.ts', { configFile: false });
const open = await module.openImitations();
const sites = chosen.length > 0 ? chosen : open.sites;

const share = (/** @type {number} */ count) => `${((100 * count) / pages).toFixed(2)} %`;
console.log(`${pages} clean and ${pages} imitating pages of each site, seed ${seed}\n`);
console.log('site | clean: right | imitating: right | imitating: nobody told | wrong person | a careless reader wrong');
console.log('--- | --- | --- | --- | --- | ---');
let wrongs = 0;
for (const site of sites) {
  const { recognised, silenced, wrong, carelesslyWrong } = await open.readPages(site, seed, pages);
  const right = pages - silenced - wrong.filter((line) => line.startsWith('imitating')).length;
  console.log(
    `${site} | ${share(recognised)} | ${share(right)} | ${share(silenced)} | ${wrong.length} | ${share(carelesslyWrong)}`,
  );
  for (const line of wrong.slice(0, 3)) console.log(line);
  wrongs += wrong.length;
}
await open.close();
process.exitCode = wrongs === 0 ? 0 : 1;
