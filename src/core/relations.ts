/** What two remembered people are to each other, and how that is called from the other side. */
import type { Stamped } from './records.ts';

/**
 * What `to` is of `from`: "her spouse is …". `inverseRelation` tells how it is called from the other side.
 */
export const relationKinds = [
  'spouse',
  'parent',
  'child',
  'sibling',
  'relative',
  'friend',
  'colleague',
  'boss',
  'report',
  'assistant',
  'principal',
  'introducer',
  'introduced',
] as const;
export type RelationKind = (typeof relationKinds)[number];

/** Two remembered people and what they are to each other; one record for both directions. */
export interface Relation extends Stamped {
  readonly fromId: string;
  readonly toId: string;
  readonly kind: RelationKind;
}

const inverses: Record<RelationKind, RelationKind> = {
  spouse: 'spouse',
  parent: 'child',
  child: 'parent',
  sibling: 'sibling',
  relative: 'relative',
  friend: 'friend',
  colleague: 'colleague',
  boss: 'report',
  report: 'boss',
  assistant: 'principal',
  principal: 'assistant',
  introducer: 'introduced',
  introduced: 'introducer',
};

export function inverseRelation(kind: RelationKind): RelationKind {
  return inverses[kind];
}

/** What the other person of a relation is to this one, and who it is. */
export function seenFrom(relation: Relation, contactId: string): { kind: RelationKind; otherId: string } {
  return relation.fromId === contactId
    ? { kind: relation.kind, otherId: relation.toId }
    : { kind: inverseRelation(relation.kind), otherId: relation.fromId };
}
