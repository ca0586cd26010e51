/** What the adapters of messengers known only from others' notes have in common: they read one open chat, or nothing. */
import type { ConversationKind, MessageFacts, PageFacts, PersonFacts } from '#core/facts.ts';
import { type Handle, nameHandle } from '#core/handle.ts';
import { onlyOf, requireUntranslated, visibleOutside } from './dom.ts';
import { type Site, unlessChanged } from './site.ts';

/** The chat on screen. */
export interface OpenChat {
  readonly conversation: string;
  readonly kind: ConversationKind;
  /** null unless the kind is `person` */
  readonly person: PersonFacts | null;
  /** the name of a room */
  readonly title?: string | null;
  readonly messages: readonly (MessageFacts & { readonly element: Element })[];
  readonly field: HTMLElement | null;
}

type About = Pick<Site, 'id' | 'name' | 'matches' | 'ownersRules' | 'hosted' | 'telling' | 'texts' | 'addressLeads'>;

/** Such a messenger's site; `open` throws a `PageChangedError` rather than guess. */
export function experimentalMessenger(
  about: About,
  open: (doc: Document, url: URL) => OpenChat | null,
  conversationOf: Site['conversationOf'],
): Site {
  return {
    ...about,
    kind: 'messenger',
    experimental: true,
    read(doc, url): PageFacts | null {
      const chat = open(doc, url);
      if (!chat) return null;
      const { conversation, kind, person, title = null, messages, field } = chat;
      requireUntranslated(doc, person ? [person] : []);
      return {
        site: about.id,
        conversation,
        kind,
        writing: false,
        people: person ? [person] : [],
        title: person ? null : title,
        own: [],
        messages: person ? messages.map(({ element: _, ...message }) => message) : [],
        composer: field !== null,
      };
    },
    composer: (doc, url) => open(doc, url)?.field ?? null,
    saidAt(doc, node) {
      const chat = unlessChanged(() => open(doc, new URL(doc.URL)));
      return chat?.messages.find(({ element }) => element.contains(node))?.time ?? null;
    },
    conversationOf,
  };
}

/** Somebody of whom the page shows nothing but a name: the user has to say once who it is. */
export function namedOnly(site: string, name: string | null): PersonFacts | null {
  const handle = nameHandle(site, name);
  return handle && { handles: [handle], name, certainty: 'name-only' };
}

export function certainly(handle: Handle, name: string | null): PersonFacts {
  return { handles: [handle], name, certainty: 'certain' };
}

/** Where a link leads, if that is a page of this very host. */
export function withinHost(link: Element, url: URL): URL | null {
  const href = link.getAttribute('href') ?? '';
  const target = URL.canParse(href, url.href) ? new URL(href, url) : null;
  return target?.origin === url.origin ? target : null;
}

/**
 * True when all that is seen was written by the one named and by one other, who may be the user. A group can be called by
 * anybody's name, so that one that stands over a conversation is nobody's until they wrote something in it.
 * @param writers of each message the name it shows; null: it shows none
 */
export function isExchangeWith(name: string, writers: readonly (string | null)[]): boolean {
  const all = new Set(writers.filter((one) => one !== null));
  return all.has(name) && all.size <= 2;
}

/** The one match; null when there is none. @throws {PageChangedError} when there are two */
export function onlyShown(root: ParentNode, selector: string, closed: string): HTMLElement | null {
  return onlyOf(visibleOutside(root, selector, closed), selector);
}
