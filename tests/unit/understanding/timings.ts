/** How long understanding takes, in milliseconds on this machine. */
import { readFileSync } from 'node:fs';
import type { LearnedRule } from '#core/understand/learned-rule.ts';
import { readying, understand, warming } from '#core/understand.ts';
import { type Example, examplesOf, halves, type Part, parts } from './corpus.ts';

/** As many as Kith keeps at most. */
const taught: readonly LearnedRule[] = Array.from({ length: 500 }, (_, index) => ({
  stems: ['wedd', `stem${String.fromCharCode(97 + (index % 26))}${String.fromCharCode(97 + Math.floor(index / 26))}`],
  proposed: { event: 'wedding' },
  correction: { kind: { detail: 'work' } },
}));

/** In characters. */
const pasted = 100_000;

export interface Timings {
  /** all steps of getting ready together, and then of reading the first sentences */
  readonly ready: number;
  readonly warm: number;
  /** the first sentence of a user, after those */
  readonly firstSentence: number;
  readonly sentence: number;
  readonly slowest: number;
  readonly withRules: number;
  /** 100 KB of prose that tells hardly a happening, the first text a process reads */
  readonly firstProse: number;
  /** 100 KB of sentences that stand there once, after the prose */
  readonly firstPaste: number;
  /** the same of further sentences, after the first such text */
  readonly secondPaste: number;
  /** a text that was read just before is pasted again */
  readonly samePaste: number;
  /** the prose again, after all the others */
  readonly proseAgain: number;
}

export function timings(): Timings {
  const examples = allOf(halves);
  const [first, second] = differentTexts();
  const time = (text: string, example = examples[0], rules: readonly LearnedRule[] = []) => {
    if (!example) throw new Error('the corpus is empty');
    const start = performance.now();
    understand(text, example.saidOn, example.page, rules);
    return performance.now() - start;
  };
  const all = (work: Generator<void, void>) => {
    const start = performance.now();
    for (const _ of work);
    return performance.now() - start;
  };
  const ready = all(readying());
  const warm = all(warming());
  const firstSentence = time('My mother-in-law had her cataract done on Tuesday.');
  const prose = ownPages();
  const readProse = () => (time(prose) * pasted) / prose.length;
  const firstProse = readProse();
  // once each and in this order: the second reading of a sentence says nothing about the first
  const firstPaste = time(first);
  const secondPaste = time(second);
  const each = examples.map((example) => Math.min(...[1, 2, 3].map(() => time(example.text, example))));
  each.sort((a, b) => a - b);
  const ruled = examples.map((example) => Math.min(...[1, 2, 3].map(() => time(example.text, example, taught))));
  ruled.sort((a, b) => a - b);
  const middle = (sorted: readonly number[]) => sorted[Math.floor(sorted.length / 2)] ?? 0;
  const samePaste = Math.min(...[1, 2, 3, 4, 5].map(() => time(second)));
  return {
    ready,
    warm,
    firstSentence,
    sentence: middle(each),
    slowest: each.at(-1) ?? 0,
    withRules: middle(ruled),
    firstProse,
    firstPaste,
    secondPaste,
    samePaste,
    proseAgain: readProse(),
  };
}

/** What this project says about itself, which is English. */
function ownPages(): string {
  return [
    'README.md',
    'CONTRIBUTING.md',
    'CHANGELOG.md',
    'docs/everyday-tasks.md',
    'docs/format.md',
    'docs/site-rules.md',
  ]
    .map((page) => readFileSync(page, 'utf8'))
    .join('\n');
}

function allOf(some: readonly Part[]): Example[] {
  return (['en', 'ru'] as const).flatMap((language) => some.flatMap((part) => examplesOf(language, part)));
}

/** Two texts in which no sentence stands twice, nor in both, of both languages and all parts of the corpus in which something is told or seems to be. */
function differentTexts(): readonly [string, string] {
  const sentences = [...new Set(allOf(parts.filter((part) => part !== 'everyday')).map(({ text }) => text))];
  const total = sentences.reduce((sum, text) => sum + text.length + 2, 0);
  // taken from the whole corpus evenly
  const apart = Math.floor(total / pasted);
  const textFrom = (offset: number) =>
    sentences
      .filter((_, index) => index % apart === offset)
      .map((text) => `${text}.\n`)
      .join('')
      .slice(0, pasted);
  return [textFrom(0), textFrom(1)];
}
