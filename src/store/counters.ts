/** Counts kept beside what they count, because counting an IndexedDB table reads all of it. */
import { db } from './db.ts';
import { durably } from './write.ts';

export type CounterName = 'contacts' | 'touches' | 'refused-messages';

/** Inside a running transaction that includes `db.counters`. */
export async function count(name: CounterName, by: number): Promise<void> {
  if (by === 0) return;
  const current = (await db.counters.get(name))?.value ?? 0;
  await db.counters.put({ name, value: current + by });
}

/** On its own. @throws {NotSavedError} */
export async function countOne(name: CounterName): Promise<void> {
  await durably([db.counters], () => count(name, 1));
}

export async function counted(name: CounterName): Promise<number> {
  return (await db.counters.get(name))?.value ?? 0;
}
