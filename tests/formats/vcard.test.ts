import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanRow, emptyRow, type PersonRow } from '#core/formats/person-row.ts';
import { decodeText, recognise } from '#core/formats/recognise.ts';
import { readCards } from '#core/formats/vcard.ts';
import { writeCards } from '#core/formats/write-vcard.ts';
import { countries, elsewhere } from '#core/occasions/countries.ts';
import { circles, stages } from '#core/records.ts';

const email = (value: string) => ({ channel: 'email' as const, value });
const phone = (value: string) => ({ channel: 'phone' as const, value });

/** As a file is read: recognised, decoded, taken apart. */
function read(bytes: Uint8Array | string) {
  const file = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  expect(recognise(file)).toEqual({ kind: 'vcard' });
  return readCards(decodeText(file) ?? '');
}

/** «Привет» in windows-1251. */
const cp1251 = (text: string) =>
  Uint8Array.from([...text], (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    if (code < 128) return code;
    if (letter === 'ё') return 0xb8;
    return code - 0x410 + 0xc0;
  });

describe('a card', () => {
  test('2.1, quoted-printable with soft line breaks', () => {
    const { rows } = read(
      [
        'BEGIN:VCARD',
        'VERSION:2.1',
        'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=9F=D0=B5=D1=82=D1=80=D0=BE=D0=B2=D0=B0;=D0=90=D0=BD=',
        '=D0=BD=D0=B0;;;',
        'TEL;CELL;PREF:+7-912-345-67-89',
        'TEL;HOME:8 (495) 123-45-67',
        'NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:=D0=BF=D1=8C=D1=91=D1=82=0D=0A=D1=87=D0=B0=D0=B9',
        'EMAIL;INTERNET:anna@example.org',
        'PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD',
        '  FN:Not a name',
        '',
        'END:VCARD',
      ].join('\r\n'),
    );
    expect(rows).toEqual([
      {
        ...emptyRow,
        name: 'Анна Петрова',
        handles: [phone('+79123456789'), email('anna@example.org')],
        loose: [{ kind: 'phone', text: '8 (495) 123-45-67' }],
        note: 'пьёт\nчай',
      },
    ]);
  });

  test('2.1 in windows-1251, said of the property and not', () => {
    const quoted = read(
      'BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET=windows-1251;ENCODING=QUOTED-PRINTABLE:=C0=ED=ED=E0 =CF=E5=F2=F0=EE=E2=E0\r\nEND:VCARD\r\n',
    );
    expect(quoted.rows[0]?.name).toBe('Анна Петрова');
    const raw = read(cp1251('BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET=windows-1251:Анна Петрова\r\nEND:VCARD\r\n'));
    expect(raw.rows[0]?.name).toBe('Анна Петрова');
  });

  test('3.0 with line feeds only, folded, two in one file', () => {
    const { rows } = read(
      'BEGIN:VCARD\nVERSION:3.0\nFN:Dan\n iel Weber\nN:Weber;Daniel;;Dr.;\nORG:Weber & Söhne\\, GmbH;Sales\nTITLE:Head of \n\tsales\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nN:Соколова;Ольга;Ивановна;;\nEND:VCARD\n',
    );
    expect(rows).toMatchObject([
      { name: 'Daniel Weber', company: 'Weber & Söhne, GmbH', role: 'Head of sales' },
      { name: 'Ольга Ивановна Соколова' },
    ]);
  });

  test('3.0 with a byte order mark', () => {
    expect(read('\ufeffBEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna\r\nEND:VCARD').rows[0]?.name).toBe('Anna');
  });

  test('of Apple: groups, and a birthday without its year', () => {
    const { rows } = read(
      [
        'BEGIN:VCARD',
        'VERSION:3.0',
        'FN:Anna Petrova',
        'item1.EMAIL;type=INTERNET;type=pref:anna@example.org',
        'item1.X-ABLabel:_$!<Work>!$_',
        'item2.ADR;type=HOME:;;Lenina 1;Saint Petersburg;;;Russia',
        'BDAY;X-APPLE-OMIT-YEAR=1604:1604-05-12',
        'IMPP;X-SERVICE-TYPE=Telegram;type=HOME:x-apple:AnnaP',
        'X-SOCIALPROFILE;type=telegram:https://t.me/anna_two',
        'END:VCARD',
      ].join('\r\n'),
    );
    expect(rows[0]).toMatchObject({
      city: 'Saint Petersburg',
      country: 'RU',
      birthday: { year: null, month: 5, day: 12 },
      handles: [
        email('anna@example.org'),
        { channel: 'telegram-username', value: 'annap' },
        { channel: 'telegram-username', value: 'anna_two' },
      ],
    });
  });

  test('4.0: --0512, tel: and mailto:, quoted parameters, and lines that are none', () => {
    const { rows, nameless } = read(
      [
        'BEGIN:VCARD',
        'VERSION:4.0',
        'this is no property at all',
        ';;;:::',
        'FN;LANGUAGE="en:us;x":Anna Petrova',
        'BDAY:--0512',
        'TEL;VALUE=uri;TYPE="voice,home":tel:+1-202-555-0143',
        'EMAIL:mailto:anna@example.org',
        '\u0000\u0001:garbage'.replace('\u0000', '\u0002'),
        'NICKNAME:Annie,Nyusha',
        'END:VCARD',
        'END:VCARD',
        'FN:Nobody inside of no card',
        'BEGIN:VCARD',
        'NOTE:nobody',
        'END:VCARD',
      ].join('\r\n'),
    );
    expect(rows).toEqual([
      {
        ...emptyRow,
        name: 'Anna Petrova',
        otherNames: ['Annie', 'Nyusha'],
        handles: [phone('+12025550143'), email('anna@example.org')],
        birthday: { year: null, month: 5, day: 12 },
      },
    ]);
    expect(nameless).toEqual([14]);
  });

  test('never ended, and one after it', () => {
    expect(read('BEGIN:VCARD\nFN:Anna\nBEGIN:VCARD\nFN:Boris').rows.map(({ name }) => name)).toEqual(['Anna', 'Boris']);
  });

  test('of a megabyte is read', () => {
    const photo = `PHOTO;ENCODING=b:${'A'.repeat(70)}\r\n${` ${'A'.repeat(72)}\r\n`.repeat(15_000)}`;
    expect(read(`BEGIN:VCARD\r\nFN:Anna\r\n${photo}END:VCARD`).rows).toMatchObject([{ name: 'Anna' }]);
  });

  test('that was written comes back', () => {
    const word = fc.stringMatching(/^[a-zа-я\\,;:"'=][a-zа-я\\,;:"'=. ]{0,60}[a-zа-я]$/u);
    const row: fc.Arbitrary<PersonRow> = fc.record({
      name: word,
      otherNames: fc.uniqueArray(word, { maxLength: 3 }),
      company: fc.option(word),
      role: fc.option(word),
      city: fc.option(word),
      country: fc.option(fc.constantFrom(...countries, elsewhere)),
      circle: fc.constantFrom(null, ...circles),
      stage: fc.constantFrom(null, ...stages),
      tags: fc.uniqueArray(word, { maxLength: 3 }),
      handles: fc.constantFrom(
        [],
        [
          email('a@b.example'),
          phone('+79123456789'),
          phone('+74951234567;ext=12'),
          { channel: 'telegram-username' as const, value: 'anna_p' },
          { channel: 'telegram' as const, value: '12345' },
          { channel: 'linkedin' as const, value: 'анна-петрова' },
          { channel: 'vk' as const, value: '12345' },
          { channel: 'slack' as const, value: 'T0123456/U0123456' },
          { channel: 'matrix' as const, value: '@anna:example.org' },
          { channel: 'profile' as const, value: 'forum.example/users/5' },
        ],
      ),
      loose: fc.constantFrom(
        [],
        [
          { kind: 'phone' as const, text: '8 912 (345)' },
          { kind: 'email' as const, text: 'no address' },
          { kind: 'telegram' as const, text: 'Анна' },
        ],
      ),
      birthday: fc.constantFrom(
        null,
        { year: 1980, month: 5, day: 12 },
        { year: null, month: 2, day: 29 },
        { year: null, month: 5, day: null },
        { year: 1980, month: 5, day: null },
        { year: 1980, month: null, day: null },
      ),
      birthdayGuessed: fc.constant(false),
      note: fc.constantFrom('', 'one\ntwo; three, four\\n', 'пьёт только чай '.repeat(40).trim()),
      lastContact: fc.constant(null),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 3 }), (all) => {
        const text = writeCards(all);
        for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(read(text).rows).toEqual(all.map(cleanRow));
      }),
      { numRuns: 500 },
    );
  });

  test('of anything is read without an end to patience', () => {
    const piece = fc.constantFrom(
      'BEGIN:VCARD',
      'END:VCARD',
      'FN',
      ':',
      ';',
      '=',
      '=D0',
      '\r\n',
      '\n ',
      '"',
      '\\',
      ',',
      'N',
      'TEL',
      'ENCODING=QUOTED-PRINTABLE',
      'x',
      'ё',
      '__proto__',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        for (const row of readCards(`BEGIN:VCARD\n${pieces.join('')}`).rows) expect(cleanRow(row)).toEqual(row);
      }),
      { numRuns: 2_000 },
    );
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
