import { expect, it } from 'vitest';
import { readying, understand } from '#core/understand.ts';

const saidOn = { year: 2026, month: 11, day: 18 };
const text = 'We moved to Leeds in May and got a puppy';

it('understands before it is ready, and the same when it is', () => {
  const work = readying();
  for (let step = 0; step < 50; step += 1) expect(work.next().done).toBe(false);
  const early = understand(text, saidOn, 'en');
  expect(early.map(({ kind }) => kind)).toEqual([{ event: 'move' }, { event: 'pet' }]);
  while (!work.next().done);
  expect(understand(text, saidOn, 'en')).toEqual(early);
});

it('has nothing left to do the second time', () => {
  expect([...readying()]).toEqual([]);
});
