/**
 * Dates in a sentence, by rules over its tokens. A number is only a day when a month, an ordinal or the form of a written
 * date says so: clock times, prices, versions, phone and order numbers are never taken for dates.
 */
import {
  addDays,
  type CivilDate,
  civilDateOfDayNumber,
  dayNumber,
  daysInMonth,
  isRealDate,
  type PartialDate,
} from '#core/civil-date.ts';
import type { Span } from '#core/reading.ts';
import type { GuessedPart, Language } from '#core/records.ts';
import {
  fullEnglishWeekdays,
  holidays,
  months,
  numberWords,
  ordinalTens,
  ordinalThirty,
  ordinalUnits,
  relativeDays,
  seasons,
  weekdays,
} from './date-words.ts';
import { type Tense, type TenseMark, tenseMarks, tenseNear } from './tense.ts';
import type { Sentence, Token } from './tokens.ts';

export interface FoundDate {
  readonly start: PartialDate | null;
  readonly end: PartialDate | null;
  /** the first day with nothing but what the words say: what a yearly date is made of */
  readonly said: PartialDate;
  readonly guessed: readonly GuessedPart[];
  readonly span: Span;
  /** token indexes, end excluded, prepositions included */
  readonly from: number;
  readonly to: number;
  /** `until`: the words name only the end; `vague`: a mere "today", which dates nothing by itself */
  readonly role: 'point' | 'range' | 'until' | 'vague';
  /** told from the day it was said ("tomorrow", "on Friday"), not by the calendar */
  readonly relative: boolean;
}

interface Day {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly orderGuessed?: boolean;
  /** index after the last token */
  readonly next: number;
}

/** What the words say before tense decides the year. */
interface Said {
  readonly first: PartialDate;
  readonly last: PartialDate | null;
  /** already resolved: relative to the day it was said */
  readonly resolved: boolean;
  readonly orderGuessed: boolean;
  readonly role: FoundDate['role'];
  /** index of the first token that belongs to the span */
  readonly from: number;
  readonly next: number;
}

/** The sentence and what is known about it, for every rule. */
interface Scene {
  readonly tokens: readonly Token[];
  readonly saidOn: CivilDate;
  readonly language: Language | null;
  readonly cyrillic: boolean;
  readonly marks: readonly TenseMark[];
}

/** Every date of the sentence, in order, none overlapping another. */
export function findDates(sentence: Sentence, saidOn: CivilDate, language: Language | null): FoundDate[] {
  const { tokens } = sentence;
  const scene: Scene = {
    tokens,
    saidOn,
    language,
    cyrillic: /[а-я]/.test(sentence.text),
    marks: tenseMarks(tokens),
  };
  const found: FoundDate[] = [];
  for (let index = 0; index < tokens.length; ) {
    const said = saidAt(scene, index);
    if (said === null) {
      index += 1;
      continue;
    }
    const date = resolve(scene, said, index);
    if (date !== null) addOrMerge(found, date, tokens);
    index = Math.max(said.next, index + 1);
  }
  return found;
}

const rules: readonly ((scene: Scene, index: number) => Said | null)[] = [
  untilDate,
  dateRange,
  explicitDate,
  dayOfMonth,
  weekdayRange,
  countedUnits,
  calendarPeriod,
  weekday,
  relativeDay,
  bareMonth,
  season,
  holiday,
  bareYear,
];

function saidAt(scene: Scene, index: number): Said | null {
  for (const rule of rules) {
    const said = rule(scene, index);
    if (said !== null) return said;
  }
  return null;
}

// --- the pieces -----------------------------------------------------------------------------------------------------

const rangeWords = new Set(['to', 'till', 'til', 'until', 'through', 'thru', 'по', 'до', '-']);
const fromWords = new Set(['from', 'between', 'с', 'со', 'от']);
const currencies =
  /^(?:[$€£₽%]|usd|eur|gbp|dollars?|euros?|pounds?|bucks|руб\p{L}*|р|долл\p{L}*|евро|тыс|тысяч\p{L}*|млн|k|m|к)$/u;
const units =
  /^(?:kg|km|cm|mm|lbs?|gb|mb|tb|hours?|hrs?|minutes?|mins?|people|persons?|seats?|pcs|items?|users?|licen[cs]es?|am|pm|кг|км|см|мм|м|гб|мб|тб|час\p{L}*|ч|минут\p{L}*|мин|человек\p{L}*|чел|шт\p{L}*|раз|лицензи\p{L}*|пользовател\p{L}*|балл\p{L}*|штук\p{L}*)$/u;

function textAt({ tokens }: Scene, index: number): string {
  return tokens[index]?.text ?? '';
}

function numberAt({ tokens }: Scene, index: number, shortest: number, longest: number): number | null {
  const token = tokens[index];
  if (token?.kind !== 'number' || token.text.length < shortest || token.text.length > longest) return null;
  return /^\d+$/.test(token.text) ? Number(token.text) : null;
}

/** Words that number something. */
const labels =
  /^(?:v|ver|version|build|release|no|nr|room|page|item|section|верси\p{L}+|релиз\p{L}*|билд\p{L}*|номер\p{L}*|пункт\p{L}*|order|invoice|ticket|заказ\p{L}*|счет\p{L}*|п|стр|каб\p{L}*|кв|д)$/u;

/** Nothing stands before the number that makes it a part of something else: №, #, $, v, a decimal, a phone. */
function isFree({ tokens }: Scene, index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (!token || !before) return true;
  if (/^[№#$€£₽§+=]$/.test(before.text)) return false;
  const label = before.text === '.' ? tokens[index - 2] : before;
  if (label && labels.test(label.text)) return false;
  if (!token.glued) return true;
  if (before.kind !== 'sign') return false;
  // "- 12 May" in a list, never "A-12"
  return /^["'«“(]$/.test(before.text) || (before.text === '-' && !before.glued);
}

/** 1 to 31 as digits, with or without an ending, or as an ordinal in words. */
function dayAt(scene: Scene, index: number): { day: number; next: number; ordinal: boolean } | null {
  const { tokens } = scene;
  const number = numberAt(scene, index, 1, 2);
  if (number !== null) {
    if (number < 1 || number > 31) return null;
    const ending = tokens[index + 1];
    if (ending?.glued && /^(?:st|nd|rd|th|го|е|ое|ого)$/.test(ending.text))
      return { day: number, next: index + 2, ordinal: true };
    if (
      ending?.glued &&
      ending.text === '-' &&
      /^(?:го|е|ое|ого|му|ому|ем)$/.test(textAt(scene, index + 2)) &&
      tokens[index + 2]?.glued
    ) {
      return { day: number, next: index + 3, ordinal: true };
    }
    if (ending?.glued && ending.kind === 'word') return null;
    if (
      ending?.glued &&
      /^[:.,/+%]$/.test(ending.text) &&
      tokens[index + 2]?.glued &&
      tokens[index + 2]?.kind === 'number'
    )
      return null;
    return { day: number, next: index + 1, ordinal: false };
  }
  const word = textAt(scene, index);
  const unit = ordinalUnits.get(word);
  if (unit !== undefined) return { day: unit, next: index + 1, ordinal: true };
  if (ordinalThirty.has(word)) return { day: 30, next: index + 1, ordinal: true };
  const tens = ordinalTens.get(word);
  if (tens === undefined) return null;
  const next = textAt(scene, index + 1) === '-' ? index + 2 : index + 1;
  const rest = ordinalUnits.get(textAt(scene, next));
  if (rest === undefined || rest > 9 || tens + rest > 31) return null;
  return { day: tens + rest, next: next + 1, ordinal: true };
}

const doubtfulMonths = new Set(['may', 'march', 'mar', 'sep', 'dec', 'jan']);

/** A month's name and the full stop of a short one. */
function monthAt(scene: Scene, index: number): { month: number; next: number } | null {
  const month = months.get(textAt(scene, index));
  if (month === undefined) return null;
  const short = textAt(scene, index).length <= 4 && textAt(scene, index + 1) === '.' && scene.tokens[index + 1]?.glued;
  return { month, next: short && textAt(scene, index).length < 5 ? index + 2 : index + 1 };
}

/** A year of four digits, «года» included, or "next year" in words. */
function yearAt(scene: Scene, index: number): { year: number; next: number } | null {
  const { tokens, saidOn } = scene;
  let at = index;
  if (textAt(scene, at) === ',' || textAt(scene, at) === 'of') at += 1;
  const number = numberAt(scene, at, 4, 4);
  if (number !== null && number >= 1900 && number <= 2100) {
    const after = tokens[at + 1];
    if (after && (currencies.test(after.text) || units.test(after.text))) return null;
    if (after?.glued && (after.kind === 'word' || /^[:/+%]$/.test(after.text))) return null;
    if (tokens[at]?.glued && tokens[at - 1]?.text !== ',') return null;
    return { year: number, next: at + yearWordLength(scene, at + 1) + 1 };
  }
  const shift = /^(?:next|следующего|будущего)$/.test(textAt(scene, at))
    ? 1
    : /^(?:last|прошлого)$/.test(textAt(scene, at))
      ? -1
      : /^(?:this|этого)$/.test(textAt(scene, at))
        ? 0
        : null;
  if (shift === null || !/^(?:year|года)$/.test(textAt(scene, at + 1))) return null;
  return { year: saidOn.year + shift, next: at + 2 };
}

function yearWordLength(scene: Scene, index: number): number {
  if (/^(?:год|года|году)$/.test(textAt(scene, index))) return 1;
  if (!/^гг?$/.test(textAt(scene, index))) return 0;
  return textAt(scene, index + 1) === '.' && scene.tokens[index + 1]?.glued ? 2 : 1;
}

/** A day with its month, in words or digits. */
function explicitDayAt(scene: Scene, index: number): Day | null {
  return writtenDayAt(scene, index) ?? numericDayAt(scene, index) ?? isoDayAt(scene, index);
}

function real(day: Day): Day | null {
  return isRealDate(day) ? day : null;
}

function writtenDayAt(scene: Scene, index: number): Day | null {
  const { tokens } = scene;
  const start = textAt(scene, index) === 'the' ? index + 1 : index;
  const first = dayAt(scene, start);
  if (first !== null) {
    if (!isFree(scene, start) && !isRangeEnd(scene, start)) return null;
    const monthIndex = /^(?:of|число)$/.test(textAt(scene, first.next)) ? first.next + 1 : first.next;
    const month = monthAt(scene, monthIndex);
    if (month === null || (!first.ordinal && isVerbMonth(scene, monthIndex))) return null;
    const year = yearAt(scene, month.next);
    return real({ year: year?.year ?? null, month: month.month, day: first.day, next: year?.next ?? month.next });
  }
  const month = monthAt(scene, index);
  // in Russian the day comes first: «в мае 5 встреч» has none
  if (month === null || !/^[a-z]/.test(textAt(scene, index))) return null;
  const dayIndex = textAt(scene, month.next) === 'the' ? month.next + 1 : month.next;
  const day = dayAt(scene, dayIndex);
  if (day === null || isUnit(scene, day.next) || isClock(scene, day.next)) return null;
  if (!tokens[index]?.capital && doubtfulMonths.has(textAt(scene, index)) && isNounAfter(scene, day.next)) return null;
  const year = yearAt(scene, day.next);
  return real({ year: year?.year ?? null, month: month.month, day: day.day, next: year?.next ?? day.next });
}

/** The number follows the dash of a range. */
function isRangeEnd({ tokens }: Scene, index: number): boolean {
  return tokens[index - 1]?.text === '-' && tokens[index]?.glued === true;
}

/** «5 may apply»: a number before the verb "may" or "march". */
function isVerbMonth({ tokens }: Scene, index: number): boolean {
  const token = tokens[index];
  if (token?.text !== 'may' && token?.text !== 'march') return false;
  const after = tokens[index + 1];
  return !token.capital && after?.kind === 'word' && !connectors.has(after.text);
}

const connectors = new Set(
  (
    'and or to till until through for in at on we i he she they it you my our his her so but because with when if as then ' +
    'меня нас его ее вас тебя не is was are will please thanks from by и или в на у с мы я он она они по до но а'
  ).split(' '),
);

/** A plain word follows that the number may be counting. */
function isNounAfter({ tokens }: Scene, index: number): boolean {
  const after = tokens[index];
  return after?.kind === 'word' && !connectors.has(after.text);
}

function isUnit(scene: Scene, index: number): boolean {
  const text = textAt(scene, index);
  return currencies.test(text) || units.test(text);
}

/** A clock time goes on here: ":30", "pm". */
function isClock({ tokens }: Scene, index: number): boolean {
  const after = tokens[index];
  return (after?.glued === true && after.text === ':') || after?.text === 'am' || after?.text === 'pm';
}

function isoDayAt(scene: Scene, index: number): Day | null {
  const year = numberAt(scene, index, 4, 4);
  const month = numberAt(scene, index + 2, 2, 2);
  const day = numberAt(scene, index + 4, 2, 2);
  if (year === null || month === null || day === null || year < 1900 || year > 2100) return null;
  if (!isGluedRun(scene, index, 5) || textAt(scene, index + 1) !== '-' || textAt(scene, index + 3) !== '-') return null;
  return isFree(scene, index) && endsNumber(scene, index + 5) ? real({ year, month, day, next: index + 5 }) : null;
}

function isGluedRun({ tokens }: Scene, index: number, length: number): boolean {
  for (let at = index + 1; at < index + length; at += 1) if (!tokens[at]?.glued) return false;
  return true;
}

/** No further digits, letters or unit belong to the number that ends before `index`. */
function endsNumber(scene: Scene, index: number): boolean {
  const { tokens } = scene;
  const after = tokens[index];
  if (!after) return true;
  if (currencies.test(after.text) || units.test(after.text)) return false;
  if (!after.glued) return true;
  if (after.kind !== 'sign') return false;
  return (
    !/^[./:+=%_@\\-]$/.test(after.text) ||
    !tokens[index + 1]?.glued ||
    (after.text === '-' && tokens[index + 1]?.kind === 'number')
  );
}

/** dd.mm.yyyy, dd.mm.yy, dd.mm, and the same with slashes or (with a year) dashes; mm/dd where the language says so. */
function numericDayAt(scene: Scene, index: number): Day | null {
  const { tokens } = scene;
  const first = numberAt(scene, index, 1, 2);
  const second = numberAt(scene, index + 2, 1, 2);
  const separator = textAt(scene, index + 1);
  if (first === null || second === null || !/^[./-]$/.test(separator) || !isGluedRun(scene, index, 3)) return null;
  if (!isFree(scene, index) && (separator === '-' || !isRangeEnd(scene, index))) return null;
  const third = textAt(scene, index + 3) === separator && isGluedRun(scene, index, 5) ? tokens[index + 4] : undefined;
  if (third?.kind === 'number') {
    const year = yearOfDigits(third.text, scene.saidOn);
    if (year === null || !endsNumber(scene, index + 5)) return null;
    const ordered = inOrder(scene, first, second, separator);
    return ordered && real({ ...ordered, year, next: index + 5 + yearWordLength(scene, index + 5) });
  }
  if (separator === '-' || !endsNumber(scene, index + 3) || !isYearlessDate(scene, index)) return null;
  const ordered = inOrder(scene, first, second, separator);
  return ordered && real({ ...ordered, year: null, next: index + 3 });
}

function yearOfDigits(digits: string, saidOn: CivilDate): number | null {
  const number = Number(digits);
  if (digits.length === 4) return number >= 1900 && number <= 2100 ? number : null;
  if (digits.length !== 2) return null;
  return number > (saidOn.year % 100) + 20 ? 1900 + number : 2000 + number;
}

/** Which of two numbers is the day: a full stop always puts it first, a slash only where the language does. */
function inOrder(scene: Scene, first: number, second: number, separator: string) {
  if (separator !== '/') return { day: first, month: second, orderGuessed: false };
  if (first > 12) return { day: first, month: second, orderGuessed: false };
  if (second > 12) return { day: second, month: first, orderGuessed: false };
  const orderGuessed = first !== second;
  const russian = scene.cyrillic || scene.language === 'ru';
  if (russian) return { day: first, month: second, orderGuessed: false };
  return scene.language === 'en'
    ? { day: second, month: first, orderGuessed }
    : { day: first, month: second, orderGuessed };
}

const beforeNumericDate = /^(?:on|from|since|by|until|till|through|to|between|с|со|по|до|от|на|-)$/;
const beforeOtherNumber =
  /^(?:at|в|во|around|about|~|costs?|price|rate|score|rating|cena|цена|цене|стоит|курс|курсу|оценк\p{L}+|рейтинг\p{L}*|score)$/u;

/** "12.05" may be a price or a time, so two digits each or a preposition are asked for. */
function isYearlessDate(scene: Scene, index: number): boolean {
  const before = textAt(scene, index - 1);
  const first = textAt(scene, index);
  const second = textAt(scene, index + 2);
  if (`${first}/${second}` === '24/7' || beforeOtherNumber.test(before)) return false;
  if (textAt(scene, index + 1) === '.' && second.length !== 2) return false;
  return (first.length === 2 && second.length === 2) || beforeNumericDate.test(before);
}

// --- the rules ------------------------------------------------------------------------------------------------------

function untilDate(scene: Scene, index: number): Said | null {
  if (!/^(?:until|till|til|through|до|по)$/.test(textAt(scene, index))) return null;
  const point = singlePoint(scene, index + 1);
  return point && { ...point, role: 'until', first: point.last ?? point.first, last: null };
}

/** Rules for one day, for ends of ranges. */
function singlePoint(scene: Scene, index: number): Said | null {
  for (const rule of [dateRange, explicitDate, dayOfMonth, weekday, relativeDay, bareMonth]) {
    const said = rule(scene, index);
    if (said !== null) return said;
  }
  return null;
}

function dateRange(scene: Scene, index: number): Said | null {
  const opened = fromWords.has(textAt(scene, index));
  const begin = opened ? index + 1 : index;
  return (
    explicitRange(scene, begin, opened) ?? daysOfOneMonth(scene, begin, opened) ?? monthRange(scene, begin, opened)
  );
}

/** Index after the word that joins the ends of a range. */
function joinAt(scene: Scene, index: number, opened: boolean): number | null {
  const word = textAt(scene, index);
  if (rangeWords.has(word) || (opened && word === 'and') || word === 'и' || word === 'and') {
    return textAt(scene, index + 1) === 'the' ? index + 2 : index + 1;
  }
  return null;
}

/** "3 June to 17 July", "June 3-17", «с 3 июня по 17-е». */
function explicitRange(scene: Scene, begin: number, opened: boolean): Said | null {
  const first = explicitDayAt(scene, begin);
  if (first === null) return null;
  const join = joinAt(scene, first.next, opened);
  if (join === null || (!opened && /^(?:and|и)$/.test(textAt(scene, first.next)))) return null;
  const second = explicitDayAt(scene, join);
  const from = textAt(scene, begin) === 'the' ? begin + 1 : begin;
  if (second !== null) {
    const order = Boolean(first.orderGuessed || second.orderGuessed);
    return range(partial(first), partial(second), order, from, second.next);
  }
  const day = dayAt(scene, join);
  const written = months.has(textAt(scene, begin)) || months.has(textAt(scene, first.next - 1)) || first.year !== null;
  // "12/05-17" is a number of something
  if (!written && textAt(scene, first.next) === '-') return null;
  if (day === null || first.day === null || day.day <= first.day || isUnit(scene, day.next) || isClock(scene, day.next))
    return null;
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

function tailYear(scene: Scene, index: number): { year: number; next: number } | null {
  return yearAt(scene, index);
}

/** "3-17 June", "from the 3rd to the 17th of June", «с 3 по 17 июня», and without a month «с 3-го по 17-е». */
function daysOfOneMonth(scene: Scene, begin: number, opened: boolean): Said | null {
  const start = textAt(scene, begin) === 'the' ? begin + 1 : begin;
  const first = dayAt(scene, start);
  if (first === null || !isFree(scene, start)) return null;
  const join = joinAt(scene, first.next, opened);
  if (join === null) return null;
  const listed = /^(?:and|и)$/.test(textAt(scene, first.next)) && !opened;
  const second = explicitDayAt(scene, join);
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
  if (last === null || listed || first.day >= last.day || !opened) return null;
  const ordinals = first.ordinal && last.ordinal;
  const numbers = /^числ/.test(textAt(scene, last.next));
  const plain =
    textAt(scene, first.next) === 'по' && textAt(scene, begin - 1) !== 'от' && isFollowedByClause(scene, last.next);
  if (!ordinals && !numbers && !plain) return null;
  const next = numbers ? last.next + 1 : last.next;
  return range(
    { year: null, month: null, day: first.day },
    { year: null, month: null, day: last.day },
    false,
    start,
    next,
  );
}

/** The end of the words, a sign, or a verb or pronoun: nothing that a number before it could be counting. */
function isFollowedByClause({ tokens, marks }: Scene, index: number): boolean {
  const after = tokens[index];
  if (!after) return true;
  if (after.kind === 'sign') return /^[,.!?)]$/.test(after.text) && !tokens[index + 1]?.glued;
  return connectors.has(after.text) || marks.some((mark) => mark.index === index);
}

/** "from May to July", «с мая по июль». */
function monthRange(scene: Scene, begin: number, opened: boolean): Said | null {
  if (!opened) return null;
  const first = monthAt(scene, begin);
  const join = first && joinAt(scene, first.next, true);
  const second = join ? monthAt(scene, join) : null;
  if (first === null || second === null) return null;
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

function explicitDate(scene: Scene, index: number): Said | null {
  const day = explicitDayAt(scene, index);
  if (day === null) return null;
  const from = textAt(scene, index) === 'the' ? index + 1 : index;
  return point(partial(day), false, from, day.next, Boolean(day.orderGuessed));
}

/** What counts something else than days: floors, centuries, anniversaries. */
const ordinalNouns =
  /^(?:этаж|сезон|век|год|размер|дом|выпуск|раунд|тур|класс|раз|кабинет|отделени|место|мест|апартамент|подъезд|номер|уров|корпус|участ|школ|групп)/u;

/** "on the 20th", «15-го», «20 числа». */
function dayOfMonth(scene: Scene, index: number): Said | null {
  const the = textAt(scene, index) === 'the';
  const start = the ? index + 1 : index;
  const day = dayAt(scene, start);
  if (day === null || !isFree(scene, start)) return null;
  const digits = scene.tokens[start]?.kind === 'number';
  if (/^числ(?:а|о|у)$/.test(textAt(scene, day.next)))
    return point(partialDay(day.day), false, start, day.next + 1, false);
  if (!day.ordinal || !digits) return null;
  const russian = /[а-я]/.test(textAt(scene, day.next - 1));
  const after = scene.tokens[day.next];
  if (after?.glued && after.kind === 'sign' && scene.tokens[day.next + 1]?.glued) return null;
  if (russian) {
    if (/(?:е|ем|ое)$/.test(textAt(scene, day.next - 1)) && !/^(?:на|по|до)$/.test(textAt(scene, index - 1)))
      return null;
    if (after && ordinalNouns.test(after.text)) return null;
    return point(partialDay(day.day), false, start, day.next, false);
  }
  const asked = the || weekdays.has(textAt(scene, start - 1)) || textAt(scene, start - 1) === 'on';
  return asked && !isNounAfter(scene, day.next) ? point(partialDay(day.day), false, start, day.next, false) : null;
}

function partialDay(day: number): PartialDate {
  return { year: null, month: null, day };
}

const thisWords = /^(?:this|coming|эту|этот|это|ближайш\p{L}+|этой|этом|эти)$/u;
const nextWords = /^(?:next|следующ\p{L}+|будущ\p{L}+)$/u;
const lastWords = /^(?:last|past|прошл\p{L}+|минувш\p{L}+)$/u;

/** −1, 0, 1 for last, this, next; null for any other word. */
function shiftOf(word: string): -1 | 0 | 1 | null {
  if (nextWords.test(word)) return 1;
  if (lastWords.test(word)) return -1;
  return thisWords.test(word) ? 0 : null;
}

/** "on Friday", "next Friday", «в среду», «к пятнице». */
function weekday(scene: Scene, index: number): Said | null {
  const { tokens, saidOn } = scene;
  const shift = shiftOf(textAt(scene, index));
  const at = shift === null ? index : index + 1;
  const word = textAt(scene, at);
  const day = weekdays.get(word);
  if (day === undefined || !isWeekday(scene, index, at, shift)) return null;
  const next = textAt(scene, at + 1) === '.' && word.length <= 4 && tokens[at + 2] !== undefined ? at + 1 : at + 1;
  const week = weekPhrase(scene, next);
  const monday = dayNumber(saidOn) - (weekdayOf(saidOn) - 1);
  if (week !== null) return relative(civilDateOfDayNumber(monday + 7 * week.shift + day - 1), index, week.next);
  const nearest = (tense: Tense | null) => {
    const distance = (day - weekdayOf(saidOn) + 7) % 7 || 7;
    return tense === 'past' ? distance - 7 || -7 : distance;
  };
  if (shift === 1) return relative(civilDateOfDayNumber(monday + 7 + day - 1), index, next);
  if (shift === -1) return relative(addDays(saidOn, nearest('past')), index, next);
  return relative(addDays(saidOn, nearest(tenseNear(scene.marks, index, next))), index, next);
}

function isWeekday(scene: Scene, index: number, at: number, shift: number | null): boolean {
  const word = textAt(scene, at);
  const before = textAt(scene, index - 1);
  if (/^(?:every|each|black|good|cyber|ash|casual|кажд\p{L}+|черн\p{L}+)$/u.test(before)) return false;
  if (shift !== null) return true;
  if (/^[a-z]/.test(word)) {
    if (fullEnglishWeekdays.has(word))
      return textAt(scene, at + 1) !== "'" || /^(?:on|by|until|till|from)$/.test(before);
    return (
      /^(?:on|by|until|till|from|since|to|this)$/.test(before) ||
      (scene.tokens[at]?.capital === true && scene.tokens[at + 1]?.kind === 'number')
    );
  }
  const preposition = /^(?:в|во)$/.test(before) && /(?:у|ник|орг|ерг|ье)$|^(?:пн|вт|ср|чт|пт|сб|вс)$/.test(word);
  const until = /^(?:с|со|до|от)$/.test(before) && /(?:ника|рга|ы|ья)$|^(?:пн|вт|ср|чт|пт|сб|вс)$/.test(word);
  const by = /^(?:к|ко)$/.test(before) && /(?:у|е)$|^(?:пн|вт|ср|чт|пт|сб|вс)$/.test(word);
  const to = /^(?:по|на)$/.test(before) && /(?:у|ник|рг|ье)$/.test(word) && !/(?:нику|ргу)$/.test(word);
  return preposition || until || by || to;
}

/** Monday is 1. */
function weekdayOf(date: CivilDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** "next week", «на следующей неделе»: how many weeks from the present one. */
function weekPhrase(scene: Scene, index: number): { shift: number; next: number } | null {
  let at = index;
  if (/^(?:на|of|the|in)$/.test(textAt(scene, at))) at += 1;
  if (textAt(scene, at) === 'the') at += 1;
  const word = textAt(scene, at);
  if (!/^(?:week|неделе|недели|неделю)$/.test(textAt(scene, at + 1))) return null;
  if (word === 'той' && textAt(scene, at + 1) === 'неделе') {
    return { shift: tenseNear(scene.marks, index, at + 2) === 'past' ? -1 : 1, next: at + 2 };
  }
  const shift = shiftOf(word);
  return shift === null ? null : { shift, next: at + 2 };
}

/** "from Monday to Friday", «с понедельника по пятницу». */
function weekdayRange(scene: Scene, index: number): Said | null {
  if (!fromWords.has(textAt(scene, index))) return null;
  const first = weekday(scene, index + 1);
  const join = first && joinAt(scene, first.next, true);
  const second = join ? weekdays.get(textAt(scene, join)) : undefined;
  if (first === null || join === null || second === undefined) return null;
  const start = first.first as CivilDate;
  const end = addDays(start, (second - weekdayOf(start) + 7) % 7);
  return { ...relative(start, index + 1, join + 1), last: end, role: 'range' };
}

/** "in two weeks", "ten days ago", «через неделю», «месяц назад». */
function countedUnits(scene: Scene, index: number): Said | null {
  const opener = textAt(scene, index);
  const future = opener === 'in' || opener === 'через';
  let at = future ? index + 1 : index;
  const count = numberAt(scene, at, 1, 3) ?? numberWords.get(textAt(scene, at)) ?? null;
  if (count !== null) {
    if (scene.tokens[at]?.kind === 'number' && !isFree(scene, at)) return null;
    at += textAt(scene, at + 1) === 'of' ? 2 : 1;
  } else if (!/^(?:недел|месяц|год)/.test(textAt(scene, at))) return null;
  const unit = unitOf(textAt(scene, at));
  if (unit === null) return null;
  const ago = /^(?:ago|назад)$/.test(textAt(scene, at + 1));
  if (!ago && !future) return null;
  // "in two weeks' time"
  const amount = (ago ? -1 : 1) * (count ?? 1);
  return shifted(scene, unit, amount, index, at + (ago ? 2 : 1));
}

type Unit = 'day' | 'week' | 'month' | 'year';

function unitOf(word: string): Unit | null {
  if (/^(?:days?|день|дня|дней)$/.test(word)) return 'day';
  if (/^(?:weeks?|неделю|недели|недель)$/.test(word)) return 'week';
  if (/^(?:months?|месяц|месяца|месяцев)$/.test(word)) return 'month';
  return /^(?:years?|год|года|лет)$/.test(word) ? 'year' : null;
}

function shifted({ saidOn }: Scene, unit: Unit, amount: number, from: number, next: number): Said | null {
  if (unit === 'day') return relative(addDays(saidOn, amount), from, next);
  if (unit === 'week') return relative(addDays(saidOn, 7 * amount), from, next);
  if (unit === 'month') return relative(monthShifted(saidOn, amount), from, next);
  const year = saidOn.year + amount;
  return year < 1900 || year > 2100 ? null : relative({ year, month: null, day: null }, from, next);
}

function monthShifted(saidOn: CivilDate, amount: number): PartialDate {
  const count = saidOn.year * 12 + saidOn.month - 1 + amount;
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1, day: null };
}

/** "next week", "this weekend", "last month", «на выходных», «в следующем году», «на той неделе в среду». */
function calendarPeriod(scene: Scene, index: number): Said | null {
  const { saidOn } = scene;
  const monday = dayNumber(saidOn) - (weekdayOf(saidOn) - 1);
  const days = (first: number, last: number, next: number): Said => ({
    ...relative(civilDateOfDayNumber(first), index, next),
    last: civilDateOfDayNumber(last),
    role: 'range',
  });
  if (textAt(scene, index) === 'week' && textAt(scene, index + 1) === 'after' && textAt(scene, index + 2) === 'next') {
    return days(monday + 14, monday + 20, index + 3);
  }
  if (/^выходны[ех]$/.test(textAt(scene, index)) && textAt(scene, index - 1) === 'на')
    return weekend(scene, index, index + 1, 0, days);
  if (
    textAt(scene, index) === 'weekend' &&
    textAt(scene, index - 1) === 'the' &&
    /^(?:over|on|at|for)$/.test(textAt(scene, index - 2))
  ) {
    return weekend(scene, index, index + 1, 0, days);
  }
  const week = weekPhrase(scene, index);
  if (
    week !== null &&
    textAt(scene, index) !== 'на' &&
    textAt(scene, index) !== 'the' &&
    textAt(scene, index) !== 'of' &&
    textAt(scene, index) !== 'in'
  ) {
    const preposition = /^(?:в|во|on)$/.test(textAt(scene, week.next)) ? week.next + 1 : week.next;
    const day = weekdays.get(textAt(scene, preposition));
    const first = monday + 7 * week.shift;
    if (day !== undefined) return relative(civilDateOfDayNumber(first + day - 1), index, preposition + 1);
    return days(first, first + 6, week.next);
  }
  const shift = shiftOf(textAt(scene, index));
  if (shift === null) return null;
  const unit = textAt(scene, index + 1);
  if (/^(?:weekend|выходные|выходных)$/.test(unit)) return weekend(scene, index, index + 2, shift, days);
  if (/^(?:month|месяце)$/.test(unit)) return relative(monthShifted(saidOn, shift), index, index + 2);
  if (/^(?:year|году)$/.test(unit))
    return relative({ year: saidOn.year + shift, month: null, day: null }, index, index + 2);
  const named = months.get(unit);
  if (seasons.has(unit) && /^[a-z]/.test(unit)) return seasonOf(scene, index, index + 1, shift);
  if (named === undefined) return null;
  if (shift === 0) return point({ year: null, month: named, day: null }, false, index, index + 2, false);
  return relative(namedMonth(saidOn, named, shift), index, index + 2);
}

/** "last March" is the nearest one that is over, "next March" the nearest one to come. */
function namedMonth(saidOn: CivilDate, month: number, shift: -1 | 1): PartialDate {
  const year = saidOn.year;
  if (shift === 1) return { year: month > saidOn.month ? year : year + 1, month, day: null };
  return { year: month < saidOn.month ? year : year - 1, month, day: null };
}

function weekend(
  scene: Scene,
  index: number,
  next: number,
  shift: -1 | 0 | 1,
  days: (first: number, last: number, next: number) => Said,
): Said {
  const monday = dayNumber(scene.saidOn) - (weekdayOf(scene.saidOn) - 1);
  const past = shift === 0 && tenseNear(scene.marks, index, next) === 'past' && weekdayOf(scene.saidOn) < 6;
  const week = monday + 7 * (past ? -1 : shift);
  return days(week + 5, week + 6, next);
}

/** "tomorrow", "the day after tomorrow", «послезавтра». */
function relativeDay(scene: Scene, index: number): Said | null {
  const { saidOn } = scene;
  const words = [0, 1, 2].map((step) => textAt(scene, index + step)).join(' ');
  if (words === 'day after tomorrow') return relative(addDays(saidOn, 2), index, index + 3);
  if (words === 'day before yesterday') return relative(addDays(saidOn, -2), index, index + 3);
  if (words.startsWith('last night')) return relative(addDays(saidOn, -1), index, index + 2);
  const days = relativeDays.get(textAt(scene, index));
  if (days === undefined) return null;
  return { ...relative(addDays(saidOn, days), index, index + 1), role: days === 0 ? 'vague' : 'point' };
}

const beforeMonth =
  /^(?:in|by|until|till|since|from|during|early|mid|late|of|this|through|before|в|во|к|ко|с|со|до|на|весь|начал\p{L}|конц\p{L}|конец|середин\p{L}|числах)$/u;

/** "in March", "by late May", «в марте», «к концу мая», "May 2027". */
function bareMonth(scene: Scene, index: number): Said | null {
  const month = monthAt(scene, index);
  if (month === null) return null;
  const year = yearAt(scene, month.next);
  const word = textAt(scene, index);
  const english = /^[a-z]/.test(word);
  // "in mar" and «в мар» are not how people shorten
  if (english && word.length < 4 && word !== 'may') return null;
  const before = textAt(scene, index - 1) === '-' ? textAt(scene, index - 2) : textAt(scene, index - 1);
  const named =
    beforeMonth.test(before) && (!english || scene.tokens[index]?.capital === true || !doubtfulMonths.has(word));
  const inMay =
    /^(?:in|by|since|until|late|early|mid|of)$/.test(before) && word === 'may' && !isNounAfter(scene, index + 1);
  const inMarch = /^(?:in|by|since|until|late|early|mid)$/.test(before) && word === 'march';
  if (!named && !inMay && !inMarch && !(year !== null && (scene.tokens[index]?.capital === true || !english)))
    return null;
  return point(
    { year: year?.year ?? null, month: month.month, day: null },
    false,
    index,
    year?.next ?? month.next,
    false,
  );
}

/** "in summer", "this winter", «летом». */
function season(scene: Scene, index: number): Said | null {
  const word = textAt(scene, index);
  if (!seasons.has(word)) return null;
  if (!/^[a-z]/.test(word)) {
    const shift = shiftOf(textAt(scene, index - 1));
    return seasonOf(scene, shift === null ? index : index - 1, index, shift);
  }
  const before = textAt(scene, index - 1) === 'the' ? textAt(scene, index - 2) : textAt(scene, index - 1);
  const meant = /^(?:in|by|over|during|until|since)$/.test(before) && !isNounAfter(scene, index + 1);
  return meant ? seasonOf(scene, index, index, null) : null;
}

function seasonOf(scene: Scene, from: number, at: number, shift: -1 | 0 | 1 | null): Said | null {
  const first = seasons.get(textAt(scene, at));
  if (first === undefined) return null;
  const said = yearAt(scene, at + 1);
  const named = said?.year ?? (shift === null || shift === 0 ? null : namedMonth(scene.saidOn, first, shift).year);
  const last = first === 12 ? 2 : first + 2;
  const start = { year: named, month: first, day: null };
  const end = { year: named === null ? null : named + (first === 12 ? 1 : 0), month: last, day: null };
  return range(start, end, false, from, said?.next ?? at + 1);
}

/** "over Christmas", «на Новый год», «на майские». */
function holiday(scene: Scene, index: number): Said | null {
  const before = textAt(scene, index - 1) === 'the' ? textAt(scene, index - 2) : textAt(scene, index - 1);
  if (!/^(?:over|at|for|by|before|on|на|к|ко)$/.test(before)) return null;
  for (const { words, from, to } of holidays) {
    const parts = words.match(/[\p{L}]+|'/gu) ?? [];
    if (!parts.every((part, step) => textAt(scene, index + step) === part)) continue;
    const next = index + parts.length;
    const first = { year: null, month: from[0], day: from[1] };
    return to
      ? range(first, { year: null, month: to[0], day: to[1] }, false, index, next)
      : point(first, false, index, next, false);
  }
  return null;
}

/** "since 2019", «в 2019 году». */
function bareYear(scene: Scene, index: number): Said | null {
  if (!/^(?:in|since|в|с)$/.test(textAt(scene, index - 1)) || scene.tokens[index]?.kind !== 'number') return null;
  const year = yearAt(scene, index);
  if (year === null) return null;
  const english = /^(?:in|since)$/.test(textAt(scene, index - 1));
  if (!english && year.next === index + 1) return null;
  return point({ year: year.year, month: null, day: null }, false, index, year.next, false);
}

// --- from what was said to a date -----------------------------------------------------------------------------------

function partial({ year, month, day }: Day | PartialDate): PartialDate {
  return { year, month, day };
}

function point(first: PartialDate, resolved: boolean, from: number, next: number, orderGuessed: boolean): Said {
  return { first, last: null, resolved, orderGuessed, role: 'point', from, next };
}

function relative(first: PartialDate, from: number, next: number): Said {
  return point(first, true, from, next, false);
}

function range(first: PartialDate, last: PartialDate, orderGuessed: boolean, from: number, next: number): Said {
  return { first, last, resolved: false, orderGuessed, role: 'range', from, next };
}

function resolve(scene: Scene, said: Said, index: number): FoundDate | null {
  const dates = said.resolved ? { first: said.first, last: said.last, guessed: false } : withYears(scene, said, index);
  if (dates === null) return null;
  const guessed: GuessedPart[] = [];
  if (dates.guessed) guessed.push('year');
  if (said.orderGuessed) guessed.push('day-month-order');
  const begin = scene.tokens[said.from];
  const end = scene.tokens[said.next - 1];
  if (!begin || !end) return null;
  const until = said.role === 'until';
  return {
    start: until ? null : dates.first,
    end: until ? dates.first : dates.last,
    said: said.resolved ? dates.first : said.first,
    guessed,
    span: [begin.start, end.end],
    from: index,
    to: said.next,
    role: said.role,
    relative: said.resolved,
  };
}

/** Gives the years that the words leave out: past or to come by the verb nearest to the date, to come without one. */
function withYears(
  scene: Scene,
  said: Said,
  index: number,
): { first: PartialDate; last: PartialDate | null; guessed: boolean } | null {
  const { first, last } = said;
  const tense = tenseNear(scene.marks, index, said.next) ?? 'future';
  if (first.month === null && first.day !== null)
    return daysWithoutMonth(scene.saidOn, first.day, last?.day ?? null, tense);
  if (last !== null && last.year !== null && first.year === null) {
    const earlier = (first.month ?? 0) > (last.month ?? 0) ? 1 : 0;
    return { first: { ...first, year: last.year - earlier }, last, guessed: false };
  }
  if (first.year !== null) {
    if (last === null || last.year !== null) return { first, last, guessed: false };
    const later = (last.month ?? 0) < (first.month ?? 0) ? 1 : 0;
    return { first, last: { ...last, year: first.year + later }, guessed: false };
  }
  // "appointed from 1 December" was decided before and begins later: whichever is nearer
  if (last === null && /^(?:с|со|from)$/.test(textAt(scene, index - 1))) return nearerYear(scene.saidOn, first);
  return nearestYears(scene.saidOn, first, last, tense);
}

function nearerYear(saidOn: CivilDate, first: PartialDate) {
  const past = nearestYears(saidOn, first, null, 'past');
  const future = nearestYears(saidOn, first, null, 'future');
  if (past === null || future === null) return future ?? past;
  const today = dayNumber(saidOn);
  return firstDay(future.first) - today <= today - firstDay(past.first) ? future : past;
}

/** The name of a month or of a weekday. */
export function isCalendarWord(word: string): boolean {
  return months.has(word) || weekdays.has(word);
}

function nearestYears(saidOn: CivilDate, first: PartialDate, last: PartialDate | null, tense: Tense) {
  const today = dayNumber(saidOn);
  const wraps = last !== null && isBefore(last, first) ? 1 : 0;
  const inYear = (year: number) => {
    const start = { ...first, year };
    const end = last === null ? null : { ...last, year: year + wraps };
    if (!isRealDate(start) || (end !== null && !isRealDate(end))) return null;
    return { first: start, last: end, guessed: true };
  };
  // 29 February comes once in four years, and once in eight around 1900 and 2100
  const steps = Array.from({ length: 10 }, (_, step) => step);
  const years =
    tense === 'past' ? steps.map((step) => saidOn.year + 1 - step) : steps.map((step) => saidOn.year - 1 + step);
  for (const year of years) {
    const dates = inYear(year);
    if (dates === null) continue;
    const fits =
      tense === 'past' ? firstDay(dates.last ?? dates.first) <= today : lastDay(dates.last ?? dates.first) >= today;
    if (fits) return dates;
  }
  return null;
}

function isBefore(a: PartialDate, b: PartialDate): boolean {
  return (a.month ?? 0) < (b.month ?? 0) || (a.month === b.month && (a.day ?? 0) < (b.day ?? 0));
}

function firstDay({ year, month, day }: PartialDate): number {
  return dayNumber({ year: year ?? 2000, month: month ?? 1, day: day ?? 1 });
}

function lastDay({ year, month, day }: PartialDate): number {
  const inYear = year ?? 2000;
  return dayNumber({ year: inYear, month: month ?? 12, day: day ?? daysInMonth(inYear, month ?? 12) });
}

/** "the 20th" is the nearest one, this month or the next that has one. */
function daysWithoutMonth(saidOn: CivilDate, first: number, last: number | null, tense: Tense) {
  const step = tense === 'past' ? -1 : 1;
  for (let distance = 0; distance < 4; distance += 1) {
    const month = monthShifted(saidOn, step * distance);
    const start = { ...month, day: first };
    const end = last === null ? null : { ...month, day: last };
    if (!isRealDate(start) || (end !== null && !isRealDate(end))) continue;
    const fits =
      tense === 'past' ? firstDay(end ?? start) <= dayNumber(saidOn) : lastDay(end ?? start) >= dayNumber(saidOn);
    if (fits) return { first: start, last: end, guessed: true };
  }
  return null;
}

/** "Friday, 12 May" and "tomorrow, the 12th" are one date: the exact one counts. */
function addOrMerge(found: FoundDate[], date: FoundDate, tokens: readonly Token[]): void {
  const before = found.at(-1);
  const gap = before ? tokens.slice(before.to, date.from) : [];
  const adjacent =
    before !== undefined && gap.every((token) => /^(?:[,(]|the|on|в|и)$/.test(token.text)) && gap.length <= 2;
  if (before && adjacent && !gap.some((token) => token.text === 'и') && isSameDay(before, date)) {
    const [exact, same] = date.relative ? [before, date] : [date, before];
    found[found.length - 1] = {
      ...exact,
      ...(sameInstant(exact, same) ? { guessed: exact.guessed.filter((part) => part !== 'year') } : {}),
      span: [before.span[0], date.span[1]],
      from: before.from,
      to: date.to,
    };
    return;
  }
  found.push(date);
}

/** One of the two is a weekday or a relative day, the other names a day of the calendar. */
function isSameDay(a: FoundDate, b: FoundDate): boolean {
  const single = [a, b].every((date) => date.end === null && date.start !== null && date.start.day !== null);
  return single && a.relative !== b.relative;
}

function sameInstant(a: FoundDate, b: FoundDate): boolean {
  return a.start?.year === b.start?.year && a.start?.month === b.start?.month && a.start?.day === b.start?.day;
}
