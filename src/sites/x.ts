/**
 * X's messages, from what others saw until September 2026. The address has both people's numbers and nothing says which is
 * the user, so that a person is known by the name in the head alone.
 */

import { visibleOutside, wordsIn } from './dom.ts';
import { experimentalMessenger, namedOnly, onlyShown } from './simple-messenger.ts';
import { PageChangedError } from './site.ts';

const head = '[data-testid="dm-conversation-header"]';
const name = '[data-testid="dm-conversation-username"]';
const message = '[data-testid^="message-"]:not([data-testid^="message-text"])';
const field = '[data-testid="dm-composer-textarea"]';
const strangers = `${message}, [data-testid^="message-text"], article`;

export const x = experimentalMessenger(
  {
    id: 'x',
    name: 'X',
    ownersRules: true,
    matches: ['https://x.com/*'],
    telling: ['data-testid'],
    texts: true,
    addressLeads: true,
  },
  (doc, url) => {
    const [, chat] = /^\/(?:i\/chat|messages)\/(\d+-\d+|g[\w-]+)\/?$/.exec(url.pathname) ?? [];
    if (!chat) return null;
    const top = onlyShown(doc, head, strangers);
    const composer = onlyShown(doc, field, strangers);
    if (!top) {
      if (composer) throw new PageChangedError(head);
      return null;
    }
    const title = wordsIn(onlyShown(top, name, strangers));
    const room = { conversation: chat, kind: 'group', person: null, title, messages: [], field: composer } as const;
    if (chat.startsWith('g')) return room;
    const [one, two] = chat.split('-');
    if (one === two) return { ...room, kind: 'self' };
    const person = namedOnly('x', title);
    if (!person) throw new PageChangedError(`${head} ${name}`);
    return {
      ...room,
      kind: 'person',
      person,
      messages: visibleOutside(doc, message, strangers).map((element) => {
        const classes = [element, ...element.children].map(({ className }) => ` ${className} `).join('');
        const own = / justify-end /.test(classes);
        return {
          element,
          ids: [`${chat}:${element.dataset.testid?.slice('message-'.length)}`],
          provisional: false,
          direction: own === / justify-start /.test(classes) ? 'unknown' : own ? 'out' : 'in',
          // only words for it in the page
          time: null,
          with: [],
        };
      }),
    };
  },
  (url) => `address ${url.pathname}`,
);
