/** What the last months say, in numbers: counted here, read by the store, put into sentences by the page. */
import { type CivilDate, civilDateOf } from './civil-date.ts';
import type { Feedback, LifeEventKind } from './records.ts';
import type { Relation } from './relations.ts';

/** Days of touches that the share is told from; fewer where these have as many touches of mine as tell it to a percent. */
export const shareDays = 90;
export const enoughTouches = 5_000;

/** A fifth of what one writes should go to people who already bought: keeping somebody costs less than finding another. */
export const wishedShare = 0.2;

/** Days within which an answer belongs to what was asked. */
export const answerDays = 7;

/** Days ahead in which somebody may go cold. */
export const coolingDays = 30;

/** Of fewer than these nothing is told: it would be chance. */
export const fewestTouches = 10;
export const fewestAsked = 3;
export const fewestFeedback = 3;

export interface Share {
  /** touches of mine in the last `days` days */
  readonly all: number;
  /** those of them that went to people who have bought something */
  readonly toCustomers: number;
  /** at most `shareDays` */
  readonly days: number;
}

/** What an opening was about, told by its key. */
export type OpeningSubject = LifeEventKind | 'topic' | 'occasion' | 'other';

/** What begins so is a mark of something else than words that were said. */
const notAsked = ['complaint', 'today'];

/** The id of the life event an opening came from; null: it came from something else. */
export function eventIdOf(opening: string): string | null {
  const [first = '', second = ''] = opening.split(':');
  if (first === 'derived') return second;
  return ['topic', 'occasion', ...notAsked].includes(first) ? null : first;
}

/** What an opening that came from no life event was about; null: it is the mark of something else than an opening. */
export function subjectWithoutEvent(opening: string): 'topic' | 'occasion' | 'other' | null {
  const [first = ''] = opening.split(':');
  if (notAsked.includes(first)) return null;
  return first === 'topic' || first === 'occasion' ? first : 'other';
}

export interface Asked {
  readonly subject: OpeningSubject;
  /** null: there is still time to answer */
  readonly answered: boolean | null;
}

export interface Replies {
  readonly subject: OpeningSubject;
  readonly asked: number;
  readonly answered: number;
}

/** By what was asked about, the most asked first; those that still wait are not counted. */
export function repliesBySubject(all: readonly Asked[]): Replies[] {
  const found = new Map<OpeningSubject, { asked: number; answered: number }>();
  for (const { subject, answered } of all) {
    if (answered === null) continue;
    const counts = found.get(subject) ?? { asked: 0, answered: 0 };
    counts.asked += 1;
    if (answered) counts.answered += 1;
    found.set(subject, counts);
  }
  return [...found]
    .map(([subject, counts]) => ({ subject, ...counts }))
    .sort((a, b) => b.asked - a.asked || (a.subject < b.subject ? -1 : 1));
}

/** Who brought whom: the people introduced, by the id of who introduced them. */
export function referralsOf(
  relations: readonly Pick<Relation, 'fromId' | 'toId' | 'kind'>[],
): Map<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { fromId, toId, kind } of relations) {
    if (kind !== 'introducer' && kind !== 'introduced') continue;
    const [by, who] = kind === 'introducer' ? [toId, fromId] : [fromId, toId];
    const brought = found.get(by) ?? new Set();
    found.set(by, brought.add(who));
  }
  return found;
}

export interface FeedbackMonth {
  readonly year: number;
  readonly month: number;
  readonly good: number;
  readonly mixed: number;
  readonly bad: number;
}

/** The last twelve months, this one last, each with what was said in it. */
export function feedbackByMonth(all: readonly Pick<Feedback, 'verdict' | 'at'>[], today: CivilDate): FeedbackMonth[] {
  const months = Array.from({ length: 12 }, (_, index) => {
    const at = today.year * 12 + today.month - 1 - (11 - index);
    return { year: Math.floor(at / 12), month: (at % 12) + 1, good: 0, mixed: 0, bad: 0 };
  });
  for (const { verdict, at } of all) {
    const said = civilDateOf(at);
    const month = months.find((one) => one.year === said.year && one.month === said.month);
    if (month) month[verdict] += 1;
  }
  return months;
}
