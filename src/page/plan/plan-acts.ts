/** What the user does with a line of the plan, each written as one act with Undo. */
import { type CivilDate, dayNumber, type PartialDate } from '#core/civil-date.ts';
import { dueOf } from '#core/due.ts';
import type { PlannedLine } from '#core/plan/plan.ts';
import { addPlanLine, editPlanLine, type PlanAct, type PlanFields, sayOfLine, takeBackPlan } from '#store/plan.ts';
import { perform, type Say } from '#ui/acts.ts';
import { today } from '#ui/clock.ts';
import { focusOn } from '#ui/person/focus-kept.ts';
import { lineInWords, usualWords } from './plan-words.ts';

/** Of a line that the rules have by its key, of the user's own by its id. */
function write(contactId: string, { key, reason }: PlannedLine, fields: PlanFields): Promise<PlanAct> {
  const now = Date.now();
  if (reason.what !== 'own') return sayOfLine(contactId, key, fields, now);
  return editPlanLine(key, fields, now).then((done) => {
    if (!done) throw new Error('it is no longer there');
    return done;
  });
}

function act(contactId: string, line: PlannedLine, fields: PlanFields, said: Say, kept?: string): void {
  void perform({
    work: () => write(contactId, line, fields),
    said,
    undo: (done) => {
      focusOn.value = line.key;
      return takeBackPlan(done, Date.now());
    },
    ...(kept === undefined ? {} : { kept }),
  });
}

/** Other words, another day; only what was changed. */
export function changeLine(contactId: string, line: PlannedLine, text: string, dueOn: PartialDate | null): void {
  const written = text.trim();
  const on = dueOf(dueOn, today.peek())?.on ?? line.on;
  const fields: PlanFields = {
    ...(written === '' || written === lineInWords(line)
      ? {}
      : { text: written === usualWords(line.reason) ? null : written }),
    ...(isSameDay(on, line.on) ? {} : { on }),
  };
  if (Object.keys(fields).length > 0) act(contactId, line, fields, (t) => t.plan.changed, written);
}

function isSameDay(a: CivilDate | null, b: CivilDate | null): boolean {
  return (a && dayNumber(a)) === (b && dayNumber(b));
}

/** Takes a line out of the plan. */
export function dismissLine(contactId: string, line: PlannedLine): void {
  act(contactId, line, { dismissed: true }, (t) => t.plan.removed);
}

/** Says that a line of the user's own is done. */
export function finishLine(contactId: string, line: PlannedLine): void {
  act(contactId, line, { dismissed: true }, (t) => t.plan.done);
}

/** Puts a line back that was taken out. */
export function putBack(contactId: string, line: PlannedLine): void {
  act(contactId, line, { dismissed: false }, (t) => t.plan.isBack);
}

/** As the rules have it. */
export function changeBack(contactId: string, line: PlannedLine): void {
  act(contactId, line, { text: null, on: null }, (t) => t.plan.isBack);
}

/** One more, of the user's own. */
export function addLine(contactId: string, text: string, dueOn: PartialDate | null): void {
  const written = text.trim();
  if (written === '') return;
  const on = dueOf(dueOn, today.peek())?.on ?? null;
  void perform({
    work: () => addPlanLine(contactId, { text: written, on }, Date.now()),
    said: (t) => t.plan.added,
    undo: (done) => takeBackPlan(done, Date.now()),
    kept: written,
  });
}
