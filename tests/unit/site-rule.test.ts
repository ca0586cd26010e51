import { describe, expect, test } from 'vitest';
import { knownSiteAt, liesIn } from '#core/site-addresses.ts';
import {
  isRuleSelector,
  markOfConversation,
  originTyped,
  partsOfSite,
  patternOf,
  type SiteRule,
  siteAt,
} from '#core/site-rule.ts';
import { readSiteRuleFile, siteRuleFile, siteRuleOf } from '#core/site-rule-shape.ts';

const rule: SiteRule = {
  version: 1,
  origin: 'https://crm.example',
  person: {
    at: 'body > div#app > main > header.client-head > div:nth-of-type(2):nth-last-of-type(1) > a[data-role="mail"]',
    read: 'href',
    as: 'email',
    shape: null,
  },
  name: { at: 'body > div#app > main > header.client-head > h1', read: 'text' },
  also: [{ in: 'title', of: 'name' }],
  field: 'body > div#app > main > form > textarea[name="text"]',
};

describe('a selector of a rule', () => {
  test.each([
    'body > div',
    'body > div#app > main.chat-pane > header[data-peer-id] > span.name:only-of-type',
    'body > my-app > div[role="region"]:nth-of-type(2):nth-last-of-type(3)',
  ])('may be %s', (selector) => expect(isRuleSelector(selector)).toBe(true));

  test.each([
    'div',
    'body',
    'body div > a',
    'body > *',
    'body > div:has(a)',
    'body > div:has(:has(:has(*)))',
    'body > div, body > a',
    'body > div:nth-of-type(2)',
    'body > div:not(.a)',
    'body > div ~ a',
    'body > a[href="https://evil.example"]',
    'body > div[style]',
    'body > div[onclick]',
    'body > div[data-user="4711"]',
    'body > div::before',
    'body > a.c9f2',
    'body > div\\:x',
    `body${' > div'.repeat(33)}`,
    `body > div.${'a'.repeat(2_000)}`,
    `body${' > div:nth-of-type(1):nth-last-of-type(2)'.repeat(3)}`,
  ])('may not be %s', (selector) => expect(isRuleSelector(selector)).toBe(false));
});

describe('a rule', () => {
  test('goes through a file unchanged', () => {
    expect(readSiteRuleFile(siteRuleFile(rule))).toEqual(rule);
    expect(siteRuleOf(rule)).toEqual(rule);
  });

  test.each<[string, object]>([
    ['another field', { script: 'alert(1)' }],
    ['a hostile selector', { field: 'body > div:has(div:has(div:has(div)))' }],
    ['no https', { origin: 'http://crm.example' }],
    ['a scheme that runs', { origin: 'javascript:alert(1)//crm.example' }],
    ['an origin with a path', { origin: 'https://crm.example/x' }],
    ['an origin with a user', { origin: 'https://a@crm.example' }],
    ['every host', { origin: 'https://*' }],
    ['an attribute that runs', { person: { ...rule.person, read: 'onclick' } }],
    ['a profile without its shape', { person: { ...rule.person, as: 'profile' } }],
    ['a shape for what has none', { person: { ...rule.person, shape: '/users/*' } }],
    ['a profile elsewhere', { person: { ...rule.person, as: 'profile', shape: 'https://evil.example/*' } }],
    ['a name compared that is not read', { name: null }],
  ])('with %s is refused', (_, fields) => {
    expect(siteRuleOf({ ...rule, ...fields })).toBeNull();
    expect(readSiteRuleFile(JSON.stringify({ kith: 'site-rule', ...rule, ...fields }))).toBe('not-safe');
  });

  test('in a file that is none is refused, and told why', () => {
    expect(readSiteRuleFile('x'.repeat(10_000_000))).toBe('too-large');
    expect(readSiteRuleFile('{"kith":"backup"}')).toBe('no-rule');
    expect(readSiteRuleFile('[]')).toBe('no-rule');
    expect(readSiteRuleFile('null')).toBe('no-rule');
    expect(readSiteRuleFile('not json')).toBe('no-rule');
    expect(readSiteRuleFile(JSON.stringify({ kith: 'site-rule', ...rule, version: 2 }))).toBe('later-version');
    expect(readSiteRuleFile('{"kith":"site-rule","version":1,"__proto__":{}}')).toBe('not-safe');
  });
});

describe('a host of one’s own', () => {
  test.each([
    ['mail.my-firm.ru', 'https://mail.my-firm.ru'],
    ['https://mail.my-firm.ru/?_task=mail&_mbox=INBOX', 'https://mail.my-firm.ru'],
    ['  HTTPS://CRM.Example/clients/4711#x ', 'https://crm.example'],
    ['crm.example:8443/a', 'https://crm.example:8443'],
    ['почта.рф', 'https://xn--80a1acny.xn--p1ai'],
    ['http://crm.example', null],
    ['ftp://crm.example', null],
    ['javascript:alert(1)', null],
    ['file:///etc/passwd', null],
    ['anna@crm.example', null],
    ['https://anna:x@crm.example', null],
    ['*.example', null],
    ['https://*/', null],
    ['crm', null],
    ['', null],
    ['two words.example', null],
  ])('%s → %s', (typed, origin) => expect(originTyped(typed)).toBe(origin));

  test('is asked for by its host, and known by its whole origin', () => {
    expect(patternOf('https://crm.example:8443')).toBe('https://crm.example/*');
    expect(partsOfSite(siteAt('roundcube', 'https://mail.example:8443'))).toEqual({
      software: 'roundcube',
      origin: 'https://mail.example:8443',
    });
    expect(partsOfSite('gmail')).toBeNull();
    expect(partsOfSite('taught@evil.example/x')).toBeNull();
    expect(liesIn('taught@crm.example', 'https://crm.example/clients/1')).toBe(true);
    expect(liesIn('taught@crm.example', 'https://crm.example:8443/')).toBe(false);
    expect(liesIn('taught@crm.example', 'https://crm.example.evil.example/')).toBe(false);
  });

  test('is none where Kith knows a site', () => {
    expect(knownSiteAt('https://mail.google.com')).toBe('gmail');
    expect(knownSiteAt('https://crm.example')).toBeNull();
  });
});

test('the mark of a conversation tells two apart and names nobody', () => {
  const mark = markOfConversation('place', 'with email anna@example.org');
  expect(mark).toMatch(/^[0-9a-f]{8}$/);
  expect(markOfConversation('place', 'with email olga@example.org')).not.toBe(mark);
  expect(markOfConversation('other', 'with email anna@example.org')).not.toBe(mark);
});
