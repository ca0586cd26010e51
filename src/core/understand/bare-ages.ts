/** Birthdays told by a day and a number of years alone: «2 сентября Борису Аркадьевичу 60 лет», «Зине 39 в этом году», «55 в пятницу». */
import type { FoundDate } from './dates.ts';
import { numberOf } from './number-words.ts';
import { clauseOf, type Hit, opensWith, type Scene, spanOf } from './scene.ts';
import type { Word } from './tokens.ts';

/** Somebody in the dative, a number of years and the day, and hardly a word besides. */
export function findBareAge(scene: Scene): Hit | null {
  const { words } = scene.sentence;
  const date = onlyDate(scene);
  if (date === null) return null;
  const [begin, end] = around(words, date);
  const others = othersIn(words, date, begin, end);
  const years = yearsAmong(words, others);
  if (years === null) return null;
  const rest = others.filter((at) => at < years.from || at >= years.to);
  const isWho = (at: number) => isSomebody(words, at);
  if (!rest.some(isWho) || !rest.every((at) => isWho(at) || filling.test(words[at]?.text ?? ''))) return null;
  // «Борису 60 штук» and «в 18» are none
  const from = Math.min(...rest.filter(isWho), years.from);
  const to = Math.max(...rest.filter(isWho).map((at) => at + 1), years.to);
  return {
    event: 'birthday',
    strength: 'says',
    from,
    to,
    span: spanOf(scene.sentence, from, to),
    place: null,
    age: years.age,
  };
}

/** The years told beside the day of a birthday: «55 в пятницу, Иван Кузьмич, день рождения». */
export function ageBesideDate(scene: Scene): number | null {
  const { words } = scene.sentence;
  const date = onlyDate(scene);
  if (date === null) return null;
  const [begin, end] = around(words, date);
  const others = othersIn(words, date, begin, end);
  const years = yearsAmong(words, others);
  return years !== null &&
    others.every((at) => (at >= years.from && at < years.to) || filling.test(words[at]?.text ?? ''))
    ? years.age
    : null;
}

/** The one date, on which something can be. */
function onlyDate(scene: Scene): FoundDate | null {
  const [date, other] = scene.dates.filter(({ role }) => role !== 'vague');
  if (date === undefined || other !== undefined || date.role !== 'point' || date.start === null) return null;
  return opensWith(scene, date, /^(?:к|ко|до|с|со|по|от|после)$/) ? null : date;
}

function around(words: readonly Word[], date: FoundDate): [number, number] {
  const first = words.findIndex(({ token }) => token >= date.from);
  const last = words.findIndex(({ token }) => token >= date.to);
  return clauseOf(words, Math.max(0, first), last < 0 ? words.length : last);
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

/** The one number that counts nothing but years. */
function yearsAmong(
  words: readonly Word[],
  others: readonly number[],
): { age: number; from: number; to: number } | null {
  const text = (at: number) => words[at]?.text ?? '';
  const numbers = others.filter((at) => numberOf(text(at)) !== null && text(at) !== 'год');
  const [first, second] = numbers;
  if (first === undefined || numbers.length > 2 || /^(?:в|во|на|к|по|за|до|с|от|через|около|№)$/.test(text(first - 1)))
    return null;
  const [tens, unit] = [numberOf(text(first)) ?? 0, numberOf(text(second ?? -1)) ?? 0];
  const isTens = second === first + 1 && tens >= 20 && tens % 10 === 0 && unit < 10 && !/\d/.test(text(first));
  if (second !== undefined && !isTens) return null;
  const last = second ?? first;
  const isNamed = /^(?:лет|года?|годик|годика|годков)$/.test(text(last + 1)) && others.includes(last + 1);
  return { age: tens + (isTens ? unit : 0), from: first, to: last + (isNamed ? 2 : 1) };
}

/** A name in the dative, or what somebody is. */
function isSomebody(words: readonly Word[], at: number): boolean {
  const { text = '', name = false } = words[at] ?? {};
  return whom.test(text) || (name && /[а-я](?:[уюеи]|ой|ей)$/.test(text));
}

const whom =
  /^(?:мужу|жене|маме|папе|мне|ему|ей|сыну|дочке|дочери|брату|сестре|бабушке|деду|дедушке|теще|тестю|свекрови|свекру|внуку|внучке|другу|подруге|шефу|начальнику|начальнице|директору|коллеге|бухгалтеру|партнеру|учителю|учительнице|тренеру|соседу|соседке|крестнику|крестнице|племяннику|племяннице|тете|дяде|куму|куме|дядьке|тетке|сестренке|братишке|ребенку|младшему|младшей|старшему|старшей|среднему|средней|малому|малой|мелкому|мелкой)$/;

const filling =
  /^(?:уже|будет|ровно|целых|аж|скоро|исполнится|исполняется|исполнилось|стукнет|стукнуло|как раз|наконец|нашему|нашей|моему|моей|же|вот|юбилей|др|у|нас|а|и|вчера|прям|всего|отметил[аи]?|отмеча(?:ю|ем|ет|ют)|праздну(?:ю|ем|ет|ют)|[а-я])$/;
