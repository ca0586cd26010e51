/** The user's own addresses, seen while mail was written, count on the other pages of the same account and on no others. */
import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { KnownAccount } from '#core/facts.ts';
import type { Handle } from '#core/handle.ts';
import { bundle, openBrowser, openPage } from './browser.ts';
import type { Told } from './known-inside.ts';

let browser: Browser;
let script: string;
let opened: Awaited<ReturnType<typeof openPage>>;

beforeAll(async () => {
  [browser, script] = await Promise.all([openBrowser(), bundle('./known-inside.ts')]);
  opened = await openPage(browser);
});
afterAll(() => browser?.close());

const mark = 'kRb27xQeT5aLw0uS';
const email = (value: string): Handle => ({ channel: 'email', value });
const known = (account: string): KnownAccount => ({
  account,
  own: [email('alex.morgan@practice.example'), email('alex@shop.example')],
});

async function told(page: string, before: KnownAccount | null): Promise<Told | null> {
  const saved = await readFile(new URL(`./${page}/page.html`, import.meta.url), 'utf8');
  const url = /^<!-- url: (\S+)/.exec(saved)?.[1] ?? '';
  await opened.show(url, saved.replace('"username":', `"user_id":"${mark}","username":`));
  await opened.page.evaluate(script);
  return opened.page.evaluate(
    (one) => (globalThis as unknown as { kith: { told(one: KnownAccount | null): Told | null } }).kith.told(one),
    before,
  );
}

test('a login that is no address says of nobody that it is the user', async () => {
  expect(await told('roundcube/open-login-is-no-address', null)).toMatchObject({
    kind: 'several',
    own: [],
    account: mark,
  });
});

test('addresses seen before on this account do', async () => {
  expect(await told('roundcube/open-login-is-no-address', known(mark))).toMatchObject({
    kind: 'person',
    people: ['james.carter@example.com'],
    own: ['alex.morgan@practice.example', 'alex@shop.example'],
    directions: ['in'],
  });
});

test('addresses of another account do not', async () => {
  expect(await told('roundcube/open-login-is-no-address', known('another'))).toMatchObject({
    kind: 'several',
    own: [],
  });
});

test('the page on which mail is written tells them, and whose they are', async () => {
  expect(await told('roundcube/compose', null)).toMatchObject({
    own: ['alex.morgan@practice.example', 'alex@shop.example'],
    account: mark,
    address: null,
  });
});

test('the address of a mail is made of its folder and its number', async () => {
  const { address } = (await told('roundcube/open', null)) ?? {};
  expect(address).toBe('https://roundcube.example/?_task=mail&_action=show&_uid=7&_mbox=INBOX');
});

const inGmail = (account: string, ...own: string[]): KnownAccount => ({ account, own: own.map(email) });

test('an alias of Gmail’s that was written from before is the user on every page of the account, and on no other', async () => {
  const [alias, other] = ['sophie.laurent@example.org', 'anna.petrova@example.org'];
  expect(await told('gmail/several', null)).toMatchObject({ kind: 'several', account: null });
  expect(
    await told('gmail/several', inGmail('alex.morgan@practice.example', 'alex.morgan@practice.example', alias)),
  ).toMatchObject({
    kind: 'person',
    people: [other],
    directions: ['in', 'out', 'out'],
    account: 'alex.morgan@practice.example',
  });
  expect(await told('gmail/several', inGmail('boris@practice.example', 'boris@practice.example', alias))).toMatchObject(
    {
      kind: 'several',
      own: ['alex.morgan@practice.example'],
    },
  );
  expect(await told('gmail/compose-alias', null)).toMatchObject({
    own: ['alex.morgan@practice.example', 'office@practice.example'],
    account: 'alex.morgan@practice.example',
  });
});
