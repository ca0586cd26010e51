/** Runs in the pages of enabled sites: reports who is on screen, and types what the user sends there. */
import browser from 'webextension-polyfill';
import type { InsertOutcome, PageMessages } from '#messages.ts';
import { receive, send } from '#messages.ts';
import { siteOf } from '#sites/index.ts';
import type { Site } from '#sites/site.ts';
import { insertInto } from './insert.ts';
import { selection } from './selection.ts';
import { type Watcher, watch } from './watch.ts';

/** Where an earlier copy of this script in the same world can be found, after an update or a second injection. */
const place = Symbol.for('kith.watching');
const world = globalThis as { [place]?: () => void };

function start(site: Site): () => void {
  const ignore = () => undefined;
  const watcher: Watcher = watch({
    window,
    site,
    report: (report) => void send('pageRead', report).catch(ignore),
    gone: () => void send('pageGone').catch(ignore),
    isAlive,
  });
  const stopReceiving = receive<PageMessages>(
    {
      readAgain: () => watcher.readNow(),
      insertText: (request) => insertText(site, request),
      selection: () => selection(window, site),
      stop: () => stop(),
    },
    ignore,
  );
  const stop = () => {
    watcher.detach();
    if (isAlive()) stopReceiving();
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
  return field ? insertInto(field, request.text) : 'no-composer';
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

const site = siteOf(new URL(location.href));
world[place]?.();
if (site) world[place] = start(site);
