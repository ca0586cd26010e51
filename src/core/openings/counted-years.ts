/** Which anniversary it is, in words, as one says them in a congratulation. */
import type { Language } from '#core/records.ts';
import type { Facts } from './template.ts';

/** Words are there for so many years. */
export const mostCountedYears = 100;

const english =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const englishTens = 'ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const russian =
  'первой|второй|третьей|четвёртой|пятой|шестой|седьмой|восьмой|девятой|десятой|одиннадцатой|двенадцатой|тринадцатой|четырнадцатой|пятнадцатой|шестнадцатой|семнадцатой|восемнадцатой|девятнадцатой'.split(
    '|',
  );
const russianTens =
  'десятой|двадцатой|тридцатой|сороковой|пятидесятой|шестидесятой|семидесятой|восьмидесятой|девяностой|сотой'.split(
    '|',
  );
const russianTensBefore = 'десять|двадцать|тридцать|сорок|пятьдесят|шестьдесят|семьдесят|восемьдесят|девяносто'.split(
  '|',
);
const jubileeTens =
  'десяти|двадцати|тридцати|сорока|пятидесяти|шестидесяти|семидесяти|восьмидесяти|девяносто|сто'.split('|');

/**
 * Of 1 to `mostCountedYears` years: {ordinal} "tenth"; {withOrdinal} «с десятой», «со второй»; {withJubilee} «с десятилетием»,
 * of round years only.
 */
export function factsOfYears(years: number, language: Language): Facts {
  if (language === 'en') return { ordinal: englishOrdinal(years) };
  const [tens, ones] = [Math.floor(years / 10), years % 10];
  const compound = ones === 0 ? at(russianTens, tens) : `${at(russianTensBefore, tens)} ${at(russian, ones)}`;
  const ordinal = withPreposition(years < 20 ? at(russian, years) : compound);
  return { withOrdinal: ordinal, ...(years % 5 === 0 ? { withJubilee: withPreposition(jubileeIn(tens, ones)) } : {}) };
}

function englishOrdinal(years: number): string {
  if (years < 20) return at(english, years);
  if (years === 100) return 'hundredth';
  const [tens, ones] = [at(englishTens, Math.floor(years / 10)), years % 10];
  return ones === 0 ? `${tens.slice(0, -1)}ieth` : `${tens}-${at(english, ones)}`;
}

function jubileeIn(tens: number, ones: number): string {
  if (ones === 0) return `${at(jubileeTens, tens)}летием`;
  return tens === 1 ? 'пятнадцатилетием' : `${tens === 0 ? '' : at(jubileeTens, tens)}пятилетием`;
}

/** «Со» stands before two consonants that are hard to say after it. */
function withPreposition(words: string): string {
  return `${/^(?:втор|сто)/.test(words) ? 'со' : 'с'} ${words}`;
}

const at = (words: readonly string[], number: number): string => words[number - 1] ?? '';
