/** From what the words say to a date: the years they leave out, by the tense of the verb nearest to them. */
import { type CivilDate, dayNumber, daysInMonth, isRealDate, type PartialDate } from '#core/civil-date.ts';
import type { GuessedPart } from '#core/records.ts';
import { type DateScene, type FoundDate, isSince, monthShifted, type Said, textAt } from './date-scene.ts';
import { durationIn } from './durations.ts';
import { type Tense, tenseNear } from './tense.ts';

export function resolve(scene: DateScene, said: Said, index: number): FoundDate | null {
  if (said.unknown) return null;
  const tense = tenseOf(scene, said, index);
  const dates = said.resolved
    ? { first: said.first, last: said.last, guessed: false }
    : withYears(scene, said, index, tense);
  if (dates === null) return null;
  const guessed: GuessedPart[] = [];
  if (dates.guessed || said.yearGuessed) guessed.push('year');
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
    turned: said.resolved ? (said.turned ?? null) : turnedOf(scene, said, index, tense),
    relative: said.resolved,
  };
}

/** The date in the other tense; null when the words name one year, or none that is another. */
function turnedOf(scene: DateScene, said: Said, index: number, tense: Tense): FoundDate['turned'] {
  if (said.first.year !== null || said.last?.year != null) return null;
  const other = withYears(scene, said, index, tense === 'past' ? 'future' : 'past');
  return other && { start: other.first, end: other.last };
}

function tenseOf(scene: DateScene, said: Said, index: number): Tense {
  const before = textAt(scene, index - 1);
  // what is due is to come, what lasts since has begun
  // «в ночь на воскресенье» is when something was done as well
  const isFor =
    (/^(?:for|на)$/.test(before) || isForPart(scene, index)) && textAt(scene, index - 2) !== 'ночь' && !said.occasion;
  const isDue = /^(?:by|due|к|ко)$/.test(before) || isFor;
  const given = said.role === 'until' && !lasted(scene);
  const opened = isDue || given ? 'future' : isSince(scene, index) ? 'past' : null;
  const near = tenseNear(scene.tenses, index, said.next);
  if (opened === null && near === 'past' && (isRatherToCome(scene, said, index) || isPutOff(scene, said, index)))
    return 'future';
  return opened ?? near ?? 'future';
}

/** "My operation was moved to 15 March", "we've been offered 3 March for the wedding": what was done is not what is to be on that day. */
function isPutOff(scene: DateScene, { first, next }: Said, index: number): boolean {
  const at = textAt(scene, index - 1) === 'the' ? index - 2 : index - 1;
  const isMoved =
    textAt(scene, at) === 'to' &&
    (moving.test(textAt(scene, at - 1)) ||
      (/^(?:back|forward|out|on|up)$/.test(textAt(scene, at - 1)) && moving.test(textAt(scene, at - 2))));
  const isOffered = /^(?:offered|given)$/.test(textAt(scene, at)) && textAt(scene, next) === 'for';
  if (!isMoved && !isOffered) return false;
  if (first.month === null) return true;
  const future = nearestYears(scene.saidOn, first, null, 'future');
  return future !== null && firstDay(future.first) - dayNumber(scene.saidOn) <= farthestPutOff;
}

const moving = /^(?:moved|pushed|put|brought|changed|shifted|delayed|postponed|rescheduled|bumped|switched|swapped)$/;
/** In days: what would be put off by longer has been. */
const farthestPutOff = 270;

/** «на вторую половину декабря», «на конец мая» */
function isForPart(scene: DateScene, index: number): boolean {
  if (!/^(?:половину|начало|середину|конец)$/.test(textAt(scene, index - 1))) return false;
  const at = /^(?:первую|вторую|самое|самый|самую)$/.test(textAt(scene, index - 2)) ? index - 3 : index - 2;
  return textAt(scene, at) === 'на';
}

/** «Записали меня в командировку, с 19 по 23 января»: of days that come soon nobody means those of a year ago without saying so. */
function isRatherToCome({ tenses: { marks, clauses }, saidOn }: DateScene, said: Said, index: number): boolean {
  if (said.first.year !== null || said.first.month === null) return false;
  const isTold = marks.some((mark) => clauses[mark.index] === clauses[index]);
  if (isTold && (said.last === null || said.occasion)) return false;
  const future = nearestYears(saidOn, said.first, said.last, 'future');
  const past = nearestYears(saidOn, said.first, said.last, 'past');
  if (future === null || past === null) return false;
  const today = dayNumber(saidOn);
  const ahead = firstDay(future.first) - today;
  return ahead >= 0 && ahead <= (isTold ? 14 : soon) && today - firstDay(past.first) > longAgo;
}

/** In days. */
const soon = 45;
const longAgo = 300;

/** Verbs of what went on for a while: "we were there until 5 January" is over, "signed me off until September" is not. */
export function lasted({ tokens }: DateScene): boolean {
  return tokens.some(({ text }) => lasting.test(text));
}

const lasting =
  /^(?:was|were|had|did|stayed|lived|spent|worked|lasted|ran|been|waited|slept|бы(?:л|ла|ли|ло)|(?:про|пере)?жил[аи]?|отдыхал[аи]?|отдохнул[аи]?|пробыл[аи]?|провел[аи]?|(?:про)?сидел[аи]?|(?:про)?лежал[аи]?|(?:про)?болел[аи]?|(?:про)?работал[аи]?|гостил[аи]?|длил.+|шел|шла|шли)$/;

/** Goes on now: since when it does is over. */
const goingOn =
  /^(?:am|are|is|been|live|lives|living|work|works|working|have|has|у|живу|живем|живет|живут|работа.{1,3}|снима(?:ю|ем|ет|ют)|учусь|учится|служ.+|боле[юе].?|леж.+|сиж.+|сид.+|(?:про)?хо(?:жу|дит|дим)|вожу|женат.?|замужем|ката.+|осваива.+|привыка.+|обжива.+|труж.+|труд(?:ится|ятся|имся)|числ(?:юсь|ится)|езжу|езди(?:м|т)|руководит|руковожу|заведу(?:ю|ет)|возглавля(?:ю|ет)|преподаю|препода[её]т|печата(?:ю|ем|ет)|торгу(?:ю|ем|ет)|наход(?:ится|имся)|числимся|тут|здесь|занима.+|веду|ведет)$/;

/** Gives the years that the words leave out: past or to come by the verb nearest to the date, to come without one. */
function withYears(
  scene: DateScene,
  said: Said,
  index: number,
  tense: Tense,
): { first: PartialDate; last: PartialDate | null; guessed: boolean } | null {
  const { first, last } = said;
  const before = textAt(scene, index - 1);
  const begins = beginning.test(before) || isFromHour(scene, index);
  if (first.month === null && first.day !== null) {
    const { saidOn } = scene;
    // "got the promotion, from the 15th"
    if (begins && tense === 'past' && last === null && !lasted(scene)) {
      const past = daysWithoutMonth(saidOn, first.day, null, 'past');
      return nearer(saidOn, past, daysWithoutMonth(saidOn, first.day, null, 'future'));
    }
    // «с первого числа сижу в кресле директора»
    if (last === null && /^(?:с|со)$/.test(before) && goesOnBeside(scene, index))
      return nearer(
        saidOn,
        daysWithoutMonth(saidOn, first.day, null, 'past'),
        daysWithoutMonth(saidOn, first.day, null, 'future'),
      );
    return daysWithoutMonth(saidOn, first.day, last?.day ?? null, tense);
  }
  if (last !== null && last.year !== null && first.year === null) {
    const earlier = (first.month ?? 0) > (last.month ?? 0) ? 1 : 0;
    return { first: inYear(first, last.year - earlier), last, guessed: false };
  }
  if (first.year !== null) {
    if (last === null || last.year !== null) return { first, last, guessed: false };
    const later = (last.month ?? 0) < (first.month ?? 0) ? 1 : 0;
    return { first, last: inYear(last, first.year + later), guessed: false };
  }
  // "appointed from 1 December" was decided before and begins later: whichever is nearer
  const asOf = before === 'of' && textAt(scene, index - 2) === 'as';
  if (last === null && (asOf || begins || /^(?:с|со)$/.test(before))) {
    // «с 30 июня ухожу» begins then, «с 30 июня работаю» has begun
    const isToBegin =
      tenseNear(scene.tenses, index, said.next) === 'future' && !scene.tokens.some(({ text }) => goingOn.test(text));
    // «с 10 июня две недели меня нет»: what lasts so long only is not over
    const past = nearestYears(scene.saidOn, first, null, 'past');
    const days = tense === 'past' || past === null ? null : durationIn(scene.tokens, true);
    if (days !== null && past !== null && firstDay(past.first) + days < dayNumber(scene.saidOn))
      return nearestYears(scene.saidOn, first, null, 'future');
    return isToBegin ? nearestYears(scene.saidOn, first, null, 'future') : nearerYear(scene.saidOn, first);
  }
  return nearestYears(scene.saidOn, first, last, tense);
}

/** In the clause of the date a verb tells of what goes on. */
function goesOnBeside({ tokens, tenses: { clauses } }: DateScene, index: number): boolean {
  return tokens.some(({ text }, at) => clauses[at] === clauses[index] && text !== 'у' && goingOn.test(text));
}

/** Words behind which a day is that on which something begins. */
const beginning = /^(?:from|starting|beginning|commencing|effective)$/;

/** "from midnight on the 31st" */
function isFromHour(scene: DateScene, index: number): boolean {
  const at = textAt(scene, index - 1) === 'on' ? index - 2 : index - 1;
  return /^(?:midnight|noon)$/.test(textAt(scene, at)) && textAt(scene, at - 1) === 'from';
}

function nearerYear(saidOn: CivilDate, first: PartialDate) {
  return nearer(saidOn, nearestYears(saidOn, first, null, 'past'), nearestYears(saidOn, first, null, 'future'));
}

type Dates = ReturnType<typeof nearestYears>;

function nearer(saidOn: CivilDate, past: Dates, future: Dates): Dates {
  if (past === null || future === null) return future ?? past;
  const today = dayNumber(saidOn);
  return firstDay(future.first) - today <= today - firstDay(past.first) ? future : past;
}

function nearestYears(
  saidOn: CivilDate,
  first: PartialDate,
  last: PartialDate | null,
  tense: Tense,
): { first: PartialDate; last: PartialDate | null; guessed: boolean } | null {
  const today = dayNumber(saidOn);
  const wraps = last !== null && isBefore(last, first) ? 1 : 0;
  const datesIn = (year: number) => {
    const start = inYear(first, year);
    const end = last === null ? null : inYear(last, year + wraps);
    if (!isRealDate(start) || (end !== null && !isRealDate(end))) return null;
    return { first: start, last: end, guessed: true };
  };
  // 29 February comes once in four years, and once in eight around 1900 and 2100
  for (let step = 0; step < 10; step += 1) {
    const dates = datesIn(tense === 'past' ? saidOn.year + 1 - step : saidOn.year - 1 + step);
    if (dates === null) continue;
    const fits =
      tense === 'past' ? firstDay(dates.last ?? dates.first) <= today : lastDay(dates.last ?? dates.first) >= today;
    if (fits) return dates;
  }
  return null;
}

function inYear({ month, day }: PartialDate, year: number): PartialDate {
  return { year, month, day };
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
    const { year, month } = monthShifted(saidOn, step * distance);
    const start = { year, month, day: first };
    const end = last === null ? null : { year, month, day: last };
    if (!isRealDate(start) || (end !== null && !isRealDate(end))) continue;
    const fits =
      tense === 'past' ? firstDay(end ?? start) <= dayNumber(saidOn) : lastDay(end ?? start) >= dayNumber(saidOn);
    if (fits) return { first: start, last: end, guessed: true };
  }
  return null;
}
