/** Pairs that may be one person, looked for when a page wishes to know, and kept for as long as it is open. */
import { signal } from '@preact/signals';
import { nextPause } from '#page/quiet.ts';
import { type LikelyPair, likelyPairs } from '#store/duplicates.ts';
import { memoryTrouble, noticeMemoryTrouble } from '#ui/acts.ts';

/** Null until everybody was looked at. */
export const pairs = signal<readonly LikelyPair[] | null>(null);

/** What was found is looked for again after this time, in milliseconds: meanwhile people were met. */
const freshMilliseconds = 60_000;

let looked = Number.NEGATIVE_INFINITY;
let looking = 0;

/** Looks through all people, in pieces, after the page was drawn. */
export function lookForPairs(anew = false): void {
  if (!anew && performance.now() - looked < freshMilliseconds) return;
  looked = performance.now();
  looking += 1;
  const mine = looking;
  setTimeout(async () => {
    try {
      const found = await likelyPairs(nextPause);
      if (mine === looking) pairs.value = found;
      memoryTrouble.value = null;
    } catch {
      // "looking…" would stand there for ever: the next look is not kept from asking again
      looked = Number.NEGATIVE_INFINITY;
      await noticeMemoryTrouble();
    }
  });
}

/** After an act on some of them: gone at once, the rest after another look. */
export function dropPairs(...contactIds: readonly string[]): void {
  const left = pairs.peek()?.filter(({ contacts }) => !contacts.every(({ id }) => contactIds.includes(id)));
  if (left) pairs.value = left;
  lookForPairs(true);
}
