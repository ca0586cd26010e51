/** Who was on screen when: what pages and panel note down of themselves, frame by frame, and the comparison of the two. */

/** From `at` on, in milliseconds of the machine's clock, these people were shown. */
export interface Shown {
  readonly at: number;
  readonly people: readonly string[];
}

/** A tab was brought to the front: not before `from`, and no later than `sure`. */
export interface Turn {
  readonly from: number;
  readonly sure: number;
  readonly tab: string;
}

export interface Recording {
  readonly turns: readonly Turn[];
  /** of each tab, every change */
  readonly pages: ReadonlyMap<string, readonly Shown[]>;
  /** of each tab, when it drew a frame, in milliseconds of the machine's clock; none while it is behind */
  readonly ticks: ReadonlyMap<string, readonly number[]>;
  /** of the panel, every frame */
  readonly frames: readonly Shown[];
}

export interface WrongFrame extends Shown {
  readonly wrong: readonly string[];
  readonly allowed: readonly string[];
}

/** Sixty frames a second, when there is nothing else to do. */
const usualFrameMilliseconds = 1_000 / 60;

/** A frame lasts this long, and clocks of two processes may differ by a little, in milliseconds. */
const frameMilliseconds = 25;

/**
 * Frames with somebody whom no page in front showed during the frame or in the milliseconds before it. On a machine with
 * too much to do the panel gets fewer frames a second, or the page in front does, which tells the panel: as many of them as
 * usually fit into that time count as much.
 */
export function wrongFrames(recording: Recording, boundMilliseconds: number): WrongFrame[] {
  const boundFrames = Math.floor(boundMilliseconds / usualFrameMilliseconds);
  return recording.frames.flatMap(({ at, people }, index) => {
    const since = Math.min(
      at - boundMilliseconds,
      recording.frames[index - boundFrames]?.at ?? at,
      sinceFrames(recording, at, boundFrames),
    );
    const allowed = peopleInFront(recording, since, at + frameMilliseconds);
    const wrong = people.filter((one) => !allowed.has(one));
    return wrong.length > 0 ? [{ at, people, wrong, allowed: [...allowed] }] : [];
  });
}

/** When the page in front at that moment drew the frame so many before, or came to the front if it drew fewer since. */
function sinceFrames({ turns, ticks }: Recording, at: number, count: number): number {
  const turn = turns.findLast(({ from }) => from <= at);
  if (!turn) return at;
  const drawn = (ticks.get(turn.tab) ?? []).filter((tick) => tick >= turn.from && tick <= at);
  return drawn.at(-count) ?? turn.from;
}

/** How long after somebody had gone from the page in front the panel still showed them, in milliseconds, for each who went. */
export function delays({ frames, ...recording }: Recording): number[] {
  const found: number[] = [];
  let late = 0;
  let before = '';
  for (const { at, people } of frames) {
    const now = people.join();
    if (now !== before && late > 0) {
      found.push(late);
      late = 0;
    }
    before = now;
    for (let ago = 0; ago <= 2_000 && people.length > 0; ago += 1) {
      const allowed = peopleInFront({ ...recording, frames }, at - ago, at + frameMilliseconds);
      if (people.some((one) => !allowed.has(one))) continue;
      late = Math.max(late, ago);
      break;
    }
  }
  return found;
}

function peopleInFront({ turns, pages }: Recording, start: number, end: number): Set<string> {
  const found = new Set<string>();
  turns.forEach(({ from, tab }, index) => {
    const until = turns[index + 1]?.sure ?? Number.POSITIVE_INFINITY;
    if (from > end || until < start) return;
    const log = pages.get(tab) ?? [];
    log.forEach(({ at, people }, place) => {
      const gone = log[place + 1]?.at ?? Number.POSITIVE_INFINITY;
      if (at <= Math.min(end, until) && gone >= Math.max(start, from)) for (const one of people) found.add(one);
    });
  });
  return found;
}

/** Runs inside the practice pages: notes every change of whom the page shows, before Kith can have read it. */
export function watchPage(peopleOf: Record<string, readonly string[]>): void {
  const log: Shown[] = [];
  const ticks: number[] = [];
  Object.assign(globalThis, { log, ticks });
  const visible = (selector: string) => [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility());
  const writingTo = (inside: (dialog: Element) => boolean) =>
    visible('[role=dialog]')
      .filter(inside)
      .flatMap((dialog) => [...dialog.querySelectorAll('[data-name]')])
      .flatMap((chip) => peopleOf[chip.getAttribute('data-name') ?? ''] ?? []);
  const shown = () => {
    // the caret decides
    const caret = writingTo((dialog) => dialog.contains(document.activeElement));
    if (caret.length > 0) return caret;
    const subject = visible('h2.hP')[0];
    const peer = document.querySelector('.chat.active .peer-title')?.getAttribute('data-peer-id') ?? '';
    const open = peopleOf[subject?.textContent || peer] ?? [];
    // beside a list, and while a view is not the main one any more, the only message being written counts
    return subject?.closest('[role=main]') ? open : [...open, ...writingTo(() => true)];
  };
  const look = () => {
    const people = shown();
    if (log.at(-1)?.people.join() !== people.join())
      log.push({ at: performance.timeOrigin + performance.now(), people });
  };
  log.push({ at: performance.timeOrigin + performance.now(), people: [] });
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
  for (const event of ['focusin', 'focusout']) document.addEventListener(event, () => queueMicrotask(look), true);
  const frame = () => {
    look();
    ticks.push(performance.timeOrigin + performance.now());
    requestAnimationFrame(frame);
  };
  frame();
}

/**
 * Runs inside other practice pages: notes whom the open conversation shows, by the words of the heading that `selector`
 * finds. Without a heading that is nobody.
 */
export function watchHeading({
  selector,
  peopleOf,
}: {
  selector: string;
  peopleOf: Record<string, readonly string[]>;
}): void {
  const log: Shown[] = [];
  const ticks: number[] = [];
  Object.assign(globalThis, { log, ticks });
  const look = () => {
    const heading = [...document.querySelectorAll(selector)].find((one) => one.checkVisibility());
    const people = peopleOf[heading?.textContent ?? ''] ?? [];
    if (log.length === 0 || log.at(-1)?.people.join() !== people.join())
      log.push({ at: performance.timeOrigin + performance.now(), people });
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
  const frame = () => {
    look();
    ticks.push(performance.timeOrigin + performance.now());
    requestAnimationFrame(frame);
  };
  frame();
}

/** Runs inside the panel: notes in every frame who is named there, by anything that only they have. */
export function watchPanel(marks: Record<string, readonly string[]>): void {
  const log: Shown[] = [];
  Object.assign(globalThis, { log });
  const frame = () => {
    const main = document.querySelector('main');
    // the day's list names people without saying that they are open
    const state = main?.dataset.state ?? '';
    const text = ['nobody', 'elsewhere'].includes(state) ? '' : (main?.textContent ?? '');
    const people = Object.keys(marks).filter((one) => marks[one]?.some((mark) => text.includes(mark)));
    log.push({ at: performance.timeOrigin + performance.now(), people });
    requestAnimationFrame(frame);
  };
  frame();
}

/** Gives what was noted. */
export function takeLog(): Shown[] {
  return (globalThis as unknown as { log: Shown[] }).log;
}

/** Gives when a page drew its frames. */
export function takeTicks(): number[] {
  return (globalThis as unknown as { ticks: number[] }).ticks;
}

/** Numbers between 0 and 1 that are the same in every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
