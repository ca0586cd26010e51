/** Words to begin with: which life events are worth asking about today, and how. */
import {
  addDays,
  type CivilDate,
  civilDateOf,
  daysBetween,
  daysInMonth,
  isRealDate,
  nextYearly,
} from './civil-date.ts';
import type { Opening, OpeningMoment } from './opening.ts';
import { wordsEn } from './openings/opening-words-en.ts';
import { wordsRu } from './openings/opening-words-ru.ts';
import { type PersonForms, personOf } from './openings/people.ts';
import { backByThen, mourningDays, variantOf, type Window, windows } from './openings/situations.ts';
import type { Address, Contact, Language, LifeEvent, LifeEventKind, OpeningMark } from './records.ts';
import { toneFor } from './states.ts';
import { placeNamed } from './understand/places.ts';

export interface OpeningsInput {
  readonly contact: Pick<
    Contact,
    'id' | 'name' | 'language' | 'address' | 'mutedUntil' | 'letGo' | 'mourningUntil' | 'deceased' | 'noCongratulations'
  >;
  readonly events: readonly LifeEvent[];
  readonly marks: readonly OpeningMark[];
  readonly today: CivilDate;
  /** of the interface; spoken when the contact has none */
  readonly language: Language;
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
  const { contact, events, marks, today } = input;
  const tone = toneFor(contact, today);
  if (tone === 'none') return [];
  const mourning = tone === 'condolence' || isInMourning(events, today);
  const marked = new Set(marks.map((mark) => mark.opening));
  const language = contact.language ?? input.language;
  const found = events
    .filter((event) => !event.sensitive && (!mourning || event.kind === 'bereavement'))
    .filter((event) => tone !== 'no-congratulations' || !congratulated.has(event.kind))
    .flatMap((event) => candidates(event, today, marked))
    .sort(byUrgency);
  const said: Opening[] = [];
  for (const candidate of found) {
    const words = wordsFor(candidate, {
      language,
      address: contact.address,
      turn: turnOf(candidate, contact.id, events),
    });
    if (words === null || said.some((opening) => opening.eventId === candidate.event.id || opening.words === words))
      continue;
    said.push(openingOf(candidate, words, today));
    if (said.length === mostOpenings) break;
  }
  return said;
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

function nextDay({ start, yearly }: LifeEvent, today: CivilDate): CivilDate | null {
  if (start === null || start.month === null || start.day === null || !isRealDate(start)) return null;
  if (yearly) return nextYearly({ month: start.month, day: start.day }, today);
  return start.year === null ? null : { year: start.year, month: start.month, day: start.day };
}

// --- when -----------------------------------------------------------------------------------------------------------

/** One time an event happens. A month without a day lasts from its first day to its last. */
interface Occurrence {
  readonly start: CivilDate;
  readonly end: CivilDate;
  /** the first day is known, not only its month */
  readonly exact: boolean;
  /** a trip whose return is not known */
  readonly openEnded: boolean;
}

interface Candidate {
  readonly event: LifeEvent;
  readonly occurrence: Occurrence;
  readonly window: Window;
  readonly key: string;
  readonly daysLeft: number;
}

function candidates(event: LifeEvent, today: CivilDate, marked: ReadonlySet<string>): Candidate[] {
  const occurrence = occurrenceOf(event, today);
  if (occurrence === null) return [];
  const variant = variantOf(event);
  const key = (moment: OpeningMoment) => `${event.id}:${moment}:${occurrence.start.year}`;
  return windows
    .filter((window) => window.event === event.kind && (window.variant ?? null) === variant)
    .flatMap((window) => {
      const silenced = marked.has(key(window.moment)) || (window.silencedBy && marked.has(key(window.silencedBy)));
      const daysLeft = daysLeftIn(window, occurrence, today);
      return silenced || daysLeft === null ? [] : [{ event, occurrence, window, key: key(window.moment), daysLeft }];
    });
}

/** Days until the window closes; null while it is not open. */
function daysLeftIn(window: Window, occurrence: Occurrence, today: CivilDate): number | null {
  const after = window.moment === 'after';
  if (!after && !occurrence.exact) return null;
  const { from, to } = after && occurrence.openEnded ? backByThen : window;
  const day = daysBetween(after ? occurrence.end : occurrence.start, today);
  return day >= from && day <= to ? to - day : null;
}

function occurrenceOf(event: LifeEvent, today: CivilDate): Occurrence | null {
  if (event.yearly) return yearlyOccurrence(event, today);
  const { start, end } = event;
  const first = start ?? end;
  if (first === null || first.year === null || first.month === null) return null;
  const last = end ?? first;
  if (!isRealDate(first)) return null;
  const lastYear = last.year ?? first.year;
  const lastMonth = last.month ?? first.month;
  const begin = { year: first.year, month: first.month, day: first.day ?? 1 };
  const finish = { year: lastYear, month: lastMonth, day: last.day ?? daysInMonth(lastYear, lastMonth) };
  if (!isRealDate(finish)) return null;
  const exact = start !== null && first.day !== null;
  const plain = { start: begin, end: daysBetween(begin, finish) < 0 ? begin : finish, exact, openEnded: false };
  return event.kind === 'trip' && end === null && exact ? openTrip(event, plain) : plain;
}

/** Told on the way or before, a trip with one day has an unknown end; told afterwards, it was over by then. */
function openTrip(event: LifeEvent, occurrence: Occurrence): Occurrence {
  const told = civilDateOf(event.saidAt);
  const after = daysBetween(occurrence.start, told);
  return after > 0 && after <= 30 ? { ...occurrence, end: told } : { ...occurrence, openEnded: true };
}

/** The occurrence nearest to today, in the past or to come. */
function yearlyOccurrence({ start }: LifeEvent, today: CivilDate): Occurrence | null {
  if (start === null || start.month === null || start.day === null || !isRealDate(start)) return null;
  const monthAndDay = { month: start.month, day: start.day };
  const on = nextYearly(monthAndDay, addDays(today, -182));
  return { start: on, end: on, exact: true, openEnded: false };
}

/** Whether somebody near to the person died lately, as far as the user said. */
export function isInMourning(events: readonly LifeEvent[], today: CivilDate): boolean {
  return events.some((event) => isMourned(event, today));
}

/** From the day of a bereavement, or the day it was told when only that is known, for forty days. */
export function isMourned(event: LifeEvent, today: CivilDate): boolean {
  if (event.kind !== 'bereavement' || event.yearly) return false;
  const told = civilDateOf(event.saidAt);
  const occurrence = occurrenceOf(event, today);
  if (occurrence === null) {
    // "passed away in 2019" was told late: only a year that may be this one counts
    if (event.start !== null && event.start.year !== null && event.start.year < told.year) return false;
    return isWithin(told, today, mourningDays);
  }
  // a funeral still to come is mourned already
  const since = daysBetween(today, occurrence.end) > 0 ? told : occurrence.end;
  return isWithin(since, today, mourningDays) || daysBetween(today, occurrence.end) > 0;
}

function isWithin(since: CivilDate, today: CivilDate, days: number): boolean {
  const passed = daysBetween(since, today);
  return passed >= 0 && passed < days;
}

function byUrgency(a: Candidate, b: Candidate): number {
  return a.window.rank - b.window.rank || a.daysLeft - b.daysLeft || (a.key < b.key ? -1 : 1);
}

function openingOf({ event, occurrence, window, key }: Candidate, words: string, today: CivilDate): Opening {
  const { start, end } = occurrence;
  const daysFromToday = daysBetween(today, window.moment === 'after' ? end : start);
  return {
    key,
    eventId: event.id,
    eventKind: event.kind,
    about: event.about,
    moment: window.moment,
    words,
    reason: { start, end, daysFromToday },
  };
}

// --- words ----------------------------------------------------------------------------------------------------------

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

interface Voice {
  readonly language: Language;
  readonly address: Address;
  readonly turn: number;
}

/** Null when the language has no words that would be right. */
function wordsFor(candidate: Candidate, voice: Voice): string | null {
  const { event, window } = candidate;
  const person = personOf(event);
  if (voice.language === 'ru' && person !== null && person.ru === null) return null;
  const place = event.place === null ? null : placeNamed(event.place);
  const who = whoKeys(event, person, voice.language);
  const kept = [event.kind, window.moment, ...(window.variant ? [window.variant] : [])].join(' ');
  for (const whose of who) {
    for (const narrowed of place === null ? [''] : [' place', '']) {
      const variants = variantsAt(`${kept}${whose}${narrowed}`, voice);
      const template = variants?.[voice.turn % variants.length];
      if (template !== undefined) return fill(template, voice.language, person, place);
    }
  }
  return null;
}

/** Narrower keys first: the daughter, anyone of the family. */
function whoKeys(event: LifeEvent, person: PersonForms | null, language: Language): string[] {
  if (event.about === 'company') return [' company'];
  if (person === null) {
    const flat = event.kind === 'home' && /квартир/i.test(`${event.text} ${event.quote}`);
    const other = event.kind === 'birth' ? [' other'] : [];
    return flat && language === 'ru' ? [' flat', ''] : ['', ...other];
  }
  const many = person.ru?.l === 'ли' ? [' many'] : [];
  return [` ${event.about}`, ...many, ' other'];
}

function variantsAt(key: string, { language, address }: Voice): readonly string[] | undefined {
  if (language === 'en') return Object.hasOwn(wordsEn, key) ? wordsEn[key] : undefined;
  const words = Object.hasOwn(wordsRu, key) ? wordsRu[key] : undefined;
  return address === 'informal' ? (words?.informal ?? words?.formal) : words?.formal;
}

function fill(
  template: string,
  language: Language,
  person: PersonForms | null,
  place: ReturnType<typeof placeNamed>,
): string {
  const facts: Record<string, string | undefined> =
    language === 'en'
      ? {
          place: place?.enInText,
          where: place?.enWhere,
          who: person?.en.who,
          whose: person?.en.whose,
          is: person?.en.plural ? 'are' : 'is',
          has: person?.en.plural ? 'have' : 'has',
        }
      : {
          where: place?.ruWhere,
          whereTo: place?.ruWhereTo,
          who: person?.ru?.who,
          whose: person?.ru?.whose,
          toWhom: person?.ru?.toWhom,
          l: person?.ru?.l,
        };
  return template.replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? '');
}
