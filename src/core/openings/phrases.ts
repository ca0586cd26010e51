/** All words of a situation, those of Kith as the user has left them and the user's own, and which of them is said now. */

import type { OpeningMark } from '#core/opening.ts';
import type { Address, Language } from '#core/records.ts';
import { wordsEn } from './opening-words-en.ts';
import { wordsRu } from './opening-words-ru.ts';
import { type Facts, fill, problemOf, type Template } from './template.ts';

export interface Manner {
  readonly language: Language;
  readonly address: Address;
}

/** The words that Kith brings for a situation; none when it knows none. */
export function builtInWords(situation: string, { language, address }: Manner): readonly string[] {
  if (language === 'en') return Object.hasOwn(wordsEn, situation) ? (wordsEn[situation] ?? []) : [];
  const words = Object.hasOwn(wordsRu, situation) ? wordsRu[situation] : undefined;
  return (address === 'informal' ? (words?.informal ?? words?.formal) : words?.formal) ?? [];
}

/** Every situation that Kith has words for, in the order of the data. */
export function situationsOf(language: Language): readonly string[] {
  return Object.keys(language === 'en' ? wordsEn : wordsRu);
}

/** English makes no difference between the two. */
export function addressIn({ language, address }: Manner): Address {
  return language === 'en' ? 'formal' : address;
}

/** One way to say something in a situation. */
export interface Phrase {
  readonly words: string;
  /** what Kith would say here; null for words of the user's own */
  readonly builtIn: string | null;
  /** what the user made of it; null: nothing */
  readonly own: Template | null;
  readonly isUsed: boolean;
}

/** All words of a situation in their order, also those that are not used. Words that cannot be used stand aside for those of Kith. */
export function phrasesOf(situation: string, manner: Manner, templates: readonly Template[]): Phrase[] {
  const own = templates.filter(
    (one) => one.situation === situation && one.language === manner.language && one.address === addressIn(manner),
  );
  const builtIn = builtInWords(situation, manner);
  const changed = builtIn.map((words): Phrase => {
    const instead = own.find(({ replaces }) => replaces === words);
    if (!instead) return { words, builtIn: words, own: null, isUsed: true };
    if (problemOf(instead)) return { words: instead.words, builtIn: words, own: instead, isUsed: false };
    return { words: instead.words, builtIn: words, own: instead, isUsed: !instead.off };
  });
  const added = own
    .filter(({ replaces, words }) => replaces === null || (!builtIn.includes(replaces) && words !== replaces))
    .map((one): Phrase => {
      return { words: one.words, builtIn: null, own: one, isUsed: !one.off && problemOf(one) === null };
    });
  return [...changed, ...added];
}

/** What may be said in a situation: of words that cannot be used those of Kith, unless they are switched off. */
export function usableWords(situation: string, manner: Manner, templates: readonly Template[]): string[] {
  const said = phrasesOf(situation, manner, templates).flatMap(({ words, builtIn, own, isUsed }) => {
    if (isUsed) return [words];
    return own && !own.off && builtIn !== null ? [builtIn] : [];
  });
  return [...new Set(said)];
}

/** Words that were said to somebody → UTC milliseconds of the last time, both as templates and as they were said. */
export type Heard = ReadonlyMap<string, number>;

export function heardBy(marks: readonly Pick<OpeningMark, 'outcome' | 'template' | 'words' | 'createdAt'>[]): Heard {
  const heard = new Map<string, number>();
  for (const { outcome, template, words, createdAt } of marks) {
    if (outcome !== 'asked') continue;
    for (const said of [template, words])
      if (said) heard.set(said, Math.max(heard.get(said) ?? Number.NEGATIVE_INFINITY, createdAt));
  }
  return heard;
}

export interface Chosen {
  readonly template: string;
  readonly words: string;
}

/**
 * The first from `turn` on that was not said to them yet; when all were, the one that was said the longest ago. Null when
 * there is none that has something to put into its placeholders.
 */
export function choose(
  variants: readonly string[],
  facts: Facts,
  turn: number,
  heard: Heard,
  taken: ReadonlySet<string>,
): Chosen | null {
  const inTurn = variants.map((_, step) => variants[(turn + step) % variants.length] ?? '');
  const sayable = inTurn.flatMap((template) => {
    const words = fill(template, facts);
    return words === null || taken.has(words) ? [] : [{ template, words }];
  });
  const when = ({ template, words }: Chosen) =>
    Math.max(heard.get(template) ?? Number.NEGATIVE_INFINITY, heard.get(words) ?? Number.NEGATIVE_INFINITY);
  return sayable.reduce<Chosen | null>((best, one) => (best === null || when(one) < when(best) ? one : best), null);
}
