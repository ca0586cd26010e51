/** Begins in a page of one site that Kith knows: `vite.config.ts` makes of this and of each adapter a file of its own. */
import type { Site } from '#sites/site.ts';
import { start, takeOver } from './main.ts';

export function readSite(site: Site): void {
  takeOver(() => start(site));
}
