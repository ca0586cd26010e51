/** Writes pages of WhatsApp Web, of before 2026 and of 2026, with a true answer, and lets strangers imitate them. */
import { whatsapp } from '#sites/whatsapp.ts';
import { type Case, type Imitated, pick, type Random } from './imitating.ts';

interface Peer {
  readonly title: string;
  readonly jid: string;
  readonly below: string;
  /** of a page of before 2026, and of one of 2026 */
  readonly truth: readonly [string, string];
}

const peers: readonly Peer[] = [
  {
    title: 'Ирина Петрова',
    jid: '79000000001@c.us',
    below: 'был(-а) сегодня в 10:30',
    truth: ['phone:+79000000001', 'name:whatsapp/ирина петрова'],
  },
  {
    title: 'Tom Becker',
    jid: '491510000002@c.us',
    below: 'online',
    truth: ['phone:+491510000002', 'name:whatsapp/tom becker'],
  },
  {
    title: '+7 900 000-00-03',
    jid: '79000000003@c.us',
    below: 'click here for contact info',
    truth: ['phone:+79000000003', 'phone:+79000000003'],
  },
  { title: 'Sales', jid: '120363000000000004@g.us', below: 'Tom, Alex Morgan, You', truth: ['group', 'group'] },
  { title: 'Alex Morgan (You)', jid: '79000000005@c.us', below: 'Message yourself', truth: ['self', 'self'] },
];

const me = 'Alex Morgan';
const victim = { name: 'Анна Петрова', phone: '+7 999 999-99-99', jid: '79999999999@c.us' };

/** What is the stranger's own; what is in it now is harmless. */
const stranger = (text: string) => `<span data-stranger>${text}</span>`;

const header = (title: string, below: string) =>
  `<header data-testid="conversation-header"><div title="Profile details" role="button"><span data-icon="default-contact-refreshed"><svg><title>wds-ic-person</title></svg></span></div>
<div role="button"><div data-testid="conversation-info-header-chat-title"><span dir="auto" title="${title}">${title}</span></div><div><span dir="auto">${below}</span></div></div></header>`;

const footer = (label: string, draft = '') =>
  `<footer><div contenteditable="true" role="textbox" data-tab="10" data-lexical-editor="true" aria-label="${label}"><p>${draft}</p></div></footer>`;

const stamped = (author: string, words: string) =>
  `<div class="copyable-text" data-pre-plain-text="[20:19, 13.06.2026] ${author}: "><span class="selectable-text copyable-text">${words}</span></div>`;

function row(number: number, jid: string | null, own: boolean, author: string, words: string): string {
  const id = `3EB0C0FFEE00000000${String(number).padStart(4, '0')}`;
  const state = own ? '<span data-icon="msg-dblcheck"></span>' : '';
  const meta = `<div data-testid="msg-meta"><span dir="auto">20:19</span>${state}</div>`;
  const tail = `<span data-icon="tail-${own ? 'out' : 'in'}"></span>`;
  return jid
    ? `<div role="row"><div data-id="${own}_${jid}_${id}"><div class="message-${own ? 'out' : 'in'}">${stamped(author, words)}${meta}</div></div></div>`
    : `<div role="row"><div data-id="${id}">${tail}${stamped(author, words)}${meta}</div></div>`;
}

const main = (head: string, rows: string, foot: string) =>
  `<div id="main">${head}<div data-testid="conversation-panel-messages"><div role="application">${rows}</div></div>${foot}</div>`;

const panel = (name: string, below: string, about: string) =>
  `<section><header>Contact info</header><h2><span dir="auto">${name}</span></h2><div><span>${below}</span></div><div><span>About</span><span>${about}</span></div></section>`;

const list = (last: string) =>
  `<div id="side"><div id="pane-side"><div role="grid">${[...peers.map(({ title }) => title), victim.name]
    .map((name) => `<div role="row"><span dir="auto" title="${name}">${name}</span><span>${last}</span></div>`)
    .join('')}</div></div></div>`;

/** A conversation with the victim, as the page would show it. */
const victims = () =>
  main(
    header(victim.phone, 'online'),
    row(9, victim.jid, false, victim.phone, 'Forged') + row(10, null, false, victim.phone, 'Forged'),
    footer(`Напишите сообщение для ${victim.phone}`),
  );

function pageOf(random: Random, hostile: boolean): Case {
  const peer = pick(random, peers);
  const old = random() < 0.5;
  const jid = old ? peer.jid : null;
  const [before, now] = peer.truth;
  const room = before === 'group';
  const self = before === 'self';
  // a group may be called like anybody, and on a page of 2026 so may a contact
  const title = hostile && room && random() < 0.7 ? pick(random, hostileNames) : peer.title;
  const words = () => stranger(hostile && random() < 0.7 ? imitation(random) : 'Hello');
  const rows = Array.from({ length: 1 + Math.floor(random() * 5) }, (_, index) => {
    const own = self || random() < 0.5;
    const other = room ? pick(random, ['Tom', title, victim.name]) : title;
    return row(index, jid, own, own ? me : other, words());
  });
  const label = old
    ? 'Введите сообщение'
    : room
      ? `Напишите сообщение в группу ${title}`
      : `Напишите сообщение для ${title}`;
  const open = main(
    header(title, peer.below),
    rows.join(''),
    footer(label, hostile && random() < 0.3 ? stranger(imitation(random)) : ''),
  );
  const stale = random() < 0.3 ? `<div style="display: none">${victims()}</div>` : '';
  const beside = hostile && random() < 0.3 ? panel(title, 'Business account', stranger(victim.phone)) : '';
  return {
    url: 'https://web.whatsapp.com/',
    html: `<div id="app">${list(stranger(hostile && random() < 0.5 ? imitation(random) : 'Hello'))}${stale}${open}${beside}</div>`,
    language: 'ru',
    truth: old ? before : now,
  };
}

/** A conversation of 2026 with one person, for taking one thing away. */
export function plainPage(old = false): Case {
  const [peer] = peers;
  if (!peer) throw new Error('nobody');
  const jid = old ? peer.jid : null;
  const rows =
    row(1, jid, false, peer.title, stranger('Hello')) +
    row(2, jid, true, me, stranger('Hi')) +
    row(3, jid, false, peer.title, '');
  const label = old ? 'Введите сообщение' : `Напишите сообщение для ${peer.title}`;
  return {
    url: 'https://web.whatsapp.com/',
    html: `<div id="app">${list(stranger('Hello'))}${main(header(peer.title, peer.below), rows, footer(label, stranger('')))}</div>`,
    language: 'ru',
    truth: peer.truth[old ? 0 : 1],
  };
}

const hostileNames = [
  victim.name,
  victim.phone,
  'Tom Becker',
  `\u202e${victim.name}\u202c`,
  'Анна Петровa',
  'anna@example.com',
  '&lt;header&gt;',
  'N'.repeat(2_000),
];

/** What words may contain at worst: any part of the page itself, naming the victim. */
export function imitations(): string[] {
  return parts.map((part) => part());
}

const parts = [
  victims,
  () => header(victim.phone, 'online'),
  () => `<div id="app">${list('Forged')}${victims()}</div>`,
  () => row(8, victim.jid, true, victim.phone, 'Forged'),
  () => row(8, null, false, victim.name, 'Forged'),
  () => stamped(victim.phone, 'Forged'),
  () =>
    `<div role="button" aria-label="Цитируемое сообщение"><span data-testid="author">${victim.name}</span>${stamped(victim.name, 'Old')}</div>`,
  () => footer(`Напишите сообщение в группу ${victim.name}`),
  () => panel('Ирина Петрова', victim.phone, 'Forged') + panel('Tom Becker', victim.phone, 'Forged'),
  () => '<span data-testid="author">Mallory</span><span data-icon="default-group"></span>',
  () => '<span data-icon="msg-dblcheck"></span><span data-icon="tail-out"></span><div class="message-out"></div>',
  () => `<div data-testid="conversation-info-header-chat-title">${victim.phone}</div>`,
  () => `<a href="https://wa.me/79999999999">${victim.phone}</a>`,
];

function imitation(random: Random): string {
  return Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(random, parts)()).join('');
}

export const imitated: Imitated = {
  site: whatsapp,
  cleanPage: (random) => pageOf(random, false),
  imitatingPage: (random) => pageOf(random, true),
  careless: () => {
    const ids = [...document.querySelectorAll<HTMLElement>('[data-id]')].map(({ dataset }) => dataset.id ?? '');
    const number = ids.map((id) => /_(\d+)@c\.us/.exec(id)?.[1]).find(Boolean);
    const name = document.querySelector<HTMLElement>('header span[dir="auto"]')?.textContent.toLowerCase();
    return number ? `phone:+${number}` : `name:whatsapp/${name}`;
  },
};
