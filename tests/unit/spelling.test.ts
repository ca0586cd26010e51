import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mistakesBetween, mistakesIn, soundOf, Vocabulary } from '#core/spelling.ts';

describe('mistakes between two words', () => {
  test.each([
    ['ivan', 'ivan', 0],
    ['ivna', 'ivan', 1],
    ['ivn', 'ivan', 1],
    ['ivaan', 'ivan', 1],
    ['evan', 'ivan', 1],
    ['shcherbakv', 'shcherbakov', 1],
    ['shcehrbakvo', 'shcherbakov', 2],
    ['hsivan', 'ivan', 2],
    ['petrov', 'ivanov', null],
    ['', 'ab', 2],
  ])('%s, %s', (typed, word, mistakes) => {
    expect(mistakesBetween(typed, word, 2)).toBe(mistakes);
  });

  test('a word still being typed', () => {
    expect(mistakesBetween('shchrb', 'shcherbakov', 1, true)).toBe(1);
    expect(mistakesBetween('shchrb', 'shcherbakov', 1)).toBeNull();
    expect(mistakesBetween('shcherb', 'shcherbakov', 1, true)).toBe(0);
  });

  test('are those that were made, or fewer', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 1, maxLength: 12 });
    const mistake = fc.record({
      kind: fc.constantFrom('wrong', 'missing', 'extra', 'swapped'),
      at: fc.nat(11),
      letter: fc.constantFrom('a', 'x'),
    });
    fc.assert(
      fc.property(letters, fc.array(mistake, { maxLength: 1 }), (word, mistakes) => {
        const written = mistakes.reduce((text, { kind, at, letter }) => {
          const place = at % text.length;
          const [start, here, rest] = [text.slice(0, place), text.slice(place, place + 1), text.slice(place + 1)];
          if (kind === 'wrong') return start + letter + rest;
          if (kind === 'missing') return start + rest;
          if (kind === 'extra') return start + letter + here + rest;
          return start + rest.slice(0, 1) + here + rest.slice(1);
        }, word);
        expect(mistakesBetween(written, word, mistakes.length)).not.toBeNull();
        expect(mistakesBetween(word, written, mistakes.length)).not.toBeNull();
      }),
    );
  });

  test('are not counted beyond the most that are allowed', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
    fc.assert(
      fc.property(letters, letters, (one, other) => {
        const all = mistakesBetween(one, other, 20);
        for (const most of [0, 1, 2]) {
          expect(mistakesBetween(one, other, most)).toBe(all !== null && all <= most ? all : null);
        }
      }),
    );
  });
});

test('a short word has no mistakes, a number never', () => {
  expect(['iva', 'ivan', 'ivanova', 'shcherba', 'room101'].map(mistakesIn)).toEqual([0, 1, 1, 2, 0]);
});

describe('the words that may be meant', () => {
  const vocabulary = new Vocabulary();
  for (const word of ['shcherbakov', 'shcherbina', 'ivan', 'ivanov', 'alexander', 'wagner', 'a1b2c3', 'tea']) {
    vocabulary.add(word);
  }
  const near = (typed: string) => {
    const looking = vocabulary.near(typed);
    for (;;) {
      const step = looking.next();
      if (step.done) return step.value.map(({ word }) => word);
    }
  };

  test('the whole word before the beginning of another', () => {
    expect(near('ivna')).toEqual(['ivan', 'ivanov']);
    expect(near('shcherbakv')).toEqual(['shcherbakov']);
  });

  test('one sound written in two ways', () => {
    expect(soundOf('alexei')).toBe('aleksei');
    expect(near('aleksandr')).toEqual(['alexander']);
    expect(near('vagner')).toEqual(['wagner']);
  });

  test('nothing for what is short, or a number', () => {
    expect(near('te')).toEqual([]);
    expect(near('a1b2c4')).toEqual([]);
  });
});
