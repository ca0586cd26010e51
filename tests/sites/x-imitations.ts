/** Writes pages of X's messages with a true answer, and lets strangers imitate them. */
import { x } from '#sites/x.ts';
import { byName, imitatedMessenger, type Peer, type Said, type Talk, victim } from './imitated-messenger.ts';
import { escaped } from './mail-people.ts';

const message = ({ number, own, words }: Said) =>
  `<div data-testid="message-${number}" class="flex justify-${own ? 'end' : 'start'}"><span data-testid="message-text-${number}">${words}</span></div>`;

const head = ({ name }: Peer) =>
  `<div data-testid="dm-conversation-header"><span data-testid="dm-conversation-username">${escaped(name)}</span></div>`;

const field = '<textarea data-testid="dm-composer-textarea"></textarea>';

function url(talk: Talk | null): string {
  if (!talk) return 'https://x.com/i/chat';
  return `https://x.com/i/chat/${talk.room ? 'g1790000' : `111000-11100${talk.number}`}`;
}

export const imitated = imitatedMessenger({
  site: x,
  byName: true,
  notes: true,
  truth: (peer) => byName('x', peer),
  url,
  message,
  chat: (talk, messages) => `<main>${head(talk)}<div>${messages}</div>${field}</main>`,
  page: (chat, preview) =>
    `<div data-testid="dm-inbox-panel"><div data-testid="dm-conversation-item">${victim.name}<span>${preview}</span></div></div>${chat}`,
  parts: [head(victim), `<span data-testid="dm-conversation-username">${victim.name}</span>`, field],
  relied: ['dm-conversation-header', 'dm-conversation-username', 'dm-composer-textarea'],
  careless: () => {
    const name = [...document.querySelectorAll('[data-testid="dm-conversation-username"]')].at(-1)?.textContent ?? '';
    return byName('x', { number: 0, name });
  },
});
