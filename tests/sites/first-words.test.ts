/** What a saved page tells where the user allows keeping first words, and which address opens the conversation again. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundle, openBrowser, openPage } from './browser.ts';
import type { More } from './more-inside.ts';

let browser: Browser;
let script: string;
let shared: Awaited<ReturnType<typeof openPage>>;

beforeAll(async () => {
  [browser, script] = await Promise.all([openBrowser(), bundle('./more-inside.ts')]);
  shared = await openPage(browser);
});
afterAll(() => browser.close());

interface Saved {
  /** `site/situation` */
  readonly page: string;
  readonly change?: (html: string) => string;
  readonly firstWords?: boolean;
}

async function moreOf({ page, change = (html) => html, firstWords = true }: Saved): Promise<More | null> {
  const saved = readFileSync(new URL(`./${page}/page.html`, import.meta.url), 'utf8');
  const url = /^<!-- url: (\S+)/.exec(saved)?.[1] ?? '';
  await shared.show(url, change(saved));
  await shared.page.evaluate(script);
  return shared.page.evaluate(
    (wanted) => (globalThis as unknown as { kith: { more(firstWords: boolean): More | null } }).kith.more(wanted),
    firstWords,
  );
}

/** The page with another body in its last message. */
const lastBody = (body: string) => (html: string) => {
  const place = html.lastIndexOf('Words.');
  return html.slice(0, place) + body + html.slice(place + 'Words.'.length);
};

describe('Gmail', () => {
  const first = async (body: string) =>
    (await moreOf({ page: 'gmail/open-english', change: lastBody(body) }))?.words.at(-1);

  test('tells the beginning of each expanded message', async () => {
    expect((await moreOf({ page: 'gmail/open-english' }))?.words).toEqual(['Words.', 'Words.']);
    expect((await moreOf({ page: 'gmail/open-collapsed-only' }))?.words).toEqual([]);
  });

  test('tells nothing of them unless it is asked to', async () => {
    const told = await moreOf({ page: 'gmail/open-english', firstWords: false });
    expect(told?.words).toEqual([null, null]);
  });

  test.each([
    [
      'a quote below',
      '<div>Thank you!</div><div class="gmail_quote"><div class="gmail_attr">On Monday</div>Old</div>',
      'Thank you!',
    ],
    ['a quote above', '<blockquote>Old words</blockquote><p>And the answer</p>', 'And the answer'],
    ['nothing but a quote', '<div class="gmail_quote">Old words</div>', null],
    ['a mail of Outlook below', '<p>Fine.</p><div id="m_12divRplyFwdMsg">From: Old</div><p>Older</p>', 'Fine.'],
    ['what Thunderbird quotes', '<p>Fine.</p><div class="m_3moz-cite-prefix">On Monday</div>Older', 'Fine.'],
    ['what Gmail folds away', '<p>Fine.</p><div class="yj6qo">…</div><div class="adL">Folded</div>', 'Fine.'],
    ['hidden words', '<div style="display:none">Preview for lists</div><p>Hello</p>', 'Hello'],
    ['words in pieces', '<p><b>H</b>ello <i>Ann</i>,</p>how<br>are you', 'Hello Ann, how are you'],
    ['a picture of a sign, and of something else', 'Fine <img alt="😀"><img alt="Our logo">', 'Fine 😀'],
    ['words that turn around', 'abc\u202edef\u200b', 'abcdef'],
    ['no words', '<img alt="Our logo">', null],
    ['a style', '<style>p { color: red }</style>Hello', 'Hello'],
  ])('leaves out %s', async (_, body, words) => {
    expect(await first(body)).toBe(words);
  });

  test('tells of a long one eighty characters', async () => {
    expect([...((await first('long words '.repeat(9_000))) ?? '')].length).toBeLessThanOrEqual(80);
  });

  test('opens a thread by its id, in the account it was seen in', async () => {
    const address = async (page: string) => (await moreOf({ page: `gmail/${page}` }))?.address;
    expect(await address('open-english')).toMatch(/^https:\/\/mail\.google\.com\/mail\/u\/0\/#all\/[0-9a-f]{10,16}$/);
    expect(await address('own-delegated')).toMatch(/^https:\/\/mail\.google\.com\/mail\/b\/ACCOUNT\/u\/0\/#all\//);
    expect(await address('pop-out')).toBe(await address('open-english'));
  });

  test('opens the thread of a reply, and nothing for a message of its own', async () => {
    expect((await moreOf({ page: 'gmail/inline-reply-without-caret' }))?.address).toContain('#all/');
    expect((await moreOf({ page: 'gmail/compose-new-chips' }))?.address).toBeNull();
  });
});

describe('Telegram Web K', () => {
  test('tells the words of a message, without its time', async () => {
    expect((await moreOf({ page: 'telegram-k/person-with-username' }))?.words).toEqual([
      'Добрый день! Интересует большой заказ.',
      'Здравствуйте, Ирина!',
      'Когда доставка?',
    ]);
    expect((await moreOf({ page: 'telegram-k/person-with-username', firstWords: false }))?.words).toEqual([
      null,
      null,
      null,
    ]);
  });

  test('leaves out what is answered, and the preview of a page', async () => {
    expect((await moreOf({ page: 'telegram-k/hostile-body-reply' }))?.words.at(-1)).toBe('Yes');
    expect((await moreOf({ page: 'telegram-k/hostile-body-web-page' }))?.words.at(-1)).toBeNull();
  });

  test('leaves out what is to be clicked first, and quotes', async () => {
    const change = (html: string) =>
      html.replace(
        'Здравствуйте, Ирина!',
        '<blockquote class="quote-like">Old</blockquote>It is <span class="spoiler">a ring</span> <img class="emoji" alt="💍">',
      );
    expect((await moreOf({ page: 'telegram-k/person-with-username', change }))?.words[1]).toBe('It is 💍');
  });

  test('opens a chat by its number, in the account it was seen in', async () => {
    const address = async (page: string) => (await moreOf({ page: `telegram-k/${page}` }))?.address;
    expect(await address('person-with-username')).toBe('https://web.telegram.org/k/#777001');
    expect(await address('person-without-username')).toBe('https://web.telegram.org/k/#777003');
    expect(await address('second-account')).toBe('https://web.telegram.org/k/?account=2#777001');
  });
});

describe('Telegram Web A', () => {
  test('tells the words of a message, without its time or what it answers', async () => {
    const words = async (page: string) => (await moreOf({ page: `telegram-a/${page}` }))?.words;
    expect(await words('person')).toEqual([
      'Добрый день! Интересует большой заказ.',
      'Здравствуйте, Ирина!',
      'Когда доставка?',
    ]);
    expect(await words('hostile-reply')).toEqual(['Yes']);
  });

  test('opens a chat by its number, in the account it was seen in', async () => {
    const address = async (page: string) => (await moreOf({ page: `telegram-a/${page}` }))?.address;
    expect(await address('person')).toBe('https://web.telegram.org/a/#777001');
    expect(await address('second-account')).toBe('https://web.telegram.org/a/?account=2#777001');
  });
});

describe('WhatsApp Web', () => {
  test('tells the words of a message, without what it quotes', async () => {
    const words = async (page: string) => (await moreOf({ page: `whatsapp/${page}` }))?.words;
    expect(await words('name-only')).toEqual(['The samples arrived.', 'Wonderful!', 'Thank you!']);
    expect(await words('hostile-quote')).toEqual(['Yes']);
    expect(await words('hostile-quote-old')).toEqual(['Yes']);
  });

  test('has no address for a conversation', async () => {
    expect((await moreOf({ page: 'whatsapp/old-person' }))?.address).toBeNull();
  });
});
