/** Writes pages of Slack's direct messages with a true answer, and lets strangers imitate them. */
import { slack } from '#sites/slack.ts';
import { imitatedMessenger, me, type Peer, type Said, type Talk, victim } from './imitated-messenger.ts';
import { escaped } from './mail-people.ts';

const team = 'T01TEAM123';
const userOf = ({ number }: Peer) => `U0PERSON${String(number).padStart(2, '0')}`;
const channelOf = ({ number, room }: Talk) => `${room ? 'G' : 'D'}01CHANNEL${number}`;

const sender = (by: Peer) =>
  `<button data-qa="message_sender_name" data-message-sender="${userOf(by)}">${escaped(by.name)}</button>`;

const message = ({ number, by, first, words }: Said, talk: Talk) =>
  `<div data-qa="message_container" data-msg-ts="${1_790_000_000 + number}.000100" data-msg-channel-id="${channelOf(talk)}">${first ? sender(by) : ''}<div data-qa="message-text">${words}</div></div>`;

const account = (peer: Peer) =>
  `<button data-qa="user-button"><span class="c-avatar"><img alt="" src="https://ca.slack-edge.com/${team}-${userOf(peer)}-480e63356723-48"></span></button>`;

const field = '<div data-qa="message_input"><div class="ql-editor" contenteditable="true"></div></div>';

export const imitated = imitatedMessenger({
  site: slack,
  notes: true,
  truth: (peer) => `slack:${team}/${userOf(peer)}`,
  url: (talk) => `https://app.slack.com/client/${team}${talk ? `/${channelOf(talk)}` : ''}`,
  title: ({ name }) => `${name} (DM) - Practice - Slack`,
  message,
  chat: (_, messages) => `<main>${messages}${field}</main>`,
  page: (chat, preview) =>
    `<nav>${account(me)}<a data-qa="channel-sidebar-channel">${victim.name}</a><span>${preview}</span></nav>${chat}`,
  parts: [sender(victim), account(victim), field],
  relied: [
    'message_container',
    'data-msg-ts',
    'data-msg-channel-id',
    'message_sender_name',
    'data-message-sender',
    'message-text',
    'user-button',
    'message_input',
  ],
  careless: () => {
    const found = [...document.querySelectorAll<HTMLElement>('[data-message-sender]')].map(
      ({ dataset }) => dataset.messageSender,
    );
    return `slack:${team}/${found.filter((one) => one !== userOf(me)).at(-1) ?? ''}`;
  },
});
