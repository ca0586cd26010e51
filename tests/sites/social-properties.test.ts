/** Nobody is taken for somebody else on VK and LinkedIn, whatever is missing from a page and whatever a message contains. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundle, openBrowser, openPage } from './browser.ts';
import type { SocialSite } from './social-inside.ts';

type Inside = typeof import('./social-inside.ts');

let browser: Browser;
const pages = new Map<SocialSite, Page>();

beforeAll(async () => {
  browser = await openBrowser();
  const script = await bundle('./social-inside.ts');
  for (const [site, address] of [
    ['vk', 'https://vk.com/im/convo/777001'],
    ['linkedin', 'https://www.linkedin.com/messaging/thread/2-MTIz/'],
  ] as const) {
    const { page, show } = await openPage(browser);
    await show(address, '<!doctype html><title></title><body></body>');
    await page.evaluate(script);
    pages.set(site, page);
  }
});
afterAll(() => browser.close());

function within<A, R>(site: SocialSite, run: (argument: A) => R, argument: A): Promise<Awaited<R>> {
  const page = pages.get(site);
  if (!page) throw new Error(site);
  return page.evaluate(run as never, argument) as Promise<Awaited<R>>;
}

describe.each([
  {
    site: 'vk',
    truth: 'vk:777001',
    reliedOn: ['.ConvoHistory of ConvoHistory', 'all of ConvoHistory'],
  },
  {
    site: 'linkedin',
    truth: 'linkedin:anna-petrova',
    reliedOn: ['all of msg-thread', '.msg-thread of msg-thread', 'all of msg-thread__link-to-profile'],
  },
] as const)('$site', ({ site, truth, reliedOn }) => {
  test('without any one thing the answer is the same person or nobody', async () => {
    const losses = await within(site, (one) => (globalThis as unknown as { kith: Inside }).kith.withoutEach(one), site);
    expect(losses.length).toBeGreaterThan(50);
    expect(losses.filter(({ answer }) => ![truth, 'unknown', 'nobody'].includes(answer))).toEqual([]);
    const silenced = losses.filter(({ answer }) => answer !== truth).map(({ gone }) => gone);
    expect(silenced).toEqual(expect.arrayContaining([...reliedOn]));
  });

  test('whatever a message or a preview contains, the answer is the same', async () => {
    const answers = await within(
      site,
      (one) => (globalThis as unknown as { kith: Inside }).kith.withAdded(one, 20_261_126),
      site,
    );
    expect(answers.length).toBeGreaterThan(100);
    expect([...new Set(answers)]).toEqual([truth]);
  });
});

/** Of the plain page with some of its text replaced, read on a day of November 2026 in Berlin. */
async function messages(site: SocialSite, ...replaced: (readonly [string, string])[]) {
  const found = await within(
    site,
    ([one, words]) => (globalThis as unknown as { kith: Inside }).kith.messages(one, words, '2026-11-26T12:00:00Z'),
    [site, replaced] as const,
  );
  return found.map(
    ({ direction, time }) => `${direction} ${time ? new Date(time.at).toISOString().slice(0, 16) : '–'}`,
  );
}

describe('the messages of VK', () => {
  test.each([
    ['12 июня 2026', '2026-06-12T13:03'],
    ['12 июня', '2026-06-12T13:03'],
    ['12 декабря', '2025-12-12T14:03'],
    ['June 12', '2026-06-12T13:03'],
    ['May 18, 2024', '2024-05-18T13:03'],
    ['вчера', '2026-11-25T14:03'],
    ['Yesterday', '2026-11-25T14:03'],
    // it is one o'clock in the afternoon: words for a day that has gone by
    ['сегодня', '–'],
    ['29 февраля', '–'],
    ['позавчера', '–'],
    ['第十二', '–'],
  ])('under "%s" the clock 15:03 means %s', async (day, time) => {
    expect((await messages('vk', ['12 июня 2026', day])).at(-1)).toBe(`out ${time}`);
  });

  test('a clock that is none tells no time', async () => {
    expect((await messages('vk')).map((one) => one.split(' ')[1])).toEqual(['–', '–', '2026-06-12T13:03']);
  });

  test.each([
    ['as they are', [], ['in', 'in', 'out']],
    ['marked at the run alone', [[' ConvoHistory__messageBlock--out', '']], ['in', 'in', 'out']],
    ['marked at the message alone', [[' ConvoStack--out', '']], ['in', 'in', 'out']],
    [
      'told by the heads alone',
      [
        [' ConvoHistory__messageBlock--out', ''],
        [' ConvoStack--out', ''],
      ],
      ['in', 'in', 'out'],
    ],
    [
      'with a head that says another than the mark',
      [['ConvoMessageHeader__authorLink" href="/id555"', 'ConvoMessageHeader__authorLink" href="/id777001"']],
      ['in', 'in', 'unknown'],
    ],
    [
      'with nothing that tells',
      [
        [' ConvoHistory__messageBlock--out', ''],
        [' ConvoStack--out', ''],
        ['class="ConvoMessageHeader__authorLink"', ''],
      ],
      ['unknown', 'unknown', 'unknown'],
    ],
  ] as const)('have a direction: %s', async (_, replaced, directions) => {
    expect((await messages('vk', ...replaced)).map((one) => one.split(' ')[0])).toEqual(directions);
  });

  test('selected words were said when their message was written', async () => {
    const ask = (selector: string) =>
      within('vk', (one) => (globalThis as unknown as { kith: Inside }).kith.saidAt('vk', one), selector);
    expect(await ask('[data-itemkey="3"] .MessageText')).toBe(Date.UTC(2026, 5, 12, 13, 3));
    expect(await ask('.ConvoHeader .ConvoTitle__author')).toBeNull();
  });
});

describe('the messages of LinkedIn', () => {
  test('have the time that their ids tell', async () => {
    expect(await messages('linkedin')).toEqual([
      `in ${new Date(1_790_000_000_000).toISOString().slice(0, 16)}`,
      `in ${new Date(1_790_000_060_000).toISOString().slice(0, 16)}`,
      `out ${new Date(1_790_000_120_000).toISOString().slice(0, 16)}`,
    ]);
  });

  test.each([
    ['not base64 of a time', btoa('hello there, 2026')],
    ['a time before there was LinkedIn', btoa('0790000120000b97645-100')],
    ['a time of another century', btoa('4990000120000b97645-100')],
  ])('have none that cannot be right: %s', async (_, id) => {
    const last = btoa('1790000120000b97645-100');
    expect((await messages('linkedin', [last, id])).at(-1)).toBe('out –');
  });

  test.each([
    ['of the user by the link alone', [], ['in', 'in', 'out']],
    ['unknown without the link', [['href="/in/ACoAAAalexMorgan001/"', '']], ['in', 'in', 'unknown']],
    ['unknown where no mark says theirs', [[' msg-s-event-listitem--other', '']], ['unknown', 'unknown', 'out']],
  ] as const)('have a direction: %s', async (_, replaced, directions) => {
    expect((await messages('linkedin', ...replaced)).map((one) => one.split(' ')[0])).toEqual(directions);
  });

  test('selected words were said when their message was written', async () => {
    const ask = (selector: string) =>
      within('linkedin', (one) => (globalThis as unknown as { kith: Inside }).kith.saidAt('linkedin', one), selector);
    expect(await ask('.msg-s-event-listitem__body')).toBe(1_790_000_000_000);
    expect(await ask('.msg-entity-lockup__entity-title')).toBeNull();
  });
});
