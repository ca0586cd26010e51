import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { blankContact } from '#core/contact.ts';
import type { Contact } from '#core/records.ts';
import { entryOfContact } from '#core/search.ts';
import { changeContact, remember } from '#store/contacts.ts';
import { db } from '#store/db.ts';
import { likelyPairs, likelySame, sayNotSame, unsayNotSame } from '#store/duplicates.ts';
import { relate } from '#store/relations.ts';
import { save } from '#store/saved.ts';
import { now, person, withEmptyMemory } from './database.ts';

withEmptyMemory();

let order = 0;

async function somebody(
  address: string,
  name: string,
  fields: Parameters<typeof changeContact>[1] = {},
): Promise<Contact> {
  order += 1;
  const { contact } = await remember(person(address, name), null, now + order);
  await changeContact(contact.id, fields, now);
  return (await db.contacts.get(contact.id)) ?? contact;
}

const namesOf = async () =>
  (await likelyPairs()).map(({ contacts }) =>
    contacts
      .map(({ name }) => name)
      .sort()
      .join(' = '),
  );

describe('who may be remembered twice', () => {
  test('is proposed with the reason, the likelier first, and colleagues are not', async () => {
    await somebody('anna@utro.example', 'Анна Петрова', { company: 'Утро' });
    await somebody('ivan@utro.example', 'Иван Щербаков', { company: 'Утро' });
    await somebody('a.petrova@other.example', 'Anna Petrova', { company: 'OOO Utro' });
    await somebody('i@gmail.com', 'Ivan Shcherbakov');
    const pairs = await likelyPairs();
    expect(pairs.map(({ contacts, likeness }) => [contacts[0].name, contacts[1].name, likeness])).toEqual([
      [
        'Анна Петрова',
        'Anna Petrova',
        { name: 'alphabets', agreements: [{ kind: 'company', value: expect.any(String) }] },
      ],
      ['Иван Щербаков', 'Ivan Shcherbakov', { name: 'alphabets', agreements: [] }],
    ]);
  });

  test('is not proposed again once the user has said that they are two, or what they are to each other', async () => {
    const father = await somebody('a@x.example', 'Пётр Орлов');
    const son = await somebody('b@x.example', 'Petr Orlov');
    const said = await sayNotSame(father.id, son.id, now);
    expect(await namesOf()).toEqual([]);
    expect(await likelySame(father, 5)).toEqual([]);
    await unsayNotSame(said);
    expect(await namesOf()).toHaveLength(1);
    await relate(father.id, son.id, 'child', now);
    expect(await namesOf()).toEqual([]);
  });

  test('is found from the person too, in either alphabet and by a short form', async () => {
    const anna = await somebody('anna@x.example', 'Аня Петрова');
    const same = await somebody('ap@y.example', 'Anna Petrova');
    const address = await somebody('anna.petrova@z.example', 'anna.petrova@z.example');
    await somebody('ip@y.example', 'Ирина Петрова');
    const ids = async (contact: Contact) =>
      (await likelySame(contact, 5)).map(({ contacts }) => contacts.find(({ id }) => id !== contact.id)?.id);
    expect((await ids(anna)).sort()).toEqual([same.id, address.id].sort());
    expect(await ids(same)).toContain(anna.id);
  });

  test('an address that was noted about the other agrees', async () => {
    const anna = await somebody('anna@home.example', 'Анна Петрова');
    const other = await somebody('ap@work.example', 'Анна Петрова');
    await save(
      other.id,
      { quote: 'личная почта anna@home.example', source: { site: null, url: null, conversation: null }, saidAt: now },
      null,
      now,
    );
    expect((await likelySame(anna, 5))[0]?.likeness.agreements).toEqual([
      { kind: 'mentioned', handle: { channel: 'email', value: 'anna@home.example' } },
    ]);
  });
});

test('ten thousand people, a thousand of whom have one name, give the one pair that more than the name speaks for', async () => {
  const people = Array.from({ length: 10_000 }, (_, index) => {
    const name = index % 10 === 0 ? 'Иван Иванов' : `Person Invented ${index}`;
    const blank = blankContact({ id: `id-${String(index).padStart(5, '0')}`, createdAt: index, changed: {} }, name);
    return index === 50 || index === 9_000 ? { ...blank, company: 'Утро' } : blank;
  });
  await db.contacts.bulkPut(people);
  await db.search.bulkPut(people.map(entryOfContact));
  const pairs = await likelyPairs();
  // the common name alone says nothing any more, the company beside it does
  expect(pairs.map(({ contacts }) => contacts.map(({ id }) => id))).toEqual([['id-00050', 'id-09000']]);
});
