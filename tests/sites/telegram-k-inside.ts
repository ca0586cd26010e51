/** Runs inside a page under test: what the adapter, and a careless reader, make of many pages one after the other. */
import { telegramK } from '#sites/telegram-k.ts';
import { answerOf, type Case } from './imitating.ts';

/** In the words of `Case.truth`; `unknown` where the page cannot be read. */
const strict = (url: URL) => answerOf(telegramK, { url: url.href });

/** What is told of a page. */
export function answer({ url, html }: Case): string {
  document.body.innerHTML = html;
  return strict(new URL(url));
}

/** What is answered after each single element, attribute and class of the open chat was taken away, and by what. */
export function withoutEach({ url, html }: Case): { gone: string; answer: string }[] {
  document.body.innerHTML = html;
  const count = chatElements().length;
  const results: { gone: string; answer: string }[] = [];
  const tryWithout = (index: number, gone: string, take: (element: Element) => void) => {
    document.body.innerHTML = html;
    const element = chatElements()[index];
    if (!element) return;
    const name = element.classList[0] ?? element.localName;
    take(element);
    results.push({ gone: `${gone} of ${name}`, answer: strict(new URL(url)) });
  };
  for (let index = 0; index < count; index += 1) {
    const element = chatElements()[index];
    const attributes = element?.getAttributeNames() ?? [];
    const classes = [...(element?.classList ?? [])];
    tryWithout(index, 'all', (one) => one.remove());
    for (const name of attributes) tryWithout(index, name, (one) => one.removeAttribute(name));
    for (const name of classes) tryWithout(index, `.${name}`, (one) => one.classList.remove(name));
    document.body.innerHTML = html;
  }
  return results;
}

/** What is answered after one of the places that tell the peer's number tells another. */
export function withAnother({ url, html }: Case, id: string): { place: string; answer: string }[] {
  document.body.innerHTML = html;
  const count = chatElements().filter((element) => element.hasAttribute('data-peer-id')).length;
  return Array.from({ length: count }, (_, index) => {
    document.body.innerHTML = html;
    const place = chatElements().filter((element) => element.hasAttribute('data-peer-id'))[index];
    place?.setAttribute('data-peer-id', id);
    return { place: place?.className ?? '', answer: strict(new URL(url)) };
  });
}

function chatElements(): Element[] {
  return [...document.querySelectorAll('.chats-container, .chats-container *')];
}

/** When the words that a selector finds were said, UTC milliseconds; null when the page does not tell. */
export function saidAt({ html }: Case, selector: string): number | null {
  document.body.innerHTML = html;
  const node = document.querySelector(selector)?.firstChild;
  if (!node) throw new Error(`nothing stands in ${selector}`);
  return telegramK.saidAt(document, node)?.at ?? null;
}

/** The ids of every message of a page. */
export function messageIds({ url, html }: Case): string[][] {
  document.body.innerHTML = html;
  return telegramK.read(document, new URL(url))?.messages.map(({ ids }) => [...ids]) ?? [];
}
