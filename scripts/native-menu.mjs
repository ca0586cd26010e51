/** Hands on a virtual display, for what no page and no protocol can see: the browser's own menus and questions. */
import { spawnSync } from 'node:child_process';
import { waitFor } from './wait.mjs';

/** Milliseconds in which the worker has heard of the click, and how often the menu is opened before that is a fault. */
const heardWithin = 3000;
const tries = 3;

/**
 * Opens the context menu on the selection of a page shown on a virtual display and chooses our line in it, which stands
 * last but one, above "Inspect". A menu that the browser closes by itself, or a key that it overlooks, is nothing that
 * a user would not do once more: only what the worker hears of counts.
 * @param {import('./display.mjs').VirtualDisplay} display
 * @param {import('playwright-core').Page} page
 * @param {() => Promise<import('playwright-core').Worker>} worker of the extension
 */
export async function chooseOurMenuLine(display, page, worker) {
  const clicks = async () => (await worker()).evaluate(listenToMenu);
  const before = await clicks();
  for (let tried = 1; ; tried += 1) {
    await openAndChoose(display, page);
    const isHeard = async () => (await clicks()) > before;
    if (await waitFor('the extension to hear of the click', isHeard, { timeout: heardWithin }).catch(() => false))
      return;
    const shown = visibleWindows(display).map((id) => xdotool(display, ['getwindowname', id]).trim());
    const told = `the line of the menu was not chosen; ${tried}. try; windows on the display: ${shown.join(', ')}`;
    if (tried === tries) throw new Error(told);
    console.warn(told);
  }
}

/** @param {import('./display.mjs').VirtualDisplay} display @param {import('playwright-core').Page} page */
async function openAndChoose(display, page) {
  const before = visibleWindows(display).length;
  const { x, y } = await page.evaluate(middleOfSelection);
  await page.mouse.click(x, y, { button: 'right' });
  await waitFor('the context menu to open', () => visibleWindows(display).length > before);
  pressKeys(display, 'Up', 'Up', 'Return');
  await waitFor('the context menu to close', () => visibleWindows(display).length <= before);
}

/** How often a line of the menu was chosen since this was asked first. Runs in the worker, which may be a new one. */
function listenToMenu() {
  const counting = /** @type {{ menuClicks?: number }} */ (globalThis);
  if (counting.menuClicks === undefined) {
    counting.menuClicks = 0;
    chrome.contextMenus.onClicked.addListener(() => {
      counting.menuClicks = (counting.menuClicks ?? 0) + 1;
    });
  }
  return counting.menuClicks;
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
