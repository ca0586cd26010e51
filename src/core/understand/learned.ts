/**
 * What a correction teaches: the next time the same words come, they are read as the user read them. Rules are kept on this
 * machine by whoever calls; nothing here remembers anything.
 */
import type { Reading } from '#core/reading.ts';
import type { Language } from '#core/records.ts';
import { mayBeGivenName } from '#core/short-names.ts';
import { isCalendarWord } from './date-words.ts';
import type { FoundDate } from './dates.ts';
import { type Correction, isEnough, isStem, type LearnedRule } from './learned-rule.ts';
import type { Scene } from './scene.ts';
import { type Sentence, sentencesOf, type Word } from './tokens.ts';

type Kind = Reading['kind'];

/** More words make a rule too rare to come again, fewer make it take what it was not taught. */
const mostStems = 4;

/** Long enough for a rule, and in every sentence. */
const littleWords = new Set(
  'also about after again been before could does down even from have having here into just like more most only other over said says some soon such than that their them then there these they this those very were what when where which while will with would your без будем будет будут были была было быть весь вообще даже если есть ещё еще затем здесь или как когда который которая которые между меня много может нужно очень перед после потом почти просто сегодня себя себе снова совсем сейчас также такой такая такие тебя тебе тоже только уже чтобы этого этой этом этот эта эти'.split(
    ' ',
  ),
);

/** A longer one is no word that comes again, in UTF-16 code units. */
const longestWord = 24;

/** The rule of a correction; null when it teaches nothing. `corrected` null: dismissed. */
export function learn(text: string, proposed: Reading | null, corrected: Reading | null): LearnedRule | null {
  const correction = correctionOf(text, proposed, corrected);
  if (correction === null) return null;
  if ('dayFirst' in correction) return { stems: [], proposed: proposed?.kind ?? null, correction };
  const stems = tellingStems(text, proposed);
  const rule = { stems, proposed: proposed?.kind ?? null, correction };
  return isEnough(rule) ? rule : null;
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
  const telling = sentence.words.filter((word) => isTelling(word, sentence, text));
  const isInSpan = ({ token }: Word) => {
    const start = sentence.tokens[token]?.start ?? -1;
    return span !== undefined && start >= span[0] && start < span[1];
  };
  const others = telling.filter((word) => !isInSpan(word)).sort((a, b) => b.text.length - a.text.length);
  const chosen = [...telling.filter(isInSpan), ...others].slice(0, mostStems);
  return [...new Set(chosen.map(({ text: word }) => stemOf(word)))].filter(isStem);
}

/**
 * A common word, which the next time is the same: neither a little word, a number nor a part of a date. Nor anything that
 * may name somebody, for rules are kept when a person is erased: no word with a capital letter, wherever it stands, no
 * given name in small letters, no part of an address.
 */
function isTelling({ text, token }: Word, { text: sentence, offset, tokens }: Sentence, original: string): boolean {
  const { start, end } = tokens[token] ?? { start: 0, end: 0 };
  const written = original.slice(start, end);
  if (text.length <= 3 || text.length > longestWord || written !== written.toLowerCase()) return false;
  return (
    !isCalendarWord(text) &&
    !littleWords.has(text) &&
    !mayBeGivenName(text) &&
    !isInAddress(sentence, start - offset, end - offset)
  );
}

/** Whether what stands around a word without a space is an address, a name of a user, a number or the like. */
function isInAddress(sentence: string, start: number, end: number): boolean {
  // bounded: nobody writes longer words
  const before = /\S*$/.exec(sentence.slice(Math.max(0, start - 100), start))?.[0] ?? '';
  const after = /^\S*/.exec(sentence.slice(end, end + 100))?.[0] ?? '';
  const chunk = `${before}${sentence.slice(start, end)}${after}`;
  return /[\p{N}@#_/\\=&+%]|[.:][^.:\s]/u.test(chunk);
}

/** The beginning that the forms of a word share, good enough for both languages. */
function stemOf(word: string): string {
  return word.length <= 5 ? word.slice(0, 4) : word.slice(0, Math.max(4, word.length - 3));
}

/** Whether a rule may have a say in how a text is read. */
export function isAbout(rule: LearnedRule, text: string): boolean {
  return rule.stems.length === 0 || sentencesOf(text).some(({ words }) => isOfWords(rule, words));
}

/** All words of a rule stand among these. */
export function isOfWords({ stems }: LearnedRule, words: readonly Word[]): boolean {
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

/** The readings of a sentence as the user has taught to read it; the rule with most words in common counts, of several the last. */
export function asLearned(
  readings: readonly Reading[],
  scene: Pick<Scene, 'sentence' | 'dates'>,
  rules: readonly LearnedRule[],
): Reading[] {
  const { sentence } = scene;
  const { words, tokens } = sentence;
  const rule = rules
    .filter((one) => {
      const { proposed } = one;
      const isProposed =
        proposed === null
          ? readings.every((reading) => isOfAllWords(reading, sentence))
          : readings.some(({ kind }) => isSameKind(kind, proposed));
      return isProposed && isOfWords(one, words);
    })
    .sort((a, b) => a.stems.length - b.stems.length)
    .at(-1);
  if (rule === undefined) return [...readings];
  const { correction, proposed } = rule;
  if (proposed === null)
    return 'kind' in correction ? [newReading(correction.kind, tokens, scene.dates)] : [...readings];
  const isMeant = ({ kind }: Reading) => isSameKind(kind, proposed);
  if ('dismissed' in correction) return readings.filter((reading) => !isMeant(reading));
  return readings.map((reading) => {
    if (!isMeant(reading)) return reading;
    if ('kind' in correction) return ofKind({ ...reading, confidence: taughtConfidence }, correction.kind);
    return 'undated' in correction ? { ...reading, start: null, end: null, guessed: [] } : reading;
  });
}

/** No pattern knew the words, which only together speak for something: with one more of them than when the user taught. */
function isOfAllWords({ spans }: Reading, { words, tokens }: Sentence): boolean {
  const [first, last] = [tokens[words[0]?.token ?? 0], tokens[words.at(-1)?.token ?? 0]];
  return spans.kind?.[0] === first?.start && spans.kind?.[1] === last?.end;
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
