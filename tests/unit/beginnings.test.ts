import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Beginnings } from '#core/understand/beginnings.ts';

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'д', 'ё'), maxLength: 5 });

test('a word is found by every beginning it has, the shortest first, and by what was filed first', () => {
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 20 }), letters, (all, word) => {
      const beginnings = new Beginnings<number>();
      for (const [index, one] of all.entries()) beginnings.add(one, index);
      const expected = [...all.entries()]
        .filter(([, one]) => one !== '' && word.startsWith(one))
        .sort(([, one], [, other]) => one.length - other.length);
      expect(beginnings.of(word)).toEqual(expected.map(([index]) => index));
    }),
  );
});

test('a letter of which no beginning has any is none of another alphabet', () => {
  const beginnings = new Beginnings<string>();
  beginnings.add('б', 'б');
  // as far behind «б» as the numbers of letters go
  expect(beginnings.of(String.fromCharCode('б'.charCodeAt(0) + 2 ** 11))).toEqual([]);
  expect(() => beginnings.add('東', '東')).toThrow('a beginning with a letter that is not looked for: 東');
});
