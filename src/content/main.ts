/** What runs in the pages of enabled sites: reports who is on screen, and types what the user sends there. */
import browser from 'webextension-polyfill';
import type { KnownAccount, PageReport, Statement } from '#core/facts.ts';
import { distinctHandles, type Handle } from '#core/handle.ts';
import type { InsertOutcome, PageMessages } from '#messages.ts';
import { receive, send } from '#messages.ts';
import type { Site } from '#sites/site.ts';
import { followFirstWords } from './first-words.ts';
import { insertInto } from './insert.ts';
import { keeping } from './kept.ts';
import type { Pointing } from './pointing.ts';
import { selection } from './selection.ts';
import { skeletonOf } from './skeleton.ts';
import { type Watcher, watch } from './watch.ts';

/** Where an earlier copy of this script in the same world can be found, after an update or a second injection. */
const place = Symbol.for('kith.watching');
const world = globalThis as { [place]?: () => void };

/** Waits before something is sent again that was not heard or not accepted, in milliseconds. */
const patience = [50, 250, 1_000];

/** What the worker answers, which may be stopped at this very moment; null when it never does, or when nobody asks any more. */
export async function answerTo<T>(ask: () => Promise<T>, isAsked = () => true): Promise<T | null> {
  for (const pause of [...patience, 0]) {
    try {
      return await ask();
    } catch {
      await new Promise((done) => setTimeout(done, pause));
      if (!isAsked()) return null;
    }
  }
  return null;
}

export interface StartOptions {
  /** whoever is read is only proposed, until the user has said that it is right */
  readonly proposes?: boolean;
  /** what earlier pages of this host have shown of the user */
  readonly known?: readonly KnownAccount[];
  /** the same, where the page is read before it is told */
  readonly askedFor?: Promise<readonly KnownAccount[] | null>;
  /** where Kith can be taught */
  readonly pointed?: Pointing;
}

/** Starts reading this page; the answer ends it. */
export function start(site: Site, { proposes = false, known = [], askedFor, pointed }: StartOptions = {}): () => void {
  const ignore = () => undefined;
  const script = crypto.randomUUID();
  let last: Statement | null = null;
  let said = 0;
  /** panels that show this page: they hear at once, and the worker, which may be asleep, when it has woken */
  const panels = new Set<browser.Runtime.Port>();
  const meet = (panel: browser.Runtime.Port) => {
    panels.add(panel);
    // whatever is said from now on it hears; what was said while it was being connected, too
    if (last) panel.postMessage(last);
    panel.onDisconnect.addListener(() => {
      panels.delete(panel);
      // whoever asked for it is gone: the page has its clicks again
      if (panels.size === 0) pointed?.stop();
    });
  };
  /** What the page said last has to arrive: the worker may be stopped at the very moment. */
  const tell = (statement: Statement): void => {
    last = statement;
    for (const panel of panels) {
      try {
        panel.postMessage(statement);
      } catch {
        // it was closed at this moment, of which the event is still on its way
        panels.delete(panel);
      }
    }
    void answerTo(
      () => send('pageRead', statement),
      () => last === statement && isAlive(),
    );
  };
  const state = (report: PageReport): Statement => {
    said += 1;
    const statement = { report, script, number: said };
    tell(statement);
    return statement;
  };
  let firstWords = false;
  /** the user's addresses that this page has shown so far; they go nowhere but into its own reading */
  let own: readonly Handle[] = [];
  let seenBefore = known;
  let isOver = false;
  const kept = keeping(isAlive);
  const watcher: Watcher = watch({
    window,
    site,
    more: () => ({ address: true, firstWords, own, kept, known: seenBefore }),
    proposes,
    report: (report) => {
      if (report.state === 'conversation') own = distinctHandles([...own, ...report.facts.own]);
      state(report);
    },
    gone: () => {
      last = null;
      void send('pageGone').catch(ignore);
    },
    isAlive,
  });
  void askedFor?.then((found) => {
    if (!found || found.length === 0 || isOver || !isAlive()) return;
    seenBefore = found;
    watcher.readNow();
  });
  const stopFollowing = followFirstWords((allowed) => {
    if (allowed === firstWords || !isAlive()) return;
    firstWords = allowed;
    watcher.readNow();
  });
  const stopReceiving = receive<PageMessages>(
    {
      readAgain: () => {
        const report = watcher.readNow();
        // that it has said by now
        return last ?? state(report);
      },
      insertText: (request) => insertText(site, request),
      selection: () => selection(window, site),
      skeleton: () => skeletonOf(document, new URL(location.href)),
      pointAt: (what) => pointed?.pointAt(what === 'field' ? 'field' : 'person') ?? { outcome: 'ended' },
      stopPointing: () => pointed?.stop(),
      stop: () => stop(),
    },
    ignore,
  );
  browser.runtime.onConnect.addListener(meet);
  const stop = () => {
    isOver = true;
    watcher.detach();
    kept.stop();
    pointed?.stop();
    if (!isAlive()) return;
    stopReceiving();
    stopFollowing();
    browser.runtime.onConnect.removeListener(meet);
    for (const panel of panels) panel.disconnect();
  };
  return stop;
}

/** The runtime loses its id when the extension is updated or removed under the page. */
function isAlive(): boolean {
  return browser.runtime?.id !== undefined;
}

/** Types words for one conversation, and only if it is still the one on screen. */
async function insertText(site: Site, request: unknown): Promise<InsertOutcome> {
  if (!isInsertRequest(request)) return 'no-composer';
  const url = new URL(location.href);
  const facts = readOrNull(site, url);
  if (facts?.conversation !== request.conversation) return 'other-conversation';
  const field = site.composer(document, url);
  return field ? insertInto(field, request.text, site.placesCaret) : 'no-composer';
}

function readOrNull(site: Site, url: URL) {
  try {
    return site.read(document, url);
  } catch {
    return null;
  }
}

function isInsertRequest(value: unknown): value is { conversation: string; text: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'conversation' in value &&
    typeof value.conversation === 'string' &&
    'text' in value &&
    typeof value.text === 'string'
  );
}

/** Takes the place of an earlier copy of this script in the same page. */
export function takeOver(startHere: () => () => void): void {
  world[place]?.();
  world[place] = startHere();
}
