import { describe, expect, test } from 'vitest';
import { type Compared, companyKey, likeness, nameKeys } from '#core/duplicates.ts';
import type { Handle } from '#core/handle.ts';
import { contactRecord } from '../records.ts';

let last = 0;

function somebody(
  name: string,
  fields: Partial<Compared['contact']> = {},
  handles: Handle[] = [],
  words: string[] = [],
) {
  last += 1;
  return { contact: contactRecord({ id: `person-${last}`, name, ...fields }), handles, words };
}

const email = (value: string): Handle => ({ channel: 'email', value });
const phone = (value: string): Handle => ({ channel: 'phone', value });
const username = (value: string): Handle => ({ channel: 'telegram-username', value });

describe('names that are one name', () => {
  test.each([
    ['Анна Петрова', 'Anna Petrova', 'alphabets'],
    ['Иван Щербаков', 'Ivan Shcherbakov', 'alphabets'],
    ['Иван Щербаков', 'Щербаков Иван', 'same'],
    ['Аня Петрова', 'Анна Петрова', 'short-form'],
    ['Саша Иванов', 'Александр Иванов', 'short-form'],
    ['Саша Иванова', 'Александра Иванова', 'short-form'],
    ['Bill Carter', 'William Carter', 'short-form'],
    ['Анна Сергеевна Петрова', 'Петрова Анна', 'same'],
    ['José García', 'Jose Garcia', 'same'],
    ['Anna Maria Schmidt', 'Anna Schmidt', 'short-form'],
    ['anna.petrova@example.org', 'Анна Петрова', 'alphabets'],
    ['Дмитрий Орлов', 'Dima Orlov', 'short-form'],
    ['Юлия Белова', 'Julia Belova', 'short-form'],
  ])('%s, %s', (one, two, name) => {
    expect(likeness(somebody(one), somebody(two))).toMatchObject({ name, agreements: [] });
    expect(likeness(somebody(two), somebody(one))).toMatchObject({ name });
  });

  test.each([
    ['Анна Петрова', 'Анна Соколова'],
    ['Анна Петрова', 'Ирина Петрова'],
    ['Анна', 'Анна'],
    ['Саша Иванов', 'Александра Иванова'],
    ['Anna Maria Schmidt', 'Anna Maria Weber'],
    ['info@utro.example', 'info@utro.example'],
    ['', 'Anna Petrova'],
  ])('but not %s, %s', (one, two) => {
    expect(likeness(somebody(one), somebody(two))).toBeNull();
  });

  test('another name counts as the name does', () => {
    const maiden = somebody('Анна Соколова', { otherNames: ['Анна Петрова'] });
    expect(likeness(maiden, somebody('Anna Petrova'))).not.toBeNull();
  });

  test('a name of many words, or of words with many forms, stays small work', () => {
    expect(nameKeys(contactRecord({ name: 'Саша Женя Слава Валя Sasha' })).whole.length).toBeLessThanOrEqual(24);
    expect(nameKeys(contactRecord({ name: `${'слово '.repeat(5)}а б в г д е ж` })).whole).toEqual([]);
  });
});

describe('what agrees beside the name', () => {
  const name = 'Анна Петрова';
  const kinds = (a: Compared, b: Compared) => likeness(a, b)?.agreements.map(({ kind }) => kind);

  test.each([
    ['company', somebody(name, { company: 'ООО «Утро»' }), somebody(name, { company: 'УТРО' })],
    ['city', somebody(name, { city: 'Москва' }), somebody(name, { city: 'Moskva' })],
    ['domain', somebody(name, {}, [email('anna@utro.example')]), somebody(name, {}, [email('ap@utro.example')])],
    ['phone', somebody(name, {}, [phone('+79161234567')]), somebody(name, {}, [phone('89161234567')])],
    [
      'address-name',
      somebody(name, {}, [email('anna.petrova@gmail.com')]),
      somebody(name, {}, [username('anna_petrova')]),
    ],
    ['mentioned', somebody(name, {}, [phone('+79161234567')]), somebody(name, {}, [], ['Её номер 8 (916) 123-45-67'])],
    [
      'mentioned',
      somebody(name, {}, [], ['пишет с anna@home.example']),
      somebody(name, {}, [email('anna@home.example')]),
    ],
    ['mentioned', somebody(name, {}, [], ['в Телеграме @Anna_P']), somebody(name, {}, [username('anna_p')])],
  ] as const)('%s', (kind, a, b) => {
    expect(kinds(a, b)).toEqual([kind]);
    expect(kinds(b, a)).toEqual([kind]);
  });

  test('an address at a provider for everybody says nothing', () => {
    expect(kinds(somebody(name, {}, [email('ap@gmail.com')]), somebody(name, {}, [email('anna@gmail.com')]))).toEqual(
      [],
    );
  });

  test('colleagues, a family with one telephone and a company with one mailbox are different people', () => {
    const company = { company: 'Утро', city: 'Москва' };
    const shared = [phone('+79161234567')];
    expect(likeness(somebody('Анна Петрова', company, shared), somebody('Иван Щербаков', company, shared))).toBeNull();
    expect(likeness(somebody('Анна Петрова', company, shared), somebody('Пётр Петров', company, shared))).toBeNull();
    const mailbox = [email('info@utro.example')];
    expect(likeness(somebody('Анна', company, mailbox), somebody('Ольга', company, mailbox))).toBeNull();
  });

  test.each([
    ['ООО «Утро»', 'utro'],
    ['Weber GmbH', 'weber'],
    ['The', null],
    [null, null],
  ])('the company of %s', (company, key) => {
    expect(companyKey(company)).toBe(key);
  });
});
