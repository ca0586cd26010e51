/**
 * Words → typed, dated proposals. Pure and linear: every sentence is read by itself, with rules that look at a bounded
 * number of neighbours. Not finding is cheaper than being wrong, so work talk and doubtful words give nothing.
 */
import type { CivilDate } from './civil-date.ts';
import { readyingNames } from './openings/given-names.ts';
import type { Reading } from './reading.ts';
import type { Language } from './records.ts';
import { isSharedWithAnimals } from './understand/animals.ts';
import { assignDates } from './understand/assigned-dates.ts';
import { pointedAt, spokenFor } from './understand/clue-hits.ts';
import { isAfter } from './understand/date-order.ts';
import type { FoundDate } from './understand/date-scene.ts';
import { findDates } from './understand/dates.ts';
import { eventReading } from './understand/event-readings.ts';
import { findEvents } from './understand/events.ts';
import {
  Evidence,
  hardlyLikely,
  type KindName,
  nearlySure,
  readyingEvidence,
  testimonyOf,
} from './understand/evidence.ts';
import { firstSentences } from './understand/first-sentences.ts';
import { readyingGrammar, sorted } from './understand/grammar.ts';
import { asLearned, isOfWords, orderLanguage } from './understand/learned.ts';
import type { LearnedRule } from './understand/learned-rule.ts';
import { actReadings, detailReadings, genericReading, spokenNotes } from './understand/other-readings.ts';
import { readyingPlaces } from './understand/place-finding.ts';
import { clauseOf, type Hit, hasMark, type Scene } from './understand/scene.ts';
import { type Cut, eachCut, type Sentence, sentenceIn, type Token } from './understand/tokens.ts';

/**
 * What may be meant by words said on `saidOn`, best first; empty when nothing is understood. `language` is the page's and
 * decides how 05/12 is read; null: unknown. `rules`: what the user's corrections have taught.
 */
export function understand(
  text: string,
  saidOn: CivilDate,
  language: Language | null,
  rules: readonly LearnedRule[] = [],
): Reading[] {
  const order = orderLanguage(rules, language);
  const readings: Reading[] = [];
  // mails quote one another: what was read before in the same text is read there again
  const read = new Map<string, { readonly from: number; readonly readings: readonly Reading[] }>();
  let told: readonly Reading[] | null = null;
  let cry: { readonly cut: Cut; readonly at: number; readonly isLong: boolean } | null = null;
  for (const cut of eachCut(text)) {
    const lead = text.slice(cut.from, cut.to).trimStart();
    const from = cut.to - lead.length;
    const words = lead.trimEnd();
    const known = read.get(words);
    const at = readings.length;
    if (known === undefined) {
      const sentence = sentenceIn(text, cut);
      const found = sentence === null ? [] : readingsIn(sentence, saidOn, order, rules);
      read.set(words, { from, readings: found });
      readings.push(...found);
    } else for (const reading of known.readings) readings.push(moved(reading, from - known.from));
    const dated =
      cry !== null && readings.length === at ? datedCry(text, cry, cut, readings.slice(cry.at), saidOn, order) : null;
    if (cry !== null && dated !== null) readings.splice(cry.at, readings.length, ...dated);
    if (told !== null) withoutSame(readings, at, told);
    const isCalled = words.endsWith('!') && words.length > 1;
    const isCry = isCalled && words.length <= longestCry;
    const mayBeCry = isCalled && words.length <= longestLongCry;
    cry = mayBeCry && isUndated(readings.slice(at)) ? { cut, at, isLong: !isCry } : null;
    told = isCry && cry === null ? readings.slice(at) : null;
  }
  return bestFirst(readings);
}

/** "She said yes!! 3 July it is", "Promoted! Head of sales as of 1 Sept": the day of a short cry without one, with which the next words begin; null when they do not. */
function datedCry(
  text: string,
  { cut: cry, isLong }: { readonly cut: Cut; readonly isLong: boolean },
  next: Cut,
  readings: readonly Reading[],
  saidOn: CivilDate,
  order: Language | null,
): Reading[] | null {
  const behind = sentenceIn(text, next);
  const first = behind === null ? undefined : findDates(behind, saidOn, order)[0];
  if (behind === undefined || behind === null || first === undefined) return null;
  const opens = behind.tokens.slice(0, first.from);
  const isPlain = opens.every(({ text }) => leading.test(text));
  // "…on a wet rock in Kerry and I said yes! It'll be the 6th of May"
  if (isLong && !(isPlain && opens.some(({ text }) => /^(?:it|date|day)$/.test(text)))) return null;
  const leads = isPlain || isItsBeginning(opens) || isAsOf(opens);
  if (first.from > 3 && (first.from > longestLead || !leads)) return null;
  // only these two, for a long text may have a cry in every line
  const called = next.text.slice(cry.from, cry.to).replace(/!(?=[!\s]*$)/g, ',');
  const joined = called + next.text.slice(cry.to, next.to);
  const whole = sentenceIn(text.slice(cry.from, next.to), { text: joined, from: 0, to: joined.length });
  const together = whole === null ? [] : readingsIn(whole, saidOn, order, []);
  const same = together.filter((reading) => readings.some((one) => nameOf(one.kind) === nameOf(reading.kind)));
  return same.some(({ start }) => start !== null) ? same.map((reading) => moved(reading, cry.from)) : null;
}

/** "And we're doing it on", "It'll be in": in tokens, what leads to the day of a cry. */
const longestLead = 9;
const leading =
  /^(?:and|so|it|that|we|i|they|he|she|'|s|re|ll|m|is|are|was|were|will|be|doing|having|getting|thinking|planning|set|booked|for|on|in|at|of|the|a|date|day|big|probably|hopefully|finally)$/;

/** In characters, its sign included: one that is told at once, and one whose day may follow. */
const longestCry = 41;
const longestLongCry = 121;

/** "He got into Trinity! Engineering, starts in": a few words that name it, and by which it goes on. */
function isItsBeginning(opens: readonly Token[]): boolean {
  const last = opens.findLast(
    ({ kind, text }) => kind === 'word' && !/^(?:on|in|from|at|the|him|her|it|them)$/.test(text),
  );
  return opens.length < longestLead && beginning.test(last?.text ?? '') && !opens.some(({ text }) => asked.test(text));
}

/** "Head of sales as of": what somebody is from that day on. */
function isAsOf(opens: readonly Token[]): boolean {
  const [before, last] = opens.slice(-2).map(({ text }) => text);
  return before === 'as' && last === 'of' && opens.length < longestLead && !opens.some(({ text }) => asked.test(text));
}

const beginning = /^(?:starts?|starting|begins?|beginning|collecting|due|born|moving|leaving|flying)$/;
const asked = /^(?:you|your|please|can|could|would|will|i|we|the|order|delivery|invoice)$/;

/** «С субботы я дед! Внучка, 2900»: what the cry told with its day is not told again without one. */
function withoutSame(readings: Reading[], from: number, told: readonly Reading[]): void {
  const isSame = (reading: Reading) =>
    isUndated([reading]) && told.some(({ kind, start }) => start !== null && nameOf(kind) === nameOf(reading.kind));
  const others = readings.slice(from).filter((reading) => !isSame(reading));
  readings.splice(from, readings.length, ...others);
}

/** Happenings, and no day of any. */
function isUndated(readings: readonly Reading[]): boolean {
  return (
    readings.length > 0 && readings.every(({ kind, start, end }) => 'event' in kind && start === null && end === null)
  );
}

/** The same reading of the same words at another place. */
function moved(reading: Reading, by: number): Reading {
  const spans = Object.entries(reading.spans).map(([of, [start, end]]) => [of, [start + by, end + by]]);
  return { ...reading, spans: Object.fromEntries(spans) };
}

/** A sentence and what is found in it; for its dates is looked only where a rule asks, which most sentences give no cause to. */
class ReadScene implements Scene {
  readonly sentence: Sentence;
  readonly said: Scene['said'];
  readonly places: Scene['places'];
  readonly evidence: Evidence;
  private readonly saidOn: CivilDate;
  private readonly order: Language | null;
  private found: readonly FoundDate[] | null = null;

  constructor(sentence: Sentence, saidOn: CivilDate, order: Language | null) {
    const testimony = testimonyOf(sentence);
    this.sentence = sentence;
    this.said = sorted(testimony.said);
    this.places = testimony.places;
    this.evidence = new Evidence(testimony);
    this.saidOn = saidOn;
    this.order = order;
  }

  get dates(): readonly FoundDate[] {
    this.found ??= findDates(this.sentence, this.saidOn, this.order);
    return this.found;
  }
}

function readingsIn(
  sentence: Sentence,
  saidOn: CivilDate,
  order: Language | null,
  rules: readonly LearnedRule[],
): readonly Reading[] {
  const scene = new ReadScene(sentence, saidOn, order);
  const isTaught = rules.some((rule) => isOfWords(rule, sentence.words));
  if (!isTaught && tellsNothing(scene)) return [];
  const [credible, doubtful] = readScene(scene, saidOn);
  if (!isTaught) return credible.map(inOrder);
  const learned = asLearned(credible, scene, rules);
  if (doubtful.length === 0) return learned.map(inOrder);
  // of what is not proposed by itself, what the user has taught
  const taught = asLearned(doubtful, scene, rules);
  return [...learned, ...taught.filter((reading) => !doubtful.includes(reading))].map(inOrder);
}

/**
 * Whatever a pattern finds would be doubted: it need not be looked for, which is most of the work. A question may follow upon what
 * is told, and a date may stand alone.
 */
function tellsNothing(scene: Scene): boolean {
  return !scene.sentence.asks && scene.evidence.isOfNothing && genericReading(scene).length === 0;
}

/** Nothing ends before it begins, whatever the rules have made of the words: of two such days only the first is told. */
function inOrder(reading: Reading): Reading {
  const { start, end } = reading;
  return start !== null && end !== null && isAfter(start, end) ? { ...reading, end: null } : reading;
}

/** Gets ready in small steps what the first sentence would wait for. */
export function* readying(): Generator<void, void> {
  yield* readyingGrammar();
  yield* readyingEvidence();
  yield* readyingPlaces();
  yield* readyingNames();
}

/** Times that the first sentences are read: by then the engine has made fast what every sentence runs through. */
const rounds = 2;

/** Reads sentences of every sort once everything is ready, in steps, so that neither the first one typed nor the first text pasted is slow. */
export function* warming(): Generator<void, void> {
  const day = { year: 2026, month: 11, day: 18 };
  for (let round = 0; round < rounds; round += 1)
    for (const sentence of firstSentences) {
      understand(sentence, day, null);
      yield;
    }
}

type Kind = Reading['kind'];

/** As the corpus writes kinds, which the weights were learned from. */
const nameOf = (kind: Kind): KindName =>
  'event' in kind ? kind.event : 'detail' in kind ? `#${kind.detail}` : `!${kind.act}`;

/** Patterns know a few words each: apart stands what all that the sentence says speaks against. */
function weighed(
  readings: readonly Reading[],
  scene: Scene,
): readonly [credible: readonly Reading[], doubtful: readonly Reading[]] {
  const { evidence, said } = scene;
  const names = readings.map(({ kind }) => nameOf(kind));
  const against = readings.filter((reading, index) => {
    const name = names[index] ?? '';
    // "the dog's operation" is told as that of anybody
    const isToldAsOfPeople =
      name === 'pet' &&
      isSharedWithAnimals(evidence.likeliest) &&
      !said.event.some(({ value }) => value.event === 'pet');
    return !isToldAsOfPeople && evidence.isAgainst(name, names) && !isToldBeforeQuestion(scene, reading);
  });
  if (against.length === 0) return [readings, []];
  // a promise, or what somebody likes, is told in passing beside a happening that all speak of
  const isTold = readings.some((reading) => 'event' in reading.kind && !against.includes(reading));
  const doubtful = isTold ? against.filter(({ kind }) => 'event' in kind) : against;
  return [readings.filter((reading) => !doubtful.includes(reading)), doubtful];
}

/** "My graduation is on 22 May, can I get a price for 35 people?": what speaks against it is asked in another clause. */
function isToldBeforeQuestion({ sentence, said, places }: Scene, { kind, spans }: Reading): boolean {
  if (!sentence.asks || !('event' in kind) || spans.kind === undefined) return false;
  const { words, tokens } = sentence;
  const [from] = spans.kind;
  const first = words.findIndex(({ token }) => (tokens[token]?.start ?? 0) >= from);
  const [begin, end] = clauseOf(words, Math.max(0, first), first + 1);
  if (first < 0 || !asking.test(words[end]?.text ?? '')) return false;
  const isOwn = (one: { readonly from: number; readonly to: number }) => one.from >= begin && one.to <= end;
  const own = new Evidence({
    words: words.slice(begin, end),
    said: Object.values(said).flat().filter(isOwn),
    places: places.filter(isOwn),
  });
  return own.shareOf(kind.event) > nearlySure;
}

/** Of a long text there are thousands of readings, and hardly a dozen ways of being sure. */
function bestFirst(readings: readonly Reading[]): Reading[] {
  const bySure = new Map<number, Reading[]>();
  for (const reading of readings) {
    const same = bySure.get(reading.confidence);
    if (same === undefined) bySure.set(reading.confidence, [reading]);
    else same.push(reading);
  }
  return [...bySure.keys()].sort((a, b) => b - a).flatMap((sure) => bySure.get(sure) ?? []);
}

/** In words; a question that names nobody asks the other. */
const shortQuestion = 4;

/** «Сколько стоит аренда зала на свадьбу?», «Есть ли коляски для двойни?» */
function isPriceAsked({ words }: Sentence): boolean {
  const first = words[0]?.text ?? '';
  return (
    /^(?:сколько|почем|каков[аы]?|как(?:ая|ой|ие)|можно|где)$/.test(first) ||
    (first === 'есть' && words[1]?.text === 'ли')
  );
}

/** What is proposed of a sentence, and what only to whom has taught it. */
function readScene(
  scene: Scene,
  saidOn: CivilDate,
): readonly [credible: readonly Reading[], doubtful: readonly Reading[]] {
  if (hasMark(scene, 'unreal')) return nothing;
  const { hits, refused } = toldHits(scene);
  if (hits === null) return nothing;
  const [credible, doubtful] = weighed(byPatterns(scene, hits, refused, saidOn), scene);
  if (credible.length > 0) return [credible, doubtful];
  const spoken = spokenFor(scene, refused);
  if (spoken !== null) return [[single(scene, spoken, saidOn)], doubtful];
  return [refused ? credible : spokenNotes(scene, saidOn), doubtful];
}

const nothing = [[], []] as const;

/** null: somebody only asks */
function toldHits(scene: Scene): { hits: readonly Hit[] | null; refused: boolean } {
  const { sentence } = scene;
  const { hits, refused } = findEvents(scene);
  const asked =
    sentence.asks &&
    (hasMark(scene, 'asks-you') ||
      ((sentence.words.length <= shortQuestion || isPriceAsked(sentence)) && !hasMark(scene, 'self')));
  if (!asked) return { hits, refused };
  const told = hits.filter((hit) => isToldBefore(scene, hit));
  return { hits: told.length === 0 ? null : told, refused };
}

function byPatterns(scene: Scene, hits: readonly Hit[], refused: boolean, saidOn: CivilDate): readonly Reading[] {
  if (hits.length > 0) {
    const given = assignDates(scene, hits, saidOn);
    const events = hits.map((hit, index) => eventReading(scene, hit, given[index] ?? [], saidOn));
    return [...likelierFirst(scene, hits, events, saidOn), ...actReadings(scene, hits, saidOn)];
  }
  const acts = actReadings(scene, [], saidOn);
  if (acts.length > 0) return acts;
  const details = detailReadings(scene);
  const pointed = refused || details.length > 0 ? null : pointedAt(scene);
  if (pointed !== null) return [single(scene, pointed, saidOn)];
  const dated = refused || hasMark(scene, 'called-off') ? [] : genericReading(scene);
  return dated.length > 0 ? dated : details;
}

/** Of several happenings the surest may be one that hardly a word but its own speaks for, beside one that all speak of. */
function likelierFirst(
  scene: Scene,
  hits: readonly Hit[],
  events: readonly Reading[],
  saidOn: CivilDate,
): readonly Reading[] {
  if (events.length < 2) return events;
  const shares = hits.map(({ event }) => scene.evidence.shareOf(event));
  const surest = events.reduce(
    (best, { confidence }, at) => (confidence > (events[best]?.confidence ?? 0) ? at : best),
    0,
  );
  const likeliest = shares.indexOf(Math.max(...shares));
  const [sure, likely, hit] = [events[surest], events[likeliest], hits[likeliest]];
  if ((shares[likeliest] ?? 0) < nearlySure || (shares[surest] ?? 0) > hardlyLikely) return events;
  if (sure === undefined || likely === undefined || hit === undefined) return events;
  // the one date there is was given to what was surest
  const isDateless = likely.start === null && likely.end === null && scene.dates.length === 1;
  const first = isDateless && sure.start !== null ? single(scene, hit, saidOn) : likely;
  const others = events.map((reading, at) => (at === surest ? { ...reading, confidence: likely.confidence } : reading));
  return [{ ...first, confidence: sure.confidence }, ...others.filter((_, at) => at !== likeliest)];
}

function single(scene: Scene, hit: Hit, saidOn: CivilDate): Reading {
  return eventReading(scene, hit, assignDates(scene, [hit], saidOn)[0] ?? [], saidOn);
}

/** "He's got the flu, could you cover Friday?": a clause of its own before the question, even where more is told between. */
function isToldBefore(scene: Scene, { event, from, to }: Hit): boolean {
  const { words } = scene.sentence;
  const [begin, end] = clauseOf(words, from, to);
  if (hasMark(scene, 'asks-you', begin, end) || !hasMark(scene, 'asks-you', end)) return false;
  const [first, second] = [words[begin]?.text ?? '', words[begin + 1]?.text ?? ''];
  // "were burying" is "we're" without its sign
  if (asking.test(first) && !(first === 'were' && second.endsWith('ing'))) return false;
  if (words[end]?.afterSign === true) return true;
  const isDated = scene.dates.some(
    (date) => date.from >= (words[begin]?.token ?? 0) && date.from < (words[end]?.token ?? 0),
  );
  const isPlain = isDated || scene.evidence.shareOf(event) > nearlySure;
  if (!isPlain && !words.slice(begin, end).some(({ text }) => own.test(text))) return false;
  // what is asked for may be of another day
  const behind = words[end]?.token ?? 0;
  if (scene.dates.some((date) => date.from >= behind)) return false;
  return words.some(
    ({ afterSign, text }, at) => at > end && afterSign && asking.test(text) && hasMark(scene, 'asks-you', at),
  );
}

const own = /^(?:i|im|we|my|our)$/;

const asking =
  /^(?:do|does|did|is|are|was|were|will|would|can|could|should|shall|have|has|had|how|what|when|where|why|who|whose|which|if|in|for|any|а|как|когда|где|что|кто|чей|зачем|почему|куда|откуда|сколько|если|можно|может|не|ли)$/;
