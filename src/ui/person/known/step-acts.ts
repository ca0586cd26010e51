/** What the user does with a step after a purchase, each written as one act with Undo. */

import type { AfterSaleStep } from '#core/after-sale.ts';
import { dayNumber } from '#core/civil-date.ts';
import { dueOf } from '#core/due.ts';
import { changeStep, editStep, type StepFields } from '#store/after-sale.ts';

import { perform, type Say } from '#ui/acts.ts';
import { today } from '#ui/clock.ts';
import { words } from '#ui/language.ts';
import { focusOn } from '#ui/person/focus-kept.ts';
import type { StepWords } from './step-editor.tsx';

/** What to do: the user's own words, or the usual ones of its kind. */
export function stepInWords({ kind, text }: Pick<AfterSaleStep, 'kind' | 'text'>): string {
  return text === '' ? words.value.known.purchases.steps[kind] : text;
}

/** Writes only what was changed; a day without a year is the next one. */
export function saveStep(step: AfterSaleStep, { text, dueOn }: StepWords): void {
  const on = dueOf(dueOn, today.peek())?.on ?? step.dueOn;
  const written = text.trim();
  const fields = {
    ...(written === '' || written === stepInWords(step) ? {} : { text: written }),
    ...(dayNumber(on) === dayNumber(step.dueOn) ? {} : { dueOn: on, byHand: true }),
  };
  if (Object.keys(fields).length > 0) write(step, fields, (t) => t.known.changed, written);
}

/** Says that a step is done, or still to do: then nothing that was exchanged until now closes it. */
export function setStepDone(
  step: AfterSaleStep,
  isDone: boolean,
  said: Say = ({ known }) => (isDone ? known.promises.kept : known.promises.reopened),
): void {
  const now = Date.now();
  write(step, { doneAt: isDone ? now : null, closedBy: null, ...(isDone ? {} : { reopenedAt: now }) }, said);
}

function write({ id }: AfterSaleStep, fields: StepFields, said: Say, kept?: string): void {
  void perform({
    work: () => editStep(id, fields, Date.now()),
    said,
    undo: async (before) => {
      focusOn.value = id;
      if (before) await editStep(id, before, Date.now());
    },
    ...(kept === undefined ? {} : { kept }),
  });
}

/** Takes it away. */
export function removeStep(step: AfterSaleStep): void {
  if (step.rule !== null) {
    // known as taken away, or the rules would have it again
    write(step, { dropped: 'by-hand', doneAt: Date.now(), closedBy: null }, (t) => t.known.removed);
    return;
  }
  void perform({
    work: () => changeStep(step.id, null, Date.now()),
    said: (t) => t.known.removed,
    undo: () => {
      focusOn.value = step.id;
      return changeStep(step.id, step, Date.now());
    },
  });
}
