/** For the bench, in a page of the extension: today told from nothing, and the same rows read once. */
import { civilDateOf } from '#core/civil-date.ts';
import { db } from '#store/db.ts';
import { buyingRules, occasionSettings, rhythmRules } from '#store/settings.ts';
import { todayList } from '#store/today.ts';
import { candidates, factsOf } from '#store/today-candidates.ts';

/** Milliseconds, and of how many people anything was read at all. */
export async function tellToday(): Promise<{ whole: number; read: number; people: number }> {
  await db.days.clear();
  const now = Date.now();
  const began = performance.now();
  const list = await todayList(now);
  const whole = performance.now() - began;
  const [rules, occasions, buying] = await Promise.all([rhythmRules(), occasionSettings(), buyingRules()]);
  const found = await candidates({ on: civilDateOf(now), now, rules, occasions, buying });
  const ids = [...found.keys()];
  const beganReading = performance.now();
  await db.contacts.bulkGet(ids);
  // of those on the list all is read that may be a reason, and of a few more to be sure of the order
  await factsOf(list.map(({ facts }) => facts.contact.id));
  return { whole, read: performance.now() - beganReading, people: ids.length };
}
