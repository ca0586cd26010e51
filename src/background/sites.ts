/** Content scripts run on exactly the sites that the user has granted. */
import browser from 'webextension-polyfill';
import { siteIdOf } from '#core/facts.ts';
import { sendToTab } from '#messages.ts';
import { forgetTab, tabReports } from '#session/tabs.ts';
import { addressedSites as sites } from '#sites/index.ts';
import type { Site } from '#sites/site.ts';
import { contentScriptPath } from './content-script.ts';

/** The sites Kith may read now. */
export async function grantedSites(): Promise<Site[]> {
  const answers = await Promise.all(sites.map((site) => browser.permissions.contains({ origins: [...site.matches] })));
  return sites.filter((_, index) => answers[index]);
}

/** Whether the user lets Kith read this site now. */
export async function isGranted(siteId: string): Promise<boolean> {
  const site = sites.find(({ id }) => id === siteId);
  return site !== undefined && browser.permissions.contains({ origins: [...site.matches] });
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
  const superfluous = registered.filter(({ id }) => !granted.some((site) => site.id === id));
  const missing = granted.filter((site) => !registered.some(({ id }) => id === site.id));
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

/** Leaves the open pages of sites that were switched off: their content scripts would go on reading. */
export async function leaveOpenTabs(): Promise<void> {
  const granted = await grantedSites();
  const superfluous = (await tabReports()).filter(({ report }) => !granted.some(({ id }) => id === siteIdOf(report)));
  await Promise.all(superfluous.map(({ tabId }) => leaveTab(tabId)));
}

/** Stops the content script of a tab and forgets what it said. */
export async function leaveTab(tabId: number): Promise<void> {
  await sendToTab(tabId, 'stop').catch(() => undefined);
  await forgetTab(tabId);
}
