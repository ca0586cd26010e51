import { hostOf, partsOfSite, taught } from '#core/site-rule.ts';

/** What the owners of the sites call them, for pages that do not load the adapters. A test holds it against sites/index.ts. */
const names: Readonly<Record<string, string>> = {
  discord: 'Discord',
  element: 'Element',
  facebook: 'Facebook',
  gmail: 'Gmail',
  'google-messages': 'Google Messages',
  instagram: 'Instagram',
  linkedin: 'LinkedIn',
  'mail-ru': 'Mail.ru',
  max: 'MAX',
  'nextcloud-mail': 'Nextcloud Mail',
  outlook: 'Outlook',
  proton: 'Proton Mail',
  roundcube: 'Roundcube',
  slack: 'Slack',
  sogo: 'SOGo',
  teams: 'Microsoft Teams',
  'telegram-a': 'Telegram Web A',
  'telegram-k': 'Telegram Web K',
  vk: 'VK',
  whatsapp: 'WhatsApp Web',
  x: 'X',
  'yahoo-mail': 'Yahoo Mail',
  'yandex-mail': 'Yandex Mail',
};

/** On a host of the user's own: what runs there, if Kith knows it, and where. */
export function siteName(site: string): string {
  const own = partsOfSite(site);
  if (own) return own.software === taught ? hostOf(own.origin) : `${siteName(own.software)}, ${hostOf(own.origin)}`;
  return (Object.hasOwn(names, site) ? names[site] : undefined) ?? site;
}

export const namedSites: readonly string[] = Object.keys(names);
