import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { PersonFacts } from '#core/facts.ts';
import type { Handle } from '#core/handle.ts';
import { nameHandle, phoneHandle, profileHandle } from '#core/handle.ts';
import { contactByHandle, contactOfPerson, handlesOf, learnHandles, link, remember } from '#store/contacts.ts';
import { db } from '#store/db.ts';
import { likelyPairs } from '#store/duplicates.ts';
import {
  addHandle,
  removeHandle,
  restoreHandle,
  shareHandle,
  shareWithSomebodyNew,
  unshareHandle,
  unshareNew,
} from '#store/handles.ts';
import { doubtName, perhaps } from '#store/known-by-name.ts';
import { merge, takeBackLater } from '#store/merge.ts';
import { ownersOf } from '#store/owners.ts';
import { passOn } from '#store/split.ts';
import { recordConversation } from '#store/touches.ts';
import { conversation, day, email, message, now, person, withEmptyMemory } from './database.ts';

withEmptyMemory();

const sure = (handle: Handle | null): Handle => {
  if (!handle) throw new Error('a handle of this test is malformed');
  return handle;
};
const phone = sure(phoneHandle('+7 900 123-45-67'));
const by = (handle: Handle, ...others: Handle[]): PersonFacts => ({
  handles: [handle, ...others],
  name: 'Somebody',
  certainty: 'certain',
});

describe('an address in another spelling', () => {
  test('is the same person, and is shown as it was written first', async () => {
    const { contact } = await remember(person('anna.petrova@gmail.com', 'Anna'), null, now);
    expect(await contactByHandle(email('annapetrova+shop@googlemail.com'))).toEqual(contact);
    await link(person('annapetrova@gmail.com'), contact.id, null, now);
    expect(await handlesOf(contact.id)).toEqual([email('anna.petrova@gmail.com')]);
    // and it is found in either
    const [found] = await db.search.where('tokens').equals('annapetrova').toArray();
    expect(found).toMatchObject({ table: 'handles', contactIds: [contact.id] });
  });
});

describe('an address of several people', () => {
  async function family() {
    const anna = (await remember(by(phone), null, now)).contact;
    const boris = (await remember(person('boris@example.org', 'Boris'), null, now)).contact;
    const shared = await shareHandle(boris.id, phone, now + 1);
    return { anna, boris, shared };
  }

  test('names none of them, and nothing that is exchanged there is noted', async () => {
    const { anna, boris } = await family();
    expect((await ownersOf(phone)).map(({ id }) => id)).toEqual([anna.id, boris.id]);
    expect(await contactByHandle(phone)).toBeUndefined();
    const page = conversation([by(phone)], [message('a', now)]);
    expect(await recordConversation(page, now)).toEqual([]);
    expect(await db.touches.count()).toBe(0);
  });

  test('is one person’s again when it is taken back, or taken away from the others', async () => {
    const { anna, boris, shared } = await family();
    if (shared) await unshareHandle(shared, now + 2);
    expect(await contactByHandle(phone)).toEqual(anna);
    await shareHandle(boris.id, phone, now + 3);
    const row = await db.handles.where('contactId').equals(anna.id).first();
    if (row) await removeHandle(row.id, now + 4);
    expect(await contactByHandle(phone)).toMatchObject({ id: boris.id });
    if (row) await restoreHandle(row);
    expect(await ownersOf(phone)).toHaveLength(2);
  });

  test('does not make one person of them, in the list of pairs either', async () => {
    await family();
    expect(await likelyPairs()).toEqual([]);
    expect(await db.notSame.count()).toBe(1);
  });

  test('is another’s of them as well only when it is said: adding it tells whose it is', async () => {
    const { anna } = await family();
    const vera = (await remember(person('vera@example.org', 'Vera'), null, now)).contact;
    expect(await addHandle(vera.id, phone, now)).toMatchObject({ outcome: 'taken', owner: { id: anna.id } });
    // somebody new who writes from it is said by a click, and shares it
    const { contact } = await remember(by(phone), conversation([by(phone)], [message('a', now)]), now);
    expect(await ownersOf(phone)).toHaveLength(3);
    expect(contact.lastTouchAt).toBeNull();
  });

  test('is there once when two who share it become one, and twice again when that is taken back', async () => {
    const { anna, boris } = await family();
    const entry = await merge(anna.id, boris.id, {}, now + 5);
    expect(await contactByHandle(phone)).toMatchObject({ id: anna.id });
    expect(await db.handles.count()).toBe(2);
    await takeBackLater(entry?.id ?? '', now + 6);
    expect(await ownersOf(phone)).toHaveLength(2);
    expect(await handlesOf(boris.id)).toHaveLength(2);
  });
});

describe('two addresses of one profile', () => {
  const slug = sure(profileHandle('linkedin', 'anna-petrova'));
  const id = sure(profileHandle('linkedin-id', 'ACoAAB1234567890'));
  const otherId = sure(profileHandle('linkedin-id', 'ACoAAB9999999999'));

  test('are one person, whichever the page shows first', async () => {
    const { contact } = await remember(by(slug), null, now);
    expect(await contactOfPerson(by(id, slug))).toEqual(contact);
    await learnHandles(by(id, slug), now + 1);
    expect(await contactByHandle(id)).toEqual(contact);
    expect(await contactOfPerson(by(id))).toEqual(contact);
  });

  test('a slug that another member has now is not the one who had it', async () => {
    await remember(by(id, slug), null, now);
    expect(await contactOfPerson(by(otherId, slug))).toBeUndefined();
  });

  test('no other channel stands for its neighbour', async () => {
    await remember(by(email('anna@example.org')), null, now);
    expect(await contactOfPerson(by(phone, email('anna@example.org')))).toBeUndefined();
  });
});

describe('a name alone', () => {
  const name = sure(nameHandle('whatsapp', 'Анна'));
  const onlyName: PersonFacts = { handles: [name], name: 'Анна', certainty: 'name-only' };
  const page = { ...conversation([onlyName], [message('a', now - day)]), site: 'whatsapp' };

  test('is nobody’s until it is said whose, and nothing is noted until then', async () => {
    const { contact } = await remember(person('anna@example.org', 'Анна'), null, now);
    expect(await contactOfPerson(onlyName)).toBeUndefined();
    await recordConversation(page, now);
    expect(await db.touches.count()).toBe(0);
    await link(onlyName, contact.id, page, now);
    expect(await contactOfPerson(onlyName)).toMatchObject({ id: contact.id });
    expect(await db.touches.count()).toBe(1);
  });

  test('is asked again once it stands beside a telephone that is not theirs', async () => {
    const { contact } = await remember(by(phone), null, now);
    await link(onlyName, contact.id, null, now);
    const beside = (number: Handle) => ({
      ...conversation([{ ...by(number), name: 'Анна' }], []),
      site: 'whatsapp',
    });
    await doubtName(beside(phone), now);
    expect(await contactOfPerson(onlyName)).toMatchObject({ id: contact.id });
    await doubtName(beside(sure(phoneHandle('+7 900 765-43-21'))), now);
    expect(await contactOfPerson(onlyName)).toBeUndefined();
  });

  test('says nothing of somebody whose telephone is not known: they are asked for first of all', async () => {
    const { contact } = await remember(person('anna@example.org', 'Анна'), null, now);
    await link(onlyName, contact.id, null, now);
    const shown = { ...by(phone), name: 'Анна' };
    await doubtName({ ...conversation([shown], []), site: 'whatsapp' }, now);
    expect(await contactOfPerson(onlyName)).toMatchObject({ id: contact.id });
    expect((await perhaps(shown, 'whatsapp', 5)).map(({ id }) => id)).toEqual([contact.id]);
  });

  test('that two have is asked about each time, and is the first one’s again when that is taken back', async () => {
    const { contact } = await remember(onlyName, page, now);
    const added = await shareWithSomebodyNew(onlyName, now + 1);
    expect(await ownersOf(name)).toHaveLength(2);
    await recordConversation({ ...page, messages: [message('b', now)] }, now);
    expect(await db.touches.count()).toBe(1);
    await unshareNew(added, now + 2);
    expect(await contactOfPerson(onlyName)).toMatchObject({ id: contact.id });
    expect(await db.contacts.count()).toBe(1);
    expect(await db.notSame.count()).toBe(0);
  });

  test('of one site says nothing on another', async () => {
    await remember(onlyName, null, now);
    const elsewhere = sure(nameHandle('teams', 'Анна'));
    expect(await contactOfPerson({ ...onlyName, handles: [elsewhere] })).toBeUndefined();
  });
});

describe('an address that is somebody else’s from a day on', () => {
  const from = { year: 2026, month: 11, day: 10 };
  async function used() {
    const anna = person('office@example.org', 'Anna');
    const messages = [
      message('old', Date.UTC(2026, 9, 1, 12)),
      message('new', Date.UTC(2026, 10, 12, 12)),
      message('when', null),
    ];
    const { contact } = await remember(anna, conversation([anna], messages), now);
    const [record] = await db.handles.toArray();
    if (!record) throw new Error('no handle');
    return { contact, record };
  }

  test('is a new person’s, with what was exchanged since; what was before stays, though nothing else is known', async () => {
    const { contact, record } = await used();
    const entry = await passOn(record, 'Boris', from, true, now);
    const boris = await contactByHandle(email('office@example.org'));
    expect(boris).toMatchObject({ name: 'Boris', lastTouchAt: Date.UTC(2026, 10, 12, 12) });
    expect(await handlesOf(contact.id)).toEqual([]);
    expect(await db.contacts.get(contact.id)).toMatchObject({ lastTouchAt: Date.UTC(2026, 9, 1, 12) });
    const counts = await Promise.all(
      [contact.id, boris?.id ?? ''].map((id) => db.touches.filter(({ contactId }) => contactId === id).count()),
    );
    expect(counts).toEqual([2, 1]);
    // the page goes on, with the new person
    const writing = person('office@example.org', 'Boris');
    await recordConversation(conversation([writing], [message('later', now)]), now);
    expect(await db.contacts.get(boris?.id ?? '')).toMatchObject({ lastTouchAt: now });
    expect(await takeBackLater(entry?.id ?? '', now)).toBe(true);
    expect(await contactByHandle(email('office@example.org'))).toMatchObject({ id: contact.id });
    expect(await db.touches.filter(({ contactId }) => contactId === contact.id).count()).toBe(4);
  });

  test('leaves everything where it was when that is wanted', async () => {
    const { contact, record } = await used();
    await passOn(record, 'Boris', from, false, now);
    expect(await db.touches.filter(({ contactId }) => contactId === contact.id).count()).toBe(3);
  });
});

test('two people known by two spellings of one address both stay when the memory is upgraded, and are asked about', async () => {
  const example = JSON.parse(readFileSync(new URL('./versions/1.json', import.meta.url), 'utf8')) as {
    stores: Record<
      string,
      {
        keyPath: string;
        indexes: Record<string, { keyPath: string | string[]; unique: boolean; multiEntry: boolean }>;
        rows: object[];
      }
    >;
  };
  const contacts = example.stores.contacts?.rows as { id: string }[];
  const spelled = ['anna.petrova@gmail.com', 'annapetrova@gmail.com'].map((value, index) => ({
    id: `handle-${index}`,
    createdAt: now + index,
    changed: {},
    key: `email:${value}`,
    handle: { channel: 'email', value },
    contactId: `person-${index}`,
  }));
  await db.delete({ disableAutoOpen: false });
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('kith', 10);
    opening.onupgradeneeded = () => {
      for (const [name, { keyPath, indexes, rows }] of Object.entries(example.stores)) {
        const store = opening.result.createObjectStore(name, { keyPath });
        for (const [index, options] of Object.entries(indexes)) store.createIndex(index, options.keyPath, options);
        for (const row of rows) store.put(row);
        if (name === 'handles') for (const row of spelled) store.put(row);
        if (name === 'contacts')
          spelled.forEach(
            (_, index) => void store.put({ ...contacts[0], id: `person-${index}`, name: `Person ${index}` }),
          );
      }
    };
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
    opening.onerror = () => reject(opening.error);
  });
  await db.open();
  expect(await ownersOf(email('anna.petrova@gmail.com'))).toHaveLength(2);
  expect(await handlesOf('person-1')).toEqual([email('annapetrova@gmail.com')]);
  const pairs = await likelyPairs();
  expect(pairs.map(({ contacts: both, likeness }) => [both.map(({ id }) => id).sort(), likeness])).toEqual([
    [['person-0', 'person-1'], { name: null, agreements: [{ kind: 'address', handle: expect.any(Object) }] }],
  ]);
});
