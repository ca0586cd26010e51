/** What one correction of the user means for the rules: which one it makes, and which it speaks against. */
import type { CivilDate, PartialDate } from './civil-date.ts';
import type { Corrected } from './corrected.ts';
import { plainReading, type Reading } from './reading.ts';
import type { Language } from './records.ts';
import { same } from './same.ts';
import { isAbout, learn } from './understand/learned.ts';
import type { LearnedRule } from './understand/learned-rule.ts';
import { sentencesOf } from './understand/tokens.ts';
import { understand } from './understand.ts';

export interface Lesson<R extends LearnedRule> {
  /** null: it teaches nothing, or that the words were read well without any rule */
  readonly rule: LearnedRule | null;
  /** rules that made of these words what the user did not mean */
  readonly against: readonly R[];
}

/**
 * The lesson of a correction, told from how the words are read without any rule, so that it can be taken back by another.
 * @param takenAs the kind that was corrected, where the words tell of several things
 */
export function lessonOf<R extends LearnedRule>(
  text: string,
  corrected: Corrected,
  saidOn: CivilDate,
  language: Language | null,
  rules: readonly R[],
  takenAs: Reading['kind'] | null = null,
): Lesson<R> {
  // of the several things that one sentence tells of it is the one that was corrected
  const isOneSentence = sentencesOf(text).length === 1;
  const read = (some: readonly LearnedRule[]) => {
    const all = understand(text, saidOn, language, some);
    return (isOneSentence && all.find(({ kind }) => same(kind, takenAs))) || (all[0] ?? null);
  };
  const unaided = read([]);
  const against = rules.filter((rule) => isAbout(rule, text) && isAgainst(read([rule]), unaided, corrected));
  if (corrected.dismissed) return { rule: unaided && learn(text, unaided, null), against };
  const kind = corrected.kind ?? unaided?.kind;
  // words of which nothing was understood are good to know anyway
  if (kind === undefined || (unaided === null && same(kind, plainReading.kind))) return { rule: null, against };
  const { start = null, end = null } = corrected;
  const date = 'start' in corrected ? { start, end } : {};
  return { rule: learn(text, unaided, { ...(unaided ?? plainReading), kind, ...date }), against };
}

/** The language of the page by which words were read as they were: of the ways to read 05/12 the one that gives this day. */
export function readIn(text: string, start: PartialDate | null, saidOn: CivilDate): Language | null {
  const languages = [null, 'en', 'ru'] as const;
  return languages.find((language) => same(understand(text, saidOn, language)[0]?.start ?? null, start)) ?? null;
}

/** Whether a rule changed a part of the reading into what was then corrected. */
function isAgainst(ruled: Reading | null, unaided: Reading | null, corrected: Corrected): boolean {
  if (corrected.dismissed) return ruled !== null && !same(ruled.kind, unaided?.kind ?? null);
  const isWrong = (name: 'kind' | 'start') =>
    name in corrected &&
    !same(ruled?.[name] ?? null, unaided?.[name] ?? null) &&
    !same(ruled?.[name] ?? null, corrected[name] ?? null);
  return isWrong('kind') || isWrong('start');
}
