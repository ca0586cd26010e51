/** What a page can tell, as every site adapter says it and every other part of Kith hears it. */
import type { Handle } from './handle.ts';

/** Known sites have an adapter in `sites/`; the type stays open so that stored touches outlive a removed adapter. */
export type SiteId = string;

/**
 * Who a conversation is with. `several`: a few outside people, each known by a handle. `group` and `channel`: a room,
 * nobody in particular. `bot` and `service`: not a human being. `self`: notes to oneself.
 */
export type ConversationKind = 'person' | 'several' | 'group' | 'channel' | 'bot' | 'service' | 'self';

export const conversationKinds: readonly ConversationKind[] = [
  'person',
  'several',
  'group',
  'channel',
  'bot',
  'service',
  'self',
];

/** One outside person of a conversation. */
export interface PersonFacts {
  /** the first handle is the key of this person on this site; the others were seen beside it and may change hands */
  readonly handles: readonly [Handle, ...Handle[]];
  /** as shown, unclean: pass it through `displayName` before it is stored or shown */
  readonly name: string | null;
  /** `certain`: a stable id was read. `name-only`: the site shows no id, the user has to confirm once */
  readonly certainty: 'certain' | 'name-only';
}

export type Direction = 'in' | 'out' | 'unknown';

export interface MessageTime {
  /** UTC milliseconds */
  readonly at: number;
  readonly precision: 'second' | 'minute' | 'day';
}

/** One message seen in the open conversation. Its words are no part of it, but for the first where the user allows keeping them. */
export interface MessageFacts {
  /** every id the page gives this message now, each unique within the site; a touch is the same if any of them is */
  readonly ids: readonly [string, ...string[]];
  /** the site will give another id once its server has the message: the touch is kept, the id replaced */
  readonly provisional: boolean;
  readonly direction: Direction;
  /** null when the page tells no time that can be understood for sure */
  readonly time: MessageTime | null;
  /** outside people this very message was exchanged with, as far as its own header tells; empty when it does not */
  readonly with: readonly Handle[];
  /** `firstWordsOf` what it says; only where the user allows keeping them */
  readonly words?: string;
}

/** An open conversation, or a message being written. */
export interface PageFacts {
  readonly site: SiteId;
  /** stable while the same conversation stays open, and when it is opened again; unique within the site */
  readonly conversation: string;
  readonly kind: ConversationKind;
  /** true when the people are the recipients of the message being written, not those of the thread on screen */
  readonly writing: boolean;
  /** empty unless `kind` is `person` (exactly one) or `several` (two or more) */
  readonly people: readonly PersonFacts[];
  /** the name of a room, unclean; null for people */
  readonly title: string | null;
  /** addresses of the user that this page shows */
  readonly own: readonly Handle[];
  /** in the order of the page, oldest first */
  readonly messages: readonly MessageFacts[];
  /** whether there is a field that Insert could write into */
  readonly composer: boolean;
  /** https address that opens this very conversation again; made of ids, since the address bar may be ahead of the page */
  readonly address?: string;
  /** what the page calls the account it belongs to: addresses of the user's seen on one page of it count on the others */
  readonly account?: string;
}

/** The user's own addresses, as pages of one account have shown them so far. */
export interface KnownAccount {
  readonly account: string;
  readonly own: readonly Handle[];
}

/** What a content script reports of its page. */
export type PageReport =
  | { readonly state: 'conversation'; readonly facts: PageFacts }
  /** read by what the user pointed at, and not yet said to be right: nobody is recognised, the user is asked */
  | { readonly state: 'proposed'; readonly facts: PageFacts }
  /** a page of a host that the user has added, and nothing that Kith knows */
  | { readonly state: 'untaught'; readonly site: SiteId }
  /** the site is known and nobody is open: a list, settings, an empty pane */
  | { readonly state: 'nobody'; readonly site: SiteId }
  /** the page is between two conversations: nobody may be shown until it settles */
  | { readonly state: 'unsettled'; readonly site: SiteId }
  /** the page no longer has the structure the adapter relies on; `missing` names it and never contains page text */
  | { readonly state: 'unreadable'; readonly site: SiteId; readonly missing: string; readonly conversation: string };

/**
 * A report and its place among everything that the same script has said: it goes several ways, to the panel and to the
 * worker, which may be asleep, and arrives in any order.
 */
export interface Statement {
  readonly report: PageReport;
  /** names the running script; a page that is loaded again has another */
  readonly script: string;
  /** larger than that of everything the script has said before */
  readonly number: number;
}

/** True unless this is known to have been said before the other, or to be the same. */
export function isLater(one: Statement, other: Statement): boolean {
  return one.script !== other.script || one.number > other.number;
}

/** The site a report is about. */
export function siteIdOf(report: PageReport): SiteId {
  return 'facts' in report ? report.facts.site : report.site;
}
