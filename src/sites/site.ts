/** The contract of a site: a document and its address in, facts out. No waiting, no clicks, no state, no globals. */
import type { MessageTime, PageFacts, SiteId } from '#core/facts.ts';

/** What a reading may tell beyond what it always does. */
export interface More {
  /** `PageFacts.address` */
  readonly address?: boolean;
  /** `MessageFacts.words`: asked for only where the user allows keeping them; without that no body is looked into */
  readonly firstWords?: boolean;
}

export interface Site {
  readonly id: SiteId;
  /** the owner's own name for it, the same in every language */
  readonly name: string;
  /** match patterns of its pages, as the manifest and the browser's permission question take them */
  readonly matches: readonly string[];
  /**
   * Who is on screen. Null when nobody is open.
   * @throws {PageChangedError} when a structure it relies on is missing
   */
  read(doc: Document, url: URL, more?: More): PageFacts | null;
  /** The field that Insert writes into, for the conversation that `read` tells; null when there is none. */
  composer(doc: Document, url: URL): HTMLElement | null;
  /** When the message that contains this node was written; null outside of messages, or when the page does not tell. */
  saidAt(doc: Document, node: Node): MessageTime | null;
  /** A key for the conversation taken from the address alone, for a page that cannot be read; never names a person. */
  conversationOf(url: URL): string;
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
