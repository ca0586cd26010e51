import { originOf, partsOfSite } from './site-rule.ts';

/** Where the pages of each site lie, for those who do not load the adapters. A test holds it against sites/index.ts. */
const beginnings: Readonly<Record<string, readonly string[]>> = {
  discord: ['https://discord.com/'],
  element: ['https://app.element.io/'],
  facebook: ['https://www.facebook.com/'],
  gmail: ['https://mail.google.com/mail/'],
  'google-messages': ['https://messages.google.com/web/'],
  instagram: ['https://www.instagram.com/'],
  linkedin: ['https://www.linkedin.com/'],
  'mail-ru': ['https://e.mail.ru/'],
  max: ['https://web.max.ru/'],
  'nextcloud-mail': [],
  outlook: [
    'https://outlook.live.com/mail/',
    'https://outlook.office.com/mail/',
    'https://outlook.office365.com/mail/',
    'https://outlook.cloud.microsoft/mail/',
  ],
  proton: ['https://mail.proton.me/'],
  roundcube: [],
  slack: ['https://app.slack.com/'],
  sogo: [],
  teams: ['https://teams.microsoft.com/', 'https://teams.cloud.microsoft/', 'https://teams.live.com/'],
  'telegram-a': ['https://web.telegram.org/a/'],
  'telegram-k': ['https://web.telegram.org/k/'],
  vk: ['https://vk.com/', 'https://vk.ru/', 'https://web.vk.me/'],
  whatsapp: ['https://web.whatsapp.com/'],
  x: ['https://x.com/'],
  'yahoo-mail': ['https://mail.yahoo.com/'],
  'yandex-mail': ['https://mail.yandex.ru/', 'https://mail.yandex.com/', 'https://mail.360.yandex.ru/'],
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

/** How the addresses of the site begin that this one belongs to; null: it belongs to none. */
export function beginningOf(address: string): string | null {
  return (
    Object.values(beginnings)
      .flat()
      .find((beginning) => address.startsWith(beginning)) ?? null
  );
}

/** What the browser has to be asked for, so that a site may be read: its hosts, each once. */
export function originsOf(site: string): string[] {
  const known = Object.hasOwn(beginnings, site) ? (beginnings[site] ?? []) : [];
  return [...new Set(known.map((beginning) => `${new URL(beginning).origin}/*`))];
}

/** The site that Kith knows at this address or within its host; null: none. */
export function knownSiteAt(origin: string): string | null {
  const found = Object.entries(beginnings).find(([, all]) => all.some((one) => one.startsWith(`${origin}/`)));
  return found ? found[0] : null;
}

export const addressedSites: readonly string[] = Object.keys(beginnings);
