/**
 * The shapes of what Kith remembers. Every record has a random id that never changes and knows when each of its fields
 * last changed, so that two memories can be merged field by field; what is deleted leaves a `Deletion`.
 */
import type { PartialDate } from './civil-date.ts';
import type { Direction, MessageTime, SiteId } from './facts.ts';
import type { Handle } from './handle.ts';

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

/** A person remembered. */
export interface Contact extends Stamped {
  readonly name: string;
  /** what search looks for: `nameTokens(name)` */
  readonly nameTokens: readonly string[];
  /** of the openings; null: the language of the interface */
  readonly language: Language | null;
  readonly address: Address;
  /** days between contacts the user wishes for; null: the default */
  readonly intervalDays: number | null;
  /** UTC milliseconds of the last touch; null while none is known */
  readonly lastTouchAt: number | null;
  /** UTC milliseconds at which the interval has passed: `dueAt()` of rhythm.ts, kept here because it is an index */
  readonly dueAt: number;
}

/** One handle belongs to one contact. */
export interface HandleRecord extends Stamped {
  /** `handleKey(handle)`; unique */
  readonly key: string;
  readonly handle: Handle;
  readonly contactId: string;
}

/** One exchange: when, which way, where. Never its words. */
export interface Touch extends Stamped {
  readonly contactId: string;
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
] as const;
export type Subject = (typeof subjects)[number];

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
  /** the fact as shown; the user may rewrite it */
  readonly text: string;
  /** the words as they were selected or typed, never changed */
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
  /** parts of the date that were guessed and are to be asked */
  readonly guessed: readonly GuessedPart[];
  readonly source: Source;
  readonly saidAt: number;
  readonly sensitive: boolean;
}

export type GuessedPart = 'year' | 'day-month-order';

/** What became of an opening: never proposed again, and which words were used, so that nobody hears them twice. */
export interface OpeningMark extends Stamped {
  readonly contactId: string;
  /** `Opening.key` */
  readonly opening: string;
  readonly outcome: 'asked' | 'dismissed';
}

/** A note being typed, bound to its contact. */
export interface Draft {
  readonly contactId: string;
  readonly text: string;
  readonly changedAt: number;
}

/** The person the user chose by hand for a conversation. */
export interface Choice {
  /** `site:conversation` */
  readonly conversation: string;
  readonly contactId: string;
  readonly chosenAt: number;
}

/** The mark that something deleted leaves, so that a merge does not bring it back. */
export interface Deletion {
  readonly id: string;
  readonly table: string;
  readonly deletedAt: number;
}

/** Words the user saved while nobody was recognised; kept until they are given to somebody or thrown away. */
export interface UnassignedWords extends Stamped {
  readonly quote: string;
  readonly source: Source;
  readonly saidAt: number;
}

/** What one act of the user created, so that it can be taken back as one. */
export interface Receipt {
  /** remembered by this act */
  readonly contactId: string | null;
  readonly detailIds: readonly string[];
  readonly lifeEventIds: readonly string[];
}
