/** The focus of somebody who works by keyboard stays where it was when what had it is closed, moved or taken away. */
import { signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** The `data-kept` of what is to have the focus as soon as it is on screen. */
export const focusOn = signal<string | null>(null);

/**
 * For an element whose parts are marked with `data-kept`: when the part with the focus is no longer there after a redraw,
 * its next neighbour has it, and without any the element itself.
 */
export function useFocusKept<E extends HTMLElement>(): RefObject<E | null> {
  const root = useRef<E>(null);
  /** the part with the focus, then its neighbours, the nearest first */
  const nearest = useRef<readonly string[]>([]);
  const wanted = focusOn.value;
  useEffect(() => {
    const notice = ({ target }: Event) => {
      // whoever has gone on meanwhile is not called back
      focusOn.value = null;
      const inside = target instanceof Element && root.current?.contains(target);
      nearest.current = inside && root.current ? partsAround(root.current, target) : [];
    };
    document.addEventListener('focusin', notice);
    document.addEventListener('pointerdown', notice);
    return () => {
      document.removeEventListener('focusin', notice);
      document.removeEventListener('pointerdown', notice);
    };
  }, []);
  // after every redraw: nobody else hears of what is taken away
  useLayoutEffect(() => {
    const place = root.current;
    if (!place) return;
    const asked = wanted === null ? null : controlIn(place, wanted);
    if (asked) {
      focusOn.value = null;
      asked.focus();
      return;
    }
    if (document.activeElement !== document.body || nearest.current.length === 0) return;
    const next = nearest.current.map((id) => controlIn(place, id)).find((control) => control !== null);
    (next ?? place).focus();
  });
  return root;
}

function partsAround(root: Element, target: Element): string[] {
  const parts = [...root.querySelectorAll<HTMLElement>('[data-kept]')];
  const own = parts.findLastIndex((part) => part.contains(target));
  const after = parts.findIndex((part) => part.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING);
  const at = own >= 0 ? own : after >= 0 ? after : parts.length;
  return [...parts.slice(at), ...parts.slice(0, at).reverse()].flatMap(({ dataset }) => dataset.kept ?? []);
}

function controlIn(root: Element, id: string): HTMLElement | null {
  const part = root.querySelector(`[data-kept="${CSS.escape(id)}"]`);
  const control = part?.querySelector<HTMLElement>(':scope > [data-focus]');
  return control ?? part?.querySelector<HTMLElement>('textarea, button, input, select, a') ?? null;
}
