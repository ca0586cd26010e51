/** What there is to congratulate a person on: birthdays, name days and holidays, in time for a card and on the day. */
import { type CivilDate, daysBetween, isRealDate, nextYearly } from '#core/civil-date.ts';
import type { OpeningMark } from '#core/opening.ts';
import { isMourned } from '#core/openings/when.ts';
import type { Contact, LifeEvent } from '#core/records.ts';
import { toneFor } from '#core/states.ts';
import type { Holiday } from './holiday.ts';
import { holidays, holidaysWithin } from './holidays.ts';
import { isKept, isToBeAsked, type OccasionContact, type OccasionSettings } from './keeping.ts';
import { nameDayOf } from './name-days.ts';

export type Celebrated =
  | { readonly what: 'birthday'; readonly event: LifeEvent; readonly turns: number | null }
  | { readonly what: 'name-day' }
  | { readonly what: 'holiday'; readonly holiday: Holiday };

export type Occasion = Celebrated & {
  /** what is said or dismissed of it is kept under it, for this one year */
  readonly key: string;
  /** what is dismissed for ever is kept under it */
  readonly id: string;
  readonly start: CivilDate;
  readonly end: CivilDate;
  /** until `start`; 0 while it lasts */
  readonly inDays: number;
  /** the user has not said whether this person is meant */
  readonly asks: boolean;
};

export type Congratulated = OccasionContact &
  Pick<Contact, 'mutedUntil' | 'letGo' | 'mourningUntil' | 'deceased' | 'noCongratulations' | 'circle' | 'stage'>;

export interface OccasionsInput {
  readonly contact: Congratulated;
  readonly events: readonly LifeEvent[];
  /** what was said, or dismissed for a year */
  readonly marks: readonly Pick<OpeningMark, 'opening'>[];
  readonly settings: OccasionSettings;
  readonly today: CivilDate;
}

/** Under which what was said or dismissed is kept for the year of the occurrence. */
export function occasionKey(id: string, start: CivilDate): string {
  return `occasion:${id}:${start.year}`;
}

/** Under which it is kept that the reminder ahead is done with; the day itself comes all the same. */
export function aheadKey({ key }: Pick<Occasion, 'key'>): string {
  return `${key}:ahead`;
}

export const birthdayId = 'birthday';
export const nameDayId = 'name-day';

/**
 * Occasions of a person in the next days, the soonest first and of one day the more personal first. None that a state of the
 * contact silences when the day comes, none that was dismissed, and of a solemn day or one of mourning nothing at all.
 */
export function upcomingOccasions(input: OccasionsInput, withinDays: number): Occasion[] {
  const { contact, marks, today } = input;
  const found = [...birthdays(input), ...nameDays(input), ...publicDays(input, withinDays)].filter(
    ({ inDays }) => inDays <= withinDays,
  );
  if (found.length === 0) return found;
  const mournsToday = input.events.some((event) => isMourned(event, today));
  return found
    .filter(({ key, id }) => !marks.some(({ opening }) => opening === key) && !contact.skippedOccasions.includes(id))
    .filter(({ start, inDays }) => toneFor(contact, inDays > 0 ? start : today) === 'any')
    .filter(({ start }) => !mournsToday && !input.events.some((event) => isMourned(event, start)))
    .sort((a, b) => a.inDays - b.inDays || rankOf(a) - rankOf(b) || (a.id < b.id ? -1 : 1));
}

/** A person has one birthday, then what is theirs alone, what they share with a profession, and what everybody has. */
export function rankOf(occasion: Celebrated): number {
  if (occasion.what === 'birthday') return 0;
  if (occasion.what === 'name-day') return 1;
  const { whom } = occasion.holiday;
  if (whom === 'everybody') return 4;
  return 'profession' in whom ? 2 : 3;
}

/** Their own, not those of their children, and only where the day is known. */
function birthdays({ events, today }: OccasionsInput): Occasion[] {
  return events.flatMap((event): Occasion[] => {
    const { kind, about, start, sensitive, guessed } = event;
    if (kind !== 'birthday' || about !== 'contact' || sensitive || guessed.includes('day-month-order')) return [];
    if (start === null || start.month === null || start.day === null || !isRealDate(start)) return [];
    const next = nextYearly({ month: start.month, day: start.day }, today);
    const isKnown = start.year !== null && start.year < next.year && !guessed.includes('year');
    const turns = isKnown && start.year !== null ? next.year - start.year : null;
    return [occasionOn({ what: 'birthday', event, turns }, birthdayId, next, next, today)];
  });
}

/** That the user has confirmed. */
function nameDays({ contact, settings, today }: OccasionsInput): Occasion[] {
  if (!settings.nameDays) return [];
  // of two people who became one there may be two
  const [day] = contact.keptOccasions
    .flatMap((key) => nameDayOf(key) ?? [])
    .filter((one) => isRealDate({ year: null, ...one }));
  if (!day) return [];
  const next = nextYearly(day, today);
  return [occasionOn({ what: 'name-day' }, nameDayId, next, next, today)];
}

function publicDays({ contact, settings, today }: OccasionsInput, withinDays: number): Occasion[] {
  return holidaysWithin(today, withinDays).flatMap(({ holiday, start, end }): Occasion[] => {
    if (holiday.character !== 'joyful') return [];
    const asks = isToBeAsked(holiday, contact, settings);
    if (!asks && !isKept(holiday, contact, settings)) return [];
    return [{ ...occasionOn({ what: 'holiday', holiday }, holiday.id, start, end, today), asks }];
  });
}

function occasionOn(what: Celebrated, id: string, start: CivilDate, end: CivilDate, today: CivilDate): Occasion {
  const inDays = Math.max(0, daysBetween(today, start));
  return { ...what, key: occasionKey(id, start), id, start, end, inDays, asks: false };
}

// --- of one day -----------------------------------------------------------------------------------------------------

export interface OccasionToday {
  readonly occasion: Occasion;
  /** in time for a gift or a card; words fit already although the day is still to come; the day itself */
  readonly moment: 'ahead' | 'early' | 'on-the-day';
}

/**
 * The one occasion for which to write to a person today, or to think of a card: their birthday before a holiday, the day itself
 * before one that is still to come. What everybody has is a reason only for those who are close and for customers, so that
 * a New Year does not put five hundred people on the list. Null: none.
 */
export function occasionToday(input: OccasionsInput): OccasionToday | null {
  const { settings, contact, marks, today } = input;
  const isNear = contact.circle === 'close' || contact.stage === 'customer';
  const found = upcomingOccasions(input, Math.max(settings.aheadDays, mostEarlyDays))
    .filter(({ asks }) => !asks)
    // one of several days is spoken of on its first
    .filter(({ start }) => daysBetween(start, today) <= 0)
    .filter((occasion) => rankOf(occasion) < 4 || isNear || contact.keptOccasions.includes(occasion.id))
    .flatMap((occasion): OccasionToday[] => {
      const moment = momentOf(occasion, settings);
      const isPassed = moment === 'ahead' && marks.some(({ opening }) => opening === aheadKey(occasion));
      return moment && !isPassed ? [{ occasion, moment }] : [];
    });
  found.sort((a, b) => Number(a.moment === 'ahead') - Number(b.moment === 'ahead') || order(a, b));
  return found[0] ?? null;
}

function order(a: OccasionToday, b: OccasionToday): number {
  return rankOf(a.occasion) - rankOf(b.occasion) || a.occasion.inDays - b.occasion.inDays;
}

function momentOf({ inDays, ...occasion }: Occasion, { aheadDays }: OccasionSettings): OccasionToday['moment'] | null {
  if (inDays === 0) return 'on-the-day';
  if (occasion.what === 'holiday' && inDays <= (occasion.holiday.early?.days ?? 0)) return 'early';
  return inDays <= aheadDays && inDays > aheadDays - daysOfReminding ? 'ahead' : null;
}

/** A card is thought of when there is time for it, and not again every day until it is too late. */
const daysOfReminding = 3;

const mostEarlyDays = Math.max(...holidays.map(({ early }) => early?.days ?? 0));
