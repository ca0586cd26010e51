/**
 * `npm run measure:today`: a thousand simulated years with sleeps, journeys, stopped workers and changes, in which today's
 * list and the badge as Kith keeps them are compared with both told from nothing. `-- 50` for so many years.
 */
import { runnerImport } from 'vite';

const years = Number(process.argv[2] ?? 1_000);
/** @type {{ module: { report(years: number): string } }} */
const { module } = await runnerImport('./tests/unit/today/report.ts', { configFile: false });
console.log(module.report(years));
