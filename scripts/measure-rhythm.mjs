/**
 * `npm run measure:rhythm`: of simulated ties that are bursty, regular or dying, how often the silence that was predicted
 * came, by tenths of the prediction. Simulated, because nobody's letters belong into a repository.
 */
import { runnerImport } from 'vite';

/** @type {{ module: { report(): string } }} */
const { module } = await runnerImport('./tests/unit/keeping-up/report.ts', { configFile: false });
console.log(module.report());
