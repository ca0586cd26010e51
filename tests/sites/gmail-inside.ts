/** Runs inside a Gmail page: asks the adapter when the words in some element were written. */
import { gmail } from '#sites/gmail.ts';

export { answer } from './inside-page.ts';

/** @param selector of an element on the page, the last that matches */
export function saidAt(selector: string): number | null {
  const node = [...document.querySelectorAll(selector)].at(-1);
  return node ? (gmail.saidAt(document, node)?.at ?? null) : null;
}
