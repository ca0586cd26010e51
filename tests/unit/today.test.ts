import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contact } from '#core/records.ts';
import { daysOverdue, defaultIntervals, isDue } from '#core/rhythm.ts';
import { dueIndexSlackMilliseconds, todayLimit, todayList } from '#core/today.ts';
import { contactRecord } from '../records.ts';

const now = new Date(2026, 10, 18, 9).getTime();

function silentFor(days: number, id = `silent ${days}`, minutes = 0): Contact {
  const lastTouchAt = new Date(2026, 10, 18 - days, 9, minutes).getTime();
  return contactRecord({ id, name: id, lastTouchAt });
}

describe('todayList', () => {
  it('is those who are due, the longest overdue first', () => {
    const list = todayList([silentFor(29), silentFor(33), silentFor(30), silentFor(47)], defaultIntervals, now);
    expect(list.map(({ name }) => name)).toEqual(['silent 47', 'silent 33', 'silent 30']);
  });

  it('is a few, never the backlog', () => {
    const list = todayList(
      Array.from({ length: 50 }, (_, index) => silentFor(31 + index)),
      defaultIntervals,
      now,
    );
    expect(list).toHaveLength(todayLimit);
    expect(list[0]?.name).toBe('silent 80');
  });

  it('is the same whatever the order of the candidates', () => {
    const people = [silentFor(40, 'b'), silentFor(40, 'a'), silentFor(40, 'c')];
    const names = (list: readonly Contact[]) => todayList(list, defaultIntervals, now).map(({ name }) => name);
    expect(names([...people].reverse())).toEqual(names(people));
  });

  it('finds everybody who is due below the slack of the index', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 1_439 }), (days, minutes) => {
        const contact = silentFor(days, 'anyone', minutes);
        expect(isDue(contact, defaultIntervals, now)).toBe(daysOverdue(contact, defaultIntervals, now) >= 0);
        if (isDue(contact, defaultIntervals, now)) expect(contact.dueAt).toBeLessThan(now + dueIndexSlackMilliseconds);
      }),
    );
  });
});
