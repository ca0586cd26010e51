import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '#core/reading.ts';
import { learn } from '#core/understand/learned.ts';
import type { LearnedRule } from '#core/understand/learned-rule.ts';
import { understand } from '#core/understand.ts';

const saidOn = { year: 2026, month: 11, day: 18 };

function first(text: string, rules: readonly LearnedRule[] = []): Reading | null {
  return understand(text, saidOn, 'en', rules)[0] ?? null;
}

function taught(text: string, change: (proposed: Reading | null) => Reading | null): LearnedRule {
  const proposed = first(text);
  const rule = learn(text, proposed, change(proposed));
  if (rule === null) throw new Error('nothing was learned');
  return rule;
}

describe('what a correction teaches', () => {
  it('reads other forms of the same words as another kind', () => {
    const rule = taught('Переезжаем на дачу в мае', (proposed) =>
      proposed === null ? null : { ...proposed, kind: { event: 'trip' } },
    );
    expect(rule).toMatchObject({ proposed: { event: 'move' }, correction: { kind: { event: 'trip' } } });
    expect(first('Переезжаем на дачу 5 июня', [rule])).toMatchObject({
      kind: { event: 'trip' },
      start: { year: 2027, month: 6, day: 5 },
    });
  });

  it('leaves out what was dismissed, and nothing else', () => {
    const rule = taught('The Ironman statue in our garden comes in May', () => null);
    expect(first('The Ironman statues of the gardens come in June', [rule])).toBeNull();
    expect(first('I finished the Ironman in June', [rule])?.kind).toEqual({ event: 'sport' });
  });

  it('finds what nothing was proposed for', () => {
    const text = 'We are polishing the silver for the regatta dinner';
    const before = first(text);
    const rule = learn(text, null, {
      kind: { event: 'anniversary' },
      about: 'contact',
      start: null,
      end: null,
      yearly: true,
      guessed: [],
      place: null,
      confidence: 1,
      spans: {},
    });
    expect(before).toBeNull();
    expect(rule).not.toBeNull();
    expect(first('Polishing the silver for the regatta dinner on 5 May', rule ? [rule] : [])).toMatchObject({
      kind: { event: 'anniversary' },
      yearly: true,
      start: { month: 5, day: 5 },
    });
  });

  it('takes a date away', () => {
    const rule = taught('Our wedding photos arrive on Friday', (proposed) =>
      proposed === null ? null : { ...proposed, start: null, end: null },
    );
    expect(rule.correction).toEqual({ undated: true });
    expect(first('Our wedding photos arrive on Monday', [rule])?.start).toBeNull();
  });

  it('remembers which number is the day', () => {
    const rule = taught('Our wedding is on 05/12/2027', (proposed) =>
      proposed === null ? null : { ...proposed, start: { year: 2027, month: 12, day: 5 } },
    );
    expect(rule).toMatchObject({ stems: [], correction: { dayFirst: true } });
    expect(first('Surgery on 03/04/2027', [rule])).toMatchObject({ start: { month: 4, day: 3 }, guessed: [] });
  });

  it.each([
    ['no change', (reading: Reading | null) => reading],
    ['another year', (reading: Reading | null) => reading && { ...reading, start: { year: 2030, month: 5, day: 12 } }],
  ])('learns nothing from %s', (_, change) => {
    const proposed = first('My wedding is on 12 May');
    expect(learn('My wedding is on 12 May', proposed, change(proposed))).toBeNull();
  });

  it('never throws, whatever was selected', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('The wedding is on 5 May', '', 'днюха'), (a, b) => {
        const text = `${b} ${a}`;
        const proposed = first(text);
        const rule = learn(text, proposed, null);
        if (rule === null) return;
        expect(understand(text, saidOn, null, [rule]).length).toBeLessThanOrEqual(
          understand(text, saidOn, null).length,
        );
      }),
    );
  });
});
