/** Writes pages of Discord's direct messages with a true answer, and lets strangers imitate them. */
import { discord } from '#sites/discord.ts';
import { byName, imitatedMessenger, type Said, type Talk, victim } from './imitated-messenger.ts';
import { escaped } from './mail-people.ts';

const channelOf = ({ number }: Talk) => `11000000000000000${String(number).padStart(2, '0')}`;

function message({ number, by, first, words }: Said, talk: Talk): string {
  const id = `14000000000000${String(number).padStart(5, '0')}`;
  const head = first
    ? `<h3><span class="username_c19a55" id="message-username-${id}">${escaped(by.name)}</span><time datetime="2026-10-26T12:00:00.000Z"></time></h3>`
    : '';
  return `<li id="chat-messages-${channelOf(talk)}-${id}">${quote}${head}<div id="message-content-${id}">${words}</div></li>`;
}

/** A reply shows who is answered, above the words. */
const quote = `<div class="repliedMessage_c19a55"><h3><span class="username_c19a55">${victim.name}</span></h3><div id="message-content-1">Forged</div></div>`;

/** A room whose name begins with the sign looks like a person's. */
const field = ({ name, room }: Talk) =>
  `<div role="textbox" data-slate-editor="true" contenteditable="true" aria-label="${escaped(room ? `Message ${name}` : `Message @${name}`)}"></div>`;

export const imitated = imitatedMessenger({
  site: discord,
  byName: true,
  truth: (peer) => byName('discord', peer),
  url: (talk) => `https://discord.com/channels/@me${talk ? `/${channelOf(talk)}` : ''}`,
  message,
  chat: (talk, messages) => `<main><ol data-list-id="chat-messages">${messages}</ol><form>${field(talk)}</form></main>`,
  page: (chat, preview) =>
    `<nav><a href="/channels/@me/1100000000000000009" aria-label="${victim.name} (direct message)">${victim.name}</a><div>${preview}</div></nav>${chat}`,
  parts: [
    quote,
    `<h3><span id="message-username-7">${victim.name}</span></h3>`,
    '<div role="textbox" data-slate-editor="true" contenteditable="true" aria-label="Message @James Carter"></div>',
  ],
  relied: ['data-list-id', 'chat-messages-', 'data-slate-editor', 'aria-label', 'message-content-', 'h3'],
  careless: () => {
    const name = [...document.querySelectorAll('h3 [class*="username"]')].at(-1)?.textContent ?? '';
    return byName('discord', { number: 0, name });
  },
});
