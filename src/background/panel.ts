/** The browser's own side panel: one address for the difference between the two browsers. */
import browser from 'webextension-polyfill';

/** Firefox has a sidebar, which its own types know; Chrome a side panel, which `webextension-polyfill` does not. */
const sidePanel = (globalThis as { chrome?: { sidePanel?: typeof chrome.sidePanel } }).chrome?.sidePanel;

/** A click on the toolbar button opens the panel; where the browser does not do so by itself, `togglePanel` does. */
export async function openPanelOnClick(): Promise<void> {
  await sidePanel?.setPanelBehavior({ openPanelOnActionClick: true });
}

/** For the toolbar button in Firefox; only called with a click of the user. */
export function togglePanel(): void {
  if (!sidePanel) void browser.sidebarAction.toggle();
}

/** Has to be called before anything is awaited: the browser lets only a click of the user open the panel. */
export async function openPanel(windowId: number): Promise<void> {
  if (sidePanel) await sidePanel.open({ windowId });
  else await browser.sidebarAction.open();
}
