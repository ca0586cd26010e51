import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localTime, numericTime } from '#sites/times.ts';

const instant = (...parts: [number, number, number, number, number]) => new Date(...parts).getTime();

describe('a time is read', () => {
  test.each([
    ['en', 'May 13, 2026, 11:02 PM', instant(2026, 4, 13, 23, 2)],
    ['en-US', 'May 13, 2026, 11:02\u202fPM', instant(2026, 4, 13, 23, 2)],
    ['en', 'Sep 1, 2026, 12:00 AM', instant(2026, 8, 1, 0, 0)],
    ['en', 'Sept 1, 2026, 12:30 p.m.', instant(2026, 8, 1, 12, 30)],
    ['en', 'Thu, Dec 18, 2014 at 12:35 PM', instant(2014, 11, 18, 12, 35)],
    ['en-GB', '20 Aug 2025, 13:19', instant(2025, 7, 20, 13, 19)],
    ['en-GB', '20\u00a0August\u00a02025 at 07:05', instant(2025, 7, 20, 7, 5)],
    ['ru', '26 дек. 2019 г., 22:53', instant(2019, 11, 26, 22, 53)],
    ['ru', 'чт, 26 дек. 2019 г., 22:54', instant(2019, 11, 26, 22, 54)],
    ['ru-RU', '3 мая 2026\u202fг., 7:05', instant(2026, 4, 3, 7, 5)],
    ['ru', '8 марта 2026 г. в 09:00', instant(2026, 2, 8, 9, 0)],
  ])('%s: %s', (language, text, at) => {
    expect(localTime(text, language)).toEqual({ at, precision: 'minute' });
  });
});

describe('what is not understood whole is no time', () => {
  test.each([
    ['en', 'Scheduled for tomorrow'],
    ['en', 'May 13, 2026'],
    ['en', 'May 32, 2026, 11:02 PM'],
    ['en', 'Feb 30, 2026, 1:00 PM'],
    ['en', 'May 13, 2026, 13:02 PM'],
    ['en', 'May 13, 2026, 24:00'],
    ['en', 'May 13, 2026, 11:60 PM'],
    ['en', 'May 13, 26, 11:02 PM'],
    ['en', '5/13/2026, 11:02 PM'],
    ['en', 'May 13, 2026, 11:02 PM (2 days ago)'],
    ['en', '26 дек. 2019 г., 22:53'],
    ['ru', 'May 13, 2026, 11:02 PM'],
    ['ru', '26 дек. 2019 г., 10:53 PM'],
    ['zh-CN', '2016年5月4日 上午10:08'],
    ['de', '13. Mai 2026, 23:02'],
    ['constructor', 'May 13, 2026, 11:02 PM'],
    ['', 'May 13, 2026, 11:02 PM'],
    ['en', ''],
    ['en', null],
  ])('%s: %s', (language, text) => {
    expect(localTime(text, language)).toBeNull();
  });
});

test.each(['en-US', 'en-GB', 'ru-RU'])('every minute that this machine prints in %s is read back', (locale) => {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  fc.assert(
    // from the first day on that is of 1970 everywhere
    fc.property(fc.integer({ min: 24 * 60, max: 80 * 365 * 24 * 60 }), (minute) => {
      const at = minute * 60_000;
      const read = localTime(format.format(at), locale);
      // a time that comes twice when clocks go back, on Lord Howe by half an hour, is one of the two
      expect([0, 1_800_000, -1_800_000, 3_600_000, -3_600_000]).toContain(read === null ? null : read.at - at);
    }),
    { numRuns: 3_000 },
  );
});

test('never throws, whatever the text', () => {
  fc.assert(fc.property(fc.string(), fc.constantFrom('en', 'ru'), (text, language) => void localTime(text, language)));
});

describe('a time in digits', () => {
  test.each([
    ['2026-08-16 11:08', new Date(2026, 7, 16, 11, 8)],
    ['2026/08/16 9:08 pm', new Date(2026, 7, 16, 21, 8)],
    ['16.8.2026 11:08', new Date(2026, 7, 16, 11, 8)],
    ['05.06.2026, 12:08 AM', new Date(2026, 5, 5, 0, 8)],
    ['16/08/2026 11:08', new Date(2026, 7, 16, 11, 8)],
    ['08/16/2026 11:08 p.m.', new Date(2026, 7, 16, 23, 8)],
    ['07-07-2026\u00a011:08', new Date(2026, 6, 7, 11, 8)],
  ])('%s', (text, at) => {
    expect(numericTime(text)).toEqual({ at: at.getTime(), precision: 'minute' });
  });

  test.each([
    ['day and month may be either', '05/06/2026 11:08'],
    ['day and month may be either', '05-06-2026 11:08'],
    ['a year of two digits', '16.08.26 11:08'],
    ['no such day', '2026-02-30 11:08'],
    ['no such month', '16.13.2026 11:08'],
    ['no such hour', '2026-08-16 24:08'],
    ['no such hour of half a day', '2026-08-16 13:08 pm'],
    ['two marks', '16.08-2026 11:08'],
    ['no time', '2026-08-16'],
    ['words', 'Today 11:08'],
  ])('%s: %s', (_, text) => {
    expect(numericTime(text)).toBeNull();
  });
});
