/** What the user says of the plan for a person: of the lines that the rules make anew each time, and lines of their own. */
import type { PlanLine } from '#core/plan/plan-line.ts';
import { db } from './db.ts';
import { presentId, presentTables } from './present.ts';
import { changed, durably, remove, removing, stamp } from './write.ts';

export type PlanFields = Partial<Pick<PlanLine, 'text' | 'on' | 'dismissed'>>;

/** What an act on the plan did, for `takeBackPlan`. */
export interface PlanAct {
  readonly id: string;
  /** null: nothing had been said of the line */
  readonly before: PlanFields | null;
}

export async function planLinesOf(contactId: string): Promise<PlanLine[]> {
  return db.planLines.where('contactId').equals(contactId).toArray();
}

const tables = [db.planLines, ...presentTables];

/**
 * Says something of a line that the rules have.
 * @param line its key
 * @throws {NotSavedError}
 */
export async function sayOfLine(contactId: string, line: string, fields: PlanFields, now: number): Promise<PlanAct> {
  const fresh = stamp(now);
  return durably(tables, async () => {
    const present = await presentId(contactId);
    // another window has erased them
    if (present === null) throw new Error('this person is no longer remembered');
    const known = (await planLinesOf(present)).find((one) => one.line === line);
    if (!known) {
      await db.planLines.put({ ...fresh, contactId: present, line, text: null, on: null, dismissed: false, ...fields });
      return { id: fresh.id, before: null };
    }
    await db.planLines.put(changed(known, fields, now));
    return { id: known.id, before: beforeOf(known, fields) };
  });
}

/** A line of the user's own. @throws {NotSavedError} */
export async function addPlanLine(
  contactId: string,
  { text, on }: Pick<PlanLine, 'text' | 'on'>,
  now: number,
): Promise<PlanAct> {
  const fresh = stamp(now);
  return durably(tables, async () => {
    const present = await presentId(contactId);
    if (present === null) throw new Error('this person is no longer remembered');
    await db.planLines.put({ ...fresh, contactId: present, line: null, text, on, dismissed: false });
    return { id: fresh.id, before: null };
  });
}

/** Changes a line of the user's own; null when it is no longer there. @throws {NotSavedError} */
export async function editPlanLine(id: string, fields: PlanFields, now: number): Promise<PlanAct | null> {
  return durably([db.planLines], async () => {
    const known = await db.planLines.get(id);
    if (!known) return null;
    await db.planLines.put(changed(known, fields, now));
    return { id, before: beforeOf(known, fields) };
  });
}

/** @throws {NotSavedError} */
export async function takeBackPlan({ id, before }: PlanAct, now: number): Promise<void> {
  await durably([db.planLines, ...removing], async () => {
    const known = await db.planLines.get(id);
    if (!known) return;
    if (before) await db.planLines.put(changed(known, before, now));
    else await remove(db.planLines, [id], now);
  });
}

function beforeOf(known: PlanLine, fields: PlanFields): PlanFields {
  return Object.fromEntries(Object.keys(fields).map((name) => [name, known[name as keyof PlanLine]]));
}
