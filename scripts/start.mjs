/**
 * `npm start`: Kith in a browser of its own, on practice pages. `--firefox` in Firefox, `--real` on the real sites with an
 * empty memory, `--fresh` forgetting what was remembered before.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findChromium, findFirefox, howToGet, installMissing, loadByHand } from './browsers.mjs';
import { build } from './build.mjs';
import { hasDisplay } from './display.mjs';
import { installDependencies, projectFolder, requireNode } from './install.mjs';

/** @typedef {{ firefox: boolean, real: boolean, fresh: boolean }} StartOptions */

/** What makes a start that nobody watches see more: a display without a screen, and hands for the browser's own menu. */
const unattendedPackages = /** @type {const} */ (['xvfb', 'xdotool']);

requireNode();
try {
  process.exitCode = await start(optionsGiven());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** @param {StartOptions} options @returns {Promise<number>} the exit code */
async function start(options) {
  installDependencies();
  const watched = hasDisplay();
  installMissing([options.firefox ? 'firefox-esr' : 'chromium', ...(watched ? [] : unattendedPackages)], console.log);
  const mode = /** @type {const} */ (`${options.real ? '' : 'practice-'}${options.firefox ? 'firefox' : 'chrome'}`);
  const extension = build(mode);
  if (!options.firefox && !canLoadExtensions()) return 0;
  if (options.firefox && !findFirefox()) throw new Error(howToGet('firefox-esr'));

  const name = `${options.firefox ? 'firefox' : 'chromium'}${options.real ? '-real' : ''}`;
  const profile = join(projectFolder, '.profile', name);
  if (options.fresh) rmSync(profile, { recursive: true, force: true });
  // from here on the packages are needed that may just have been installed
  const { leaveOpen, showUnattended } = await import('./start-browser.mjs');
  return watched ? leaveOpen({ ...options, extension, profile }) : showUnattended({ ...options, extension });
}

/** Says what to do when the only browser here is one that takes no extension from us. */
function canLoadExtensions() {
  const found = findChromium();
  if (!found) throw new Error(howToGet('chromium'));
  if (found.usable) return true;
  console.log(loadByHand(found, build('chrome')));
  return false;
}

/** @returns {StartOptions} */
function optionsGiven() {
  try {
    const { values } = parseArgs({
      options: {
        firefox: { type: 'boolean', default: false },
        real: { type: 'boolean', default: false },
        fresh: { type: 'boolean', default: false },
      },
    });
    return values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\nnpm start -- [--firefox] [--real] [--fresh]`);
    process.exit(1);
  }
}
