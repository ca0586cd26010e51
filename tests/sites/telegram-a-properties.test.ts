/** Nobody is taken for somebody else when something is missing from a page of Telegram Web A, and little is done to it. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundle, openBrowser, openPage } from './browser.ts';
import { plainPage } from './telegram-a-imitations.ts';

type Inside = typeof import('./telegram-a-inside.ts');
declare const kith: Inside;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  const opened = await openPage(browser);
  page = opened.page;
  await opened.show('https://web.telegram.org/a/', '<!doctype html><body></body>');
  await page.evaluate(await bundle('./telegram-a-inside.ts'));
});
afterAll(() => browser.close());

/** Everything an answer rests on: without it there is none. */
const reliedOn = [
  'all of div',
  'id of div',
  'all of messages-layout',
  '.messages-layout of messages-layout',
  'all of MiddleHeader',
  '.MiddleHeader of MiddleHeader',
  '.Transition of Transition',
  '.Transition_slide-active of Transition_slide',
  'all of chat-info-wrapper',
  '.chat-info-wrapper of chat-info-wrapper',
  'all of ChatInfo',
  '.ChatInfo of ChatInfo',
  'all of Avatar',
  '.Avatar of Avatar',
  'data-peer-id of Avatar',
  'all of fullName',
  '.fullName of fullName',
];

test('without any one thing the answer is the same person or nobody', async () => {
  const losses = await page.evaluate((clean) => kith.withoutEach(clean), plainPage());
  expect(losses.length).toBeGreaterThan(60);
  expect(losses.filter(({ answer }) => !['telegram:777001', 'unknown', 'nobody'].includes(answer))).toEqual([]);
  const silenced = losses.filter(({ answer }) => answer !== 'telegram:777001').map(({ gone }) => gone);
  expect(silenced).toEqual(expect.arrayContaining(reliedOn));
});

test('whatever is added to the words of a stranger changes nobody', async () => {
  const answers = await page.evaluate((clean) => kith.withAdded(clean), plainPage());
  expect(answers.length).toBeGreaterThan(50);
  expect(answers.filter((answer) => answer !== 'telegram:777001')).toEqual([]);
});

const untold = () => ({ ...plainPage(), html: plainPage().html.replaceAll(/ title="[^"]*"/g, '') });

test('the mouse comes once to each message that does not tell its time, and to nothing else', async () => {
  expect(await page.evaluate((some) => kith.woken(some, 3), untold())).toEqual([
    'mouseenter message-time message-1',
    'mouseenter message-time message-2',
  ]);
  expect(await page.evaluate((some) => kith.woken(some, 3), plainPage())).toEqual([]);
});

test('no words of a stranger make the mouse come to them', async () => {
  const forged =
    '<div class="Message" data-message-id="9" id="forged"><span class="MessageMeta"><span class="message-time">1</span></span></div>';
  const some = { ...untold(), html: untold().html.replaceAll('Hello', forged) };
  expect(await page.evaluate((one) => kith.woken(one, 1), some)).toEqual([
    'mouseenter message-time message-1',
    'mouseenter message-time message-2',
  ]);
});

test('in a group the mouse comes to nothing', async () => {
  const group = {
    ...untold(),
    url: 'https://web.telegram.org/a/#-4444',
    html: untold().html.replaceAll('777001', '-4444'),
  };
  const html = group.html.replace('user-status', 'group-status');
  expect(await page.evaluate((one) => kith.woken(one, 1), { ...group, html })).toEqual([]);
});
