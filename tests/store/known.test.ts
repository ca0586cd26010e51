/** Changing what is known: in another table, shared by several, and the care after a purchase; each taken back whole. */
import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import type { CivilDate } from '#core/civil-date.ts';
import type { Reading } from '#core/reading.ts';
import type { Saved } from '#core/saved.ts';
import { changeStep, editStep, newStep, stepsOf } from '#store/after-sale.ts';
import { remember } from '#store/contacts.ts';
import { db } from '#store/db.ts';
import { edit, save } from '#store/saved.ts';
import { detailsOf, lifeEventsOf, savedBy, savedOf } from '#store/saved-of.ts';
import { companionsIn, shareEvent } from '#store/sharing.ts';
import { turnBack, turnInto } from '#store/turning.ts';
import { now, person, withEmptyMemory } from './database.ts';

withEmptyMemory();

const today: CivilDate = { year: 2026, month: 11, day: 21 };
const source = { site: 'gmail', url: 'https://mail.google.com/mail/u/0/#inbox/1', conversation: 'thread-f:1' };

function reading(kind: Reading['kind'], fields: Partial<Reading> = {}): Reading {
  const none = { start: null, end: null, yearly: false, guessed: [], place: null, confidence: 1, spans: {} };
  return { kind, about: 'contact', ...none, ...fields };
}

async function contacts() {
  const [anna, boris, clara] = await Promise.all(
    ['anna', 'boris', 'clara'].map((name) => remember(person(`${name}@example.org`, name), null, now)),
  );
  if (!anna || !boris || !clara) throw new Error('nobody was remembered');
  return { anna: anna.contact.id, boris: boris.contact.id, clara: clara.contact.id };
}

async function saved(contactId: string, quote: string, read: Reading | null): Promise<Saved> {
  const found = await savedBy(await save(contactId, { quote, source, saidAt: now - 5 }, read, now));
  if (!found) throw new Error('nothing was saved');
  return found;
}

const found = async (token: string) => (await db.search.where('tokens').equals(token).toArray()).map(({ id }) => id);

describe('taken for something of another kind', () => {
  test('keeps the rewritten words, their quote, source and time, and comes back under its own id', async () => {
    const { anna } = await contacts();
    const note = await saved(anna, 'send her the catalogue', reading({ detail: 'work' }));
    await edit('details', note.record.id, { text: 'the new catalogue' }, now + 1);
    const told = { text: 'the new catalogue', sensitive: false };
    const turned = await turnInto(note, anna, reading({ act: 'promise' }, { start: today }), told, now + 2);
    if (!turned) throw new Error('nothing was turned');
    expect(await detailsOf(anna, 9)).toEqual([]);
    const [promise] = await savedOf('promises', anna);
    expect(promise).toMatchObject({
      text: 'the new catalogue',
      quote: 'send her the catalogue',
      source,
      saidAt: now - 5,
      dueOn: today,
      doneAt: null,
    });
    expect(promise?.id).not.toBe(note.record.id);
    expect(await found('catalogue')).toEqual([promise?.id]);
    expect(await db.deletions.get(note.record.id)).toMatchObject({ table: 'details' });

    await turnBack(turned, now + 3);
    expect(await savedOf('promises', anna)).toEqual([]);
    expect(await detailsOf(anna, 9)).toMatchObject([{ id: note.record.id, kind: 'work', text: 'the new catalogue' }]);
    expect(await found('catalogue')).toEqual([note.record.id]);
    expect(await db.deletions.get(note.record.id)).toBeUndefined();
    expect(await db.deletions.get(promise?.id ?? '')).toBeDefined();
  });

  test('takes the steps of a purchase away, and puts them back as they were', async () => {
    const { anna } = await contacts();
    const shelves = await saved(anna, 'walnut shelves', reading({ act: 'purchase' }, { start: today }));
    const steps = await stepsOf(anna);
    expect(steps).toHaveLength(5);
    const told = { text: 'walnut shelves', sensitive: false };
    const turned = await turnInto(shelves, anna, reading({ act: 'favour-given' }), told, now + 1);
    expect(await stepsOf(anna)).toEqual([]);
    expect(await savedOf('favours', anna)).toMatchObject([{ way: 'given' }]);
    if (turned) await turnBack(turned, now + 2);
    expect((await stepsOf(anna)).map(({ id }) => id).sort()).toEqual(steps.map(({ id }) => id).sort());
    expect(await savedOf('purchases', anna)).toMatchObject([{ id: shelves.record.id }]);
  });

  test('what was sensitive stays so, and what another window took away is not made again', async () => {
    const { anna } = await contacts();
    const secret = await saved(anna, 'has asthma', reading({ detail: 'health' }));
    const event = reading({ event: 'event' });
    const turned = await turnInto(secret, anna, event, { text: 'has asthma', sensitive: true }, now);
    expect(await lifeEventsOf(anna)).toMatchObject([{ sensitive: true, text: 'has asthma' }]);
    if (turned) await turnBack(turned, now);
    await db.details.delete(secret.record.id);
    expect(await turnInto(secret, anna, event, { text: 'has asthma', sensitive: true }, now)).toBeNull();
    expect(await lifeEventsOf(anna)).toEqual([]);
  });
});

describe('an event of several people', () => {
  test('is one record that both see, until one is taken out', async () => {
    const { anna, boris } = await contacts();
    const wedding = await saved(anna, 'the wedding', reading({ event: 'wedding' }, { start: today }));
    expect(await shareEvent(wedding.record.id, boris, true, now + 1)).toBe(true);
    const [hers] = await lifeEventsOf(anna);
    const [his] = await lifeEventsOf(boris);
    expect(hers).toEqual(his);
    expect(hers?.contactIds).toEqual([anna, boris]);
    expect(await db.lifeEvents.count()).toBe(1);
    expect((await db.search.get(wedding.record.id))?.contactIds).toEqual([anna, boris]);
    expect([...(await companionsIn(hers ? [hers] : [], anna)).values()]).toMatchObject([{ id: boris, name: 'boris' }]);

    expect(await shareEvent(wedding.record.id, boris, false, now + 2)).toBe(true);
    expect(await lifeEventsOf(boris)).toEqual([]);
    expect(await lifeEventsOf(anna)).toHaveLength(1);
  });

  test('keeps whom two windows added at once, adds nobody twice, and never has nobody', async () => {
    const { anna, boris, clara } = await contacts();
    const { record } = await saved(anna, 'the wedding', reading({ event: 'wedding' }));
    await Promise.all([shareEvent(record.id, boris, true, now), shareEvent(record.id, clara, true, now)]);
    expect([...((await lifeEventsOf(anna))[0]?.contactIds ?? [])].sort()).toEqual([anna, boris, clara].sort());
    expect(await shareEvent(record.id, clara, true, now)).toBe(false);
    for (const id of [boris, clara, anna]) await shareEvent(record.id, id, false, now);
    expect((await db.lifeEvents.get(record.id))?.contactIds).toEqual([anna]);
    expect(await shareEvent('gone', boris, true, now)).toBe(false);
  });
});

describe('a step after a purchase', () => {
  test('changes field by field, and tells what was before', async () => {
    const { anna } = await contacts();
    await saved(anna, 'walnut shelves', reading({ act: 'purchase' }, { start: today }));
    const check = (await stepsOf(anna)).find(({ kind }) => kind === 'check');
    if (!check) throw new Error('there is no check');
    const tomorrow = { ...today, day: 22 };
    await editStep(check.id, { doneAt: now }, now + 1);
    const before = await editStep(check.id, { text: 'Do they fit?', dueOn: tomorrow }, now + 2);
    expect(before).toEqual({ text: '', dueOn: check.dueOn });
    const changed = await db.afterSaleSteps.get(check.id);
    expect(changed).toMatchObject({ text: 'Do they fit?', dueOn: tomorrow, doneAt: now });
    expect(changed?.changed).toEqual({ doneAt: now + 1, text: now + 2, dueOn: now + 2 });
    if (before) await editStep(check.id, before, now + 3);
    expect(await db.afterSaleSteps.get(check.id)).toMatchObject({ text: '', dueOn: check.dueOn, doneAt: now });
    expect(await editStep('gone', { text: 'x' }, now)).toBeNull();
  });

  test('can be one more, and goes with its purchase to somebody else', async () => {
    const { anna, boris } = await contacts();
    const bought = await saved(anna, 'walnut shelves', reading({ act: 'purchase' }, { start: today }));
    if (bought.table !== 'purchases') throw new Error('it is no purchase');
    const more = newStep(bought.record, { text: 'Send the oil', dueOn: today }, now);
    await changeStep(more.id, more, now);
    await edit('purchases', bought.record.id, { contactId: boris }, now + 1);
    expect(await stepsOf(anna)).toEqual([]);
    expect(await stepsOf(boris)).toHaveLength(6);
    await changeStep(more.id, null, now + 2);
    expect(await stepsOf(boris)).toHaveLength(5);
    expect(await db.deletions.get(more.id)).toMatchObject({ table: 'afterSaleSteps' });
  });
});
