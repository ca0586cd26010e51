/** One message of the open thread, read from its header alone. */
import type { Handle } from '#core/handle.ts';
import { isVisible, partsOf } from './dom.ts';
import { legacyId, permanentId } from './gmail-ids.ts';
import { bodies, shownBy, strangers } from './gmail-parts.ts';
import type { Shown } from './mail-people.ts';
import { PageChangedError } from './site.ts';

/** One message whose header is on screen. */
export interface ThreadMessage {
  /** the element around header and body */
  readonly frame: Element;
  /** null for a collapsed message, which shows no id, no recipients and no body */
  readonly ids: readonly [string, ...string[]] | null;
  readonly provisional: boolean;
  readonly sender: Shown;
  readonly recipients: readonly Shown[];
  /** when it was written, in the page's own words */
  readonly timeWords: string | null;
  /** null for a collapsed message */
  readonly body: Element | null;
}

/** The frame of a message: `.adn.ads` expanded, `.adf.ads` collapsed. */
export const frames = '.ads';
/** `.hb` holds the recipients, `.ajA` the popup with all details, `.ajn` is the picture, `.go` the address in angle brackets. */
const headerParts = `${frames}, .hb, .go, .g3, .ajn, .ajA, [email], [data-hovercard-id], [role="region"], ${strangers}`;
const closedParts = `.go, .g3, .ajn, .ajA, [email], [data-hovercard-id], [role="region"], ${strangers}`;

/**
 * The message an item of the list shows; none for those that Gmail has folded away, and for drafts. What it makes of an item
 * follows from nothing but what is in there, and from what of it can be seen, which is asked anew each time.
 * @param kept items in which nothing has changed since they were read
 */
export function readItem(item: Element, kept?: WeakMap<Element, ThreadMessage>): ThreadMessage[] {
  const before = kept?.get(item);
  if (before && isVisible(before.frame)) return [before];
  const parts = partsOf(item, headerParts, closedParts);
  const all = parts.filter((part) => part.matches(frames));
  const shown = all.filter(isVisible);
  if (shown.length === 0 && !isVisible(item)) return [];
  const read = readShown(item, parts, shown);
  // of two frames the other one may come to be seen without a change
  if (read && all.length === 1) kept?.set(item, read);
  return read ? [read] : [];
}

function readShown(item: Element, parts: readonly Element[], shown: readonly Element[]): ThreadMessage | null {
  const [frame] = shown;
  if (!frame && isWithoutMessage(item, parts)) return null;
  if (!frame || shown.length > 1) throw new PageChangedError('one .ads in each message');
  if (item.getAttribute('role') !== 'listitem') throw new PageChangedError('[role=listitem] around each message');
  const inside = parts.filter((part) => part !== frame && frame.contains(part));
  if (frame.matches('.adf')) return { ...readHeader(inside), frame, body: null, ids: null, provisional: false };
  if (!frame.matches('.adn')) throw new PageChangedError('.adn or .adf');
  const body = inside.findIndex((part) => part.matches(bodies));
  if (body < 0) throw new PageChangedError('.ii');
  // nothing behind the start of the body is looked at
  const header = inside.slice(0, body);
  if (!header.some((part) => part.matches('.hb'))) throw new PageChangedError('.hb');
  return { ...readHeader(header), frame, body: inside[body] ?? null, ...idsOf(frame) };
}

/** True for the place of folded messages, for a draft, which is a message being written, and for what is no item at all. */
function isWithoutMessage(item: Element, parts: readonly Element[]): boolean {
  if (parts.some((part) => part.matches(`.hb, .gD, [email], ${bodies}`))) return false;
  const draft = parts.some((part) => part.matches('[role="region"]'));
  return draft || item.matches('.kQ, .kx') || item.getAttribute('role') !== 'listitem';
}

function readHeader(parts: readonly Element[]): Pick<ThreadMessage, 'sender' | 'recipients' | 'timeWords'> {
  const cards = parts.filter((part) => part.matches('.gD, .g2, [email], [data-hovercard-id]') && !part.matches('.ajA'));
  const recipients = cards.filter((card) => card.parentElement?.closest('.hb'));
  const others = cards.filter((card) => !recipients.includes(card));
  const senders = others.filter((card) => card.matches('.gD, .g2, [email]'));
  const [element] = senders;
  if (!element || senders.length > 1 || !element.matches('.gD')) throw new PageChangedError('one .gD');
  const sender = shownBy(element, '.gD');
  for (const other of others) {
    if (other !== element) agree(sender.handle, other.getAttribute('data-hovercard-id'), 'the picture beside .gD');
  }
  for (const part of parts) {
    if (part.matches('.ajn')) agree(sender.handle, part.getAttribute('jid'), '.ajn');
    if (part.matches('.go')) agree(sender.handle, part.textContent, '.go');
  }
  const times = parts.filter((part) => part.matches('.g3'));
  return {
    sender,
    recipients: recipients.map((recipient) => shownBy(recipient, '.hb .g2')),
    timeWords: times.length === 1 ? (times[0]?.getAttribute('title') ?? null) : null,
  };
}

/** A second place that shows an address has to show the sender's. */
function agree(handle: Handle, text: string | null, what: string): void {
  const words = (text ?? '')
    .toLowerCase()
    .normalize('NFC')
    .split(/[\s<>()\p{Cf}]+/u);
  if (words.some((word) => word.includes('@') && word !== handle.value)) {
    throw new PageChangedError(`${what} with the address of .gD`);
  }
}

function idsOf(frame: Element): { ids: readonly [string, ...string[]]; provisional: boolean } {
  const permanent = permanentId(frame.getAttribute('data-message-id'), 'msg');
  const legacy = legacyId(frame.getAttribute('data-legacy-message-id'));
  const [first, ...others] = new Set([legacy, permanent].filter((id) => id !== null));
  if (!first) throw new PageChangedError('.adn[data-message-id]');
  return { ids: [first, ...others], provisional: legacy === null && first.startsWith('a:') };
}
