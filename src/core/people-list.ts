/** A list of everybody: what of a person it shows, whom it shows, and in which order. */
import { type CivilDate, dayNumber } from './civil-date.ts';
import type { Channel } from './handle.ts';
import type { Whereabouts } from './occasions/countries.ts';
import type { Profession } from './occasions/professions.ts';
import type { Circle, Contact, Stage } from './records.ts';
import { circles, stages } from './records.ts';
import { never } from './rhythm.ts';
import { searchTokens } from './search.ts';
import { soundOf } from './spelling.ts';

/** As little of a contact as a list of 100,000 needs. */
export interface ListedPerson {
  readonly id: string;
  readonly name: string;
  readonly sortName: string;
  readonly company: string | null;
  readonly role: string | null;
  readonly city: string | null;
  readonly circle: Circle;
  readonly stage: Stage | null;
  readonly tags: readonly string[];
  /** UTC milliseconds */
  readonly lastTouchAt: number | null;
  /** UTC milliseconds */
  readonly dueAt: number;
  /** `dayNumber` */
  readonly coldFrom: number | null;
  /** `dayNumber` of the first day on which the person may be proposed again */
  readonly mutedUntil: number | null;
  readonly letGo: boolean;
  readonly deceased: boolean;
  readonly country: Whereabouts | null;
  readonly profession: Profession | null;
  /** by what they are found: a line for each of `wordFields`, each word with a space before it */
  readonly words: string;
}

/** What the lines of `ListedPerson.words` are. */
export const wordFields = ['name', 'otherNames', 'company', 'role', 'city', 'tags'] as const;

/** Texts that many people share are kept once, and taken apart once. */
export class Shared {
  readonly #texts = new Map<string, string>();
  readonly #words = new Map<string, string>();

  text<T extends string | null>(text: T): T {
    if (text === null) return text;
    const known = this.#texts.get(text);
    if (known !== undefined) return known as T;
    this.#texts.set(text, text);
    return text;
  }

  words(text: string | null): string {
    if (text === null || text === '') return '';
    const known = this.#words.get(text);
    if (known !== undefined) return known;
    const found = wordsIn(text);
    this.#words.set(text, found);
    return found;
  }
}

function wordsIn(text: string): string {
  return searchTokens(text)
    .map((word) => ` ${soundOf(word)}`)
    .join('');
}

export function listedPerson(contact: Contact, shared: Shared): ListedPerson {
  const { id, name, sortName, circle, stage, lastTouchAt, dueAt, coldFrom, mutedUntil, letGo, deceased } = contact;
  const [company, role, city] = [contact.company, contact.role, contact.city].map((text) => shared.text(text));
  const tags = contact.tags.map((tag) => shared.text(tag));
  const words = [
    wordsIn(name),
    contact.otherNames.length === 0 ? '' : wordsIn(contact.otherNames.join(' ')),
    shared.words(company ?? null),
    shared.words(role ?? null),
    shared.words(city ?? null),
    tags.map((tag) => shared.words(tag)).join(''),
  ].join('\n');
  return {
    id,
    name,
    sortName,
    company: company ?? null,
    role: role ?? null,
    city: city ?? null,
    circle,
    stage,
    tags,
    lastTouchAt,
    dueAt,
    coldFrom,
    mutedUntil: mutedUntil && dayNumber(mutedUntil),
    letGo,
    deceased,
    country: contact.country,
    profession: contact.profession,
    words,
  };
}

/** By name; whoever has the same name by id, so that the order never changes by itself. */
export function byName(a: ListedPerson, b: ListedPerson): number {
  if (a.sortName !== b.sortName) return a.sortName < b.sortName ? -1 : 1;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

/** A list in order of `byName`, without those `gone` and with those `come`, in one walk. */
export function replaced(
  people: readonly ListedPerson[],
  gone: ReadonlySet<string>,
  come: readonly ListedPerson[],
): ListedPerson[] {
  const added = [...come].sort(byName);
  const result: ListedPerson[] = [];
  let next = 0;
  for (const person of people) {
    if (gone.has(person.id)) continue;
    for (let other = added[next]; other && byName(other, person) < 0; other = added[next]) {
      result.push(other);
      next += 1;
    }
    result.push(person);
  }
  return result.concat(added.slice(next));
}

// --- what lies in other tables ---------------------------------------------------------------------------------------

/** What a list can show that is no part of a contact; read only when it is shown or asked for. */
export interface PeopleFacts {
  /** `MM-DD`, or `MM-00` of whom only the month is known */
  readonly birthdays: ReadonlyMap<string, string>;
  readonly purchases: ReadonlyMap<string, number>;
  readonly channels: ReadonlyMap<string, readonly Channel[]>;
}

export const noFacts: PeopleFacts = { birthdays: new Map(), purchases: new Map(), channels: new Map() };

// --- whom it shows ---------------------------------------------------------------------------------------------------

export const restings = ['muted', 'let-go', 'deceased'] as const;
/** Why somebody is not proposed any more, or not now. */
export type Resting = (typeof restings)[number];

export function restingOf({ deceased, letGo, mutedUntil }: ListedPerson, today: number): Resting | null {
  if (deceased) return 'deceased';
  if (letGo) return 'let-go';
  return mutedUntil !== null && mutedUntil > today ? 'muted' : null;
}

/** The silence has become more than a pause, and nobody wished for it. */
export function isCold(person: ListedPerson, today: number): boolean {
  return person.coldFrom !== null && person.coldFrom <= today && restingOf(person, today) === null;
}

export interface PeopleFilters {
  readonly circle: Circle | null;
  readonly stage: Stage | null;
  readonly tag: string | null;
  readonly company: string | null;
  readonly city: string | null;
  readonly country: Whereabouts | null;
  readonly profession: Profession | null;
  readonly cold: boolean;
  readonly birthday: boolean;
  /** `nobody`: only whom one keeps up with */
  readonly resting: Resting | 'nobody' | 'everybody';
}

export const noFilters: PeopleFilters = {
  circle: null,
  stage: null,
  tag: null,
  company: null,
  city: null,
  country: null,
  profession: null,
  cold: false,
  birthday: false,
  resting: 'nobody',
};

export function areFiltered(filters: PeopleFilters): boolean {
  return Object.entries(filters).some(([name, value]) => value !== noFilters[name as keyof PeopleFilters]);
}

/** Whom the filters let through on a day. */
export function fits(filters: PeopleFilters, facts: PeopleFacts, on: CivilDate): (person: ListedPerson) => boolean {
  const { circle, stage, tag, company, city, country, profession, cold, birthday, resting } = filters;
  const today = dayNumber(on);
  const month = `${String(on.month).padStart(2, '0')}-`;
  return (person) => {
    if (circle !== null && person.circle !== circle) return false;
    if (stage !== null && person.stage !== stage) return false;
    if (company !== null && person.company !== company) return false;
    if (city !== null && person.city !== city) return false;
    if (country !== null && person.country !== country) return false;
    if (profession !== null && person.profession !== profession) return false;
    if (tag !== null && !person.tags.includes(tag)) return false;
    if (cold && !isCold(person, today)) return false;
    if (birthday && !facts.birthdays.get(person.id)?.startsWith(month)) return false;
    if (resting === 'everybody') return true;
    const state = restingOf(person, today);
    return resting === 'nobody' ? state === null : state === resting;
  };
}

/** The countries and professions there are, in no order: how they are called is another's. */
export function occasionChoicesOf(
  people: readonly ListedPerson[],
): Readonly<{ countries: readonly Whereabouts[]; professions: readonly Profession[] }> {
  const [countries, professions] = [new Set<Whereabouts>(), new Set<Profession>()];
  for (const { country, profession } of people) {
    if (country !== null) countries.add(country);
    if (profession !== null) professions.add(profession);
  }
  return { countries: [...countries], professions: [...professions] };
}

/** The values to choose among, those of most people first chosen and then in order; at most `limit` of each. */
export function choicesOf(
  people: readonly ListedPerson[],
  limit: number,
): Readonly<Record<'tags' | 'companies' | 'cities', readonly string[]>> {
  const counts = {
    tags: new Map<string, number>(),
    companies: new Map<string, number>(),
    cities: new Map<string, number>(),
  };
  const count = (map: Map<string, number>, value: string | null) => {
    if (value !== null && value !== '') map.set(value, (map.get(value) ?? 0) + 1);
  };
  for (const { tags, company, city } of people) {
    for (const tag of tags) count(counts.tags, tag);
    count(counts.companies, company);
    count(counts.cities, city);
  }
  const chosen = (map: Map<string, number>) =>
    [...map]
      .sort(([, a], [, b]) => b - a)
      .slice(0, limit)
      .map(([value]) => value)
      .sort((a, b) => a.localeCompare(b));
  return { tags: chosen(counts.tags), companies: chosen(counts.companies), cities: chosen(counts.cities) };
}

// --- in which order --------------------------------------------------------------------------------------------------

/** What can stand beside the name, in the order in which it does. */
export const peopleColumns = [
  'company',
  'role',
  'city',
  'circle',
  'stage',
  'tags',
  'last-contact',
  'due',
  'birthday',
  'cold',
  'purchases',
  'channels',
] as const;
export type PeopleColumn = (typeof peopleColumns)[number];

export interface PeopleSort {
  readonly column: PeopleColumn | 'name';
  readonly descending: boolean;
}

/** By what a column is in order; null: nothing there, which comes last either way. */
function keyOf(
  column: PeopleColumn,
  facts: PeopleFacts,
  on: CivilDate,
): (person: ListedPerson) => string | number | null {
  const today = dayNumber(on);
  const monthDay = `${String(on.month).padStart(2, '0')}-${String(on.day).padStart(2, '0')}`;
  switch (column) {
    case 'company':
    case 'role':
    case 'city':
      return (person) => person[column]?.toLocaleLowerCase() || null;
    case 'circle':
      return ({ circle }) => circles.indexOf(circle);
    case 'stage':
      return ({ stage }) => (stage === null ? null : stages.indexOf(stage));
    case 'tags':
      return ({ tags }) => (tags.length === 0 ? null : tags.join(' ').toLocaleLowerCase());
    case 'last-contact':
      // the newest first, as one looks for them
      return ({ lastTouchAt }) => (lastTouchAt === null ? null : -lastTouchAt);
    case 'due':
      return ({ dueAt }) => (dueAt >= never ? null : dueAt);
    case 'birthday':
      // the next one first
      return ({ id }) => {
        const day = facts.birthdays.get(id);
        return day === undefined ? null : `${day < monthDay ? 1 : 0}${day}`;
      };
    case 'cold':
      return (person) => (isCold(person, today) ? person.coldFrom : null);
    case 'purchases':
      return ({ id }) => {
        const count = facts.purchases.get(id);
        return count === undefined ? null : -count;
      };
    case 'channels':
      return ({ id }) => facts.channels.get(id)?.join(' ') ?? null;
  }
}

/** `people`, who are in order of `byName`, in another order; who is equal in it stays in that of the names. */
export function sorted(
  people: readonly ListedPerson[],
  { column, descending }: PeopleSort,
  facts: PeopleFacts,
  on: CivilDate,
): readonly ListedPerson[] {
  if (column === 'name') return descending ? people.toReversed() : people;
  const key = keyOf(column, facts, on);
  // grouped by value first: there are fewer values than people
  const groups = new Map<string | number, ListedPerson[]>();
  const without: ListedPerson[] = [];
  for (const person of people) {
    const value = key(person);
    if (value === null) {
      without.push(person);
      continue;
    }
    const group = groups.get(value);
    if (group) group.push(person);
    else groups.set(value, [person]);
  }
  const values = inOrder([...groups.keys()]);
  if (descending) values.reverse();
  return values.flatMap((value) => groups.get(value) ?? []).concat(without);
}

function inOrder(values: (string | number)[]): (string | number)[] {
  const numbers = values.filter((value) => typeof value === 'number');
  if (numbers.length === values.length) return [...Float64Array.from(numbers).sort()];
  return values.sort((a, b) => (a < b ? -1 : Number(a > b)));
}
