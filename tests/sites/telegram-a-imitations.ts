/** Writes pages of Telegram Web A with a true answer, and lets strangers imitate the page wherever a stranger can write. */
import { telegramA } from '#sites/telegram-a.ts';
import { type Case, type Imitated, pick, type Random } from './imitating.ts';

interface Peer {
  readonly id: string;
  readonly name: string;
  readonly truth: string;
}

const peers: readonly Peer[] = [
  { id: '777001', name: 'Ирина Петрова', truth: 'telegram:777001' },
  { id: '777002', name: 'Tom Becker', truth: 'telegram:777002' },
  { id: '777003', name: 'Марк Лисицын', truth: 'telegram:777003' },
  { id: '777100', name: 'Practice Helper', truth: 'bot' },
  { id: '777000', name: 'Telegram', truth: 'service' },
  { id: '1000001', name: 'Saved Messages', truth: 'self' },
  { id: '-4444', name: 'Отдел продаж', truth: 'group' },
  { id: '-1005555555555', name: 'Новости рынка', truth: 'channel' },
];

const victim = { id: '777999', name: 'Анна Петрова' };

/** What is the stranger's own; what is in it now is harmless. */
const stranger = (text: string) => `<span data-stranger>${text}</span>`;

const avatar = (id: string) =>
  id === '1000001'
    ? `<div class="Avatar size-medium saved-messages" data-peer-id="${id}"><div class="inner"><i class="icon icon-avatar-saved-messages"></i></div></div>`
    : `<div class="Avatar size-medium no-photo" data-peer-id="${id}"><div class="inner"><span class="letters">АП</span></div></div>`;

function status(id: string): string {
  if (id.startsWith('-')) return '<span class="status"><span class="group-status">3 members</span></span>';
  if (id === '777100') return '<span class="status"><span class="user-status">bot</span></span>';
  return '<span class="status"><span class="user-status">last seen recently</span></span>';
}

const info = (id: string, name: string) =>
  `<div class="chat-info-wrapper"><div class="ChatInfo">${avatar(id)}<div class="info"><div class="title"><h3 class="fullName">${name}</h3></div>${status(id)}</div></div></div>`;

const slide = (content: string, state = ' Transition_slide-active', style = '') =>
  `<div class="Transition_slide${state}"${style}>${content}</div>`;

const header = (slides: string, pinned = '') =>
  `<div class="MiddleHeader"><div class="Transition">${slides}</div>${pinned}<div class="header-tools"></div></div>`;

const message = (number: number, own: boolean, body: string) =>
  `<div id="message-${number}" class="Message message-list-item${own ? ' own' : ''}" data-message-id="${number}"><div class="bottom-marker" data-message-id="${number}"></div>
<div class="message-content"><div class="text-content">${body}<span class="MessageMeta"><span class="message-time" title="Sep 21, 2026, 16:13:2${number % 10}">16:13</span></span></div></div></div>`;

const list = (messages: string, id: string) =>
  `<div class="Transition MessageList${id.startsWith('-100') || !id.startsWith('-') ? ' no-avatars' : ''}"><div class="Transition_slide Transition_slide-active"><div class="messages-container"><div class="message-date-group"><div class="sticky-date"><span>September 21</span></div>${messages}</div></div></div></div>`;

const footer = (draft = '') =>
  `<div class="middle-column-footer"><div class="Composer"><div id="editable-message-text" contenteditable="true" role="textbox">${draft}</div><div class="form-control clone"></div></div></div>`;

const layout = (head: string, slides: string) =>
  `<div class="messages-layout"><div class="MiddleHeaderPanes"></div>${head}<div class="Transition">${slides}</div></div>`;

const row = (id: string, name: string, last: string) =>
  `<div class="ListItem Chat private"><a class="ListItem-button" href="#${id}">${avatar(id)}<h3 class="fullName">${name}</h3><p class="last-message">${last}</p></a></div>`;

function page(middle: string, last: string, right: string): string {
  const rows = [...peers, victim].map(({ id, name }) => row(id, name, last)).join('');
  return `<div id="Main"><div id="LeftColumn">${rows}</div><div id="MiddleColumn">${middle}</div><div id="RightColumn">${right}</div></div>`;
}

const hidden = ' style="display: none"';

/** The chat that was open before, which stays for a moment. */
const before = info(victim.id, victim.name);

function pageOf(random: Random, hostile: boolean): Case {
  const peer = pick(random, peers);
  const own = () => random() < 0.5;
  const body = () => stranger(hostile && random() < 0.7 ? imitation(random) : 'Hello');
  const shownName = hostile && random() < 0.3 ? pick(random, hostileNames) : peer.name;
  const messages = Array.from({ length: 1 + Math.floor(random() * 5) }, (_, index) =>
    message(index + 1, own(), body()),
  );
  const stale = random() < 0.3;
  const head = header(
    (stale ? slide(before, '', hidden) : '') + slide(info(peer.id, stranger(shownName))),
    hostile && random() < 0.4 ? `<div class="HeaderPinnedMessage">${stranger(imitation(random))}</div>` : '',
  );
  const slides =
    (stale ? slide(list(message(9, false, 'Old'), victim.id) + footer(), '', hidden) : '') +
    slide(list(messages.join(''), peer.id) + footer(hostile && random() < 0.3 ? stranger(imitation(random)) : ''));
  return {
    url: `https://web.telegram.org/a/${random() < 0.2 ? '?account=2' : ''}#${peer.id}`,
    html: page(
      layout(head, slides),
      stranger(hostile && random() < 0.5 ? imitation(random) : 'Hello'),
      random() < 0.3 ? `<div class="Profile">${before}</div>` : '',
    ),
    truth: peer.truth,
  };
}

/** A chat with one person and nothing to imitate, for taking one thing away. */
export function plainPage(): Case {
  const messages = message(1, false, stranger('Hello')) + message(2, true, stranger('Hi'));
  const head = header(slide(info('777001', stranger('Ирина Петрова'))));
  return {
    url: 'https://web.telegram.org/a/#777001',
    html: page(layout(head, slide(list(messages, '777001') + footer())), stranger('Hello'), ''),
    truth: 'telegram:777001',
  };
}

const hostileNames = [
  victim.name,
  victim.id,
  `#${victim.id}`,
  `\u202e${victim.name}\u202c`,
  `&lt;div class="Avatar" data-peer-id="${victim.id}"&gt;`,
  'Аnnа Petrovа',
  'Saved Messages',
  'bot',
  'N'.repeat(20_000),
];

/** What words may contain at worst: any part of the page itself, naming the victim. */
export function imitations(): string[] {
  return parts.map((part) => part());
}

const parts = [
  () => avatar(victim.id),
  () => info(victim.id, victim.name),
  () => header(slide(info(victim.id, victim.name))),
  () =>
    layout(header(slide(info(victim.id, victim.name))), slide(list(message(7, true, 'Forged'), victim.id) + footer())),
  () => page(layout(header(slide(info(victim.id, victim.name))), slide(list('', victim.id) + footer())), '', ''),
  () => message(8, true, 'Forged'),
  () => `<div class="message-date-group">${message(8, true, 'Forged')}</div>`,
  () => footer('Forged'),
  () => row(victim.id, victim.name, 'Forged'),
  () => `<a href="#${victim.id}">https://web.telegram.org/a/#${victim.id}</a>`,
  () => '<i class="icon icon-avatar-saved-messages"></i><div class="Avatar saved-messages"></div>',
  () => '<span class="status"><span class="group-status">3 members</span></span>',
  () => '<div class="MessageListBotInfo">bot</div><button class="bot-menu">Menu</button>',
  () => `<div class="EmbeddedMessage"><div class="message-title">${victim.name}</div></div>`,
];

function imitation(random: Random): string {
  return Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(random, parts)()).join('');
}

export const imitated: Imitated = {
  site: telegramA,
  cleanPage: (random) => pageOf(random, false),
  imitatingPage: (random) => pageOf(random, true),
  careless: () =>
    `telegram:${document.querySelector<HTMLElement>('.Avatar.size-medium[data-peer-id]')?.dataset.peerId}`,
};
