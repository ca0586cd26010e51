/** An address that is one person on one channel, as it is written, and the key by which it is compared. */
import { emailKey, numberKey } from './address-key.ts';
import { harmless } from './harmless.ts';

export const channels = [
  'email',
  'phone',
  'telegram',
  'telegram-username',
  'linkedin',
  'linkedin-id',
  'vk',
  'x',
  'slack',
  'discord',
  'instagram',
  'facebook',
  'max',
  'matrix',
  /** a person's own page on a site that Kith was taught */
  'profile',
  /** the name that a site shows where it shows nothing better */
  'name',
] as const;

export type Channel = (typeof channels)[number];

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
  const [, number = '', extension] =
    /^(.*?)(?:(?:;ext=|,?\s*(?:ext\.?|доб\.?|x|#)\s*)(\d{1,7}))?$/iu.exec(text.trim()) ?? [];
  const written = number.replace(/[\s\u2010-\u2015.()-]/gu, '');
  if (!/^\+[1-9]\d{6,14}$/.test(written)) return null;
  // RFC 3966: whoever is reached by another extension is somebody else
  return { channel: 'phone', value: extension === undefined ? written : `${written};ext=${extension}` };
}

/** Channels whose values are of one form, as the site writes it: the form, and whether capital letters mean nothing. */
const forms = {
  // the last part of a profile's address; letters of any alphabet once they are decoded
  linkedin: { form: /^[\p{L}\p{M}\p{N}_-]{3,100}$/u, folds: true },
  // LinkedIn's own id of a member, in its addresses and messages
  'linkedin-id': { form: /^AC[\w-]{10,80}$/, folds: false },
  // a user's number; those from 2,000,000,000 on are group chats
  vk: { form: /^(?:[1-9]\d{0,8}|1\d{9})$/, folds: false },
  x: { form: /^[1-9]\d{0,19}$/, folds: false },
  // the team and the user within it
  slack: { form: /^[TE][A-Z0-9]{6,14}\/[UW][A-Z0-9]{6,14}$/, folds: false },
  discord: { form: /^\d{15,20}$/, folds: false },
  instagram: { form: /^[a-z0-9._]{1,30}$/, folds: true },
  // a number, or the name in its place
  facebook: { form: /^[a-z0-9.]{1,60}$/, folds: true },
  max: { form: /^[1-9]\d{0,18}$/, folds: false },
  matrix: { form: /^@[a-z0-9._=/+-]{1,200}:[a-z0-9.-]{1,200}(?::\d{1,5})?$/, folds: true },
  // host and path, without what may differ from visit to visit
  profile: { form: /^[a-z0-9.-]{1,100}(?::\d{1,5})?\/[^\s?#]{1,140}$/, folds: false },
} as const satisfies Partial<Record<Channel, { form: RegExp; folds: boolean }>>;

export type ProfileChannel = keyof typeof forms;

/** The id or profile that a site itself gives a person. Null for what has not its form: nothing is repaired. */
export function profileHandle(channel: ProfileChannel, text: string | null | undefined): Handle | null {
  if (!text || text.length > longestEmail) return null;
  const { form, folds } = forms[channel];
  const trimmed = text.trim().normalize('NFC');
  const value = folds ? trimmed.toLowerCase() : trimmed;
  return form.test(value) ? { channel, value } : null;
}

/** A longer name is no name. */
const longestName = 120;

/**
 * The name that a site shows for somebody, for sites that show nothing better; names of two sites are never compared by it.
 * It is no key to a person until the user has said whose it is: a page that gives it says `name-only`.
 * @param site the site's id, or the host of one that Kith was taught
 */
export function nameHandle(site: string, name: string | null | undefined): Handle | null {
  const shown = name
    ? harmless(name.slice(0, longestName * 4))
        .normalize('NFC')
        .toLowerCase()
    : '';
  if (shown === '' || shown.length > longestName || !/^[a-z0-9.:-]{1,100}$/.test(site)) return null;
  return { channel: 'name', value: `${site}/${shown}` };
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

/** Each of them once as it is written, in order of appearance. */
export function distinctHandles(handles: readonly Handle[]): Handle[] {
  return [...new Map(handles.map((handle) => [`${handle.channel}:${handle.value}`, handle])).values()];
}

/** True for a channel whose addresses may be given to someone else later: such a handle alone never names a person. */
export function isTransferable(channel: Channel): boolean {
  return channel === 'telegram-username';
}

/** The other kind of address that a site has for the same profile, whichever of the two it shows; null: there is none. */
export function aliasChannel(channel: Channel): Channel | null {
  if (channel === 'linkedin') return 'linkedin-id';
  return channel === 'linkedin-id' ? 'linkedin' : null;
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
      return /^\+\d{5,15}(?:;ext=\d{1,7})?$/.test(value);
    case 'name': {
      const [site = ''] = value.split('/', 1);
      return nameHandle(site, value.slice(site.length + 1))?.value === value;
    }
    default:
      return profileHandle(channel, value)?.value === value;
  }
}
