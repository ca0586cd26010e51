/** The conversation on screen, read from the outside in: its container, its heading, its messages, their headers. */
import { isVisible, outside, partsOf } from './dom.ts';
import { legacyId, permanentId } from './gmail-ids.ts';
import { frames, readItem, type ThreadMessage } from './gmail-message.ts';
import { strangers } from './gmail-parts.ts';
import { distinct, type Shown } from './mail-people.ts';
import { type Kept, PageChangedError } from './site.ts';

export interface Thread {
  readonly conversation: string;
  readonly subject: string;
  readonly list: Element;
  readonly messages: readonly ThreadMessage[];
  /** everybody shown, the user included */
  readonly people: readonly Shown[];
}

/** The subject's heading; it carries the thread's ids since 2018. */
const headings = '.hP, h2[data-thread-perm-id], h2[data-legacy-thread-id]';
const lists = '[role="list"]';
const landmarks = `${headings}, ${lists}, ${frames}, [role="region"], ${strangers}`;
/**
 * The visible thread; null when none is open.
 * @param kept what was read of its messages before
 * @throws {PageChangedError}
 */
export function readThread(doc: Document, url: URL, kept?: Kept): Thread | null {
  const container = containerOf(doc, url);
  if (!container) return null;
  const parts = partsOf(container, landmarks, landmarks).filter((part) =>
    part.matches(`${headings}, ${lists}, ${frames}`),
  );
  const shown = parts.filter(isVisible);
  const found = shown.filter((part) => part.matches(headings));
  const threads = shown.filter((part) => part.matches(lists) && holdsMessages(part));
  if (shown.some((part) => part.matches(frames))) throw new PageChangedError('[role=list] around the messages');
  if (found.length === 0 && threads.length === 0) return null;
  const [heading] = found;
  const [list] = threads;
  if (!heading || found.length > 1 || !heading.matches('h2.hP')) throw new PageChangedError('one h2.hP');
  if (!list || threads.length > 1) throw new PageChangedError('one [role=list] of messages');
  // nothing around the messages may say what is in them
  if (list.closest('.hb')) throw new PageChangedError('.hb inside of a message');
  const known = kept?.of<ThreadMessage>(list);
  const messages = [...list.children].flatMap((item) => readItem(item, known));
  const people = distinct([
    ...messages.map(({ sender }) => sender),
    ...messages.flatMap(({ recipients }) => recipients),
  ]);
  return { conversation: threadId(heading), subject: heading.textContent ?? '', list, messages, people };
}

/** `role=main` is missing while a view loads; a thread in a window of its own may have none at all. */
function containerOf(doc: Document, url: URL): Element | null {
  const mains = outside(doc, '[role="main"]', `${strangers}, [role="main"]`).filter(isVisible);
  if (mains.length > 1) throw new PageChangedError('one visible [role=main]');
  return mains[0] ?? (url.searchParams.get('view') === 'btop' ? doc.body : null);
}

/** Tells the list of messages from other lists: `.h7` expanded, `.kv` collapsed, `.kQ` and `.kx` hidden. */
function holdsMessages(list: Element): boolean {
  return [...list.children].some((item) => item.matches('.h7, .kv, .kQ, .kx') || item.querySelector(frames) !== null);
}

/** A thread's permanent id is a decimal number, its older one the same number in hexadecimal; either may be missing. */
function threadId(heading: Element): string {
  const permanent = permanentId(heading.getAttribute('data-thread-perm-id'), 'thread');
  const legacy = legacyId(heading.getAttribute('data-legacy-thread-id'));
  // a thread begun here keeps an id of another kind, which cannot be compared
  if (permanent && legacy && !permanent.startsWith('a:') && permanent !== legacy) {
    throw new PageChangedError('h2.hP with ids of one thread');
  }
  const id = legacy ?? permanent;
  if (!id) throw new PageChangedError('h2.hP[data-legacy-thread-id]');
  return `thread ${id}`;
}
