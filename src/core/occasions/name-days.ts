/**
 * Orthodox name days of Russian given names: the days on which those who bear them most commonly keep them, by the calendar
 * of the Russian Orthodox Church, told in the Gregorian calendar (Julian and 13 days, from 1900 to 2099).
 */
import { daysInMonth } from '#core/civil-date.ts';
import { foldName } from '#core/names.ts';
import type { Contact } from '#core/records.ts';
import { usualForms } from '#core/short-names.ts';

/** Names of one saint with `/` between, then the days as month and day. */
const table = `
Агафья 02-18
Аглая 01-01
Агния/Агнесса 02-03
Акулина 04-20 06-26
Алевтина 07-29
Александр 09-12 12-06
Александра 05-06 07-17
Алексей 02-25 03-30
Алла 04-08
Амвросий 10-23 12-20
Анастасия 01-04 11-11
Анатолий 05-06 07-16
Ангелина 12-23
Андрей 12-13 07-17
Анна 02-16 08-07 12-22
Антип 04-24
Антон/Антоний 01-30 07-23
Антонина 03-14 06-23
Аполлинария/Полина 01-18
Аристарх 04-27
Аркадий 02-08 12-26
Арсений 05-21 06-25
Артём/Артемий 11-02 07-06
Афанасий 01-31 05-15
Борис/Глеб 05-15 08-06
Вадим 04-22
Валентин 08-12
Валентина 02-23
Валерий 11-20
Валерия 06-20
Варвара 12-17
Василий 01-14
Василиса 01-21 09-16
Вениамин 08-13
Вера/Надежда/Любовь/София/Софья 09-30
Вероника 07-25
Викентий 11-24
Виктор 11-24
Виктория 11-06
Виталий 05-11
Владимир 07-28
Владислав 10-07
Влас/Власий 02-24
Всеволод 02-24 12-10
Вячеслав 03-17 10-11
Гавриил/Гаврила 04-08 07-26
Галина 03-23 04-29
Геннадий 02-05 12-17
Георгий/Егор/Юрий 05-06 12-09
Герасим 03-17
Герман 07-11
Гликерия/Лукерья 05-26
Гордей/Гордий 01-16
Григорий 01-23 02-07 11-30
Гурий 11-28
Давид 07-09
Даниил/Данила/Данил 03-17 12-30
Дарья 04-01
Демид/Диомид 08-29
Денис/Дионисий 10-16
Дмитрий/Димитрий 06-01 11-08
Евгений 12-26
Евгения 01-06
Евдоким 08-13
Евдокия/Авдотья 03-14 07-20
Евлампий 10-23
Екатерина 12-07
Елена/Константин 06-03
Елизавета 05-07 07-18 09-18
Елисей 06-27
Емельян/Емилиан 01-21 08-21
Ермолай 08-08
Ефим/Евфимий 02-02
Ефрем 02-10
Захар/Захария 02-21 09-18
Зинаида 10-24
Зиновий 11-12
Зоя 05-15 12-31
Иван/Иоанн 01-20 07-07
Игнат/Игнатий 01-02 02-11
Игорь 06-18 10-02
Илья/Илия 08-02
Инна/Римма 02-02 07-03
Иннокентий 04-13 12-09
Иоанна/Яна/Жанна 07-10
Иосиф/Осип 09-22
Ипполит 08-26
Ирина 05-18
Капитолина 11-09
Карп 06-08
Кира 03-13
Кирилл 02-27 05-24 06-22
Клавдия 04-02
Корней/Корнилий 09-26
Кристина/Христина 08-06
Ксения/Оксана 02-06
Кузьма/Косма/Демьян/Дамиан 07-14 11-14
Лаврентий 08-23
Лазарь 10-30
Лариса 04-08
Лев 03-05
Леонид 04-29
Леонтий 07-01
Лидия 04-05
Лука 06-11 10-31
Лукьян/Лукиан 10-28
Людмила 09-29
Макар/Макарий 02-01
Максим 02-03 08-26
Марина/Маргарита 07-30
Мария 04-14 08-04
Марк 05-08
Марфа 06-17
Матвей 11-29
Матрона/Матрёна 05-02
Мелания 01-13
Мефодий 04-19 05-24
Милица 08-01
Мирон 08-30
Митрофан 12-06
Михаил 11-21
Моисей 09-17
Мстислав 04-28 06-27
Наталья/Наталия 09-08
Наум 12-14
Неонила 11-10
Нестор 11-09
Никита 02-13 09-28
Никифор 02-22
Николай 05-22 12-19
Никон 11-30
Нина 01-27
Нонна 08-18
Олег 10-03
Олимпиада 08-07
Ольга 07-24
Орест 12-26
Остап/Евстафий 10-03
Павел/Пётр 07-12
Пантелеймон 08-09
Парамон 12-12
Пелагея/Пелагия 05-17 10-21
Платон 12-01
Прасковья/Параскева 08-08 11-10
Прохор 08-10
Раиса 09-18 10-06
Родион 04-21 11-23
Роман 10-14 12-01
Ростислав 03-27
Савва/Савелий 12-16 12-18
Светлана/Фотиния 02-26 04-02
Святослав 02-16
Севастьян 12-31
Семён/Симеон 02-16 09-14
Серафим 01-15 08-01
Серафима 08-11
Сергей/Сергий 07-18 10-08
Сильвестр 01-15
Спиридон 12-25
Степан/Стефан 01-09
Сусанна 06-06
Таисия 05-23 10-21
Тамара 05-14
Тарас/Тарасий 03-10
Татьяна/Татиана 01-25
Терентий 04-23
Тимофей 02-04
Тит 09-07
Тихон 06-29 08-26 10-09
Трофим 10-02
Ульяна/Юлиания/Юлиана 01-03 01-15
Устинья/Юстина 10-15
Фаина 05-31
Феодосий 05-16
Феодосия 06-11
Филипп 01-22 11-27
Фома 10-19
Фёдор/Феодор 03-02 06-21
Фёкла 10-07
Харитон 10-11
Христофор 05-22
Эмилия 01-14
Эраст 11-23
Юлия 07-29
Яков/Иаков 05-13 11-05
Ярослав 03-05 06-03
`;

export interface MonthAndDay {
  readonly month: number;
  readonly day: number;
}

/** In the order of the year, by the folded name. */
const daysOf = new Map<string, readonly MonthAndDay[]>();
for (const line of table.trim().split('\n')) {
  const [names = '', ...days] = line.split(' ');
  const told = days.sort().map((text) => ({ month: Number(text.slice(0, 2)), day: Number(text.slice(3)) }));
  for (const name of names.split('/')) daysOf.set(foldName(name), told);
}

/** How many given names have a day. */
export const nameCount = daysOf.size;

/** Where the Julian days are not kept any more, or one does not keep name days at all. */
const kept: ReadonlySet<string | null> = new Set([null, 'RU', 'BY', 'KZ']);

/**
 * The days of a person's name, in the order of the year; none for a name that is not written in Cyrillic, that is not known,
 * or that is short for several («Саша»).
 */
export function nameDaysOf({ name, otherNames, country }: Pick<Contact, 'name' | 'otherNames' | 'country'>) {
  if (!kept.has(country)) return [];
  for (const called of [name, ...otherNames]) {
    if (!/\p{Script=Cyrillic}/u.test(called)) continue;
    for (const word of called.split(/[^\p{L}]+/u)) {
      const found = ofGivenName(foldName(word));
      if (found.length > 0) return found;
    }
  }
  return [];
}

function ofGivenName(folded: string): readonly MonthAndDay[] {
  const own = daysOf.get(folded);
  if (own) return own;
  const forms = usualForms(folded).filter((form) => daysOf.has(form));
  const [only] = forms;
  return forms.length === 1 && only !== undefined ? (daysOf.get(only) ?? []) : [];
}

/**
 * The day that is most likely the person's own: of several the first on or after the birthday, as is the custom; the only one
 * there is; null while of several none can be told.
 */
export function ownNameDay(days: readonly MonthAndDay[], birthday: MonthAndDay | null): MonthAndDay | null {
  if (days.length === 1) return days[0] ?? null;
  if (birthday === null) return null;
  const order = ({ month, day }: MonthAndDay) => month * 100 + Math.min(day, daysInMonth(2000, month));
  return days.find((day) => order(day) >= order(birthday)) ?? days[0] ?? null;
}

const prefix = 'name-day:';

/** Under which a name day is kept among what the user said of a person: `name-day:09-12`. */
export function nameDayKey({ month, day }: MonthAndDay): string {
  return `${prefix}${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The day of such a key; null for any other. */
export function nameDayOf(key: string): MonthAndDay | null {
  const told = /^name-day:(\d\d)-(\d\d)$/.exec(key);
  return told ? { month: Number(told[1]), day: Number(told[2]) } : null;
}
