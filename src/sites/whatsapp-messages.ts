/** The messages of an open conversation in WhatsApp Web, as its pages of before 2026 and of 2026 have them. */
import type { Direction, MessageFacts, MessageTime } from '#core/facts.ts';
import { firstWordsOf } from '#core/first-words.ts';
import { beginningOf, visibleAll } from './dom.ts';
import { PageChangedError } from './site.ts';
import { shownText } from './whatsapp-chat.ts';
import { type DateOrder, orderOf, type Stamp, stampOf, timeOfStamp } from './whatsapp-times.ts';
import { labelsOwn, tellsDelivery, tellsWaiting } from './whatsapp-words.ts';

/** A message, and nothing that stands inside of one or of the rest of the page. */
const row = '[data-id]:not([data-id] *, header *, footer *, [contenteditable] *)';
/** Author and time; what a message quotes may carry others. */
const stamp = '[data-pre-plain-text]';
const oldForm = /^(true|false)_([\w.-]{1,40}@[a-z.]{2,20})_([\dA-Za-z]{8,40})(?:_[\w.-]{1,40}@[a-z.]{2,20})?$/;
const newForm = /^[\dA-Za-z]{16,40}$/;
/** What the user's own messages alone have: how far they have come; the names are those of before and of 2026. */
const delivery =
  '[data-icon^="msg-time"], [data-icon^="msg-check"], [data-icon^="msg-dblcheck"], [data-icon^="wds-ic-sent"], [data-icon^="wds-ic-delivered"], [data-icon^="wds-ic-read"], [data-testid^="msg-time"], [data-testid^="msg-check"], [data-testid^="msg-dblcheck"]';
/** What a message has that is on its way, or did not get there. */
const unsent = '[data-icon^="msg-time"], [data-testid^="msg-time"], [data-icon*="error"], [data-icon*="pending"]';
const authorName = '[data-testid="author"]';
const meta = '[data-testid="msg-meta"]';
const besideWords = `[data-id], ${stamp}, [aria-label], [role="button"], .quoted-mention, blockquote, ${meta}, [contenteditable]`;
const enoughWords = 400;

export interface Row {
  readonly element: HTMLElement;
  readonly id: string;
  readonly jid: string | null;
  /** by the id of a page of before 2026 */
  readonly own: boolean | null;
  readonly stamp: Stamp | null;
  readonly showsAuthor: boolean;
}

/** In the order of the page. Its notices have ids too, but neither author nor state. */
export function rowsOf(main: HTMLElement): Row[] {
  const all = visibleAll(main, row);
  const read = all.flatMap((element) => rowOf(element));
  if (all.length > 0 && read.length === 0 && all.some((element) => element.querySelector(stamp))) {
    throw new PageChangedError('data-id of a message');
  }
  const jids = new Set(read.map(({ jid }) => jid));
  if (jids.size > 1) throw new PageChangedError('one conversation in data-id of all messages');
  return read;
}

function rowOf(element: HTMLElement): Row[] {
  const dataId = element.dataset.id ?? '';
  const [, prefix, jid, oldId] = oldForm.exec(dataId) ?? [];
  const id = oldId ?? (newForm.test(dataId) ? dataId : undefined);
  if (id === undefined) return [];
  const [own, ...more] = outer(element, stamp);
  return [
    {
      element,
      id,
      jid: jid ?? null,
      own: prefix === undefined ? null : prefix === 'true',
      stamp: own && more.length === 0 ? stampOf(own.getAttribute('data-pre-plain-text')) : null,
      showsAuthor: outer(element, authorName).length > 0,
    },
  ];
}

/** Matches that stand in no words: not inside of what is stamped, nor of another message or a quote. */
function outer(element: HTMLElement, selector: string): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>(selector)].filter((one) => {
    const around = one.parentElement?.closest(
      `${stamp}, .selectable-text, [role="button"][aria-label], .quoted-mention, blockquote, [data-id]`,
    );
    return around === element;
  });
}

/** The user's own name, learned from what only his messages have; null while it is not certain. */
export function ownNameOf(rows: readonly Row[], title: string): string | null {
  const names = new Set(
    rows.flatMap((one) => {
      const author = one.stamp?.author;
      const mine = one.own ?? (isDelivered(one.element) || hasOwnLabel(one.element));
      return author !== undefined && author !== title && mine ? [author] : [];
    }),
  );
  const [name, ...more] = names;
  return name !== undefined && more.length === 0 ? name : null;
}

/** By its icon, by the name that an icon of 2026 carries inside, or by the words for it. */
function isDelivered(element: HTMLElement): boolean {
  return (
    outer(element, delivery).length > 0 ||
    outer(element, 'svg > title').some((name) =>
      /^(?:msg-(?:dbl)?check|wds-ic-(?:sent|delivered|read)\b)/.test(name.textContent),
    ) ||
    outer(element, '[aria-label]').some((one) => tellsDelivery(one.getAttribute('aria-label') ?? ''))
  );
}

/** Not yet with the server, or never there. */
function isUnsent(element: HTMLElement): boolean {
  return (
    outer(element, unsent).length > 0 ||
    outer(element, '[aria-label]').some((one) => tellsWaiting(one.getAttribute('aria-label') ?? ''))
  );
}

function hasOwnLabel(element: HTMLElement): boolean {
  return outer(element, '[aria-label]').some((one) => labelsOwn(one.getAttribute('aria-label') ?? ''));
}

/** One voice is enough only if it is a strong one, and all have to agree. */
function directionOf(one: Row, title: string, ownName: string | null): Direction {
  const { element } = one;
  const has = (selector: string) => outer(element, selector).length > 0;
  const strong: Direction[] = [];
  const weak: Direction[] = [];
  if (one.own !== null) strong.push(one.own ? 'out' : 'in');
  if (element.matches('.message-out') || has('.message-out')) strong.push('out');
  if (element.matches('.message-in') || has('.message-in')) strong.push('in');
  if (isDelivered(element) || hasOwnLabel(element)) strong.push('out');
  if (one.stamp?.author === title) strong.push('in');
  else if (one.stamp && one.stamp.author === ownName) strong.push('out');
  if (has('[data-icon="tail-out"]')) weak.push('out');
  if (has('[data-icon="tail-in"]')) weak.push('in');
  const voices = [...strong, ...weak];
  const [first] = voices;
  if (first === undefined || voices.some((voice) => voice !== first)) return 'unknown';
  return strong.length > 0 || weak.length > 1 ? first : 'unknown';
}

export function messagesOf(rows: readonly Row[], title: string, language: string, withWords: boolean): MessageFacts[] {
  const ownName = ownNameOf(rows, title);
  const times = timesOf(rows, language);
  return rows.flatMap((one, index) => {
    if (!isMessage(one) || isUnsent(one.element)) return [];
    const words = withWords ? wordsOf(one.element) : null;
    return [
      {
        ids: [one.id],
        provisional: false,
        direction: directionOf(one, title, ownName),
        time: times[index] ?? null,
        with: [],
        ...(words === null ? {} : { words }),
      } satisfies MessageFacts,
    ];
  });
}

/** By its own stamp; without one by the day that the stamps before and after it share, and the hour it shows. */
export function timesOf(rows: readonly Row[], language: string): (MessageTime | null)[] {
  const order = orderOf(
    rows.flatMap((one) => one.stamp ?? []),
    language,
  );
  const stamped = rows.map((one) => one.stamp && timeOfStamp(one.stamp, order));
  return rows.map((one, index) => {
    if (one.stamp) return stamped[index] ?? null;
    const before = rows.slice(0, index).findLast((other) => other.stamp)?.stamp;
    const after = rows.slice(index + 1).find((other) => other.stamp)?.stamp;
    if (!before || !after || !sameDay(before, after)) return null;
    return between(one, before, order);
  });
}

function sameDay({ date: one }: Stamp, { date: other }: Stamp): boolean {
  return one.year === other.year && one.first === other.first && one.second === other.second;
}

function between(one: Row, stamp: Stamp, order: DateOrder): MessageTime | null {
  const day = timeOfStamp({ ...stamp, hour: 12, minute: 0 }, order);
  if (!day) return null;
  const shown = outer(one.element, meta).map(shownText);
  const own = shown.length === 1 ? stampOf(`[${shown[0]}, 2026-01-01] x: `) : null;
  return own ? timeOfStamp({ ...stamp, hour: own.hour, minute: own.minute }, order) : { ...day, precision: 'day' };
}

function isMessage({ element, stamp: own, own: direction }: Row): boolean {
  if (own) return true;
  if (outer(element, meta).length > 0 || isDelivered(element)) return true;
  return (
    direction !== null &&
    (element.matches('.message-in, .message-out') || outer(element, '.message-in, .message-out').length > 0)
  );
}

function wordsOf(element: HTMLElement): string | null {
  const [text, ...more] = outer(element, stamp);
  return text && more.length === 0 ? firstWordsOf(beginningOf(text, besideWords, ':not(*)', enoughWords)) : null;
}
