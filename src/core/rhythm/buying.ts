/** What is known of how people buy: how often and whether any more, how regularly, and for how much. */
import { logGamma } from './gamma.ts';
import { lowest } from './minimise.ts';
import type { RhythmModel } from './model.ts';

/** Fitted on the purchases of CDNOW's customers (published in weeks by BTYDplus); `alpha` in days. */
export const priorBuying: RhythmModel = { r: 0.525, alpha: 6.183 * 7, a: 0.891, b: 1.614 };

/**
 * Gamma-Gamma (Fader & Hardie, note 025): a customer's sums scatter with shape p around a mean of their own, and the means
 * of all customers with q and v. `v` in units of the currency.
 */
export interface SpendModel {
  readonly p: number;
  readonly q: number;
  readonly v: number;
}

/** E[a customer's next sum] after `count` purchases of `mean` on average; of a customer nothing is known of with 0. */
export function expectedSpend({ p, q, v }: SpendModel, count: number, mean: number): number {
  return (p * (v + count * mean)) / (p * count + q - 1);
}

/** What somebody has spent, in one currency. */
export interface Spent {
  readonly count: number;
  readonly mean: number;
}

/** Fewer customers than this tell nothing of the others. */
const fewestCustomers = 40;

/** CDNOW's, of which only the currency is another. */
const prior = { p: 6.25, q: 3.74 };

/** Pauses as `fitting` does. Null: too few customers, or nothing sane explains them. */
export function* fittingSpend(customers: readonly Spent[]): Generator<void, SpendModel | null> {
  const paid = customers.filter(({ count, mean }) => count >= 1 && mean > 0 && Number.isFinite(mean));
  if (paid.length < fewestCustomers) return null;
  const mean = paid.reduce((sum, one) => sum + one.mean, 0) / paid.length;
  // `q` above 1, or there would be no mean
  const modelAt = ([p = 0, q = 0, v = 0]: readonly number[]): SpendModel => ({
    p: prior.p * Math.exp(p),
    q: 1 + (prior.q - 1) * Math.exp(q),
    v: ((mean * (prior.q - 1)) / prior.p) * Math.exp(v),
  });
  const heightAt = (point: readonly number[]) => {
    const distance = point.reduce((sum, value) => sum + value * value, 0);
    if (distance > 400) return Number.POSITIVE_INFINITY;
    const model = modelAt(point);
    return paid.reduce((height, one) => height - spendLogLikelihood(model, one), distance / 2);
  };
  const model = modelAt(yield* lowest(heightAt, [0, 0, 0]));
  return Object.values(model).every((value) => Number.isFinite(value) && value > 0) ? model : null;
}

/** ln of the likelihood of one customer's mean. */
function spendLogLikelihood({ p, q, v }: SpendModel, { count, mean }: Spent): number {
  const shape = p * count;
  return (
    logGamma(shape + q) -
    logGamma(shape) -
    logGamma(q) +
    q * Math.log(v) +
    (shape - 1) * Math.log(mean) +
    shape * Math.log(count) -
    (shape + q) * Math.log(v + count * mean)
  );
}

// --- regular buyers -------------------------------------------------------------------------------------------------

/** Gaps with a shape of less are hardly more regular than chance, which has 1. */
const leastRegularShape = 2;

/** Nobody is a clock: however equal a few gaps are, the next one may differ. */
const mostRegularShape = 40;

export interface GapModel {
  readonly shape: number;
  /** days */
  readonly scale: number;
}

/**
 * The gamma distribution of a person's own gaps (days); null unless there are four of them at least and they are regular.
 * Maximum likelihood in Minka's closed form, with the bias of few gaps taken out (Giles & Feng 2009), by which any four would
 * seem regular.
 */
export function regularGaps(gaps: readonly number[]): GapModel | null {
  const count = gaps.length;
  if (count < 4 || gaps.some((gap) => !(gap > 0))) return null;
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / count;
  const s = Math.log(mean) - gaps.reduce((sum, gap) => sum + Math.log(gap), 0) / count;
  const raw = s < 1e-9 ? Number.POSITIVE_INFINITY : (3 - s + Math.sqrt((s - 3) ** 2 + 24 * s)) / (12 * s);
  const largest = Math.min(raw, 1e6);
  const bias = (3 * largest - (2 * largest) / (3 * (1 + largest)) - (4 * largest) / (5 * (1 + largest) ** 2)) / count;
  const shape = Math.min(mostRegularShape, largest - bias);
  return shape >= leastRegularShape ? { shape, scale: mean / shape } : null;
}
