/** Поле для заметок, его кнопки и команды. */
import { type CivilDate, daysBetween, type PartialDate } from '#core/civil-date.ts';
import { dateInWords, relativeDays, weekdayInWords } from './dates.ts';
import type { notingEn } from './noting-en.ts';
import { lowerFirst } from './sentence.ts';

/** В родительном падеже, с воскресенья. */
const weekdays = ['воскресенья', 'понедельника', 'вторника', 'среды', 'четверга', 'пятницы', 'субботы'];
/** 1 января 1970 года был четверг. */
const firstWeekday = 4;
const epoch: CivilDate = { year: 1970, month: 1, day: 1 };

/** «завтра», «пятницы», «3 июня», «июня», «2031 года»: что следует за «до». */
function due(date: PartialDate, today: CivilDate): string {
  const { year, month, day } = date;
  if (year !== null && month !== null && day !== null) {
    const whole = { year, month, day };
    const ahead = daysBetween(today, whole);
    if (ahead > 1 && ahead < 7) return `до ${weekdays[(daysBetween(epoch, whole) + firstWeekday) % 7]}`;
    if (ahead === 1) return 'до завтра';
    if (ahead === 0) return 'сегодня';
  }
  // месяц склоняется только рядом с числом
  if (month !== null && day === null)
    return `до ${dateInWords('ru', { year, month, day: 1 }, today.year).replace(/^1\s/u, '')}`;
  if (month === null && day === null) return `до ${dateInWords('ru', date, today.year)} года`;
  return `до ${dateInWords('ru', date, today.year)}`;
}

/** «сегодня», «вчера», «ср, 18 ноября». */
function past(date: CivilDate, today: CivilDate): string {
  const ahead = daysBetween(today, date);
  if (ahead <= 0 && ahead >= -2) return relativeDays('ru', ahead);
  return `${weekdayInWords('ru', date, 'short')}, ${dateInWords('ru', date, today.year)}`;
}

export const notingRu: typeof notingEn = {
  placeholder: {
    call: 'О чём? Можно не писать',
    meeting: 'О чём? Можно не писать',
    gift: 'Какой? Можно не писать',
    thanks: 'За что? Можно не писать',
    promise: 'Что вы пообещали?',
    purchase: 'Что куплено?',
    complaint: 'Чем остались недовольны?',
    'favour-given': 'Чем вы помогли?',
    'favour-received': 'Чем вам помогли?',
  },
  quick: 'Или отметьте, что было',
  more: 'Ещё',
  when: 'Когда это было?',
  today: 'Сегодня',
  yesterday: 'Вчера',
  otherDay: 'Другой день…',
  earlier: 'Раньше…',
  neverMind: 'Не нужно',
  by: due,
  past,
  logged: (what, day) => (day === '' ? `Записано: ${lowerFirst(what)}.` : `Записано: ${lowerFirst(what)}, ${day}.`),
  savedTo: (name) => `Сохранено: ${name}.`,
  noPrice: 'Без цены',
  price: (price) => `Цена: ${price}. Изменить`,
  amount: 'Сумма',
  currency: 'Валюта',
  person: (name) => `Это о человеке: ${name}. Изменить`,
  personSearch: 'О ком ещё это может быть',
  commands: 'Что было',
  commandsFound: (count) => `Вариантов: ${count}, выбирайте стрелками`,
  updated: 'Kith обновился. Сейчас откроется снова…',
  updatedKept: 'Kith обновился. Скопируйте то, что не сохранено, и откройте его снова.',
  openAgain: 'Открыть снова',
  blocked:
    'В другом окне Kith ещё открыт таким, каким был до обновления. Закройте то окно\u00a0— и это продолжит работу.',
};
