/** Как двое держат связь, по-русски: сроки, молчание, кто кого ждёт и следующая покупка. */
import { type CivilDate, daysBetween } from '#core/civil-date.ts';
import type { Relationship } from '#core/rhythm.ts';
import { dateInWords, relativeDays } from './dates.ts';
import { moneyInWords } from './money.ts';
import { plural } from './plural.ts';
import type { rhythmEn } from './rhythm-en.ts';
import { aboutSum, countIn, percent, roughly, type Unit, unitOf } from './sentence.ts';

const units = {
  day: plural('ru', { one: 'день', few: 'дня', many: 'дней', other: 'дня' }),
  week: plural('ru', { one: 'неделю', few: 'недели', many: 'недель', other: 'недели' }),
  month: plural('ru', { one: 'месяц', few: 'месяца', many: 'месяцев', other: 'месяца' }),
  year: plural('ru', { one: 'год', few: 'года', many: 'лет', other: 'года' }),
};

const masculine = ['ноль', 'один', 'два', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять', 'десять'];
const feminine = ['ноль', 'одну', 'две', ...masculine.slice(3)];

function inWords(count: number, unit: Unit): string {
  return (unit === 'week' ? feminine : masculine)[count] ?? String(count);
}

/** «12 дней», «две недели», «месяц»: винительный падеж, как после «раз в» и «не общались». */
export function interval(length: number): string {
  const { unit, count } = unitOf(length);
  if (unit === 'day') return count === 1 ? 'день' : `${count} ${units.day(count)}`;
  return count === 1 ? units[unit](1) : `${inWords(count, unit)} ${units[unit](count)}`;
}

function relationship(told: Relationship): string {
  const { usualGapDays, silentDays, standing } = told;
  if (silentDays === null) return 'Kith ещё не видел вашей переписки.';
  const ago = relativeDays('ru', -silentDays);
  if (usualGapDays === null || usualGapDays < 1) {
    return silentDays > 14
      ? `Вы не общались ${interval(silentDays)}${further(told)}.`
      : `Последний раз вы общались ${ago}.`;
  }
  const often = usualGapDays === 1 ? 'пишете друг другу каждый день' : `пишете раз в ${interval(usualGapDays)}`;
  const usually = standing === 'lost' ? `Раньше вы ${often.replace('пишете', 'писали')}.` : `Обычно вы ${often}.`;
  if (silentDays <= usualGapDays) return `${usually} Последний раз\u00a0— ${ago}.`;
  const { unit, count } = unitOf(usualGapDays);
  const silence = countIn(unit, silentDays);
  if (silence <= count) return `${usually} Не общались ${interval(silentDays)}${further(told)}.`;
  return `${usually} Прошло уже ${unit === 'day' ? silence : inWords(silence, unit)}${further(told)}.`;
}

/** «; с вероятностью 71 % тишина продлится ещё месяц»: только о молчании, которое уже не пауза. */
function further({ standing, silence, horizonDays }: Relationship): string {
  if (silence === null || (standing !== 'cold' && standing !== 'lost')) return '';
  return `; с вероятностью ${percent(silence)} тишина продлится ещё ${interval(horizonDays)}`;
}

const sinceWeekday = [
  'с воскресенья',
  'с понедельника',
  'со вторника',
  'со среды',
  'с четверга',
  'с пятницы',
  'с субботы',
];

/** «со вторника», «со вчерашнего дня», «с 3 ноября»; «со 2 ноября». */
function since(date: CivilDate, today: CivilDate): string {
  const days = daysBetween(date, today);
  if (days === 1) return 'со вчерашнего дня';
  const weekday = sinceWeekday[new Date(Date.UTC(date.year, date.month - 1, date.day)).getUTCDay()];
  if (days < 7 && weekday !== undefined) return weekday;
  return `${date.day === 2 ? 'со' : 'с'} ${dateInWords('ru', date, today.year)}`;
}

const times = ['', 'один раз', 'дважды', 'трижды', 'четырежды'];

export const rhythmRu: typeof rhythmEn = {
  relationship,
  waiting: (who, today) => {
    if (who.who === 'they') return `Вашего ответа ждут ${since(who.since, today)}.`;
    const until = dateInWords('ru', who.until, today.year);
    return `Вы писали ${times[who.times] ?? 'много раз'}, ответа не было. Лучше подождать до ${until}.`;
  },
  forecast: (told, today) => {
    if (!told.known) {
      return told.because === 'no-purchases' ? null : 'Пока слишком мало известно, чтобы сказать, когда купят снова.';
    }
    const { everyDays, silentDays, median, within30, within90, spend } = told;
    const sum = spend ? ` Обычно примерно на ${moneyInWords('ru', aboutSum(spend))}.` : '';
    const every = interval(roughly(everyDays));
    if (median === null) {
      const silence = interval(roughly(silentDays));
      return `Покупали примерно раз в ${every}. Последняя покупка была ${silence} назад; вероятность новой за три месяца\u00a0— ${percent(within90)}.${sum}`;
    }
    const days = daysBetween(today, median);
    const soon = days <= 30;
    const when =
      days < 2
        ? 'следующая покупка\u00a0— со дня на день'
        : `следующая\u00a0— около ${dateInWords('ru', median, today.year)}`;
    const ahead = soon ? 'в ближайший месяц' : 'в ближайшие три месяца';
    return `Покупают примерно раз в ${every}; ${when}. Вероятность ${ahead}\u00a0— ${percent(soon ? within30 : within90)}.${sum}`;
  },
};
