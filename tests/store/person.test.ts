import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { addDays, civilDateOf } from '#core/civil-date.ts';
import { handleTyped } from '#core/handle.ts';
import { changeContact, contactByHandle, remember } from '#store/contacts.ts';
import { db } from '#store/db.ts';
import { addHandle, removeHandle, restoreHandle } from '#store/handles.ts';
import { suggestions } from '#store/suggestions.ts';
import { today } from '#store/today.ts';
import { conversation, day, message, now, person, withEmptyMemory } from './database.ts';

withEmptyMemory();

const anna = person('anna@example.org', 'Анна Петрова');
const boris = person('boris@example.org', 'Boris Weber');

async function known(who = anna, daysAgo = 40) {
  const { contact } = await remember(who, conversation([who], [message(`${daysAgo}`, now - daysAgo * day)]), now);
  return contact;
}

function phone(text: string) {
  const handle = handleTyped(text);
  if (!handle) throw new Error(`not a number: ${text}`);
  return handle;
}

describe('an address added by hand', () => {
  test('names the person from then on, and goes and comes back with its words', async () => {
    const { id } = await known();
    const handle = phone('+7 916 123-45-67');
    const added = await addHandle(id, handle, now);
    if (added.outcome !== 'added') throw new Error('it was not added');
    expect((await contactByHandle(handle))?.id).toBe(id);
    expect(await db.search.get(added.record.id)).toMatchObject({ table: 'handles', contactIds: [id] });
    await removeHandle(added.record.id, now);
    expect(await contactByHandle(handle)).toBeUndefined();
    expect(await db.search.get(added.record.id)).toBeUndefined();
    expect(await db.deletions.get(added.record.id)).toBeDefined();
    await restoreHandle(added.record);
    expect((await contactByHandle(handle))?.id).toBe(id);
    expect(await db.deletions.get(added.record.id)).toBeUndefined();
  });

  test('is refused when it is somebody else’s, whose it stays', async () => {
    const [one, other] = [await known(), await known(boris)];
    const refused = await addHandle(one.id, phone('boris@example.org'), now);
    expect(refused).toMatchObject({ outcome: 'taken', owner: { id: other.id } });
    expect((await contactByHandle(phone('BORIS@example.org')))?.id).toBe(other.id);
    expect(await addHandle(other.id, phone('boris@example.org'), now)).toEqual({ outcome: 'known' });
    expect(await db.handles.count()).toBe(2);
  });

  test('does not come back to two people', async () => {
    const [one, other] = [await known(), await known(boris)];
    const added = await addHandle(one.id, phone('+442079460958'), now);
    if (added.outcome !== 'added') throw new Error('it was not added');
    await removeHandle(added.record.id, now);
    await addHandle(other.id, phone('+442079460958'), now);
    await restoreHandle(added.record);
    expect((await contactByHandle(phone('+442079460958')))?.id).toBe(other.id);
  });
});

describe('what was told before', () => {
  test('is proposed by the first letters of a word, in either alphabet, the most frequent first', async () => {
    const people = [];
    for (const name of ['one', 'two', 'three', 'four']) people.push(await known(person(`${name}@example.org`, name)));
    const companies = ['Пекарня «Утро»', 'Пекарня «Утро»', 'Pekin Duck', 'Utro Bank'];
    for (const [index, { id }] of people.entries()) {
      await changeContact(id, { company: companies[index] ?? null, tags: ['пекари', `нет ${index}`] }, now);
    }
    expect(await suggestions('company', 'пек', 9)).toEqual(['Пекарня «Утро»', 'Pekin Duck']);
    expect(await suggestions('company', 'utro pek', 9)).toEqual(['Пекарня «Утро»']);
    expect(await suggestions('company', '', 2)).toHaveLength(2);
    expect(await suggestions('tags', 'пек', 9)).toEqual(['пекари']);
    expect(await suggestions('city', 'пек', 9)).toEqual([]);
  });
});

describe('two windows', () => {
  test('change different fields of one person, and add to one list', async () => {
    const { id } = await known();
    await Promise.all([
      changeContact(id, { company: 'Утро' }, now),
      changeContact(id, { city: 'Казань' }, now),
      changeContact(id, ({ tags }) => ({ tags: [...tags, 'пекари'] }), now),
      changeContact(id, ({ tags }) => ({ tags: [...tags, 'соседи'] }), now),
    ]);
    const contact = await db.contacts.get(id);
    expect(contact).toMatchObject({ company: 'Утро', city: 'Казань' });
    expect([...(contact?.tags ?? [])].sort()).toEqual(['пекари', 'соседи']);
  });
});

describe('today’s list', () => {
  const names = async (at: number) => (await today(at)).map(({ name }) => name);
  const on = (days: number) => addDays(civilDateOf(now), days);

  test('has somebody muted again on the day that was said, and not before', async () => {
    const { id } = await known();
    expect(await names(now)).toEqual(['Анна Петрова']);
    await changeContact(id, { mutedUntil: on(7) }, now);
    expect(await names(now)).toEqual([]);
    expect(await names(now + 6 * day)).toEqual([]);
    expect(await names(now + 7 * day)).toEqual(['Анна Петрова']);
  });

  test('has nobody in mourning until it is over', async () => {
    const { id } = await known();
    await changeContact(id, { mourningUntil: on(39) }, now);
    expect(await names(now + 39 * day)).toEqual([]);
    expect(await names(now + 40 * day)).toEqual(['Анна Петрова']);
  });

  test.each(['letGo', 'deceased'] as const)('has nobody who is %s, ever, and all of it comes back', async (state) => {
    const { id } = await known();
    const before = await changeContact(id, { [state]: true }, now);
    expect(await names(now + 3_650 * day)).toEqual([]);
    if (before) await changeContact(id, before, now);
    expect(await names(now)).toEqual(['Анна Петрова']);
  });

  test('has those who are not to be congratulated', async () => {
    const { id } = await known();
    await changeContact(id, { noCongratulations: true }, now);
    expect(await names(now)).toEqual(['Анна Петрова']);
  });
});
