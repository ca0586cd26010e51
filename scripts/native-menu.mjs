/** Hands on a virtual display, for what no page and no protocol can see: the browser's own menus and questions. */
import { spawnSync } from 'node:child_process';
import { waitFor } from './wait.mjs';

/**
 * Opens the context menu on the selection of a page shown on a virtual display and chooses our line in it, which stands
 * last but one, above "Inspect".
 * @param {import('./display.mjs').VirtualDisplay} display
 * @param {import('playwright-core').Page} page
 */
export async function chooseOurMenuLine(display, page) {
  const before = visibleWindows(display).length;
  const { x, y } = await page.evaluate(middleOfSelection);
  await page.mouse.click(x, y, { button: 'right' });
  await waitFor('the context menu to open', () => visibleWindows(display).length > before);
  pressKeys(display, 'Up', 'Up', 'Return');
  await waitFor('the context menu to close', () => visibleWindows(display).length <= before);
}

/** Presses keys in whatever has the focus. @param {import('./display.mjs').VirtualDisplay} display @param {string[]} keys as xdotool names them */
export function pressKeys(display, ...keys) {
  xdotool(display, ['key', ...keys]);
}

function middleOfSelection() {
  const box = getSelection()?.getRangeAt(0).getBoundingClientRect();
  if (!box) throw new Error('nothing is selected');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** A menu is a window of its own to the display. @param {import('./display.mjs').VirtualDisplay} display */
function visibleWindows(display) {
  return xdotool(display, ['search', '--onlyvisible', '--name', '.*']).split('\n').filter(Boolean);
}

/** @param {import('./display.mjs').VirtualDisplay} display @param {string[]} args */
function xdotool(display, args) {
  const { stdout, error } = spawnSync('xdotool', args, {
    encoding: 'utf8',
    env: { ...process.env, DISPLAY: display.name },
  });
  if (error) throw new Error(`xdotool could not be started: ${error.message}`);
  return stdout;
}
