/** What was read in words and how it is shown: by itself, for what only shows it needs no grammar. */
import type { Reading } from './reading.ts';

/** One of the things that words tell of. */
export interface Happening {
  readonly reading: Reading;
  /** the sentence it was read in, as it was written */
  readonly words: string;
}

/** What fits on a few lines is shown as it was selected, in UTF-16 code units; of more only the sentence that it is about. */
const shortWords = 200;

/** What is saved of selected words that tell of something: the best of it, how they are shown then, and what else there is. */
export function asTold<W extends { readonly quote: string }>(
  words: W,
  [first, ...further]: readonly Happening[],
): { readonly words: W & { readonly text: string }; readonly reading: Reading | null; readonly further: Happening[] } {
  return { words: { ...words, text: shownWords(words.quote, first) }, reading: first?.reading ?? null, further };
}

/** How words are shown that were saved for what they tell: of a whole mail the one sentence. */
export function shownWords(quote: string, happening: Happening | undefined): string {
  return quote.length > shortWords && happening ? happening.words : quote;
}
