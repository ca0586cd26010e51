/** People who keep up with each other by known rules, drawn by chance that is the same each time. */
import type { RhythmModel, Seen } from '#core/rhythm/model.ts';
import { randomNumbers } from '../../store/random-numbers.ts';

export interface Chance {
  /** 0 to 1 */
  uniform(): number;
  exponential(rate: number): number;
  gamma(shape: number, scale: number): number;
  beta(a: number, b: number): number;
}

export function chanceOf(seed: number): Chance {
  const { next } = randomNumbers(seed);
  const uniform = () => Math.max(next(), 1e-12);
  const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  /** Marsaglia & Tsang 2000. */
  const gamma = (shape: number, scale: number): number => {
    if (shape < 1) return gamma(shape + 1, scale) * uniform() ** (1 / shape);
    const d = shape - 1 / 3;
    for (;;) {
      const z = normal();
      const v = (1 + z / Math.sqrt(9 * d)) ** 3;
      if (v > 0 && Math.log(uniform()) < 0.5 * z * z + d - d * v + d * Math.log(v)) return d * v * scale;
    }
  };
  return {
    uniform,
    gamma,
    exponential: (rate) => -Math.log(uniform()) / rate,
    beta: (a, b) => {
      const one = gamma(a, 1);
      return one / (one + gamma(b, 1));
    },
  };
}

/** The times of the contacts of one person in `days`, in order and from 0, as MBG/NBD has them. */
export function contactsOf(
  { r, alpha, a, b }: RhythmModel,
  days: number,
  { gamma, beta, exponential, uniform }: Chance,
) {
  const rate = gamma(r, 1 / alpha);
  const dropOut = beta(a, b);
  const times = [0];
  for (let time = 0; uniform() >= dropOut; ) {
    time += exponential(rate);
    if (time > days) break;
    times.push(time);
  }
  return times;
}

/** What was seen until `age` of somebody with contacts at these times. */
export function seenUntil(times: readonly number[], age: number): Seen {
  const past = times.filter((time) => time <= age);
  return { x: past.length - 1, tx: past.at(-1) ?? 0, age };
}
