/** Who is meant by which occasion, found by indexes however many people there are. */
import type { CivilDate } from '#core/civil-date.ts';
import { countries } from '#core/occasions/countries.ts';
import type { Holiday } from '#core/occasions/holiday.ts';
import { isKept, type OccasionSettings, type OccasionsInUse } from '#core/occasions/keeping.ts';
import { nameDayOf } from '#core/occasions/name-days.ts';
import { professions } from '#core/occasions/professions.ts';
import type { Contact, LifeEvent } from '#core/records.ts';
import { toneFor } from '#core/states.ts';
import { db } from './db.ts';

export async function occasionsInUse(): Promise<OccasionsInUse> {
  const keysOf = async (index: string) => new Set<unknown>(await db.contacts.orderBy(index).uniqueKeys());
  const [lived, worked, kept] = await Promise.all([keysOf('country'), keysOf('profession'), keysOf('keptOccasions')]);
  return {
    countries: new Set(countries.filter((country) => lived.has(country))),
    professions: new Set(professions.filter((profession) => worked.has(profession))),
    kept: new Set([...kept].map(String)),
  };
}

/** People who are told of on a holiday that not everybody has; at most `limit`, in order of their names. */
export async function peopleOfHoliday(holiday: Holiday, settings: OccasionSettings, limit: number): Promise<Contact[]> {
  const fits = (contact: Contact) => isKept(holiday, contact, settings) && !contact.deceased && !contact.letGo;
  const { whom, id } = holiday;
  const key = typeof whom === 'object' && 'mark' in whom ? whom.mark : id;
  const said = await db.contacts.where('keptOccasions').anyOf([key, id]).distinct().filter(fits).limit(limit).toArray();
  const ofWork =
    typeof whom === 'object' && 'profession' in whom
      ? await db.contacts.where('profession').equals(whom.profession).filter(fits).limit(limit).toArray()
      : [];
  const all = new Map([...said, ...ofWork].map((contact) => [contact.id, contact]));
  return [...all.values()].sort((a, b) => (a.sortName < b.sortName ? -1 : 1)).slice(0, limit);
}

/** Somebody's day that comes every year. */
export interface OwnDay {
  readonly contact: Contact;
  readonly what: 'birthday' | 'name-day';
  /** the year only where it is known */
  readonly on: { readonly year: number | null; readonly month: number; readonly day: number };
}

/**
 * Birthdays and name days of everybody, or of one person, for a calendar: of nobody who has died, was let go, is in mourning or is
 * not to be congratulated, and nothing that is marked as sensitive.
 */
export async function ownDays(
  contactId: string | null,
  settings: OccasionSettings,
  today: CivilDate,
): Promise<OwnDay[]> {
  const events: LifeEvent[] =
    contactId === null
      ? await db.lifeEvents.where('monthDay').above('').toArray()
      : await db.lifeEvents.where('contactIds').equals(contactId).toArray();
  const birthdays = events.filter(
    ({ kind, about, sensitive }) => kind === 'birthday' && about === 'contact' && !sensitive,
  );
  const keepers: Contact[] = !settings.nameDays
    ? []
    : contactId === null
      ? await db.contacts.where('keptOccasions').startsWith('name-day:').distinct().toArray()
      : await db.contacts.where('id').equals(contactId).toArray();
  const born = await contactsById(birthdays.flatMap(({ contactIds }) => contactIds));
  const days: OwnDay[] = [];
  for (const { start, contactIds } of birthdays) {
    if (start === null || start.month === null || start.day === null) continue;
    for (const id of contactIds) {
      const contact = born.get(id);
      const isAsked = contactId === null || contactId === id;
      if (contact && isAsked)
        days.push({ contact, what: 'birthday', on: { year: start.year, month: start.month, day: start.day } });
    }
  }
  for (const contact of keepers) {
    const [day] = contact.keptOccasions.flatMap((key) => nameDayOf(key) ?? []);
    if (day) days.push({ contact, what: 'name-day', on: { year: null, ...day } });
  }
  return days
    .filter(
      ({ contact, what }) =>
        toneFor({ ...contact, mutedUntil: null }, today) === 'any' && !contact.skippedOccasions.includes(what),
    )
    .sort((a, b) => a.on.month - b.on.month || a.on.day - b.on.day || (a.contact.id < b.contact.id ? -1 : 1));
}

const atOnce = 500;

async function contactsById(ids: readonly string[]): Promise<Map<string, Contact>> {
  const found = new Map<string, Contact>();
  const all = [...new Set(ids)];
  for (let start = 0; start < all.length; start += atOnce) {
    const read = await db.contacts.bulkGet(all.slice(start, start + atOnce));
    for (const contact of read) if (contact) found.set(contact.id, contact);
  }
  return found;
}
