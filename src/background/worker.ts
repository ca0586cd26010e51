/**
 * The background worker: registers every listener at the top level and does nothing else. The browser stops it after
 * thirty seconds of rest and starts it again for the next event, so it keeps nothing in memory.
 */
import browser from 'webextension-polyfill';
import { type BackgroundMessages, receive } from '#messages.ts';
import { forgetAccounts } from '#session/accounts.ts';
import { countOne } from '#store/counters.ts';
import { expireJournal } from '#store/journal.ts';
import { finishCircles } from '#store/settings.ts';
import { updateBadge } from './badge.ts';
import { lookAtClock, onAlarm, setAlarms, setQuietAlarm } from './clock.ts';
import { openFirstRun } from './first-run.ts';
import { tellOfFirstWords } from './first-words.ts';
import { createMenu, menuId, renameMenuFor, renameMenuInFront } from './menu.ts';
import { listenToNotifications, tellInTheMorning } from './morning.ts';
import { knownHere, pageGone, pageRead, requireOwnPage, ruleHere } from './pages.ts';
import { openPanelOnClick, togglePanel } from './panel.ts';
import { drawPointing } from './pointing.ts';
import { onMenuClick } from './save-selection.ts';
import { beginAnew, injectIntoOpenTabs, leaveOpenTabs, registerSites, registerSitesAnew } from './sites.ts';

receive<BackgroundMessages>(
  {
    pageRead: (report, sender) => pageRead(report, sender),
    pageGone: (_, sender) => pageGone(sender),
    ruleHere: (_, sender) => ruleHere(sender),
    knownHere: (_, sender) => knownHere(sender),
    pointing: (now, sender) => drawPointing(now, sender),
    placesChanged: async (_, sender) => {
      requireOwnPage(sender);
      await forgetAccounts();
      await beginAnew();
    },
    memoryChanged: async (_, sender) => {
      requireOwnPage(sender);
      await updateBadge();
      await renameMenuInFront();
      await tellOfFirstWords();
      await setQuietAlarm();
    },
  },
  () => void countOne('refused-messages').catch(() => undefined),
);

browser.runtime.onInstalled.addListener(async ({ reason }) => {
  await createMenu();
  await openPanelOnClick();
  await registerSitesAnew();
  await injectIntoOpenTabs();
  if (reason === 'install') await openFirstRun();
});
// a browser start wakes the worker; what has to be done then is done at every start, below
browser.runtime.onStartup.addListener(() => undefined);
browser.alarms.onAlarm.addListener(onAlarm);
browser.permissions.onAdded.addListener(async () => {
  listenToNotifications();
  await registerSites();
  await injectIntoOpenTabs();
});
browser.permissions.onRemoved.addListener(async () => {
  await forgetAccounts();
  await registerSites();
  await leaveOpenTabs();
  await renameMenuInFront();
});
browser.tabs.onActivated.addListener(async ({ tabId }) => {
  await Promise.allSettled([renameMenuFor(tabId), lookAtClock()]);
});
browser.windows.onFocusChanged.addListener(async () => {
  await Promise.allSettled([renameMenuInFront(), lookAtClock()]);
});
browser.contextMenus.onClicked.addListener((info, tab) => {
  if (info.menuItemId === menuId) onMenuClick(info, tab);
});
browser.action.onClicked.addListener(togglePanel);
listenToNotifications();

// the count first: it is what the user sees
void updateBadge();
void setAlarms().catch(() => undefined);
void tellInTheMorning().catch(() => undefined);
void finishCircles()
  .then((changed) => (changed ? updateBadge() : undefined))
  .catch(() => undefined);
void registerSites();
void tellOfFirstWords().catch(() => undefined);
void expireJournal(Date.now()).catch(() => undefined);
