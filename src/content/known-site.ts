/** Begins in a page of one site that Kith knows: `vite.config.ts` makes of this and of each adapter a file of its own. */
import { send } from '#messages.ts';
import type { Site } from '#sites/site.ts';
import { answerTo, start, takeOver } from './main.ts';

export function readSite(site: Site): void {
  takeOver(() => start(site, site.asksForOwn ? { askedFor: answerTo(() => send('knownHere')) } : {}));
}
