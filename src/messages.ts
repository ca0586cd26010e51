/**
 * Every message between a web page and the extension, as one function signature each. Messages exist only where they
 * must: the pages of the extension open the store themselves.
 */
import browser from 'webextension-polyfill';
import type { KnownAccount, MessageTime, Statement } from '#core/facts.ts';
import type { Language } from '#core/records.ts';
import type { PersonProposal, PointingTrouble, SiteRule } from '#core/site-rule.ts';

/** Under which name `storage.local` says `true` while messages' first words may be read: the one thing content scripts are told. */
export const firstWordsKey = 'readFirstWords';

/**
 * What a page of a host that the user has added is read by. It tells where on a page somebody stands, never who: no memory of
 * anybody is in it, but the user's own addresses that pages of this very host have shown.
 */
export interface RuleHere {
  /** null: nothing was taught, only software that Kith knows may be recognised */
  readonly rule: SiteRule | null;
  /** the user has said often enough that it is right */
  readonly isTrusted: boolean;
  /** empty while no page of this host has said whose it is */
  readonly known: readonly KnownAccount[];
}

/** What may be asked of the background worker. No answer ever tells a web page anything about anybody. */
export type BackgroundMessages = {
  /** a content script reports what its page shows */
  pageRead(statement: Statement): void;
  /** the page of a content script was left */
  pageGone(): void;
  /** a page of no known site asks what it is read by; null: the user has not added its host */
  ruleHere(): RuleHere | null;
  /** a page of a known site asks for the user's own addresses that other pages of it have shown */
  knownHere(): readonly KnownAccount[];
  /** the user points at something in the page, or has stopped: what the mouse is over is drawn around, by the browser */
  pointing(now: boolean): void;
  /** a page of ours has written to the store: count again */
  memoryChanged(): void;
  /** a page of ours has added or changed a host of the user's own: begin there anew */
  placesChanged(): void;
};

export interface InsertRequest {
  /** `PageFacts.conversation` of the conversation the words are for; any other refuses them */
  readonly conversation: string;
  readonly text: string;
}

/**
 * `inserted`: read back and found in the composer. `no-composer`: nothing was touched. `other-conversation`: the page has
 * moved on, nothing was touched. `unsure`: typed, but not found when read back.
 */
export type InsertOutcome = 'inserted' | 'no-composer' | 'other-conversation' | 'unsure';

export interface SelectedWords {
  /** line breaks kept; empty when nothing is selected */
  readonly text: string;
  /** when the message they stand in was written; null when they stand elsewhere, or the page does not tell */
  readonly said: MessageTime | null;
  /** the line above the quote inside a message that they stand in ("On 5 November Anna wrote:"); null when they are its own */
  readonly quotedUnder: string | null;
  /** of the page: it decides how 05/12 is read */
  readonly language: Language | null;
}

/** What the user pointed at: the person, with what Kith would go by, the best first; or the field one writes into. */
export type Pointed =
  | { readonly outcome: 'person'; readonly proposals: readonly PersonProposal[] }
  | { readonly outcome: 'field'; readonly field: string }
  | { readonly outcome: 'trouble'; readonly trouble: PointingTrouble }
  /** Escape, or nobody waits for it any more */
  | { readonly outcome: 'ended' };

/** What the extension may ask of the content script of a tab. */
export type PageMessages = {
  /** read the page again, report it whether changed or not, and answer the same */
  readAgain(): Statement;
  insertText(request: InsertRequest): InsertOutcome;
  selection(): SelectedWords;
  /** how the page is built, with every text, name, address and link replaced; asked for only with a click */
  skeleton(): string;
  /** lets the user point at something: the next click is an answer and no click */
  pointAt(what: 'person' | 'field'): Pointed;
  stopPointing(): void;
  /** the user has switched the site off: leave the page */
  stop(): void;
};

type Functions = Record<string, (argument: never) => unknown>;
type Argument<F> = F extends (...all: infer A) => unknown ? A : never;
type Result<F> = F extends (...all: never[]) => infer R ? R : never;

interface Envelope {
  readonly kith: string;
  readonly argument: unknown;
}

/** Asks the background worker. Rejects when it refuses or does not hear the message, or when the extension was updated under the page. */
export async function send<N extends keyof BackgroundMessages>(
  name: N,
  ...[argument]: Argument<BackgroundMessages[N]>
): Promise<Result<BackgroundMessages[N]>> {
  const answer: unknown = await browser.runtime.sendMessage({ kith: name, argument } satisfies Envelope);
  // a worker that is stopped at that moment answers nothing, and one that has heard says null
  if (answer === undefined) throw new Error('the background did not hear it');
  return answer as Result<BackgroundMessages[N]>;
}

/** Asks the content script of a tab. Rejects when there is none. */
export async function sendToTab<N extends keyof PageMessages>(
  tabId: number,
  name: N,
  ...[argument]: Argument<PageMessages[N]>
): Promise<Result<PageMessages[N]>> {
  const message: Envelope = { kith: name, argument };
  // the top frame only: the adapters read from there
  return browser.tabs.sendMessage(tabId, message, { frameId: 0 }) as Promise<Result<PageMessages[N]>>;
}

export type Sender = browser.Runtime.MessageSender;

/**
 * One handler for each message: it gets whatever was sent and checks it itself. `Refused` is the answer to what fails
 * the check.
 */
export type Handlers<M extends Functions> = {
  readonly [N in keyof M]: (argument: unknown, sender: Sender) => Result<M[N]> | Promise<Result<M[N]>>;
};

/** Thrown by a handler that does not accept the sender or the shape of a message. */
export class Refused extends Error {
  override name = 'Refused';
}

/** Answers messages, from this extension only; `onRefused` hears of each one that was turned away. Returns a function that stops it. */
export function receive<M extends Functions>(handlers: Handlers<M>, onRefused: () => void): () => void {
  const listener = (message: unknown, sender: Sender): Promise<unknown> | undefined => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message) || !Object.hasOwn(handlers, message.kith)) {
      onRefused();
      return undefined;
    }
    const handler = handlers[message.kith];
    if (!handler) return undefined;
    return Promise.resolve()
      .then(async () => (await handler(message.argument, sender)) ?? null)
      .catch((error: unknown) => {
        if (error instanceof Refused) onRefused();
        throw error;
      });
  };
  browser.runtime.onMessage.addListener(listener as (message: unknown, sender: Sender) => undefined);
  return () => browser.runtime.onMessage.removeListener(listener as (message: unknown, sender: Sender) => undefined);
}

/**
 * Hears what the content script of a tab reads, past the background, which may be asleep. Unchecked: whoever listens checks
 * the shape. Null when the page was left, or nothing of ours runs in it.
 */
export function listenTo(tabId: number, tell: (unchecked: unknown) => void): () => void {
  const port = browser.tabs.connect(tabId, { frameId: 0 });
  port.onMessage.addListener((message: unknown) => tell(message));
  port.onDisconnect.addListener(() => {
    // asked for, or the browser complains that nobody did
    void browser.runtime.lastError;
    tell(null);
  });
  return () => port.disconnect();
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && 'kith' in message && typeof message.kith === 'string';
}
