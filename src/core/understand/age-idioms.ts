/** Ages told without the number itself: «четыре десятка», "half a century", "ten candles on the cake". */
import { numberOf, ordinalOf } from './number-words.ts';
import type { Word } from './tokens.ts';

/** How far from the words of a birthday they stand. */
const around = 3;

const whole: ReadonlyMap<string, number> = new Map([
  ['полвека', 50],
  ['полтинник', 50],
  ['полтос', 50],
  ['четвертак', 25],
  ['сотню', 100],
  ['годовасик', 1],
  ['годовасика', 1],
]);

/** Tens that are begun: «разменял четвёртый десяток» is turning thirty. */
const begunTens: readonly RegExp[] = [
  /^второй$/,
  /^третий$/,
  /^четвертый$/,
  /^пятый$/,
  /^шестой$/,
  /^седьмой$/,
  /^восьмой$/,
  /^девятый$/,
  /^десятый$/,
];

/** "Goodbye to my twenties" is turning thirty. */
const partedFrom: ReadonlyMap<string, number> = new Map([
  ['teens', 20],
  ['twenties', 30],
  ['thirties', 40],
  ['forties', 50],
  ['fifties', 60],
  ['sixties', 70],
  ['seventies', 80],
]);
const parting = /^(?:goodbye|bye|farewell|last|final|leave|leaving|left|out)$/;

/** The age that an idiom beside these words of a birthday gives; null when there is none. */
export function idiomAge(words: readonly Word[], from: number, to: number): number | null {
  const text = (at: number) => words[at]?.text ?? '';
  for (let at = Math.max(0, from - around); at < Math.min(words.length, to + around); at += 1) {
    const word = text(at);
    const named = jubileeAge(words, at);
    if (named !== null) return named;
    const known = whole.get(word);
    if (known !== undefined) return known;
    if (word === 'century' && text(at - 1) === 'a' && text(at - 2) === 'half') return 50;
    if (word === 'century' && text(at - 1) === 'half') return 50;
    if (text(at - 1) === 'sweet' && numberOf(word) === 16) return 16;
    if (/^quincea[nñ]era$/.test(word)) return 15;
    if (word.startsWith('совершеннолет') || (word === 'age' && text(at - 1) === 'of')) return 18;
    if (word === 'century' && text(at - 1) === 'a' && text(at - 2) === 'of' && text(at - 3) === 'quarter') return 25;
    if (word === 'candle' && /^(?:first|one)$/.test(text(at - 1))) return 1;
    const past = partedFrom.get(word);
    if (past !== undefined && words.slice(Math.max(0, at - 6), at).some((one) => parting.test(one.text))) return past;
    const count = numberOf(text(at - 1));
    if (/^десятк(?:а|ов)$/.test(word) && count !== null && count < 10) return 10 * count;
    if (/^(?:candles|свечек|свечей|свечки)$/.test(word) && count !== null && count > 1) return count;
    const begun = word === 'десяток' ? begunTens.findIndex((form) => form.test(text(at - 1))) : -1;
    if (begun >= 0) return isFinished(words, at) ? 10 * (begun + 2) : 10 * (begun + 1);
  }
  return ageAlone(words, to);
}

/** «Юбилей у папы завтра, 60», «в среду день рождения, тридцать пять всё-таки»: nothing but the number in a clause of its own. */
function ageAlone(words: readonly Word[], to: number): number | null {
  for (let at = to; at < Math.min(words.length, to + farthest); at += 1) {
    if (words[at]?.afterSign !== true) continue;
    const first = numberOf(words[at]?.text ?? '');
    if (first === null) continue;
    const unit = first >= 20 && first % 10 === 0 ? numberOf(words[at + 1]?.text ?? '') : null;
    const isUnit = unit !== null && unit < 10 && words[at + 1]?.afterSign !== true;
    const behind = words[at + (isUnit ? 2 : 1)];
    const ends = behind === undefined || behind.afterSign || afterAge.test(behind.text);
    return ends ? first + (isUnit ? unit : 0) : null;
  }
  return null;
}

const afterAge = /^(?:лет|года?|годик|годика|уже|все|стукнет|исполнится|исполняется)$/;

/** «пятидесятилетие», "fortieth birthday", «юбилей, 60 лет». */
function jubileeAge(words: readonly Word[], at: number): number | null {
  const text = words[at]?.text ?? '';
  const made = yearsWithin(words, at);
  if (made !== null) return numberOf(made);
  if (text === 'birthday') return ordinalAge(words, at - 1);
  if (!/^юбиле[йяюе]/.test(text) && !(text === 'дата' && words[at - 1]?.text === 'круглая')) return null;
  for (let step = at + 1; step < Math.min(words.length, at + farthest); step += 1) {
    const age = numberOf(words[step]?.text ?? '');
    const after = words[step + 1];
    if (age !== null && age % 5 === 0 && (after === undefined ? age > 31 : after.text === 'лет')) return age;
  }
  return null;
}

/** As far behind a jubilee as its number of years may stand. */
const farthest = 6;

/** "eighteenth", "twenty-first" */
function ordinalAge(words: readonly Word[], at: number): number | null {
  const last = ordinalOf(words[at]?.text ?? '');
  const tens = last !== null && last < 10 ? numberOf(words[at - 1]?.text ?? '') : null;
  return last !== null && tens !== null && tens >= 20 && tens % 10 === 0 ? tens + last : last;
}

/** «закрыл третий десяток» is turning thirty as well. */
function isFinished(words: readonly Word[], at: number): boolean {
  return words.slice(Math.max(0, at - 4), at + 4).some(({ text }) => /^(?:закр|доби|добь|заверш)/.test(text));
}

/** The number in «сорокалетие», «семилеткой», «пятидесятилетний юбилей», and the one before the rest of «60-летие». */
export function yearsWithin(words: readonly Word[], at: number): string | null {
  const text = words[at]?.text ?? '';
  const joined = /^(.{3,})(?:лети(?:е|я|ю|ем|и)|летк(?:а|ой|у))$/.exec(text)?.[1] ?? jubileeWithin(words, at);
  return joined ?? (/^лети[еяюи]м?$/.test(text) ? (words[at - 1]?.text ?? '') : null);
}

function jubileeWithin(words: readonly Word[], at: number): string | null {
  if (!/^юбиле/.test(words[at + 1]?.text ?? '')) return null;
  return /^(.{3,})летн(?:ий|его|ему|им|ем)$/.exec(words[at]?.text ?? '')?.[1] ?? null;
}
