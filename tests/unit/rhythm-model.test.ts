import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logGamma, logGammaTail } from '#core/rhythm/gamma.ts';
import {
  aliveAgainst,
  aliveProbability,
  expectedContacts,
  expectedWhileAlive,
  logLikelihood,
  priorModel,
  type RhythmModel,
  type Seen,
  silenceProbability,
} from '#core/rhythm/model.ts';

/** CDNOW, in weeks: MBG/NBD (BTYDplus) and BG/NBD (Fader, Hardie & Lee 2005; the digits of CLVTools). */
const cdnow: RhythmModel = { r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 };
const bgCdnow: RhythmModel = { r: 0.2425945, alpha: 4.4136019, a: 0.7929199, b: 2.4258881 };

/** x, tx, age, P(alive), P(no contact in 39), E[contacts in 39], computed in double precision from the published parameters. */
const customers = [
  [0, 0, 38.86, 0.3897350809187629, 0.8911706012225318, 0.15401274667514553],
  [1, 1.71, 38.86, 0.17083648431040802, 0.8951564458164885, 0.18883654136434078],
  [2, 30.43, 38.86, 0.7062022651184873, 0.4400059091777069, 1.2629606232673432],
  [26, 30.86, 31, 0.9655661441440616, 0.03443386112681222, 19.450722652158557],
] as const;

describe('MBG/NBD', () => {
  it.each(customers)('tells a customer of CDNOW: x = %d, tx = %d', (x, tx, age, alive, none, expected) => {
    const seen = { x, tx, age };
    expect(aliveProbability(cdnow, seen)).toBeCloseTo(alive, 12);
    expect(silenceProbability(cdnow, seen, 39)).toBeCloseTo(none, 12);
    expect(expectedContacts(cdnow, seen, 39) / expected).toBeCloseTo(1, 8);
  });

  it('has the published likelihoods, however many contacts there are', () => {
    const model = { r: 0.25, alpha: 4, a: 0.8, b: 2.5 };
    expect(logLikelihood(model, { x: 0, tx: 0, age: 40 })).toBeCloseTo(-0.41792826, 8);
    expect(logLikelihood(model, { x: 200, tx: 38, age: 40 })).toBeCloseTo(100.7869, 4);
  });

  it('is a distribution: of all that may be seen in a time, something is', () => {
    // P(X(t) = 0), and the density of one contact at tx, integrated: with few contacts almost everything there is
    const age = 3;
    const step = 0.01;
    let total = Math.exp(logLikelihood(priorModel, { x: 0, tx: 0, age }));
    for (let tx = step / 2; tx < age; tx += step)
      total += step * Math.exp(logLikelihood(priorModel, { x: 1, tx, age }));
    expect(total).toBeGreaterThan(0.97);
    expect(total).toBeLessThan(1);
  });
});

describe('BG/NBD, of which there are published values, by what the two have in common', () => {
  const { r, alpha, a, b } = bgCdnow;
  /** The first contact is never the last, and after x of them p ~ Beta(a, b + x). */
  const aliveOf = ({ r, alpha, a, b }: RhythmModel, { x, tx, age }: Seen) =>
    aliveAgainst(Math.log(a / (b + x - 1)), (r + x) * Math.log((alpha + tx) / (alpha + age)));

  it.each([
    [0.1429, 0.0078],
    [1, 0.0532],
    [3, 0.1506],
    [31.8571, 1.0405],
    [32, 1.0437],
    [78, 1.8576],
  ])('expects of a new customer in %d weeks %d purchases', (weeks, purchases) => {
    expect(expectedWhileAlive(r, alpha, a, b, weeks)).toBeCloseTo(purchases, 3);
  });

  it('expects of one of the paper 1.226 in 39 weeks', () => {
    const seen = { x: 2, tx: 30.43, age: 38.86 };
    // of the parameters as they were printed
    const printed = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
    expect(aliveOf(printed, seen)).toBeCloseTo(0.726579, 6);
    expect(aliveOf(bgCdnow, seen) * expectedWhileAlive(r + 2, alpha + 38.86, a, b + 2, 39)).toBeCloseTo(1.226, 3);
  });
});

describe('whatever was seen', () => {
  const seen = fc
    .record({ x: fc.nat(2_000), tx: fc.nat(20_000), silence: fc.nat(60_000) })
    .map(({ x, tx, silence }) => ({ x, tx, age: tx + silence }));
  const model = fc.record({
    r: fc.double({ min: 0.02, max: 50, noNaN: true }),
    alpha: fc.double({ min: 0.05, max: 5_000, noNaN: true }),
    a: fc.double({ min: 0.001, max: 50, noNaN: true }),
    b: fc.double({ min: 0.01, max: 500, noNaN: true }),
  });
  const days = fc.integer({ min: 1, max: 1_000 });

  it('everything is a number in its range', () => {
    fc.assert(
      fc.property(model, seen, days, (rules, one, horizon) => {
        for (const probability of [aliveProbability(rules, one), silenceProbability(rules, one, horizon)]) {
          expect(probability).toBeGreaterThanOrEqual(0);
          expect(probability).toBeLessThanOrEqual(1);
        }
        const expected = expectedContacts(rules, one, horizon);
        expect(expected).toBeGreaterThanOrEqual(0);
        expect(expected).toBeLessThan(Number.POSITIVE_INFINITY);
        expect(Number.isFinite(logLikelihood(rules, one))).toBe(true);
      }),
    );
  });

  it('more silence never makes anybody warmer', () => {
    fc.assert(
      fc.property(model, seen, days, fc.nat(500), (rules, one, horizon, more) => {
        const later = { ...one, age: one.age + more };
        expect(aliveProbability(rules, later)).toBeLessThanOrEqual(aliveProbability(rules, one) + 1e-12);
        const [before, after] = [one, later].map((when) => silenceProbability(rules, when, horizon));
        expect(after).toBeGreaterThanOrEqual((before ?? 1) - 1e-12);
      }),
    );
  });

  it('a fresh touch never makes anybody colder', () => {
    fc.assert(
      fc.property(model, seen, days, (rules, one, horizon) => {
        const touched = { x: one.x + 1, tx: one.age, age: one.age };
        expect(aliveProbability(rules, touched)).toBeGreaterThanOrEqual(aliveProbability(rules, one) - 1e-12);
        expect(silenceProbability(rules, touched, horizon)).toBeLessThanOrEqual(
          silenceProbability(rules, one, horizon) + 1e-12,
        );
      }),
    );
  });

  it('a clock that went back takes nothing away', () => {
    const one = { x: 3, tx: 40, age: 20 };
    expect(aliveProbability(priorModel, one)).toBe(aliveProbability(priorModel, { ...one, age: 40 }));
    expect(silenceProbability(priorModel, { x: -1, tx: -5, age: -9 }, -3)).toBeGreaterThanOrEqual(0);
  });
});

describe('the gamma function', () => {
  it.each([
    [0.1, 2.252712651734206],
    [1, 0],
    [4.5, 2.453736570842442],
    [1_000, 5_905.220423209181],
  ])('ln Γ(%d) is %d', (z, expected) => {
    expect(logGamma(z)).toBeCloseTo(expected, 8);
  });

  it.each([
    // shape 1 is the exponential distribution; 2 and 3 are sums of it
    [1, 3, -3],
    [2, 3, -3 + Math.log(4)],
    [3, 0.5, -0.5 + Math.log(1.625)],
    [1, 900, -900],
    [30, 0, 0],
  ])('beyond shape %d at %d lies e^%d', (shape, x, expected) => {
    expect(logGammaTail(shape, x)).toBeCloseTo(expected, 9);
  });
});
