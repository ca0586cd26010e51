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

/** How words are shown that were saved for what they tell: of a whole mail the one sentence. */
export function shownWords(quote: string, happening: Happening | undefined): string {
  return quote.length > shortWords && happening ? happening.words : quote;
}
