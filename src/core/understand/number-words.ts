/** Ages as people write them, in digits and in words. */

const units: readonly string[] = [
  'one один одна год годик годовасик',
  'two два две двух',
  'three три трех',
  'four четыре четырех',
  'five пять пяти пятерочка',
  'six шесть шести',
  'seven семь семи',
  'eight восемь восьми',
  'nine девять девяти',
  'ten десять десяти',
  'eleven одиннадцать одиннадцати',
  'twelve двенадцать двенадцати',
  'thirteen тринадцать тринадцати',
  'fourteen четырнадцать четырнадцати',
  'fifteen пятнадцать пятнадцати',
  'sixteen шестнадцать шестнадцати',
  'seventeen семнадцать семнадцати',
  'eighteen восемнадцать восемнадцати',
  'nineteen девятнадцать девятнадцати',
];

const tens: readonly string[] = [
  'twenty двадцать двадцати двадцатка',
  'thirty тридцать тридцати тридцатник',
  'forty fourty сорок сорока сорокет сороковник сорокник',
  'fifty пятьдесят пятидесяти полтинник полвека',
  'sixty шестьдесят шестидесяти',
  'seventy семьдесят семидесяти',
  'eighty восемьдесят восьмидесяти',
  'ninety девяносто девяноста',
  'hundred сто',
];

const spelled: ReadonlyMap<string, number> = new Map([
  ...units.flatMap((words, index) => words.split(' ').map((word) => [word, index + 1] as const)),
  ...tens.flatMap((words, index) => words.split(' ').map((word) => [word, 20 + 10 * index] as const)),
]);

/** 1 to 110; null for everything else. */
export function numberOf(word: string): number | null {
  const first = word.charCodeAt(0);
  if (first < 0x30 || first > 0x39) return spelled.get(word) ?? null;
  const number = word.length <= 3 ? Number(word) : 0;
  return number >= 1 && number <= 110 ? number : null;
}

/** "fifth", "fortieth", «десятую»; digits stand before their ending, which `between` passes over. */
export function ordinalOf(word: string): number | null {
  return ordinals.get(word) ?? ordinals.get(word.replace(/(?:ая|ую|ой|ей|ое|ий|ый|ья|ью)$/, '')) ?? null;
}

const ordinals: ReadonlyMap<string, number> = new Map([
  ...numbered(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
      'sixteenth seventeenth eighteenth nineteenth',
    1,
  ),
  ...numbered('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth', 20, 10),
  ...numbered(
    'перв втор трет четверт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат ' +
      'шестнадцат семнадцат восемнадцат девятнадцат',
    1,
  ),
  ...numbered('двадцат тридцат сороков пятидесят шестидесят семидесят восьмидесят девяност сот', 20, 10),
]);

function numbered(words: string, first: number, step = 1): (readonly [word: string, number: number])[] {
  return words.split(' ').map((word, index) => [word, first + step * index]);
}
