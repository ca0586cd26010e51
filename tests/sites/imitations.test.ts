/** Nobody is taken for somebody else, whatever strangers write into the pages of a site. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sites } from '#sites/index.ts';
import type { Site } from '#sites/site.ts';
import { openImitations } from './imitated-pages.ts';

/** Of an experimental site fewer, since they are many; `npm run measure:identity` reads any number. */
const pagesOf = ({ experimental }: Site) => (experimental ? 200 : 1_500);
const seed = 20_261_121;

let open: Awaited<ReturnType<typeof openImitations>>;

beforeAll(async () => {
  open = await openImitations();
});
afterAll(() => open.close());

test.each(sites.map(({ id }) => id))('%s has pages that imitate it', (site) => {
  expect(existsSync(fileURLToPath(new URL(`./${site}-imitations.ts`, import.meta.url)))).toBe(true);
  expect(open.sites).toContain(site);
});

// a busy machine may take over a minute for the slowest of them
describe('pages as they are and as many that strangers wrote into', () => {
  test.each(sites.map((one) => [one.id, pagesOf(one)] as const))(
    '%s',
    async (site, pages) => {
      const { wrong, recognised, carelesslyWrong } = await open.readPages(site, seed, pages);
      expect(wrong.slice(0, 3)).toEqual([]);
      expect(recognised).toBeGreaterThanOrEqual(pages * 0.99);
      // or the imitations would not be good ones
      expect(carelesslyWrong).toBeGreaterThan(pages / 10);
    },
    300_000,
  );
});
