/** A child's years at school: which words tell of one, and in which September the last of them begins. */
import type { CivilDate } from './civil-date.ts';
import { childSubjects, type LifeEvent } from './records.ts';

const school = /(?<!\p{L})(?:school|grade|year \d|kindergarten|школ|гимнази|лице[йяею])|класс/iu;
const otherSchools =
  /pre-?school|(?<!\p{L})(?:driving|music|dance|art|ballet|business|law|medical|summer|sunday|graduate) school|universit|college|graduat|finish|автошкол|(?:музыкальн|художественн|спортивн|воскресн|балетн|летн)\p{L}* школ|школ\p{L}* (?:танц|искусств|вожден|бизнес)|мастер-класс|классн(?!и[кц])|окончил|закончил|выпускн|университет|институт|колледж/iu;

/** Whether a child begins or goes on at school, and not at a university or a course. */
export function isOfSchool({ kind, text, quote }: Pick<LifeEvent, 'kind' | 'text' | 'quote'>): boolean {
  const words = `${text} ${quote}`;
  return kind === 'study' && school.test(words) && !otherSchools.test(words);
}

const russianNumbers = 'перв втор трет четв пят шест седьм восьм девят десят одиннадцат'.split(' ');
const englishNumbers = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

const russianClass = new RegExp(
  `(?<!\\p{L})(?:(\\d{1,2})(?:-?\\p{L}{1,3})?|(${russianNumbers.join('|')})\\p{L}*)[ -]?класс`,
  'iu',
);
const englishGrade = new RegExp(
  `(?<!\\p{L})(?:(\\d{1,2})(?:st|nd|rd|th)|(${englishNumbers.join('|')})) grade|grade (\\d{1,2})`,
  'iu',
);
const britishYear = /(?<!\p{L})year (\d{1,2})(?!\d)/iu;

/** School years still to come behind the one that is told of; null where the words do not say which it is. */
function yearsBehind(words: string): number | null {
  const [, russian, russianWord] = russianClass.exec(words) ?? [];
  if (russian || russianWord)
    return 11 - (Number(russian) || russianNumbers.indexOf((russianWord ?? '').toLowerCase()) + 1);
  const [, numbered, worded, graded] = englishGrade.exec(words) ?? [];
  if (numbered || worded || graded)
    return 12 - (Number(numbered ?? graded) || englishNumbers.indexOf((worded ?? '').toLowerCase()) + 1);
  const [, year] = britishYear.exec(words) ?? [];
  if (year) return 13 - Number(year);
  return /kindergarten/i.test(words) ? 12 : null;
}

/** Nobody is at school for longer, by their age in September. */
const oldest = 17;

/** Of a child of whom neither the class nor the age is known, no more is said after so many years. */
const yearsUnknown = 3;

/** The year in whose September the last school year begins, as far as the class or the age of the child tells. */
export function lastSeptember(event: LifeEvent, start: CivilDate, events: readonly LifeEvent[]): number {
  // whoever is in the fifth class in March has been so since September
  const begun = start.month >= 7 ? start.year : start.year - 1;
  const behind = yearsBehind(`${event.text} ${event.quote}`);
  if (behind !== null) return begun + Math.max(0, behind);
  const born = new Set(
    events
      .filter(
        ({ kind, about }) =>
          (kind === 'birth' || kind === 'birthday') && childSubjects.has(about) && about === event.about,
      )
      .flatMap(({ start: day, guessed }) => (day?.year != null && !guessed.includes('year') ? [day.year] : [])),
  );
  const [year] = born;
  return born.size === 1 && year !== undefined ? year + oldest : begun + yearsUnknown;
}
