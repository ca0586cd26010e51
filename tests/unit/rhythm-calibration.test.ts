import { describe, expect, it } from 'vitest';
import { priorModel, type Seen } from '#core/rhythm/model.ts';
import { chanceOf, contactsOf, seenUntil } from './keeping-up/simulated.ts';
import { calibration, calibrationError, fitted, inOrder, scores, tieKinds, ties } from './keeping-up/ties.ts';

describe('what is predicted comes about as often as predicted', () => {
  it('of people who keep up as the model has it', () => {
    const chance = chanceOf(21);
    const judged = Array.from({ length: 4_000 }, () => {
      const age = 50 + chance.uniform() * 350;
      const times = contactsOf(priorModel, age + 30, chance);
      const seen: Seen = seenUntil(times, age);
      return { seen, horizon: 30, silent: !times.some((time) => time > age), elapsedPerGap: 0 };
    });
    for (const { many, predicted, happened } of calibration(priorModel, judged)) {
      // four standard deviations of so many coins
      expect(Math.abs(predicted - happened)).toBeLessThan(4 * Math.sqrt(0.25 / Math.max(1, many)) + 1e-9);
    }
    expect(calibrationError(calibration(priorModel, judged))).toBeLessThan(0.03);
  });

  it('within a few hundredths of ties that are bursty, regular and dying, and as good as the best at who comes first', () => {
    const all = tieKinds.flatMap((kind, index) => ties(kind, 1_500, 40 + index));
    const measured = all.filter((_, index) => index % 2 === 1);
    const model = fitted(all.filter((_, index) => index % 2 === 0));
    expect(calibrationError(calibration(priorModel, measured))).toBeLessThan(0.08);
    expect(calibrationError(calibration(model, measured))).toBeLessThan(0.06);
    const [silence = 0, ...others] = Object.values(scores).map((score) => inOrder(measured, score(model)));
    expect(silence).toBeGreaterThan(Math.max(...others) - 0.01);
    expect(silence).toBeGreaterThan(0.75);
  });

  it('the share of pairs in order is 1 where all are, 0 where none is, and a half where nothing is told', () => {
    const one = (silent: boolean, elapsedPerGap: number) => {
      return { seen: { x: 0, tx: 0, age: 0 }, horizon: 30, silent, elapsedPerGap };
    };
    const people = [one(true, 3), one(true, 4), one(false, 1), one(false, 2)];
    expect(inOrder(people, ({ elapsedPerGap }) => elapsedPerGap)).toBe(1);
    expect(inOrder(people, ({ elapsedPerGap }) => -elapsedPerGap)).toBe(0);
    expect(inOrder(people, () => 7)).toBe(0.5);
  });
});
