/** The words of a great many people side by side, those with the same first letter together: one by one they take longer than a frame. */
import { Latest } from './latest.ts';
import type { ListedPerson } from './people-list.ts';

/** Ends what belongs to one person; no word has it. */
const end = '\f';
const [lineFeed, space, endCode] = [10, 32, end.charCodeAt(0)];
const letterCodes = 0x1_0000;

/** People whose words are laid side by side at once; one after the other a page gets its turn between two of them. */
const most = 4_096;

/** Where a word, or the beginning of one, stands: once for each person who has it, in their order. */
export interface Standing {
  /** in the list of people */
  readonly places: Uint32Array;
  /** of each, the first line of `ListedPerson.words` that has it, doubled; and one when it is only half of the word there */
  readonly halves: Uint8Array;
}

/** Kept for the letters that follow, and for the other words beside which one types. */
const mostKept = 8;

/** Some of the list, one after the other: it is laid out anew only when one of these changes. */
class Part {
  readonly people: readonly ListedPerson[];
  readonly #text: string;
  /** where each person begins in the text, and where the last one ends */
  readonly #starts: Uint32Array;
  /** where the words begin, in the order of the text, those with the same first letter side by side */
  readonly #words: Uint32Array;
  /** in which line of its person each of them is */
  readonly #lines: Uint8Array;
  /** by the code of a letter, where those that begin with it begin and end among them */
  readonly #letters = new Map<number, readonly [from: number, until: number]>();
  readonly #kept = new Latest<Standing>(mostKept);
  #places: Map<string, number> | null = null;

  constructor(people: readonly ListedPerson[]) {
    this.people = people;
    this.#text = people.map(({ words }) => words).join(end) + end;
    const [counts, next] = [countsIn(this.#text), new Uint32Array(letterCodes)];
    let count = 0;
    for (let letter = 0; letter < letterCodes; letter += 1) {
      const many = counts[letter] ?? 0;
      if (many === 0) continue;
      next[letter] = count;
      this.#letters.set(letter, [count, count + many]);
      count += many;
    }
    this.#words = new Uint32Array(count);
    this.#lines = new Uint8Array(count);
    this.#starts = new Uint32Array(people.length + 1);
    this.#note(next);
  }

  /** @param next by the code of a letter, where the next word that begins with it goes */
  #note(next: Uint32Array): void {
    const text = this.#text;
    let [place, line] = [0, 0];
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code > space) continue;
      if (code === space) {
        const letter = text.charCodeAt(at + 1);
        const index = next[letter] ?? 0;
        next[letter] = index + 1;
        this.#words[index] = at + 1;
        this.#lines[index] = line;
      } else if (code === lineFeed) line += 1;
      else if (code === endCode) {
        line = 0;
        place += 1;
        this.#starts[place] = at + 1;
      }
    }
  }

  isAt(people: readonly ListedPerson[], from: number): boolean {
    return this.people.every((person, index) => people[from + index] === person);
  }

  standing(wanted: string): Standing {
    const found = this.#kept.get(wanted) ?? this.#look(wanted);
    this.#kept.set(wanted, found);
    return found;
  }

  #look(wanted: string): Standing {
    // in names of its own, for the loop reads them a hundred thousand times
    const [text, words, lines, starts] = [this.#text, this.#words, this.#lines, this.#starts];
    const [from, until] = this.#letters.get(wanted.charCodeAt(0)) ?? [0, 0];
    const places = new Uint32Array(Math.min(until - from, this.people.length));
    const halves = new Uint8Array(places.length);
    const length = wanted.length;
    let [place, next, count] = [0, 0, 0];
    for (let index = from; index < until; index += 1) {
      const at = words[index] ?? 0;
      // of one person the first is enough
      if (at < next) continue;
      let same = 1;
      while (same < length && text.charCodeAt(at + same) === wanted.charCodeAt(same)) same += 1;
      if (same < length) continue;
      while ((starts[place + 1] ?? at + 1) <= at) place += 1;
      places[count] = place;
      // a whole word ends before a space, a line, or the next person
      halves[count] = (lines[index] ?? 0) * 2 + (text.charCodeAt(at + same) > space ? 1 : 0);
      count += 1;
      next = starts[place + 1] ?? text.length;
    }
    return { places: places.slice(0, count), halves: halves.slice(0, count) };
  }

  placeOf(id: string): number | undefined {
    this.#places ??= new Map(this.people.map((person, index) => [person.id, index]));
    return this.#places.get(id);
  }
}

/** How many words begin with each letter. */
function countsIn(text: string): Uint32Array {
  const counts = new Uint32Array(letterCodes);
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    const letter = text.charCodeAt(at + 1);
    counts[letter] = (counts[letter] ?? 0) + 1;
  }
  return counts;
}

/** By the first of its people. */
const known = new WeakMap<ListedPerson, Part>();

/** The parts of a list one after the other, those that are known as they are. */
function* partsOf(people: readonly ListedPerson[]): Generator<Part, undefined> {
  const knownAt = (from: number) => {
    const first = people[from];
    const part = first && known.get(first);
    return part?.isAt(people, from) ? part : undefined;
  };
  for (let from = 0; from < people.length; ) {
    let part = knownAt(from);
    if (!part) {
      let until = from + 1;
      // up to the next that is known, for whoever was added or has changed before it
      while (until < people.length && until < from + 2 * most && !knownAt(until)) until += 1;
      if (until === from + 2 * most) until = from + most;
      part = new Part(people.slice(from, until));
      const [first] = part.people;
      if (first) known.set(first, part);
    }
    yield part;
    from += part.people.length;
  }
}

export class Haystack {
  readonly #parts: readonly (readonly [from: number, part: Part])[];
  readonly #kept = new Latest<Standing>(mostKept);
  /** of those who were asked for, for they are asked for again with the next letter; -1: not in the list */
  readonly #places = new Map<string, number>();

  constructor(people: readonly ListedPerson[]) {
    let from = 0;
    this.#parts = Array.from(partsOf(people), (part) => {
      from += part.people.length;
      return [from - part.people.length, part];
    });
  }

  /** Who has a word that begins with `wanted`. */
  standing(wanted: string): Standing {
    const found = this.#kept.get(wanted) ?? this.#join(wanted);
    this.#kept.set(wanted, found);
    return found;
  }

  #join(wanted: string): Standing {
    const found = this.#parts.map(([from, part]) => [from, part.standing(wanted)] as const);
    const count = found.reduce((sum, [, { places }]) => sum + places.length, 0);
    const all = { places: new Uint32Array(count), halves: new Uint8Array(count) };
    let next = 0;
    const joined = all.places;
    for (const [from, { places, halves }] of found) {
      for (let index = 0; index < places.length; index += 1) joined[next + index] = from + (places[index] ?? 0);
      all.halves.set(halves, next);
      next += places.length;
    }
    return all;
  }

  /** Where these people stand in the list, in its order; whoever is not in it is left out. */
  placesOf(ids: Iterable<string>): number[] {
    const found: number[] = [];
    for (const id of ids) {
      const place = this.#placeOf(id);
      if (place >= 0) found.push(place);
    }
    return found.sort((a, b) => a - b);
  }

  #placeOf(id: string): number {
    const known = this.#places.get(id);
    if (known !== undefined) return known;
    let place = -1;
    for (const [from, part] of this.#parts) {
      const inPart = part.placeOf(id);
      if (inPart === undefined) continue;
      place = from + inPart;
      break;
    }
    this.#places.set(id, place);
    return place;
  }
}

const made = new WeakMap<readonly ListedPerson[], Haystack>();

/** Made once for each list: one that is looked through is never changed, only replaced. */
export function haystackOf(people: readonly ListedPerson[]): Haystack {
  const before = made.get(people);
  if (before) return before;
  const haystack = new Haystack(people);
  made.set(people, haystack);
  return haystack;
}

/** Makes a list ready to be looked through, some people at a time. */
export function* preparing(people: readonly ListedPerson[]): Generator<void, Haystack> {
  for (const part of partsOf(people)) {
    part.placeOf('');
    yield;
  }
  return haystackOf(people);
}
