/** Writes pages of Microsoft Teams with a true answer, and lets strangers imitate them. */
import { teams } from '#sites/teams.ts';
import { byName, imitatedMessenger, me, type Said, type Talk, victim } from './imitated-messenger.ts';
import { escaped } from './mail-people.ts';

const author = (name: string) => `<span data-tid="message-author-name">${escaped(name)}</span>`;

const message = ({ number, by, first, words }: Said) =>
  `<div data-tid="chat-pane-item">${first ? author(by.name) : ''}<div data-tid="chat-pane-message" data-mid="${1_790_000_000_000 + number}"><div data-message-content>${words}</div></div></div>`;

const head = ({ name, number }: Pick<Talk, 'name' | 'number'>) =>
  `<h2 data-tid="chat-title">${escaped(number === me.number ? `${name} (You)` : name)}</h2>`;

export const imitated = imitatedMessenger({
  site: teams,
  byName: true,
  notes: true,
  truth: (peer) => byName('teams', peer),
  url: () => 'https://teams.microsoft.com/v2/',
  message,
  chat: (talk, messages) =>
    `<main>${head(talk)}<div>${messages}</div><div data-tid="ckeditor" contenteditable="true"></div></main>`,
  page: (chat, preview) =>
    `<div data-tid="chat-list"><div role="treeitem"><h2 data-tid="chat-title">${victim.name}</h2><span>${preview}</span></div></div>${chat}`,
  parts: [head(victim), author(victim.name), '<div data-tid="ckeditor" contenteditable="true"></div>'],
  relied: [
    'chat-title',
    'chat-pane-item',
    'chat-pane-message',
    'data-mid',
    'message-author-name',
    'data-message-content',
    'ckeditor',
  ],
  careless: () => {
    const name = [...document.querySelectorAll('[data-tid="message-author-name"]')].at(-1)?.textContent ?? '';
    return byName('teams', { number: 0, name });
  },
});
