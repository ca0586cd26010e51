/** Happenings that are nobody's, as the words around them show: asked about in general, supposed, offered to all, given up again. */
import type { Mark } from './rules/marks.ts';
import { clauseOf, hasMark, type Scene } from './scene.ts';
import type { Word } from './tokens.ts';
import { factOf } from './word-facts.ts';

/** Further behind a happening nobody says that nothing came of it, in words. */
const mostBehind = 14;

export function isNobodys(scene: Scene, from: number, to: number): boolean {
  const { sentence, said } = scene;
  const [begin, end] = clauseOf(sentence.words, from, to);
  const isWhole = to - from === sentence.words.length;
  for (const { value, from: first, to: last } of said.mark) {
    const { mark } = value;
    if (!telling.has(mark)) continue;
    const isInClause = first >= begin && last <= end;
    if (mark === 'wished' && isInClause && first <= from) return true;
    if (mark === 'supposed' && first >= joinedTo(sentence.words, begin) && last <= end && first <= from) return true;
    if (mark === 'bygone' && isInClause) return true;
    if (mark === 'offered' && !isOfSomebody(scene)) return true;
    if (mark === 'said-ever' && isInClause && (first <= from || isWhole)) return true;
    if (mark === 'served' && (first <= from || isWhole) && !sentence.words.some(({ text }) => ofFamily.test(text)))
      return true;
    if (mark === 'goods' && isSold(scene) && !hasMark(scene, 'person')) return true;
    if (mark === 'rumoured' && isRumour(scene, first, last)) return true;
    // what all words speak for together has nothing behind it
    const isBehind = (first >= to - 1 && first < to + mostBehind) || isWhole;
    if (mark === 'dropped' && isBehind && hasMark(scene, 'intended', 0, first)) return true;
    if (mark === 'of-anybody' && isInClause && isQuestion(scene) && !hasMark(scene, 'self', begin, end)) return true;
  }
  return isAsked(scene, begin, end) || (isSoldFrom(sentence.words) && !isOfSomebody(scene));
}

/** "We have two weddings this summer, my sister's and my cousin's." */
const ofFamily =
  /^(?:my|his|her|sons?|daughters?|sisters?|brothers?|cousins?|nieces?|nephews?|friends?|mum|dad|mother|father|wife|husband|family)$/;

/** "I wish I could quit and open a bar": without a subject of its own a clause goes on with the one before. */
function joinedTo(words: readonly Word[], begin: number): number {
  if (!/^(?:and|и)$/.test(words[begin - 1]?.text ?? '') || subject.test(words[begin]?.text ?? '')) return begin;
  return begin < 2 ? begin : clauseOf(words, begin - 2, begin - 1)[0];
}

const subject = /^(?:i|we|he|she|they|my|our|the|я|мы|он|она|они|у|мо[йяи]|наш[аи]?)$/;

/** The writer, or what somebody has done: «сняли домик», which no offer says. */
function isOfSomebody(scene: Scene): boolean {
  const { words } = scene.sentence;
  if (words.some(({ spelling }) => isDone(spelling) || isMine(spelling))) return true;
  if (words.some(({ text }, at) => text === 'у' && words[at + 1]?.name === true) || isWanted(words)) return true;
  // «материалы наши», «у нас от тысячи» is said by whoever sells
  if (!hasMark(scene, 'traded')) return hasMark(scene, 'self');
  return hasMark(scene, 'person') || words.some(({ spelling }) => isUs(spelling));
}

const isDone = factOf(
  (word) => /^[а-я]{2,}[аеиоуыя](?:л|ла|ли)(?:с[ья])?$/.test(word) && !/^по(?:дешеве|дорожа)л|^утвердили$/.test(word),
);
/** «Бегу», «переезжаю»: what only the writer does, and no seller. */
const isMine = factOf(
  (word) =>
    /^(?:бегу|беру|еду|жду|женюсь|лечу|плыву|выхожу|ухожу|[а-я]{2,}(?:аю|яю|юсь|усь))$/.test(word) && !sold.test(word),
);
const sold =
  /^(?:(?:про|с|от|раз)даю|меняю|покупаю|предлагаю|снимаю|принимаю|оформляю|изготовляю|обучаю|отвечаю|краю|случаю|попугаю|обычаю|урожаю|трамваю)$/;
const isUs = factOf((word) => /^(?:мы|нам|нами|us)$/.test(word));

/** Goods at a price, by whoever sells them: nobody says what they want. */
function isSold(scene: Scene): boolean {
  if (hasMark(scene, 'priced') || /[£$€] ?\d/.test(scene.sentence.text)) return true;
  const { words } = scene.sentence;
  if (!hasMark(scene, 'traded') && !words.some(({ spelling }) => isSum(spelling))) return false;
  return !isWanted(words);
}

/** «Нужен торт», never «нужен паспорт» or «справка не нужна», which is said by whoever sells. */
function isWanted(words: readonly Word[]): boolean {
  return words.some(
    ({ spelling }, at) =>
      isWanting(spelling) &&
      words[at - 1]?.text !== 'не' &&
      !words.slice(Math.max(0, at - 1), at + 3).some((beside) => isPaper(beside.spelling)),
  );
}

/** «Наборы от 3900». */
function isSoldFrom(words: readonly Word[]): boolean {
  return words.some(({ spelling }, at) => isSum(spelling) && words[at - 1]?.text === 'от');
}

/** A number of roubles, of which a year has the form as well. */
const isSum = factOf((word) => /^\d{3,7}$/.test(word) && !/^(?:19[5-9]|20[12])\d$/.test(word));
const isPaper = factOf((word) =>
  /^(?:паспорт|удостоверени|справк|документ|стс|птс|права|полис|аванс|предоплат|запис|заявк|медкнижк|виза|визы)/.test(
    word,
  ),
);
const isWanting = factOf((word) =>
  /^(?:нуж(?:ен|на|но|ны)|хо(?:чу|тим|чется|тел.*)|ищ(?:у|ем)|зака(?:ж.*|зал.*)|прошу|посчитайте|подскажите|можно|подбер.*)$/.test(
    word,
  ),
);

/** "Our new baby has arrived: a five-colour Heidelberg": what the clause, or the next one, names is a machine, and nothing is of people. */
export function isOfMachine({ sentence: { words }, said }: Scene, from: number, to: number): boolean {
  const [begin, end] = clauseOf(words, from, to);
  const isNamed = said.mark.some(({ value, from: first }) => {
    if (value.mark !== 'machine' || first < begin || first > end) return false;
    return (
      first === 0 || words[first]?.afterSign === true || /^(?:of|is|s|was|are)$/.test(words[first - 1]?.text ?? '')
    );
  });
  return isNamed && !words.some(({ text }) => ofChildren.test(text));
}

const ofChildren =
  /^(?:born|bun|duff|scan|heartbeat|kilos?|kg|lbs?|pounds?|oz|ounces?|hospital|midwife|son|daughter|boy|girl|twins|wife|husband|caesarean|contractions)$/;

/** "The presentation is due in May, and the schedule says…": who or what is due stands before it, and is no child and nobody who has one. */
export function isOfDueThing({ sentence: { words } }: Scene, from: number, to: number): boolean {
  const isWhole = to - from === words.length;
  if (isWhole && words.some(({ text }) => ofChildren.test(text) || ofPregnancy.test(text))) return false;
  let isThing = false;
  for (let at = Math.max(2, from); at < to; at += 1) {
    if (words[at]?.text !== 'due' || words[at + 1]?.text === 'to') continue;
    let verb = at - 1;
    while (verb > 1 && besideDue.test(words[verb]?.text ?? '')) verb -= 1;
    if (!/^(?:is|s|are|was|were|be)$/.test(words[verb]?.text ?? '')) return false;
    if (/^(?:will|ll|should|may|might|to)$/.test(words[verb - 1]?.text ?? '')) verb -= 1;
    const subject = words[verb - 1];
    if (subject === undefined || subject.name || maybeDue.test(subject.text)) return false;
    isThing = true;
  }
  return isThing;
}

const besideDue =
  /^(?:now|also|both|all|still|only|just|officially|really|not|actually|already|supposedly|apparently)$/;
const ofPregnancy = /^(?:pregnan.+|expecting|baby|babies|child|bump|trimester|ultrasound|pram|cot|crib|nursery)$/;
const maybeDue =
  /^(?:i|we|he|she|it|they|you|that|which|who|one|ones|two|three|four|five|\d+|first|second|third|fourth|fifth|last|baby|babies|bab[ey]|bub|bump|bean|peanut|bun|sprog|bundle|joy|miracle|number|arrival|arrivals|addition|member|human|person|passenger|guest|lodger|tenant|heir|newborn|birth|date|section|caesarean|cesarean|induction|child|children|kid|kids|kiddo|twins?|triplets|girls?|boys?|sons?|daughters?|law|grandchild|grandchildren|grandson|granddaughter|grandbaby|niece|nephew|brother|sister|sibling|cousin|aunt|stepdaughter|stepsister|goddaughter|wife|partner|girlfriend|gf|fiancee|missus|mrs|ms|mum|mom|mother|friend|lady|woman|neighbour|neighbor|colleague|boss|couple|little|other|new|next)$/;

/** "Meghan and Harry are moving, they say", «говорят, Лавров летал»: of nobody one knows by another word than a name. */
function isRumour(scene: Scene, first: number, last: number): boolean {
  const { words } = scene.sentence;
  if (hasMark(scene, 'person') || scene.dates.length > 0) return false;
  return first <= 1 || (last === words.length && words[first]?.afterSign === true);
}

const telling = new Set<Mark>([
  'supposed',
  'wished',
  'bygone',
  'offered',
  'served',
  'said-ever',
  'goods',
  'rumoured',
  'dropped',
  'of-anybody',
]);

/** "Do you do wedding cars too": asked of the reader, whether or not a sign says so. */
function isAsked(scene: Scene, begin: number, end: number): boolean {
  const { words } = scene.sentence;
  if (hasMark(scene, 'self', begin, end)) return false;
  if (begin > 0 && scene.sentence.words[0]?.text !== 'правда') return false;
  return isOpening(words[0]?.text ?? '', words[1]?.text ?? '');
}

function isQuestion({ sentence: { asks, words } }: Scene): boolean {
  return asks || isOpening(words[0]?.text ?? '', words[1]?.text ?? '');
}

function isOpening(first: string, second: string): boolean {
  if (first === 'правда' && second === 'ли') return true;
  // "are funerals cheaper there"
  if (/^(?:are|do)$/.test(first) && /[^s]s$/.test(second)) return true;
  return verb.test(first) && /^(?:you|u|people|anyone|anybody|somebody|one|ya)$/.test(second);
}

const verb = /^(?:do|does|did|can|could|would|will|are|is|have|has)$/;
