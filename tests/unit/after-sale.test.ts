/** Care after a purchase: what it starts, what changing the purchase does to it, and what closes it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AfterSaleStep,
  closedBy,
  later,
  plannedSteps,
  reopenedWithout,
  stepsAfterChange,
} from '#core/after-sale.ts';
import { productKindOf, usualProductKinds } from '#core/after-sale-rules.ts';
import { type CivilDate, instantOf, isoDate } from '#core/civil-date.ts';
import type { Purchase } from '#core/records.ts';
import { afterSaleStepRecord, purchaseRecord, touchRecord } from '../records.ts';

const on: CivilDate = { year: 2026, month: 11, day: 21 };
const now = instantOf(on);
const day = 86_400_000;
const shelves = purchaseRecord({ id: 'p', text: 'six walnut shelves', on, saidAt: now });

const daysOf = (steps: Iterable<AfterSaleStep>) =>
  Object.fromEntries([...steps].filter((step) => !step.dropped).map(({ rule, dueOn }) => [rule, isoDate(dueOn)]));

/** The memory of one purchase: what it has when it is changed so. */
function changing(purchase: Purchase, at = now) {
  let current = purchase;
  const steps = new Map<string, AfterSaleStep>();
  const write = (before: Purchase | null, after: Purchase, when: number) => {
    const written = stepsAfterChange(before, after, [...steps.values()], usualProductKinds, when);
    for (const step of written) steps.set(step.id, step);
    return written;
  };
  write(null, purchase, at);
  return {
    steps,
    to(fields: Partial<Purchase>, when = at) {
      const before = current;
      current = { ...current, ...fields };
      return write(before, current, when);
    },
    put: (id: string, fields: Partial<AfterSaleStep>) => {
      const step = steps.get(id);
      if (step) steps.set(id, { ...step, ...fields });
    },
  };
}

test('lengths of time are counted as people do', () => {
  const end = { year: 2027, month: 1, day: 31 };
  expect(isoDate(later(end, { count: 1, unit: 'month' }))).toBe('2027-02-28');
  expect(isoDate(later(end, { count: 1, unit: 'month' }, -1))).toBe('2026-12-31');
  expect(isoDate(later(end, { count: 25, unit: 'month' }, -1))).toBe('2024-12-31');
  expect(isoDate(later(end, { count: 3, unit: 'week' }))).toBe('2027-02-21');
});

test.each([
  ['six walnut shelves', 'furniture'],
  ['Стеллажи для второго зала', 'furniture'],
  ['Подписка на год', 'subscription'],
  ['an annual subscription to the table of prices', 'subscription'],
  ['Курс английского', 'service'],
  ['a box of enamel pots', 'any'],
  ['', 'any'],
])('"%s" is sold as %s', (text, kind) => {
  expect(productKindOf(text, usualProductKinds)?.id).toBe(kind);
});

describe('a purchase starts', () => {
  test('what its kind has, before the warranty ends and on the anniversary as well', () => {
    expect(daysOf(changing(shelves).steps.values())).toEqual({
      thanks: '2026-11-21',
      check: '2026-11-28',
      feedback: '2026-12-12',
      warranty: '2028-10-24',
      anniversary: '2027-11-21',
    });
  });

  test('nothing that is over when it is noted, and nothing without a day', () => {
    const old = changing({ ...shelves, on: { year: 2026, month: 10, day: 30 } });
    expect(daysOf(old.steps.values())).toEqual({
      warranty: '2028-10-02',
      anniversary: '2027-10-30',
      feedback: '2026-11-20',
    });
    expect(changing({ ...shelves, on: { year: 2015, month: 1, day: 1 } }).steps.size).toBe(0);
    expect(changing({ ...shelves, on: { year: 2026, month: 5, day: null } }).steps.size).toBe(0);
    expect(changing({ ...shelves, on: { year: 2023, month: 2, day: 29 } }).steps.size).toBe(0);
  });

  test('of a Friday, noted on Monday, still the thanks', () => {
    const friday = changing({ ...shelves, on: { year: 2026, month: 11, day: 18 } });
    expect(daysOf(friday.steps.values()).thanks).toBe('2026-11-18');
  });
});

describe('a changed purchase', () => {
  test('moves what is open, once, and comes back as it was', () => {
    const purchase = changing(shelves);
    const before = JSON.stringify(daysOf(purchase.steps.values()));
    expect(purchase.to({ on: { year: 2026, month: 11, day: 22 } }, now + day).length).toBe(5);
    expect(daysOf(purchase.steps.values()).check).toBe('2026-11-29');
    expect(purchase.to({}, now + day)).toEqual([]);
    purchase.to({ on: { year: 2020, month: 1, day: 1 } }, now + day);
    expect(daysOf(purchase.steps.values())).toEqual({});
    // weeks later, when all of it would be late if it was begun only now
    purchase.to({ on }, now + 20 * day);
    expect(JSON.stringify(daysOf(purchase.steps.values()))).toBe(before);
    expect([...purchase.steps.values()].every(({ doneAt }) => doneAt === null)).toBe(true);
  });

  test('leaves what is done, what has another day by hand, and what was taken away', () => {
    const purchase = changing(shelves);
    const byHand = { year: 2026, month: 12, day: 24 };
    purchase.put('p:thanks', { doneAt: now });
    purchase.put('p:check', { dueOn: byHand, byHand: true });
    purchase.put('p:feedback', { dropped: 'by-hand', doneAt: now });
    purchase.to({ on: { year: 2026, month: 11, day: 25 } });
    expect(purchase.steps.get('p:thanks')).toMatchObject({ dueOn: on, doneAt: now });
    expect(purchase.steps.get('p:check')).toMatchObject({ dueOn: byHand, doneAt: null, dropped: null });
    expect(purchase.steps.get('p:feedback')).toMatchObject({ dropped: 'by-hand' });
  });

  test('of another kind has the steps of that kind', () => {
    const purchase = changing(shelves);
    purchase.to({ text: 'a year of hosting' });
    expect(daysOf(purchase.steps.values())).toEqual({
      thanks: '2026-11-21',
      check: '2026-12-05',
      feedback: '2027-01-21',
      anniversary: '2027-10-21',
    });
    purchase.to({ text: shelves.text });
    expect(daysOf(purchase.steps.values()).warranty).toBe('2028-10-24');
  });

  test('corrected in its spelling leaves an overdue step alone', () => {
    const purchase = changing(shelves);
    expect(purchase.to({ text: 'six walnut shelves!' }, now + 30 * day)).toEqual([]);
  });
});

test('whatever a purchase was changed to meanwhile, changed back it has the steps it had', () => {
  const somewhen = fc.record({
    year: fc.integer({ min: 2019, max: 2027 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.option(fc.integer({ min: 1, max: 28 }), { nil: null }),
  });
  const edit = fc.record(
    {
      on: fc.option(somewhen, { nil: null }),
      text: fc.constantFrom('walnut shelves', 'a year of hosting', 'enamel pots', 'a lamp', 'курс английского'),
      feedback: fc.constantFrom(
        null,
        { verdict: 'good' as const, words: '', at: now + day },
        { verdict: 'bad' as const, words: 'x', at: now },
      ),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(edit, fc.nat(200)), { maxLength: 8 }), (edits) => {
      const purchase = changing(shelves);
      const told = () => JSON.stringify(Object.entries(daysOf(purchase.steps.values())).sort());
      const before = told();
      let at = now;
      for (const [fields, days] of edits) {
        at += days * day;
        purchase.to(fields, at);
        expect(purchase.to({}, at)).toEqual([]);
      }
      purchase.to({ on, text: shelves.text, feedback: null }, at);
      expect(told()).toBe(before);
      const open = [...purchase.steps.values()].filter(({ doneAt }) => doneAt === null);
      expect(open.every(({ closedBy, dropped }) => closedBy === null && dropped === null)).toBe(true);
      expect(open).toHaveLength(5);
    }),
  );
});

describe('feedback', () => {
  const said = (verdict: 'good' | 'bad', at = now + 22 * day) => ({ verdict, words: '', at });

  test('closes the question for it, and opens it when it is taken back', () => {
    const purchase = changing(shelves);
    purchase.to({ feedback: said('bad') });
    expect(purchase.steps.get('p:feedback')).toMatchObject({ doneAt: now + 22 * day, closedBy: 'p' });
    expect(purchase.steps.has('p:recommendation')).toBe(false);
    purchase.to({ feedback: null });
    expect(purchase.steps.get('p:feedback')).toMatchObject({ doneAt: null, closedBy: null });
  });

  test('that is good leads to asking for a recommendation, for as long as it is good', () => {
    const purchase = changing(shelves);
    purchase.to({ feedback: said('good') }, now + 22 * day);
    expect(daysOf(purchase.steps.values()).recommendation).toBe('2026-12-13');
    purchase.to({ feedback: said('bad') }, now + 22 * day);
    expect(daysOf(purchase.steps.values()).recommendation).toBeUndefined();
    purchase.to({ feedback: said('good') }, now + 22 * day);
    expect(purchase.steps.get('p:recommendation')).toMatchObject({ doneAt: null, dropped: null });
  });
});

describe('a step is closed', () => {
  const step = afterSaleStepRecord({ dueOn: on, createdAt: now });
  const closing = (fields: Parameters<typeof touchRecord>[0], given = step) =>
    closedBy([touchRecord({ id: 't', direction: 'out', ...fields })], [given], now)[0] ?? null;

  test('by the first thing of mine after its day', () => {
    const late = touchRecord({ id: 'late', direction: 'out', at: now + 3 * day });
    const first = touchRecord({ id: 'first', direction: 'out', at: now + 2 * day });
    expect(closedBy([late, first], [step], now)).toMatchObject([{ closedBy: 'first', doneAt: now + 2 * day }]);
    expect(closing({ kind: 'call', direction: 'unknown', at: now + day })).not.toBeNull();
  });

  test('not by what was before it, by theirs, or by what has no time', () => {
    expect(closing({ at: now - day })).toBeNull();
    expect(closing({ at: now + day, direction: 'in' })).toBeNull();
    expect(closing({ at: now + day, precision: 'unknown' })).toBeNull();
    expect(closing({ at: now - 1 })).toBeNull();
    expect(closing({ at: now + 1 })).toMatchObject({ closedBy: 't' });
  });

  test('not again by what the user said it was not', () => {
    const reopened = { ...step, reopenedAt: now + 2 * day };
    expect(closing({ at: now + 2 * day }, reopened)).toBeNull();
    expect(closing({ at: now + 2 * day + 1 }, reopened)).not.toBeNull();
  });

  test('and open again without the touch', () => {
    const closed = { ...step, doneAt: now, closedBy: 't' };
    expect(reopenedWithout(() => true, [closed], now)).toEqual([]);
    expect(reopenedWithout((id) => id !== 't', [closed], now)).toMatchObject([{ doneAt: null, closedBy: null }]);
    const answered = { ...step, doneAt: now, closedBy: step.purchaseId };
    expect(reopenedWithout(() => false, [answered], now)).toEqual([]);
  });
});

test('what the rules have never depends on when one asks', () => {
  expect([...plannedSteps(shelves, usualProductKinds).keys()]).toEqual([
    'p:thanks',
    'p:check',
    'p:feedback',
    'p:warranty',
    'p:anniversary',
  ]);
});
