/** Finding a word that was written a little wrong. */

/** Two of them may stand where the other alphabet has one: «Александр» is Alexander, «Вагнер» is Wagner. */
const sameSound: Readonly<Record<string, string>> = { x: 'ks', w: 'v' };

/** A folded word with letters of one sound written in one way. */
export function soundOf(word: string): string {
  return /[xw]/.test(word) ? word.replace(/[xw]/g, (letter) => sameSound[letter] ?? letter) : word;
}

/** How many mistakes a word may have: none below four letters, one below eight, then two. Numbers have none. */
export function mistakesIn(word: string): number {
  if (word.length < 4 || /\p{N}/u.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
}

/**
 * How many letters are wrong, missing, too many or in the other order (Damerau and Levenshtein, each pair of letters changed
 * once), while that is no more than `most`; null: more. With `asBeginning` the rest of `word` is still to be typed.
 */
export function mistakesBetween(typed: string, word: string, most: number, asBeginning = false): number | null {
  const width = Math.min(word.length, typed.length + most);
  if (typed.length - width > most || (!asBeginning && word.length - typed.length > most)) return null;
  let beforeLast: number[] = [];
  let last = Array.from({ length: width + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row += 1) {
    const now = [row];
    let least = row;
    for (let column = 1; column <= width; column += 1) {
      const same = typed[row - 1] === word[column - 1];
      let mistakes = Math.min(
        (last[column] ?? 0) + 1,
        (now[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1]) {
        mistakes = Math.min(mistakes, (beforeLast[column - 2] ?? 0) + 1);
      }
      now.push(mistakes);
      least = Math.min(least, mistakes);
    }
    // a pair in the other order reaches back over one row
    if (least > most && Math.min(...last) > most) return null;
    [beforeLast, last] = [last, now];
  }
  const found = asBeginning ? Math.min(...last) : (last[width] ?? Number.POSITIVE_INFINITY);
  return found <= most ? found : null;
}

export interface Near {
  readonly word: string;
  readonly mistakes: number;
}

interface Known {
  readonly word: string;
  readonly sound: string;
  readonly letters: number;
}

/** Words looked at between two chances to do something else. */
const slice = 4_000;

/** More words than this that look alike are no help. */
const mostNear = 60;

/** Every word there is, by its length, to find those that somebody may have meant. */
export class Vocabulary {
  readonly #words = new Set<string>();
  readonly #byLength: Known[][] = [];

  add(word: string): void {
    if (this.#words.has(word)) return;
    this.#words.add(word);
    const sound = soundOf(word);
    // whoever mistypes a number means another number
    if (sound.length < 3 || /\p{N}/u.test(sound)) return;
    const alike = this.#byLength[sound.length];
    const known = { word, sound, letters: lettersOf(sound) };
    if (alike) alike.push(known);
    else this.#byLength[sound.length] = [known];
  }

  /** Words that `typed` may be with a mistake, whole or as far as it has been typed, the likeliest first; yields while it looks. */
  *near(typed: string): Generator<void, readonly Near[]> {
    const sound = soundOf(typed);
    const most = mistakesIn(sound);
    if (most === 0) return [];
    const letters = lettersOf(sound);
    const found: Near[] = [];
    let looked = 0;
    for (let length = Math.max(3, sound.length - most); length < this.#byLength.length; length += 1) {
      for (const known of this.#byLength[length] ?? []) {
        looked += 1;
        if (looked % slice === 0) yield;
        // a letter that the word does not have is a mistake: most words are out without a closer look
        if (countBits(letters & ~known.letters) > most) continue;
        const whole = mistakesBetween(sound, known.sound, most);
        const mistakes = whole ?? mistakesBetween(sound, known.sound, most, true);
        // half a mistake more for what is not the whole word
        if (mistakes !== null) found.push({ word: known.word, mistakes: mistakes + (whole === null ? 0.5 : 0) });
      }
    }
    found.sort((a, b) => a.mistakes - b.mistakes || a.word.length - b.word.length);
    return found.slice(0, mostNear);
  }
}

/** Which letters a word has, one bit each; those of other alphabets share a few. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index += 1) {
    const code = word.charCodeAt(index);
    letters |= 1 << (code >= 97 && code <= 122 ? code - 97 : 26 + (code % 6));
  }
  return letters;
}

function countBits(bits: number): number {
  let [rest, count] = [bits, 0];
  while (rest !== 0) {
    rest &= rest - 1;
    count += 1;
  }
  return count;
}
