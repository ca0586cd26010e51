/** Days told beside a week, a weekend or a holiday that was just named: they are days of that time, or lie about it. */
import { addDays, type CivilDate, dayNumber, isRealDate, type PartialDate, weekdayOf } from '#core/civil-date.ts';
import { type DateScene, type FoundDate, isUnit, monthShifted } from './date-scene.ts';
import { beginsHoliday, isOrdinal, weekdays } from './date-words.ts';
import type { Token } from './tokens.ts';
import { isPublicHoliday } from './written-dates.ts';

/** "First weekend of October, Friday to Sunday", "at Easter, Thursday to Tuesday": such days as lie about the time that was just named. */
export function aboutDay(date: FoundDate, before: FoundDate, tokens: readonly Token[]): FoundDate | null {
  const [first, last] = [dayOf(date.start), dayOf(date.end)];
  const from = dayOf(before.start);
  if (first === null || last === null || from === null || !date.relative) return null;
  const isOfWeekdays = tokens
    .slice(date.from, date.to)
    .every(({ text }) => weekdays.has(text) || besideDays.test(text));
  if (!isOfWeekdays || !isBeside(tokens, before.to, date.from)) return null;
  const [begin, end] = [dayNumber(from), dayNumber(dayOf(before.end) ?? from)];
  const weeks = Math.round((begin - dayNumber(first)) / 7);
  // how many of the days are common to both; of equals those that begin nearest
  const commonTo = (shift: number) => {
    const [a, b] = [dayNumber(first) + shift, dayNumber(last) + shift];
    return 100 * (Math.min(b, end) - Math.max(a, begin)) - Math.abs(a - begin);
  };
  const shifts = [-1, 0, 1].map((step) => 7 * (weeks + step));
  const shift = shifts.reduce((best, one) => (commonTo(one) > commonTo(best) ? one : best));
  const { guessed } = before;
  return { ...date, start: addDays(first, shift), end: addDays(last, shift), guessed, turned: null };
}

const besideDays =
  /^(?:from|to|till|til|until|through|thru|and|the|-|[.,]|bank|hol|holiday|morning|afternoon|evening|night|lunchtime|am|pm|с|со|по|до|и)$/;

/** Nothing but a sign or a preposition stands between, or a few words and a comma. */
function isBeside(tokens: readonly Token[], from: number, to: number): boolean {
  const gap = tokens.slice(from, to);
  if (gap.every(({ text }) => /^(?:[,(:-]|from|in|on|с|со|в|во)$/.test(text))) return true;
  return gap.length <= 6 && gap.at(-1)?.text === ',' && !gap.slice(0, -1).some(({ kind }) => kind === 'sign');
}

/** The days begin or end around the one that was named: a holiday, or a day told twice. */
export function isAround(before: FoundDate, date: FoundDate, gap: readonly Token[]): boolean {
  const [day, first, last] = [before.start, date.start, date.end].map(dayOf);
  if (before.role !== 'point' || before.end !== null || !day || !first || !last) return false;
  const isNear = gap.length <= 1 && gap.every(({ text }) => /^[,(:-]$/.test(text));
  return isNear && dayNumber(first) <= dayNumber(day) && dayNumber(day) <= dayNumber(last);
}

/** "Over Christmas, 20th to 27th", "at New Year, back on the 3rd": days without a month are those about the holiday. */
export function aboutHoliday(
  date: FoundDate,
  before: FoundDate | undefined,
  { tokens, saidOn }: DateScene,
): FoundDate | null {
  const holiday = before === undefined || before.end !== null ? null : dayOf(before.start);
  const [first, last] = [dayOf(date.start), dayOf(date.end)];
  if (before === undefined || holiday === null || first === null || date.from - before.to > 8) return null;
  if (!namesHoliday(tokens, before)) return null;
  const isOfDays = tokens
    .slice(date.from, date.to)
    .every(({ kind, text }) => kind === 'number' || isOrdinal(text) || besideNumbers.test(text));
  if (!isOfDays) return null;
  const isAcross = last !== null && last.day < first.day;
  const near = [-1, 0, 1].flatMap((step) => {
    const start = { ...monthShifted(holiday, step), day: first.day };
    const end = last === null ? null : { ...monthShifted(holiday, step + (isAcross ? 1 : 0)), day: last.day };
    return isRealDate(start) && (end === null || isRealDate(end)) ? [{ start, end }] : [];
  });
  const beside = ({ start, end }: (typeof near)[number]) => {
    const [a, b] = [start, end ?? start].map((one) => dayNumber(dayOf(one) ?? holiday));
    return Math.max(0, (a ?? 0) - dayNumber(holiday), dayNumber(holiday) - (b ?? 0));
  };
  const nearest = near.reduce<(typeof near)[number] | null>(
    (best, one) => (best === null || beside(one) < beside(best) ? one : best),
    null,
  );
  if (nearest === null || beside(nearest) > 10) return null;
  // «под Новый год обещали, забираем третьего»: the one has been, the other is to come
  const isSameSide =
    dayNumber(dayOf(nearest.start) ?? holiday) > dayNumber(saidOn) === dayNumber(first) > dayNumber(saidOn);
  return isSameSide ? { ...date, ...nearest, turned: null } : null;
}

const besideNumbers = /^(?:st|nd|rd|th|from|to|till|til|until|through|thru|on|the|-|с|со|по|до|е|го|ое|ого)$/;

/** «На следующих выходных, 12-13», «на той неделе (23-25)»: the numbers behind it are its days, where the calendar has them so. */
export function withDaysBehind(scene: DateScene, date: FoundDate): FoundDate | null {
  const { tokens } = scene;
  const [from, until] = [dayOf(date.start), dayOf(date.end)];
  if (!date.relative || date.role !== 'range' || from === null || until === null) return null;
  const first = /^[,(]$/.test(tokens[date.to]?.text ?? '') ? date.to + 1 : date.to;
  const [day, join, last] = [first, first + 1, first + 2].map((at) => tokens[at]);
  const next = afterEnding(tokens, first + 3);
  const behind = tokens[next];
  if (day?.kind !== 'number' || last?.kind !== 'number' || !/^(?:-|и|по)$/.test(join?.text ?? '')) return null;
  const isWeekend = dayNumber(until) - dayNumber(from) === 1;
  const ends = behind === undefined || /^[,.!?)]$/.test(behind.text);
  if (!ends && !(isWeekend && (!behind.glued || behind.kind === 'sign') && !isUnit(scene, next))) return null;
  for (const month of [0, -1, 1].map((by) => monthShifted(from, by))) {
    const start = { year: month.year ?? 0, month: month.month ?? 0, day: Number(day.text) };
    const end = { ...start, day: Number(last.text) };
    if (!isRealDate(start) || !isRealDate(end) || start.day >= end.day) continue;
    const [ahead, over] = [dayNumber(start) - dayNumber(from), dayNumber(end) - dayNumber(until)];
    const fits = isWeekend ? weekdayOf(start) === 6 && Math.abs(ahead) <= 7 && over === ahead : ahead >= 0 && over <= 0;
    if (fits)
      return { ...date, start, end, to: next, span: [date.span[0], tokens[next - 1]?.end ?? last.end], turned: null };
  }
  return null;
}

/** Among the words of the date stands the name of a holiday, or how one begins. */
export function namesHoliday(tokens: readonly Token[], { from, to }: FoundDate): boolean {
  return tokens.slice(from, to).some(({ text }) => beginsHoliday(text));
}

/** «На восьмое марта едем в Казань, 6-8»: two numbers by themselves, about a holiday that is called by its date. */
export function daysAroundHoliday(
  { tokens }: DateScene,
  index: number,
  before: FoundDate | undefined,
): FoundDate | null {
  const day = tokens[index];
  if (before === undefined || day?.kind !== 'number') return null;
  const [sign, join, last] = [index - 1, index + 1, index + 2].map((at) => tokens[at]);
  if (last?.kind !== 'number' || join?.text !== '-' || !/^[,(]$/.test(sign?.text ?? '')) return null;
  const holiday = before.relative || before.role === 'until' ? null : dayOf(before.start);
  if (holiday === null || index - before.to > 8) return null;
  const isNamed = namesHoliday(tokens, before);
  if (!isNamed && !(before.end === null && isPublicHoliday(before.said))) return null;
  const behind = tokens[index + 3];
  if (behind !== undefined && (behind.kind !== 'sign' || !/^[,.!?)]$/.test(behind.text))) return null;
  const [start, end] = [day, last].map(({ text }) => ({ ...holiday, day: Number(text) }));
  if (start === undefined || end === undefined || !isRealDate(start) || !isRealDate(end)) return null;
  const lastOfHoliday = before.end?.day ?? holiday.day;
  if (start.day > lastOfHoliday || end.day < holiday.day || start.day >= end.day) return null;
  return { ...before, start, end, role: 'range', to: index + 3, span: [before.span[0], last.end], turned: null };
}

/** Behind the ending of a number, «29го» or «29-го»; the same index where it has none. */
function afterEnding(tokens: readonly Token[], index: number): number {
  const at = tokens[index]?.text === '-' && tokens[index]?.glued ? index + 1 : index;
  return tokens[at]?.glued && /^(?:го|е|ое|ого)$/.test(tokens[at]?.text ?? '') ? at + 1 : index;
}

/** How long it is to the day, and the day itself. */
export function isAbout(before: FoundDate, date: FoundDate, gap: readonly Token[]): boolean {
  const [about, exact] = [dayOf(before.start), dayOf(date.start)];
  if (!before.relative || date.relative || before.end !== null || date.end !== null || about === null || exact === null)
    return false;
  const isBeside =
    gap.length <= 4 &&
    gap.some(({ text }) => /^[,(]$/.test(text)) &&
    gap.every(({ text }) => /^(?:[,(]|с|лишним|хвостиком|небольшим|где-то|примерно|то|есть|а|именно)$/.test(text));
  return isBeside && Math.abs(dayNumber(exact) - dayNumber(about)) <= 7;
}

/** A date of which the year, the month and the day are known. */
export function dayOf(date: PartialDate | null): CivilDate | null {
  if (date?.year == null || date.month === null || date.day === null) return null;
  return { year: date.year, month: date.month, day: date.day };
}
