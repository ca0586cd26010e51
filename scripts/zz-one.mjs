import { runnerImport } from 'vite';

const { module } = await runnerImport('/tmp/wt/rukinds2/tests/unit/understanding/zz-one.ts', { configFile: false });
for (const t of process.argv.slice(2)) console.log(module.one(t));
