/** What words point to where no pattern was found: a telling one by itself, or all of them together. */
import { type LifeEventKind, lifeEventKinds } from '#core/records.ts';
import { idiomAge } from './age-idioms.ts';
import { isUnmeant, ofProducts } from './events.ts';
import { certain, hardlyLikely, nearlySure } from './evidence.ts';
import { maybeOfSomebody } from './not-told.ts';
import { onlyNumber } from './only-number.ts';
import type { Match } from './patterns.ts';
import { type Hit, hasMark, type Scene, spanOf } from './scene.ts';

/** Happens to people only: "we finally buried the old logo" names none. */
const needsSomebody = new Set<LifeEventKind>(['bereavement', 'birth']);

/** A telling word, or two hints. */
const enough = 2;

interface Pointed {
  points: number;
  from: number;
  to: number;
  /** words that have counted, so that none counts twice */
  readonly words: Set<number>;
  /** the first words of what has counted: "yes, yes" is one hint */
  readonly firstWords: Set<string>;
}

function pointing(points: number, from: number, to: number): Pointed {
  return { points, from, to, words: new Set(), firstWords: new Set() };
}

/** The one happening that the words point to; null when they point nowhere, to several, or somebody only asks or wishes. */
export function pointedAt(scene: Scene): Hit | null {
  if (['work', 'wish', 'asks-you', 'called-off'].some((mark) => hasMark(scene, mark as 'work'))) return null;
  const { sentence } = scene;
  if (scene.said.clue.length === 0 || sentence.asks) return null;
  const pointed = new Map<LifeEventKind, Pointed>();
  for (const { value, from, to } of longestFirst(scene.said['no-event']))
    pointed.set(value.event, pointing(Number.NEGATIVE_INFINITY, from, to));
  for (const { value, from, to } of longestFirst(scene.said.clue)) {
    const known = pointed.get(value.event) ?? pointing(0, from, to);
    pointed.set(value.event, known);
    const first = sentence.words[from]?.text ?? '';
    if (known.words.has(from) || known.firstWords.has(first)) continue;
    for (let at = from; at < to; at += 1) known.words.add(at);
    known.firstWords.add(first);
    known.points += value.tells ? enough : 1;
    if (value.tells && known.points === enough) [known.from, known.to] = [from, to];
  }
  const [best, second] = [...pointed].sort(([, a], [, b]) => b.points - a.points);
  if (best === undefined || best[1].points < enough || best[1].points <= (second?.[1].points ?? 0)) return null;
  const [event, { from, to }] = best;
  if (needsSomebody.has(event) && !hasMark(scene, 'person')) return null;
  if (!isPersonal(scene) || isUnmeant(scene, event, from, to)) return null;
  if (isOutspoken(scene, event)) return null;
  const place = scene.places.find(({ prepositioned }) => prepositioned) ?? null;
  const age = event === 'birthday' ? (idiomAge(sentence.words, from, to) ?? onlyAge(scene)) : null;
  return { event, strength: 'weak', from, to, span: spanOf(sentence, from, to), place, age };
}

/** "Starting at the hospital pharmacy": two hints are less than all the words, where these speak plainly of another kind. */
function isOutspoken({ evidence }: Scene, event: LifeEventKind): boolean {
  const { likeliest } = evidence;
  return likeliest !== event && evidence.shareOf(likeliest) > plainly && evidence.shareOf(event) < hardlyLikely;
}

const plainly = 0.9;

/**
 * The happening that the words speak for together, amid work too; null where they are not sure, or somebody asks or wishes.
 * `refused`: a pattern was found, and what takes its meaning away.
 */
export function spokenFor(scene: Scene, refused: boolean): Hit | null {
  const { sentence, evidence } = scene;
  const { likeliest } = evidence;
  if (sentence.asks || likeliest === '-') return null;
  if (['wish', 'called-off', 'asks-you'].some((mark) => hasMark(scene, mark as 'wish'))) return null;
  const share = evidence.shareOf(likeliest);
  const event = lifeEventKinds.find((one) => one === likeliest) ?? null;
  if (event === null || event === 'event' || share < nearlySure) return null;
  const to = sentence.words.length;
  const isDenied = refused || scene.said['no-event'].some(({ value }) => value.event === event);
  if (isDenied && (share < certain || ofProducts.has(event))) return null;
  if (isUnmeant(scene, event, 0, to) || (ofPeople.has(event) && speaksOfThing(scene))) return null;
  const place = scene.places.find(({ prepositioned }) => prepositioned) ?? null;
  const age = event === 'birthday' ? (idiomAge(sentence.words, 0, to) ?? onlyAge(scene)) : null;
  return { event, strength: 'weak', from: 0, to, span: spanOf(sentence, 0, to), place, age };
}

/** Told of people, in words that things are spoken of in as well. */
const ofPeople = new Set<LifeEventKind>(['birth', 'expecting', 'wedding', 'illness']);

/** "The press had a hiccup on Monday": it begins with what has no name, and speaks of nobody. */
function speaksOfThing(scene: Scene): boolean {
  const { words } = scene.sentence;
  if (!/^(?:the|this|that|these|those|a|an|some)$/.test(words[0]?.text ?? '')) return false;
  if (words.slice(1, 3).some(({ text }) => maybeOfSomebody(text))) return false;
  return !hasMark(scene, 'person') && !hasMark(scene, 'self') && !words.some(({ name }, at) => at > 0 && name);
}

/** «Мишке пять лет», «отмечали мамины 75»: the one number that counts nothing but years; null where there are several. */
function onlyAge({ sentence: { words }, dates }: Scene): number | null {
  const isOfDate = (token: number) => dates.some(({ from, to }) => token >= from && token < to);
  const only = onlyNumber(
    words,
    words.flatMap(({ token }, at) => (isOfDate(token) ? [] : [at])),
  );
  if (only === null) return null;
  const behind = words[only.to];
  // "65 on Oct 3"
  const isOnDay = behind?.text === 'on' && dates.some(({ from }) => from === behind.token + 1);
  const isAge =
    behind === undefined || behind.afterSign || isOnDay || /^(?:лет|года?|годик.?|мне|years?)$/.test(behind.text);
  if (!isAge || /^(?:в|к|до|с|на|за|через|после|at|in|for)$/.test(words[only.from - 1]?.text ?? '')) return null;
  return only.value;
}

function longestFirst<Value>(matches: readonly Match<Value>[]): Match<Value>[] {
  return [...matches].sort((a, b) => b.to - b.from - (a.to - a.from));
}

/** Somebody is spoken of: by name, as kin, or the writer. */
function isPersonal(scene: Scene): boolean {
  return hasMark(scene, 'person') || hasMark(scene, 'self') || scene.sentence.words.length <= 8;
}
