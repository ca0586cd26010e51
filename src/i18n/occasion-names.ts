/** What the occasions are called that a person is congratulated on, by the keys under which that is kept. */
import { type Holiday, type OccasionMark, occasionMarks } from '#core/occasions/holiday.ts';
import { holidayById } from '#core/occasions/holidays.ts';
import { nameDayOf } from '#core/occasions/name-days.ts';
import { birthdayId, type Celebrated, nameDayId } from '#core/occasions/occasions.ts';
import type { Language } from '#core/records.ts';
import { dateInWords } from './dates.ts';
import type { Dictionary } from './index.ts';

const isMark = (key: string): key is OccasionMark => occasionMarks.some((mark) => mark === key);

/** As it is printed: the lists write an apostrophe as it is typed. */
export function holidayName({ name }: Holiday, language: Language): string {
  return name[language].replaceAll("'", '’');
}

/** Of a key that this version does not know, the key itself. */
export function occasionInWords({ occasions }: Dictionary, language: Language, key: string): string {
  if (key === birthdayId) return occasions.birthday;
  if (key === nameDayId) return occasions.nameDay;
  if (isMark(key)) return occasions.marks[key];
  const day = nameDayOf(key);
  if (day) return occasions.nameDays(dateInWords(language, { year: null, ...day }, 0));
  const holiday = holidayById(key);
  return holiday ? holidayName(holiday, language) : key;
}

/** What somebody has on a day. */
export function celebratedInWords({ occasions }: Dictionary, language: Language, celebrated: Celebrated): string {
  if (celebrated.what === 'birthday') return occasions.birthday;
  return celebrated.what === 'name-day' ? occasions.nameDay : holidayName(celebrated.holiday, language);
}
