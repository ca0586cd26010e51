import { describe, expect, test } from 'vitest';
import type { AfterSaleStep } from '#core/after-sale.ts';
import { addDays, type CivilDate, instantOf } from '#core/civil-date.ts';
import { comingUp } from '#core/coming-up.ts';
import { dueOf } from '#core/due.ts';
import { defaultOccasions } from '#core/occasions/keeping.ts';
import type { Purchase } from '#core/records.ts';
import { priorBuying } from '#core/rhythm/buying.ts';
import { afterSaleStepRecord, contactRecord, lifeEventRecord, purchaseRecord } from '../records.ts';

const today: CivilDate = { year: 2026, month: 11, day: 21 };
const date = (year: number | null, month: number | null, day: number | null) => ({ year, month, day });

describe('until when', () => {
  test.each([
    [date(2026, 12, 1), date(2026, 12, 1), 'day'],
    [date(null, 12, 1), date(2026, 12, 1), 'day'],
    [date(null, 11, 21), date(2026, 11, 21), 'day'],
    [date(null, 3, 5), date(2027, 3, 5), 'day'],
    [date(null, 2, 29), date(2027, 2, 28), 'day'],
    [date(2026, 11, null), date(2026, 11, 30), 'month'],
    [date(null, 2, null), date(2027, 2, 28), 'month'],
    [date(2027, null, null), date(2027, 12, 31), 'year'],
    [date(null, null, 20), date(2026, 12, 20), 'day'],
    [date(null, null, 31), date(2026, 12, 31), 'day'],
  ])('%o', (said, on, precision) => {
    expect(dueOf(said, today)).toEqual({ on, precision });
  });

  test('is not told of no date, nor of one that does not exist', () => {
    expect([null, date(null, null, null), date(2026, 2, 30)].map((said) => dueOf(said, today))).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('what is coming up', () => {
  const step = (id: string, inDays: number, fields: Partial<AfterSaleStep> = {}) =>
    afterSaleStepRecord({ id, dueOn: addDays(today, inDays), ...fields });
  const whole = {
    contact: contactRecord(),
    events: [lifeEventRecord('trip', { start: addDays(today, 10) })],
    marks: [],
    purchases: [purchaseRecord({ id: 'shelves' })],
    steps: [step('check', 5), step('thanks', -30), step('said', 3, { doneAt: 1 })],
    occasions: defaultOccasions,
    buying: { model: priorBuying, spend: {} },
    today,
  };
  const shown = (input: Parameters<typeof comingUp>[0]) =>
    comingUp(input).map((one) => {
      if (one.what === 'event') return [one.event.kind, one.inDays];
      if (one.what === 'occasion') return [one.occasion.id, one.inDays];
      if (one.what === 'purchase') return ['purchase', one.inDays];
      return [one.step.id, one.inDays];
    });

  test('is late first, then the soonest, and not what is done or of long ago', () => {
    expect(shown(whole)).toEqual([
      ['thanks', -30],
      ['check', 5],
      ['trip', 10],
    ]);
  });

  test('is also a holiday, when one would think of it, and not the birthday a second time', () => {
    const contact = contactRecord({ country: 'RU', profession: 'accountant' });
    const own = lifeEventRecord('birthday', { start: date(1980, 12, 5), yearly: true });
    expect(shown({ ...whole, contact, events: [own], steps: [] })).toEqual([
      ['ru/accountant', 0],
      ['birthday', 14],
    ]);
  });

  test('is also what follows from a birth, until it is dismissed', () => {
    const birth = lifeEventRecord('birth', { about: 'son', start: { ...addDays(today, 20), year: today.year - 3 } });
    const input = { ...whole, events: [birth] };
    expect(shown(input)).toContainEqual(['birthday', 20]);
    expect(shown({ ...input, marks: [{ opening: `derived:${birth.id}:birthday` }] })).not.toContainEqual([
      'birthday',
      20,
    ]);
  });

  test('is also the next purchase of whoever buys every seven weeks, when it is near and welcome', () => {
    const bought = (...daysAgo: number[]) =>
      daysAgo.map((days) => purchaseRecord({ id: `${days}`, on: addDays(today, -days), saidAt: instantOf(today) }));
    const of = (purchases: Purchase[], contact = contactRecord()) =>
      shown({ ...whole, contact, events: [], steps: [], purchases });
    const [[what, inDays] = []] = of(bought(29, 78, 127, 176, 225));
    expect(what).toBe('purchase');
    expect(Math.abs(Number(inDays) - 20)).toBeLessThanOrEqual(5);
    expect(of(bought(29, 78))).toEqual([]);
    expect(of(bought(10, 110, 210, 310, 410))).toEqual([]);
    expect(of(bought(29, 78, 127, 176, 225), contactRecord({ mourningUntil: addDays(today, 90) }))).toEqual([]);
  });

  test('has no care after a purchase that was taken away', () => {
    expect(shown({ ...whole, purchases: [] }).map(([id]) => id)).toEqual(['trip']);
  });

  test('is nothing of who is let go or has died', () => {
    expect(shown({ ...whole, contact: contactRecord({ letGo: true }) })).toEqual([]);
    expect(shown({ ...whole, contact: contactRecord({ deceased: true }) })).toEqual([]);
  });

  test('in mourning is no question how the shelves are', () => {
    const ids = (days: number) => {
      const contact = contactRecord({ mourningUntil: addDays(today, days) });
      return shown({ ...whole, contact, events: [] }).map(([id]) => id);
    };
    expect(ids(6)).toEqual([]);
    expect(ids(3)).toEqual(['check']);
    // a loss that was told mourns by itself
    const loss = lifeEventRecord('bereavement', { start: addDays(today, -2), saidAt: instantOf(today) });
    expect(shown({ ...whole, events: [loss] }).map(([id]) => id)).toEqual([]);
  });
});
