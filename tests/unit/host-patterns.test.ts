import { expect, test } from 'vitest';
import { allowedOf } from '#core/host-patterns.ts';
import { addressedSites, originsOf } from '#core/site-addresses.ts';
import { sites } from '#sites/index.ts';

const mail = 'https://mail.example.org/mail/*';

test.each([
  ['the host itself', 'https://mail.example.org/*'],
  ['http as well', '*://mail.example.org/*'],
  ['its domain with everything below', 'https://*.example.org/*'],
  ['itself with everything below', 'https://*.mail.example.org/*'],
  ['a whole ending', '*://*.org/*'],
  ['every https page', 'https://*/*'],
  ['every page', '*://*/*'],
  ['everything', '<all_urls>'],
  ['every port, said aloud', 'https://mail.example.org:*/*'],
  ['another path, which browsers ignore', 'https://mail.example.org/calendar/*'],
  ['capital letters', 'HTTPS://Mail.Example.ORG/*'],
])('%s allows it', (_, listed) => {
  expect(allowedOf([mail], ['https://other.example/*', listed])).toEqual([mail]);
});

test.each([
  ['nothing'],
  ['another host', 'https://mail.example.com/*'],
  ['the domain without what is below', 'https://example.org/*'],
  ['a host below', 'https://a.mail.example.org/*'],
  ['hosts below another', 'https://*.ample.org/*'],
  ['a host that ends alike', 'https://*.l.example.org/*'],
  ['a host that goes on', 'https://mail.example.org.evil.example/*'],
  ['http alone', 'http://mail.example.org/*'],
  ['every http page', 'http://*/*'],
  ['one port', 'https://mail.example.org:8443/*'],
  ['files', 'file:///*'],
  ["the browser's pages", 'chrome://favicon/*'],
  ['a star elsewhere', 'https://mail.*.org/*'],
  ['no pattern', 'mail.example.org'],
])('%s does not', (_, ...listed) => {
  expect(allowedOf([mail], listed)).toEqual([]);
});

test('tells each wanted pattern by itself, in their order', () => {
  const wanted = ['https://c.example/*', 'https://a.example/x*', 'https://b.example/*'];
  expect(allowedOf(wanted, ['https://b.example/*', 'https://c.example/*'])).toEqual([wanted[0], wanted[2]]);
});

test('whatever any site asks for is found again in what was granted', () => {
  for (const { id, matches } of sites) {
    expect(allowedOf(matches, originsOf(id))).toEqual(matches);
    expect(allowedOf(matches, ['https://*/*'])).toEqual(matches);
  }
  for (const site of addressedSites) {
    const others = addressedSites.flatMap(originsOf).filter((origin) => !originsOf(site).includes(origin));
    expect(allowedOf(originsOf(site), others)).toEqual([]);
  }
});
