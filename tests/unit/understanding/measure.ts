/** How well the corpus is understood, in the numbers the targets are written in. */
import type { PartialDate } from '#core/civil-date.ts';
import type { Reading } from '#core/reading.ts';
import type { Language } from '#core/records.ts';
import { understand } from '#core/understand.ts';
import { type Example, examplesOf, type Part, peopleOf, peopleSaidOn } from './corpus.ts';

export interface Measured {
  readonly events: number;
  /** the best reading has the right kind */
  readonly found: number;
  readonly wrongKind: number;
  /** of the events told without the obvious keyword */
  readonly withoutKeyword: number;
  readonly withoutKeywordFound: number;
  readonly others: number;
  /** details and acts whose kind is right, or wrong */
  readonly othersFound: number;
  readonly othersWrong: number;
  readonly traps: number;
  /** traps in which an event is seen */
  readonly falseAlarms: number;
  /** traps in which anything is seen */
  readonly anything: number;
  /** readings of the right kind whose words give a date */
  readonly dated: number;
  readonly dateRight: number;
  readonly dateMissed: number;
  readonly dateWrong: number;
  /** of the wrong ones: the words give no date of what happened, only of something else */
  readonly dateInvented: number;
}

/** One example and what became of it, for writing rules. */
export interface Outcome {
  readonly example: Example;
  readonly got: string;
  readonly kind: 'found' | 'wrong' | 'missed' | 'quiet' | 'alarm';
  readonly date: 'right' | 'wrong' | 'missed' | 'none';
}

export function outcomesOf(language: Language, part: Part): Outcome[] {
  return examplesOf(language, part).map(outcomeOf);
}

/** Of the `people` those in which something is found, those of which the right person is told, and the others. */
export function peopleFound(
  language: Language,
  measured: boolean,
): { readonly found: number; readonly right: number; readonly wrong: readonly string[] } {
  const told = peopleOf(language, measured).flatMap(({ text, about }) => {
    const [reading] = understand(text, peopleSaidOn, language);
    return reading === undefined ? [] : [{ text, got: reading.about, isRight: about.includes(reading.about) }];
  });
  const wrong = told.filter(({ isRight }) => !isRight).map(({ text, got }) => `${got} | ${text}`);
  return { found: told.length, right: told.length - wrong.length, wrong };
}

function outcomeOf(example: Example): Outcome {
  const [reading] = understand(example.text, example.saidOn, example.page);
  const kind = reading ? nameOf(reading) : '';
  const date = reading ? datesOf(reading) : '';
  const got = `${kind} ${date}`.trim();
  if (example.kinds.length === 0) return { example, got, kind: reading ? 'alarm' : 'quiet', date: 'none' };
  if (!reading) return { example, got, kind: 'missed', date: 'none' };
  // what happens to somebody Kith has no word for may also be noted as an event of no kind, or of the family
  const others = reading.about === 'other' ? ['event', '#family', '#health'] : [];
  if (![kind, ...others].some((name) => example.kinds.includes(name)))
    return { example, got, kind: 'wrong', date: 'none' };
  if (example.dates.includes(date)) return { example, got, kind: 'found', date: 'right' };
  if (date === '') return { example, got, kind: 'found', date: example.dates.length > 0 ? 'missed' : 'none' };
  return { example, got, kind: 'found', date: 'wrong' };
}

export function measure(outcomes: readonly Outcome[]): Measured {
  const isEvent = ({ example }: Outcome) => /^[a-z]/.test(example.kinds[0] ?? '');
  const count = (of: readonly Outcome[], test: (outcome: Outcome) => boolean) => of.filter(test).length;
  const events = outcomes.filter(isEvent);
  const traps = outcomes.filter(({ example }) => example.kinds.length === 0);
  const others = outcomes.filter((outcome) => !isEvent(outcome) && outcome.example.kinds.length > 0);
  const hidden = events.filter(({ example }) => example.withoutKeyword);
  const found = outcomes.filter(({ kind }) => kind === 'found');
  return {
    events: events.length,
    found: count(events, ({ kind }) => kind === 'found'),
    wrongKind: count(events, ({ kind }) => kind === 'wrong'),
    withoutKeyword: hidden.length,
    withoutKeywordFound: count(hidden, ({ kind }) => kind === 'found'),
    others: others.length,
    othersFound: count(others, ({ kind }) => kind === 'found'),
    othersWrong: count(others, ({ kind }) => kind === 'wrong'),
    traps: traps.length,
    falseAlarms: count(traps, ({ kind, got }) => kind === 'alarm' && /^[a-z]/.test(got)),
    anything: count(traps, ({ kind }) => kind === 'alarm'),
    dated: count(found, ({ example }) => example.dates.length > 0),
    dateRight: count(found, ({ date }) => date === 'right'),
    dateMissed: count(found, ({ date }) => date === 'missed'),
    dateWrong: count(found, ({ date }) => date === 'wrong'),
    dateInvented: count(found, ({ date, example }) => date === 'wrong' && example.dates.length === 0),
  };
}

function nameOf({ kind }: Reading): string {
  if ('event' in kind) return kind.event;
  return 'detail' in kind ? `#${kind.detail}` : `!${kind.act}`;
}

function datesOf({ start, end }: Reading): string {
  return end ? `${shown(start)}..${shown(end)}` : shown(start);
}

function shown(date: PartialDate | null): string {
  if (date === null) return '';
  const part = (value: number | null) => (value === null ? '?' : String(value).padStart(2, '0'));
  return date.year === null
    ? `?-${part(date.month)}-${part(date.day)}`
    : `${date.year}-${part(date.month)}-${part(date.day)}`;
}
