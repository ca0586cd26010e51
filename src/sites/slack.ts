/**
 * Slack's direct messages, from what others wrote down until 2026. Of those who wrote, the person is who has the name in the
 * page's title, and nobody before they wrote. Where the page does not show who the user is, both have to have written: one who
 * wrote alone may be the user, in notes to themselves.
 */
import { profileHandle } from '#core/handle.ts';
import { visibleOutside, wordsIn } from './dom.ts';
import { certainly, experimentalMessenger, onlyShown } from './simple-messenger.ts';
import { PageChangedError } from './site.ts';

/** A message: its time in seconds and the channel; the sender stands at the first of a run only (many agree). */
const message = '[data-qa="message_container"][data-msg-ts][data-msg-channel-id]';
const senderName = '[data-qa="message_sender_name"][data-message-sender]';
const text = '[data-qa="message-text"]';
const field = '[data-qa="message_input"] .ql-editor[contenteditable="true"]';

/** The user's own picture, whose address has the team and the user: `https://ca.slack-edge.com/T…-U…-…` (one, 2026). */
const account = '[data-qa="user-button"] img[src]';
const picture = /^https:\/\/[\w.-]+\.slack-edge\.com\/([TE][A-Z0-9]+)-([UW][A-Z0-9]+)-/;

/** "Anna Petrova (DM) - Team - Slack"; what stands in brackets is in the language of the page. */
const titleForm = /^(?:[*!] )?(.+) \([^()]+\) - .+ - Slack$/u;

export const slack = experimentalMessenger(
  {
    id: 'slack',
    name: 'Slack',
    matches: ['https://app.slack.com/*'],
    telling: ['data-msg-ts', 'data-msg-channel-id', 'data-message-sender'],
  },
  (doc, url) => {
    const [, team = '', channel = ''] = /^\/client\/([TE][A-Z0-9]+)\/([DCG][A-Z0-9]+)/.exec(url.pathname) ?? [];
    if (channel === '') return null;
    const conversation = `${team}/${channel}`;
    const composer = onlyShown(doc, field, message);
    const room = { conversation, kind: 'group', person: null, messages: [], field: composer } as const;
    if (!channel.startsWith('D')) return room;
    let sender: { id: string; name: string | null } | null = null;
    const said = visibleOutside(doc, message, message).map((element) => {
      if (element.dataset.msgChannelId !== channel) throw new PageChangedError('data-msg-channel-id of the address');
      const head = onlyShown(element, senderName, text);
      if (head) sender = { id: head.dataset.messageSender ?? '', name: wordsIn(head) };
      return { element, sender: sender as { id: string; name: string | null } | null };
    });
    // nobody is known before a message shows them
    if (said.length === 0) return null;
    const [, named] = titleForm.exec(doc.title) ?? [];
    const writers = new Map(said.flatMap((one) => (one.sender ? [[one.sender.id, one.sender.name]] : [])));
    const own = ownId(doc, team);
    const others = [...writers].filter(([id]) => id !== own);
    const fitting = others.filter(([, name]) => name !== null && name === named);
    const [person] = fitting;
    if (writers.size > 2 || fitting.length !== 1 || !person)
      throw new PageChangedError(`${senderName} of the title's name`);
    if (own === null ? writers.size < 2 : others.length > 1) throw new PageChangedError(account);
    const handle = profileHandle('slack', `${team}/${person[0]}`);
    if (!handle) throw new PageChangedError('data-message-sender');
    return {
      ...room,
      kind: 'person',
      person: certainly(handle, person[1]),
      messages: said.map(({ element, sender: by }) => {
        const seconds = Number(element.dataset.msgTs);
        const known = seconds > 1_000_000_000 && seconds < 4_000_000_000;
        return {
          element,
          ids: [`${conversation}:${element.dataset.msgTs}`],
          provisional: false,
          direction: by === null ? 'unknown' : by.id === person[0] ? 'in' : 'out',
          time: known ? { at: Math.floor(seconds * 1000), precision: 'second' } : null,
          with: [],
        };
      }),
    };
  },
  (url) => /^\/client\/([^/]+\/[^/]+)/.exec(url.pathname)?.[1] ?? `address ${url.pathname}`,
);

/** Null where the page does not show it, or shows two. */
function ownId(doc: Document, team: string): string | null {
  const shown = visibleOutside(doc, account, message).map((one) => picture.exec(one.getAttribute('src') ?? ''));
  const ids = new Set(shown.map((one) => (one?.[1] === team ? one[2] : null)));
  const [id] = ids;
  return ids.size === 1 ? (id ?? null) : null;
}
