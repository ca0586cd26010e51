/** Beginnings of words, found letter by letter, which takes no word apart: most words of a text begin like none of them. */

/** More than the numbers of all letters that beginnings are written with, and so few that a step is a number looked up fast. */
const letters = 2 ** 11;

export class Beginnings<Item> {
  /** from a place by a letter to the next one */
  private readonly steps = new Map<number, number>();
  /** what is filed at each place; the first is that of no letter */
  private readonly filed: (Item[] | null)[] = [null];

  /** One without letters is a beginning of nothing. @throws {Error} for a letter of another alphabet than the Latin, Greek, Cyrillic, Armenian, Hebrew and Arabic ones */
  add(beginning: string, item: Item): void {
    let place = 0;
    for (let at = 0; at < beginning.length; at += 1) {
      const letter = beginning.charCodeAt(at);
      if (letter >= letters) throw new Error(`a beginning with a letter that is not looked for: ${beginning}`);
      const step = place * letters + letter;
      place = this.steps.get(step) ?? this.filed.push(null) - 1;
      this.steps.set(step, place);
    }
    const filed = this.filed[place];
    if (filed) filed.push(item);
    else this.filed[place] = [item];
  }

  /** Everything filed under beginnings of a word, the shortest beginning first. */
  of(word: string): readonly Item[] {
    let found: readonly Item[] = none;
    let place: number | undefined = 0;
    for (let at = 0; at < word.length; at += 1) {
      const letter = word.charCodeAt(at);
      place = letter < letters ? this.steps.get(place * letters + letter) : undefined;
      if (place === undefined) return found;
      const filed: readonly Item[] | null | undefined = this.filed[place];
      if (filed) found = found.length === 0 ? filed : [...found, ...filed];
    }
    return found;
  }
}

const none: readonly never[] = [];
