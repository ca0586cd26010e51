/** То же по-русски. */
import { shareDays } from '#core/insights.ts';
import type { insightsEn } from './insights-en.ts';
import { plural } from './plural.ts';
import { lowerFirst } from './sentence.ts';

const messages = plural('ru', { one: 'сообщения', few: 'сообщений', many: 'сообщений', other: 'сообщения' });
const people = plural('ru', { one: 'человек', few: 'человека', many: 'человек', other: 'человека' });
const came = plural('ru', { one: 'пришёл', few: 'пришли', many: 'пришли', other: 'пришли' });
const acquaintances = plural('ru', { one: 'знакомого', few: 'знакомых', many: 'знакомых', other: 'знакомых' });
const purchases = plural('ru', { one: 'покупке', few: 'покупках', many: 'покупках', other: 'покупки' });
const withPeople = plural('ru', { one: 'человеком', few: 'людьми', many: 'людьми', other: 'человека' });
const days = plural('ru', { one: 'день', few: 'дня', many: 'дней', other: 'дня' });
const bought = plural('ru', { one: 'купил', few: 'купили', many: 'купили', other: 'купили' });

const percent = (part: number, whole: number): string => `${Math.round((100 * part) / whole)}\u00a0%`;

const lately = (count: number): string => {
  if (count >= shareDays) return 'три месяца';
  return count === 1 ? 'последний день' : `последние ${count} ${days(count)}`;
};

export const insightsRu: typeof insightsEn = {
  title: 'Обзор',
  hint: 'Что говорят последние месяцы. Считается на этом компьютере, когда вы открываете страницу. Без оценок.',
  counting: 'Считаю…',

  share: {
    title: 'Тем, кто уже покупал',
    said: ({ all, toCustomers, days }) =>
      `Из ${all} ${messages(all)}, считая звонки и встречи, за ${lately(days)} ${percent(toCustomers, all)} достались тем, кто уже покупал.`,
    enough: 'Это не меньше пятой части.',
    few: (more) => `До пятой части не хватает ${more}.`,
    little: 'За три месяца вы написали слишком мало, чтобы судить.',
    mark: 'пятая часть',
  },

  cooling: {
    title: 'Общение остывает',
    said: (count) =>
      `Если ничего не произойдёт, за тридцать дней остынет общение с ${count === 1 ? 'одним' : count} ${withPeople(count)}.`,
    on: (date) => `остынет ${date}`,
    more: (count) => `и ещё ${count}`,
    none: 'В ближайшие тридцать дней общение ни с кем не остынет.',
    chart: (count) => (count === 1 ? 'завтра' : `через ${count} ${days(count)}`),
  },

  replies: {
    title: 'На что отвечают',
    said: (best, answered, asked) =>
      `Чаще всего вы спрашивали об этом: ${best}. За неделю ответили ${answered}\u00a0из\u00a0${asked}.`,
    row: (answered, asked) => `${answered}\u00a0из\u00a0${asked}`,
    subject: (subject, kinds) => {
      if (subject === 'topic') return 'общие темы';
      if (subject === 'occasion') return 'праздники и дни рождения';
      return subject === 'other' ? 'прочее' : lowerFirst(kinds[subject]);
    },
    little:
      'Вставляйте слова для начала в сообщения или нажимайте «Уже обсудили» под теми, что вы использовали, и через несколько недель здесь будет видно, на что отвечают.',
    chance: 'О чём спрашивали меньше трёх раз, здесь нет: это могла быть случайность.',
  },

  referrals: {
    title: 'Кто приводит людей',
    said: (brought, by) => `Через ${by} ${acquaintances(by)} к вам ${came(brought)} ${brought} ${people(brought)}.`,
    row: (brought, count) => `${brought} ${people(brought)}${count === 0 ? '' : `, ${bought(count)} ${count}`}`,
    none: 'Пока ни у кого не отмечено, по чьей рекомендации он пришёл. Отметить это можно на странице человека, в разделе «Люди вокруг».',
  },

  feedback: {
    title: 'Что говорят о покупках',
    said: (good, all) =>
      `За двенадцать месяцев записаны отзывы о ${all} ${purchases(all)}: довольны ${good}\u00a0из\u00a0${all}.`,
    month: (name, { good, mixed, bad }) => `${name}: довольны ${good}, не вполне ${mixed}, недовольны ${bad}`,
    good: 'довольны',
    mixed: 'не вполне',
    bad: 'недовольны',
    little: 'Пока слишком мало, чтобы судить. Записать, что говорят о покупке, можно рядом с ней.',
  },
};
