/**
 * The open conversation in Outlook on the web, as notes of 2025 and 2026 on the live page describe it. A header has the address
 * of a stranger, but of contacts, colleagues and the user only the name: then the selected row of the list may have it.
 */
import type { MessageTime } from '#core/facts.ts';
import { emailHandle, type Handle, nameHandle } from '#core/handle.ts';
import { isVisible, partsOf } from './dom.ts';
import { spelledOut } from './mail-people.ts';
import { PageChangedError } from './site.ts';
import { localTime, numericTime } from './times.ts';
import { weekdayTime } from './weekday-times.ts';

/** Somebody as Outlook shows them. */
export interface Met {
  readonly handle: Handle;
  readonly name: string | null;
}

export interface ThreadMessage {
  readonly id: string;
  readonly sender: Met;
  readonly time: MessageTime | null;
  /** the element around header and body */
  readonly frame: Element;
}

export interface Thread {
  readonly conversation: string;
  readonly messages: readonly ThreadMessage[];
}

/** Bodies, and what is being written; never looked into. */
export const strangers = '[id^="UniqueMessageBody"], [role="document"], [contenteditable]';
/** One of the two, by whether the user groups mails to conversations. */
const panes = '#ConversationReadingPaneContainer, #ItemReadingPaneContainer';
/** `MSG_<id>_FROM`; the ids are the same in every language. */
const senders = '[id^="MSG_"][id$="_FROM"]';
/** Above the conversation, or a mail alone; the line in which the user writes a subject has an id of that form, too. */
const subjects = ':is([id^="CONV_"], [id^="MSG_"])[id$="_SUBJECT"]:not(input)';
const times = '[data-testid="SentReceivedSavedTime"]';

/** What matches below `root`, in document order, not looking into what strangers wrote. */
export function open(root: Element, wanted: string): HTMLElement[] {
  const closed = `${strangers}, ${senders}, ${subjects}`;
  return partsOf(root, `${wanted}, ${closed}`, closed).filter((part) => part.matches(wanted));
}

/** @throws {PageChangedError} */
export function readThread(doc: Document): Thread | null {
  const [pane, ...others] = open(doc.body, panes).filter(isVisible);
  if (!pane) return null;
  if (others.length > 0) throw new PageChangedError(`one visible ${panes}`);
  const subject = open(pane, subjects).filter(isVisible)[0];
  const shown = open(pane, senders).filter(isVisible);
  if (!subject && shown.length === 0 && !pane.querySelector('[id^="UniqueMessageBody"]')) return null;
  if (!subject) throw new PageChangedError(subjects);
  const bodies = partsOf(pane, strangers, strangers).filter((part) => part.matches('[id^="UniqueMessageBody"]'));
  // a collapsed message has a header alone, and none is without
  if (shown.length === 0 || shown.length < bodies.filter(isVisible).length) throw new PageChangedError(senders);
  const row = selectedRow(doc, subject.textContent.trim());
  const messages = shown.map((element) => messageOf(element, pane, row));
  return { conversation: `thread ${idIn(subject)}`, messages };
}

const idIn = (element: Element) => element.id.replace(/^(?:CONV|MSG)_(.*)_(?:FROM|SUBJECT)$/s, '$1');

/** The address in the selected row, with the name it stands for; the row has to be that of the open conversation. */
function selectedRow(doc: Document, subject: string): Met | null {
  // a body may hold a list that looks like this one
  const options = open(doc.body, '#MailList').flatMap((list) => [
    ...list.querySelectorAll('[role="option"][aria-selected="true"][data-convid]'),
  ]);
  const rows = options.filter(isVisible);
  const [row] = rows;
  if (!row || rows.length > 1 || subject === '' || !row.textContent.includes(subject)) return null;
  const titled = [...row.querySelectorAll('span[title*="@"]')];
  const handle = emailHandle(titled[0]?.getAttribute('title'));
  return handle && titled.length === 1 ? { handle, name: titled[0]?.textContent.trim() ?? null } : null;
}

function messageOf(element: Element, pane: Element, row: Met | null): ThreadMessage {
  const frame = frameOf(element, pane);
  const time = open(frame, times);
  const text = time[0]?.getAttribute('title') ?? time[0]?.textContent;
  const lang = element.ownerDocument.documentElement.lang;
  return {
    id: idIn(element),
    sender: senderIn(element.textContent.trim(), row),
    time: time.length === 1 ? (weekdayTime(text, lang) ?? localTime(text, lang) ?? numericTime(text)) : null,
    frame,
  };
}

/** As far out as nobody else's header is. */
function frameOf(element: Element, pane: Element): Element {
  let frame = element;
  while (frame.parentElement && frame.parentElement !== pane && open(frame.parentElement, senders).length === 1) {
    frame = frame.parentElement;
  }
  return frame;
}

/** `Name<address>`, or the address alone, or the name alone. */
function senderIn(text: string, row: Met | null): Met {
  const spelled = spelledOut(text);
  const alone = spelled !== null && !text.endsWith('>');
  const differs = row !== null && spelled !== null && row.handle.value !== spelled.handle.value;
  // a name may be an address, too: then the row has to have it, and a row with the same name no other
  if (alone ? !row || differs : differs && row.name === spelled.name) {
    throw new PageChangedError(`${senders} with the address of the selected row`);
  }
  if (spelled) return spelled;
  if (row && row.name === text) return { handle: row.handle, name: text };
  const handle = nameHandle('outlook', text);
  if (!handle || text.includes('@')) throw new PageChangedError(`${senders} with a name or an address`);
  return { handle, name: text };
}
