/** Weeks, weekends, months and years told from the present one: "next week", «на выходных», "by the end of the month". */
import {
  addDays,
  type CivilDate,
  civilDateOfDayNumber,
  dayNumber,
  daysInMonth,
  isRealDate,
  type PartialDate,
  weekdayOf,
} from '#core/civil-date.ts';
import { weekdayRange } from './date-ranges.ts';
import {
  type DateScene,
  furtherShift,
  isNounAfter,
  monthShifted,
  namedMonth,
  point,
  relative,
  type Said,
  type Shift,
  shiftAt,
  textAt,
} from './date-scene.ts';
import { months, seasons, weekdays, weekendWords } from './date-words.ts';
import { resolve } from './date-years.ts';
import { seasonOf } from './named-dates.ts';
import { weekPhrase } from './relative-dates.ts';
import { tenseNear } from './tense.ts';
import { dayAt, dayOfMonth, explicitDate } from './written-dates.ts';

/** "next week", "this weekend", "last month", «на выходных», «в следующем году», «на той неделе в среду». */
export function calendarPeriod(scene: DateScene, index: number): Said | null {
  const { saidOn } = scene;
  const monday = dayNumber(saidOn) - (weekdayOf(saidOn) - 1);
  const days = (first: number, last: number, next: number): Said => ({
    ...relative(civilDateOfDayNumber(first), index, next),
    last: civilDateOfDayNumber(last),
    role: 'range',
  });
  // "next to next week", as it is said in India
  const nextTo =
    textAt(scene, index) === 'next' ? [3, 5].find((steps) => isNextToNext(scene, index, steps)) : undefined;
  if (nextTo !== undefined) return days(monday + 14, monday + 20, index + nextTo + 1);
  const further = furtherShift(scene, index + 1);
  if (further !== null) {
    const word = textAt(scene, index);
    const first = monday + 7 * further.shift;
    if (word === 'week') return days(first, first + 6, further.next);
    if (word === 'weekend') return days(first + 5, first + 6, further.next);
    if (word === 'month') return relative(monthShifted(saidOn, further.shift), index, further.next);
    if (word === 'year')
      return relative({ year: saidOn.year + further.shift, month: null, day: null }, index, further.next);
  }
  if (
    textAt(scene, index) !== 'weekend' &&
    weekendWords.test(textAt(scene, index)) &&
    /^(?:на|все|в|за)$/.test(textAt(scene, index - 1))
  )
    return weekend(scene, index, index + 1, 0, days);
  if (
    textAt(scene, index) === 'weekend' &&
    textAt(scene, index - 1) === 'the' &&
    /^(?:over|on|at|for)$/.test(textAt(scene, index - 2))
  ) {
    return weekend(scene, index, index + 1, 0, days);
  }
  // "my last month at the mill" is the last of all
  if (isFinal(scene, index)) return null;
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
    // "next week Monday to Friday" is told by the days behind it
    if (day !== undefined && weekdayRange(scene, preposition) === null)
      return relative(civilDateOfDayNumber(first + day - 1), index, preposition + 1);
    return days(first, first + (/^рабоч/.test(textAt(scene, index + 1)) ? 4 : 6), week.next);
  }
  // said in autumn; later in winter it may be this one
  const newYear = /^(?:new year|новом году)$/.test(`${textAt(scene, index)} ${textAt(scene, index + 1)}`);
  const opener = textAt(scene, index - 1) === 'the' ? textAt(scene, index - 2) : textAt(scene, index - 1);
  // English has it of the first weeks of the year, Russian of the whole of it
  if (newYear && saidOn.month >= 7 && /^(?:in|early|в)$/.test(opener))
    return relative({ year: saidOn.year + 1, month: scene.cyrillic ? null : 1, day: null }, index, index + 2);
  // «в том месяце» is the last one or the next
  if (/^том$/.test(textAt(scene, index)) && textAt(scene, index + 1) === 'месяце')
    return relative(
      monthShifted(saidOn, tenseNear(scene.tenses, index, index + 2) === 'past' ? -1 : 1),
      index,
      index + 2,
    );
  const shift = shiftAt(scene, index);
  if (shift === null) return null;
  const unit = textAt(scene, index + 1);
  if (weekendWords.test(unit)) return weekend(scene, index, index + 2, shift, days);
  if (/^(?:month|месяце)$/.test(unit)) return relative(monthShifted(saidOn, shift), index, index + 2);
  if (/^(?:year|году|года)$/.test(unit))
    return relative({ year: saidOn.year + shift, month: null, day: null }, index, index + 2);
  const named = months.get(unit);
  if (seasons.has(unit) && /^[a-z]/.test(unit)) return seasonOf(scene, index, index + 1, shift);
  if (named === undefined) return null;
  if (shift === 0) return point({ year: null, month: named, day: null }, false, index, index + 2, false);
  const month = namedMonth(saidOn, named, shift);
  const day = dayAt(scene, index + 2);
  // "next August 14th"
  const exact = day !== null && (day.ordinal || !isNounAfter(scene, day.next)) ? { ...month, day: day.day } : month;
  return relative(isRealDate(exact) ? exact : month, index, day !== null && exact !== month ? day.next : index + 2);
}

/** "My last week", "his last summer": behind that there is none. */
function isFinal(scene: DateScene, index: number): boolean {
  return textAt(scene, index) === 'last' && /^(?:my|our|his|her|their|your|s)$/.test(textAt(scene, index - 1));
}

/** "next to next week", "next-to-next week": `steps` to its last word. */
function isNextToNext(scene: DateScene, index: number, steps: number): boolean {
  const words = Array.from({ length: steps + 1 }, (_, step) => textAt(scene, index + step)).filter(
    (text) => text !== '-',
  );
  return words.join(' ') === 'next to next week';
}

function weekend(
  scene: DateScene,
  index: number,
  next: number,
  shift: Shift,
  days: (first: number, last: number, next: number) => Said,
): Said {
  const monday = dayNumber(scene.saidOn) - (weekdayOf(scene.saidOn) - 1);
  const past = shift === 0 && tenseNear(scene.tenses, index, next) === 'past' && weekdayOf(scene.saidOn) < 6;
  const week = monday + 7 * (past ? -1 : shift);
  const other = monday + 7 * (past ? 0 : -1);
  const turned = { start: civilDateOfDayNumber(other + 5), end: civilDateOfDayNumber(other + 6) };
  return shift === 0 ? { ...days(week + 5, week + 6, next), turned } : days(week + 5, week + 6, next);
}

/** "the week of 5 October", "w/c 5 Oct", "the weekend of the 10th": the whole of it. */
export function periodOfDay(scene: DateScene, index: number): Said | null {
  const word = textAt(scene, index);
  const short = word === 'w' && textAt(scene, index + 1) === '/' && textAt(scene, index + 2) === 'c';
  const of = textAt(scene, index + 1);
  const isWeek = short || (word === 'week' && /^(?:of|commencing|beginning|starting)$/.test(of));
  if (!isWeek && !(word === 'weekend' && of === 'of') && !(word === 'неделе' && of === 'с')) return null;
  const at = short ? index + 3 : index + 2;
  const said = explicitDate(scene, at) ?? dayOfMonth(scene, at);
  const { year, month, day } = (said && resolve(scene, said, index)?.start) ?? noDay;
  if (said === null || year === null || month === null || day === null) return null;
  const date = { year, month, day };
  const monday = addDays(date, 1 - weekdayOf(date));
  const first = addDays(monday, word === 'weekend' ? 5 : 0);
  const yearGuessed = said.first.year === null;
  return { ...relative(first, index, said.next), last: addDays(monday, 6), role: 'range', yearGuessed };
}

const noDay: PartialDate = { year: null, month: null, day: null };

/** "by the end of the week", «до конца месяца», «к концу года»: the last day of it. */
export function endOfPeriod(scene: DateScene, index: number): Said | null {
  const { saidOn } = scene;
  const edge = withEdge(scene, index) ?? sinceMonth(scene, index);
  if (edge !== null) return edge;
  const due = /^(?:by|until|till|before|к|ко|до)$/.test(textAt(scene, index));
  // "retiring end of the year"
  const isBare = /^(?:end|start|beginning)$/.test(textAt(scene, index)) && textAt(scene, index + 1) === 'of';
  if (!due && !isBare && !/^(?:at|в|towards|around)$/.test(textAt(scene, index))) return null;
  let at = isBare ? index : index + 1;
  if (textAt(scene, at) === 'the') at += 1;
  const isEnd = /^(?:end|конца|концу|конце)$/.test(textAt(scene, at));
  const isStart = /^(?:beginning|start|начале)$/.test(textAt(scene, at));
  if (!isEnd && (due || !(isStart || /^(?:middle|середине)$/.test(textAt(scene, at))))) return null;
  at += 1;
  if (textAt(scene, at) === 'of') at += 1;
  if (/^(?:the|this|этой|этого|текущей|текущего)$/.test(textAt(scene, at))) at += 1;
  const shift = shiftAt(scene, at);
  if (shift === -2 || (due && shift === -1)) return null;
  const next = shift === null || shift === 0 ? 0 : 1;
  const unit = textAt(scene, at + next);
  // "at the end of the month" is no day
  if (!due && /^(?:month|месяца)$/.test(unit)) return relative(monthShifted(saidOn, shift ?? 0), index, at + next + 1);
  if (!due && /^(?:year|года)$/.test(unit)) {
    if (!isEnd && !isStart) return null;
    const past = tenseNear(scene.tenses, index, at + next + 1) === 'past';
    // what was at the end was at that of the year before, what will be at the start at that of the next
    const unsaid = isEnd ? (past && saidOn.month < 12 ? -1 : 0) : !past && saidOn.month > 1 ? 1 : 0;
    const year = saidOn.year + (shift ?? unsaid);
    return relative({ year, month: isEnd ? 12 : 1, day: null }, index, at + next + 1);
  }
  if (!due) return null;
  const end = (day: CivilDate): Said => ({ ...relative(day, index, at + next + 1), role: 'until' });
  if (/^(?:week|недели)$/.test(unit)) {
    const monday = dayNumber(saidOn) - (weekdayOf(saidOn) - 1);
    return end(civilDateOfDayNumber(monday + 6 + 7 * next));
  }
  if (/^(?:month|месяца)$/.test(unit)) {
    const { year, month } = monthShifted(saidOn, next);
    if (year === null || month === null) return null;
    return end({ year, month, day: daysInMonth(year, month) });
  }
  return /^(?:year|года)$/.test(unit) ? end({ year: saidOn.year + next, month: 12, day: 31 }) : null;
}

/** «С этого месяца», «со следующего месяца». */
function sinceMonth(scene: DateScene, index: number): Said | null {
  if (!/^(?:с|со)$/.test(textAt(scene, index)) || textAt(scene, index + 2) !== 'месяца') return null;
  const isThis = /^(?:этого|текущего)$/.test(textAt(scene, index + 1));
  const shift = isThis ? 0 : shiftAt(scene, index + 1);
  return shift === null ? null : relative(monthShifted(scene.saidOn, shift), index, index + 3);
}

/** «Закрываю с концом года», «под конец месяца»: what happens with the end of it has its last day, what happens under it only its month. */
function withEdge(scene: DateScene, index: number): Said | null {
  const words = `${textAt(scene, index)} ${textAt(scene, index + 1)}`;
  const isWith = /^(?:с|со) (?:концом|окончанием|завершением)$/.test(words);
  if (!isWith && !/^под (?:конец|занавес|самый конец)$/.test(words)) return null;
  const at = /^(?:этого|текущего)$/.test(textAt(scene, index + 2)) ? index + 3 : index + 2;
  const unit = textAt(scene, at);
  if (unit !== 'года' && unit !== 'месяца') return null;
  const { year } = scene.saidOn;
  const month = unit === 'года' ? 12 : scene.saidOn.month;
  return relative({ year, month, day: isWith ? daysInMonth(year, month) : null }, index, at + 1);
}
