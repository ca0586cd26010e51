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

/** More than there are beginnings, and so few that two of them make a number that is looked up fast. */
const mostNumbers = 2 ** 15;

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

/** What a word by itself speaks for: the weights of the whole and of its beginning together; null: for nothing. */
interface Voice {
  readonly weights: Int8Array | null;
  /** of its beginning, -1: it stands in no pair */
  readonly number: number;
}

const voiceOf = factOf((word): Voice => {
  const { rows, ofFeature, numbers } = table();
  const beginning = beginningOf(word);
  const own = [
    ofFeature.get(wholeOf(word)),
    word.length > beginningLength ? ofFeature.get(`${beginning}-`) : undefined,
  ].filter((row) => row !== undefined);
  const number = numbers.get(beginning) ?? -1;
  if (own.length === 0) return number < 0 ? silent : { weights: null, number };
  const weightAt = (kind: number) => own.reduce((sum, row) => sum + (rows[row * kinds.length + kind] ?? 0), 0);
  return { weights: Int8Array.from(kinds, (_, kind) => weightAt(kind)), number };
});

const silent: Voice = { weights: null, number: -1 };

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
  /** of each kind, in steps of a weight; no typed array, for a small one is slow to make */
  private readonly sums: readonly number[];
  private shares: Float64Array | null = null;

  constructor(words: readonly Word[]) {
    const { rows, ofPair } = table();
    const sums = new Array<number>(kinds.length).fill(0);
    let before = -1;
    for (const { spelling } of words) {
      const { weights, number } = voiceOf(spelling);
      if (weights !== null) add(sums, weights, 0);
      const pair = before >= 0 && number >= 0 ? ofPair.get(before * mostNumbers + number) : undefined;
      if (pair !== undefined) add(sums, rows, pair * kinds.length);
      before = number;
    }
    this.sums = sums;
  }

  private scoreOf(kind: number): number {
    return (this.sums[kind] ?? 0) * weightStep + (bias[kind] ?? 0);
  }

  private sharesOfAll(): Float64Array {
    this.shares ??= softmax(Float64Array.from(kinds, (_, kind) => this.scoreOf(kind)));
    return this.shares;
  }

  /** 0 to 1 */
  shareOf(kind: KindName): number {
    return this.sharesOfAll()[kinds.indexOf(kind)] ?? 0;
  }

  /** Told by the likeliest kind alone, of which the others may be as likely: mostly that is enough. */
  private hasAtLeast(share: number, kind: number): boolean {
    let most = Number.NEGATIVE_INFINITY;
    for (let other = 0; other < kinds.length; other += 1) most = Math.max(most, this.scoreOf(other));
    return Math.exp(this.scoreOf(kind) - most) > share * kinds.length;
  }

  /** The kind that the words speak for most. */
  get likeliest(): { readonly kind: KindName; readonly share: number } {
    const shares = this.sharesOfAll();
    const share = shares.reduce((most, one) => Math.max(most, one));
    return { kind: kinds[shares.indexOf(share)] ?? '-', share };
  }

  /** The words speak plainly of something else, and hardly of this kind; `told`: all kinds that were found in them. */
  isAgainst(kind: KindName, told: readonly KindName[]): boolean {
    const at = kinds.indexOf(kind);
    if (at < 0 || kind === unknown) return false;
    const unlikely = /^[!#]/.test(kind) ? unlikelyNote : unlikelyEvent;
    if (this.hasAtLeast(unlikely, at)) return false;
    const share = this.shareOf(kind);
    if (share >= unlikely || !this.sharesOfAll().some((other) => other > plain)) return false;
    const taken = told.reduce((sum, other) => sum + (other === kind ? 0 : this.shareOf(other)), 0);
    return told.length < 2 || share < fairShare * (1 - taken);
  }
}

function add(sums: number[], row: Int8Array, from: number): void {
  for (let kind = 0; kind < sums.length; kind += 1) sums[kind] = (sums[kind] ?? 0) + (row[from + kind] ?? 0);
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
