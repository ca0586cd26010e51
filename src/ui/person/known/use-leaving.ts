import { useEffect, useRef } from 'preact/hooks';

/** Enter in a field is the end of it; on a button or a choice it means something of its own. */
export function isField(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && target.type !== 'checkbox' && target.role !== 'combobox';
}

/** A field that tells what was typed only when it is left tells it now. */
function settle(root: HTMLElement | null): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && root?.contains(activeElement)) activeElement.blur();
}

/**
 * How an editor is left, once: by the returned function, by a click or a key that goes elsewhere, or with the page. All but
 * the function's `false` save.
 * @param save hears of nothing later than its own call: what was typed has to be known without another redraw
 */
export function useLeaving(
  root: { readonly current: HTMLElement | null },
  save: () => void,
  onClose: (focusBack: boolean) => void,
): (keep: boolean, focusBack?: boolean) => void {
  const left = useRef(false);
  const now = useRef({ save, onClose });
  now.current = { save, onClose };
  const leave = (keep: boolean, focusBack = true) => {
    if (left.current) return;
    left.current = true;
    if (keep) settle(root.current);
    if (keep) now.current.save();
    now.current.onClose(focusBack);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: for as long as the editor is open
  useEffect(() => {
    const isOutside = ({ target }: Event) => target instanceof Node && !root.current?.contains(target);
    let pressedOutside = false;
    const press = (event: Event) => {
      pressedOutside = isOutside(event);
    };
    // at the end of the click: what it is meant for must not move away under it
    const click = (event: Event) => {
      if (pressedOutside && isOutside(event)) leave(true, false);
      pressedOutside = false;
    };
    const focus = (event: Event) => {
      if (!pressedOutside && isOutside(event)) leave(true, false);
    };
    const hide = () => {
      if (document.visibilityState === 'hidden' && !left.current) now.current.save();
    };
    document.addEventListener('pointerdown', press, true);
    document.addEventListener('click', click);
    document.addEventListener('focusin', focus);
    document.addEventListener('visibilitychange', hide);
    return () => {
      document.removeEventListener('pointerdown', press, true);
      document.removeEventListener('click', click);
      document.removeEventListener('focusin', focus);
      document.removeEventListener('visibilitychange', hide);
      if (left.current) return;
      left.current = true;
      settle(root.current);
      now.current.save();
    };
  }, []);
  return leave;
}
