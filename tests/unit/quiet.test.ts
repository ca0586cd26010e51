import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isQuiet, nextQuietChange } from '#core/quiet.ts';

// 26 November 2026 is a Thursday
const at = (hour: number, minute = 0, day = 26) => new Date(2026, 10, day, hour, minute).getTime();
const night = { hours: { from: 20 * 60, until: 8 * 60 }, days: [] };
const lunch = { hours: { from: 12 * 60, until: 13 * 60 }, days: [] };

describe('quiet', () => {
  it.each([
    ['at night', night, at(23), true],
    ['after midnight', night, at(3), true],
    ['from the minute on', night, at(20), true],
    ['until the minute', night, at(8), false],
    ['by day', night, at(12), false],
    ['at lunch', lunch, at(12, 30), true],
    ['after lunch', lunch, at(13), false],
    ['the whole day', { hours: { from: 480, until: 480 }, days: [] }, at(3), true],
    ['on Thursdays', { hours: null, days: [4] }, at(12), true],
    ['on Sundays', { hours: null, days: [7] }, at(12, 0, 29), true],
    ['on other days', { hours: null, days: [6, 7] }, at(12), false],
    ['never', { hours: null, days: [] }, at(3), false],
  ])('%s', (_, quiet, now, expected) => {
    expect(isQuiet(quiet, now)).toBe(expected);
  });
});

describe('the next change', () => {
  it('is the end, or the next beginning', () => {
    expect(nextQuietChange(night, at(23))).toBe(at(8, 0, 27));
    expect(nextQuietChange(night, at(12))).toBe(at(20));
    expect(nextQuietChange({ hours: null, days: [4] }, at(12))).toBeNull();
  });

  it('always changes what is quiet, and nothing does before', () => {
    const minutes = fc.integer({ min: 0, max: 1_439 });
    fc.assert(
      fc.property(minutes, minutes, minutes, (from, until, minute) => {
        fc.pre(from !== until);
        const quiet = { hours: { from, until }, days: [] };
        const now = at(0) + minute * 60_000;
        const next = nextQuietChange(quiet, now);
        if (next === null) throw new Error('there are hours');
        expect(next).toBeGreaterThan(now);
        expect(isQuiet(quiet, next)).not.toBe(isQuiet(quiet, next - 60_000));
        expect(isQuiet(quiet, next - 60_000)).toBe(isQuiet(quiet, now));
      }),
    );
  });
});
