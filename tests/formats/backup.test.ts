import { readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headerLine, lastLine, longestLine, readLine, recordLine } from '#core/formats/backup.ts';
import { crcText, emptyCrc, withBytes } from '#core/formats/crc32.ts';
import { lineReader } from '#core/formats/lines.ts';
import { fileTables, recordOf } from '#core/formats/shapes.ts';
import { defaultSettings } from '#store/settings.ts';
import { contactRecord, lifeEventRecord, touchRecord } from '../records.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readLine(bytes(text));

test('the sum is the one that every tool tells', () => {
  expect(crcText(withBytes(emptyCrc, bytes('123456789')))).toBe('cbf43926');
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(200), (all, at) => {
      const inTwo = withBytes(withBytes(emptyCrc, all.slice(0, at)), all.slice(at));
      expect(inTwo).toBe(crc32(all));
    }),
  );
});

describe('lines', () => {
  test('are the same however the bytes arrive', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'ё', '\n', '\r\n', 'bc')), fc.array(fc.nat(40)), (parts, cuts) => {
        const all = bytes(parts.join(''));
        const reader = lineReader(1_000);
        const lines = [];
        let from = 0;
        for (const to of cuts.filter((cut) => cut < all.length).sort((a, b) => a - b)) {
          lines.push(...reader.take(all.subarray(from, to)));
          from = to;
        }
        lines.push(...reader.take(all.subarray(from)), ...reader.end());
        const whole = Buffer.concat(lines.map((line) => line.bytes ?? new Uint8Array()));
        expect(new Uint8Array(whole)).toEqual(all);
        let at = 0;
        lines.forEach((line, index) => {
          expect(line.number).toBe(index + 1);
          expect(line.before).toBe(crc32(all.subarray(0, at)));
          at += line.bytes?.length ?? 0;
        });
      }),
    );
  });

  test('longer than allowed are not kept, and the next is read', () => {
    const reader = lineReader(8);
    const lines = [...reader.take(bytes('short\nmuch too ')), ...reader.take(bytes('long\nok\n'))];
    expect(lines.map((line) => line.bytes && new TextDecoder().decode(line.bytes))).toEqual(['short\n', null, 'ok\n']);
    expect(lines[2]?.before).toBe(crc32('short\nmuch too long\n'));
  });
});

describe('a line', () => {
  const anna = contactRecord({ id: 'anna', name: 'Анна "Аня" Петрова\u2028', changed: { name: 5 } });

  test('of each kind is read as it was written', () => {
    const header = { version: 1, written: Date.UTC(2026, 10, 26), kith: '0.1.0', schema: 2, people: 'all' as const };
    expect(read(headerLine(header))).toEqual({ kind: 'header', header });
    expect(read(recordLine('contacts', anna))).toEqual({ kind: 'record', table: 'contacts', record: anna });
    expect(read(lastLine({ contacts: 1 }, 0x9ae0daaf))).toMatchObject({
      kind: 'end',
      counts: { contacts: 1, touches: 0 },
      crc32: '9ae0daaf',
    });
    expect(read('\n')).toEqual({ kind: 'empty' });
    expect(read('\ufeff{"format":"kith","version":1}\r\n')).toMatchObject({ kind: 'header' });
  });

  test('with a detail of 100,000 characters is kept whole', () => {
    const text = 'ё'.repeat(100_000);
    const line = recordLine('touches', touchRecord({ words: text }));
    expect(bytes(line).length).toBeLessThan(longestLine);
    expect(read(line)).toMatchObject({ record: { words: text } });
  });

  test.each([
    ['not JSON', '{"table":"contacts","record":', { what: 'not-json' }],
    ['no object', '[1]', { what: 'no-record' }],
    ['a table of nobody', '{"table":"search","record":{}}', { what: 'unknown-table', table: 'search' }],
    ['no table', '{"record":{}}', { what: 'no-record' }],
    ['the prototype', '{"table":"__proto__","record":{}}', { what: 'unknown-table', table: '__proto__' }],
    ['deeper than anything', `${'['.repeat(5_000)}${']'.repeat(5_000)}`, { what: 'no-record' }],
    [
      'another type',
      recordLine('contacts', { ...anna, letGo: 'yes' as never }),
      { what: 'wrong-field', table: 'contacts', field: 'letGo' },
    ],
    [
      'a day that does not exist',
      recordLine('contacts', { ...anna, mutedUntil: { year: 2026, month: 2, day: 30 } }),
      { what: 'wrong-field', field: 'mutedUntil' },
    ],
    [
      'a time beyond all',
      recordLine('touches', touchRecord({ at: 1e300 })),
      { what: 'wrong-field', table: 'touches', field: 'at' },
    ],
    [
      'a name of a million letters',
      recordLine('contacts', { ...anna, name: 'a'.repeat(1_000_000) }),
      { what: 'wrong-field', field: 'name' },
    ],
    [
      'more people than take part in anything',
      recordLine('lifeEvents', lifeEventRecord('wedding', { contactIds: Array.from({ length: 2_000 }, String) })),
      { what: 'wrong-field', field: 'contactIds' },
    ],
    [
      'a language there is none',
      recordLine('settings', { key: 'language', value: 'xx', changedAt: 0 }),
      { what: 'wrong-field', table: 'settings' },
    ],
    [
      'columns that are none',
      recordLine('settings', { key: 'peopleColumns', value: 'company', changedAt: 0 }),
      { what: 'wrong-field', table: 'settings' },
    ],
    [
      'an order by nothing there is',
      recordLine('settings', { key: 'peopleSort', value: { column: 'shoes', descending: true }, changedAt: 0 }),
      { what: 'wrong-field', table: 'settings' },
    ],
  ])('that is %s is told as that', (_, line, trouble) => {
    expect(read(line)).toMatchObject({ kind: 'trouble', ...trouble });
  });

  test('that is no UTF-8 is told as that', () => {
    expect(readLine(Uint8Array.from([0x7b, 0xff, 0x7d]))).toEqual({ kind: 'trouble', what: 'not-json' });
    expect(readLine(null)).toEqual({ kind: 'trouble', what: 'too-long' });
  });

  test('gives known fields only, and changes no prototype', () => {
    const line = recordLine('contacts', anna).replace(
      '"record":{',
      '"record":{"__proto__":{"admin":true},"constructor":1,"html":"<b>",',
    );
    const withTimes = line.replace('"changed":{', '"changed":{"__proto__":1,"constructor":2,"nothing":3,');
    expect(read(withTimes)).toEqual({ kind: 'record', table: 'contacts', record: anna });
    expect(({} as Record<string, unknown>).admin).toBeUndefined();
  });

  test('keeps no address that is not https', () => {
    const addresses = ['https://mail.example/a', 'http://mail.example', 'javascript:alert(1)', 'https://a b', null];
    const read = addresses.map((url) => recordOf('touches', touchRecord({ url })));
    expect(read.map((one) => 'record' in one && one.record.url)).toEqual([addresses[0], null, null, null, null]);
  });

  test('has a handle only in the spelling by which people are known', () => {
    const handle = { ...touchRecord(), key: 'email:A@b.example', handle: { channel: 'email', value: 'A@b.example' } };
    expect(recordOf('handles', handle)).toEqual({ wrong: 'handle' });
    const other = { ...touchRecord(), key: 'email:c@b.example', handle: { channel: 'email', value: 'a@b.example' } };
    expect(recordOf('handles', other)).toMatchObject({ record: { key: 'email:a@b.example' } });
    const dotted = { ...other, key: 'email:a.b@gmail.com', handle: { channel: 'email', value: 'a.b@gmail.com' } };
    expect(recordOf('handles', dotted)).toMatchObject({ record: { key: 'email:ab@gmail.com', handle: dotted.handle } });
  });
});

describe('docs/format.md', () => {
  const page = readFileSync(new URL('../../docs/format.md', import.meta.url), 'utf8');
  const { stores }: { stores: Record<string, { rows: readonly object[] }> } = JSON.parse(
    readFileSync(new URL('../store/versions/2.json', import.meta.url), 'utf8'),
  );

  test.each(fileTables)('tells of %s and of each of its fields', (table) => {
    const line = page.split('\n').find((one) => one.startsWith(`| \`${table}\``));
    expect(line, 'a line of the table of tables').toBeDefined();
    const fields = new Set(stores[table]?.rows.flatMap(Object.keys));
    expect(fields.size).toBeGreaterThan(0);
    const isNamed = (field: string) => page.includes(`\`${field}\``) || page.includes(`\`${field}.`);
    expect([...fields].filter((field) => !isNamed(field))).toEqual([]);
  });

  test('names every setting', () => {
    expect(Object.keys(defaultSettings).filter((key) => !page.includes(`\`${key}\``))).toEqual([]);
  });
});
