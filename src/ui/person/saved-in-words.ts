/** What was saved, in one line and in the shape in which it is corrected. */
import type { PartialDate } from '#core/civil-date.ts';
import { civilDateOf } from '#core/civil-date.ts';
import { plainReading, type Reading } from '#core/reading.ts';
import type { ActKind } from '#core/records.ts';
import type { Saved } from '#core/saved.ts';
import { words } from '#ui/language.ts';
import { dateOfReading } from '#ui/reading-chips.tsx';

export function readingOf(saved: Saved): Reading {
  const { table, record } = saved;
  if (table === 'details') return { ...plainReading, kind: { detail: record.kind }, about: record.about };
  if (table === 'lifeEvents') {
    const { kind, about, start, end, yearly, guessed, place } = record;
    return { ...plainReading, kind: { event: kind }, about, start, end, yearly, guessed, place };
  }
  const { act, start } = actOf(saved);
  return { ...plainReading, kind: { act }, start, money: table === 'purchases' ? record.price : null };
}

function actOf(saved: Exclude<Saved, { table: 'details' | 'lifeEvents' }>): {
  act: ActKind;
  start: PartialDate | null;
} {
  const { table, record } = saved;
  switch (table) {
    case 'purchases':
      return { act: 'purchase', start: record.on };
    case 'promises':
      return { act: 'promise', start: record.dueOn };
    case 'favours':
      return { act: record.way === 'given' ? 'favour-given' : 'favour-received', start: record.on };
    case 'complaints':
      return { act: 'complaint', start: record.on };
    case 'touches':
      return { act: record.kind === 'message' ? 'call' : record.kind, start: civilDateOf(record.at) };
  }
}

/** "3–17 June, trip". */
export function savedInWords(saved: Saved): string {
  const { savedAs, eventOf, detailKinds, actKinds } = words.value;
  const reading = readingOf(saved);
  const { kind, about } = reading;
  if ('detail' in kind) return detailKinds[kind.detail];
  return savedAs(dateOfReading(reading), 'event' in kind ? eventOf(kind.event, about) : actKinds[kind.act]);
}
