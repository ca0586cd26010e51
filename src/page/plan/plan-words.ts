/** A line of the plan in sentences: what to do, and why. */
import { beginningOf } from '#core/beginning-of.ts';
import { civilDateOf } from '#core/civil-date.ts';
import { isDerived } from '#core/derived-events.ts';
import type { Occasion } from '#core/occasions/occasions.ts';
import type { PlannedLine, PlanReason } from '#core/plan/plan.ts';
import type { LifeEvent } from '#core/records.ts';
import { placeNamed } from '#core/understand/places.ts';
import { daysInWords } from '#i18n/dates.ts';
import { celebratedInWords } from '#i18n/occasion-names.ts';
import { today } from '#ui/clock.ts';
import { language, words } from '#ui/language.ts';
import { stepInWords } from '#ui/person/known/step-acts.ts';

/** What there is to do: the user's words, or those of its reason. */
export function lineInWords({ text, reason }: PlannedLine): string {
  return text ?? usualWords(reason);
}

/** The words the rules have for it. */
export function usualWords(reason: PlanReason): string {
  const { plan } = words.value;
  switch (reason.what) {
    case 'event': {
      const { event, on } = reason;
      const years = event.yearly && event.start?.year ? on.year - event.start.year : 0;
      return years > 0 ? `${whatOf(event)}, ${plan.turns(event.kind, years)}` : whatOf(event);
    }
    case 'ask':
      return plan.ask(reason.moment, reason.event.kind, whatOf(reason.event));
    case 'occasion':
      return celebratedInWords(words.value, language.value, reason.occasion);
    case 'purchase':
      return reason.isNext ? plan.purchase : plan.purchaseAgain;
    case 'step':
      return stepInWords(reason.step);
    case 'promise':
      return reason.promise.text;
    case 'cold':
      return plan.cold(reason.richness, reason.isCold);
    case 'own':
      return '';
  }
}

function whatOf({ kind, about, place }: LifeEvent): string {
  const what = words.value.eventOf(kind, about);
  return place === null ? what : `${what} (${placeInWords(place)})`;
}

/** In the language of the interface, where the place is known in it. */
function placeInWords(place: string): string {
  const known = placeNamed(place);
  return known ? known[language.value] : place;
}

/** Why it is there. @param usualGapDays between the two; null: not known */
export function reasonInWords(reason: PlanReason, usualGapDays: number | null): string {
  const { plan, savedAs, eventOf, rhythm, interval } = words.value;
  const { reasons } = plan;
  const now = today.value;
  switch (reason.what) {
    case 'event': {
      const { event } = reason;
      if (isDerived(event)) return reasons.derived(eventOf(event.derived.fromKind, event.about));
      return event.text === '' ? reasons.event : short(event.text);
    }
    case 'ask': {
      const { event, start, end, from, to } = reason;
      const date = daysInWords(language.value, start, end, now.year);
      return reasons.ask(savedAs(date, eventOf(event.kind, event.about)), from, to, now);
    }
    case 'occasion':
      return reasons.occasion(kindOf(reason.occasion));
    case 'purchase':
      return (
        (reason.isNext && rhythm.forecast(reason.told, now)) ||
        reasons.again(interval(Math.round(reason.told.everyDays)))
      );
    case 'step':
      return reasons.step(short(reason.purchase.text));
    case 'promise':
      return reasons.promise(civilDateOf(reason.promise.saidAt), now);
    case 'cold':
      return reason.isCold ? reasons.isCold(reason.silentDays, usualGapDays) : reasons.willBeCold(reason.coldOn, now);
    case 'own':
      return reasons.own;
  }
}

function kindOf(occasion: Occasion): 'name-day' | 'profession' | 'chosen' | 'country' {
  if (occasion.what !== 'holiday') return 'name-day';
  const { whom } = occasion.holiday;
  if (whom === 'everybody') return 'country';
  return 'profession' in whom ? 'profession' : 'chosen';
}

function short(text: string): string {
  return beginningOf(text.trim().replace(/[.…]+$/u, ''), 140);
}
