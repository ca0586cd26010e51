/** Builds the extension, each of its builds in a folder of its own. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { projectFolder } from './install.mjs';

/** The builds: what is installed, and the same with the practice sites already granted. */
export const buildModes = /** @type {const} */ (['chrome', 'firefox', 'practice-chrome', 'practice-firefox']);

/** @typedef {typeof buildModes[number]} BuildMode */

/**
 * Builds into `<folder>/<mode>` and gives that back, as an absolute path.
 * @param {BuildMode} mode
 * @param {string} [folder]
 */
export function build(mode, folder = join(projectFolder, 'dist')) {
  const target = resolve(folder, mode);
  // a build that fails must not leave an older one that looks like it
  rmSync(target, { recursive: true, force: true });
  const vite = join(projectFolder, 'node_modules/vite/bin/vite.js');
  const args = [vite, 'build', '--mode', mode, '--outDir', target, '--logLevel', 'warn'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: projectFolder,
    encoding: 'utf8',
    // a test runner's own NODE_ENV would build another extension
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) throw new Error(`Building ${mode} failed:\n${stdout}${stderr}`);
  return target;
}
