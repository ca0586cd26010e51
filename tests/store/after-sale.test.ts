/** Care after a purchase in the memory: closed by the messages themselves, moved with the purchase, and all of it undone. */
import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import type { AfterSaleStep } from '#core/after-sale.ts';
import { usualProductKinds } from '#core/after-sale-rules.ts';
import type { CivilDate } from '#core/civil-date.ts';
import type { Reading } from '#core/reading.ts';
import { editStep, stepsOf } from '#store/after-sale.ts';
import { remember, unlink } from '#store/contacts.ts';
import { db } from '#store/db.ts';
import { merge, takeBackLater } from '#store/merge.ts';
import { edit, forget, logTouch, save } from '#store/saved.ts';
import { savedBy, savedOf } from '#store/saved-of.ts';
import { change } from '#store/settings.ts';
import { recordConversation } from '#store/touches.ts';
import { undo } from '#store/undo.ts';
import { conversation, day, message, now, person, withEmptyMemory } from './database.ts';

withEmptyMemory();

const today: CivilDate = { year: 2026, month: 11, day: 21 };
const source = { site: null, url: null, conversation: null };
const anna = person('anna@example.org', 'Anna Petrova');

function bought(start: CivilDate | null): Reading {
  const none = { end: null, yearly: false, guessed: [], place: null, confidence: 1, spans: {} };
  return { kind: { act: 'purchase' }, about: 'contact', start, ...none };
}

async function annaBuys(text = 'walnut shelves', start: CivilDate | null = today) {
  const { contact } = await remember(anna, null, now - 30 * day);
  const receipt = await save(contact.id, { quote: text, source, saidAt: now }, bought(start), now);
  const [purchase] = await savedOf('purchases', contact.id);
  if (!purchase) throw new Error('nothing was bought');
  return { id: contact.id, purchase, receipt };
}

async function step(contactId: string, kind: AfterSaleStep['kind']): Promise<AfterSaleStep | undefined> {
  return (await stepsOf(contactId)).find((one) => one.kind === kind);
}

const writes = (id: string, at: number, direction: 'in' | 'out' = 'out') =>
  recordConversation(conversation([anna], [message(id, at, { direction })]), at);

describe('the message itself', () => {
  test('closes what was due, and nothing that is still to come', async () => {
    const { id } = await annaBuys();
    await writes('m1', now + day, 'in');
    expect(await step(id, 'thanks')).toMatchObject({ doneAt: null });
    await writes('m2', now + 2 * day);
    const [touch] = await db.touches.filter(({ direction }) => direction === 'out').toArray();
    expect(await step(id, 'thanks')).toMatchObject({ doneAt: now + 2 * day, closedBy: touch?.id });
    expect(await step(id, 'check')).toMatchObject({ doneAt: null, closedBy: null });
    await writes('m3', now + 8 * day);
    expect(await step(id, 'check')).toMatchObject({ doneAt: now + 8 * day });
    expect(await step(id, 'thanks')).toMatchObject({ doneAt: now + 2 * day });
  });

  test('was not it, and the next one is', async () => {
    const { id } = await annaBuys();
    await writes('m1', now + day);
    const closed = await step(id, 'thanks');
    await editStep(closed?.id ?? '', { doneAt: null, closedBy: null, reopenedAt: now + 2 * day }, now + 2 * day);
    await writes('m1', now + day);
    expect(await step(id, 'thanks')).toMatchObject({ doneAt: null });
    await writes('m2', now + 3 * day);
    expect(await step(id, 'thanks')).toMatchObject({ doneAt: now + 3 * day });
  });

  test('that is not hers after all opens it again', async () => {
    const { id } = await annaBuys();
    const shown = conversation([anna], [message('m1', now + day, { direction: 'out' })]);
    await recordConversation(shown, now + day);
    expect((await step(id, 'thanks'))?.doneAt).toBe(now + day);
    await unlink(anna, id, shown, now + 2 * day);
    expect(await step(id, 'thanks')).toMatchObject({ doneAt: null, closedBy: null });
  });

  test('sent before the purchase was noted counts as well', async () => {
    const { contact } = await remember(anna, null, now - 30 * day);
    await writes('m1', now - day);
    await save(contact.id, { quote: 'a table', source, saidAt: now }, bought({ ...today, day: 19 }), now);
    expect(await step(contact.id, 'thanks')).toMatchObject({ doneAt: now - day });
    expect(await step(contact.id, 'check')).toMatchObject({ doneAt: null });
  });

  test('a thank-you noted by hand closes it, moved to an earlier day it does not, and undone it opens it', async () => {
    const { id } = await annaBuys();
    const receipt = await logTouch(id, 'thanks', { ...today, day: 22 }, '', now + day);
    const closed = await step(id, 'thanks');
    expect(closed?.doneAt).not.toBeNull();
    await edit('touches', receipt.saved[0]?.id ?? '', { at: now - 5 * day }, now + day);
    expect(await step(id, 'thanks')).toMatchObject({ doneAt: null, closedBy: null });
    await edit('touches', receipt.saved[0]?.id ?? '', { at: now + day }, now + day);
    expect((await step(id, 'thanks'))?.doneAt).toBe(now + day);
    const touch = await savedBy(receipt);
    if (touch) await forget(touch, now + day);
    expect(await step(id, 'thanks')).toMatchObject({ doneAt: null });
  });
});

describe('the steps of a purchase', () => {
  const open = async (id: string) => (await stepsOf(id)).filter(({ doneAt }) => doneAt === null).length;

  test('go and come with its date, and a purchase of long ago starts none that is overdue', async () => {
    const { id, purchase } = await annaBuys();
    expect(await open(id)).toBe(5);
    const before = await edit('purchases', purchase.id, { on: { year: 2019, month: 3, day: 1 } }, now + 1);
    expect(await open(id)).toBe(0);
    if (before) await edit('purchases', purchase.id, before, now + 2);
    expect(await open(id)).toBe(5);
    expect((await step(id, 'check'))?.dueOn).toEqual({ ...today, day: 28 });
    const old = await annaBuys('an oak table', { year: 2021, month: 3, day: 1 });
    expect((await stepsOf(old.id)).filter(({ purchaseId }) => purchaseId !== purchase.id)).toEqual([]);
  });

  test('are the same after the person was joined with another and after that was undone', async () => {
    const { id, purchase } = await annaBuys();
    const steps = await stepsOf(id);
    const { contact: twin } = await remember(person('anna@work.example', 'Anna Petrova'), null, now);
    const entry = await merge(twin.id, id, {}, now + 1);
    expect((await stepsOf(twin.id)).map((one) => one.id).sort()).toEqual(steps.map((one) => one.id).sort());
    await edit('purchases', purchase.id, { on: { ...today, day: 22 } }, now + 2);
    expect(await stepsOf(twin.id)).toHaveLength(5);
    await edit('purchases', purchase.id, { on: today }, now + 3);
    await takeBackLater(entry?.id ?? '', now + 4);
    const told = ({ id: one, dueOn, doneAt }: AfterSaleStep) => JSON.stringify([one, dueOn, doneAt]);
    expect((await stepsOf(id)).map(told).sort()).toEqual(steps.map(told).sort());
  });

  test('go with the purchase when saving it is undone', async () => {
    const { id, receipt } = await annaBuys();
    await undo(receipt, now + 1);
    expect(await stepsOf(id)).toEqual([]);
  });

  test('are those that the user has set for such a product', async () => {
    const own = usualProductKinds.map((kind) =>
      kind.id === 'furniture'
        ? { ...kind, steps: kind.steps.map((one) => ({ ...one, on: one.kind === 'check', text: 'Does it stand?' })) }
        : kind,
    );
    await change('afterSale', own, now);
    const { id } = await annaBuys();
    expect(await stepsOf(id)).toMatchObject([{ kind: 'check', text: 'Does it stand?', rule: 'check' }]);
  });

  test('ask for a recommendation when they are happy', async () => {
    const { id, purchase } = await annaBuys();
    const before = await edit('purchases', purchase.id, { feedback: { verdict: 'good', words: '', at: now } }, now);
    expect(await step(id, 'recommendation')).toMatchObject({ doneAt: null, dueOn: today });
    expect(await step(id, 'feedback')).toMatchObject({ doneAt: now, closedBy: purchase.id });
    if (before) await edit('purchases', purchase.id, before, now + 1);
    expect(await step(id, 'recommendation')).toMatchObject({ dropped: 'by-rule' });
    expect(await step(id, 'feedback')).toMatchObject({ doneAt: null });
  });
});
