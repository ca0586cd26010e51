/** What is here already under another id, so that bringing it in again says nothing twice. */

import type { AfterSaleStep } from '#core/after-sale.ts';
import type { LearnedRecord, Place } from '#core/bookkeeping.ts';
import type { Incoming } from '#core/formats/incoming.ts';
import type { OpeningMark } from '#core/opening.ts';
import type { Template } from '#core/openings/template.ts';
import type { PlanLine } from '#core/plan/plan-line.ts';
import type { Detail, LifeEvent } from '#core/records.ts';
import { inverseRelation, type Relation } from '#core/relations.ts';
import { db } from './db.ts';
import type { Run } from './import-run.ts';
import { wordsOfRule } from './learned.ts';
import { placeOfTemplate } from './templates.ts';

/** One meaning for both directions. */
function meaning({ fromId, toId, kind }: Relation): string {
  return fromId < toId ? `${fromId} ${toId} ${kind}` : `${toId} ${fromId} ${inverseRelation(kind)}`;
}

export async function knownRelations(records: Relation[]): Promise<(record: Relation) => boolean> {
  const ids = [...new Set(records.map(({ fromId }) => fromId))];
  const here: Relation[] = await db.relations.where('fromId').anyOf(ids).or('toId').anyOf(ids).toArray();
  const known = new Set(here.map(meaning));
  return (record) => {
    const told = meaning(record);
    const isKnown = known.has(told);
    known.add(told);
    return isKnown;
  };
}

/** Of the same words one rule is enough, and what was taught here counts. */
export async function knownRules(): Promise<(record: LearnedRecord) => boolean> {
  const known = new Set((await db.learned.toArray()).map(wordsOfRule));
  return (record) => {
    const isKnown = known.has(wordsOfRule(record));
    known.add(wordsOfRule(record));
    return isKnown;
  };
}

/** One record for a host: what was taught here counts. */
export async function knownPlaces(): Promise<(record: Place) => boolean> {
  const known = new Set((await db.places.toArray()).map(({ origin }) => origin));
  return ({ origin }) => {
    const isKnown = known.has(origin);
    known.add(origin);
    return isKnown;
  };
}

/** What stands in place of the same words of Kith was decided here; and nothing is added twice. */
export async function knownTemplates(): Promise<(record: Template) => boolean> {
  const known = new Set((await db.templates.toArray()).map(placeOfTemplate));
  return (record) => {
    const isKnown = known.has(placeOfTemplate(record));
    known.add(placeOfTemplate(record));
    return isKnown;
  };
}

export async function knownMarks(records: OpeningMark[]): Promise<(record: OpeningMark) => boolean> {
  const keys = records.map(({ contactId, opening }) => [contactId, opening]);
  const here: OpeningMark[] = await db.openingMarks.where('[contactId+opening]').anyOf(keys).toArray();
  const known = new Set(here.map(({ contactId, opening }) => `${contactId} ${opening}`));
  return ({ contactId, opening }) => known.has(`${contactId} ${opening}`);
}

/** What was said here of the same line of the plan counts. */
export async function knownPlanLines(records: PlanLine[]): Promise<(record: PlanLine) => boolean> {
  const ids = [...new Set(records.map(({ contactId }) => contactId))];
  const here = await db.planLines.where('contactId').anyOf(ids).toArray();
  const known = new Set(here.map(({ contactId, line }) => `${contactId} ${line}`));
  return ({ contactId, line }) => line !== null && known.has(`${contactId} ${line}`);
}

/** A step of a purchase that is not here is nobody's. */
export async function withoutPurchase(run: Run, records: AfterSaleStep[]): Promise<(record: AfterSaleStep) => boolean> {
  const ids = [...new Set(records.map(({ purchaseId }) => purchaseId))];
  const here = new Set((await db.purchases.bulkGet(ids)).map((purchase) => purchase?.id));
  return ({ purchaseId }) => !here.has(purchaseId) && !run.written.has(`purchases ${purchaseId}`);
}

/** Of address books: a note that is here already, line by line. */
export async function knownNotes({ policy }: Incoming, records: Detail[]): Promise<(record: Detail) => boolean> {
  if (policy !== 'fill') return () => false;
  const lines = new Map<string, Set<string>>();
  for (const id of new Set(records.map(({ contactId }) => contactId))) {
    const here: Detail[] = await db.details
      .where('[contactId+saidAt]')
      .between([id, Number.NEGATIVE_INFINITY], [id, Number.POSITIVE_INFINITY])
      .toArray();
    lines.set(id, new Set(here.flatMap(({ text }) => text.split('\n'))));
  }
  return ({ contactId, text }) => text.split('\n').every((line) => lines.get(contactId)?.has(line));
}

/** Of address books: a birthday of somebody whose birthday is known, which is never overwritten. */
export async function knownBirthdays(
  { policy }: Incoming,
  records: LifeEvent[],
): Promise<(record: LifeEvent) => boolean> {
  if (policy !== 'fill') return () => false;
  const ids = records.flatMap(({ contactIds }) => contactIds);
  const here: LifeEvent[] = await db.lifeEvents.where('contactIds').anyOf(ids).distinct().toArray();
  const known = new Set(
    here
      .filter(({ kind, about }) => kind === 'birthday' && about === 'contact')
      .flatMap(({ contactIds }) => contactIds),
  );
  return ({ contactIds }) => contactIds.some((id) => known.has(id));
}
