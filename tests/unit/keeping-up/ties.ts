/** Ties of three kinds, none of them as the model would have it: what is predicted of them is told beside what happens. */
import { usualGapOf } from '#core/rhythm/days.ts';
import { fitting } from '#core/rhythm/fit.ts';
import { finished } from '#core/rhythm/minimise.ts';
import { aliveProbability, priorModel, type RhythmModel, type Seen, silenceProbability } from '#core/rhythm/model.ts';
import { type Chance, chanceOf } from './simulated.ts';

export const tieKinds = ['bursty', 'regular', 'dying'] as const;
export type TieKind = (typeof tieKinds)[number];

/** Days for which a tie is known when it is judged, and the days after that in which somebody writes or does not. */
const [known, ahead] = [400, 30];

/** The days on which two people of a kind are in touch, from the first of all on. */
function daysOf(kind: TieKind, { gamma, uniform, exponential }: Chance): number[] {
  const usual = 3 + gamma(2, 12);
  const gap: Record<TieKind, () => number> = {
    // days of much and weeks of nothing (Barabási 2005): most gaps are short, a few make up most of the time
    bursty: () => (uniform() < 0.7 ? exponential(4 / usual) : exponential(1 / (2.6 * usual))),
    regular: () => gamma(6, usual / 6),
    dying: () => exponential(1 / usual),
  };
  // a dying tie ends at some time, and is not told from one that is silent
  const end = kind === 'dying' ? exponential(1 / 250) : Number.POSITIVE_INFINITY;
  const days = [0];
  for (let time = gap[kind](); time < known + ahead && time < end; time += gap[kind]()) days.push(Math.floor(time));
  return [...new Set(days)];
}

interface Judged {
  readonly seen: Seen;
  readonly horizon: number;
  /** nobody wrote in the time ahead */
  readonly silent: boolean;
  /** nobody ever wrote again */
  readonly elapsedPerGap: number;
}

/** Established ties (four gaps or more), each judged on one day by what was known of it then. */
export function ties(kind: TieKind, many: number, seed: number): Judged[] {
  const chance = chanceOf(seed);
  const judged: Judged[] = [];
  while (judged.length < many) {
    const days = daysOf(kind, chance);
    const age = 120 + Math.floor(chance.uniform() * (known - 120));
    const past = days.filter((day) => day <= age);
    const last = past.at(-1) ?? 0;
    const x = past.length - 1;
    if (x < 4) continue;
    const newest = past.slice(-24);
    const usual = usualGapOf({ count: past.length, first: 0, newest, weights: [], older: 0 }) ?? 0;
    judged.push({
      seen: { x, tx: last, age },
      horizon: ahead,
      silent: !days.some((day) => day > age && day <= age + ahead),
      elapsedPerGap: (age - last) / Math.max(1, usual),
    });
  }
  return judged;
}

export interface Tenth {
  readonly many: number;
  /** the mean of what was predicted, and the share in which it happened; 0 to 1 */
  readonly predicted: number;
  readonly happened: number;
}

/** Predictions of silence by tenths of what was predicted, the least first; a tenth without anybody has `many` 0. */
export function calibration(model: RhythmModel, judged: readonly Judged[]): Tenth[] {
  const tenths = Array.from({ length: 10 }, () => ({ many: 0, predicted: 0, happened: 0 }));
  for (const { seen, horizon, silent } of judged) {
    const probability = silenceProbability(model, seen, horizon);
    const tenth = tenths[Math.min(9, Math.floor(probability * 10))];
    if (!tenth) continue;
    tenth.many += 1;
    tenth.predicted += probability;
    tenth.happened += Number(silent);
  }
  return tenths.map(({ many, predicted, happened }) => ({
    many,
    predicted: predicted / Math.max(1, many),
    happened: happened / Math.max(1, many),
  }));
}

/** How far predictions lie from what happened, in the mean over everybody. */
export function calibrationError(tenths: readonly Tenth[]): number {
  const all = tenths.reduce((sum, { many }) => sum + many, 0);
  return tenths.reduce((sum, { many, predicted, happened }) => sum + many * Math.abs(predicted - happened), 0) / all;
}

/** The share of pairs, one silent and one not, that are in the right order by `score` (area under the curve). */
export function inOrder(judged: readonly Judged[], score: (one: Judged) => number): number {
  const ranked = judged.map((one) => ({ silent: one.silent, score: score(one) })).sort((a, b) => a.score - b.score);
  let [ranks, silent] = [0, 0];
  for (let start = 0; start < ranked.length; ) {
    let end = start;
    while (end < ranked.length && ranked[end]?.score === ranked[start]?.score) end += 1;
    // who is equal shares a rank
    for (const one of ranked.slice(start, end)) {
      if (!one.silent) continue;
      ranks += (start + end + 1) / 2;
      silent += 1;
    }
    start = end;
  }
  return (ranks - (silent * (silent + 1)) / 2) / (silent * (judged.length - silent));
}

export const scores: Readonly<Record<string, (model: RhythmModel) => (one: Judged) => number>> = {
  'P(no contact in 30 days)':
    (model) =>
    ({ seen, horizon }) =>
      silenceProbability(model, seen, horizon),
  'P(alive), the least first':
    (model) =>
    ({ seen }) =>
      -aliveProbability(model, seen),
  'days since the last contact':
    () =>
    ({ seen }) =>
      seen.age - seen.tx,
  'the same over the usual gap':
    () =>
    ({ elapsedPerGap }) =>
      elapsedPerGap,
};

/** The model that Kith would find on these people. */
export function fitted(judged: readonly Judged[]): RhythmModel {
  return (
    finished(
      fitting(
        judged.map(({ seen }) => seen),
        priorModel,
      ),
    ) ?? priorModel
  );
}
