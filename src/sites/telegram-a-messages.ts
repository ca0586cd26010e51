/** The messages of a chat in Telegram Web A, and when they were written. */
import type { MessageFacts, MessageTime } from '#core/facts.ts';
import { firstWordsOf } from '#core/first-words.ts';
import { beginningOf, lastOf, newestOf, onlyOf, visibleAll } from './dom.ts';
import { printedDay, printedTime } from './printed-times.ts';
import { mostShown } from './site.ts';
import { messageIds } from './telegram.ts';

/** While a chat is loaded its messages slide in too. */
const containers = [
  ':scope > .MessageList > .messages-container',
  ':scope > .MessageList > .Transition_slide-active > .messages-container',
];
/** Notices are of another class, and an advertisement is of both. */
const message = '.Message[data-message-id]';
const advertisement = '.SponsoredMessage';
const group = '.message-date-group';
/** Hours and minutes, a child of the first; the date with seconds is its title, in the first line, once the mouse was there. */
const meta = '.MessageMeta';
const time = '.message-time';
const words = '.text-content';
/** What else stands in a text: its time and reactions, what it answers, quotes, previews, what is to be clicked first. */
const besideWords =
  '.MessageMeta, .Reactions, .EmbeddedMessage, .WebPage, blockquote, .Spoiler, .spoiler, .Message, [contenteditable]';
const enoughWords = 400;

/** @param account numbers of messages are counted per account */
export function messagesOf(
  slide: HTMLElement,
  account: string,
  peer: string,
  language: string,
  withWords: boolean,
): readonly MessageFacts[] {
  return sentIn(slide).map((one) => {
    const direction = one.classList.contains('own') ? 'out' : 'in';
    const time = timeOf(one, language);
    const number = `${peer}:${one.dataset.messageId}`;
    const first = withWords ? wordsOf(one) : null;
    return {
      // the second sort is that of the other client; there is none before the time is told
      ids: [`${account}:${number}`, ...(time?.precision === 'second' ? messageIds(number, time, direction) : [])],
      provisional: false,
      direction,
      time,
      with: [],
      ...(first === null ? {} : { words: first }),
    };
  });
}

/** The times of messages that do not yet tell the whole of it. */
export function timesWithoutTitle(slide: HTMLElement): HTMLElement[] {
  return sentIn(slide).flatMap((one) => {
    const shown = timeElement(one);
    return shown && !shown.hasAttribute('title') ? [shown] : [];
  });
}

/** The message that a node stands in; what a message shows of another is a part of it. */
export function messageAround(node: Node): HTMLElement | null {
  const element = node.nodeType === node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  const inner = element?.closest<HTMLElement>(message);
  if (!inner) return null;
  const outer = inner.parentElement?.closest('.Message');
  return outer ? messageAround(outer) : inner;
}

/** By the title; without one that is understood by the day above, and only if that tells its year. */
export function timeOf(one: HTMLElement, language: string): MessageTime | null {
  const title = timeElement(one)?.getAttribute('title')?.split('\n')[0];
  return printedTime(title, language) ?? (title === undefined ? null : dayOf(one, language));
}

function dayOf(one: HTMLElement, language: string): MessageTime | null {
  const [day, ...more] = one.closest(group)?.querySelectorAll(':scope > .sticky-date > span') ?? [];
  return day && more.length === 0 ? printedDay(day.textContent, language) : null;
}

/** The newest. A message being sent, or that could not be, has a fraction for a number. */
function sentIn(slide: HTMLElement): HTMLElement[] {
  const lists = containers.flatMap((container) => visibleAll(slide, container));
  const list = onlyOf(lists, containers.join(', '));
  if (!list) return [];
  return newestOf(
    lastOf(list, message, mostShown),
    (one) =>
      one.matches(`${group} *`) &&
      messageAround(one) === one &&
      /^[1-9]\d*$/.test(one.dataset.messageId ?? '') &&
      !one.matches(advertisement),
  );
}

/** The last one: the words before it may imitate it. */
function timeElement(one: HTMLElement): HTMLElement | null {
  // a query for both classes at once takes a hundred times as long
  const last = [...one.querySelectorAll<HTMLElement>(time)].filter((each) => each.parentElement?.matches(meta)).at(-1);
  return last?.closest('.Message') === one ? last : null;
}

function wordsOf(one: HTMLElement): string | null {
  const [text, ...more] = [...one.querySelectorAll(words)].filter(
    (element) =>
      !element.parentElement?.closest(`${words}, .EmbeddedMessage, .WebPage, .Message[data-message-id] .Message`),
  );
  return text && more.length === 0 ? firstWordsOf(beginningOf(text, besideWords, ':not(*)', enoughWords)) : null;
}
