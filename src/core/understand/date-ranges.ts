/** From one day to another: "3 to 17 June", «с 3 июня по 17-е», "from Monday to Friday". */
import { addDays, type CivilDate, dayNumber, isRealDate, type PartialDate, weekdayOf } from '#core/civil-date.ts';
import {
  connectors,
  type DateScene,
  type Day,
  fromWords,
  isClock,
  isFree,
  isNounAfter,
  isUnit,
  joinAt,
  listingWords,
  monthShifted,
  numberAt,
  partial,
  range,
  relative,
  type Said,
  textAt,
} from './date-scene.ts';
import { fullEnglishWeekdays, months, weekdays } from './date-words.ts';
import { resolve } from './date-years.ts';
import { holidayAt } from './named-dates.ts';
import { relativeDay, weekday, weekPhrase } from './relative-dates.ts';
import { tenseNear } from './tense.ts';
import { afterStop, dayAt, dayOfMonth, explicitDate, explicitDayAt, monthAt, yearAt } from './written-dates.ts';

export function dateRange(scene: DateScene, index: number): Said | null {
  const opened = fromWords.has(textAt(scene, index));
  const begin = opened ? index + 1 : index;
  return (
    daysInARow(scene, begin) ??
    explicitRange(scene, begin, opened) ??
    daysOfOneMonth(scene, begin, opened) ??
    monthRange(scene, begin, opened) ??
    holidayRange(scene, begin, opened)
  );
}

/** "5, 6 and 7 December", "June 12, 13 and 14", "3rd/4th July", «20, 21 и 22 ноября»: each is the day after the one before it. */
function daysInARow(scene: DateScene, begin: number): Said | null {
  const start = textAt(scene, begin) === 'the' ? begin + 1 : begin;
  const month = scene.cyrillic ? null : monthAt(scene, start);
  const first = listedDayAt(scene, month?.next ?? start);
  if (first === null || !isFree(scene, month === null ? start : begin)) return null;
  let last = first;
  let join = nextListed(scene, last.next);
  let isClosed = false;
  while (join !== null) {
    const day = listedDayAt(scene, join.next);
    if (day === null || day.day !== last.day + 1) break;
    isClosed = join.closes;
    const of =
      month === null && isClosed ? monthAt(scene, day.next + (textAt(scene, day.next) === 'of' ? 1 : 0)) : null;
    if (of !== null) return rowOf(scene, first.day, day.day, of, start);
    last = day;
    join = nextListed(scene, last.next);
  }
  if (month === null || !isClosed || isUnit(scene, last.next) || isClock(scene, last.next)) return null;
  if (!last.ordinal && isNounAfter(scene, last.next)) return null;
  return rowOf(scene, first.day, last.day, { ...month, next: last.next }, start);
}

/** Days of the month whose year may stand behind it. */
function rowOf(scene: DateScene, first: number, last: number, of: { month: number; next: number }, start: number) {
  const year = yearAt(scene, of.next);
  const [from, until] = [first, last].map((day) => ({ year: year?.year ?? null, month: of.month, day }));
  if (!from || !until || !isRealDate(from) || !isRealDate(until)) return null;
  return range(from, until, false, start, year?.next ?? of.next);
}

/** A day among others, "3" of "3/4 July" as well. */
function listedDayAt(scene: DateScene, index: number): { day: number; next: number; ordinal: boolean } | null {
  const number = textAt(scene, index + 1) === '/' ? numberAt(scene, index, 1, 2) : null;
  if (number === null) return dayAt(scene, index);
  return number < 1 || number > 31 ? null : { day: number, next: index + 1, ordinal: false };
}

/** Behind what stands between two of several days; `closes`: it may be the last one. */
function nextListed(scene: DateScene, index: number): { next: number; closes: boolean } | null {
  const comma = textAt(scene, index) === ',' ? index + 1 : index;
  const closes = /^(?:and|и|&|\/)$/.test(textAt(scene, comma));
  if (!closes && comma === index) return null;
  const next = closes ? comma + 1 : comma;
  return { next: textAt(scene, next) === 'the' ? next + 1 : next, closes };
}

/** "3 June to 17 July", "June 3-17", «с 3 июня по 17-е». */
function explicitRange(scene: DateScene, begin: number, opened: boolean): Said | null {
  const first = explicitDayAt(scene, begin);
  if (first === null) return null;
  const join = joinAt(scene, first.next);
  if (join === null) return null;
  const last = explicitDayAt(scene, afterWeekday(scene, join));
  // "31 December and 1 January" are two days in a row
  if (!opened && listingWords.has(textAt(scene, first.next)) && !isDayAfter(scene, first, last)) return null;
  const second = inSameOrder(scene, first, last);
  // "07/12/2026 - 18/12/2026": the second shows which number is the day
  const turned = last === null || first.orderGuessed !== true ? first : (inSameOrder(scene, last, first) ?? first);
  const from = textAt(scene, begin) === 'the' ? begin + 1 : begin;
  if (second !== null) {
    const order = Boolean(first.orderGuessed || second.orderGuessed);
    return range(partial(turned), partial(second), order && turned.orderGuessed !== false, from, second.next);
  }
  const day = dayAt(scene, join);
  const written = months.has(textAt(scene, begin)) || months.has(textAt(scene, first.next - 1)) || first.year !== null;
  // "12/05-17" is a number of something
  if (!written && textAt(scene, first.next) === '-') return null;
  if (day === null || first.day === null || isUnit(scene, day.next) || isClock(scene, day.next)) return null;
  if (day.day <= first.day) return opened && day.ordinal ? intoNextMonth(first, day, from) : null;
  const tail = tailYear(scene, day.next);
  if (months.has(textAt(scene, day.next))) return null;
  const year = first.year ?? tail?.year ?? null;
  return range(
    { ...partial(first), year },
    { year, month: first.month, day: day.day },
    false,
    from,
    tail?.next ?? day.next,
  );
}

function isDayAfter({ saidOn }: DateScene, { month, day }: Day, last: Day | null): boolean {
  if (last === null || month === null || day === null) return false;
  const next = addDays({ year: last.year ?? saidOn.year, month, day }, 1);
  return last.month === next.month && last.day === next.day;
}

/** «с 28 ноября по 5-е», "from 28 November to the 5th": the last day is of the month after. */
function intoNextMonth(first: Day, last: { day: number; next: number }, from: number): Said | null {
  const { year, month, day } = first;
  if (month === null) return null;
  const following = (month % 12) + 1;
  const end = { year: year === null ? null : year + (month === 12 ? 1 : 0), month: following, day: last.day };
  return isRealDate(end) ? range({ year, month, day }, end, false, from, last.next) : null;
}

/** "from Christmas Eve to 2 January", "Good Friday to Monday", «с 30 декабря до Рождества»: a day of one name at either end. */
function holidayRange(scene: DateScene, begin: number, opened: boolean): Said | null {
  const first = namedDay(scene, begin);
  if (!opened && (first?.named !== true || listingWords.has(textAt(scene, first.next)))) return null;
  const join = first && joinAt(scene, first.next);
  const second = join ? namedDay(scene, join) : null;
  const weekdayAt = join && second === null && first?.named ? weekdayNamed(scene, join) : null;
  if (first !== null && weekdayAt !== null) {
    const start = dayOfHoliday(scene, begin);
    const end = start && addDays(start, (weekdayAt.day - weekdayOf(start) + 7) % 7 || 7);
    return start && end && { ...relative(start, begin, weekdayAt.next), last: end, role: 'range', yearGuessed: true };
  }
  // "from Christmas Eve to the 27th"
  const last = join && second === null ? dayAt(scene, join) : null;
  if (first?.named && last?.ordinal && last.day > (first.day.day ?? 31))
    return range(first.day, { ...first.day, day: last.day }, false, begin, last.next);
  if (first === null || second === null || (!first.named && !second.named)) return null;
  return range(first.day, second.day, false, begin, second.next);
}

/** The very day of the holiday whose name begins at `index`. */
function dayOfHoliday(scene: DateScene, index: number): CivilDate | null {
  const said = holidayAt(scene, index);
  const day = said === null || said.last !== null ? null : (resolve(scene, said, index)?.start ?? null);
  if (day?.year == null || day.month === null || day.day === null) return null;
  return { year: day.year, month: day.month, day: day.day };
}

/** "Bank holiday Monday" is a Monday. */
function weekdayNamed(scene: DateScene, index: number): { day: number; next: number } | null {
  const at = /^bank hol(?:iday)?$/.test(`${textAt(scene, index)} ${textAt(scene, index + 1)}`) ? index + 2 : index;
  const day = weekdays.get(textAt(scene, at));
  return day === undefined ? null : { day, next: at + 1 };
}

/** "Friday night", "Monday am": what of the day is not kept. */
function afterHours(scene: DateScene, index: number): number {
  return /^(?:morning|afternoon|evening|night|lunchtime|am|pm)$/.test(textAt(scene, index)) ? index + 1 : index;
}

function namedDay(scene: DateScene, index: number): { day: PartialDate; named: boolean; next: number } | null {
  const written = explicitDayAt(scene, afterWeekday(scene, index));
  if (written !== null) return { day: partial(written), named: false, next: written.next };
  const said = holidayAt(scene, index);
  return said === null || said.last !== null ? null : { day: said.first, named: true, next: said.next };
}

/** "26/2 to 7/3": the day stands first in both, or in neither. */
function inSameOrder({ tokens }: DateScene, first: Day, second: Day | null): Day | null {
  if (second === null || first.orderGuessed || !second.orderGuessed) return second;
  const [isDayFirst, secondDayFirst] = [first, second].map(({ next, month, year }) => {
    const monthAt = year === null ? next - 1 : next - 3;
    return tokens[monthAt - 1]?.text === '/' ? Number(tokens[monthAt]?.text) === month : null;
  });
  if (isDayFirst === null || secondDayFirst === null) return second;
  const swapped = { ...second, month: second.day, day: second.month };
  return { ...(isDayFirst === secondDayFirst ? second : swapped), orderGuessed: false };
}

/** "2-9/8": behind another day stands the day first, whatever the language does. */
function dayFirst(scene: DateScene, index: number): Day | null {
  const day = explicitDayAt(scene, index);
  if (day?.orderGuessed !== true || numberAt(scene, index, 1, 2) === day.day) return day;
  return { ...day, day: day.month, month: day.day, orderGuessed: false };
}

/** "to Sun 3 May", «по вс, 3 мая». */
function afterWeekday(scene: DateScene, index: number): number {
  if (!weekdays.has(textAt(scene, index))) return index;
  const next = /^[.,]$/.test(textAt(scene, index + 1)) ? index + 2 : index + 1;
  return textAt(scene, next) === 'the' ? next + 1 : next;
}

function tailYear(scene: DateScene, index: number): { year: number; next: number } | null {
  return yearAt(scene, index);
}

/** "3-17 June", "from the 3rd to the 17th of June", «с 3 по 17 июня», and without a month «с 3-го по 17-е». */
function daysOfOneMonth(scene: DateScene, begin: number, opened: boolean): Said | null {
  const start = textAt(scene, begin) === 'the' ? begin + 1 : begin;
  const first = dayAt(scene, start);
  if (first === null || !isFree(scene, start)) return null;
  const stop = afterStop(scene, first.next);
  const join = joinAt(scene, stop);
  if (join === null) return null;
  const listed = listingWords.has(textAt(scene, first.next)) && !opened;
  const second = dayFirst(scene, join);
  if (second !== null && second.day !== null && second.month !== null) {
    // "3 and 17 June" are two days, "3 and 4 June" is a weekend
    if (listed && second.day !== first.day + 1) return null;
    const before = first.day > second.day;
    const month = before ? ((second.month + 10) % 12) + 1 : second.month;
    const year = second.year === null ? null : before && month === 12 ? second.year - 1 : second.year;
    const day = { year, month, day: first.day };
    return isRealDate(day) ? range(day, partial(second), Boolean(second.orderGuessed), start, second.next) : null;
  }
  const last = dayAt(scene, join);
  const ordinals = last !== null && first.ordinal && last.ordinal;
  if (last === null || first.day === last.day) return null;
  // «с 31-го по 3-е»: into the next month
  const counted = /^числ/.test(textAt(scene, last.next));
  // "skiing 20th-27th" needs no "from"; "the 19th to 20th century" are none
  const plainly = ordinals && !isNounAfter(scene, last.next) && !scene.cyrillic;
  // «28-29го»
  const isJoined =
    scene.cyrillic && textAt(scene, join - 1) === '-' && last.ordinal && scene.tokens[join]?.kind === 'number';
  if (first.day > last.day) {
    // "31st to the 2nd", and no place of a league
    const isAcross = opened ? ordinals || counted : plainly && first.day > 14;
    return isAcross && !listed
      ? acrossMonths(scene, first.day, counted ? { ...last, next: last.next + 1 } : last, start)
      : null;
  }
  if (listed ? !ordinals || last.day !== first.day + 1 : !opened && !plainly && !isJoined) return null;
  const plain =
    textAt(scene, first.next) === 'по' && textAt(scene, begin - 1) !== 'от' && isFollowedByClause(scene, last.next);
  if (!ordinals && !counted && !plain && !isJoined) return null;
  const next = counted ? last.next + 1 : last.next;
  return range(
    { year: null, month: null, day: first.day },
    { year: null, month: null, day: last.day },
    false,
    start,
    next,
  );
}

/** From the day that comes, or came, nearest to one of the month after it. */
function acrossMonths(
  scene: DateScene,
  first: number,
  last: { day: number; next: number },
  start: number,
): Said | null {
  const past = tenseNear(scene.tenses, start, last.next) === 'past';
  const today = dayNumber(scene.saidOn);
  for (let step = 0; step < 4; step += 1) {
    const of = monthShifted(scene.saidOn, past ? -1 - step : step - 1);
    const following = monthShifted({ ...scene.saidOn, year: of.year ?? 0, month: of.month ?? 0 }, 1);
    const from = { year: of.year ?? 0, month: of.month ?? 0, day: first };
    const until = { year: following.year ?? 0, month: following.month ?? 0, day: last.day };
    if (!isRealDate(from) || !isRealDate(until)) continue;
    const fits = past ? dayNumber(until) <= today : dayNumber(until) >= today;
    if (fits) return { ...relative(from, start, last.next), last: until, role: 'range', yearGuessed: true };
  }
  return null;
}

/** The end of the words, a sign, or a verb or pronoun: nothing that a number before it could be counting. */
function isFollowedByClause({ tokens, tenses }: DateScene, index: number): boolean {
  const after = tokens[index];
  if (!after) return true;
  if (after.kind === 'sign') return /^[,.!?)]$/.test(after.text) && !tokens[index + 1]?.glued;
  return connectors.has(after.text) || tenses.marks.some((mark) => mark.index === index);
}

/** "from May to July", «с мая по июль». */
function monthRange(scene: DateScene, begin: number, opened: boolean): Said | null {
  const first = monthAt(scene, afterPart(scene, begin));
  // "July to August", «июль-август»
  const long = textAt(scene, begin).length > 3 || scene.cyrillic;
  // "Oct-Dec", "Dec thru Feb"
  const isJoined = first !== null && /^(?:-|to|through|thru|till|til|until)$/.test(textAt(scene, first.next));
  const plain = isJoined && (long || isShortRange(scene, begin, first.next + 1));
  const listed = first !== null && !opened && listingWords.has(textAt(scene, first.next));
  if (!opened && !plain && !listed) return null;
  const join = first && joinAt(scene, first.next);
  const second = join ? monthAt(scene, afterPart(scene, join)) : null;
  if (first === null || second === null) return null;
  // "July and August" are one stretch; "May and June" are also two people, "May and July" two months
  if (listed && (second.month !== (first.month % 12) + 1 || !isPeriod(scene, begin))) return null;
  const year = yearAt(scene, second.next);
  const last = year?.year ?? null;
  const wraps = first.month > second.month;
  return range(
    { year: last === null ? null : last - (wraps ? 1 : 0), month: first.month, day: null },
    { year: last, month: second.month, day: null },
    false,
    begin,
    year?.next ?? second.next,
  );
}

/** Two short names of months, both as they are written. */
function isShortRange({ tokens }: DateScene, first: number, second: number): boolean {
  const [from, until] = [tokens[first], tokens[second]];
  return from?.capital === true && until?.capital === true && months.has(until.text);
}

/** Nobody's name, or after a word that stands before times. */
function isPeriod(scene: DateScene, index: number): boolean {
  if (scene.cyrillic || !/^(?:may|june|april|august|march)$/.test(textAt(scene, index))) return true;
  return /^(?:in|of|over|during|for|through|all)$/.test(textAt(scene, index - 1));
}

/** "mid-", "the end of", «середины»: which part of a month is not kept. */
function afterPart(scene: DateScene, index: number): number {
  let at = index;
  while (
    /^(?:the|early|mid|late|beginning|middle|end|of|-|начал[аое]|середин[ыуе]|кон(?:ца|ец|це))$/.test(textAt(scene, at))
  )
    at += 1;
  return at;
}

/** "from Monday to Friday", "Fri to Mon", «с понедельника 19-го по пятницу 23-го». */
export function weekdayRange(scene: DateScene, index: number): Said | null {
  const opened = fromWords.has(textAt(scene, index));
  if (!opened && !isPlainWeekdayRange(scene, index) && !isListed(scene, index)) return null;
  const begin = opened ? index + 1 : index;
  const first = weekday(scene, begin, true);
  if (first === null) return null;
  const firstDay = exactAfter(scene, first.next);
  const join = joinAt(scene, firstDay?.next ?? afterHours(scene, first.next));
  if (join === null) return null;
  const named = weekdayNamed(scene, join);
  if (named === null) return firstDay === null ? untilHoliday(scene, begin, join) : null;
  const second = named.day;
  // "Friday morning to Friday night"
  if (second === weekdays.get(textAt(scene, begin)) && afterHours(scene, first.next) > first.next) return null;
  const lastDay = exactAfter(scene, named.next);
  if (firstDay !== null && lastDay !== null) {
    const month = firstDay.first.month ?? lastDay.first.month;
    return range(
      { ...firstDay.first, month },
      { ...lastDay.first, month: lastDay.first.month ?? month },
      false,
      begin,
      lastDay.next,
    );
  }
  const from = first.first as CivilDate;
  const week = lastDay === null && firstDay === null ? weekPhrase(scene, named.next) : null;
  const monday = addDays(scene.saidOn, 1 - weekdayOf(scene.saidOn));
  // «с четверга 26-го по понедельник»
  const exact = firstDay === null ? null : firstFrom(scene.saidOn, firstDay.first);
  const told = exact !== null && weekdayOf(exact) === weekdayOf(from) ? exact : from;
  const start = week === null ? told : addDays(monday, 7 * week.shift + weekdayOf(from) - 1);
  // "Friday 2 to Monday 12"
  const numbered = lastDay === null ? null : firstFrom(start, lastDay.first);
  // from one Saturday to the next
  const end = numbered ?? addDays(start, (second - weekdayOf(start) + 7) % 7 || 7);
  const isAfter = /^(?:after|following)$/.test(textAt(scene, named.next)) && !isNounAfter(scene, named.next + 1);
  const next = week?.next ?? lastDay?.next ?? (isAfter ? named.next + 1 : named.next);
  return { ...relative(start, begin, next), last: end, role: 'range' };
}

/** "Friday until Easter Monday": from the last such day before the holiday. */
function untilHoliday(scene: DateScene, begin: number, join: number): Said | null {
  const first = weekdays.get(textAt(scene, begin));
  const end = dayOfHoliday(scene, join);
  const next = holidayAt(scene, join)?.next;
  if (first === undefined || end === null || next === undefined) return null;
  const start = addDays(end, -((weekdayOf(end) - first + 7) % 7 || 7));
  return { ...relative(start, begin, next), last: end, role: 'range', yearGuessed: true };
}

/** "Saturday and Sunday", «в субботу и воскресенье»: two days in a row, of which the second is named without a preposition. */
function isListed(scene: DateScene, index: number): boolean {
  const [first, second] = [weekdays.get(textAt(scene, index)), weekdays.get(textAt(scene, index + 2))];
  if (first === undefined || second === undefined || !/^(?:and|и)$/.test(textAt(scene, index + 1))) return false;
  return second === (first % 7) + 1 && /^(?:on|this|week|в|во)$/.test(textAt(scene, index - 1));
}

/** "Mon-Wed", "Fri 2 to Mon 5 Oct", «пт-вс»: two weekdays and what joins them say it without "from". */
function isPlainWeekdayRange(scene: DateScene, index: number): boolean {
  const isJoined = textAt(scene, index + 1) === '-' && scene.tokens[index + 2]?.glued === true;
  const isNamed = (at: number) =>
    weekdays.has(textAt(scene, at)) &&
    (scene.cyrillic || isJoined || scene.tokens[at]?.capital === true || fullEnglishWeekdays.has(textAt(scene, at)));
  if (!isNamed(index)) return false;
  const join = exactAfter(scene, index + 1)?.next ?? dayAt(scene, index + 1)?.next ?? afterHours(scene, index + 1);
  if (!/^(?:-|to|till|til|until|through|thru|по)$/.test(textAt(scene, join))) return false;
  const last = weekdayNamed(scene, join + 1);
  return last === null ? holidayAt(scene, join + 1) !== null : isNamed(last.next - 1);
}

/** "from tomorrow till Sunday", «с завтрашнего дня до 4-го»: from a day near by to any other one. */
export function nearRange(scene: DateScene, index: number): Said | null {
  if (!fromWords.has(textAt(scene, index))) return null;
  const first = relativeDay(scene, index + 1) ?? weekday(scene, index + 1);
  if (first === null || first.first.day === null) return null;
  const start = first.first as CivilDate;
  const join = joinAt(scene, textAt(scene, first.next) === 'дня' ? first.next + 1 : first.next);
  if (join === null) return null;
  const named = weekdays.get(textAt(scene, join));
  const exact = exactAfter(scene, named === undefined ? join : join + 1);
  if (exact !== null) {
    const end = firstFrom(start, exact.first);
    return end && { ...relative(start, index + 1, exact.next), last: end, role: 'range' };
  }
  if (named === undefined) return null;
  const end = addDays(start, (named - weekdayOf(start) + 7) % 7 || 7);
  return { ...relative(start, index + 1, join + 1), last: end, role: 'range' };
}

/** The first day from `start` on of which the words may be. */
function firstFrom(start: CivilDate, { year, month, day }: PartialDate): CivilDate | null {
  if (day === null) return null;
  for (let step = 0; step < 13; step += 1) {
    const of = monthShifted(start, step);
    const date = { year: of.year ?? 0, month: of.month ?? 0, day };
    if ((month !== null && date.month !== month) || (year !== null && date.year !== year)) continue;
    if (isRealDate(date) && dayNumber(date) >= dayNumber(start)) return date;
  }
  return null;
}

/** The day of the month that follows a weekday. */
export function exactAfter(scene: DateScene, index: number): Said | null {
  const at = /^[.,]$/.test(textAt(scene, index)) ? index + 1 : index;
  return explicitDate(scene, at) ?? dayOfMonth(scene, at);
}
