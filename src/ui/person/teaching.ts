/** Corrections of the user, from which the next reading learns. It is nothing to wait for, and no word to be lost by. */
import { type CivilDate, civilDateOf } from '#core/civil-date.ts';
import type { Corrected } from '#core/corrected.ts';
import type { Reading } from '#core/reading.ts';
import type { Language } from '#core/records.ts';
import type { Saved } from '#core/saved.ts';
import { learnedRules, type Taught, teach, unteach } from '#store/learned.ts';
import { wordsOf } from '#store/saved-from.ts';
import { readingOf } from './saved-in-words.ts';

/** Of a long text that is pasted only the beginning is read, in UTF-16 code units. */
export const mostRead = 4_000;

/** Later it is life that went on, and no correction: "expecting" has become "birth". In milliseconds. */
const rightAfter = 86_400_000;

/** How it was taken before it was corrected, where nothing is kept of the page's language. */
type ReadAs = Pick<Reading, 'kind' | 'start'>;

export interface Teaching {
  /** Forgets what was learned, and brings back what it replaced. */
  takeBack(): Promise<void>;
}

/** One after the other: what takes a correction back has to find it. */
let last: Promise<unknown> = Promise.resolve();

/** Learns from a correction of words said on `saidOn`. Nothing is said when it cannot be kept: the user has asked for nothing. */
export function learnFrom(
  text: string,
  corrected: Corrected,
  saidOn: CivilDate,
  language: Language | ReadAs | null,
): Teaching {
  const done = last.then(() => lesson(text.slice(0, mostRead), corrected, saidOn, language)).catch(() => null);
  last = done;
  return {
    async takeBack() {
      const taught = await done;
      if (taught) await unteach(taught, Date.now()).catch(() => undefined);
    },
  };
}

async function lesson(
  text: string,
  corrected: Corrected,
  saidOn: CivilDate,
  language: Language | ReadAs | null,
): Promise<Taught | null> {
  if (text.trim() === '' || Object.keys(corrected).length === 0) return null;
  const { lessonOf, readIn } = await import('#core/lesson.ts');
  const as = typeof language === 'object' ? language : null;
  const read = typeof language === 'object' ? as && readIn(text, as.start, saidOn) : language;
  const { rule, against } = lessonOf(text, corrected, saidOn, read, await learnedRules(), as?.kind);
  return rule || against.length > 0 ? teach(rule, against, Date.now()) : null;
}

/** The same of something saved, while it is new; null when there is nothing to learn. */
export function learnFromSaved(saved: Saved, corrected: Corrected): Teaching | null {
  const { quote, saidAt } = wordsOf(saved);
  if (saved.table === 'touches' || Date.now() - saved.record.createdAt > rightAfter) return null;
  // in which language the page was is not kept: the day that was read tells it
  return learnFrom(quote, corrected, civilDateOf(saidAt), readingOf(saved));
}
