/** Words to begin with: which life events are worth asking about today, and how. */

import type { Template } from '#core/openings/template.ts';
import { type CivilDate, civilDateOf, daysBetween, isRealDate, nextYearly, type PartialDate } from './civil-date.ts';
import { isDerived } from './derived-events.ts';
import type { Opening, OpeningMark } from './opening.ts';
import { ageInWords } from './openings/age.ts';
import { factsOfYears, mostCountedYears } from './openings/counted-years.ts';
import { wentWrong } from './openings/gone-wrong.ts';
import { isGrandchild, type PersonForms, personOf } from './openings/people.ts';
import { type Chosen, choose, type Heard, heardBy, type Manner, usableWords } from './openings/phrases.ts';
import { factsOfPlace } from './openings/place-facts.ts';
import { spokenKind } from './openings/situations.ts';
import type { Facts } from './openings/template.ts';
import { type Candidate, candidates, isInMourning } from './openings/when.ts';
import type { Contact, Language, LifeEvent, LifeEventKind } from './records.ts';
import { toneFor } from './states.ts';

export interface OpeningsInput {
  readonly contact: Pick<
    Contact,
    'id' | 'name' | 'language' | 'address' | 'mutedUntil' | 'letGo' | 'mourningUntil' | 'deceased' | 'noCongratulations'
  >;
  readonly events: readonly LifeEvent[];
  readonly marks: readonly OpeningMark[];
  readonly today: CivilDate;
  /** of the local day, 0 to 23; without it the day is over */
  readonly hour?: number;
  /** of the interface; spoken when the contact has none */
  readonly language: Language;
  /** words as the user wants them; without it those of Kith */
  readonly templates?: readonly Template[];
}

/** What there is nothing to say of but a congratulation. */
const congratulated = new Set<LifeEventKind>(['birthday', 'anniversary', 'wedding']);

/** More than this is a questionnaire. */
const mostOpenings = 3;

/**
 * At most three openings for today, the best first. Never from a sensitive event, in mourning only condolence, and nothing
 * that a state of the contact silences.
 */
export function openings(input: OpeningsInput): Opening[] {
  const { contact, events, marks, today, hour = 23 } = input;
  const tone = toneFor(contact, today);
  if (tone === 'none') return [];
  const mourning = mourns(contact, events, today);
  const marked = new Set(marks.map((mark) => mark.opening));
  const heard = heardBy(marks);
  const twins = twinsAmong(events, contact.name);
  const found = events
    .filter((event) => !event.sensitive && (!mourning || event.kind === 'bereavement'))
    .filter((event) => tone !== 'no-congratulations' || !congratulated.has(event.kind))
    .flatMap((event) => candidates(event, today, hour, marked, twins.get(event.id) ?? []))
    .filter(({ event, window }) => window.variant === 'lost' || !wentWrong(event))
    .sort(byUrgency);
  const said: Opening[] = [];
  for (const candidate of found) {
    const same = [candidate.event.id, ...(twins.get(candidate.event.id) ?? [])];
    if (said.some(({ eventId }) => same.includes(eventId))) continue;
    const wording = wordingOf(candidate, input, heard, new Set(said.map(({ words }) => words)));
    if (wording === null) continue;
    said.push(openingOf(candidate, wording, today));
    if (said.length === mostOpenings) break;
  }
  return said;
}

/** Whether nothing cheerful and no business fits, by what the user said or by a loss of these weeks. */
export function mourns(contact: OpeningsInput['contact'], events: readonly LifeEvent[], today: CivilDate): boolean {
  return toneFor(contact, today) === 'condolence' || isInMourning(events, today);
}

/** What the next `withinDays` days bring, today included, soonest first. Only days that are known for sure. */
export function upcoming(
  contact: OpeningsInput['contact'],
  events: readonly LifeEvent[],
  today: CivilDate,
  withinDays: number,
): { event: LifeEvent; on: CivilDate; inDays: number }[] {
  return events
    .flatMap((event) => {
      const on = event.sensitive || event.kind === 'bereavement' ? null : nextDay(event, today);
      const inDays = on === null ? -1 : daysBetween(today, on);
      return on !== null && inDays >= 0 && inDays <= withinDays && isWelcome(event, on, contact, events)
        ? [{ event, on, inDays }]
        : [];
    })
    .sort((a, b) => a.inDays - b.inDays || (a.event.id < b.event.id ? -1 : 1));
}

/** Whether a day of a person's life is one to be reminded of, by what they will be in when it comes. */
function isWelcome(
  event: LifeEvent,
  on: CivilDate,
  contact: OpeningsInput['contact'],
  events: readonly LifeEvent[],
): boolean {
  const tone = toneFor(contact, on);
  if (tone === 'no-congratulations') return !congratulated.has(event.kind);
  return tone === 'any' && !isInMourning(events, on);
}

function nextDay({ start, yearly, guessed }: LifeEvent, today: CivilDate): CivilDate | null {
  if (guessed.includes('day-month-order')) return null;
  if (start === null || start.month === null || start.day === null || !isRealDate(start)) return null;
  if (yearly) return nextYearly({ month: start.month, day: start.day }, today);
  return start.year === null ? null : { year: start.year, month: start.month, day: start.day };
}

/** By the id of an event those of others that say the same: the kind, the person and the days are the same. */
function twinsAmong(events: readonly LifeEvent[], contactName: string): ReadonlyMap<string, readonly string[]> {
  const byDays = new Map<string, LifeEvent[]>();
  for (const event of events) {
    const { kind, about, yearly, start, end } = event;
    if (start === null && end === null) continue;
    const days = yearly ? [start?.month, start?.day] : [partsOf(start), partsOf(end)];
    const key = JSON.stringify([kind, about, yearly, days]);
    byDays.set(key, [...(byDays.get(key) ?? []), event]);
  }
  const who = (event: LifeEvent) => personOf(event, contactName)?.en.who;
  return new Map(
    [...byDays.values()]
      .filter(({ length }) => length > 1)
      .flatMap((alike) =>
        alike.map((event) => {
          const others = alike.filter((other) => other.id !== event.id && who(other) === who(event));
          return [event.id, others.map(({ id }) => id)] as const;
        }),
      ),
  );
}

const partsOf = (day: PartialDate | null) => day && [day.year, day.month, day.day];

function byUrgency(a: Candidate, b: Candidate): number {
  return a.window.rank - b.window.rank || a.daysLeft - b.daysLeft || (a.key < b.key ? -1 : 1);
}

function openingOf({ event, occurrence, window, key }: Candidate, wording: Wording, today: CivilDate): Opening {
  const { start, end } = occurrence;
  const daysFromToday = daysBetween(today, window.moment === 'after' ? end : start);
  return {
    key,
    eventId: event.id,
    eventKind: event.kind,
    about: event.about,
    moment: occurrence.isNews ? 'told' : window.moment,
    ...wording,
    reason: { start, end, daysFromToday },
  };
}

// --- words ----------------------------------------------------------------------------------------------------------

type Wording = Pick<Opening, 'words' | 'template' | 'situation' | 'facts' | 'language'>;

/** Null when there are no words that would be right. */
function wordingOf(
  candidate: Candidate,
  { contact, events, language: ofInterface, templates = [] }: OpeningsInput,
  heard: Heard,
  taken: ReadonlySet<string>,
): Wording | null {
  const { event, window } = candidate;
  const kind = spokenKind(event);
  if (kind === null) return null;
  const language = contact.language ?? ofInterface;
  const manner: Manner = { language, address: contact.address };
  const person = personOf(event, contact.name);
  if (language === 'ru' && person !== null && person.ru === null) return null;
  // which of the two parents it is, nobody said
  if (event.about === 'parent' && person?.en.plural && !shared.has(kind)) return null;
  const place = event.place === null ? null : factsOfPlace(event.place, language);
  const age = ageOf(candidate);
  const years = yearsOf(candidate);
  const facts = {
    ...factsOf(language, person, place, age),
    ...(years === null ? {} : factsOfYears(years, language)),
  };
  const kept = [kind, window.moment, ...(window.variant ? [window.variant] : [])].join(' ');
  const turn = turnOf(candidate, contact.id, events);
  const narrowings = [
    ...(age === null ? [] : [' aged']),
    ...(years === null ? [] : [...(isOfWedding(event) ? [' wedding counted'] : []), ' counted']),
    ...(place === null ? [] : [' place']),
    '',
  ];
  for (const whose of whoKeys(event, person, language)) {
    for (const narrowed of narrowings) {
      const situation = `${kept}${whose}${narrowed}`;
      const chosen: Chosen | null = choose(usableWords(situation, manner, templates), facts, turn, heard, taken);
      if (chosen !== null) return { ...chosen, situation, facts, language };
    }
  }
  return null;
}

/** What two people have together. */
const shared: ReadonlySet<LifeEventKind> = new Set<LifeEventKind>([
  'anniversary',
  'wedding',
  'trip',
  'move',
  'home',
  'car',
  'pet',
  'business',
  'sport',
]);

/**
 * Which of several variants is said. It stays the same on every redraw and moves on with every year and every further event
 * of the kind, so that nobody hears the same phrase twice in a row.
 */
function turnOf({ event, occurrence, window }: Candidate, contactId: string, events: readonly LifeEvent[]): number {
  if (event.yearly) return hash(`${contactId} ${event.id}`) + occurrence.start.year;
  const earlier = events.filter(
    (other) => other.kind === event.kind && !other.yearly && isEarlier(other, event),
  ).length;
  // a first journey is asked about in the plainest words
  if (event.kind === 'trip' && window.moment === 'after') return earlier;
  return hash(`${contactId} ${event.kind}`) + earlier;
}

function isEarlier(a: LifeEvent, b: LifeEvent): boolean {
  const order = (event: LifeEvent) => {
    const { year, month, day } = event.start ?? event.end ?? { year: null, month: null, day: null };
    return (year ?? 0) * 10_000 + (month ?? 0) * 100 + (day ?? 0);
  };
  return order(a) < order(b) || (order(a) === order(b) && a.id < b.id);
}

/** FNV-1a, 31 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value & 0x3fffffff;
}

/** Narrower keys first: the daughter, anyone of the family. */
function whoKeys(event: LifeEvent, person: PersonForms | null, language: Language): string[] {
  if (event.about === 'company') return [' company'];
  const other = event.kind === 'birth' || person !== null ? [' other'] : [];
  if (person === null) {
    const flat = event.kind === 'home' && /квартир/i.test(`${event.text} ${event.quote}`);
    return flat && language === 'ru' ? [' flat', ''] : ['', ...other];
  }
  const many = person.en.plural ? [' many'] : [];
  if (isGrandchild(person)) return [...(event.kind === 'birth' ? [' grandchild'] : []), ...many, ' other'];
  return [...(person.named ? [' named'] : []), ` ${event.about}`, ...many, ...other];
}

/** How old a child will be on a birthday, in years; null when it is not known for sure, or no child any more. */
function ageOf({ event, occurrence }: Candidate): number | null {
  const { kind, about, start, guessed } = event;
  if (kind !== 'birthday' || !['child', 'daughter', 'son'].includes(about) || guessed.includes('year')) return null;
  const age = occurrence.start.year - (start?.year ?? Number.NaN);
  return age >= 1 && age <= 17 ? age : null;
}

/** More than this is a year that was misunderstood: nobody has been married for longer. */
const mostYearsMarried = 75;

/** Which anniversary it is, in years; null when the year in which it began is not known for sure. */
function yearsOf({ event, occurrence }: Candidate): number | null {
  const { kind, about, start, guessed, saidAt } = event;
  if (kind !== 'anniversary' || start === null || start.year === null || guessed.includes('year')) return null;
  // a year as near as this may be that of the celebration that was spoken of
  if (!isDerived(event) && civilDateOf(saidAt).year - start.year < 2) return null;
  const years = occurrence.start.year - start.year;
  const most = about === 'company' ? mostCountedYears : mostYearsMarried;
  return years >= 1 && years <= most ? years : null;
}

const ofWedding = /wedding|married|marriage|свад[ье]б|поженил|женат|замуж|бракосоч|в браке|венча|расписал/i;

/** Whether an anniversary is that of a wedding, and not of something else that began. */
function isOfWedding(event: LifeEvent): boolean {
  if (isDerived(event)) return event.derived.fromKind === 'wedding';
  return event.about === 'contact' && ofWedding.test(`${event.text} ${event.quote}`);
}

function factsOf(language: Language, person: PersonForms | null, place: Facts | null, age: number | null): Facts {
  const years: Facts = age === null ? {} : { age: ageInWords(age, language) };
  if (language === 'en') {
    if (person === null) return { ...place, ...years };
    const { who, whose, plural } = person.en;
    const verbs: Facts = plural ? { is: 'are', has: 'have', does: 'do' } : { is: 'is', has: 'has', does: 'does' };
    return { ...place, who, whose, ...verbs, ...years };
  }
  return { ...place, ...person?.ru, ...years };
}
