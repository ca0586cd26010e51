/** What the user has changed of a reading. */
import type { ChosenParts, Reading } from './reading.ts';
import { same } from './same.ts';

/** The parts of a reading that the user has changed; the others were right. */
export type Corrected = Pick<ChosenParts, 'kind' | 'start' | 'end'> & {
  /** the words are nothing of the kind: no more than good to know */
  readonly dismissed?: true;
};

/** What of a reading another one says otherwise. */
export function correctedParts(before: Reading, after: Reading): Corrected {
  const { kind, start, end } = after;
  return {
    ...(same(before.kind, kind) ? {} : { kind }),
    ...(same(before.start, start) && same(before.end, end) ? {} : { start, end }),
  };
}
