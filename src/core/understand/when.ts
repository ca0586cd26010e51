/** What its dates say of a happening: when it begins and ends. */
import { addDays, type CivilDate, isRealDate, type PartialDate } from '#core/civil-date.ts';
import type { Span } from '#core/reading.ts';
import type { FoundDate } from './dates.ts';
import { durationIn, remainingIn } from './durations.ts';
import { clauseOf, type Hit, hasMark, type Scene } from './events.ts';
import { type Tense, tensesOf } from './tense.ts';

export interface When {
  readonly start: PartialDate | null;
  readonly end: PartialDate | null;
  readonly date: FoundDate | null;
  readonly span: Span | null;
}

export const noDate: When = { start: null, end: null, date: null, span: null };

export function distanceBetween(a: Span, b: Span): number {
  return Math.max(0, a[0] - b[1], b[0] - a[1]);
}

export function whenOf(scene: Scene, hit: Hit, dates: readonly FoundDate[], saidOn: CivilDate): When {
  const hasBeen =
    hit.event === 'birth' || (hit.event === 'bereavement' && !isFarewell(scene, hit) && !isBuriedLater(scene));
  const tense = hasBeen ? 'past' : hit.event === 'anniversary' && !isCelebrated(scene) ? 'future' : null;
  const told = dates.map((date) => {
    const of = tense ?? (isSudden(scene, hit, date) ? 'past' : null);
    return of === null ? date : inTense(date, of, saidOn);
  });
  const when = saidOf(scene, hit, told, saidOn);
  if (hasBeen) return inPast(when, saidOn);
  return hit.event === 'expecting' ? inFuture(when, saidOn) : when;
}

/** "On Monday thirty years since we married": the day comes, unless it was celebrated. */
function isCelebrated({ sentence }: Scene): boolean {
  return /celebrated|\bwas\b|\bhad\b|went|toasted|marked|отмети|отпразднова|праздновал|отмечал|был[оаи]?(?![а-я])|гулял/.test(
    sentence.text,
  );
}

/** The date as it is of what has been, or of what is to come: its verb alone did not show it. */
export function inTense(date: FoundDate, tense: Tense, saidOn: CivilDate): FoundDate {
  const { turned, role } = date;
  const from = date.start ?? date.end;
  const until = date.end ?? date.start;
  if (turned === null || from === null || until === null) return date;
  const fits = tense === 'past' ? !isAfter(from, saidOn) : !isAfter(saidOn, until);
  if (fits) return date;
  const { start, end } = turned;
  return role === 'until' ? { ...date, start: null, end: start } : { ...date, start, end };
}

/** «в октябре инфаркт», "gold at the championship in October": nobody knows such things before, whatever the verb. */
function isSudden(scene: Scene, { event }: Hit, date: FoundDate): boolean {
  if (event !== 'illness' && event !== 'sport') return false;
  const { words, tokens } = scene.sentence;
  const { marks, clauses } = tensesOf(tokens);
  if (marks.some(({ index }) => clauses[index] === clauses[date.from])) return false;
  const [from, to] = clauseAround(scene, date);
  return sudden.test(
    words
      .slice(from, to)
      .map(({ text }) => text)
      .join(' '),
  );
}

const sudden =
  /инфаркт|инсульт|перелом|сотрясен|вывих|аппендицит|перитонит|heart attack|stroke|fracture|concussion|appendicitis|(?:золот|серебр|бронз|медал|побед|чемпион)(?!ы за)|(?:first|second|third) place|gold|silver|bronze|medal|champion(?!ship)|перв(?:ое|ые) мест|втор(?:ое|ые) мест|треть(?:е|и) мест/;

/** A funeral may be to come, a death is not. */
function isFarewell({ sentence }: Scene, { span }: Hit): boolean {
  const words = sentence.text.slice(span[0] - sentence.offset, span[1] - sentence.offset);
  return /funeral|memorial|cremat|bur[iy]|goodbye|farewell|to rest|obituary|похорон|хорон|проща|прости|провожа|провод|путь|поминк|кремац|отпева|дней/.test(
    words,
  );
}

/** «умерла, похоронят в пятницу»: the day is that of the funeral. */
function isBuriedLater({ sentence }: Scene): boolean {
  return /(?:по)?хорон(?:им|ят)(?![а-я])/.test(sentence.text);
}

/** What has happened is told of a day that has been: the words alone did not show it. */
function inPast(when: When, saidOn: CivilDate): When {
  const { start, end, date } = when;
  if (date === null || start === null || end !== null || !isAfter(start, saidOn)) return when;
  const { year, month, day } = start;
  if (date.guessed.includes('year') && year !== null && date.said.month !== null) return inYear(when, start, year - 1);
  if (!date.relative || year === null || month === null || day === null) return when;
  const before = addDays({ year, month, day }, -7);
  return isAfter(before, saidOn) ? when : { ...when, start: before };
}

/** What is expected is due on a day to come. */
function inFuture(when: When, saidOn: CivilDate): When {
  const { start, date, end } = when;
  if (date === null || start === null || end !== null || start.year === null || !date.guessed.includes('year'))
    return when;
  return isAfter(saidOn, start) ? inYear(when, start, start.year + 1) : when;
}

/** 29 February is not in every year. */
function inYear(when: When, start: PartialDate, year: number): When {
  const moved = { ...start, year };
  return isRealDate(moved) ? { ...when, start: moved } : when;
}

/** Later as far as both are known. */
export function isAfter(date: PartialDate, other: PartialDate): boolean {
  if (date.year === null || other.year === null || date.year !== other.year)
    return (date.year ?? 0) > (other.year ?? 0);
  if (date.month === null || other.month === null || date.month !== other.month)
    return date.month !== null && other.month !== null && date.month > other.month;
  return date.day !== null && other.day !== null && date.day > other.day;
}

/** What is got ready for is another day than the one on which that was done: "offer accepted on Monday, keys on the 18th". */
function withoutPreparing(scene: Scene, dates: readonly FoundDate[], saidOn: CivilDate): readonly FoundDate[] {
  if (dates.length < 2 || !hasMark(scene, 'preparing')) return dates;
  const isPreparing = (date: FoundDate) => {
    const [from, to] = clauseAround(scene, date);
    const day = date.end ?? date.start;
    if (day === null || !hasMark(scene, 'preparing', from, to)) return false;
    return !isAfter(day, saidOn) || isArranging(scene, date, dates, saidOn);
  };
  const isToCome = ({ start, end }: FoundDate) => {
    const day = end ?? start;
    return day !== null && isAfter(day, saidOn);
  };
  const { marks, clauses } = tensesOf(scene.sentence.tokens);
  // "handed in my notice on Monday, last day 31 December": without a verb of its own
  const others = dates
    .filter((date) => !isPreparing(date))
    .map((date) =>
      marks.some(({ index }) => clauses[index] === clauses[date.from]) ? date : inTense(date, 'future', saidOn),
    );
  return others.some(isToCome) ? others : dates;
}

/** "In October we booked a hotel for May": the month beside the one that was booked for is that of booking. */
function isArranging(scene: Scene, date: FoundDate, dates: readonly FoundDate[], saidOn: CivilDate): boolean {
  const past = inTense(date, 'past', saidOn);
  const day = past.end ?? past.start;
  const [from] = clauseAround(scene, date);
  const others = dates.filter((other) => other !== date && clauseAround(scene, other)[0] === from);
  if (day === null || isAfter(day, saidOn) || isFor(scene, date)) return false;
  return others.some((other) => isFor(scene, other) || (other.from > date.from && other.said.day !== null));
}

/** "for May", «на 5 июня», «с 1 декабря». */
function isFor({ sentence: { tokens } }: Scene, { from }: FoundDate): boolean {
  return [from - 1, from].some((at) => /^(?:for|from|на|с|со|к)$/.test(tokens[at]?.text ?? ''));
}

/** Kinds whose day may be long ago; of the others a year long ago tells of something else: "retired, at Siemens since 1986". */
const remembered = new Set<Hit['event']>(['birthday', 'birth', 'anniversary', 'wedding', 'bereavement']);
const longAgo = 20;

function isLongBefore(hit: Hit, { said, relative }: FoundDate, saidOn: CivilDate): boolean {
  if (remembered.has(hit.event) || relative || said.month !== null || said.year === null) return false;
  return said.year < saidOn.year - longAgo;
}

/** The clause of a date, in words. */
function clauseAround({ sentence: { words } }: Scene, date: FoundDate): [number, number] {
  const first = words.findIndex(({ token }) => token >= date.from);
  const last = words.findIndex(({ token }) => token >= date.to);
  return clauseOf(words, Math.max(0, first), last < 0 ? words.length : last);
}

function saidOf(scene: Scene, hit: Hit, given: readonly FoundDate[], saidOn: CivilDate): When {
  const dates = withoutPreparing(scene, given, saidOn).filter((date) => !isLongBefore(hit, date, saidOn));
  const clear = dates.filter((date) => date.role !== 'vague');
  // what is expected is to come, whenever it was found out
  const usable =
    hit.event === 'expecting' ? clear.filter((date) => !isOver(date, saidOn)) : clear.length > 0 ? clear : dates;
  const date = nearest(scene, hit, usable);
  if (date === null) return dates.length > 0 ? noDate : remaining(scene, hit, saidOn);
  if (hit.event === 'trip') return tripDates(scene, hit, date, clear, saidOn);
  if (hit.event === 'illness' && isReturning(scene, date)) return noDate;
  if (hit.event === 'illness' || date.role !== 'until')
    return { start: date.start, end: date.end, date, span: date.span };
  return { start: date.end, end: null, date, span: date.span };
}

/** "Another week in Turkey", «на больничном ещё неделю»: until when is told from today. */
function remaining({ sentence: { tokens } }: Scene, { event }: Hit, saidOn: CivilDate): When {
  const more = event === 'trip' || event === 'illness' ? remainingIn(tokens) : null;
  const [first, last] = [tokens[more?.from ?? 0], tokens[(more?.to ?? 1) - 1]];
  if (more === null || first === undefined || last === undefined) return noDate;
  if (tensesOf(tokens).marks.some(({ tense }) => tense === 'past')) return noDate;
  return { start: null, end: addDays(saidOn, more.days), date: null, span: [first.start, last.end] };
}

/** "We found out last week that she is pregnant": a day that has been is none on which somebody is due. */
function isOver({ start, end, relative }: FoundDate, saidOn: CivilDate): boolean {
  const day = end ?? start;
  return relative && day !== null && isAfter(saidOn, day);
}

function nearest(scene: Scene, hit: Hit, dates: readonly FoundDate[]): FoundDate | null {
  let best: FoundDate | null = null;
  for (const date of dates) {
    if (best === null || isNearer(scene, hit, date, best)) best = date;
  }
  return best;
}

function isInClauseOf(scene: Scene, hit: Hit, date: FoundDate): boolean {
  const [from, to] = clauseAround(scene, date);
  return hit.from < to && hit.to > from;
}

/** A trip's range says more than the day that stands nearer. */
function isNearer(scene: Scene, hit: Hit, date: FoundDate, best: FoundDate): boolean {
  const isRange = ({ role, end }: FoundDate) => role === 'range' && end?.day != null;
  if (isRange(best) !== isRange(date) && hit.event === 'trip') return isRange(date);
  // "the week of 19 October, from Monday to Friday"
  if (isRange(best) && isRange(date) && isWithin(date, best) !== isWithin(best, date)) return isWithin(date, best);
  // "one more of us next year, due in April"
  const isYear = ({ start, end }: FoundDate) => (start ?? end)?.month == null;
  if (isYear(best) !== isYear(date)) return isYear(best);
  if (best.role === 'range' && date.role === 'point') return false;
  // "visa on Monday, flying on the 9th": the words of the same clause belong together
  const own = isInClauseOf(scene, hit, date);
  if (own !== isInClauseOf(scene, hit, best)) return own;
  return distanceBetween(hit.span, date.span) < distanceBetween(hit.span, best.span);
}

function isWithin(inner: FoundDate, outer: FoundDate): boolean {
  if (!inner.start || !inner.end || !outer.start || !outer.end) return false;
  return !isAfter(outer.start, inner.start) && !isAfter(inner.end, outer.end);
}

/** A trip has two days, and the day of coming back is its last. */
function tripDates(scene: Scene, hit: Hit, date: FoundDate, dates: readonly FoundDate[], saidOn: CivilDate): When {
  const points = dates.filter(({ role, start }) => role === 'point' && start?.day != null);
  const [leave, back] = inOrder(scene, points);
  const isThere = leave !== undefined && back !== undefined && date.role === 'point';
  if (isThere && (leave !== points[0] || isReturningBetween(scene, leave.to, back))) {
    const start = inMonthOf(leave, back);
    const end = laterOf(start, back);
    if (end !== null) return { start, end, date: leave, span: aroundBoth(leave.span, back.span) };
  }
  const until = dates.find(({ role, from }) => role === 'until' && from >= date.to);
  if (date.role === 'point' && until !== undefined && !isReturning(scene, date)) {
    const end = lastFrom(date, until);
    if (end !== null) return { start: date.start, end, date, span: aroundBoth(date.span, until.span) };
  }
  // "the week of 7 December, back on the 18th"
  const after = date.role === 'range' && date.relative ? points.find((one) => isReturning(scene, one)) : undefined;
  if (after !== undefined && date.start !== null && date.end !== null) {
    const end = laterOf(date.start, after);
    if (end !== null && isAfter(end, date.end))
      return { start: date.start, end, date, span: aroundBoth(date.span, after.span) };
  }
  const single = date.role === 'point' || (date.role === 'range' && date.relative);
  if (single && date.start !== null && points.length < 2 && isReturning(scene, date, hit))
    return returned(scene, date, saidOn);
  const days = date.role === 'point' ? durationIn(scene.sentence.tokens, isBeginning(scene, date)) : null;
  const { start } = date;
  if (days !== null && start?.year != null && start.month !== null && start.day !== null) {
    const first = { year: start.year, month: start.month, day: start.day };
    return { start, end: addDays(first, days - 1), date, span: date.span };
  }
  return { start: date.start, end: date.end, date, span: date.span };
}

/** "Flying on Friday until the 29th", «завтра улетаю до воскресенья»: the last day, where it comes after the first. */
function lastFrom({ start }: FoundDate, { said, end, turned, relative }: FoundDate): PartialDate | null {
  if (start?.day == null || end?.day == null) return null;
  const inMonth = { year: start.year, month: start.month, day: end.day };
  const days = said.month === null && !relative && isRealDate(inMonth) ? [inMonth, end] : [end, turned?.start ?? end];
  return days.find((day) => isAfter(day, start)) ?? weekLater(end, start);
}

/** «на следующей неделе в пятницу улетаю до среды»: the first such weekday after it. */
function weekLater({ year, month, day }: PartialDate, start: PartialDate): PartialDate | null {
  if (year === null || month === null || day === null) return null;
  const later = addDays({ year, month, day }, 7);
  return isAfter(later, start) ? later : null;
}

/** "Back 3 Oct, away from 19 Sept": the day of coming back may be told first. */
function inOrder(scene: Scene, points: readonly FoundDate[]): readonly FoundDate[] {
  const [first, second] = points;
  if (first === undefined || second === undefined || first.start === null || second.start === null) return points;
  const isTurned = isReturning(scene, first) && !isReturning(scene, second) && isAfter(first.start, second.start);
  return isTurned ? [second, first] : points;
}

function aroundBoth(a: Span, b: Span): Span {
  return [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
}

/** "At my desk on Monday, the Alps were lovely": what is told without a verb of its own is to come. */
function returned({ sentence: { tokens } }: Scene, date: FoundDate, saidOn: CivilDate): When {
  const { marks, clauses } = tensesOf(tokens);
  const hasVerb =
    tokens.slice(Math.max(0, date.from - 3), date.from).some(({ text }) => text === 'since') ||
    marks.some(({ index }) => clauses[index] === clauses[date.from]);
  const { start, end } = hasVerb ? date : inTense(date, 'future', saidOn);
  return { start: null, end: end ?? start, date, span: date.span };
}

/** "from Wednesday", «со среды». */
function isBeginning({ sentence: { tokens } }: Scene, { from }: FoundDate): boolean {
  return [from - 1, from].some((at) => /^(?:from|starting|beginning|с|со)$/.test(tokens[at]?.text ?? ''));
}

/** Words of coming back stand in the clause of the date, or in that of the hit. */
function isReturning(scene: Scene, date: FoundDate, hit?: Hit): boolean {
  const { words } = scene.sentence;
  const first = words.findIndex(({ token }) => token >= date.from);
  const last = words.findIndex(({ token }) => token >= date.to);
  const [from, to] = clauseOf(words, Math.max(0, first), last < 0 ? words.length : last);
  if (hasMark(scene, 'returning', from, to)) return true;
  return hit !== undefined && hit.from < to && hit.to > from && hasMark(scene, 'returning', hit.from, hit.to);
}

/** Words of coming back stand after the first date and no further than the clause of the second: «2-го улетаю, 8-го домой». */
function isReturningBetween(scene: Scene, from: number, back: FoundDate): boolean {
  const { words } = scene.sentence;
  const last = words.findIndex(({ token }) => token >= back.to);
  const [, end] = clauseOf(words, Math.max(0, last - 1), last < 0 ? words.length : last);
  const to = words[end]?.token ?? scene.sentence.tokens.length;
  return scene.said.mark.some(({ value, from: at }) => {
    const token = words[at]?.token ?? 0;
    return value.mark === 'returning' && token >= from && token < to;
  });
}

/** "On the 23rd, back on the 28th of December": the month of the last day is that of the first too. */
function inMonthOf(leave: FoundDate, back: FoundDate): PartialDate | null {
  const { start } = leave;
  const end = back.start;
  if (start?.day == null || end?.day == null || leave.said.month !== null || leave.relative) return start;
  if (back.said.month === null || back.relative || start.day >= end.day) return start;
  return { year: end.year, month: end.month, day: start.day };
}

/** "on 3 June, back on the 17th": the month of the first day is that of the second too. */
function laterOf(start: PartialDate | null, back: FoundDate): PartialDate | null {
  if (start === null || back.start === null) return null;
  const sameMonth = back.said.month === null && (back.start.day ?? 0) > (start.day ?? 0);
  return sameMonth ? { year: start.year, month: start.month, day: back.start.day } : back.start;
}
