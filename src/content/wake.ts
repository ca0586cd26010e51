/** Brings the mouse, in effigy, to what a page tells only then: the one thing that Kith does to a page unasked. */
import type { Site } from '#sites/site.ts';

/** A page that is asked for everything at once stumbles; what it answers is read, and then the next are asked. */
const atOnce = 20;

/** Wakes some of what the site names, the newest first, each element once in its life. */
export function waker(site: Site, document: Document): (url: URL) => void {
  const woken = new WeakSet<Element>();
  const asleepIn = (url: URL): readonly Element[] => {
    try {
      return site.wake?.(document, url) ?? [];
    } catch {
      // what is wrong with the page was said of its reading
      return [];
    }
  };
  return (url) => {
    const asleep = asleepIn(url).filter((element) => !woken.has(element));
    for (const element of asleep.slice(-atOnce)) {
      woken.add(element);
      // it does not bubble: whatever else of the page looks out for the mouse hears nothing of it
      element.dispatchEvent(new MouseEvent('mouseenter', { bubbles: false, cancelable: false }));
    }
  };
}
