/** Days told from another one than today: «за неделю до 8 марта», "two weeks after Christmas", «через месяц после свадьбы». */
import { addDays, type CivilDate, dayNumber, type PartialDate, weekdayOf } from '#core/civil-date.ts';
import { type DateScene, isNounAfter, monthShifted, numberAt, relative, type Said, textAt } from './date-scene.ts';
import { numberWords, weekdays } from './date-words.ts';
import { resolve } from './date-years.ts';
import { dayOf } from './dates-about.ts';
import { bankHoliday, holiday, holidayAt } from './named-dates.ts';
import { shifted, type Unit, unitOf } from './relative-dates.ts';
import { dayOfMonth, explicitDate } from './written-dates.ts';

/** So many days before or after another one; where nobody knows that one, the words give no date, and none from today. */
export function anchoredDate(scene: DateScene, index: number): Said | null {
  const opener = textAt(scene, index);
  if (opener === 'накануне') return eveOf(scene, index);
  const awaited = opener === 'до' ? untilHappening(scene, index) : null;
  if (awaited !== null) return awaited;
  const opened = /^(?:за|через|спустя)$/.test(opener);
  let at = opened ? index + 1 : index;
  const count = numberAt(scene, at, 1, 3) ?? numberWords.get(textAt(scene, at)) ?? null;
  const couple = textAt(scene, at + 1) === 'couple';
  if (count !== null) at += couple ? 2 : 1;
  else if (!opened) return null;
  if (textAt(scene, at) === 'of') at += 1;
  const unit = unitOf(textAt(scene, at));
  if (unit === null) return null;
  const side = sideAt(opener, textAt(scene, at + 1));
  if (side === null) return null;
  const of = textAt(scene, at + 2) === 'the' ? at + 3 : at + 2;
  const day = dayAt(scene, of);
  const amount = side * (couple ? 2 : (count ?? 1));
  if (day === null) return { ...relative(noDay, index, at + 2), unknown: true };
  const date = shiftedFrom(day.date, unit, amount);
  if (date === null) return { ...relative(noDay, index, day.next), unknown: true };
  return { ...relative(date, index, day.next), yearGuessed: day.guessed };
}

/** "The Tuesday after Easter", "the day after Labor Day", "the weekend before Christmas"; the one after something that nobody knows is none. */
export function besideDay(scene: DateScene, index: number): Said | null {
  const word = textAt(scene, index);
  const ofWeekend = textAt(scene, index + 1) === 'of' ? dayOfWeekend(scene, index) : null;
  if (ofWeekend !== null) return ofWeekend;
  const side = sideAt(word, textAt(scene, index + 1));
  if (side === null) return null;
  const weekday = word === 'weekend' ? 6 : weekdays.get(word);
  if (weekday === undefined && word !== 'day') return null;
  const of = textAt(scene, index + 2) === 'the' ? index + 3 : index + 2;
  const day = dayAt(scene, of);
  if (day === null) {
    const isOfThis = textAt(scene, index - 1) === 'the' && of === index + 3 && weekday !== undefined;
    return isOfThis ? { ...relative(noDay, index, of), unknown: true } : null;
  }
  const anchor = dayOf(day.date);
  if (anchor === null) return null;
  const said = (first: CivilDate): Said => ({ ...relative(first, index, day.next), yearGuessed: day.guessed });
  if (weekday === undefined) return said(addDays(anchor, side));
  // of a weekend both days lie before
  const edge = word === 'weekend' && side < 0 ? addDays(anchor, -1) : anchor;
  const steps = side * ((side * (weekday - weekdayOf(edge)) + 7) % 7 || 7);
  const first = addDays(edge, steps);
  return word === 'weekend' ? { ...said(first), last: addDays(first, 1), role: 'range' } : said(first);
}

/** "The Sunday of the bank holiday weekend". */
function dayOfWeekend(scene: DateScene, index: number): Said | null {
  const weekday = weekdays.get(textAt(scene, index));
  const of = textAt(scene, index + 2) === 'the' ? index + 3 : index + 2;
  const said = weekday === undefined ? null : (bankHoliday(scene, of) ?? holidayAt(scene, of));
  const found = said && resolve(scene, said, of);
  if (weekday === undefined || !found?.start || !found.end || said === null) return null;
  const [first, last] = [dayOf(found.start), dayOf(found.end)];
  if (first === null || last === null) return null;
  const date = addDays(first, (weekday - weekdayOf(first) + 7) % 7);
  return dayNumber(date) > dayNumber(last) ? null : { ...relative(date, index, said.next), yearGuessed: true };
}

/** «до ПДР 4 недели ровно», «до свадьбы осталось три недели», «до отпуска неделя»: how long it is until something happens. */
function untilHappening(scene: DateScene, index: number): Said | null {
  let at = index + 1;
  if (/^(?:моей|нашей|моего|нашего|ее|его|дня|самой|самого)$/.test(textAt(scene, at))) at += 1;
  if (!awaited.test(textAt(scene, at))) return null;
  // «до дня рождения мамы неделя»
  at += isNounAfter(scene, at + 1) && !leftOver.test(textAt(scene, at + 1)) && lengthAt(scene, at + 1) === null ? 2 : 1;
  let isLeft = false;
  while (leftOver.test(textAt(scene, at))) {
    isLeft ||= /^(?:оста|ровно|всего|еще)/.test(textAt(scene, at));
    at += 1;
  }
  const length = lengthAt(scene, at);
  if (length === null) return null;
  const { count, unit, next } = length;
  const after = scene.tokens[next];
  // «до свадьбы три недели не спала»
  const ends =
    after === undefined || after.kind === 'sign' || /^(?:ровно|осталось|остается|всего|а|и|но)$/.test(after.text);
  if (!isLeft && !ends) return null;
  return shifted(scene, unit, count, index, next);
}

/** «4 недели», «месяц» */
function lengthAt(scene: DateScene, index: number): { count: number; unit: Unit; next: number } | null {
  const count = numberAt(scene, index, 1, 2) ?? numberWords.get(textAt(scene, index)) ?? null;
  const at = count === null ? index : index + 1;
  const unit = unitOf(textAt(scene, at));
  return unit === null ? null : { count: count ?? 1, unit, next: at + 1 };
}

const leftOver =
  /^(?:осталось|остается|осталась|остался|остались|еще|ровно|всего|нам|мне|ей|у|нас|меня|нее|где-то|примерно)$/;

const awaited =
  /^(?:пдр|родов|свадьбы|росписи|отпуска|операции|пенсии|переезда|марафона|забега|экзамена|экзаменов|защиты|юбилея|рождения|др|днюхи|вылета|отъезда|отлета|новоселья|открытия|годовщины|соревнований|турнира|госов|сессии|выпускного|каникул|дембеля)$/;

/** «накануне Нового года», «накануне свадьбы». */
function eveOf(scene: DateScene, index: number): Said | null {
  const day = dayAt(scene, index + 1);
  const date = day && shiftedFrom(day.date, 'day', -1);
  return day && date ? { ...relative(date, index, day.next), yearGuessed: day.guessed } : null;
}

const noDay: PartialDate = { year: null, month: null, day: null };

/** Whether the words count back from the day or on from it. */
function sideAt(opener: string, word: string): -1 | 1 | null {
  if (opener === 'за') return word === 'до' || word === 'перед' ? -1 : null;
  if (opener === 'через' || opener === 'спустя') return word === 'после' ? 1 : null;
  if (word === 'before') return -1;
  return word === 'after' || word === 'после' ? 1 : null;
}

function dayAt(scene: DateScene, index: number): { date: PartialDate; guessed: boolean; next: number } | null {
  const said =
    explicitDate(scene, index) ?? dayOfMonth(scene, index) ?? holiday(scene, index) ?? holidayAt(scene, index);
  const found = said && resolve(scene, said, index);
  const date = found?.end ?? found?.start ?? null;
  if (said === null || date === null) return null;
  return { date, guessed: found?.guessed.includes('year') ?? false, next: said.next };
}

function shiftedFrom(from: PartialDate, unit: Unit, amount: number): PartialDate | null {
  const date = dayOf(from);
  if (date === null) return null;
  if (unit === 'day') return addDays(date, amount);
  if (unit === 'week') return addDays(date, 7 * amount);
  if (unit === 'fortnight') return addDays(date, 14 * amount);
  if (unit === 'month') return monthShifted(date, amount);
  return unit === 'half' ? monthShifted(date, 6 * amount) : null;
}
