/** Which happenings a sentence tells of: what the patterns found, less what is work talk, a figure of speech or called off. */
import type { LifeEventKind } from '#core/records.ts';
import { idiomAge } from './age-idioms.ts';
import { ofAnimals } from './animals.ts';
import { ageBesideDate, findBareAge } from './bare-ages.ts';
import type { FoundDate } from './dates.ts';
import { durationIn, remainingIn } from './durations.ts';
import { nearlySure } from './evidence.ts';
import type { Sayings } from './grammar.ts';
import { placeUntilReturn } from './journey-dates.ts';
import { leadingTo } from './journeys.ts';
import { isNobodys, isOfDueThing, isOfMachine } from './nobodys.ts';
import { isNotTold } from './not-told.ts';
import { numberOf } from './number-words.ts';
import type { FoundPlace } from './place-finding.ts';
import { clauseOf, type Hit, hasMark, type Scene, spanOf } from './scene.ts';
import type { Sentence } from './tokens.ts';
import { strongest, withoutDoubles, withSharedPlaces } from './told-once.ts';

/** `refused`: words of an event were there, and so was what makes them mean something else. */
export function findEvents(scene: Scene): { readonly hits: readonly Hit[]; readonly refused: boolean } {
  const found: Hit[] = [];
  let refused = false;
  const matches = scene.said.event;
  for (const [index, match] of matches.entries()) {
    if (isAsBefore(matches, index)) continue;
    const hit = hitOf(scene, match);
    if (hit === null) refused = true;
    else found.push(hit);
  }
  const trip = findTrip(scene);
  if (trip !== null) found.push(trip);
  const move = findMove(scene);
  if (move !== null) found.push(move);
  const aged = found.length === 0 && !refused ? findBareAge(scene) : null;
  if (aged !== null && !isCalledOff(scene, aged.from, aged.to)) found.push(aged);
  const told = corrections.reduce((hits: readonly Hit[], corrected) => corrected(scene, hits), found);
  return { hits: told.length < 2 ? told : withSharedPlaces(strongest(withoutDoubles(scene, told))), refused };
}

/** What a happening means beside all else that the sentence says, in this order. */
const corrections = [withoutAddress, afterScan, withoutPride, ofAnimals, longAgo, ofDriving];

/** "Had the scan on Monday, it's a girl": she is still to come. */
function afterScan({ sentence: { words } }: Scene, hits: readonly Hit[]): readonly Hit[] {
  if (!hits.some(({ event }) => event === 'birth')) return hits;
  const scan = words.findIndex(({ text }) => text === 'scan' || text === 'ultrasound');
  if (scan < 0) return hits;
  const isRevealed = ({ event, from }: Hit) =>
    event === 'birth' && from > scan && /^its?$/.test(words[from]?.text ?? '');
  if (!hits.some(isRevealed)) return hits;
  return hits
    .filter(({ event }) => event !== 'illness')
    .map((hit) => (isRevealed(hit) ? { ...hit, event: 'expecting' } : hit));
}

/** "We tied the knot forty years ago today": what returns now is the day. */
function longAgo({ sentence: { words } }: Scene, hits: readonly Hit[]): readonly Hit[] {
  if (!hits.some(({ event }) => event === 'wedding')) return hits;
  const ago = words.findIndex(({ text }, at) => text === 'ago' && /^(?:years?|yrs)$/.test(words[at - 1]?.text ?? ''));
  if (ago < 0 && !words.some(({ text }, at) => /^(?:лет|года?)$/.test(text) && words[at + 1]?.text === 'назад'))
    return hits;
  return hits.map((hit) => (hit.event === 'wedding' ? { ...hit, event: 'anniversary' } : hit));
}

/** "My driving licence came through": a test of cars, where all words speak for a car more than for a school. */
function ofDriving({ sentence: { words }, evidence }: Scene, hits: readonly Hit[]): readonly Hit[] {
  if (!hits.some(({ event }) => event === 'study') || !words.some(({ text }) => text === 'driving')) return hits;
  if (evidence.shareOf('car') <= evidence.shareOf('study')) return hits;
  return hits.map((hit) => (hit.event === 'study' ? { ...hit, event: 'car' } : hit));
}

/** "Changing employers on 1 March, new address to follow": it is that of the new office. */
function withoutAddress({ sentence: { words } }: Scene, hits: readonly Hit[]): readonly Hit[] {
  const isAddress = ({ event, to }: Hit) => event === 'move' && words[to - 1]?.text === 'address';
  return hits.some(({ event }) => event === 'job') ? hits.filter((hit) => !isAddress(hit)) : hits;
}

/** "Our son made the team, we are proud parents": it is the team they are proud of. */
function withoutPride({ sentence: { words } }: Scene, hits: readonly Hit[]): readonly Hit[] {
  const isPride = ({ event, from }: Hit) => event === 'birth' && words[from]?.text === 'proud';
  return hits.every((hit) => hit.event === 'birth') ? hits : hits.filter((hit) => !isPride(hit));
}

/** Several patterns find the same in the same words, which one look answers. */
function isAsBefore(matches: Sayings['event'], index: number): boolean {
  const match = matches[index];
  for (let at = 0; at < index; at += 1) {
    const other = matches[at];
    if (other?.from !== match?.from || other?.to !== match?.to || other?.ageAt !== match?.ageAt) continue;
    if (other?.value.event === match?.value.event && other?.value.strength === match?.value.strength) return true;
  }
  return false;
}

function hitOf(scene: Scene, match: Sayings['event'][number]): Hit | null {
  const { from, to } = match;
  const { strength } = match.value;
  const event = match.value.event === 'birth' && isSeenBefore(scene, from) ? 'expecting' : match.value.event;
  const age = event === 'birthday' ? match.age : null;
  if (age !== null && (isInDate(scene, match.ageAt ?? from) || isOfTwo(scene))) return null;
  if (isCalledOff(scene, from, to) || isRequest(scene, from, to)) return null;
  if (isContradicted(scene, event, from, to) || isUnmeant(scene, event, from, to)) return null;
  if (strength === 'dated' && !scene.dates.some(({ role }) => role !== 'vague')) return null;
  // «нашей фирме десять лет, нужны сто кружек»: what a firm orders for its day is told in a clause of its own
  if (strength !== 'says' && isWorkTalk(scene, event, from, to, event !== 'anniversary')) return null;
  if (
    !ofWork.has(event) &&
    isWorkTalk(
      scene,
      event,
      from,
      to,
      (event === 'expecting' && !saysPlainly(scene, from, to)) || saysOnlyFarewell(scene, from),
    )
  )
    return null;
  const told =
    event === 'birthday' && age === null ? (idiomAge(scene.sentence.words, from, to) ?? ageBesideDate(scene)) : age;
  const span = spanOf(scene.sentence, from, to);
  return { event, strength, from, to, span, place: placeOf(scene, event), age: told };
}

/** «ПДР в январе, так что проект сдадим»: no words of work take that away. */
function saysPlainly({ sentence: { words } }: Scene, from: number, to: number): boolean {
  return words
    .slice(from, to)
    .some(({ text }) => /^(?:пдр|декрет|рожать|рожаю|рожаем|беременн|двойн|тройн|узи$|pregnan)/.test(text));
}

/** "The server has died, RIP": whose peace it is stands elsewhere. */
function saysOnlyFarewell({ sentence: { words } }: Scene, from: number): boolean {
  return /^(?:rip|r|rest)$/.test(words[from]?.text ?? '');
}

/** «На УЗИ сказали, что девочка»: what a scan shows is not born. */
function isSeenBefore({ sentence: { words } }: Scene, from: number): boolean {
  for (let at = Math.max(0, from - 6); at < from; at += 1) {
    if (words[at]?.text !== 'узи') continue;
    const around = words.slice(Math.max(0, at - 2), from);
    return around.some(({ text }) => /^(?:сказал|показал|увидел|подтверд|обеща|говор|видно|разглядел)/.test(text));
  }
  return false;
}

/** The number is a day of the month, or a share or a price: "25% on each anniversary". */
function isInDate({ sentence, dates }: Scene, word: number): boolean {
  const token = sentence.words[word]?.token ?? 0;
  if (sentence.tokens[token + 1]?.text === '%' || /^[£$€]$/.test(sentence.tokens[token - 1]?.text ?? '')) return true;
  return dates.some(({ from, to }) => token >= from && token < to);
}

/** «Распишемся, мне 58, ему 60»: how old two of them are is nobody's birthday. */
function isOfTwo({ sentence: { words } }: Scene): boolean {
  const who = words.flatMap(({ text }, at) =>
    /^(?:мне|ему|ей)$/.test(text) && numberOf(words[at + 1]?.text ?? '') !== null ? text : [],
  );
  return new Set(who).size > 1;
}

/** The clause asks somebody to do something: "please book the trip", «перенесите свадьбу». */
function isRequest({ sentence }: Scene, from: number, to: number): boolean {
  const [begin, end] = clauseOf(sentence.words, from, to);
  for (let at = begin; at < end; at += 1) {
    const word = sentence.words[at]?.text;
    if ((word !== 'please' && word !== 'kindly') || (at >= from && at < to)) continue;
    // no more than good wishes are asked for
    const around = sentence.words.slice(Math.max(0, at - 4), end);
    if (!around.some(({ text }) => /^(?:luck|wish|pray|fingers|excuse|forgive)$/.test(text))) return true;
  }
  const first = sentence.words[begin]?.text ?? '';
  return first.endsWith('те') && imperative.test(first);
}

const imperative = /^(?!здравствуй|приходите|примите|прости|извини|поздравь|представь).{3,}(?:йте|ите|ьте)$/;

/** "Flights to Malta from £39", "anniversary dinner for two, £49": somebody offers it. */
function isPriced(scene: Scene, event: LifeEventKind): boolean {
  const { text } = scene.sentence;
  // most sentences have no such sign, and are asked once for every pattern that was found
  if (!/[£$€%]|\dk\b/.test(text)) return false;
  if (startingPrice.test(text)) return true;
  if (/\b(?:i|we|my|our|i'm|we're)\b/.test(text)) return false;
  if (offeredAt.test(text)) return true;
  // "the Golf comes on the 4th, £28,500 and worth every penny"
  return event !== 'car' && /[£$€] ?\d/.test(text) && !hasMark(scene, 'person') && !tellsOfSale.test(text);
}

const startingPrice =
  /\bstart(?:s|ing)? (?:at|from) (?:about |around |roughly |just |only )?(?:[£$€] ?\d|\d+(?:[.,]\d+)?k\b)|\blabou?r\b.*[£$€] ?\d/;

const offeredAt =
  /(?:from|only|now|for just) ?[£$€] ?\d|\d ?% off\b|[£$€] ?\d+(?:\.\d+)? ?(?:each|pp|per person|p\.p|a night|per night|off)\b/;

/** A price in a note about somebody: who it is of stands first, or what was done or is wished. */
const tellsOfSale =
  /^[^:–-]{1,25}(?::| [–-] )(?! ?[£$€])|\b(?:bought|sold|paid|pays?|got|gets?|won|spent|spends?|moved|moving|booked|ordered|engaged|married|died|born|pregnant|broke|took|had|has|have|wants?|needs?|retires?|turns|going|getting|buying|selling|leaving|flying|budget|max|spend|offer|up to|gift|present|voucher)\b/;

/** Denied, only imagined, seen on a screen. */
export function isUnmeant(scene: Scene, event: LifeEventKind, from: number, to: number): boolean {
  const { words, text } = scene.sentence;
  return (
    isNotTold(words, event, from, to, clauseOf(words, from, to)) ||
    isPriced(scene, event) ||
    isAdvertised(event, text) ||
    isNobodys(scene, from, to) ||
    ((event === 'birth' || event === 'expecting') && isOfMachine(scene, from, to)) ||
    (event === 'expecting' && isOfDueThing(scene, from, to))
  );
}

/** «Нашей компании 15 лет, дарим скидку»: a firm tells its birthday to everybody. */
function isAdvertised(event: LifeEventKind, text: string): boolean {
  return (event === 'anniversary' || event === 'birthday') && advertising.test(text);
}

const advertising =
  /скидк\p{L}+ (?:до |от |в )?\d+ ?%|\d+ ?% (?:скидк|на вс)|(?:дарим|даем|делаем|объявляем|предлагаем|готовим|проводим|устраиваем) (?:\p{L}+ )?(?:скидк|подарк|бонус|промокод|розыгрыш|распродаж)|скидк\p{L}+ на (?:все|имплант|услуг|товар|заказ)|на весь ассортимент/u;

/** The clause says that it does not take place. */
function isCalledOff(scene: Scene, from: number, to: number): boolean {
  if (!hasMark(scene, 'called-off')) return false;
  const [begin, end] = clauseOf(scene.sentence.words, from, to);
  return scene.said.mark.some((match) => match.value.mark === 'called-off' && match.from < end && match.to > begin);
}

/** Kinds that are told in the words of work. */
const ofWork = new Set<LifeEventKind>(['job', 'business', 'retirement', 'study', 'anniversary']);

/** Words that take the meaning away stand in the same place, or before it: "happy birthday to our product, it is three". */
function isContradicted(scene: Scene, event: LifeEventKind, from: number, to: number): boolean {
  const { words } = scene.sentence;
  const pointsBack =
    (event === 'birthday' && /^(?:it|ему|ей)$/.test(words[from]?.text ?? '')) ||
    (event === 'bereavement' && isFuneralOfBefore(scene, from, to));
  return scene.said['no-event'].some(
    ({ value, from: begin, to: end }) => value.event === event && begin < to && (pointsBack || end > from),
  );
}

/** «Роутер помер, похороны в пятницу», "the printer died, funeral on Friday": of what was just told, where nobody else is named. */
function isFuneralOfBefore(scene: Scene, from: number, to: number): boolean {
  const { words } = scene.sentence;
  const isFuneral = words.slice(from, to).some(({ text }) => funeral.test(text));
  return isFuneral && !hasMark(scene, 'person') && !words.slice(from, to + 2).some(({ name }) => name);
}

const funeral = /^(?:похорон(?:ы|ил[аи]?)|хороним|поминки|funeral|burial|buried|rip)$/;

/** «С днём рождения нашего продукта, ему три года»: what is told of a product in the very words. */
export const ofProducts: ReadonlySet<LifeEventKind> = new Set(['birthday', 'anniversary']);

/** All words together, those of work among them, speak of such a happening. */
function isSpokenOf({ evidence }: Scene, event: LifeEventKind): boolean {
  return !ofProducts.has(event) && evidence.shareOf(event) > nearlySure;
}

/** The clause speaks of work and of nobody. */
function isWorkTalk(scene: Scene, event: LifeEventKind, from: number, to: number, anywhere: boolean): boolean {
  if (!hasMark(scene, 'work') || isSpokenOf(scene, event)) return false;
  const [begin, end] = anywhere ? [0, scene.sentence.words.length] : clauseOf(scene.sentence.words, from, to);
  const talks = scene.said.mark.some(
    (saying) =>
      saying.value.mark === 'work' &&
      saying.from >= begin &&
      saying.to <= end &&
      // a mortgage offer is no work talk
      (saying.to <= from || saying.from >= to),
  );
  return talks && !hasMark(scene, 'person', begin, end);
}

// --- where ----------------------------------------------------------------------------------------------------------

function placeOf(scene: Scene, event: LifeEventKind): FoundPlace | null {
  const { places } = scene;
  if (event === 'move') return leadingTo(scene, 'move')?.place ?? null;
  return (
    places.find((place) => place.prepositioned) ?? (event === 'sport' || event === 'trip' ? (places[0] ?? null) : null)
  );
}

/** A thing travels, unless it is only what the journey means for it: "off to Turkey, so the order can wait". */
function isCargo({ said, sentence: { words } }: Scene): boolean {
  return said.cargo.some(({ from, to }) => {
    const [begin] = clauseOf(words, from, to);
    return words[begin - 1]?.text !== 'so' && words[begin - 1]?.text !== 'поэтому' && words[begin]?.text !== 'так';
  });
}

/** Going somewhere, coming back; beside a date also being there. */
function findTrip(scene: Scene): Hit | null {
  if (scene.places.length === 0 || isCargo(scene)) return null;
  const { tokens } = scene.sentence;
  const isDated = () => scene.dates.some(({ role }) => role !== 'vague') || lastsIn(tokens);
  const leading =
    leadingTo(scene, 'trip') ?? (isDated() ? (leadingTo(scene, 'stay') ?? bareStay(scene) ?? awayAt(scene)) : null);
  if (leading === null) return null;
  const { place, from, to } = leading;
  if (isCalledOff(scene, from, to) || isUnmeant(scene, 'trip', from, place.to)) return null;
  if (isOfSomeThing(scene, from)) return null;
  if (isContradicted(scene, 'trip', from, place.to) || isWorkTalk(scene, 'trip', from, place.to, false)) return null;
  return { event: 'trip', strength: 'says', from, to, span: spanOf(scene.sentence, from, to), place, age: null };
}

function awayAt(scene: Scene): { place: FoundPlace; from: number; to: number } | null {
  const place = placeUntilReturn(scene);
  return place && { place, from: place.from, to: place.to };
}

/** "We are in Spain for two weeks", «ещё два дня в Риме»: how long is said instead of when. */
function lastsIn(tokens: Sentence['tokens']): boolean {
  const isLong = tokens.some(
    ({ text }, at) =>
      /^(?:years?|months?|год|полгода|месяц|месяца)$/.test(text) &&
      tokens.slice(Math.max(0, at - 2), at).some((before) => /^(?:for|на)$/.test(before.text)),
  );
  return isLong || durationIn(tokens, false) !== null || remainingIn(tokens) !== null;
}

/** «С 29 мая до 7 июня на Крите», "in Sochi until Monday": a place and how long, and hardly a word besides. */
function bareStay({ places, dates, sentence }: Scene): { place: FoundPlace; from: number; to: number } | null {
  const place =
    places.find(({ prepositioned }) => prepositioned) ?? places.find((one) => isNoted(one, dates, sentence));
  const isOver = ({ from, start }: FoundDate) => sentence.tokens[from - 1]?.text === 'over' && start?.day != null;
  const lasts = dates.filter(
    (date) => ((date.role === 'range' || date.role === 'until') && date.end?.day != null) || isOver(date),
  );
  if (place === undefined || lasts.length === 0) return null;
  const isOther = (token: number, index: number) =>
    (index < place.from - 1 || index >= place.to) && !dates.some(({ from, to }) => token >= from && token < to);
  const others = sentence.words.filter(({ token, text }, index) => text.length > 2 && isOther(token, index));
  if (others.some(({ text }) => ofThings.test(text))) return null;
  return others.length <= 2 ? { place, from: place.from, to: place.to } : null;
}

/** "The factory in Turkey is closed until 5 January", «выставка в Берлине идёт с 3 по 6 марта». */
const ofThings =
  /^(?:closed|booked|open|opens|runs|busy|закрыт|занят|открыт|забронирован|проходит|пройдет|идет|выставк|переговорн)/;

/** "Crete from the 22nd till the 29th, can't wait": a place and its days stand alone. */
function isNoted({ from, to }: FoundPlace, dates: Scene['dates'], { words, tokens }: Sentence): boolean {
  if (from > 1 || tokens[words[from]?.token ?? 0]?.capital !== true) return false;
  const [, end] = clauseOf(words, from, to);
  // "Tenerife, 3 to 17 July, with the kids"
  const last = end === to && to < words.length ? clauseOf(words, to, to + 1)[1] : end;
  return (
    dates.length === 1 &&
    words.slice(to, last).every(({ token }) => dates.some((date) => token >= date.from - 1 && token < date.to))
  );
}

/** "The exhibition moves to Vienna": the clause begins with what is nobody. */
function isOfSomeThing(scene: Scene, from: number): boolean {
  const [begin] = clauseOf(scene.sentence.words, from, from + 1);
  const first = scene.sentence.words[begin]?.text ?? '';
  if (begin === from || !/^(?:the|this|that|your|these)$/.test(first)) return false;
  const second = scene.sentence.words[begin + 1]?.token ?? 0;
  if (scene.dates.some((date) => second >= date.from && second < date.to)) return false;
  return ![
    ['person', begin],
    ['self', begin],
  ].some(([mark]) => hasMark(scene, mark as 'person', begin, from));
}

/** "We are moving to Spain": the place is what makes it a move. */
function findMove(scene: Scene): Hit | null {
  const leading = scene.places.length === 0 || isCargo(scene) ? null : leadingTo(scene, 'move');
  if (leading === null || isContradicted(scene, 'move', leading.from, leading.place.to)) return null;
  const { place, from } = leading;
  if (isCalledOff(scene, from, place.to) || isUnmeant(scene, 'move', from, place.to)) return null;
  if (isOfSomeThing(scene, from) || isWorkTalk(scene, 'move', from, place.to, false)) return null;
  return {
    event: 'move',
    strength: 'says',
    from,
    to: place.to,
    span: spanOf(scene.sentence, from, place.to),
    place,
    age: null,
  };
}
