/** What the next weeks bring with a person: days of their life, and care after a sale. What was promised stands among promises. */

import type { AfterSaleStep } from './after-sale.ts';
import { type CivilDate, daysBetween } from './civil-date.ts';
import { derivedEvents } from './derived-events.ts';
import type { Due } from './due.ts';
import { type BuyingRules, forecast } from './forecast.ts';
import type { OccasionSettings } from './occasions/keeping.ts';
import { type Congratulated, type Occasion, upcomingOccasions } from './occasions/occasions.ts';
import type { OpeningMark } from './opening.ts';
import { isInMourning } from './openings/when.ts';
import { type OpeningsInput, upcoming } from './openings.ts';
import type { LifeEvent, Purchase } from './records.ts';
import { toneFor } from './states.ts';

export type ComingUp = { readonly inDays: number } & (
  | { readonly what: 'event'; readonly event: LifeEvent; readonly on: CivilDate }
  | { readonly what: 'step'; readonly step: AfterSaleStep; readonly purchase: Purchase; readonly due: Due }
  /** a holiday or a name day; a birthday is an event */
  | { readonly what: 'occasion'; readonly occasion: Occasion }
  /** the day by which they have probably bought again */
  | { readonly what: 'purchase'; readonly on: CivilDate }
);

interface ComingUpInput {
  readonly contact: OpeningsInput['contact'] & Congratulated;
  readonly events: readonly LifeEvent[];
  /** what was dismissed of what follows from the events */
  readonly marks: readonly Pick<OpeningMark, 'opening'>[];
  readonly purchases: readonly Purchase[];
  readonly steps: readonly AfterSaleStep[];
  readonly occasions: OccasionSettings;
  readonly buying: BuyingRules;
  readonly today: CivilDate;
}

/** How far ahead one looks, in days. */
export const daysAhead = 60;

/** Holidays are many: only those are told that one would think of now. */
const occasionDaysAhead = 21;

/** What was due longer ago, in days, is no longer coming up; it stays among what is owed. */
export const daysLate = 30;

/**
 * What is late first, then the soonest. What a state of the contact silences is not there: care after a sale waits while
 * words to begin with would, and of who is let go or has died nothing comes up.
 */
export function comingUp(input: ComingUpInput): ComingUp[] {
  const { contact, events, marks, purchases, steps, today } = input;
  if (contact.letGo || contact.deceased) return [];
  const isWelcome = (on: CivilDate) =>
    ['any', 'no-congratulations'].includes(toneFor(contact, on)) && !isInMourning(events, on);
  const within = ({ inDays }: { inDays: number }) => inDays >= -daysLate && inDays <= daysAhead;
  const life = [...events, ...derivedEvents(events, marks, today)];
  const days = upcoming(contact, life, today, daysAhead).map((found) => ({ what: 'event' as const, ...found }));
  const care = steps.flatMap((step) => {
    const purchase = purchases.find(({ id }) => id === step.purchaseId);
    if (!purchase || step.doneAt !== null || !isWelcome(daysBetween(today, step.dueOn) > 0 ? step.dueOn : today))
      return [];
    const due: Due = { on: step.dueOn, precision: 'day' };
    return [{ what: 'step' as const, step, purchase, due, inDays: daysBetween(today, step.dueOn) }];
  });
  const holidays = upcomingOccasions({ ...input, settings: input.occasions }, occasionDaysAhead)
    .filter(({ what }) => what !== 'birthday')
    .map((occasion) => ({ what: 'occasion' as const, occasion, inDays: occasion.inDays }));
  const told = forecast(purchases, input.buying, today);
  const next = told.known && told.median !== null && isWelcome(told.median) ? told.median : null;
  const bought = next ? [{ what: 'purchase' as const, on: next, inDays: daysBetween(today, next) }] : [];
  return [...days, ...holidays, ...care, ...bought].filter(within).sort((a, b) => a.inDays - b.inDays);
}
