import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { addDays, civilDateOf } from '#core/civil-date.ts';
import { mourningDays } from '#core/openings/situations.ts';
import type { Reading } from '#core/reading.ts';
import { changeContact, remember } from '#store/contacts.ts';
import { db } from '#store/db.ts';
import { erase } from '#store/erase.ts';
import { markOpening, unmarkOpening } from '#store/opening-marks.ts';
import { edit, logTouch, save } from '#store/saved.ts';
import { forgetTurnedDown, restoreTurnedDown, snooze, turnDown, turnedDown } from '#store/set-aside.ts';
import { change } from '#store/settings.ts';
import { fixToday, oneLess, oneMore, today, todayList } from '#store/today.ts';
import { recordConversation } from '#store/touches.ts';
import { purchaseRecord } from '../records.ts';
import { conversation, day, message, now, person, withEmptyMemory } from './database.ts';

withEmptyMemory();

const source = { site: null, url: null, conversation: null };
const words = (quote: string, saidAt = now) => ({ quote, source, saidAt });

function reading(fields: Partial<Reading>): Reading {
  const nothing = { start: null, end: null, yearly: false, guessed: [], place: null, confidence: 1, spans: {} };
  return { kind: { detail: 'other' }, about: 'contact', ...nothing, ...fields } as Reading;
}

/** Somebody who was written to so many days ago, in a message that wants no answer; remembered long ago. */
async function silentFor(days: number, name: string, createdAt = now - 400 * day): Promise<string> {
  const who = person(`${name.toLowerCase()}@example.org`, name);
  const own = message(name, now - days * day, { direction: 'out' });
  const { contact } = await remember(who, conversation([who], [own]), now);
  await db.contacts.update(contact.id, { createdAt });
  return contact.id;
}

const names = async (at = now) => (await today(at)).map(({ name }) => name);
const on = (days: number) => addDays(civilDateOf(now), days);

describe('the list of a day', () => {
  test('is kept: what becomes urgent later waits for tomorrow', async () => {
    await silentFor(40, 'Anna');
    await fixToday(now);
    const boris = await silentFor(5, 'Boris');
    await save(boris, words('birthday'), reading({ kind: { event: 'birthday' }, start: on(0), yearly: true }), now);
    expect(await names()).toEqual(['Anna']);
    await fixToday(now + 1000);
    expect(await names(now + 1000)).toEqual(['Anna']);
    expect(await names(now + day)).toEqual(['Boris', 'Anna']);
    expect(await db.days.count()).toBe(1);
  });

  test('loses who is written to, met or called, and has them back when that is taken back', async () => {
    const [anna, boris] = [await silentFor(40, 'Anna'), await silentFor(41, 'Boris')];
    await fixToday(now);
    const who = person('anna@example.org', 'Anna');
    await recordConversation(conversation([who], [message('new', now, { direction: 'out' })]), now);
    expect(await names()).toEqual(['Boris']);
    const { saved } = await logTouch(boris, 'call', on(0), '', now);
    expect(await names()).toEqual([]);
    expect((await todayList(now)).map(({ state }) => state)).toEqual(['done', 'done']);
    expect(saved).toHaveLength(1);
    // their own message does not count as mine
    await db.touches
      .where('[contactId+at]')
      .between([anna, now - day / 2], [anna, now + 1])
      .modify({ direction: 'in' });
    expect((await today(now)).map(({ id }) => id)).not.toContain(boris);
  });

  test('has who buys about now, however many others have bought since', async () => {
    const anna = await silentFor(3, 'Anna');
    const boris = await silentFor(3, 'Boris');
    const bought = (contactId: string, daysAgo: number, number: number) =>
      purchaseRecord({ id: `${contactId} ${number}`, contactId, on: on(-daysAgo), saidAt: now - daysAgo * day });
    await db.purchases.bulkPut([400, 800, 1_200, 1_600].map((days) => bought(anna, days, days)));
    await db.purchases.bulkPut(Array.from({ length: 700 }, (_, index) => bought(boris, 1, index)));
    expect(await names()).toEqual(['Anna']);
  });

  test('has a loss of which nobody said when it was: once, from the day after it was told, and then no business', async () => {
    const lost = async (contactId: string) =>
      save(contactId, words('Her father has passed away'), reading({ kind: { event: 'bereavement' } }), now);
    const [anna, boris, clara] = [await silentFor(4, 'Anna'), await silentFor(4, 'Boris'), await silentFor(4, 'Clara')];
    await silentFor(100, 'Diana');
    await fixToday(now);
    for (const id of [anna, boris, clara]) await lost(id);
    await changeContact(boris, { deceased: true }, now);
    await changeContact(clara, { mutedUntil: on(60) }, now);
    const [first] = await todayList(now + day);
    expect(first?.facts.contact.name).toBe('Anna');
    expect(first?.reasons).toMatchObject([
      { kind: 'life-event', opening: { eventKind: 'bereavement', moment: 'told' } },
    ]);
    expect(await names(now + day)).toEqual(['Anna', 'Diana']);
    const condolence = first?.reasons.flatMap((reason) => (reason.kind === 'life-event' ? [reason.opening.key] : []));
    await markOpening(anna, condolence?.[0] ?? '', 'asked', now + day);
    // her interval passes while she mourns
    for (let passed = 2; passed < mourningDays; passed += 1)
      expect(await names(now + passed * day)).not.toContain('Anna');
    expect(await names(now + mourningDays * day)).toContain('Anna');
  });

  test('loses whose reason is gone, and carries nothing over', async () => {
    const id = await silentFor(3, 'Anna');
    await save(id, words('the map', now - 4 * day), reading({ kind: { act: 'promise' }, start: on(0) }), now);
    await fixToday(now);
    expect(await names()).toEqual(['Anna']);
    const [promise] = await db.promises.toArray();
    await edit('promises', promise?.id ?? '', { doneAt: now }, now);
    expect(await names()).toEqual([]);
    expect(await names(now + day)).toEqual([]);
  });

  test('is no longer than the user wants, and one more when they ask', async () => {
    for (let index = 0; index < 9; index += 1) await silentFor(40 + index, `P${index}`);
    await change('peopleADay', 3, now);
    await fixToday(now);
    expect(await names()).toHaveLength(3);
    expect(await oneMore(now)).toBe(true);
    expect(new Set(await names()).size).toBe(4);
    await oneLess(now);
    expect(await names()).toHaveLength(3);
    // from tomorrow
    await change('peopleADay', 5, now);
    expect(await names()).toHaveLength(3);
    expect(await names(now + day)).toHaveLength(5);
  });

  test('grows with the memory on the day on which that begins, up to the people of a day', async () => {
    await change('peopleADay', 3, now);
    await fixToday(now);
    expect(await db.days.count()).toBe(0);
    const anna = await silentFor(40, 'Anna', now);
    await fixToday(now);
    for (const name of ['Boris', 'Clara', 'Daniel']) await silentFor(50, name, now);
    await fixToday(now);
    expect(await names()).toHaveLength(3);
    expect((await names())[0]).toBe('Anna');
    await snooze(anna, on(1), now);
    await fixToday(now);
    expect(await names()).toHaveLength(2);
  });

  test('says when there is nobody else', async () => {
    await silentFor(2, 'Anna');
    expect(await oneMore(now)).toBe(false);
  });

  test('told while the clock was wrong does not hold', async () => {
    await silentFor(40, 'Anna');
    await fixToday(now + 400 * day);
    await fixToday(now);
    expect(await names()).toEqual(['Anna']);
    expect(await db.days.toArray()).toHaveLength(1);
  });

  test('forgets who is erased', async () => {
    const anna = await silentFor(40, 'Anna');
    await fixToday(now);
    await erase(anna, now);
    expect(JSON.stringify(await db.days.toArray())).not.toContain(anna);
    expect(await names()).toEqual([]);
  });
});

describe('setting aside', () => {
  test('until a day, and taking that back', async () => {
    const anna = await silentFor(40, 'Anna');
    await fixToday(now);
    const mark = await snooze(anna, on(7), now);
    expect(await names()).toEqual([]);
    expect(await names(now + 6 * day)).toEqual([]);
    expect(await names(now + 7 * day)).toEqual(['Anna']);
    await unmarkOpening(mark.id, now);
    expect(await names()).toEqual(['Anna']);
  });

  test('one reason, while another one may bring the person again', async () => {
    const anna = await silentFor(40, 'Anna');
    await fixToday(now);
    const [entry] = await todayList(now);
    await turnDown(anna, entry?.reasons[0]?.key ?? '', now);
    expect(await names()).toEqual([]);
    expect(await names(now + day)).toEqual([]);
    await save(anna, words('birthday'), reading({ kind: { event: 'birthday' }, start: on(2), yearly: true }), now);
    expect(await names(now + 2 * day)).toEqual(['Anna']);
  });

  test('of a kind for many people makes it weigh less, until it is forgotten', async () => {
    const ids = await Promise.all(['A', 'B', 'C', 'D'].map((name) => silentFor(40, name)));
    for (const id of ids) await turnDown(id, 'birthday:x:on-the-day:2026', now);
    expect(await turnedDown(now)).toEqual([{ kind: 'birthday', people: 4, weight: 0.7 }]);
    const gone = await forgetTurnedDown('birthday', now);
    expect(await turnedDown(now)).toEqual([]);
    await restoreTurnedDown(gone);
    expect(await turnedDown(now)).toHaveLength(1);
  });

  test('letting go and a longer interval take the person off, and back on', async () => {
    const anna = await silentFor(40, 'Anna');
    await fixToday(now);
    for (const fields of [{ letGo: true }, { intervalDays: 90 }]) {
      const before = await changeContact(anna, fields, now);
      expect(await names()).toEqual([]);
      if (before) await changeContact(anna, before, now);
      expect(await names()).toEqual(['Anna']);
    }
  });
});
