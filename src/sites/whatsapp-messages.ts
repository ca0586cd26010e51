/** What the messages of an open conversation in WhatsApp Web tell: who wrote them, how far they have come, how they begin. */
import type { Direction, MessageFacts } from '#core/facts.ts';
import { firstWordsOf } from '#core/first-words.ts';
import { beginningOf } from './dom.ts';
import { timesOf } from './whatsapp-days.ts';
import { meta, outer, type Row, stamp } from './whatsapp-rows.ts';
import { labelsOwn, tellsDelivery, tellsWaiting } from './whatsapp-words.ts';

/** What the user's own messages alone have: how far they have come; the names are those of before and of 2026. */
const delivery =
  '[data-icon^="msg-time"], [data-icon^="msg-check"], [data-icon^="msg-dblcheck"], [data-icon^="wds-ic-sent"], [data-icon^="wds-ic-delivered"], [data-icon^="wds-ic-read"], [data-testid^="msg-time"], [data-testid^="msg-check"], [data-testid^="msg-dblcheck"]';
/** What a message has that is on its way, or did not get there. */
const unsent = '[data-icon^="msg-time"], [data-testid^="msg-time"], [data-icon*="error"], [data-icon*="pending"]';
const besideWords = `[data-id], ${stamp}, [aria-label], [role="button"], .quoted-mention, blockquote, ${meta}, [contenteditable]`;
const enoughWords = 400;

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
