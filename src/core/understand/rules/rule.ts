/** The shape of what a list of rules says; the notation of the lines is explained in `patterns.ts`. */
import type { ActKind, DetailKind, LifeEventKind } from '#core/records.ts';

export interface EventRule {
  readonly event: LifeEventKind;
  /** words that mean this and hardly anything else */
  readonly says: readonly string[];
  /** words that mean this of a person: nothing where the clause talks of work */
  readonly weak?: readonly string[];
  /** words that mean this only beside a date */
  readonly dated?: readonly string[];
  /** work talk and figures of speech: takes away what is found in the same words */
  readonly not?: readonly string[];
}

export interface DetailRule {
  readonly detail: DetailKind;
  /** told in the words of work themselves, which else tell of nobody */
  readonly amidWork?: boolean;
  readonly says: readonly string[];
  readonly not?: readonly string[];
}

export interface ActRule {
  readonly act: ActKind;
  readonly says: readonly string[];
  readonly not?: readonly string[];
}

/** Such words tell of none of this kind. */
export function unmeant(event: EventRule['event'], not: readonly string[]): EventRule {
  return { event, says: [], not };
}
