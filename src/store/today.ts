/** Who is due, read from a short range of one index. */
import type { Contact } from '#core/records.ts';
import { isDue } from '#core/rhythm.ts';
import { dueIndexSlackMilliseconds, todayLimit, todayList } from '#core/today.ts';
import { db } from './db.ts';
import { circleIntervals } from './settings.ts';

/** Today's list at `now` (UTC milliseconds); its length is the badge. Reads a few rows however many people there are. */
export async function today(now: number): Promise<Contact[]> {
  const intervals = await circleIntervals();
  const candidates: Contact[] = [];
  await db.contacts
    .where('dueAt')
    .below(now + dueIndexSlackMilliseconds)
    // `until` stops the walk after the row that fills the list
    .until(() => candidates.length >= todayLimit)
    .each((contact) => {
      if (isDue(contact, intervals, now)) candidates.push(contact);
    });
  return todayList(candidates, intervals, now);
}
