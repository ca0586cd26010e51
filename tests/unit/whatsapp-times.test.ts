import { describe, expect, test } from 'vitest';
import { dayOfLine, orderOf, stampOf, timeOfStamp } from '#sites/whatsapp-times.ts';

/** The instants of the stamps of one page; null: not certain. */
function read(language: string, ...texts: string[]): (number | null)[] {
  const stamps = texts.map((text) => stampOf(text)).filter((stamp) => stamp !== null);
  expect(stamps).toHaveLength(texts.length);
  const order = orderOf(stamps, language);
  return stamps.map((stamp) => timeOfStamp(stamp, order)?.at ?? null);
}

const local = (...parts: [number, number, number, number, number]) => new Date(...parts).getTime();

describe('day and month stand in the order of the language', () => {
  test.each([
    ['en-US', '[8:19 PM, 6/7/2026] Anna: ', local(2026, 5, 7, 20, 19)],
    ['en-GB', '[20:19, 07/06/2026] Anna: ', local(2026, 5, 7, 20, 19)],
    ['en-IN', '[8:19 pm, 07/06/2026] Anna: ', local(2026, 5, 7, 20, 19)],
    ['es', '[15:33, 7/6/2026] Anna: ', local(2026, 5, 7, 15, 33)],
    ['es', '[3:33 p. m., 7/6/2026] Anna: ', local(2026, 5, 7, 15, 33)],
    ['pt', '[10:30, 07/06/2026] Anna: ', local(2026, 5, 7, 10, 30)],
    ['pt-BR', '[10:30, 07/06/2026] Anna: ', local(2026, 5, 7, 10, 30)],
    ['ru', '[10:30, 07.06.2026] Анна: ', local(2026, 5, 7, 10, 30)],
    ['de', '[10:30, 7.6.2026] Anna: ', local(2026, 5, 7, 10, 30)],
    ['sv', '[10:30, 2026-06-07] Anna: ', local(2026, 5, 7, 10, 30)],
    ['en', '[12:05 AM, 6/7/2026] Anna: ', local(2026, 5, 7, 0, 5)],
    ['ru', '[07.06.2026, 10:30] Анна: ', local(2026, 5, 7, 10, 30)],
  ])('%s: %s', (language, text, at) => {
    expect(read(language, text)).toEqual([at]);
  });
});

describe('where the language has two orders', () => {
  test('another stamp of the page tells', () => {
    const [first] = read('en', '[10:30, 07/06/2026] Anna: ', '[10:30, 13/06/2026] Anna: ');
    expect(first).toBe(local(2026, 5, 7, 10, 30));
    const [other] = read('en', '[10:30, 07/06/2026] Anna: ', '[10:30, 06/13/2026] Anna: ');
    expect(other).toBe(local(2026, 6, 6, 10, 30));
  });

  test('or nothing is told', () => {
    expect(read('en', '[10:30, 07/06/2026] Anna: ')).toEqual([null]);
    expect(read('', '[10:30, 07/06/2026] Anna: ')).toEqual([null]);
    expect(read('no language', '[10:30, 07/06/2026] Anna: ')).toEqual([null]);
  });

  test('but one number twice is a day all the same', () => {
    expect(read('en', '[10:30, 06/06/2026] Anna: ')).toEqual([local(2026, 5, 6, 10, 30)]);
  });
});

test('stamps that contradict each other or the language tell nothing', () => {
  expect(read('en', '[10:30, 13/06/2026] Anna: ', '[10:30, 06/13/2026] Anna: ')).toEqual([null, null]);
  expect(read('ru', '[10:30, 06/13/2026] Anna: ', '[10:30, 07/06/2026] Anna: ')).toEqual([null, null]);
});

test('a day that does not exist is none', () => {
  expect(read('en-US', '[8:19 PM, 2/31/2026] Anna: ')).toEqual([null]);
});

test.each([
  '',
  'Anna: ',
  '[8:19 PM] Anna: ',
  '[yesterday, 6/7/2026] Anna: ',
  '[25:19, 6/7/2026] Anna: ',
  '[13:19 PM, 6/7/2026] Anna: ',
  '[8:19 PM, 6/7/26] Anna: ',
  '[8:19 PM, June 7] Anna: ',
  `[8:19 PM, 6/7/2026] ${'A'.repeat(100_000)}: `,
])('%s is no stamp', (text) => {
  expect(stampOf(text)).toBeNull();
});

test('the author is what stands after it, invisible signs left out', () => {
  expect(stampOf('[8:19 PM, 6/7/2026] \u202a+7 900 000-00-01\u202c: ')?.author).toBe('+7 900 000-00-01');
  expect(stampOf('[8:19 PM, 6/7/2026] Anna: the first: ')?.author).toBe('Anna: the first');
});

describe('the line above the messages of a day', () => {
  // a Thursday
  const now = new Date(2026, 10, 26, 14, 8);
  const named = (text: string, language: string) => {
    const day = dayOfLine(text, language, now);
    return day && timeOfStamp({ author: '', hour: 12, minute: 0, date: day, capitalHalf: false }, null)?.at;
  };

  test.each([
    ['Today', 'en-US', local(2026, 10, 26, 12, 0)],
    ['YESTERDAY', 'en', local(2026, 10, 25, 12, 0)],
    ['Сегодня', 'ru', local(2026, 10, 26, 12, 0)],
    ['Вчера', 'ru-RU', local(2026, 10, 25, 12, 0)],
    ['Ontem', 'pt_BR', local(2026, 10, 25, 12, 0)],
    ['Tuesday', 'en-US', local(2026, 10, 24, 12, 0)],
    ['воскресенье', 'ru', local(2026, 10, 22, 12, 0)],
    ['viernes', 'es', local(2026, 10, 20, 12, 0)],
  ])('%s in %s', (text, language, at) => {
    expect(named(text, language)).toBe(at);
  });

  test.each([
    // called so it would be today, or a week ago
    ['Thursday', 'en-US'],
    ['Вчера', 'en-US'],
    ['Yesterday', ''],
    ['Yesterday', 'no language at all'],
    ['2 unread messages', 'en-US'],
    ['13', 'en-US'],
  ])('%s in "%s" names none', (text, language) => {
    expect(dayOfLine(text, language, now)).toBeNull();
  });

  test('is evidence for the order of all dates', () => {
    const stamps = [stampOf('[10:30, 07/06/2026] Anna: ')].filter((stamp) => stamp !== null);
    const line = dayOfLine('13/06/2026', 'en', now);
    expect(orderOf(stamps, 'en', line ? [line] : [])).toBe('day-month');
    expect(orderOf(stamps, 'en')).toBeNull();
  });
});
