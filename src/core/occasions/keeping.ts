/** Which holidays a person is congratulated on: by country and profession, and by what the user said of them. */
import type { Contact } from '#core/records.ts';
import { type Country, countries } from './countries.ts';
import type { Holiday } from './holiday.ts';
import type { Profession } from './professions.ts';

/** What the user has set about occasions. */
export interface OccasionSettings {
  /** days before an occasion at which one is reminded of a gift or a card; 0: not at all */
  readonly aheadDays: number;
  /** whose holidays are kept at all */
  readonly countries: readonly Country[];
  /** ids of holidays that are switched off, and of those by choice that are switched on */
  readonly off: readonly string[];
  readonly on: readonly string[];
  /** whether Orthodox name days are proposed and told */
  readonly nameDays: boolean;
}

export const defaultOccasions: OccasionSettings = { aheadDays: 7, countries, off: [], on: [], nameDays: false };

export type OccasionContact = Pick<Contact, 'country' | 'profession' | 'keptOccasions' | 'skippedOccasions'>;

/** Whether the user keeps a holiday at all, whoever is meant by it. */
export function isSwitchedOn(holiday: Holiday, { countries: kept, off, on }: OccasionSettings): boolean {
  const anywhere = holiday.where === null || holiday.where.some((country) => kept.includes(country));
  if (!anywhere) return false;
  return holiday.byChoice ? on.includes(holiday.id) : !off.includes(holiday.id);
}

/** Whether a person is one of those a holiday is for, as far as it is known; nothing is told from a name. */
export function isMeant(holiday: Holiday, contact: OccasionContact): boolean {
  const { where, notIn = [], whom } = holiday;
  const { country } = contact;
  if (where !== null && !where.some((one) => one === country)) return false;
  if (notIn.some((one) => one === country)) return false;
  if (whom === 'everybody') return true;
  if ('profession' in whom) return contact.profession === whom.profession;
  return contact.keptOccasions.includes(whom.mark);
}

/** Whether a person is told of on a holiday: what was said of them goes before what is set for everybody. */
export function isKept(holiday: Holiday, contact: OccasionContact, settings: OccasionSettings): boolean {
  if (contact.skippedOccasions.includes(holiday.id)) return false;
  if (contact.keptOccasions.includes(holiday.id)) return true;
  return isSwitchedOn(holiday, settings) && isMeant(holiday, contact);
}

/**
 * Whether only the user can say if a person is meant, has not said it yet, and the person lives where the day is public custom:
 * such a question is asked once, shortly before the day.
 */
export function isToBeAsked(holiday: Holiday, contact: OccasionContact, settings: OccasionSettings): boolean {
  const { whom, id } = holiday;
  if (typeof whom === 'string' || !('mark' in whom) || !asked.some((mark) => mark === whom.mark)) return false;
  const { keptOccasions, skippedOccasions, country } = contact;
  if (country === null || !(holiday.where ?? womensDayIsPublic).some((one) => one === country)) return false;
  if (!isSwitchedOn(holiday, settings)) return false;
  // whoever is congratulated on the one is not asked about on the other
  if (asked.some((mark) => keptOccasions.includes(mark))) return false;
  return ![id, whom.mark].some((key) => keptOccasions.includes(key) || skippedOccasions.includes(key));
}

const asked = ['women', 'men'] as const;

/** Where 8 March is a day on which one is expected to say something. */
const womensDayIsPublic: readonly Country[] = ['RU', 'BY', 'KZ', 'UA'];

/**
 * The fields of a person for whom an occasion is switched on or off; nothing is kept of what follows by itself.
 * @param byItself whether they would be congratulated on it if nothing was said
 */
export function chosenFor(
  { keptOccasions, skippedOccasions }: Pick<Contact, 'keptOccasions' | 'skippedOccasions'>,
  key: string,
  on: boolean,
  byItself: boolean,
): Pick<Contact, 'keptOccasions' | 'skippedOccasions'> {
  const without = (list: readonly string[]) => list.filter((one) => one !== key);
  return {
    keptOccasions: on && !byItself ? [...without(keptOccasions), key] : without(keptOccasions),
    skippedOccasions: !on && byItself ? [...without(skippedOccasions), key] : without(skippedOccasions),
  };
}

/** What anybody has been said to have. */
export interface OccasionsInUse {
  readonly countries: ReadonlySet<Country>;
  readonly professions: ReadonlySet<Profession>;
  /** ids of holidays, marks and name days */
  readonly kept: ReadonlySet<string>;
}

/** Whether a holiday is switched on and somebody's among the people remembered, as far as that can be told of all of them. */
export function concerns(holiday: Holiday, inUse: OccasionsInUse, settings: OccasionSettings): boolean {
  const { id, where, whom } = holiday;
  if (inUse.kept.has(id)) return true;
  if (!isSwitchedOn(holiday, settings)) return false;
  if (where !== null && !where.some((country) => inUse.countries.has(country))) return false;
  if (whom === 'everybody') return true;
  return 'mark' in whom ? inUse.kept.has(whom.mark) : inUse.professions.has(whom.profession);
}
