import { signal } from '@preact/signals';
import { afterEach, expect, test, vi } from 'vitest';
import { lookForPairs, pairs } from '#page/duplicates/pairs.ts';
import { likelyPairs } from '#store/duplicates.ts';
import { noticeMemoryTrouble } from '#ui/acts.ts';

vi.mock('#page/quiet.ts', () => ({ nextPause: vi.fn() }));
vi.mock('#store/duplicates.ts', () => ({ likelyPairs: vi.fn() }));
vi.mock('#ui/acts.ts', () => ({ memoryTrouble: signal('silent'), noticeMemoryTrouble: vi.fn(async () => undefined) }));

afterEach(() => vi.clearAllMocks());

test('a memory that does not answer is told of, and asked again by the next who wishes to know', async () => {
  vi.mocked(likelyPairs).mockRejectedValueOnce(new Error('the database is closed'));
  lookForPairs();
  await vi.waitFor(() => expect(noticeMemoryTrouble).toHaveBeenCalledOnce());
  expect(pairs.value).toBe(null);

  vi.mocked(likelyPairs).mockResolvedValueOnce([]);
  lookForPairs();
  await vi.waitFor(() => expect(pairs.value).toEqual([]));
  expect(noticeMemoryTrouble).toHaveBeenCalledOnce();

  // what was found a moment ago is not looked for again
  lookForPairs();
  expect(likelyPairs).toHaveBeenCalledTimes(2);
});
