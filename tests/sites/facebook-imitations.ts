/** Writes pages of Facebook's messages with a true answer, and lets strangers imitate them. */
import { facebook } from '#sites/facebook.ts';
import { imitatedMessenger, type Peer, type Said, type Talk, victim } from './imitated-messenger.ts';
import { escaped } from './mail-people.ts';

const userOf = ({ number }: Peer) => `10000123450${number}`;

const message = ({ number, by, words }: Said) =>
  `<div role="article"><div data-message-id="m${number}" aria-label="10:15, ${escaped(by.name)}: Hello">${words}</div></div>`;

const link = (peer: Peer) => `<a href="/${userOf(peer)}"><h3>${escaped(peer.name)}</h3></a>`;

const head = ({ members, name, room }: Talk) =>
  room ? `<h2>${escaped(name)}</h2>${members.map(link).join('')}` : members.map(link).join('');

const field = '<div role="textbox" contenteditable="true"></div>';

export const imitated = imitatedMessenger({
  site: facebook,
  truth: (peer) => `facebook:${userOf(peer)}`,
  url: (talk) => `https://www.facebook.com/messages/${talk ? `t/77${talk.number}` : ''}`,
  message,
  chat: (talk, messages) => `<div role="main">${head(talk)}<div role="log">${messages}</div>${field}</div>`,
  page: (chat, preview) =>
    `<div role="navigation"><a href="/${userOf(victim)}"><h3>${victim.name}</h3><span>${preview}</span></a></div>${chat}`,
  parts: [link(victim), `<a href="/profile.php?id=${userOf(victim)}"><h3>${victim.name}</h3></a>`, field],
  relied: ['role="main"', 'href', 'h3', 'role="log"', 'role="article"', 'role="textbox"'],
  careless: () => {
    const found = [...document.querySelectorAll('[role="main"] a[href]')].at(-1)?.getAttribute('href');
    return `facebook:${/\d+$/.exec(found ?? '')?.[0]}`;
  },
});
