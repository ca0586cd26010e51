/** What a state of a contact silences. One place for all, so that no part of Kith forgets one. */
import { addDays, type CivilDate, daysBetween } from './civil-date.ts';
import type { Contact } from './records.ts';

type States = Pick<Contact, 'mutedUntil' | 'letGo' | 'mourningUntil' | 'deceased'>;

/**
 * The first day on which the person may be proposed again, on today's list and the badge. Let go and deceased: never.
 * Muted: from the day the user said. In mourning: when it is over; who is in mourning is not written to for a rhythm's sake.
 */
export function silentUntil({ mutedUntil, letGo, mourningUntil, deceased }: States): CivilDate | 'for-ever' | null {
  if (letGo || deceased) return 'for-ever';
  const afterMourning = mourningUntil && addDays(mourningUntil, 1);
  if (mutedUntil === null || afterMourning === null) return mutedUntil ?? afterMourning;
  return daysBetween(mutedUntil, afterMourning) > 0 ? afterMourning : mutedUntil;
}

/** How an opening may sound: any, none that congratulates, only words of condolence, or none at all. */
export type Tone = 'any' | 'no-congratulations' | 'condolence' | 'none';

/** The tone that fits a person today, by what the user said of them. */
export function toneFor(
  { mutedUntil, letGo, mourningUntil, deceased, noCongratulations }: States & Pick<Contact, 'noCongratulations'>,
  today: CivilDate,
): Tone {
  if (deceased || letGo) return 'none';
  if (mourningUntil !== null && daysBetween(today, mourningUntil) >= 0) return 'condolence';
  if (mutedUntil !== null && daysBetween(today, mutedUntil) > 0) return 'none';
  return noCongratulations ? 'no-congratulations' : 'any';
}

/** The states in the order in which they matter: what comes first silences what follows. */
const contactStates = ['deceased', 'let-go', 'mourning', 'muted', 'no-congratulations'] as const;
export type ContactState = (typeof contactStates)[number];

/** Those that a person is in today; a day that has passed ends its state without anybody's doing. */
export function activeStates(
  { mutedUntil, letGo, mourningUntil, deceased, noCongratulations }: States & Pick<Contact, 'noCongratulations'>,
  today: CivilDate,
): ContactState[] {
  const lasts: Record<ContactState, boolean> = {
    deceased,
    'let-go': letGo,
    mourning: mourningUntil !== null && daysBetween(today, mourningUntil) >= 0,
    muted: mutedUntil !== null && daysBetween(today, mutedUntil) > 0,
    'no-congratulations': noCongratulations,
  };
  return contactStates.filter((state) => lasts[state]);
}
