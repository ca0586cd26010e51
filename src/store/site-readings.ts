/** When each site was last read, and when it could not be: kept beside the counters, and nothing of anybody. */
import type { SiteId } from '#core/facts.ts';
import { db } from './db.ts';
import { durably } from './write.ts';

const readPrefix = 'site-read:';
const failedPrefix = 'site-failed:';

/** A site that was read within this time, in milliseconds, has not changed since, and nothing is written. */
const longEnough = 3_600_000;

export interface SiteReading {
  /** UTC milliseconds, to the hour before; null: never */
  readonly readAt: number | null;
  readonly failedAt: number | null;
}

/** @param worked false when the page could not be read @throws {NotSavedError} */
export async function noteReading(site: SiteId, worked: boolean, now: number): Promise<void> {
  const [readAt = 0, failedAt = 0] = await timesOf(site);
  if (now - (worked ? readAt : Math.max(readAt, failedAt)) < longEnough) return;
  const name = (worked ? readPrefix : failedPrefix) + site;
  await durably([db.counters], () => db.counters.put({ name, value: now }));
}

async function timesOf(site: SiteId): Promise<(number | undefined)[]> {
  const rows = await db.counters.bulkGet([readPrefix + site, failedPrefix + site]);
  return rows.map((row) => row?.value);
}

/** Of every site that was ever read, or could not be. */
export async function siteReadings(): Promise<ReadonlyMap<SiteId, SiteReading>> {
  const rows = await db.counters.where('name').startsWith('site-').toArray();
  const times = new Map(rows.map(({ name, value }) => [name, value]));
  const ids = rows.map(({ name }) => name.slice(name.indexOf(':') + 1));
  return new Map(
    ids.map((id) => [
      id,
      { readAt: times.get(readPrefix + id) ?? null, failedAt: times.get(failedPrefix + id) ?? null },
    ]),
  );
}

/** Nothing of it could be read since it was read last. */
export function mayHaveChanged({ readAt, failedAt }: SiteReading): boolean {
  return failedAt !== null && failedAt > (readAt ?? 0);
}
