import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName, nameTokens } from '#core/names.ts';

describe('foldName', () => {
  it.each([
    ['Иван', 'Ivan'],
    ['Щербаков', 'Shcherbakov'],
    ['Алёна', 'Алена'],
    ['Юлия', 'Iuliia'],
    ['Björn', 'Bjorn'],
    ['Renée', 'renee'],
    ['Straße', 'strasse'],
    ['İbrahim', 'ibrahim'],
    ['Łukasz', 'Lukasz'],
    ['Søren', 'Soren'],
    ['Сергей', 'Sergey'],
    ['Дмитрий', 'Dmitry'],
    ['Юрий', 'Yuri'],
    ['Татьяна', 'Tatyana'],
  ])('%s and %s are one', (a, b) => expect(foldName(a)).toBe(foldName(b)));

  it('keeps different names apart', () => {
    for (const [a, b] of [
      ['Иван', 'Иванна'],
      ['Anna', 'Hanna'],
      ['Шура', 'Сура'],
    ] as const)
      expect(foldName(a)).not.toBe(foldName(b));
  });

  it('is its own normal form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldName(foldName(text))).toBe(foldName(text));
      }),
    );
  });
});

describe('nameTokens', () => {
  it('gives every word once, folded', () => {
    expect(nameTokens('Анна-Мария Петрова (Анна)')).toEqual(['anna', 'maria', 'petrova']);
    expect(nameTokens(' .,- ')).toEqual([]);
  });

  it('keeps a hostile name short', () => {
    expect(nameTokens(Array.from({ length: 1_000 }, (_, n) => `word${n}`).join(' ')).length).toBeLessThanOrEqual(24);
  });

  it('finds a name by its beginning in either alphabet', () => {
    const found = (name: string, typed: string) => nameTokens(name).some((token) => token.startsWith(foldName(typed)));
    expect(found('Иван Щербаков', 'shch')).toBe(true);
    expect(found('Ivan', 'ив')).toBe(true);
    expect(found('Ольга', 'ols')).toBe(false);
  });
});
