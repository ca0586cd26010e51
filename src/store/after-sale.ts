/** The steps of care after a purchase: made with it, closed with a click, changed by hand. */
import { civilDateOf, instantOf, type PartialDate } from '#core/civil-date.ts';
import type { AfterSaleStep, Purchase } from '#core/records.ts';
import { db } from './db.ts';
import { changed, durably, remove, removing, stamp } from './write.ts';

export type StepFields = Partial<Pick<AfterSaleStep, 'kind' | 'text' | 'dueOn' | 'doneAt'>>;

/** A step that the user thought of; `changeStep` writes it. */
export function newStep(
  { id, contactId }: Purchase,
  fields: Pick<AfterSaleStep, 'text' | 'dueOn'>,
  now: number,
): AfterSaleStep {
  return { ...stamp(now), purchaseId: id, contactId, kind: 'other', doneAt: null, ...fields };
}

/**
 * Changes fields of a step; what another window changed in the others stays. Returns what they were before, for Undo; null
 * when the step is no longer there.
 * @throws {NotSavedError}
 */
export async function editStep(id: string, fields: StepFields, now: number): Promise<StepFields | null> {
  return durably([db.afterSaleSteps], async () => {
    const step = await db.afterSaleSteps.get(id);
    if (!step) return null;
    await db.afterSaleSteps.put(changed(step, fields, now));
    return Object.fromEntries(Object.keys(fields).map((name) => [name, step[name as keyof AfterSaleStep]]));
  });
}

/** Days after a purchase on which a word is due. */
const usualSteps = [
  ['thanks', 0],
  ['check', 7],
  ['feedback', 21],
] as const;

/** A purchase of long ago starts nothing: only a known day that is not over for longer than the last step. */
export function stepsAfter(
  purchaseId: string,
  contactId: string,
  on: PartialDate | null,
  now: number,
): AfterSaleStep[] {
  const { year, month, day } = on ?? civilDateOf(now);
  if (year === null || month === null || day === null) return [];
  const bought = instantOf({ year, month, day });
  return usualSteps.flatMap(([kind, days]) => {
    const dueOn = civilDateOf(bought + days * 86_400_000);
    const late = (now - instantOf(dueOn)) / 86_400_000 > 30;
    return late ? [] : [{ ...stamp(now), contactId, purchaseId, kind, text: '', dueOn, doneAt: null }];
  });
}

/** Closes an after-sale step, or opens it again. @throws {NotSavedError} */
export async function setStepDone(id: string, doneAt: number | null, now: number): Promise<void> {
  await durably([db.afterSaleSteps], async () => {
    const step = await db.afterSaleSteps.get(id);
    if (step) await db.afterSaleSteps.put(changed(step, { doneAt }, now));
  });
}

/** Puts a step of a purchase in another way, adds one, or (null) takes it away. @throws {NotSavedError} */
export async function changeStep(id: string, step: AfterSaleStep | null, now: number): Promise<void> {
  await durably([db.afterSaleSteps, ...removing], async () => {
    if (step) await db.afterSaleSteps.put(step);
    else await remove(db.afterSaleSteps, [id], now);
  });
}

export async function stepsOf(contactId: string): Promise<AfterSaleStep[]> {
  return db.afterSaleSteps.where('contactId').equals(contactId).toArray();
}
