/**
 * What all the words of a sentence speak for together, beside the patterns that know a few of them well: how likely each kind
 * is, as a logistic regression over words, beginnings of words and pairs of them has learned it from the sentences of the
 * corpus that rules are written against (`npm run weigh:words`). It doubts a pattern that everything around it contradicts, and
 * points where no pattern knows the words.
 */
import type { Word } from './tokens.ts';
import { factOf } from './word-facts.ts';
import { bias, kinds, levels, weightStep, weights } from './word-weights.ts';

/** In letters: what most forms of a word share. */
const beginningLength = 5;

/** What weights are kept for: a word (any number is one), the beginning of a longer one with a dash, a pair of beginnings. */
export function featuresOf(words: readonly Word[]): string[] {
  const features: string[] = [];
  let before: string | null = null;
  for (const { text } of words) {
    const beginning = beginningOf(text);
    features.push(wholeOf(text));
    if (text.length > beginningLength) features.push(`${beginning}-`);
    if (before !== null) features.push(`${before} ${beginning}`);
    before = beginning;
  }
  return features;
}

const wholeOf = (word: string): string => (/^\d/.test(word) ? '#' : word);
const beginningOf = (word: string): string => wholeOf(word).slice(0, beginningLength);

/** The weights as they are looked up: a row of numbers, one for every kind. */
interface Table {
  readonly rows: Int8Array;
  readonly ofFeature: ReadonlyMap<string, number>;
  /** beginnings that stand in a pair, numbered */
  readonly numbers: ReadonlyMap<string, number>;
  /** row of two numbered beginnings */
  readonly ofPair: ReadonlyMap<number, number>;
}

let kept: Table | null = null;

function table(): Table {
  if (kept === null) for (const _ of readyingEvidence());
  if (kept === null) throw new Error('the weights were not read');
  return kept;
}

/** More than there are beginnings. */
const mostNumbers = 2 ** 20;

/** Lines read in a step. */
const step = 1000;

/** Reads the weights, if nobody has yet. */
export function* readyingEvidence(): Generator<void, void> {
  if (kept !== null) return;
  const weightOf = new Map([...levels].map((level, at) => [level, at - (levels.length - 1) / 2]));
  const lines = weights.split('\n');
  const rows = new Int8Array(lines.length * kinds.length);
  const ofFeature = new Map<string, number>();
  const numbers = new Map<string, number>();
  const ofPair = new Map<number, number>();
  const numberOf = (beginning: string) => {
    const known = numbers.get(beginning) ?? numbers.size;
    numbers.set(beginning, known);
    return known;
  };
  for (const [row, line] of lines.entries()) {
    if (row % step === step - 1) yield;
    const code = line.length - kinds.length;
    for (let kind = 0; kind < kinds.length; kind += 1)
      rows[row * kinds.length + kind] = weightOf.get(line.charAt(code + kind)) ?? 0;
    const [first = '', second] = line.slice(0, code - 1).split(' ');
    if (second === undefined) ofFeature.set(first, row);
    else ofPair.set(numberOf(first) * mostNumbers + numberOf(second), row);
  }
  kept = { rows, ofFeature, numbers, ofPair };
}

/** Where the weights of a word stand; -1: nowhere. */
interface Places {
  readonly whole: number;
  readonly beginning: number;
  readonly number: number;
}

const placesOf = factOf<Places>((word) => {
  const { ofFeature, numbers } = table();
  const beginning = beginningOf(word);
  return {
    whole: ofFeature.get(wholeOf(word)) ?? -1,
    beginning: word.length > beginningLength ? (ofFeature.get(`${beginning}-`) ?? -1) : -1,
    number: numbers.get(beginning) ?? -1,
  };
});

/** A kind as the corpus writes it: `trip`, `#family`, `!promise`; `-` for nothing. */
export type KindName = string;

/** A kind less likely than this is doubted, where another is likelier than `plain`; details and acts are told in passing. */
const unlikelyEvent = 0.005;
const unlikelyNote = 0.0002;
const plain = 0.5;

/** One of several kinds that are told in the same words is judged by what the others leave: at least this share of it. */
const fairShare = 0.05;

/** A happening of no kind of its own was seldom met in the corpus: nothing was learned of it. */
const unknown: KindName = 'event';

/** How likely each kind is, given all the words of a sentence. */
export class Evidence {
  private readonly shares: Float64Array;

  constructor(words: readonly Word[]) {
    const { rows, ofPair } = table();
    const sums = new Float64Array(kinds.length);
    const add = (row: number) => {
      const from = row * kinds.length;
      for (let kind = 0; kind < kinds.length; kind += 1) sums[kind] = (sums[kind] ?? 0) + (rows[from + kind] ?? 0);
    };
    let before = -1;
    for (const { spelling } of words) {
      const { whole, beginning, number } = placesOf(spelling);
      if (whole >= 0) add(whole);
      if (beginning >= 0) add(beginning);
      const pair = before >= 0 && number >= 0 ? (ofPair.get(before * mostNumbers + number) ?? -1) : -1;
      if (pair >= 0) add(pair);
      before = number;
    }
    for (let kind = 0; kind < kinds.length; kind += 1) sums[kind] = (sums[kind] ?? 0) * weightStep + (bias[kind] ?? 0);
    this.shares = softmax(sums);
  }

  /** 0 to 1 */
  shareOf(kind: KindName): number {
    return this.shares[kinds.indexOf(kind)] ?? 0;
  }

  /** The kind that the words speak for most. */
  get likeliest(): { readonly kind: KindName; readonly share: number } {
    let best = 0;
    for (let kind = 1; kind < kinds.length; kind += 1)
      if ((this.shares[kind] ?? 0) > (this.shares[best] ?? 0)) best = kind;
    return { kind: kinds[best] ?? '-', share: this.shares[best] ?? 0 };
  }

  /** The words speak plainly of something else, and hardly of this kind; `told`: all kinds that were found in them. */
  isAgainst(kind: KindName, told: readonly KindName[]): boolean {
    const share = this.shareOf(kind);
    if (share >= (/^[!#]/.test(kind) ? unlikelyNote : unlikelyEvent) || kind === unknown || !kinds.includes(kind))
      return false;
    if (!this.shares.some((other) => other > plain)) return false;
    const taken = told.reduce((sum, other) => sum + (other === kind ? 0 : this.shareOf(other)), 0);
    return told.length < 2 || share < fairShare * (1 - taken);
  }
}

/** Changes sums of weights into shares of one, in place. */
export function softmax(sums: Float64Array): Float64Array {
  let most = Number.NEGATIVE_INFINITY;
  for (const sum of sums) if (sum > most) most = sum;
  let whole = 0;
  for (let at = 0; at < sums.length; at += 1) {
    const share = Math.exp((sums[at] ?? 0) - most);
    sums[at] = share;
    whole += share;
  }
  for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) / whole;
  return sums;
}
