/** То же по-русски. */

import type { AfterSaleKind } from '#core/after-sale.ts';
import type { StepDelay } from '#core/after-sale-rules.ts';
import { type CivilDate, daysBetween } from '#core/civil-date.ts';
import type { TouchKind } from '#core/records.ts';
import type { careEn } from './care-en.ts';
import { dateInWords } from './dates.ts';
import { plural } from './plural.ts';

const units = {
  day: plural('ru', { one: 'день', few: 'дня', many: 'дней', other: 'дня' }),
  week: plural('ru', { one: 'неделю', few: 'недели', many: 'недель', other: 'недели' }),
  month: plural('ru', { one: 'месяц', few: 'месяца', many: 'месяцев', other: 'месяца' }),
};
const years = plural('ru', { one: 'год', few: 'года', many: 'лет', other: 'года' });
const steps = plural('ru', { one: 'дело', few: 'дела', many: 'дел', other: 'дела' });

/** «неделю», «3 дня», «11 месяцев». */
function length({ count, unit }: StepDelay): string {
  if (unit === 'month' && count % 12 === 0 && count > 0)
    return count === 12 ? 'год' : `${count / 12} ${years(count / 12)}`;
  return count === 1 ? units[unit](1) : `${count} ${units[unit](count)}`;
}

const touches: Record<TouchKind, string> = {
  message: 'вашим сообщением',
  call: 'вашим звонком',
  meeting: 'вашей встречей',
  gift: 'вашим подарком',
  thanks: 'вашей благодарностью',
};

const weekdays = ['в воскресенье', 'в понедельник', 'во вторник', 'в среду', 'в четверг', 'в пятницу', 'в субботу'];

function onDay(on: CivilDate, today: CivilDate): string {
  const ago = daysBetween(on, today);
  if (ago <= 1) return ago <= 0 ? 'сегодня' : 'вчера';
  const instant = new Date(0);
  instant.setUTCFullYear(on.year, on.month - 1, on.day);
  return ago < 7 ? (weekdays[instant.getUTCDay()] ?? '') : dateInWords('ru', on, today.year);
}

const settingNames: Record<AfterSaleKind, string> = {
  thanks: 'Поблагодарить',
  check: 'Спросить, всё ли в порядке',
  feedback: 'Спросить, как впечатления',
  warranty: 'Спросить, всё ли исправно',
  anniversary: 'Написать к годовщине',
  recommendation: 'Попросить о рекомендации',
  other: 'Что-то ещё',
};

export const careRu: typeof careEn = {
  closedBy: (kind, on, today) => `Закрыто ${touches[kind]} ${onDay(on, today)}.`,
  notThat: 'Это было не о том',
  notThatNamed: (what) => `Это было не о том: ${what}`,
  reopened: 'Снова открыто, до следующего сообщения.',
  laterSteps: (count) => `Позже ещё ${count} ${steps(count)}`,
  giveFirst: 'Вы пока не отметили, что помогали им. Сначала сделайте что-нибудь для них, потом просите.',
  given: (what, more) => (more === 0 ? `Вы помогли раньше: ${what}.` : `Вы помогли раньше: ${what} и ещё ${more}.`),
  received: (what) => `Вам помогли: ${what}.`,
  complaintAsk: 'Держать на виду, пока не уладится?',
  complaintYes: 'Записать как жалобу',
  complaintNo: 'Нет',
  complaintNoted: 'Записано в «Ещё не улажено».',
  complaintDismissed: 'Этого Kith больше не предложит.',

  title: 'После продажи',
  hint: 'Что начинает покупка, смотря что куплено. Ваше сообщение после назначенного дня само закрывает дело. Изменения действуют со следующей покупки.',
  kindNames: {
    subscription: 'Подписки',
    service: 'Услуги',
    device: 'Техника',
    furniture: 'Мебель',
    any: 'Всё остальное',
  },
  kindName: 'Как называется',
  steps: settingNames,
  stepText: 'Своими словами',
  when: (kind, delay) => {
    if (kind === 'warranty') return `за ${length(delay)} до конца гарантии`;
    if (kind === 'recommendation')
      return delay.count === 0 ? 'когда довольны' : `через ${length(delay)} после доброго отзыва`;
    return delay.count === 0 ? 'сразу' : `через ${length(delay)}`;
  },
  whenOf: (what) => `Когда: ${what}`,
  summary: (names) => (names.length === 0 ? 'Ничего' : names.join(', ')),
  shortNames: {
    thanks: 'благодарность',
    check: 'всё ли в порядке',
    feedback: 'впечатления',
    warranty: 'гарантия',
    anniversary: 'годовщина',
    recommendation: 'рекомендация',
    other: 'что-то ещё',
  },
  words: 'Узнаётся по словам, которые начинаются на',
  wordsLabel: 'Слова через запятую',
  noWords: 'пока ни одного слова: сюда ничего не попадёт',
  anyWords: 'Всё, в чём нет слов других видов.',
  warranty: 'Гарантия:',
  noWarranty: 'нет',
  warrantyLength: (months) => length({ count: months, unit: 'month' }),
  addKind: 'Ещё один вид товара',
  newKind: 'Новый вид',
  removeKind: 'Убрать этот вид',
  kindAdded: 'Добавлено. Укажите, по каким словам его узнать.',
  kindRemoved: 'Убрано. Начатое остаётся.',
  asUsual: 'Вернуть как было вначале',
  madeUsual: 'Теперь как было вначале.',
  changed: 'Изменено, со следующей покупки.',
};
