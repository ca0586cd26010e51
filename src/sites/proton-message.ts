/** The open conversation, message by message, read from the headers alone. */
import type { Direction, MessageTime } from '#core/facts.ts';
import { isVisible, partsOf } from './dom.ts';
import type { Shown } from './mail-people.ts';
import { personIn, recipientIds, recipientsIn, strangers, testId } from './proton-parts.ts';
import { PageChangedError } from './site.ts';

export interface ThreadMessage {
  readonly frame: Element;
  readonly id: string;
  readonly sender: Shown;
  /** null for a collapsed message, which does not show them */
  readonly recipients: readonly Shown[] | null;
  readonly direction: Direction;
  readonly time: MessageTime | null;
}

/** `message-view-0`, `message-view-1`, …: by its place in the conversation. */
export const messages = 'article[data-testid^="message-view-"]';
const headers = '.message-header';
const senders = testId('recipients:sender');
const recipients = '.message-recipient';
/** A draft, or a message on its way; the word beside its sender. */
const unsent = ':scope .message-header-recipient-labels > :is(.badge-label-success, .badge-label-primary)';

/** Every message that is there, the collapsed ones included; none when no conversation is open. */
export function readThread(doc: Document): ThreadMessage[] {
  const found = open(doc.body, messages).filter(isVisible);
  if (found.length === 0 && open(doc.body, testId('conversation-header:subject')).some(isVisible)) {
    throw new PageChangedError(messages);
  }
  return found.flatMap(readMessage);
}

/** What matches, without looking into what strangers wrote. */
export function open(root: Element, wanted: string): HTMLElement[] {
  const closed = `${strangers}, ${messages}, [data-testid^="composer-"]`;
  return partsOf(root, `${wanted}, ${closed}`, closed).filter((part) => part.matches(wanted));
}

function readMessage(frame: Element): ThreadMessage[] {
  const [header, ...others] = partsOf(frame, `${headers}, ${strangers}`, `${headers}, ${strangers}`).filter((part) =>
    part.matches(headers),
  );
  if (!header || others.length > 0) throw new PageChangedError('one .message-header in each message');
  if (header.matches('.is-loading') || header.querySelector(unsent)) return [];
  const id = frame.getAttribute('data-message-id');
  if (!id) throw new PageChangedError('article[data-message-id]');
  const expanded = header.matches('.message-header-expanded');
  if (expanded === header.matches('.message-header-collapsed')) {
    throw new PageChangedError('.message-header-expanded or .message-header-collapsed');
  }
  return [{ frame, id, ...(expanded ? expandedHeader(header) : collapsedHeader(header)), time: timeIn(header) }];
}

type People = Pick<ThreadMessage, 'sender' | 'recipients' | 'direction'>;

function expandedHeader(header: Element): People {
  const [sender, ...others] = open(header, senders);
  const [line, ...lines] = open(header, recipients);
  if (!sender || others.length > 0) throw new PageChangedError(`one ${senders}`);
  if (!line || lines.length > 0) throw new PageChangedError(`one ${recipients}`);
  return {
    sender: personIn(sender, null),
    recipients: recipientsOf(line),
    direction: directionOf(header),
  };
}

function recipientsOf(line: Element): Shown[] {
  const items = open(line, `.message-recipient-item, ${recipientIds}`);
  if (!items.every((item) => item.matches(recipientIds))) throw new PageChangedError(recipientIds);
  return items.flatMap(recipientsIn);
}

function collapsedHeader(header: Element): People {
  const [sender, ...others] = open(header, `${senders}, ${recipientIds}`);
  if (!sender || others.length > 0) throw new PageChangedError('one sender of a collapsed message');
  const [shown, ...more] = sender.matches(senders) ? [personIn(sender, null)] : recipientsIn(sender);
  if (!shown || more.length > 0) throw new PageChangedError('one sender of a collapsed message');
  return { sender: shown, recipients: null, direction: directionOf(header) };
}

function directionOf({ classList }: Element): Direction {
  if (classList.contains('is-outbound') === classList.contains('is-inbound')) {
    throw new PageChangedError('.is-outbound or .is-inbound');
  }
  return classList.contains('is-outbound') ? 'out' : 'in';
}

/** The same instant may stand there twice, short and in full. */
function timeIn(header: Element): MessageTime | null {
  const instants = new Set(open(header, 'time[datetime]').map((one) => Date.parse(one.getAttribute('datetime') ?? '')));
  const [at = Number.NaN] = instants;
  return instants.size === 1 && at >= Date.UTC(1990) && at < Date.UTC(2100) ? { at, precision: 'second' } : null;
}
