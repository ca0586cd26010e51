/** Dates that the words take back: "moved from 8 to 15 December", «не в понедельник, а в среду», "Friday instead of Monday". */
import type { PartialDate } from '#core/civil-date.ts';
import type { FoundDate } from './date-scene.ts';
import { numberWords } from './date-words.ts';
import { isLabel } from './label-dates.ts';
import { dayShifted, type Unit, unitOf } from './relative-dates.ts';
import type { Token } from './tokens.ts';

/** Only the dates that stand; one that is refused stays where there is no other, for the user to see and change. */
export function thatStand(tokens: readonly Token[], found: readonly FoundDate[]): FoundDate[] {
  const dates = found.filter(
    (date, index) => !isLabel(tokens, date) && !isSameAgain(tokens, date, found.slice(0, index)),
  );
  if (dates.length > 1) {
    const corrected = dates.filter((date, index) => !isTakenBack(tokens, date, dates[index + 1]));
    if (corrected.length < dates.length) return thatStand(tokens, corrected);
  }
  const open = dates.some((date) => opensFrom(tokens, date));
  const shifted = open ? tokens.findIndex(({ text }) => postponing.test(text)) : -1;
  if (shifted < 0 && !dates.some(({ from }) => isRefused(tokens, from))) return [...dates];
  return dates.flatMap((date, index) => {
    if (shifted >= 0 && shifted < date.from && opensFrom(tokens, date)) {
      if (date.role === 'range' && date.end !== null)
        return [
          {
            ...date,
            start: laterOf(date.end, date.turned?.end ?? null),
            end: null,
            role: 'point' as const,
            turned: null,
          },
        ];
      return dates[index + 1] === undefined ? [date] : [];
    }
    if (!isRefused(tokens, date.from)) return [date];
    const later = nextOne(tokens, date) ?? shiftedBehind(tokens, date);
    if (later !== null) return [later];
    return dates.length > 1 ? [] : [date];
  });
}

/** "On the 25th, so no calls that Friday": it points back to the day told before. */
function isSameAgain(tokens: readonly Token[], { from, relative }: FoundDate, before: readonly FoundDate[]): boolean {
  const that = [from - 1, from].some((at) => tokens[at]?.text === 'that');
  return that && relative && before.some(({ start }) => start?.day != null);
}

/** "On Friday, no, on Saturday", «в пятницу, точнее в субботу». */
function isTakenBack(tokens: readonly Token[], date: FoundDate, after: FoundDate | undefined): boolean {
  if (after === undefined) return false;
  if (isReplaced(tokens, date, after)) return true;
  const between = tokens.slice(date.to, after.from);
  const first = between.findIndex(({ text }) => takingBack.test(text));
  const rest = between.slice(first + 1);
  return (
    first > 0 &&
    between[first - 1]?.kind === 'sign' &&
    rest.every(({ kind, text }) => kind === 'sign' || beforeDates.has(text))
  );
}

/** "Planned for May but now in June", "wanted May, but we fly in June instead", «хотели в мае, но теперь в июне». */
function isReplaced(tokens: readonly Token[], date: FoundDate, after: FoundDate): boolean {
  const between = tokens.slice(date.to, after.from).filter(({ kind }) => kind === 'word');
  if (!/^(?:but|но|а)$/.test(between[0]?.text ?? '')) return false;
  return between.some(({ text }) => /^(?:now|теперь)$/.test(text)) || tokens[after.to]?.text === 'instead';
}

const takingBack = /^(?:no|sorry|actually|rather|correction|нет|точнее|вернее|ой|простите|извините)$/;

const postponing = /^(?:moved|rescheduled|shifted|pushed|brought|перенес.*|перенос.+|сдвину.+)$/;

/** Nothing is moved into the past. */
function laterOf(date: PartialDate, other: PartialDate | null): PartialDate {
  return other !== null && (other.year ?? 0) > (date.year ?? 0) ? other : date;
}

const openers = new Set(['from', 'с', 'со']);

function opensFrom(tokens: readonly Token[], { from }: FoundDate): boolean {
  return openers.has(tokens[from]?.text ?? '') || openers.has(tokens[from - 1]?.text ?? '');
}

const beforeDates = new Set(['on', 'in', 'this', 'the', 'в', 'во', 'на']);
const refusing = new Set(['not', 'не', 'вместо']);

function isRefused(tokens: readonly Token[], from: number): boolean {
  const text = (at: number) => tokens[at]?.text ?? '';
  const at = beforeDates.has(text(from - 1)) ? from - 1 : from;
  return refusing.has(text(at - 1)) || (text(at - 1) === 'of' && text(at - 2) === 'instead');
}

/** «не в этот понедельник, а в следующий», «не в этом месяце, а в следующем», "not this weekend but the next". */
function nextOne(tokens: readonly Token[], date: FoundDate): FoundDate | null {
  const { start, end } = date;
  if (!date.relative || start?.year == null) return null;
  const after = tokens.slice(date.to, date.to + 6);
  const next = after.findIndex(({ text }) => /^(?:next|following|after|следующ(?:ий|ую|ее|ие|их|ей|ем))$/.test(text));
  const isBut = after.slice(0, next).some(({ text }) => /^(?:but|а|но)$/.test(text));
  const ends = after[next + 1];
  if (next < 0 || !isBut || (ends !== undefined && ends.kind === 'word' && !endsNext.test(ends.text))) return null;
  const unit = start.month === null ? 'year' : start.day === null ? 'month' : 'week';
  return { ...date, start: shiftedBy(start, unit, 1), end: end && shiftedBy(end, unit, 1), turned: null };
}

const endsNext = /^(?:one|and|so|и|так|поэтому)$/;

/** «Не 7 августа, а на неделю позже», «не 3-го, как я писала, а днём раньше», "not on the 7th but a week later". */
function shiftedBehind(tokens: readonly Token[], date: FoundDate): FoundDate | null {
  const { start, end } = date;
  if (start?.day == null) return null;
  const after = tokens.slice(date.to, date.to + 14).map(({ text }) => text);
  const turn = after.findIndex((text) => /^(?:but|а|но)$/.test(text));
  const at = after.findIndex((text, index) => index > turn && /^(?:позже|позднее|раньше|later|earlier)$/.test(text));
  const counted = after[at - 1] ?? '';
  const unit = unitOf(counted) ?? instrumentals.get(counted) ?? null;
  if (turn < 0 || at < 0 || at - turn > 6 || unit === null) return null;
  const count = countOf(after[at - 2]) ?? 1;
  const amount = /^(?:раньше|earlier)$/.test(after[at] ?? '') ? -count : count;
  const shifted = (first: PartialDate, last: PartialDate | null) => ({
    start: shiftedBy(first, unit, amount),
    end: last && shiftedBy(last, unit, amount),
  });
  return { ...date, ...shifted(start, end), turned: date.turned && shifted(date.turned.start, date.turned.end) };
}

function countOf(word: string | undefined): number | null {
  const number = numberWords.get(word ?? '') ?? Number(word);
  return number > 0 && number < 32 ? number : null;
}

/** «днём раньше», «неделей позже» */
const instrumentals: ReadonlyMap<string, Unit> = new Map([
  ['днем', 'day'],
  ['сутки', 'day'],
  ['неделей', 'week'],
  ['месяцем', 'month'],
  ['годом', 'year'],
]);

/** With the parts that it has. */
function shiftedBy({ year, month, day }: PartialDate, unit: Unit, amount: number): PartialDate {
  const whole = dayShifted({ year: year ?? 0, month: month ?? 1, day: day ?? 1 }, unit, amount);
  return { year: whole.year, month: month && whole.month, day: day && whole.day };
}
