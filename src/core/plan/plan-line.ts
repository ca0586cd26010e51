import type { CivilDate } from '#core/civil-date.ts';
import type { Stamped } from '#core/records.ts';

/** What the user said of a line of the plan for a person, which is told anew each time; or a line of their own. */
export interface PlanLine extends Stamped {
  readonly contactId: string;
  /** of the line that the rules have; null: the user's own */
  readonly line: string | null;
  /** in the user's words; null: as the rules have it */
  readonly text: string | null;
  /** null: the day of the rules */
  readonly on: CivilDate | null;
  /** not in the plan any more */
  readonly dismissed: boolean;
}
