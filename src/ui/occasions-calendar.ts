/** Birthdays and occasions as a calendar file: of everybody, or of one person. */
import { type CivilDate, civilDateOf, isoDate, nextYearly } from '#core/civil-date.ts';
import { displayName } from '#core/display-name.ts';
import { type CalendarDay, writeCalendar } from '#core/formats/calendar.ts';
import type { Holiday } from '#core/occasions/holiday.ts';
import { holidays, occurrencesIn } from '#core/occasions/holidays.ts';
import { concerns, isKept, type OccasionSettings } from '#core/occasions/keeping.ts';
import type { Contact } from '#core/records.ts';
import { toneFor } from '#core/states.ts';
import { holidayName } from '#i18n/occasion-names.ts';
import { type OwnDay, occasionsInUse, ownDays, peopleOfHoliday } from '#store/occasions.ts';
import { inTime } from '#store/write.ts';
import { download } from './download.ts';
import { language, words } from './language.ts';
import { userSettings } from './user-settings.ts';

/** Years for which days that move are written one by one. */
const yearsAhead = 3;

/** More names than this under a holiday are not read. */
const mostNames = 25;

/**
 * Hands the calendar to the browser. False when there is nothing to put into one.
 * @param contact null: everybody
 * @throws {NotSavedError} when the memory does not answer
 */
export async function downloadCalendar(contact: Contact | null, withAlarm: boolean): Promise<boolean> {
  const now = Date.now();
  const today = civilDateOf(now);
  const { occasions } = words.value;
  const settings = userSettings.value.occasions;
  const own = await inTime(ownDays(contact?.id ?? null, settings, today));
  const shared = contact ? sharedOf(contact, settings, today) : await inTime(sharedByAll(settings));
  const days = [
    ...own.map((day) => ownDay(day, today)),
    ...shared.flatMap(([holiday, people]) => holidayDays(holiday, people, contact, today)),
  ];
  if (days.length === 0) return false;
  const alarmDays = withAlarm && settings.aheadDays > 0 ? settings.aheadDays : null;
  const name = contact ? (nameOf(contact) ?? occasions.calendarName) : occasions.calendarName;
  const file = writeCalendar(days, { name, now, alarmDays });
  download(
    new Blob([file], { type: 'text/calendar;charset=utf-8' }),
    `${occasions.calendarFile}-${isoDate(today)}.ics`,
  );
  return true;
}

const nameOf = ({ name }: Pick<Contact, 'name'>) => displayName(name);

/** Without the year of birth: how old somebody is, is nobody's business but the user's. */
function ownDay({ contact, what, on }: OwnDay, today: CivilDate): CalendarDay {
  const { occasions, common } = words.value;
  const name = nameOf(contact) ?? common.noName;
  const start = nextYearly(on, today);
  return {
    uid: `${what}-${contact.id}@kith`,
    // whoever writes it knows what becomes of 29 February
    start: { ...start, day: on.day },
    days: 1,
    summary: what === 'birthday' ? occasions.birthdayOf(name) : occasions.nameDayOf(name),
    description: '',
    yearly: true,
  };
}

type Shared = readonly [holiday: Holiday, people: readonly Contact[]];

const isTold = ({ character }: Holiday) => character === 'joyful';

function sharedOf(contact: Contact, settings: OccasionSettings, today: CivilDate): Shared[] {
  if (toneFor({ ...contact, mutedUntil: null }, today) !== 'any') return [];
  return holidays.filter((holiday) => isTold(holiday) && isKept(holiday, contact, settings)).map((one) => [one, []]);
}

/** With the names of those who are meant, where it is not everybody. */
async function sharedByAll(settings: OccasionSettings): Promise<Shared[]> {
  const inUse = await occasionsInUse();
  const found: Shared[] = [];
  for (const holiday of holidays) {
    if (!isTold(holiday) || !concerns(holiday, inUse, settings)) continue;
    const people = await peopleOfHoliday(holiday, settings, mostNames + 1);
    if (holiday.whom === 'everybody' || people.length > 0) found.push([holiday, people]);
  }
  return found;
}

function holidayDays(
  holiday: Holiday,
  people: readonly Contact[],
  contact: Contact | null,
  today: CivilDate,
): CalendarDay[] {
  const { occasions, common } = words.value;
  const called = (one: Contact) => nameOf(one) ?? common.noName;
  const names = people.slice(0, mostNames).map(called);
  if (people.length > mostNames) names.push(occasions.calendarMore(people.length - mostNames));
  const title = holidayName(holiday, language.value);
  const day = {
    days: holiday.days ?? 1,
    summary: contact ? `${called(contact)}: ${title}` : title,
    description: [...(holiday.rule.type === 'islamic' ? [occasions.moon] : []), ...names].join('\n'),
  };
  const id = `${holiday.id.replace('/', '-')}${contact ? `-${contact.id}` : ''}`;
  const years = Array.from({ length: yearsAhead }, (_, index) => today.year + index);
  const starts = years.flatMap((year) => occurrencesIn(year, holiday).map(({ start }) => start));
  const [first] = starts;
  if (holiday.rule.type === 'date' && first) {
    return [{ ...day, uid: `${id}@kith`, start: first, yearly: true }];
  }
  return starts.map((start) => ({ ...day, uid: `${id}-${isoDate(start)}@kith`, start, yearly: false }));
}
