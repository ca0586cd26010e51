/**
 * `npm test`: everything that says whether Kith is right, from formatting to both browsers. `node scripts/test.mjs unit`
 * runs one step (or several) of it. The last line is the count.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { howToGet, installMissing } from './browsers.mjs';
import { build, buildModes } from './build.mjs';
import { checkBuild } from './check-build.mjs';
import { installDependencies, projectFolder, requireNode } from './install.mjs';

/**
 * `problems` is printed when something failed; `unsteady` are files of which something failed and passed when they ran again.
 * @typedef {{ passed: number, failed: number, problems: string, unsteady?: string[] }} Result
 */

const dist = join(projectFolder, 'dist');

/** Tools whose command is not the name of their package. @type {Record<string, string>} */
const packages = { biome: '@biomejs/biome', tsc: 'typescript' };

/** Who somebody is must be right at the first attempt, on however slow a machine: with saved pages no time passes. */
const onlyOnce = /never-wrong|tests\/sites\/(?!.*-practice)/;

/** With more files than that failing it is not the machine. */
const mostSecondAttempts = 3;

/**
 * In this order: what is quick to fail comes first. `builds`: works on the builds that the step of this name makes.
 * @type {Record<string, { heading: string, builds?: boolean, run: () => Result }>}
 */
const steps = {
  biome: { heading: 'Formatting, lint, import directions', run: () => tool('biome', ['check', '--error-on-warnings']) },
  types: { heading: 'Types', run: () => tool('tsc', []) },
  unused: { heading: 'Unused files, exports and dependencies', run: () => tool('knip', ['--no-progress']) },
  unit: { heading: 'Rules, store, repository', run: () => vitest(['--project', 'unit']) },
  sites: { heading: 'Saved pages and editors, in Chromium', run: () => inBrowser('sites', [], ['chromium']) },
  build: { heading: 'Builds', run: buildAll },
  manifest: { heading: 'Built extensions', builds: true, run: checkBuilds },
  addon: { heading: 'web-ext lint', builds: true, run: lintAddon },
  chromium: {
    heading: 'The extension in Chromium',
    builds: true,
    run: () => inBrowser('e2e', ['--exclude', 'tests/e2e/firefox*'], ['chromium', 'xvfb', 'xdotool']),
  },
  firefox: {
    heading: 'The extension in Firefox',
    builds: true,
    run: () => inBrowser('e2e', ['tests/e2e/firefox'], ['firefox-esr']),
  },
};

requireNode();
installDependencies();
const missing = installMissing(['chromium', 'firefox-esr', 'xvfb', 'xdotool'], console.log);

const { passed, failed, unsteady = [] } = chosenSteps(process.argv.slice(2)).map(runStep).reduce(add, none());
for (const file of unsteady) console.log(`Unsteady, to be mended: ${file} passed at the second attempt only.`);
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
  return runVitest(args, needed).result;
}

/**
 * Whole browsers on a busy machine: a file that fails runs once more, and what passes then is told as unsteady.
 * @param {'sites' | 'e2e'} project
 * @param {string[]} args
 * @param {import('./browsers.mjs').DebianPackage[]} needed
 * @returns {Result}
 */
function inBrowser(project, args, needed) {
  const first = runVitest(['--project', project, ...args], needed);
  const { files, result } = first;
  const again = files.filter(({ failed }) => failed > 0);
  if (result.failed === 0 || again.length === 0 || again.length > mostSecondAttempts) return result;
  if (again.some(({ name }) => onlyOnce.test(name))) return result;
  const second = runVitest(['--project', project, ...again.map(({ name }) => name)], needed).result;
  const others = files.filter((file) => !again.includes(file)).reduce((sum, { passed }) => sum + passed, 0);
  const unsteady = again.map(({ name }) => relative(projectFolder, name));
  if (second.failed > 0)
    return { ...second, passed: others + second.passed, problems: result.problems + second.problems };
  console.log(result.problems.trim());
  return { passed: others + second.passed, failed: 0, problems: '', unsteady };
}

/**
 * @param {string[]} args
 * @param {import('./browsers.mjs').DebianPackage[]} needed
 * @returns {{ result: Result, files: FileCount[] }}
 */
function runVitest(args, needed) {
  const absent = needed.filter((name) => missing.includes(name));
  if (absent.length > 0) {
    return { result: { passed: 0, failed: 1, problems: absent.map(howToGet).join('\n') }, files: [] };
  }
  const scratch = mkdtempSync(join(tmpdir(), 'kith-test-'));
  const report = join(scratch, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { status, output } = runTool('vitest', ['run', ...args, ...reporters], { KITH_DIST: dist });
  const files = countFiles(report);
  rmSync(scratch, { recursive: true });
  const passed = files.reduce((sum, file) => sum + file.passed, 0);
  const counted = files.reduce((sum, file) => sum + file.failed, 0);
  // what fails outside of a test (an error nobody caught) has no count of its own
  const failed = status === 0 && files.length > 0 ? counted : Math.max(counted, 1);
  return { result: { passed, failed, problems: output }, files };
}

/** @typedef {{ name: string, passed: number, failed: number }} FileCount */

/** A test that is skipped has not passed, nor has a file that does not load. @param {string} report @returns {FileCount[]} */
function countFiles(report) {
  try {
    /** @type {{ testResults: { name: string, status: string, assertionResults: { status: string }[] }[] }} */
    const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
    return testResults.map(({ name, status, assertionResults }) => {
      const passed = assertionResults.filter((one) => one.status === 'passed').length;
      const failed = assertionResults.length - passed;
      return { name, passed, failed: status === 'passed' ? failed : Math.max(failed, 1) };
    });
  } catch {
    return [];
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
    unsteady: [...(one.unsteady ?? []), ...(other.unsteady ?? [])],
  };
}

/** @returns {Result} */
function none() {
  return { passed: 0, failed: 0, problems: '' };
}
