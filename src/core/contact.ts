/** A contact of whom nothing is known but the name. */
import { foldName, nameTokens } from './names.ts';
import type { Contact, Stamped } from './records.ts';
import { defaultRules, derivedFields, toldByTouches } from './rhythm.ts';

/** Whoever writes it tells what follows from it by the intervals that the user has set. */
export function blankContact(stamped: Stamped, name: string): Contact {
  const bare: Omit<Contact, 'dueAt' | 'coldFrom'> = {
    ...stamped,
    name,
    otherNames: [],
    nameTokens: nameTokens(name),
    sortName: foldName(name),
    company: null,
    role: null,
    city: null,
    timeZone: null,
    language: /\p{Script=Cyrillic}/u.test(name) ? 'ru' : null,
    address: 'formal',
    circle: 'regular',
    stage: null,
    tags: [],
    intervalDays: null,
    mutedUntil: null,
    letGo: false,
    noCongratulations: false,
    mourningUntil: null,
    deceased: false,
    country: null,
    profession: null,
    keptOccasions: [],
    skippedOccasions: [],
    ...toldByTouches([]),
  };
  return { ...bare, ...derivedFields(bare, defaultRules) };
}
