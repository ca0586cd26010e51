import { describe, expect, it } from 'vitest';
import { phrases } from '#core/understand/not-told.ts';

/** The words that stand in an expression, and a few that stand in none. */
function vocabularyOf(says: RegExp): string[] {
  const written = says.source.replaceAll(/\\./g, '').match(/[a-z]+/g) ?? [];
  return [...new Set([...written, 'the', 'i', 'they', 'grey', 'towers'])];
}

describe('phrases', () => {
  it('are no more than a number has bits', () => {
    expect(phrases.length).toBeLessThan(31);
  });

  it.each(phrases.map((phrase) => ({ phrase, source: phrase.says.source.slice(0, 40) })))(
    'name a word that every line has: $source',
    ({ phrase: { says, needs } }) => {
      const vocabulary = vocabularyOf(says);
      let seed = 1;
      const anyOf = () => {
        seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fff_ffff;
        return vocabulary[(seed >> 8) % vocabulary.length] ?? '';
      };
      // each word beside each other one, and longer lines of any of them
      const pairs = vocabulary.flatMap((one) => vocabulary.map((other) => [one, other]));
      const longer = Array.from({ length: 20_000 }, (_, index) => Array.from({ length: 1 + (index % 6) }, anyOf));
      const found = [...pairs, ...longer].filter((words) => says.test(words.join(' ')));
      expect(found.length).toBeGreaterThan(0);
      expect(found.find((words) => !words.some((word) => needs.has(word)))).toBeUndefined();
    },
  );
});
