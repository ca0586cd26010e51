/**
 * `npm run weigh:words`: learns anew what words speak for, from the parts of the corpus that rules are written against. To be
 * run after sentences were added to them; takes a few seconds, and makes the same file of the same sentences everywhere.
 */
import { writeFile } from 'node:fs/promises';
import { runnerImport } from 'vite';

/** @type {{ module: { weighedWords(): string } }} */
const { module } = await runnerImport('./tests/unit/understanding/weighing.ts', { configFile: false });
await writeFile('src/core/understand/word-weights.ts', module.weighedWords());
