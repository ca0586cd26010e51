import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emailKey } from '#core/address-key.ts';
import { emailHandle, handleKey, phoneHandle } from '#core/handle.ts';

const keyOf = (address: string) => {
  const handle = emailHandle(address) ?? phoneHandle(address);
  if (!handle) throw new Error(`not an address: ${address}`);
  return handleKey(handle);
};

describe('spellings of one address', () => {
  test.each([
    ['anna.petrova@gmail.com', 'annapetrova@gmail.com'],
    ['Anna.Petrova+shop@googlemail.com', 'annapetrova@gmail.com'],
    ['anna.petrova@ya.ru', 'anna-petrova@yandex.ru'],
    ['anna@yandex.com', 'anna@yandex.kz'],
    ['anna+news@yandex.by', 'anna@ya.ru'],
    ['anna@proton.me', 'anna@protonmail.com'],
    ['anna.petrova+x@pm.me', 'annapetrova@proton.me'],
    ['anna+shop@outlook.com', 'anna@outlook.com'],
    ['anna+shop@hotmail.com', 'anna@hotmail.com'],
    ['anna+shop@fastmail.com', 'anna@fastmail.com'],
    ['anna@почта.рф', 'anna@xn--80a1acny.xn--p1ai'],
    ['anna@bücher.example', 'anna@xn--bcher-kva.example'],
    ['+52 1 55 1234 5678', '+52 55 1234 5678'],
    ['+7 (900) 123-45-67', '+79001234567'],
  ])('%s is %s', (one, two) => expect(keyOf(one)).toBe(keyOf(two)));

  test.each([
    ['anna.petrova@example.org', 'annapetrova@example.org'],
    ['anna+shop@example.org', 'anna@example.org'],
    ['anna.petrova@outlook.com', 'annapetrova@outlook.com'],
    ['anna@outlook.com', 'anna@hotmail.com'],
    ['anna@fastmail.com', 'anna@fastmail.fm'],
    ['anna.petrova@yandex.ru', 'annapetrova@yandex.ru'],
    ['anna@yandex.com.tr', 'anna@yandex.ru'],
    ['anna@mail.ru', 'anna@bk.ru'],
    ['anna.petrova@icloud.com', 'annapetrova@icloud.com'],
    ['anna@gmail.com.example.org', 'anna@gmail.com'],
    ['anna@gmaiI.example', 'anna@gmail.example'],
    // the first letter is a Cyrillic one
    ['anna@еxample.org', 'anna@example.org'],
    ['аnna@gmail.com', 'anna@gmail.com'],
    ['+1 212 555 0100', '+1 212 555 0101'],
  ])('%s is not %s', (one, two) => expect(keyOf(one)).not.toBe(keyOf(two)));

  test('what would be nothing without its signs stays as it is', () => {
    expect(keyOf('+x@gmail.com')).toBe('email:+x@gmail.com');
    expect(keyOf('_@proton.me')).toBe('email:_@proton.me');
  });

  test('no domain becomes the number of a computer', () => {
    expect(emailKey('anna@１２７.１２')).toBe('anna@１２７.１２');
  });
});

const local = fc.stringMatching(/^[a-z0-9]{1,6}([._+-][a-z0-9]{1,4}){0,3}$/);
const domain = fc.constantFrom(
  ...[
    'gmail.com',
    'googlemail.com',
    'ya.ru',
    'yandex.ru',
    'yandex.kz',
    'proton.me',
    'pm.me',
    'outlook.com',
    'live.com',
  ],
  ...['fastmail.com', 'example.org', 'mail.ru', 'почта.рф', 'xn--80a1acny.xn--p1ai', 'bücher.example', 'icloud.com'],
);
const address = fc.tuple(local, domain).map(([name, at]) => `${name}@${at}`);

/** One mailbox, said the long way round: the letters and digits before any tag, at whichever of a provider's domains. */
const isOneMailbox = (one: string, two: string): boolean => {
  const [a, b] = [one, two].map((each) => {
    const [name = '', at = ''] = each.split('@');
    const host = new URL(`https://${at}`).hostname;
    const family = [/^g(oogle)?mail\.com$/, /^(ya|yandex)\.(ru|kz)$/, /^(proton|pm)\.me$/].findIndex((f) =>
      f.test(host),
    );
    const tagged = family >= 0 || /^(outlook|live|fastmail)\.com$/.test(host);
    const plain = tagged ? (name.split('+')[0] ?? '') : name;
    if (family === 0 || family === 2)
      return `${family} ${[...plain].filter((sign) => /[a-z0-9+]/.test(sign) || (family === 0 && sign !== '.')).join('')}`;
    if (family === 1) return `1 ${plain.split(/[.-]/).join('|')}`;
    return `${host} ${plain}`;
  });
  return a === b;
};

describe('keys', () => {
  test('are keys of themselves', () => {
    fc.assert(
      fc.property(address, (one) => {
        const key = emailKey(one);
        expect(emailKey(key)).toBe(key);
        expect(emailHandle(key)?.value).toBe(key);
      }),
    );
  });

  test('never join two mailboxes, and never part one', () => {
    const alike = fc.tuple(address, address, fc.boolean()).map(([one, two, sameName]) => {
      const [name = ''] = one.split('@');
      return [one, sameName ? `${name.replace(/[._]/, '-')}@${two.split('@')[1]}` : two] as const;
    });
    fc.assert(
      fc.property(alike, ([one, two]) => {
        expect(emailKey(one) === emailKey(two)).toBe(isOneMailbox(one, two));
      }),
      { numRuns: 2_000 },
    );
  });
});
