/** What content scripts report: checked, kept for the panel, and recorded for people who are remembered. */
import browser from 'webextension-polyfill';
import { type KnownAccount, type PageFacts, type PageReport, type Statement, siteIdOf } from '#core/facts.ts';
import { partsOfSite, siteAt, taught } from '#core/site-rule.ts';
import { statementOf } from '#message-shapes.ts';
import { Refused, type RuleHere, type Sender } from '#messages.ts';
import { knownAccounts, noteAccount } from '#session/accounts.ts';
import { forgetTab, setTabStatement, tabReport } from '#session/tabs.ts';
import { siteOf, sites } from '#sites/index.ts';
import { learnHandles } from '#store/contacts.ts';
import { doubtName } from '#store/known-by-name.ts';
import { isTrusted, notePlaceSoftware, placeOf } from '#store/places.ts';
import { noteReading } from '#store/site-readings.ts';
import { recordConversation } from '#store/touches.ts';
import { showTrouble, updateBadge } from './badge.ts';
import { countSent } from './inserted.ts';
import { renameMenu } from './menu.ts';
import { isGranted, leaveTab } from './sites.ts';

interface SenderTab {
  readonly tabId: number;
  readonly url: URL;
  readonly active: boolean;
  readonly documentId: string | undefined;
}

/** The tab a message came from, when it is the top frame of a web page. */
function tabOf(sender: Sender): SenderTab {
  if (sender.tab?.id === undefined || sender.frameId !== 0 || !sender.url?.startsWith('https://')) {
    throw new Refused('not a web page');
  }
  // both browsers tell it, the types do not know it yet
  const { documentId } = sender as { documentId?: string };
  return { tabId: sender.tab.id, url: new URL(sender.url), active: sender.tab.active, documentId };
}

/** The facts as stated, or `Refused`: they have to be of the right shape, and of the site that the sender's address says. */
function checked(value: unknown, url: URL): Statement {
  const statement = statementOf(value);
  if (!statement || !isOf(statement.report, url)) throw new Refused('not what the content script of this site reports');
  return statement;
}

/** A known site is told by the address; on other hosts, which the user has to have added, what reads them says so. */
function isOf(report: PageReport, url: URL): boolean {
  const site = siteOf(url);
  if (site) return siteIdOf(report) === site.id && report.state !== 'proposed' && report.state !== 'untaught';
  const own = partsOfSite(siteIdOf(report));
  if (own?.origin !== url.origin) return false;
  return own.software === taught || sites.some(({ id, hosted }) => id === own.software && hosted !== undefined);
}

/** @throws {Refused} */
export async function pageRead(value: unknown, sender: Sender): Promise<void> {
  const { tabId, url, active, documentId } = tabOf(sender);
  const statement = checked(value, url);
  const { report } = statement;
  const before = tabReport(tabId);
  // before anything is awaited: the panel hears of it in the order in which the page said it
  await setTabStatement(tabId, { ...statement, report: withoutWords(report) }, documentId);
  // a page that the browser had put aside while its site was switched off
  if (!(await isGranted(siteIdOf(report), url))) {
    await leaveTab(tabId);
    return;
  }
  if (!(await isAsTaught(report))) throw new Refused('nobody has said yet that this is right');
  noteWhetherRead(report);
  if (report.state === 'conversation') await noteAccount(url.origin, report.facts);
  if (active) await renameMenu(tabId, report);
  if (report.state === 'conversation') await record(report.facts, await before, tabId);
}

/** When nobody is open it is not known whether anybody would be recognised. A failure is told by the next page. */
function noteWhetherRead(report: PageReport): void {
  if (report.state !== 'conversation' && report.state !== 'unreadable') return;
  void noteReading(siteIdOf(report), report.state === 'conversation', Date.now()).catch(() => undefined);
}

async function record(facts: PageFacts, before: PageReport | null, tabId: number): Promise<void> {
  const last =
    before?.state === 'conversation' && before.facts.conversation === facts.conversation ? before.facts : null;
  const now = Date.now();
  try {
    // between two conversations address and page may name different people: a handle seen beside another is believed
    // when it is seen again
    if (last) {
      for (const person of facts.people) await learnHandles(person, now);
      await doubtName(facts, now);
    }
    if (last && isSame(last, facts)) return;
    const news = await recordConversation(facts, now);
    await countSent(news, tabId, now);
    if (news.length > 0) await updateBadge();
  } catch {
    // the page is read again, and the messages with it; what cannot wait is that the user knows
    await showTrouble();
  }
}

/** What is kept of a tab tells nothing that anybody wrote. */
function withoutWords(report: PageReport): PageReport {
  if (report.state !== 'conversation') return report;
  const messages = report.facts.messages.map(({ words: _, ...message }) => message);
  return { ...report, facts: { ...report.facts, messages } };
}

/** Whether there is nothing to record that was not there before, as far as what is kept of the tab tells. */
function isSame(last: PageFacts, { messages, address }: PageFacts): boolean {
  if (messages.some(({ words }) => words !== undefined) || last.address !== address) return false;
  return JSON.stringify(last.messages) === JSON.stringify(messages);
}

/** @throws {Refused} */
export async function pageGone(sender: Sender): Promise<void> {
  const { tabId, documentId } = tabOf(sender);
  await forgetTab(tabId, documentId);
}

/** What is read by a rule counts only once the user has said that it is right. */
async function isAsTaught(report: PageReport): Promise<boolean> {
  const own = partsOfSite(siteIdOf(report));
  if (!own || report.state !== 'conversation') return true;
  const place = await placeOf(own.origin);
  if (own.software === taught) return place !== undefined && isTrusted(place);
  // a failure says it another time
  await notePlaceSoftware(own.origin, own.software, Date.now()).catch(() => undefined);
  return true;
}

/** What a page is read by whose host the user has added; null for all others. @throws {Refused} */
export async function ruleHere(sender: Sender): Promise<RuleHere | null> {
  const { url } = tabOf(sender);
  const place = await placeOf(url.origin);
  if (!place || !(await isGranted(siteAt(taught, url.origin), url))) return null;
  return { rule: place.taught?.rule ?? null, isTrusted: isTrusted(place), known: await knownAccounts(url.origin) };
}

/** Which addresses are the user's, as earlier pages of a known site have shown them. @throws {Refused} */
export async function knownHere(sender: Sender): Promise<readonly KnownAccount[]> {
  const { url } = tabOf(sender);
  const site = siteOf(url);
  return site && (await isGranted(site.id, url)) ? knownAccounts(url.origin) : [];
}

/** A message from one of our own pages. @throws {Refused} for any other sender */
export function requireOwnPage(sender: Sender): void {
  if (!sender.url?.startsWith(browser.runtime.getURL(''))) throw new Refused('not a page of ours');
}
