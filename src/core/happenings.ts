/** Everything that words tell of: one thing is proposed first, and the others are not lost with it. */
import type { CivilDate } from './civil-date.ts';
import type { Happening } from './happening.ts';
import type { Reading } from './reading.ts';
import type { Language } from './records.ts';
import { same } from './same.ts';
import type { LearnedRule } from './understand/learned-rule.ts';
import { toldByName } from './understand/names-told.ts';
import { sentencesOf } from './understand/tokens.ts';
import { understand } from './understand.ts';

/** More than the first, and so many more, are a list to work through. */
const mostFurther = 3;

/** How sure a reading has to be to be offered beside the first, 0 to 1. */
const sure = 0.6;

/** What words said on `saidOn` tell of, the best first; beside that only what is sure, and nothing twice. `contactName`: null where it is not known. */
export function happeningsIn(
  text: string,
  saidOn: CivilDate,
  language: Language | null,
  rules: readonly LearnedRule[] = [],
  contactName: string | null = null,
): Happening[] {
  return happeningsAmong(toldByName(understand(text, saidOn, language, rules), text, contactName), text);
}

function happeningsAmong([first, ...others]: readonly Reading[], text: string): Happening[] {
  if (first === undefined) return [];
  const kept: Reading[] = [first];
  for (const reading of others) {
    if (kept.length > mostFurther) break;
    if (reading.confidence >= sure && !kept.some((one) => isSameHappening(one, reading))) kept.push(reading);
  }
  const sentences = sentencesOf(text);
  return kept.map((reading) => ({ reading, words: sentenceOf(reading, text, sentences) }));
}

/**
 * What a note tells of beside what it is taken as: of a call that is noted also the journey it was about.
 * @param readings all of its text, the best first
 */
export function furtherAmong(readings: readonly Reading[], text: string, taken: Reading): Happening[] {
  const all = happeningsAmong(readings, text);
  const ofKind = all.findIndex(({ reading }) => same(reading.kind, taken.kind));
  // what was taken for something else by hand is not offered again as what it was not
  const own = ofKind < 0 && !('act' in taken.kind) ? 0 : ofKind;
  return all.filter(({ reading }, index) => index !== own && reading.confidence >= sure).slice(0, mostFurther);
}

/** The same told twice; one of them may say less of where or when. */
function isSameHappening(a: Reading, b: Reading): boolean {
  const isSameDay = same(a.start, b.start) && same(a.end, b.end);
  const isUndated = [a, b].some(({ start, end }) => start === null && end === null);
  const isSamePlace = a.place === b.place || a.place === null || b.place === null;
  return same(a.kind, b.kind) && a.about === b.about && isSamePlace && (isSameDay || isUndated) && 'event' in a.kind;
}

function sentenceOf({ spans }: Reading, text: string, sentences: ReturnType<typeof sentencesOf>): string {
  const at = (spans.kind ?? spans.date ?? spans.place)?.[0];
  const found = sentences.find(({ offset, text: { length } }) => at !== undefined && at < offset + length);
  return (found ? text.slice(found.offset, found.offset + found.text.length) : text).trim();
}
