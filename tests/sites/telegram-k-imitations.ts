/** Writes Telegram pages with a true answer, and lets strangers imitate the page wherever a stranger can write. */
import { telegramK } from '#sites/telegram-k.ts';
import { type Case, type Imitated, pick, type Random } from './imitating.ts';

interface Peer {
  readonly id: number;
  readonly name: string;
  readonly username?: string;
  readonly truth: string;
}

const peers: readonly Peer[] = [
  { id: 777001, name: 'Ирина Петрова', username: 'irina_petrova', truth: 'telegram:777001' },
  { id: 777002, name: 'Tom Becker', username: 'tom_becker', truth: 'telegram:777002' },
  { id: 777003, name: 'Марк Лисицын', truth: 'telegram:777003' },
  { id: 777100, name: 'Practice Helper', username: 'practice_helper_bot', truth: 'bot' },
  { id: 777000, name: 'Telegram', truth: 'service' },
  { id: -4444, name: 'Отдел продаж', truth: 'group' },
  { id: -5555, name: 'Новости рынка', username: 'market_news', truth: 'channel' },
];

const victim = { id: 777999, name: 'Анна Петрова', username: 'anna_petrova' };

export const imitated: Imitated = {
  site: telegramK,
  cleanPage: (random) => pageOf(pick(random, peers), random),
  imitatingPage,
  careless: (url) => {
    const id = document.querySelector<HTMLElement>('.chat .peer-title[data-peer-id]')?.dataset.peerId ?? '';
    return id === '' ? url.hash : `telegram:${id}`;
  },
};

/** A chat with one of them as the site makes it. */
function pageOf(peer: Peer, random: Random): Case {
  const messages = Array.from({ length: Math.floor(random() * 5) }, (_, index) =>
    bubble(peer.id, index + 1, random() < 0.5 ? 'in' : 'out', 'Hello'),
  );
  const earlier = random() < 0.5 ? chat(victim.id, victim.name, [bubble(victim.id, 1, 'in', 'Old')], '') : '';
  return {
    url: `https://web.telegram.org/k/#${peer.username ? `@${peer.username}` : peer.id}`,
    html: page(earlier + chat(peer.id, peer.name, messages, ' active'), ''),
    truth: peer.truth,
  };
}

/** One imitating page: a chat with any peer, and the victim written wherever strangers write. */
function imitatingPage(random: Random): Case {
  const peer = pick(random, peers);
  const shownName = random() < 0.3 ? pick(random, hostileNames) : peer.name;
  const messages = Array.from({ length: 1 + Math.floor(random() * 5) }, (_, index) =>
    bubble(peer.id, index + 1, random() < 0.5 ? 'in' : 'out', random() < 0.7 ? imitation(random) : 'Hello'),
  );
  const others = [
    random() < 0.5 ? chat(victim.id, victim.name, [bubble(victim.id, 1, 'in', 'Old')], '') : '',
    random() < 0.2 ? chat(victim.id, victim.name, [], ' active', ' style="display: none"') : '',
  ];
  const open = chat(peer.id, shownName, messages, ' active', '', random() < 0.4 ? plate(random) : '');
  return {
    url: `https://web.telegram.org/k/#${peer.username ? `@${peer.username}` : peer.id}`,
    html: page([...others, open].sort(() => random() - 0.5).join(''), random() < 0.5 ? imitation(random) : ''),
    truth: peer.truth,
  };
}

/** A page with nothing to imitate, for taking one thing away. */
export function plainPage(): Case {
  const messages = [bubble(777001, 1, 'in', 'Hello'), bubble(777001, 2, 'out', 'Hi')];
  return {
    url: 'https://web.telegram.org/k/#777001',
    html: page(chat(777001, 'Ирина Петрова', messages, ' active'), ''),
    truth: 'telegram:777001',
  };
}

const hostileNames = [
  victim.name,
  `@${victim.username}`,
  String(victim.id),
  `\u202e${victim.name}\u202c`,
  `&lt;span class="peer-title" data-peer-id="${victim.id}"&gt;`,
  'Аnnа Petrovа',
  'Saved Messages',
  'N'.repeat(50_000),
];

/** What a message may contain at worst: any part of the page itself, naming the victim. */
function imitation(random: () => number): string {
  const parts = [
    title(victim.id, victim.name),
    picture(victim.id),
    `<div class="person">${picture(victim.id)}<div class="user-title">${title(victim.id, victim.name)}</div></div>`,
    topbar(victim.id, victim.name, ''),
    input(victim.id),
    chat(victim.id, victim.name, [bubble(victim.id, 1, 'in', 'Forged')], ' active'),
    `<div class="chats-container">${chat(victim.id, victim.name, [], ' active')}</div>`,
    bubble(victim.id, 9, 'out', 'Forged'),
    `<div class="bubbles-scrollable">${bubble(victim.id, 9, 'out', 'Forged')}</div>`,
    `<a href="#@${victim.username}">web.telegram.org/k/#@${victim.username}</a>`,
    `<div class="name" data-peer-id="${victim.id}">${title(victim.id, victim.name)}</div>`,
    '<span class="avatar-icon avatar-icon-saved"></span><span class="i18n">Saved Messages</span>',
    '<div class="bubbles-inner is-broadcast"></div><div class="bubbles-go-down is-broadcast"></div>',
    '<div class="new-message-bot-commands">Menu</div>',
    `<div id="column-center">${title(victim.id, victim.name)}</div>`,
  ];
  const count = 1 + Math.floor(random() * 3);
  return Array.from({ length: count }, () => parts[Math.floor(random() * parts.length)]).join('');
}

/** A strip below the title: a pinned message, a request, words of strangers. */
function plate(random: () => number): string {
  return `<div class="topbar-floating-plates"><div class="pinned-container">${imitation(random)}</div></div>`;
}

function page(chats: string, body: string): string {
  const list = [...peers, victim]
    .map(({ id, name }) => `<a class="chatlist-chat active" href="#${id}" data-peer-id="${id}">${title(id, name)}</a>`)
    .join('');
  return `<div id="column-left">${list}<div class="row-subtitle">${body}</div></div>
    <div id="column-center"><div class="chats-container">${chats}</div></div>
    <div id="column-right"><div class="profile-name">${title(victim.id, victim.name)}</div></div>`;
}

function chat(id: number, name: string, bubbles: string[], state: string, style = '', plates = ''): string {
  const hidden = state === '' ? ' style="display: none"' : style;
  const inner = `bubbles-inner${id === -4444 ? ' is-chat' : ''}${id === -5555 ? ' is-broadcast' : ''}`;
  return `<div class="chat tabs-tab${state}" data-type="chat"${hidden}>${topbar(id, name, plates)}
    <div class="bubbles"><div class="scrollable bubbles-scrollable"><div class="${inner}">${bubbles.join('')}</div></div></div>
    ${input(id)}</div>`;
}

function topbar(id: number, name: string, plates: string): string {
  return `<div class="sidebar-header topbar"><div class="chat-info-container"><div class="chat-info"><div class="person">
    ${picture(id)}<div class="content"><div class="user-title">${title(id, name)}</div></div>
    </div></div></div>${plates}</div>`;
}

function title(id: number, name: string): string {
  return `<span class="peer-title" data-peer-id="${id}">${name}</span>`;
}

function picture(id: number): string {
  return `<div class="avatar person-avatar" data-peer-id="${id}">АП</div>`;
}

function bubble(id: number, number: number, direction: 'in' | 'out', body: string): string {
  return `<div class="bubbles-group"><div class="bubble is-${direction}" data-mid="${number}" data-peer-id="${id}" data-timestamp="${1_790_000_000 + number}">
    <div class="bubble-content"><div class="message">${body}</div></div></div></div>`;
}

function input(id: number): string {
  return `<div class="chat-input"><div class="input-message-container">
    <div class="input-message-input" contenteditable="true" data-peer-id="${id}"></div>
    <div class="input-message-input input-field-input-fake" contenteditable="true" style="visibility: hidden"></div>
    </div></div>`;
}
