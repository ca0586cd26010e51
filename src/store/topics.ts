/** What many people share now, and who of them was asked. */
import { civilDateOf } from '#core/civil-date.ts';
import type { OpeningMark } from '#core/opening.ts';
import { mourns } from '#core/openings.ts';
import type { Contact, Stamped } from '#core/records.ts';
import { searchTokens } from '#core/search.ts';
import { toneFor } from '#core/states.ts';
import { isTopicOf, lastsOn, type Topic, topicKey } from '#core/topics.ts';
import { db } from './db.ts';
import { changed, durably, remove, removing, stamp } from './write.ts';

/** The topics that last at `now` (UTC milliseconds) and have this person. */
export async function topicsOf(contact: Contact, now: number): Promise<Topic[]> {
  const today = civilDateOf(now);
  const all = await db.topics.toArray();
  return all.filter((topic) => lastsOn(topic, today) && isTopicOf(topic, contact));
}

/** All of them, the newest first. */
export async function allTopics(): Promise<Topic[]> {
  return (await db.topics.toArray()).sort((a, b) => b.createdAt - a.createdAt);
}

export type TopicFields = Partial<Omit<Topic, keyof Stamped>>;

/** @throws {NotSavedError} */
export async function addTopic(name: string, now: number): Promise<Topic> {
  const topic: Topic = {
    ...stamp(now),
    name,
    words: { en: '', ru: '' },
    from: null,
    until: null,
    tags: [],
    companies: [],
    cities: [],
    contactIds: [],
    withoutIds: [],
  };
  await durably([db.topics], () => db.topics.put(topic));
  return topic;
}

/** Returns what the fields were before, for Undo; null when the topic is no longer there. @throws {NotSavedError} */
export async function changeTopic(id: string, fields: TopicFields, now: number): Promise<TopicFields | null> {
  return durably([db.topics], async () => {
    const topic = await db.topics.get(id);
    if (!topic) return null;
    await db.topics.put(changed(topic, fields, now));
    const names = Object.keys(fields) as (keyof TopicFields)[];
    return Object.fromEntries(names.map((name) => [name, topic[name]])) as TopicFields;
  });
}

/** @throws {NotSavedError} */
export async function removeTopic(id: string, now: number): Promise<void> {
  await durably([db.topics, ...removing], () => remove(db.topics, [id], now));
}

/** Puts back what `removeTopic` took away. @throws {NotSavedError} */
export async function restoreTopic(topic: Topic): Promise<void> {
  await durably([db.topics, db.deletions], async () => {
    await db.topics.put(topic);
    await db.deletions.delete(topic.id);
  });
}

export interface TopicPerson {
  readonly contact: Contact;
  /** what became of the opening; null: not asked yet */
  readonly outcome: OpeningMark['outcome'] | null;
  /** a state of the contact keeps silent about it for now */
  readonly isSilent: boolean;
}

/**
 * Whoever a topic has at `now` (UTC milliseconds), by name, with what became of it; found by the words of tags, companies
 * and cities. Who has died or was let go is there only if they were asked.
 */
export async function peopleOf(topic: Topic, now: number): Promise<TopicPerson[]> {
  const ids = new Set(topic.contactIds);
  for (const name of [...topic.tags, ...topic.companies, ...topic.cities]) {
    const [longest] = searchTokens(name).sort((a, b) => b.length - a.length);
    if (longest === undefined) continue;
    const entries = await db.search.where('tokens').equals(longest).toArray();
    for (const { id, table } of entries) if (table === 'contacts') ids.add(id);
  }
  const found = (await db.contacts.bulkGet([...ids])).filter((contact) => contact !== undefined);
  const contacts = found.filter((contact) => isTopicOf(topic, contact));
  const key = topicKey(topic.id);
  const marks = await db.openingMarks
    .where('[contactId+opening]')
    .anyOf(contacts.map(({ id }) => [id, key]))
    .toArray();
  const losses = await db.lifeEvents
    .where('contactIds')
    .anyOf(contacts.map(({ id }) => id))
    .filter(({ kind }) => kind === 'bereavement')
    .toArray();
  const outcomes = new Map(marks.map(({ contactId, outcome }) => [contactId, outcome]));
  const today = civilDateOf(now);
  return contacts
    .sort((a, b) => (a.sortName < b.sortName ? -1 : 1))
    .map((contact) => ({
      contact,
      outcome: outcomes.get(contact.id) ?? null,
      isSilent:
        toneFor(contact, today) === 'none' ||
        mourns(
          contact,
          losses.filter(({ contactIds }) => contactIds.includes(contact.id)),
          today,
        ),
    }))
    .filter(({ contact, outcome }) => outcome !== null || !(contact.deceased || contact.letGo));
}
