/** One conversation of LinkedIn, on the page of messages or in a bubble over any other page. */
import type { Direction, MessageFacts, MessageTime } from '#core/facts.ts';
import { firstWordsOf } from '#core/first-words.ts';
import { type Handle, profileHandle } from '#core/handle.ts';
import { beginningOf, outside, visibleOutside, wordsIn } from './dom.ts';

/** A profile that a part of the page links to, by the name in its address or by LinkedIn's own id. */
export interface Linked {
  readonly handle: Handle;
  /** as the link, or the title around it, shows it; null for a picture */
  readonly name: string | null;
}

/** One message on screen. */
export interface ThreadMessage {
  readonly element: HTMLElement;
  /** the message's own part of its urn, the same wherever it is shown */
  readonly id: string;
  /** LinkedIn's id of the user, which every urn has */
  readonly owner: Handle | null;
  /** marked as somebody else's */
  readonly other: boolean;
  /** who wrote it: the first of a run links to them, the others go on */
  readonly sender: Linked | null;
}

/** A message (unchanged from 2018 to 2026, as many have noted); one being sent has no urn of this form. */
export const event = '.msg-s-event-listitem[data-event-urn]';
export const anyEvent = '.msg-s-event-listitem';
/** Who wrote it: the link of the name, and that of the picture (noted by others). */
const senderLink =
  '.msg-s-message-group__profile-link[href], .msg-s-message-group__meta a[href], a.msg-s-event-listitem__link[href]';
const body = '.msg-s-event-listitem__body';
/** What strangers fill: words, their subject, what is attached and what is shared. */
const strangers = `${body}, .msg-s-event-listitem__subject, .msg-s-event-listitem__message-bubble, .msg-s-event__content`;

/** The id or name in the address of a profile; null for every other address. */
export function profileIn(href: string | null, base: URL): Handle | null {
  if (!href || !URL.canParse(href, base)) return null;
  const { hostname, pathname } = new URL(href, base);
  const [, part = ''] = /^\/in\/([^/]+)\/?$/.exec(pathname) ?? [];
  if (part === '' || !/^(?:[a-z]+\.)?linkedin\.com$/.test(hostname)) return null;
  const id = /^ACo/.test(part) ? profileHandle('linkedin-id', part) : null;
  try {
    return id ?? profileHandle('linkedin', decodeURIComponent(part));
  } catch {
    // not an address that anybody has
    return null;
  }
}

/** In the order of the page. */
export function messagesIn(pane: ParentNode, base: URL): ThreadMessage[] {
  let sender: Linked | null = null;
  return visibleOutside(pane, event, anyEvent).flatMap((element) => {
    const urn = /^urn:li:msg_message:\(urn:li:fsd_profile:([\w-]+),(2-[\w+/=-]{8,200})\)$/;
    const [, owner, id] = urn.exec(element.dataset.eventUrn ?? '') ?? [];
    sender = senderOf(element, base) ?? sender;
    if (!id) return [];
    const other = element.classList.contains('msg-s-event-listitem--other');
    return [{ element, id, owner: profileHandle('linkedin-id', owner), other, sender }];
  });
}

function senderOf(element: Element, base: URL): Linked | null {
  const links = outside(element, senderLink, strangers).flatMap((link) => {
    const handle = profileIn(link.getAttribute('href'), base);
    return handle ? [{ handle, name: wordsIn(link) }] : [];
  });
  const [first] = links;
  const same = links.every(
    ({ handle }) => handle.channel !== first?.handle.channel || handle.value === first.handle.value,
  );
  return first && same ? { handle: first.handle, name: links.find(({ name }) => name)?.name ?? null } : null;
}

/** The mark and the link of the sender have to agree; where there is no mark only the link tells. */
export function directionOf({ other, owner, sender }: ThreadMessage): Direction {
  const own = owner && sender?.handle.channel === owner.channel ? sender.handle.value === owner.value : null;
  if (other) return own === true ? 'unknown' : 'in';
  return own === true ? 'out' : 'unknown';
}

/**
 * The id of a message is base64 of "1771950346603b97645-100", which begins with milliseconds of UTC; that is LinkedIn's own
 * affair, so anything else is no time.
 */
export function timeOf(id: string): MessageTime | null {
  let text = '';
  try {
    text = atob(id.slice(2).replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return null;
  }
  const at = Number(/^(\d{13})b\d+-/.exec(text)?.[1]);
  return at >= Date.UTC(2003) && at < Date.UTC(2100) ? { at, precision: 'second' } : null;
}

export function factsOf(message: ThreadMessage, words: boolean): MessageFacts {
  const first = words ? wordsOf(message.element) : null;
  return {
    ids: [message.id],
    provisional: false,
    direction: directionOf(message),
    time: timeOf(message.id),
    with: [],
    ...(first === null ? {} : { words: first }),
  };
}

function wordsOf(element: Element): string | null {
  const [only, ...others] = outside(element, body, body);
  return only && others.length === 0 ? firstWordsOf(beginningOf(only, 'blockquote', ':not(*)', 400)) : null;
}
