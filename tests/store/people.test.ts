import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { blankContact } from '#core/contact.ts';
import { entryOfContact } from '#core/search.ts';
import { rememberByHand } from '#store/by-hand.ts';
import { changeContact } from '#store/contacts.ts';
import { counted } from '#store/counters.ts';
import { db } from '#store/db.ts';
import { changeMany, takeBackMany } from '#store/many.ts';
import { contactsByIds, type PeopleChange, readPeople, readPeopleFacts, watchPeople } from '#store/people.ts';
import { Answers, eachWord, entriesAbout, entriesBeginning, entriesWith, recordBehind } from '#store/people-search.ts';
import { save } from '#store/saved.ts';
import { undo } from '#store/undo.ts';
import { NotSavedError } from '#store/write.ts';
import { email, now, withEmptyMemory } from './database.ts';

withEmptyMemory();

async function invent(names: readonly string[]): Promise<string[]> {
  const people = names.map((name, index) => blankContact({ id: `id${index}`, createdAt: now, changed: {} }, name));
  await db.contacts.bulkPut(people);
  await db.search.bulkPut(people.map(entryOfContact));
  return people.map(({ id }) => id);
}

const words = (quote: string) => ({ quote, source: { site: null, url: null, conversation: null }, saidAt: now });

describe('everybody', () => {
  test('is read once each, in order, however many are called the same', async () => {
    const names = Array.from({ length: 1_700 }, (_, index) => (index % 2 === 0 ? 'Anna' : `Boris ${index % 40}`));
    const ids = await invent(names);
    const read: { id: string; sortName: string }[] = [];
    await readPeople((contacts) => read.push(...contacts) > 0);
    expect(read.map(({ id }) => id).sort()).toEqual([...ids].sort());
    expect(read.map(({ sortName }) => sortName)).toEqual(read.map(({ sortName }) => sortName).sort());
  });

  test('is read no further than wanted', async () => {
    await invent(Array.from({ length: 1_200 }, (_, index) => `Anna ${index}`));
    let read = 0;
    await readPeople((contacts) => {
      read += contacts.length;
      return false;
    });
    expect(read).toBe(500);
  });

  test('has birthdays, purchases and channels when they are asked for', async () => {
    const { contact } = await rememberByHand('Anna', email('anna@example.org'), now);
    const birthday = { start: { year: null, month: 5, day: 12 }, end: null, yearly: true, guessed: [], place: null };
    const read = { ...birthday, about: 'contact', kind: { event: 'birthday' }, confidence: 1, spans: {} } as const;
    await save(contact.id, words('my birthday is on 12 May'), read, now);
    await save(contact.id, words('her son’s is in June'), { ...read, about: 'son' }, now);
    for (const what of ['shelves', 'a table']) {
      await save(contact.id, words(what), { ...read, start: null, kind: { act: 'purchase' } }, now);
    }
    expect(await readPeopleFacts({ birthdays: true, purchases: true, channels: true })).toEqual({
      birthdays: new Map([[contact.id, '05-12']]),
      purchases: new Map([[contact.id, 2]]),
      channels: new Map([[contact.id, ['email']]]),
    });
    expect((await readPeopleFacts({ birthdays: false, purchases: false, channels: false })).birthdays.size).toBe(0);
  });

  test('is watched: one by one, or that it were too many to name', async () => {
    const ids = await invent(Array.from({ length: 60 }, (_, index) => `Anna ${index}`));
    const heard: PeopleChange[] = [];
    const stop = watchPeople((change) => heard.push(change));
    await changeContact('id3', { city: 'Tver' }, now);
    await vi.waitFor(() => expect(heard).toHaveLength(1));
    expect(heard[0]).toMatchObject({ contacts: new Set(['id3']) });
    expect(heard[0]?.tables).toContain('search');
    await changeMany(ids, { kind: 'tag', tag: 'vip' }, now);
    await vi.waitFor(() => expect(heard.at(-1)?.contacts).toBe('many'));
    stop();
    await changeContact('id4', { city: 'Tver' }, now);
    expect(heard.filter(({ contacts }) => contacts !== 'many')).toHaveLength(1);
  });
});

describe('many at once', () => {
  test('are tagged in one go, and only those that were not are untagged by Undo', async () => {
    const ids = await invent(Array.from({ length: 1_100 }, (_, index) => `Anna ${index}`));
    await changeContact('id7', { tags: ['vip', 'tea'] }, now);
    const done = await changeMany(ids, { kind: 'tag', tag: 'vip' }, now + 1);
    expect(done.people).toHaveLength(1_099);
    expect(await db.search.where('tokens').equals('vip').count()).toBe(1_100);
    // meanwhile somebody gets another tag
    await changeContact('id8', { tags: ['vip', 'new'] }, now + 2);
    await takeBackMany(done, now + 3);
    const [seven, eight, nine] = await contactsByIds(['id7', 'id8', 'id9']);
    expect([seven?.tags, eight?.tags, nine?.tags]).toEqual([['vip', 'tea'], ['new'], []]);
    expect(await db.search.where('tokens').equals('vip').count()).toBe(1);
  });

  test('change circle, with what follows from it, and back', async () => {
    const ids = await invent(['Anna', 'Boris']);
    const before = await contactsByIds(ids);
    const done = await changeMany([...ids, 'gone'], { kind: 'set', fields: { circle: 'close' } }, now + 1);
    const after = await contactsByIds(ids);
    expect(after.map(({ circle }) => circle)).toEqual(['close', 'close']);
    expect(after[0]?.dueAt).toBeLessThan(before[0]?.dueAt ?? 0);
    expect(after[0]?.changed).toMatchObject({ circle: now + 1 });
    await changeContact('id1', { circle: 'yearly' }, now + 2);
    await takeBackMany(done, now + 3);
    // what was changed since stays
    expect((await contactsByIds(ids)).map(({ circle }) => circle)).toEqual(['regular', 'yearly']);
  });

  test('are all as they were when the store refuses one of the batches', async () => {
    const ids = await invent(Array.from({ length: 1_100 }, (_, index) => `Anna ${index}`));
    const put = db.contacts.bulkPut.bind(db.contacts);
    const refuse = vi.spyOn(db.contacts, 'bulkPut').mockImplementation(((all: { id: string }[], ...rest: never[]) => {
      if (all.some(({ id }) => id === 'id1050') && all.some((one) => 'letGo' in one && one.letGo)) {
        throw new Error('the disk is full');
      }
      return put(all as never, ...(rest as []));
    }) as never);
    const failing = changeMany(ids, { kind: 'set', fields: { letGo: true } }, now);
    await expect(failing).rejects.toThrow(NotSavedError);
    refuse.mockRestore();
    expect((await db.contacts.toArray()).filter(({ letGo }) => letGo)).toEqual([]);
  });
});

describe('somebody remembered by hand', () => {
  test('by name alone, and taken back', async () => {
    const { contact, receipt } = await rememberByHand(' Анна  Петрова ', null, now);
    expect(contact).toMatchObject({ name: 'Анна Петрова', language: 'ru', sortName: 'anna petrova' });
    expect(await counted('contacts')).toBe(1);
    await undo(receipt, now);
    expect([await counted('contacts'), await db.contacts.count(), await db.search.count()]).toEqual([0, 0, 0]);
  });

  test('whoever has the address already is the same person', async () => {
    const first = await rememberByHand('Anna', email('anna@example.org'), now);
    const second = await rememberByHand('Another', email('anna@example.org'), now);
    expect(second.contact).toEqual(first.contact);
    expect(second.receipt.contactId).toBeNull();
    expect(await counted('contacts')).toBe(1);
  });

  test('an address alone is a name', async () => {
    expect((await rememberByHand('', email('anna@example.org'), now)).contact.name).toBe('anna@example.org');
  });
});

describe('the index of words', () => {
  test('tells what begins so, what is one of several, what is about somebody, and what lies behind', async () => {
    const { contact } = await rememberByHand('Anna', email('anna@example.org'), now);
    const { saved } = await save(contact.id, words('likes green tea'), null, now);
    const [detail] = await entriesBeginning('te', 10);
    expect(detail).toMatchObject({ table: 'details', id: saved[0]?.id, contactIds: [contact.id] });
    expect((await entriesBeginning('anna', 10)).map(({ table }) => table).sort()).toEqual(['contacts', 'handles']);
    expect(await entriesWith(['green', 'missing'], 10)).toHaveLength(1);
    expect(await entriesWith([], 10)).toEqual([]);
    expect(await entriesAbout([contact.id])).toHaveLength(3);
    const found: string[] = [];
    await eachWord((word) => found.push(word));
    expect(found).toEqual(['anna', 'example', 'green', 'likes', 'org', 'tea']);
    expect(await recordBehind({ table: 'details', id: saved[0]?.id ?? '' })).toMatchObject({
      saved: { table: 'details' },
    });
    expect(await recordBehind({ table: 'contacts', id: contact.id })).toBeNull();
    expect(await recordBehind({ table: 'handles', id: 'gone' })).toBeNull();
  });

  test('tells no numbers among the words, for nobody mistypes those', async () => {
    await rememberByHand('Anna 2026', email('anna.77@example.org'), now);
    expect(await entriesBeginning('202', 10)).toHaveLength(1);
    const found: string[] = [];
    await eachWord((word) => found.push(word));
    expect(found).toEqual(['anna', 'example', 'org']);
  });

  test('answers letter after letter what it answers when it is asked at once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.stringMatching(/^[ab]{1,5}$/), { minLength: 1, maxLength: 3 }), { maxLength: 30 }),
        fc.array(fc.stringMatching(/^[ab]{1,5}$/), { maxLength: 6 }),
        fc.integer({ min: 1, max: 12 }),
        async (people, typed, limit) => {
          await db.search.clear();
          await db.search.bulkPut(
            people.map((tokens, index) => ({ id: `${index}`, contactIds: [`c${index}`], table: 'details', tokens })),
          );
          const answers = new Answers();
          const ids = (entries: readonly { id: string }[]) => [...new Set(entries.map(({ id }) => id))].sort();
          for (const word of typed) {
            for (let length = 1; length <= word.length; length += 1) {
              const letters = word.slice(0, length);
              const { entries, whole } = await answers.read(letters, limit);
              const all = ids(await entriesBeginning(letters, 1_000));
              if (whole) expect(ids(entries)).toEqual(all);
              else expect(entries.length).toBeGreaterThanOrEqual(limit);
              expect(all).toEqual(expect.arrayContaining(ids(entries)));
            }
          }
        },
      ),
    );
  });

  test('asks anew after a change, and keeps nothing that was asked before it', async () => {
    await rememberByHand('Anna', null, now);
    const answers = new Answers();
    expect((await answers.read('an', 10)).entries).toHaveLength(1);
    expect(answers.known('ann')).toMatchObject({ whole: true });
    const asked = answers.read('b', 10);
    answers.forget();
    await asked;
    expect([answers.known('ann'), answers.known('b')]).toEqual([null, null]);
    await rememberByHand('Annabel', null, now);
    expect((await answers.read('ann', 10)).entries).toHaveLength(2);
  });
});
