/** What the browser tells the panel: which tab is in front of its window, and what that tab shows. */
import browser from 'webextension-polyfill';
import type { Statement } from '#core/facts.ts';
import { statementOf } from '#message-shapes.ts';
import { listenTo, sendToTab } from '#messages.ts';
import { onTabStatement } from '#session/tabs.ts';

export interface Tab {
  readonly id: number;
  /** visible to us only where the site is enabled */
  readonly url: string | null;
  readonly loading: boolean;
}

export interface Session {
  activeTab(): Promise<Tab | null>;
  /** what the tab's page shows at this moment; rejects when nothing of ours runs in it */
  readAgain(tabId: number): Promise<Statement>;
  /** another tab came to the front; null where the browser does not say which */
  onActivated(tell: (tabId: number | null) => void): void;
  /** the tab loads or has another address */
  onNavigated(tell: (tab: Tab) => void): void;
  /** what the worker has heard from a page, some time ago perhaps; null when it has forgotten it */
  onRumour(tell: (tabId: number, statement: Statement | null) => void): void;
  /** what the page that was asked last says by itself; null when it was left, or is not to be believed */
  onStatement(tell: (tabId: number, statement: Statement | null) => void): void;
  /** true while the page that was asked last is still there and tells by itself */
  hears(tabId: number): boolean;
  wait(milliseconds: number): Promise<void>;
}

/** The browser's own session, for the window the panel stands in. */
export function browserSession(windowId: number): Session {
  let tellStatement = (_tabId: number, _statement: Statement | null) => {};
  /** the page asked last is listened to from then on */
  let stopListening = () => {};
  let listenedTab: number | null = null;

  /** Anew with every question: the tab may hold another document by now. */
  function listen(tabId: number): void {
    stopListening();
    listenedTab = tabId;
    stopListening = listenTo(tabId, (unchecked) => {
      // the page is gone, or nothing of ours was in it
      if (unchecked === null) listenedTab = null;
      tellStatement(tabId, statementOf(unchecked));
    });
  }

  return {
    activeTab: async () => {
      const [tab] = await browser.tabs.query({ active: true, windowId });
      return tab ? shown(tab) : null;
    },
    readAgain: async (tabId) => {
      listen(tabId);
      const statement = statementOf(await sendToTab(tabId, 'readAgain'));
      if (!statement) throw new Error('the page does not answer as a content script of ours does');
      return statement;
    },
    onActivated: (tell) => {
      browser.tabs.onActivated.addListener((info) => {
        if (info.windowId === windowId) tell(info.tabId);
      });
      // a tab dragged out of this window or into it, or swapped for another document
      browser.tabs.onAttached.addListener(() => tell(null));
      browser.tabs.onDetached.addListener(() => tell(null));
      browser.tabs.onReplaced?.addListener(() => tell(null));
    },
    onNavigated: (tell) => {
      browser.tabs.onUpdated.addListener((_tabId, change, tab) => {
        if (tab.windowId === windowId && (change.url !== undefined || change.status === 'loading')) tell(shown(tab));
      });
    },
    onRumour: (tell) => void onTabStatement(tell),
    onStatement: (tell) => {
      tellStatement = tell;
    },
    hears: (tabId) => tabId === listenedTab,
    wait: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
  };
}

function shown(tab: browser.Tabs.Tab): Tab {
  return { id: tab.id ?? -1, url: tab.url ?? null, loading: tab.status === 'loading' };
}
