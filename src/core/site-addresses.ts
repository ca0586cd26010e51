/** Where the pages of each site lie, for those who do not load the adapters. A test holds it against sites/index.ts. */
const beginnings: Readonly<Record<string, readonly string[]>> = {
  gmail: ['https://mail.google.com/mail/'],
  linkedin: ['https://www.linkedin.com/'],
  roundcube: [],
  'telegram-a': ['https://web.telegram.org/a/'],
  'telegram-k': ['https://web.telegram.org/k/'],
  vk: ['https://vk.com/', 'https://vk.ru/', 'https://web.vk.me/'],
};

/** True for an https address within a site. */
export function liesIn(site: string, address: string): boolean {
  const known = Object.hasOwn(beginnings, site) ? beginnings[site] : undefined;
  if (!known || !URL.canParse(address)) return false;
  const { href } = new URL(address);
  return known.some((beginning) => href.startsWith(beginning));
}

export const addressedSites: readonly string[] = Object.keys(beginnings);
