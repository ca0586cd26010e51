import { describe, expect, it } from 'vitest';
import { examplesOf, halves } from './understanding/corpus.ts';
import { measure, outcomesOf } from './understanding/measure.ts';

describe.each(['en', 'ru'] as const)('the corpus, %s', (language) => {
  it('is understood well enough where strangers wrote it', () => {
    const found = measure(outcomesOf(language, 'strangers'));
    expect(found.found / found.events).toBeGreaterThan(0.7);
    expect(found.wrongKind / found.events).toBeLessThan(0.06);
    expect(found.falseAlarms / found.traps).toBeLessThan(0.1);
    expect(found.dateRight / found.dated).toBeGreaterThan(0.85);
    expect(found.dateWrong / found.dated).toBeLessThan(0.07);
  });

  it('is understood by half where strangers say nothing as others would', () => {
    const found = measure(outcomesOf(language, 'kinds'));
    expect(found.found / found.events).toBeGreaterThan(0.5);
    expect(found.wrongKind / found.events).toBeLessThan(0.12);
    expect(found.falseAlarms / found.traps).toBeLessThan(0.3);
  });

  it('is hardly ever taken for a happening in what is said all day', () => {
    const found = measure(outcomesOf(language, 'everyday'));
    expect(found.traps).toBeGreaterThan(500);
    expect(found.falseAlarms / found.traps).toBeLessThan(0.02);
    expect(found.anything / found.traps).toBeLessThan(0.04);
  });

  it.each([...halves, 'dates'] as const)('is understood well enough: %s', (part) => {
    const found = measure(outcomesOf(language, part));
    expect(found.found / found.events).toBeGreaterThan(0.7);
    expect(found.wrongKind / found.events).toBeLessThan(0.03);
    if (found.traps > 0) expect(found.falseAlarms / found.traps).toBeLessThan(0.1);
    expect(found.dateRight / found.dated).toBeGreaterThan(0.9);
    // in the part for dates many sentences have none of the happening's own
    expect(found.dateWrong / (part === 'dates' ? found.found : found.dated)).toBeLessThan(
      part === 'dates' ? 0.06 : 0.045,
    );
  });

  it('has enough of everything', () => {
    const examples = halves.flatMap((half) => examplesOf(language, half));
    const events = examples.filter(({ kinds }) => /^[a-z]/.test(kinds[0] ?? ''));
    expect(examples.length).toBeGreaterThanOrEqual(350);
    expect(events.filter(({ withoutKeyword }) => withoutKeyword).length / events.length).toBeGreaterThan(1 / 3);
    expect(examples.filter(({ kinds }) => kinds.length === 0).length / examples.length).toBeGreaterThan(0.2);
  });
});
