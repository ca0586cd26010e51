/** The shape of what a correction teaches, apart from the grammar that makes it, for whoever keeps it. */
import type { Reading } from '#core/reading.ts';

type Kind = Reading['kind'];

/** What the user made of a proposal. */
export type Correction =
  | { readonly kind: Kind }
  | { readonly dismissed: true }
  /** the date belongs to something else */
  | { readonly undated: true }
  /** 05/12 is the fifth of December; false: the twelfth of May */
  | { readonly dayFirst: boolean };

/** One correction, bound to the stems of the words it was made on. */
export interface LearnedRule {
  /** all of them have to be there; none: a habit of writing that goes for all words */
  readonly stems: readonly string[];
  /** what had been proposed; null: nothing had */
  readonly proposed: Kind | null;
  readonly correction: Correction;
}

/** Where nothing was proposed, one word alone would take too much. */
const fewestStems = 2;

/** What a stem is at all: small letters, enough of them to be a word. */
export function isStem(stem: string): boolean {
  return /^[\p{L}\p{M}]{4,24}$/u.test(stem) && stem === stem.toLowerCase();
}

/** Whether so many stems are enough for a rule. */
export function isEnough({ stems, proposed, correction }: LearnedRule): boolean {
  return 'dayFirst' in correction ? stems.length === 0 : stems.length >= (proposed === null ? fewestStems : 1);
}
