/** What the user has set. Every setting has a default; none needs to be set. */
import { type ProductKind, usualProductKinds } from '#core/after-sale-rules.ts';
import type { BuyingRules } from '#core/forecast.ts';
import { defaultOccasions, type OccasionSettings } from '#core/occasions/keeping.ts';
import type { PeopleColumn, PeopleSort } from '#core/people-list.ts';
import type { Quiet } from '#core/quiet.ts';
import type { Circle, Language } from '#core/records.ts';
import { priorBuying } from '#core/rhythm/buying.ts';
import {
  type CircleIntervals,
  defaultIntervals,
  derivedFields,
  priorModel,
  type RhythmModel,
  type RhythmRules,
} from '#core/rhythm.ts';
import { usualPeopleADay } from '#core/today/choose.ts';
import { db } from './db.ts';
import { durably } from './write.ts';

export const weekStarts = ['auto', 'monday', 'sunday', 'saturday'] as const;

export interface Settings {
  /** `auto`: the browser's own */
  readonly language: Language | 'auto';
  readonly circles: CircleIntervals;
  /** `auto`: as the browser says for its language */
  readonly weekStart: (typeof weekStarts)[number];
  readonly quiet: Quiet;
  /** how many people are on today's list at most */
  readonly peopleADay: number;
  /** minutes after midnight at which one notification tells of today's list; null: none */
  readonly morningNotice: number | null;
  /** how messages begin is kept with them; no page is even asked while this is false */
  readonly keepFirstWords: boolean;
  /** which occasions one hears of, and how long before */
  readonly occasions: OccasionSettings;
  /** whether letters alone are commands on the full page */
  readonly singleKeys: boolean;
  /** whether the language model of the browser may be asked, where it has one */
  readonly deviceModel: boolean;
  /** whose numbers those are that do not say their country, ISO 3166-1; `auto`: as the language of the browser says; null: nobody's */
  readonly numberCountry: string | 'auto' | null;
  /** what stands beside the names in the list of people */
  readonly peopleColumns: readonly PeopleColumn[];
  readonly peopleSort: PeopleSort;
  /** how what is sold is cared for, the kind that takes the rest last */
  readonly afterSale: readonly ProductKind[];
}

export const defaultSettings: Settings = {
  language: 'auto',
  circles: defaultIntervals,
  weekStart: 'auto',
  quiet: { hours: null, days: [] },
  peopleADay: usualPeopleADay,
  morningNotice: null,
  keepFirstWords: false,
  occasions: defaultOccasions,
  singleKeys: true,
  deviceModel: false,
  numberCountry: 'auto',
  peopleColumns: ['company', 'city', 'circle', 'tags', 'last-contact'],
  peopleSort: { column: 'name', descending: false },
  afterSale: usualProductKinds,
};

export async function settings(): Promise<Settings> {
  const stored = await db.settings.toArray();
  const known = stored.filter((setting) => Object.hasOwn(defaultSettings, setting.key));
  return { ...defaultSettings, ...Object.fromEntries(known.map((setting) => [setting.key, setting.value])) };
}

/** The circles are changed by `setCircle`, which tells everybody's due day anew. @throws {NotSavedError} */
export async function change<K extends Exclude<keyof Settings, 'circles'>>(
  key: K,
  value: Settings[K],
  now: number,
): Promise<void> {
  await durably([db.settings], () => db.settings.put({ key, value, changedAt: now }));
}

/** The same, told from what is set now: of two changes one after the other none undoes a part of the other. @throws {NotSavedError} */
export async function changeFrom<K extends Exclude<keyof Settings, 'circles'>>(
  key: K,
  next: (now: Settings[K]) => Settings[K],
  now: number,
): Promise<void> {
  await durably([db.settings], async () => {
    const known = (await settings())[key];
    await db.settings.put({ key, value: next(known), changedAt: now });
  });
}

/** The intervals of the circles alone, for whoever writes a contact; also inside a transaction that includes `db.settings`. */
export async function circleIntervals(): Promise<CircleIntervals> {
  const stored = await db.settings.get('circles');
  return stored ? { ...defaultIntervals, ...(stored.value as Partial<CircleIntervals>) } : defaultIntervals;
}

/** Which occasions the user hears of. */
export async function occasionSettings(): Promise<OccasionSettings> {
  const stored = await db.settings.get('occasions');
  return { ...defaultOccasions, ...(stored?.value as Partial<OccasionSettings> | undefined) };
}

/** How many people are on the list of a day at most. */
export async function peopleADay(): Promise<number> {
  const stored = (await db.settings.get('peopleADay'))?.value;
  return typeof stored === 'number' && stored >= 1 ? Math.floor(stored) : usualPeopleADay;
}

/** By what it is told how it stands with people; also inside a transaction that includes `db.settings`. */
export async function rhythmRules(): Promise<RhythmRules> {
  const [circles, fit, quiet] = await db.settings.bulkGet(['circles', rhythmFitKey, 'quiet']);
  return {
    intervals: { ...defaultIntervals, ...(circles?.value as Partial<CircleIntervals> | undefined) },
    model: (fit?.value as Fit<RhythmModel> | undefined)?.found ?? priorModel,
    quietDays: (quiet?.value as Quiet | undefined)?.days ?? [],
  };
}

/** Whether first words are kept, for whoever writes a touch; also inside a transaction that includes `db.settings`. */
export async function keepsFirstWords(): Promise<boolean> {
  return (await db.settings.get('keepFirstWords'))?.value === true;
}

/** Beside the settings, and not one: contacts of whom it is not told anew yet from when on they are due and cold. */
const pendingKey = 'circles-pending';

/** Beside the settings as well: how the user's own people keep up with them, and how they buy. */
export const rhythmFitKey = 'rhythm-fit';
export const buyingFitKey = 'buying-fit';

/** What was found when it was last looked for; `found` is null where there were too few people. */
export interface Fit<T> {
  readonly found: T | null;
  /** `dayNumber` */
  readonly on: number;
  readonly people: number;
  /** how many touches, or purchases, there were */
  readonly records: number;
}

/** How the user's customers buy; also inside a transaction that includes `db.settings`. */
export async function buyingRules(): Promise<BuyingRules> {
  const fit = (await db.settings.get(buyingFitKey))?.value as Fit<BuyingRules> | undefined;
  return fit?.found ?? { model: priorBuying, spend: {} };
}

/** On which day the notification was shown last. */
const morningKey = 'morning-told';

/** Keys of what lies beside the settings: notes of Kith to itself, of no use in another memory. */
export const ownNotes: ReadonlySet<string> = new Set([pendingKey, rhythmFitKey, buyingFitKey, morningKey]);

/** Notes that today's list is told of on a day (ISO 8601). False when it was noted before. @throws {NotSavedError} */
export async function noteMorningTold(on: string, now: number): Promise<boolean> {
  return durably([db.settings], async () => {
    if ((await db.settings.get(morningKey))?.value === on) return false;
    await db.settings.put({ key: morningKey, value: on, changedAt: now });
    return true;
  });
}

/** Inside a running transaction over `db.settings` that has changed by what people are told: `finishCircles` has something to do. */
export async function noteCirclesChanged(now: number): Promise<void> {
  await db.settings.put({ key: pendingKey, value: true, changedAt: now });
}

/**
 * Changes the interval (days) of a circle, and the day on which its people are due. The people follow in small transactions,
 * for there may be many; what an end of the browser interrupts, `finishCircles` finishes.
 * @throws {NotSavedError}
 */
export async function setCircle(circle: Circle, days: number, now: number): Promise<void> {
  await durably([db.settings], async () => {
    const circles = { ...(await circleIntervals()), [circle]: days };
    await db.settings.bulkPut([
      { key: 'circles', value: circles, changedAt: now },
      { key: pendingKey, value: true, changedAt: now },
    ]);
  });
  await finishCircles();
}

/** People told anew in one transaction. */
const batch = 500;

/**
 * Tells anew from when on everybody is due and cold, if a change of what they are told by was not carried through. True when there was something to do.
 * @throws {NotSavedError}
 */
export async function finishCircles(): Promise<boolean> {
  const pending = await db.settings.get(pendingKey);
  if (!pending) return false;
  for (let after: string | null = ''; after !== null; ) {
    const begin: string = after;
    after = await durably([db.contacts, db.settings], async () => {
      const rules = await rhythmRules();
      const contacts = await db.contacts.where('id').above(begin).limit(batch).toArray();
      const told = contacts.map((contact) => ({ contact, fields: derivedFields(contact, rules) }));
      const moved = told.filter(
        ({ contact, fields }) => contact.dueAt !== fields.dueAt || contact.coldFrom !== fields.coldFrom,
      );
      await db.contacts.bulkPut(moved.map(({ contact, fields }) => ({ ...contact, ...fields })));
      return contacts.at(-1)?.id ?? null;
    });
  }
  // a change made meanwhile has its own turn
  await durably([db.settings], async () => {
    const now = await db.settings.get(pendingKey);
    if (now?.changedAt === pending.changedAt) await db.settings.delete(pendingKey);
  });
  return true;
}
