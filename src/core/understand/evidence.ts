/**
 * What all that a sentence says speaks for together: how likely each kind is, as a logistic regression has learned it from the
 * sentences of the corpus that rules are written against (`npm run weigh:words`). What it looks at are the words, their beginnings,
 * pairs of them, the lists they are in, and the patterns that were found (stacking: Wolpert 1992). It decides whether what a pattern
 * says is believed, and points where no pattern knows the words.
 */
import { Beginnings } from './beginnings.ts';
import { type Saying, sayingsOf, sayingsOfPlaces, sorted } from './grammar.ts';
import { leadingTo } from './journeys.ts';
import type { Match } from './patterns.ts';
import { type FoundPlace, findPlaces } from './place-finding.ts';
import type { Motion } from './rules/motions.ts';
import type { Sentence, Word } from './tokens.ts';
import { factOf } from './word-facts.ts';
import { bias, kinds, levels, weightStep, weights } from './word-weights.ts';
import { wordLists } from './words.ts';

/** In letters: what most forms of a word share. */
const beginningLength = 5;

/** What was found in a sentence that speaks for something. */
export interface Testimony {
  readonly words: readonly Word[];
  readonly said: readonly Match<Saying>[];
  readonly places: readonly FoundPlace[];
}

/** All that patterns and places of a sentence testify, for reading it as for learning from it. */
export function testimonyOf(sentence: Sentence): Testimony {
  const { words } = sentence;
  const said = sayingsOf(words);
  const places = findPlaces(sentence);
  return { words, said: places.length === 0 ? said : [...said, ...sayingsOfPlaces(words)], places };
}

/**
 * What weights are kept for: a word (any number is one), the beginning of a longer one with a dash, a pair of beginnings, a list
 * as `{list`, what a pattern says as `=saying`.
 */
export function featuresOf({ words, said, places }: Testimony): string[] {
  const features: string[] = [];
  let before: string | null = null;
  // a word that is said again says no more
  for (const word of new Set(words.map(({ text }) => text))) features.push(...featuresOfWord(word));
  for (const { text } of words) {
    const beginning = beginningOf(text);
    if (before !== null) features.push(`${before} ${beginning}`);
    before = beginning;
  }
  for (const { value } of said) features.push(featureOfSaying(value));
  return places.length === 0 ? features : [...features, ...featuresOfPlaces(said, places)];
}

function featuresOfWord(word: string): string[] {
  const beginning = word.length > beginningLength ? [`${beginningOf(word)}-`] : [];
  return [wholeOf(word), ...beginning, ...listsOf(word).map((list) => `{${list}`)];
}

function featureOfSaying(saying: Saying): string {
  const { is } = saying;
  if (is === 'event') return `=event.${saying.event}.${saying.strength}`;
  if (is === 'clue') return `=clue.${saying.event}.${saying.tells}`;
  if (is === 'no-event') return `=no-event.${saying.event}`;
  if (is === 'detail' || is === 'no-detail') return `=${is}.${saying.detail}`;
  if (is === 'act' || is === 'no-act') return `=${is}.${saying.act}`;
  if (is === 'mark') return `=mark.${saying.mark}`;
  return is === 'motion' ? `=motion.${saying.motion}` : `=${is}`;
}

const motionKinds: readonly Motion[] = ['trip', 'stay', 'move'];

/** That a place is named, and which motion leads to one. */
function featuresOfPlaces(said: Testimony['said'], places: Testimony['places']): string[] {
  const led = sorted(said);
  const motions = motionKinds.filter((motion) => leadingTo({ said: led, places }, motion) !== null);
  return ['=place', ...motions.map((motion) => `=to.${motion}`)];
}

const wholeOf = (word: string): string => (/^\d/.test(word) ? '#' : word);
const beginningOf = (word: string): string => wholeOf(word).slice(0, beginningLength);

/** The lists of words.ts a word is in: by whole words and by beginnings. */
const lists = { of: new Map<string, string[]>(), begunWith: new Beginnings<string>() };

function listsOf(word: string): readonly string[] {
  fileLists();
  const whole = lists.of.get(word) ?? [];
  const begun = lists.begunWith.of(word);
  return begun.length === 0 ? whole : [...new Set([...whole, ...begun])];
}

/** If nobody has yet. */
function fileLists(): void {
  if (lists.of.size > 0) return;
  for (const [list, words] of Object.entries(wordLists))
    for (const word of words.split(' ')) {
      if (word.endsWith('*')) lists.begunWith.add(word.slice(0, -1), list);
      else lists.of.set(word, [...new Set([...(lists.of.get(word) ?? []), list])]);
    }
}

/** So many kinds share a number, each a place of it as digits do: sums stay exact below 2^53, and there are a third as many. */
const packedTogether = 3;
const placeOfKind = 2 ** 17;
const rowLength = Math.ceil(kinds.length / packedTogether);

/** So many rows may be added: of a word each kind weighs a few hundred at most, and a place holds 2^16. */
const mostPacked = 100;

/** The weights as they are looked up: a row of numbers, each of them those of several kinds. */
interface Table {
  readonly rows: Float64Array;
  /** row of a whole word, and of what a pattern or a place says */
  readonly ofFeature: ReadonlyMap<string, number>;
  readonly ofBeginning: ReadonlyMap<string, number>;
  readonly ofList: ReadonlyMap<string, number>;
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
  const rows = new Float64Array(lines.length * rowLength);
  const ofFeature = new Map<string, number>();
  const ofBeginning = new Map<string, number>();
  const ofList = new Map<string, number>();
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
    for (let kind = kinds.length - 1; kind >= 0; kind -= 1) {
      const at = row * rowLength + Math.floor(kind / packedTogether);
      rows[at] = (rows[at] ?? 0) * placeOfKind + (weightOf.get(line.charAt(code + kind)) ?? 0);
    }
    const [first = '', second] = line.slice(0, code - 1).split(' ');
    if (second === undefined) {
      if (first.startsWith('{')) ofList.set(first.slice(1), row);
      else if (first.endsWith('-')) ofBeginning.set(first.slice(0, -1), row);
      else ofFeature.set(first, row);
    } else ofPair.set(numberOf(first) * mostNumbers + numberOf(second), row);
  }
  kept = { rows, ofFeature, ofBeginning, ofList, numbers, ofPair };
  yield;
  fileLists();
}

/** What a word by itself speaks for: the weights of the whole, of its beginning and of its lists together; null: for nothing. */
interface Voice {
  readonly weights: readonly number[] | null;
  /** of its beginning, -1: it stands in no pair */
  readonly number: number;
  /** the sentence in which it was heard last: a word that is said again says no more */
  heardIn: number;
}

let sentences = 0;

/** No row, no number, no place. */
const none = -1;

/** By what `featuresOfWord` names, without making those names: asked of each new word of a text. */
const voiceOf = factOf((word): Voice => {
  const { rows, ofFeature, ofBeginning, ofList, numbers } = table();
  const whole = wholeOf(word);
  const beginning = whole.slice(0, beginningLength);
  const number = numbers.get(beginning) ?? none;
  const weights: number[] = [];
  addRow(weights, rows, ofFeature.get(whole));
  if (word.length > beginningLength) addRow(weights, rows, ofBeginning.get(beginning));
  for (const list of listsOf(word)) addRow(weights, rows, ofList.get(list));
  if (weights.length > 0) return { weights, number, heardIn: 0 };
  return number === none ? silent : { weights: null, number, heardIn: 0 };
});

function addRow(weights: number[], rows: Float64Array, row: number | undefined): void {
  if (row === undefined) return;
  for (let at = 0; at < rowLength; at += 1) weights[at] = (weights[at] ?? 0) + (rows[row * rowLength + at] ?? 0);
}

const silent: Voice = { weights: null, number: none, heardIn: 0 };

/** Where the weights of what a pattern says begin; -1: it has none. */
function rowOfSaying(saying: Saying): number {
  const known = rowsOfSayings.get(saying);
  if (known !== undefined) return known;
  const row = (table().ofFeature.get(featureOfSaying(saying)) ?? none) * rowLength;
  rowsOfSayings.set(saying, row);
  return row;
}

const rowsOfSayings = new Map<Saying, number>();

/** A kind as the corpus writes it: `trip`, `#family`, `!promise`; `-` for nothing. */
export type KindName = string;

/** A kind less likely than this is doubted; details and acts are told in passing. */
const unlikelyEvent = 0.33;
const unlikelyNote = 0.02;

/** How likely a kind has to be where no pattern knows the words. */
export const nearlySure = 0.95;

/** How likely where a pattern says that another meaning was found: the weights know of that pattern as well. */
export const certain = 0.99;

/** A kind less likely than this is not meant where the words speak plainly of another. */
export const hardlyLikely = 0.02;

/** So much more may speak for a kind than for nothing, in natural logarithms, while nothing keeps all but `unlikelyNote`. */
const hardlyMore = Math.log(unlikelyNote / (1 - unlikelyNote));

/** One of several kinds that are told in the same words is judged by what the others leave: at least this share of it. */
const fairShare = 0.05;

/** A happening of no kind of its own was seldom met in the corpus: nothing was learned of it. */
const unknown: KindName = 'event';

/** Where each kind stands among all. */
const placeOf: ReadonlyMap<KindName, number> = new Map(kinds.map((kind, at) => [kind, at]));
const placeOfNothing = kinds.indexOf('-');

/** How likely each kind is, given all that a sentence says; nothing is summed before somebody asks. */
export class Evidence {
  private readonly testimony: Testimony;
  private summed: readonly number[] | null = null;
  private shares: readonly number[] | null = null;
  /** where the likeliest kind stands */
  private best = none;
  /** none of the words has a weight */
  private isSilent = false;

  constructor(testimony: Testimony) {
    this.testimony = testimony;
  }

  /** What speaks for each kind. */
  private get sumsOfAll(): readonly number[] {
    if (this.summed !== null) return this.summed;
    sumUp(this.testimony);
    this.isSilent = true;
    // a copy is of one size from the beginning
    const summed = bias.slice();
    for (let kind = 0; kind < summed.length; kind += 1) {
      const sum = sums[kind] ?? 0;
      if (sum === 0) continue;
      this.isSilent = false;
      summed[kind] = sum * weightStep + (summed[kind] ?? 0);
    }
    this.summed = summed;
    return summed;
  }

  private get sharesOfAll(): readonly number[] {
    this.shares ??= softmax([...this.sumsOfAll]);
    return this.shares;
  }

  /** 0 to 1 */
  shareOf(kind: KindName): number {
    return this.sharesOfAll[placeOf.get(kind) ?? none] ?? 0;
  }

  /** The kind that the words speak for most. */
  get likeliest(): KindName {
    return kinds[this.placeOfLikeliest] ?? '-';
  }

  private get placeOfLikeliest(): number {
    if (this.best >= 0) return this.best;
    const all = this.sumsOfAll;
    let best = 0;
    for (let kind = 1; kind < all.length; kind += 1) if ((all[kind] ?? 0) > (all[best] ?? 0)) best = kind;
    this.best = best;
    return best;
  }

  /** All words speak of nothing, so plainly that what is left for all kinds together is too little for an act or a detail, and far too little for a happening. */
  get isOfNothing(): boolean {
    const all = this.sumsOfAll;
    const most = (all[placeOfNothing] ?? 0) + hardlyMore;
    // one kind alone may leave too little
    for (let kind = 0; kind < all.length; kind += 1)
      if (kind !== placeOfNothing && (all[kind] ?? 0) > most) return false;
    return (this.sharesOfAll[placeOfNothing] ?? 0) > 1 - unlikelyNote;
  }

  /** By itself the kind is not believed. */
  doubts(kind: KindName): boolean {
    return kind !== unknown && this.shareOf(kind) < unlikelyEvent && !this.isSilent;
  }

  /** What is said hardly speaks of this kind; `told`: all kinds that were found in it. */
  isAgainst(kind: KindName, told: readonly KindName[]): boolean {
    if (kind === unknown || !kinds.includes(kind)) return false;
    const share = this.shareOf(kind);
    if (this.isSilent || share >= (/^[!#]/.test(kind) ? unlikelyNote : unlikelyEvent)) return false;
    // nothing else is likelier
    const { likeliest } = this;
    if (likeliest === kind) return false;
    // "bought the machine in your web shop": an act that all words speak for, and hardly one for the happening
    const isNote = /^[!#]/.test(likeliest) && told.includes(likeliest);
    if (isNote && this.shareOf(likeliest) >= nearlySure && share < hardlyLikely && !/^[!#]/.test(kind)) return true;
    const taken = told.reduce((sum, other) => sum + (other === kind ? 0 : this.shareOf(other)), 0);
    return told.length < 2 || share < fairShare * (1 - taken);
  }
}

/** What the sentence summed last speaks for, for every kind in steps of a weight. */
const sums = new Int32Array(rowLength * packedTogether);

/** What was added to them last, packed as the rows are. */
const packed = new Float64Array(rowLength);

function sumUp({ words, said, places }: Testimony): void {
  const { rows, ofFeature, ofPair } = table();
  sums.fill(0);
  sentences += 1;
  let before = -1;
  let added = 0;
  for (const { spelling } of words) {
    const voice = voiceOf(spelling);
    const { weights, number } = voice;
    if (weights !== null && voice.heardIn !== sentences) {
      addVoice(weights);
      added += 1;
    }
    voice.heardIn = sentences;
    const pair = before >= 0 && number >= 0 ? ofPair.get(before * mostNumbers + number) : undefined;
    if (pair !== undefined) {
      add(rows, pair * rowLength);
      added += 1;
    }
    before = number;
    if (added > mostPacked) added = unpack();
  }
  for (const { value } of said) {
    const row = rowOfSaying(value);
    if (row < 0) continue;
    add(rows, row);
    added += 1;
    if (added > mostPacked) added = unpack();
  }
  if (places.length > 0)
    for (const feature of featuresOfPlaces(said, places)) {
      const row = ofFeature.get(feature);
      if (row !== undefined) add(rows, row * rowLength);
    }
  unpack();
}

function add(rows: Float64Array, from: number): void {
  for (let at = 0; at < packed.length; at += 1) packed[at] = (packed[at] ?? 0) + (rows[from + at] ?? 0);
}

/** By itself, for adding what is kept in one way only is faster. */
function addVoice(weights: readonly number[]): void {
  for (let at = 0; at < packed.length; at += 1) packed[at] = (packed[at] ?? 0) + (weights[at] ?? 0);
}

/** Adds what is packed to the sums of the kinds; how many rows are left to add. */
function unpack(): 0 {
  for (let at = 0; at < packed.length; at += 1) {
    const kind = at * packedTogether;
    const all = packed[at] ?? 0;
    packed[at] = 0;
    // as Math.round does, without its zero below zero
    const upper = Math.floor(all / placeOfKind + 0.5);
    const third = Math.floor(upper / placeOfKind + 0.5);
    sums[kind] = (sums[kind] ?? 0) + all - upper * placeOfKind;
    sums[kind + 1] = (sums[kind + 1] ?? 0) + upper - third * placeOfKind;
    sums[kind + 2] = (sums[kind + 2] ?? 0) + third;
  }
  return 0;
}

/** Changes sums of weights into shares of one, in place. */
export function softmax<Sums extends Float64Array | number[]>(sums: Sums): Sums {
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
