/**
 * The lowest point of a function of a few numbers (Nelder & Mead 1965). Own code, because it has to be done in slices: the
 * background worker of an extension can start no other, and what blocks it blocks everything. Libraries run to the end.
 */

interface Corner {
  readonly at: readonly number[];
  readonly height: number;
}

const mostSteps = 2_000;

/** A corner may be this much higher than another, relative to its height, and is as good. */
const tolerance = 1e-10;

/** Pauses after each time it asks for a height. */
export function* lowest(
  heightAt: (point: readonly number[]) => number,
  start: readonly number[],
): Generator<void, readonly number[]> {
  function* corner(at: readonly number[]): Generator<void, Corner> {
    const height = heightAt(at);
    yield;
    // what is no number is no way down
    return { at, height: Number.isFinite(height) ? height : Number.POSITIVE_INFINITY };
  }
  const corners = [yield* corner(start)];
  for (let index = 0; index < start.length; index += 1) {
    corners.push(yield* corner(start.map((value, other) => (other === index ? value + 0.4 : value))));
  }
  for (let step = 0; step < mostSteps; step += 1) {
    corners.sort((one, other) => one.height - other.height);
    const [best] = corners;
    const worst = corners.at(-1);
    const second = corners.at(-2);
    if (!best || !worst || !second || isFlat(best, worst)) break;
    const others = corners.slice(0, -1);
    const centre = start.map((_, index) => others.reduce((sum, { at }) => sum + (at[index] ?? 0), 0) / others.length);
    const beyond = (factor: number) =>
      centre.map((middle, index) => middle + factor * (middle - (worst.at[index] ?? 0)));
    const mirrored = yield* corner(beyond(1));
    let better = mirrored;
    if (mirrored.height < best.height) {
      const further = yield* corner(beyond(2));
      if (further.height < mirrored.height) better = further;
    } else if (mirrored.height >= second.height) {
      better = yield* corner(beyond(mirrored.height < worst.height ? 0.5 : -0.5));
    }
    if (better.height < Math.min(worst.height, better === mirrored ? second.height : worst.height)) {
      corners[corners.length - 1] = better;
      continue;
    }
    for (const [index, one] of corners.entries()) {
      if (index > 0) corners[index] = yield* corner(one.at.map((value, n) => (value + (best.at[n] ?? 0)) / 2));
    }
  }
  corners.sort((one, other) => one.height - other.height);
  return corners[0]?.at ?? start;
}

function isFlat(best: Corner, worst: Corner): boolean {
  const width = best.at.reduce((most, value, index) => Math.max(most, Math.abs(value - (worst.at[index] ?? 0))), 0);
  return worst.height - best.height <= tolerance * (1 + Math.abs(best.height)) && width < 1e-3;
}

/** To the end at once, for whoever has the time. */
export function finished<T>(work: Generator<void, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
