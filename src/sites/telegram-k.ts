/**
 * Telegram Web K, as its client of June 2026 builds the page. The number of the peer stands in the title, the picture, the
 * message field and on every message, and all that are there must agree; the address adds the username.
 */
import type { ConversationKind, Direction, MessageFacts, MessageTime, PageFacts } from '#core/facts.ts';
import { firstWordsOf } from '#core/first-words.ts';
import { type Handle, telegramHandle, telegramUsernameHandle } from '#core/handle.ts';
import { beginningOf, newestOf, onlyVisible, required, visibleAll } from './dom.ts';
import { PageChangedError, type Site } from './site.ts';
import { account, addressOf, messageIds, serviceIds } from './telegram.ts';

/** The chat in front; those below it in the stack stay in the document without `active`. Words may imitate one. */
const activeChat = '.chats-container > .chat.active:not(.chat .chat, #column-left *)';
const person = ':scope > .topbar > .chat-info-container > .chat-info > .person';
const title = `${person} .user-title > .peer-title`;
const avatar = `${person} > .person-avatar`;
/** Twice in the page; the second, fake one is for measuring. */
const field = ':scope > .chat-input .input-message-input:not(.input-field-input-fake)';
const bubble = '.bubbles-scrollable .bubble[data-mid]';
/** Only channels have it on either of the two. */
const broadcast =
  ':scope > .bubbles > .bubbles-scrollable > .bubbles-inner.is-broadcast, :scope > .chat-input .bubbles-go-down.is-broadcast';
const botCommands = ':scope > .chat-input .new-message-bot-commands';
/** The second name is the newer one. */
const savedIcon = '.avatar-icon-saved, .avatar-icon-saved_filled';

/** The text of a message. A message shown inside of another has its own. */
const words = ':scope > .bubble-content-wrapper > .bubble-content > .message';
/** What else stands in it: its time, reactions, what it answers, previews of pages, quotes, what is to be clicked first. */
const besideWords = '.time, .reactions, .reply, .web, .webpage, blockquote, .spoiler, .bubble, [contenteditable]';
const never = ':not(*)';
const enoughWords = 400;

/** Views of a chat that are not an exchange with its peer: what is pinned, planned, commented, kept, found, or an example. */
const otherViews = ['pinned', 'scheduled', 'discussion', 'saved', 'search', 'logs', 'static', 'stories', 'welcome'];

export const telegramK: Site = {
  id: 'telegram-k',
  name: 'Telegram Web K',
  kind: 'messenger',
  matches: ['https://web.telegram.org/k/*'],

  read(doc, url, more = {}) {
    const chat = openChat(doc, url);
    if (!chat) return null;
    const id = peerId(chat, url);
    const username = telegramUsernameHandle(url.hash.match(/^#@(.+)$/)?.[1]);
    const kind = kindOf(chat, id, username);
    const handle = telegramHandle(id);
    const other = kind === 'person' ? handle : null;
    return {
      site: telegramK.id,
      conversation: `${account(url)}:${id}`,
      kind,
      writing: false,
      people: other
        ? [{ handles: username ? [other, username] : [other], name: nameOf(chat), certainty: 'certain' }]
        : [],
      title: kind === 'group' || kind === 'channel' ? nameOf(chat) : null,
      own: handle && kind === 'self' ? [handle] : [],
      messages: other ? messagesOf(chat, id, more.firstWords === true) : [],
      composer: composerOf(chat) !== null,
      ...(more.address ? { address: addressOf(url, id) } : {}),
    } satisfies PageFacts;
  },

  composer(doc, url) {
    const chat = openChat(doc, url);
    if (!chat) return null;
    // a field is nobody's while the places do not agree
    peerId(chat, url);
    return composerOf(chat);
  },

  saidAt(_doc, node) {
    const element = node.nodeType === node.ELEMENT_NODE ? (node as Element) : node.parentElement;
    const inside = element && outermostBubble(element);
    return inside ? timeOf(inside) : null;
  },

  conversationOf: (url) => `${account(url)}${url.hash}`,
};

/** The chat on screen; null when none is open, or another view of it than the exchange itself. */
function openChat(doc: Document, url: URL): HTMLElement | null {
  if (url.hash.length <= 1) return null;
  const chat = onlyVisible(doc, activeChat);
  if (!chat) {
    if (visibleAll(doc, '#column-center').length > 0) throw new PageChangedError(activeChat);
    return null;
  }
  const view = chat.dataset.type;
  // the view is named once its first peer is drawn
  if (view === undefined && visibleAll(chat, ':scope > .topbar').length === 0) return null;
  if (view !== undefined && otherViews.includes(view)) return null;
  if (view !== 'chat') throw new PageChangedError(`${activeChat}[data-type="chat"]`);
  return chat;
}

/** The one number that every place tells. Rooms that moved keep old messages under an older number: only people's are compared. */
function peerId(chat: HTMLElement, url: URL): string {
  const id = peerIdOn(required(chat, title), 'the title');
  const agree = (other: string, where: string) => {
    if (other !== id) throw new PageChangedError(`the same data-peer-id in the title and in ${where}`);
  };
  agree(peerIdOn(only(chat, avatar), 'the picture'), 'the picture');
  for (const input of chat.querySelectorAll<HTMLElement>(field)) {
    agree(peerIdOn(input, 'the message field'), 'the message field');
  }
  if (!url.hash.startsWith('#@')) agree(url.hash.slice(1), 'the address');
  if (!id.startsWith('-')) {
    for (const message of bubblesOf(chat)) agree(peerIdOn(message, 'a message'), 'a message');
  }
  return id;
}

/** The picture may be too narrow to be seen, but there is one. */
function only(chat: HTMLElement, selector: string): HTMLElement {
  const [found, ...more] = chat.querySelectorAll<HTMLElement>(selector);
  if (!found || more.length > 0) throw new PageChangedError(`exactly one ${selector}`);
  return found;
}

function peerIdOn(element: HTMLElement, where: string): string {
  const id = element.dataset.peerId ?? '';
  if (!/^-?[1-9]\d{0,18}$/.test(id)) throw new PageChangedError(`data-peer-id of ${where}`);
  return id;
}

function kindOf(chat: HTMLElement, id: string, username: Handle | null): ConversationKind {
  if (id.startsWith('-')) return chat.querySelector(broadcast) ? 'channel' : 'group';
  if (serviceIds.includes(id)) return 'service';
  const icon = only(chat, avatar).querySelector('.avatar-icon');
  const saved = icon?.matches(savedIcon) ?? false;
  // the interface's own words in place of a name: Saved Messages, or an account that no longer exists
  const words = required(chat, title).querySelector('.i18n') !== null;
  if (words && !icon) throw new PageChangedError(`${avatar} .avatar-icon`);
  if (saved && !words) throw new PageChangedError(`${title} .i18n`);
  if (words) return saved ? 'self' : 'service';
  return username?.value.endsWith('bot') || chat.querySelector(botCommands) ? 'bot' : 'person';
}

/** Badges stand beside the name, which then has an element of its own. */
function nameOf(chat: HTMLElement): string | null {
  const whole = required(chat, title);
  const name = (whole.querySelector(':scope > .peer-title-inner') ?? whole).textContent.trim();
  return name === '' ? null : name;
}

function messagesOf(chat: HTMLElement, id: string, withWords: boolean): MessageFacts[] {
  return bubblesOf(chat)
    .filter((message) => isSent(message))
    .map((message) => {
      const time = timeOf(message);
      if (!time) throw new PageChangedError('data-timestamp of a message');
      const direction = directionOf(message);
      const words = withWords ? wordsOf(message) : null;
      return {
        ids: messageIds(`${id}:${message.dataset.mid}`, time, direction),
        provisional: false,
        direction,
        time,
        with: [],
        ...(words === null ? {} : { words }),
      };
    });
}

/** The newest messages of the open chat: not its notices and advertisements, and nothing that stands inside a message. */
function bubblesOf(chat: HTMLElement): HTMLElement[] {
  return newestOf(
    [...chat.querySelectorAll<HTMLElement>(`:scope > .bubbles ${bubble}`)],
    (element) => outermostBubble(element) === element && !element.matches('.service, .is-sponsored'),
  );
}

function outermostBubble(element: Element): HTMLElement | null {
  const inner = element.closest<HTMLElement>(bubble);
  const outer = inner?.parentElement?.closest('.bubble');
  return outer ? outermostBubble(outer) : inner;
}

/** Until the server has a message its number is a fraction, and a failed one never gets another. */
function isSent(message: HTMLElement): boolean {
  return /^\d+$/.test(message.dataset.mid ?? '') && !message.matches('.is-sending, .is-error');
}

function directionOf({ classList }: HTMLElement): Direction {
  if (classList.contains('is-out') === classList.contains('is-in')) return 'unknown';
  return classList.contains('is-out') ? 'out' : 'in';
}

/** Seconds of UTC in the page; null for anything that is not a time of this century. */
function timeOf(message: HTMLElement): MessageTime | null {
  const at = Number(message.dataset.timestamp) * 1000;
  return at >= Date.UTC(2000) && at < Date.UTC(2100) ? { at, precision: 'second' } : null;
}

/** What the message itself says: not its time, nor what it answers, quotes, hides or shows of a page. */
function wordsOf(message: HTMLElement): string | null {
  const [text, ...others] = message.querySelectorAll(words);
  return text && others.length === 0 ? firstWordsOf(beginningOf(text, besideWords, never, enoughWords)) : null;
}

function composerOf(chat: HTMLElement): HTMLElement | null {
  return visibleAll(chat, `${field}[contenteditable="true"]`)[0] ?? null;
}
