import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { impersonal, withoutOneself } from '#core/correspondents.ts';
import type { PageFacts, PersonFacts } from '#core/facts.ts';
import { emailHandle, handleKey, isNormalHandle, phoneHandle, profileHandle } from '#core/handle.ts';
import { goesThrough } from '#core/handle-sites.ts';
import { namedOtherwise } from '#core/named-otherwise.ts';
import { countryOfLanguage, phoneWritten } from '#core/phone.ts';
import { profilePage, profileWritten } from '#core/profile-address.ts';

describe('a number as it is written', () => {
  test.each([
    ['8 (900) 123-45-67', 'RU', '+79001234567'],
    ['8-900-123-45-67', 'RU', '+79001234567'],
    ['+7 900 123 45 67', null, '+79001234567'],
    ['900 123 45 67', 'RU', '+79001234567'],
    ['8 701 123 45 67', 'KZ', '+77011234567'],
    ['030 901820', 'DE', '+4930901820'],
    ['+49 (0)30 901820', null, '+4930901820'],
    ['020 7946 0018', 'GB', '+442079460018'],
    ['(212) 555-0143', 'US', '+12125550143'],
    // the leading zero of Italy is a part of the number
    ['06 6982 1234', 'IT', '+390669821234'],
    ['8 (495) 123-45-67 доб. 12', 'RU', '+74951234567;ext=12'],
    ['+7 495 123-45-67 ext. 12', null, '+74951234567;ext=12'],
    ['tel:+7-900-123-45-67', null, '+79001234567'],
  ])('%s of %s is %s', (text, country, value) =>
    expect(phoneWritten(text, country)).toEqual({ channel: 'phone', value }),
  );

  test.each([
    // whose it is would be a guess
    ['8 (900) 123-45-67', null],
    ['030 901820', null],
    ['123', 'RU'],
    ['8 (900) 123', 'RU'],
    ['8 900 123 45 67 and more', 'RU'],
    ['anna@example.org', 'RU'],
    ['8 (900) 123-45-67', 'XX'],
    ['', 'RU'],
  ])('%s of %s is none', (text, country) => expect(phoneWritten(text, country)).toBeNull());

  test('in one country and with its code is one number, and whoever has another extension is another', () => {
    const key = (text: string, country: string | null) => {
      const handle = phoneWritten(text, country);
      return handle && handleKey(handle);
    };
    expect(key('8 900 123-45-67', 'RU')).toBe(key('+7 (900) 123 45 67', 'DE'));
    expect(key('+7 495 123-45-67 ext. 12', null)).not.toBe(key('+7 495 123-45-67', null));
  });

  test('never throws, and is a handle of ours whatever it is made of', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^\+?[\d ()./-]{3,25}$/));
    fc.assert(
      fc.property(text, fc.constantFrom('RU', 'US', 'DE', null), (raw, country) => {
        const handle = phoneWritten(raw, country);
        if (handle) {
          expect(isNormalHandle(handle)).toBe(true);
          expect(phoneHandle(handle.value)).toEqual(handle);
        }
      }),
    );
  });

  test.each([
    ['ru', 'RU'],
    ['ru-RU', 'RU'],
    ['de-AT', 'AT'],
    ['kk', 'KZ'],
    ['en-GB', 'GB'],
    ['en-US', null],
    ['en', null],
    ['', null],
  ])('the language %s says %s', (tag, country) => expect(countryOfLanguage(tag)).toBe(country));
});

describe('a profile by its address', () => {
  test.each([
    ['https://www.linkedin.com/in/Anna-Petrova/?utm=1', 'linkedin', 'anna-petrova'],
    ['linkedin.com/in/anna', null, null],
    ['https://de.linkedin.com/in/%D0%B0%D0%BD%D0%BD%D0%B0-%D0%BF', 'linkedin', 'анна-п'],
    ['https://www.linkedin.com/in/ACoAAB1234567890', 'linkedin-id', 'ACoAAB1234567890'],
    ['https://vk.com/id12345', 'vk', '12345'],
    ['https://vk.ru/id12345', 'vk', '12345'],
    // a name that somebody chose may be another's tomorrow
    ['https://vk.com/anna.petrova', null, null],
    ['https://vk.com/club12345', null, null],
    ['https://x.com/i/user/77', 'x', '77'],
    ['https://www.instagram.com/Anna.P/', 'instagram', 'anna.p'],
    ['https://www.instagram.com/direct/', null, null],
    ['https://www.facebook.com/profile.php?id=5', null, null],
    ['@anna:example.org', 'matrix', '@anna:example.org'],
    ['https://matrix.to/#/@anna:example.org', 'matrix', '@anna:example.org'],
    ['slack:T0123456/U0123456', 'slack', 'T0123456/U0123456'],
    ['name:whatsapp/anna', null, null],
    ['email:a@b.example', null, null],
    ['https://example.org/anna', null, null],
    ['https://www.linkedin.com.evil.example/in/anna', null, null],
    ['https://%', null, null],
  ])('%s', (text, channel, value) => expect(profileWritten(text)).toEqual(channel && { channel, value }));

  test('comes back from its own page', () => {
    for (const [channel, value] of [
      ['linkedin', 'анна-петрова'],
      ['linkedin-id', 'ACoAAB1234567890'],
      ['vk', '5'],
      ['x', '5'],
      ['discord', '123456789012345678'],
      ['instagram', 'anna'],
      ['facebook', 'anna.p'],
      ['matrix', '@anna:example.org'],
    ] as const) {
      const handle = profileHandle(channel, value);
      expect(handle && profileWritten(profilePage(handle) ?? '')).toEqual({ channel, value });
    }
  });
});

const by = (address: string, name: string | null = null): PersonFacts => {
  const handle = emailHandle(address);
  if (!handle) throw new Error(address);
  return { handles: [handle], name, certainty: 'certain' };
};

function page(own: string[], people: PersonFacts[]): PageFacts {
  return {
    site: 'gmail',
    conversation: 'one',
    kind: people.length === 1 ? 'person' : 'several',
    writing: false,
    people,
    title: null,
    own: own.map((address) => by(address).handles[0]),
    messages: [
      { ids: ['a'], provisional: false, direction: 'in', time: null, with: people.map(({ handles: [key] }) => key) },
    ],
    composer: false,
  };
}

describe('nobody to be remembered', () => {
  test('is oneself, by whatever spelling of one’s own address', () => {
    expect(withoutOneself(page(['me@gmail.com'], [by('m.e+shop@googlemail.com')]))).toMatchObject({
      kind: 'self',
      people: [],
      messages: [{ with: [] }],
    });
    const anna = by('anna@example.org');
    expect(withoutOneself(page(['me@gmail.com'], [by('m.e@gmail.com'), anna]))).toMatchObject({
      kind: 'person',
      people: [anna],
    });
    const others = page(['me@gmail.com'], [anna, by('boris@example.org')]);
    expect(withoutOneself(others)).toBe(others);
  });

  test.each([
    ['no-reply@example.org', null, 'program'],
    ['noreply+5@example.org', null, 'program'],
    ['notifications@github.example', null, 'program'],
    ['mailer-daemon@example.org', null, 'program'],
    ['design@lists.example.org', null, 'list'],
    ['design@googlegroups.com', null, 'list'],
    ['design@example.org', 'Anna Petrova via Design', 'list'],
    ['design@example.org', 'Анна Петрова через Дизайн', 'list'],
    ['anna@example.org', 'Anna Petrova', null],
    ['anna@example.org', 'Via Antonia', null],
    ['noreplyson@example.org', null, null],
    ['olivia@example.org', 'Olivia Bell', null],
  ])('%s, %s: %s', (address, name, kind) => expect(impersonal(by(address, name))).toBe(kind));
});

test('messages went through an address only where people have such addresses', () => {
  const email = by('a@b.example').handles[0];
  const phone = phoneHandle('+79001234567');
  expect(goesThrough(email, 'gmail')).toBe(true);
  expect(goesThrough(email, 'roundcube')).toBe(true);
  expect(goesThrough(email, 'telegram-a')).toBe(false);
  expect(goesThrough(email, 'offline')).toBe(false);
  expect(phone && goesThrough(phone, 'whatsapp')).toBe(true);
  expect(phone && goesThrough(phone, 'gmail')).toBe(false);
  expect(goesThrough({ channel: 'telegram', value: '5' }, 'telegram-k')).toBe(true);
  expect(goesThrough({ channel: 'name', value: 'whatsapp/anna' }, 'teams')).toBe(false);
  expect(goesThrough({ channel: 'name', value: 'forum.example/anna' }, 'taught@forum.example')).toBe(true);
  expect(goesThrough({ channel: 'profile', value: 'forum.example/users/5' }, 'taught@forum.example')).toBe(true);
  expect(goesThrough({ channel: 'profile', value: 'forum.example/users/5' }, 'gmail')).toBe(false);
  expect(goesThrough(email, 'roundcube@mail.example.org')).toBe(true);
});

describe('another name beside a known address', () => {
  test.each([
    ['Anna Petrova', [], 'Boris Ivanov', 'Boris Ivanov'],
    ['Анна Петрова', [], 'Boris Ivanov', 'Boris Ivanov'],
    // the same words, in another alphabet, order or form
    ['Анна Петрова', [], 'Anna Petrova', null],
    ['Анна Петрова', [], 'Аня Петрова', null],
    ['Anna Petrova', [], 'Petrova, Anna', null],
    // a family's name is left, or a given one
    ['Anna Petrova', [], 'Anna Sokolova', null],
    ['Anna Petrova', ['Boris Ivanov'], 'Boris Ivanov', null],
    // a nickname, a company, an address: nobody can tell
    ['Mum', [], 'Boris Ivanov', null],
    ['Anna Petrova', [], 'Boris', null],
    ['Anna Petrova', [], 'boris.ivanov@example.org', null],
    ['Anna Petrova', [], null, null],
  ])('%s (%j), shown as %s: %s', (name, otherNames, shown, told) =>
    expect(namedOtherwise({ name, otherNames }, shown)).toBe(told),
  );
});
