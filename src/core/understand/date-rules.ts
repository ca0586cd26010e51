/** Which rules may find a date at a word: asked of every word of a long text, so each word is looked at once and kept. */
import { type CivilDate, dayNumber, daysInMonth, type PartialDate } from '#core/civil-date.ts';
import { anchoredDate, besideDay } from './anchored-dates.ts';
import { calendarPeriod, endOfPeriod, periodOfDay } from './calendar-periods.ts';
import { dateRange, exactAfter, nearRange, weekdayRange } from './date-ranges.ts';
import { type DateScene, fromWords, type Said, shiftOf, textAt } from './date-scene.ts';
import {
  beginsHoliday,
  isDateWord,
  isOrdinal,
  monthQualities,
  months,
  numberWords,
  relativeDays,
  seasons,
  weekdays,
} from './date-words.ts';
import { lasted } from './date-years.ts';
import { bankHoliday, bareMonth, bareYear, holiday, holidayAt, monthOfQuality, season } from './named-dates.ts';
import { countedUnits, relativeDay, weekday, weekdayOfMonth } from './relative-dates.ts';
import type { Token } from './tokens.ts';
import { factOf } from './word-facts.ts';
import { dayOfMonth, explicitDate } from './written-dates.ts';
import { edgeOfMonth, tenDays, yearPart } from './year-parts.ts';

/** How many tokens before the first of its own words a date may begin: "by the end of the week after next". */
const mostBefore = 6;

/** Where a date may begin: at a number, at one of its own words, or shortly before at what may stand there. */
export function beginningsIn(tokens: readonly Token[]): boolean[] | null {
  let begins: boolean[] | null = null;
  let next = Number.POSITIVE_INFINITY;
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const role = roleOf(tokens[index]);
    if (role === 'own') next = index;
    if (next - index > mostBefore || role === 'none') continue;
    begins ??= new Array<boolean>(tokens.length).fill(false);
    begins[index] = true;
  }
  return begins;
}

type Role = 'own' | 'opens' | 'none';

function roleOf(token: Token | undefined): Role {
  if (token === undefined || token.kind === 'sign') return 'none';
  return token.kind === 'number' ? 'own' : knownOf(token.spelling).role;
}

/** With such a word a date may begin. */
export function mayBeginDate({ spelling }: Pick<Token, 'spelling'>): boolean {
  return knownOf(spelling).role !== 'none';
}

type Rule = (scene: DateScene, index: number) => Said | null;

interface KnownWord {
  readonly role: Role;
  /** in the order in which they are asked */
  readonly rules: readonly Rule[];
}

/** "This morning" is today, "the bank holiday" a Monday; by themselves they date nothing. */
const besideDates = /^(?:morning|afternoon|evening|bank)$/;

/** Most words have nothing to do with dates. */
const knownOf = factOf((word): KnownWord => {
  const role =
    isDateWord(word) || besideDates.test(word)
      ? 'own'
      : opensDate.test(word) || beforeBank.test(word)
        ? 'opens'
        : 'none';
  return role === 'none' ? noDate : { role, rules: rules.flatMap(({ rule, opens }) => (opens(word) ? rule : [])) };
});

const noDate: KnownWord = { role: 'none', rules: [] };

const opensDate =
  /^(?:the|early|mid|late|start|beginning|first|second|third|fourth|q|h|final|w|новом|последн.+|перв.+|втор.+|трет.+|четверт.+|in|on|at|by|until|till|til|through|thru|including|from|between|since|over|for|before|after|this|next|last|past|coming|week|day|last|с|со|под|от|до|за|спустя|накануне|по|в|во|на|к|ко|через|перед|после|эт.{1,2}|той|том|(?:поза)?прошл.*|след|прош|следующ.+|будущ.+|ближайш.+|минувш.+|an?|couple)$/;

const beforeBank = /^(?:early|late|may|spring|whit|whitsun|june|summer|august|october|easter)$/;
const isDay = (word: string) => word === 'the' || months.has(word) || isOrdinal(word);
const isWhich = (word: string) => /^(?:first|second|third|fourth|last|final|перв|втор|трет|четверт|последн)/.test(word);

/** `opens`: the words a rule may begin with; `number`: it may begin with one. */
const rules: readonly { readonly rule: Rule; readonly opens: (word: string) => boolean; readonly number?: true }[] = [
  { rule: besideDay, opens: (word) => weekdays.has(word) || word === 'day' || word === 'weekend' },
  { rule: bankHoliday, opens: (word) => beforeBank.test(word) },
  {
    rule: endOfPeriod,
    opens: (word) => /^(?:by|until|till|before|at|towards|around|end|start|beginning|к|ко|до|в|с|со|под)$/.test(word),
  },
  { rule: periodOfDay, opens: (word) => /^(?:w|week|weekend|неделе)$/.test(word) },
  { rule: yearPart, opens: (word) => word === 'q' || word === 'h' || isWhich(word) },
  { rule: edgeOfMonth, opens: isWhich },
  { rule: tenDays, opens: isWhich },
  { rule: untilDate, opens: (word) => /^(?:until|till|til|through|thru|including|до|по)$/.test(word) },
  {
    rule: dateRange,
    opens: (word) =>
      isDay(word) ||
      fromWords.has(word) ||
      beginsHoliday(word) ||
      /^(?:early|mid|late|beginning|middle|end|of|начал[ао]|середин[ыу]|кон(?:ца|ец))$/.test(word),
    number: true,
  },
  { rule: explicitDate, opens: isDay, number: true },
  { rule: weekdayOfMonth, opens: isWhich },
  { rule: dayOfMonth, opens: isDay, number: true },
  { rule: weekdayRange, opens: (word) => fromWords.has(word) || weekdays.has(word) },
  { rule: nearRange, opens: (word) => fromWords.has(word) },
  {
    rule: anchoredDate,
    opens: (word) => /^(?:за|через|спустя|накануне|до)$/.test(word) || numberWords.has(word),
    number: true,
  },
  {
    rule: countedUnits,
    opens: (word) =>
      word === 'in' ||
      word === 'через' ||
      numberWords.has(word) ||
      /^(?:days?|weeks?|fortnights?|months?|years?|день|дн|деньк|недел|месяц|год|лет|полгода)/.test(word),
    number: true,
  },
  {
    rule: calendarPeriod,
    opens: (word) =>
      /^(?:week|weekend|month|year|выходн|вых(?:и|ах)$|викенд|уикенд|new|новом|той|том$)/.test(word) ||
      shiftOf(word) !== null,
  },
  { rule: weekday, opens: (word) => weekdays.has(word) || shiftOf(word) !== null },
  {
    rule: relativeDay,
    opens: (word) => relativeDays.has(word) || /^(?:day|last|this|эт(?:им|ой)|прошлой|минувшей)$/.test(word),
  },
  { rule: bareMonth, opens: (word) => months.has(word) },
  { rule: monthOfQuality, opens: (word) => monthQualities.has(word) },
  { rule: season, opens: (word) => seasons.has(word) },
  { rule: holiday, opens: (word) => word === 'bank' || beginsHoliday(word) },
  { rule: bareYear, opens: () => false, number: true },
];
const rulesOfNumbers = rules.filter(({ number }) => number).map(({ rule }) => rule);

/** What the words from `index` on say, by the first rule that finds a date there. */
export function saidAt(scene: DateScene, index: number): Said | null {
  const token = scene.tokens[index];
  if (token === undefined) return null;
  for (const rule of token.kind === 'number' ? rulesOfNumbers : knownOf(token.spelling).rules) {
    const said = rule(scene, index);
    if (said !== null) return said;
  }
  return null;
}

function untilDate(scene: DateScene, index: number): Said | null {
  // "up to and including the 23rd"
  const opens =
    /^(?:until|till|til|through|thru|до|по)$/.test(textAt(scene, index)) ||
    (textAt(scene, index) === 'including' && textAt(scene, index - 1) === 'and');
  // "the adoption came through this month"
  const isThrough = /^(?:through|thru)$/.test(textAt(scene, index)) && getting.test(textAt(scene, index - 1));
  if (!opens || isThrough) return null;
  const ends = textAt(scene, index + 1) === 'the' && textAt(scene, index + 2) === 'end';
  const isPart = /^(?:конца|середины|начала)$/.test(textAt(scene, index + 1));
  const begin = ends ? index + 4 : isPart ? index + 2 : index + 1;
  // "until Monday the 12th": the exact day counts
  const exact = weekdays.has(textAt(scene, begin)) ? exactAfter(scene, begin + 1) : null;
  // "until the new year", "until the first Monday in January", "until the Tuesday after Easter"
  const named = textAt(scene, begin) === 'the' ? namedPoint(scene, begin + 1) : null;
  const point = exact ?? singlePoint(scene, begin) ?? named;
  if (point === null) return null;
  // what somebody was given leave until is to come: only what lasted is over
  const turned = !lasted(scene) && point.turned && isBefore(point.first, scene.saidOn) ? point.turned : null;
  // «до зимы»: until it begins
  const isSeason = seasons.has(textAt(scene, begin)) && /^(?:until|till|til|до)$/.test(textAt(scene, index)) && !isPart;
  const last = turned ? (turned.end ?? turned.start) : isSeason ? point.first : (point.last ?? point.first);
  const { resolved, orderGuessed, yearGuessed, unknown, occasion, from, next } = point;
  // written out instead of copied, as all that is said of dates: a copy has a shape of its own, which is slow to ask
  return {
    first: ends || textAt(scene, index + 1) === 'конца' ? lastOfMonth(scene, last) : last,
    last: null,
    resolved,
    orderGuessed,
    yearGuessed,
    turned: point.turned,
    unknown,
    occasion,
    role: 'until',
    from,
    next,
  };
}

function namedPoint(scene: DateScene, index: number): Said | null {
  return holidayAt(scene, index) ?? weekdayOfMonth(scene, index) ?? besideDay(scene, index);
}

const getting = /^(?:com(?:e|es|ing)|came|go(?:es|ing|ne)?|went|pull(?:s|ed|ing)|fell|fall(?:s|en|ing)?)$/;

function isBefore({ year, month, day }: PartialDate, saidOn: CivilDate): boolean {
  return year !== null && month !== null && day !== null && dayNumber({ year, month, day }) < dayNumber(saidOn);
}

/** "Until the end of September" is until its last day. */
function lastOfMonth({ saidOn }: DateScene, { year, month, day }: PartialDate): PartialDate {
  if (month === null || day !== null) return { year, month, day };
  const near = saidOn.year + (month < saidOn.month ? 1 : 0);
  return { year, month, day: daysInMonth(year ?? near, month) };
}

/** Rules for one day, for ends of ranges. */
function singlePoint(scene: DateScene, index: number): Said | null {
  for (const rule of [
    besideDay,
    dateRange,
    explicitDate,
    dayOfMonth,
    weekday,
    relativeDay,
    calendarPeriod,
    bareMonth,
    season,
    holiday,
  ]) {
    const said = rule(scene, index);
    if (said !== null) return said;
  }
  return null;
}
