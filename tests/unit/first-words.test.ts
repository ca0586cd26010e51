import { describe, expect, test } from 'vitest';
import { firstWordsOf, mostFirstWords } from '#core/first-words.ts';

describe('the first words of a message', () => {
  test('are one line', () => {
    expect(firstWordsOf('Hi Ann,\n\n  how was   the sea?')).toBe('Hi Ann, how was the sea?');
  });

  test('are nothing where nothing can be seen', () => {
    expect(firstWordsOf('')).toBeNull();
    expect(firstWordsOf(' \n\u200b\u2063 ')).toBeNull();
  });

  test('turn no line around', () => {
    expect(firstWordsOf('\u202eabc\u2066 d\u200be')).toBe('abc de');
  });

  test('end behind a word, after at most eighty characters', () => {
    const words = firstWordsOf('word '.repeat(40)) ?? '';
    expect(words).toMatch(/^(word )+word…$/);
    expect([...words].length).toBeLessThanOrEqual(mostFirstWords);
    expect([...words].length).toBeGreaterThan(mostFirstWords - 7);
  });

  test('of a text without spaces are cut all the same, and never within a sign', () => {
    const words = firstWordsOf('😀'.repeat(500)) ?? '';
    expect([...words]).toHaveLength(mostFirstWords);
    expect(words).toBe(`${'😀'.repeat(mostFirstWords - 1)}…`);
  });

  test('of a text of eighty characters are all of it', () => {
    const text = 'x'.repeat(mostFirstWords);
    expect(firstWordsOf(text)).toBe(text);
  });
});
