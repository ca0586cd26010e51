import { describe, expect, test } from 'vitest';
import type { PageFacts, PageReport } from '#core/facts.ts';
import { addressedSites, liesIn, originsOf } from '#core/site-addresses.ts';
import { statementOf } from '#message-shapes.ts';
import { hostedSites } from '#sites/hosted.ts';
import { siteOf, sites } from '#sites/index.ts';
import { contentScripts } from '../../scripts/content-scripts.mjs';
import { conversation, message, person } from '../store/database.ts';

test('the addresses of the sites are those of their adapters: add yours to core/site-addresses.ts', () => {
  expect([...addressedSites].sort()).toEqual(sites.map(({ id }) => id).sort());
  for (const site of sites) {
    for (const pattern of site.matches) {
      const address = pattern.replace(/\*$/, 'x');
      expect(siteOf(new URL(address))?.id).toBe(site.id);
      expect(liesIn(site.id, address)).toBe(true);
    }
    const hosts = site.matches.map((pattern) => new URL(pattern.replace(/\*$/, '')).origin);
    expect(originsOf(site.id).sort()).toEqual([...new Set(hosts)].map((host) => `${host}/*`).sort());
  }
});

describe('an address is of a site', () => {
  test.each([
    ['gmail', 'https://mail.google.com/mail/u/1/#all/18d75b8423f31003', true],
    ['gmail', 'http://mail.google.com/mail/u/1/#all/18d75b8423f31003', false],
    ['gmail', 'https://mail.google.com.evil.example/mail/u/1/', false],
    ['gmail', 'https://mail.google.com@evil.example/mail/', false],
    ['gmail', 'https://web.telegram.org/k/#777001', false],
    ['gmail', 'javascript:alert(1)//https://mail.google.com/mail/', false],
    ['gmail', 'not an address', false],
    ['telegram-k', 'https://web.telegram.org/k/#777001', true],
    ['telegram-k', 'https://web.telegram.org/a/#777001', false],
    ['telegram-k', 'https://web.telegram.org/k/../a/#777001', false],
    ['constructor', 'https://mail.google.com/mail/', false],
  ])('%s: %s', (site, address, within) => {
    expect(liesIn(site, address)).toBe(within);
  });
});

describe('what a page reports', () => {
  const pageReportOf = (report: PageReport) => statementOf({ report, script: 'one', number: 1 })?.report ?? null;
  const report = (facts: Partial<PageFacts>): PageReport => ({
    state: 'conversation',
    facts: { ...conversation([person('anna@example.org')], [message('1', Date.UTC(2026, 1, 1))]), ...facts },
  });

  test('may tell an address of its own site, and of no other', () => {
    const own = report({ address: 'https://mail.google.com/mail/u/0/#all/18d75b8423f31003' });
    expect(pageReportOf(own)).toEqual(own);
    expect(pageReportOf(report({ address: 'https://web.telegram.org/k/#777001' }))).toBeNull();
    expect(pageReportOf(report({ address: 'javascript:alert(1)' }))).toBeNull();
    expect(pageReportOf(report({ address: `https://mail.google.com/mail/u/0/#all/${'0'.repeat(3_000)}` }))).toBeNull();
  });

  test('may tell first words, but no text', () => {
    const [first] = report({}).state === 'conversation' ? [message('1', Date.UTC(2026, 1, 1), { words: 'Hi' })] : [];
    const own = report({ messages: first ? [first] : [] });
    expect(pageReportOf(own)).toEqual(own);
    expect(pageReportOf(report({ messages: [message('1', null, { words: 'x'.repeat(1_000) })] }))).toBeNull();
  });
});

test('each site with pages of its own has a content script, and what runs on any host is among the hosted', () => {
  const addressed = sites.filter(({ matches }) => matches.length > 0).map(({ id }) => id);
  expect([...contentScripts().keys()].sort()).toEqual([...addressed, 'own-host'].map((name) => `${name}.js`).sort());
  expect(hostedSites).toEqual(sites.filter(({ hosted }) => hosted));
});
