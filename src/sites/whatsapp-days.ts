/** When the messages of WhatsApp Web were written: by their stamps, and by what tells the day of those that have none. */
import type { MessageTime } from '#core/facts.ts';
import { shownText } from './whatsapp-chat.ts';
import { meta, outer, type Row } from './whatsapp-rows.ts';
import {
  type DateOrder,
  dayOfLine,
  type NumericDate,
  numericDate,
  orderOf,
  type Stamp,
  stampOf,
  timeOfStamp,
} from './whatsapp-times.ts';

/** By its own stamp; without one by its day, and the hour it shows. */
export function timesOf(rows: readonly Row[], language: string): (MessageTime | null)[] {
  const lines = [...new Set(rows.flatMap(({ line }) => line ?? []))];
  const order = orderOf(
    rows.flatMap((one) => one.stamp ?? []),
    language,
    lines.flatMap(({ text }) => numericDate(text) ?? []),
  );
  const days = daysOf(rows, language, order);
  return rows.map((one, index) => {
    if (one.stamp) return timeOfStamp(one.stamp, order);
    const day = days[index];
    return day ? timeOn(one, day, order) : null;
  });
}

/**
 * Days of messages: what the line above them says, which no stamp below the same line may contradict; without a line that is
 * understood what the stamps before and after share. Two that disagree are none.
 */
function daysOf(rows: readonly Row[], language: string, order: DateOrder): (NumericDate | null)[] {
  const now = new Date();
  const below = new Map<NonNullable<Row['line']>, NumericDate | null>();
  for (const { line, stamp: own } of rows) {
    if (line && !below.has(line)) below.set(line, dayOfLine(line.text, language, now));
    const said = line && below.get(line);
    if (line && said && own && !sameDay(said, own.date, order)) below.set(line, null);
  }
  const next: (Stamp | null)[] = [];
  let after: Stamp | null = null;
  for (const one of rows.toReversed()) {
    next.push(after);
    after = one.stamp ?? after;
  }
  next.reverse();
  let before: Stamp | null = null;
  return rows.map(({ line, stamp: own }, index) => {
    const following = next[index];
    const between = before && following && sameDay(before.date, following.date, order) ? before.date : null;
    before = own ?? before;
    const said = line ? (below.get(line) ?? null) : null;
    return said && between && !sameDay(said, between, order) ? null : (said ?? between);
  });
}

function sameDay(one: NumericDate, other: NumericDate, order: DateOrder): boolean {
  const numbers = ({ year, first, second, yearFirst }: NumericDate) =>
    [year, ...(yearFirst || order === 'month-day' ? [first, second] : [second, first])].join();
  return numbers(one) === numbers(other);
}

function timeOn(one: Row, date: NumericDate, order: DateOrder): MessageTime | null {
  const stamp = { author: '', date, capitalHalf: false };
  const day = timeOfStamp({ ...stamp, hour: 12, minute: 0 }, order);
  if (!day) return null;
  const shown = outer(one.element, meta).map(shownText);
  const own = shown.length === 1 ? stampOf(`[${shown[0]}, 2026-01-01] x: `) : null;
  return own ? timeOfStamp({ ...stamp, hour: own.hour, minute: own.minute }, order) : { ...day, precision: 'day' };
}
