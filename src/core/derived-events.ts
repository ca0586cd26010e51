/** Life events that follow from others: a birth gives birthdays for years to come. Proposed, and dismissed once for all. */
import { type CivilDate, daysBetween, isRealDate } from './civil-date.ts';
import type { OpeningMark } from './opening.ts';
import { wentWrong } from './openings/gone-wrong.ts';
import { isEngagement, isLicence } from './openings/news.ts';
import { isOfGrandchild } from './openings/people.ts';
import { childSubjects, type LifeEvent, type LifeEventKind } from './records.ts';
import { monthDayOf } from './saved.ts';
import { isOfSchool, lastSeptember } from './school-years.ts';

/** Not a record: made anew whenever it is looked at, with an id that stays the same. */
export interface DerivedEvent extends LifeEvent {
  readonly derived: {
    /** the event it follows from */
    readonly fromId: string;
    readonly fromKind: LifeEventKind;
    /** what its words are narrowed by; null: nothing */
    readonly variant: 'first-year' | 'school-year' | null;
  };
}

export function isDerived(event: LifeEvent): event is DerivedEvent {
  return 'derived' in event;
}

interface Rule {
  readonly name: string;
  readonly from: LifeEventKind;
  readonly fits?: (event: LifeEvent) => boolean;
  readonly make: (event: LifeEvent, start: CivilDate) => Partial<LifeEvent> & Pick<LifeEvent, 'kind'>;
  readonly variant: DerivedEvent['derived']['variant'];
}

const yearly = ({ year, month, day }: CivilDate) => ({ start: { year, month, day }, yearly: true });
const inOneYear = ({ year, month, day }: CivilDate) => ({
  start: { year: year + 1, month, day: month === 2 && day === 29 ? 28 : day },
});

const rules: readonly Rule[] = [
  {
    name: 'birthday',
    from: 'birth',
    fits: (event) => childSubjects.has(event.about) || isOfGrandchild(event),
    make: (_, start) => ({ kind: 'birthday', ...yearly(start) }),
    variant: null,
  },
  {
    name: 'anniversary',
    from: 'wedding',
    fits: (event) => !isEngagement(event),
    make: (_, start) => ({ kind: 'anniversary', ...yearly(start) }),
    variant: null,
  },
  {
    name: 'first-year',
    from: 'car',
    fits: (event) => !isLicence(event),
    make: (_, start) => ({ kind: 'car', ...inOneYear(start) }),
    variant: 'first-year',
  },
  {
    name: 'first-year',
    from: 'business',
    make: (_, start) => ({ kind: 'business', ...inOneYear(start) }),
    variant: 'first-year',
  },
  {
    name: 'school-year',
    from: 'study',
    fits: (event) => childSubjects.has(event.about) && isOfSchool(event),
    make: () => ({ kind: 'study', start: { year: null, month: 9, day: 1 }, yearly: true }),
    variant: 'school-year',
  },
];

/** Under which key it is kept that the user does not want a derived event. */
export function derivedKey(event: DerivedEvent): string {
  return event.id;
}

/**
 * What follows from the events of a person as of `today`. Nothing from a sensitive event, from one that is still to come,
 * from a day that is not known for sure; nothing that is remembered already, or was dismissed.
 */
export function derivedEvents(
  events: readonly LifeEvent[],
  marks: readonly Pick<OpeningMark, 'opening'>[],
  today: CivilDate,
): DerivedEvent[] {
  const dismissed = new Set(marks.map(({ opening }) => opening));
  return events.flatMap((event) => {
    // the third of April may be the fourth of March
    if (event.guessed.includes('day-month-order')) return [];
    const start = wholeStart(event) ?? (isOfSchool(event) ? monthStart(event) : null);
    if (
      start === null ||
      event.sensitive ||
      event.yearly ||
      (event.about === 'other' && !isOfGrandchild(event)) ||
      daysBetween(start, today) < 0 ||
      wentWrong(event)
    )
      return [];
    return rules
      .filter(({ from, fits }) => from === event.kind && (fits === undefined || fits(event)))
      .map(({ name, make, variant }): DerivedEvent => {
        const made = { ...event, end: null, place: null, ...make(event, start) };
        const derived = { fromId: event.id, fromKind: event.kind, variant };
        return { ...made, id: `derived:${event.id}:${name}`, monthDay: monthDayOf(made.start), derived };
      })
      .filter((derived) => !dismissed.has(derivedKey(derived)))
      .filter((derived) => !events.some((known) => says(known, derived)))
      .filter(({ derived }) => derived.variant !== 'school-year' || today.year <= lastSeptember(event, start, events));
  });
}

function wholeStart({ start, end }: LifeEvent): CivilDate | null {
  const { year, month, day } = start ?? end ?? { year: null, month: null, day: null };
  if (year === null || month === null || day === null) return null;
  return isRealDate({ year, month, day }) ? { year, month, day } : null;
}

/** Of a school it is enough to know the month. */
function monthStart({ start }: LifeEvent): CivilDate | null {
  const { year, month } = start ?? { year: null, month: null };
  return year === null || month === null ? null : { year, month, day: 1 };
}

/** The same is remembered by itself: a birthday of the same child, an anniversary on the same day. */
function says(known: LifeEvent, derived: DerivedEvent): boolean {
  if (known.kind !== derived.kind || known.id === derived.derived.fromId) return false;
  const sameChild = childSubjects.has(known.about) && childSubjects.has(derived.about) && isNotAnother(known, derived);
  const same = known.about === derived.about || sameChild;
  return known.yearly && derived.yearly && same && known.monthDay === derived.monthDay;
}

/** A daughter and a son are two, a child may be either. */
function isNotAnother(a: LifeEvent, b: LifeEvent): boolean {
  return a.about === 'child' || b.about === 'child' || a.about === b.about;
}
