/** Birthdays told by a day and a number of years alone: «2 сентября Борису Аркадьевичу 60 лет», «Зине 39 в этом году», «55 в пятницу». */
import type { FoundDate } from './dates.ts';
import { numberOf } from './number-words.ts';
import { type OnlyNumber, onlyNumber } from './only-number.ts';
import { clauseAround, type Hit, opensWith, type Scene, spanOf } from './scene.ts';
import type { Word } from './tokens.ts';
import { factOf } from './word-facts.ts';

/** Somebody in the dative, a number of years and the day, and hardly a word besides. */
export function findBareAge(scene: Scene): Hit | null {
  const { words } = scene.sentence;
  // asked of every sentence: dates are only looked for where somebody stands beside a number
  if (!words.some(({ spelling }) => isNumber(spelling)) || !words.some((_, at) => isSomebody(words, at))) return null;
  const found = yearsBesideDate(scene);
  if (found === null) return null;
  const { years, rest } = found;
  const isWho = (at: number) => isSomebody(words, at);
  const who = rest.filter(isWho);
  // «Борису 60 штук» is none
  if (who.length === 0 || !rest.every((at) => isWho(at) || isFilling(words, at))) return null;
  const from = Math.min(...who, years.from);
  const to = Math.max(...who.map((at) => at + 1), years.to);
  return {
    event: 'birthday',
    strength: 'says',
    from,
    to,
    span: spanOf(scene.sentence, from, to),
    place: null,
    age: years.value,
  };
}

/** The years told beside the day of a birthday: «55 в пятницу, Иван Кузьмич, день рождения». */
export function ageBesideDate(scene: Scene): number | null {
  const found = yearsBesideDate(scene);
  return found?.rest.every((at) => isFilling(scene.sentence.words, at)) ? found.years.value : null;
}

/** The one number in the clause of the one date, and which words stand there besides. */
function yearsBesideDate(scene: Scene): { readonly years: OnlyNumber; readonly rest: readonly number[] } | null {
  const { words } = scene.sentence;
  const date = onlyDate(scene);
  if (date === null) return null;
  const others = othersIn(words, date, ...clauseAround(scene, date));
  const years = yearsAmong(words, others);
  return years && { years, rest: others.filter((at) => at < years.from || at >= years.to) };
}

const isNumber = factOf((word) => numberOf(word) !== null);

/** The one date, on which something can be. */
function onlyDate(scene: Scene): FoundDate | null {
  const [date, other] = scene.dates.filter(({ role }) => role !== 'vague');
  if (date === undefined || other !== undefined || date.role !== 'point' || date.start === null) return null;
  return opensWith(scene, date, /^(?:к|ко|до|с|со|по|от|после)$/) ? null : date;
}

/** The words beside the date and what leads to it. */
function othersIn(words: readonly Word[], date: FoundDate, begin: number, end: number): number[] {
  const isOfDate = (at: number) => {
    const token = words[at]?.token ?? 0;
    return (
      (token >= date.from && token < date.to) ||
      (/^(?:в|во|на)$/.test(words[at]?.text ?? '') && words[at + 1]?.token === date.from)
    );
  };
  return Array.from({ length: end - begin }, (_, step) => begin + step).filter((at) => !isOfDate(at));
}

/** The one number that counts nothing but years; «в 18» counts none. */
function yearsAmong(words: readonly Word[], others: readonly number[]): OnlyNumber | null {
  const text = (at: number) => words[at]?.text ?? '';
  const only = onlyNumber(
    words,
    others.filter((at) => text(at) !== 'год'),
  );
  if (only === null || /^(?:в|во|на|к|по|за|до|с|от|через|около|№)$/.test(text(only.from - 1))) return null;
  const isNamed = /^(?:лет|года?|годик|годика|годков)$/.test(text(only.to)) && others.includes(only.to);
  return isNamed ? { ...only, to: only.to + 1 } : only;
}

/** A name in the dative, or what somebody is. */
function isSomebody(words: readonly Word[], at: number): boolean {
  const { text = '', name = false } = words[at] ?? {};
  // «моему обормоту»
  const isOurs = /^(?:моему|моей|нашему|нашей)$/.test(words[at - 1]?.text ?? '') && /[а-я][уюеи]$/.test(text);
  return whom.test(text) || isOurs || (name && /[а-я](?:[уюеи]|ой|ей)$/.test(text));
}

const whom =
  /^(?:мужу|жене|маме|папе|мне|ему|ей|сыну|сынуле|сыночку|дочке|дочери|доче|дочуле|дочурке|девочке|девчонке|мальчику|мальчишке|пацану|малышу|малышке|близнецам|двойняшкам|девчонкам|пацанам|брату|сестре|бабушке|деду|дедушке|теще|тестю|свекрови|свекру|внуку|внучке|другу|подруге|шефу|начальнику|начальнице|директору|коллеге|бухгалтеру|партнеру|учителю|учительнице|тренеру|соседу|соседке|крестнику|крестнице|племяннику|племяннице|тете|дяде|куму|куме|зятю|невестке|снохе|отчиму|мачехе|пасынку|падчерице|деверю|золовке|шурину|свояку|свату|сватье|кузену|кузине|жениху|невесте|правнуку|правнучке|дядьке|тетке|сестренке|братишке|ребенку|младшему|младшей|старшему|старшей|среднему|средней|малому|малой|мелкому|мелкой)$/;

function isFilling(words: readonly Word[], at: number): boolean {
  return filling.test(words[at]?.text ?? '');
}

const filling =
  /^(?:представляе(?:те|шь)|прикинь(?:те)?|кстати|ура|уже|будет|ровно|целых|аж|скоро|исполнится|исполняется|исполнилось|стукнет|стукнуло|наконец|нашему|нашей|моему|моей|же|вот|юбилей|др|у|нас|а|и|вчера|прям|всего|отметил[аи]?|отмеча(?:ю|ем|ет|ют)|праздну(?:ю|ем|ет|ют)|[а-я])$/;
