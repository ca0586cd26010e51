/**
 * Patterns of words as people can read and edit them: `*` is any ending, a space is any gap between two words, ` .. ` is up
 * to three words between, `(a|b)` a choice. They are matched on whole words of a normalised sentence.
 */

const gap = '[^\\p{L}\\p{N},;:()]+';
const between = `(?:${gap}[\\p{L}\\p{N}]+){0,3}?${gap}`;

/** One expression for all the patterns of a list. */
export function pattern(lines: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${lines.map(source).join('|')})(?![\\p{L}\\p{N}])`, 'u');
}

/** The same at the end of a text: what stands right before something. */
export function patternAtEnd(lines: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${lines.map(source).join('|')})[^\\p{L}\\p{N},;:()]+$`, 'u');
}

function source(line: string): string {
  return line.replaceAll('(', '(?:').replaceAll('*', '\\p{L}*').replaceAll(' .. ', between).replaceAll(' ', gap);
}
