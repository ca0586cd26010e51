/** The line of the context menu on selected words: "Save this detail about NAME". */
import browser from 'webextension-polyfill';
import { impersonal } from '#core/correspondents.ts';
import { calledBy } from '#core/display-name.ts';
import type { PageReport, PersonFacts } from '#core/facts.ts';
import { handleKey } from '#core/handle.ts';
import { toolbarWords } from '#i18n/toolbar.ts';
import { setMenuTarget } from '#session/menu.ts';
import { tabReport } from '#session/tabs.ts';
import { chosenContact } from '#store/choices.ts';
import { ownersOfPerson } from '#store/owners.ts';
import { currentLanguage } from './language.ts';

export const menuId = 'save-detail';

/** The browser keeps the menu; it is made once for each install and update. */
export async function createMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  const { saveAboutSomebody } = toolbarWords(await currentLanguage());
  browser.contextMenus.create({ id: menuId, title: saveAboutSomebody, contexts: ['selection'] });
}

/** The person that a save from this page would be about: somebody remembered, or one person who is not yet. */
export type Target =
  | { readonly kind: 'remembered'; readonly contactId: string; readonly name: string; readonly key: string }
  | { readonly kind: 'stranger'; readonly person: PersonFacts; readonly name: string; readonly key: string };

/** Null when the page does not tell for sure whom the words would be about. */
export async function targetOf(report: PageReport | null): Promise<Target | null> {
  if (report?.state === 'unreadable') {
    const chosen = await chosenContact(report.site, report.conversation);
    if (!chosen) return null;
    const key = `${report.site} ${report.conversation} ${chosen.id}`;
    return { kind: 'remembered', contactId: chosen.id, name: chosen.name, key };
  }
  if (report?.state !== 'conversation' || report.facts.kind !== 'person') return null;
  const { facts } = report;
  const [person] = facts.people;
  if (!person) return null;
  const key = `${facts.site} ${facts.conversation} ${handleKey(person.handles[0])}`;
  const owners = await ownersOfPerson(person);
  const [contact] = owners;
  // one of several who share an address
  if (owners.length > 1) return null;
  // by name alone only whom the user has confirmed
  if (contact) return { kind: 'remembered', contactId: contact.id, name: contact.name, key };
  if (person.certainty !== 'certain' || impersonal(person)) return null;
  return { kind: 'stranger', person, name: calledBy(person), key };
}

/** Lets the menu name whoever the active tab shows. */
export async function renameMenu(tabId: number, report: PageReport | null): Promise<void> {
  const target = await targetOf(report);
  const words = toolbarWords(await currentLanguage());
  await setMenuTarget({ tabId, person: target?.key ?? null });
  // Chrome replaces %s by the selection: a name must not contain it
  const title = target
    ? words.saveAbout(target.name.replaceAll('%', '%%').replaceAll('&', '&&'))
    : words.saveAboutSomebody;
  // a browser that lost the menu gets it back
  await browser.contextMenus.update(menuId, { title }).catch(createMenu);
}

/** Another tab came to the front. */
export async function renameMenuFor(tabId: number): Promise<void> {
  await renameMenu(tabId, await tabReport(tabId));
}

/** Another window came to the front, or what the menu says there may have changed. */
export async function renameMenuInFront(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined) await renameMenuFor(tab.id);
}
