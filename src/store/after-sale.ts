/** The steps of care after one purchase, changed by hand. */
import type { AfterSaleStep, Purchase } from '#core/records.ts';
import { db } from './db.ts';
import { changed, durably, stamp } from './write.ts';

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
