/** Hosts of the user's own: where else Kith may read, and what it was taught there. */
import type { Place } from '#core/bookkeeping.ts';
import { enoughRight, markOfConversation, type SiteRule } from '#core/site-rule.ts';
import { db } from './db.ts';
import { changed, durably, remove, removing, stamp } from './write.ts';

/** All of them, in the order in which they were added. */
export async function places(): Promise<Place[]> {
  const all = await db.places.toArray();
  return all.sort((a, b) => a.createdAt - b.createdAt);
}

export async function placeOf(origin: string): Promise<Place | undefined> {
  return (await places()).find((place) => place.origin === origin);
}

/** Whether the user has said often enough that the rule of a place is right. */
export function isTrusted({ taught }: Place): boolean {
  return taught !== null && taught.confirmed.length >= enoughRight;
}

/** Adds a host, or does nothing when it is there. Returns it as it is then. @throws {NotSavedError} */
export async function addPlace(origin: string, now: number): Promise<{ place: Place; added: boolean }> {
  const fresh: Place = { ...stamp(now), origin, software: null, taught: null, refused: [] };
  return durably([db.places], async () => {
    const known = (await db.places.toArray()).find((place) => place.origin === origin);
    if (known) return { place: known, added: false };
    await db.places.put(fresh);
    return { place: fresh, added: true };
  });
}

/** Takes a host away, and with it what was taught there. @throws {NotSavedError} */
export async function removePlace(id: string, now: number): Promise<void> {
  await durably([db.places, ...removing], () => remove(db.places, [id], now));
}

/** Puts a place back as it was, also one that was removed. @throws {NotSavedError} */
export async function restorePlace(place: Place): Promise<void> {
  await durably([db.places, db.deletions], async () => {
    await db.places.put(place);
    await db.deletions.delete(place.id);
  });
}

async function changePlace(id: string, now: number, fields: (place: Place) => Partial<Place>): Promise<Place | null> {
  return durably([db.places], async () => {
    const before = await db.places.get(id);
    if (!before) return null;
    await db.places.put(changed(before, fields(before), now));
    return before;
  });
}

/** Which software a page of the host said it is; told by what reads it. @throws {NotSavedError} */
export async function notePlaceSoftware(origin: string, software: string, now: number): Promise<void> {
  const place = await placeOf(origin);
  if (place && place.software !== software) await changePlace(place.id, now, () => ({ software }));
}

/** A rule for a place, right nowhere yet. Returns the place as it was; null when it is gone. @throws {NotSavedError} */
export function teachPlace(id: string, rule: SiteRule, now: number): Promise<Place | null> {
  return changePlace(id, now, () => ({ taught: { rule, confirmed: [] } }));
}

/** The user says that the right person was found in this conversation. @throws {NotSavedError} */
export function sayRight(id: string, conversation: string, now: number): Promise<Place | null> {
  const mark = markOfConversation(id, conversation);
  return changePlace(id, now, ({ taught }) => {
    if (!taught || taught.confirmed.includes(mark)) return {};
    return { taught: { ...taught, confirmed: [...taught.confirmed, mark].slice(0, enoughRight) } };
  });
}

/** The rule is thrown away, and not proposed again. @throws {NotSavedError} */
export function sayWrong(id: string, now: number): Promise<Place | null> {
  return changePlace(id, now, ({ taught, refused }) => ({
    taught: null,
    refused: taught ? [...refused, markOfRule(taught.rule)].slice(-mostRefused) : refused,
  }));
}

/** What was taught is forgotten, and may be taught again. @throws {NotSavedError} */
export function forgetRule(id: string, now: number): Promise<Place | null> {
  return changePlace(id, now, () => ({ taught: null, refused: [] }));
}

const mostRefused = 20;

/** By what a refused rule is known again: where and what it reads. */
export function markOfRule({ person }: Pick<SiteRule, 'person'>): string {
  return `${person.as} ${person.read} ${person.at}`;
}
