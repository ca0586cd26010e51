/** What is kept of a thread between two readings is never what the page no longer says, whatever has happened to it. */
import { expect, test } from 'vitest';
import { bundle, openBrowser, openPage } from './browser.ts';

type Inside = typeof import('./kept-inside.ts');
declare const kith: Inside;

test('with what was kept the same is told as without', async () => {
  const browser = await openBrowser();
  try {
    const { page, show } = await openPage(browser);
    await show('https://mail.google.com/mail/u/0/', '<!doctype html><title></title><body></body>');
    await page.evaluate(await bundle('./kept-inside.ts'));
    const { readings, changed, wrong, carelesslyWrong } = await page.evaluate(() => kith.compare(20_261_126, 600));
    expect(wrong).toEqual([]);
    expect(changed).toBeGreaterThan(readings / 10);
    expect(carelesslyWrong).toBeGreaterThan(readings / 10);
  } finally {
    await browser.close();
  }
});
