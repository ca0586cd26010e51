import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { bundle, openBrowser, openPage } from '../sites/browser.ts';

type Watched = typeof import('./watched-page.ts');
declare const kith: Watched;

let browser: Browser;
let script: string;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  script = await bundle('../content/watched-page.ts');
});
afterAll(() => browser.close());

beforeEach(async () => {
  const opened = await openPage(browser);
  page = opened.page;
  await opened.show('https://made-up.example/', '<main></main><div id="noise"></div>');
  await page.evaluate(script);
  return () => page.context().close();
});

/** Waits until the last report is this one, and gives all of them. */
async function until(state: string, who: string | null = null) {
  await page.waitForFunction(
    ([wanted, person]) => kith.said.at(-1)?.state === wanted && kith.said.at(-1)?.who === person,
    [state, who] as const,
  );
  return page.evaluate(() => kith.said);
}

test('a person is reported the moment they can be read, and only once', async () => {
  await page.evaluate(() => kith.start());
  await until('nobody');
  await page.evaluate(() => kith.open('anna@example.org'));
  await until('conversation', 'anna@example.org');
  const readings = await page.evaluate(() => {
    document.querySelector('#noise')?.append('noise');
    return kith.readingsSoFar();
  });
  await page.waitForFunction((before) => kith.readingsSoFar() > before, readings);
  expect((await page.evaluate(() => kith.said)).filter(({ state }) => state === 'conversation')).toHaveLength(1);
});

test.each(['frame', 'shadow'] as const)('what changes in a tree beside the document is seen: %s', async (kind) => {
  await page.evaluate(() => kith.start());
  await until('nobody');
  // the tree comes when the page has long been watched
  await page.evaluate((which) => kith.grow(which), kind);
  await page.evaluate(() => kith.openInside('anna@example.org'));
  await until('conversation', 'anna@example.org');
  await page.evaluate(() => kith.openInside('boris@example.org'));
  await until('conversation', 'boris@example.org');
});

test('the caret is followed into a frame whose document the page has opened anew', async () => {
  await page.evaluate(() => kith.start());
  await until('nobody');
  await page.evaluate(() => kith.grow('frame'));
  await page.evaluate(() => kith.openInside('anna@example.org'));
  await until('conversation', 'anna@example.org');
  // which throws away every listener that was on it
  await page.evaluate(() => kith.writeFrame('<main><h1 data-person="boris@example.org">Boris</h1></main><input>'));
  await until('conversation', 'boris@example.org');
  const readings = await page.evaluate(() => kith.readingsSoFar());
  await page.evaluate(() => document.querySelector('iframe')?.contentDocument?.querySelector('input')?.focus());
  await page.waitForFunction((before) => kith.readingsSoFar() > before, readings);
});

test('before the next conversation is drawn nobody is on screen', async () => {
  await page.evaluate(() => kith.start());
  await page.evaluate(() => kith.open('anna@example.org'));
  await until('conversation', 'anna@example.org');
  await page.evaluate(() => kith.open('boris@example.org', 60));
  const said = await until('conversation', 'boris@example.org');
  expect(said.slice(-3)).toEqual([
    { state: 'conversation', who: 'anna@example.org', drawn: 'anna@example.org' },
    // told while Anna was still drawn: the panel is empty by the time Boris is
    { state: 'unsettled', who: null, drawn: 'anna@example.org' },
    { state: 'conversation', who: 'boris@example.org', drawn: 'boris@example.org' },
  ]);
});

test('where the address tells who it is, nobody is told beside the page of the one before', async () => {
  await page.evaluate(() => kith.start('by-address'));
  await page.evaluate(() => kith.open('anna@example.org'));
  await until('conversation', 'anna@example.org');
  await page.evaluate(() => kith.open('boris@example.org', 60));
  const said = await until('conversation', 'boris@example.org');
  expect(said.filter(({ who, drawn }) => who !== null && who !== drawn)).toEqual([]);
  expect(said.map(({ state }) => state).slice(-2)).toEqual(['unsettled', 'conversation']);
});

test('the old conversation under a new address is believed once it has lasted', async () => {
  await page.evaluate(() => kith.start());
  await page.evaluate(() => kith.open('anna@example.org'));
  await until('conversation', 'anna@example.org');
  await page.evaluate(() => {
    location.hash = 'anna@example.org/a-part-of-it';
  });
  const said = await until('conversation', 'anna@example.org');
  expect(said.map(({ state }) => state).slice(-2)).toEqual(['unsettled', 'conversation']);
});

test('a page in between is not called broken, one that stays broken is', async () => {
  await page.evaluate(() => kith.start());
  await page.evaluate(() => kith.open('anna@example.org'));
  await until('conversation', 'anna@example.org');
  const twice = () => {
    const [first] = document.querySelectorAll('[data-person]');
    first?.after(first.cloneNode(true));
  };
  // inside of the page: on a busy machine a test would come too late for what lasts a quarter of a second
  await page.evaluate(async () => {
    const [first] = document.querySelectorAll('[data-person]');
    first?.after(first.cloneNode(true));
    while (kith.said.at(-1)?.state !== 'unsettled') await new Promise((resolve) => setTimeout(resolve));
    document.querySelector('[data-person]')?.remove();
  });
  let said = await until('conversation', 'anna@example.org');
  expect(said.some(({ state }) => state === 'unreadable')).toBe(false);
  await page.evaluate(twice);
  said = await until('unreadable');
  expect(said.map(({ state }) => state).slice(-2)).toEqual(['unsettled', 'unreadable']);
});

test('a page that never keeps still is believed all the same', async () => {
  await page.evaluate(() => {
    kith.start();
    kith.open('anna@example.org');
    setInterval(() => document.querySelector('#noise')?.append('noise'), 20);
  });
  await until('conversation', 'anna@example.org');
  await page.evaluate(() => kith.open(null));
  await until('nobody');
});

test('at most one reading in fifty milliseconds, however much moves', async () => {
  const result = await page.evaluate(async () => {
    kith.start();
    const began = performance.now();
    const before = kith.readingsSoFar();
    for (let turn = 0; turn < 300; turn += 1) {
      document.querySelector('#noise')?.append('noise');
      await new Promise((resolve) => setTimeout(resolve));
    }
    return { readings: kith.readingsSoFar() - before, milliseconds: performance.now() - began };
  });
  expect(result.readings).toBeGreaterThan(0);
  expect(result.readings).toBeLessThanOrEqual(result.milliseconds / 50 + 2);
});

test('a caret that moved is read long before a page that is slow to read may be read again', async () => {
  const [moved, caret] = await page.evaluate(async () => {
    const noise = document.querySelector('#noise');
    const field = document.body.appendChild(document.createElement('input'));
    kith.readSlowly(40);
    kith.start();
    const add = () => noise?.append('noise');
    await kith.untilRead(add);
    return [await kith.untilRead(add), await kith.untilRead(() => field.focus())];
  });
  expect(moved).toBeGreaterThan(40 * 15);
  expect(caret).toBeLessThan(moved);
});

test('what a page shows soon after its address changed is read long before it may be read again otherwise', async () => {
  const [usual, after] = await page.evaluate(async () => {
    const noise = document.querySelector('#noise');
    const show = (person: string) => {
      const main = document.querySelector('main');
      if (main) main.innerHTML = `<h1 data-person="${person}">${person}</h1>`;
    };
    kith.readSlowly(40);
    kith.start();
    const add = () => noise?.append('noise');
    await kith.untilRead(add);
    const longest = await kith.untilRead(add);
    // somebody else is there between the two, as a message being written is while the next mail loads
    location.hash = 'next';
    await kith.untilRead(() => show('boris@example.org'));
    return [longest, await kith.untilRead(() => show('clara@example.org'))];
  });
  expect(usual).toBeGreaterThan(40 * 15);
  expect(after).toBeLessThan(usual);
});

test('a caret is read at once where it came to, however lately the page was read, but not as often as a script can move it', async () => {
  const [first, all] = await page.evaluate(() => {
    const [one, other] = [0, 1].map(() => document.body.appendChild(document.createElement('input')));
    kith.readSlowly(5);
    kith.start();
    const before = kith.readingsSoFar();
    one?.focus();
    const afterFirst = kith.readingsSoFar();
    for (let turn = 0; turn < 40; turn += 1) (turn % 2 ? one : other)?.focus();
    return [afterFirst - before, kith.readingsSoFar() - before];
  });
  expect(first).toBe(1);
  expect(all).toBeLessThan(10);
});

test('after an update of the extension the watcher goes quietly', async () => {
  await page.evaluate(() => kith.start());
  await page.evaluate(() => kith.open('anna@example.org'));
  await until('conversation', 'anna@example.org');
  const before = await page.evaluate(() => {
    kith.die();
    document.querySelector('#noise')?.append('noise');
    return { said: kith.said.length, readings: kith.readingsSoFar() };
  });
  await page.evaluate(async () => {
    for (let turn = 0; turn < 20; turn += 1) {
      document.querySelector('#noise')?.append('noise');
      location.hash = `${turn}`;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  });
  expect(await page.evaluate(() => ({ said: kith.said.length, readings: kith.readingsSoFar() }))).toEqual(before);
});

test('leaving the page is told', async () => {
  await page.evaluate(() => kith.start());
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide')));
  expect(await page.evaluate(() => kith.gone)).toBe(1);
});
