/** How many years an anniversary is the return of: "our 25th", «десять лет в браке», "ruby wedding", "half a century". */
import { yearsWithin } from './age-idioms.ts';
import { numberOf, ordinalOf } from './number-words.ts';
import type { Word } from './tokens.ts';

/** As far from the words of the anniversary as its number may stand. */
const farthest = 9;

/** The number of years told beside words of an anniversary; null where none is, or two that differ. */
export function anniversaryYears(words: readonly Word[], from: number, to: number): number | null {
  const begin = Math.max(0, from - farthest);
  const end = Math.min(words.length, to + farthest);
  return (
    onlyOne(words, begin, end, ordinalAt) ??
    onlyOne(words, begin, end, (all, at) => namedAt(all, at, at >= from && at < to)) ??
    onlyOne(words, begin, end, ourOrdinalAt) ??
    onlyOne(words, begin, end, (all, at) => countedAt(all, at, at >= from - 3 && at < to + 3))
  );
}

type Way = (words: readonly Word[], at: number) => number | null;

function onlyOne(words: readonly Word[], begin: number, end: number, way: Way): number | null {
  let only: number | null = null;
  for (let at = begin; at < end; at += 1) {
    const years = way(words, at);
    if (years === null || years === only) continue;
    if (only !== null) return null;
    only = years;
  }
  return only;
}

const returning = /^(?:anniversary|aniversary|anniversery|birthday|jubilee|bday|годовщин[ауеыо]й?|юбиле.{1,2})$/;
const between = /^(?:wedding|work|company|business|studio|firm|shop|the|year|yr|years|th|st|nd|rd|я|ю|й|ую|ая|ей)$/;

/** "25th wedding anniversary", "ten-year anniversary", «двадцатая годовщина»: the number stands before the word for it. */
function ordinalAt(words: readonly Word[], at: number): number | null {
  if (!returning.test(textAt(words, at))) return null;
  let before = at - 1;
  while (before >= at - 4 && between.test(textAt(words, before)) && words[before + 1]?.afterSign !== true) before -= 1;
  // "on the 19th, anniversary photos": another clause
  if (words[before + 1]?.afterSign === true) return null;
  return wholeNumber(words, before, ordinalOf) ?? (before < at - 1 ? wholeNumber(words, before, numberOf) : null);
}

/** "Our wedding anniversary is on Friday, our tenth". */
function ourOrdinalAt(words: readonly Word[], at: number): number | null {
  if (!/^(?:our|my|their)$/.test(textAt(words, at))) return null;
  for (const step of [1, 2, 3]) {
    const isNumbered = /^(?:st|nd|rd|th)$/.test(textAt(words, at + step + 1));
    const last = isNumbered ? at + step + 1 : at + step;
    const ends = isEnd(words, last) || isBeforeDay(words, last);
    if (ends && isNumbered && step === 1) return numberOf(textAt(words, at + step));
    const years = ends ? wholeNumber(words, at + step, ordinalOf) : null;
    if (years !== null) return step === 1 || numberOf(textAt(words, at + 1)) !== null ? years : null;
  }
  return null;
}

/** What stands at `at`, with the tens before it: "twenty-fifth", «двадцать пять». */
function wholeNumber(words: readonly Word[], at: number, way: (word: string) => number | null): number | null {
  const last = way(textAt(words, at));
  const isUnit = last !== null && last < 10 && !/^\d/.test(textAt(words, at));
  const tens = isUnit ? numberOf(textAt(words, at - 1)) : null;
  return last !== null && tens !== null && tens >= 20 && tens % 10 === 0 ? tens + last : last;
}

/** What weddings are named for, with the years after which they are. */
const namedYears: ReadonlyMap<string, number> = new Map(
  Object.entries({
    1: 'paper ситцев',
    2: 'cotton бумажн',
    3: 'leather кожан',
    4: 'льнян',
    5: 'wooden wood деревянн',
    6: 'чугунн',
    7: 'copper медн',
    8: 'bronze жестян',
    9: 'фаянсов',
    10: 'tin оловянн розов',
    11: 'steel стальн',
    14: 'агатов',
    15: 'crystal хрустальн стеклянн',
    18: 'бирюзов',
    20: 'china porcelain фарфоров',
    25: 'silver серебрян',
    30: 'pearl жемчужн',
    35: 'coral полотнян',
    40: 'ruby рубинов',
    45: 'sapphire сапфиров',
    50: 'gold golden золот',
    55: 'emerald изумрудн',
    60: 'diamond бриллиантов',
    65: 'железн',
    70: 'platinum благодатн',
  }).flatMap(([years, words]) => words.split(' ').map((word) => [word, Number(years)] as const)),
);

const namedThing = /^(?:wedding|weddings|anniversary|one|jubilee|свадьб[ауыеой]{1,2}|годовщин[ауыеой]{1,2})$/;

function namedAt(words: readonly Word[], at: number, isTold: boolean): number | null {
  const word = textAt(words, at);
  const years = namedYears.get(word) ?? namedYears.get(word.replace(/(?:ая|ую|ой|ое|ый)$/, ''));
  if (years === undefined) return null;
  const next = textAt(words, at + 1);
  const isNamed =
    namedThing.test(next) ||
    (next === 'wedding' && namedThing.test(textAt(words, at + 2))) ||
    namedThing.test(textAt(words, at - 1));
  // «ситцевая у нас послезавтра»
  return isNamed || (isTold && /^(?:у|с)$/.test(next)) || (/[а-я](?:ая|ую)$/.test(word) && isEnd(words, at))
    ? years
    : null;
}

const yearWords = /^(?:years?|yrs?|лет|год|года|годик|годков|годочков)$/;
/** Not exactly so many, or so many of something else. */
const inexact =
  /^(?:in|over|than|nearly|last|past|next|every|after|within|через|за|больше|более|свыше|почти|чуть|каждые|последние|следующие)$/;
/** What so many years are years of. */
const lasting =
  /^(?:married|together|hitched|wed|wedded|of|since|in|with|now|strong|today|and|on|this|as|under|side|next|tomorrow|that|in|with|business|trading|open|going|как|вместе|в|с|со|брака|свадьбы|браке|женаты|под|бок|нашей|нашему|мы|совместной|сегодня|со|фирме|компании)$/;
const ofOther = /^(?:old|warranty|guarantee|row|younger|older|experience|гарантии|подряд|назад)$/;

/** "15 years married", «исполняется десять лет», "a quarter of a century", "the shop turns ten". */
function countedAt(words: readonly Word[], at: number, isNear: boolean): number | null {
  const word = textAt(words, at);
  const joined = /^(?:(\d{1,3})(?:yrs?|years?))$/.exec(word)?.[1] ?? null;
  if (joined !== null) return isNear ? numberOf(joined) : null;
  if (word === 'number' && (isNear || isEnd(words, at + 1))) return wholeNumber(words, at + 1, numberOf);
  if (word === 'полвека') return 50;
  const round = isNear ? roundYears.get(word) : undefined;
  if (round !== undefined) return round;
  if (word === 'century') return centuryBefore(words, at);
  if (word === 'века' && /^четверть?$/.test(textAt(words, at - 1))) return 25;
  if (word === 'dozen') return yearWords.test(textAt(words, at + 1)) && textAt(words, at - 1) === 'a' ? 12 : null;
  if (word === 'decade' && isNear) return /^(?:a|one)$/.test(textAt(words, at - 1)) ? 10 : null;
  if (word === 'decades' && isNear) return decadesBefore(words, at);
  const made = yearsWithin(words, at);
  if (made !== null) return isNear ? numberOf(made) : null;
  if (isNear && /^(?:turns?|turned|turning)$/.test(word) && !yearWords.test(textAt(words, at + 2)))
    return wholeNumber(words, at + 1, numberOf);
  if (word === 'год' && isNear && isOneYear(words, at)) return 1;
  if (!yearWords.test(word)) return null;
  const years = wholeNumber(words, at - 1, numberOf);
  if (years === null || years > 110) return null;
  const first = at - (years > 20 && years % 10 > 0 && !/^\d/.test(textAt(words, at - 1)) ? 3 : 2);
  const next = textAt(words, at + 1);
  if (inexact.test(textAt(words, first))) return null;
  if ([next, textAt(words, at + 2), textAt(words, at + 3)].some((text) => ofOther.test(text))) return null;
  if (next === 'ago') return /^(?:today|on|this|tomorrow|next)$/.test(textAt(words, at + 2)) ? years : null;
  return isNear || isEnd(words, at) || lasting.test(next) ? years : null;
}

/** «будет год», «сегодня год, как мы поженились» */
function isOneYear(words: readonly Word[], at: number): boolean {
  const before = textAt(words, at - 1);
  if (/^(?:ровно|будет|исполнится|исполнился)$/.test(before)) return true;
  return textAt(words, at + 1) === 'как' && numberOf(before) === null;
}

/** «отметили с женой десятку» */
const roundYears: ReadonlyMap<string, number> = new Map([
  ['десятку', 10],
  ['десяточку', 10],
  ['двадцатку', 20],
  ['тридцатку', 30],
  ['четвертак', 25],
  ['полтинник', 50],
]);

/** "three decades" */
function decadesBefore(words: readonly Word[], at: number): number | null {
  const count = numberOf(textAt(words, at - 1));
  return count === null || count < 2 || count > 7 ? null : 10 * count;
}

/** "half a century", "a quarter of a century". */
function centuryBefore(words: readonly Word[], at: number): number | null {
  const before = [1, 2, 3].map((steps) => textAt(words, at - steps));
  if (before.slice(0, 2).includes('half')) return 50;
  return before.includes('quarter') ? 25 : null;
}

/** "Our 25th is on Tuesday", "we celebrate our 30th on Saturday". */
function isBeforeDay(words: readonly Word[], at: number): boolean {
  return /^(?:is|falls|comes|on|this|next|today|tomorrow)$/.test(textAt(words, at + 1));
}

function isEnd(words: readonly Word[], at: number): boolean {
  return at + 1 >= words.length || words[at + 1]?.afterSign === true;
}

function textAt(words: readonly Word[], at: number): string {
  return words[at]?.text ?? '';
}
