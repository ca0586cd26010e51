/** For the bench, in a page of the extension: what the insights take, beside reading the same touches once. */
import type { Touch } from '#core/records.ts';
import { db } from '#store/db.ts';
import { cooling, feedbackOverTime, referrers, replies, shareToCustomers } from '#store/insights.ts';

const day = 86_400_000;

/** Written at once. */
const part = 5_000;

/** So many messages of mine of the last three months, to everybody in turn. */
export async function writeTouches(count: number): Promise<void> {
  const now = Date.now();
  const ids = await db.contacts.toCollection().primaryKeys();
  for (let from = 0; from < count; from += part) {
    const touches = Array.from({ length: Math.min(part, count - from) }, (_, index): Touch => {
      const number = from + index;
      const contactId = ids[number % ids.length] ?? '';
      return {
        id: `bench insights ${number}`,
        createdAt: now,
        changed: {},
        contactId,
        kind: 'message',
        site: 'gmail',
        conversation: 'bench',
        messageKeys: [`${contactId} gmail insights:${number}`],
        direction: 'out',
        at: now - Math.floor((number / count) * 90 * day) - 1_000,
        precision: 'minute',
        provisional: false,
        url: null,
        words: null,
      };
    });
    await db.touches.bulkPut(touches);
  }
}

/** Milliseconds until all is told as the page asks it, all at once; and the longest time for which nothing else had its turn. */
export async function tellInsights(): Promise<{ whole: number; longest: number; read: number }> {
  const now = Date.now();
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ entryTypes: ['longtask'] });
  const began = performance.now();
  await Promise.all([shareToCustomers(now), cooling(now, 10), replies(now), referrers(10), feedbackOverTime(now)]);
  const whole = performance.now() - began;
  observer.disconnect();
  const beganReading = performance.now();
  await db.touches
    .where('at')
    .between(now - 90 * day, now)
    .limit(5_000)
    .toArray();
  return { whole, longest, read: performance.now() - beganReading };
}
