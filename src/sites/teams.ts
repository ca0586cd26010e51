/**
 * Microsoft Teams, from what others saw until September 2026: a person is known by the name in the head alone, and only where
 * they wrote: a group can have any name.
 */

import { visibleOutside, wordsIn } from './dom.ts';
import { experimentalMessenger, isExchangeWith, namedOnly, onlyShown } from './simple-messenger.ts';
import { PageChangedError } from './site.ts';

const title = 'h2[data-tid="chat-title"]';
const message = '[data-tid="chat-pane-message"][data-mid]';
const author = '[data-tid="message-author-name"]';
const item = '[data-tid="chat-pane-item"]';
const field = '[data-tid="ckeditor"][contenteditable="true"], [data-tid="ckeditor"] [contenteditable="true"]';
const strangers = `[data-message-content], ${message}, [data-tid="chat-list"]`;

export const teams = experimentalMessenger(
  {
    id: 'teams',
    name: 'Microsoft Teams',
    ownersRules: true,
    matches: ['https://teams.microsoft.com/*', 'https://teams.cloud.microsoft/*', 'https://teams.live.com/*'],
    telling: ['data-mid', 'data-tid'],
    texts: true,
  },
  (doc) => {
    const name = wordsIn(onlyShown(doc, title, `${strangers}, ${item}`));
    const composer = onlyShown(doc, field, `${strangers}, ${item}, [contenteditable]`);
    if (name === null) {
      if (composer) throw new PageChangedError(title);
      return null;
    }
    let writer: string | null = null;
    const said = visibleOutside(doc, message, strangers).map((element) => {
      const around = element.closest(item) ?? element;
      writer = wordsIn(visibleOutside(around, author, strangers)[0]) ?? writer;
      return { element, writer: writer as string | null };
    });
    // nobody is known before a message shows them
    if (said.length === 0) return null;
    const writers = said.map((one) => one.writer);
    const others = new Set(writers.filter((one) => one !== null && one !== name));
    const room = {
      conversation: `name ${name.slice(0, 100)}`,
      kind: 'group',
      person: null,
      title: name,
      field: composer,
    } as const;
    // one who is not named in the head may be the user, two are a group
    if (others.size > 1) return { ...room, messages: [] };
    const person = isExchangeWith(name, writers) ? namedOnly('teams', name) : null;
    // a group without a name is called by some of its people; "Petrova, Anna" is one
    const called = name.split(/[,+]/).map((part) => part.trim());
    const isOne = called.length > 1 && [...others].some((one) => called.some((part) => part && one?.startsWith(part)));
    if (!person && isOne) return { ...room, messages: [] };
    if (!person) throw new PageChangedError(`${author} of the name in ${title}`);
    return {
      ...room,
      kind: 'person',
      person,
      messages: said.map((one) => {
        const at = Number(one.element.dataset.mid);
        return {
          element: one.element,
          ids: [`${one.element.dataset.mid}`],
          provisional: false,
          // whoever has not the head's name may be the user, or the person by a shorter one
          direction: one.writer === name ? 'in' : 'unknown',
          time: at > Date.UTC(2010) && at < Date.UTC(2100) ? { at, precision: 'second' } : null,
          with: [],
        };
      }),
    };
  },
  (url) => `address ${url.pathname}`,
);
