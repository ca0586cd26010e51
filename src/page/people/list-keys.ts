/** The keys that move in the list, whether the list has the focus or the field above it. */
import { scrollTopToShow } from '#core/list-window.ts';
import { measured } from './list-parts.ts';
import { active, openPerson, scrolled, selected, shown, toggle } from './view.ts';

/** True when the key was one of them. */
export function moveByKey(event: KeyboardEvent, grid: HTMLElement | null): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const last = shown.peek().length - 1;
  const measures = measured(grid, last + 1);
  const screen = Math.max(1, Math.floor(measures.viewHeight / measures.rowHeight) - 1);
  const steps: Record<string, number> = {
    ArrowDown: active.peek() + 1,
    ArrowUp: active.peek() - 1,
    PageDown: active.peek() + screen,
    PageUp: active.peek() - screen,
    Home: 0,
    End: last,
  };
  const to = steps[event.key];
  if (to === undefined || last < 0) return false;
  const from = Math.max(0, active.peek());
  active.value = Math.max(0, Math.min(last, to));
  scrolled.value = scrollTopToShow(measures, scrolled.peek(), active.peek());
  if (event.shiftKey) selectBetween(from, active.peek());
  return true;
}

/** Everything else that the list itself does. */
export function actByKey(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const person = shown.peek()[active.peek()];
  if (event.key === 'Enter' && person) openPerson(person.id);
  else if (event.key === ' ' && person) toggle([person.id], !selected.peek().has(person.id));
  else if (event.key === 'Escape' && selected.peek().size > 0) selected.value = new Set();
  else return false;
  return true;
}

/** Both included. */
export function selectBetween(one: number, other: number): void {
  const people = shown.peek().slice(Math.min(one, other), Math.max(one, other) + 1);
  toggle(
    people.map(({ id }) => id),
    true,
  );
}
