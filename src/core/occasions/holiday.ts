/** What a holiday is, as data: when, where, for whom, and whether one congratulates at all. */
import type { CivilDate } from '#core/civil-date.ts';
import type { Language } from '#core/records.ts';
import type { Country } from './countries.ts';
import type { Profession } from './professions.ts';
import type { Rule } from './rule.ts';

/** What only the user can say of a person, and nothing is ever told from: a name, a photograph, a country. */
export const occasionMarks = ['women', 'men', 'mothers', 'fathers', 'orthodox', 'western', 'islamic'] as const;
export type OccasionMark = (typeof occasionMarks)[number];

export type Whom = 'everybody' | { readonly profession: Profession } | { readonly mark: OccasionMark };

export type InLanguages = Readonly<Record<Language, string>>;

export interface Holiday {
  /** stable for ever: what a user switches off, and the mark of what was said, are kept under it */
  readonly id: string;
  readonly rule: Rule;
  /** how many days it lasts; absent: one */
  readonly days?: number;
  /** years in which it was moved by law, as month and day */
  readonly moved?: Readonly<Record<number, readonly [month: number, day: number]>>;
  /** the first year, where it is young; absent: for as long as anybody remembers */
  readonly since?: number;
  readonly name: InLanguages;
  /** as it is called where it is kept */
  readonly native?: string;
  /** null: wherever they live, but for `notIn` */
  readonly where: readonly Country[] | null;
  readonly notIn?: readonly Country[];
  readonly whom: Whom;
  /** solemn and mourning: never a cheerful word, and never a reason to write */
  readonly character: 'joyful' | 'solemn' | 'mourning';
  /** contested, or not for everybody: nobody hears of it until the user switches it on */
  readonly byChoice?: true;
  /** null: there is nothing to say */
  readonly wish: InLanguages | null;
  /** words that already fit some days before */
  readonly early?: { readonly days: number; readonly wish: InLanguages };
  readonly basis: 'law' | 'custom';
}

/** One time a holiday is kept; `start` and `end` are the same for most. */
export interface Occurrence {
  readonly start: CivilDate;
  readonly end: CivilDate;
}
