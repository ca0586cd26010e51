/** Watches one page for all sites: reads it again when something moved, and tells only what is different. */
import { displayName, nameOfPerson } from '#core/display-name.ts';
import type { PageFacts, PageReport } from '#core/facts.ts';
import { type More, mostMessages, PageChangedError, type Site, UntaughtError } from '#sites/site.ts';
import { waker } from './wake.ts';

/** Shortest time between two readings, in milliseconds. */
const shortestPause = 50;

/** A reading may take at most this share of the page's time, unless it has just moved on: a slow one is followed by a longer pause. */
const largestShare = 1 / 20;

/**
 * While the next conversation is waited for nothing matters more: every change is read at once, until this much time has
 * gone into it, in milliseconds; and with the shortest pause from then on.
 */
const mostBetween = 15;

/** Nobody, a broken page, or the old person under a new address has to last this long to be believed, in milliseconds. */
const settleMilliseconds = 250;

/** A page that does not keep still is believed after this time all the same, in milliseconds. */
const longestSettling = 1_500;

/** What tells that people, messages or panes were exchanged without a node being added. */
const telling = [
  'data-message-id',
  'data-mid',
  'data-peer-id',
  'data-hovercard-id',
  'email',
  'class',
  'style',
  'role',
  'hidden',
];

export interface Watcher {
  /** reads and reports at once, changed or not */
  readonly readNow: () => PageReport;
  /** leaves the page as if Kith had never been there */
  readonly detach: () => void;
}

export interface WatchOptions {
  readonly window: Window;
  readonly site: Site;
  /** asked before each reading */
  readonly more?: () => More;
  /** whoever is read is only proposed: the user has not yet said that it is right */
  readonly proposes?: boolean;
  readonly report: (report: PageReport) => void;
  readonly gone: () => void;
  /** false once the extension was updated or removed: the watcher then detaches itself */
  readonly isAlive: () => boolean;
}

/**
 * Starts watching. Between two conversations it reports `unsettled` before the page draws the next one, so that nobody is
 * shown beside somebody else's conversation; a different conversation is reported the moment it can be read.
 */
export function watch({
  window,
  site,
  more = () => ({}),
  proposes = false,
  report,
  gone,
  isAlive,
}: WatchOptions): Watcher {
  const { document } = window;
  const wake = waker(site, document);
  let lastSent = '';
  let lastAddress = window.location.href;
  /** the conversation reported when the address changed: until the page settles it may be the old one */
  let left: string | null = null;
  let current: string | null = null;
  let doubtSince: number | null = null;
  let lastMutationAt = 0;
  let lastReadAt = Number.NEGATIVE_INFINITY;
  let lastReading = 0;
  let spentBetween = 0;
  let addressAt = Number.NEGATIVE_INFINITY;
  /** the caret decides to whom is written, and moves only as fast as a hand: what it changed is read at once */
  let caretMoved = false;
  /** scripts move it faster: the next one is read at once only after such a pause as is made after any other reading */
  let caretReadAt = Number.NEGATIVE_INFINITY;
  let caretReading = 0;
  let timer = 0;
  let timerAt = 0;

  function send(next: PageReport, again = false): void {
    const text = JSON.stringify(next);
    if (text === lastSent && !again) return;
    lastSent = text;
    current = 'facts' in next ? next.facts.conversation : null;
    report(next);
  }

  function readNow(): PageReport {
    noticeAddress();
    const read = readPage(site, window, more(), proposes);
    const between = left !== null && !isAnother(read);
    const next: PageReport = between ? { state: 'unsettled', site: site.id } : read;
    if (between) schedule(settleMilliseconds);
    send(next, true);
    return next;
  }

  /** True for a conversation that is certainly not the one just left. */
  function isAnother(next: PageReport): boolean {
    if (left !== null && site.addressLeads) return false;
    return 'facts' in next && next.facts.conversation !== left;
  }

  function look(): void {
    window.clearTimeout(timer);
    timer = 0;
    if (!isAlive()) {
      detach();
      return;
    }
    if ('prerendering' in document && document.prerendering) return;
    noticeAddress();
    followRoots();
    const started = performance.now();
    const next = readPage(site, window, more(), proposes);
    lastReadAt = performance.now();
    lastReading = lastReadAt - started;
    spentBetween += lastReading;
    if (caretMoved) {
      caretReadAt = lastReadAt;
      caretReading = lastReading;
      caretMoved = false;
    }
    if (isAnother(next) || (left === null && JSON.stringify(next) === lastSent)) believe(next);
    else doubt(next, lastReadAt);
  }

  function believe(next: PageReport): void {
    left = null;
    doubtSince = null;
    send(next);
    if (next.state === 'conversation' && document.visibilityState === 'visible') wake(new URL(lastAddress));
  }

  /** Believes a reading that may belong to a page in between only once it has lasted. */
  function doubt(next: PageReport, now: number): void {
    doubtSince ??= now;
    const still = now - Math.max(doubtSince, lastMutationAt) >= settleMilliseconds;
    if (still || now - doubtSince >= longestSettling) believe(next);
    else {
      send({ state: 'unsettled', site: site.id });
      schedule(settleMilliseconds);
    }
  }

  function noticeAddress(): void {
    if (window.location.href === lastAddress) return;
    lastAddress = window.location.href;
    left ??= current;
    spentBetween = 0;
    addressAt = performance.now();
    if (current !== null) send({ state: 'unsettled', site: site.id });
  }

  /** Looks again as soon as the pause allows it, but not before `atLeast` milliseconds; the earliest wish counts. */
  function schedule(atLeast = 0): void {
    const now = performance.now();
    // what was read between two conversations may be another one still: a message being written, say
    const between = left !== null || now - addressAt < longestSettling;
    const hurried =
      (between && spentBetween < mostBetween) || (caretMoved && now - caretReadAt >= pauseAfter(caretReading));
    const usual = between || caretMoved ? shortestPause : pauseAfter(lastReading);
    const pause = hurried ? 0 : usual;
    const wait = Math.max(atLeast, pause - (now - lastReadAt));
    if (wait <= 0) {
      look();
      return;
    }
    if (timer !== 0 && timerAt <= now + wait) return;
    window.clearTimeout(timer);
    timerAt = now + wait;
    timer = window.setTimeout(look, wait);
  }

  /**
   * Frames and shadow roots come and go, and a page that opens the document of a frame anew throws away every listener on
   * it: whatever is watched already stays as it is, the rest is watched from now on.
   */
  function followRoots(): void {
    for (const root of site.roots?.(document) ?? []) {
      observer.observe(root, watched);
      for (const [type, listener] of ofCaret) root.addEventListener(type, listener, { passive: true });
    }
  }

  /** Nothing happens any more once the extension is gone: the first event after that takes the watcher away. */
  const whileAlive =
    (work: (event: Event) => void) =>
    (event: Event): void => {
      if (isAlive()) work(event);
      else detach();
    };
  const moved = () => {
    lastMutationAt = performance.now();
    schedule();
  };
  const caretCame = () => {
    caretMoved = true;
    moved();
  };
  const caretWent = (event: Event) => {
    if ((event as FocusEvent).relatedTarget === null) window.setTimeout(caretCame);
  };
  const wentElsewhere = whileAlive(() => {
    noticeAddress();
    schedule();
  });
  const shownAgain = whileAlive(() => {
    if (document.visibilityState === 'visible') readNow();
  });
  const restored = whileAlive((event) => {
    if ((event as PageTransitionEvent).persisted) readNow();
  });
  const leaving = whileAlive(() => {
    lastSent = '';
    gone();
  });

  const frameLoaded = whileAlive((event) => {
    if ((event.target as Node).nodeName === 'IFRAME') moved();
  });

  const observer = new MutationObserver(moved);
  const watched: MutationObserverInit = {
    childList: true,
    subtree: true,
    attributes: true,
    characterData: site.texts === true,
    attributeFilter: [...telling, ...(site.telling ?? [])],
  };
  // the message being written is the one with the caret; a click on plain text only takes it away
  const ofCaret: [string, (event: Event) => void][] = [
    ['focusin', whileAlive(caretCame)],
    ['focusout', whileAlive(caretWent)],
  ];
  const navigation = 'navigation' in window ? (window.navigation as EventTarget) : null;
  const listening: [EventTarget, string, EventListener][] = [
    [window, 'hashchange', wentElsewhere],
    [window, 'popstate', wentElsewhere],
    [window, 'pageshow', restored],
    [window, 'pagehide', leaving],
    [document, 'visibilitychange', shownAgain],
    [document, 'prerenderingchange', moved],
    ...ofCaret.map(([type, listener]): [EventTarget, string, EventListener] => [document, type, listener]),
    ...(navigation ? [[navigation, 'currententrychange', wentElsewhere] as [EventTarget, string, EventListener]] : []),
  ];

  function detach(): void {
    observer.disconnect();
    window.clearTimeout(timer);
    for (const [target, type, listener] of listening) target.removeEventListener(type, listener);
    document.removeEventListener('load', frameLoaded, true);
    for (const root of site.roots?.(document) ?? []) {
      for (const [type, listener] of ofCaret) root.removeEventListener(type, listener);
    }
  }

  for (const [target, type, listener] of listening) target.addEventListener(type, listener, { passive: true });
  // another document in a frame tells nobody but the frame
  if (site.roots) document.addEventListener('load', frameLoaded, { capture: true, passive: true });
  observer.observe(document, watched);
  look();
  return { readNow, detach };
}

/** How long a page is left alone after a reading that took this long, both in milliseconds. */
function pauseAfter(reading: number): number {
  return Math.max(shortestPause, reading / largestShare);
}

/** What the page shows at this moment, fit to be sent. */
function readPage(site: Site, window: Window, more: More, proposes: boolean): PageReport {
  const url = new URL(window.location.href);
  try {
    const facts = site.read(window.document, url, more);
    if (!facts) return { state: 'nobody', site: site.id };
    return { state: proposes ? 'proposed' : 'conversation', facts: presentable(facts) };
  } catch (error) {
    if (error instanceof UntaughtError) return { state: 'untaught', site: site.id };
    // any failure of an adapter means the same to the user; only our own words leave the page
    const missing = error instanceof PageChangedError ? error.missing : 'the structure of the page';
    return { state: 'unreadable', site: site.id, missing, conversation: site.conversationOf(url, window.document) };
  }
}

/** Names cut and made harmless, long conversations cut to their newest messages. */
function presentable(facts: PageFacts): PageFacts {
  return {
    ...facts,
    title: displayName(facts.title),
    people: facts.people.map((person) => ({ ...person, name: nameOfPerson(person) })),
    messages: facts.messages.slice(-mostMessages),
  };
}
