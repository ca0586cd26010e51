/** The same told once more: what is remembered already is not remembered twice, and gains what the new words add. */
import { type CivilDate, dayNumber, isRealDate, type PartialDate } from './civil-date.ts';
import { foldName } from './names.ts';
import type { LifeEvent, LifeEventKind } from './records.ts';
import { same } from './same.ts';
import { monthDayOfEvent, type Saved, textOf } from './saved.ts';

/** Periods that are the same when they meet: of anything else two different dates are two things. */
const periods: ReadonlySet<LifeEventKind> = new Set<LifeEventKind>(['trip', 'illness']);

/**
 * What of `known`, all about one person, tells the same as `made`; null when it is something new. A happening is the same by
 * its kind, whom it is about and its day; everything else only word by word, and never what comes again: a call, a purchase
 * of another day, a promise after one that is kept. Words without a date are the same whatever they were taken as: a later
 * Kith may read them otherwise, and the user may have said what they are.
 */
export function toldBefore<S extends Saved>(made: Saved, known: readonly S[]): S | null {
  return known.find((one) => isSame(one, made)) ?? known.find((one) => isSameSaying(one, made)) ?? null;
}

function isSame(known: Saved, made: Saved): boolean {
  if (known.table !== made.table || known.record.id === made.record.id) return false;
  if (known.table === 'lifeEvents' && made.table === 'lifeEvents') return isSameEvent(known.record, made.record);
  if (!isInWordsOf(known, made)) return false;
  if (known.table === 'details' && made.table === 'details') return known.record.about === made.record.about;
  if (known.table === 'promises' && made.table === 'promises') {
    return known.record.doneAt === null && same(known.record.dueOn, made.record.dueOn);
  }
  if (known.table === 'complaints' && made.table === 'complaints' && known.record.resolvedAt !== null) return false;
  return (
    'on' in known.record && 'on' in made.record && known.record.on !== null && same(known.record.on, made.record.on)
  );
}

/** Whether both say of one person, in the same words and without a date, how it is with them. */
function isSameSaying(known: Saved, made: Saved): boolean {
  if (!isUndated(known) || !isUndated(made) || known.record.id === made.record.id) return false;
  return known.record.about === made.record.about && isInWordsOf(known, made);
}

type Telling = Extract<Saved, { readonly table: 'details' | 'lifeEvents' }>;

function isUndated(saved: Saved): saved is Telling {
  return (
    saved.table === 'details' || (saved.table === 'lifeEvents' && (saved.record.start ?? saved.record.end) === null)
  );
}

function isSameEvent(known: LifeEvent, made: LifeEvent): boolean {
  if (known.kind !== made.kind || known.about !== made.about || !isSamePlace(known.place, made.place)) return false;
  const isSaidSo = isInWordsOf({ table: 'lifeEvents', record: known }, { table: 'lifeEvents', record: made });
  if (known.start === null || made.start === null) return isSaidSo && same(known.start, made.start);
  // of something that has no kind the words alone tell what it is
  if (known.kind === 'event' && !isSaidSo) return false;
  if (known.yearly || made.yearly) return isSameDayOfYear(known, made);
  return isSameTime(known, made) || (periods.has(known.kind) && areMeeting(known, made));
}

function isSamePlace(one: string | null, other: string | null): boolean {
  return one === null || other === null || foldName(one) === foldName(other);
}

/** Nobody has two birthdays of their own, whatever year is said with it. */
function isSameDayOfYear({ kind, about, start }: LifeEvent, made: LifeEvent): boolean {
  if (!start?.month || !made.start?.month) return false;
  const isOwn = kind === 'birthday' && about === 'contact';
  const [one, other] = isOwn ? [withoutYear(start), withoutYear(made.start)] : [start, made.start];
  return fits(one, other);
}

const withoutYear = (date: PartialDate): PartialDate => ({ ...date, year: null });

/** "In 2026" is said of many things: without a month nothing is the same. */
function isSameTime(known: LifeEvent, made: LifeEvent): boolean {
  if (!known.start?.month || !made.start?.month || !fits(known.start, made.start)) return false;
  return known.end === null || made.end === null || fits(known.end, made.end);
}

/** Whether two dates are one of which one or the other says less. */
function fits(one: PartialDate, other: PartialDate): boolean {
  const parts = ['year', 'month', 'day'] as const;
  return parts.every((part) => one[part] === null || other[part] === null || one[part] === other[part]);
}

function areMeeting(one: LifeEvent, other: LifeEvent): boolean {
  const [first, second] = [daysOf(one), daysOf(other)];
  return first !== null && second !== null && first.from <= second.until && second.from <= first.until;
}

function daysOf({ start, end }: LifeEvent): { readonly from: number; readonly until: number } | null {
  const [from, until] = [wholeDay(start), wholeDay(end ?? start)];
  return from && until ? { from: dayNumber(from), until: dayNumber(until) } : null;
}

function wholeDay(date: PartialDate | null): CivilDate | null {
  if (date === null) return null;
  const { year, month, day } = date;
  return year !== null && month !== null && day !== null ? { year, month, day } : null;
}

/** Whether what is told now was said before, word by word. */
function isInWordsOf(known: Saved, made: Saved): boolean {
  const told = folded(textOf(made));
  return told !== '' && [textOf(known), ...quoteOf(known).split(between)].some((words) => folded(words) === told);
}

const quoteOf = (saved: Saved): string => (saved.table === 'touches' ? '' : saved.record.quote);

const folded = (words: string): string => (foldName(words).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** What was said at different times stands in paragraphs of its own. */
const between = '\n\n';

/** The fields in which a record gains by being told again: the parts of its date that were missing, and the words. */
export type Gained = Partial<Pick<LifeEvent, 'start' | 'end' | 'monthDay' | 'guessed' | 'place' | 'yearly' | 'quote'>>;

/** What `known` gains by `made`, of which `toldBefore` says that it is the same; nothing when every word is known. */
export function gainedBy(known: Saved, made: Saved): Gained {
  const words = isInWordsOf(known, made) ? {} : { quote: [quoteOf(known), textOf(made)].join(between) };
  if (known.table !== 'lifeEvents' || made.table !== 'lifeEvents' || known.record.kind !== made.record.kind)
    return words;
  return { ...datesGained(known.record, made.record), ...words };
}

function datesGained(known: LifeEvent, made: LifeEvent): Gained {
  const isFitting = known.start !== null && made.start !== null && fits(known.start, made.start);
  const start = isFitting ? filled(known.start, made.start) : known.start;
  const end = isFitting && !(known.yearly || made.yearly) ? filled(known.end, made.end) : known.end;
  const isOtherDate = !same(start, known.start) || !same(end, known.end);
  // said once more without a guess it is none any more
  const isConfirmed = known.guessed.length > 0 && made.guessed.length === 0 && same(start, made.start);
  return {
    ...(isOtherDate ? { start, end, monthDay: monthDayOfEvent({ ...known, start, end }), guessed: made.guessed } : {}),
    ...(isConfirmed ? { guessed: [] } : {}),
    ...(made.yearly && !known.yearly ? { yearly: true } : {}),
    ...(known.place === null && made.place !== null ? { place: made.place } : {}),
  };
}

/** The parts of both, where that is a day that exists. */
function filled(known: PartialDate | null, made: PartialDate | null): PartialDate | null {
  if (known === null || made === null) return known ?? made;
  const both = { year: known.year ?? made.year, month: known.month ?? made.month, day: known.day ?? made.day };
  return isRealDate(both) ? both : known;
}
