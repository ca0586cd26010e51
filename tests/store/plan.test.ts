/** What the user says of a plan: kept beside the rules, taken back, carried into another memory, and gone with the person. */
import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { addDays, type CivilDate } from '#core/civil-date.ts';
import { backupReader } from '#core/formats/read-backup.ts';
import { defaultOccasions } from '#core/occasions/keeping.ts';
import { planOf } from '#core/plan/plan.ts';
import { priorModel } from '#core/rhythm.ts';
import { remember } from '#store/contacts.ts';
import { db } from '#store/db.ts';
import { erase } from '#store/erase.ts';
import { exportMemory } from '#store/export.ts';
import { bringIn } from '#store/import.ts';
import { merge } from '#store/merge.ts';
import { addPlanLine, editPlanLine, planLinesOf, sayOfLine, takeBackPlan } from '#store/plan.ts';
import { day, now, person, withEmptyMemory } from './database.ts';

withEmptyMemory();

const today: CivilDate = { year: 2026, month: 11, day: 21 };
const key = 'event:birthday:2027';

async function anna() {
  return (await remember(person('anna@example.org', 'Anna Petrova'), null, now - 30 * day)).contact;
}

async function shown(contactId: string) {
  const contact = await db.contacts.get(contactId);
  if (!contact) throw new Error('nobody is there');
  const none = { events: [], marks: [], purchases: [], steps: [], promises: [] };
  const buying = { model: priorModel, spend: {} };
  const lines = await planLinesOf(contactId);
  const plan = planOf({ contact, ...none, occasions: defaultOccasions, buying, lines, today });
  return plan.months.flatMap((month) => month.lines).flatMap(({ text }) => text ?? []);
}

describe('a line of the rules', () => {
  test('is said something of once, however often it is changed, and each change is taken back by itself', async () => {
    const { id } = await anna();
    const first = await sayOfLine(id, key, { text: 'Lunch' }, now);
    const second = await sayOfLine(id, key, { text: 'Dinner', on: today }, now + 1);
    expect(second.id).toBe(first.id);
    expect(await planLinesOf(id)).toMatchObject([{ line: key, text: 'Dinner', on: today, dismissed: false }]);
    await takeBackPlan(second, now + 2);
    expect(await planLinesOf(id)).toMatchObject([{ text: 'Lunch', on: null }]);
    await takeBackPlan(first, now + 3);
    expect(await planLinesOf(id)).toEqual([]);
    expect(await db.deletions.get(first.id)).toMatchObject({ table: 'planLines' });
  });

  test('of somebody erased meanwhile is not written', async () => {
    const { id } = await anna();
    await erase(id, now);
    await expect(sayOfLine(id, key, { dismissed: true }, now + 1)).rejects.toThrow();
    expect(await db.planLines.count()).toBe(0);
  });
});

describe('a line of their own', () => {
  test('is added, changed, done and brought back', async () => {
    const { id } = await anna();
    const added = await addPlanLine(id, { text: 'Send the sketch', on: addDays(today, 3) }, now);
    expect(await shown(id)).toEqual(['Send the sketch']);
    const changed = await editPlanLine(added.id, { text: 'Send both sketches' }, now + 1);
    expect(await shown(id)).toEqual(['Send both sketches']);
    if (changed) await takeBackPlan(changed, now + 2);
    const gone = await editPlanLine(added.id, { dismissed: true }, now + 3);
    expect(await shown(id)).toEqual([]);
    if (gone) await takeBackPlan(gone, now + 4);
    expect(await shown(id)).toEqual(['Send the sketch']);
    expect(await editPlanLine('not there', { text: 'x' }, now)).toBeNull();
  });
});

test('goes with whoever the person becomes, and with nobody who is erased', async () => {
  const { id } = await anna();
  await addPlanLine(id, { text: 'Send the sketch', on: today }, now);
  const { contact: kept } = await remember(person('anna@work.example', 'Anna'), null, now);
  await merge(kept.id, id, {}, now + 1);
  expect(await shown(kept.id)).toEqual(['Send the sketch']);
  // a window that still shows the one who is no longer there
  await addPlanLine(id, { text: 'Call', on: today }, now + 2);
  expect(await shown(kept.id)).toHaveLength(2);
  await erase(kept.id, now + 3);
  expect(await db.planLines.count()).toBe(0);
});

test('comes out and in again to the last field', async () => {
  const { id } = await anna();
  await addPlanLine(id, { text: 'Send the sketch', on: today }, now);
  await sayOfLine(id, key, { dismissed: true }, now + 1);
  const before = await db.planLines.toArray();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  await exportMemory((bytes) => pieces.push(bytes), '0.0.0', now);
  await db.delete({ disableAutoOpen: false });
  await db.open();
  const reader = backupReader();
  for (const piece of pieces) reader.take(piece);
  const result = reader.end();
  if (result.kind !== 'read') throw new Error(result.kind);
  await bringIn({ records: result.records, policy: 'latest' }, crypto.randomUUID(), now + day);
  expect(await db.planLines.toArray()).toEqual(before);
});
