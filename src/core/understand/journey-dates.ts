/** When a journey begins and when one is back. */
import { addDays, type CivilDate, daysInMonth, isRealDate, type PartialDate, weekdayOf } from '#core/civil-date.ts';
import type { Span } from '#core/reading.ts';
import { inTense, isAfter } from './date-order.ts';
import { monthShifted } from './date-scene.ts';
import type { FoundDate } from './dates.ts';
import { dayOf, namesHoliday } from './dates-about.ts';
import { durationIn } from './durations.ts';
import { numberOf } from './number-words.ts';
import type { FoundPlace } from './place-finding.ts';
import { clauseAround, clauseOf, type Hit, hasMark, opensWith, othersIn, type Scene } from './scene.ts';
import { tensesOf } from './tense.ts';
import type { Token } from './tokens.ts';
import type { When } from './when.ts';

/** A trip has two days, and the day of coming back is its last. */
export function tripDates(
  scene: Scene,
  hit: Hit,
  date: FoundDate,
  dates: readonly FoundDate[],
  saidOn: CivilDate,
): When {
  const told = dates.filter(({ role, start }) => role === 'point' && start?.day != null);
  const points = isOnlyOccasion(scene, told) ? told.slice(1) : told;
  const around = aroundHoliday(scene, told, saidOn);
  if (around !== null) return around;
  const [leave, second, ...further] = inOrder(scene, points);
  // "off tomorrow for Hogmanay, back on Monday"
  const back =
    [second, ...further].find(
      (one) => leave && one && leave.to <= one.from && isReturningBetween(scene, leave.to, one),
    ) ?? second;
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
  // «уезжаю 21 ноября, до 4 декабря меня нет»
  const leaving = date.role === 'until' ? points.find((one) => one.to <= date.from && !isReturning(scene, one)) : null;
  if (leaving && points.length === 1) {
    const end = lastFrom(leaving, date);
    if (end !== null) return { start: leaving.start, end, date: leaving, span: aroundBoth(leaving.span, date.span) };
  }
  // "the week of 7 December, back on the 18th"
  const after = date.role === 'range' && date.relative ? points.find((one) => isReturning(scene, one)) : undefined;
  if (after !== undefined && date.start !== null && date.end !== null) {
    const end = laterOf(date.start, after);
    if (end !== null && isAfter(end, date.end))
      return { start: date.start, end, date, span: aroundBoth(date.span, after.span) };
  }
  // "don't try him this week, he's in Norway until Monday", "away next week until Thursday"
  const limit = date.role === 'range' && date.relative ? until : undefined;
  if (limit !== undefined && date.start !== null) {
    const isNow = !isAfter(date.start, saidOn);
    const end = isNow ? limit.end : lastFrom(date, limit);
    if (end !== null) return { start: isNow ? null : date.start, end, date, span: aroundBoth(date.span, limit.span) };
  }
  // "home for all of next week"
  const isWhole = opensWith(scene, date, /^of$/) && scene.sentence.tokens[date.from - 2]?.text === 'all';
  const single = date.role === 'point' || (date.role === 'range' && date.relative && !isWhole);
  // "returns from Kenya Mon 16th, sign the 19th": what stands behind the coming back is another day
  const isOnly = points.every((one) => one === date || (one.from >= date.to && !isReturning(scene, one)));
  if (single && date.start !== null && isOnly && isReturning(scene, date, hit)) return returned(scene, date, saidOn);
  const days = date.role === 'point' ? durationIn(scene.sentence.tokens, isBeginning(scene, date)) : null;
  const { start } = date;
  if (days !== null && start?.year != null && start.month !== null && start.day !== null) {
    const first = { year: start.year, month: start.month, day: start.day };
    return { start, end: addDays(first, days - 1), date, span: date.span };
  }
  const months = date.role === 'point' ? monthsOfStay(scene.sentence.tokens) : null;
  const lastDay = months === null ? null : monthsLater(start, months);
  if (lastDay !== null) return { start, end: lastDay, date, span: date.span };
  return { start: date.start, end: date.end, date, span: date.span };
}

/** «На месяц», «на два месяца», "for a month", "for three months"; null: no such stay is told. */
function monthsOfStay(tokens: readonly Token[]): number | null {
  for (let at = 1; at < tokens.length; at += 1) {
    if (!/^(?:месяц|месяца|месяцев|месяцок|months?)$/.test(tokens[at]?.text ?? '')) continue;
    const [before, first] = [tokens[at - 1]?.text ?? '', tokens[at - 2]?.text ?? ''];
    const behind = tokens[at + 1]?.text ?? '';
    if (/^(?:назад|ago|раньше|позже|бесплатно|вперед)$/.test(behind)) continue;
    if (before === 'на') return 1;
    const count = numberOf(before) ?? (before === 'a' ? 1 : null);
    if (count !== null && count < 13 && /^(?:на|for)$/.test(first)) return count;
  }
  return null;
}

/** The last day of so many months that begin with that one. */
function monthsLater(start: PartialDate | null, months: number): PartialDate | null {
  const first = dayOf(start);
  if (first === null) return null;
  const { year, month } = monthShifted({ ...first, day: 1 }, months);
  if (year === null || month === null) return null;
  // from 31 January on there is no 31 February
  const day = Math.min(first.day, daysInMonth(year, month));
  return addDays({ year, month, day }, -1);
}

/** "Christmas in Goa, flying on the 20th, back on 5 January": two days follow about the holiday. */
function isOnlyOccasion(scene: Scene, [holiday, leave, back]: readonly FoundDate[]): boolean {
  if (holiday === undefined || leave?.start == null || back === undefined || holiday.start === null) return false;
  if (!namesHoliday(scene.sentence.tokens, holiday) || leave.said.day === null) return false;
  return !isReturning(scene, leave) && isReturningBetween(scene, leave.to, back) && isAfter(holiday.start, leave.start);
}

/** "Flying on Friday until the 29th", «завтра улетаю до воскресенья»: the last day, where it comes after the first. */
function lastFrom({ start }: FoundDate, { said, end, turned, relative }: FoundDate): PartialDate | null {
  if (start?.day == null || end?.day == null) return null;
  const inMonth = { year: start.year, month: start.month, day: end.day };
  const days = said.month === null && !relative && isRealDate(inMonth) ? [inMonth, end] : [end, turned?.start ?? end];
  return days.find((day) => isAfter(day, start)) ?? weekLater(end, start);
}

/** «на следующей неделе в пятницу улетаю до среды»: the first such weekday after it. */
function weekLater(end: PartialDate, start: PartialDate): PartialDate | null {
  const day = dayOf(end);
  const later = day === null ? null : addDays(day, 7);
  return later !== null && isAfter(later, start) ? later : null;
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
function isBeginning(scene: Scene, date: FoundDate): boolean {
  return opensWith(scene, date, /^(?:from|starting|beginning|с|со)$/);
}

/** Words of coming back stand in the clause of the date, or in that of the hit. */
export function isReturning(scene: Scene, date: FoundDate, hit?: Hit): boolean {
  const [from, to] = clauseAround(scene, date);
  if (hasMark(scene, 'returning', from, to) || isComing(scene, date, from, to) || isLanding(scene, from, to))
    return true;
  if (isSameDay(scene, date, from, to) && hasMark(scene, 'returning', clauseBefore(scene, from), from)) return true;
  return hit !== undefined && hit.from < to && hit.to > from && hasMark(scene, 'returning', hit.from, hit.to);
}

/** "When I get home, that's the 12th": the clause only says on which day the one before is. */
function isSameDay({ sentence: { words } }: Scene, date: FoundDate, from: number, to: number): boolean {
  const others = othersIn(words, from, to, date);
  return from > 0 && others.length > 0 && others.every(({ text }) => naming.test(text));
}

const naming = /^(?:that|thats|this|which|it|so|ie|i|e|is|s|will|ll|be|should|means|on|the|of|probably|это|то|есть)$/;

function clauseBefore({ sentence: { words } }: Scene, from: number): number {
  const last = words[from - 1]?.text === 'so' && words[from - 1]?.afterSign ? from - 2 : from - 1;
  return clauseOf(words, last, last)[0];
}

/** "Still in Bali, lands on the 26th": whoever is still there lands at home. */
function isLanding({ sentence: { words } }: Scene, from: number, to: number): boolean {
  return (
    words.slice(from, to).some(({ text }) => /^(?:lands?|landing)$/.test(text)) &&
    words.slice(0, to).some(({ text }) => text === 'still')
  );
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
  if (back.said.month === null || back.relative || end.year === null || end.month === null) return start;
  if (start.day < end.day) return { year: end.year, month: end.month, day: start.day };
  // "on the 24th, back on 4 January": the last such day before it
  const before = { ...monthShifted({ year: end.year, month: end.month, day: 1 }, -1), day: start.day };
  return isRealDate(before) && !isAfter(start, before) ? before : start;
}

/** "on 3 June, back on the 17th": the month of the first day is that of the second too; "next Friday, back Monday": the first Monday after it. */
function laterOf(start: PartialDate | null, back: FoundDate): PartialDate | null {
  if (start === null || back.start === null) return null;
  const sameMonth = back.said.month === null && (back.start.day ?? 0) > (start.day ?? 0);
  if (sameMonth && !back.relative) return { year: start.year, month: start.month, day: back.start.day };
  const [from, day] = [dayOf(start), dayOf(back.start)];
  const isWeekday = back.relative && back.turned !== null;
  if (from === null || day === null || !isWeekday || isAfter(day, from)) return back.start;
  return addDays(from, (weekdayOf(day) - weekdayOf(from) + 7) % 7 || 7);
}

/** "Away over Memorial Day, driving up on Friday and home on Monday": the weekdays about the holiday that is to come. */
function aroundHoliday(scene: Scene, points: readonly FoundDate[], saidOn: CivilDate): When | null {
  const [holiday, leave, back, other] = points;
  const day = dayOf(holiday?.start ?? null);
  if (!holiday || !leave || !back || other !== undefined || day === null || !isAfter(day, saidOn)) return null;
  const { tokens } = scene.sentence;
  const isNamed = namesHoliday(tokens, holiday);
  const [from, until] = [leave, back].map((date) => (date.relative && date.turned ? dayOf(date.start) : null));
  if (!isNamed || !from || !until || isReturning(scene, leave) || !isReturningBetween(scene, leave.to, back))
    return null;
  const start = addDays(day, -((weekdayOf(day) - weekdayOf(from) + 7) % 7));
  const end = addDays(day, (weekdayOf(until) - weekdayOf(day) + 7) % 7);
  return { start, end, date: holiday, span: aroundBoth(holiday.span, back.span) };
}

/** «Буду 30 ноября», «приедут двадцать первого», «директор будет только 11 января»: nothing in the clause but that somebody is here again then. */
function isComing(
  { sentence: { words } }: Scene,
  date: Pick<FoundDate, 'from' | 'to' | 'role'>,
  from: number,
  to: number,
): boolean {
  if (date.role !== 'point') return false;
  const others = othersIn(words, from, to, date);
  const at = others.findIndex(({ text }) => coming.test(text));
  if (at < 0 || at > 2) return false;
  return others.every(({ text, name }, index) =>
    index < at ? name || besideComing.test(text) || whoComes.test(text) : index === at || besideComing.test(text),
  );
}

const coming =
  /^(?:буд(?:у|ем|ет|ут)|приед(?:у|ем|ет|ут)|прилет(?:ят|ит|им)|прилечу|появ(?:люсь|ится|имся|ятся)|объявлюсь)$/;
const besideComing =
  /^(?:я|мы|он|она|они|и|а|но|только|лишь|теперь|снова|опять|уже|домой|обратно|сам|сама|сами|примерно|около|в|во|на|утром|вечером|днем|ночью|не|раньше|с|лишним|небольшим|хвостиком|числа)$/;
const whoComes =
  /^(?:муж|жена|мама|папа|сын|дочь|дочка|брат|сестра|шеф|начальник|начальница|директор|руководитель|бухгалтер|менеджер|мастер|бригадир|юрист|врач|нотариус|коллега|партнер|родители|дети|наши|все)$/;

/** «Шеф в Сочи, приедет 21 ноября»: a place without a verb, and in a clause of its own the day of coming back. */
export function placeUntilReturn(scene: Scene): FoundPlace | null {
  const { places, dates, sentence } = scene;
  const { words, tokens } = sentence;
  const place = places.find(({ prepositioned }) => prepositioned);
  if (place === undefined) return null;
  const [begin, end] = clauseOf(words, place.from, place.to);
  const { marks, clauses } = tensesOf(tokens);
  if (end - begin > mostBeside || marks.some(({ index }) => clauses[index] === clauses[words[place.from]?.token ?? 0]))
    return null;
  const isBack = (date: FoundDate) => {
    const first = words.findIndex(({ token }) => token >= date.from);
    if (first < 0 || (first >= begin && first < end) || date.start?.day == null) return false;
    const [from, to] = clauseOf(words, first, first + 1);
    return (
      words.slice(from, to).some(({ text }) => coming.test(text) || /^верн(?:усь|ется|емся|утся)$/.test(text)) &&
      isReturning(scene, date)
    );
  };
  return dates.some(isBack) ? place : null;
}

/** In words: a clause that tells where somebody is, and hardly more. */
const mostBeside = 8;
