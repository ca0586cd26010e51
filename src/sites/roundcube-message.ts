/** One message as Roundcube's elastic skin shows it (its templates of August 2026): in the frame beside the list, alone, or to print. */
import type { MessageTime } from '#core/facts.ts';
import { emailHandle } from '#core/handle.ts';
import { isVisible, partsOf } from './dom.ts';
import { nameOf, type Shown, spelledOut } from './mail-people.ts';
import { PageChangedError } from './site.ts';
import { numericTime } from './times.ts';

export interface OpenMessage {
  readonly folder: string;
  /** unique within the folder of one account */
  readonly uid: string;
  /** almost always one; a header may name several authors */
  readonly senders: readonly [Shown, ...Shown[]];
  readonly recipients: readonly Shown[];
  readonly time: MessageTime | null;
  readonly draft: boolean;
  readonly body: Element | null;
}

/** Everything below the header: notices, attachments and the body. Never looked into. */
const content = '#message-content, #messagebody';
const headers = '#message-header';
/** The rows of the header; the cell's second class is the name of the header, the same in every language. */
const cells = 'td.header';
/** Words of strangers in the header. */
const closed = `${content}, h2.subject`;

/**
 * The message that a document of Roundcube's shows.
 * @throws {PageChangedError}
 */
export function readMessage(doc: Document): OpenMessage {
  const [header, ...others] = openParts(doc.body, headers).filter(isVisible);
  if (!header || others.length > 0) throw new PageChangedError(`one ${headers}`);
  // either the table or the line that sums it up is shown; the table is there in both cases
  const tables = openParts(header, 'table.header-headers');
  const [table] = tables;
  if (!table || tables.length > 1) throw new PageChangedError('one table.header-headers');
  const printed = doc.body.matches('.action-print');
  const [sender, ...authors] = addressesIn(table, 'from', printed);
  if (!sender) throw new PageChangedError('an address in td.header.from');
  return {
    ...placeIn(doc),
    senders: [sender, ...authors],
    recipients: ['to', 'cc', 'bcc'].flatMap((name) => addressesIn(table, name, printed)),
    time: timeIn(header),
    draft: siblingOf(header, ':scope > .rightcol > #message-objects > #message-buttons') !== null,
    body: siblingOf(header, '#messagebody'),
  };
}

function openParts(root: Element, wanted: string): HTMLElement[] {
  return partsOf(root, `${wanted}, ${closed}`, closed).filter((part) => part.matches(wanted));
}

/** A part of another message has dots in its number: what it says of people is a stranger's word. */
export function isWholeMessage(doc: Document): boolean {
  return /^\d+$/.test(new URL(doc.URL).searchParams.get('_uid') ?? '');
}

function placeIn(doc: Document): Pick<OpenMessage, 'folder' | 'uid'> {
  const { searchParams } = new URL(doc.URL);
  const [uid, folder] = [searchParams.get('_uid'), searchParams.get('_mbox')];
  if (!uid || !folder) throw new PageChangedError('_uid and _mbox in the address');
  return { folder, uid };
}

/** @throws {PageChangedError} when a cell, or what stands in it, is not what it is known to be */
function addressesIn(table: Element, name: string, printed: boolean): Shown[] {
  const all = [...table.querySelectorAll(':scope > tbody > tr > td')];
  if (
    !all.every(({ classList }) => classList.contains('header-title') || (classList[0] === 'header' && classList[1]))
  ) {
    throw new PageChangedError('td.header with its name');
  }
  const found = all.filter((cell) => cell.matches(`${cells}.${name}`));
  if (found.length > 1) throw new PageChangedError(`one td.header.${name}`);
  return found.flatMap((cell) => {
    const shown = [...cell.querySelectorAll(':scope > span.adr')];
    const others = [...cell.children].filter((one) => !one.matches('.adr, .morelink, .morelink + span'));
    if (shown.length === 0 || others.length > 0) throw new PageChangedError(`td.header.${name} > span.adr`);
    return shown.flatMap((one) => (printed ? printedAddress(one) : linked(one)));
  });
}

/** On paper: name and address, or the address alone, in angle brackets at the end. */
function printedAddress(one: Element): Shown[] {
  const text = one.textContent.trim();
  if (!text.endsWith('>')) return [];
  const shown = spelledOut(text);
  return shown ? [shown] : [];
}

/**
 * The link has the address; where its text is the name alone its title has it again, else the text does.
 * @throws {PageChangedError} when they disagree
 */
function linked(one: Element): Shown[] {
  const [link, ...others] = one.querySelectorAll(':scope > a.rcmContactAddress');
  // a word in the place of addresses, such as "undisclosed", is nobody
  if (!link && one.children.length === 0 && /^[^@]+$/.test(one.textContent)) return [];
  const handle = emailHandle(link?.getAttribute('href')?.replace(/^mailto:/, ''));
  const title = link?.getAttribute('title') ?? null;
  const text = link?.textContent ?? '';
  const again = spelledOut(title ?? text);
  if (others.length > 0 || !handle || again?.handle.value !== handle.value) {
    throw new PageChangedError('a.rcmContactAddress with one address in its link and beside it');
  }
  return [{ handle, name: title === null ? again.name : nameOf(text, handle) }];
}

/** The line that sums up the header has the whole date, in the user's own format; the table may say "Today". */
function timeIn(header: Element): MessageTime | null {
  const found = openParts(header, '.header-summary, td.header.date');
  const summary = found.find((part) => part.matches('.header-summary'));
  const date = summary?.querySelector(':scope > span > .text-nowrap') ?? found.find((part) => part.matches('.date'));
  return numericTime(date?.textContent);
}

function siblingOf(header: Element, selector: string): Element | null {
  return header.parentElement?.querySelector(':scope > #message-content')?.querySelector(selector) ?? null;
}
