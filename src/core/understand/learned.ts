/**
 * What a correction teaches: the next time the same words come, they are read as the user read them. Rules are kept on this
 * machine by whoever calls; nothing here remembers anything.
 */
import type { Reading } from '#core/reading.ts';
import type { Language } from '#core/records.ts';
import { isCalendarWord } from './date-words.ts';
import type { FoundDate } from './dates.ts';
import { type Sentence, sentencesOf, type Word } from './tokens.ts';

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

/** More words make a rule too rare to come again, fewer make it take what it was not taught. */
const mostStems = 4;

/** The rule of a correction; null when it teaches nothing. `corrected` null: dismissed. */
export function learn(text: string, proposed: Reading | null, corrected: Reading | null): LearnedRule | null {
  const correction = correctionOf(text, proposed, corrected);
  if (correction === null) return null;
  if ('dayFirst' in correction) return { stems: [], proposed: proposed?.kind ?? null, correction };
  const stems = tellingStems(text, proposed);
  return stems.length === 0 ? null : { stems, proposed: proposed?.kind ?? null, correction };
}

function correctionOf(text: string, proposed: Reading | null, corrected: Reading | null): Correction | null {
  if (corrected === null) return proposed === null ? null : { dismissed: true };
  if (proposed === null || !isSameKind(proposed.kind, corrected.kind)) return { kind: corrected.kind };
  const before = proposed.start ?? proposed.end;
  const after = corrected.start ?? corrected.end;
  if (before === null) return null;
  if (after === null) return { undated: true };
  const swapped = before.day === after.month && before.month === after.day && before.day !== before.month;
  if (!swapped || !proposed.guessed.includes('day-month-order')) return null;
  // the number that was written first is the day of the one who corrected
  const { date } = proposed.spans;
  const written = date === undefined ? null : /\d+/.exec(text.slice(...date));
  return written === null ? null : { dayFirst: Number(written[0]) === after.day };
}

function isSameKind(a: Kind, b: Kind): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The words the proposal was made of first, then the longest others of the same sentence. */
function tellingStems(text: string, proposed: Reading | null): string[] {
  const span = proposed?.spans.kind;
  const sentences = sentencesOf(text);
  const sentence =
    sentences.find(({ offset, text: part }) => span !== undefined && span[0] < offset + part.length) ?? sentences[0];
  if (sentence === undefined) return [];
  const telling = sentence.words.filter((word) => isTelling(word));
  const isInSpan = ({ token }: Word) => {
    const start = sentence.tokens[token]?.start ?? -1;
    return span !== undefined && start >= span[0] && start < span[1];
  };
  const others = telling.filter((word) => !isInSpan(word)).sort((a, b) => b.text.length - a.text.length);
  const chosen = [...telling.filter(isInSpan), ...others].slice(0, mostStems);
  return [...new Set(chosen.map(({ text: word }) => stemOf(word)))];
}

/** Neither a little word, a number, a name, nor a part of a date: those are others the next time. */
function isTelling({ text, name, token }: Word): boolean {
  return text.length > 3 && !/\d/.test(text) && !isCalendarWord(text) && !(name && token > 0);
}

/** The beginning that the forms of a word share, good enough for both languages. */
function stemOf(word: string): string {
  return word.length <= 5 ? word.slice(0, 4) : word.slice(0, Math.max(4, word.length - 3));
}

function matches({ stems }: LearnedRule, words: readonly Word[]): boolean {
  return (
    stems.length > 0 &&
    stems.every((stem) => words.some(({ text }) => text.startsWith(stem) && text.length <= stem.length + 5))
  );
}

/** The language by which 05/12 is read: that of the page, unless the user has taught otherwise. */
export function orderLanguage(rules: readonly LearnedRule[], language: Language | null): Language | null {
  const taught = rules.findLast(({ correction }) => 'dayFirst' in correction)?.correction;
  if (taught === undefined || !('dayFirst' in taught)) return language;
  return taught.dayFirst ? 'ru' : 'en';
}

/** How sure a reading is that the user has taught. */
const taughtConfidence = 0.95;

/** The readings of a sentence as the user has taught to read it; the rule with most words in common counts. */
export function asLearned(
  readings: readonly Reading[],
  { words, tokens }: Sentence,
  dates: readonly FoundDate[],
  rules: readonly LearnedRule[],
): Reading[] {
  const [rule] = rules
    .filter(
      (one) =>
        matches(one, words) &&
        (one.proposed === null
          ? readings.length === 0
          : readings.some(({ kind }) => one.proposed !== null && isSameKind(kind, one.proposed))),
    )
    .sort((a, b) => b.stems.length - a.stems.length);
  if (rule === undefined) return [...readings];
  const { correction, proposed } = rule;
  if (proposed === null) return 'kind' in correction ? [newReading(correction.kind, tokens, dates)] : [...readings];
  const isMeant = ({ kind }: Reading) => isSameKind(kind, proposed);
  if ('dismissed' in correction) return readings.filter((reading) => !isMeant(reading));
  return readings.map((reading) => {
    if (!isMeant(reading)) return reading;
    if ('kind' in correction) return ofKind({ ...reading, confidence: taughtConfidence }, correction.kind);
    return 'undated' in correction ? { ...reading, start: null, end: null, guessed: [] } : reading;
  });
}

function ofKind(reading: Reading, kind: Kind): Reading {
  return { ...reading, kind, yearly: 'event' in kind && (kind.event === 'birthday' || kind.event === 'anniversary') };
}

function newReading(kind: Kind, tokens: Sentence['tokens'], dates: readonly FoundDate[]): Reading {
  const date = dates.find(({ role }) => role !== 'vague') ?? null;
  const first = tokens[0];
  const last = tokens.at(-1);
  return ofKind(
    {
      kind,
      about: 'contact',
      start: date?.start ?? null,
      end: date?.end ?? null,
      yearly: false,
      guessed: date?.guessed ?? [],
      place: null,
      confidence: taughtConfidence,
      spans: {
        ...(first && last ? { kind: [first.start, last.end] as const } : {}),
        ...(date ? { date: date.span } : {}),
      },
    },
    kind,
  );
}
