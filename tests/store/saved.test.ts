import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { addDays, type CivilDate } from '#core/civil-date.ts';
import type { Reading } from '#core/reading.ts';
import { changeStep, setStepDone, stepsOf } from '#store/after-sale.ts';
import { remember, searchContacts } from '#store/contacts.ts';
import { counted } from '#store/counters.ts';
import { db } from '#store/db.ts';
import { relate, relationsOf, restoreRelation, unrelate } from '#store/relations.ts';
import { correct, edit, forget, logTouch, restore, save } from '#store/saved.ts';
import { lifeEventsOf, savedBy, savedOf } from '#store/saved-of.ts';
import { touchesBefore } from '#store/touches.ts';
import { saveAsAnother, undo } from '#store/undo.ts';
import { conversation, day, message, now, person, withEmptyMemory } from './database.ts';

withEmptyMemory();

const anna = person('anna@example.org', 'Анна Петрова');
const boris = person('boris@example.org', 'Boris Weber');
const today: CivilDate = { year: 2026, month: 11, day: 21 };

const words = (quote: string) => ({ quote, source: { site: null, url: null, conversation: null }, saidAt: now });

function reading(kind: Reading['kind'], fields: Partial<Reading> = {}): Reading {
  const none = { start: null, end: null, yearly: false, guessed: [], place: null, confidence: 1, spans: {} };
  return { kind, about: 'contact', ...none, ...fields };
}

async function annas() {
  return (await remember(anna, conversation([anna], [message('1', now - 9 * day)]), now)).contact;
}

const found = async (token: string) => (await db.search.where('tokens').equals(token).toArray()).map(({ id }) => id);

describe('a touch that no page showed', () => {
  test('is the last contact, moves what is due, and goes with Undo', async () => {
    const { id } = await annas();
    const receipt = await logTouch(id, 'call', today, 'about the shelves', now);
    const [call] = await touchesBefore(id, Number.POSITIVE_INFINITY, 1);
    expect(call).toMatchObject({ kind: 'call', site: 'offline', precision: 'day', words: 'about the shelves' });
    expect(await db.contacts.get(id)).toMatchObject({ lastTouchAt: call?.at, rhythm: { count: 2 } });
    expect(await counted('touches')).toBe(2);
    expect(await found('shelves')).toEqual([call?.id]);
    await undo(receipt, now + 1);
    expect(await db.contacts.get(id)).toMatchObject({ lastTouchAt: now - 9 * day, rhythm: { count: 1 } });
    expect(await counted('touches')).toBe(1);
    expect(await found('shelves')).toEqual([]);
  });

  test('never lies in the future, and one of the past is not the last contact', async () => {
    const { id } = await annas();
    await logTouch(id, 'meeting', { year: 2027, month: 1, day: 1 }, '', now);
    await logTouch(id, 'gift', { year: 2025, month: 1, day: 1 }, '', now);
    expect(await db.contacts.get(id)).toMatchObject({ lastTouchAt: now, rhythm: { count: 3 } });
  });
});

describe('a purchase', () => {
  const bought = reading({ act: 'purchase' }, { start: today, money: { amount: 480, currency: 'EUR' } });

  test('starts the care after it, which is closed one by one and goes with it', async () => {
    const { id } = await annas();
    const receipt = await save(id, words('walnut shelves'), bought, now);
    expect(await savedOf('purchases', id)).toMatchObject([{ text: 'walnut shelves', price: { amount: 480 } }]);
    const steps = (await stepsOf(id)).sort((a, b) => a.dueOn.day - b.dueOn.day || a.dueOn.month - b.dueOn.month);
    expect(steps.map(({ kind }) => kind).sort()).toEqual(['anniversary', 'check', 'feedback', 'thanks', 'warranty']);
    const thanks = steps.find(({ kind }) => kind === 'thanks');
    if (!thanks) return;
    expect(thanks.dueOn).toEqual(today);
    await setStepDone(thanks.id, now, now);
    expect(await db.afterSaleSteps.get(thanks.id)).toMatchObject({ doneAt: now });
    await changeStep(thanks.id, null, now);
    expect(await stepsOf(id)).toHaveLength(4);
    const purchase = await savedBy(receipt);
    if (!purchase) return;
    const forgotten = await forget(purchase, now);
    expect(await stepsOf(id)).toEqual([]);
    await restore(forgotten, now);
    expect(await stepsOf(id)).toHaveLength(4);
  });

  test('of long ago starts nothing', async () => {
    const { id } = await annas();
    await save(id, words('a table'), { ...bought, start: { year: 2020, month: 5, day: 1 } }, now);
    await save(id, words('a chair'), { ...bought, start: { year: 2026, month: 5, day: null } }, now);
    expect(await stepsOf(id)).toEqual([]);
  });
});

describe('changing what is saved', () => {
  test('another field changed in another window stays, and what it was comes back', async () => {
    const { id } = await annas();
    const receipt = await save(id, words('likes tea'), null, now);
    const [reference] = receipt.saved;
    if (!reference) return;
    const [first] = await Promise.all([
      edit('details', reference.id, { text: 'likes green tea' }, now + 1),
      edit('details', reference.id, { sensitive: true }, now + 2),
    ]);
    expect(first).toEqual({ text: 'likes tea' });
    expect(await db.details.get(reference.id)).toMatchObject({
      text: 'likes green tea',
      quote: 'likes tea',
      sensitive: true,
      changed: { text: now + 1, sensitive: now + 2 },
    });
    expect(await found('green')).toEqual([reference.id]);
    expect(await edit('details', 'nobody', { text: 'x' }, now)).toBeNull();
  });

  test('a fact moved to another person is found there', async () => {
    const { id } = await annas();
    const { contact: other } = await remember(boris, null, now);
    const { saved } = await save(id, words('collects enamel pots'), null, now);
    await edit('details', saved[0]?.id ?? '', { contactId: other.id }, now + 1);
    expect((await db.search.get(saved[0]?.id ?? ''))?.contactIds).toEqual([other.id]);
  });

  test('a call moved to another person moves the last contact of both', async () => {
    const { id } = await annas();
    const { contact: other } = await remember(boris, null, now);
    const { saved } = await logTouch(id, 'call', today, '', now);
    await edit('touches', saved[0]?.id ?? '', { contactId: other.id }, now + 1);
    expect(await db.contacts.get(id)).toMatchObject({ lastTouchAt: now - 9 * day });
    expect((await db.contacts.get(other.id))?.lastTouchAt).toBeGreaterThan(now - day);
  });

  test('the month of a birthday follows its date', async () => {
    const { id } = await annas();
    const start = { year: null, month: 5, day: 12 };
    const { saved } = await save(id, words('birthday'), reading({ event: 'birthday' }, { start, yearly: true }), now);
    expect(await lifeEventsOf(id)).toMatchObject([{ monthDay: '05-12' }]);
    await edit('lifeEvents', saved[0]?.id ?? '', { start: { year: null, month: 6, day: null } }, now);
    expect(await lifeEventsOf(id)).toMatchObject([{ monthDay: '06-00' }]);
  });

  test('keeps how the words are shown when they are taken otherwise, and whatever else was saved with them', async () => {
    const { id } = await annas();
    const said = { ...words('Good morning! The fair is on Friday. Best, Anna'), text: 'The fair is on Friday.' };
    const first = await save(id, said, reading({ event: 'event' }, { start: today }), now);
    const trip = await save(id, words('Off to Turkey'), reading({ event: 'trip' }), now);
    const both = { contactId: null, saved: [...first.saved, ...trip.saved] };
    const same = await correct(both, reading({ event: 'trip' }, { start: today }), now + 1);
    expect(await savedBy(same)).toMatchObject({ record: { kind: 'trip', text: said.text, quote: said.quote } });
    const other = await correct(same, reading({ detail: 'work' }), now + 2);
    expect(await savedBy(other)).toMatchObject({ table: 'details', record: { text: said.text, quote: said.quote } });
    await undo(other, now + 3);
    expect(await Promise.all([db.details.count(), db.lifeEvents.count()])).toEqual([0, 0]);
  });

  describe('taken as what is remembered already', () => {
    const birthday = { start: { year: null, month: 5, day: 12 }, yearly: true };
    const saidSo = 'Born on 12 May 1980, by the way';

    async function corrected() {
      const { id } = await annas();
      const known = await save(id, words('birthday on 12 May'), reading({ event: 'birthday' }, birthday), now);
      const first = await save(id, words(saidSo), null, now);
      const year = reading({ event: 'birthday' }, { ...birthday, start: { ...birthday.start, year: 1980 } });
      return { id, known, receipt: await correct(first, year, now + 1) };
    }

    test('is known: that gains by the words, and nothing stands beside it', async () => {
      const { id, known, receipt } = await corrected();
      expect(receipt).toMatchObject({ saved: [], again: { known: known.saved[0] } });
      expect(await lifeEventsOf(id)).toMatchObject([
        { start: { year: 1980 }, quote: `birthday on 12 May\n\n${saidSo}` },
      ]);
      expect(await db.details.count()).toBe(0);
    });

    test('is taken back whole', async () => {
      const { id, receipt } = await corrected();
      await undo(receipt, now + 2);
      expect(await lifeEventsOf(id)).toMatchObject([{ start: { year: null }, quote: 'birthday on 12 May' }]);
      expect(await db.details.count()).toBe(0);
    });

    test('is kept as another at a click, and corrected further without being asked', async () => {
      const { id, receipt } = await corrected();
      if (!receipt.again) throw new Error('it was not known');
      const another = await saveAsAnother(receipt, receipt.again, now + 2);
      const years = (await lifeEventsOf(id)).map(({ start }) => start?.year ?? 0);
      expect(years.sort()).toEqual([0, 1980]);
      const start = { ...birthday.start, year: 1981 };
      const further = await correct(another, reading({ event: 'birthday' }, { ...birthday, start }), now + 3);
      expect(further.again).toBeUndefined();
      expect(await savedBy(further)).toMatchObject({ record: { start: { year: 1981 }, quote: saidSo } });
    });

    test('also when only the day was another', async () => {
      const { id } = await annas();
      const trip = (from: number) =>
        reading({ event: 'trip' }, { start: addDays(today, from), end: addDays(today, from + 7) });
      const known = await save(id, words('off to the sea'), trip(10), now);
      const first = await save(id, words('a journey'), trip(40), now);
      expect((await correct(first, trip(60), now + 1)).again).toBeUndefined();
      const receipt = await correct(first, trip(12), now + 2);
      expect(receipt.again?.known).toEqual(known.saved[0]);
      expect(await lifeEventsOf(id)).toHaveLength(1);
    });

    test('is no twin of what the same words told beside it', async () => {
      const { id } = await annas();
      const one = await save(id, words('off to the sea'), reading({ event: 'trip' }, { start: today }), now);
      const other = await save(id, words('off to the sea'), null, now);
      const both = { contactId: null, saved: [...other.saved, ...one.saved] };
      const receipt = await correct(both, reading({ event: 'trip' }, { start: today }), now + 1);
      expect(receipt.again).toBeUndefined();
      expect(await lifeEventsOf(id)).toHaveLength(2);
    });
  });

  test('words taken as something else leave one record and one mark', async () => {
    const { id } = await annas();
    const first = await save(id, words('send the estimate'), null, now);
    const second = await correct(first, reading({ act: 'promise' }, { start: today }), now + 1);
    expect(await savedBy(first)).toBeUndefined();
    expect(await savedBy(second)).toMatchObject({ table: 'promises', record: { dueOn: today, doneAt: null } });
    expect(await found('estimate')).toEqual([second.saved[0]?.id]);
    await undo(second, now + 2);
    expect(await savedOf('promises', id)).toEqual([]);
  });
});

describe('relations', () => {
  test('are seen from both sides, said once, taken away and put back', async () => {
    const { id } = await annas();
    const { contact: other } = await remember(boris, null, now);
    const relation = await relate(id, other.id, 'boss', now);
    expect(await relate(other.id, id, 'report', now)).toEqual(relation);
    expect(await relationsOf(id)).toMatchObject([{ kind: 'boss', other: { id: other.id } }]);
    expect(await relationsOf(other.id)).toMatchObject([{ kind: 'report', other: { id } }]);
    await unrelate(relation.id, now);
    expect(await relationsOf(id)).toEqual([]);
    await restoreRelation(relation);
    expect(await relationsOf(other.id)).toHaveLength(1);
  });
});

test('a name is found by the search of names, a detail is not', async () => {
  const { id } = await annas();
  await save(id, words('petrol station'), null, now);
  expect((await searchContacts('петр', 5)).map((contact) => contact.id)).toEqual([id]);
  expect(await searchContacts('station', 5)).toEqual([]);
});

describe('what is told again', () => {
  const start = { year: null, month: 5, day: 12 };
  const birthday = reading({ event: 'birthday' }, { start, yearly: true });
  const fuller = reading({ event: 'birthday' }, { start: { ...start, year: 1986 }, yearly: true });

  test('is remembered once, gains what is new, and is as before with Undo', async () => {
    const { id } = await annas();
    await save(id, words('her birthday is 12 May'), birthday, now);
    const [before] = await lifeEventsOf(id);
    const receipt = await save(id, words('born on 12 May 1986'), fuller, now + 1);
    expect(receipt).toMatchObject({ saved: [], again: { known: { id: before?.id } } });
    const all = await lifeEventsOf(id);
    expect(all).toMatchObject([
      { id: before?.id, start: { year: 1986 }, quote: 'her birthday is 12 May\n\nborn on 12 May 1986' },
    ]);
    expect(await found('born')).toEqual([before?.id]);
    await undo(receipt, now + 2);
    expect(await lifeEventsOf(id)).toEqual([{ ...before, changed: expect.anything() }]);
    expect(await found('born')).toEqual([]);
  });

  test('is one more where the user says so, and the first as it was', async () => {
    const { id } = await annas();
    await save(id, words('her birthday is 12 May'), birthday, now);
    const receipt = await save(id, words('born on 12 May 1986'), fuller, now + 1);
    const again = receipt.again;
    if (!again) throw new Error('not told again');
    const next = await saveAsAnother(receipt, again, now + 2);
    expect((await lifeEventsOf(id)).map(({ start, quote }) => [start?.year, quote])).toEqual(
      expect.arrayContaining([
        [null, 'her birthday is 12 May'],
        [1986, 'born on 12 May 1986'],
      ]),
    );
    await undo(next, now + 3);
    expect((await lifeEventsOf(id)).map(({ quote }) => quote)).toEqual(['her birthday is 12 May']);
    await save(id, words('her birthday is 12 May'), birthday, now, true);
    expect(await lifeEventsOf(id)).toHaveLength(2);
  });

  test('is found as what it was taken for before, whatever it is read as now', async () => {
    const { id } = await annas();
    const runs = words('20 km on the trails every Sunday');
    const kept = await save(id, runs, reading({ detail: 'interest' }), now);
    const receipt = await save(id, runs, reading({ event: 'sport' }), now + 1);
    expect(receipt).toMatchObject({ saved: [], again: { known: kept.saved[0], before: {} } });
    expect(await lifeEventsOf(id)).toEqual([]);
    await save(id, runs, reading({ event: 'sport' }, { start: { ...start, year: 2026 } }), now + 2);
    expect(await lifeEventsOf(id)).toHaveLength(1);
  });

  test('of somebody else is new', async () => {
    const { id } = await annas();
    const other = (await remember(boris, conversation([boris], []), now)).contact;
    await save(id, words('her birthday is 12 May'), birthday, now);
    expect((await save(other.id, words('her birthday is 12 May'), birthday, now)).again).toBeUndefined();
  });
});
