/**
 * `npm test`: everything that says whether Kith is right, from formatting to both browsers. `node scripts/test.mjs unit`
 * runs one step (or several) of it. The last line is the count.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { howToGet, installMissing } from './browsers.mjs';
import { build, buildModes } from './build.mjs';
import { checkBuild } from './check-build.mjs';
import { installDependencies, projectFolder, requireNode } from './install.mjs';

/** @typedef {{ passed: number, failed: number, problems: string }} Result `problems` is printed when something failed */

const dist = join(projectFolder, 'dist');

/** Tools whose command is not the name of their package. @type {Record<string, string>} */
const packages = { biome: '@biomejs/biome', tsc: 'typescript' };

/**
 * In this order: what is quick to fail comes first. `builds`: works on the builds that the step of this name makes.
 * @type {Record<string, { heading: string, builds?: boolean, run: () => Result }>}
 */
const steps = {
  biome: { heading: 'Formatting, lint, import directions', run: () => tool('biome', ['check', '--error-on-warnings']) },
  types: { heading: 'Types', run: () => tool('tsc', []) },
  unused: { heading: 'Unused files, exports and dependencies', run: () => tool('knip', ['--no-progress']) },
  unit: { heading: 'Rules, store, repository', run: () => vitest(['--project', 'unit']) },
  sites: { heading: 'Saved pages and editors, in Chromium', run: () => vitest(['--project', 'sites'], ['chromium']) },
  build: { heading: 'Builds', run: buildAll },
  manifest: { heading: 'Built extensions', builds: true, run: checkBuilds },
  addon: { heading: 'web-ext lint', builds: true, run: lintAddon },
  chromium: {
    heading: 'The extension in Chromium',
    builds: true,
    run: () => vitest(['--project', 'e2e', '--exclude', 'tests/e2e/firefox*'], ['chromium', 'xvfb', 'xdotool']),
  },
  firefox: {
    heading: 'The extension in Firefox',
    builds: true,
    run: () => vitest(['--project', 'e2e', 'tests/e2e/firefox'], ['firefox-esr']),
  },
};

requireNode();
installDependencies();
const missing = installMissing(['chromium', 'firefox-esr', 'xvfb', 'xdotool'], console.log);

const { passed, failed } = chosenSteps(process.argv.slice(2)).map(runStep).reduce(add, none());
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** @param {string[]} names none: all of them */
function chosenSteps(names) {
  const unknown = names.find((name) => !(name in steps));
  if (unknown !== undefined) {
    console.error(`There is no step "${unknown}"; there are ${Object.keys(steps).join(', ')}.`);
    process.exit(1);
  }
  const needsBuilds = names.some((name) => steps[name]?.builds);
  return Object.entries(steps)
    .filter(([name]) => names.length === 0 || names.includes(name) || (name === 'build' && needsBuilds))
    .map(([, step]) => step);
}

/** @param {typeof steps[string]} step */
function runStep({ heading, run }) {
  const start = performance.now();
  const result = run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const failures = result.failed === 0 ? '' : `, ${result.failed} failed`;
  console.log(`${heading}: ${result.passed} passed${failures} (${seconds} s)`);
  if (result.failed > 0) console.log(`${result.problems.trim()}\n`);
  return result;
}

/** A tool that only says yes or no counts as one. @param {string} name @param {string[]} args @returns {Result} */
function tool(name, args) {
  const { status, output } = runTool(name, args);
  return status === 0 ? { passed: 1, failed: 0, problems: '' } : { passed: 0, failed: 1, problems: output };
}

/**
 * @param {string[]} args
 * @param {import('./browsers.mjs').DebianPackage[]} [needed]
 * @returns {Result}
 */
function vitest(args, needed = []) {
  const absent = needed.filter((name) => missing.includes(name));
  if (absent.length > 0) return { passed: 0, failed: 1, problems: absent.map(howToGet).join('\n') };
  const scratch = mkdtempSync(join(tmpdir(), 'kith-test-'));
  const report = join(scratch, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { status, output } = runTool('vitest', ['run', ...args, ...reporters], { KITH_DIST: dist });
  const counted = countTests(report);
  rmSync(scratch, { recursive: true });
  // what fails outside of a test (a file that does not load, an error nobody caught) has no count of its own
  const failed = status === 0 ? counted.failed : Math.max(counted.failed, 1);
  return { passed: counted.passed, failed, problems: output };
}

/** A test that is skipped has not passed. @param {string} report */
function countTests(report) {
  try {
    const { numPassedTests, numTotalTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numTotalTests - numPassedTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** @returns {Result} */
function buildAll() {
  return buildModes
    .map((mode) => {
      try {
        build(mode, dist);
        return { passed: 1, failed: 0, problems: '' };
      } catch (error) {
        return { passed: 0, failed: 1, problems: `${error instanceof Error ? error.message : error}\n` };
      }
    })
    .reduce(add, none());
}

/** @returns {Result} */
function checkBuilds() {
  const checks = buildModes.flatMap((mode) => checkBuild(join(dist, mode), mode));
  const problems = checks.filter(({ found }) => found !== null);
  return {
    passed: checks.length - problems.length,
    failed: problems.length,
    problems: problems.map(({ what, found }) => `${what}: ${found}`).join('\n'),
  };
}

/** Mozilla's own check, not one remark allowed. @returns {Result} */
function lintAddon() {
  const args = ['lint', '--source-dir', join(dist, 'firefox'), '--output', 'json', '--no-config-discovery'];
  const { output } = runTool('web-ext', args, { NO_UPDATE_NOTIFIER: '1' });
  const report = /\{.*\}/s.exec(output);
  const summary = report ? JSON.parse(report[0]).summary : null;
  const remarks = summary ? summary.errors + summary.warnings + summary.notices : 1;
  return { passed: remarks === 0 ? 1 : 0, failed: remarks, problems: output };
}

/** @param {string} name @param {string[]} args @param {Record<string, string>} [env] */
function runTool(name, args, env = {}) {
  const folder = join(projectFolder, 'node_modules', packages[name] ?? name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const script = join(folder, typeof bin === 'string' ? bin : bin[name]);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: projectFolder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, FORCE_COLOR: '0', ...env },
  });
  return { status, output: stdout + stderr };
}

/** @param {Result} one @param {Result} other @returns {Result} */
function add(one, other) {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    problems: one.problems + other.problems,
  };
}

/** @returns {Result} */
function none() {
  return { passed: 0, failed: 0, problems: '' };
}
