import { expect, it } from 'vitest';
import { firstSentences } from '#core/understand/first-sentences.ts';
import { readying, understand, warming } from '#core/understand.ts';

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

it('reads its first sentences one by one, and understands what comes then as before', () => {
  const before = understand(text, saidOn, 'en');
  let steps = 0;
  for (const _ of warming()) steps += 1;
  expect(steps).toBeGreaterThan(firstSentences.length);
  expect(understand(text, saidOn, 'en')).toEqual(before);
});

it('has among them happenings of nearly every kind, in both languages', () => {
  for (const letters of [/[a-z]/, /[а-я]/]) {
    const said = firstSentences.filter((sentence) => letters.test(sentence));
    const kinds = new Set(
      said.flatMap((sentence) => understand(sentence, saidOn, null).map(({ kind }) => Object.values(kind)[0])),
    );
    expect(kinds.size).toBeGreaterThan(18);
  }
});

it('has nothing left to do the second time', () => {
  expect([...readying()]).toEqual([]);
});
