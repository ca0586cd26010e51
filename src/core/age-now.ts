/** Facts age: who was five when it was said is eight three years later. */
import { addDays, type CivilDate, civilDateOf, daysBetween } from './civil-date.ts';
import type { Detail } from './records.ts';

const words: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  год: 1,
  годик: 1,
  два: 2,
  три: 3,
  четыре: 4,
  пять: 5,
  шесть: 6,
  семь: 7,
  восемь: 8,
  девять: 9,
  десять: 10,
  одиннадцать: 11,
  двенадцать: 12,
  тринадцать: 13,
  четырнадцать: 14,
  пятнадцать: 15,
  шестнадцать: 16,
  семнадцать: 17,
};

const number = `\\d{1,2}|${Object.keys(words).join('|')}`;
const english = new RegExp(`(?<![\\p{L}\\d])(${number})(?:[- ]years?[- ]old|[- ]year[- ]old)(?![\\p{L}])`, 'giu');
const englishIs = new RegExp(`(?<!\\p{L})(?:is|turned|just turned|now) (${number})(?=[.,;!?]|$| and | now)`, 'giu');
const russian = new RegExp(
  `(?<![\\p{L}\\d])(${number})(?: (?:года?|годик(?:а|ов)?|лет)|[- ]летн\\p{L}+)(?!\\p{L})`,
  'giu',
);
const russianFirst = /(?<!\p{L})(?:исполнился|уже|сейчас) (год|годик)(?!\p{L})/giu;

/** An age of years is never told of these, or is not the age of whom the fact is about. */
const otherYears =
  /(?<!\p{L})(?:ago|for|since|in|over|after|every|назад|через|за|уже (?:\d+|\p{L}+) лет (?:не|как|раб|жив|зан|уч)|стаж|опыт)(?!\p{L})/iu;

const children: ReadonlySet<Detail['about']> = new Set<Detail['about']>(['child', 'daughter', 'son']);

/**
 * How old a child of whom an age was said is now: null while it is the same, and where the words do not say one age for
 * sure. The day of the birthday is not known, so it is the age they had and the full years since then.
 */
export function ageNow(
  { about, text, saidAt }: Pick<Detail, 'about' | 'text' | 'saidAt'>,
  today: CivilDate,
): number | null {
  if (!children.has(about) || text.length > 500 || otherYears.test(text)) return null;
  const said = [english, englishIs, russian, russianFirst].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([, age = '']) => words[age.toLowerCase()] ?? Number(age)),
  );
  const [age] = new Set(said);
  if (age === undefined || new Set(said).size > 1 || !(age >= 1 && age <= 17)) return null;
  const passed = fullYears(civilDateOf(saidAt), today);
  return passed < 1 ? null : age + passed;
}

function fullYears(from: CivilDate, to: CivilDate): number {
  const years = to.year - from.year;
  // 29 February comes on 1 March
  const again = addDays({ year: to.year, month: from.month, day: 1 }, from.day - 1);
  return daysBetween(again, to) >= 0 ? years : years - 1;
}
