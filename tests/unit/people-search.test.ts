import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listedPerson, replaced, Shared } from '#core/people-list.ts';
import {
  addEntries,
  foundAmong,
  type Hit,
  type Hits,
  pieceAround,
  reasonsFor,
  typedWords,
} from '#core/people-search.ts';
import type { Contact } from '#core/records.ts';
import { contactRecord } from '../records.ts';

const shared = new Shared();
const person = (name: string, fields: Partial<Contact> = {}) =>
  listedPerson(contactRecord({ id: name, name, ...fields }), shared);

const people = [
  person('Иван Щербаков'),
  person('Ivan Petrov', { company: 'Acme', tags: ['tea'] }),
  person('Ivanka Dimitrova'),
  person('Maria Ivanova', { otherNames: ['Ivy'], role: 'buyer' }),
  person('Alexander Wagner', { company: 'Ivan & Sons', city: 'Köln' }),
];

const hit = (table: string, mistakes = 0): Hit => ({ table, id: 'record', token: 'x', mistakes });
const names = (text: string, hits: readonly (Hits | undefined)[] = []) =>
  foundAmong(people, typedWords(text), hits).map(({ name }) => name);

describe('who is meant', () => {
  test.each([
    ['Иван', ['Иван Щербаков', 'Ivan Petrov', 'Ivanka Dimitrova', 'Maria Ivanova', 'Alexander Wagner']],
    ['ivan', ['Иван Щербаков', 'Ivan Petrov', 'Ivanka Dimitrova', 'Maria Ivanova', 'Alexander Wagner']],
    ['щербаков', ['Иван Щербаков']],
    ['shcherb', ['Иван Щербаков']],
    ['ivan acme', ['Ivan Petrov']],
    ['acme iva', ['Ivan Petrov']],
    ['tea iv', ['Ivan Petrov']],
    ['koln', ['Alexander Wagner']],
    ['Алекс', ['Alexander Wagner']],
    ['вагнер', ['Alexander Wagner']],
    ['buyer', ['Maria Ivanova']],
    ['nobody', []],
    ['ivan nobody', []],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test('a name comes before another name, an address, a company, something saved, and a mistake', () => {
    const [a, b, c, d, e, f] = [
      person('A', { otherNames: ['Tea'] }),
      person('Tea'),
      person('C', { company: 'Tea' }),
      person('D'),
      person('E'),
      person('F'),
    ];
    const hits = new Map([
      ['D', hit('details')],
      ['E', hit('handles')],
      ['F', hit('contacts', 1)],
    ]);
    const some = [a, b, c, d, e, f].filter((one) => one !== undefined);
    expect(foundAmong(some, ['tea'], [hits]).map(({ name }) => name)).toEqual(['Tea', 'A', 'E', 'C', 'D', 'F']);
  });

  test('everybody in whom each word is found, and nobody else, however many stand side by side', () => {
    const word = fc.constantFrom('iva', 'ivan', 'acme', 'tea', 'koln', 'van', 'zz');
    const field = fc.option(fc.array(word, { minLength: 1, maxLength: 3 }).map((all) => all.join(' ')));
    const somebody = fc.record({ name: fc.array(word, { minLength: 1, maxLength: 2 }), company: field, city: field });
    const known = fc.array(fc.tuple(fc.nat({ max: 29 }), fc.integer({ min: 0, max: 2 })), { maxLength: 5 });
    fc.assert(
      fc.property(
        fc.array(somebody, { maxLength: 30 }),
        fc.uniqueArray(word, { minLength: 1, maxLength: 3 }),
        fc.array(known, { maxLength: 3 }),
        (all, words, indexed) => {
          const everybody = all.map(({ name, ...fields }, index) =>
            listedPerson(contactRecord({ id: `id ${index}`, name: name.join(' '), ...fields }), shared),
          );
          const hits = indexed.map(
            (some) => new Map(some.map(([who, mistakes]) => [`id ${who}`, hit('details', mistakes)])),
          );
          const wanted = everybody.filter((one) => reasonsFor(one, words, hits).length === words.length);
          const found = foundAmong(everybody, words, hits);
          expect([...found].sort((a, b) => everybody.indexOf(a) - everybody.indexOf(b))).toEqual(wanted);
          expect(foundAmong(everybody, words, hits, { limit: 2 })).toHaveLength(Math.min(2, wanted.length));
        },
      ),
    );
  });

  test('no more than are asked for', () => {
    expect(foundAmong(people, ['ivan'], [], { limit: 2 })).toHaveLength(2);
  });

  test('each word may be found in something else of the same person', () => {
    const likes = new Map([['Ivan Petrov', hit('details')]]);
    expect(names('ivan choc', [undefined, likes])).toEqual(['Ivan Petrov']);
    expect(names('maria choc', [undefined, likes])).toEqual([]);
  });
});

test('finds among many after some have come, gone and changed as if they had always been so', () => {
  const syllables = ['iva', 'no', 'va', 'an', 'na', 'to', 'ma'];
  const invented = (index: number, more: string) => {
    const syllable = (of: number) => syllables[Math.floor(index / of) % syllables.length];
    return person(`${syllable(1)}${syllable(7)} ${syllable(49)}${more}`, { id: `id ${index}`, sortName: `${index}` });
  };
  let crowd = replaced(
    [],
    new Set(),
    Array.from({ length: 13_000 }, (_, index) => invented(index, '')),
  );
  const likes = new Map([['id 12345', hit('details')]]);
  const found = (all: typeof crowd, text: string) =>
    foundAmong(all, typedWords(text), [likes]).map(({ id, name }) => `${id} ${name}`);
  for (let round = 0; round < 12; round += 1) {
    const changed = [round, 4_095 + round, 4_096 * (round % 3), 12_999 - round, 20_000 + round, 7_000];
    const gone = new Set(changed.map((index) => `id ${index}`));
    const come = changed.slice(0, round % 4 === 0 ? 2 : 6);
    crowd = replaced(
      crowd,
      gone,
      come.map((index) => invented(index, `to${round}`)),
    );
    const anew = crowd.map((one) => ({ ...one }));
    for (const text of ['i', 'ivano', 'na iva', `vato${round}`, 'zz'])
      expect(found(crowd, text), text).toEqual(found(anew, text));
    expect(found(crowd, 'iva').length).toBeGreaterThan(1_000);
  }
  const passing = Uint8Array.from(crowd, (_, place) => (place % 2 === 0 ? 1 : 0));
  const some = foundAmong(crowd, ['iva'], [], { passing });
  expect(some).toEqual(foundAmong(crowd, ['iva'], []).filter((one) => crowd.indexOf(one) % 2 === 0));
});

test('tells why, word by word', () => {
  const likes = new Map([['Ivan Petrov', hit('details')]]);
  const [, petrov] = people;
  if (!petrov) throw new Error('nobody');
  expect(reasonsFor(petrov, ['petr', 'acme', 'choc'], [undefined, undefined, likes])).toEqual([
    { field: 'name' },
    { field: 'company' },
    { hit: hit('details') },
  ]);
});

test('keeps of several records the one that says most', () => {
  const hits = new Map<string, Hit>();
  const entry = (table: string, id: string, tokens: string[]) => ({ id, table, tokens, contactIds: ['anna', 'boris'] });
  const begins = (token: string) => token.startsWith('te');
  addEntries(hits, [entry('details', '1', ['green', 'tea']), entry('notes', '2', ['coffee'])], begins, () => 0);
  expect(hits.get('boris')).toEqual({ table: 'details', id: '1', token: 'tea', mistakes: 0 });
  addEntries(hits, [entry('handles', '3', ['teapot'])], begins, () => 0);
  addEntries(hits, [entry('handles', '4', ['teem'])], begins, () => 1);
  expect(hits.get('anna')).toEqual({ table: 'handles', id: '3', token: 'teapot', mistakes: 0 });
});

describe('the piece of a text to show', () => {
  test.each([
    ['Likes green tea.', 'tea', ['Likes green ', 'tea', '.']],
    ['Любит зелёный чай', 'zelen', ['Любит ', 'зелёный', ' чай']],
    ['no such word', 'tea', null],
    [
      'She said that on most of the mornings she begins with tea and then goes for a walk along the river bank',
      'tea',
      ['…the mornings she begins with ', 'tea', ' and then goes for a walk along…'],
    ],
  ])('%s', (text, token, piece) => {
    expect(pieceAround(text, token)).toEqual(piece);
  });

  test('of a text without end is looked for only at its beginning', () => {
    expect(pieceAround(`${'word '.repeat(20_000)}tea`, 'tea')).toBeNull();
  });
});
