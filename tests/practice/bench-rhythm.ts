/** For the bench: what the model of the user's own people takes, beside reading the same rows once. */
import { db } from '#store/db.ts';
import { refit } from '#store/refit.ts';
import { rhythmFitKey } from '#store/settings.ts';

/** How long it took, and the longest time for which nothing else had its turn; milliseconds. */
export async function refitAnew(): Promise<{ whole: number; longest: number }> {
  await db.settings.delete(rhythmFitKey);
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ entryTypes: ['longtask'] });
  const began = performance.now();
  await refit(Date.now());
  const whole = performance.now() - began;
  observer.disconnect();
  return { whole, longest };
}

/** The contacts that a fit looks at, read once with the browser's own interface; milliseconds. */
export async function readContacts(most: number): Promise<number> {
  const began = performance.now();
  await answerOf(db.backendDB().transaction('contacts').objectStore('contacts').getAll(null, most));
  return performance.now() - began;
}

/** One contact and its touches, read once in the same way; milliseconds. */
export async function readTimeline(): Promise<number> {
  const contact = await db.touches.toCollection().first();
  if (!contact) throw new Error('there is no touch');
  const { contactId } = contact;
  const began = performance.now();
  const transaction = db.backendDB().transaction(['contacts', 'touches']);
  const range = IDBKeyRange.bound([contactId], [contactId, []]);
  await Promise.all([
    answerOf(transaction.objectStore('contacts').get(contactId)),
    answerOf(transaction.objectStore('touches').index('[contactId+at]').getAll(range)),
  ]);
  return performance.now() - began;
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
