/** То же по-русски. */
import type { CivilDate } from '#core/civil-date.ts';
import type { Richness } from '#core/plan/plan.ts';
import type { LifeEventKind } from '#core/records.ts';
import { dateInWords, daysInWords } from './dates.ts';
import type { planEn } from './plan-en.ts';
import { plural } from './plural.ts';
import { lowerFirst } from './sentence.ts';

const days = plural('ru', { one: 'день', few: 'дня', many: 'дней', other: 'дня' });
const years = plural('ru', { one: 'год', few: 'года', many: 'лет', other: 'года' });
const every = plural('ru', { one: 'каждый', few: 'каждые', many: 'каждые', other: 'каждые' });
const day = (on: CivilDate, today: CivilDate) => dateInWords('ru', on, today.year);

const past = new Set<LifeEventKind>(['trip', 'sport', 'event', 'wedding', 'illness']);

const forms: Record<Richness, string> = {
  message: 'Написать',
  call: 'Позвонить',
  meeting: 'Встретиться или поговорить подольше',
};

export const planRu: typeof planEn = {
  title: (name) => `${name}: двенадцать месяцев вперёд`,
  hint: 'Составлено по правилам на этом компьютере из того, что вы знаете. Измените строку или уберите её: так и останется.',
  link: 'План на двенадцать месяцев',
  toPerson: 'Всё об этом человеке',
  print: 'Напечатать',
  add: 'Добавить свою строку',
  added: 'Добавлено в план.',
  text: 'Что сделать',
  nothing: 'Пока ничего.',
  empty:
    'Планировать пока нечего. Запишите день рождения, поездку, покупку или обещание, и они появятся здесь; или добавьте свою строку.',
  someTime: 'Когда-нибудь',
  remove: (what) => `Убрать: ${what}`,
  removeTitle: 'Не нужно',
  removed: 'Убрано из плана.',
  changed: 'Изменено. Так и останется, когда план составится заново.',
  dismissed: (count) => `Убрано: ${count}`,
  putBack: 'Вернуть',
  putBackNamed: (what) => `Вернуть: ${what}`,
  isBack: 'Снова в плане.',
  changeBack: 'Как было у Kith',
  done: 'Сделано.',
  written: (date) => `На ${date}.`,

  turns: (kind, count) => (kind === 'birthday' ? `исполнится ${count}` : `${count} ${years(count)}`),
  ask: (moment, kind, what) => {
    if (kind === 'bereavement') return 'Тихое слово сочувствия';
    if (moment === 'before') return `Написать заранее: ${lowerFirst(what)}`;
    if (moment === 'on-the-day' || moment === 'told') return `Написать по случаю: ${lowerFirst(what)}`;
    return past.has(kind) ? `Спросить, как прошло: ${lowerFirst(what)}` : `Спросить, как дела: ${lowerFirst(what)}`;
  },
  cold: (richness, isCold) => `${forms[richness]}, чтобы ${isCold ? 'начать заново' : 'не остыло'}`,

  purchase: 'Могут купить снова',
  purchaseAgain: 'Могут купить ещё раз',

  reasons: {
    event: 'Этот день записан у вас.',
    occasion: (of) =>
      ({
        'name-day': 'Это именины.',
        profession: 'Это профессиональный праздник.',
        chosen: 'Вы отметили, что этот день празднуют.',
        country: 'Это праздник.',
      })[of],
    again: (interval) => `Если всё пойдёт как раньше: примерно раз в ${interval}.`,
    derived: (what) => `Следует из вашей заметки: ${lowerFirst(what)}.`,
    ask: (when, from, to, today) => `${when}. Спросить уместно: ${daysInWords('ru', from, to, today.year)}.`,
    step: (purchase) => `Куплено: ${purchase}.`,
    promise: (said, today) => `Вы это обещали, записано ${day(said, today)}.`,
    isCold: (silentDays, usual) =>
      `Молчание длится ${silentDays} ${days(silentDays)}${usual === null ? '' : `, а обычно вы писали ${every(usual)} ${usual} ${days(usual)}`}. После такого срока долгий разговор даёт больше, чем строчка.`,
    willBeCold: (coldOn, today) => `Если ничего не произойдёт, к ${day(coldOn, today)} общение остынет.`,
    own: 'Ваша строка.',
    edited: 'Изменено вами.',
  },
};
