/** Queries that answer again whenever what they read has changed, in this window or in any other. */
import { liveQuery } from 'dexie';
import { db } from './db.ts';
import { patienceMilliseconds } from './write.ts';

/**
 * Tells the result now and after every change, until the returned function is called.
 * @param failed hears of a query that could not be answered, or not yet: a late answer is told all the same
 */
export function live<T>(
  query: () => Promise<T>,
  tell: (result: T) => void,
  failed: (error: unknown) => void,
): () => void {
  const waiting = setTimeout(() => failed(new Error('the browser did not answer in time')), patienceMilliseconds);
  const subscription = liveQuery(() => openly(query)).subscribe({
    next: (result) => {
      clearTimeout(waiting);
      tell(result);
    },
    error: (error) => {
      clearTimeout(waiting);
      failed(error);
    },
  });
  return () => {
    clearTimeout(waiting);
    subscription.unsubscribe();
  };
}

/**
 * Dexie never speaks again of a live query whose database was closed while it ran, as `durably` does before its second
 * attempt, or could not be opened: it is opened and asked anew, and what prevents that is told.
 */
async function openly<T>(query: () => Promise<T>): Promise<T> {
  try {
    return await query();
  } catch (error) {
    if (!(error instanceof Error) || !['DatabaseClosedError', 'AbortError'].includes(error.name)) throw error;
    await db.open();
    return await query();
  }
}
