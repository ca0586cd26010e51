/** Why somebody is on today's list, in a sentence. */
import type { Reason } from '#core/today/reason.ts';
import { today } from '#ui/clock.ts';
import { words } from '#ui/language.ts';
import { stepInWords } from '#ui/person/known/step-acts.ts';
import { occasionReason } from '#ui/person/shown-openings.ts';

/** More than this of what somebody wrote is not a reason any more. */
const longest = 120;

export function reasonInWords(reason: Reason): string {
  const t = words.value;
  const on = today.value;
  switch (reason.kind) {
    case 'birthday':
    case 'life-event': {
      const { eventKind, about, moment, reason: when } = reason.opening;
      return t.openingReason(eventKind, about, moment, when, on);
    }
    case 'promise':
      return t.today.promise(shortened(reason.promise.text), reason.due.on, reason.daysLate, on);
    case 'complaint':
      return t.today.complaint(shortened(reason.complaint.text), reason.days);
    case 'they-wait':
      return t.today.theyWait(reason.since, on);
    case 'after-sale':
      return t.today.afterSale(stepInWords(reason.step), shortened(reason.purchase.text));
    case 'occasion':
      return occasionReason(reason);
    case 'never-met':
      return t.today.neverMet;
    case 'due':
    case 'cold':
    case 'lost':
      return t.relationship(reason.relationship);
  }
}

function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text;
}
