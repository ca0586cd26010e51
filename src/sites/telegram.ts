/** What both web clients of Telegram have in common. */
import type { Direction, MessageTime } from '#core/facts.ts';

/** Telegram's own accounts: its notices, the replies of strangers, login codes. */
export const serviceIds: readonly string[] = ['777000', '1271266957', '489000'];

/** Several accounts share one browser; the first has no number in its address. */
export function account(url: URL): string {
  return url.searchParams.get('account')?.match(/^[1-9]$/)?.[0] ?? '1';
}

/** By the number and not by the username, which may be somebody else's tomorrow. */
export function addressOf(url: URL, id: string): string {
  const number = account(url);
  return `${url.origin}${url.pathname}${number === '1' ? '' : `?account=${number}`}#${id}`;
}

/**
 * A message's number is small and counted per account, so the time is made part of its id. A message just sent carries the
 * time of this computer, later the server's: it goes by its hour, told in two ways of which one stays the same.
 * @param number the peer's and the message's
 */
export function messageIds(number: string, time: MessageTime, direction: Direction): [string, ...string[]] {
  if (direction !== 'out') return [`${number}:${time.at / 1000}`];
  const hours = time.at / 3_600_000;
  return [`${number}:hour:${Math.floor(hours)}`, `${number}:half:${Math.round(hours)}`];
}
