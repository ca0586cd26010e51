import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { counted } from '#store/counters.ts';
import { live } from '#store/live.ts';

test('a query that failed is asked again, and its answer told', async () => {
  const told: (number | string)[] = [];
  const answered = new Promise<void>((resolve) => {
    let asked = 0;
    const stop = live(
      async () => {
        asked += 1;
        if (asked === 1) throw new Error('the disk is full');
        return counted('contacts');
      },
      (count) => {
        told.push(count);
        stop();
        resolve();
      },
      (error) => told.push(error instanceof Error ? error.message : ''),
    );
  });
  await answered;
  expect(told).toEqual(['the disk is full', 0]);
});

test('what is no longer wanted is not asked again', async () => {
  let asked = 0;
  await new Promise<void>((resolve) => {
    const stop = live(
      async () => {
        asked += 1;
        throw new Error('the disk is full');
      },
      () => undefined,
      () => {
        stop();
        // longer than the first pause
        setTimeout(resolve, 1_500);
      },
    );
  });
  expect(asked).toBe(1);
});
