/** On which sites people have which kind of address: which messages went through one. */
import type { SiteId } from './facts.ts';
import type { Channel, Handle } from './handle.ts';
import { partsOfSite, taught } from './site-rule.ts';

/** Messengers by the beginning of their id; every other site where something was exchanged is mail. */
const messengers: readonly (readonly [beginning: string, ...channels: Channel[]])[] = [
  ['telegram', 'telegram', 'telegram-username'],
  ['whatsapp', 'phone', 'name'],
  ['google-messages', 'phone', 'name'],
  ['linkedin', 'linkedin', 'linkedin-id'],
  ['vk', 'vk'],
  ['x', 'x'],
  ['slack', 'slack'],
  ['discord', 'discord'],
  ['instagram', 'instagram'],
  ['facebook', 'facebook'],
  ['max', 'max'],
  ['element', 'matrix'],
  ['teams', 'name'],
  ['offline'],
];

/** Whose names a site shows: the first part of a `nameHandle` from there. */
export function namesOf(site: SiteId): string {
  const parts = partsOfSite(site);
  return parts?.software === taught ? parts.origin.slice('https://'.length) : site;
}

/** Whether messages seen on a site may have gone through an address. */
export function goesThrough({ channel, value }: Handle, site: SiteId): boolean {
  // a shown name is one site's, and so is a page of one that Kith was taught
  if (channel === 'name' || channel === 'profile') return value.startsWith(`${namesOf(site)}/`);
  if (partsOfSite(site)?.software === taught) return channel === 'email' || channel === 'phone';
  const messenger = messengers.find(([beginning]) => site === beginning || site.startsWith(`${beginning}-`));
  if (!messenger) return channel === 'email';
  const [, ...kinds] = messenger;
  return kinds.includes(channel);
}
