/** An address that is one person on one channel, as it is written, and the key by which it is compared. */
import { emailKey, numberKey } from './address-key.ts';

export type Channel = 'email' | 'phone' | 'telegram' | 'telegram-username';

export const channels: readonly Channel[] = ['email', 'phone', 'telegram', 'telegram-username'];

export interface Handle {
  readonly channel: Channel;
  /** trimmed and in small letters where they make no difference, otherwise as it was written; compare by `handleKey` */
  readonly value: string;
}

/** The longest address RFC 5321 allows in a path, without its angle brackets. */
const longestEmail = 254;

/**
 * Reads an e-mail address as a page shows it in an attribute. Returns null for anything but one plain address: names,
 * lists, comments and quoted local parts are refused, not repaired, because a repaired address is a guess about a person.
 */
export function emailHandle(text: string | null | undefined): Handle | null {
  if (!text || text.length > longestEmail + 16) return null;
  const address = text.trim().normalize('NFC').toLowerCase();
  if (address.length > longestEmail) return null;
  // letters of any alphabet, digits and the punctuation of RFC 5322's atext; the domain needs a dot
  const plain =
    /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*@([\p{L}\p{N}]([\p{L}\p{N}\p{M}-]*[\p{L}\p{N}\p{M}])?\.)+[\p{L}\p{N}-]{2,}$/u;
  return plain.test(address) ? { channel: 'email', value: address } : null;
}

/** A Telegram user's numeric id: the same in Web K and Web A, and never handed to another person. */
export function telegramHandle(id: string | null | undefined): Handle | null {
  return id && /^[1-9]\d{0,18}$/.test(id) ? { channel: 'telegram', value: id } : null;
}

/** A Telegram username, without `@`. It may move to another person, so it never comes first in a person's handles. */
export function telegramUsernameHandle(name: string | null | undefined): Handle | null {
  const username = name?.replace(/^@/, '').toLowerCase();
  return username && /^[a-z][a-z0-9_]{3,31}$/.test(username) ? { channel: 'telegram-username', value: username } : null;
}

/**
 * A telephone number with its country code: E.164, between whose digits people write spaces, dots, dashes and brackets. A
 * number without "+" is refused: whose country it is would be a guess.
 */
export function phoneHandle(text: string | null | undefined): Handle | null {
  if (!text || text.length > 40) return null;
  const written = text.trim().replace(/[\s\u2010-\u2015.()-]/gu, '');
  return /^\+[1-9]\d{6,14}$/.test(written) ? { channel: 'phone', value: written } : null;
}

/** What somebody types as an address: of mail, a number, a user name of Telegram with "@" or as its link. */
export function handleTyped(text: string): Handle | null {
  const typed = text.trim().replace(/^(?:mailto|tel):/i, '');
  const link = /^(?:https?:\/\/)?(?:t|telegram)\.me\/(\w+)\/?$/i.exec(typed);
  if (link) return telegramUsernameHandle(link[1]);
  if (/^@\w+$/.test(typed)) return telegramUsernameHandle(typed);
  return emailHandle(typed) ?? phoneHandle(typed);
}

/** One string per address, for indexes and sets: the same for every spelling that reaches the same person. */
export function handleKey({ channel, value }: Handle): string {
  if (channel === 'email') return `email:${emailKey(value)}`;
  return channel === 'phone' ? `phone:${numberKey(value)}` : `${channel}:${value}`;
}

/** True for a channel whose addresses may be given to someone else later: such a handle alone never names a person. */
export function isTransferable(channel: Channel): boolean {
  return channel === 'telegram-username';
}

/** False for what only looks like a handle of ours: a value that was not normalised, or is no address of its channel. */
export function isNormalHandle({ channel, value }: Handle): boolean {
  switch (channel) {
    case 'email':
      return emailHandle(value)?.value === value;
    case 'telegram':
      return telegramHandle(value)?.value === value;
    case 'telegram-username':
      return telegramUsernameHandle(value)?.value === value;
    case 'phone':
      return /^\+\d{5,15}$/.test(value);
  }
}
