/** From a happening that was found to what is proposed. */
import { type CivilDate, dayNumber, isRealDate, type PartialDate } from '#core/civil-date.ts';
import type { Reading, Span } from '#core/reading.ts';
import type { GuessedPart, LifeEventKind, Subject } from '#core/records.ts';
import { anniversaryYears } from './anniversary-years.ts';
import type { FoundDate } from './dates.ts';
import type { Hit, Scene } from './scene.ts';
import { tenseNear, tensesOf } from './tense.ts';
import { type When, whenOf } from './when.ts';
import { aboutWhom } from './whom.ts';

/** What matters most comes first, even where something lighter is told with a date. */
const grave = new Set<LifeEventKind>(['bereavement', 'illness', 'birth', 'wedding', 'expecting']);
const yearlyKinds = new Set<LifeEventKind>(['birthday', 'anniversary']);

export function eventReading(scene: Scene, told: Hit, dates: readonly FoundDate[], saidOn: CivilDate): Reading {
  const hit =
    told.event === 'birth' &&
    dates.length > 0 &&
    (isToCome(scene, told) || ((isDue(scene) || isHoped(scene)) && !isBorn(scene, told)))
      ? { ...told, event: 'expecting' as const }
      : told;
  const about = aboutWhom(scene, hit);
  const when = whenOf(scene, hit, dates, saidOn);
  const spans: { kind: Span; date?: Span; place?: Span } = { kind: hit.span };
  if (when.span) spans.date = when.span;
  const place = isVisit(scene, hit, about) ? null : hit.place;
  if (place) spans.place = place.span;
  const gravity = grave.has(hit.event) ? 0.04 : hit.event === 'trip' ? -0.02 : 0;
  // «папа, 1948 г.р., в больнице»: of a birthday a year alone is hardly news
  const isDated =
    when.date !== null &&
    !(hit.event === 'birthday' && when.date.said.month === null && !when.date.relative && when.start?.month == null);
  const sure = (isDated ? 0.9 : 0.7) - (hit.strength === 'says' ? 0 : 0.05) + gravity;
  const confidence = about === 'other' ? sure / 2 : sure;
  const isYearly = yearlyKinds.has(hit.event) || isLongAgo(hit, when, saidOn);
  const reading: Reading = {
    kind: { event: isYearly && hit.event === 'birth' ? 'birthday' : hit.event },
    about,
    start: when.start,
    end: when.end,
    yearly: false,
    guessed: when.date?.guessed ?? [],
    place: place?.name ?? null,
    confidence,
    spans,
  };
  if (!isYearly) return reading;
  return yearlyReading(
    reading,
    when,
    saidOn,
    hit.event === 'anniversary' ? yearsSince(scene, hit, when, saidOn) : hit.age,
  );
}

/** "My parents are visiting from Poland": they come from there, and nobody asks how Poland was. */
function isVisit({ sentence: { words } }: Scene, { event, place }: Hit, about: Subject): boolean {
  if (event !== 'trip' || place === null || about === 'contact') return false;
  const isFrom = /^(?:from|из|с|со)$/.test(words[place.from - 1]?.text ?? '');
  return isFrom && !words.some(({ text }) => /^(?:back|returned?|returning|верн.*|возвращ.*)$/.test(text));
}

/** Years from the day it began to the day told; none where that day is told itself: "married on 12 June 2010, so it's sixteen". */
function yearsSince({ sentence: { words } }: Scene, hit: Hit, when: When, saidOn: CivilDate): number | null {
  const year = when.start?.year ?? null;
  if (when.date === null || year === null) return null;
  const years = anniversaryYears(words, hit.from, hit.to);
  return years !== null && years > 1 && Math.abs(year + years - saidOn.year) < 2 ? 0 : years;
}

/** "Come April there'll be tiny feet": the verb beside it speaks of what is to come. */
function isToCome({ sentence }: Scene, { from, to }: Hit): boolean {
  const first = sentence.words[from]?.token ?? 0;
  const last = sentence.words[to - 1]?.token ?? first;
  const tenses = tensesOf(sentence.tokens);
  return (
    tenses.marks.length > 0 &&
    tenses.marks.every(({ tense }) => tense === 'future') &&
    tenseNear(tenses, first, last + 1) === 'future'
  );
}

/** "Due date 15 March, it's a girl": told before it happens. */
function isDue({ sentence: { words } }: Scene): boolean {
  return words.some(
    ({ text }, at) => text === 'пдр' || (text === 'due' && !/^(?:to|was)$/.test(words[at + 1]?.text ?? '')),
  );
}

/** "It's a girl, 20 August if she's punctual": nobody says so of a day that has been. */
function isHoped({ sentence: { text } }: Scene): boolean {
  return hoping.test(text);
}

const hoping =
  /\bif (?:she|he|they|(?:the )?bab(?:y|ies)|(?:the )?twins|it|all|everything|nature)(?:['’]s|['’]re| is| are| goes| comes| keeps| plays| sticks| stays| arrives| behaves| runs)\b|\ball being well\b|\bgod willing\b/i;

/** "Born three weeks before her due date". */
function isBorn({ sentence: { words } }: Scene, { from, to }: Hit): boolean {
  return words.slice(from, to).some(({ text }) => /^(?:born|arrived|родил)/.test(text));
}

/** "Our daughter was born in 2015" tells of a birthday, not of a birth. */
function isLongAgo(hit: Hit, when: When, saidOn: CivilDate): boolean {
  const year = when.date?.said.year ?? null;
  return hit.event === 'birth' && ((year !== null && year < saidOn.year - 1) || isNoNews(hit, when, saidOn));
}

/** «Сын родился 31 декабря», said in October: after eight months nobody tells the day as news. */
function isNoNews({ event }: Hit, { date, start }: When, saidOn: CivilDate): boolean {
  if (event !== 'birth' || !date?.guessed.includes('year') || date.said.month === null || date.said.day === null)
    return false;
  if (start?.year == null || start.month === null || start.day === null) return false;
  return dayNumber(saidOn) - dayNumber({ year: start.year, month: start.month, day: start.day }) > newsLasts;
}

/** In days. */
const newsLasts = 240;

/** Comes every year; the year is kept only when it can be the one it began in, or when an age tells it. */
function yearlyReading(reading: Reading, when: When, saidOn: CivilDate, age: number | null): Reading {
  const day = yearlyDay(when, saidOn);
  const guessed: GuessedPart[] = reading.guessed.filter((part) => part !== 'year');
  if (age === null) return { ...reading, start: day, end: null, yearly: true, guessed };
  const turned = when.start?.year ?? when.end?.year ?? saidOn.year;
  const whole: PartialDate = { year: turned - age, month: day?.month ?? null, day: day?.day ?? null };
  // nobody is born on 29 February of any year
  const born = isRealDate(whole) ? whole : { ...whole, day: null };
  // without a day it may be the year before or after
  return { ...reading, start: born, end: null, yearly: true, guessed: day === null ? [...guessed, 'year'] : guessed };
}

/** Day and month; a span of days holds the day somewhere: at best its month is known. */
function yearlyDay(when: When, saidOn: CivilDate): PartialDate | null {
  const said = when.date?.relative ? when.start : (when.date?.said ?? null);
  if (said === null) return null;
  const span = when.end !== null || when.date?.role === 'range';
  const began = when.date?.relative !== true && said.year !== null && said.year < saidOn.year ? said.year : null;
  const day = said.month === null && when.start ? { ...when.start, year: began } : { ...said, year: began };
  if (!span) return day.month === null && day.year === null ? null : day;
  const oneMonth = when.end === null || when.end.month === day.month;
  return oneMonth ? { ...day, day: null } : null;
}
