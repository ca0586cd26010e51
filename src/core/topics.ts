/** What many people share now: whose topic it is, and how to begin with it. */
import { type CivilDate, daysBetween } from './civil-date.ts';
import { foldName } from './names.ts';
import type { OpeningMark, TopicOpening } from './opening.ts';
import type { Address, Contact, Language, Stamped } from './records.ts';
import { toneFor } from './states.ts';

/** Something that many people share now, worth a word with each of them while it lasts. */
export interface Topic extends Stamped {
  readonly name: string;
  /** what to ask, in the user's own words, by language; empty: nothing yet */
  readonly words: Readonly<Record<Language, string>>;
  /** both included; null: open on that side */
  readonly from: CivilDate | null;
  readonly until: CivilDate | null;
  /** whoever has any of these is meant */
  readonly tags: readonly string[];
  readonly companies: readonly string[];
  readonly cities: readonly string[];
  /** added by hand */
  readonly contactIds: readonly string[];
  /** taken out by hand, whatever else says they are meant */
  readonly withoutIds: readonly string[];
}

export function lastsOn({ from, until }: Pick<Topic, 'from' | 'until'>, day: CivilDate): boolean {
  return (from === null || daysBetween(from, day) >= 0) && (until === null || daysBetween(day, until) >= 0);
}

/** Which topics are a person's: by tag, company, city, or by hand. */
export function isTopicOf(
  { tags, companies, cities, contactIds, withoutIds }: Topic,
  contact: Pick<Contact, 'id' | 'tags' | 'company' | 'city'>,
): boolean {
  if (withoutIds.includes(contact.id)) return false;
  const has = (names: readonly string[], own: readonly (string | null)[]) =>
    names.some((name) => own.some((one) => one !== null && foldName(one) === foldName(name)));
  return (
    contactIds.includes(contact.id) ||
    has(tags, contact.tags) ||
    has(companies, [contact.company]) ||
    has(cities, [contact.city])
  );
}

/** Under which key it is kept that a person was asked about a topic. */
export function topicKey(topicId: string): string {
  return `topic:${topicId}`;
}

export interface TopicOpeningsInput {
  readonly contact: Pick<
    Contact,
    'language' | 'address' | 'mutedUntil' | 'letGo' | 'mourningUntil' | 'deceased' | 'noCongratulations'
  >;
  /** that last today and are this person's */
  readonly topics: readonly Topic[];
  readonly marks: readonly Pick<OpeningMark, 'opening'>[];
  readonly today: CivilDate;
  /** of the interface; spoken when the contact has none */
  readonly language: Language;
}

/** One opening for each topic that was not asked about yet; those that end first come first. None in mourning: it is business. */
export function topicOpenings({ contact, topics, marks, today, language }: TopicOpeningsInput): TopicOpening[] {
  const tone = toneFor(contact, today);
  if (tone === 'none' || tone === 'condolence') return [];
  const spoken = contact.language ?? language;
  const marked = new Set(marks.map(({ opening }) => opening));
  const daysLeft = ({ until }: Topic) => (until === null ? Number.POSITIVE_INFINITY : daysBetween(today, until));
  return [...topics]
    .filter(({ id }) => !marked.has(topicKey(id)))
    .sort((a, b) => daysLeft(a) - daysLeft(b) || (a.id < b.id ? -1 : 1))
    .map(({ id, name, until, words }) => {
      const own = words[spoken].trim();
      return { key: topicKey(id), topicId: id, name, until, words: own || usualWords(name, spoken, contact.address) };
    });
}

/** For a topic without words of its own. The name stands in quotes in Russian, which would have to bend it otherwise. */
function usualWords(name: string, language: Language, address: Address): string {
  if (language === 'en') return `How are things on your side with ${name}?`;
  return `Как у ${address === 'formal' ? 'вас' : 'тебя'} сейчас с темой «${name}»?`;
}
