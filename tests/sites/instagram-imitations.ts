/** Writes pages of Instagram's messages with a true answer, and lets strangers imitate them. */
import { instagram } from '#sites/instagram.ts';
import { imitatedMessenger, me, type Peer, type Said, type Talk, victim } from './imitated-messenger.ts';
import { escaped } from './mail-people.ts';

const userOf = ({ number }: Peer) => `person.${number}`;

const link = (peer: Peer, inside: string) => `<a role="link" href="/${userOf(peer)}/">${inside}</a>`;

/** Beside the words of others stands their picture, a link to them. */
const message = ({ by, own, words }: Said) =>
  `<div>${own ? '' : link(by, '<img alt="">')}<div dir="auto">${words}</div></div>`;

/** The heading around the link, or beside it. */
const head = ({ room, name, number, members }: Talk) =>
  room
    ? `<div>${members.map((one) => link(one, '<img alt="">')).join('')}<h2>${escaped(name)}</h2></div>`
    : number % 2 === 1
      ? `<div>${link({ number, name }, `<h2>${escaped(name)}</h2>`)}</div>`
      : `<div>${link({ number, name }, '<img alt="">')}<h2>${escaped(name)}</h2></div>`;

const field = '<div role="textbox" contenteditable="true"></div>';

export const imitated = imitatedMessenger({
  site: instagram,
  truth: (peer) => `instagram:${userOf(peer)}`,
  url: (talk) => `https://www.instagram.com/direct/${talk ? `t/1790${talk.number}/` : 'inbox/'}`,
  message,
  chat: (talk, messages) => `<div role="main">${head(talk)}<div>${messages}</div>${field}</div>`,
  page: (chat, preview) =>
    `<div role="navigation">${link(me, me.name)}</div><div role="navigation"><div role="listitem">${link(victim, victim.name)}<span>${preview}</span></div></div>${chat}`,
  parts: [link(victim, `<h2>${victim.name}</h2>`), `<div>${link(victim, '')}<h2>${victim.name}</h2></div>`, field],
  relied: ['role="main"', 'role="link"', 'href', 'h2', 'role="textbox"'],
  careless: () => {
    const found = [...document.querySelectorAll('[role="main"] a[role="link"]')].at(-1)?.getAttribute('href');
    return `instagram:${found?.replaceAll('/', '')}`;
  },
});
