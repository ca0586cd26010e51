import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contact } from '#core/records.ts';
import { daysOverdue, defaultIntervalDays, dueAt, intervalDaysOf, isDue, relationship } from '#core/rhythm.ts';

const noon = (daysAgo: number, hours = 0) => new Date(2026, 10, 18 - daysAgo, 12 + hours).getTime();
const now = noon(0);

function contact(fields: Partial<Contact> = {}): Contact {
  return {
    id: 'james',
    createdAt: noon(100),
    changed: {},
    name: 'James Carter',
    nameTokens: ['james', 'carter'],
    language: 'en',
    address: 'formal',
    intervalDays: null,
    lastTouchAt: null,
    dueAt: 0,
    ...fields,
  };
}

describe('due', () => {
  it('counts civil days from the last touch', () => {
    const james = contact({ lastTouchAt: noon(30, 11) });
    expect(intervalDaysOf(james)).toBe(defaultIntervalDays);
    expect(isDue(james, now)).toBe(true);
    expect(daysOverdue(james, now)).toBe(0);
    expect(daysOverdue(james, noon(1, 11))).toBe(-1);
    expect(daysOverdue(james, noon(0, -12))).toBe(0);
  });

  it('counts from the day somebody was remembered while no touch is known', () => {
    expect(daysOverdue(contact({ createdAt: noon(31) }), now)).toBe(1);
    expect(isDue(contact({ createdAt: noon(3) }), now)).toBe(false);
  });

  it('keeps to the interval of the contact', () => {
    const weekly = contact({ intervalDays: 7, lastTouchAt: noon(10) });
    expect(daysOverdue(weekly, now)).toBe(3);
    expect(dueAt(weekly)).toBe(noon(10) + 7 * 86_400_000);
  });
});

describe('relationship', () => {
  it('tells the usual gap and the silence', () => {
    const james = contact({ lastTouchAt: noon(47) });
    const touches = [47, 59, 71, 83, 95].map((daysAgo) => noon(daysAgo));
    expect(relationship(james, touches, now)).toEqual({
      usualGapDays: 12,
      silentDays: 47,
      intervalDays: 30,
      daysOverdue: 17,
    });
  });

  it('calls fewer than four gaps no rhythm', () => {
    expect(
      relationship(
        contact(),
        [1, 2, 3, 4].map((daysAgo) => noon(daysAgo)),
        now,
      ).usualGapDays,
    ).toBeNull();
    expect(
      relationship(
        contact(),
        [1, 2, 3, 4, 5].map((daysAgo) => noon(daysAgo)),
        now,
      ).usualGapDays,
    ).toBe(1);
  });

  it('counts several touches of a day once, and none of the future', () => {
    const touches = [1, 1, 1, 1, 1, 1].map((daysAgo, hour) => noon(daysAgo, hour));
    expect(relationship(contact(), touches, now).usualGapDays).toBeNull();
    const future = [noon(-3), noon(-6), noon(-9), noon(-12), noon(-15)];
    expect(relationship(contact(), future, now).usualGapDays).toBeNull();
  });

  it('knows no silence while no touch is known, and none below zero', () => {
    expect(relationship(contact(), [], now).silentDays).toBeNull();
    expect(relationship(contact({ lastTouchAt: noon(-2) }), [], now).silentDays).toBe(0);
  });

  it('does not depend on the order, and is never no number', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1_000, max: 4_000 })), (days) => {
        const touches = days.map((day) => noon(day));
        const told = relationship(contact(), touches, now);
        expect(relationship(contact(), [...touches].reverse(), now)).toEqual(told);
        expect(told.usualGapDays === null || told.usualGapDays > 0).toBe(true);
      }),
    );
  });
});
