/** Every site Kith knows. */

import { discord } from './discord.ts';
import { element } from './element.ts';
import { facebook } from './facebook.ts';
import { gmail } from './gmail.ts';
import { googleMessages } from './google-messages.ts';
import { instagram } from './instagram.ts';
import { linkedin } from './linkedin.ts';
import { mailRu } from './mail-ru.ts';
import { max } from './max.ts';
import { nextcloudMail } from './nextcloud-mail.ts';
import { outlook } from './outlook.ts';
import { proton } from './proton.ts';
import { roundcube } from './roundcube.ts';
import type { Site } from './site.ts';
import { slack } from './slack.ts';
import { sogo } from './sogo.ts';
import { teams } from './teams.ts';
import { telegramA } from './telegram-a.ts';
import { telegramK } from './telegram-k.ts';
import { vk } from './vk.ts';
import { whatsapp } from './whatsapp.ts';
import { x } from './x.ts';
import { yahooMail } from './yahoo-mail.ts';
import { yandexMail } from './yandex-mail.ts';

export const sites: readonly Site[] = [
  discord,
  element,
  facebook,
  gmail,
  googleMessages,
  instagram,
  linkedin,
  mailRu,
  max,
  nextcloudMail,
  outlook,
  proton,
  roundcube,
  slack,
  sogo,
  teams,
  telegramA,
  telegramK,
  vk,
  whatsapp,
  x,
  yahooMail,
  yandexMail,
];

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
