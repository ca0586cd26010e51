/** On which days two people were in touch, and how much each of them counts. */
import { civilDateOf, dayNumber } from '#core/civil-date.ts';
import type { Touch, TouchDays } from '#core/records.ts';

/** Of more days than this a rhythm is not told any better. */
export const mostTouchDays = 24;

/** The gaps of fewer contacts than this are chance, not a rhythm (models.md, rule 1: from four gaps on). */
export const fewestGaps = 4;

export const noTouchDays: TouchDays = { count: 0, first: null, newest: [], weights: [], older: 0 };

/** False for a message whose time the page did not tell: it says nothing about when two people were in touch. */
export function isDated({ precision }: Pick<Touch, 'precision'>): boolean {
  return precision !== 'unknown';
}

// --- warmth ---------------------------------------------------------------------------------------------------------

/** After so many days a touch warms half as much (Ahmad, Porter & Beguerisse-Díaz 2021). */
const halfLifeDays = 60;

/** No touch weighs less. */
const leastWeight = 1;

/** An answer says more than being written to, and a voice or a face more than both (Raeder et al. 2011). */
export function weightOf({ kind, direction }: Pick<Touch, 'kind' | 'direction'>): number {
  if (kind === 'meeting') return 5;
  if (kind === 'call') return 4;
  return direction === 'in' || kind === 'gift' ? 2 : leastWeight;
}

function decay(days: number): number {
  return 2 ** (-days / halfLifeDays);
}

/**
 * The warmth on a day (`dayNumber`): of every day with touches the weight of its best one, halved every sixty days. For order
 * and comparison; a number nobody is shown. What lies after `day` has not happened.
 */
export function warmthOn({ newest, weights, older }: TouchDays, day: number): number {
  const [oldest] = newest;
  if (oldest === undefined) return 0;
  const before = day >= oldest ? older * decay(day - oldest) : 0;
  return newest.reduce((sum, on, index) => {
    return on > day ? sum : sum + (weights[index] ?? leastWeight) * decay(day - on);
  }, before);
}

/** The share of the warmth that a silence of so many days has taken, 0 to 1. */
export function warmthLost(silentDays: number): number {
  return 1 - decay(Math.max(0, silentDays));
}

// --- the days -------------------------------------------------------------------------------------------------------

/** From all touches of a person, in any order. */
export function touchDaysOf(touches: readonly Touch[]): TouchDays {
  const best = new Map<number, number>();
  for (const touch of touches) {
    if (!isDated(touch)) continue;
    const day = dayNumber(civilDateOf(touch.at));
    best.set(day, Math.max(best.get(day) ?? 0, weightOf(touch)));
  }
  const days = [...best].sort(([a], [b]) => a - b);
  const newest = days.slice(-mostTouchDays);
  let older = 0;
  // one by one, so that it comes out the same to the last bit however it was come by
  for (let index = 0; index < days.length - newest.length; index += 1) {
    const [day = 0, weight = leastWeight] = days[index] ?? [];
    older = (older + weight) * decay((days[index + 1]?.[0] ?? day) - day);
  }
  const first = days[0]?.[0] ?? null;
  return {
    count: days.length,
    first,
    newest: newest.map(([day]) => day),
    weights: newest.map(([, one]) => one),
    older,
  };
}

/** With one more day of which it is known that it is not counted yet. */
function withNewDay({ count, first, newest, weights, older }: TouchDays, day: number, weight: number): TouchDays {
  const at = newest.findIndex((other) => other > day);
  const index = at < 0 ? newest.length : at;
  const days = [...newest.slice(0, index), day, ...newest.slice(index)];
  const all = [...weights.slice(0, index), weight, ...weights.slice(index)];
  const whole = { count: count + 1, first: Math.min(first ?? day, day) };
  const [oldest = day, next = day] = days;
  if (days.length <= mostTouchDays) return { ...whole, newest: days, weights: all, older };
  const warmth = (older + (all[0] ?? leastWeight)) * decay(next - oldest);
  return { ...whole, newest: days.slice(1), weights: all.slice(1), older: warmth };
}

/** With one more touch of a day and a weight; null when what is kept does not tell what that makes of it. */
export function withTouchDay(known: TouchDays, day: number, weight: number): TouchDays | null {
  const { count, first, newest, weights } = known;
  const [oldest] = newest;
  if (oldest === undefined) return withNewDay(noTouchDays, day, weight);
  const index = newest.indexOf(day);
  if (index >= 0) {
    if (weight <= (weights[index] ?? leastWeight)) return known;
    return { ...known, weights: weights.with(index, weight) };
  }
  if (day > oldest || count === newest.length) return withNewDay(known, day, weight);
  return day === first && weight <= leastWeight ? known : null;
}

function gapsOf(days: readonly number[]): number[] {
  return days.slice(1).map((day, index) => day - (days[index] ?? day));
}

/**
 * The median of a person's own gaps in days; null while there are fewer than four of them. What lies after `today`, as it
 * may when the clock has gone back, has not happened.
 */
export function usualGapOf({ newest }: TouchDays, today = Number.POSITIVE_INFINITY): number | null {
  const gaps = gapsOf(newest.filter((day) => day <= today));
  return gaps.length >= fewestGaps ? median(gaps) : null;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : Math.round(((sorted[middle - 1] ?? 0) + upper) / 2);
}
