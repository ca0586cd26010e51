/** Shows long conversations in a real Chromium, for the test and for `npm run bench`. */
import { bundle, openBrowser, openPage } from './browser.ts';
import type { LongReading } from './long-inside.ts';

type Inside = typeof import('./long-inside.ts');

/** `open` shows a conversation of so many messages, `read` reads the one that is shown, `time` tells how many milliseconds that takes. */
export async function openLongPages() {
  const browser = await openBrowser();
  const { page, show } = await openPage(browser);
  await show('https://long.example/', '<!doctype html><title></title><body></body>');
  await page.evaluate(await bundle('./long-inside.ts'));
  return {
    sites: await page.evaluate(() => [...(globalThis as unknown as { kith: Inside }).kith.longSites]),
    open: (site: string, messages: number): Promise<void> =>
      page.evaluate(([one, count]) => (globalThis as unknown as { kith: Inside }).kith.openLong(one, count), [
        site,
        messages,
      ] as const),
    read: (): Promise<LongReading> => page.evaluate(() => (globalThis as unknown as { kith: Inside }).kith.readLong()),
    time: (): Promise<number> => page.evaluate(() => (globalThis as unknown as { kith: Inside }).kith.timeLong()),
    close: () => browser.close(),
  };
}
