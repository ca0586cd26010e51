/**
 * Telegram Web A, as its client of August 2026 builds the page. The number of the peer stands in the address and on the
 * picture in the header, and both must agree; it is the number that Web K shows too. A message tells its whole time only
 * once the mouse has been over it: `wake` names those.
 */
import type { ConversationKind, PageFacts } from '#core/facts.ts';
import { telegramHandle } from '#core/handle.ts';
import { onlyOf, onlyVisible, required, visibleAll } from './dom.ts';
import { PageChangedError, type Site } from './site.ts';
import { account, addressOf, serviceIds } from './telegram.ts';
import { messageAround, messagesOf, timeOf, timesWithoutTitle } from './telegram-a-messages.ts';

/** The column between the list and the profile; words may imitate one, but inside of it or of the others only. */
const column = '#MiddleColumn:not(#MiddleColumn *, #LeftColumn *, #RightColumn *)';
/** There while a chat is open. */
const layout = ':scope > .messages-layout';
/** Of header and of messages: while one chat gives way to another there are two slides, and neither is the active one. */
const slide = ':scope > .Transition > .Transition_slide-active';
const info = ':scope > .chat-info-wrapper > .ChatInfo';
const picture = ':scope > .Avatar';
/** A name that does not fit runs, in elements of its own. */
const name = ':scope > .info h3.fullName:not(.fullName *)';
/** What is open besides people: the icons that stand in place of a picture. */
const icons = '.icon-avatar-saved-messages, .icon-avatar-deleted-account, .icon-reply-filled, .icon-author-hidden';
const footer = ':scope > .middle-column-footer';
/** The button of a bot's commands, and a bot's words about itself. */
const botMenu = '.bot-menu:not([contenteditable] *)';
const botInfo = ':scope > .MessageList .MessageListBotInfo:not(.Message *)';
/** The second field, for measuring, is called a clone. */
const field = '#editable-message-text[contenteditable="true"]:not(.clone, .clone *, .Message *)';

export const telegramA: Site = {
  id: 'telegram-a',
  name: 'Telegram Web A',
  kind: 'messenger',
  matches: ['https://web.telegram.org/a/*'],
  telling: ['title'],

  read(doc, url, more = {}) {
    const chat = openChat(doc, url);
    if (!chat) return null;
    const { id, header } = chat;
    const kind = kindOf(chat);
    const handle = telegramHandle(id);
    const other = kind === 'person' ? handle : null;
    const shown = nameOf(header);
    return {
      site: telegramA.id,
      conversation: `${account(url)}:${id}`,
      kind,
      writing: false,
      people: other ? [{ handles: [other], name: shown, certainty: 'certain' }] : [],
      title: kind === 'group' || kind === 'channel' ? shown : null,
      own: handle && kind === 'self' ? [handle] : [],
      messages: other ? messagesOf(chat.messages, account(url), id, languageOf(doc), more.firstWords === true) : [],
      composer: composerOf(chat) !== null,
      ...(more.address ? { address: addressOf(url, id) } : {}),
    } satisfies PageFacts;
  },

  composer(doc, url) {
    const chat = openChat(doc, url);
    return chat && composerOf(chat);
  },

  wake(doc, url) {
    const chat = openChat(doc, url);
    return chat && kindOf(chat) === 'person' ? timesWithoutTitle(chat.messages) : [];
  },

  saidAt(doc, node) {
    const message = messageAround(node);
    return message ? timeOf(message, languageOf(doc)) : null;
  },

  conversationOf: (url) => `${account(url)}${url.hash}`,
};

interface Chat {
  readonly id: string;
  readonly header: HTMLElement;
  readonly avatar: HTMLElement;
  readonly messages: HTMLElement;
}

/** The chat on screen; null when none is open, or what is open is pinned, planned, commented or kept and not the exchange itself. */
function openChat(doc: Document, url: URL): Chat | null {
  const id = /^#(-?[1-9]\d{0,18})$/.exec(url.hash)?.[1];
  if (id === undefined) return null;
  const middle = onlyVisible(doc, column);
  if (!middle) {
    // on a narrow screen the list hides it; it is there as soon as somebody is signed in
    if (doc.querySelector('#Main') && !doc.querySelector(column)) throw new PageChangedError(column);
    return null;
  }
  const open = onlyVisible(middle, layout);
  if (!open) {
    if (visibleAll(middle, '.MiddleHeader').length > 0) throw new PageChangedError(layout);
    return null;
  }
  const bar = required(open, ':scope > .MiddleHeader');
  const header = required(required(bar, slide), info);
  const avatar = required(header, picture);
  const shown = avatar.dataset.peerId ?? '';
  if (shown === '') throw new PageChangedError('data-peer-id of the picture');
  if (shown !== id) throw new PageChangedError('the same number in the address and in data-peer-id of the picture');
  return { id, header, avatar, messages: required(open, slide) };
}

function kindOf({ id, header, avatar, messages }: Chat): ConversationKind {
  const ofGroup = header.querySelector(':scope > .info > .status > .group-status') !== null;
  const ofUser = header.querySelector(':scope > .info > .status > .user-status') !== null;
  if (id.startsWith('-')) {
    if (ofUser) throw new PageChangedError('no .user-status of a group');
    // only rooms in which everybody writes show pictures beside messages
    return messages.querySelector(':scope > .MessageList.no-avatars') ? 'channel' : 'group';
  }
  if (ofGroup) throw new PageChangedError('no .group-status of a person');
  if (serviceIds.includes(id)) return 'service';
  const saved = avatar.matches('.saved-messages');
  if (saved !== (avatar.querySelector('.icon-avatar-saved-messages') !== null)) {
    throw new PageChangedError('.saved-messages with its icon');
  }
  if (saved) return 'self';
  if (avatar.matches('.deleted-account') || avatar.querySelector(icons)) return 'service';
  return isBot(header, messages) ? 'bot' : 'person';
}

/** Nothing but words tells of a bot without commands: these are how the client calls one in many languages. */
function isBot(header: HTMLElement, messages: HTMLElement): boolean {
  if (visibleAll(messages, footer).some((one) => visibleAll(one, botMenu).length > 0)) return true;
  if (visibleAll(messages, botInfo).length > 0) return true;
  const status = header.querySelector(':scope > .info > .status > .user-status')?.textContent.trim().toLowerCase();
  return (
    status !== undefined && /^(?:bot|бот|робот|bote|ربات|בוט|봇)$|monthly users?$|в месяц$|на місяць$/u.test(status)
  );
}

function nameOf(header: HTMLElement): string | null {
  const shown = required(header, name).textContent.trim();
  return shown === '' ? null : shown;
}

function composerOf({ messages }: Chat): HTMLElement | null {
  return onlyOf(
    visibleAll(messages, footer).flatMap((one) => visibleAll(one, field)),
    field,
  );
}

/** The client writes the language it speaks on the root. */
function languageOf(doc: Document): string {
  return doc.documentElement.lang;
}
