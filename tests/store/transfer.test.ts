/** Memories out of the database as one file, and into it again. */
import Dexie from 'dexie';
import { describe, expect, test } from 'vitest';
import { civilDateOf } from '#core/civil-date.ts';
import { type Incoming, incomingPeople } from '#core/formats/incoming.ts';
import { emptyRow, type PersonRow } from '#core/formats/person-row.ts';
import { type BackupRead, backupReader, emptyRecords } from '#core/formats/read-backup.ts';
import { profileHandle } from '#core/handle.ts';
import { idInAccount } from '#core/messenger.ts';
import type { Contact } from '#core/records.ts';
import { usualPeopleADay } from '#core/today/choose.ts';
import { changeContact, contactByHandle, link, remember } from '#store/contacts.ts';
import { counted } from '#store/counters.ts';
import { db } from '#store/db.ts';
import { exportMemory } from '#store/export.ts';
import { bringIn, preview } from '#store/import.ts';
import { recentImports, takeBackImport } from '#store/import-undo.ts';
import { forget, logTouch, save } from '#store/saved.ts';
import { detailsOf, savedAt } from '#store/saved-of.ts';
import { change, setCircle } from '#store/settings.ts';
import { today } from '#store/today.ts';
import { recordConversation } from '#store/touches.ts';
import { keepUnassigned } from '#store/unassigned.ts';
import { afterSaleStepRecord, contactRecord, purchaseRecord, touchRecord } from '../records.ts';
import { conversation, day, email, message, now, person, withEmptyMemory } from './database.ts';
import { faults, fillMemory } from './random-memory.ts';
import { randomNumbers } from './random-numbers.ts';

withEmptyMemory();

const later = now + day;

async function exported(contactIds: readonly string[] | null = null): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  await exportMemory((bytes) => void pieces.push(bytes), '0.1.0', now, contactIds);
  return new Uint8Array(Buffer.concat(pieces));
}

function read(file: Uint8Array): Extract<BackupRead, { kind: 'read' }> {
  const reader = backupReader();
  for (let at = 0; at < file.length; at += 4_096) reader.take(file.subarray(at, at + 4_096));
  const result = reader.end();
  if (result.kind !== 'read') throw new Error(result.kind);
  return result;
}

function incoming(file: Uint8Array): Incoming {
  const { records, troubles, wholeness } = read(file);
  expect({ troubles, wholeness }).toEqual({ troubles: [], wholeness: 'whole' });
  return { records, policy: 'latest' };
}

/** Every row of every table, in order; the journal and numbers of zero say nothing of anybody. */
async function memory(): Promise<Record<string, unknown[]>> {
  const rows: Record<string, unknown[]> = {};
  for (const table of db.tables) {
    if (table.name === 'journal') continue;
    const all = await table.toArray();
    rows[table.name] = all
      .filter((row) => table.name !== 'counters' || row.value !== 0)
      .map((row) => (table.name === 'search' ? { ...row, tokens: [...row.tokens].sort() } : row));
  }
  return rows;
}

async function empty(): Promise<void> {
  await db.delete({ disableAutoOpen: false });
  await db.open();
}

async function fillWithEverything(seed: number): Promise<string[]> {
  const ids = await fillMemory(randomNumbers(seed));
  await change('language', seed % 2 ? 'ru' : 'en', now);
  if (seed % 3 === 0) await setCircle('close', 5 + seed, now);
  await keepUnassigned(
    { quote: 'кто-то', source: { site: null, url: 'https://shop.example/', conversation: null }, saidAt: now },
    now,
  );
  const [first] = await db.details.toArray();
  if (first) await forget({ table: 'details', record: first }, now);
  return ids;
}

describe('everything as one file', () => {
  test('comes back into an empty memory to the last field, and so does what is derived from it', async () => {
    for (let seed = 1; seed <= 25; seed += 1) {
      await empty();
      await fillWithEverything(seed);
      const before = await memory();
      const file = incoming(await exported());
      await empty();
      await bringIn(file, 'import', later);
      expect(await memory(), `seed ${seed}`).toEqual(before);
    }
  }, 120_000);

  test('taken back out of an empty memory leaves it empty, and comes in again', async () => {
    await fillWithEverything(3);
    const before = await memory();
    const file = incoming(await exported());
    await empty();
    const nothing = await memory();
    await bringIn(file, 'import', later);
    await takeBackImport('import', later);
    expect(await memory()).toEqual(nothing);
    expect(await db.journal.count()).toBe(0);
    await bringIn(file, 'second', later);
    expect(await memory()).toEqual(before);
  });

  test('changes nothing in the memory it is of, and leaves nothing to take back', async () => {
    await fillWithEverything(5);
    const before = await memory();
    const file = incoming(await exported());
    const told = await preview(file, later);
    expect(await bringIn(file, 'import', later)).toEqual(told);
    expect(told).toMatchObject({
      people: { added: 0, changed: 0, same: 4 },
      touches: { added: 0 },
      saved: { added: 0 },
      conflicts: [],
    });
    expect(await memory()).toEqual(before);
    expect(await recentImports(later)).toEqual([]);
  });

  test('into a filled memory does what the preview said, and is taken back to the last field', async () => {
    for (let seed = 1; seed <= 25; seed += 1) {
      await empty();
      await fillWithEverything(seed);
      const file = incoming(await exported());
      await empty();
      // the same handles, other records
      await fillWithEverything(seed + 100);
      const before = await memory();
      const told = await preview(file, later);
      expect(await memory(), `seed ${seed}: a preview writes nothing`).toEqual(before);
      expect(await bringIn(file, 'import', later), `seed ${seed}`).toEqual(told);
      expect(told.people.added + told.people.changed + told.people.same).toBeGreaterThan(0);
      await expectSound();
      await takeBackImport('import', later + 1);
      expect(await memory(), `seed ${seed}: taken back`).toEqual(before);
    }
  }, 120_000);

  test('is a whole state of the memory, with counts and a sum', async () => {
    await fillWithEverything(1);
    const file = await exported();
    const text = new TextDecoder().decode(file);
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines[0]).toEqual({
      format: 'kith',
      version: 1,
      written: new Date(now).toISOString(),
      kith: '0.1.0',
      schema: db.verno,
      people: 'all',
    });
    expect(lines.at(-1).end.contacts).toBe(4);
    const tables = new Set(lines.slice(1, -1).map(({ table }) => table));
    expect([...tables].some((table) => ['search', 'counters', 'journal'].includes(table))).toBe(false);
    expect(text).not.toContain('circles-pending');
    // one letter changed
    const altered = new TextEncoder().encode(text.replace('"formal"', '"informal"'));
    expect(read(altered)).toMatchObject({ wholeness: 'altered', troubleCount: 0 });
    expect(read(file.subarray(0, file.length - 20))).toMatchObject({ wholeness: 'cut-off' });
    expect(read(file.subarray(0, file.length - 20)).troubleCount).toBe(1);
  });

  test('of chosen people has them and nobody else', async () => {
    const ids = await fillWithEverything(7);
    const chosen = ids.slice(0, 2);
    const file = await exported(chosen);
    const { records, header } = read(file);
    expect(header.people).toBe('some');
    expect(records.contacts.map(({ id }) => id).sort()).toEqual([...chosen].sort());
    for (const id of ids.slice(2)) expect(new TextDecoder().decode(file)).not.toContain(id);
    expect([records.topics, records.settings, records.deletions]).toEqual([[], [], []]);
    const details = await Promise.all(chosen.map((id) => detailsOf(id, 100)));
    expect(records.details.length).toBe(details.flat().length);
  });

  test('of a later version is refused, and so is what is not ours', () => {
    const reader = backupReader();
    expect(reader.take(new TextEncoder().encode('{"format":"kith","version":2,"kith":"9.0"}\n'))).toBe(false);
    expect(reader.end()).toMatchObject({ kind: 'later-version', header: { kith: '9.0' } });
    const foreign = backupReader();
    expect(foreign.take(new TextEncoder().encode('{"format":"other"}\n'))).toBe(false);
    expect(foreign.end()).toEqual({ kind: 'not-ours' });
  });

  test('with damaged lines tells each with its number, and the rest is good', async () => {
    await fillWithEverything(9);
    const lines = new TextDecoder().decode(await exported()).split('\n');
    const at = lines.findIndex((line) => line.startsWith('{"table":"details"'));
    lines[at] = 'not a line of Kith';
    lines.splice(2, 0, lines[2] ?? '');
    const { troubles, troubleCount, wholeness } = read(new TextEncoder().encode(lines.join('\n')));
    expect(troubles).toEqual([
      { line: 4, why: { what: 'twice', table: expect.any(String) } },
      { line: at + 2, why: expect.objectContaining({ what: 'not-json' }) },
    ]);
    expect([troubleCount, wholeness]).toEqual([2, 'altered']);
  });
});

/** What must hold of every memory. */
async function expectSound(): Promise<void> {
  expect(await faults()).toEqual([]);
  const contacts = await db.contacts.toArray();
  const ids = new Set(contacts.map(({ id }) => id));
  expect(await counted('contacts')).toBe(contacts.length);
  expect(await counted('touches')).toBe(await db.touches.count());
  const entries = new Set((await db.search.toArray()).map(({ id }) => id));
  for (const table of [db.handles, db.touches, db.details, db.purchases, db.promises, db.favours, db.complaints]) {
    for (const record of await table.toArray()) {
      expect(ids.has(record.contactId), `${table.name} of nobody`).toBe(true);
      if (table !== db.touches) expect(entries.has(record.id), `${table.name} not found by its words`).toBe(true);
    }
  }
  for (const touch of await db.touches.toArray())
    for (const key of touch.messageKeys) expect(key.startsWith(`${touch.contactId} `)).toBe(true);
  for (const event of await db.lifeEvents.toArray()) expect(event.contactIds.every((id) => ids.has(id))).toBe(true);
  for (const contact of contacts) {
    const dated = (
      await db.touches
        .where('[contactId+at]')
        .between([contact.id, 0], [contact.id, Number.POSITIVE_INFINITY])
        .toArray()
    ).filter(({ precision }) => precision !== 'unknown');
    expect(contact.lastTouchAt).toBe(dated.length === 0 ? null : Math.max(...dated.map(({ at }) => at)));
  }
}

describe('people of the file', () => {
  const words = (quote: string, saidAt = now) => ({
    quote,
    source: { site: null, url: null, conversation: null },
    saidAt,
  });

  /** The file of a memory made by `make`; the memory is empty afterwards. */
  async function fileOf(make: () => Promise<void>): Promise<Incoming> {
    await make();
    const file = incoming(await exported());
    await empty();
    return file;
  }

  test('are known by an exact handle, and everything about them goes to whom they are here', async () => {
    const file = await fileOf(async () => {
      const anna = person('anna@example.org', 'Anna');
      const { contact } = await remember(
        anna,
        conversation([anna], [message('m1', now - day), message('m2', now)]),
        now,
      );
      await save(contact.id, words('likes tea'), null, now);
      await changeContact(contact.id, { company: 'Bakery' }, now + 5);
    });
    const anna = person('anna@example.org', 'Anna Petrova');
    const { contact } = await remember(anna, conversation([anna], [message('m1', now - day)]), now + 10);
    await changeContact(contact.id, { city: 'Berlin' }, now + 20);
    const told = await preview(file, later);
    expect(told).toMatchObject({
      people: { added: 0, changed: 1 },
      touches: { added: 1, same: 1 },
      saved: { added: 1 },
    });
    await bringIn(file, 'import', later);
    expect(await db.contacts.count()).toBe(1);
    // the name was given later here; nobody ever said here that there is no company
    expect(await contactByHandle(email('anna@example.org'))).toMatchObject({
      id: contact.id,
      name: 'Anna Petrova',
      company: 'Bakery',
      city: 'Berlin',
      lastTouchAt: now,
    });
    expect((await detailsOf(contact.id, 9)).map(({ text }) => text)).toEqual(['likes tea']);
    await expectSound();
  });

  test('close with what was exchanged the steps of care that wait here, and open them again when taken back', async () => {
    const anna = person('anna@example.org', 'Anna');
    const file = await fileOf(async () => {
      const own = message('m2', now - 3 * day, { direction: 'out' });
      await remember(anna, conversation([anna], [message('m1', now - 2 * day), own]), now);
    });
    const { contact } = await remember(anna, conversation([anna], []), now - 20 * day);
    const about = { contactId: contact.id, purchaseId: 'shelves' };
    await db.purchases.put(purchaseRecord({ id: 'shelves', contactId: contact.id }));
    const due = (daysAgo: number) => civilDateOf(now - daysAgo * day);
    await db.afterSaleSteps.bulkPut([
      afterSaleStepRecord({ ...about, id: 'thanks', dueOn: due(10) }),
      // theirs came after it, mine did not
      afterSaleStepRecord({ ...about, id: 'feedback', dueOn: due(2) }),
    ]);
    const before = await memory();
    expect(await preview(file, later)).toMatchObject({ others: { changed: 1 } });
    await bringIn(file, 'import', later);
    const steps = async () => (await db.afterSaleSteps.toArray()).map(({ id, doneAt }) => [id, doneAt]);
    expect(await steps()).toEqual([
      ['feedback', null],
      ['thanks', now - 3 * day],
    ]);
    await takeBackImport('import', later + 1);
    expect(await memory()).toEqual(before);
  });

  test('are never known by their name', async () => {
    const file = await fileOf(async () => void (await remember(person('a@example.org', 'Anna Petrova'), null, now)));
    await remember(person('b@example.org', 'Anna Petrova'), null, now);
    expect(await bringIn(file, 'import', later)).toMatchObject({
      people: { added: 1, changed: 0, same: 0 },
      conflicts: [],
    });
    expect(await db.contacts.count()).toBe(2);
  });

  test('with a handle that is somebody else’s here leave it where it is, and say so', async () => {
    const file = await fileOf(async () => {
      const { contact } = await remember(person('anna@example.org', 'Anna'), null, now);
      await link(person('shared@example.org'), contact.id, null, now + 1);
    });
    const { contact: anna } = await remember(person('anna@example.org', 'Anna'), null, now);
    const { contact: boris } = await remember(person('shared@example.org', 'Boris'), null, now);
    const told = await bringIn(file, 'import', later);
    expect(told.conflicts).toEqual([{ handle: email('shared@example.org'), inFile: 'Anna', here: 'Boris' }]);
    expect((await contactByHandle(email('shared@example.org')))?.id).toBe(boris.id);
    expect((await contactByHandle(email('anna@example.org')))?.id).toBe(anna.id);
    expect(await db.contacts.count()).toBe(2);
  });

  test('are not known by a user name alone where the numbers of Telegram differ', async () => {
    const telegram = (id: string, name: string) => ({
      handles: [
        { channel: 'telegram', value: id },
        { channel: 'telegram-username', value: name },
      ] as const,
      name,
      certainty: 'certain' as const,
    });
    const file = await fileOf(async () => void (await remember(telegram('111', 'bakery'), null, now)));
    await remember(telegram('222', 'bakery'), null, now);
    const told = await bringIn(file, 'import', later);
    expect(told).toMatchObject({ people: { added: 1, same: 0, changed: 0 } });
    expect(told.conflicts).toHaveLength(1);
  });

  test('of each field the last change wins, in both directions', async () => {
    const anna = person('anna@example.org', 'Anna');
    const { contact } = await remember(anna, null, now);
    await changeContact(contact.id, { city: 'Bonn', role: 'baker' }, now + 10);
    const file = incoming(await exported());
    await changeContact(contact.id, { city: 'Berlin' }, now + 20);
    await db.contacts.update(contact.id, { role: null, changed: { city: now + 20 } });
    await bringIn(file, 'import', later);
    expect(await db.contacts.get(contact.id)).toMatchObject({ city: 'Berlin', role: 'baker' });
  });

  test('what was removed later stays removed, and comes back when it was changed later', async () => {
    const { contact } = await remember(person('anna@example.org', 'Anna'), null, now);
    const receipt = await save(contact.id, words('likes tea'), null, now);
    const file = incoming(await exported());
    const [reference] = receipt.saved;
    const saved = reference && (await savedAt(reference));
    if (!saved) throw new Error('not saved');
    await forget(saved, now + 10);
    const removed = incoming(await exported());
    expect(await bringIn(file, 'one', later)).toMatchObject({ staysRemoved: 1, saved: { added: 0 } });
    // the other way round: removed there, still here
    await empty();
    await bringIn(file, 'two', later);
    expect(await detailsOf(contact.id, 9)).toHaveLength(1);
    expect(await bringIn(removed, 'three', later)).toMatchObject({ removed: 1 });
    expect(await detailsOf(contact.id, 9)).toHaveLength(0);
    await takeBackImport('three', later);
    expect(await detailsOf(contact.id, 9)).toHaveLength(1);
    expect(await db.deletions.count()).toBe(0);
  });

  test('keep what was saved of them since, when the import is taken back', async () => {
    const file = await fileOf(async () => {
      for (const name of ['a', 'b', 'c', 'd']) {
        const { contact } = await remember(person(`${name}@example.org`, name), null, now);
        await save(contact.id, words(`about ${name}`), null, now);
      }
    });
    await bringIn(file, 'import', later);
    const [a, b, d] = await Promise.all(['a', 'b', 'd'].map((name) => contactByHandle(email(`${name}@example.org`))));
    await save(a?.id ?? '', words('since then'), null, later + 10);
    await changeContact(b?.id ?? '', { city: 'Bonn' }, later + 10);
    await logTouch(d?.id ?? '', 'call', civilDateOf(later), '', later + 10);
    expect(await takeBackImport('import', later + 20)).toEqual({ kept: 3 });
    expect((await db.contacts.toArray()).map(({ name }) => name).sort()).toEqual(['a', 'b', 'd']);
    expect((await db.details.toArray()).map(({ text }) => text)).toEqual(['since then']);
    expect((await db.handles.toArray()).map(({ key }) => key).sort()).toEqual([
      'email:a@example.org',
      'email:b@example.org',
      'email:d@example.org',
    ]);
    expect(await takeBackImport('import', later + 30)).toBeNull();
    await expectSound();
  });

  test('are written in one transaction, however many they are, and taken back', async () => {
    const records = emptyRecords();
    for (let number = 0; number < 2_500; number += 1) {
      records.contacts.push(contactRecord({ id: `c${number}`, name: `Person ${number}` }));
      for (const twice of [0, 1]) {
        const messageKeys = [`c${number} gmail ${twice}`];
        records.touches.push(touchRecord({ id: `t${number} ${twice}`, contactId: `c${number}`, messageKeys, at: now }));
      }
    }
    const transactions = new Set<unknown>();
    // a page draws when it hears of it, with promises of its own
    const progress = () => void Promise.resolve().then(() => undefined);
    const put = db.journal.put;
    db.journal.put = (entry) => {
      transactions.add(Dexie.currentTransaction?.idbtrans);
      return put.call(db.journal, entry);
    };
    const report = await bringIn({ records, policy: 'latest' }, 'import', later, progress);
    db.journal.put = put;
    expect([...transactions].filter((one) => one instanceof IDBTransaction)).toHaveLength(1);
    expect(report.people.added).toBe(2_500);
    expect(await Promise.all([db.contacts.count(), db.touches.count(), counted('touches')])).toEqual([
      2_500, 5_000, 5_000,
    ]);
    expect(await takeBackImport('import', later + 1)).toEqual({ kept: 0 });
    expect(await Promise.all([db.contacts.count(), db.touches.count(), db.search.count()])).toEqual([0, 0, 0]);
  });

  test('when the disk takes no more, nothing is half done', async () => {
    const file = await fileOf(async () => void (await fillWithEverything(11)));
    await remember(person('somebody@example.org'), null, now);
    const before = await memory();
    const put = db.journal.put;
    db.journal.put = () => {
      throw new Error('the disk is full');
    };
    await expect(bringIn(file, 'import', later)).rejects.toThrow('the disk is full');
    db.journal.put = put;
    expect(await memory()).toEqual(before);
  });

  test('cannot win for ever by a clock that ran ahead', async () => {
    const file = await fileOf(
      async () => void (await remember(person('a@example.org', 'Anna'), null, now + 100 * day)),
    );
    await bringIn(file, 'import', now);
    expect((await db.contacts.toArray())[0]?.createdAt).toBe(now);
  });
});

describe('people of an address book', () => {
  let ids = 0;
  const newId = () => `new-${String(ids++).padStart(6, '0')}`;
  const rows = (...given: Partial<PersonRow>[]) =>
    incomingPeople(
      given.map((row) => ({ ...emptyRow, ...row })),
      later,
      newId,
      ({ kind, text }) => `${kind}: ${text}`,
    );
  const all = () => db.contacts.orderBy('sortName').toArray();

  test('are new, with birthday, note, and the number that says no country', async () => {
    const told = await bringIn(
      rows({
        name: 'Anna',
        handles: [email('a@b.example')],
        company: 'Bakery',
        circle: 'close',
        birthday: { year: null, month: 5, day: 12 },
        note: 'likes tea',
        loose: [{ kind: 'phone', text: '8 912' }],
      }),
      'import',
      later,
    );
    expect(told).toMatchObject({ people: { added: 1 }, saved: { added: 3 }, unknowable: 0 });
    const [anna] = (await all()) as [Contact];
    expect(anna).toMatchObject({ name: 'Anna', company: 'Bakery', circle: 'close', createdAt: later });
    expect((await detailsOf(anna.id, 9)).map(({ text }) => text).sort()).toEqual(['likes tea', 'phone: 8 912']);
    expect(await db.lifeEvents.toArray()).toMatchObject([{ kind: 'birthday', monthDay: '05-12', yearly: true }]);
    await expectSound();
  });

  test('known by a handle get what is missing, and nothing is overwritten or said twice', async () => {
    const { contact } = await remember(person('a@b.example', 'Anna Petrova'), null, now);
    await changeContact(contact.id, { city: 'Berlin', circle: 'regular' }, now + 1);
    const file = () =>
      rows({
        name: 'Somebody else',
        handles: [email('a@b.example'), { channel: 'phone', value: '+4930123456' }],
        city: 'Bonn',
        company: 'Bakery',
        circle: 'close',
        note: 'tea',
      });
    expect(await bringIn(file(), 'one', later)).toMatchObject({
      people: { added: 0, changed: 1 },
      saved: { added: 1 },
    });
    expect(await all()).toMatchObject([{ name: 'Anna Petrova', city: 'Berlin', company: 'Bakery', circle: 'regular' }]);
    expect(await db.handles.count()).toBe(2);
    const before = await memory();
    expect(await bringIn(file(), 'two', later + 1)).toMatchObject({
      people: { changed: 0, same: 1 },
      saved: { added: 0 },
    });
    expect(await memory()).toEqual(before);
  });

  test('twice in one file by one address are one', async () => {
    await bringIn(
      rows(
        { name: 'Anna', handles: [email('a@b.example')] },
        { name: 'Boris', handles: [email('b@b.example')] },
        { name: 'Anna P.', handles: [email('c@b.example'), email('a@b.example')], city: 'Bonn' },
      ),
      'import',
      later,
    );
    expect(await all()).toMatchObject([{ name: 'Anna', otherNames: ['Anna P.'], city: 'Bonn' }, { name: 'Boris' }]);
  });

  test('without an address are new every time, and that is said', async () => {
    expect(await bringIn(rows({ name: 'Anna' }), 'one', later)).toMatchObject({ people: { added: 1 }, unknowable: 1 });
    expect(await bringIn(rows({ name: 'Anna' }), 'two', later)).toMatchObject({ people: { added: 1 }, unknowable: 1 });
    expect(await takeBackImport('two', later)).toEqual({ kept: 0 });
    expect(await db.contacts.count()).toBe(1);
  });

  test('raise no alarm, however many there are', async () => {
    const many = Array.from({ length: 1_000 }, (_, index) => ({
      name: `Person ${index}`,
      handles: [email(`p${index}@b.example`)],
    }));
    await bringIn(rows(...many), 'import', later);
    for (let days = 0; days < 30; days += 1)
      expect(await today(later + days * day), `after ${days} days`).toHaveLength(0);
    // a third of the list
    expect(await today(later + 31 * day)).toHaveLength(Math.ceil(usualPeopleADay / 3));
    expect((await all()).every(({ coldFrom }) => coldFrom === null)).toBe(true);
  });
});

test('a file brings what was written in the other account of a site, beside what this computer has seen of one', async () => {
  const handle = profileHandle('vk', '777001');
  if (!handle) throw new Error('malformed');
  const anna = { handles: [handle], name: 'Anna', certainty: 'certain' } as const;
  const seen = async (...accounts: ['555' | '666', 'in' | 'out'][]) => {
    await remember(anna, null, now);
    for (const [account, direction] of accounts) {
      const ids = ['777001:1', idInAccount(account, '777001:1')] as const;
      const at = now - day * Number(account[0]);
      await recordConversation({ ...conversation([anna], [{ ...message('', at), ids, direction }]), site: 'vk' }, now);
    }
  };
  await seen(['555', 'in'], ['666', 'out']);
  const file = incoming(await exported());
  await empty();
  await seen(['666', 'out']);
  await bringIn(file, 'import', later);
  const told = ({ at, direction }: { at: number; direction: string }) => [at, direction];
  const both = await db.touches.orderBy('at').toArray();
  expect(both.map(told)).toEqual([
    [now - 6 * day, 'out'],
    [now - 5 * day, 'in'],
  ]);
});
