/** The contract of a site: a document and its address in, facts out. No waiting, no clicks, no state, no globals. */

import type { KnownAccount, MessageTime, PageFacts, SiteId } from '#core/facts.ts';
import type { Handle } from '#core/handle.ts';

/**
 * The newest messages of a long conversation; older ones were reported while they were new, or are of no use today. What
 * says who it is with stands in these as well, so that a messenger need not look at more of them.
 */
export const mostMessages = 300;

/** As many elements may have to be looked at for them: some are notices, or messages that others quote. */
export const mostShown = 2 * mostMessages;

/** What a reading may tell beyond what it always does. */
export interface More {
  /** `PageFacts.address` */
  readonly address?: boolean;
  /** `MessageFacts.words`: asked for only where the user allows keeping them; without that no body is looked into */
  readonly firstWords?: boolean;
  /** `PageFacts.own` of earlier readings of this page: aliases are seen only while a message is written */
  readonly own?: readonly Handle[];
  /** the same of earlier pages of this host, by the account that they said they were of */
  readonly known?: readonly KnownAccount[];
  /** without it everything is read anew */
  readonly kept?: Kept;
}

/** What earlier readings made of the parts of a list, for as long as nothing has changed in them. */
export interface Kept {
  /**
   * By child of this element. It has none in which, since it was put there, any node, attribute or text has changed, or which has
   * been out of the list meanwhile; what depends on anything else must not be kept there, such as whether something can be seen.
   */
  of<T extends object>(list: Element): WeakMap<Element, T>;
}

export interface Site {
  readonly id: SiteId;
  /** the owner's own name for it, the same in every language */
  readonly name: string;
  readonly kind: 'mail' | 'messenger';
  /** known from others' notes and not from its source or the live page: off until asked for, and said to be so */
  readonly experimental?: true;
  /** its owner's terms may not allow programs beside the page: off until asked for, and said before it is switched on */
  readonly ownersRules?: true;
  /** match patterns of its pages, as the manifest and the browser's permission question take them; none for `hosted` software alone */
  readonly matches: readonly string[];
  /** Software that runs on anybody's host: whether this page is one of it. Only asked of hosts that the user has added. */
  hosted?(doc: Document, url: URL): boolean;
  /** Other trees in which something may change that `read` looks at: documents of frames of the same origin, open shadow roots. */
  roots?(doc: Document): readonly (Document | ShadowRoot)[];
  /**
   * Who it is stands in the address alone, which may be ahead of the page: after it has changed, nobody is believed before
   * the page has kept still for a moment.
   */
  readonly addressLeads?: true;
  /** attributes whose change tells of another person or message, beside those that are watched for every site */
  readonly telling?: readonly string[];
  /** its pages show some of the user's own addresses at times only: those seen before are asked for */
  readonly asksForOwn?: true;
  /** its page puts the caret where words belong, above signature or quote, also in a field that has no focus yet */
  readonly placesCaret?: boolean;
  /** people are told by text, which some pages exchange without exchanging anything around it */
  readonly texts?: true;
  /**
   * Who is on screen. Null when nobody is open.
   * @throws {PageChangedError} when a structure it relies on is missing
   */
  read(doc: Document, url: URL, more?: More): PageFacts | null;
  /** The field that Insert writes into, for the conversation that `read` tells; null when there is none. */
  composer(doc: Document, url: URL): HTMLElement | null;
  /**
   * What of the open conversation tells more once the mouse has come to it, oldest first: `content/wake.ts` sends each of
   * them that one event, since `read` does nothing to a page. Empty when it cannot be read.
   */
  wake?(doc: Document, url: URL): readonly Element[];
  /** When the message that contains this node was written; null outside of messages, or when the page does not tell. */
  saidAt(doc: Document, node: Node): MessageTime | null;
  /**
   * A key for the conversation, for a page that cannot be read; never names a person. Taken from the address alone, except
   * where that is the same for all conversations.
   */
  conversationOf(url: URL, doc?: Document): string;
}

/** The page no longer looks as its adapter knows it. Carries the name of what is missing, never text of the page. */
export class PageChangedError extends Error {
  override name = 'PageChangedError';
  /** @param missing what was looked for, in words and selectors of our own */
  readonly missing: string;
  constructor(missing: string) {
    super(`not found on this page: ${missing}`);
    this.missing = missing;
  }
}

/** Nothing that Kith knows runs here, and nobody has taught it this page. */
export class UntaughtError extends Error {
  override name = 'UntaughtError';
}

/** What a look at a page gives; null when the page no longer looks as its adapter knows it. */
export function unlessChanged<T>(look: () => T): T | null {
  try {
    return look();
  } catch (error) {
    if (error instanceof PageChangedError) return null;
    throw error;
  }
}
