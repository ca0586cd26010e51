/** What people are found by as one text: looked through at once, 100,000 take a moment, and one by one longer than a frame. */
import type { ListedPerson } from './people-list.ts';

/** Ends what belongs to one person; no word has it. */
const end = '\f';

export class Haystack {
  readonly text: string;
  /** where each person begins in the text, and where the last one ends */
  readonly #starts: Uint32Array;
  readonly #people: readonly ListedPerson[];
  #places: Map<string, number> | null = null;

  constructor(people: readonly ListedPerson[]) {
    this.#people = people;
    this.#starts = new Uint32Array(people.length + 1);
    let at = 0;
    for (const [index, { words }] of people.entries()) {
      this.#starts[index] = at;
      at += words.length + end.length;
    }
    this.#starts[people.length] = at;
    this.text = people.map(({ words }) => words).join(end) + end;
  }

  /**
   * Tells of everybody who has `wanted`, in their order, for as long as that is answered with true.
   * @param tell who it is, where they begin in `text`, and where it stands there first
   */
  each(wanted: string, tell: (index: number, start: number, at: number) => boolean): void {
    let index = 0;
    let next = 0;
    for (;;) {
      const at = this.text.indexOf(wanted, next);
      if (at < 0) return;
      while ((this.#starts[index + 1] ?? at + 1) <= at) index += 1;
      if (!tell(index, this.#starts[index] ?? 0, at)) return;
      next = this.#starts[index + 1] ?? this.text.length;
    }
  }

  /** Where these people stand in the list, in its order; whoever is not in it is left out. */
  placesOf(ids: Iterable<string>): number[] {
    this.#places ??= new Map(this.#people.map(({ id }, index) => [id, index]));
    const found: number[] = [];
    for (const id of ids) {
      const place = this.#places.get(id);
      if (place !== undefined) found.push(place);
    }
    return found.sort((a, b) => a - b);
  }
}

const made = new WeakMap<readonly ListedPerson[], Haystack>();

/** Made once for each list: one that is looked through is never changed, only replaced. */
export function haystackOf(people: readonly ListedPerson[]): Haystack {
  const known = made.get(people);
  if (known) return known;
  const haystack = new Haystack(people);
  made.set(people, haystack);
  return haystack;
}
