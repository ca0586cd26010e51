/** Queries that answer again whenever what they read has changed, in this window or in any other. */
import { liveQuery } from 'dexie';

/**
 * Tells the result now and after every change, until the returned function is called.
 * @param failed hears of a query that could not be answered
 */
export function live<T>(
  query: () => Promise<T>,
  tell: (result: T) => void,
  failed: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(query).subscribe({ next: tell, error: failed });
  return () => subscription.unsubscribe();
}
