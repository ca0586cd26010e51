/** A day with its month, in words or in digits: "12 May 2027", «12-го мая», 12.05, 2027-05-12. */
import { type CivilDate, isRealDate, weekdayOf } from '#core/civil-date.ts';
import {
  connectors,
  currencies,
  type DateScene,
  type Day,
  endsNumber,
  isClock,
  isFree,
  isGluedRun,
  isNounAfter,
  isRangeEnd,
  isUnit,
  monthShifted,
  numberAt,
  partial,
  partialDay,
  point,
  relative,
  type Said,
  shiftAt,
  textAt,
  units,
} from './date-scene.ts';
import { isDateWord, months, ordinalTens, ordinalThirty, ordinalUnits, weekdays } from './date-words.ts';
import { numberOf } from './number-words.ts';
import { showsVerbAt } from './tense.ts';

/** 1 to 31 as digits, with or without an ending, or as an ordinal in words. */
export function dayAt(scene: DateScene, index: number): { day: number; next: number; ordinal: boolean } | null {
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

export const doubtfulMonths = new Set(['may', 'march', 'mar', 'sep', 'dec', 'jan']);

/** A month's name and the full stop of a short one. */
export function monthAt(scene: DateScene, index: number): { month: number; next: number } | null {
  const month = months.get(textAt(scene, index));
  if (month === undefined) return null;
  const short = textAt(scene, index).length <= 4 && textAt(scene, index + 1) === '.' && scene.tokens[index + 1]?.glued;
  return { month, next: short && textAt(scene, index).length < 5 ? index + 2 : index + 1 };
}

/** A year of four digits, «года» included, or "next year" in words. */
export function yearAt(scene: DateScene, index: number): { year: number; next: number } | null {
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

function yearWordLength(scene: DateScene, index: number): number {
  if (/^(?:год|года|году)$/.test(textAt(scene, index))) return 1;
  const ending = textAt(scene, index) === '-' && scene.tokens[index]?.glued && scene.tokens[index + 1]?.glued;
  if (ending && /^(?:й|го|м|ый|ого|ом)$/.test(textAt(scene, index + 1)))
    return /^(?:год|года|году)$/.test(textAt(scene, index + 2)) ? 3 : 2;
  if (!/^гг?$/.test(textAt(scene, index))) return 0;
  const birth = bornLength(scene, index);
  if (birth > 0) return birth;
  return textAt(scene, index + 1) === '.' && scene.tokens[index + 1]?.glued ? 2 : 1;
}

/** How many tokens say «г.р.»; 0 where none do. */
function bornLength(scene: DateScene, index: number): number {
  const said = [0, 1, 2, 3].map((step) => textAt(scene, index + step));
  if (said[0] !== 'г') return 0;
  if (said[1] === '.' && /^(?:р|рожд)$/.test(said[2] ?? '')) return said[3] === '.' ? 4 : 3;
  return said[1] === 'р' ? 2 : 0;
}

/** A day with its month, in words or digits. */
export function explicitDayAt(scene: DateScene, index: number): Day | null {
  if (last.scene !== scene || last.index !== index) {
    const day = writtenDayAt(scene, index) ?? numericDayAt(scene, index) ?? isoDayAt(scene, index);
    last = { scene, index, day };
  }
  return last.day;
}

/** Several rules ask for the same day one after the other. */
let last: { readonly scene: DateScene | null; readonly index: number; readonly day: Day | null } = {
  scene: null,
  index: -1,
  day: null,
};

function real(day: Day): Day | null {
  return isRealDate(day) ? day : null;
}

function writtenDayAt(scene: DateScene, index: number): Day | null {
  const { tokens } = scene;
  const start = textAt(scene, index) === 'the' ? index + 1 : index;
  const first = dayAt(scene, start);
  if (first !== null) {
    if (!isFree(scene, start) && !isRangeEnd(scene, start)) return null;
    const separated = isSeparator(scene, first.next);
    const monthIndex =
      separated || /^(?:of|число)$/.test(textAt(scene, first.next)) ? first.next + 1 : afterStop(scene, first.next);
    const month = monthAt(scene, monthIndex);
    if (month === null || (!first.ordinal && isVerbMonth(scene, monthIndex))) return null;
    const year =
      separated && isSeparator(scene, month.next) ? gluedYear(scene, month.next + 1) : shortYear(scene, month.next);
    const named = year ?? yearAt(scene, month.next);
    return real({ year: named?.year ?? null, month: month.month, day: first.day, next: named?.next ?? month.next });
  }
  const month = monthAt(scene, index);
  // in Russian the day comes first: «в мае 5 встреч» has none
  if (month === null || !/^[a-z]/.test(textAt(scene, index))) return null;
  // "Sept/15th"
  const isSplit = textAt(scene, month.next) === '/' && tokens[month.next + 1]?.glued === true;
  const dayIndex = isSplit || textAt(scene, month.next) === 'the' ? month.next + 1 : month.next;
  const day = dayAt(scene, dayIndex);
  if (day === null || (isSplit && !day.ordinal) || isUnit(scene, day.next) || isClock(scene, day.next)) return null;
  if (!tokens[index]?.capital && doubtfulMonths.has(textAt(scene, index)) && isNounAfter(scene, day.next)) return null;
  const year = yearAt(scene, day.next);
  return real({ year: year?.year ?? null, month: month.month, day: day.day, next: year?.next ?? day.next });
}

/** "02/Oct/2026", "2-Oct-26": one sign, and no space, between the parts. */
function isSeparator({ tokens }: DateScene, index: number): boolean {
  return (
    /^[./-]$/.test(tokens[index]?.text ?? '') && tokens[index]?.glued === true && tokens[index + 1]?.glued === true
  );
}

function gluedYear(scene: DateScene, index: number): { year: number; next: number } | null {
  const token = scene.tokens[index];
  const year = token?.kind === 'number' ? yearOfDigits(token.text, scene.saidOn) : null;
  return year === null || !endsNumber(scene, index + 1) ? null : { year, next: index + 1 };
}

/** "4 July '85", «4 июля 85-го». */
export function shortYear(scene: DateScene, index: number): { year: number; next: number } | null {
  const { tokens } = scene;
  const at = textAt(scene, index) === "'" ? index + 1 : index;
  const token = tokens[at];
  if (token?.kind !== 'number' || token.text.length !== 2) return null;
  const year = yearOfDigits(token.text, scene.saidOn);
  if (at > index) return year === null || !token.glued || !endsNumber(scene, at + 1) ? null : { year, next: at + 1 };
  const ending = textAt(scene, at + 1) === '-' && textAt(scene, at + 2) === 'го' && tokens[at + 2]?.glued === true;
  const named = textAt(scene, at + 3) === 'года' ? at + 4 : at + 3;
  if (year !== null && textAt(scene, at + 1) === 'года' && !countsAsYears(Number(token.text)))
    return { year, next: at + 2 };
  return year === null || !ending ? null : { year, next: named };
}

/** «23 года» may be an age, «85 года» is none: so many are «лет». */
function countsAsYears(number: number): boolean {
  return number % 10 > 1 && number % 10 < 5 && !(number > 11 && number < 15);
}

/** "2. - 5. July": the full stop that makes a number an ordinal, as many languages write it. */
export function afterStop({ tokens }: DateScene, index: number): number {
  const stop = tokens[index];
  const after = tokens[index + 1];
  if (stop?.text !== '.' || !stop.glued || after === undefined) return index;
  // "2.-9.8."
  const isJoined = after.glued && after.text === '-' && tokens[index + 2]?.kind === 'number';
  return isJoined || (!after.glued && (after.text === '-' || months.has(after.text))) ? index + 1 : index;
}

/** «5 may apply»: a number before the verb "may" or "march". */
function isVerbMonth({ tokens }: DateScene, index: number): boolean {
  const token = tokens[index];
  if (token?.text !== 'may' && token?.text !== 'march') return false;
  const after = tokens[index + 1];
  return !token.capital && after?.kind === 'word' && !connectors.has(after.text);
}

function isoDayAt(scene: DateScene, index: number): Day | null {
  const year = numberAt(scene, index, 4, 4);
  const month = numberAt(scene, index + 2, 2, 2);
  const day = numberAt(scene, index + 4, 2, 2);
  if (year === null || month === null || day === null || year < 1900 || year > 2100) return null;
  if (!isGluedRun(scene, index, 5) || textAt(scene, index + 1) !== '-' || textAt(scene, index + 3) !== '-') return null;
  return isFree(scene, index) && endsNumber(scene, index + 5) ? real({ year, month, day, next: index + 5 }) : null;
}

/** dd.mm.yyyy, dd.mm.yy, dd.mm, and the same with slashes or (with a year) dashes; mm/dd where the language says so. */
function numericDayAt(scene: DateScene, index: number): Day | null {
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
    const { month, day, orderGuessed } = inOrder(scene, first, second, separator);
    return real({ year, month, day, orderGuessed, next: index + 5 + yearWordLength(scene, index + 5) });
  }
  // "24.12. - 6.1.": written with a full stop after the month
  const stopped = separator === '.' && textAt(scene, index + 3) === '.' && scene.tokens[index + 3]?.glued === true;
  if (separator === '-' || !endsNumber(scene, index + 3)) return null;
  const free = scene.tokens[index + 4]?.glued !== true || /^[,;!?)-]$/.test(textAt(scene, index + 4));
  if (!isYearlessDate(scene, index) && !(stopped && free)) return null;
  const { month, day, orderGuessed } = onWeekday(scene, index, inOrder(scene, first, second, separator));
  return real({ year: null, month, day, orderGuessed, next: index + (stopped ? 4 : 3) });
}

/** The weekday that stands before a date: "Sat 5.9", "Sat, 5.9". */
function weekdayBefore(scene: DateScene, index: number): number | undefined {
  return weekdays.get(textAt(scene, /^[.,]$/.test(textAt(scene, index - 1)) ? index - 2 : index - 1));
}

/** "Sat 5.12" is a day where it is a Saturday; "Sat 5.30" is a time. */
function isOnWeekday(scene: DateScene, index: number): boolean {
  const weekday = weekdayBefore(scene, index);
  const day = nearestTo(scene.saidOn, {
    day: Number(textAt(scene, index)),
    month: Number(textAt(scene, index + 2)),
  });
  return weekday !== undefined && isRealDate(day) && weekdayOf(day) === weekday;
}

/** "Sat 5/9": where only one of the two orders falls on that weekday, it is this one. */
function onWeekday(scene: DateScene, index: number, said: ReturnType<typeof inOrder>): ReturnType<typeof inOrder> {
  const weekday = weekdayBefore(scene, index);
  if (!said.orderGuessed || weekday === undefined) return said;
  const turned = { day: said.month, month: said.day, orderGuessed: false };
  const [fits, fitsTurned] = [said, turned].map((one) => weekdayOf(nearestTo(scene.saidOn, one)) === weekday);
  if (fits === fitsTurned) return said;
  return fits ? { ...said, orderGuessed: false } : turned;
}

/** The day in the year in which it is nearest. */
function nearestTo(saidOn: CivilDate, { month, day }: { month: number; day: number }): CivilDate {
  const distance = (month - saidOn.month) * 31 + day - saidOn.day;
  const year = saidOn.year + (distance > 186 ? -1 : distance < -186 ? 1 : 0);
  return { year, month, day };
}

function yearOfDigits(digits: string, saidOn: CivilDate): number | null {
  const number = Number(digits);
  if (digits.length === 4) return number >= 1900 && number <= 2100 ? number : null;
  if (digits.length !== 2) return null;
  return number > (saidOn.year % 100) + 20 ? 1900 + number : 2000 + number;
}

/** Which of two numbers is the day: a full stop always puts it first, a slash only where the language does. */
function inOrder(scene: DateScene, first: number, second: number, separator: string) {
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

const beforeNumericDate =
  /^(?:due|birthday|bday|dob|wedding|anniversary|др|днюха|пдр|рождения|свадьба|on|from|since|by|until|till|through|to|between|с|со|по|до|от|на|-)$/;

/** Behind these a short note has a day: "back 8/3", "retires 6/30", "Tuesday 8/4". */
const beforeNotedDate =
  /^(?:back|returns?|returning|retires?|retiring|starts?|starting|begins?|beginning|ends?|ending|leaves?|leaving|moves?|moving|opens?|opening|closed?|closes|closing|effective|eff|arrives?|arriving|married|died|thru|til|this|next|in office|away|gone|out|ooo|pto|vacation|surgery|funeral|exam|party|graduation|b-day)$/;

/** "It is 3/16 of an inch": what has so many parts. */
const ofParts =
  /^(?:apt|unit|flat|part|lot|ratio|score|chapter|track|size|scale|bolt|pipe|step|vision|bp|steel|stainless|odds|aspect)$/;

/** Where the page is English: a day that ends there, or no other part of so many could be. */
function isNotedDate(scene: DateScene, index: number): boolean {
  if (scene.language !== 'en' || scene.cyrillic || textAt(scene, index + 1) !== '/') return false;
  const before = textAt(scene, index - 1);
  const after = scene.tokens[index + 3];
  // "race 20/6 Tatras": a name is not what is counted
  const isCounted = isNounAfter(scene, index + 3) && after?.capital !== true;
  if (ofParts.test(before) || isCounted || after?.text === 'of') return false;
  if (beforeNotedDate.test(before) || weekdays.has(before)) return true;
  // "my birthday is 8/9"
  if (before === 'is' && beforeNumericDate.test(textAt(scene, index - 2))) return true;
  if (scene.tokens[index - 1]?.kind !== 'word') return false;
  // "closing for good 30/4, wants a return": no month has that number, and nothing is of so few parts
  if (Number(textAt(scene, index)) > 12) return true;
  const isFraction = Number(textAt(scene, index + 2)) % 4 === 0 && after?.kind === 'word';
  return Number(textAt(scene, index + 2)) > 12 && !isFraction;
}

const beforeOtherNumber =
  /^(?:at|в|во|around|about|~|costs?|price|rate|score|rating|cena|цена|цене|стоит|курс|курсу|рейсом|оценк.+|рейтинг.*|score)$/;

/** "Passed with 9/10", «сдала на 4/5»: so many points of so many. */
function isMark(scene: DateScene, index: number): boolean {
  if (textAt(scene, index + 1) !== '/' || !/^(?:5|10|12|15|20|25|30|100)$/.test(textAt(scene, index + 2))) return false;
  const around = scene.tokens.slice(Math.max(0, index - 5), index + 6);
  return around.some(({ text }) => scored.test(text));
}

const scored =
  /^(?:pass(?:ed)?|scored?|marks?|graded?|rated?|result|got|exams?|tests?|сда(?:л[аи]?|ли)|написал[аи]?|оцен.+|экзамен.*|зач[её]т.*|балл.*|егэ|огэ)$/;

/** "12.05" may be a price or a time, so two digits each or a preposition are asked for. */
function isYearlessDate(scene: DateScene, index: number): boolean {
  const before = textAt(scene, index - 1);
  const first = textAt(scene, index);
  const second = textAt(scene, index + 2);
  if (`${first}/${second}` === '24/7' || beforeOtherNumber.test(before) || isMark(scene, index)) return false;
  if (textAt(scene, index + 1) === '.' && isOnWeekday(scene, index)) return true;
  if (textAt(scene, index + 1) === '.' && second.length !== 2) return false;
  // «3.06» is no price where a comma stands before the fraction
  const russian = scene.cyrillic && textAt(scene, index + 1) === '.' && /^0[1-9]$/.test(second);
  const named = index === 0 && textAt(scene, 1) === '/' && /^(?:is|was|this)$/.test(textAt(scene, 3));
  const ranges = textAt(scene, index + 1) === '/' && /^(?:to|till|until|-|по|до)$/.test(textAt(scene, index + 3));
  const ranged = ranges && scene.tokens[index + 4]?.kind === 'number' && textAt(scene, index + 5) === '/';
  // «5.12 у жены др»
  const opens = scene.cyrillic && index === 0 && /^1[0-2]$/.test(second) && textAt(scene, 3) === 'у';
  return (
    named ||
    isNotedDate(scene, index) ||
    russian ||
    opens ||
    ranged ||
    (first.length === 2 && second.length === 2) ||
    // «в субботу 5.12»
    (scene.cyrillic && weekdays.has(before)) ||
    beforeNumericDate.test(before)
  );
}

export function explicitDate(scene: DateScene, index: number): Said | null {
  const day = explicitDayAt(scene, index);
  if (day === null || isAddress(scene, index, day.next)) return null;
  const from = textAt(scene, index) === 'the' ? index + 1 : index;
  const said = point(partial(day), false, from, day.next, Boolean(day.orderGuessed));
  return scene.cyrillic && isPublicHoliday(day) ? { ...said, occasion: true } : said;
}

/** «на 8 марта подарил» has been as well as «на 8 марта летим» will be: those days are called by their dates. */
export function isPublicHoliday({ month, day }: Pick<Day, 'month' | 'day'>): boolean {
  return calledByDate.has(`${day}.${month}`);
}

const calledByDate = new Set(['7.1', '14.2', '23.2', '8.3', '1.5', '9.5', '12.6', '1.9', '4.11', '31.12']);

/** "12 May Street", «улица 8 Марта», «площадь 9 Мая»: a name that only looks like a day. */
function isAddress(scene: DateScene, index: number, next: number): boolean {
  if (/^(?:street|road|avenue|lane|square|terrace|crescent|drive|gardens|rd|ave)$/.test(textAt(scene, next)))
    return true;
  const before = textAt(scene, index - 1) === '.' ? textAt(scene, index - 2) : textAt(scene, index - 1);
  return streets.test(before);
}

const streets = /^(?:ул|улиц.+|пл|площад.+|пр-?т?|проспект.*|пер|переул.+|бульвар.*|имени|памяти)$/;

/** What counts something else than days: floors, centuries, anniversaries. */
const ordinalNouns =
  /^(?:этаж|сезон|век|год(?!овщин)|размер|дом(?!ой)|выпуск|раунд|тур|класс|раз|кабинет|отделени|место|мест|апартамент|подъезд|номер|уров|корпус|участ|школ|групп)/u;

/** «Летим пятнадцатого», «десятого оплатила»: from seven on, at either end of a clause, it counts no children. */
function isTeenth(scene: DateScene, index: number, { day, next }: { day: number; next: number }): boolean {
  if (day < 7 || !textAt(scene, index).endsWith('ого') || /^(?:у|от|для|без|из)$/.test(textAt(scene, index - 1)))
    return false;
  const after = scene.tokens[next];
  if (after === undefined || after.kind === 'sign' || connectors.has(after.text)) return true;
  const before = scene.tokens[index - 1];
  const opens = before === undefined || before.kind === 'sign' || /^(?:с|со)$/.test(before.text);
  return opens && (showsVerbAt(scene.tokens, next) || isYears(scene, next) || toWhom.test(after.text));
}

/** «Семнадцатого двадцать лет свадьбы» */
function isYears({ tokens }: DateScene, index: number): boolean {
  const [first, second, third] = tokens.slice(index, index + 3).map(({ text }) => text);
  if (numberOf(first ?? '') === null) return false;
  return years.test(second ?? '') || (numberOf(second ?? '') !== null && years.test(third ?? ''));
}

const years = /^(?:лет|года?)$/;

/** «Десятого мне сорок» */
const toWhom =
  /^(?:мне|нам|ему|ей|мужу|жене|маме|папе|сыну|дочке|дочери|бабушке|деду|дедушке|брату|сестре|шефу|директору|начальнику)$/;

/** «Забираем третьего», «второго не стало деда»: beside a verb, where no children or litters are spoken of that could be counted. */
function isFirstDays({ tokens }: DateScene, index: number, { day, next }: { day: number; next: number }): boolean {
  const before = tokens[index - 1];
  const after = tokens[next];
  if (day > 6 || !/(?:ого|ьего)$/.test(tokens[index]?.text ?? '')) return false;
  const isVerb = (at: number) => showsVerbAt(tokens, tokens[at]?.text === 'не' ? at + 1 : at);
  const opens = (before === undefined || before.kind === 'sign') && isVerb(next);
  const ends = after === undefined || after.kind === 'sign' || connectors.has(after.text);
  // «вне доступа до третьего»
  const isBound = (after === undefined || after.kind === 'sign') && /^(?:до|с|со)$/.test(before?.text ?? '');
  if (!isBound && !opens && !(ends && index > 0 && showsVerbAt(tokens, index - 1))) return false;
  return !tokens.some(({ text }) => counted.test(text));
}

const counted =
  /^(?:роди|рожд|рожа|жд[еу]|ребен|беремен|малыш|внук|внуч|сын|доч|мальчик|девоч|планир|залет|котенк|котят|тройн|перв(?:ый|ая|ое|енец|енца)|втор(?:ой|ая)$|кесар|декрет)/;

const partOfDay = /^(?:утром|днем|вечером|ночью)$/;

/** Letters or digits stand right behind a sign: "the 5th-grade". */
function isGoingOn({ tokens }: DateScene, index: number): boolean {
  return tokens[index]?.glued === true && tokens[index]?.kind !== 'sign';
}

/** "At the end of the month, 31st", "in August (12th)". */
function isBehindMonth(scene: DateScene, index: number): boolean {
  const before = textAt(scene, index - 2);
  return /^[,(]$/.test(textAt(scene, index - 1)) && (before === 'month' || months.has(before));
}

/** A noun that may have such a number: "on the 2nd floor", where "on the 2nd Mum retires", "on the 2nd playing football" are days. */
function isCountedBy(scene: DateScene, index: number, start: number): boolean {
  if (!isNounAfter(scene, index)) return false;
  const { tokens } = scene;
  const after = tokens[index];
  if (
    after === undefined ||
    besideDays.test(after.text) ||
    /(?<!fami|dai|week|month|assemb|supp|al|rep|bul|jel|bel)ly$/.test(after.text)
  )
    return false;
  const before = textAt(scene, textAt(scene, start - 1) === 'the' ? start - 2 : start - 1);
  // "the 25th London Marathon"
  const isName = after.capital && beforeDay.test(before) && !isDateWord(after.text) && !streetNames.test(after.text);
  return !isName && !showsVerbAt(tokens, index);
}

/** What may stand behind a day and is nothing of which there are a second and a third. */
const besideDays =
  /^(?:though|although|while|whilst|during|without|within|around|about|near|under|over|off|unless|once|which|who|where|that|there|here|just|both|all|everyone|everybody|someone|somebody|nobody|me|us|him|them|can|could|would|should|must|might|do|does|did|has|have|had|mum|mom|mummy|dad|daddy|mam|granny|grandma|grandad|nan|nana|gran|weather|work|god|touch|instead|either|only|alone|together|yet|yes|no|sorry|thank|early|late|latest|tops|max|pm|noon|midday|lunchtime|goes|go|comes|came|starts|leaves|flies|turns|moves|opens|closes|marries|retires|say|ie|eg|w|x|xx|lol)$/;

const beforeDay = /^(?:on|since|from|until|till|til|by|(?:mon|tues|wednes|thurs|fri|satur|sun)day|and|then)$/;
const streetNames =
  /^(?:avenue|ave|street|st|road|rd|district|battalion|regiment|arrondissement|floor|congress|edition|amendment|division)$/;

/** "Saturday the sixteenth", "Friday, the first": one day, where the calendar has it so in a month near by. */
function isBehindWeekday(scene: DateScene, index: number, day: number): boolean {
  const weekday = weekdays.get(textAt(scene, textAt(scene, index - 1) === ',' ? index - 2 : index - 1));
  if (weekday === undefined || !/^[a-z]/.test(textAt(scene, index))) return false;
  return [-2, -1, 0, 1, 2].some((step) => {
    const { year, month } = monthShifted(scene.saidOn, step);
    const date = { year: year ?? 0, month: month ?? 0, day };
    return isRealDate(date) && weekdayOf(date) === weekday;
  });
}

/** "The first of the month", "on the 3rd of next month". */
function dayOfThatMonth(scene: DateScene, { day, next }: { day: number; next: number }, start: number): Said | null {
  const which = textAt(scene, next + 1);
  if (textAt(scene, next) !== 'of' || textAt(scene, next + 2) !== 'month' || textAt(scene, next + 3) === "'")
    return null;
  if (which === 'the') return point(partialDay(day), false, start, next + 3, false);
  if (which === 'that') {
    const month = monthBefore(scene, start);
    return { ...point({ ...partialDay(day), month }, false, start, next + 3, false), unknown: month === null };
  }
  const shift = shiftAt(scene, next + 1);
  const { year, month } = monthShifted(scene.saidOn, shift ?? 0);
  const date = { year, month, day };
  return shift === null || !isRealDate(date) ? null : relative(date, start, next + 3);
}

/** "Ready by early July, for we marry on the 20th of that month"; null: told in another sentence. */
function monthBefore({ tokens }: DateScene, index: number): number | null {
  const named = tokens.slice(0, index).findLast(({ text }) => months.has(text) && text !== 'may' && text !== 'march');
  return named === undefined ? null : (months.get(named.text) ?? null);
}

/** "on the 20th", «15-го», «20 числа». */
export function dayOfMonth(scene: DateScene, index: number): Said | null {
  const the = textAt(scene, index) === 'the';
  const start = the ? index + 1 : index;
  const day = dayAt(scene, start);
  if (day === null || !isFree(scene, start)) return null;
  const digits = scene.tokens[start]?.kind === 'number';
  // «числа пятнадцатого», «числа 15»
  if (textAt(scene, start - 1) === 'числа' && !isUnit(scene, day.next) && !isClock(scene, day.next))
    return point(partialDay(day.day), false, start, day.next, false);
  if (/^числ(?:а|о|у)$/.test(textAt(scene, day.next)))
    return point(partialDay(day.day), false, start, day.next + 1, false);
  // "on the first", «двадцать пятого»: «второго» alone may be a second child
  const worded =
    !digits &&
    (day.day > 20 ||
      (the && textAt(scene, index - 1) === 'on') ||
      isBehindWeekday(scene, index, day.day) ||
      isTeenth(scene, index, day) ||
      isFirstDays(scene, index, day));
  // «прилетаю 24 ночью»
  if (digits && !day.ordinal && partOfDay.test(textAt(scene, day.next)) && showsVerbAt(scene.tokens, start - 1))
    return point(partialDay(day.day), false, start, day.next, false);
  const ofMonth = day.ordinal ? dayOfThatMonth(scene, day, start) : null;
  if (ofMonth !== null) return ofMonth;
  if (!day.ordinal || !(digits || worded)) return null;
  const russian = /[а-я]/.test(textAt(scene, day.next - 1));
  const after = scene.tokens[day.next];
  if (after?.glued && after.kind === 'sign' && isGoingOn(scene, day.next + 1)) return null;
  if (russian) {
    const opener = weekdays.has(textAt(scene, index - 1)) ? textAt(scene, index - 2) : textAt(scene, index - 1);
    if (/(?:е|ем|ое)$/.test(textAt(scene, day.next - 1)) && !/^(?:на|по|до)$/.test(opener)) return null;
    if (after && ordinalNouns.test(after.text)) return null;
    return point(partialDay(day.day), false, start, day.next, false);
  }
  const asked =
    the ||
    weekdays.has(textAt(scene, start - 1)) ||
    beforeNumberedDay.test(textAt(scene, start - 1)) ||
    isBehindMonth(scene, start) ||
    isNotedDay(scene, start, day.next);
  return asked && !isCountedBy(scene, day.next, start)
    ? point(partialDay(day.day), false, start, day.next, false)
    : null;
}

/** "By 20th", "not before 10th". */
const beforeNumberedDay = /^(?:on|by|before|until|till|til|since|from)$/;

/** "Flying to Tbilisi 17th, back 21st": digits behind a word that no such number belongs to, and nothing behind them. */
function isNotedDay({ tokens }: DateScene, index: number, next: number): boolean {
  const [before, after] = [tokens[index - 1], tokens[next]];
  if (before?.kind !== 'word' || before.text.length < 2 || ranking.test(before.text)) return false;
  const ends = after === undefined || (after.kind === 'sign' && /^[,.!;)-]$/.test(after.text));
  return ends && !tokens.some(({ text }) => placed.test(text));
}

/** What stands before a rank, an age, a part or the number of something: "his 18th", "for the 5th". */
const ranking =
  /^(?:my|our|your|his|her|its|their|this|that|every|each|a|an|of|in|for|or|and|is|was|s|to|at|as|only|about|grade|form|floor|level|class|year|street|st|avenue|ave|row|corner|east|west|north|south|anniversary|anniv|round|part|chapter|order|number|week|month|century)$/;
const placed =
  /^(?:came|come|coming|finish(?:ed|es|ing)?|plac(?:e|ed|es|ing)|rank(?:ed|s|ing)?|ended|position|league|rang|standings|lap|turns?|turning|anniversary)$/;
