/**
 * How often somebody is heard of, and whether any more: MBG/NBD (Batislam, Denizel & Filiztekin 2007; Hoppe & Wagner 2007).
 * Contacts come at a rate λ ~ Gamma(r, α), and after each of them, the first included, it may have been the last with a
 * probability p ~ Beta(a, b). Everything in logarithms (Hardie, note 027): never NaN.
 */
import { logBeta, logGamma, logSum } from './gamma.ts';

/** `alpha` in days; the others have no unit. All above zero. */
export interface RhythmModel {
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

/**
 * What is known of how people keep up with each other before anything is known of these two: fitted on the Enron
 * correspondence, and as good on another.
 */
export const priorModel: RhythmModel = { r: 0.5, alpha: 11.5, a: 0.16, b: 1.55 };

/** All that a model has to know of somebody. */
export interface Seen {
  /** contacts after the first; several on one civil day count once */
  readonly x: number;
  /** days from the first to the last */
  readonly tx: number;
  /** days from the first until now */
  readonly age: number;
}

/** A clock that went back makes nobody younger than their last contact. */
function sound({ x, tx, age }: Seen): Seen {
  const [count, last] = [Math.max(0, x), Math.max(0, tx)];
  return { x: count, tx: last, age: Math.max(last, age) };
}

/** P(alive): that the last contact seen was not the last of all. */
export function aliveProbability({ r, alpha, a, b }: RhythmModel, seen: Seen): number {
  const { x, tx, age } = sound(seen);
  return aliveAgainst(Math.log(a / (b + x)), (r + x) * Math.log((alpha + tx) / (alpha + age)));
}

/**
 * The same in general: by the logarithm of the odds that the last contact was the last, right after it, and that of the
 * probability of a silence this long from somebody who is still there.
 */
export function aliveAgainst(logOdds: number, logSurvival: number): number {
  return 1 / (1 + Math.exp(logOdds - logSurvival));
}

/** P(no contact in the next `horizon` days). */
export function silenceProbability(model: RhythmModel, seen: Seen, horizon: number): number {
  const { x, age } = sound(seen);
  const { r, alpha } = model;
  const heard = -Math.expm1((r + x) * Math.log((alpha + age) / (alpha + age + Math.max(0, horizon))));
  return 1 - aliveProbability(model, seen) * heard;
}

/**
 * E[contacts in the next `days`]. The published form has ₂F₁, which overflows and cancels; this is the integral that it
 * stands for.
 */
export function expectedContacts(model: RhythmModel, seen: Seen, days: number): number {
  const { x, age } = sound(seen);
  const { r, alpha, a, b } = model;
  return aliveProbability(model, seen) * expectedWhileAlive(r + x, alpha + age, a, b + x + 1, days);
}

/** Half the width and the step of the quadrature, in its own variable: a weight of p^0.001 has ended there. */
const [quadratureReach, quadratureStep] = [9, 1 / 32];

/**
 * E[contacts in the next `days`] of somebody who is there, with λ ~ Gamma(shape, rate) and p ~ Beta(a, b): the mean of
 * (1 − (rate / (rate + p·days))^shape) / p over p, by double-exponential quadrature (Takahasi & Mori 1974), which does not
 * mind that the weight is infinite at both ends.
 */
export function expectedWhileAlive(shape: number, rate: number, a: number, b: number, days: number): number {
  if (!(days > 0)) return 0;
  const points: (readonly [logWeight: number, p: number])[] = [];
  for (let t = -quadratureReach; t <= quadratureReach; t += quadratureStep) {
    const u = Math.PI * Math.sinh(t);
    const [logP, logRest] = [-softplus(-u), -softplus(u)];
    points.push([a * logP + b * logRest + Math.log(Math.cosh(t)), Math.exp(logP)]);
  }
  const heaviest = points.reduce((most, [logWeight]) => Math.max(most, logWeight), Number.NEGATIVE_INFINITY);
  let [sum, total] = [0, 0];
  for (const [logWeight, p] of points) {
    const weight = Math.exp(logWeight - heaviest);
    const never = p < 1e-12;
    sum += weight * (never ? (shape * days) / rate : -Math.expm1(-shape * Math.log1p((p * days) / rate)) / p);
    total += weight;
  }
  return sum / total;
}

/** ln(1 + e^x). */
function softplus(x: number): number {
  return x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x));
}

/** ln of the likelihood of what was seen of one person. */
export function logLikelihood(model: RhythmModel, seen: Seen): number {
  const { x, tx, age } = sound(seen);
  return ofCount(model, x) + ofTimes(model, x, tx, age);
}

/** The part that is the same for everybody with as many contacts. */
export function ofCount({ r, alpha, a, b }: RhythmModel, x: number): number {
  return logGamma(r + x) - logGamma(r) + r * Math.log(alpha) + logBeta(a, b + x + 1) - logBeta(a, b);
}

/** The part that is of these very times. */
export function ofTimes({ r, alpha, a, b }: RhythmModel, x: number, tx: number, age: number): number {
  return logSum(-(r + x) * Math.log(alpha + age), Math.log(a / (b + x)) - (r + x) * Math.log(alpha + tx));
}
