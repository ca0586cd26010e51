/** Many records of a table taken away at once: those that lie side by side in one stroke, not one by one. */
import { db } from './db.ts';
import { wholeTable } from './import-lookup.ts';

/** Records taken away by one request each. */
const batch = 500;

/** Side by side, so few are not worth a stroke of their own. */
const fewest = 4;

/** More at one stroke, and nobody could stop it. */
const most = 5_000;

/** Of a table so many times larger than what goes, not all keys are read. */
const mostTimes = 4;

/** Inside a running transaction. Leaves no marks, and what is not there is not missed. */
export async function removeMany(name: string, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  const table = db.table<unknown, string>(name);
  const all = await wholeTable<string>(name, keys.length * mostTimes, false);
  const { strokes, others } = all ? strokesThrough(all, new Set(keys)) : { strokes: [], others: keys };
  for (const [first, last] of strokes) await table.where(':id').between(first, last, true, true).delete();
  for (let from = 0; from < others.length; from += batch) await table.bulkDelete(others.slice(from, from + batch));
}

interface Strokes {
  /** first and last key of several that all go */
  readonly strokes: readonly (readonly [first: string, last: string])[];
  readonly others: readonly string[];
}

/** @param all the keys of a table in their order */
export function strokesThrough(all: readonly string[], going: ReadonlySet<string>): Strokes {
  const strokes: [string, string][] = [];
  const others: string[] = [];
  let run: string[] = [];
  const end = () => {
    const [first, last] = [run[0], run.at(-1)];
    if (run.length >= fewest && first !== undefined && last !== undefined) strokes.push([first, last]);
    else others.push(...run);
    run = [];
  };
  for (const key of all) {
    if (going.has(key)) run.push(key);
    else end();
    if (run.length === most) end();
  }
  end();
  return { strokes, others };
}
