/** Nobody is taken for somebody else, whatever strangers write into the pages of a site. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sites } from '#sites/index.ts';
import { openImitations } from './imitated-pages.ts';

const pages = 1_500;
const seed = 20_261_121;

let open: Awaited<ReturnType<typeof openImitations>>;

beforeAll(async () => {
  open = await openImitations();
});
afterAll(() => open.close());

const known = sites.filter(({ experimental }) => !experimental).map(({ id }) => id);

test.each(known)('%s has pages that imitate it', (site) => {
  expect(existsSync(fileURLToPath(new URL(`./${site}-imitations.ts`, import.meta.url)))).toBe(true);
  expect(open.sites).toContain(site);
});

describe(`${pages} pages as they are and as many that strangers wrote into`, () => {
  test.each(known)('%s', async (site) => {
    const { wrong, recognised, carelesslyWrong } = await open.readPages(site, seed, pages);
    expect(wrong.slice(0, 3)).toEqual([]);
    expect(recognised).toBeGreaterThanOrEqual(pages * 0.99);
    // or the imitations would not be good ones
    expect(carelesslyWrong).toBeGreaterThan(pages / 10);
  });
});
