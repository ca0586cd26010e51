/** People set aside until another day and reasons turned down, kept among the marks of openings. */
import type { CivilDate } from '#core/civil-date.ts';
import type { OpeningMark } from '#core/opening.ts';
import type { KindWeights } from '#core/today/choose.ts';
import { type TurnedDown, turnedDownKinds, weightsOf } from '#core/today/kind-weights.ts';
import { snoozeKey, turnedDownKey, turnedDownPrefix } from '#core/today/set-aside.ts';
import { db } from './db.ts';
import { markOpening } from './opening-marks.ts';
import { durably, remove } from './write.ts';

/** Not before that day. `unmarkOpening` takes it back. @throws {NotSavedError} */
export function snooze(contactId: string, until: CivilDate, now: number): Promise<OpeningMark> {
  return markOpening(contactId, snoozeKey(until), 'dismissed', now);
}

/** Not for this reason. `unmarkOpening` takes it back. @throws {NotSavedError} */
export function turnDown(contactId: string, reasonKey: string, now: number): Promise<OpeningMark> {
  return markOpening(contactId, turnedDownKey(reasonKey), 'dismissed', now);
}

/** Which kinds of reasons the user turned down, how often, and what follows from it. */
export async function turnedDown(now: number): Promise<TurnedDown[]> {
  return turnedDownKinds(await marks(), now);
}

export async function kindWeights(now: number): Promise<KindWeights> {
  return weightsOf(await turnedDown(now));
}

function marks(): Promise<OpeningMark[]> {
  return db.openingMarks.where('opening').startsWith(turnedDownPrefix).toArray();
}

/** Forgets that reasons of a kind were turned down. Returns what is gone, for `restoreTurnedDown`. @throws {NotSavedError} */
export async function forgetTurnedDown(kind: TurnedDown['kind'], now: number): Promise<OpeningMark[]> {
  return durably([db.openingMarks, db.deletions], async () => {
    const gone = (await marks()).filter((mark) => turnedDownKinds([mark], now).some((one) => one.kind === kind));
    await remove(
      db.openingMarks,
      gone.map(({ id }) => id),
      now,
    );
    return gone;
  });
}

/** @throws {NotSavedError} */
export async function restoreTurnedDown(gone: readonly OpeningMark[]): Promise<void> {
  await durably([db.openingMarks, db.deletions], async () => {
    await db.openingMarks.bulkPut([...gone]);
    await db.deletions.bulkDelete(gone.map(({ id }) => id));
  });
}
