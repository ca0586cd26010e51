/** Which conversation is open in WhatsApp Web: what its header, the ids of its messages and its message field say. */
import type { ConversationKind } from '#core/facts.ts';
import { type Handle, nameHandle, phoneHandle } from '#core/handle.ts';
import { harmless } from '#core/harmless.ts';
import { isTranslated, isVisible, onlyVisible, visibleAll } from './dom.ts';
import { PageChangedError } from './site.ts';
import { namesRoom, selfMark } from './whatsapp-words.ts';

/** The conversation; words may imitate one, but inside of it or of the list only. */
const main = '#main:not(#main *, #side *, #pane-side *)';
/** Nothing of a message, and nothing of a draft, is any part of the page. */
const closed = '[data-id] *, [contenteditable] *';
const header = `header:not([data-id] *, footer *, ${closed})`;
const footer = `footer:not([data-id] *, header *, ${closed})`;
const field = '[contenteditable="true"][role="textbox"]:not([contenteditable] *)';
/** The title, then what is said below it; the name of an icon is no text of either. */
const texts = 'span[dir="auto"]:not(span[dir="auto"] *)';
/** Went away once and came back (2023): what it marks has to be what is found without it. */
const markedTitle = '[data-testid="conversation-info-header-chat-title"]';
/** In place of a picture that a room does not have. */
const roomIcons =
  '[data-icon^="default-group"], [data-icon^="default-community"], [data-icon^="default-broadcast"], [data-icon^="newsletter"]';
/** The panel beside a conversation that tells more of it. */
const drawers = 'section, aside, [data-testid*="drawer"]';
const lists = '#main *, #side *, #pane-side *, [role="dialog"] *, [role="list"] *, [role="grid"] *, [role="listbox"] *';

export interface Chat {
  readonly main: HTMLElement;
  readonly header: HTMLElement;
  readonly title: string;
  /** what stands below the title, and what the header's elements are titled: it may come late, or never */
  readonly beside: readonly string[];
  readonly field: HTMLElement | null;
}

/** The conversation on screen; null when none is open. */
export function openChat(doc: Document): Chat | null {
  const open = onlyVisible(doc, main);
  if (!open) {
    if (visibleAll(doc, `[data-pre-plain-text]:not(${closed}), footer ${field}`).length > 0) {
      throw new PageChangedError('#main');
    }
    return null;
  }
  const bar = onlyVisible(open, header);
  if (!bar) throw new PageChangedError('#main header');
  const [first, ...others] = visibleAll(bar, texts).filter((element) => shownText(element) !== '');
  if (!first) throw new PageChangedError(`#main header ${texts}`);
  const title = titleIn(bar, first);
  const titled = visibleAll(bar, 'span[title]').map((element) => harmless(element.title));
  const below = onlyVisible(open, footer);
  return {
    main: open,
    header: bar,
    title,
    beside: [...others.map(shownText), ...titled].filter((text) => text !== '' && text !== title),
    field: below && onlyVisible(below, field),
  };
}

/**
 * What is shown, what it is titled and what is marked as the title all have to be the same. A browser that translates puts
 * other words into the text alone: then what it is titled counts.
 */
function titleIn(bar: HTMLElement, first: HTMLElement): string {
  const shown = shownText(first);
  const titled = harmless(first.title);
  const marked = onlyVisible(bar, markedTitle);
  if (marked && shownText(marked) !== shown)
    throw new PageChangedError(`${markedTitle} with the first text of the header`);
  if (isTranslated(first.ownerDocument)) {
    if (titled === '') throw new PageChangedError('the title of the header as the page wrote it');
    return titled;
  }
  if (titled !== '' && titled !== shown) throw new PageChangedError('the title of the header as it is shown');
  return shown;
}

/** Text as it is shown, signs that are drawn as pictures included. */
export function shownText(node: Node): string {
  const read = (one: Node): string => {
    if (one.nodeType === one.TEXT_NODE) return one.nodeValue ?? '';
    if (one.nodeName === 'IMG') return (one as Element).getAttribute('alt') ?? '';
    // icons carry their own name as text
    if (one.nodeName.toLowerCase() === 'svg' || (one as Element).matches('[data-icon]')) return '';
    return [...one.childNodes].map(read).join('');
  };
  return harmless(read(node));
}

/** What the messages tell of the conversation itself. */
export interface Told {
  /** the one id of it, as long as pages told one: `79000000001@c.us` */
  readonly jid: string | null;
  /** who is named as an author, in the order of the page */
  readonly authors: readonly string[];
  /** whether messages show their authors above them, as they do in rooms */
  readonly showsAuthors: boolean;
}

export interface Peer {
  readonly kind: ConversationKind;
  readonly handle: Handle | null;
  /** null where nothing but a number is shown */
  readonly name: string | null;
}

const nobody = (kind: ConversationKind): Peer => ({ kind, handle: null, name: null });

/** Who it is with. A name alone never says whether it is a person's: that takes an id, or what only a person has. */
export function peerOf(chat: Chat, told: Told, language: string): Peer {
  const { title, header: bar } = chat;
  const byId = told.jid === null ? null : peerOfJid(told.jid);
  if (byId && byId.kind !== 'person') return byId;
  if (byId && isCertainlyRoom(chat, told)) throw new PageChangedError('one person, and no signs of a room');
  if (!byId && isRoom(chat, told)) return nobody('group');
  if (selfMark(title)) return nobody('self');
  const named = phoneHandle(title);
  const phone = byId?.handle ?? named;
  if (phone && named && phone.value !== named.value)
    throw new PageChangedError('one number in the header and in the messages');
  if (!byId && !isPerson(chat, told, language)) throw new PageChangedError('whether this is a person');
  if (phone) return { kind: 'person', handle: phone, name: named ? null : title };
  const inDrawer = phoneInDrawer(bar.ownerDocument, chat);
  if (inDrawer) return { kind: 'person', handle: inDrawer, name: title };
  const handle = nameHandle('whatsapp', title);
  if (!handle) throw new PageChangedError('a name in the header');
  return { kind: 'person', handle, name: title };
}

/** Only `c.us` is a number: what looks like one before `lid` is none. */
function peerOfJid(jid: string): Peer {
  const [user = '', server] = jid.split('@');
  if (server === 'g.us') return nobody('group');
  if (server === 'broadcast' || server === 'newsletter') return nobody('channel');
  if (server === 'lid') return { kind: 'person', handle: null, name: null };
  if (user === '0') return nobody('service');
  const handle = phoneHandle(`+${user}`);
  if (!handle) throw new PageChangedError('a number in data-id');
  return { kind: 'person', handle, name: null };
}

/** What no conversation with one person has. */
function isCertainlyRoom({ header: bar, title, field: writing }: Chat, told: Told): boolean {
  const label = harmless(writing?.getAttribute('aria-label') ?? '');
  return told.showsAuthors || visibleAll(bar, roomIcons).length > 0 || namesRoom(without(label, title));
}

/** The same, and what only a room is likely to have: members below its name, several authors. */
function isRoom(chat: Chat, told: Told): boolean {
  // of those who are not the one in the header the user is one, and one may be whom the header should have named
  const others = new Set(told.authors.filter((author) => author !== chat.title));
  return (
    isCertainlyRoom(chat, told) ||
    others.size > 2 ||
    chat.beside.some((text) => /[,،、，] ?\S/u.test(text) || namesRoom(text))
  );
}

/** The message field is for the very name in the header and says of no room, or that name has written and what is below the header is none of a room. */
function isPerson({ title, beside, field: writing }: Chat, told: Told, language: string): boolean {
  if (new Set(told.authors.filter((author) => author !== title)).size > 1) return false;
  const label = harmless(writing?.getAttribute('aria-label') ?? '');
  if (label.includes(title) && /\p{L}{3}/u.test(without(label, title)) && knowsRooms(language)) return true;
  return told.authors.includes(title) && beside.length > 0;
}

/** Languages in which `namesRoom` knows how a room is called. */
function knowsRooms(language: string): boolean {
  return /^(?:en|ru|es|pt|de|fr|it|uk|pl|tr|nl|id)(?:[-_]|$)/i.test(language);
}

/** Without the last of it: a room may be called like any word of the label. */
function without(label: string, title: string): string {
  const at = label.lastIndexOf(title);
  return at < 0 ? label : label.slice(0, at) + label.slice(at + title.length);
}

/** The number directly below the name in the panel of this contact; what people write of themselves comes after it. */
function phoneInDrawer(doc: Document, { main: open, title }: Chat): Handle | null {
  const found = [...doc.querySelectorAll<HTMLElement>(drawers)]
    .filter((drawer) => !drawer.matches(`#main, ${lists}, :is(${drawers}) *`) && isVisible(drawer))
    .filter((drawer) => (open.compareDocumentPosition(drawer) & open.DOCUMENT_POSITION_FOLLOWING) !== 0)
    .flatMap((drawer) => {
      const leaves = [...drawer.querySelectorAll<HTMLElement>('*')].filter(
        (element) => element.childElementCount === 0 && harmless(element.textContent) !== '' && isVisible(element),
      );
      const at = leaves.findIndex((leaf) => harmless(leaf.textContent) === title);
      const phone = at < 0 ? null : phoneHandle(harmless(leaves[at + 1]?.textContent ?? ''));
      return phone ? [phone] : [];
    });
  const [phone, ...more] = found;
  return phone && more.length === 0 ? phone : null;
}
