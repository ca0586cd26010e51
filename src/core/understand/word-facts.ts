/** What is known of a word by itself, whatever stands around it: told once, and kept beside the word for all who ask. */

/** A word, a number or a sign as it is written: one object for every time it stands in a text. */
export interface Spelling {
  readonly text: string;
  /** what was told of it, in the place of who asked */
  readonly facts: unknown[];
}

/** More different words than 100 KB of any text have. */
const mostKept = 20_000;

/** A longer one, in UTF-16 code units, is no word that comes again. */
const longestKept = 30;

/** V8 cuts longer ones out of a text without copying them, in UTF-16 code units (`SlicedString::kMinLength`); SpiderMonkey as long ones. */
const longestCopied = 12;

const kept = new Map<string, Spelling>();

export function spellingOf(word: string): Spelling {
  const known = kept.get(word);
  if (known !== undefined) return known;
  if (word.length > longestKept) return { text: word, facts: [] };
  if (kept.size >= mostKept) kept.clear();
  // a copy of its own, that does not keep the whole text it was cut from; of a short one every engine makes it by itself
  const text = word.length > longestCopied ? word.split('').join('') : word;
  const spelling = { text, facts: [] };
  kept.set(spelling.text, spelling);
  return spelling;
}

/** The words met last, each in the place that its letters give: words that share one only take turns. */
const met: (Spelling | undefined)[] = new Array<undefined>(2 ** 15).fill(undefined);

/** The word that stands in a text from `start` up to `end`, cut out of it only when it has not been met lately. */
export function spellingIn(text: string, start: number, end: number): Spelling {
  if (end - start > longestKept) return spellingOf(text.slice(start, end));
  let sum = 0;
  for (let at = start; at < end; at += 1) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) | 0;
  const place = (sum ^ (sum >>> 15)) & (met.length - 1);
  const known = met[place];
  if (known !== undefined && standsAt(known.text, text, start, end)) return known;
  const spelling = spellingOf(text.slice(start, end));
  met[place] = spelling;
  return spelling;
}

function standsAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

let asking = 0;

/** Asks something of words, `tell` only once of each. */
export function factOf<Fact extends NonNullable<unknown> | null>(
  tell: (word: string) => Fact,
): (spelling: Spelling) => Fact {
  const place = asking;
  asking += 1;
  return ({ text, facts }) => {
    const known = facts[place];
    if (known !== undefined) return known as Fact;
    const fact = tell(text);
    facts[place] = fact;
    return fact;
  };
}
