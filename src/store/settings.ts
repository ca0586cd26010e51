/** What the user has set. Every setting has a default; none needs to be set. */
import type { Language } from '#core/records.ts';
import { type CircleIntervals, defaultIntervals } from '#core/rhythm.ts';
import { db } from './db.ts';
import { durably } from './write.ts';

export interface Settings {
  /** `auto`: the browser's own */
  readonly language: Language | 'auto';
  readonly circles: CircleIntervals;
  /** how messages begin is kept with them; a page is not even asked while this is false */
  readonly keepFirstWords: boolean;
}

const defaults: Settings = { language: 'auto', circles: defaultIntervals, keepFirstWords: false };

export async function settings(): Promise<Settings> {
  const stored = await db.settings.toArray();
  const known = stored.filter((setting) => Object.hasOwn(defaults, setting.key));
  return { ...defaults, ...Object.fromEntries(known.map((setting) => [setting.key, setting.value])) };
}

/** @throws {NotSavedError} */
export async function change<K extends keyof Settings>(key: K, value: Settings[K], now: number): Promise<void> {
  await durably([db.settings], () => db.settings.put({ key, value, changedAt: now }));
}

/** The intervals of the circles alone, for whoever writes a contact; also inside a transaction that includes `db.settings`. */
export async function circleIntervals(): Promise<CircleIntervals> {
  const stored = await db.settings.get('circles');
  return stored ? { ...defaultIntervals, ...(stored.value as Partial<CircleIntervals>) } : defaultIntervals;
}

/** Whether first words are kept, for whoever writes a touch; also inside a transaction that includes `db.settings`. */
export async function keepsFirstWords(): Promise<boolean> {
  return (await db.settings.get('keepFirstWords'))?.value === true;
}
