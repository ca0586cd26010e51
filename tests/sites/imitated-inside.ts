/** Runs inside a page under test: the pages of every site that has `<site>-imitations.ts`. */
import { type Imitated, type Outcome, readPagesOf } from './imitating.ts';

// sites that Kith was taught have no adapter, and a test of their own
const files = import.meta.glob<Imitated>(['./*-imitations.ts', '!./taught-imitations.ts'], {
  eager: true,
  import: 'imitated',
});
const all = Object.values(files);

/** Ids of the sites. */
export const imitatedSites: readonly string[] = all.map(({ site }) => site.id).sort();

/** Those of which only facts of third parties are known. */
export const experimentalSites: readonly string[] = all
  .filter(({ site }) => site.experimental)
  .map(({ site }) => site.id);

export function readPages(site: string, seed: number, pages: number): Promise<Outcome> {
  const imitated = all.find((one) => one.site.id === site);
  if (!imitated) throw new Error(`no imitations of ${site}`);
  return readPagesOf(imitated, seed, pages);
}
