/**
 * VK, at its three addresses, as it was seen in 2026. The number of whom one writes with stands in the address alone; the
 * head of the conversation, the heads of their messages and the chosen row of the list link to them, by number or by the
 * name they chose, and all that can be compared must agree.
 */
import type { ConversationKind, MessageTime, PageFacts } from '#core/facts.ts';
import { profileHandle } from '#core/handle.ts';
import { isVisible, onlyOf, onlyVisible, outside, visibleAll, visibleOutside } from './dom.ts';
import { type More, mostMessages, PageChangedError, type Site } from './site.ts';
import { directionOf, factsOf, messagesIn, type VkMessage } from './vk-history.ts';
import { peerIn, samePerson, type VkLink, vkLink } from './vk-links.ts';

/** Lists, heads, drafts and messages show what strangers write: none of the parts below is looked for in them. */
const notIn = '.ConvoList, .ConvoListItem, .ConvoTitle, .ConvoComposer, .VirtualScrollItem';
/** The messages on screen (live, 2026), and what stands below them. */
const history = '.ConvoHistory';
const composer = '.ConvoComposer';
/** The messenger before 2024, which some are still shown; nothing in it is read. */
const oldMessenger = '.im-page--history, .im-mess-stack, ._im_peer_history';
/** The head of the conversation, a link to their page, with the name (seen live by others, 2026). */
const head = '.ConvoHeader';
const headLink = 'a.ConvoHeader__info, .ConvoHeader__info a';
const headName = '.ConvoTitle__author';
/** The row of the conversation in the list, and its number (live, 2026). A narrow window shows no list. */
const chosenRow = '.ConvoListItem--selected';
const rowNumber = '[data-peer-id], [data-itemkey^="convo_"]';
/** What is written in, an element in this one or this one itself (seen by others, 2026). */
const field = '.ConvoComposer__inputPanel';

interface Convo {
  readonly peer: string;
  readonly history: HTMLElement;
  readonly messages: readonly VkMessage[];
  /** the head's link: the number is always there, from the address */
  readonly link: VkLink;
  readonly name: string | null;
}

export const vk: Site = {
  id: 'vk',
  name: 'VK',
  kind: 'messenger',
  // one comes to the messages from any page without another being loaded
  matches: ['https://vk.com/*', 'https://vk.ru/*', 'https://web.vk.me/*'],
  telling: ['data-itemkey', 'data-peer-id', 'href', 'contenteditable'],
  // only the address has the number, and it changes before the page
  addressLeads: true,

  read(doc, url, more = {}) {
    const convo = openConvo(doc, url);
    if (!convo) return null;
    const { peer, messages, link, name } = convo;
    const self = isSelf(convo);
    const kind = self ? 'self' : kindOf(peer);
    const handle = kind === 'person' ? profileHandle('vk', peer) : null;
    const own = self ? profileHandle('vk', peer) : ownOf(messages);
    const account = own?.value ?? seenBefore(more);
    const marks = messages.some(({ out }) => out);
    return {
      site: vk.id,
      conversation: peer,
      kind,
      writing: false,
      people: handle ? [{ handles: [handle], name, certainty: 'certain' }] : [],
      title: kind === 'group' ? name : null,
      own: own ? [own] : [],
      messages: handle
        ? messages.map((one) => factsOf(one, peer, account, directionOf(one, link, marks), more.firstWords === true))
        : [],
      composer: composerOf(doc) !== null,
      ...(more.address ? { address: `${url.origin}${url.host === 'web.vk.me' ? '' : '/im'}/convo/${peer}` } : {}),
    } satisfies PageFacts;
  },

  composer: (doc, url) => (openConvo(doc, url) ? composerOf(doc) : null),

  saidAt(doc, node): MessageTime | null {
    const messages = visibleAll(doc, history).flatMap((one) => messagesIn(one, new URL(doc.URL)));
    return messages.find(({ item }) => item.contains(node))?.time ?? null;
  },

  conversationOf: (url) => peerIn(url) ?? `address ${url.pathname}`,
};

function openConvo(doc: Document, url: URL): Convo | null {
  const peer = peerIn(url);
  if (peer === null) return null;
  const shown = onlyOf(visibleOutside(doc, history, `${notIn}, ${history}`), history);
  if (!shown) {
    if (outside(doc, `${composer}, ${oldMessenger}`, notIn).some(isVisible)) throw new PageChangedError(history);
    return null;
  }
  const messages = messagesIn(shown, url, mostMessages);
  const top = onlyOf(visibleOutside(doc, head, `${notIn}, ${history}`), head);
  const named = top ? onlyVisible(top, headName) : null;
  const [anchor] = top ? outside(top, headLink, '.ConvoTitle') : [];
  const shownLink = vkLink(anchor?.getAttribute('href') ?? null, url);
  const link: VkLink = { number: peer, name: shownLink?.name ?? null };
  agree(shownLink, link, headLink);
  for (const row of visibleOutside(doc, chosenRow, `.ConvoListItem, ${composer}, ${history}, ${head}`)) {
    const numbered = row.closest<HTMLElement>(rowNumber);
    const number = numbered?.dataset.peerId ?? numbered?.dataset.itemkey?.replace(/^convo_/, '');
    if (number !== undefined) agree({ number, name: null }, link, chosenRow);
  }
  if (kindOf(peer) === 'person') agreeAuthors(messages, link);
  const name = named?.getAttribute('title') || named?.textContent.trim() || null;
  return { peer, history: shown, messages, link, name: name ?? nameOfAuthor(messages, link) };
}

function agree(shown: VkLink | null, peer: VkLink, where: string): void {
  if (shown && samePerson(shown, peer) === false)
    throw new PageChangedError(`${where} that leads to whom the address names`);
}

/** Whoever is not the user is the peer; where the page marks no message as the user's, one of the two has to be. */
function agreeAuthors(messages: readonly VkMessage[], peer: VkLink): void {
  const marks = messages.some(({ out }) => out);
  const theirs = messages.flatMap(({ out, author }) => (out || !author ? [] : [samePerson(author.link, peer)]));
  if (theirs.includes(false) && (marks || !theirs.includes(true))) {
    throw new PageChangedError('a head of their messages that leads to whom the address names');
  }
}

/** One who writes with oneself is marked as the user and linked as the peer at once, in every message. */
function isSelf({ messages, link }: Convo): boolean {
  const authors = messages.flatMap(({ author }) => (author ? [samePerson(author.link, link)] : []));
  return authors.length > 0 && authors.every((same) => same === true) && messages.every(({ out }) => out);
}

function kindOf(peer: string): ConversationKind {
  if (peer.startsWith('-')) return 'service';
  if (Number(peer) >= 2_000_000_000) return 'group';
  // VK's own account, which tells of logins
  return peer === '100' ? 'service' : 'person';
}

function ownOf(messages: readonly VkMessage[]) {
  const numbers = new Set(
    messages.flatMap(({ out, author }) => (out && author?.link.number ? [author.link.number] : [])),
  );
  const [only, ...others] = numbers;
  return others.length === 0 ? profileHandle('vk', only) : null;
}

/** The user's own number, as this page has shown it before. */
function seenBefore({ own = [] }: More): string | null {
  const [only, ...others] = own.filter(({ channel }) => channel === 'vk');
  return others.length === 0 ? (only?.value ?? null) : null;
}

function nameOfAuthor(messages: readonly VkMessage[], link: VkLink): string | null {
  return messages.find(({ author }) => author && samePerson(author.link, link) === true)?.author?.name || null;
}

function composerOf(doc: Document): HTMLElement | null {
  const panels = visibleOutside(doc, field, `.ConvoList, ${history}, ${head}, ${field}`);
  const fields = panels.flatMap((panel) =>
    panel.matches('[contenteditable="true"]')
      ? [panel]
      : outside(panel, '[contenteditable="true"]', '[contenteditable]'),
  );
  const [only, ...others] = fields.filter(isVisible);
  return only && others.length === 0 ? only : null;
}
