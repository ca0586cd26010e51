import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listHeight, listWindow, scrollTopToShow } from '#core/list-window.ts';

const view = { rowHeight: 48, viewHeight: 600 };

test('draws what is seen, and a little more', () => {
  expect(listWindow({ ...view, count: 1000 }, 0)).toEqual({ first: 0, end: 21, top: 0 });
  expect(listWindow({ ...view, count: 1000 }, 4800)).toEqual({ first: 92, end: 121, top: 92 * 48 });
  expect(listWindow({ ...view, count: 3 }, 0)).toEqual({ first: 0, end: 3, top: 0 });
  expect(listWindow({ ...view, count: 0 }, 0)).toEqual({ first: 0, end: 0, top: 0 });
});

test('a list that a browser could not draw is shorter, and its last row still reached', () => {
  const measures = { ...view, count: 2_000_000 };
  expect(listHeight(measures)).toBeLessThan(17_900_000);
  const bottom = listHeight(measures) - view.viewHeight;
  expect(listWindow(measures, bottom).end).toBe(2_000_000);
});

test('whatever the length, the row that is to be shown is seen whole', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1_500_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat(),
      (count, share, row) => {
        const measures = { ...view, count };
        const before = share * Math.max(0, listHeight(measures) - view.viewHeight);
        const index = row % count;
        const scrollTop = scrollTopToShow(measures, before, index);
        const { first, top } = listWindow(measures, scrollTop);
        const y = top + (index - first) * view.rowHeight - scrollTop;
        expect(y).toBeGreaterThanOrEqual(-0.5);
        expect(y).toBeLessThanOrEqual(view.viewHeight - view.rowHeight + 0.5);
        // a row already seen moves nothing
        expect(scrollTopToShow(measures, scrollTop, index)).toBeCloseTo(scrollTop, 3);
      },
    ),
  );
});
