import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDateOf, civilDateOfDayNumber, dayNumber, instantOf } from '#core/civil-date.ts';
import type { Contact, Touch, TouchDays } from '#core/records.ts';
import { warmthOn } from '#core/rhythm/days.ts';
import { priorModel, silenceProbability } from '#core/rhythm/model.ts';
import {
  coldFrom,
  daysOverdue,
  defaultIntervals,
  defaultRules,
  dueAt,
  intervalDaysOf,
  isDue,
  mostTouchDays,
  noTouchDays,
  relationship,
  standings,
  toldByTouches,
  touchDaysOf,
  weightOf,
  withTouchDay,
} from '#core/rhythm.ts';
import { contactRecord, rhythmOf, touchRecord } from '../records.ts';

const noon = (daysAgo: number, hours = 0) => new Date(2026, 10, 18 - daysAgo, 12 + hours).getTime();
const now = noon(0);
const dayOf = (daysAgo: number) => dayNumber(civilDateOf(noon(daysAgo)));
const noonOf = (day: number) => instantOf(civilDateOfDayNumber(day));

function contact(fields: Partial<Contact> = {}): Contact {
  return contactRecord({ id: 'james', createdAt: noon(100), name: 'James Carter', ...fields });
}

/** In touch on these days. */
function seen(daysAgo: readonly number[], fields: Partial<Contact> = {}): Contact {
  return contact({ rhythm: rhythmOf(daysAgo.map((days) => noon(days))), ...fields });
}

describe('due', () => {
  it('counts civil days from the last touch', () => {
    const james = contact({ lastTouchAt: noon(30, 11) });
    expect(intervalDaysOf(james, defaultIntervals)).toBe(30);
    expect(isDue(james, defaultIntervals, now)).toBe(true);
    expect(daysOverdue(james, defaultIntervals, now)).toBe(0);
    expect(daysOverdue(james, defaultIntervals, noon(1, 11))).toBe(-1);
    expect(daysOverdue(james, defaultIntervals, noon(0, -12))).toBe(0);
  });

  it('counts from the day somebody was remembered while no touch is known', () => {
    expect(daysOverdue(contact({ createdAt: noon(31) }), defaultIntervals, now)).toBe(1);
    expect(isDue(contact({ createdAt: noon(3) }), defaultIntervals, now)).toBe(false);
  });

  it('keeps to the interval of the contact', () => {
    const weekly = contact({ intervalDays: 7, lastTouchAt: noon(10) });
    expect(daysOverdue(weekly, defaultIntervals, now)).toBe(3);
    expect(dueAt(weekly, defaultIntervals)).toBe(noon(10) + 7 * 86_400_000);
  });
});

describe('a state', () => {
  const overdue = { lastTouchAt: noon(100) };
  it.each([
    ['let go', { letGo: true }],
    ['deceased', { deceased: true }],
    ['muted until tomorrow', { mutedUntil: { year: 2026, month: 11, day: 19 } }],
    ['in mourning until today', { mourningUntil: { year: 2026, month: 11, day: 18 } }],
  ])('%s is on no list', (_, state) => {
    const silent = contact({ ...overdue, ...state });
    expect(isDue(silent, defaultIntervals, now)).toBe(false);
    expect(dueAt(silent, defaultIntervals)).toBeGreaterThan(now);
  });

  it.each([
    ['muted until today', { mutedUntil: { year: 2026, month: 11, day: 18 } }],
    ['in mourning until yesterday', { mourningUntil: { year: 2026, month: 11, day: 17 } }],
    ['not to be congratulated', { noCongratulations: true }],
  ])('%s is due again', (_, state) => {
    expect(isDue(contact({ ...overdue, ...state }), defaultIntervals, now)).toBe(true);
  });
});

describe('the days of a rhythm', () => {
  const touches = fc.array(
    fc.record({
      at: fc.integer({ min: 20_000, max: 20_200 }).map(noonOf),
      direction: fc.constantFrom('in', 'out', 'unknown'),
      kind: fc.constantFrom('message', 'call', 'meeting', 'gift', 'thanks'),
    }),
    { maxLength: 80 },
  );
  const withAll = (all: readonly Touch[]) =>
    all.reduce<TouchDays | null>((known, touch) => {
      return known && withTouchDay(known, dayNumber(civilDateOf(touch.at)), weightOf(touch));
    }, noTouchDays);

  it('come out the same one by one as all at once, or are said not to be known', () => {
    fc.assert(
      fc.property(touches, (fields) => {
        const all = fields.map(touchRecord);
        const known = withAll(all);
        const whole = touchDaysOf(all);
        if (known !== null) expect(known).toEqual(whole);
        expect(whole.newest.length).toBe(Math.min(whole.count, mostTouchDays));
      }),
    );
  });

  it('are always known while none is older than the newest kept', () => {
    fc.assert(
      fc.property(touches, (fields) => {
        const all = fields.map(touchRecord);
        expect(withAll([...all].sort((a, b) => a.at - b.at))).toEqual(touchDaysOf(all));
      }),
    );
  });
});

describe('cold', () => {
  it('is later the longer the usual gap, and never before the interval', () => {
    const every = (gap: number) => [0, 1, 2, 3, 4, 5, 6].map((index) => 200 - index * gap);
    const from = (gap: number) =>
      (coldFrom(rhythmOf(every(gap).map((day) => noon(day))), 30, priorModel) ?? 0) - dayOf(200 - 6 * gap);
    expect(from(2)).toBeGreaterThan(30);
    expect(from(20)).toBeGreaterThan(from(2));
  });

  it('is unknown without a touch, and a number however many there are', () => {
    expect(coldFrom(noTouchDays, 30, priorModel)).toBeNull();
    expect(coldFrom({ ...noTouchDays, count: 1_000, first: 10_000, newest: [20_000] }, 30, priorModel)).toBeGreaterThan(
      20_030,
    );
    expect(coldFrom({ ...noTouchDays, count: 1, first: -25_000, newest: [-25_000] }, 365, priorModel)).toBeGreaterThan(
      -25_000,
    );
  });

  it('comes nearer with silence: more of it never makes anybody warmer', () => {
    fc.assert(
      fc.property(
        fc.nat(400),
        fc.nat(3_000),
        fc.nat(3_000),
        fc.nat(500),
        fc.integer({ min: 1, max: 800 }),
        (x, tx, silence, more, horizon) => {
          const before = silenceProbability(priorModel, { x, tx, age: tx + silence }, horizon);
          const after = silenceProbability(priorModel, { x, tx, age: tx + silence + more }, horizon);
          expect(after).toBeGreaterThanOrEqual(before - 1e-12);
          expect(after).toBeGreaterThanOrEqual(0);
          expect(after).toBeLessThanOrEqual(1 + 1e-12);
        },
      ),
    );
  });
});

describe('relationship', () => {
  it('tells the usual gap and the silence', () => {
    const james = seen([47, 59, 71, 83, 95], { lastTouchAt: noon(47) });
    expect(relationship(james, defaultRules, now)).toMatchObject({
      usualGapDays: 12,
      silentDays: 47,
      intervalDays: 12,
      daysOverdue: 35,
    });
  });

  it('takes the own rhythm in place of the circle’s, a wish in place of both, and never less than a week', () => {
    const days = (newest: number[], fields: Partial<Contact> = {}) =>
      relationship(seen(newest, fields), defaultRules, now).intervalDays;
    expect(days([1, 13, 25, 37])).toBe(30);
    expect(days([1, 13, 25, 37, 49])).toBe(12);
    expect(days([1, 13, 25, 37, 49], { intervalDays: 60 })).toBe(60);
    expect(days([1, 2, 3, 4, 5])).toBe(7);
  });

  it('calls fewer than four gaps no rhythm', () => {
    expect(relationship(seen([1, 2, 3, 4]), defaultRules, now).usualGapDays).toBeNull();
    expect(relationship(seen([1, 2, 3, 4, 5]), defaultRules, now).usualGapDays).toBe(1);
  });

  it('counts several touches of a day once, and none of the future', () => {
    const hours = contact({ rhythm: rhythmOf([1, 1, 1, 1, 1, 1].map((daysAgo, hour) => noon(daysAgo, hour))) });
    expect(relationship(hours, defaultRules, now).usualGapDays).toBeNull();
    expect(relationship(seen([-3, -6, -9, -12, -15]), defaultRules, now).usualGapDays).toBeNull();
  });

  it('knows no silence while no touch is known, and none below zero', () => {
    expect(relationship(contact(), defaultRules, now).silentDays).toBeNull();
    expect(relationship(contact({ lastTouchAt: noon(-2) }), defaultRules, now).silentDays).toBe(0);
  });
});

describe('how it stands', () => {
  const on = (days: readonly number[], fields: Partial<Contact> = {}) => {
    const times = days.map(noonOf);
    return contact({ ...toldByTouches(times.map((at) => touchRecord({ at }))), createdAt: noonOf(20_000), ...fields });
  };
  const standingOf = (one: Contact, day: number) => relationship(one, defaultRules, noonOf(day)).standing;
  const rank = (one: Contact, day: number) => standings.indexOf(standingOf(one, day));
  const history = fc.uniqueArray(fc.integer({ min: 20_000, max: 20_900 }), { minLength: 1, maxLength: 60 });
  const interval = fc.constantFrom(null, 3, 14, 200);

  it('follows from the rules, with their numbers', () => {
    const james = on(
      [0, 12, 24, 36, 48, 60].map((day) => 20_000 + day),
      { intervalDays: 30 },
    );
    expect(standingOf(james, 20_065)).toBe('in-touch');
    expect(standingOf(james, 20_090)).toBe('due');
    const cold = relationship(james, defaultRules, noonOf(20_060 + 70));
    expect(cold).toMatchObject({ standing: 'cold', usualGapDays: 12, silentDays: 70, horizonDays: 30 });
    expect(cold.silence).toBeGreaterThanOrEqual(0.6);
    // eight mean gaps, or a P(alive) of less than a fifth
    const lost = Array.from({ length: 400 }, (_, silence) => standingOf(james, 20_060 + silence)).indexOf('lost');
    expect(lost).toBeGreaterThan(30);
    expect(lost).toBeLessThanOrEqual(8 * 12 + 1);
  });

  it('is cold from the very day that is kept for it', () => {
    fc.assert(
      fc.property(history, interval, (days, intervalDays) => {
        const one = on(days, { intervalDays });
        const from = one.coldFrom;
        if (from === null) return;
        expect(rank(one, from)).toBeGreaterThanOrEqual(standings.indexOf('cold'));
        const before = relationship(one, defaultRules, noonOf(from - 1));
        if (before.standing !== 'lost') expect(before.standing).not.toBe('cold');
      }),
    );
  });

  it('never becomes better by silence, nor worse by a fresh touch', () => {
    fc.assert(
      fc.property(history, interval, fc.nat(900), fc.nat(300), (days, intervalDays, silence, more) => {
        const one = on(days, { intervalDays });
        const day = Math.max(...days) + silence;
        expect(rank(one, day + more)).toBeGreaterThanOrEqual(rank(one, day));
        const [now, later] = [day, day + more].map((when) => relationship(one, defaultRules, noonOf(when)));
        expect(later?.warmth).toBeLessThanOrEqual(now?.warmth ?? 0);
        const touched = on([...days, day], { intervalDays });
        expect(rank(touched, day)).toBeLessThanOrEqual(rank(one, day));
        expect(rank(touched, day)).toBe(0);
        expect(relationship(touched, defaultRules, noonOf(day)).warmth).toBeGreaterThanOrEqual(now?.warmth ?? 0);
      }),
    );
  });

  it('is no alarm without a touch, and a number whatever the clock says', () => {
    expect(standingOf(on([]), 20_001)).toBe('in-touch');
    expect(standingOf(on([]), 29_000)).toBe('due');
    fc.assert(
      fc.property(history, fc.integer({ min: -30_000, max: 60_000 }), (days, day) => {
        const told = relationship(on(days), defaultRules, noonOf(day));
        for (const number of Object.values(told).filter((value) => typeof value === 'number')) {
          expect(Number.isFinite(number)).toBe(true);
        }
        expect(told.silentDays).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('takes what lies in the future for what has not happened', () => {
    const one = on([20_000, 20_010, 20_020, 20_400]);
    const told = relationship(one, defaultRules, noonOf(20_100));
    expect(told.silentDays).toBe(80);
    expect(told).toMatchObject({
      silence: relationship(on([20_000, 20_010, 20_020]), defaultRules, noonOf(20_100)).silence,
    });
  });
});

describe('warmth', () => {
  const of = (fields: Partial<Touch>) => touchRecord({ at: noonOf(20_000), ...fields });
  const on = (day: number, ...touches: readonly Touch[]) => warmthOn(touchDaysOf(touches), day);

  it('is more after their answer than after my message, and most after a voice or a face', () => {
    const [mine, theirs, call, meeting] = [
      of({ direction: 'out' }),
      of({ direction: 'in' }),
      of({ kind: 'call', direction: 'unknown' }),
      of({ kind: 'meeting', direction: 'unknown' }),
    ].map((touch) => on(20_000, touch));
    expect([mine, theirs, call, meeting]).toEqual([1, 2, 4, 5]);
    // of a day the best counts
    expect(on(20_000, of({ direction: 'out' }), of({ direction: 'in' }), of({ direction: 'in' }))).toBe(2);
  });

  it('is the sum of all days, each halved every sixty days', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 18_000, max: 20_000 }), { maxLength: 90 }), (days) => {
        const told = on(20_100, ...days.map((day) => of({ at: noonOf(day), direction: 'in' })));
        const sum = days.reduce((total, day) => total + 2 * 2 ** (-(20_100 - day) / 60), 0);
        expect(told).toBeCloseTo(sum, 9);
      }),
    );
    expect(relationship(contact({ lastTouchAt: noon(60) }), defaultRules, now).warmthLost).toBeCloseTo(0.5);
  });
});
