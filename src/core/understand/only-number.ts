/** A number that stands alone among the words of a sentence. */
import { numberOf } from './number-words.ts';
import type { Word } from './tokens.ts';

/** From the word it begins with up to the one behind it. */
export interface OnlyNumber {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** The number in one word or in two, «пять» and «тридцать пять», among these words; null where there are several, or none. */
export function onlyNumber(words: readonly Word[], among: readonly number[]): OnlyNumber | null {
  const text = (at: number) => words[at]?.text ?? '';
  const [first, second, third] = among.filter((at) => numberOf(text(at)) !== null);
  if (first === undefined || third !== undefined) return null;
  const value = numberOf(text(first)) ?? 0;
  if (second === undefined) return { value, from: first, to: first + 1 };
  const unit = numberOf(text(second)) ?? 0;
  const isTens = second === first + 1 && value >= 20 && value % 10 === 0 && unit < 10 && !/\d/.test(text(first));
  return isTens ? { value: value + unit, from: first, to: second + 1 } : null;
}
