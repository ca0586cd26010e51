/**
 * LinkedIn's messages, as many have noted them from 2018 to 2026: the page of messages, and the bubbles over any other
 * page, which newer pages draw in a shadow root. The conversation before stays in the document, hidden. The title links
 * to the person; a card above the messages and the heads of their messages link there too, and must not say another.
 */
import type { PageFacts, PersonFacts } from '#core/facts.ts';
import { distinctHandles, type Handle } from '#core/handle.ts';
import { isVisible, outside, visibleAll, visibleOutside, wordsIn } from './dom.ts';
import {
  anyEvent,
  factsOf,
  type Linked,
  messagesIn,
  profileIn,
  type ThreadMessage,
  timeOf,
} from './linkedin-thread.ts';
import { PageChangedError, type Site } from './site.ts';

/** The conversation on the page of messages, and one in a bubble. */
const thread = '.msg-thread';
const bubble = '.msg-overlay-conversation-bubble';
/** Messages, lists of conversations and what people post: no conversation is looked for in them. */
const strangers = `${anyEvent}, .msg-conversations-container, .msg-overlay-list-bubble, [data-urn], [data-id^="urn:li:"], article, ${thread}, ${bubble}`;
/** A bubble that is folded shows neither of the two. */
const opened = '.msg-s-message-list, .msg-s-message-list-container, .msg-form';
/** The title's links, on the page and in a bubble, and the card above the messages. */
const titleLink =
  'a.msg-thread__link-to-profile[href], .msg-entity-lockup a[href], .msg-title-bar a[href], .msg-overlay-bubble-header a[href], .msg-overlay-bubble-header__title a[href]';
const cardLink = '.msg-s-profile-card a[href]';
const titleName = '.msg-entity-lockup__entity-title, .msg-overlay-bubble-header__title';
const field = '.msg-form__contenteditable[contenteditable="true"]';

interface Open {
  readonly pane: HTMLElement;
  readonly name: string | null;
  /** the title's person, then the same person by another address; none: a group */
  readonly handles: readonly Handle[];
  readonly messages: readonly ThreadMessage[];
}

export const linkedin: Site = {
  id: 'linkedin',
  name: 'LinkedIn',
  kind: 'messenger',
  ownersRules: true,
  // bubbles stand over every page, and one comes to all of them without another being loaded
  matches: ['https://www.linkedin.com/*'],
  telling: ['data-event-urn', 'href', 'contenteditable'],
  roots,

  read(doc, url, more = {}) {
    const open = openIn(doc, url);
    if (!open) return null;
    const { pane, name, handles, messages } = open;
    const [first, ...others] = handles;
    const owners = distinct(messages.flatMap(({ owner }) => (owner ? [{ handle: owner }] : [])));
    const people: PersonFacts[] = first ? [{ handles: [first, ...others], name, certainty: 'certain' }] : [];
    return {
      site: linkedin.id,
      conversation: first ? first.value : `group ${name?.slice(0, 100) ?? ''}`,
      kind: first ? 'person' : 'group',
      writing: false,
      people,
      title: first ? null : name,
      own: owners.length === 1 ? owners : [],
      messages: first ? messages.map((message) => factsOf(message, more.firstWords === true)) : [],
      composer: composerOf(pane) !== null,
    } satisfies PageFacts;
  },

  composer(doc, url) {
    const open = openIn(doc, url);
    return open && composerOf(open.pane);
  },

  saidAt(doc, node) {
    const url = new URL(doc.URL);
    const messages = panesIn(doc).flatMap((pane) => messagesIn(pane, url));
    const message = messages.find(({ element }) => element.contains(node));
    return message ? timeOf(message.id) : null;
  },

  conversationOf: (url) => `address ${url.pathname}`,
};

/** Newer pages keep the bubbles in a tree of their own. */
function roots(doc: Document): ShadowRoot[] {
  return outside(doc, '#interop-outlet', strangers).flatMap(({ shadowRoot }) => shadowRoot ?? []);
}

function panesIn(doc: Document): HTMLElement[] {
  const trees: ParentNode[] = [doc, ...roots(doc)];
  return trees.flatMap((tree) => visibleOutside(tree, `${thread}, ${bubble}`, strangers));
}

/** The only conversation that is open; of several the one with the caret, else none. */
function openIn(doc: Document, url: URL): Open | null {
  const panes = panesIn(doc);
  if (panes.filter((pane) => pane.matches(thread)).length > 1)
    throw new PageChangedError(`exactly one visible ${thread}`);
  const open = panes.filter((pane) => outside(pane, opened, anyEvent).some(isVisible));
  if (open.length === 0) {
    if (panes.some((pane) => pane.matches(thread))) throw new PageChangedError(`${thread} :is(${opened})`);
    return null;
  }
  const written = open.length === 1 ? open : open.filter((pane) => hasCaret(doc, pane));
  const [pane, ...others] = written;
  return pane && others.length === 0 ? readPane(pane, url) : null;
}

function hasCaret(doc: Document, pane: Element): boolean {
  const trees = [doc, ...roots(doc)];
  return trees.some(({ activeElement }) => activeElement !== null && pane.contains(activeElement));
}

function readPane(pane: HTMLElement, url: URL): Open | null {
  const messages = messagesIn(pane, url);
  const titled = linksIn(pane, titleLink, url);
  const [named] = visibleOutside(pane, titleName, anyEvent);
  const name = wordsIn(named) ?? titled[0]?.name ?? null;
  const carded = linksIn(pane, cardLink, url);
  const elsewhere = [...carded, ...messages.flatMap(theirSender)];
  const inTitle = distinct(titled);
  // a bubble's title may be words alone; then the card has to be of the one whom they name
  const [person] = inTitle.length === 0 && carded.every((one) => one.name === name) ? distinct(carded) : inTitle;
  if (inTitle.length > 1 || (!person && isGroup(name, elsewhere))) return { pane, name, handles: [], messages };
  // a message to somebody not yet chosen
  if (!person && elsewhere.length === 0 && messages.length === 0) return null;
  if (!person) throw new PageChangedError(titleLink);
  return { pane, name, handles: [person, ...aliases(person, name, elsewhere)], messages };
}

/** Who wrote a message that is marked as somebody else's. */
function theirSender({ other, sender, owner }: ThreadMessage): Linked[] {
  return other && sender && sender.handle.value !== owner?.value ? [sender] : [];
}

/** Several wrote, or the title is not the name of the one who did; a person's title would name and link them. */
function isGroup(name: string | null, elsewhere: readonly Linked[]): boolean {
  if (name === null) return false;
  const names = elsewhere.flatMap((one) => one.name ?? []);
  const ids = distinct(elsewhere).filter(({ channel }) => channel === 'linkedin-id');
  return ids.length > 1 || (names.length > 0 && !names.includes(name));
}

/** What links to the same person by another kind of address, if it shows the same name; by the same kind it must be the same. */
function aliases(person: Handle, name: string | null, elsewhere: readonly Linked[]): Handle[] {
  const all = distinct(elsewhere);
  const others = all.filter(({ channel }) => channel !== person.channel);
  if (others.length > 1 || all.some(({ channel, value }) => channel === person.channel && value !== person.value)) {
    throw new PageChangedError('one profile in the title, the card and the heads of their messages');
  }
  const named = elsewhere.some((one) => one.handle.channel !== person.channel && one.name === name);
  return name !== null && named ? others : [];
}

function linksIn(pane: Element, selector: string, url: URL): Linked[] {
  return visibleOutside(pane, selector, anyEvent).flatMap((link) => {
    const handle = profileIn(link.getAttribute('href'), url);
    return handle ? [{ handle, name: wordsIn(link) }] : [];
  });
}

function distinct(linked: readonly Pick<Linked, 'handle'>[]): Handle[] {
  return distinctHandles(linked.map(({ handle }) => handle));
}

function composerOf(pane: Element): HTMLElement | null {
  const [only, ...others] = visibleAll(pane, field).filter((one) => !one.closest(anyEvent));
  return only && others.length === 0 ? only : null;
}
