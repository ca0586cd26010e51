/** What many people share now. */
import { civilDateOf } from '#core/civil-date.ts';
import type { Contact, Topic } from '#core/records.ts';
import { isTopicOf, lastsOn } from '#core/topics.ts';
import { db } from './db.ts';

/** The topics that last today and have this person. */
export async function topicsOf(contact: Contact): Promise<Topic[]> {
  const today = civilDateOf(Date.now());
  const all = await db.topics.toArray();
  return all.filter((topic) => lastsOn(topic, today) && isTopicOf(topic, contact));
}
