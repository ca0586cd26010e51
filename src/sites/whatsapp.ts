/**
 * WhatsApp Web, whose address never says who is open. Until 2026 every message carried the number of the other one; since
 * then the page shows a name, and the number only where the contact is not saved or its panel is open. A name alone is told
 * as one that the user has to confirm.
 */
import type { PageFacts } from '#core/facts.ts';
import { handleKey } from '#core/handle.ts';
import { isTranslated } from './dom.ts';
import { mostMessages, type Site } from './site.ts';
import { type Chat, openChat, type Peer, peerOf } from './whatsapp-chat.ts';
import { timesOf } from './whatsapp-days.ts';
import { messagesOf } from './whatsapp-messages.ts';
import { type Row, rowsOf } from './whatsapp-rows.ts';

export const whatsapp: Site = {
  id: 'whatsapp',
  name: 'WhatsApp Web',
  kind: 'messenger',
  matches: ['https://web.whatsapp.com/*'],
  telling: ['data-id', 'data-pre-plain-text', 'data-icon', 'title', 'aria-label'],

  read(doc, _url, more = {}) {
    const view = viewOf(doc);
    if (!view) return null;
    const { chat, rows, peer } = view;
    const { kind, handle } = peer;
    const certainty = handle?.channel === 'name' ? 'name-only' : 'certain';
    return {
      site: whatsapp.id,
      conversation: keyOf(chat, rows, peer),
      kind,
      writing: false,
      people: handle ? [{ handles: [handle], name: peer.name, certainty }] : [],
      title: kind === 'group' || kind === 'channel' ? chat.title : null,
      own: [],
      messages: handle ? messagesOf(rows, chat.title, languageOf(doc), more.firstWords === true) : [],
      composer: chat.field !== null,
    } satisfies PageFacts;
  },

  composer(doc) {
    return viewOf(doc)?.chat.field ?? null;
  },

  saidAt(doc, node) {
    const view = viewOf(doc, Number.POSITIVE_INFINITY);
    if (!view) return null;
    const index = view.rows.findIndex(({ element }) => element.contains(node));
    return timesOf(view.rows, languageOf(doc))[index] ?? null;
  },

  conversationOf: (url, doc) => (doc ? unreadKey(doc) : url.pathname),
};

interface View {
  readonly chat: Chat;
  readonly rows: readonly Row[];
  readonly peer: Peer;
}

function viewOf(doc: Document, newest = mostMessages): View | null {
  const chat = openChat(doc);
  if (!chat) return null;
  const rows = rowsOf(chat.main, newest);
  const told = {
    jid: rows[0]?.jid ?? null,
    authors: rows.flatMap(({ stamp }) => stamp?.author ?? []),
    showsAuthors: rows.some(({ showsAuthor }) => showsAuthor),
  };
  return { chat, rows, peer: peerOf(chat, told, languageOf(doc)) };
}

/** The number where there is one: two people may have one name. */
function keyOf({ title }: Chat, rows: readonly Row[], { handle }: Peer): string {
  const jid = rows[0]?.jid;
  if (handle && handle.channel !== 'name') return handleKey(handle);
  return jid ? `jid:${jid}` : `name:${title.slice(0, 120)}`;
}

/** The address is the same for every conversation: a choice made by hand holds for what is on screen, until that changes. */
function unreadKey(doc: Document): string {
  const ids = [...doc.querySelectorAll<HTMLElement>('#main [data-id]')].map(({ dataset }) => dataset.id ?? '');
  return `unread:${(ids.at(-1) ?? 'nothing').slice(0, 120)}`;
}

/** WhatsApp writes the language it speaks on the root; a browser that translates a page writes another one there. */
function languageOf(doc: Document): string {
  return isTranslated(doc) ? '' : doc.documentElement.lang;
}
