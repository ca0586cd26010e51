/** Places that words of a motion lead to: "flying to Rome", «переезжаем в Казань». */
import type { Sayings } from './grammar.ts';
import type { FoundPlace } from './place-finding.ts';
import type { Motion } from './rules/motions.ts';

interface Journey {
  readonly place: FoundPlace;
  readonly from: number;
  readonly to: number;
}

/** The first place that words of a motion lead to, and where they begin. */
export function leadingTo(
  { said, places }: { readonly said: Pick<Sayings, 'motion'>; readonly places: readonly FoundPlace[] },
  motion: Motion,
): Journey | null {
  for (const place of places) {
    const leading = said.motion.find(({ value, to }) => value.motion === motion && to === place.from);
    if (leading !== undefined) return { place, from: leading.from, to: leading.to };
  }
  return null;
}
