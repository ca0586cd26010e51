/** Content scripts run on exactly the sites that the user has granted. */
import browser from 'webextension-polyfill';
import { siteIdOf } from '#core/facts.ts';
import { allowedOf } from '#core/host-patterns.ts';
import { partsOfSite, patternOf } from '#core/site-rule.ts';
import { sendToTab } from '#messages.ts';
import { forgetTab, tabReports } from '#session/tabs.ts';
import { addressedSites } from '#sites/index.ts';
import { placeOf, places } from '#store/places.ts';
import { inTime } from '#store/write.ts';
import { contentScriptOf, ownHostScript } from './content-script.ts';

/** Where one content script runs: a known site, or a host of the user's own. */
interface Ground {
  /** of the registered script */
  readonly id: string;
  readonly matches: readonly string[];
  readonly file: string;
}

/** The sites and hosts Kith may read now. Of a site of several hosts the browser lets its user take one away. */
export async function grantedGrounds(): Promise<Ground[]> {
  // asked at every start of the worker: one question, however many sites there are
  const [{ origins = [] }, own] = await Promise.all([browser.permissions.getAll(), ownGrounds()]);
  const known = addressedSites.map(({ id, matches }) => ({ id, matches, file: contentScriptOf(id) }));
  return [...known, ...own]
    .map((ground) => ({ ...ground, matches: allowedOf(ground.matches, origins) }))
    .filter(({ matches }) => matches.length > 0);
}

/** Of the ids of scripts on hosts of the user's own. */
const ownPrefix = 'own ';

/** A memory that does not answer keeps no known site from being read. */
async function ownGrounds(): Promise<Ground[]> {
  const own = await inTime(places()).catch(() => []);
  return own.map(({ origin }) => ({ id: ownPrefix + origin, matches: [patternOf(origin)], file: ownHostScript }));
}

/** Whether the user lets Kith read this page of a site now. */
export async function isGranted(siteId: string, url: URL): Promise<boolean> {
  const own = partsOfSite(siteId);
  if (own && (own.origin !== url.origin || (await placeOf(own.origin)) === undefined)) return false;
  return browser.permissions.contains({ origins: [patternOf(url.origin)] });
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
  const granted = await grantedGrounds();
  const registered = await browser.scripting.getRegisteredContentScripts();
  const superfluous = registered.filter((script) => !granted.some((ground) => isFor(script, ground)));
  const missing = granted.filter((ground) => !registered.some((script) => isFor(script, ground)));
  if (superfluous.length > 0) {
    await browser.scripting.unregisterContentScripts({ ids: superfluous.map(({ id }) => id) });
  }
  if (missing.length > 0) {
    await browser.scripting.registerContentScripts(
      missing.map((site) => ({
        id: site.id,
        matches: [...site.matches],
        js: [site.file],
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
export async function injectIntoOpenTabs(which: (ground: Ground) => boolean = () => true): Promise<void> {
  for (const site of (await grantedGrounds()).filter(which)) {
    const tabs = await browser.tabs.query({ url: [...site.matches] });
    await Promise.allSettled(
      tabs.map(
        ({ id }) => id !== undefined && browser.scripting.executeScript({ target: { tabId: id }, files: [site.file] }),
      ),
    );
  }
}

/** Leaves the open pages that may no longer be read: their content scripts would go on reading. */
export async function leaveOpenTabs(): Promise<void> {
  const all = await tabReports();
  const granted = await Promise.all(all.map(({ tabId, report }) => mayGoOn(tabId, siteIdOf(report))));
  await Promise.all(all.filter((_, index) => !granted[index]).map(({ tabId }) => leaveTab(tabId)));
}

/** The browser tells the address of a tab where its page may be read, and nowhere else. */
async function mayGoOn(tabId: number, siteId: string): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.url !== undefined && isGranted(siteId, new URL(tab.url));
}

/** Stops the content script of a tab and forgets what it said. */
export async function leaveTab(tabId: number): Promise<void> {
  await sendToTab(tabId, 'stop').catch(() => undefined);
  await forgetTab(tabId);
}

/** A host was added, or taught something else: its pages begin anew. Of a host that was taken away they are left. */
export async function beginAnew(): Promise<void> {
  await registerSites();
  await leaveOpenTabs();
  await injectIntoOpenTabs(({ id }) => id.startsWith(ownPrefix));
}
