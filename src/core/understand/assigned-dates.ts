/** Which of the dates in a sentence are those of which happening, and which tell of something else. */
import type { CivilDate } from '#core/civil-date.ts';
import type { LifeEventKind } from '#core/records.ts';
import { isOfAnotherVerb, isOwnVerb } from './circumstances.ts';
import { isGoingOn, isPartOf } from './clause-words.ts';
import { isBesideJourney, isFor, isOfClauseBefore, isOfOtherThanJourney } from './clauses-before.ts';
import {
  dayBefore,
  isAwaited,
  isEndOfLeave,
  isFinishedBy,
  isOfCure,
  isSinceWhen,
  isUntilItHappens,
} from './clauses-behind.ts';
import { distanceBetween, isAfter } from './date-order.ts';
import { isDateWord } from './date-words.ts';
import type { FoundDate } from './dates.ts';
import { isOfActivity, isOfErrand } from './errands.ts';
import { isReturning } from './journey-dates.ts';
import { numberOf } from './number-words.ts';
import { unitOf } from './relative-dates.ts';
import { clauseAround, clauseOf, type Hit, hasMark, opensWith, othersIn, type Scene } from './scene.ts';
import { showsVerbAt, tensesOf } from './tense.ts';
import type { Sentence, Token, Word } from './tokens.ts';

/** Gives every date to the happening whose words stand nearest. */
export function assignDates(scene: Scene, hits: readonly Hit[], saidOn: CivilDate): FoundDate[][] {
  const given: FoundDate[][] = hits.map(() => []);
  if (scene.dates.length === 0) return given;
  for (const date of scene.dates) {
    const distances = hits.map((hit) => distanceBetween(hit.span, date.span));
    const nearest = distances.indexOf(Math.min(...distances));
    const hit = hits[nearest];
    if (hit === undefined) continue;
    const whose = belongsTogether(scene, hit, date, saidOn) ? nearest : besideOf(scene, hits, hit, date, saidOn);
    given[whose]?.push(date);
    // «вчера сдала на права»: the same words may be news of two kinds
    hits.forEach((other, at) => {
      const same = hits[whose];
      const isSame = at !== whose && other.from === same?.from && other.to === same.to;
      if (isSame && belongsTogether(scene, other, date, saidOn)) given[at]?.push(date);
    });
  }
  hits.forEach((hit, index) => {
    const before = given[index]?.length === 0 ? dayBefore(scene, hit) : null;
    if (before !== null) given[index] = [before];
  });
  // "handed in my notice on Monday, last day 31 December": two words of one happening
  return hits.map((hit, index) => {
    if (!hasMark(scene, 'preparing', ...clauseOf(scene.sentence.words, hit.from, hit.to))) return given[index] ?? [];
    return hits.flatMap((other, at) => (other === hit || other.event === hit.event ? (given[at] ?? []) : []));
  });
}

/** «ПДР у меня 14 апреля, рентген нельзя»: what no happening of the clause behind has is that of the happening in its own clause; -1: no one's. */
function besideOf(scene: Scene, hits: readonly Hit[], nearest: Hit, date: FoundDate, saidOn: CivilDate): number {
  const [begin, end] = clauseAround(scene, date);
  if (nearest.from < end && nearest.to > begin) return -1;
  return hits.findIndex((hit) => hit.from >= begin && hit.to <= end && belongsTogether(scene, hit, date, saidOn));
}

/** A date of a clause of its own that talks of work is not the event's: "we have a new car, let us meet on Friday". */
function belongsTogether(scene: Scene, hit: Hit, date: FoundDate, saidOn: CivilDate): boolean {
  const { words } = scene.sentence;
  const first = words.findIndex(({ token }) => token >= date.from);
  const last = words.findIndex(({ token }) => token >= date.to);
  if (first < 0) return true;
  if (isOfActivity(scene, hit, date) || isSometimeAfter(scene, hit, date) || isUntilThen(scene, hit, date))
    return false;
  if (hit.event === 'trip' && isBesideJourney(scene, date)) return false;
  if (isOfBirth(scene, hit, date) || isAfterSomething(scene, hit, date) || isOfTelling(scene, hit, date)) return false;
  // «не дожила до пенсии в мае»
  if (hit.event === 'bereavement' && words.some(({ text }) => /^дожил[аи]?$/.test(text)) && isBehindUntil(scene, date))
    return false;
  // «из-за ангины к пятнице не успеваю»
  if (hit.event === 'illness' && isFor(scene, date) && words[hit.from - 1]?.text === 'за') return false;
  // "after Dad's death I need until Monday"
  if (date.role === 'until' && (hit.event === 'bereavement' || hit.event === 'birth')) return false;
  // «простите за молчание с пятницы: умерла сестра»
  if (hit.event === 'bereavement' && opensWith(scene, date, /^(?:с|со)$/) && apologizes(words)) return false;
  const [begin, end] = clauseOf(words, first, last < 0 ? words.length : last);
  const sameClause = (hit.to > begin && hit.from < end) || isOnlyJoined(scene, hit, date, [begin, end]);
  if (date.role === 'until' && neverLasts(scene, hit)) return false;
  if (sameClause)
    return (
      !isBeforeReason(scene, hit, date) &&
      !isDescribing(scene, hit, date) &&
      !isReported(scene, hit, date) &&
      !isOfErrand(scene, hit, date) &&
      !isOfAnotherVerb(scene, hit, date, saidOn)
    );
  if (isOfSameKind(scene, hit, date, saidOn, [begin, end])) return true;
  if (hit.event === 'trip' && hasMark(scene, 'returning', begin, end)) return true;
  // "can't come on Friday, it's the funeral", never "we have a puppy, so I can't come on Friday"
  if (hasMark(scene, 'absent', begin, end)) return begin < hit.from || (hit.event === 'trip' && date.role === 'until');
  // until when something else lasts is no day of a move
  if (date.role === 'until' && hit.event !== 'trip' && hit.event !== 'illness')
    return isUntilItHappens(scene, hit, [begin, end]);
  if (isFinishedBy(scene, hit, date, [begin, end]) || isEndOfLeave(scene, hit, [begin, end])) return true;
  // "the bank wants the signature by 4 December, we're buying a house"
  if (hit.event === 'home' && isBy(scene, date)) return false;
  // the deal about a flat is no work talk
  const isDeal = ofDeals.has(hit.event) && words.slice(begin, end).some(({ text }) => isPartOf(hit.event, text));
  // «с 11 января меня уже не будет в компании, увольняюсь»
  if (hit.event === 'job' && isAbsence(words, begin, end)) return true;
  // "promoted, head of department as of 1 September": an office is no work talk
  const namesOffice = () => words.slice(begin, end).some(({ text }) => office.test(text));
  if (hit.event === 'job' && namesOffice() && isOfOffice(scene, date, [begin, end])) return true;
  if (isSinceWhen(scene, hit, date, [begin, end]) || isOfCure(scene, hit, date, [begin, end])) return true;
  if (isAwaited(scene, hit, date, [begin, end]) || isDueAsTold(scene, hit, date)) return true;
  // «она сказала да, гуляем 21 августа»
  if (
    hit.event === 'wedding' &&
    date.start?.day != null &&
    words.slice(begin, end).some(({ text }) => feasting.test(text))
  )
    return true;
  const isOfTrade = !isDeal && isBusiness(scene, begin, end) && !isTellingDeed(scene, hit, date, [begin, end]);
  return !isOfTrade && !isOfSomethingElse(scene, hit, date, saidOn, [begin, end]);
}

/** «снесли стену между залом и кухней позавчера»: «и» joins two words of one clause. */
function isOnlyJoined(
  { sentence: { words, tokens } }: Scene,
  hit: Hit,
  date: FoundDate,
  [begin, end]: readonly [number, number],
): boolean {
  const [joint, first] = [words[begin - 1], words[begin]];
  if (joint?.text !== 'и' || first === undefined || first.afterSign || first.token >= date.from) return false;
  const [from] = clauseOf(words, begin - 1, begin - 1);
  if (hit.to <= from || hit.from >= begin || !/(?:ой|ей|ом|ем|ми|[ая]х|ую|у|ю)$/.test(first.text)) return false;
  return !words.slice(begin, end).some(({ token }) => showsVerbAt(tokens, token));
}

/** "Pregnant, told me January", "a bun in the oven, ready in February": the month behind the word of telling is what was told. */
function isDueAsTold({ sentence: { tokens } }: Scene, { event }: Hit, { from, start }: FoundDate): boolean {
  if (event !== 'expecting' || start === null || start.day !== null) return false;
  const at = /^(?:in|around|about|some|sometime|for)$/.test(tokens[from - 1]?.text ?? '') ? from - 2 : from - 1;
  if (coming.test(tokens[at]?.text ?? '')) return true;
  return /^(?:me|us|say|says|said|thinks?|reckons?|guess(?:es)?)$/.test(tokens[from - 1]?.text ?? '');
}

const coming = /^(?:ready|arriving|arrives|coming|comes|landing|lands|expected|eta|here)$/;

const feasting = /^(?:гуляем|играем|сыграем|гульнем)$/;

/** "The service is on Friday", "after the wedding": of what belongs to these one speaks in words of trade. */
const ofDeals = new Set<LifeEventKind>(['home', 'car', 'wedding', 'bereavement', 'business']);

function apologizes(words: readonly Word[]): boolean {
  return words.some(({ text }) => /^(?:прости|простите|извини|извините|молчу|молчал[аи]?|пропал[аи]?)$/.test(text));
}

/** «меня не будет в компании», «я здесь уже не работаю» */
function isAbsence(words: readonly Word[], begin: number, end: number): boolean {
  return words
    .slice(begin, end)
    .some(({ text }, at) => text === 'не' && /^(?:будет|будем|буду|работаю)$/.test(words[begin + at + 1]?.text ?? ''));
}

/** Behind «до» and what it is until. */
function isBehindUntil({ sentence: { tokens } }: Scene, { from }: FoundDate): boolean {
  return tokens.slice(Math.max(0, from - 4), from).some(({ text }) => text === 'до');
}

/** «и до 4 сентября нас нет», «до понедельника вне связи»: the clause tells nothing but that somebody is away until then. */
function isGoneUntil(
  { sentence: { words } }: Scene,
  date: FoundDate,
  [begin, end]: readonly [number, number],
): boolean {
  const others = othersIn(words, begin, end, date);
  return (
    date.role === 'until' &&
    others.some(({ text }) => gone.test(text)) &&
    others.every(({ text }) => gone.test(text) || besideGone.test(text))
  );
}

const gone = /^(?:нет|будет|вне|без|недоступ.+|отсутству.+|пропад.+)$/;
const besideGone =
  /^(?:до|по|и|но|а|так|что|меня|нас|его|ее|их|не|никого|дома|на|в|связи|сети|зоны|доступа|интернета|офисе|городе|стране|там|я|мы|он|она|они|буду|будем|будут|включительно|точно|числа)$/;

/** "Broke my arm, the drawings will be ready in January": a clause with a subject and a verb of its own tells of another day. */
function isOfSomethingElse(
  scene: Scene,
  hit: Hit,
  date: FoundDate,
  saidOn: CivilDate,
  [begin, end]: readonly [number, number],
): boolean {
  const { words } = scene.sentence;
  // a journey is told in many clauses, and so is how long somebody is ill
  if (hit.event === 'trip')
    return (
      !isGoneUntil(scene, date, [begin, end]) &&
      (isAfterReturn(scene, hit, date, saidOn) ||
        isAside(scene, hit, date) ||
        isOfOtherThanJourney(scene, hit, date, [begin, end]))
    );
  // "Oskar, 51 cm, with us since Monday"
  const isOfComing =
    (hit.event === 'birth' || hit.event === 'pet') && /\b(?:with us|here|home|ours)\b/.test(scene.sentence.text);
  if (isOfComing && isSince(scene, date, saidOn)) return false;
  const isLasting = hit.event === 'illness' || (stateSince.has(hit.event) && date.start?.day != null);
  if (!isLasting && isSince(scene, date, saidOn)) return true;
  // "got the promotion, head of purchasing from the 15th": what somebody is from then on
  if (hit.event === 'job' && isOfOffice(scene, date, [begin, end])) return false;
  // "…, November if all goes well"
  const behind = words.findIndex(({ token }) => token >= date.to);
  if ((words[begin]?.token ?? 0) >= date.from && behind >= 0 && doubting.test(words[behind]?.text ?? '')) return false;
  const others = othersIn(words, begin, end, date);
  if (others.some(({ text }) => relating.test(text))) return !(heldOnDay.has(hit.event) && isHeldThen(others));
  // what stands first is what the rest goes on from, unless it only led there
  if (begin < hit.to)
    return (
      others.some(({ text }) => leadingTo.test(text)) ||
      isReported(scene, hit, date) ||
      isOfClauseBefore(scene, hit, date, saidOn, [begin, end])
    );
  return tellsOfItself(scene, others, hit.event);
}

/** The clause of the date is another one than that of the words from `from` up to `to`, and tells of something else. */
export function isOfAnotherClause(
  scene: Scene,
  { from, to, event }: Pick<Hit, 'from' | 'to'> & { event: LifeEventKind | null },
  date: FoundDate,
): boolean {
  const { words } = scene.sentence;
  const first = words.findIndex(({ token }) => token >= date.from);
  const last = words.findIndex(({ token }) => token >= date.to);
  if (first < 0) return false;
  const [begin, end] = clauseOf(words, first, last < 0 ? words.length : last);
  if (to > begin && from < end) return false;
  return tellsOfItself(scene, othersIn(words, begin, end, date), event);
}

/** Something else is what the clause is about. */
function tellsOfItself({ sentence }: Scene, words: readonly Word[], event: LifeEventKind | null): boolean {
  // "we're thinking of next August"
  const isThought = words.some(({ text }) => /^(?:thinking|aiming|hoping|looking)$/.test(text)) && words.length < 6;
  if (event === 'wedding' && isThought) return false;
  if (words.some(({ text }, at) => isPartOf(event, text) || (at < 2 && pointing.test(text)))) return false;
  // «у тестя юбилей, 15 января семьдесят лет»
  if (event === 'birthday' && words.some((_, at) => isAgeAt(words, at))) return false;
  // "he proposed, and we're doing it on 8 August"
  if (words.some(({ text }, at) => text === 'it' && /^(?:doing|do|having)$/.test(words[at - 1]?.text ?? '')))
    return false;
  if (event === 'job' && words.some(({ text }, at) => ending.test(text) && there.test(words[at + 1]?.text ?? 'here')))
    return false;
  const isGoing = ({ text, token }: Word) =>
    event !== null && isGoingOn(text, event) && !determining.test(sentence.tokens[token - 1]?.text ?? '');
  const going = words.findIndex(isGoing);
  const isOther = (word: Word) => isTelling(word, sentence) && !isGoing(word);
  if (event !== null && isOwnDeed(sentence, words.filter(isOther), event)) return false;
  const telling = words.findIndex(isOther);
  return telling >= 0 && (going < 0 || telling < going);
}

/** «Новую машину поцарапали, купила во вторник», «собака испугалась и 31 декабря сбежала»: by nothing but such a verb one has the thing or loses it. */
function isOwnDeed({ tokens }: Sentence, words: readonly Word[], event: LifeEventKind): boolean {
  if (!ofThings.has(event)) return false;
  const deeds = words.filter(
    ({ text, token }) => isOwnVerb(event, text) && !text.startsWith('обмы') && showsVerbAt(tokens, token),
  );
  const isWhere = ({ token }: Word) => /^(?:из|от|с|со|у|в|from)$/.test(tokens[token - 1]?.text ?? '');
  return deeds.length > 0 && words.every((word) => deeds.includes(word) || isWhere(word));
}

const ofThings = new Set<LifeEventKind>(['car', 'pet']);

/** «семьдесят лет», and not «на 5 лет». */
function isAgeAt(words: readonly Word[], at: number): boolean {
  if (!/^(?:лет|годик|годика)$/.test(words[at]?.text ?? '')) return false;
  const first = words.slice(0, at).findLastIndex(({ text }) => numberOf(text) === null) + 1;
  return first < at && !/^(?:на|за|через|лишь|свыше|последние)$/.test(words[first - 1]?.text ?? '');
}

function isTellingDeed(
  { sentence }: Scene,
  { event }: Hit,
  date: FoundDate,
  [begin, end]: readonly [number, number],
): boolean {
  const others = othersIn(sentence.words, begin, end, date);
  return isOwnDeed(
    sentence,
    others.filter((word) => isTelling(word, sentence)),
    event,
  );
}

/** "Finishing here on 3 April", "out of there on Friday": how a job ends. */
const ending = /^(?:finish(?:es|ing|ed)?|leav(?:e|es|ing)|done|out|stop(?:s|ping)?)$/;
const there = /^(?:here|there|up|on|of|work|then|and|officially)$/;

/** "It was on Monday", «это было в мае»: the clause speaks of what was just told. */
const pointing = /^(?:it|that|this|это)$/;

const determining = /^(?:my|our|his|her|their|the|a|an)$/;

/** "On holiday, the contract has to be signed by the 15th": no journey, no coming back and no place in the clause of the date. */
function isAside(scene: Scene, hit: Hit, date: FoundDate): boolean {
  const { words } = scene.sentence;
  const first = words.findIndex(({ token }) => token >= date.from);
  const [begin, end] = clauseOf(words, first, first + 1);
  if (begin < hit.to || isReturning(scene, date)) return false;
  if (scene.places.some(({ from }) => from >= begin && from < end)) return false;
  const speaks = words.slice(begin, end).some(({ text }) => /^(?:i|we|he|she|they|я|мы|он|она|они|booked)$/.test(text));
  return !speaks && isOfAnotherClause(scene, hit, date);
}

/** "Back from Turkey, and the statement follows tomorrow": the journey is over. */
function isAfterReturn(scene: Scene, hit: Hit, date: FoundDate, saidOn: CivilDate): boolean {
  const { words, tokens } = scene.sentence;
  const day = date.start ?? date.end;
  const [begin, end] = clauseOf(words, hit.from, hit.to);
  const first = words.findIndex(({ token }) => token >= date.from);
  if (day === null || !isAfter(day, saidOn) || first < end) return false;
  const { marks, clauses } = tensesOf(tokens);
  const own = marks.filter(({ index }) => clauses[index] === clauses[words[hit.from]?.token ?? 0]);
  const isOver = own.some(({ tense }) => tense === 'past') && own.every(({ tense }) => tense === 'past');
  const hasReturned = hasMark(scene, 'returning', begin, end) && own.length === 0;
  if (!isOver && !hasReturned) return false;
  const [from, to] = clauseOf(words, first, first + 1);
  const others = othersIn(words, from, to, date);
  const isBeginning = others.some(({ text }) => /^(?:нач|займ|приступ|разбер|разгреб)/.test(text));
  return !hasMark(scene, 'returning', from, to) && (isBeginning || tellsOfItself(scene, others, hit.event));
}

const doubting = /^(?:if|or|hopefully|probably|latest|maybe|fingers|touch|god)$/;

/** "Since the 31st I don't set the alarm any more": what is so from one day on. */
const stateSince = new Set<LifeEventKind>(['retirement']);

/** No verb, and a day from which on it is so. */
function isOfOffice(scene: Scene, date: FoundDate, [begin, end]: readonly [number, number]): boolean {
  const { words, tokens } = scene.sentence;
  if (date.role !== 'point' || !opensWith(scene, date, /^(?:from|starting|beginning|commencing|effective|of)$/))
    return false;
  // "head of purchasing"
  const isVerb = ({ text, token }: Word, at: number, all: readonly Word[]) =>
    text !== 'starting' && text !== 'beginning' && all[at - 1]?.text !== 'of' && showsVerbAt(tokens, token);
  return !words.slice(begin, end).some(isVerb);
}

const office =
  /^(?:head|lead|leader|manager|director|chief|deputy|supervisor|partner|vp|department|team|buyer|principal)$/;

/** A clause that only describes what stands before it: "the neighbour, with whom we were friends since 1985". */
const relating = /^(?:who|whom|whose|which|котор.+)$/;

/** «на свадьбу, которая состоится 2 октября»: what is described is on which day it is. */
function isHeldThen(words: readonly Word[]): boolean {
  const [first, second] = words.filter(({ text }) => text.length > 2);
  return relating.test(first?.text ?? '') && held.test(second?.text ?? '');
}

const held =
  /^(?:состо(?:ится|ятся|ял(?:ся|ась|ось|ись))|про(?:йдет|йдут|шел|шла|шло|шли)|буд(?:ет|ут)|был[аои]?|назначен[аоы]?|намечен[аоы]?|запланирован[аоы]?|takes|is|was|will)$/;

/** Whoever is invited to them is told when they are held. */
const heldOnDay = new Set<LifeEventKind>([
  'wedding',
  'birthday',
  'anniversary',
  'bereavement',
  'business',
  'sport',
  'study',
  'retirement',
]);

/** «Позавчера поскользнулась и сломала запястье, печатаю левой рукой»: words of the same kind of happening stand in the clause of the date. */
function isOfSameKind(
  scene: Scene,
  hit: Hit,
  date: FoundDate,
  saidOn: CivilDate,
  [begin, end]: readonly [number, number],
): boolean {
  if (date.role !== 'point' || date.start?.day == null || !onOneDay.has(hit.event)) return false;
  // «операция прошла, швы снимут 7 декабря»
  if (hit.event === 'illness' && isAfter(date.start, saidOn)) return false;
  return scene.said.event.some(
    ({ value, from, to }) => value.event === hit.event && value.strength === 'says' && from >= begin && to <= end,
  );
}

const onOneDay = new Set<LifeEventKind>(['illness', 'retirement', 'job', 'sport', 'study', 'car']);

/** What was done to come there: "I applied in August and got the job", «искали с марта и вот купили дом». */
const leadingTo =
  /^(?:look(?:ed|ing)|search(?:ed|ing)|hunt(?:ed|ing)|train(?:ed|ing)|practi[cs](?:ed|ing)|try(?:ing)?|tried|wait(?:ed|ing)|sav(?:ed|ing)|applied|interviewed|ordered|viewed|met|искал[аи]?|готовил.*|тренировал.*|ждал[аи]?|копил[аи]?|откликнул.+|подавал[аи]?|заказал[аи]?|заказывал[аи]?|смотрел[аи]?|познакомил.+|встретил.+|пытал.+)$/;

/** "Grandma passed away, born in 1931", «папа, 1948 года рождения, в больнице». */
function isOfBirth({ sentence: { tokens } }: Scene, { event }: Hit, { from, to }: FoundDate): boolean {
  if (event === 'birth' || event === 'birthday' || event === 'expecting') return false;
  const before = [1, 2, 3].map((steps) => tokens[from - steps]?.text ?? '');
  return (
    before.some((text) => /^(?:born|b|родил(?:ся|ась|ись))$/.test(text)) ||
    /^(?:рождения|р|рожд)$/.test(tokens[to]?.text ?? '') ||
    isWithBirth(tokens, to)
  );
}

/** «1959 г.р.»: the words of birth are a part of the date. */
function isWithBirth(tokens: readonly Token[], to: number): boolean {
  return [1, 2].some((steps) => /^(?:р|рожд)$/.test(tokens[to - steps]?.text ?? ''));
}

/** "After the flood in July we have moved": the day is that of what went before. */
function isAfterSomething({ sentence: { words } }: Scene, hit: Hit, date: FoundDate): boolean {
  if (hit.event === 'trip') return false;
  const first = words.findIndex(({ token }) => token >= date.from);
  if ((words[hit.from]?.token ?? 0) < date.from) {
    // «поженились спустя десять лет после знакомства в июле»
    const before = words.slice(Math.max(0, first - 8), first);
    const after = before.findIndex(({ text }) => text === 'после');
    // «через неделю после, 7 августа»: the day itself
    if (after === before.length - 1 && words[first]?.afterSign) return false;
    return before.slice(0, Math.max(0, after)).some(({ text }) => /^(?:через|спустя)$/.test(text));
  }
  for (let at = first - 1; at >= Math.max(0, first - 5) && !words[at + 1]?.afterSign; at -= 1) {
    if (afterwards.test(words[at]?.text ?? '')) return first - at > 1 && hit.from >= first;
  }
  return false;
}

const afterwards = /^(?:after|since|following|despite|unlike|после|из-за|несмотря|помимо|со)$/;

/** What happens on one day lasts until none: "bought on credit until 2030", "a new job on trial until June". */
function neverLasts({ sentence: { words } }: Scene, { event, from, to }: Hit): boolean {
  if (event === 'job') return words.slice(from, to).some(({ text }) => /^(?:new|нов)/.test(text));
  return punctual.has(event);
}

const punctual = new Set<LifeEventKind>(['birth', 'birthday', 'bereavement', 'car', 'pet', 'sport']);

/** "The doctors say he may walk again by spring": nobody falls ill or dies by a day. */
function isUntilThen(scene: Scene, { event }: Hit, date: FoundDate): boolean {
  return (event === 'illness' || event === 'bereavement' || event === 'birth') && isBy(scene, date);
}

function isBy(scene: Scene, date: FoundDate): boolean {
  return opensWith(scene, date, /^by$/);
}

/** "Chemo after Christmas", "lost my job just before Easter": nobody says how long after or before. */
function isSometimeAfter({ sentence: { tokens } }: Scene, { event }: Hit, { from, to }: FoundDate): boolean {
  if (event === 'trip' || tokens.slice(from, to).some(({ kind }) => kind === 'number')) return false;
  const isAfterIt = (at: number) =>
    /^(?:after|before)$/.test(tokens[at]?.text ?? '') &&
    !/^(?:day|week|month|year)s?$/.test(tokens[at - 1]?.text ?? '');
  return [from - 1, from].some(isAfterIt) && tokens.slice(from, to).some(({ text }) => holidays.test(text));
}

const holidays = /^(?:christmas|easter|new|thanksgiving|diwali|eid|halloween)$/;

/** "The plumber comes on Tuesday because we bought a house", "the taxes by 15 March before we fly": why or before what something else is done. */
function isBeforeReason({ sentence: { words, tokens } }: Scene, hit: Hit, date: FoundDate): boolean {
  const last = words.findIndex(({ token }) => token >= date.to);
  if (last < 0 || last >= hit.from + 1) return false;
  // "two years today since we lost her"
  const isCounted = tokens.slice(date.from, date.to).some(({ text }) => unitOf(text) !== null);
  if (isCounted && words[last]?.text === 'since') return false;
  const opens = ({ text }: Word, at: number) =>
    /^(?:because|since|although|though)$/.test(text) ||
    (text === 'before' && /^(?:i|we|he|she|they)$/.test(words[last + at + 1]?.text ?? ''));
  if (!words.slice(last, hit.from + 1).some(opens)) return false;
  return !words.slice(0, last).some(({ text }) => /^(?:not|off|closed|absent|away|cancel.*|miss|unable)$/.test(text));
}

/** "The cup we lost in 2024": between what happened and the day stands somebody who did something else. */
function isDescribing({ sentence: { words } }: Scene, hit: Hit, date: FoundDate): boolean {
  const first = words.findIndex(({ token }) => token >= date.from);
  return words
    .slice(hit.to, first)
    .some(
      ({ text }, at, between) =>
        at > 0 &&
        /^(?:we|he|she|they|i)$/.test(text) &&
        !/^(?:and|but|so|when|that|if|as)$/.test(between[at - 1]?.text ?? ''),
    );
}

/** "On 3 November Anna wrote that they have a puppy": the day of telling, which for a loss or a birth is near enough. */
function isReported({ sentence: { words } }: Scene, hit: Hit, date: FoundDate): boolean {
  if (hit.event === 'bereavement' || hit.event === 'birth') return false;
  const last = words.findIndex(({ token }) => token >= date.to);
  if (last < 0 || last > hit.from) return false;
  return words.slice(last, hit.from).some(({ text }) => reporting.test(text));
}

/** "She told me on Monday that she starts on the 1st", "told us at Christmas dinner: it's twins": when it was told, and what follows is told. */
function isOfTelling({ sentence: { words, tokens } }: Scene, { event }: Hit, date: FoundDate): boolean {
  if (event === 'bereavement' || event === 'birth') return false;
  const first = words.findIndex(({ token }) => token >= date.from);
  const last = words.findIndex(({ token }) => token >= date.to);
  if (first < 1 || last < 0) return false;
  const begin = words.slice(0, first).findLastIndex(({ text }) => telling.test(text));
  if (begin < 0 || !words.slice(begin + 1, first).every(({ text }) => besideTelling.test(text))) return false;
  const end = partOfDay.test(words[last]?.text ?? '') ? last + 1 : last;
  return (
    tokens[words[end - 1]?.token ?? 0]?.text !== undefined &&
    opensTold.test(tokens[(words[end - 1]?.token ?? 0) + 1]?.text ?? '')
  );
}

const telling = /^(?:wrote|told|said|mentioned|announced|heard|learned|learnt|texted|emailed|confided|revealed|let)$/;
const besideTelling =
  /^(?:me|us|him|her|them|everyone|everybody|my|the|team|mum|dad|family|over|at|on|in|late|early|slip|know)$/;
const partOfDay = /^(?:dinner|lunch|breakfast|morning|evening|night|afternoon)$/;
const opensTold = /^(?:that|:|he|she|they|we|i|it|there|his|her|their|my|our|how)$/;

const reporting =
  /^(?:wrote|told|said|mentioned|announced|heard|learned|learnt|(?:на)?писал[аи]?|сказал[аи]?|говорил[аи]?|рассказ(?:ал[аи]?|ывал[аи]?)|сообщил[аи]?|узнал[аи]?)$/;

/** Since when something lasts, told in a clause of its own. */
function isSince({ sentence: { tokens } }: Scene, date: FoundDate, saidOn: CivilDate): boolean {
  const opener = [date.from, date.from - 1].map((at) => tokens[at]?.text ?? '');
  if (opener.includes('since')) return !date.relative;
  const year = date.said.month === null ? date.said.year : null;
  return opener.some((text) => text === 'с' || text === 'со') && year !== null && year < saidOn.year;
}

/** Tells what the clause is about: no name, no number, and none of the words that stand in any. */
function isTelling({ text, name, token }: Word, { tokens }: Sentence): boolean {
  if (tokens[token]?.kind !== 'word' || text.length < 3 || (name && tokens[token]?.capital)) return false;
  return !filling.test(text) && !isDateWord(text);
}

const filling =
  /^(?:the|and|but|for|not|now|all|our|his|her|its|our|their|your|already|finally|only|just|still|even|probably|hopefully|maybe|perhaps|most|likely|sometime|around|about|early|late|roughly|again|soon|then|too|with|from|everything|everyone|well|fingers|crossed|thankfully|luckily|sadly|yes|exactly|precisely|actually|right|here|there|at|last|long|into|over|был[аио]?|уже|наконец|только|еще|даже|где|наверное|наверно|вероятно|скорее|всего|примерно|ориентировочно|около|ровно|точно|снова|опять|скоро|тоже|все|всё|это|как|раз|аж|прямо|именно|для|нас|нам|мне|меня|него|нее|них|вот|там|тут|здесь|если|что|ура|слава|богу|да|дома)$/u;

/** What is proposed, asked or promised in these words, and happens to nobody. */
function isBusiness(scene: Scene, from: number, to: number): boolean {
  if (hasMark(scene, 'work', from, to) || hasMark(scene, 'plan', from, to)) return true;
  return scene.said.act.some(({ from: begin }) => begin >= from && begin < to);
}
