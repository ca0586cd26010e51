/** How many contacts a week the user's own intervals ask for, how many there are, and who could wait longer. */
import { dayNumber } from './civil-date.ts';
import { type Circle, type Contact, circles } from './records.ts';
import { type CircleIntervals, intervalDaysOf, learnedIntervalOf } from './rhythm.ts';
import { silentUntil } from './states.ts';
import type { TodaySetting } from './today/reason.ts';

/** Weeks that are looked back on. */
const weeks = 8;

/** Somebody who could be moved to the next wider circle. */
export interface Move {
  readonly contact: Contact;
  readonly to: Circle;
  /** days */
  readonly fromDays: number;
  readonly toDays: number;
}

export interface Capacity {
  /** contacts a week */
  readonly needed: number;
  readonly made: number;
  /** enough people to bring the one near the other, those first with whom there is least to lose */
  readonly moves: readonly Move[];
}

/** Nobody looks through more names. */
const mostMoves = 200;

/** What is asked for may be so many times what is done, and so many a week more, before it is worth a word. */
const muchMore = 1.5;
const fewMore = 4;

/** Counts one person after the other, however many there are, and keeps only those who could wait. */
export class CapacityCount {
  #needed = 0;
  #days = 0;
  #isOldEnough = false;
  #movable: Move[] = [];
  readonly #today: number;
  readonly #intervals: CircleIntervals;

  constructor({ on, rules }: Pick<TodaySetting, 'on' | 'rules'>) {
    this.#today = dayNumber(on);
    this.#intervals = rules.intervals;
  }

  add(contact: Contact): void {
    const { first, newest } = contact.rhythm;
    const since = this.#today - weeks * 7;
    if (first !== null && first <= since) this.#isOldEnough = true;
    this.#days += newest.filter((day) => day > since && day <= this.#today).length;
    if (silentUntil(contact) === 'for-ever') return;
    this.#needed += perWeek(intervalDaysOf(contact, this.#intervals));
    const move = moveOf(contact, this.#intervals);
    if (!move) return;
    this.#movable.push(move);
    if (this.#movable.length >= 2 * mostMoves) this.#movable = this.#best();
  }

  /** Null while what is asked for can be done, or Kith has not looked on for long enough to tell. */
  tell(): Capacity | null {
    const made = this.#days / weeks;
    const needed = this.#needed;
    if (!this.#isOldEnough || needed < made * muchMore || needed - made < fewMore) return null;
    const moves: Move[] = [];
    let left = needed;
    for (const move of this.#best()) {
      if (left <= made * 1.2) break;
      moves.push(move);
      left = afterMoves(needed, moves);
    }
    return { needed, made, moves };
  }

  #best(): Move[] {
    return this.#movable
      .map((move) => ({ move, loss: lossOf(move, this.#today) }))
      .sort((a, b) => a.loss - b.loss || (a.move.contact.id < b.move.contact.id ? -1 : 1))
      .slice(0, mostMoves)
      .map(({ move }) => move);
  }
}

function perWeek(days: number): number {
  return 7 / days;
}

/** What would still be asked for, a week. */
export function afterMoves(needed: number, moves: readonly Move[]): number {
  return moves.reduce((sum, { fromDays, toDays }) => sum - perWeek(fromDays) + perWeek(toDays), needed);
}

/** Only whose interval is that of the circle: a wish for one person, or a rhythm of two, is no mistake. */
function moveOf(contact: Contact, intervals: CircleIntervals): Move | null {
  if (contact.intervalDays !== null || learnedIntervalOf(contact.rhythm) !== null) return null;
  const to = circles[circles.indexOf(contact.circle) + 1];
  if (to === undefined) return null;
  const [fromDays, toDays] = [intervals[contact.circle], intervals[to]];
  return toDays > fromDays ? { contact, to, fromDays, toDays } : null;
}

/** Who bought something and who answered lately are the last to be moved. */
function lossOf({ contact }: Move, today: number): number {
  const bought = contact.stage === 'customer' || contact.stage === 'past-customer' ? 1_000_000 : 0;
  const last = contact.rhythm.newest.at(-1);
  const silent = last === undefined ? 100_000 : Math.min(100_000, today - last);
  return bought - silent;
}
