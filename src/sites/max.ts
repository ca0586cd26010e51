/** MAX, from what others saw until September 2026. The address has the number of the dialog, which stays the same person's. */
import { profileHandle } from '#core/handle.ts';
import { wordsIn } from './dom.ts';
import { certainly, experimentalMessenger, onlyShown } from './simple-messenger.ts';
import { PageChangedError } from './site.ts';

const pane = '.openedChat';
const name = 'h2';
const field = '[contenteditable="true"]';
const strangers = '[role="listitem"], .messageWrapper, .bubbleContent, .scrollListScrollable';

/** What a screen reader is told before the name. */
const beforeName = /^(?:Окно чата с|Chat window with)\s+/iu;

export const max = experimentalMessenger(
  { id: 'max', name: 'MAX', matches: ['https://web.max.ru/*'], texts: true, addressLeads: true },
  (doc, url) => {
    const [, number] = /^\/(-?[1-9]\d{0,18})\/?$/.exec(url.pathname) ?? [];
    if (!number) return null;
    const chat = onlyShown(doc, pane, `${strangers}, ${pane}`);
    if (!chat) return null;
    const title = wordsIn(onlyShown(chat, name, strangers))?.replace(beforeName, '') ?? null;
    const composer = onlyShown(chat, field, `${strangers}, [contenteditable]`);
    const room = { conversation: number, kind: 'group', person: null, title, messages: [], field: composer } as const;
    if (number.startsWith('-')) return room;
    const handle = profileHandle('max', number);
    if (!handle || title === null) throw new PageChangedError(`${pane} ${name}`);
    // its messages have no ids: one could not be told from itself when it is seen again
    return { ...room, kind: 'person', person: certainly(handle, title) };
  },
  (url) => `address ${url.pathname}`,
);
