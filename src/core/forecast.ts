/** When a customer will probably buy again, by how they bought so far. Numbers, never a grade. */
import { type CivilDate, civilDateOf, civilDateOfDayNumber, dayNumber, isRealDate } from './civil-date.ts';
import type { Money, Purchase } from './records.ts';
import { expectedSpend, type GapModel, regularGaps, type SpendModel } from './rhythm/buying.ts';
import { logGammaTail } from './rhythm/gamma.ts';
import { aliveAgainst, expectedContacts, type RhythmModel, type Seen } from './rhythm/model.ts';

/** How the user's customers buy. */
export interface BuyingRules {
  readonly model: RhythmModel;
  /** by currency (ISO 4217), where enough customers have paid in it */
  readonly spend: Readonly<Record<string, SpendModel>>;
}

export type Forecast =
  /** nothing to say: nothing was bought, nobody knows when, or too seldom to tell anything from it */
  | { readonly known: false; readonly because: 'no-purchases' | 'no-dates' | 'too-few' }
  | (BuyingRhythm & {
      readonly known: true;
      /** that the last purchase was not the last of all, 0 to 1 */
      readonly alive: number;
      /** that there is a purchase within so many days, 0 to 1 */
      readonly within30: number;
      readonly within90: number;
      /** purchases to be expected in the next 90 days */
      readonly expectedIn90: number;
      /** the day by which it is as probable as not; null when it is more probable that there is none any more */
      readonly median: CivilDate | null;
      /** by their own gaps, not by what is usual */
      readonly regular: boolean;
      /** what they will probably spend; null while there is too little to say */
      readonly spend: Money | null;
    });

type Bought = Pick<Purchase, 'on' | 'price' | 'saidAt'>;

/** Two purchases are one gap, which may be anything. */
const fewestPurchaseDays = 3;

/** How often somebody buys, and for how long they have not. */
export interface BuyingRhythm {
  /** median of the gaps between the days of purchases, in days */
  readonly everyDays: number;
  /** civil days since the last purchase */
  readonly silentDays: number;
}

/** As of a day (`dayNumber`); null where there is too little to tell it from. */
export function buyingRhythm(purchases: readonly Pick<Bought, 'on' | 'saidAt'>[], today: number): BuyingRhythm | null {
  const days = purchaseDays(purchases, today);
  const last = days.at(-1);
  if (last === undefined || days.length < fewestPurchaseDays) return null;
  return { everyDays: median(gapsOf(days)), silentDays: today - last };
}

function gapsOf(days: readonly number[]): number[] {
  return days.slice(1).map((day, index) => day - (days[index] ?? day));
}

/** What the purchases of one customer say about the next, as of a day. */
export function forecast(purchases: readonly Bought[], { model, spend }: BuyingRules, today: CivilDate): Forecast {
  if (purchases.length === 0) return { known: false, because: 'no-purchases' };
  const now = dayNumber(today);
  const days = purchaseDays(purchases, now);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return { known: false, because: 'no-dates' };
  if (days.length < fewestPurchaseDays) return { known: false, because: 'too-few' };
  const gaps = gapsOf(days);
  const seen = { x: days.length - 1, tx: last - first, age: now - first };
  const own = regularGaps(gaps);
  const numbers = own ? byOwnGaps(own, model, seen) : byModel(model, seen);
  return {
    known: true,
    everyDays: median(gaps),
    silentDays: now - last,
    ...numbers,
    median: numbers.median === null ? null : civilDateOfDayNumber(now + Math.round(numbers.median)),
    regular: own !== null,
    spend: spendOf(purchases, spend),
  };
}

/**
 * The days (`dayNumber`) on which something was bought, in order and each once. A month stands for its middle, and what was
 * told without a date for the day it was told on; a year alone says too little, and what lies ahead has not happened.
 */
export function purchaseDays(purchases: readonly Pick<Bought, 'on' | 'saidAt'>[], today: number): number[] {
  const days = purchases.flatMap(({ on, saidAt }) => {
    const told = civilDateOf(saidAt);
    if (on === null || (on.year === null && on.month === null)) return [dayNumber(told)];
    if (on.month === null) return [];
    const inYear = (year: number) => ({ year, month: on.month ?? 1, day: on.day ?? 15 });
    const date = inYear(on.year ?? told.year);
    if (!isRealDate(date)) return [];
    // what was bought "in November" was bought before it was told
    const day = dayNumber(date);
    return [on.year === null && day > dayNumber(told) ? dayNumber(inYear(told.year - 1)) : day];
  });
  return [...new Set(days)].filter((day) => day <= today).sort((a, b) => a - b);
}

interface Numbers {
  readonly alive: number;
  readonly within30: number;
  readonly within90: number;
  readonly expectedIn90: number;
  /** days from now; null: never, more probably */
  readonly median: number | null;
}

/**
 * The ln of the probability that the next purchase is further than so many days from the last: of a customer who is still
 * one. All that is asked for follows from it.
 */
type LogTail = (days: number) => number;

function byTail(logTail: LogTail, { a, b }: RhythmModel, { x, tx, age }: Seen): Omit<Numbers, 'expectedIn90'> {
  const silent = age - tx;
  const until = logTail(silent);
  const alive = aliveAgainst(Math.log(a / (b + x)), until);
  const within = (days: number) => -Math.expm1(logTail(silent + days) - until) * alive;
  return { alive, within30: within(30), within90: within(90), median: firstDayOf(within, alive) };
}

/** The Lomax tail of models.md: t50 = (α + T)·((1 − q)^(−1 / (r + x)) − 1), found as that of any other. */
function byModel(model: RhythmModel, seen: Seen): Numbers {
  const { r, alpha } = model;
  const { x, tx } = seen;
  const logTail = (days: number) => (r + x) * Math.log((alpha + tx) / (alpha + tx + days));
  return { ...byTail(logTail, model, seen), expectedIn90: expectedContacts(model, seen, 90) };
}

function byOwnGaps(gaps: GapModel, model: RhythmModel, seen: Seen): Numbers {
  const logTail = (days: number) => logGammaTail(gaps.shape, days / gaps.scale);
  const numbers = byTail(logTail, model, seen);
  return { ...numbers, expectedIn90: renewals(logTail, model, seen, 90) * numbers.alive };
}

/** Farther than anybody looks ahead, in days. */
const farthestDays = 20 * 366;

/** The time (days) until something is as probable as not; null: it never is. */
function firstDayOf(within: (days: number) => number, alive: number): number | null {
  if (alive <= 0.5 || within(farthestDays) < 0.5) return null;
  let [before, after] = [0, farthestDays];
  while (after - before > 0.01) {
    const middle = (before + after) / 2;
    if (within(middle) >= 0.5) after = middle;
    else before = middle;
  }
  return after;
}

/** How many purchases a customer who is one makes in the next `days`: day by day, each followed by the next or by none. */
function renewals(logTail: LogTail, { a, b }: RhythmModel, { x, tx, age }: Seen, days: number): number {
  const silent = age - tx;
  const until = logTail(silent);
  const goesOn = 1 - a / (a + b + x + 1);
  const on: number[] = [];
  const between = Array.from({ length: days }, (_, day) => Math.exp(logTail(day)) - Math.exp(logTail(day + 1)));
  for (let day = 0; day < days; day += 1) {
    const fresh = Math.exp(logTail(silent + day) - until) - Math.exp(logTail(silent + day + 1) - until);
    on.push(on.reduce((sum, share, earlier) => sum + share * goesOn * (between[day - earlier - 1] ?? 0), fresh));
  }
  return on.reduce((sum, share) => sum + share, 0);
}

/** By the purchases in the currency that they mostly pay in; sums of different currencies have nothing to do with each other. */
function spendOf(purchases: readonly Bought[], models: BuyingRules['spend']): Money | null {
  const sums = new Map<string, number[]>();
  for (const { price } of purchases) {
    if (price && price.amount > 0) sums.set(price.currency, [...(sums.get(price.currency) ?? []), price.amount]);
  }
  const [most] = [...sums].sort(([, a], [, b]) => b.length - a.length);
  if (!most) return null;
  const [currency, amounts] = most;
  const mean = amounts.reduce((sum, amount) => sum + amount, 0) / amounts.length;
  const model = Object.hasOwn(models, currency) ? models[currency] : undefined;
  if (model) return { amount: expectedSpend(model, amounts.length, mean), currency };
  return amounts.length < 2 ? null : { amount: mean, currency };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}
