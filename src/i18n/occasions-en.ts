/** Birthdays, holidays and name days, in English. */
import type { Whereabouts } from '#core/occasions/countries.ts';
import type { OccasionMark } from '#core/occasions/holiday.ts';
import { plural } from './plural.ts';
import { professionsEn } from './professions.ts';

const days = plural('en', { one: 'day', other: 'days' });

const countries: Record<Whereabouts, string> = {
  RU: 'Russia',
  KZ: 'Kazakhstan',
  BY: 'Belarus',
  UA: 'Ukraine',
  US: 'the United States',
  GB: 'the United Kingdom',
  DE: 'Germany',
  elsewhere: 'another country',
};

const marks: Record<OccasionMark, string> = {
  women: 'Women’s Day',
  men: 'Defender’s Day',
  mothers: 'Mother’s Day',
  fathers: 'Father’s Day',
  orthodox: 'Orthodox feasts',
  western: 'Catholic and Protestant feasts',
  islamic: 'Islamic feasts',
};

/** Who is meant by a holiday that only the user can say somebody has. */
const meant: Record<OccasionMark, string> = {
  women: 'whoever you marked for Women’s Day',
  men: 'whoever you marked for Defender’s Day',
  mothers: 'whoever you marked for Mother’s Day',
  fathers: 'whoever you marked for Father’s Day',
  orthodox: 'whoever keeps Orthodox feasts',
  western: 'whoever keeps Catholic and Protestant feasts',
  islamic: 'whoever keeps Islamic feasts',
};

export const occasionsEn = {
  title: 'Occasions',
  hint: 'The holidays of the next twelve months and whom each is for. Nobody is congratulated by a name or a guess: the country and the profession are what you confirmed, and feasts of a faith are only for people of whom you said that they keep them.',
  countries,
  professions: professionsEn,
  marks,
  meant,

  birthday: 'Birthday',
  nameDay: 'Name day',
  /** after the birthday's date */
  turns: (years: number): string => `(turns ${years})`,
  about: 'about',
  /** behind the name of a day that one is reminded of in time for a card */
  ahead: 'Time for a card or a gift.',

  // about a person
  country: 'Country',
  profession: 'profession',
  notSaid: 'not said',
  setCountry: (country: string): string => `Probably ${country}?`,
  setProfession: (profession: string): string => `Profession: ${profession}?`,
  congratulate: 'Congratulate on',
  nothing: 'birthdays and nothing else',
  more: 'More occasions…',
  fewer: 'Fewer',
  nameDays: (date: string): string => `Name day (${date})`,
  changed: 'Changed.',

  // coming up
  asks: 'Do you congratulate them?',
  asksYes: 'Yes, every year',
  asksNo: 'No',
  pass: 'Pass over',
  passNamed: (what: string): string => `Pass over: ${what}`,
  thisYear: 'Not this year',
  forEver: 'Never',
  passed: 'Passed over this year.',
  passedForEver: 'They will not be congratulated on it again.',
  keep: 'Keep it',

  // words
  reason: (name: string, when: string): string => `${name}, ${when}.`,

  // page
  whose: 'Holidays of',
  ahead_: 'Remind me of a gift or a card',
  aheadOptions: (length: number): string => (length === 0 ? 'not at all' : `${length} ${days(length)} ahead`),
  nameDaysOption: 'Orthodox name days',
  nameDaysHint: 'Proposed from the given name, and kept only for people for whom you confirm the day.',
  everybodyIn: (list: string): string => `everybody in ${list}`,
  everybodyAnywhere: 'everybody',
  professionIn: (profession: string, list: string): string => (list === '' ? profession : `${profession} in ${list}`),
  and: ' and ',
  solemn: 'a solemn day, without congratulations',
  mourning: 'a day of mourning, without words',
  switchOff: (what: string): string => `Switch off: ${what}`,
  switchOn: (what: string): string => `Keep: ${what}`,
  off: 'Switched off.',
  on: 'Switched on.',
  on_: 'Keep',
  off_: 'Switch off',
  others: (count: number): string => `All other days that Kith knows (${count})`,
  noneLeft: 'Nobody has a holiday yet. Under “About them” of a person you say where they live and what they do.',
  moon: 'counted; the moon may make it a day earlier or later',

  // who lives where
  place: 'Who lives where, and does what?',
  placeHide: 'Close the proposals',
  placeHint: 'By their cities, telephone numbers and roles. Nothing of it counts until you say yes.',
  placeNone: 'Nothing to propose: cities, telephone numbers and roles of the others tell nothing.',
  placeAll: (count: number): string => (count === 1 ? 'Yes' : `Yes, all ${count}`),
  placeFailed: 'Kith cannot open its memory, so there is nothing to propose.',

  // calendar
  calendar: 'As a calendar',
  calendarHint:
    'Birthdays, name days and the occasions of your people as one file that every calendar reads: Google, Apple, Outlook, Thunderbird. It is made here and goes nowhere. Put it only into a calendar whose keeper may know these names.',
  calendarEverybody: 'Download the calendar',
  calendarOne: 'Birthday and occasions as a calendar',
  calendarAlarm: 'with a reminder ahead',
  calendarNothing: 'There is no occasion to put into a calendar yet.',
  calendarFailed: 'Kith cannot open its memory, so there is no calendar.',
  calendarName: 'Kith: occasions',
  calendarFile: 'kith-occasions',
  calendarMore: (count: number): string => `and ${count} more`,
  birthdayOf: (name: string): string => `${name}: birthday`,
  nameDayOf: (name: string): string => `${name}: name day`,
};
