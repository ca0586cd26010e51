import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import {
  addDays,
  civilDateOf,
  civilDateOfDayNumber,
  dayNumber,
  daysBetween,
  daysInMonth,
  instantOf,
  isoDate,
  isRealDate,
  localMidnight,
  nextLocalMidnight,
  nextYearly,
} from '#core/civil-date.ts';

const anyDay = fc.integer({ min: -719_000, max: 2_900_000 });
const day = (iso: string) => {
  const [year = 0, month = 0, date = 0] = iso.split('-').map(Number);
  return { year, month, day: date };
};

describe('day numbers', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2026-11-18', 20_775],
    ['0001-01-01', -719_162],
    ['0099-12-31', -683_004],
  ])('%s is %i', (iso, number) => {
    expect(dayNumber(day(iso))).toBe(number);
    expect(civilDateOfDayNumber(number)).toEqual(day(iso));
  });

  it('are inverse to each other, and grow by one a day', () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const date = civilDateOfDayNumber(number);
        expect(dayNumber(date)).toBe(number);
        expect(isRealDate(date)).toBe(true);
        expect(dayNumber(addDays(date, 1))).toBe(number + 1);
      }),
    );
  });

  it('count across leap days and years', () => {
    expect(addDays(day('2028-02-28'), 1)).toEqual(day('2028-02-29'));
    expect(addDays(day('2027-02-28'), 1)).toEqual(day('2027-03-01'));
    expect(addDays(day('2027-01-01'), -1)).toEqual(day('2026-12-31'));
    expect(daysBetween(day('2026-12-31'), day('2027-12-31'))).toBe(365);
    expect(daysBetween(day('2027-01-02'), day('2027-01-01'))).toBe(-1);
  });
});

describe('daysInMonth', () => {
  it.each([
    [2026, 2, 28],
    [2028, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [2026, 4, 30],
    [2026, 12, 31],
  ])('%i-%i has %i', (year, month, days) => expect(daysInMonth(year, month)).toBe(days));
});

describe('isRealDate', () => {
  it.each([
    [{ year: 2026, month: 2, day: 29 }, false],
    [{ year: 2028, month: 2, day: 29 }, true],
    [{ year: null, month: 2, day: 29 }, true],
    [{ year: null, month: 2, day: 30 }, false],
    [{ year: null, month: 4, day: 31 }, false],
    [{ year: 2026, month: 13, day: null }, false],
    [{ year: 2026, month: 0, day: null }, false],
    [{ year: 2026, month: null, day: null }, true],
    [{ year: null, month: null, day: 31 }, true],
    [{ year: null, month: null, day: 32 }, false],
    [{ year: null, month: 5, day: 0 }, false],
    [{ year: null, month: 5, day: 1.5 }, false],
    [{ year: null, month: Number.NaN, day: null }, false],
    [{ year: Number.NaN, month: 5, day: 1 }, false],
    [{ year: null, month: 5, day: Number.NaN }, false],
  ])('%j: %s', (date, real) => expect(isRealDate(date)).toBe(real));
});

describe('nextYearly', () => {
  it.each([
    ['2026-11-18', 11, 18, '2026-11-18'],
    ['2026-11-18', 11, 17, '2027-11-17'],
    ['2026-12-31', 1, 1, '2027-01-01'],
    ['2027-02-27', 2, 29, '2027-02-28'],
    ['2027-03-01', 2, 29, '2028-02-29'],
    ['2028-02-28', 2, 29, '2028-02-29'],
  ])('from %s, %i/%i falls on %s', (from, month, date, expected) =>
    expect(isoDate(nextYearly({ month, day: date }, day(from)))).toBe(expected),
  );

  it('is never further than a year away', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }), (number, month, date) => {
        const from = civilDateOfDayNumber(number);
        const distance = daysBetween(from, nextYearly({ month, day: date }, from));
        expect(distance).toBeGreaterThanOrEqual(0);
        expect(distance).toBeLessThanOrEqual(366);
      }),
    );
  });
});

describe('the machine’s own days', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it.each([
    'UTC',
    'Europe/Berlin',
    'America/New_York',
    'Asia/Kathmandu',
    'Pacific/Kiritimati',
    'America/Santiago',
    'Africa/Cairo',
  ])('begin at the next local midnight in %s, on the days when clocks change too', (name) => {
    process.env.TZ = name;
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toMatch(
      name === 'Asia/Kathmandu' ? /Kath?mandu/ : name,
    );
    for (let hour = 0; hour < 366 * 24; hour += 5) {
      const instant = Date.UTC(2026, 0, 1) + hour * 3_600_000;
      const midnight = nextLocalMidnight(instant);
      expect(midnight).toBeGreaterThan(instant);
      expect(civilDateOf(midnight)).toEqual(addDays(civilDateOf(instant), 1));
      expect(civilDateOf(midnight - 1)).toEqual(civilDateOf(instant));
    }
  });
});

describe('in every zone of the world, through ten years', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  /** From another source than the engine's own local time. */
  function dayIn(name: string): (instant: number) => string {
    const parts = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
    const format = new Intl.DateTimeFormat('en-CA', { timeZone: name, ...parts });
    return (instant) => format.format(instant);
  }

  it('a day is the same day back, begins when it does, and is the one a calendar there shows', () => {
    const [first, last] = [dayNumber({ year: 2020, month: 1, day: 1 }), dayNumber({ year: 2029, month: 12, day: 31 })];
    const mismatches: string[] = [];
    for (const name of Intl.supportedValuesOf('timeZone')) {
      process.env.TZ = name;
      const calendar = dayIn(name);
      for (let number = first; number <= last; number += 1) {
        const noon = instantOf(civilDateOfDayNumber(number));
        const began = localMidnight(noon);
        const right =
          dayNumber(civilDateOf(noon)) === number &&
          dayNumber(civilDateOf(began)) === number &&
          dayNumber(civilDateOf(began - 1)) === number - 1 &&
          nextLocalMidnight(began - 1) === began;
        // every day would take a minute
        const shown =
          number % 41 !== 0 || [noon, began, began - 1].every((at) => calendar(at) === isoDate(civilDateOf(at)));
        if (!right || !shown) mismatches.push(`${name} ${isoDate(civilDateOfDayNumber(number))}`);
      }
    }
    expect(mismatches).toEqual([]);
  }, 180_000);
});

it('isoDate pads every part', () => expect(isoDate({ year: 812, month: 3, day: 4 })).toBe('0812-03-04'));
