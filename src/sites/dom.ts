/** The few ways in which adapters look at a page. */
import { PageChangedError } from './site.ts';

/**
 * True when a person could see the element: rendered, not hidden by any ancestor. These pages keep hidden copies of
 * earlier conversations in the document.
 */
export function isVisible(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: false });
}

/** All visible matches inside `root`, in document order. */
export function visibleAll<E extends Element = HTMLElement>(root: ParentNode, selector: string): E[] {
  return [...root.querySelectorAll<E>(selector)].filter(isVisible);
}

/**
 * The one visible match; null when there is none.
 * @throws {PageChangedError} when there are two: which of them is meant would be a guess
 */
export function onlyVisible<E extends Element = HTMLElement>(root: ParentNode, selector: string): E | null {
  const found = visibleAll<E>(root, selector);
  if (found.length > 1) throw new PageChangedError(`exactly one visible ${selector}`);
  return found[0] ?? null;
}

/**
 * The one visible match.
 * @throws {PageChangedError} when there is none, or more than one
 */
export function required<E extends Element = HTMLElement>(root: ParentNode, selector: string): E {
  const found = onlyVisible<E>(root, selector);
  if (!found) throw new PageChangedError(selector);
  return found;
}
