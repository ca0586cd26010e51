/** Brings a fresh clone to where the other commands can run. Nothing but Node's own modules: there is nothing else yet. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
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

/** Installs exactly what package-lock.json names, if anything else is installed now, or nothing. */
export function installDependencies() {
  if (isInstalled()) return;
  console.log('Installing what package-lock.json names …');
  const { status } = npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
  if (status === 0) return;
  console.error('npm ci failed, for the reason above. Without its packages Kith can be neither built nor tested.');
  process.exit(1);
}

/** Compares the lock with npm's own note of what it installed; what is for other machines only is not there. */
function isInstalled() {
  const note = join(projectFolder, 'node_modules/.package-lock.json');
  if (!existsSync(note)) return false;
  const installed = packagesIn(note);
  const locked = packagesIn(join(projectFolder, 'package-lock.json'));
  return Object.entries(locked).every(([path, { version, optional }]) => {
    return path === '' || (installed[path] ? installed[path].version === version : optional === true);
  });
}

/** @param {string} file @returns {Record<string, { version: string, optional?: boolean }>} */
function packagesIn(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
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
