/** What "not this one" teaches: a kind of reason that was turned down for several people counts less for everybody. */
import type { OpeningMark } from '#core/opening.ts';
import type { KindWeights } from './choose.ts';
import type { ReasonKind } from './reason.ts';
import { turnedDownKind } from './set-aside.ts';

/** Reasons of a kind that the user turned down; `silence` is all kinds of being due. */
export interface TurnedDown {
  readonly kind: ReasonKind | 'silence';
  /** for how many people */
  readonly people: number;
  /** 1: it counts as before */
  readonly weight: number;
}

/** What was turned down longer ago, in milliseconds, says nothing of today. */
const remembered = 365 * 86_400_000;

/** For fewer people than this a no is about the person and not about the kind. */
const fewestPeople = 3;

/** Every further person takes so much off; a kind never goes silent. */
const step = 0.15;
const lightest = 0.4;

/** The most often turned down first. */
export function turnedDownKinds(
  marks: readonly Pick<OpeningMark, 'contactId' | 'opening' | 'createdAt'>[],
  now: number,
): TurnedDown[] {
  const people = new Map<TurnedDown['kind'], Set<string>>();
  for (const mark of marks) {
    const kind = turnedDownKind(mark);
    if (kind === null || now - mark.createdAt > remembered) continue;
    people.set(kind, (people.get(kind) ?? new Set()).add(mark.contactId));
  }
  return [...people]
    .map(([kind, { size }]) => ({ kind, people: size, weight: weightFor(size) }))
    .sort((a, b) => b.people - a.people || (a.kind < b.kind ? -1 : 1));
}

function weightFor(people: number): number {
  return people < fewestPeople ? 1 : Math.max(lightest, 1 - step * (people - fewestPeople + 1));
}

export function weightsOf(kinds: readonly TurnedDown[]): KindWeights {
  const weights: Partial<Record<ReasonKind, number>> = {};
  for (const { kind, weight } of kinds) {
    for (const one of kind === 'silence' ? ofSilence : [kind]) weights[one] = weight;
  }
  return weights;
}

const ofSilence = ['due', 'cold', 'lost', 'never-met'] as const;
