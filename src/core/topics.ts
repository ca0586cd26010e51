/** Which topics are a person's: by tag, company, city, or by hand. */
import { type CivilDate, daysBetween } from './civil-date.ts';
import { foldName } from './names.ts';
import type { Contact, Topic } from './records.ts';

export function lastsOn({ from, until }: Pick<Topic, 'from' | 'until'>, day: CivilDate): boolean {
  return (from === null || daysBetween(from, day) >= 0) && (until === null || daysBetween(day, until) >= 0);
}

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
