/** Kith is updated while this window shows it: what was typed is kept, and the page opens itself again. */
import { signal } from '@preact/signals';
import { giveWay, onBlocked } from '#store/other-windows.ts';
import { memoryTrouble, unsaved } from './acts.ts';
import { closeDrafts } from './person/draft-keeper.ts';
import { findLastWords } from './person/last-words.ts';

/** Long enough to be read, in milliseconds. */
const readingMilliseconds = 1_200;

/** `kept`: there are words that are not saved anywhere, so the page waits for a click. */
export const update = signal<'opening' | 'kept' | null>(null);

export function followUpdates(): void {
  void findLastWords().catch(() => undefined);
  let typed = false;
  giveWay(
    async () => {
      update.value = 'opening';
      typed = !(await closeDrafts());
    },
    () => {
      if (typed || unsaved.peek().length > 0) update.value = 'kept';
      else setTimeout(() => location.reload(), readingMilliseconds);
    },
  );
  onBlocked((blocked) => {
    if (blocked) memoryTrouble.value = 'blocked';
    else if (memoryTrouble.peek() === 'blocked') memoryTrouble.value = null;
  });
}
