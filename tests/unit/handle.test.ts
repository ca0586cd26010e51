import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  channels,
  emailHandle,
  handleKey,
  handleTyped,
  isNormalHandle,
  isTransferable,
  nameHandle,
  phoneHandle,
  profileHandle,
  telegramHandle,
  telegramUsernameHandle,
} from '#core/handle.ts';

describe('emailHandle', () => {
  it.each([
    ['anna@example.org', 'anna@example.org'],
    ['  Anna.Petrova@Example.ORG ', 'anna.petrova@example.org'],
    ["o'neil+news@mail.example.co.uk", "o'neil+news@mail.example.co.uk"],
    ['анна@пример.рф', 'анна@пример.рф'],
    ['a@xn--e1afmkfd.xn--p1ai', 'a@xn--e1afmkfd.xn--p1ai'],
    ['cafe\u0301@example.org', 'caf\u00e9@example.org'],
  ])('reads %s', (text, value) => expect(emailHandle(text)).toEqual({ channel: 'email', value }));

  it.each([
    null,
    undefined,
    '',
    'anna',
    'anna@',
    '@example.org',
    'anna@example',
    'anna@@example.org',
    'anna@example..org',
    '.anna@example.org',
    'anna.@example.org',
    'an na@example.org',
    'anna@exa mple.org',
    'Anna <anna@example.org>',
    'anna@example.org, ben@example.org',
    'anna@example.org;',
    '"anna"@example.org',
    'anna(comment)@example.org',
    'anna@[127.0.0.1]',
    'anna@-example.org',
    'anna@example.org\u202e',
    'an\u200bna@example.org',
    'anna@example.org\nben@example.org',
    `${'a'.repeat(250)}@example.org`,
  ])('refuses %j', (text) => expect(emailHandle(text)).toBeNull());

  it('never throws and is its own normal form', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.emailAddress(),
      fc.string().map((name) => `${name}@example.org`),
    );
    fc.assert(
      fc.property(text, (raw) => {
        const handle = emailHandle(raw);
        if (handle !== null) expect(emailHandle(handle.value)).toEqual(handle);
      }),
    );
  });

  it('is not led astray by a hostile megabyte', () => {
    expect(emailHandle(`${'a.'.repeat(500_000)}@`)).toBeNull();
    expect(emailHandle(`a@${'a-'.repeat(125)}`)).toBeNull();
    expect(emailHandle(`a@${'aa.'.repeat(80)}!`)).toBeNull();
  });
});

describe('Telegram', () => {
  it.each([
    ['777001', '777001'],
    ['0777', null],
    ['-4444', null],
    ['', null],
    ['12a', null],
    ['9'.repeat(20), null],
    [null, null],
  ])('id %s → %s', (id, value) => expect(telegramHandle(id)?.value ?? null).toBe(value));

  it.each([
    ['@Irina_Petrova', 'irina_petrova'],
    ['tom_becker', 'tom_becker'],
    ['@abc', null],
    ['1tom', null],
    ['tom becker', null],
    ['', null],
    [undefined, null],
  ])('username %s → %s', (name, value) => expect(telegramUsernameHandle(name)?.value ?? null).toBe(value));
});

it('keeps channels apart in keys', () => {
  const keys = channels.map((channel) => handleKey({ channel, value: '1' }));
  expect(new Set(keys).size).toBe(channels.length);
  expect(channels.filter(isTransferable)).toEqual(['telegram-username']);
});

describe('phoneHandle', () => {
  it.each([
    '+79161234567',
    '+7 916 123-45-67',
    '+7 (916) 123 45 67',
    ' +7.916.123.45.67 ',
    '+7\u00a0916\u2011123‑45‑67',
  ])('reads %j', (text) => expect(phoneHandle(text)).toEqual({ channel: 'phone', value: '+79161234567' }));

  it.each([null, undefined, '', '+', '89161234567', '916 123 45 67', '+7916', '+0 916 123 45 67', '+7916123456712345'])(
    'refuses %j',
    (text) => expect(phoneHandle(text)).toBeNull(),
  );

  it.each(['+7 916 123 45 67 добавочный', '+7 916 +123 45 67', 'tel +79161234567', '٠١٢٣٤٥٦٧', '+٧٩١٦١٢٣٤٥٦٧'])(
    'does not repair %j',
    (text) => expect(phoneHandle(text)).toBeNull(),
  );
});

describe('profileHandle', () => {
  it.each([
    ['linkedin', ' Anna-Petrova-1a2b ', 'anna-petrova-1a2b'],
    ['linkedin', 'Анна-Петрова', 'анна-петрова'],
    ['linkedin', 'anna/details', null],
    ['linkedin-id', 'ACoAAB1cD2_e-f3', 'ACoAAB1cD2_e-f3'],
    ['linkedin-id', 'anna-petrova', null],
    ['vk', '1', '1'],
    ['vk', '1999999999', '1999999999'],
    // a group chat, a community
    ['vk', '2000000001', null],
    ['vk', '-77', null],
    ['x', '44196397', '44196397'],
    ['x', '44196397-12', null],
    ['slack', 'T01ABCDEF/U02GHIJKL', 'T01ABCDEF/U02GHIJKL'],
    ['slack', 'U02GHIJKL', null],
    ['discord', '175928847299117063', '175928847299117063'],
    ['instagram', 'Anna.Petrova_', 'anna.petrova_'],
    ['facebook', 'Anna.Petrova.5', 'anna.petrova.5'],
    ['max', '-71', null],
    ['matrix', '@Anna:Example.org', '@anna:example.org'],
    ['matrix', 'anna:example.org', null],
    ['profile', 'forum.example/u/Anna', 'forum.example/u/Anna'],
    ['profile', 'forum.example', null],
    ['profile', null, null],
  ] as const)('%s %s → %s', (channel, text, value) => expect(profileHandle(channel, text)?.value ?? null).toBe(value));
});

describe('nameHandle', () => {
  it.each([
    ['whatsapp', ' Анна\u200b  Петрова ', 'whatsapp/анна петрова'],
    ['crm.example:8443', 'Anna / Sales', 'crm.example:8443/anna / sales'],
    ['whatsapp', '\u200b', null],
    ['whatsapp', null, null],
    ['whatsapp', 'a'.repeat(121), null],
    ['whatsapp', 'a'.repeat(1_000_000), null],
    ['Not a site', 'Anna', null],
  ])('%s %j → %s', (site, name, value) => expect(nameHandle(site, name)?.value ?? null).toBe(value));

  it('is the same name on one site only', () => {
    expect(nameHandle('whatsapp', 'Anna')).not.toEqual(nameHandle('teams', 'Anna'));
    expect(nameHandle('whatsapp', 'ANNA')).toEqual(nameHandle('whatsapp', 'anna'));
  });

  it('gives what it accepts itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (name) => {
        const handle = nameHandle('whatsapp', name);
        if (handle !== null) expect(isNormalHandle(handle)).toBe(true);
      }),
    );
  });
});

describe('handleTyped', () => {
  it.each([
    ['Anna@Example.org', { channel: 'email', value: 'anna@example.org' }],
    ['mailto:anna@example.org', { channel: 'email', value: 'anna@example.org' }],
    ['tel:+44 20 7946 0958', { channel: 'phone', value: '+442079460958' }],
    ['@Anna_P', { channel: 'telegram-username', value: 'anna_p' }],
    ['https://t.me/Anna_P', { channel: 'telegram-username', value: 'anna_p' }],
    ['t.me/anna_p/', { channel: 'telegram-username', value: 'anna_p' }],
  ] as const)('reads %j', (text, handle) => expect(handleTyped(text)).toEqual(handle));

  it.each(['', ' ', 'anna', '@ab', '777001', 'https://t.me/+AbCdEf', 'https://example.org/anna'])(
    'refuses %j',
    (text) => expect(handleTyped(text)).toBeNull(),
  );
});
