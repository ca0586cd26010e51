import { afterEach, expect, it } from 'vitest';
import { db } from '#store/db.ts';
import { mayHaveChanged, noteReading, siteReadings } from '#store/site-readings.ts';

const now = Date.UTC(2026, 10, 26, 12);
const hour = 3_600_000;

afterEach(() => db.counters.clear());

const gmail = async () => (await siteReadings()).get('gmail');

it('knows nothing of a site that was never open', async () => {
  expect(await gmail()).toBeUndefined();
});

it('writes at most once an hour that a site was read', async () => {
  await noteReading('gmail', true, now);
  await noteReading('gmail', true, now + hour - 1);
  expect(await gmail()).toEqual({ readAt: now, failedAt: null });
  await noteReading('gmail', true, now + hour);
  expect(await gmail()).toEqual({ readAt: now + hour, failedAt: null });
  expect((await siteReadings()).size).toBe(1);
});

it('does not take one page that cannot be read for a site that has changed', async () => {
  await noteReading('gmail', true, now);
  await noteReading('gmail', false, now + hour - 1);
  expect(mayHaveChanged((await gmail()) ?? { readAt: null, failedAt: 1 })).toBe(false);
});

it('tells that a site may have changed, until it is read again', async () => {
  await noteReading('gmail', true, now);
  await noteReading('gmail', false, now + 12 * hour);
  const changed = await gmail();
  expect(changed).toEqual({ readAt: now, failedAt: now + 12 * hour });
  expect(changed && mayHaveChanged(changed)).toBe(true);
  await noteReading('gmail', true, now + 12 * hour + 1);
  const again = await gmail();
  expect(again && mayHaveChanged(again)).toBe(false);
});

it('keeps sites apart', async () => {
  await noteReading('telegram-a', false, now);
  await noteReading('telegram-k', true, now);
  const all = await siteReadings();
  expect(all.get('telegram-a')).toEqual({ readAt: null, failedAt: now });
  expect(all.get('telegram-k')).toEqual({ readAt: now, failedAt: null });
});
