/** Ages in words, as one says them of a child. */
import type { Language } from '#core/records.ts';

const english =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen'.split(
    ' ',
  );
const russian =
  'ноль|один|два|три|четыре|пять|шесть|семь|восемь|девять|десять|одиннадцать|двенадцать|тринадцать|четырнадцать|пятнадцать|шестнадцать|семнадцать'.split(
    '|',
  );

/** "eight"; «восемь лет», «три года», and a first birthday is «год». */
export function ageInWords(age: number, language: Language): string {
  if (language === 'en') return english[age] ?? String(age);
  if (age === 1) return 'год';
  return `${russian[age] ?? age} ${yearsIn(age)}`;
}

function yearsIn(age: number): string {
  const [tens, ones] = [age % 100, age % 10];
  if (tens >= 11 && tens <= 14) return 'лет';
  if (ones === 1) return 'год';
  return ones >= 2 && ones <= 4 ? 'года' : 'лет';
}
