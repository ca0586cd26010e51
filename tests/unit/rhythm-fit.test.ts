import { describe, expect, it } from 'vitest';
import { expectedSpend, fittingSpend, priorBuying, regularGaps } from '#core/rhythm/buying.ts';
import { fewestPeople, fitting, isSane } from '#core/rhythm/fit.ts';
import { finished, lowest } from '#core/rhythm/minimise.ts';
import { logLikelihood, priorModel, type RhythmModel, type Seen, silenceProbability } from '#core/rhythm/model.ts';
import { type Chance, chanceOf, contactsOf, seenUntil } from './keeping-up/simulated.ts';

function draw(model: RhythmModel, people: number, age: (chance: Chance) => number, seed: number): Seen[] {
  const chance = chanceOf(seed);
  return Array.from({ length: people }, () => {
    const known = age(chance);
    return seenUntil(contactsOf(model, known, chance), known);
  });
}

const years = (chance: Chance) => 200 + chance.uniform() * 800;
const total = (model: RhythmModel, people: readonly Seen[]) =>
  people.reduce((sum, seen) => sum + logLikelihood(model, seen), 0);

describe('a fit', () => {
  it.each<[string, RhythmModel, RhythmModel]>([
    ['people who write often', { r: 1.2, alpha: 20, a: 0.6, b: 4 }, priorModel],
    ['customers like those of CDNOW, in weeks', { r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 }, priorBuying],
  ])('finds the parameters by which %s were drawn', (_, model, prior) => {
    const people = draw(model, 6_000, years, 7);
    const found = finished(fitting(people, prior));
    if (!found) throw new Error('nothing was found');
    expect(Math.abs(found.r / model.r - 1)).toBeLessThan(0.1);
    expect(Math.abs(found.alpha / model.alpha - 1)).toBeLessThan(0.1);
    const dropOut = ({ a, b }: RhythmModel) => a / (a + b);
    expect(Math.abs(dropOut(found) - dropOut(model))).toBeLessThan(0.02);
    // nothing explains what was drawn better than what was found, not even that by which it was drawn
    expect(total(found, people)).toBeGreaterThan(total(model, people) - 0.5);
    for (const seen of people.slice(0, 200)) {
      expect(Math.abs(silenceProbability(found, seen, 30) - silenceProbability(model, seen, 30))).toBeLessThan(0.06);
    }
  });

  it('is not tried on fewer than forty people', () => {
    expect(finished(fitting(draw(priorModel, fewestPeople - 1, years, 1), priorModel))).toBeNull();
    expect(finished(fitting(draw(priorModel, fewestPeople, years, 1), priorModel))).not.toBeNull();
  });

  it.each<[string, Seen]>([
    ['all were met today', { x: 0, tx: 0, age: 0 }],
    ['all wrote once, long ago', { x: 0, tx: 0, age: 9_000 }],
    ['all write every day', { x: 700, tx: 700, age: 700 }],
    ['all wrote on two days in 1899 and never again', { x: 1, tx: 1, age: 46_000 }],
  ])('stays sane where %s', (_, seen) => {
    const found = finished(
      fitting(
        Array.from({ length: 100 }, () => seen),
        priorModel,
      ),
    );
    if (found === null) return;
    expect(isSane(found)).toBe(true);
    expect(silenceProbability(found, { x: 5, tx: 50, age: 80 }, 30)).toBeGreaterThan(0);
    expect(silenceProbability(found, { x: 5, tx: 50, age: 80 }, 30)).toBeLessThan(1);
  });

  it('leaves out what cannot be', () => {
    const people = draw(priorModel, 300, years, 3);
    const odd = [
      { x: Number.NaN, tx: 0, age: 1 },
      { x: 3, tx: 9, age: 2 },
      { x: -1, tx: 0, age: 5 },
    ];
    expect(finished(fitting([...odd, ...people], priorModel))).toEqual(finished(fitting(people, priorModel)));
  });

  it('looks at all people a few hundred times, with a pause after each', () => {
    const work = fitting(draw(priorModel, 500, years, 5), priorModel);
    let looks = 0;
    while (!work.next().done) looks += 1;
    expect(looks).toBeGreaterThan(50);
    expect(looks).toBeLessThan(800);
  });
});

describe('the lowest point', () => {
  it('of a narrow valley is found (Rosenbrock)', () => {
    const valley = ([x = 0, y = 0]: readonly number[]) => (1 - x) ** 2 + 100 * (y - x * x) ** 2;
    const [x, y] = finished(lowest(valley, [-1.2, 1]));
    expect(x).toBeCloseTo(1, 3);
    expect(y).toBeCloseTo(1, 3);
  });

  it('is looked for elsewhere than where there is no number', () => {
    const [x] = finished(lowest(([at = 0]) => (at < 0 ? Number.NaN : (at - 0.1) ** 2), [3]));
    expect(x).toBeCloseTo(0.1, 3);
  });
});

describe('spending', () => {
  const cdnow = { p: 6.25, q: 3.74, v: 15.44 };

  it.each([
    // the first ten of CDNOW's customers: how often, how much on average, how much is expected
    [2, 22.35, 24.65],
    [1, 11.77, 18.91],
    [0, 0, 35.17],
    [7, 73.74, 71.46],
    [2, 25.55, 27.28],
  ])('after %d purchases of %d on average the next is expected to be of %d', (count, mean, expected) => {
    expect(Math.abs(expectedSpend(cdnow, count, mean) - expected)).toBeLessThan(0.1);
  });

  it('is found from many customers', () => {
    const { gamma, uniform } = chanceOf(11);
    const customers = Array.from({ length: 4_000 }, () => {
      const count = 1 + Math.floor(uniform() * 8);
      const scale = 1 / gamma(cdnow.q, 1 / cdnow.v);
      const sums = Array.from({ length: count }, () => gamma(cdnow.p, scale));
      return { count, mean: sums.reduce((sum, one) => sum + one, 0) / count };
    });
    const found = finished(fittingSpend(customers));
    if (!found) throw new Error('nothing was found');
    expect(Math.abs(found.p / cdnow.p - 1)).toBeLessThan(0.1);
    expect(Math.abs(found.q / cdnow.q - 1)).toBeLessThan(0.1);
    expect(Math.abs(expectedSpend(found, 3, 20) / expectedSpend(cdnow, 3, 20) - 1)).toBeLessThan(0.03);
    expect(finished(fittingSpend(customers.slice(0, 39)))).toBeNull();
  });
});

describe('the gaps of a regular buyer', () => {
  it('are told from those of chance', () => {
    const { gamma, exponential } = chanceOf(2);
    const share = (gap: () => number, count: number) => {
      const found = Array.from({ length: 2_000 }, () => regularGaps(Array.from({ length: count }, gap)));
      return found.filter((one) => one !== null).length / found.length;
    };
    expect(share(() => exponential(1 / 50), 4)).toBeLessThan(0.15);
    expect(share(() => exponential(1 / 50), 12)).toBeLessThan(0.05);
    expect(share(() => gamma(12, 4), 6)).toBeGreaterThan(0.9);
  });

  it('keep their mean, and never become a clock', () => {
    const found = regularGaps([49, 49, 49, 49, 49]);
    expect((found?.shape ?? 0) * (found?.scale ?? 0)).toBeCloseTo(49);
    expect(found?.shape).toBeLessThan(100);
    expect(regularGaps([49, 49, 49])).toBeNull();
    expect(regularGaps([49, 49, 0, 49])).toBeNull();
  });
});
