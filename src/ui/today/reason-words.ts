/** Why somebody is on today's list, in a sentence. */
import { beginningOf } from '#core/beginning-of.ts';
import type { Reason } from '#core/today/reason.ts';
import { celebratedInWords } from '#i18n/occasion-names.ts';
import { lowerFirst } from '#i18n/sentence.ts';
import { today } from '#ui/clock.ts';
import { language, words } from '#ui/language.ts';
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
      return t.today.promise(beginningOf(reason.promise.text, longest), reason.due.on, reason.daysLate, on);
    case 'complaint':
      return t.today.complaint(beginningOf(reason.complaint.text, longest), reason.days);
    case 'they-wait':
      return t.today.theyWait(reason.since, on);
    case 'after-sale':
      return t.today.afterSale(stepInWords(reason.step), beginningOf(reason.purchase.text, longest));
    case 'occasion':
      return occasionReason(reason);
    case 'purchase-expected':
      return t.rhythm.forecast(reason.forecast, on) ?? '';
    case 'never-met':
      return t.today.neverMet;
    case 'due':
    case 'cold':
    case 'lost':
      return t.relationship(reason.relationship);
  }
}

/** The others in a word each; that time has passed is told by every silence. */
export function othersInWords(reasons: readonly Reason[]): string {
  const names = reasons.filter(({ kind }) => kind !== 'due').map(inAWord);
  return names.length === 0 ? '' : words.value.today.also([...new Set(names)]);
}

function inAWord(reason: Reason): string {
  const t = words.value;
  if ('opening' in reason) return lowerFirst(t.eventOf(reason.opening.eventKind, reason.opening.about));
  if (reason.kind === 'occasion' && reason.occasion.what === 'holiday')
    return celebratedInWords(t, language.value, reason.occasion);
  if (reason.kind === 'occasion') return lowerFirst(celebratedInWords(t, language.value, reason.occasion));
  return t.today.inAWord[reason.kind];
}
