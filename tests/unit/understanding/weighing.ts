/**
 * `npm run weigh:words`: learns what words speak for, from all parts of the corpus that are not only measured, and writes it
 * down as `word-weights.ts`. A multinomial logistic regression by AdaGrad (Duchi, Hazan, Singer 2011), in which a third
 * of what a sentence has is left out at random each time (dropout), so that nothing single is relied on.
 */
import { createHash } from 'node:crypto';
import type { Language } from '#core/records.ts';
import { featuresOf, type KindName, softmax, testimonyOf } from '#core/understand/evidence.ts';
import { sentencesOf } from '#core/understand/tokens.ts';
import { examplesOf, onlyMeasured, parts } from './corpus.ts';

interface Taught {
  readonly features: readonly string[];
  readonly kind: KindName;
}

interface Weights {
  readonly kinds: readonly KindName[];
  readonly bias: Float64Array;
  readonly features: readonly string[];
  /** a row of weights for every feature, one for every kind */
  readonly weights: Float64Array;
}

/** A feature that fewer sentences have tells of these sentences alone. */
const leastOften = 5;
const leftOut = 0.3;
const rounds = 40;
const rate = 0.1;
const biasRate = 0.01;

/** What is written for a weight, the middle one for 0, and how much lies between two. */
const levels = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz';
const step = 0.08;

export function weighedWords(): string {
  const taught = taughtSentences();
  return written(learn(taught), fingerprintOf(taught));
}

/** Which sentences weights were learned from; others have another. */
export function fingerprint(): string {
  return fingerprintOf(taughtSentences());
}

function fingerprintOf(taught: readonly Taught[]): string {
  const hash = createHash('sha256');
  for (const { features, kind } of taught) hash.update(`${kind} ${features.join(' ')}\n`);
  return hash.digest('hex').slice(0, 16);
}

function taughtSentences(): Taught[] {
  const learnedFrom = parts.filter((part) => !onlyMeasured.has(part));
  return (['en', 'ru'] satisfies Language[]).flatMap((language) =>
    learnedFrom.flatMap((part) =>
      examplesOf(language, part).map(({ text, kinds }) => ({
        features: sentencesOf(text).flatMap((sentence) => featuresOf(testimonyOf(sentence))),
        kind: kinds[0] ?? '-',
      })),
    ),
  );
}

function learn(taught: readonly Taught[]): Weights {
  const features = oftenIn(taught);
  const index = new Map(features.map((feature, at) => [feature, at]));
  const kinds = [...new Set(taught.map(({ kind }) => kind))].sort();
  const width = kinds.length;
  const weights = new Float64Array(features.length * width);
  const slopes = new Float64Array(weights.length).fill(1e-6);
  const bias = new Float64Array(width);
  const random = seeded();
  const examples = taught.map((one) => ({
    known: one.features.map((feature) => index.get(feature) ?? -1).filter((at) => at >= 0),
    right: kinds.indexOf(one.kind),
  }));
  for (let round = 0; round < rounds; round += 1) {
    for (const { known, right } of shuffled(examples, random)) {
      const seen = known.filter(() => random() >= leftOut);
      const errors = Float64Array.from(bias);
      for (const feature of seen)
        for (let kind = 0; kind < width; kind += 1)
          errors[kind] = (errors[kind] ?? 0) + (weights[feature * width + kind] ?? 0);
      softmax(errors);
      errors[right] = (errors[right] ?? 0) - 1;
      for (const feature of seen)
        for (let kind = 0; kind < width; kind += 1) {
          const cell = feature * width + kind;
          const error = errors[kind] ?? 0;
          const steep = (slopes[cell] ?? 0) + error * error;
          slopes[cell] = steep;
          weights[cell] = (weights[cell] ?? 0) - (rate * error) / Math.sqrt(steep);
        }
      for (let kind = 0; kind < width; kind += 1) bias[kind] = (bias[kind] ?? 0) - biasRate * (errors[kind] ?? 0);
    }
  }
  return { kinds, bias, features, weights };
}

function oftenIn(taught: readonly Taught[]): string[] {
  const often = new Map<string, number>();
  for (const { features } of taught)
    for (const feature of new Set(features)) often.set(feature, (often.get(feature) ?? 0) + 1);
  return [...often]
    .filter(([, times]) => times >= leastOften)
    .map(([feature]) => feature)
    .sort();
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

/** Marsaglia's xorshift, from one seed: the same weights on every machine. */
function seeded(): () => number {
  let state = 2_463_534_242;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

function written({ kinds, bias, features, weights }: Weights, taughtBy: string): string {
  const middle = (levels.length - 1) / 2;
  const letter = (weight: number) =>
    levels.charAt(middle + Math.max(-middle, Math.min(middle, Math.round(weight / step))));
  const lines = features.map((feature, at) => {
    const row = weights.subarray(at * kinds.length, (at + 1) * kinds.length);
    return `${feature} ${Array.from(row, letter).join('')}`;
  });
  return [
    `/** Made by \`npm run weigh:words\` out of the corpus (${taughtBy}): what words speak for. Not to be changed by hand. */`,
    `export const kinds: readonly string[] =\n  '${kinds.join(' ')}'.split(\n    ' ',\n  );`,
    `export const bias: readonly number[] =
  '${Array.from(bias, (weight) => Math.round(weight * 1000) / 1000).join(' ')}'
    .split(' ')
    .map(Number);`,
    '/** How a weight is written, the middle one for 0, and how much lies between two. */',
    `export const levels = '${levels}';`,
    `export const weightStep = ${step};`,
    '/** A word, a beginning (with a dash) or a pair of beginnings, and its weight for every kind. */',
    `export const weights = \`${lines.join('\n')}\`;`,
    '',
  ].join('\n');
}
