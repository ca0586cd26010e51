/** How a message begins, for those who allow keeping that. */
import { harmless } from './harmless.ts';

/** In characters, the ellipsis included. */
export const mostFirstWords = 80;

/** A word is not cut when it ends within this many characters before the limit. */
const longestTail = 20;

/** The first words of a text, fit to be shown: on one line, nothing invisible, cut behind a word. Null for a text without any. */
export function firstWordsOf(text: string): string | null {
  const words = harmless(text);
  if (words === '') return null;
  const characters = [...words];
  if (characters.length <= mostFirstWords) return words;
  const cut = characters.slice(0, mostFirstWords - 1);
  const space = cut.lastIndexOf(' ');
  const end = space >= cut.length - longestTail ? space : cut.length;
  return `${cut.slice(0, end).join('').trimEnd()}…`;
}
