import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lifeEventKinds } from '#core/records.ts';
import { Evidence, featuresOf, softmax, testimonyOf } from '#core/understand/evidence.ts';
import { sayingsOf } from '#core/understand/grammar.ts';
import type { LearnedRule } from '#core/understand/learned-rule.ts';
import { type Sentence, sentencesOf } from '#core/understand/tokens.ts';
import { bias, kinds, levels, weightStep, weights } from '#core/understand/word-weights.ts';
import { understand } from '#core/understand.ts';
import { fingerprint } from './understanding/weighing.ts';

const saidOn = { year: 2026, month: 11, day: 18 };

const evidenceOf = (text: string) => {
  const words = sentencesOf(text)[0]?.words ?? [];
  return new Evidence({ words, said: sayingsOf(words), places: [] });
};
const told = (text: string, rules: readonly LearnedRule[] = []) =>
  understand(text, saidOn, null, rules).map(({ kind }) => Object.values(kind)[0]);

describe('what all words of a sentence speak for', () => {
  it('is told of every kind, and adds up to one', () => {
    const evidence = evidenceOf('My daughter got married in Leeds on Saturday');
    const sum = kinds.reduce((all, kind) => all + evidence.shareOf(kind), 0);
    expect(sum).toBeCloseTo(1, 10);
    expect(Math.max(...kinds.map((kind) => evidence.shareOf(kind)))).toBe(evidence.shareOf('wedding'));
  });

  it('adds what each feature weighs, of a sentence of any length', () => {
    const rowOf = new Map(
      weights.split('\n').map((line) => [line.slice(0, -kinds.length - 1), line.slice(-kinds.length)]),
    );
    const long = 'My daughter got married in Leeds, we buried my father, bought a car and fly to Spain '.repeat(6);
    const told = [...rowOf.keys()].filter((word) => /^\p{L}{5}$/u.test(word)).slice(0, 90);
    for (const text of ['We got a puppy', long, told.join(' ')]) {
      const testimony = testimonyOf(sentencesOf(text)[0] as Sentence);
      const features = featuresOf(testimony);
      const sums = kinds.map((_, kind) =>
        features.reduce((sum, feature) => {
          const level = rowOf.get(feature)?.charAt(kind);
          return level === undefined ? sum : sum + levels.indexOf(level) - (levels.length - 1) / 2;
        }, 0),
      );
      const shares = softmax(sums.map((sum, kind) => sum * weightStep + (bias[kind] ?? 0)));
      const evidence = new Evidence(testimony);
      for (const [at, kind] of kinds.entries()) expect(evidence.shareOf(kind)).toBeCloseTo(shares[at] ?? 0, 12);
      expect(evidence.likeliest).toBe(kinds[shares.indexOf(Math.max(...shares))]);
      expect(evidence.isOfNothing).toBe((shares[kinds.indexOf('-')] ?? 0) > 0.98);
    }
  });

  it('knows every life event, and weights of all kinds for every word', () => {
    expect(lifeEventKinds.filter((kind) => !kinds.includes(kind))).toEqual([]);
    for (const line of weights.split('\n')) {
      const code = line.split(' ').at(-1) ?? '';
      expect(code).toHaveLength(kinds.length);
      expect([...code].every((level) => levels.includes(level))).toBe(true);
    }
  });

  it('was learned from the sentences of today: otherwise `npm run weigh:words`', () => {
    expect(readFileSync('src/core/understand/word-weights.ts', 'utf8')).toContain(fingerprint());
  });

  it('doubts nothing where no word is known', () => {
    for (const text of ['', 'Xqzrt vbnm', '…']) {
      for (const kind of kinds) expect(evidenceOf(text).isAgainst(kind, [kind])).toBe(false);
    }
  });

  it('is against a kind only where it is plainly for another', () => {
    const evidence = evidenceOf('We buried my father on Monday, the whole family came to the funeral');
    expect(evidence.isAgainst('car', ['car'])).toBe(true);
    expect(evidence.isAgainst('bereavement', ['bereavement'])).toBe(false);
    expect(evidence.isAgainst('event', ['event'])).toBe(false);
  });

  it('lets two happenings of one sentence stand', () => {
    expect(told('We moved to Leeds in May and got a puppy').sort()).toEqual(['move', 'pet']);
    expect(told('В мае поженились, а в марте ждём малыша').sort()).toEqual(['expecting', 'wedding']);
  });

  it('points where all words together speak of one thing', () => {
    expect(told('The wreath and the white lilies for the chapel, we said goodbye to grandma in her village')).toEqual([
      'bereavement',
    ]);
    expect(told('The white lilies for the shop window, please, and a card for my office')).toEqual([]);
  });

  it('leaves a promise beside a happening', () => {
    expect(told('У дочки вчера был ДР, макет пришлю в среду').sort()).toEqual(['birthday', 'promise']);
  });
});

describe('what patterns find', () => {
  it('comes in the order of the words, wherever a pattern is filed', () => {
    for (const text of [
      'My wife had her knee operated on, our son started school and we got a puppy after the move to Leeds',
      'Another year older on Thursday, and none the wiser, and my dad turns 70 next week',
      'На следующей неделе пять лет нашей свадьбе, а в марте ждём малыша и переезжаем в новую квартиру',
    ]) {
      const found = sayingsOf(sentencesOf(text)[0]?.words ?? []).map(({ from }) => from);
      expect(found.length).toBeGreaterThan(3);
      expect(found).toEqual(found.toSorted((a, b) => a - b));
    }
  });
});
