/** Content scripts run on exactly the sites that the user has granted. */
import browser from 'webextension-polyfill';
import { sendToTab } from '#messages.ts';
import { forgetTab, tabReports } from '#session/tabs.ts';
import { addressedSites as sites } from '#sites/index.ts';
import { contentScriptPath } from './content-script.ts';

/** Where one content script runs: those addresses of a site that are allowed. */
interface Ground {
  /** of the site, and of the registered script */
  readonly id: string;
  readonly matches: readonly string[];
}

/** The sites Kith may read now. The browser lets its user take one host of several away. */
export async function grantedSites(): Promise<Ground[]> {
  const grounds = await Promise.all(sites.map(async ({ id, matches }) => ({ id, matches: await allowedOf(matches) })));
  return grounds.filter(({ matches }) => matches.length > 0);
}

async function allowedOf(patterns: readonly string[]): Promise<string[]> {
  const answers = await Promise.all(patterns.map((pattern) => browser.permissions.contains({ origins: [pattern] })));
  return patterns.filter((_, index) => answers[index]);
}

/** Whether the user lets Kith read this page of a site now. */
export function isGranted(url: URL): Promise<boolean> {
  return browser.permissions.contains({ origins: [`${url.origin}/*`] });
}

/** One at a time: two registrations of the same script at once are refused by the browser. */
let registering: Promise<void> = Promise.resolve();

/** Makes the registered scripts agree with the granted sites; does nothing when they do. */
export function registerSites(): Promise<void> {
  registering = registering.then(register, register);
  return registering;
}

/** The same from nothing, for an update: another version may have another file, or other addresses of a site. */
export function registerSitesAnew(): Promise<void> {
  const forget = () => browser.scripting.unregisterContentScripts();
  registering = registering.then(forget, forget).then(register, register);
  return registering;
}

async function register(): Promise<void> {
  const granted = await grantedSites();
  const registered = await browser.scripting.getRegisteredContentScripts();
  const superfluous = registered.filter((script) => !granted.some((site) => isFor(script, site)));
  const missing = granted.filter((site) => !registered.some((script) => isFor(script, site)));
  if (superfluous.length > 0) {
    await browser.scripting.unregisterContentScripts({ ids: superfluous.map(({ id }) => id) });
  }
  if (missing.length > 0) {
    await browser.scripting.registerContentScripts(
      missing.map((site) => ({
        id: site.id,
        matches: [...site.matches],
        js: [contentScriptPath],
        runAt: 'document_idle',
        persistAcrossSessions: true,
      })),
    );
  }
}

/** Of a site of several hosts some may have been allowed or taken away since. */
function isFor({ id, matches = [] }: { id: string; matches?: string[] }, ground: Ground): boolean {
  return id === ground.id && [...matches].sort().join() === [...ground.matches].sort().join();
}

/** Starts the content script in tabs that are open already: after an install or an update, and after a site was granted. */
export async function injectIntoOpenTabs(): Promise<void> {
  for (const site of await grantedSites()) {
    const tabs = await browser.tabs.query({ url: [...site.matches] });
    await Promise.allSettled(
      tabs.map(
        ({ id }) =>
          id !== undefined && browser.scripting.executeScript({ target: { tabId: id }, files: [contentScriptPath] }),
      ),
    );
  }
}

/** Leaves the open pages that may no longer be read: their content scripts would go on reading. */
export async function leaveOpenTabs(): Promise<void> {
  const all = await tabReports();
  const visible = await Promise.all(all.map(({ tabId }) => isVisible(tabId)));
  await Promise.all(all.filter((_, index) => !visible[index]).map(({ tabId }) => leaveTab(tabId)));
}

/** The browser tells the address of a tab where its page may be read, and nowhere else. */
async function isVisible(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.url !== undefined && isGranted(new URL(tab.url));
}

/** Stops the content script of a tab and forgets what it said. */
export async function leaveTab(tabId: number): Promise<void> {
  await sendToTab(tabId, 'stop').catch(() => undefined);
  await forgetTab(tabId);
}
