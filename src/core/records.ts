/**
 * The shapes of what Kith remembers. Every record has a random id that never changes and knows when each of its fields
 * last changed, so that two memories can be merged field by field; what is deleted leaves a `Deletion`.
 */
import type { CivilDate, PartialDate } from './civil-date.ts';
import type { Direction, MessageTime, SiteId } from './facts.ts';
import type { Handle } from './handle.ts';
import type { Whereabouts } from './occasions/countries.ts';
import type { Profession } from './occasions/professions.ts';

export type Language = 'en' | 'ru';

/** Whether a person is addressed with «вы» or «ты»; only Russian makes the difference. */
export type Address = 'formal' | 'informal';

export interface Stamped {
  readonly id: string;
  /** UTC milliseconds */
  readonly createdAt: number;
  /** field name → UTC milliseconds of its last change; a field not named has not changed since `createdAt` */
  readonly changed: Readonly<Record<string, number>>;
}

/** People one keeps up with at one interval, the shortest first. */
export const circles = ['close', 'regular', 'wide', 'yearly'] as const;
export type Circle = (typeof circles)[number];

export const stages = ['prospect', 'customer', 'past-customer'] as const;
export type Stage = (typeof stages)[number];

/** A person remembered. */
export interface Contact extends Stamped {
  readonly name: string;
  /** nicknames, maiden names, the same name in another alphabet */
  readonly otherNames: readonly string[];
  /** what search looks for: `nameTokens` of all names */
  readonly nameTokens: readonly string[];
  /** by what a list of people is in order: `foldName(name)` */
  readonly sortName: string;
  readonly company: string | null;
  readonly role: string | null;
  readonly city: string | null;
  /** IANA name; null while it is not known */
  readonly timeZone: string | null;
  /** of the openings; null: the language of the interface */
  readonly language: Language | null;
  readonly address: Address;
  readonly circle: Circle;
  readonly stage: Stage | null;
  readonly tags: readonly string[];
  /** days between contacts the user wishes for; null: those of the circle */
  readonly intervalDays: number | null;

  /** the first day on which the person may be proposed again; null: not muted */
  readonly mutedUntil: CivilDate | null;
  /** the user no longer keeps up with the person, and keeps what is known */
  readonly letGo: boolean;
  readonly noCongratulations: boolean;
  /** the last day of mourning; null: not in mourning, as far as the user said */
  readonly mourningUntil: CivilDate | null;
  readonly deceased: boolean;

  /** where they live, for the holidays they have; null: not known */
  readonly country: Whereabouts | null;
  /** the one whose day they have; null: not known, or none that Kith knows */
  readonly profession: Profession | null;
  /** on what they are congratulated because the user says so: ids of holidays, marks such as `orthodox`, `name-day:09-12` */
  readonly keptOccasions: readonly string[];
  /** on what they are not, whatever else speaks for it: ids and marks as above, `birthday`, `name-day` */
  readonly skippedOccasions: readonly string[];

  /** UTC milliseconds of the last touch; null while none is known */
  readonly lastTouchAt: number | null;
  readonly rhythm: TouchDays;
  readonly turn: Turn;
  /** UTC milliseconds at which the interval has passed: `dueAt()` of rhythm.ts, kept here because it is an index */
  readonly dueAt: number;
  /** `dayNumber` of the first day on which the person is cold: `coldFrom()` of rhythm.ts; null: never, or not enough is known */
  readonly coldFrom: number | null;
}

/** On which civil days two people were in touch; what a rhythm is told from. */
export interface TouchDays {
  /** how many different days */
  readonly count: number;
  /** `dayNumber` of the first of all; null while none is known */
  readonly first: number | null;
  /** `dayNumber`s of the newest, oldest first; at most `mostTouchDays` of rhythm/days.ts */
  readonly newest: readonly number[];
  /** how much the best touch of each of these days weighs */
  readonly weights: readonly number[];
  /** the warmth of all days before them, as of the oldest of them */
  readonly older: number;
}

/** Who wrote last; instants in UTC milliseconds, null where there is none. */
export interface Turn {
  /** their newest message */
  readonly inAt: number | null;
  /** what the user wrote until then is answered: their newest message, call or meeting */
  readonly heardUntil: number | null;
  /** what they wrote until then is answered: the user's newest message, gift, call or meeting */
  readonly outAt: number | null;
  /** the user's messages since then, one of each day, oldest first; the newest five */
  readonly unanswered: readonly number[];
}

/** A handle of one contact. One that several share is one record for each of them, and names none of them by itself. */
export interface HandleRecord extends Stamped {
  /** `handleKey(handle)` */
  readonly key: string;
  readonly handle: Handle;
  readonly contactId: string;
}

/** The site of a touch that no page showed: a call, a meeting, what the user says happened. */
export const offlineSite: SiteId = 'offline';

export const touchKinds = ['message', 'call', 'meeting', 'gift', 'thanks'] as const;
export type TouchKind = (typeof touchKinds)[number];

/** One exchange: when, which way, where; its first words only where the user allows keeping them. */
export interface Touch extends Stamped {
  readonly contactId: string;
  readonly kind: TouchKind;
  readonly site: SiteId;
  readonly conversation: string;
  /** `contact id, site, message id`, for every id the message ever had; each unique */
  readonly messageKeys: readonly string[];
  readonly direction: Direction;
  /** UTC milliseconds; with precision `unknown` the moment Kith first saw it, which says nothing about the exchange */
  readonly at: number;
  readonly precision: MessageTime['precision'] | 'unknown';
  /** the site has not given the final id yet */
  readonly provisional: boolean;
  /** https address that opens the conversation again; null where there is none */
  readonly url: string | null;
  /** the first words of a message, where the user allows keeping them; what the user wrote of a touch that no page showed */
  readonly words: string | null;
}

export const detailKinds = ['family', 'interest', 'preference', 'health', 'work', 'other'] as const;
export type DetailKind = (typeof detailKinds)[number];

export const lifeEventKinds = [
  'birthday',
  'wedding',
  'anniversary',
  'expecting',
  'birth',
  'bereavement',
  'illness',
  'trip',
  'move',
  'home',
  'car',
  'job',
  'business',
  'study',
  'retirement',
  'pet',
  'sport',
  /** something with a date of which Kith cannot say what it is */
  'event',
] as const;
export type LifeEventKind = (typeof lifeEventKinds)[number];

/** Whom a fact is about, seen from the contact. */
export const subjects = [
  'contact',
  'child',
  'daughter',
  'son',
  'spouse',
  'wife',
  'husband',
  'parent',
  'company',
  /** a brother, a friend, a neighbour: somebody close of whom nothing more is known */
  'other',
] as const;
export type Subject = (typeof subjects)[number];

/** A daughter and a son are told where the words tell them, and else a child. */
export const childSubjects: ReadonlySet<Subject> = new Set<Subject>(['child', 'daughter', 'son']);

/** Where words came from. */
export interface Source {
  readonly site: SiteId | null;
  /** the page's address; null for what the user typed */
  readonly url: string | null;
  readonly conversation: string | null;
}

/** A saved fact. */
export interface Detail extends Stamped {
  readonly contactId: string;
  readonly kind: DetailKind;
  readonly about: Subject;
  /** the fact as shown; the user may rewrite it */
  readonly text: string;
  /** the words as they were selected or typed, never changed; what was told again follows in a paragraph of its own */
  readonly quote: string;
  readonly source: Source;
  /** UTC milliseconds at which it was saved */
  readonly saidAt: number;
  /** never put into an opening, hidden until clicked */
  readonly sensitive: boolean;
}

/** A dated happening in the life of one or several contacts. */
export interface LifeEvent extends Stamped {
  readonly contactIds: readonly string[];
  readonly kind: LifeEventKind;
  readonly about: Subject;
  readonly text: string;
  readonly quote: string;
  /** the place of a trip or a move in the words of the quote, dictionary form where it is known; null when none */
  readonly place: string | null;
  readonly start: PartialDate | null;
  /** the last day, of a range; null for a single day */
  readonly end: PartialDate | null;
  readonly yearly: boolean;
  /** `monthDayOfEvent(event)`: `MM-DD` of the start, `MM-00` when only its month is known, null without a month; of a loss without a date the day it was told */
  readonly monthDay: string | null;
  /** parts of the date that were guessed and are to be asked */
  readonly guessed: readonly GuessedPart[];
  readonly source: Source;
  readonly saidAt: number;
  readonly sensitive: boolean;
}

export type GuessedPart = 'year' | 'day-month-order';

/** A sum of money in whole units of its currency. */
export interface Money {
  readonly amount: number;
  /** ISO 4217 */
  readonly currency: string;
}

export const verdicts = ['good', 'mixed', 'bad'] as const;

/** What they said of a purchase. */
export interface Feedback {
  readonly verdict: (typeof verdicts)[number];
  readonly words: string;
  /** UTC milliseconds */
  readonly at: number;
}

/** Something they bought from the user. */
export interface Purchase extends Stamped {
  readonly contactId: string;
  /** what was bought, in the user's words */
  readonly text: string;
  readonly quote: string;
  readonly on: PartialDate | null;
  readonly price: Money | null;
  readonly note: string;
  readonly feedback: Feedback | null;
  readonly source: Source;
  readonly saidAt: number;
}

/** What the user owes a person. */
export interface PromiseMade extends Stamped {
  readonly contactId: string;
  readonly text: string;
  readonly quote: string;
  readonly dueOn: PartialDate | null;
  /** UTC milliseconds; null while it is open */
  readonly doneAt: number | null;
  readonly source: Source;
  readonly saidAt: number;
}

/** Help between the user and a person, so that one gives before one asks. */
export interface Favour extends Stamped {
  readonly contactId: string;
  readonly way: 'given' | 'received';
  readonly text: string;
  readonly quote: string;
  readonly on: PartialDate | null;
  readonly source: Source;
  readonly saidAt: number;
}

/** Something they were not content with. */
export interface Complaint extends Stamped {
  readonly contactId: string;
  readonly text: string;
  readonly quote: string;
  readonly on: PartialDate | null;
  /** UTC milliseconds; null while it is open */
  readonly resolvedAt: number | null;
  readonly source: Source;
  readonly saidAt: number;
}

/** What else than a life event or a detail words can be. */
export const actKinds = [
  'call',
  'meeting',
  'gift',
  'thanks',
  'promise',
  'purchase',
  'complaint',
  'favour-given',
  'favour-received',
] as const;
export type ActKind = (typeof actKinds)[number];

/** The tables that hold what is saved about a person. */
export const savedTables = [
  'details',
  'lifeEvents',
  'purchases',
  'promises',
  'favours',
  'complaints',
  'touches',
] as const;
export type SavedTable = (typeof savedTables)[number];
