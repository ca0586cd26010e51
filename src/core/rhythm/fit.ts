/** The model that explains best what was seen of many people: maximum likelihood, held near what was known before. */
import { logSum } from './gamma.ts';
import { lowest } from './minimise.ts';
import { ofCount, type RhythmModel, type Seen } from './model.ts';

/** Fewer people than this say less than what is known of people in general (models.md, rule 3). */
export const fewestPeople = 40;

const names = ['r', 'alpha', 'a', 'b'] as const;

/**
 * How far, in powers of e, a parameter may be expected to lie from the prior. A few dozen people who all behave alike could
 * be explained by no end of models; with some hundred it makes no difference any more.
 */
const spread = 1;

/** Of nobody's life: a model with such parameters is an accident of the search. `alpha` in days. */
const sane: Readonly<Record<keyof RhythmModel, readonly [least: number, most: number]>> = {
  r: [0.01, 100],
  alpha: [0.01, 10_000],
  a: [1e-4, 100],
  b: [1e-3, 1_000],
};

/** More people than this tell nothing more. */
export const mostPeople = 10_000;

/**
 * Pauses after each look at all people, so that it can be done in slices. Null: too few people, or nothing sane explains them.
 */
export function* fitting(people: readonly Seen[], prior: RhythmModel): Generator<void, RhythmModel | null> {
  const seen = people.filter(isSound).slice(0, mostPeople);
  if (seen.length < fewestPeople) return null;
  const logLikelihoodOf = likelihoodOfAll(seen);
  const modelAt = (point: readonly number[]) =>
    Object.fromEntries(names.map((name, index) => [name, prior[name] * Math.exp(point[index] ?? 0)])) as Record<
      keyof RhythmModel,
      number
    >;
  const heightAt = (point: readonly number[]) => {
    const distance = point.reduce((sum, value) => sum + value * value, 0);
    // too far away to be looked at
    if (distance > 400) return Number.POSITIVE_INFINITY;
    return distance / (2 * spread * spread) - logLikelihoodOf(modelAt(point));
  };
  const model = modelAt(yield* lowest(heightAt, [0, 0, 0, 0]));
  return isSane(model) ? model : null;
}

function isSound({ x, tx, age }: Seen): boolean {
  return [x, tx, age].every((value) => Number.isFinite(value) && value >= 0) && tx <= age;
}

/** Whether anybody can be judged by such a model. */
export function isSane(model: RhythmModel): boolean {
  return names.every((name) => {
    const [least, most] = sane[name];
    return model[name] >= least && model[name] <= most;
  });
}

/** ln of the likelihood of everything seen; what depends on the number of contacts alone is told once for each number. */
function likelihoodOfAll(people: readonly Seen[]): (model: RhythmModel) => number {
  const ordered = [...people].sort((one, other) => one.x - other.x);
  const counts = new Map<number, number>();
  for (const { x } of ordered) counts.set(x, (counts.get(x) ?? 0) + 1);
  const last = Float64Array.from(ordered, ({ tx }) => tx);
  const age = Float64Array.from(ordered, (one) => one.age);
  return (model) => {
    const { r, alpha, a, b } = model;
    let sum = 0;
    let index = 0;
    for (const [x, many] of counts) {
      sum += many * ofCount(model, x);
      const shape = r + x;
      const odds = Math.log(a / (b + x));
      for (const end = index + many; index < end; index += 1) {
        const silent = -shape * Math.log(alpha + (age[index] ?? 0));
        sum += logSum(silent, odds - shape * Math.log(alpha + (last[index] ?? 0)));
      }
    }
    return sum;
  };
}
