/** How a relation between two people is called from the other side. */
import type { Relation, RelationKind } from './records.ts';

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
