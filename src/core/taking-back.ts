/** What a record becomes when an act is taken back after others have changed it: theirs stays, the act's goes. */

import { same } from './same.ts';

/** Any record of any table. */
export type AnyRecord = Readonly<Record<string, unknown>>;

/** Lists in which the order means nothing: what was added since stays, what the act added goes. */
const sets = new Set(['contactIds', 'withoutIds', 'tags', 'otherNames', 'messageKeys']);

/**
 * The record without the act: each field as it was before, unless it has changed since. Null: it is not to be there.
 * @param before as the act found it; null: it was not there
 * @param after as the act left it; null: it was taken away
 * @param current as it is now; null: it is no longer there
 */
export function withoutAct(
  before: AnyRecord | null,
  after: AnyRecord | null,
  current: AnyRecord | null,
): AnyRecord | null {
  if (same(current, after)) return before;
  // taken away since, or put back since: that was the user's later word
  if (current === null || after === null || before === null) return current;
  const result: Record<string, unknown> = { ...current };
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (field === 'changed' || same(before[field], after[field])) continue;
    if (same(current[field], after[field])) result[field] = before[field];
    else if (sets.has(field)) result[field] = withoutAdded(before[field], after[field], current[field]);
  }
  result.changed = timesWithoutAct(before.changed, after.changed, current.changed);
  return result;
}

function withoutAdded(before: unknown, after: unknown, current: unknown): unknown[] {
  const [was, made, is] = [before, after, current].map((list) => (Array.isArray(list) ? list : []));
  const left = (is ?? []).filter((one) => was?.includes(one) || !made?.includes(one));
  const back = (was ?? []).filter((one) => !made?.includes(one) && !left.includes(one));
  return [...left, ...back];
}

function timesWithoutAct(before: unknown, after: unknown, current: unknown): Record<string, unknown> {
  const [was, made, is] = [before, after, current].map((times) => (times ?? {}) as AnyRecord);
  const result: Record<string, unknown> = { ...is };
  for (const [field, at] of Object.entries(made ?? {})) {
    if (result[field] !== at || was?.[field] === at) continue;
    if (was?.[field] === undefined) delete result[field];
    else result[field] = was[field];
  }
  return result;
}
