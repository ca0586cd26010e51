import { describe, expect, it } from 'vitest';
import { understand } from '#core/understand.ts';

/** a Thursday */
const saidOn = { year: 2027, month: 8, day: 19 };

/** What is told first, and its day: `birthday 1967-9-2`. */
function told(text: string): string {
  const [reading] = understand(text, saidOn, 'ru');
  if (reading === undefined || !('event' in reading.kind)) return '';
  const { start, kind } = reading;
  return `${kind.event} ${start === null ? '' : `${start.year ?? '?'}-${start.month ?? '?'}-${start.day ?? '?'}`}`.trim();
}

describe('a birthday told by a day and a number alone', () => {
  it.each([
    ['2 сентября Борису Аркадьевичу 60 лет', 'birthday 1967-9-2'],
    ['2 сентября Борису Аркадьевичу 60 лет, юбилей', 'birthday 1967-9-2'],
    ['завтра директору 40, нужен торт', 'birthday 1987-8-20'],
    ['Зине 39 в этом году', 'birthday 1988-?-?'],
    ['55 в пятницу, Иван Кузьмич, день рождения', 'birthday 1972-8-20'],
    ['55 лет 2 сентября, день рождения', 'birthday 1972-9-2'],
    ['Соня в этом месяце стала семилеткой', 'birthday 2020-8-?'],
    ['2 сентября пятидесятилетний юбилей у Бориса', 'birthday 1977-9-2'],
  ])('%s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    '2 сентября Борису 60 штук отгрузить',
    'Борису в 18 в пятницу',
    'договору 2 сентября 60 дней',
    'дому 30 лет, ремонт не делали',
    '55 в пятницу, 30 в субботу, итого 85 штук',
    'День рождения Пушкина мы в школе проходим на уроках',
    'Нашей компании исполнилось 15 лет, дарим скидку 15%',
  ])('is none: %s', (text) => {
    expect(told(text)).toBe('');
  });

  it('is what a birth long ago tells', () => {
    expect(told('сын родился 3 августа')).toBe('birth 2027-8-3');
    expect(told('родился 31 декабря, я сам под ёлкой')).not.toContain('birth 2');
  });
});
