import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDateOfDayNumber, dayNumber, instantOf, type PartialDate } from '#core/civil-date.ts';
import { type BuyingRules, forecast, purchaseDays } from '#core/forecast.ts';
import type { Money } from '#core/records.ts';
import { priorBuying } from '#core/rhythm/buying.ts';
import { purchaseRecord } from '../records.ts';
import { chanceOf, contactsOf } from './keeping-up/simulated.ts';

const today = { year: 2026, month: 11, day: 26 };
const now = dayNumber(today);
const rules: BuyingRules = { model: priorBuying, spend: {} };

const boughtOn = (daysAgo: number, price: Money | null = null) =>
  purchaseRecord({ on: civilDateOfDayNumber(now - daysAgo), price, saidAt: instantOf(today) });
const told = (daysAgo: readonly number[], by: BuyingRules = rules) =>
  forecast(
    daysAgo.map((days) => boughtOn(days)),
    by,
    today,
  );

function known(daysAgo: readonly number[]) {
  const found = told(daysAgo);
  if (!found.known) throw new Error(found.because);
  return found;
}

describe('a forecast', () => {
  it('says when there is too little to say', () => {
    expect(told([])).toEqual({ known: false, because: 'no-purchases' });
    expect(told([40, 90])).toEqual({ known: false, because: 'too-few' });
    expect(told([40, 40, 40, 90])).toEqual({ known: false, because: 'too-few' });
    expect(forecast([purchaseRecord({ on: { year: 2020, month: null, day: null } })], rules, today)).toEqual({
      known: false,
      because: 'no-dates',
    });
    expect(told([-3, -40, -90, -200])).toEqual({ known: false, because: 'no-dates' });
  });

  it('of a regular buyer goes by their own gaps', () => {
    const found = known([10, 59, 108, 158, 207, 256]);
    expect(found).toMatchObject({ regular: true, everyDays: 49, silentDays: 10 });
    const inDays = dayNumber(found.median ?? today) - now;
    expect(inDays).toBeGreaterThan(30);
    expect(inDays).toBeLessThan(48);
    expect(found.within30).toBeLessThan(found.within90);
    expect(found.within90).toBeGreaterThan(0.85);
    expect(found.expectedIn90).toBeGreaterThan(1);
    expect(found.expectedIn90).toBeLessThan(2.5);
    // when it is time, it is near; long after, nothing is expected any more
    expect(known([47, 96, 145, 194, 243]).within30).toBeGreaterThan(0.7);
    expect(known([400, 449, 498, 547, 596])).toMatchObject({ median: null });
  });

  it('of any other follows the model: the Lomax tail has its median', () => {
    const found = known([20, 24, 130, 131, 300]);
    expect(found.regular).toBe(false);
    const { r, alpha } = priorBuying;
    const q = 0.5 / found.alive;
    const days = (alpha + 300) * ((1 - q) ** (-1 / (r + 4)) - 1);
    expect(dayNumber(found.median ?? today) - now).toBe(Math.round(days));
    expect(known([700, 705, 760])).toMatchObject({ median: null });
  });

  it('promises about as many purchases as are made', () => {
    // customers drawn by the model, watched for a year and then for another ninety days
    const chance = chanceOf(4);
    let [customers, expected, within, bought, any] = [0, 0, 0, 0, 0];
    for (let index = 0; index < 6_000; index += 1) {
      const times = contactsOf({ ...priorBuying, alpha: 60, a: 0.6 }, 455, chance).map(Math.floor);
      const past = times.filter((time) => time <= 365);
      const found = told(
        past.map((time) => 365 - time),
        { model: { ...priorBuying, alpha: 60, a: 0.6 }, spend: {} },
      );
      if (!found.known) continue;
      const after = new Set(times.filter((time) => time > 365)).size;
      customers += 1;
      expected += found.expectedIn90;
      within += found.within90;
      bought += after;
      any += Number(after > 0);
    }
    expect(customers).toBeGreaterThan(500);
    expect(Math.abs(within - any) / customers).toBeLessThan(0.08);
    expect(Math.abs(expected / bought - 1)).toBeLessThan(0.15);
  });

  it('of the spending counts one currency at a time', () => {
    const euros = (amount: number) => ({ amount, currency: 'EUR' });
    const of = (prices: readonly (Money | null)[], by = rules) => {
      const found = forecast(
        prices.map((price, index) => boughtOn(20 + 30 * index, price)),
        by,
        today,
      );
      return found.known ? found.spend : undefined;
    };
    expect(of([euros(100), euros(300), { amount: 90_000, currency: 'RUB' }])).toEqual(euros(200));
    expect(of([euros(100), null, null])).toBeNull();
    expect(of([null, null, null])).toBeNull();
    // one sum says less than what is known of all customers
    const spend = { EUR: { p: 6.25, q: 3.74, v: 15.44 } };
    expect(of([euros(100), null, null], { ...rules, spend })?.amount).toBeCloseTo((6.25 * 115.44) / 8.99, 6);
    expect(of([{ amount: 5, currency: '__proto__' }, null, null], { ...rules, spend })).toBeNull();
  });
});

describe('the days of purchases', () => {
  const days = (on: PartialDate | null, saidAt = instantOf(today)) => purchaseDays([{ on, saidAt }], now);

  it('are those that were told, as well as they were told', () => {
    const on = (year: number | null, month: number | null, day: number | null) => days({ year, month, day });
    const number = (year: number, month: number, day: number) => [dayNumber({ year, month, day })];
    expect(on(2025, 3, 4)).toEqual(number(2025, 3, 4));
    expect(on(2025, 3, null)).toEqual(number(2025, 3, 15));
    expect(on(2025, null, null)).toEqual([]);
    expect(on(null, 3, 4)).toEqual(number(2026, 3, 4));
    expect(on(null, 12, 24)).toEqual(number(2025, 12, 24));
    expect(on(2027, 1, 1)).toEqual([]);
    expect(on(1899, 2, 29)).toEqual([]);
    expect(days(null)).toEqual([now]);
  });
});

it('is a number whatever was bought when', () => {
  const probability = fc.array(fc.oneof(fc.nat(400), fc.nat(47_000), fc.integer({ min: -30, max: 3 })), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(probability, (daysAgo) => {
      const found = told(daysAgo);
      if (!found.known) return;
      const { alive, within30, within90, expectedIn90, everyDays } = found;
      for (const one of [alive, within30, within90]) {
        expect(one).toBeGreaterThanOrEqual(0);
        expect(one).toBeLessThanOrEqual(1);
      }
      expect(within90).toBeGreaterThanOrEqual(within30 - 1e-9);
      expect(expectedIn90).toBeGreaterThanOrEqual(0);
      expect(expectedIn90).toBeLessThanOrEqual(91);
      expect(everyDays).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});
