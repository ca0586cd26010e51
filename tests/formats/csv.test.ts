import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orderOf, readBirthday } from '#core/formats/birthday.ts';
import { delimiterOf, readCsv, writeCsv } from '#core/formats/csv.ts';
import { columnKindOf, mappingOf } from '#core/formats/csv-columns.ts';
import { circleOf, ownColumns, readPeople, stageOf, writePeople } from '#core/formats/csv-people.ts';
import { cleanRow, emptyRow, joinRows, type PersonRow } from '#core/formats/person-row.ts';
import { decodeText, recognise } from '#core/formats/recognise.ts';
import { countries, elsewhere } from '#core/occasions/countries.ts';
import { circles, stages } from '#core/records.ts';
import { dictionary } from '#i18n/index.ts';

const cells = (text: string) => readCsv(text).rows.map((row) => row.cells);

const tableWords = (language: 'en' | 'ru') => {
  const { transfer, preferences, occasions } = dictionary(language);
  return { ...transfer.table, countries: occasions.countries, circles: preferences.circleNames };
};

function people(text: string) {
  const [header, ...rows] = readCsv(text).rows;
  return readPeople(rows, mappingOf(header?.cells ?? []));
}

describe('a table', () => {
  test.each([
    [
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a;b\r\n1;"2;3"\r\n',
      [
        ['a', 'b'],
        ['1', '2;3'],
      ],
    ],
    [
      'a\tb\r1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['a,"say ""yes""\nor no",c', [['a', 'say "yes"\nor no', 'c']]],
    ['sep=;\na;b', [['a', 'b']]],
    [
      'a,b\n\n,\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,"never closed\n1,2',
      [
        ['a', '"never closed'],
        ['1', '2'],
      ],
    ],
    ['a,"b" c,d', [['a', 'b c', 'd']]],
    ['', []],
  ])('%j', (text, expected) => {
    expect(cells(text)).toEqual(expected);
  });

  test('knows on which line of the file a row begins', () => {
    expect(readCsv('name\n"a\nb"\n\nc').rows.map((row) => row.line)).toEqual([1, 2, 5]);
  });

  test('is parted as its first line is, quotes aside', () => {
    expect(['a;b;c,d', '"a;b;c;d",e,f', 'a\tb', 'alone'].map(delimiterOf)).toEqual([';', ',', '\t', ',']);
  });

  test('has no cell that a spreadsheet would run, and is read again as it was', () => {
    const text = writeCsv([['=1+1', '+7 912', '-x', '@anna', '\tx', "'=x", "it's", 'a,b']], ',');
    expect(text).toBe("\ufeff'=1+1,'+7 912,'-x,'@anna,\"'\tx\",''=x,it's,\"a,b\"\r\n".replace('"\'\tx"', "'\tx"));
    expect(cells(text.slice(1))).toEqual([['=1+1', '+7 912', '-x', '@anna', '\tx', "'=x", "it's", 'a,b']]);
  });

  test('lets no cell begin like a formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', 'a') }), (cell) => {
        expect(writeCsv([[cell]], ',').replace(/^\ufeff"?/, '')).not.toMatch(/^[=+\-@\t]|^\r[^\n]/);
      }),
    );
  });

  test('of anything comes back', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\t', '\n', '\r', "'", '=', '+', ' ', 'ё') });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
        fc.pre(rows.every((row) => row.some((one) => one.trim() !== '')));
        for (const delimiter of [',', ';', '\t'] as const) {
          const text = writeCsv(rows, delimiter).slice(1);
          expect(readCsv(text, delimiter).rows.map((row) => row.cells)).toEqual(rows);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('columns', () => {
  test.each([
    [
      'Google, English',
      'First Name,Middle Name,Last Name,Nickname,Organization Name,Organization Title,Birthday,Notes,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Value,Phone 1 - Value,Address 1 - City,Address 1 - Country',
      [
        'givenName',
        'middleName',
        'familyName',
        'otherNames',
        'company',
        'role',
        'birthday',
        'note',
        'tags',
        null,
        'email',
        'email',
        'phone',
        'city',
        'country',
      ],
    ],
    [
      'Google, of before',
      'Name,Given Name,Additional Name,Family Name,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Organization 1 - Name,Organization 1 - Title',
      ['name', 'givenName', 'middleName', 'familyName', 'tags', null, 'email', 'company', 'role'],
    ],
    [
      'Outlook, English',
      'First Name,Middle Name,Last Name,Company,Job Title,Business City,Business Country/Region,Mobile Phone,Home Phone,E-mail Address,E-mail 2 Address,Birthday,Notes,Categories',
      [
        'givenName',
        'middleName',
        'familyName',
        'company',
        'role',
        'city',
        'country',
        'phone',
        'phone',
        'email',
        'email',
        'birthday',
        'note',
        'tags',
      ],
    ],
    [
      'Outlook, Russian',
      'Имя,Отчество,Фамилия,Организация,Должность,Город (раб. адрес),Страна или регион (раб. адрес),Телефон переносной,Адрес эл. почты,Адрес 2 эл. почты,День рождения,Заметки',
      [
        'givenName',
        'middleName',
        'familyName',
        'company',
        'role',
        'city',
        'country',
        'phone',
        'email',
        'email',
        'birthday',
        'note',
      ],
    ],
    ['by hand', 'ИМЯ;Телефон ; e-mail:', ['name', 'phone', 'email']],
    ['of something else', 'date;amount;vat', [null, null, null]],
  ])('of %s', (_, header, expected) => {
    expect(mappingOf(header.split(header.includes(';') ? ';' : ','))).toEqual(expected);
  });

  test.each(['en', 'ru'] as const)(
    'of our own table in %s are all known again, and so is what stands in them',
    (language) => {
      const { transfer, preferences } = dictionary(language);
      const { columns, stages: stageWords } = transfer.table;
      const circleWords = preferences.circleNames;
      expect(mappingOf(ownColumns.map((column) => columns[column]))).toEqual(ownColumns);
      expect(circles.map((circle) => circleOf(circleWords[circle]))).toEqual(circles);
      expect(stages.map((stage) => stageOf(stageWords[stage]))).toEqual(stages);
    },
  );

  test('are never taken from the names of an object', () => {
    expect(['constructor', '__proto__', 'toString'].map(columnKindOf)).toEqual([null, null, null]);
  });
});

describe('people of a table', () => {
  test('are read as they stand', () => {
    const { rows, nameless } = people(
      'Имя;Фамилия;E-mail;Телефон;Телеграм;День рождения;Метки;Круг\n' +
        'Анна;Петрова;Anna@Example.org, anna@work.example;+7 (912) 345-67-89;@AnnaP;12.05.1980;* myContacts ::: пекарни;Близкий\n' +
        ';;;;;;;\n' +
        ';;не почта;8 912 345 67 89;;12.05;;\n' +
        ';;;;;01.01.1990;только метка;',
    );
    expect(rows[0]).toEqual({
      ...emptyRow,
      name: 'Анна Петрова',
      handles: [
        { channel: 'email', value: 'anna@example.org' },
        { channel: 'email', value: 'anna@work.example' },
        { channel: 'phone', value: '+79123456789' },
        { channel: 'telegram-username', value: 'annap' },
      ],
      birthday: { year: 1980, month: 5, day: 12 },
      tags: ['пекарни'],
      circle: 'close',
    });
    // a number without its country and what is no address are kept as words, never guessed at
    expect(rows[1]).toMatchObject({
      name: '',
      handles: [],
      loose: [
        { kind: 'email', text: 'не почта' },
        { kind: 'phone', text: '8 912 345 67 89' },
      ],
      birthday: { year: null, month: 5, day: 12 },
    });
    expect(rows).toHaveLength(2);
    expect(nameless).toEqual([5]);
  });

  test('in windows-1251, as Excel saves it in Russia', () => {
    const bytes = Uint8Array.from([0xc8, 0xec, 0xff, 0x3b, 0x0d, 0x0a, 0xc0, 0xed, 0xed, 0xe0, 0x3b]);
    expect(recognise(bytes)).toEqual({ kind: 'csv' });
    expect(people(decodeText(bytes) ?? '').rows[0]?.name).toBe('Анна');
  });

  test('in UTF-16, as Excel calls "Unicode text"', () => {
    const bytes = new Uint8Array(Buffer.from('\ufeffName\tE-mail\r\nAnna\ta@b.example\r\n', 'utf16le'));
    expect(recognise(bytes)).toEqual({ kind: 'csv' });
    expect(people(decodeText(bytes) ?? '').rows).toMatchObject([{ name: 'Anna' }]);
  });

  test('come back from our own table, in both languages', () => {
    const date = fc.record({
      year: fc.constantFrom(null, 1980, 2001),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.option(fc.integer({ min: 1, max: 28 })),
    });
    const word = fc.stringMatching(/^[a-zа-я][a-zа-я'.-]{0,12}$/u);
    const row: fc.Arbitrary<PersonRow> = fc.record({
      name: word,
      otherNames: fc.uniqueArray(word, { maxLength: 3 }),
      company: fc.option(fc.constantFrom('Пекарня «Утро»', 'Weber; Söhne, "GmbH"', '=SUM(A1)')),
      role: fc.option(word),
      city: fc.option(word),
      country: fc.option(fc.constantFrom(...countries, elsewhere)),
      circle: fc.constantFrom(...circles),
      stage: fc.option(fc.constantFrom(...stages)),
      tags: fc.uniqueArray(word, { maxLength: 3 }),
      handles: fc.uniqueArray(
        fc.constantFrom(
          { channel: 'email' as const, value: 'a@b.example' },
          { channel: 'phone' as const, value: '+79123456789' },
          { channel: 'telegram' as const, value: '1234567' },
          { channel: 'vk' as const, value: '1234567' },
          { channel: 'linkedin' as const, value: 'анна-петрова' },
          { channel: 'slack' as const, value: 'T0123456/U0123456' },
          { channel: 'profile' as const, value: 'forum.example/users/5' },
          { channel: 'telegram-username' as const, value: 'anna_p' },
        ),
      ),
      loose: fc.uniqueArray(
        fc.constantFrom({ kind: 'phone' as const, text: '8 912 000' }, { kind: 'email' as const, text: 'nobody' }),
      ),
      birthday: fc.option(date),
      birthdayGuessed: fc.constant(false),
      note: fc.constantFrom('', 'пьёт только чай', 'one\n-two\n"three"'),
      lastContact: fc.option(fc.constant({ year: 2026, month: 11, day: 20 })),
    });
    const order = (one: PersonRow) => ({
      ...cleanRow(one),
      // in the order of the columns; and when one was last in touch is only ever written
      handles: [...one.handles].sort((a, b) => a.channel.localeCompare(b.channel)),
      loose: [...one.loose].sort((a, b) => a.kind.localeCompare(b.kind)),
      lastContact: null,
    });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('en' as const, 'ru' as const),
        (all, language) => {
          const text = writePeople(all, tableWords(language), language === 'ru' ? ';' : ',');
          const read = people(decodeText(new TextEncoder().encode(text)) ?? '');
          expect(read.rows.map(order)).toEqual(all.map(order));
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('a birthday', () => {
  const date = (year: number | null, month: number | null, day: number | null) => ({ year, month, day });
  test.each([
    ['1980-05-12', date(1980, 5, 12), false],
    ['19800512', date(1980, 5, 12), false],
    ['1980-05-12T00:00:00Z', date(1980, 5, 12), false],
    ['--0512', date(null, 5, 12), false],
    ['--05-12', date(null, 5, 12), false],
    [' --05-12', date(null, 5, 12), false],
    ['1980-05', date(1980, 5, null), false],
    ['1980', date(1980, null, null), false],
    ['12.05.1980', date(1980, 5, 12), false],
    ['29.02.', date(null, 2, 29), false],
    ['1604-02-29', date(null, 2, 29), false],
    ['0001-05-12', date(null, 5, 12), false],
    ['5/13/1980', date(1980, 5, 13), false],
    ['13/5/1980', date(1980, 5, 13), false],
    ['5/6/1980', date(1980, 5, 6), true],
    ['6/6/1980', date(1980, 6, 6), false],
  ])('%s', (text, expected, guessed) => {
    expect(readBirthday(text)).toEqual({ date: expected, guessed });
  });

  test.each(['', '0/0/00', '31.02.1980', '1980-13-01', 'in spring', '--', '2023-02-29', '12.05.80x'])(
    '%j is none',
    (text) => {
      expect(readBirthday(text)).toBeNull();
    },
  );

  test('is read in the order that another of the file tells', () => {
    expect(orderOf('13/05/1980')).toBe('day-first');
    expect(readBirthday('5/6/1980', 'day-first')).toEqual({ date: date(1980, 6, 5), guessed: false });
    const { rows } = people('name,birthday\na,5/6/1980\nb,25/6/1980');
    expect(rows[0]).toMatchObject({ birthday: date(1980, 6, 5), birthdayGuessed: false });
  });
});

test.each([
  ['PK\u0003\u0004', 'archive'],
  ['{"people": []}', 'json'],
  ['<html><body>', 'markup'],
  ['<?xml version="1.0"?>', 'markup'],
  ['From anna@example.org Mon Nov 23 10:00:00 2026\n', 'mailbox'],
  ['', 'empty'],
  [' \n', 'empty'],
  ['a\u0000b', 'binary'],
  ['Dear Anna, it has been a long while since we wrote to each other', null],
])('%j is told as what it is', (text, what) => {
  const read = recognise(new TextEncoder().encode(text));
  expect(read.kind === 'foreign' ? read.what : null).toBe(what);
});

test('two rows of one person are joined, the first counts', () => {
  const handle = { channel: 'email', value: 'a@b.example' } as const;
  const first: PersonRow = { ...emptyRow, name: 'Anna', handles: [handle], city: 'Berlin', note: 'tea', tags: ['a'] };
  const second: PersonRow = {
    ...emptyRow,
    name: 'Anna Petrova',
    handles: [handle],
    city: 'Bonn',
    role: 'baker',
    note: 'tea',
    tags: ['b'],
  };
  expect(joinRows(first, second)).toEqual({ ...first, otherNames: ['Anna Petrova'], role: 'baker', tags: ['a', 'b'] });
});
