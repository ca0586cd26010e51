/** The steps of care after a purchase: begun and moved with it, closed by what is exchanged, changed by hand. */
import Dexie from 'dexie';
import { type AfterSaleStep, closedBy, isMine, reopenedWithout, stepsAfterChange } from '#core/after-sale.ts';
import { type ProductKind, usualProductKinds } from '#core/after-sale-rules.ts';
import { civilDateOf, dayNumber, instantOf } from '#core/civil-date.ts';
import type { Purchase, Touch } from '#core/records.ts';
import { db } from './db.ts';
import { changed, durably, remove, removing, stamp } from './write.ts';

export type StepFields = Partial<
  Pick<AfterSaleStep, 'kind' | 'text' | 'dueOn' | 'doneAt' | 'closedBy' | 'reopenedAt' | 'byHand' | 'dropped'>
>;

/** A step that the user thought of; `changeStep` writes it. */
export function newStep(
  { id, contactId }: Purchase,
  fields: Pick<AfterSaleStep, 'text' | 'dueOn'>,
  now: number,
): AfterSaleStep {
  return {
    ...stamp(now),
    purchaseId: id,
    contactId,
    kind: 'other',
    doneAt: null,
    closedBy: null,
    reopenedAt: null,
    rule: null,
    byHand: true,
    dropped: null,
    ...fields,
  };
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

/** How what is sold is cared for; also inside a transaction that includes `db.settings`. */
export async function productKinds(): Promise<readonly ProductKind[]> {
  const stored = await db.settings.get('afterSale');
  return stored ? (stored.value as readonly ProductKind[]) : usualProductKinds;
}

/** Inside a transaction over `savingTables`: the steps of a purchase that was just written. @param before null: it is new */
export async function keepStepsOf(before: Purchase | null, purchase: Purchase, now: number): Promise<void> {
  const existing = await stepsOfPurchase(purchase.id);
  const written = stepsAfterChange(before, purchase, existing, await productKinds(), now);
  await db.afterSaleSteps.bulkPut(written);
  const today = dayNumber(civilDateOf(now));
  const come = written.filter(({ doneAt, dueOn }) => doneAt === null && dayNumber(dueOn) <= today);
  if (come.length === 0) return;
  // what was exchanged before the purchase was noted
  const first = come.map(({ dueOn }) => dueOn).sort((a, b) => dayNumber(a) - dayNumber(b))[0];
  const since = first ? instantOf(first) - 86_400_000 : now;
  const touches = await db.touches
    .where('[contactId+at]')
    .between([purchase.contactId, since], [purchase.contactId, Dexie.maxKey])
    .toArray();
  await db.afterSaleSteps.bulkPut(closedBy(touches, come, now));
}

export function stepsOfPurchase(purchaseId: string): Promise<AfterSaleStep[]> {
  return db.afterSaleSteps.where('purchaseId').equals(purchaseId).toArray();
}

/** Inside a transaction over `touchTables`: closes what new touches of a person were for. */
export async function closeSteps(contactId: string, touches: readonly Touch[], now: number): Promise<void> {
  if (!touches.some(isMine)) return;
  const steps = await db.afterSaleSteps.where('contactId').equals(contactId).toArray();
  const closed = closedBy(touches, steps, now);
  if (closed.length > 0) await db.afterSaleSteps.bulkPut(closed);
}

/** Inside a transaction over `touchTables`: opens again what touches of a person closed that are gone or were changed. */
export async function reopenSteps(contactId: string, touchIds: readonly string[], now: number): Promise<void> {
  const steps = await db.afterSaleSteps.where('contactId').equals(contactId).toArray();
  const gone = new Set(touchIds);
  const open = reopenedWithout((id) => !gone.has(id), steps, now);
  if (open.length > 0) await db.afterSaleSteps.bulkPut(open);
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
