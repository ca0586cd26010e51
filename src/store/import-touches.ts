/** The touches of a file: each once, whether it is known by its id or by one of its message's. */
import { closedBy, isMine } from '#core/after-sale.ts';
import { lastChange, latest } from '#core/formats/merging.ts';
import { areOfOtherAccounts } from '#core/messenger.ts';
import type { Touch } from '#core/records.ts';
import { same } from '#core/same.ts';
import { db } from './db.ts';
import { chunk, eachChunk, put, type Run } from './import-run.ts';

export async function bringTouches(run: Run): Promise<void> {
  const { report, timelines } = run;
  const byKey = new Map<string, Touch>();
  await eachChunk(run, 'touches', async (touches) => {
    const read = await timelines.load(new Set(touches.map(({ contactId }) => contactId)));
    for (const touch of read) know(byKey, touch);
    // those that are not there may be somebody else's by now
    const missing = touches.filter(({ id, contactId }) => !timelines.at(contactId).has(id)).map(({ id }) => id);
    const elsewhere = await run.lookup.found<Touch>('touches', missing);
    const found = new Map(missing.map((id, index) => [id, elsewhere[index]]));
    const marks = await run.lookup.marksOf(missing.filter((id) => !found.get(id)));
    await knowForeign(byKey, touches);
    for (const touch of touches) {
      const timeline = timelines.at(touch.contactId);
      const there = timeline.get(touch.id) ?? found.get(touch.id);
      const alike = touch.messageKeys.flatMap((key) => byKey.get(key) ?? []);
      const twin = there ?? alike.find((one) => !areOfOtherAccounts(touch.messageKeys, one.messageKeys));
      if (twin) {
        if (run.written.has(`touches ${twin.id}`)) {
          report.touches.same += 1;
          continue;
        }
        const next = ownKeysOnly(oneTouch(twin, touch, run.now), twin.id, byKey);
        if (same(next, twin)) {
          report.touches.same += 1;
          continue;
        }
        report.touches.changed += 1;
        put(run, 'touches', twin.id, twin, next);
        (await timelines.of(twin.contactId)).delete(twin.id);
        (await timelines.of(next.contactId)).set(next.id, next);
        know(byKey, next);
        continue;
      }
      const mark = marks.get(touch.id);
      if (mark && mark.deletedAt >= lastChange(touch)) {
        report.staysRemoved += 1;
        continue;
      }
      report.touches.added += 1;
      const fresh = ownKeysOnly(touch, touch.id, byKey);
      put(run, 'touches', fresh.id, null, fresh, mark);
      timeline.set(fresh.id, fresh);
      know(byKey, fresh);
    }
  });
}

/**
 * After everything else that a file says of them: what is exchanged closes the steps of care that are here already, as it does
 * when it is recorded. Steps that come with the file are as the file has them.
 */
export async function closeStepsHere(run: Run): Promise<void> {
  const brought = new Map<string, Touch[]>();
  for (const [contactId, timeline] of run.timelines.loaded()) {
    if (run.timelines.isNew(contactId)) continue;
    const touches = [...timeline.values()].filter((one) => isMine(one) && run.written.has(`touches ${one.id}`));
    if (touches.length > 0) brought.set(contactId, touches);
  }
  const ids = [...brought.keys()];
  for (let at = 0; at < ids.length; at += chunk) {
    const some = ids.slice(at, at + chunk);
    const here = await db.afterSaleSteps.where('contactId').anyOf(some).toArray();
    const steps = here.filter(({ id }) => !run.written.has(`afterSaleSteps ${id}`));
    for (const contactId of some) {
      const own = new Map(steps.filter((step) => step.contactId === contactId).map((step) => [step.id, step]));
      for (const closed of closedBy(brought.get(contactId) ?? [], [...own.values()], run.now)) {
        run.report.others.changed += 1;
        put(run, 'afterSaleSteps', closed.id, own.get(closed.id) ?? null, closed);
      }
    }
    await run.rest();
  }
}

function know(byKey: Map<string, Touch>, touch: Touch): void {
  for (const key of touch.messageKeys) byKey.set(key, touch);
}

/** Touches here that have keys of these, though they are somebody else's: a touch that was moved by hand keeps its keys. */
async function knowForeign(byKey: Map<string, Touch>, touches: readonly Touch[]): Promise<void> {
  const foreign = touches.flatMap(({ contactId, messageKeys }) => {
    return messageKeys.filter((key) => !key.startsWith(`${contactId} `) && !byKey.has(key));
  });
  if (foreign.length === 0) return;
  for (const touch of await db.touches.where('messageKeys').anyOf(foreign).distinct().toArray()) know(byKey, touch);
}

/** Two copies of one touch: what was said last, and of two records of one message the more exact of each. */
function oneTouch(here: Touch, there: Touch, now: number): Touch {
  const messageKeys = [...new Set([...here.messageKeys, ...there.messageKeys])];
  const isOne = here.id === there.id;
  const later = isOne ? latest(here, there) : { ...here, ...moreExact(here, there) };
  if (messageKeys.length === here.messageKeys.length) return same(later, here) ? here : later;
  return { ...later, messageKeys, changed: { ...later.changed, messageKeys: Math.min(now, lastChange(there)) } };
}

function moreExact(here: Touch, there: Touch): Partial<Touch> {
  const exact = here.precision === 'unknown' ? there : here;
  return {
    direction: here.direction === 'unknown' ? there.direction : here.direction,
    at: exact.at,
    precision: exact.precision,
    provisional: here.provisional && there.provisional,
    url: here.url ?? there.url,
    words: here.words ?? there.words,
  };
}

/** A key that another touch has stays that one's. */
function ownKeysOnly(touch: Touch, id: string, byKey: ReadonlyMap<string, Touch>): Touch {
  const messageKeys = touch.messageKeys.filter((key) => (byKey.get(key)?.id ?? id) === id);
  return messageKeys.length === touch.messageKeys.length ? touch : { ...touch, messageKeys };
}
