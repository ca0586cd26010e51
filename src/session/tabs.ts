/**
 * What each tab shows now, kept by the browser for as long as it runs: readable by our own pages and the worker, never
 * by a web page, never written to disk.
 */
import browser from 'webextension-polyfill';
import type { PageReport, Statement } from '#core/facts.ts';

const prefix = 'tab:';

interface TabState {
  readonly statement: Statement;
  /** which document of the tab said so: the one before it may say goodbye later */
  readonly documentId: string | undefined;
}

/** Called by the background only, after the report was checked. */
export async function setTabStatement(tabId: number, statement: Statement, documentId?: string): Promise<void> {
  await browser.storage.session.set({ [prefix + tabId]: { statement, documentId } satisfies TabState });
}

/** Forgets what a tab showed; given a document, only if it was that document that said so. */
export async function forgetTab(tabId: number, documentId?: string): Promise<void> {
  const key = prefix + tabId;
  const state = (await browser.storage.session.get(key))[key] as TabState | undefined;
  if (documentId === undefined || state?.documentId === documentId) await browser.storage.session.remove(key);
}

/** What the tab's content script last reported; null when there is none, as on every site that is not enabled. */
export async function tabReport(tabId: number): Promise<PageReport | null> {
  const key = prefix + tabId;
  const found = await browser.storage.session.get(key);
  return (found[key] as TabState | undefined)?.statement.report ?? null;
}

/** Every tab that shows something of a site we read. */
export async function tabReports(): Promise<{ tabId: number; report: PageReport }[]> {
  const all = Object.entries(await browser.storage.session.get(null));
  return all
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, state]) => ({ tabId: Number(key.slice(prefix.length)), report: (state as TabState).statement.report }));
}

/** Tells of everything that is said of a tab; null when it is forgotten. Returns a function that stops it. */
export function onTabStatement(tell: (tabId: number, statement: Statement | null) => void): () => void {
  const listener = (changes: Record<string, browser.Storage.StorageChange>, area: string) => {
    if (area !== 'session') return;
    for (const [key, change] of Object.entries(changes)) {
      const state = change.newValue as TabState | undefined;
      if (key.startsWith(prefix)) tell(Number(key.slice(prefix.length)), state?.statement ?? null);
    }
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
