/** Queries that answer again whenever what they read has changed, in this window or in any other. */
import { liveQuery } from 'dexie';
import { db } from './db.ts';
import { patienceMilliseconds } from './write.ts';

/** A query that failed is asked again after this time, and after twice as long each further time, in milliseconds. */
const pauses = { first: 1_000, longest: 30_000 };

/**
 * Tells the result now and after every change, until the returned function is called.
 * @param failed hears of a query that could not be answered, or not yet: it is asked again, and a late answer is told
 */
export function live<T>(
  query: () => Promise<T>,
  tell: (result: T) => void,
  failed: (error: unknown) => void,
): () => void {
  let stop = () => {};
  let pause = pauses.first;
  const ask = () => {
    stop = once(
      query,
      (result) => {
        pause = pauses.first;
        tell(result);
      },
      (error) => {
        const again = setTimeout(ask, pause);
        stop = () => clearTimeout(again);
        pause = Math.min(2 * pause, pauses.longest);
        failed(error);
      },
      failed,
    );
  };
  ask();
  return () => stop();
}

/** One subscription: `ended` hears of the error after which Dexie tells nothing more, `late` of an answer that is not there in time. */
function once<T>(
  query: () => Promise<T>,
  tell: (result: T) => void,
  ended: (error: unknown) => void,
  late: (error: unknown) => void,
): () => void {
  const waiting = setTimeout(() => late(new Error('the browser did not answer in time')), patienceMilliseconds);
  const subscription = liveQuery(() => openly(query)).subscribe({
    next: (result) => {
      clearTimeout(waiting);
      tell(result);
    },
    error: (error) => {
      clearTimeout(waiting);
      ended(error);
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
