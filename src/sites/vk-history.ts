/** The messages of an open conversation of VK, from what stands around their words. */
import type { Direction, MessageFacts, MessageTime } from '#core/facts.ts';
import { firstWordsOf } from '#core/first-words.ts';
import { idInAccount } from '#core/messenger.ts';
import { timeOnDay } from './day-times.ts';
import { beginningOf, isVisible, outside } from './dom.ts';
import { samePerson, type VkLink, vkLink } from './vk-links.ts';

/** One message on screen. */
export interface VkMessage {
  /** the element of the virtual list around it */
  readonly item: HTMLElement;
  /** its number within the conversation, the same for both who write in it */
  readonly number: string;
  /** true: the page marks it as the user's own */
  readonly out: boolean;
  /** whom the head of its run of messages links to, and the name there; the head stands at the first of a run only */
  readonly author: { readonly link: VkLink; readonly name: string } | null;
  readonly time: MessageTime | null;
}

/** A place of the virtual list (seen live in 2026); far from the screen there is nothing in it. A message may show others. */
const place = '.VirtualScrollItem[data-itemkey]';
/** The message itself (live, 2026); notices of joining and pinning are `.ServiceMessage` instead. */
const block = '.ConvoHistory__messageBlock';
/** The messages one person wrote one after the other (live, 2026), and those of a day. */
const run = '.ConvoStack';
const dayStack = '.ConvoHistory__dateStack';
/** The head of a run: a link to the profile of who wrote it (live, 2026). */
const authorLink = 'a.ConvoMessageHeader__authorLink';
/** The clock, in the layout without bubbles and in that with them (live, 2026). */
const clock = '.ConvoMessageInfoWithoutBubbles__date, .ConvoMessageBottomInfo__date';
const text = '.MessageText';
/** What strangers fill: words, what is answered or passed on, pictures, posts and other people's names in them. */
const strangers =
  '.MessageText, [class*="__text"], [class*="__reply"], .Reply, [data-testid="vkme_replied_message"], .Attachments, [class*="__mediaAttachments"], [class*="AttachWall"], [class*="__publicVideo"], [class*="__sticker"], [class*="__forward"], .VirtualScrollItem .VirtualScrollItem';
const besideWords = 'a[class*="__avatar"], .MessageReactions, blockquote';

/** In the order of the page. @param newest how many of the last ones; without it all of them */
export function messagesIn(history: Element, url: URL, newest = Number.POSITIVE_INFINITY): VkMessage[] {
  // a day may have thousands of messages: what it is called is looked for once
  const days = new Map<Element, string | null>();
  return outside(history, place, place)
    .slice(-newest)
    .flatMap((item) => {
      const number = item.dataset.itemkey ?? '';
      const [message, ...others] = outside(item, block, `${strangers}, ${block}`);
      if (!message || others.length > 0 || !isVisible(message) || !/^[1-9]\d{0,14}$/.test(number)) return [];
      const stack = item.closest<HTMLElement>(run);
      const within = stack && history.contains(stack) ? stack : item;
      return [
        {
          item,
          number,
          out: within.classList.contains('ConvoStack--out') || message.matches('.ConvoHistory__messageBlock--out'),
          author: authorOf(within, url),
          time: timeOf(message, history, days),
        },
      ];
    });
}

function authorOf(within: Element, url: URL): VkMessage['author'] {
  for (const head of outside<HTMLAnchorElement>(within, authorLink, strangers)) {
    const link = vkLink(head.getAttribute('href'), url);
    if (link) return { link, name: head.textContent.trim() };
  }
  return null;
}

function timeOf(message: Element, history: Element, days: Map<Element, string | null>): MessageTime | null {
  const [shown, ...others] = outside(message, clock, strangers);
  const day = message.closest(dayStack);
  if (!shown || others.length > 0 || !day || !history.contains(day)) return null;
  const label = days.has(day) ? days.get(day) : labelOf(day);
  days.set(day, label ?? null);
  return label ? timeOnDay(label, shown.textContent.trim(), new Date()) : null;
}

/** The separator may be there a second time, for when the day is scrolled. */
function labelOf(day: Element): string | null {
  const separators = outside(day, '.DateSeparator', block);
  const [label, ...more] = new Set(separators.map((one) => one.getAttribute('aria-label') ?? one.textContent));
  return label && more.length === 0 ? label : null;
}

/**
 * Marks and heads of runs have to agree. No mark means "theirs" only where the page marks at all, or where the head of the
 * run says so.
 */
export function directionOf(message: VkMessage, peer: VkLink, marks: boolean): Direction {
  const theirs = message.author ? samePerson(message.author.link, peer) : null;
  if (message.out) return theirs === true ? 'unknown' : 'out';
  if (theirs === true) return 'in';
  if (theirs === false) return 'out';
  return marks ? 'in' : 'unknown';
}

/** @param account the user's own number, where it is known: messages are counted from one in every conversation of each account */
export function factsOf(
  message: VkMessage,
  conversation: string,
  account: string | null,
  direction: Direction,
  words: boolean,
): MessageFacts {
  const id = `${conversation}:${message.number}`;
  const first = words ? wordsOf(message.item) : null;
  return {
    ids: account === null ? [id] : [id, idInAccount(account, id)],
    provisional: false,
    direction,
    time: message.time,
    with: [],
    ...(first === null ? {} : { words: first }),
  };
}

/** A message that answers another shows its words too, in an element of the same class. */
function wordsOf(item: Element): string | null {
  const own = outside(item, text, `${text}, .Reply, [class*="__reply"], [data-testid="vkme_replied_message"]`);
  const [only, ...others] = own;
  return only && others.length === 0 ? firstWordsOf(beginningOf(only, besideWords, ':not(*)', 400)) : null;
}
