/** The records that words become, and the words of a record. */
import { civilDateOf, instantOf, type PartialDate } from '#core/civil-date.ts';
import type { Reading } from '#core/reading.ts';
import { type ActKind, offlineSite, type Source, type TouchKind } from '#core/records.ts';
import { monthDayOfEvent, type Saved } from '#core/saved.ts';
import { stamp } from './write.ts';

/** Words to be kept about somebody. */
export interface Words {
  readonly quote: string;
  readonly source: Source;
  /** UTC milliseconds */
  readonly saidAt: number;
  /** as they are shown; absent: as they were selected or typed */
  readonly text?: string | undefined;
}

const touchKindOf: Partial<Record<ActKind, TouchKind>> = {
  call: 'call',
  meeting: 'meeting',
  gift: 'gift',
  thanks: 'thanks',
};

/** The record that words become. */
export function savedFrom(contactId: string, words: Words, reading: Reading | null, now: number): Saved {
  const { quote, source, saidAt, text = quote } = words;
  const base = { ...stamp(now), contactId, text: text.trim(), quote, source, saidAt };
  const kind = reading?.kind;
  if (!reading || !kind)
    return { table: 'details', record: { ...base, kind: 'other', about: 'contact', sensitive: false } };
  const { about, start, end, yearly, guessed, place } = reading;
  if ('event' in kind) {
    const { contactId: _, ...event } = base;
    const when = { kind: kind.event, start, end, yearly };
    const monthDay = monthDayOfEvent({ ...when, saidAt });
    const sensitive = kind.event === 'illness';
    return {
      table: 'lifeEvents',
      record: { ...event, contactIds: [contactId], about, ...when, guessed, place, monthDay, sensitive },
    };
  }
  if ('detail' in kind) {
    return { table: 'details', record: { ...base, kind: kind.detail, about, sensitive: kind.detail === 'health' } };
  }
  const { act } = kind;
  switch (act) {
    case 'promise':
      return { table: 'promises', record: { ...base, dueOn: end ?? start, doneAt: null } };
    case 'purchase': {
      const price = reading.money ?? null;
      return { table: 'purchases', record: { ...base, on: start, price, note: '', feedback: null } };
    }
    case 'complaint':
      return { table: 'complaints', record: { ...base, on: start, resolvedAt: null } };
    case 'favour-given':
      return { table: 'favours', record: { ...base, way: 'given', on: start } };
    case 'favour-received':
      return { table: 'favours', record: { ...base, way: 'received', on: start } };
    default:
      return {
        table: 'touches',
        record: offlineTouch(contactId, touchKindOf[act] ?? 'call', start, quote.trim(), now),
      };
  }
}

/** A touch that no page showed, on a day; today when the day is not known, and never later. */
export function offlineTouch(contactId: string, kind: TouchKind, on: PartialDate | null, words: string, now: number) {
  const { year, month, day } = on ?? civilDateOf(now);
  const whole = year !== null && month !== null && day !== null ? { year, month, day } : civilDateOf(now);
  return {
    ...stamp(now),
    contactId,
    kind,
    site: offlineSite,
    conversation: '',
    messageKeys: [],
    direction: kind === 'gift' || kind === 'thanks' ? ('out' as const) : ('unknown' as const),
    at: Math.min(instantOf(whole), now),
    precision: 'day' as const,
    provisional: false,
    url: null,
    words: words === '' ? null : words,
  };
}

/** The words a record was made from. */
export function wordsOf(saved: Saved): Words {
  if (saved.table === 'touches') {
    const { words, at } = saved.record;
    return { quote: words ?? '', source: { site: null, url: null, conversation: null }, saidAt: at };
  }
  const { quote, source, saidAt, text } = saved.record;
  return { quote, source, saidAt, text };
}
