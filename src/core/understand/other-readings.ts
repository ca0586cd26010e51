/** What a sentence tells besides happenings: what stays true, what was done, and a date of which nothing else is known. */
import { type CivilDate, dayNumber } from '#core/civil-date.ts';
import type { Reading } from '#core/reading.ts';
import { type ActKind, actKinds, type DetailKind, detailKinds } from '#core/records.ts';
import { isOfAnotherClause } from './assigned-dates.ts';
import { distanceBetween, inTense, isAfter } from './date-order.ts';
import { mayBeginDate } from './date-rules.ts';
import type { FoundDate } from './dates.ts';
import { nearlySure } from './evidence.ts';
import type { Saying } from './grammar.ts';
import { moneyIn } from './money.ts';
import type { Match } from './patterns.ts';
import { clauseOf, type Hit, hasMark, opensWith, othersIn, type Scene, spanOf } from './scene.ts';
import type { Sentence, Token } from './tokens.ts';
import { whoseDetail, whoseFamily } from './whom.ts';

/** Matches that no words beside them contradict, the longest of each first. */
function uncontradicted<Value extends Saying>(
  said: readonly Match<Value>[],
  against: readonly Match<Saying>[],
): Match<Value>[] {
  return said
    .filter(
      (match) =>
        !against.some(
          ({ value, from, to }) => nameOf(value) === nameOf(match.value) && from < match.to && match.from < to,
        ),
    )
    .sort((a, b) => b.to - b.from - (a.to - a.from));
}

function nameOf(value: Saying): DetailKind | ActKind | null {
  if (value.is === 'detail' || value.is === 'no-detail') return value.detail;
  return value.is === 'act' || value.is === 'no-act' ? value.act : null;
}

/** Where several details fit the same words, the more telling first. */
const detailOrder: readonly DetailKind[] = ['health', 'preference', 'interest', 'work', 'family', 'other'];

export function detailReadings(scene: Scene): Reading[] {
  const { sentence } = scene;
  // "is there any without lactose?" tells of nobody
  if (sentence.asks && !hasMark(scene, 'self')) return [];
  const details = uncontradicted(scene.said.detail, scene.said['no-detail']);
  if (details.length === 0) return [];
  const readings: Reading[] = [];
  const seen = new Set<DetailKind>();
  for (const { value, from, to } of details) {
    if (seen.has(value.detail) || (value.detail === 'family' && isSupposed(sentence))) continue;
    const [begin, end] = clauseOf(sentence.words, from, to);
    // "works as chief engineer at a plant" is work talk and tells of somebody
    const isWorking =
      (value.detail === 'work' || value.detail === 'preference') &&
      /^(?:works?|работа(?:ет|ю|ют)|трудится|служит|отвеча(?:ет|ю)|завед(?:ует|ую)|руковод(?:ит|жу)|курирую?|курирует|занимается|вед(?:ет|у)|в|предпочита(?:ю|ем|ет)|занима(?:юсь|емся)|возглавляю|тружусь|руковожу|управляю|начинал.?|у|мне|нам|пишите|звоните|присылайте)$/.test(
        sentence.words[from]?.text ?? '',
      );
    // "only call in the mornings" is no work talk for its call
    const isWorkTalk = hasMark(scene, 'work', begin, from) || hasMark(scene, 'work', to, end);
    if (!value.amidWork && !isWorking && isWorkTalk && !hasMark(scene, 'person', begin, end)) continue;
    seen.add(value.detail);
    readings.push(detailReading(scene, value.detail, from, to));
  }
  const rank = ({ kind }: Reading) => ('detail' in kind ? detailOrder.indexOf(kind.detail) : 0);
  readings.sort((a, b) => rank(a) - rank(b));
  return readings.map((reading, index) => (index === 0 ? reading : { ...reading, confidence: 0.5 }));
}

/** «Наверное, он женат», «может, и дети есть, не спрашивала»: who opens with that, or adds it, does not know it. */
function isSupposed({ words }: Scene['sentence']): boolean {
  return (
    /^(?:наверное|наверно|кажется|может|возможно|небось|понятия|probably|perhaps|maybe)$/.test(words[0]?.text ?? '') ||
    words.some(({ text }, at) => text === 'не' && /^(?:спрашивал|интересовал)/.test(words[at + 1]?.text ?? ''))
  );
}

/** A detail that these words tell. */
function detailReading(scene: Scene, detail: DetailKind, from: number, to: number, confidence = 0.6): Reading {
  const { sentence, places } = scene;
  const [place] = places;
  const span = spanOf(sentence, from, to);
  return {
    kind: { detail },
    about: detail === 'family' ? whoseFamily(scene) : whoseDetail(scene, span),
    start: null,
    end: null,
    yearly: false,
    guessed: [],
    place: place?.name ?? null,
    confidence,
    spans: { kind: span, ...(place ? { place: place.span } : {}) },
  };
}

/** The detail or the act that all words speak for together, where no pattern knows them. */
export function spokenNotes(scene: Scene, saidOn: CivilDate): Reading[] {
  const { sentence, evidence } = scene;
  if (sentence.asks) return [];
  const kind = evidence.likeliest;
  if (kind === '-' || evidence.shareOf(kind) < nearlySure) return [];
  const to = sentence.words.length;
  const detail = detailKinds.find((one) => kind === `#${one}`);
  if (detail !== undefined) {
    const isDenied = scene.said['no-detail'].some(({ value }) => value.detail === detail);
    return isDenied ? [] : [detailReading(scene, detail, 0, to, 0.5)];
  }
  const act = actKinds.find((one) => kind === `!${one}`);
  if (act === undefined) return [];
  const match = { value: { is: 'act', act }, from: 0, to, age: null, ageAt: null } as const;
  const { places, dates } = scene;
  const spoken = { sentence, places, dates, evidence, said: { ...scene.said, act: [match], 'no-act': [] } };
  return actReadings(spoken, [], saidOn).map((reading) => ({
    ...reading,
    confidence: 0.5,
  }));
}

/** Where several acts fit the same words, the more telling first. */
const actOrder: readonly ActKind[] = [
  'complaint',
  'thanks',
  'gift',
  'favour-received',
  'favour-given',
  'promise',
  'purchase',
  'call',
  'meeting',
];

/** `hits`: happenings that are told as well, and come first; their words are no act of their own. */
export function actReadings(scene: Scene, hits: readonly Hit[], saidOn: CivilDate): Reading[] {
  const { sentence } = scene;
  const acts = uncontradicted(scene.said.act, scene.said['no-act']);
  if (acts.length === 0) return [];
  const best = new Map<ActKind, Match<Saying>>();
  for (const match of acts) {
    const told = hits.some(({ from, to }) => from < match.to && match.from < to);
    const before = best.get(match.value.act);
    if (!told && (before === undefined || (!isDated(scene, before) && isDated(scene, match))))
      best.set(match.value.act, match);
  }
  if (best.size === 0) return [];
  const found = actOrder.flatMap((act) => {
    const match = best.get(act);
    return match === undefined ? [] : [{ act, match, span: spanOf(sentence, match.from, match.to) }];
  });
  return found.slice(0, 2).map(({ act, match, span }, index) => {
    const due = act === 'promise';
    const own = scene.dates.filter(
      (date) =>
        (!isOfAnotherClause(scene, { from: match.from, to: match.to, event: null }, date) ||
          (due && isOfWhatIsPromised(scene, match, date)) ||
          (act === 'complaint' && isOfWhatIsBad(scene, match, date, saidOn))) &&
        (due ? !isOfSomething(scene, date) : !(lasts(scene, date) || isOfItsObject(scene, match, date))),
    );
    const said = nearestTo(span, due ? dueDates(scene, own, saidOn) : own);
    // «обещал прислать до пятницы»: the promise has been, its day is to come
    const date = said === null ? null : due ? inTense(said, 'future', saidOn) : notToCome(said, saidOn);
    const now =
      date === null && !due && scene.dates.length === 0 && /(?<![а-я])только что(?![а-я])/.test(sentence.text)
        ? saidOn
        : null;
    return {
      kind: { act },
      about: 'contact',
      start: date === null || due ? now : (date.start ?? date.end),
      end: date === null ? null : due ? (date.end ?? date.start) : date.start === null ? null : date.end,
      yearly: false,
      guessed: date?.guessed ?? [],
      place: null,
      ...(act === 'purchase' ? { money: moneyIn(sentence) } : {}),
      confidence: (hits.length > 0 ? 0.45 : 0.65) - 0.05 * index,
      spans: { kind: span, ...(date ? { date: date.span } : {}) },
    };
  });
}

/** «Посмотрю и отвечу к пятнице»: the words beside the day tell of what it is for. */
function isDated({ sentence: { words }, dates }: Scene, { from, to }: Match<Saying>): boolean {
  const [begin, end] = clauseOf(words, from, to);
  return words.slice(begin, end).some(({ token }) => dates.some((date) => token >= date.from && token < date.to));
}

/** «Обещала фото с выставки в сентябре», «насчёт поставки в марте». */
function isOfSomething({ sentence: { tokens } }: Scene, { from, start }: FoundDate): boolean {
  if (start === null || start.day !== null || tokens[from - 1]?.text !== 'в') return false;
  return [from - 3, from - 4].some((at) => /^(?:с|со|из|про|насчет|поводу|о|об)$/.test(tokens[at]?.text ?? ''));
}

/** «Пообещал, что в пятницу скину смету». */
function isOfWhatIsPromised({ sentence: { words } }: Scene, { to }: Match<Saying>, date: FoundDate): boolean {
  const first = words.findIndex(({ token }) => token >= date.from);
  const [begin] = clauseOf(words, Math.max(0, first), first + 1);
  return begin >= to && begin - to < 2 && words[begin]?.text === 'что';
}

/** "The tiles that came on Monday are two shades, and my fitter is fuming": the only day there is, told before and over. */
function isOfWhatIsBad(
  { dates, sentence }: Scene,
  { from }: Match<Saying>,
  date: FoundDate,
  saidOn: CivilDate,
): boolean {
  const day = date.start;
  if (dates.length > 1 || date.role !== 'point' || day === null || isAfter(day, saidOn)) return false;
  return date.from < (sentence.words[from]?.token ?? 0);
}

/** Nothing is bought or said until or since a day: something else lasts. */
function lasts(scene: Scene, date: FoundDate): boolean {
  if (date.role === 'range') return false;
  return date.role === 'until' || opensWith(scene, date, /^(?:since|с|со)$/);
}

/** «Поблагодарила за помощь в прошлом году», «помогла мне с презентацией на пятницу»: the day is that of what is spoken of. */
function isOfItsObject(
  { sentence: { tokens, words } }: Scene,
  { from, value }: Match<Saying>,
  date: FoundDate,
): boolean {
  const begin = words[from]?.token ?? 0;
  const first = tokens[date.from]?.text ?? '';
  if (date.from <= begin) return false;
  if (tokens[date.from - 1]?.text === 'на' && forWhen.test(first)) return true;
  if (value.is === 'act' && value.act.startsWith('favour') && isOfWhatItServed(tokens, begin, date)) return true;
  // the call one is thanked for is the act itself
  if (value.is === 'act' && (value.act === 'call' || value.act === 'meeting')) return false;
  const at = tokens.slice(begin, date.from - 1).findIndex(({ text }) => text === 'за');
  return at >= 0 && /^(?:(?:по)?благодар|спасибо|сказал|признател)/.test(tokens[begin]?.text ?? '');
}

/** «Одолжил прицеп на выходные», «подвёз к рейсу в субботу»: the day is that of what the favour was for. */
function isOfWhatItServed(tokens: readonly Token[], begin: number, { from }: FoundDate): boolean {
  const text = (at: number) => tokens[at]?.text ?? '';
  if (text(from - 1) === 'на') return !/^(?:прошл|этой|той|минувш|позапрошл|выходных|днях|каникулах)/.test(text(from));
  const behind = /^(?:в|во|на|ещё|еще)$/.test(text(from - 1)) ? from - 2 : from - 1;
  for (let at = behind - 1; at >= Math.max(begin, behind - 2); at -= 1)
    if (/^(?:к|ко|после|перед|ради|до|из-за)$/.test(text(at))) return tokens[behind]?.kind === 'word';
  return false;
}

/** What is wanted for then; «на прошлой неделе» and «на Новый год» are when it was. */
const forWhen =
  /^(?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье|весну|лето|осень|зиму|(?:следующ|будущ|прошл)(?:ую|ий|ее|ый|ое))$/;

/** "Promised on Monday to send it by Friday": the day beside the word of promising is not the one it is promised for. */
function dueDates({ sentence: { tokens } }: Scene, dates: readonly FoundDate[], saidOn: CivilDate): FoundDate[] {
  const due = dates.filter((date) => !hasPassed(date, saidOn));
  if (due.length < 2) return due;
  const isOfPromising = ({ from, to, turned, role }: FoundDate) =>
    turned !== null &&
    role !== 'until' &&
    tokens.slice(Math.max(0, from - 2), to + 1).some(({ text }) => promising.test(text));
  const others = due.filter((date) => !isOfPromising(date));
  return others.length > 0 ? others : due;
}

const promising = /^(?:promised|said|told|(?:по)?обещал[аи]?|сказал[аи]?|договорил.+)$/;

/** Nothing is promised for yesterday. */
function hasPassed(date: FoundDate, saidOn: CivilDate): boolean {
  const { start, end } = inTense(date, 'future', saidOn);
  const day = end ?? start;
  return day !== null && isAfter(saidOn, day);
}

/** Longer ago, in days, one names the month as well. */
const lately = 40;

/** What was done was not done on a day to come: it is the day of something else. */
function notToCome(date: FoundDate, saidOn: CivilDate): FoundDate | null {
  const day = date.start ?? date.end;
  if (day === null) return date;
  if (!isAfter(day, saidOn)) return isSooner(date, saidOn) ? null : date;
  const past = inTense(date, 'past', saidOn);
  const before = past.start ?? past.end;
  if (before === null || before.year === null || before.month === null || before.day === null) return null;
  const { year, month } = before;
  const distance = dayNumber(saidOn) - dayNumber({ year, month, day: before.day });
  return distance >= 0 && distance < lately ? past : null;
}

/** "A ticket for the match on 15 March", said on the 10th: nobody means a year ago by it. */
function isSooner({ turned, guessed, start }: FoundDate, saidOn: CivilDate): boolean {
  const other = turned?.start;
  if (!guessed.includes('year') || start?.day == null || other?.day == null) return false;
  if (start.year === null || start.month === null || other.year === null || other.month === null) return false;
  const today = dayNumber(saidOn);
  const ago = today - dayNumber({ year: start.year, month: start.month, day: start.day });
  const ahead = dayNumber({ year: other.year, month: other.month, day: other.day }) - today;
  return ahead >= 0 && ahead < lately && ago > 7 * ahead && ago > 200;
}

function nearestTo(span: readonly [number, number], dates: readonly FoundDate[]): FoundDate | null {
  let best: FoundDate | null = null;
  for (const date of dates) {
    if (best === null || distanceBetween(span, date.span) < distanceBetween(span, best.span)) best = date;
  }
  return best;
}

/** "About 400 visitors on the open day": so many come to nobody's home. */
function isCrowd(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ text }, at) => /^(?:guests|visitors)$/.test(text) && /^\d{3,}$/.test(tokens[at - 1]?.text ?? ''),
  );
}

/** More words with which no date begins than stand in the longest date. */
const mostPlain = 4;

/** A word of fewer letters may stand beside a bare date. */
const besideBare = 4;

/** Hardly a word besides that of a date, with which it begins: told before dates are looked for. */
function mayBeBare({ words }: Sentence): boolean {
  const [first, second] = words;
  if (first === undefined) return false;
  const isSecond = first.text.length < besideBare && second !== undefined && mayBeginDate(second);
  if (!isSecond && !mayBeginDate(first)) return false;
  let plain = 0;
  for (const word of words) if (!mayBeginDate(word)) plain += 1;
  return plain <= mostPlain;
}

/** Something with a date of which nothing else is known: a concert, or the bare date. Work talk and questions are left alone. */
export function genericReading(scene: Scene): Reading[] {
  const { sentence, places } = scene;
  if (sentence.asks || !(mayBeBare(sentence) || hasMark(scene, 'occasion'))) return [];
  const date = scene.dates.find(({ role, start, end }) => role !== 'vague' && (start?.month ?? end?.month) != null);
  if (!date) return [];
  const others = othersIn(sentence.words, 0, sentence.words.length, date);
  const bare = others.length === 0 || (others.length === 1 && (others[0]?.text.length ?? 0) < besideBare);
  const quiet =
    hasMark(scene, 'occasion') &&
    !isCrowd(sentence.tokens) &&
    !['work', 'plan', 'wish', 'grave', 'asks-you'].some((mark) => hasMark(scene, mark as 'work'));
  if (!bare && !quiet) return [];
  const place = places.find(({ prepositioned }) => prepositioned) ?? null;
  const until = date.role === 'until';
  return [
    {
      kind: { event: 'event' },
      about: whoseDetail(scene, date.span),
      start: until ? date.end : date.start,
      end: until ? null : date.end,
      yearly: false,
      guessed: date.guessed,
      place: place?.name ?? null,
      confidence: 0.4,
      spans: { date: date.span, ...(place ? { place: place.span } : {}) },
    },
  ];
}
