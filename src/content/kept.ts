/** Keeps what was read of the parts of a long conversation, and forgets it the moment anything changes in them. */
import type { Kept } from '#sites/site.ts';

/** Whatever a reading may go by. */
const everything: MutationObserverInit = { childList: true, subtree: true, attributes: true, characterData: true };

export interface Keeping extends Kept {
  /** leaves the page as if nothing had ever been kept of it */
  stop(): void;
}

/** One list at a time: that of the conversation on screen. */
export function keeping(isAlive: () => boolean): Keeping {
  let list: WeakRef<Element> | null = null;
  let kept = new WeakMap<Node, object>();

  const forget = (changes: readonly MutationRecord[]) => {
    const root = list?.deref();
    for (const { target, addedNodes, removedNodes } of changes) {
      if (target === root) {
        // what was out of the list was not watched there
        for (const node of [...addedNodes, ...removedNodes]) kept.delete(node);
      } else {
        let part: Node | null = target;
        while (part && part.parentNode !== root) part = part.parentNode;
        if (part) kept.delete(part);
      }
    }
  };
  const stop = () => {
    observer.disconnect();
    list = null;
    kept = new WeakMap();
  };
  const observer = new MutationObserver((changes) => {
    if (isAlive()) forget(changes);
    else stop();
  });

  return {
    of<T extends object>(next: Element): WeakMap<Element, T> {
      if (list?.deref() === next) {
        // those that happened in this very moment are still on their way
        forget(observer.takeRecords());
      } else {
        stop();
        list = new WeakRef(next);
        observer.observe(next, everything);
      }
      // one site reads a page, and keeps one kind of thing there
      return kept as WeakMap<Element, T>;
    },
    stop,
  };
}
