/** Counts kept beside what they count, because counting an IndexedDB table reads all of it. */
import { db } from './db.ts';

export type CounterName = 'contacts' | 'touches' | 'refused-messages';

/** Inside a running transaction that includes `db.counters`, or on its own. */
export async function count(name: CounterName, by: number): Promise<void> {
  if (by === 0) return;
  const current = (await db.counters.get(name))?.value ?? 0;
  await db.counters.put({ name, value: current + by });
}

export async function counted(name: CounterName): Promise<number> {
  return (await db.counters.get(name))?.value ?? 0;
}
