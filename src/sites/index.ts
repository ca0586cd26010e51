/** Every site Kith knows. */

import { gmail } from './gmail.ts';
import { outlook } from './outlook.ts';
import { proton } from './proton.ts';
import { roundcube } from './roundcube.ts';
import type { Site } from './site.ts';
import { telegramA } from './telegram-a.ts';
import { telegramK } from './telegram-k.ts';

export const sites: readonly Site[] = [gmail, outlook, proton, roundcube, telegramA, telegramK];

/** Those with addresses of their own; the others are software that runs on anybody's host. */
export const addressedSites: readonly Site[] = sites.filter(({ matches }) => matches.length > 0);

/** The site a page belongs to; undefined for all others. */
export function siteOf(url: URL): Site | undefined {
  return sites.find((site) => site.matches.some((pattern) => fits(url, pattern)));
}

/** Match patterns of the one form used here: `https://host/path*`. */
function fits(url: URL, pattern: string): boolean {
  const prefix = pattern.replace(/\*$/, '');
  return `${url.origin}${url.pathname}`.startsWith(prefix);
}
