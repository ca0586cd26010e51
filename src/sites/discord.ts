/**
 * Discord's direct messages, from what others saw until September 2026. The address names a channel, and a group of people
 * has one too: it is one person only where the field is for "@somebody" and they wrote, and the page shows their name alone.
 */

import { visibleOutside, wordsIn } from './dom.ts';
import { experimentalMessenger, isExchangeWith, namedOnly, onlyShown } from './simple-messenger.ts';
import { PageChangedError } from './site.ts';

const list = 'ol[data-list-id="chat-messages"]';
/** `chat-messages-<channel>-<message>`; the number of a message has its time in it (Discord's own documentation of ids). */
const message = 'li[id^="chat-messages-"]';
const field = '[role="textbox"][data-slate-editor][contenteditable="true"]';
/** Its id ends with the number of the message that it stands over. */
const author = 'h3 [id^="message-username-"]';
const strangers = '[id^="message-content-"], [id^="message-accessories-"], [class*="repliedMessage"]';

/** Milliseconds of UTC at which Discord's ids begin. */
const epoch = 1_420_070_400_000;

export const discord = experimentalMessenger(
  {
    id: 'discord',
    name: 'Discord',
    ownersRules: true,
    matches: ['https://discord.com/*'],
    telling: ['id', 'aria-label'],
    texts: true,
    addressLeads: true,
  },
  (doc, url) => {
    const [, channel] = /^\/channels\/@me\/(\d{15,20})\/?$/.exec(url.pathname) ?? [];
    if (!channel) return null;
    const messages = onlyShown(doc, list, strangers);
    const composer = onlyShown(doc, field, `${strangers}, ${list}`);
    if (!messages || !composer) {
      if (messages || composer) throw new PageChangedError(messages ? field : list);
      return null;
    }
    // the language of the words before the sign does not matter
    const label = composer.getAttribute('aria-label');
    if (!label?.trim()) throw new PageChangedError(`aria-label of ${field}`);
    const [, name = ''] = /(?:^|\s)@(\S.*)$/u.exec(label) ?? [];
    const room = { conversation: channel, kind: 'group', person: null, messages: [], field: composer } as const;
    if (name === '') return room;
    const person = namedOnly('discord', name);
    if (!person) throw new PageChangedError(`a name in ${field}`);
    let writer: string | null = null;
    const said = visibleOutside(messages, message, message).map((element) => {
      const [, of, id = ''] = /^chat-messages-(\d+)-(\d{15,20})$/.exec(element.id) ?? [];
      if (of !== channel) throw new PageChangedError(`${message} of the address`);
      const head = visibleOutside(element, author, strangers).find((one) => one.id === `message-username-${id}`);
      // beside the name it may have marks, such as a program's
      writer = wordsIn(head?.querySelector('[class*="username"]') ?? head) ?? writer;
      return { element, id, writer };
    });
    if (said.length === 0) return null;
    const writers = said.map((one) => one.writer);
    if (!isExchangeWith(name, writers)) {
      if (new Set(writers).size > 2) return room;
      throw new PageChangedError(`${author} of the name in ${field}`);
    }
    return {
      ...room,
      kind: 'person',
      person,
      messages: said.map((one) => ({
        element: one.element,
        ids: [`${channel}:${one.id}`],
        provisional: false,
        // whoever has not the person's name may be the user, or the person by a nickname
        direction: one.writer === name ? 'in' : 'unknown',
        time: { at: Number(BigInt(one.id) >> 22n) + epoch, precision: 'second' },
        with: [],
      })),
    };
  },
  (url) => `address ${url.pathname}`,
);
