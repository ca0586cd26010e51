/** Writes pages of MAX with a true answer, and lets strangers imitate them. */
import { max } from '#sites/max.ts';
import { imitatedMessenger, type Peer, type Said, type Talk, victim } from './imitated-messenger.ts';
import { escaped } from './mail-people.ts';

const numberOf = ({ number }: Peer) => 100_200 + number;

const message = ({ own, words }: Said) =>
  `<div role="listitem" class="messageWrapper"><div class="bubbleContent" data-bubbles-variant="${own ? 'outgoing' : 'incoming'}"><span class="text">${words}</span><span class="meta"><span class="text">10:15</span></span></div></div>`;

const head = ({ name }: Peer) => `<h2><span class="hidden">Окно чата с </span>${escaped(name)}</h2>`;

const field = '<footer><div contenteditable="true"></div></footer>';

export const imitated = imitatedMessenger({
  site: max,
  truth: (peer) => `max:${numberOf(peer)}`,
  url: (talk: Talk | null) => `https://web.max.ru/${talk ? `${talk.room ? '-' : ''}${numberOf(talk)}` : ''}`,
  message,
  chat: (talk, messages) =>
    `<main><div class="openedChat">${head(talk)}<div class="scrollListScrollable">${messages}</div>${field}</div></main>`,
  page: (chat, preview) =>
    `<aside><div role="presentation" data-id="${numberOf(victim)}"><h3>${victim.name}</h3><span>${preview}</span></div></aside>${chat}`,
  parts: [head(victim), field, `<a href="/${numberOf(victim)}" data-id="${numberOf(victim)}">${victim.name}</a>`],
  relied: [
    'openedChat',
    'h2',
    'scrollListScrollable',
    'messageWrapper',
    'role="listitem"',
    'bubbleContent',
    'contenteditable',
  ],
  careless: (url) => {
    const found = [...document.querySelectorAll<HTMLElement>('[data-id]')].at(-1)?.dataset.id;
    return found === undefined ? `max:${url.pathname.slice(1)}` : `max:${found}`;
  },
});
