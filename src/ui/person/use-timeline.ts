/** What of a timeline is loaded: the newest comes with the rest of the memory, earlier pages are read when one scrolls there. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { nextLocalMidnight } from '#core/civil-date.ts';
import { type Moment, momentsOf, type SavedFact } from '#core/timeline.ts';
import { live } from '#store/live.ts';
import { pageStart, type TimelinePage, timelineBetween } from '#store/timeline.ts';
import { noticeMemoryTrouble } from '#ui/acts.ts';
import { firstDetails, firstTouches, type Memory } from './memory.ts';

export interface LoadedTimeline {
  /** newest first */
  readonly moments: readonly Moment[];
  /** nothing is earlier than these */
  readonly ended: boolean;
  /** reads a page of about that many touches more; does nothing while one is read */
  readonly more: (size: number) => void;
}

interface Page extends TimelinePage {
  readonly since: number | null;
}

/** Each page is a range of time of its own that answers anew when something in it changes. Drawn anew for another contact. */
export function useTimeline(memory: Memory): LoadedTimeline {
  const contactId = memory.contact.id;
  const [read, setRead] = useState<readonly Page[]>([]);
  const following = useRef<(() => void)[]>([]);
  const busy = useRef(false);
  const gone = useRef(false);
  useEffect(
    () => () => {
      gone.current = true;
      for (const stop of following.current) stop();
    },
    [],
  );
  const pages = read.length > 0 ? read : [newestPage(memory)];
  const since = pages.at(-1)?.since ?? null;

  const failed = () => {
    busy.current = false;
    void noticeMemoryTrouble();
  };
  const follow = (from: number | null, before: number, done: () => void) => {
    const index = following.current.length;
    const told = once(done);
    const stop = live(
      () => timelineBetween(contactId, from, before),
      (page) => {
        setRead((last) => replaced(last, index, { ...page, since: from }));
        told();
      },
      failed,
    );
    following.current.push(stop);
  };
  const readOn = async (end: number, size: number) => {
    const from = await pageStart(contactId, end, size);
    if (gone.current) return;
    follow(from, end, () => {
      busy.current = false;
    });
  };

  const more = (size: number) => {
    if (busy.current || since === null) return;
    busy.current = true;
    const next = () => void readOn(since, size).catch(failed);
    // the newest page keeps its beginning from now on, however much is added to it
    if (following.current.length === 0) follow(since, Number.POSITIVE_INFINITY, next);
    else next();
  };

  return { moments: momentsIn(memory, pages, since), ended: since === null, more };
}

function once(work: () => void): () => void {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    work();
  };
}

function replaced(pages: readonly Page[], index: number, page: Page): readonly Page[] {
  return index < pages.length ? pages.map((one, at) => (at === index ? page : one)) : [...pages, page];
}

/** What came with the memory, as far as nothing is missing in between. */
function newestPage({ touches, details }: Memory): Page {
  const since = Math.max(
    beginning(touches.length < firstTouches ? undefined : touches.at(-1)?.at, touches[0]?.at),
    beginning(details.length < firstDetails ? undefined : details.at(-1)?.saidAt, details[0]?.saidAt),
  );
  if (since === Number.NEGATIVE_INFINITY) return { touches, details, since: null };
  return {
    touches: touches.filter(({ at }) => at >= since),
    details: details.filter(({ saidAt }) => saidAt >= since),
    since,
  };
}

/** Of the oldest day only a part may be there: it is left for the next page, unless it is the only one. */
function beginning(oldest: number | undefined, newest: number | undefined): number {
  if (oldest === undefined || newest === undefined) return Number.NEGATIVE_INFINITY;
  const next = nextLocalMidnight(oldest);
  return next <= newest ? next : oldest;
}

function momentsIn(memory: Memory, pages: readonly Page[], since: number | null): Moment[] {
  const facts: SavedFact[] = [
    ...pages.flatMap(({ details }) => details.map((record) => ({ table: 'details', record }) as const)),
    ...memory.events.map((record) => ({ table: 'lifeEvents', record }) as const),
    ...memory.purchases.map((record) => ({ table: 'purchases', record }) as const),
    ...memory.promises.map((record) => ({ table: 'promises', record }) as const),
    ...memory.favours.map((record) => ({ table: 'favours', record }) as const),
    ...memory.complaints.map((record) => ({ table: 'complaints', record }) as const),
  ];
  const moments = momentsOf(
    pages.flatMap(({ touches }) => touches),
    facts,
  );
  return since === null ? moments : moments.filter(({ at }) => at >= since);
}
