/** How long something lasts: "for two weeks", «на 10 дней», «двухнедельный». */
import { numberWords } from './date-words.ts';
import type { Token } from './tokens.ts';

const unitWords: readonly (readonly [string, number])[] = [
  ['day days день дня дней деньков денька', 1],
  ['week weeks неделю недели недель недельку недельки', 7],
  ['fortnight', 14],
];
const unitDays = new Map(unitWords.flatMap(([words, days]) => words.split(' ').map((word) => [word, days] as const)));

const compounds: readonly (readonly [RegExp, number])[] = [
  [/^(?:одно)?недельн(?:ый|ая|ое|ого|ую|ом)$/, 7],
  [/^двухнедельн(?:ый|ая|ое|ого|ую|ом|ому)$/, 14],
  [/^тр[её]хнедельн(?:ый|ая|ое|ого|ую|ом)$/, 21],
  [/^десятидневн(?:ый|ая|ое|ого|ую|ом)$/, 10],
  [/^(?:трех)дневн(?:ый|ая|ое|ого|ую|ом|ая)$/, 3],
  [/^пятидневн(?:ый|ая|ое|ого|ую|ом)$/, 5],
  [/^(?:семи)дневн(?:ый|ая|ое|ого|ую|ом)$/, 7],
];

/**
 * Days that the words give a stay, the first and the last one counted; null when they give none. `begins`: the day it
 * begins is told as such ("from Wednesday"), so that "ten days" needs no "for".
 */
export function durationIn(tokens: readonly Token[], begins: boolean): number | null {
  for (let index = 0; index < tokens.length; index += 1) {
    const days = durationAt(tokens, index, begins);
    if (days !== null) return days;
  }
  return null;
}

/** Days that still remain, and which tokens say so: "another week", "two more days", «ещё неделю»; null when none do. */
export function remainingIn(
  tokens: readonly Token[],
): { days: number; months: number; from: number; to: number } | null {
  const text = (at: number) => tokens[at]?.text ?? '';
  for (let index = 0; index < tokens.length; index += 1) {
    const more = /^(?:another|еще)$/.test(text(index));
    const begin = more ? index + 1 : index;
    const counted = countAt(tokens, begin);
    const next = !more && text(counted.next) === 'more' ? counted.next + 1 : counted.next;
    if (!more && (next === counted.next || counted.count === null)) continue;
    const ofMonths = /^(?:months?|месяц|месяца|месяцев|месяцок)$/.test(text(next));
    const unit = ofMonths ? 0 : unitOf(text(next));
    if (unit === null || /^(?:ago|назад|earlier|later|before|раньше|позже|спустя)$/.test(text(next + 1))) continue;
    const amount = counted.count ?? 1;
    return { days: amount * unit, months: ofMonths ? amount : 0, from: index, to: next + 1 };
  }
  return null;
}

function durationAt(tokens: readonly Token[], index: number, begins: boolean): number | null {
  const text = (at: number) => tokens[at]?.text ?? '';
  const word = text(index);
  const isCompound = word.length > 8 && /(?:недель|днев)н/.test(word);
  const compound = isCompound ? compounds.find(([form]) => form.test(word))?.[1] : undefined;
  if (compound !== undefined) return compound;
  const before = text(index - 1);
  const about = aboutSoMany(tokens, index);
  if (about !== null) return about;
  const counted = countAt(tokens, index);
  const unit = unitOf(text(counted.next));
  if (unit === null) return null;
  const after = text(counted.next + (text(counted.next + 1) === "'" ? 2 : 1));
  if (/^(?:ago|назад|earlier|later|before|after|спустя|раньше|позже|old|от)$/.test(after)) return null;
  if (after === 'from' && !begins) return null;
  const said = counted.count !== null || /^(?:неделю|недельку|fortnight)$/.test(text(counted.next));
  const opened =
    /^(?:for|на)$/.test(before) || (begins && !/^(?:in|after|every|each|через|после|кажд.+)$/.test(before));
  const taken = /^(?:off|holiday|vacation|leave|trip|отпуска|отпуск)$/.test(after) || (after === '-' && said);
  // "it lasts two weeks", "ten days in all", "and it is one week exactly"
  const lasts = /^(?:lasts?|lasting)$/.test(before) || isInAll(text(counted.next + 1), text(counted.next + 2));
  // "two weeks of Thailand", "ten days in Rome"
  const isThere = /^(?:of|in)$/.test(after) && tokens[counted.next + 2]?.capital === true && !notThere.test(before);
  // "to Goa on 29 October, ten days"
  const isAlone = stands(tokens[index - 1]) && stands(tokens[counted.next + 1]);
  return said && (opened || taken || lasts || isThere || isAlone) ? (counted.count ?? 1) * unit : null;
}

/** «дней на десять», «недели на две»: the unit before the number says that it is not exact; «10 дней на 5 человек» counts what it is for. */
function aboutSoMany(tokens: readonly Token[], index: number): number | null {
  const unit = unitOf(tokens[index]?.text ?? '');
  if (unit === null || tokens[index + 1]?.text !== 'на' || countAt(tokens, index - 1).count !== null) return null;
  const { count, next } = countAt(tokens, index + 2);
  const isCounted = count !== null && unitOf(tokens[next]?.text ?? '') === null && stands(tokens[next]);
  return isCounted ? count * unit : null;
}

/** Nothing, or a sign that parts clauses. */
function stands(token: Token | undefined): boolean {
  return token === undefined || /^[,;:.!?()-]$/.test(token.text);
}

/** "Ten days in all", "a week long", "two weeks altogether": so much and no more. */
function isInAll(word: string, next: string): boolean {
  return /^(?:exactly|altogether|total|long|overall)$/.test(word) || (word === 'in' && /^(?:all|total)$/.test(next));
}

/** "In two weeks", "after ten days": when, and not how long. */
const notThere = /^(?:in|after|every|each|about|last|past|next|first|another)$/;

function countAt(tokens: readonly Token[], index: number): { count: number | null; next: number } {
  const token = tokens[index];
  const word = token?.text ?? '';
  const digits = token?.kind === 'number' && word.length <= 2 ? Number(word) : null;
  const count = digits ?? numberWords.get(word) ?? null;
  if (count === null) return { count: null, next: index };
  const couple = tokens[index + 1]?.text === 'couple';
  let next = index + (couple ? 2 : 1);
  if (/^(?:of|-|full|whole|полные|целые|целых)$/.test(tokens[next]?.text ?? '')) next += 1;
  return { count: couple ? 2 : count, next };
}

function unitOf(word: string): number | null {
  return unitDays.get(word) ?? null;
}
