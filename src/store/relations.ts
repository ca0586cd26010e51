/** What remembered people are to each other. */
import type { Contact } from '#core/records.ts';
import { type Relation, type RelationKind, seenFrom } from '#core/relations.ts';
import { db } from './db.ts';
import { durably, remove, removing, stamp } from './write.ts';

/** A relation as one of the two sees it. */
export interface Related {
  readonly relation: Relation;
  /** what the other is to this person */
  readonly kind: RelationKind;
  readonly other: Contact;
}

/** Everybody a person is related to. */
export async function relationsOf(contactId: string): Promise<Related[]> {
  const relations = await db.relations.where('fromId').equals(contactId).or('toId').equals(contactId).toArray();
  if (relations.length === 0) return [];
  const seen = relations.map((relation) => ({ relation, ...seenFrom(relation, contactId) }));
  const others = await db.contacts.bulkGet(seen.map(({ otherId }) => otherId));
  return seen.flatMap(({ relation, kind }, index) => {
    const other = others[index];
    return other ? [{ relation, kind, other }] : [];
  });
}

/** Says what `toId` is to `fromId`; a relation of these two that says the same already is left as it is. @throws {NotSavedError} */
export async function relate(fromId: string, toId: string, kind: RelationKind, now: number): Promise<Relation> {
  const relation: Relation = { ...stamp(now), fromId, toId, kind };
  return durably([db.relations], async () => {
    const between = await db.relations.where('fromId').anyOf(fromId, toId).toArray();
    const same = between.find((one) => {
      const { kind: known, otherId } = seenFrom(one, fromId);
      return otherId === toId && known === kind && (one.fromId === fromId || one.toId === fromId);
    });
    if (same) return same;
    await db.relations.put(relation);
    return relation;
  });
}

/** @throws {NotSavedError} */
export async function unrelate(id: string, now: number): Promise<void> {
  await durably([db.relations, ...removing], () => remove(db.relations, [id], now));
}

/** Puts back what `unrelate` took away. @throws {NotSavedError} */
export async function restoreRelation(relation: Relation): Promise<void> {
  await durably([db.relations, db.deletions], async () => {
    await db.relations.put(relation);
    await db.deletions.delete(relation.id);
  });
}
