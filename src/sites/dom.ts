/** The few ways in which adapters look at a page. */
import type { PersonFacts } from '#core/facts.ts';
import { mostMessages, mostShown, PageChangedError } from './site.ts';

/**
 * True when a person could see the element: rendered, not hidden by any ancestor. These pages keep hidden copies of
 * earlier conversations in the document.
 */
export function isVisible(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: false });
}

/** All visible matches inside `root`, in document order. */
export function visibleAll<E extends Element = HTMLElement>(root: ParentNode, selector: string): E[] {
  const [, steps] = childSteps.exec(selector) ?? [];
  const found = steps ? childrenAlong<E>(root, steps.split(' > ')) : [...root.querySelectorAll<E>(selector)];
  return found.filter(isVisible);
}

/** A selector that goes from parents to children alone; of an element, for the root of a document is not its child. */
const childSteps = /^:scope > ([^\s,>]+(?: > [^\s,>]+)*)$/;

/** What a query would find as well, which looks at everything that lies deeper: on these pages thousands of messages. */
function childrenAlong<E extends Element>(root: ParentNode, steps: readonly string[]): E[] {
  let found: ParentNode[] = [root];
  for (const step of steps) found = found.flatMap(({ children }) => [...children].filter((one) => one.matches(step)));
  return found as unknown[] as E[];
}

/**
 * The one visible match; null when there is none.
 * @throws {PageChangedError} when there are two: which of them is meant would be a guess
 */
export function onlyVisible<E extends Element = HTMLElement>(root: ParentNode, selector: string): E | null {
  return onlyOf(visibleAll<E>(root, selector), selector);
}

/** The one that was found by this selector; null when none was. @throws {PageChangedError} when there are two */
export function onlyOf<E extends Element>([only, ...others]: readonly E[], selector: string): E | null {
  if (others.length > 0) throw new PageChangedError(`exactly one visible ${selector}`);
  return only ?? null;
}

/**
 * The last matches of `wanted` below `root`, at most so many, in document order and not looking into the matches. It goes
 * from the end: a query would look at thousands of messages to find the newest.
 */
export function lastOf(root: Element, wanted: string, most: number): HTMLElement[] {
  const found: HTMLElement[] = [];
  const walk = (parent: Element) => {
    for (let child = parent.lastElementChild; child && found.length < most; child = child.previousElementSibling) {
      if (child.matches(wanted)) found.push(child as HTMLElement);
      else walk(child);
    }
  };
  walk(root);
  return found.reverse();
}

/** The newest messages of a conversation, those that can be seen: who is asked for each of thousands keeps the page waiting. */
export function newestOf<E extends Element>(found: readonly E[], isMessage: (element: E) => boolean): E[] {
  return found.slice(-mostShown).filter(isMessage).slice(-mostMessages).filter(isVisible);
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

/** Those of them that a person could see. */
export function visibleOutside<E extends Element = HTMLElement>(
  root: ParentNode,
  selector: string,
  closed: string,
): E[] {
  return outside<E>(root, selector, closed).filter(isVisible);
}

/**
 * True for a page that the browser has translated and that says so: Chrome gives the root a class, Edge gives what it has
 * translated an attribute (seen by others, 2024). Firefox leaves no mark.
 */
export function isTranslated({ documentElement: root, head }: Document): boolean {
  return root.matches('.translated-ltr, .translated-rtl') || head?.querySelector('title[_msttexthash]') != null;
}

/**
 * A name is a key only as the site wrote it.
 * @throws {PageChangedError} when somebody is known by a name alone on a page that the browser has translated
 */
export function requireUntranslated(doc: Document, people: readonly PersonFacts[]): void {
  if (people.some(({ certainty }) => certainty === 'name-only') && isTranslated(doc)) {
    throw new PageChangedError('a name that the browser has not translated');
  }
}

/** The text of an element on one line; null when there is none. */
export function wordsIn(element: Element | null | undefined): string | null {
  return element?.textContent.replace(/\s+/gu, ' ').trim() || null;
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

/** What begins a line of its own. */
const lines =
  'address, article, blockquote, br, center, dd, div, dl, dt, h1, h2, h3, h4, h5, h6, hr, li, ol, p, pre, section, table, td, tr, ul';

/** More elements than that before the first words are no letter of a person. */
const mostVisited = 500;

/**
 * The beginning of the visible text below `root`, without what matches `skipped`, as far as the first element that matches
 * `end`; at least `enough` UTF-16 code units of it where there are as many. Pictures of signs count as their signs.
 */
export function beginningOf(root: Element, skipped: string, end: string, enough: number): string {
  let text = '';
  let visited = 0;
  const add = (more: string) => {
    text = `${text}${more.slice(0, enough)}`.replace(/\s+/gu, ' ').trimStart();
  };
  /** False once there is no more to read. */
  const read = (node: Node): boolean => {
    if (text.length >= enough) return false;
    if (node.nodeType === node.TEXT_NODE) add(node.nodeValue ?? '');
    if (node.nodeType !== node.ELEMENT_NODE) return true;
    const element = node as Element;
    visited += 1;
    if (visited > mostVisited || element.matches(end)) return false;
    if (element.matches(skipped) || !isVisible(element)) return true;
    if (element.matches(lines)) add(' ');
    if (element.matches('img')) add(signOf(element));
    const more = [...element.childNodes].every(read);
    if (element.matches(lines)) add(' ');
    return more;
  };
  [...root.childNodes].every(read);
  return text;
}

/** The words of a picture are a stranger's like all the others; a sign is short. */
function signOf(picture: Element): string {
  const sign = picture.getAttribute('alt') ?? '';
  return /^\p{Emoji}/u.test(sign) && sign.length <= 16 ? sign : '';
}
