/** One person out of two: which fields are whose, and what becomes of lists. */
import { daysBetween } from './civil-date.ts';
import { displayName } from './display-name.ts';
import type { Contact } from './records.ts';

/** The fields of which a person has one value. */
export const singleFields = [
  'name',
  'company',
  'role',
  'city',
  'timeZone',
  'country',
  'profession',
  'circle',
  'stage',
  'intervalDays',
  'language',
  'address',
  'letGo',
] as const;
export type SingleField = (typeof singleFields)[number];

/** Which of the two has the say. */
export type Side = 'kept' | 'other';

/** A field in which the two say different things. */
export interface Conflict {
  readonly field: SingleField;
  readonly kept: Contact[SingleField];
  readonly other: Contact[SingleField];
  /** who said it later, or at all: the other fields are as everybody has them from the start */
  readonly likelier: Side;
}

/** What everybody has until the user says otherwise. */
const fromTheStart: Partial<Pick<Contact, SingleField>> = { circle: 'regular', address: 'formal' };

const isBlank = (value: unknown) => value === null || value === '';

/** Only what one has to choose: where one of them has nothing the other is taken. */
export function conflicts(kept: Contact, other: Contact): Conflict[] {
  return singleFields.flatMap((field): Conflict[] => {
    const [one, two] = [kept[field], other[field]];
    if (one === two || isBlank(one) || isBlank(two)) return [];
    return [{ field, kept: one, other: two, likelier: likelier(kept, other, field) }];
  });
}

function likelier(kept: Contact, other: Contact, field: SingleField): Side {
  const untouched = (contact: Contact) =>
    contact.changed[field] === undefined && contact[field] === fromTheStart[field];
  if (untouched(kept) !== untouched(other)) return untouched(kept) ? 'other' : 'kept';
  const since = (contact: Contact) => contact.changed[field] ?? contact.createdAt;
  return since(other) > since(kept) ? 'other' : 'kept';
}

type Joined = Pick<
  Contact,
  | SingleField
  | 'otherNames'
  | 'tags'
  | 'keptOccasions'
  | 'skippedOccasions'
  | 'noCongratulations'
  | 'deceased'
  | 'mutedUntil'
  | 'mourningUntil'
>;

/** The fields of the person that two become; `chosen` is what the user decided, the rest is as proposed. */
export function joinedFields(
  kept: Contact,
  other: Contact,
  chosen: Readonly<Partial<Record<SingleField, Side>>>,
): Joined {
  const pick = <F extends SingleField>(field: F): Contact[F] => {
    if (kept[field] === other[field] || isBlank(other[field])) return kept[field];
    if (isBlank(kept[field])) return other[field];
    return (chosen[field] ?? likelier(kept, other, field)) === 'kept' ? kept[field] : other[field];
  };
  const name = pick('name');
  return {
    name,
    company: pick('company'),
    role: pick('role'),
    city: pick('city'),
    timeZone: pick('timeZone'),
    country: pick('country'),
    profession: pick('profession'),
    circle: pick('circle'),
    stage: pick('stage'),
    intervalDays: pick('intervalDays'),
    language: pick('language'),
    address: pick('address'),
    letGo: pick('letGo'),
    otherNames: united(
      [kept.name, ...kept.otherNames, other.name, ...other.otherNames].filter(
        (one) => displayName(one) !== displayName(name),
      ),
    ),
    tags: united([...kept.tags, ...other.tags]),
    // what silences goes before what was said of the other
    keptOccasions: united([...kept.keptOccasions, ...other.keptOccasions]).filter(
      (key) => !kept.skippedOccasions.includes(key) && !other.skippedOccasions.includes(key),
    ),
    skippedOccasions: united([...kept.skippedOccasions, ...other.skippedOccasions]),
    // what silences is kept: silence too much is forgiven, a congratulation to the bereaved is not
    noCongratulations: kept.noCongratulations || other.noCongratulations,
    deceased: kept.deceased || other.deceased,
    mutedUntil: later(kept.mutedUntil, other.mutedUntil),
    mourningUntil: later(kept.mourningUntil, other.mourningUntil),
  };
}

function united(values: readonly string[]): string[] {
  return [...new Set(values)];
}

function later(one: Contact['mutedUntil'], two: Contact['mutedUntil']): Contact['mutedUntil'] {
  if (one === null || two === null) return one ?? two;
  return daysBetween(one, two) > 0 ? two : one;
}
