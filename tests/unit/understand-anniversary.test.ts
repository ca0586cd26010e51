import { describe, expect, it } from 'vitest';
import { understand } from '#core/understand.ts';

/** Wednesday, 18 November 2026 */
const wednesday = { year: 2026, month: 11, day: 18 };

function begun(text: string): string {
  const language = /[а-яё]/i.test(text) ? 'ru' : 'en';
  const reading = understand(text, wednesday, language).find(
    ({ kind }) => 'event' in kind && kind.event === 'anniversary',
  );
  const start = reading?.start;
  if (!reading || !start) return 'nothing';
  return `${start.year ?? '?'}-${start.month ?? '?'}-${start.day ?? '?'}${reading.yearly ? ' yearly' : ''}`;
}

describe('the year in which began what has its anniversary', () => {
  it.each([
    ['25 years married on 11 Feb', '2002-2-11 yearly'],
    ["On 4 October we'll have been husband and wife for three decades", '1997-10-4 yearly'],
    ["it's our twenty-fifth anniversary on 5 August", '2002-8-5 yearly'],
    ['our 21st wedding anniversary was on 1 November', '2005-11-1 yearly'],
    ['our studio has its first anniversary in December', '2025-12-? yearly'],
    ['Our 25th is next Tuesday', '2001-11-24 yearly'],
    ['we celebrate our 30th on Saturday, a table for two please', '1996-11-21 yearly'],
    ['our ruby wedding is on 3 December', '1986-12-3 yearly'],
    ['We celebrated our silver anniversary yesterday', '2001-11-17 yearly'],
    ["in January it'll be a quarter of a century since our wedding", '2002-1-? yearly'],
    ["Tuesday's our 25th wedding anniversary", '2001-11-24 yearly'],
    ['Our shop turned ten yesterday', '2016-11-17 yearly'],
    ['our wedding anniversary is on 3 December, number ten', '2016-12-3 yearly'],
    ["it's our 20th anniversary on Good Friday", '2007-3-26 yearly'],
    ['five years of marriage on the 19th, anniversary photos', '2021-11-19 yearly'],
    ['золотая свадьба 18 октября', '1977-10-18 yearly'],
    ['двадцать пять лет свадьбы 5 декабря', '2001-12-5 yearly'],
    ['в субботу отмечаем десятую годовщину свадьбы', '2016-11-21 yearly'],
    ['15 декабря у нас с мужем пятилетие свадьбы', '2021-12-15 yearly'],
    ['4 декабря ровно год, как мы поженились', '2025-12-4 yearly'],
  ])('%s', (text, expected) => {
    expect(begun(text)).toBe(expected);
  });

  it.each([
    ['our anniversary is on 5 August', '?-8-5 yearly'],
    ['Our anniversary is on 5 May, our son is ten years old', '?-5-5 yearly'],
    ['more than twenty years together, our anniversary is on 5 May', '?-5-5 yearly'],
    ['в субботу годовщина нашей свадьбы', '?-11-21 yearly'],
  ])('is not told: %s', (text, expected) => {
    expect(begun(text)).toBe(expected);
  });
});
