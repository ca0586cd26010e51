/** Right-click → "Save this detail about NAME". */
import type browser from 'webextension-polyfill';
import { civilDateOf, instantOf } from '#core/civil-date.ts';
import { type Direction, type PageFacts, type PageReport, siteIdOf } from '#core/facts.ts';
import { asTold } from '#core/happening.ts';
import { happeningsIn } from '#core/happenings.ts';
import { dayOfQuote } from '#core/quoted-day.ts';
import type { Source } from '#core/records.ts';
import { directionAt, toldBy } from '#core/whose-words.ts';
import { selectedWordsOf, statementOf } from '#message-shapes.ts';
import { type SelectedWords, sendToTab } from '#messages.ts';
import { menuTarget } from '#session/menu.ts';
import { type Notice, setNotice } from '#session/notices.ts';
import { learnedRules } from '#store/learned.ts';
import { rememberAndSave, save } from '#store/saved.ts';
import type { Words } from '#store/saved-from.ts';
import { keepUnassigned } from '#store/unassigned.ts';
import { inTime } from '#store/write.ts';
import { showTrouble, updateBadge } from './badge.ts';
import { renameMenuFor, type Target, targetOf } from './menu.ts';
import { openPanel } from './panel.ts';

/** The click itself: opens the panel, which the browser allows only at once, and saves without a question. */
export function onMenuClick(info: browser.Menus.OnClickData, tab: browser.Tabs.Tab | undefined): void {
  if (tab?.id === undefined || tab.windowId === undefined) return;
  // a browser that refuses to open it has nothing to say to the user either; the words are saved all the same
  void openPanel(tab.windowId).catch(() => undefined);
  void saveSelection(info, tab.id, tab.windowId);
}

async function saveSelection(info: browser.Menus.OnClickData, tabId: number, windowId: number): Promise<void> {
  const now = Date.now();
  // whatever is kept of the tab may be older than the page: ask it again
  const [report, selected, named] = await Promise.all([readAgain(tabId), selectedIn(tabId), menuTarget()]);
  const shown = info.selectionText ?? '';
  const quote = selected && folded(selected.text) === folded(shown) ? selected.text.trim() : shown.trim();
  if (quote === '') return;
  const words: Words = { quote, source: sourceOf(info, report), saidAt: saidAt(selected, now) };
  let target: Target | null = null;
  try {
    const found = await inTime(targetOf(report));
    // the menu named somebody: nobody else gets the words without being asked for
    target = found && named?.tabId === tabId && named.person === found.key ? found : null;
    await setNotice(
      windowId,
      target ? await saveAbout(target, report, words, selected, now) : await askWhom(words, now),
    );
    await updateBadge();
    await renameMenuFor(tabId);
  } catch {
    const contactId = target?.kind === 'remembered' ? target.contactId : null;
    await setNotice(windowId, { id: crypto.randomUUID(), kind: 'not-saved', contactId, ...words });
    await showTrouble();
  }
}

async function saveAbout(
  target: Target,
  report: PageReport | null,
  words: Words,
  selected: SelectedWords | null,
  now: number,
): Promise<Notice> {
  // what was learned is a help, and no reason not to save
  const rules = await inTime(learnedRules()).catch(() => []);
  const facts = report?.state === 'conversation' ? report.facts : null;
  const told = happeningsIn(words.quote, civilDateOf(words.saidAt), selected?.language ?? null, rules, target.name);
  const { words: shown, reading, further } = asTold(words, toldBy(directionOf(selected, facts), told));
  const id = crypto.randomUUID();
  if (target.kind === 'remembered') {
    const receipt = await save(target.contactId, shown, reading, now);
    return { id, kind: 'saved', contactId: target.contactId, receipt, further };
  }
  const { contact, receipt } = await rememberAndSave(target.person, facts, shown, reading, now);
  return { id, kind: 'saved', contactId: contact.id, receipt, further };
}

/** A message tells when it was written, and a quote inside of it when that was. UTC milliseconds. */
function saidAt(selected: SelectedWords | null, now: number): number {
  const at = selected?.said?.at ?? now;
  const quoted = selected?.quotedUnder ? dayOfQuote(selected.quotedUnder, civilDateOf(at)) : null;
  return quoted ? Math.min(instantOf(quoted), at) : at;
}

/** Who wrote the words; of what a message quotes it may be either. */
function directionOf(selected: SelectedWords | null, facts: PageFacts | null): Direction {
  if (selected === null || selected.quotedUnder !== null) return 'unknown';
  return directionAt(facts?.messages ?? [], selected.said);
}

async function askWhom(words: Words, now: number): Promise<Notice> {
  const kept = await keepUnassigned(words, now);
  return { id: crypto.randomUUID(), kind: 'whom', wordsId: kept.id };
}

function sourceOf(info: browser.Menus.OnClickData, report: PageReport | null): Source {
  const url = info.pageUrl ?? null;
  if (report?.state === 'conversation') {
    return { site: report.facts.site, url, conversation: report.facts.conversation };
  }
  return { site: report && siteIdOf(report), url, conversation: null };
}

/** What the page shows at this moment; null where no content script runs. */
async function readAgain(tabId: number): Promise<PageReport | null> {
  return statementOf(await sendToTab(tabId, 'readAgain').catch(() => null))?.report ?? null;
}

async function selectedIn(tabId: number) {
  return selectedWordsOf(await sendToTab(tabId, 'selection').catch(() => null));
}

/** White space does not count: the browser tells the selection on one line. */
function folded(text: string): string {
  return text.replace(/\s+/gu, '');
}
