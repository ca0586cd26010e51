/** When the words were written that a mail quotes: in a mail of today "next week" of last month was another week. */
import { type CivilDate, daysBetween, isRealDate } from './civil-date.ts';
import { findDates } from './understand/dates.ts';
import { sentencesOf } from './understand/tokens.ts';

/**
 * The day that stands in the line above a quote ("On 5 November 2026 Anna wrote:"); null where it has none that is whole and
 * sure, or one after `notAfter`, on which the mail was written that quotes.
 */
export function dayOfQuote(line: string, notAfter: CivilDate): CivilDate | null {
  for (const sentence of sentencesOf(line)) {
    for (const { start, guessed } of findDates(sentence, notAfter, null)) {
      const { year = null, month = null, day = null } = start ?? {};
      if (guessed.length > 0 || year === null || month === null || day === null) continue;
      const whole = { year, month, day };
      if (isRealDate(whole) && daysBetween(whole, notAfter) >= 0) return whole;
    }
  }
  return null;
}
