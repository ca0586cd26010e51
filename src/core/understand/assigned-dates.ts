/** Which of the dates in a sentence are those of which happening, and which tell of something else. */
import type { CivilDate } from '#core/civil-date.ts';
import { isDateWord } from './date-words.ts';
import type { FoundDate } from './dates.ts';
import { clauseOf, type Hit, hasMark, type Scene } from './events.ts';
import type { Sentence, Word } from './tokens.ts';
import { distanceBetween } from './when.ts';

/** Gives every date to the happening whose words stand nearest. */
export function assignDates(scene: Scene, hits: readonly Hit[], saidOn: CivilDate): FoundDate[][] {
  const given: FoundDate[][] = hits.map(() => []);
  if (scene.dates.length === 0) return given;
  for (const date of scene.dates) {
    const distances = hits.map((hit) => distanceBetween(hit.span, date.span));
    const nearest = distances.indexOf(Math.min(...distances));
    const hit = hits[nearest];
    if (hit && belongsTogether(scene, hit, date, saidOn)) given[nearest]?.push(date);
  }
  // "handed in my notice on Monday, last day 31 December": two words of one happening
  return hits.map((hit, index) => {
    if (!hasMark(scene, 'preparing', ...clauseOf(scene.sentence.words, hit.from, hit.to))) return given[index] ?? [];
    return hits.flatMap((other, at) => (other === hit || other.event === hit.event ? (given[at] ?? []) : []));
  });
}

/** A date of a clause of its own that talks of work is not the event's: "we have a new car, let us meet on Friday". */
function belongsTogether(scene: Scene, hit: Hit, date: FoundDate, saidOn: CivilDate): boolean {
  const { words } = scene.sentence;
  const first = words.findIndex(({ token }) => token >= date.from);
  const last = words.findIndex(({ token }) => token >= date.to);
  if (first < 0) return true;
  if (isOfBirth(scene, hit, date) || isAfterSomething(scene, hit, date)) return false;
  // "after Dad's death I need until Monday"
  if (date.role === 'until' && (hit.event === 'bereavement' || hit.event === 'birth')) return false;
  const [begin, end] = clauseOf(words, first, last < 0 ? words.length : last);
  const sameClause = hit.to > begin && hit.from < end;
  if (sameClause) return !isReported(scene, hit, date);
  if (hit.event === 'trip' && hasMark(scene, 'returning', begin, end)) return true;
  // "can't come on Friday, it's the funeral", never "we have a puppy, so I can't come on Friday"
  if (hasMark(scene, 'absent', begin, end)) return begin < hit.from;
  // until when something else lasts is no day of a move
  if (date.role === 'until' && hit.event !== 'trip' && hit.event !== 'illness') return false;
  return !isBusiness(scene, begin, end) && !isOfSomethingElse(scene, hit, date, saidOn, [begin, end]);
}

/** What belongs to the happening itself, whatever is said of it: "the funeral is on Monday", «сделка 12-го». */
const partOf =
  /^(?:it|this|that|flight|flights|due|funeral|wedding|ceremony|surgery|operation|op|keys|completion|day|date|last|work|school|term|treatment|chemo|therapy|rehab|contract|doors|race|exam|defen[cs]e|gone|born|died|passed|buried|married|expecting|это|вылет\p{L}*|ключи|сделка|свадьба|роспись|похороны|прощание|операци\p{L}+|роды|срок|пдр|старт\p{L}*|лечени\p{L}+|двери|занятия|учеба|школа|контракт|родил\p{L}*|умер\p{L}*|скончал\p{L}*|экзамен\p{L}*|защит\p{L}*|последний)$/u;

/** Verbs by which a clause goes on with what happened where nothing else is their subject: "I start on Monday", «выхожу 11-го». */
const goesOn =
  /^(?:start\p{L}*|begin\p{L}*|join\p{L}*|fly\p{L}*|leav\p{L}+|mov(?:e|es|ing)|going|go|off|away|op(?:en|ens|ening)|land\p{L}*|arriv\p{L}+|collect\p{L}*|pick\p{L}*|выхо\p{L}+|выйд\p{L}+|нач\p{L}+|приступ\p{L}+|лет\p{L}+|улет\p{L}+|едем|еду|уезжа\p{L}+|перее\p{L}+|заезжа\p{L}+|забира\p{L}+|забер\p{L}+|хорон\p{L}+|оперир\p{L}+|рожать|открыва\p{L}+|откры\p{L}+|бегу|бежать|отмеча\p{L}+|праздну\p{L}+|исполн\p{L}+|стукн\p{L}+)$/u;

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
  if (hit.event === 'trip') return false;
  if (hit.event !== 'illness' && isSince(scene, date, saidOn)) return true;
  const others = words.slice(begin, end).filter(({ token }) => token < date.from || token >= date.to);
  if (others.some(({ text }) => relating.test(text))) return true;
  // what stands first is what the rest goes on from, unless it only led there
  if (begin < hit.to) return others.some(({ text }) => leadingTo.test(text)) || isReported(scene, hit, date);
  if (others.some(({ text }) => partOf.test(text))) return false;
  const telling = others.findIndex((word) => isTelling(word, scene.sentence) && !goesOn.test(word.text));
  const going = others.findIndex(({ text }) => goesOn.test(text));
  return telling >= 0 && (going < 0 || telling < going);
}

/** A clause that only describes what stands before it: "the neighbour, with whom we were friends since 1985". */
const relating = /^(?:who|whom|whose|which|котор\p{L}+)$/u;

/** What was done to come there: "I applied in August and got the job", «искали с марта и вот купили дом». */
const leadingTo =
  /^(?:look(?:ed|ing)|search(?:ed|ing)|hunt(?:ed|ing)|train(?:ed|ing)|practi[cs](?:ed|ing)|try(?:ing)?|tried|wait(?:ed|ing)|sav(?:ed|ing)|applied|interviewed|ordered|viewed|met|искал[аи]?|готовил\p{L}*|тренировал\p{L}*|ждал[аи]?|копил[аи]?|откликнул\p{L}+|подавал[аи]?|заказал[аи]?|заказывал[аи]?|смотрел[аи]?|познакомил\p{L}+|встретил\p{L}+|пытал\p{L}+)$/u;

/** "Grandma passed away, born in 1931", «папа, 1948 года рождения, в больнице». */
function isOfBirth({ sentence: { tokens } }: Scene, { event }: Hit, { from, to }: FoundDate): boolean {
  if (event === 'birth' || event === 'birthday' || event === 'expecting') return false;
  const before = [1, 2, 3].map((steps) => tokens[from - steps]?.text ?? '');
  return before.some((text) => /^(?:born|b|родил(?:ся|ась|ись))$/.test(text)) || tokens[to]?.text === 'рождения';
}

/** "After the flood in July we have moved": the day is that of what went before. */
function isAfterSomething({ sentence: { words } }: Scene, hit: Hit, date: FoundDate): boolean {
  if (hit.event === 'trip' || (words[hit.from]?.token ?? 0) < date.from) return false;
  const first = words.findIndex(({ token }) => token >= date.from);
  for (let at = first - 1; at >= Math.max(0, first - 5) && !words[at + 1]?.afterSign; at -= 1) {
    if (afterwards.test(words[at]?.text ?? '')) return first - at > 1 && hit.from >= first;
  }
  return false;
}

const afterwards = /^(?:after|since|following|despite|unlike|после|из-за|несмотря|помимо|со)$/;

/** "On 3 November Anna wrote that they have a puppy": the day of telling, which for a loss or a birth is near enough. */
function isReported({ sentence: { words } }: Scene, hit: Hit, date: FoundDate): boolean {
  if (hit.event === 'bereavement' || hit.event === 'birth') return false;
  const last = words.findIndex(({ token }) => token >= date.to);
  if (last < 0 || last > hit.from) return false;
  return words.slice(last, hit.from).some(({ text }) => reporting.test(text));
}

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
  /^(?:the|and|but|for|not|now|all|our|his|her|its|our|their|your|already|finally|only|just|still|even|probably|hopefully|maybe|perhaps|most|likely|sometime|around|about|early|late|roughly|again|soon|then|too|with|from|everything|everyone|well|fingers|crossed|thankfully|luckily|sadly|yes|exactly|precisely|actually|right|here|there|at|last|long|into|over|был[аио]?|уже|наконец|только|еще|даже|где|наверное|наверно|вероятно|скорее|всего|примерно|ориентировочно|около|ровно|точно|снова|опять|скоро|тоже|все|всё|это|как|раз|аж|прямо|именно|для|нас|нам|мне|меня|него|нее|них|вот|там|тут|здесь|если|что|ура|слава|богу|да)$/u;

/** What is proposed, asked or promised in these words, and happens to nobody. */
function isBusiness(scene: Scene, from: number, to: number): boolean {
  if (hasMark(scene, 'work', from, to) || hasMark(scene, 'plan', from, to)) return true;
  return scene.said.act.some(({ from: begin }) => begin >= from && begin < to);
}
