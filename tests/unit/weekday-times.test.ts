import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { weekdayTime } from '#sites/weekday-times.ts';

describe('a time with its weekday', () => {
  const sixteenth = new Date(2026, 7, 16, 11, 8).getTime();
  const november = new Date(2026, 10, 12, 14, 5).getTime();

  it.each([
    ['Sun 16-Aug-26 11:08', 'en-IE', sixteenth],
    ['Sun 8/16/2026 11:08 AM', 'en-US', sixteenth],
    ['Sunday, 16/08/2026 11:08', 'en-GB', sixteenth],
    ['Sun 2026-08-16 11:08', 'en-CA', sixteenth],
    ['Вс 16.08.2026 11:08', 'ru', sixteenth],
    ['So 16.08.2026 11:08', 'de', sixteenth],
    // either number could be the month: only one of the two days is a Thursday
    ['Thu 11/12/2026 2:05 PM', 'en-US', november],
    ['Thu 12/11/2026 14:05', 'en-GB', november],
  ])('%s, in %s', (text, language, at) => {
    expect(weekdayTime(text, language)).toEqual({ at, precision: 'minute' });
  });

  it.each([
    ['another weekday', 'Mon 16-Aug-26 11:08', 'en'],
    ['a weekday of another language', 'Вс 16.08.2026 11:08', 'en'],
    ['both orders on the same weekday', 'Wed 1/7/2026 2:05 PM', 'en-US'],
    ['a day that does not exist', 'Sun 31.02.2026 11:08', 'de'],
    ['no weekday', '16.08.2026 11:08', 'ru'],
    ['a time alone', '11:08', 'en'],
    ['two marks', 'Sun 16/08.2026 11:08', 'en'],
    ['no such hour', 'Sun 16-Aug-26 13:08 PM', 'en'],
    ['no language', 'Sun 16-Aug-26 11:08', ''],
    ['no such language', 'Sun 16-Aug-26 11:08', 'not a language'],
    ['nothing', null, 'en'],
  ])('is unknown: %s', (_, text, language) => {
    expect(weekdayTime(text, language)).toBeNull();
  });
});

test('whatever is printed with its weekday is read back', () => {
  const instants = fc.date({ min: new Date(2000, 0, 2), max: new Date(2090, 0, 1), noInvalidDate: true });
  fc.assert(
    fc.property(instants, fc.constantFrom('en-US', 'ru', 'de', 'fr'), (date, language) => {
      const weekday = date.toLocaleDateString(language, { weekday: 'short' });
      const text = `${weekday} ${date.getDate()}.${date.getMonth() + 1}.${date.getFullYear()} ${date.getHours()}:${date.getMinutes().toString().padStart(2, '0')}`;
      const read = weekdayTime(text, language);
      expect(read && new Date(read.at).toString().slice(0, 21)).toBe(date.toString().slice(0, 21));
    }),
  );
});
