/**
 * `npm run measure:understanding`: how well the corpus in tests/unit/understanding is understood, and how fast, in one file as people
 * install it. With `-- --show` also what went wrong in the parts that rules are written against; of the others only the totals.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const folder = await mkdtemp(join('node_modules', '.kith-measure-'));
try {
  await build({
    configFile: false,
    logLevel: 'warn',
    build: { ssr: 'tests/unit/understanding/report.ts', outDir: folder, emptyOutDir: false },
  });
  /** @type {{ report(show: boolean): string }} */
  const { report } = await import(pathToFileURL(join(folder, 'report.js')).href);
  console.log(report(process.argv.includes('--show')));
} finally {
  await rm(folder, { recursive: true, force: true });
}
