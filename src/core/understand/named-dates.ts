/** Months, seasons, holidays and years by their names alone. */

import { addDays, type CivilDate, dayNumber, daysInMonth, weekdayOf } from '#core/civil-date.ts';
import {
  type DateScene,
  furtherShift,
  isNounAfter,
  namedMonth,
  point,
  range,
  relative,
  type Said,
  type Shift,
  shiftAt,
  textAt,
} from './date-scene.ts';
import {
  bankHolidays,
  holidays,
  type MovingDay,
  monthQualities,
  movingHolidays,
  seasons,
  weekdays,
} from './date-words.ts';
import { tenseNear } from './tense.ts';
import { doubtfulMonths, monthAt, shortYear, yearAt } from './written-dates.ts';

const beforeMonth =
  /^(?:in|by|until|till|since|from|during|early|mid|late|of|this|through|before|for|around|after|due|next|last|come|arriv(?:al|e|es|ing)|start(?:s|ing)?|begin(?:s|ning)?|expected|opening|leaving|moving|finish(?:es|ing)|launching|probably|likely|hopefully|maybe|perhaps|sometime|roughly|срок|пдр|где-то|примерно|ориентировочно|аж|в|во|к|ко|с|со|до|на|весь|начал.|конц.|конец|середин.|числах|недел.+|половин.+)$/;

/** "in March", "by late May", «в марте», «к концу мая», "May 2027". */
export function bareMonth(scene: DateScene, index: number): Said | null {
  const month = monthAt(scene, index);
  if (month === null) return null;
  const year = yearAt(scene, month.next);
  const word = textAt(scene, index);
  const english = /^[a-z]/.test(word);
  // "due in Feb"; "for Jan" and "in mar" are somebody or nothing
  const shortened = english && word.length < 4 && word !== 'may';
  // "due end of Jan"
  const isPart =
    (textAt(scene, index - 1) === 'of' && inMonthOf.test(textAt(scene, index - 2))) ||
    (inMonthOf.test(textAt(scene, index - 1)) && scene.tokens[index]?.capital === true);
  if (
    shortened &&
    !isPart &&
    !isNoted(scene, index, month.next) &&
    !(nobodysName.has(word) ? anyOpener : /^(?:in|since|until|till|early|late|mid|due)$/).test(textAt(scene, index - 1))
  )
    return null;
  if (shortened && !scene.tokens[index]?.capital && doubtfulMonths.has(word)) return null;
  const before = textAt(scene, index - 1) === '-' ? textAt(scene, index - 2) : textAt(scene, index - 1);
  const named =
    beforeMonth.test(before) && (!english || scene.tokens[index]?.capital === true || !doubtfulMonths.has(word));
  // "July was our trip to Canada", "February we do the South Island"
  const subject =
    english &&
    index === 0 &&
    scene.tokens[0]?.capital === true &&
    (/^(?:was|is|will|half|holidays?|break)$/.test(textAt(scene, index + 1)) ||
      (word !== 'may' && /^(?:i|we|he|she|they)$/.test(textAt(scene, index + 1))));
  // a note: "Crete, July, two weeks"
  const alone =
    isAlone(scene, index, month.next) && (!english || (scene.tokens[index]?.capital === true && word !== 'may'));
  // "our June wedding", "an October baby"
  const ofThat = english && scene.tokens[index]?.capital === true && occasions.test(textAt(scene, index + 1));
  const inMay =
    /^(?:in|by|since|until|till|late|early|mid|of|for|due|come|next|last)$/.test(before) &&
    word === 'may' &&
    !isNounAfter(scene, index + 1);
  const inMarch =
    /^(?:in|by|since|until|till|late|early|mid|for|due|come|next|last|of)$/.test(before) &&
    word === 'march' &&
    !/^(?:to|on|into|against|past|through)$/.test(textAt(scene, index + 1));
  if (
    !named &&
    !isPart &&
    !alone &&
    !(english && isNoted(scene, index, month.next)) &&
    !subject &&
    !ofThat &&
    !inMay &&
    !inMarch &&
    !(year !== null && (scene.tokens[index]?.capital === true || !english))
  )
    return null;
  return point(
    { year: year?.year ?? null, month: month.month, day: null },
    false,
    index,
    year?.next ?? month.next,
    false,
  );
}

/** Short for months, and nobody is called so. */
const nobodysName = new Set(['feb', 'apr', 'aug', 'sep', 'oct', 'nov', 'dec']);
const inMonthOf = /^(?:end|start|beginning|middle|mid|early|late)$/;
const anyOpener = /^(?:in|since|until|till|til|through|thru|early|late|mid|due|by|from|end|last|next|this|of)$/;

/** «июньская свадьба», «в мартовский отпуск»: the month of something that has a day. */
export function monthOfQuality(scene: DateScene, index: number): Said | null {
  const month = monthQualities.get(textAt(scene, index));
  if (month === undefined || !occasions.test(textAt(scene, index + 1))) return null;
  return { ...point({ year: null, month, day: null }, false, index, index + 1, false), occasion: true };
}

/** What takes place on some day. */
const occasions =
  /^(?:weddings?|holidays?|vacation|trip|baby|birthdays?|break|getaway|marathon|half-term|exams?|surgery|operation|due|start$|свадьб|отпуск|поездк|рожден|юбиле|марафон|забег|экзамен|сесси|каникул|командировк|операци|праздник|отдых|путешестви|турнир|соревновани|переезд|тур$|рейс|старт|малыш|ребен|годовщин|именинни)/u;

/** "Wedding Sept, at Lake Como", "Len retires Dec": as notes are jotted down, behind a word and before nothing that goes on. */
function isNoted(scene: DateScene, index: number, next: number): boolean {
  const { tokens } = scene;
  const [before, after] = [tokens[index - 1], tokens[next]];
  if (tokens[index]?.capital !== true || before?.kind !== 'word') return false;
  const ends = after === undefined || /^[,.;:!?()=]$/.test(after.text);
  if (nobodysMonth.has(textAt(scene, index)))
    return (ends || behindNoted.test(after.text)) && !beforeNothing.test(before.text);
  // people are called April, May, June and Jan
  return ends && datedNouns.test(before.text);
}

const nobodysMonth = new Set(
  'feb apr jul sep sept oct nov dec january february july september october november december'.split(' '),
);
const behindNoted = /^(?:at|in|with|then|when|if|and|but|so|or|for|after|before|already)$/;
const beforeNothing = /^(?:an?|the|my|our|your|his|her|their|and|or|every|each|not|to|with|on|at|is|was|mr|mrs|ms|dr)$/;

/** What has a day, or one of its verbs. */
const datedNouns =
  /^(?:wedding|baby|trip|hols?|holidays?|vacation|leave|exams?|finals|graduation|op|operation|surgery|move|marathon|race|tournament|birthday|bday|anniversary|retire[sd]?|retiring|retirement|move[sd]|moving|opens|opening|closes|closing|launch|launches|launching|marries|graduates|back|returns|term|completion|handover|house|flat|car|shop|salon|bakery|business|job|pension|expecting)$/;

/** Nothing follows that the number could count. */
function isLast({ tokens }: DateScene, next: number): boolean {
  const after = tokens[next];
  return after === undefined || (after.kind === 'sign' && /^[,.!?)]$/.test(after.text));
}

/** Signs or nothing stand before and behind the word. */
function isAlone({ tokens }: DateScene, from: number, next: number): boolean {
  const isEdge = (at: number) => tokens[at] === undefined || /^[,;:.!?()-]$/.test(tokens[at]?.text ?? '');
  // "…, November if all goes well"
  const isDoubted = /^(?:if|or|to|actually|exactly|apparently|hopefully|probably|latest|maybe|fingers|touch|god)$/.test(
    tokens[next]?.text ?? '',
  );
  // "twelve weeks gone, so September"
  const isReckoned = /^(?:so|say|think|reckon|guess|maybe|probably)$/.test(tokens[from - 1]?.text ?? '');
  return (isEdge(from - 1) || isReckoned) && (isEdge(next) || isDoubted) && tokens.length > next - from;
}

/** "in summer", "this winter", «летом». */
export function season(scene: DateScene, index: number): Said | null {
  const word = textAt(scene, index);
  if (!seasons.has(word)) return null;
  if (/^(?:весне|лету|осени|зиме|весны|лета|зимы|лето|весну|осень|зиму)$/.test(word)) {
    // «к лету», «до осени»: the genitive and the dative are also something else
    const at = /^(?:это|эт|следующ|будущ).+$/.test(textAt(scene, index - 1)) ? index - 1 : index;
    const opener = textAt(scene, at - 1);
    const shift = at < index ? shiftAt(scene, at) : null;
    const accusative = /^(?:лето|весну|осень|зиму)$/.test(word);
    const opens = accusative
      ? /^(?:на|за|все|всю|целое|целую|это|эту)$/
      : /^(?:к|ко|до|с|со|после|середине|начале|конце|концу|началу|середине)$/;
    // «зиму провели на море»
    const whole = /^(?:все|всю|целиком|полностью)$/.test(textAt(scene, index + 1)) ? index + 2 : index + 1;
    const spent = accusative && /^(?:про(?:в|жи|сиде|лежа)|пережи|зимова).+$/.test(textAt(scene, whole));
    return opens.test(opener) || spent ? seasonOf(scene, at, index, shift) : null;
  }
  if (!/^[a-z]/.test(word)) {
    const shift = shiftAt(scene, index - 1);
    return seasonOf(scene, shift === null ? index : index - 1, index, shift);
  }
  const before = textAt(scene, index - 1) === 'the' ? textAt(scene, index - 2) : textAt(scene, index - 1);
  const meant =
    furtherShift(scene, index + 1) !== null ||
    (/^(?:in|by|over|during|until|since|till|before|after|early|late|for|spen[dt]|spending|all|whole|entire|throughout)$/.test(
      before,
    ) &&
      !isNounAfter(scene, index + 1));
  return meant ? seasonOf(scene, index, index, null) : seasonOfThing(scene, index);
}

/** "A spring wedding next year", "our autumn trip last year": the year stands behind what is in that season. */
function seasonOfThing(scene: DateScene, index: number): Said | null {
  const behind = textAt(scene, index + 2);
  const said = behind === ',' ? null : yearAt(scene, behind === 'in' ? index + 3 : index + 2);
  const first = seasons.get(textAt(scene, index));
  if (said === null || first === undefined || isNothing(textAt(scene, index + 1))) return null;
  if (scene.tokens[index + 1]?.kind !== 'word') return null;
  return wholeSeason(first, said.year, index, said.next);
}

/** Behind a season no thing that is in it. */
const isNothing = (word: string) =>
  /^(?:and|or|but|in|of|to|for|with|at|on|until|till|is|was|are|were|has|will)$/.test(word);

export function seasonOf(scene: DateScene, from: number, at: number, shift: Shift | null): Said | null {
  const first = seasons.get(textAt(scene, at));
  if (first === undefined) return null;
  const further = shift === null ? furtherShift(scene, at + 1) : null;
  const said = further ?? yearAt(scene, at + 1);
  const steps = further?.shift ?? shift;
  const named =
    said !== null && 'year' in said
      ? said.year
      : steps === null || steps === 0
        ? null
        : seasonYear(scene, first, steps);
  return wholeSeason(first, named, from, said?.next ?? at + 1);
}

/** The three months that begin with `first`; a winter ends in the year after. */
function wholeSeason(first: number, year: number | null, from: number, next: number): Said {
  const start = { year, month: first, day: null };
  const isWinter = first === 12;
  const end = { year: year !== null && isWinter ? year + 1 : year, month: isWinter ? 2 : first + 2, day: null };
  return { ...range(start, end, false, from, next), occasion: true };
}

/** The year in which a season began that is over, or begins that is to come: the present one is neither. */
function seasonYear({ saidOn }: DateScene, first: number, shift: -2 | -1 | 1 | 2): number | null {
  const { year } = namedMonth(saidOn, first, shift);
  const months = (saidOn.month - first + 12) % 12;
  return year !== null && shift < 0 && months < 3 && months > 0 ? year - 1 : year;
}

/** "over Christmas", «на Новый год», «на майские». */
export function holiday(scene: DateScene, index: number): Said | null {
  const before = textAt(scene, index - 1) === 'the' ? textAt(scene, index - 2) : textAt(scene, index - 1);
  const begins =
    index === 0 &&
    textAt(scene, 1) !== '' &&
    (!scene.cyrillic ||
      /^(?:новогодн|майск)/.test(textAt(scene, 0)) ||
      [2, 3].some((at) => /^(?:встре[чт]|празд|отмеч|провед|провод)/.test(textAt(scene, at))));
  const named = holidayAt(scene, index);
  // "it's Good Friday": what is called a day needs nothing before it
  const isDay = named !== null && dayWord.test(textAt(scene, named.next - 1)) && !isNounAfter(scene, named.next);
  const hasYear = named !== null && named.first.year !== null && !named.yearGuessed;
  const said = begins || isDay || hasYear || beforeHoliday.test(before) ? named : null;
  // nobody knows how many days "around Christmas" are
  return said !== null && said.last === null && /^(?:around|about)$/.test(before)
    ? { ...said, first: { ...said.first, day: null } }
    : said;
}

/** A holiday, whatever stands before it. */
export function holidayAt(scene: DateScene, index: number): Said | null {
  return movingHoliday(scene, index) ?? fixedHoliday(scene, index);
}

/** One that has the same day every year. */
function fixedHoliday(scene: DateScene, index: number): Said | null {
  for (const { parts, of: named } of fixed.get(textAt(scene, index)) ?? []) {
    if (!isNamedAt(scene, index, parts)) continue;
    const { from, to } = named;
    const end = index + parts.length;
    if (textAt(scene, end) === 'weekend') return null;
    // "Halloween next year"; «на новый год 2027 года» is none of a holiday's day
    const of = scene.cyrillic ? null : yearAt(scene, end);
    const year = of?.year ?? null;
    const next = of?.next ?? end;
    // «под Новый год»
    const isEve = to === undefined && from[0] === 1 && from[1] === 1 && textAt(scene, index - 1) === 'под';
    const first = isEve ? { year, month: 12, day: 31 } : { year, month: from[0], day: from[1] };
    const said = to
      ? range(first, { year, month: to[0], day: to[1] }, false, index, next)
      : point(first, false, index, next, false);
    return { ...said, occasion: true };
  }
  return null;
}

interface Named<Holiday> {
  /** what its tokens are */
  readonly parts: readonly string[];
  readonly of: Holiday;
}

/** Holidays by the first word of their names. */
function byFirst<Holiday extends { readonly words: string }>(
  list: readonly Holiday[],
): ReadonlyMap<string, readonly Named<Holiday>[]> {
  const named = new Map<string, Named<Holiday>[]>();
  for (const of of list) {
    const parts = of.words.match(/\p{L}+|'/gu) ?? [];
    const first = parts[0] ?? '';
    named.set(first, [...(named.get(first) ?? []), { parts, of }]);
  }
  return named;
}

const fixed = byFirst(holidays);
const moving = byFirst([...bankHolidays, ...movingHolidays.map(({ words, day }) => ({ words, day: [day] }))]);

function isNamedAt(scene: DateScene, index: number, parts: readonly string[]): boolean {
  return parts.every((part, step) => textAt(scene, index + step) === part);
}

const dayWord = /^(?:day|eve|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

const beforeHoliday =
  /^(?:=|over|at|for|from|by|before|on|this|next|since|until|till|after|during|around|with|last|spen[dt]|spending|celebrat.+|на|к|ко|с|со|до|под|все|всю|весь|целые|перед|накануне|после|в|прошл.+|следующ.+|будущ.+|эт.+|провел.?|проводи.+|проводим|провед.+|встре.+|празднова.+|празднуе.+|отмеча.+|отметил.?)$/;

/** Easter and Thanksgiving have another day each year: the nearest one, by tense. */
function movingHoliday(scene: DateScene, index: number): Said | null {
  const said = movingDay(scene, index);
  return said !== null && textAt(scene, said.next) === 'weekend' ? weekendAround(scene, said) : said;
}

/** "Easter weekend", "Labor Day weekend": from Good Friday or Saturday to the holiday, from Thanksgiving to the Sunday behind it. */
function weekendAround(scene: DateScene, said: Said): Said {
  const weekday = weekdayOf(said.first as CivilDate);
  const isEaster = textAt(scene, said.from) === 'easter';
  const days = weekday === 7 && isEaster ? ([-2, 1] as const) : weekends.get(weekday);
  if (days === undefined) return said;
  const around = (day: CivilDate) => ({ start: addDays(day, days[0]), end: addDays(day, days[1]) });
  const { start, end } = around(said.first as CivilDate);
  const turned = said.turned && around(said.turned.start as CivilDate);
  return { ...said, first: start, last: end, role: 'range', turned, next: said.next + 1 };
}

/** Around a holiday that is always on such a weekday. */
const weekends: ReadonlyMap<number, readonly [number, number]> = new Map([
  [1, [-2, 0]],
  [4, [0, 3]],
  [5, [0, 3]],
  [7, [-1, 0]],
]);

/** "The late May bank holiday", "bank holiday Monday": needs nothing before it. */
export function bankHoliday(scene: DateScene, index: number): Said | null {
  const bank = [0, 1, 2].find((step) => textAt(scene, index + step) === 'bank');
  return bank === undefined || bank === 0 ? null : movingHoliday(scene, index);
}

function movingDay(scene: DateScene, index: number): Said | null {
  const named = moving.get(textAt(scene, index))?.find(({ parts }) => isNamedAt(scene, index, parts));
  if (named === undefined) return null;
  const behind = index + named.parts.length;
  // "August bank holiday Monday", and the days before it
  const ofWeekend = textAt(scene, behind - 1) === 'holiday' ? aboutMonday.get(textAt(scene, behind)) : undefined;
  const end = behind + (ofWeekend === undefined ? 0 : 1);
  // "Easter Monday week"
  const isWeekLater =
    isWeekday(scene, end - 1) && textAt(scene, end) === 'week' && !/^(?:of|in)$/.test(textAt(scene, end + 1));
  const next = isWeekLater ? end + 1 : end;
  const daysIn = (year: number) =>
    named.of.day.map((day) => addDays(dayOfMoving(day, year), (ofWeekend ?? 0) + (isWeekLater ? 7 : 0)));
  const said = yearAt(scene, next);
  if (said !== null) {
    const [only, other] = daysIn(said.year);
    return only === undefined || other !== undefined ? null : relative(only, index, said.next);
  }
  const past = tenseNear(scene.tenses, index, index + 1) === 'past';
  const { saidOn } = scene;
  const days = [-1, 0, 1].flatMap((step) => daysIn(saidOn.year + step)).sort((a, b) => dayNumber(a) - dayNumber(b));
  const isOver = (day: CivilDate) => dayNumber(day) <= dayNumber(saidOn);
  // the last one and the next
  const [before, after] = [days.findLast(isOver), days.find((day) => !isOver(day))];
  if (before === undefined || after === undefined) return null;
  const turned = { start: past ? after : before, end: null };
  return { ...relative(past ? before : after, index, next, turned), yearGuessed: true };
}

const aboutMonday: ReadonlyMap<string, number> = new Map([
  ['friday', -3],
  ['saturday', -2],
  ['sunday', -1],
  ['monday', 0],
]);

function isWeekday(scene: DateScene, index: number): boolean {
  return weekdays.has(textAt(scene, index));
}

function dayOfMoving(day: MovingDay, year: number): CivilDate {
  if (day.of !== 'month') return addDays((day.of === 'easter' ? easter : orthodoxEaster)(year), day.days);
  const { month, weekday, which, days } = day;
  const from = { year, month, day: which === 5 ? daysInMonth(year, month) - 6 : 7 * which - 6 };
  return addDays(from, ((weekday - weekdayOf(from) + 7) % 7) + days);
}

/** The anonymous Gregorian computus, https://en.wikipedia.org/wiki/Date_of_Easter */
function easter(year: number): CivilDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const moved = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moved + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const month = Math.floor((epact + weekday - 7 * late + 114) / 31);
  return { year, month, day: ((epact + weekday - 7 * late + 114) % 31) + 1 };
}

/** The Julian computus, thirteen days later in the years 1900 to 2099. */
function orthodoxEaster(year: number): CivilDate {
  const moon = (19 * (year % 19) + 15) % 30;
  const weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const month = Math.floor((moon + weekday + 114) / 31);
  return addDays({ year, month, day: ((moon + weekday + 114) % 31) + 1 }, 13);
}

/** «1959 г.р.», «1959 года рождения» */
function isYearOfBirth(scene: DateScene, index: number): boolean {
  const behind = [1, 2, 3].map((step) => textAt(scene, index + step)).filter((text) => text !== '.');
  return /^(?:г|года)$/.test(behind[0] ?? '') && /^(?:р|рожд|рождения)$/.test(behind[1] ?? '');
}

/** "since 2019", «в 2019 году». */
export function bareYear(scene: DateScene, index: number): Said | null {
  if (textAt(scene, index - 1) === "'" && /^(?:in|since|of)$/.test(textAt(scene, index - 2))) {
    const short = shortYear(scene, index - 1);
    return short && point({ year: short.year, month: null, day: null }, false, index, short.next, false);
  }
  if (scene.tokens[index]?.kind !== 'number') return null;
  const isOpened = /^(?:in|since|в|с)$/.test(textAt(scene, index - 1));
  if (!isOpened && !isYearOfBirth(scene, index)) return null;
  const year = yearAt(scene, index);
  if (year === null) return null;
  if (!isOpened) return point({ year: year.year, month: null, day: null }, false, index, year.next, false);
  // a house "built in 1920" was bought in another year
  if (/^(?:built|made|founded|established|dating|opened|restored|постро.+|основан.*)$/.test(textAt(scene, index - 2)))
    return null;
  const english = /^(?:in|since)$/.test(textAt(scene, index - 1));
  if (!english && year.next === index + 1 && !isLast(scene, year.next)) return null;
  return point({ year: year.year, month: null, day: null }, false, index, year.next, false);
}
