/** What the owners of the sites call them, for pages that do not load the adapters. A test holds it against sites/index.ts. */
const names: Readonly<Record<string, string>> = {
  gmail: 'Gmail',
  'mail-ru': 'Mail.ru',
  'nextcloud-mail': 'Nextcloud Mail',
  roundcube: 'Roundcube',
  sogo: 'SOGo',
  'telegram-a': 'Telegram Web A',
  'telegram-k': 'Telegram Web K',
  'yahoo-mail': 'Yahoo Mail',
  'yandex-mail': 'Yandex Mail',
};

export function siteName(site: string): string {
  return names[site] ?? site;
}

export const namedSites: readonly string[] = Object.keys(names);
