/** The keyboard goes back to where it was when a message it had gone to is taken away. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { focusHeading } from '#ui/person/focus.ts';
import { focusOn } from '#ui/person/focus-kept.ts';

/** For a part that can be pressed away: whatever had the focus before it has it again, and without that the heading. */
export function useFocusBack(part: RefObject<HTMLElement | null>): void {
  const last = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    last.current = part.current;
  });
  useLayoutEffect(() => {
    let before: Element | null = null;
    const notice = () => {
      if (!last.current?.contains(document.activeElement)) before = document.activeElement;
    };
    notice();
    document.addEventListener('focusin', notice);
    return () => {
      document.removeEventListener('focusin', notice);
      // what was pressed may have asked for the focus to be elsewhere
      if (!last.current?.contains(document.activeElement) || focusOn.peek() !== null) return;
      if (before instanceof HTMLElement && before !== document.body) before.focus();
      if (last.current.contains(document.activeElement)) focusHeading();
    };
  }, []);
}
