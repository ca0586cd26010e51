/** Care after a purchase: which steps it starts and when, what becomes of them when it is changed, and what closes them. */
import { type ProductKind, productKindOf, type StepDelay, type StepRule } from './after-sale-rules.ts';
import { addDays, type CivilDate, civilDateOf, dayNumber, daysBetween, daysInMonth, isRealDate } from './civil-date.ts';
import type { Purchase, Stamped, Touch } from './records.ts';
import { isDated } from './rhythm.ts';

export const afterSaleKinds = [
  'thanks',
  'check',
  'feedback',
  'warranty',
  'anniversary',
  /** asking for a recommendation, where they are happy */
  'recommendation',
  'other',
] as const;
export type AfterSaleKind = (typeof afterSaleKinds)[number];

/** Care after a purchase, closed by what was exchanged or with a click. */
export interface AfterSaleStep extends Stamped {
  readonly contactId: string;
  readonly purchaseId: string;
  readonly kind: AfterSaleKind;
  /** what to do, for a step the user wrote; empty: the usual words of its kind */
  readonly text: string;
  readonly dueOn: CivilDate;
  /** UTC milliseconds; null while it is open */
  readonly doneAt: number | null;
  /** the touch that closed it, or its purchase when what they say of that did; null: a click, or it is open */
  readonly closedBy: string | null;
  /** UTC milliseconds at which the user opened it again: nothing exchanged until then closes it; null: never */
  readonly reopenedAt: number | null;
  /** `StepRule.id` of the rule that made it; null: the user thought of it */
  readonly rule: string | null;
  /** the user has said another day than the rule */
  readonly byHand: boolean;
  /** not to be done and not shown: the user took it away, or the rules no longer have it for this purchase; null: it counts */
  readonly dropped: 'by-hand' | 'by-rule' | null;
}

/** Days: what was due longer ago when a purchase is noted is not begun any more, or an old one would come as a debt. */
const graceDays = 3;

type Bought = Pick<Purchase, 'id' | 'contactId' | 'text' | 'on' | 'saidAt' | 'feedback'>;

/** A step as the rules have it, whether there is such a record or not. */
export interface PlannedStep extends Pick<AfterSaleStep, 'id' | 'kind' | 'text' | 'dueOn'> {
  readonly rule: string;
}

/** The day something was bought on; without any date the day it was told. Null when the day is not known. */
export function boughtOn({ on, saidAt }: Pick<Purchase, 'on' | 'saidAt'>): CivilDate | null {
  const { year, month, day } = on ?? civilDateOf(saidAt);
  if (year === null || month === null || day === null) return null;
  return isRealDate({ year, month, day }) ? { year, month, day } : null;
}

/** `sign` −1 counts back. The 31st plus a month is the last day of a shorter one. */
export function later(date: CivilDate, { count, unit }: StepDelay, sign: 1 | -1 = 1): CivilDate {
  if (unit !== 'month') return addDays(date, sign * count * (unit === 'week' ? 7 : 1));
  const months = date.year * 12 + date.month - 1 + sign * count;
  const [year, month] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1];
  return { year, month, day: Math.min(date.day, daysInMonth(year, month)) };
}

/** Everything the rules have for a purchase, whenever it is or was due, by the id of the step. */
export function plannedSteps(purchase: Bought, kinds: readonly ProductKind[]): Map<string, PlannedStep> {
  const product = productKindOf(purchase.text, kinds);
  const bought = boughtOn(purchase);
  if (!product || !bought) return new Map();
  const found = product.steps.flatMap((rule): [string, PlannedStep][] => {
    const dueOn = rule.on ? dayOf(rule, purchase, bought, product) : null;
    // of its own and always the same: two windows that note one purchase note one step
    const id = `${purchase.id}:${rule.id}`;
    return dueOn ? [[id, { id, rule: rule.id, kind: rule.kind, text: rule.text, dueOn }]] : [];
  });
  return new Map(found);
}

function dayOf(
  { kind, after }: StepRule,
  { feedback }: Bought,
  bought: CivilDate,
  product: ProductKind,
): CivilDate | null {
  if (kind === 'warranty') {
    if (product.warrantyMonths === null) return null;
    const ends = later(bought, { count: product.warrantyMonths, unit: 'month' });
    return later(ends, after, -1);
  }
  if (kind === 'recommendation') return feedback?.verdict === 'good' ? later(civilDateOf(feedback.at), after) : null;
  return later(bought, after);
}

function isLate(dueOn: CivilDate, madeAt: number): boolean {
  return daysBetween(dueOn, civilDateOf(madeAt)) > graceDays;
}

/**
 * The steps to be written after a purchase was noted or changed; only what the change is about. What is done, and what the
 * user has changed or taken away, stays; a step that the rules no longer have is dropped, and comes back as it was when they
 * have it again. Done twice, it has nothing more to do.
 * @param before null: it is new
 * @param now UTC milliseconds
 */
export function stepsAfterChange(
  before: Bought | null,
  purchase: Bought,
  existing: readonly AfterSaleStep[],
  kinds: readonly ProductKind[],
  now: number,
): AfterSaleStep[] {
  const was = before ? plannedSteps(before, kinds) : new Map<string, PlannedStep>();
  const planned = plannedSteps(purchase, kinds);
  const known = new Map(existing.map((step) => [step.id, step]));
  const written = new Map<string, AfterSaleStep>();
  for (const [id, step] of planned) {
    const earlier = was.get(id);
    if (earlier && dayNumber(earlier.dueOn) === dayNumber(step.dueOn) && earlier.text === step.text) continue;
    const record = known.get(id);
    if (!record) {
      if (!isLate(step.dueOn, now)) written.set(id, newStep(step, purchase, now));
    } else if (isOpen(record) || record.dropped === 'by-rule') written.set(id, moved(record, step, earlier, now));
    // what they said may be taken back, and then it is due on the day that holds by then
    else if (isAnswered(record)) written.set(id, withFields(record, placed(record, step, earlier), now));
  }
  for (const [id, { text }] of was) {
    const record = known.get(id);
    const isOwn = record && (record.byHand || record.text !== text);
    if (record && !planned.has(id) && isOpen(record) && !isOwn) written.set(id, dropped(record, now));
  }
  for (const step of existing) {
    const answered = answeredBy(purchase, written.get(step.id) ?? step, now);
    if (!answered) continue;
    const isOver = isOpen(answered) && !answered.byHand && isLate(answered.dueOn, answered.createdAt);
    const isGone = isOpen(answered) && step.rule !== null && (isOver || !planned.has(step.id));
    written.set(step.id, isGone ? dropped(answered, now) : answered);
  }
  return [...written.values()].filter((step) => !isSame(step, known.get(step.id)));
}

function isOpen({ doneAt }: AfterSaleStep): boolean {
  return doneAt === null;
}

function newStep(
  { id, rule, kind, text, dueOn }: PlannedStep,
  { id: purchaseId, contactId, feedback }: Bought,
  now: number,
): AfterSaleStep {
  const blank = { doneAt: null, closedBy: null, reopenedAt: null, byHand: false, dropped: null };
  const step = { id, createdAt: now, changed: {}, contactId, purchaseId, kind, text, dueOn, rule, ...blank };
  return kind === 'feedback' && feedback ? { ...step, doneAt: feedback.at, closedBy: purchaseId } : step;
}

/** Another day or other words of the rule; its own lateness is told from when it was made, so that a way back is one. */
function moved(record: AfterSaleStep, step: PlannedStep, earlier: PlannedStep | undefined, now: number): AfterSaleStep {
  const fields = placed(record, step, earlier);
  const isOver = !record.byHand && isLate(fields.dueOn, record.createdAt);
  const rest = isOver ? droppedFields(record, now) : { doneAt: null, dropped: null };
  return withFields(record, { ...fields, ...rest }, now);
}

/** What the user has said of a step stays. */
function placed(record: AfterSaleStep, step: PlannedStep, earlier: PlannedStep | undefined) {
  return {
    dueOn: record.byHand ? record.dueOn : step.dueOn,
    text: record.text === (earlier?.text ?? record.text) ? step.text : record.text,
  };
}

/** Closed by what they said of the purchase. */
function isAnswered({ closedBy, purchaseId }: AfterSaleStep): boolean {
  return closedBy === purchaseId;
}

function droppedFields({ doneAt }: AfterSaleStep, now: number) {
  return { doneAt: doneAt ?? now, closedBy: null, dropped: 'by-rule' as const };
}

function dropped(record: AfterSaleStep, now: number): AfterSaleStep {
  return withFields(record, droppedFields(record, now), now);
}

/** What they say of a purchase is what its step asks for. */
function answeredBy({ id, feedback }: Bought, step: AfterSaleStep, now: number): AfterSaleStep | null {
  if (step.kind !== 'feedback' || step.dropped) return null;
  if (feedback && isOpen(step)) return withFields(step, { doneAt: feedback.at, closedBy: id }, now);
  if (!feedback && step.closedBy === id) return withFields(step, { doneAt: null, closedBy: null }, now);
  return null;
}

/** Only what differs is said to have changed. */
function withFields(step: AfterSaleStep, fields: Partial<AfterSaleStep>, now: number): AfterSaleStep {
  const differing = Object.entries(fields).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(step[name as keyof AfterSaleStep]),
  );
  const times = Object.fromEntries(differing.map(([name]) => [name, now]));
  return { ...step, ...Object.fromEntries(differing), changed: { ...step.changed, ...times } };
}

function isSame(step: AfterSaleStep, known: AfterSaleStep | undefined): boolean {
  return known !== undefined && JSON.stringify(step) === JSON.stringify(known);
}

// --- closed by what was exchanged -----------------------------------------------------------------------------------

/**
 * Whether an exchange is what a step was for: something of mine to them, after its day has come. On the day itself only
 * what came after the step: the message in which they ordered is not the one that thanks them.
 */
export function closes(touch: Touch, { dueOn, createdAt, reopenedAt }: AfterSaleStep): boolean {
  if (!isMine(touch) || !isDated(touch)) return false;
  const isExact = touch.precision !== 'day';
  if (reopenedAt !== null && (isExact ? touch.at : touch.createdAt) <= reopenedAt) return false;
  const days = daysBetween(dueOn, civilDateOf(touch.at));
  return days === 0 ? (isExact ? touch.at : touch.createdAt) >= createdAt : days > 0;
}

/** Whether the user turned to the person with it: a call or a meeting is of both. */
export function isMine({ direction, kind }: Pick<Touch, 'direction' | 'kind'>): boolean {
  return direction === 'out' || kind === 'call' || kind === 'meeting';
}

/** The open steps that one of the touches closes, closed by the first that does; when that was is when they were done. */
export function closedBy(touches: readonly Touch[], steps: readonly AfterSaleStep[], now: number): AfterSaleStep[] {
  const inOrder = [...touches].sort((a, b) => a.at - b.at);
  return steps.filter(isOpen).flatMap((step) => {
    const touch = inOrder.find((one) => closes(one, step));
    return touch ? [withFields(step, { doneAt: touch.at, closedBy: touch.id }, now)] : [];
  });
}

/** Those closed by a touch that is no longer there, or no longer what it was, open again. */
export function reopenedWithout(
  isStill: (touchId: string) => boolean,
  steps: readonly AfterSaleStep[],
  now: number,
): AfterSaleStep[] {
  return steps
    .filter(({ closedBy: id, purchaseId }) => id !== null && id !== purchaseId && !isStill(id))
    .map((step) => withFields(step, { doneAt: null, closedBy: null }, now));
}
