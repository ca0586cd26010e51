/** Software that runs on anybody's host: of all sites only these can be met on a host of the user's own. */
import { element } from './element.ts';
import { nextcloudMail } from './nextcloud-mail.ts';
import { roundcube } from './roundcube.ts';
import type { Site } from './site.ts';
import { sogo } from './sogo.ts';

export const hostedSites: readonly Site[] = [element, nextcloudMail, roundcube, sogo];
