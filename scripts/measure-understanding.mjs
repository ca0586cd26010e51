/**
 * `npm run measure:understanding`: how well the corpus in tests/unit/understanding is understood, and how fast. With
 * `-- --show` also what went wrong in the half that rules are written against; of the measured half only the totals.
 */
import { runnerImport } from 'vite';

/** @type {{ module: { report(show: boolean): string } }} */
const { module } = await runnerImport('./tests/unit/understanding/report.ts', { configFile: false });
console.log(module.report(process.argv.includes('--show')));
