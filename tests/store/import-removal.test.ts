/** Many records taken away at once: those and no others, however they lie. */
import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { db } from '#store/db.ts';
import { removeMany, strokesThrough } from '#store/import-removal.ts';

beforeEach(async () => {
  await db.delete();
  await db.open();
});

const mark = (id: string) => ({ id, table: 'details', deletedAt: 1 });

it('takes away what is asked for and leaves the rest', async () => {
  const id = fc.string({ minLength: 1, maxLength: 2, unit: fc.constantFrom(...'abcxyz') });
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(id, { maxLength: 40 }), fc.array(id), async (here, going) => {
      await db.deletions.clear();
      await db.deletions.bulkPut(here.map(mark));
      await db.transaction('rw', db.deletions, async () => {
        await removeMany('deletions', going);
      });
      const left = await db.deletions.toCollection().primaryKeys();
      expect(left).toEqual(here.filter((key) => !going.includes(key)).sort());
    }),
    { numRuns: 50 },
  );
});

it('takes thousands that lie side by side in a few strokes', () => {
  const all = Array.from({ length: 12_000 }, (_, index) => String(index).padStart(6, '0'));
  const { strokes, others } = strokesThrough(all, new Set(all.filter((key) => key !== '000100')));
  expect(strokes).toEqual([
    ['000000', '000099'],
    ['000101', '005100'],
    ['005101', '010100'],
    ['010101', '011999'],
  ]);
  expect(others).toEqual([]);
});
