/** How long understanding takes, in milliseconds on this machine. */
import type { LearnedRule } from '#core/understand/learned-rule.ts';
import { understand } from '#core/understand.ts';
import { examplesOf, halves } from './corpus.ts';

/** As many as Kith keeps at most. */
const taught: readonly LearnedRule[] = Array.from({ length: 500 }, (_, index) => ({
  stems: ['wedd', `stem${String.fromCharCode(97 + (index % 26))}${String.fromCharCode(97 + Math.floor(index / 26))}`],
  proposed: { event: 'wedding' },
  correction: { kind: { detail: 'work' } },
}));

export function timings(): { firstCall: number; sentence: number; slowest: number; withRules: number; paste: number } {
  const examples = (['en', 'ru'] as const).flatMap((language) => halves.flatMap((half) => examplesOf(language, half)));
  const time = (text: string, example = examples[0], rules: readonly LearnedRule[] = []) => {
    if (!example) throw new Error('the corpus is empty');
    const start = performance.now();
    understand(text, example.saidOn, example.page, rules);
    return performance.now() - start;
  };
  const firstCall = time('Wir sehen uns.');
  const each = examples.map((example) => Math.min(...[1, 2, 3].map(() => time(example.text, example))));
  each.sort((a, b) => a - b);
  const ruled = examples.map((example) => Math.min(...[1, 2, 3].map(() => time(example.text, example, taught))));
  ruled.sort((a, b) => a - b);
  const middle = (sorted: readonly number[]) => sorted[Math.floor(sorted.length / 2)] ?? 0;
  const all = examples.map(({ text }) => `${text}.\n`).join('');
  const pasted = all.repeat(Math.ceil(100_000 / all.length)).slice(0, 100_000);
  const paste = Math.min(...[1, 2, 3, 4, 5].map(() => time(pasted)));
  return { firstCall, sentence: middle(each), slowest: each.at(-1) ?? 0, withRules: middle(ruled), paste };
}
