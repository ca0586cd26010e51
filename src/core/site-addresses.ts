import { originOf, partsOfSite } from './site-rule.ts';

/** Where the pages of each site lie, for those who do not load the adapters. A test holds it against sites/index.ts. */
const beginnings: Readonly<Record<string, readonly string[]>> = {
  gmail: ['https://mail.google.com/mail/'],
  outlook: [
    'https://outlook.live.com/mail/',
    'https://outlook.office.com/mail/',
    'https://outlook.office365.com/mail/',
    'https://outlook.cloud.microsoft/mail/',
  ],
  proton: ['https://mail.proton.me/'],
  roundcube: [],
  'telegram-a': ['https://web.telegram.org/a/'],
  'telegram-k': ['https://web.telegram.org/k/'],
};

/** True for an https address within a site. */
export function liesIn(site: string, address: string): boolean {
  const own = partsOfSite(site);
  if (own) return originOf(address) === own.origin;
  const known = Object.hasOwn(beginnings, site) ? beginnings[site] : undefined;
  if (!known || !URL.canParse(address)) return false;
  const { href } = new URL(address);
  return known.some((beginning) => href.startsWith(beginning));
}

/** The site that Kith knows at this address or within its host; null: none. */
export function knownSiteAt(origin: string): string | null {
  const found = Object.entries(beginnings).find(([, all]) => all.some((one) => one.startsWith(`${origin}/`)));
  return found ? found[0] : null;
}

export const addressedSites: readonly string[] = Object.keys(beginnings);
