/**
 * Patterns of words as people can read and edit them: `*` is any ending, a space is any gap between two words, ` .. ` is up
 * to three words between, `(a|b)` a choice. They are matched on whole words of a normalised sentence.
 */

const gap = '[^\\p{L}\\p{N},;:()]+';
const between = `(?:${gap}[\\p{L}\\p{N}]+){0,3}?${gap}`;

/** What is asked of a list of patterns. */
export type Pattern = Pick<RegExp, 'test' | 'exec'>;

/** One expression for all the patterns of a list. */
export function pattern(lines: readonly string[]): Pattern {
  return whenNeeded(() => `(?<![\\p{L}\\p{N}])(?:${lines.map(source).join('|')})(?![\\p{L}\\p{N}])`);
}

/** The same at the end of a text: what stands right before something. */
export function patternAtEnd(lines: readonly string[]): Pattern {
  return whenNeeded(() => `(?<![\\p{L}\\p{N}])(?:${lines.map(source).join('|')})[^\\p{L}\\p{N},;:()]+$`);
}

/** Compiled with the first sentence: a worker that only counts should not wait for a grammar. */
function whenNeeded(expression: () => string): Pattern {
  let compiled: RegExp | null = null;
  const ready = () => {
    compiled ??= new RegExp(expression(), 'u');
    return compiled;
  };
  return { test: (text) => ready().test(text), exec: (text) => ready().exec(text) };
}

function source(line: string): string {
  return line.replaceAll('(', '(?:').replaceAll('*', '\\p{L}*').replaceAll(' .. ', between).replaceAll(' ', gap);
}
