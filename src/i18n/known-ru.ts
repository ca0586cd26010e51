/** То же по-русски. */

import type { AfterSaleKind } from '#core/after-sale.ts';
import { type CivilDate, daysBetween, type PartialDate } from '#core/civil-date.ts';
import type { Due } from '#core/due.ts';
import type { Feedback } from '#core/records.ts';
import { ageOf, dateInWords, relativeDays } from './dates.ts';
import type { knownEn } from './known-en.ts';
import { sumsInWords } from './money.ts';
import { plural } from './plural.ts';

const days = plural('ru', { one: 'день', few: 'дня', many: 'дней', other: 'дня' });
const months = plural('ru', { one: 'месяц', few: 'месяца', many: 'месяцев', other: 'месяца' });
const years = plural('ru', { one: 'год', few: 'года', many: 'лет', other: 'года' });
const occasions = plural('ru', { one: 'раз', few: 'раза', many: 'раз', other: 'раза' });
const purchases = plural('ru', { one: 'покупка', few: 'покупки', many: 'покупок', other: 'покупки' });
const ages = { month: months, year: years };

const numbers = ['ноль', 'один', 'два', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять', 'десять'];
const inWords = (count: number): string => numbers[count] ?? String(count);
const times = (count: number): string => `${inWords(count)} ${occasions(count)}`;

/** К понедельнику, к вторнику… Воскресенье\u00a0— нулевой день, как у Date. */
const toWeekday = ['к воскресенью', 'к понедельнику', 'ко вторнику', 'к среде', 'к четвергу', 'к пятнице', 'к субботе'];

const ofMonth = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
];

const inMonth = [
  'в январе',
  'в феврале',
  'в марте',
  'в апреле',
  'в мае',
  'в июне',
  'в июле',
  'в августе',
  'в сентябре',
  'в октябре',
  'в ноябре',
  'в декабре',
];

function ago(on: CivilDate, today: CivilDate): string {
  const age = ageOf(on, today);
  if (age) return age.count === 1 ? `${ages[age.unit](1)} назад` : `${age.count} ${ages[age.unit](age.count)} назад`;
  return daysBetween(on, today) <= 1 ? relativeDays('ru', daysBetween(today, on)) : dateInWords('ru', on, today.year);
}

function due({ on, precision }: Due, today: CivilDate): string {
  const left = daysBetween(today, on);
  const ofYear = on.year === today.year ? '' : ` ${on.year} года`;
  if (precision === 'year') return left >= 0 ? `до конца ${on.year} года` : `срок был в ${on.year} году`;
  if (precision === 'month') {
    return left >= 0 ? `до конца ${ofMonth[on.month - 1]}${ofYear}` : `срок был ${inMonth[on.month - 1]}${ofYear}`;
  }
  const date = dateInWords('ru', on, today.year);
  if (left > 6) return `к ${date}`;
  if (left > 1) return toWeekday[weekdayOf(on)] ?? `к ${date}`;
  if (left >= 0) return left === 0 ? 'сегодня' : 'к завтрашнему дню';
  if (left === -1) return 'срок был вчера';
  return left >= -13 ? `срок был ${inWords(-left)} ${days(-left)} назад` : `срок был ${date}`;
}

function weekdayOf({ year, month, day }: CivilDate): number {
  const instant = new Date(0);
  instant.setUTCFullYear(year, month - 1, day);
  return instant.getUTCDay();
}

/** «в марте», «в марте 2025 года», «в 2025 году». */
function inMonthOf(date: PartialDate | null, today: CivilDate): string | null {
  if (date === null) return null;
  const { year, month } = date;
  if (month === null) return year === null ? null : `в ${year} году`;
  return `${inMonth[month - 1]}${year === null || year === today.year ? '' : ` ${year} года`}`;
}

const steps: Record<AfterSaleKind, string> = {
  thanks: 'Поблагодарить',
  check: 'Спросить, всё ли в порядке',
  feedback: 'Спросить, как впечатления',
  warranty: 'Спросить, всё ли исправно, пока не кончилась гарантия',
  anniversary: 'Написать к годовщине покупки',
  recommendation: 'Попросить о рекомендации',
  other: 'Ещё одно дело',
};

const answers: Record<Feedback['verdict'], string> = {
  good: 'Довольны',
  mixed: 'Не вполне',
  bad: 'Недовольны',
};

const verdicts: Record<Feedback['verdict'], string> = {
  good: 'Покупкой довольны',
  mixed: 'Покупкой довольны не вполне',
  bad: 'Покупкой недовольны',
};

export const knownRu: typeof knownEn = {
  title: 'Что вы знаете',
  none: 'Пока ничего. Напишите выше или выделите слова на странице и щёлкните правой кнопкой.',
  said: (on, today) => `сказано ${ago(on, today)}`,
  saidOn: (date) => `Сказано ${date}`,
  source: (site) => `Открыть в ${site}`,
  hidden: 'Скрыто: это личное.',
  show: 'Показать',
  hide: 'Скрыть',
  all: 'Показать целиком',
  less: 'Свернуть',
  more: (count) => `Показать ещё ${count}`,
  evenMore: 'Показать и более старые',
  quote: (words) => `«${words}»`,

  change: (what) => `Изменить: ${what}`,
  edit: 'Изменить',
  changed: 'Изменено.',
  text: 'Своими словами',
  done: 'Готово',
  sensitive: 'Личное',
  sensitiveHint: 'Скрыто, пока не нажмёте, и не предлагается для начала разговора.',
  remove: 'Удалить',
  removed: 'Удалено.',
  move: 'Это о другом человеке',
  moveTo: 'О ком это?',
  moved: (name) => `Перенесено: ${name}.`,
  place: 'Где',
  note: 'Заметка',

  events: {
    title: 'События',
    together: 'Вместе:',
    addPerson: 'Добавить участника',
    takeOut: (name) => `Убрать: ${name}`,
    shared: (name) => `Теперь участвует и ${name}.`,
    unshared: (name) => `Больше не участвует: ${name}.`,
    yearGuessed: (date) => `${date}: год верный?`,
    orderGuessed: 'День и месяц можно понять двояко. Как верно?',
    yes: 'Да',
    otherwise: 'Другая дата',
    confirmed: 'Отмечено.',
  },

  upcoming: {
    title: 'Скоро',
    item: (what, date) => `${what}, ${date}`,
    purchase: (date) => `скорее всего, следующая покупка\u00a0— около ${date}`,
  },

  due,
  promises: {
    title: 'Вы обещали',
    done: (what) => `Сделано: ${what}`,
    kept: 'Сделано.',
    notYet: (what) => `Ещё не сделано: ${what}`,
    reopened: 'Снова не сделано.',
    past: (count) => `Сделано: ${count}`,
  },

  complaints: {
    title: 'Ещё не улажено',
    pastTitle: 'Жалобы',
    resolve: (what) => `Улажено: ${what}`,
    reopened: 'Снова не улажено.',
    resolved: 'Улажено.',
    notYet: (what) => `Ещё не улажено: ${what}`,
    past: (count) => `Улажено: ${count}`,
  },

  favours: {
    title: 'Помощь',
    balance: (given, received) => {
      if (received === 0) return `Вы помогли ${times(given)}.`;
      if (given === 0) return `Вам помогли ${times(received)}.`;
      if (given === 1 && received === 1) return 'Вы помогли друг другу по одному разу.';
      return given === received
        ? `Вы помогли друг другу по ${times(given)}.`
        : `Вы помогли ${times(given)}, вам\u00a0— ${times(received)}.`;
    },
    given: 'Вы помогли',
    received: 'Вам помогли',
  },

  purchases: {
    title: 'Покупки',
    total: (count, sums, last, today) => {
      const sum = sums.length > 0 ? ` на ${sumsInWords('ru', sums)}` : '';
      const when = inMonthOf(last, today);
      const how = count === 1 ? `Одна покупка${sum}` : `${count} ${purchases(count)}${sum}`;
      const newest = count === 1 ? when : when && `последняя\u00a0— ${when}`;
      return `${[how, newest].filter((part) => part !== null).join(', ')}.`;
    },
    ask: 'Что говорят о покупке?',
    verdicts,
    answers,
    feedbackWords: 'Их словами',
    addWords: 'Записать их слова',
    feedbackNoted: 'Отмечено.',
    noFeedback: 'Без отзыва',
    steps,
    addStep: 'Добавить дело',
    stepText: 'Что сделать',
    stepAdded: 'Добавлено.',
  },
};
