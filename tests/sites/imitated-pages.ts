/** Reads the pages of `<site>-imitations.ts` in a real Chromium, for the test and for `npm run measure:identity`. */
import { bundle, openBrowser, openPage } from './browser.ts';
import type { Outcome } from './imitating.ts';

type Inside = typeof import('./imitated-inside.ts');

/** Pages read between two looks at the clock of the test. */
const batch = 250;

/** `readPages` reads so many clean and so many imitating pages of a site; the same for the same seed. */
export async function openImitations() {
  const browser = await openBrowser();
  const { page, show } = await openPage(browser);
  await show('https://imitations.example/', '<!doctype html><title></title><body></body>');
  await page.evaluate(await bundle('./imitated-inside.ts'));
  const { sites, experimental } = await page.evaluate(() => {
    const { imitatedSites, experimentalSites } = (globalThis as unknown as { kith: Inside }).kith;
    return { sites: [...imitatedSites], experimental: [...experimentalSites] };
  });
  return {
    sites,
    experimental,
    async readPages(site: string, seed: number, pages: number): Promise<Outcome> {
      const outcomes: Outcome[] = [];
      for (let done = 0; done < pages; done += batch) {
        outcomes.push(
          await page.evaluate(
            ([one, from, count]) => (globalThis as unknown as { kith: Inside }).kith.readPages(one, from, count),
            [site, seed + done, Math.min(batch, pages - done)] as const,
          ),
        );
      }
      const sum = (of: (outcome: Outcome) => number) => outcomes.reduce((total, outcome) => total + of(outcome), 0);
      return {
        pages: sum((outcome) => outcome.pages),
        recognised: sum((outcome) => outcome.recognised),
        silenced: sum((outcome) => outcome.silenced),
        wrong: outcomes.flatMap(({ wrong }) => wrong),
        carelesslyWrong: sum((outcome) => outcome.carelesslyWrong),
      };
    },
    close: () => browser.close(),
  };
}
