/** What the owners of the sites call them, for pages that do not load the adapters. A test holds it against sites/index.ts. */
const names: Readonly<Record<string, string>> = {
  gmail: 'Gmail',
  linkedin: 'LinkedIn',
  roundcube: 'Roundcube',
  'telegram-a': 'Telegram Web A',
  'telegram-k': 'Telegram Web K',
  vk: 'VK',
};

export function siteName(site: string): string {
  return names[site] ?? site;
}

export const namedSites: readonly string[] = Object.keys(names);
