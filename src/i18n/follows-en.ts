import type { LifeEventKind } from '#core/records.ts';
import { plural } from './plural.ts';

const years = plural('en', { one: 'year', other: 'years' });

/** What follows from something else. */
export const followsEn = {
  /** "(5 years)", after the date of what comes every year. */
  years: (kind: LifeEventKind, count: number): string =>
    kind === 'birthday' ? `(turns ${count})` : `(${count} ${years(count)})`,
  because: (what: string): string => `Follows from what you noted: ${what}.`,
  dismiss: 'Not this one',
  dismissed: 'It will not be proposed again.',
};
