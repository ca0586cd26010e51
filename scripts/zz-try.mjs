import { runnerImport } from 'vite';

const file = process.argv[2];
const show = process.argv.includes('--show');
process.env.RKFILE = file;
const { module } = await runnerImport('/tmp/wt/rukinds2/tests/unit/understanding/zz-try.ts', { configFile: false });
console.log(module.run(file, show));
