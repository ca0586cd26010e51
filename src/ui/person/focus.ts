import { signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** Set by a button that disappears with what it did, so that the keyboard is not left nowhere. */
export const focusOnName = signal(false);

/** The same while the person stays on screen. */
export function focusHeading(): void {
  document.querySelector<HTMLElement>('h1[tabindex]')?.focus();
}

/** The same for a part that goes when what it offered has been given. */
export function useNameAfterwards(part: RefObject<HTMLElement | null>): void {
  const last = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    last.current = part.current;
  });
  useLayoutEffect(
    () => () => {
      if (last.current?.contains(document.activeElement)) focusHeading();
    },
    [],
  );
}

/** For the heading that comes in place of what disappeared; it needs `tabIndex={-1}`. */
export function useFocusGiven(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focusOnName.peek()) heading.current?.focus();
    focusOnName.value = false;
  }, []);
  return heading;
}
