import { describe, expect, test } from 'vitest';
import { addDays, type CivilDate, daysBetween, isoDate, weekdayOf } from '#core/civil-date.ts';
import { countries } from '#core/occasions/countries.ts';
import { orthodoxEaster, westernEaster } from '#core/occasions/easter.ts';
import { occasionMarks } from '#core/occasions/holiday.ts';
import { holidayById, holidays, holidaysWithin, nextOccurrence, occurrencesIn } from '#core/occasions/holidays.ts';
import { islamicDays } from '#core/occasions/islamic.ts';
import { daysIn } from '#core/occasions/rule.ts';

const years = Array.from({ length: 200 }, (_, index) => 1900 + index);

/**
 * The dates of the Paschal full moon by golden number, and the Sunday after it: the tables of the churches, which know
 * nothing of the formula. Western: Book of Common Prayer, 1900 to 2199; Orthodox: the same by the Julian calendar, for ever.
 */
const westernMoons = '4-14 4-3 3-23 4-11 3-31 4-18 4-8 3-28 4-16 4-5 3-25 4-13 4-2 3-22 4-10 3-30 4-17 4-7 3-27';
const julianMoons = '4-5 3-25 4-13 4-2 3-22 4-10 3-30 4-18 4-7 3-27 4-15 4-4 3-24 4-12 4-1 3-21 4-9 3-29 4-17';

function sundayAfterMoon(year: number, moons: string, daysAhead: number): CivilDate {
  const [month = 0, day = 0] = (moons.split(' ')[year % 19] ?? '').split('-').map(Number);
  const moon = addDays({ year, month, day }, daysAhead);
  return addDays(moon, 7 - (weekdayOf(moon) % 7));
}

describe('Easter', () => {
  test.each(years)('%i: the formula gives what the tables of the churches give', (year) => {
    expect(westernEaster(year)).toEqual(sundayAfterMoon(year, westernMoons, 0));
    expect(orthodoxEaster(year)).toEqual(sundayAfterMoon(year, julianMoons, 13));
  });

  test.each([
    [2024, '2024-03-31', '2024-05-05'],
    [2025, '2025-04-20', '2025-04-20'],
    [2026, '2026-04-05', '2026-04-12'],
    [2027, '2027-03-28', '2027-05-02'],
    [2038, '2038-04-25', '2038-04-25'],
  ])('%i is as published', (year, western, orthodox) => {
    expect(isoDate(westernEaster(year))).toBe(western);
    expect(isoDate(orthodoxEaster(year))).toBe(orthodox);
  });
});

describe('a holiday on its published day', () => {
  test.each([
    ['us/thanksgiving', '2023-11-23 2024-11-28 2025-11-27 2026-11-26 2027-11-25'],
    ['us/memorial-day', '2023-05-29 2024-05-27 2025-05-26 2026-05-25 2027-05-31'],
    ['us/martin-luther-king', '2025-01-20 2026-01-19 2027-01-18'],
    ['us/labor-day', '2025-09-01 2026-09-07 2027-09-06'],
    ['us/fathers-day', '2025-06-15 2026-06-21 2027-06-20'],
    ['us/mothers-day', '2025-05-11 2026-05-10 2027-05-09'],
    ['us/secretary', '2024-04-24 2025-04-23 2026-04-22 2027-04-21'],
    ['us/teacher', '2024-05-07 2025-05-06 2026-05-05 2027-05-04'],
    ['gb/early-may', '1995-05-08 2019-05-06 2020-05-08 2026-05-04'],
    ['gb/spring-bank-holiday', '2002-06-04 2012-06-04 2021-05-31 2022-06-02 2026-05-25'],
    ['gb/summer-bank-holiday', '2025-08-25 2026-08-31'],
    ['gb/mothering-sunday', '2024-03-10 2025-03-30 2026-03-15 2027-03-07'],
    ['gb/remembrance-sunday', '2025-11-09 2026-11-08'],
    ['de/repentance-day', '2022-11-16 2023-11-22 2024-11-20 2025-11-19 2026-11-18'],
    ['de/volkstrauertag', '2023-11-19 2024-11-17 2025-11-16 2026-11-15'],
    ['de/totensonntag', '2023-11-26 2024-11-24 2025-11-23 2026-11-22'],
    ['de/first-advent', '2022-11-27 2023-12-03 2025-11-30 2026-11-29'],
    ['de/fathers-day', '2024-05-09 2025-05-29 2026-05-14'],
    ['de/carnival', '2024-02-12 2025-03-03 2026-02-16'],
    ['pentecost-western', '2024-05-19 2025-06-08 2026-05-24'],
    ['ru/builder', '2024-08-11 2025-08-10 2026-08-09 2027-08-08'],
    ['programmer', '2023-09-13 2024-09-12 2026-09-13 2028-09-12'],
    ['system-administrator', '2025-07-25 2026-07-31'],
    ['ru/accountant', '2026-11-21'],
    ['ru/mothers-day', '2024-11-24 2025-11-30 2026-11-29'],
    ['ru/fathers-day', '2024-10-20 2025-10-19 2026-10-18'],
    ['ru/doctor', '2025-06-15 2026-06-21'],
    ['ru/driver', '2025-10-26 2026-10-25'],
    ['ru/secretary', '2025-09-19 2026-09-18'],
    ['ru/seller', '2025-07-26 2026-07-25'],
    ['kz/teacher', '2025-10-05 2026-10-04'],
    ['by/power-engineer', '2025-12-21 2026-12-20'],
    ['ua/holodomor', '2024-11-23 2025-11-22 2026-11-28'],
    ['ua/vyshyvanka', '2025-05-15 2026-05-21'],
    ['by/radunitsa', '2024-05-14 2025-04-29 2026-04-21'],
    ['trinity', '2024-06-23 2025-06-08 2026-05-31'],
  ])('%s', (id, published) => {
    const holiday = holidayById(id);
    if (!holiday) throw new Error(`there is no ${id}`);
    for (const date of published.split(' ')) {
      const [found] = occurrencesIn(Number(date.slice(0, 4)), holiday);
      expect(found && isoDate(found.start)).toBe(date);
    }
  });

  test.each([
    ['kz/nauryz', 2026, '2026-03-21', '2026-03-23'],
    // 2026: Lent begins on 23 February
    ['maslenitsa', 2026, '2026-02-16', '2026-02-22'],
    ['maslenitsa', 2025, '2025-02-24', '2025-03-02'],
  ])('%s of %i lasts', (id, year, first, last) => {
    const holiday = holidayById(id);
    const [found] = holiday ? occurrencesIn(year, holiday) : [];
    expect(found && [isoDate(found.start), isoDate(found.end)]).toEqual([first, last]);
  });

  test('is not kept before there was one', () => {
    const juneteenth = holidayById('us/juneteenth');
    expect(juneteenth && occurrencesIn(2020, juneteenth)).toEqual([]);
    expect(juneteenth && occurrencesIn(2021, juneteenth)).toHaveLength(1);
  });
});

describe('the Islamic calendar', () => {
  // as it was kept in most countries (Umm al-Qura); arithmetic may be a day off
  test.each([
    [10, 1, '2023-04-21 2024-04-10 2025-03-30 2026-03-20'],
    [12, 10, '2023-06-28 2024-06-16 2025-06-06 2026-05-27'],
  ])('month %i, day %i', (month, day, published) => {
    for (const text of published.split(' ')) {
      const [year = 0, inMonth = 0, inDay = 0] = text.split('-').map(Number);
      const [found] = islamicDays(year, month, day);
      if (!found) throw new Error(`none in ${year}`);
      expect(Math.abs(daysBetween({ year, month: inMonth, day: inDay }, found))).toBeLessThanOrEqual(1);
    }
  });

  test('gives each day of its year once, so that now and then a year of ours has two', () => {
    const all = years.flatMap((year) => islamicDays(year, 10, 1));
    for (const [index, date] of all.slice(1).entries()) {
      const before = all[index];
      expect(before && [354, 355]).toContain(before && daysBetween(before, date));
    }
    expect(islamicDays(2000, 10, 1)).toHaveLength(2);
  });
});

describe('the holidays', () => {
  test('have names of their own that no mark has', () => {
    const ids = holidays.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => occasionMarks.some((mark) => mark === id))).toEqual([]);
    expect(ids).not.toContain('birthday');
    expect(ids).not.toContain('name-day');
  });

  test('have one day a year from 1990 to 2099, and last as long as they say', () => {
    const wrong = holidays.flatMap((holiday) =>
      years
        .filter((year) => year >= Math.max(1990, holiday.since ?? 0))
        .filter((year) => {
          const found = occurrencesIn(year, holiday);
          const once = holiday.rule.type === 'islamic' || found.length === 1;
          const lasts = found.every(
            ({ start, end }) => start.year === year && daysBetween(start, end) === (holiday.days ?? 1) - 1,
          );
          return !once || !lasts;
        })
        .map((year) => `${holiday.id} ${year}`),
    );
    expect(wrong).toEqual([]);
  });

  test('have no cheerful word on a day of mourning or a solemn one', () => {
    for (const { character, wish, early } of holidays) {
      if (character === 'joyful') continue;
      expect([wish, early]).toEqual([null, undefined]);
    }
  });

  test.each(countries)('of %s are known for everybody and for at least one profession', (country) => {
    const own = holidays.filter(({ where }) => where?.includes(country));
    expect(own.filter(({ whom }) => whom === 'everybody').length).toBeGreaterThan(4);
    expect(own.some(({ whom }) => typeof whom === 'object' && 'profession' in whom) || country === 'GB').toBe(true);
  });

  test('a day of a faith, of women, of men is nobody’s by country alone', () => {
    const marked = ['womens-day', 'ru/defenders-day', 'christmas-orthodox', 'easter-western', 'eid-al-adha'];
    for (const id of marked) expect(typeof holidayById(id)?.whom).toBe('object');
  });

  test('the next one is the one that lasts, or the first to come', () => {
    const next = (id: string, today: CivilDate) => {
      const holiday = holidayById(id);
      const found = holiday && nextOccurrence(holiday, today);
      return found && isoDate(found.start);
    };
    expect(next('kz/nauryz', { year: 2026, month: 3, day: 23 })).toBe('2026-03-21');
    expect(next('kz/nauryz', { year: 2026, month: 3, day: 24 })).toBe('2027-03-21');
    expect(next('new-year', { year: 2026, month: 12, day: 31 })).toBe('2027-01-01');
    expect(next('new-year', { year: 2027, month: 1, day: 1 })).toBe('2027-01-01');
  });

  test('29 February is there in leap years only', () => {
    expect(daysIn(2028, { type: 'date', month: 2, day: 29 })).toHaveLength(1);
    expect(daysIn(2027, { type: 'date', month: 2, day: 29 })).toHaveLength(0);
  });
});

test('the holidays of the next days are those that the rules give, each once', () => {
  for (let index = 0; index < 800; index += 37) {
    const today = addDays({ year: 2026, month: 11, day: 26 }, index);
    for (const days of [0, 7, 45, 365]) {
      const told = holidaysWithin(today, days).map(({ holiday, start }) => `${isoDate(start)} ${holiday.id}`);
      const wanted = holidays.flatMap((holiday) => {
        const next = nextOccurrence(holiday, today);
        return next && daysBetween(today, next.start) <= days ? [`${isoDate(next.start)} ${holiday.id}`] : [];
      });
      expect(told.sort()).toEqual(wanted.sort());
    }
  }
});
