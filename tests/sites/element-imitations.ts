/** Writes pages of Element with a true answer, and lets strangers imitate them. */
import { element } from '#sites/element.ts';
import { imitatedMessenger, type Peer, type Said, type Talk, victim } from './imitated-messenger.ts';
import { escaped } from './mail-people.ts';

const userOf = ({ number }: Peer) => `@person${number}:example.org`;

const message = ({ number, by, own, first, words }: Said) =>
  `<li class="mx_EventTile" data-event-id="$${number}" data-self="${own}">${first ? author(by) : ''}<div class="mx_EventTile_line"><div class="mx_EventTile_body">${words}</div></div></li>`;

const author = (by: Peer) =>
  `<div class="mx_EventTile_avatar"><span title="${userOf(by)}"></span></div><span class="mx_DisambiguatedProfile_displayName">${escaped(by.name)}</span>`;

const head = ({ name, room, members }: Talk) =>
  `<header class="mx_RoomHeader"><h1 class="mx_RoomHeader_heading">${escaped(name)}</h1>${room ? `<div class="mx_RoomHeader_members">${members.length + 1}</div>` : ''}</header>`;

const field = '<div class="mx_BasicMessageComposer_input" contenteditable="true"></div>';

export const imitated = imitatedMessenger({
  site: element,
  truth: (peer) => `matrix:${userOf(peer)}`,
  url: (talk) => `https://app.element.io/#/${talk ? `room/!room${talk.number}:example.org` : 'home'}`,
  message,
  chat: (talk, messages) => `<main>${head(talk)}<ol>${messages}</ol>${field}</main>`,
  page: (chat, preview) =>
    `<nav><div class="mx_RoomTile"><div class="mx_RoomTile_title">${victim.name}</div><span>${preview}</span></div></nav>${chat}`,
  parts: [
    author(victim),
    `<div class="mx_ReplyChain">${author(victim)}</div>`,
    `<h1 class="mx_RoomHeader_heading">${victim.name}</h1>`,
    '<div class="mx_RoomHeader"><div class="mx_RoomHeader_members">5</div></div>',
    field,
  ],
  relied: [
    'mx_RoomHeader_heading',
    'mx_EventTile"',
    'data-event-id',
    'data-self',
    'mx_EventTile_avatar',
    'title=',
    'mx_DisambiguatedProfile_displayName',
    'mx_EventTile_body',
    'mx_BasicMessageComposer_input',
  ],
  careless: () => {
    const found = [...document.querySelectorAll('.mx_EventTile_avatar [title]')].map((one) =>
      one.getAttribute('title'),
    );
    return `matrix:${found.filter((one) => one !== '@person0:example.org').at(-1)}`;
  },
});
