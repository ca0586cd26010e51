/** Writes pages of Google Messages with a true answer, and lets strangers imitate them. */
import { googleMessages } from '#sites/google-messages.ts';
import { byName, imitatedMessenger, type Peer, type Said, type Talk, victim } from './imitated-messenger.ts';
import { escaped } from './mail-people.ts';

/** The details of some are open, with the number in them. */
const shown = ({ number }: Peer) => number % 2 === 1;

const phoneOf = ({ number }: Peer) => `+7 900 000-00-0${number % 10}`;

/** Since 2026 an element of the message says which way it went; people see one or the other page. */
const isNewer = ({ number }: Peer) => number % 4 > 1;

function message({ number, by, own, words }: Said, talk: Talk): string {
  const label = escaped(`${own ? 'You' : by.name} said: Hello. Received on November 24, 2026 at 10:15 AM.`);
  const text = `<mws-text-message-part aria-label="${label}">${words}</mws-text-message-part>`;
  return isNewer(talk)
    ? `<mws-message-wrapper msg-id="${number}"><div data-e2e-message-wrapper-core data-e2e-message-outgoing="${own}">${text}</div></mws-message-wrapper>`
    : `<mws-message-wrapper msg-id="${number}" is-outgoing="${own}">${text}</mws-message-wrapper>`;
}

const head = ({ name }: Peer) => `<h2 data-e2e-header-title>${escaped(name)}</h2>`;

const detail = (peer: Peer) =>
  `<li data-e2e-details-participant><h3 data-e2e-details-participant-name>${escaped(peer.name)}</h3><span data-e2e-details-participant-number>${phoneOf(peer)}</span></li>`;

const details = (talk: Talk) =>
  shown(talk) ? `<mw-conversation-details>${talk.members.map(detail).join('')}</mw-conversation-details>` : '';

const field = '<textarea data-e2e-message-input-box></textarea>';

export const imitated = imitatedMessenger({
  site: googleMessages,
  byName: true,
  truth: (peer) => (shown(peer) ? `phone:${phoneOf(peer).replace(/[^+\d]/g, '')}` : byName('google-messages', peer)),
  url: (talk) => `https://messages.google.com/web/conversations${talk ? `/${talk.number + 1}` : ''}`,
  message,
  chat: (talk, messages) => `<main>${head(talk)}<div>${messages}</div>${field}</main>${details(talk)}`,
  page: (chat, preview) =>
    `<mws-conversation-list-item><h3>${victim.name}</h3><span>${preview}</span></mws-conversation-list-item>${chat}`,
  parts: [head(victim), `<ul>${detail(victim)}</ul>`, field, `<a href="tel:${phoneOf(victim)}">${phoneOf(victim)}</a>`],
  relied: [
    'data-e2e-header-title',
    'mws-message-wrapper',
    'msg-id',
    'is-outgoing',
    'data-e2e-message-outgoing',
    'aria-label',
  ],
  careless: () => {
    const [number] = document.querySelectorAll('[data-e2e-details-participant-number]');
    if (number) return `phone:${number.textContent.replace(/[^+\d]/g, '')}`;
    const name = [...document.querySelectorAll('[data-e2e-header-title]')].at(-1)?.textContent ?? '';
    return byName('google-messages', { number: 0, name });
  },
});
