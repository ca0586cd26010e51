/**
 * The shapes of what Kith keeps beside what is known of people: how to take an act back, by which words a record is
 * found, what was begun and what was said once, so that it need not be said again.
 */
import type { SiteId } from './facts.ts';
import type { ChosenParts } from './reading.ts';
import type { SavedTable, Source, Stamped } from './records.ts';
import type { Saved } from './saved.ts';
import type { SiteRule } from './site-rule.ts';
import type { Gained } from './told-again.ts';
import type { LearnedRule } from './understand/learned-rule.ts';

/** Two contacts of whom the user said that they are two people. */
export interface NotSame {
  /** both ids in order, with a space between */
  readonly pair: string;
  readonly contactIds: readonly [string, string];
  readonly saidAt: number;
}

/** One record as it was before an act that changed many; null: it was not there. */
export interface Before {
  readonly table: string;
  readonly key: string;
  readonly record: unknown;
}

/** An act that can be taken back later: what it changed, and how that was before. */
export interface JournalEntry {
  readonly id: string;
  readonly act: 'merge' | 'split' | 'import';
  /** UTC milliseconds */
  readonly at: number;
  /** everybody of whom something lies in `before` or was written */
  readonly contactIds: readonly string[];
  readonly before: readonly Before[];
  /** what the act wrote, to see what has changed since */
  readonly after: readonly Before[];
}

/** The words by which a record is found: derived, and made anew with it. */
export interface SearchEntry {
  /** of the record */
  readonly id: string;
  readonly contactIds: readonly string[];
  readonly table: string;
  /** folded as `nameTokens` folds them */
  readonly tokens: readonly string[];
}

/** A note being typed, bound to its contact. */
export interface Draft {
  readonly contactId: string;
  readonly text: string;
  /** what the user said of the words by hand; absent or null: nothing */
  readonly reading?: ChosenParts | null;
  /** the remembered person it is about; absent or null: the contact it is bound to */
  readonly aboutId?: string | null;
  readonly changedAt: number;
}

/** A rule that a correction of the user taught; has stems of common words only, and says nothing of anybody. */
export interface LearnedRecord extends Stamped, LearnedRule {}

/** What a place was taught, and where the user said that it is right: one value, for what is said of one rule is not of another. */
export interface Taught {
  readonly rule: SiteRule;
  /** `markOfConversation` of each; `enoughRight` of them are enough */
  readonly confirmed: readonly string[];
}

/** A host of the user's own where Kith may read while the browser lets it, and what it was taught there. */
export interface Place extends Stamped {
  /** https, host and port */
  readonly origin: string;
  /** id of the site whose software runs there; null: not seen yet, or none that Kith knows */
  readonly software: SiteId | null;
  /** what the user pointed at; null: nothing yet */
  readonly taught: Taught | null;
  /** `markOfRule` of what the user said is wrong: it is not proposed again */
  readonly refused: readonly string[];
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

export interface SavedReference {
  readonly table: SavedTable;
  readonly id: string;
}

/** Something told once more, which was remembered already. */
export interface ToldAgain {
  readonly known: SavedReference;
  /** what it gained by that, as it was before */
  readonly before: Gained;
  /** as what it would have been remembered a second time */
  readonly made: Saved;
}

/** What one act of the user created, so that it can be taken back as one. */
export interface Receipt {
  /** remembered by this act */
  readonly contactId: string | null;
  readonly saved: readonly SavedReference[];
  /** instead of a record of its own */
  readonly again?: ToldAgain;
}
