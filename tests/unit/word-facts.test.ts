import { describe, expect, it } from 'vitest';
import { factOf, spellingIn, spellingOf } from '#core/understand/word-facts.ts';
import { understand } from '#core/understand.ts';

describe('what is known of a word', () => {
  it('is told once, however often it is asked, and apart for each who asks', () => {
    const told: string[] = [];
    const length = factOf((word) => {
      told.push(word);
      return word.length;
    });
    const first = factOf((word) => word.charAt(0));
    expect([length, first, length].map((ask) => ask(spellingOf('свадьба')))).toEqual([7, 'с', 7]);
    expect(length(spellingOf(['свадь', 'ба'].join('')))).toBe(7);
    expect(told).toEqual(['свадьба']);
  });

  it('may be nothing, and is still told once', () => {
    let asked = 0;
    const none = factOf(() => {
      asked += 1;
      return null;
    });
    expect([none(spellingOf('дом')), none(spellingOf('дом'))]).toEqual([null, null]);
    expect(asked).toBe(1);
  });

  it('is kept of no endless word', () => {
    const endless = 'a'.repeat(500);
    expect(spellingOf(endless)).not.toBe(spellingOf(endless));
    expect(spellingOf('wedding')).toBe(spellingOf('wedding'));
  });

  it('is the same after more words than are kept', () => {
    const saidOn = { year: 2026, month: 11, day: 18 };
    const read = () => understand('We fly to Turkey on 5 May with our daughter', saidOn, 'en');
    const before = read();
    understand(Array.from({ length: 25_000 }, (_, index) => `w${index.toString(36)}q`).join(' '), saidOn, 'en');
    expect(read()).toEqual(before);
  });

  it('knows a word where it stands in a text', () => {
    const text = 'our wedding, the wedding';
    expect(spellingIn(text, 4, 11)).toBe(spellingOf('wedding'));
    expect(spellingIn(text, 17, 24)).toBe(spellingOf('wedding'));
  });

  it('tells words apart whose letters give the same place', () => {
    // 31 · 65 + 97 = 31 · 66 + 66
    const text = 'Aa BB Aa BB';
    expect([0, 3, 6, 9].map((at) => spellingIn(text, at, at + 2).text)).toEqual(['Aa', 'BB', 'Aa', 'BB']);
  });
});
