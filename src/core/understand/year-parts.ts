/** Quarters and halves of a year, and the first or last day of a month: "in Q2", «во втором полугодии», "on the last day of May". */
import { daysInMonth } from '#core/civil-date.ts';
import {
  type DateScene,
  isNounAfter,
  monthShifted,
  point,
  range,
  relative,
  type Said,
  shiftAt,
  textAt,
} from './date-scene.ts';
import { tenseNear } from './tense.ts';
import { monthAt, yearAt } from './written-dates.ts';

/** The last one stands last, whatever it is the last of. */
const whichPart: readonly RegExp[] = [
  /^(?:first|1st|перв(?:ом|ого|ый|ому|ой))$/,
  /^(?:second|2nd|втор(?:ом|ого|ой|ому))$/,
  /^(?:third|3rd|трет(?:ьем|ьего|ий|ьему))$/,
  /^(?:fourth|4th|четверт(?:ом|ого|ый|ому))$/,
];
const isLast = /^(?:last|final|последн(?:ем|ий|его|ему))$/;

/** "the second quarter of 2027", «в третьем квартале», "Q4", «в первом полугодии», "the second half of the year". */
export function yearPart(scene: DateScene, index: number): Said | null {
  const short = /^(?:q|h)$/.test(textAt(scene, index)) ? shortPart(scene, index) : null;
  if (short !== null) return short;
  const word = textAt(scene, index);
  const unit = textAt(scene, index + 1);
  const quarters = /^(?:quarter|квартал|квартала|квартале|кварталу)$/.test(unit);
  const halves = /^(?:half|полугодие|полугодии|полугодия|полугодию|половине|половину)$/.test(unit);
  if (!quarters && !halves) return null;
  const count = quarters ? 4 : 2;
  const ordinal = isLast.test(word) ? count : whichPart.findIndex((form) => form.test(word)) + 1;
  if (ordinal < 1 || ordinal > count) return null;
  const year = ofYear(scene, index + 2);
  // "the second half" of a match or of a month is none of a year
  if (year === null && (/^(?:half|половин)/.test(unit) || /^(?:of|the)$/.test(textAt(scene, index + 2)))) return null;
  return partOfYear(ordinal, 12 / count, year?.year ?? null, index, year?.next ?? index + 2);
}

/** "Q2", "H1 2027". */
function shortPart(scene: DateScene, index: number): Said | null {
  const number = scene.tokens[index + 1];
  if (number?.kind !== 'number' || !number.glued || !/^[1-4]$/.test(number.text)) return null;
  const ordinal = Number(number.text);
  const half = textAt(scene, index) === 'h';
  if (half && ordinal > 2) return null;
  const year = yearAt(scene, index + 2);
  return partOfYear(ordinal, half ? 6 : 3, year?.year ?? null, index, year?.next ?? index + 2);
}

/** "of the year", "of next year", "2027", «года», «2027 года», «следующего года». */
function ofYear(scene: DateScene, index: number): { year: number | null; next: number } | null {
  const at = textAt(scene, index) === 'of' ? index + 1 : index;
  if (/^(?:the|this|этого)$/.test(textAt(scene, at)) && /^(?:year|года)$/.test(textAt(scene, at + 1)))
    return { year: null, next: at + 2 };
  if (textAt(scene, at) === 'года') return { year: null, next: at + 1 };
  return yearAt(scene, at);
}

function partOfYear(ordinal: number, months: number, year: number | null, from: number, next: number): Said {
  const first = (ordinal - 1) * months + 1;
  return range({ year, month: first, day: null }, { year, month: first + months - 1, day: null }, false, from, next);
}

/** "on the last day of October", «в первый день мая», «в последний день месяца». */
export function edgeOfMonth(scene: DateScene, index: number): Said | null {
  const word = textAt(scene, index);
  const last = /^(?:last|последн(?:ий|ему|его))$/.test(word);
  if (!last && !/^(?:first|перв(?:ый|ому|ого))$/.test(word)) return null;
  if (!/^(?:day|день|дня|дню)$/.test(textAt(scene, index + 1))) return null;
  let at = /^(?:of|in)$/.test(textAt(scene, index + 2)) ? index + 3 : index + 2;
  if (/^(?:the|this|этого)$/.test(textAt(scene, at))) at += 1;
  const shift = shiftAt(scene, at);
  const unit = shift === null ? at : at + 1;
  if (/^(?:month|месяца)$/.test(textAt(scene, unit)) && !isNounAfter(scene, unit + 1)) {
    const { year, month } = monthShifted(scene.saidOn, shift ?? 0);
    const day = last ? daysInMonth(year ?? 0, month ?? 0) : 1;
    return relative({ year, month, day }, index, unit + 1);
  }
  if (/^(?:year|года)$/.test(textAt(scene, unit)) && !isNounAfter(scene, unit + 1)) {
    const year = scene.saidOn.year + (shift ?? 0);
    return relative({ year, month: last ? 12 : 1, day: last ? 31 : 1 }, index, unit + 1);
  }
  const month = monthAt(scene, at);
  if (month === null) return null;
  const year = yearAt(scene, month.next);
  // the last of February is told by its year, which the tense decides
  const past = tenseNear(scene.tenses, index, month.next) === 'past';
  const near = scene.saidOn.year + (past ? -1 : 1) * (isBeyond(scene, month.month, past) ? 1 : 0);
  const day = last ? daysInMonth(year?.year ?? near, month.month) : 1;
  return point({ year: year?.year ?? null, month: month.month, day }, false, index, year?.next ?? month.next, false);
}

/** The month of this year is on the other side of today. */
function isBeyond({ saidOn }: DateScene, month: number, past: boolean): boolean {
  return past ? month > saidOn.month : month < saidOn.month;
}

/** «в первой декаде декабря»: ten days of a month, and the last one what is left of it. */
export function tenDays(scene: DateScene, index: number): Said | null {
  if (!/^декад[аеуы]$/.test(textAt(scene, index + 1))) return null;
  const word = textAt(scene, index);
  const which = /^последн/.test(word) ? 2 : ['перв', 'втор', 'трет'].findIndex((form) => word.startsWith(form));
  const month = monthAt(scene, index + 2);
  if (which < 0 || month === null) return null;
  const year = yearAt(scene, month.next);
  const of = year?.year ?? null;
  const near = of ?? scene.saidOn.year + (isBeyond(scene, month.month, false) ? 1 : 0);
  const last = which === 2 ? daysInMonth(near, month.month) : 10 * which + 10;
  return range(
    { year: of, month: month.month, day: 10 * which + 1 },
    { year: of, month: month.month, day: last },
    false,
    index,
    year?.next ?? month.next,
  );
}
