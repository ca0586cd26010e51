/** Brings a fresh clone to where the other commands can run. Nothing but Node's own modules: there is nothing else yet. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectFolder = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** Ends the process with one sentence when this Node is too old for the tools. */
export function requireNode() {
  const { engines } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
  const [needed] = /\d+\.\d+/.exec(engines.node) ?? ['0.0'];
  if (isAtLeast(process.versions.node, needed)) return;
  console.error(
    `Kith needs Node ${needed} or newer; this is Node ${process.versions.node}. Get a newer one from nodejs.org.`,
  );
  process.exit(1);
}

/** Installs exactly what package-lock.json names, if that has not been done since it changed. */
export function installDependencies() {
  const lock = join(projectFolder, 'package-lock.json');
  const installed = join(projectFolder, 'node_modules/.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log('Installing what package-lock.json names …');
  const { status } = npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
  if (status === 0) return;
  console.error('npm ci failed, for the reason above. Without its packages Kith can be neither built nor tested.');
  process.exit(1);
}

/** @param {string[]} args */
function npm(args) {
  const options = /** @type {const} */ ({ cwd: projectFolder, stdio: 'inherit' });
  const script = process.env.npm_execpath;
  // started by npm, the very same npm is known; otherwise the one on the path, which on Windows is a script
  return script
    ? spawnSync(process.execPath, [script, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

/** @param {string} version @param {string} needed */
function isAtLeast(version, needed) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [neededMajor = 0, neededMinor = 0] = needed.split('.').map(Number);
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}
