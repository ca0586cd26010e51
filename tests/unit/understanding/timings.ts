/** How long understanding takes, in milliseconds on this machine. */
import { understand } from '#core/understand.ts';
import { examplesOf, halves } from './corpus.ts';

export function timings(): { firstCall: number; sentence: number; slowest: number; paste: number } {
  const examples = (['en', 'ru'] as const).flatMap((language) => halves.flatMap((half) => examplesOf(language, half)));
  const time = (text: string, example = examples[0]) => {
    if (!example) throw new Error('the corpus is empty');
    const start = performance.now();
    understand(text, example.saidOn, example.page);
    return performance.now() - start;
  };
  const firstCall = time('Wir sehen uns.');
  const each = examples.map((example) => Math.min(...[1, 2, 3].map(() => time(example.text, example))));
  each.sort((a, b) => a - b);
  const all = examples.map(({ text }) => `${text}.\n`).join('');
  const pasted = all.repeat(Math.ceil(100_000 / all.length)).slice(0, 100_000);
  const paste = Math.min(...[1, 2, 3, 4, 5].map(() => time(pasted)));
  return { firstCall, sentence: each[Math.floor(each.length / 2)] ?? 0, slowest: each.at(-1) ?? 0, paste };
}
