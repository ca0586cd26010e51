/** On a host that the user has added, software is recognised by its page, what was taught counts before it, and all else is unknown. */
import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SiteRule } from '#core/site-rule.ts';
import { bundle, openBrowser, openPage } from './browser.ts';
import type * as inside from './own-host-inside.ts';

let browser: Browser;
let script: string;
let opened: Awaited<ReturnType<typeof openPage>>;

beforeAll(async () => {
  browser = await openBrowser();
  opened = await openPage(browser);
  script = await bundle('./own-host-inside.ts');
});
afterAll(() => browser?.close());

async function told(url: string, html: string, rule: SiteRule | null = null) {
  await opened.show(url, html);
  await opened.page.evaluate(script);
  return opened.page.evaluate((one) => (globalThis as unknown as { kith: typeof inside }).kith.told(one), rule);
}

const roundcube = () => readFile(new URL('./roundcube/open/page.html', import.meta.url), 'utf8');
const address = 'https://mail.firm.example:8443/?_task=mail&_uid=7&_mbox=INBOX&_action=show';

test('Roundcube is recognised, with the host in its name', async () => {
  expect(await told(address, await roundcube())).toEqual({
    site: 'roundcube@mail.firm.example:8443',
    people: ['james.carter@example.com'],
  });
});

test('what the user has shown counts before it', async () => {
  const rule: SiteRule = {
    version: 1,
    origin: 'https://mail.firm.example:8443',
    person: { at: 'body > header > a', read: 'href', as: 'email', shape: null },
    name: null,
    also: [],
    field: null,
  };
  const html = '<!doctype html><body><header><a href="mailto:anna@example.org">Anna</a></header>';
  expect(await told(address, html, rule)).toEqual({
    site: 'taught@mail.firm.example:8443',
    people: ['anna@example.org'],
  });
});

test('another page is unknown', async () => {
  expect(await told('https://mail.firm.example:8443/', '<!doctype html><body><h1>Hello</h1>')).toBe('untaught');
});
