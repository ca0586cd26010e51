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

/**
 * Matches in document order, without those inside `closed`: what strangers write into a page can imitate anything, so it
 * is never looked into.
 */
export function outside<E extends Element = HTMLElement>(root: ParentNode, selector: string, closed: string): E[] {
  return [...root.querySelectorAll<E>(selector)].filter((element) => !element.parentElement?.closest(closed));
}

/**
 * The matches of `wanted` below `root`, in document order, not looking into those that match `closed` too. Unlike a
 * query it never visits a closed subtree, which on these pages is the larger part. Both selectors name classes or
 * attributes: an element without any is passed over.
 */
export function partsOf(root: Element, wanted: string, closed: string): HTMLElement[] {
  const found: HTMLElement[] = [];
  const walk = (parent: Element) => {
    for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
      const match = child.hasAttributes() && child.matches(wanted);
      if (match) found.push(child as HTMLElement);
      if (!match || !child.matches(closed)) walk(child);
    }
  };
  walk(root);
  return found;
}
