/** Why somebody is worth writing to today: codes and numbers, which only the interface turns into a sentence. */

import type { AfterSaleStep } from '#core/after-sale.ts';
import type { CivilDate } from '#core/civil-date.ts';
import type { Due } from '#core/due.ts';
import type { BuyingRules, Forecast } from '#core/forecast.ts';
import type { OccasionSettings } from '#core/occasions/keeping.ts';
import type { OccasionToday } from '#core/occasions/occasions.ts';
import type { Opening, OpeningMark } from '#core/opening.ts';
import type { Complaint, Contact, LifeEvent, PromiseMade, Purchase } from '#core/records.ts';
import type { Relationship, RhythmRules } from '#core/rhythm.ts';

export type KnownForecast = Extract<Forecast, { known: true }>;

/** What every reason has. */
interface Common {
  /** the kind and what exactly it is of; the same for as long as the reason is the same one */
  readonly key: string;
  /** 0 to 1: how much is lost when the day passes without a word */
  readonly value: number;
}

/** One kind of reason and what is told of it. Whoever brings a kind adds a line here, its value and its finder. */
export type Reason = Common &
  (
    | { readonly kind: 'birthday' | 'life-event'; readonly opening: Opening }
    | { readonly kind: 'promise'; readonly promise: PromiseMade; readonly due: Due; readonly daysLate: number }
    | { readonly kind: 'complaint'; readonly complaint: Complaint; readonly days: number }
    /** their last message has no answer for more than a working day */
    | { readonly kind: 'they-wait'; readonly since: CivilDate }
    | {
        readonly kind: 'after-sale';
        readonly step: AfterSaleStep;
        readonly purchase: Purchase;
        readonly daysLate: number;
      }
    /** a name day, a holiday of theirs; also a birthday for which one may still send a card */
    | ({ readonly kind: 'occasion' } & OccasionToday)
    /** about as much time has passed as usually lies between two purchases */
    | { readonly kind: 'purchase-expected'; readonly forecast: KnownForecast }
    /** the interval has passed; more than that; most likely for good; or there never was a word */
    | { readonly kind: 'due' | 'cold' | 'lost' | 'never-met'; readonly relationship: Relationship }
  );

export type ReasonKind = Reason['kind'];

/** What is known of one person, as far as it may be a reason. */
export interface TodayFacts {
  readonly contact: Contact;
  readonly events: readonly LifeEvent[];
  readonly marks: readonly OpeningMark[];
  readonly promises: readonly PromiseMade[];
  readonly complaints: readonly Complaint[];
  readonly purchases: readonly Purchase[];
  readonly steps: readonly AfterSaleStep[];
}

/** For whom, when, and what the user has set. */
export interface TodaySetting {
  /** the user's day */
  readonly on: CivilDate;
  /** UTC milliseconds */
  readonly now: number;
  readonly rules: RhythmRules;
  readonly occasions: OccasionSettings;
  readonly buying: BuyingRules;
}

/** Finds the reasons of one kind, or of a few that belong together, in what is known of a person. */
export type FindReasons = (facts: TodayFacts, setting: TodaySetting) => readonly Reason[];
