/**
 * The corpus: what people write, and what is to be understood. Plain files, two halves in each language; rules are
 * written against the `writing` half only, so that the `measured` half tells how well they do with words nobody looked at.
 * Whoever wrote the rules wrote both, which makes it kinder than strangers are.
 *
 * The `strangers` are: 300 sentences in each language, as clients write them, by somebody who knew neither the rules nor any of
 * the other sentences. They are only ever measured, too, and are the figures to believe.
 *
 * The `kinds` are some 440 further sentences of other strangers in each language, who were asked to say nothing in the way that
 * comes to mind first, amid orders, complaints and small talk. They have the kind alone, are only ever measured, and show how far it is to go.
 *
 * The dates of the measured half were told a second time by somebody who knew neither the first labels nor the rules nor what
 * Kith reads, and where the two differed a third decided without knowing whose label was whose. Of 834 sentences 45 differed;
 * 30 of them only in how an anniversary or the last day of a promise is written, which stayed, and 15 labels were corrected:
 * most named no date though the words give one. Nobody who writes rules saw a sentence.
 *
 * The `words` are kinds alone as well, in as many different words as other authors who knew nothing of Kith could think of. They are
 * written against, and most of all what weights are learned from.
 *
 * The `dates` are a further part, written against as well: happenings told in plain words with one or two dates of every form
 * in the same clause, each judged before it was tried.
 *
 * The `everyday` are what strangers say all day when nothing happens, not thought up to tempt; written against, and learned from.
 *
 * The `people` tell whom a happening is about, and nothing else; half of the sentences are strangers', and of these one half is
 * only ever measured.
 *
 * A line is `what is expected | the words`; `@ 2026-11-18 en` says on which day, and on a page of which language, the lines
 * below it were written (without one: the language of the file); `# ` begins a comment. What is expected is a kind (`trip`,
 * a detail `#family`, an act `!promise`, `-` for nothing), several joined by `/` where people may differ, then the dates:
 * `?` is a part nobody knows, `..` stands between the first and the last day. `~` marks words without the obvious keyword.
 */
import { readFileSync } from 'node:fs';
import type { CivilDate } from '#core/civil-date.ts';
import type { Language } from '#core/records.ts';

export const halves = ['writing', 'measured'] as const;
export type Half = (typeof halves)[number];

/** All files of a language. */
export const parts = [...halves, 'dates', 'words', 'strangers', 'kinds', 'everyday'] as const;

export type Part = (typeof parts)[number];

/** Whoever writes rules never sees their sentences. */
export const onlyMeasured: ReadonlySet<Part> = new Set(['measured', 'strangers', 'kinds']);

/** Their labels are kinds alone. */
export const withoutDates: ReadonlySet<Part> = new Set(['words', 'kinds', 'everyday']);

const fileNames: Record<Language, string> = { en: 'english', ru: 'russian' };

/** On what day every one of the `people` was said. */
export const peopleSaidOn: CivilDate = { year: 2026, month: 11, day: 18 };

export interface Told {
  readonly text: string;
  /** any of these is right */
  readonly about: readonly string[];
}

/** Sentences with whom they are about; `measured`: those that whoever writes rules never sees. */
export function peopleOf(language: Language, measured: boolean): Told[] {
  const name = `${fileNames[language]}-people${measured ? '-measured' : ''}`;
  const lines = readFileSync(`tests/unit/understanding/${name}.txt`, 'utf8').split('\n');
  return lines.flatMap((line) => {
    if (line === '' || line.startsWith('# ')) return [];
    const [about = '', ...words] = line.split(' | ');
    return [{ about: about.split('/'), text: words.join(' | ') }];
  });
}

export interface Example {
  readonly text: string;
  readonly saidOn: CivilDate;
  /** of the page */
  readonly page: Language | null;
  /** any of these is right; empty: a trap, nothing is to be understood */
  readonly kinds: readonly string[];
  /** any of these is right, `start..end` or `start`; empty: the words give no date */
  readonly dates: readonly string[];
  readonly withoutKeyword: boolean;
}

export function examplesOf(language: Language, part: Part): Example[] {
  const file = readFileSync(`tests/unit/understanding/${fileNames[language]}-${part}.txt`, 'utf8');
  const examples: Example[] = [];
  let saidOn: CivilDate = { year: 2026, month: 11, day: 18 };
  let page: Language | null = language;
  for (const line of file.split('\n')) {
    if (line === '' || line.startsWith('# ')) continue;
    if (line.startsWith('@ ')) {
      const [, date = '', of] = line.split(' ');
      const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
      saidOn = { year, month, day };
      page = of === 'en' || of === 'ru' ? of : language;
      continue;
    }
    const [expected = '', ...words] = line.split(' | ');
    const [kinds = '', dates = ''] = expected.replace('~', '').split(' ');
    if (words.length === 0) throw new Error(`the corpus has a line without words: ${line}`);
    examples.push({
      text: words.join(' | '),
      saidOn,
      page,
      kinds: kinds === '-' ? [] : kinds.split('/'),
      dates: dates === '' ? [] : dates.split('/'),
      withoutKeyword: expected.startsWith('~'),
    });
  }
  return examples;
}
