import { describe, expect, test } from 'vitest';
import { printedDay, printedTime } from '#sites/printed-times.ts';

const at = new Date(2026, 8, 22, 15, 13, 20).getTime();

const languages = [
  'en',
  'en-GB',
  'ru',
  'uk',
  'be',
  'de',
  'fr',
  'es',
  'pt-BR',
  'it',
  'nl',
  'pl',
  'tr',
  'id',
  'ko',
  'ja',
  'zh',
  'hu',
  'cs',
];

describe('what the browser prints is read back', () => {
  for (const month of ['short', 'long'] as const) {
    for (const hourCycle of ['h23', 'h12'] as const) {
      test.each(languages)(`${month} month, ${hourCycle}, in %s`, (language) => {
        const options = {
          year: 'numeric',
          month,
          day: 'numeric',
          hour: 'numeric',
          minute: 'numeric',
          second: 'numeric',
        };
        const text = new Date(at).toLocaleString(language, { ...options, hourCycle } as Intl.DateTimeFormatOptions);
        expect(printedTime(text, language)).toEqual({ at, precision: 'second' });
      });
    }
  }

  test('whatever spaces it prints', () => {
    expect(printedTime('Sep 22, 2026, 3:13:20\u202fPM', 'en')?.at).toBe(at);
    expect(printedTime('22 сент. 2026\u00a0г., 15:13:20', 'ru')?.at).toBe(at);
  });

  test('in a language that the page does not say, where months have names', () => {
    expect(printedTime('22 сент. 2026 г., 15:13:20', 'en')?.at).toBe(at);
    expect(printedTime('Sep 22, 2026, 15:13:20', 'xx-nonsense-')?.at).toBe(at);
    expect(printedTime('Sep 22, 2026, 15:13:20', '')?.at).toBe(at);
  });
});

describe('nothing is guessed', () => {
  test.each([
    ['no time', ''],
    ['a time without a day', '15:13:20'],
    ['a day without a time', 'Sep 22, 2026'],
    ['a day that is none', 'Feb 31, 2026, 15:13:20'],
    ['numbers alone', '05/06/2026, 15:13:20'],
    ['words around it', 'Edited: Sep 22, 2026, 15:13:20'],
    ['a megabyte', `Sep 22, 2026, 15:13:20${' '.repeat(1_000_000)}x`],
  ])('%s', (_, text) => {
    expect(printedTime(text, 'en')).toBeNull();
  });

  test('a calendar or digits of another kind', () => {
    for (const language of ['fa', 'ar-EG', 'th-u-ca-buddhist']) {
      const options = { dateStyle: 'medium', timeStyle: 'medium' } as const;
      expect(printedTime(new Date(at).toLocaleString(language, options), language)).toBeNull();
    }
  });
});

test('a day with its year is the middle of that day', () => {
  expect(printedDay('September 21, 2025', 'en')).toEqual({
    at: new Date(2025, 8, 21, 12).getTime(),
    precision: 'day',
  });
  expect(printedDay('21 сентября 2025 г.', 'ru')?.at).toBe(new Date(2025, 8, 21, 12).getTime());
  expect(printedDay('September 21', 'en')).toBeNull();
  expect(printedDay('Today', 'en')).toBeNull();
});
