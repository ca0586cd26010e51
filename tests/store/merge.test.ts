import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { addDays, civilDateOf, instantOf } from '#core/civil-date.ts';
import { telegramHandle, telegramUsernameHandle } from '#core/handle.ts';
import type { Contact, LifeEvent } from '#core/records.ts';
import {
  changeContact,
  contactByHandle,
  contactById,
  handleRecordsOf,
  handlesOf,
  link,
  remember,
  searchContacts,
} from '#store/contacts.ts';
import { db } from '#store/db.ts';
import { blankNote, draftOf, keepDraft } from '#store/drafts.ts';
import { expireJournal, journalOf } from '#store/journal.ts';
import { merge, takeBackLater } from '#store/merge.ts';
import { relate, relationsOf } from '#store/relations.ts';
import { edit, save } from '#store/saved.ts';
import { detailsOf } from '#store/saved-of.ts';
import { accountOf, passedThrough, split } from '#store/split.ts';
import { recordConversation, touchesBefore } from '#store/touches.ts';
import { conversation, day, email, message, now, person, withEmptyMemory } from './database.ts';
import { everything, faults, fillMemory } from './random-memory.ts';
import { randomNumbers } from './random-numbers.ts';

withEmptyMemory();

const words = (quote: string) => ({ quote, source: { site: null, url: null, conversation: null }, saidAt: now });
const anna = person('anna@example.org', 'Анна Петрова');
const annie = person('anna@work.example', 'Anna Petrova');
const boris = person('boris@example.org', 'Boris Weber');

async function two(): Promise<[Contact, Contact]> {
  const first = await remember(
    anna,
    conversation([anna], [message('1', now - 9 * day), message('2', now - 3 * day)]),
    now,
  );
  const second = await remember(
    annie,
    conversation([annie], [message('2', now - 3 * day), message('3', now - day)]),
    now + 1,
  );
  return [first.contact, second.contact];
}

describe('laws of any memory', () => {
  const seeds = Array.from({ length: 20 }, (_, index) => index + 1);

  test.each(seeds)(
    'memory %i: a merge leaves nothing behind, and taken back it is as if it had not been',
    async (seed) => {
      const random = randomNumbers(seed);
      const [a, b] = await fillMemory(random);
      expect(await faults(), 'before').toEqual([]);
      const before = await everything();
      const entry = await merge(a, b, random.chance(0.5) ? { name: 'other', circle: 'kept' } : {}, now + 100);
      expect(await faults(), 'after the merge').toEqual([]);
      const { deletions: _, journal: __, ...rest } = await everything();
      expect(JSON.stringify(rest)).not.toContain(b);
      expect(await takeBackLater(entry?.id ?? '', now + 200)).toBe(true);
      expect(await everything()).toEqual(before);
    },
  );

  test.each(seeds)('memory %i: merges on top of each other are taken back one after the other', async (seed) => {
    const [a, b, c, d] = await fillMemory(randomNumbers(1_000 + seed));
    const before = await everything();
    const first = await merge(a, b, {}, now + 100);
    const elsewhere = await merge(c, d, {}, now + 101);
    const second = await merge(c, a, {}, now + 102);
    expect(await faults()).toEqual([]);
    // what lies under another act waits for it
    expect(await takeBackLater(first?.id ?? '', now + 200)).toBe(false);
    expect(await takeBackLater(elsewhere?.id ?? '', now + 200)).toBe(false);
    for (const entry of [second, elsewhere, first]) expect(await takeBackLater(entry?.id ?? '', now + 201)).toBe(true);
    expect(await everything()).toEqual(before);
  });

  test.each(seeds.slice(0, 10))('memory %i: a split is taken back whole', async (seed) => {
    const random = randomNumbers(2_000 + seed);
    const [a] = await fillMemory(random);
    await link(person('second@example.org', null), a, null, now);
    const before = await everything();
    const [, handle] = await handleRecordsOf(a);
    const entry = handle && (await split(handle, 'Anna', random.chance(0.5), now + 100));
    expect(await faults()).toEqual([]);
    expect(await takeBackLater(entry?.id ?? '', now + 200)).toBe(true);
    const { deletions, ...after } = await everything();
    const { deletions: known, ...rest } = before;
    expect(after).toEqual(rest);
    // the person that was there for a while has left a mark
    expect(deletions).toHaveLength((known?.length ?? 0) + 1);
  });
});

describe('merging', () => {
  test('everything of both is there, the same message once, and the other name is kept', async () => {
    const [a, b] = await two();
    await save(b.id, words('likes tea'), null, now);
    await keepDraft(a.id, blankNote, { ...blankNote, text: 'first' }, now);
    await keepDraft(b.id, blankNote, { ...blankNote, text: 'second' }, now);
    await merge(a.id, b.id, { name: 'kept' }, now + 2);
    expect(await handlesOf(a.id)).toEqual([email('anna@example.org'), email('anna@work.example')]);
    expect((await contactByHandle(email('anna@work.example')))?.id).toBe(a.id);
    const touches = await touchesBefore(a.id, Number.POSITIVE_INFINITY, 10);
    expect(touches.map(({ at }) => at)).toEqual([now - day, now - 3 * day, now - 9 * day]);
    expect(await contactById(a.id)).toMatchObject({
      name: 'Анна Петрова',
      otherNames: ['Anna Petrova'],
      lastTouchAt: now - day,
      rhythm: { count: 3 },
      dueAt: now + 29 * day,
    });
    expect(await detailsOf(a.id, 10)).toMatchObject([{ quote: 'likes tea' }]);
    expect((await draftOf(a.id)).text).toBe('first\nsecond');
    expect((await searchContacts('Anna Petrova', 5)).map(({ id }) => id)).toEqual([a.id]);
    // the message seen again under either address is still the same
    await recordConversation(conversation([annie], [message('3', now - day)]), now + 3);
    expect(await touchesBefore(a.id, Number.POSITIVE_INFINITY, 10)).toHaveLength(3);
  });

  test('what they were to each other goes, and what both are to a third is said once', async () => {
    const [a, b] = await two();
    const { contact: c } = await remember(boris, null, now);
    await relate(a.id, b.id, 'sibling', now);
    await relate(a.id, c.id, 'boss', now);
    await relate(c.id, b.id, 'report', now);
    await relate(b.id, c.id, 'friend', now);
    await merge(a.id, b.id, {}, now + 2);
    expect((await relationsOf(a.id)).map(({ kind, other }) => `${kind} ${other.name}`).sort()).toEqual([
      'boss Boris Weber',
      'friend Boris Weber',
    ]);
  });

  test('what was added and edited since stays', async () => {
    const [a, b] = await two();
    const saved = await save(b.id, words('likes tea'), null, now);
    const entry = await merge(a.id, b.id, { name: 'kept' }, now + 2);
    await changeContact(a.id, { city: 'Berlin', tags: ['new'] }, now + 3);
    await save(a.id, words('since then'), null, now + 4);
    await edit('details', saved.saved[0]?.id ?? '', { text: 'likes green tea' }, now + 5);
    await recordConversation(conversation([anna], [message('4', now)]), now + 6);
    expect(await takeBackLater(entry?.id ?? '', now + day)).toBe(true);
    expect(await contactById(a.id)).toMatchObject({ city: 'Berlin', tags: ['new'], otherNames: [], lastTouchAt: now });
    expect(await contactById(b.id)).toEqual(b);
    expect((await detailsOf(a.id, 10)).map(({ text }) => text)).toEqual(['since then']);
    expect((await detailsOf(b.id, 10)).map(({ text }) => text)).toEqual(['likes green tea']);
    expect((await touchesBefore(a.id, Number.POSITIVE_INFINITY, 10)).map(({ at }) => at)).toEqual([
      now,
      now - 3 * day,
      now - 9 * day,
    ]);
    expect((await touchesBefore(b.id, Number.POSITIVE_INFINITY, 10)).map(({ at }) => at)).toEqual([
      now - day,
      now - 3 * day,
    ]);
    expect(await faults()).toEqual([]);
  });

  test('a draft that was saved since does not come back', async () => {
    const [a, b] = await two();
    const half = { ...blankNote, text: 'half a note' };
    await keepDraft(b.id, blankNote, half, now);
    const entry = await merge(a.id, b.id, {}, now + 2);
    expect(await draftOf(a.id)).toEqual(half);
    await keepDraft(a.id, half, blankNote, now + 3);
    await takeBackLater(entry?.id ?? '', now + 4);
    expect([await draftOf(a.id), await draftOf(b.id)]).toEqual([blankNote, blankNote]);
  });

  test('is found later from the person, until the end of the next day', async () => {
    const [a, b] = await two();
    const entry = await merge(a.id, b.id, {}, now + 2);
    const ids = async (at: number) => (await journalOf(a.id, at)).map(({ id }) => id);
    const inDays = (days: number) => instantOf(addDays(civilDateOf(now), days));
    expect(await ids(inDays(1))).toEqual([entry?.id]);
    expect(await ids(inDays(2))).toEqual([]);
    await expireJournal(inDays(1));
    expect(await db.journal.count()).toBe(1);
    expect(await takeBackLater(entry?.id ?? '', inDays(2))).toBe(true);
  });

  test('expired acts are forgotten', async () => {
    const [a, b] = await two();
    await merge(a.id, b.id, {}, now + 2);
    await expireJournal(instantOf(addDays(civilDateOf(now), 3)));
    expect(await db.journal.count()).toBe(0);
  });

  test('nothing happens to somebody who is gone, or to one and the same', async () => {
    const [a] = await two();
    const before = await everything();
    expect(await merge(a.id, 'nobody', {}, now)).toBeNull();
    expect(await merge(a.id, a.id, {}, now)).toBeNull();
    expect(await everything()).toEqual(before);
  });

  test('words for somebody who was joined meanwhile go to whom they became', async () => {
    const [a, b] = await two();
    await merge(a.id, b.id, {}, now + 2);
    await save(b.id, words('typed in another window'), null, now + 3);
    expect((await detailsOf(a.id, 10)).map(({ quote }) => quote)).toEqual(['typed in another window']);
    expect(await faults()).toEqual([]);
  });
});

describe('an address that is somebody else', () => {
  const [id, otherId] = [telegramHandle('777001'), telegramHandle('777002')];
  const username = telegramUsernameHandle('irina');
  if (!id || !otherId || !username) throw new Error('a handle of this test is malformed');

  test('goes with the messages that went through it, and its user name', async () => {
    const { contact } = await remember(anna, conversation([anna], [message('1', now - 9 * day)]), now);
    const irina = { handles: [id, username], name: 'Ирина', certainty: 'certain' } as const;
    const chat = { ...conversation([irina], [message('1', now - day)]), site: 'telegram-k', conversation: 'k:777001' };
    await link(irina, contact.id, chat, now + 1);
    const all = await handleRecordsOf(contact.id);
    const shown = all.find(({ handle }) => handle.channel === 'telegram-username');
    if (!shown) throw new Error('the user name is not there');
    expect(await passedThrough(accountOf(shown, all), all)).toMatchObject({
      certain: true,
      touches: [{ at: now - day }],
    });
    const entry = await split(shown, 'Ирина', true, now + 2);
    const [, madeId = ''] = entry?.contactIds ?? [];
    expect(await handlesOf(madeId)).toEqual([id, username]);
    expect(await contactById(madeId)).toMatchObject({ name: 'Ирина', lastTouchAt: now - day });
    expect(await contactById(contact.id)).toMatchObject({ lastTouchAt: now - 9 * day });
    expect(await faults()).toEqual([]);
    // what was noted since about the part is not lost with it
    await save(madeId, words('noted since'), null, now + 3);
    expect(await takeBackLater(entry?.id ?? '', now + 4)).toBe(true);
    expect(await contactById(madeId)).toBeUndefined();
    expect((await detailsOf(contact.id, 5)).map(({ quote }) => quote)).toEqual(['noted since']);
    expect(await handlesOf(contact.id)).toHaveLength(3);
    expect(await faults()).toEqual([]);
  });

  test('of two mail addresses nobody knows which messages went where', async () => {
    const [a] = await two();
    await link(person('third@example.org'), a.id, null, now);
    const all = await handleRecordsOf(a.id);
    const [first] = all;
    if (!first) throw new Error('no handle');
    expect(await passedThrough([first], all)).toMatchObject({ certain: false, touches: { length: 2 } });
    const entry = await split(first, 'Anna', false, now + 1);
    const [, madeId = ''] = entry?.contactIds ?? [];
    expect(await touchesBefore(madeId, Number.POSITIVE_INFINITY, 5)).toEqual([]);
  });

  test('two accounts of one messenger are told apart', async () => {
    const { contact } = await remember({ handles: [id, username], name: 'Ирина', certainty: 'certain' }, null, now);
    await link({ handles: [otherId], name: null, certainty: 'certain' }, contact.id, null, now + 5);
    const all = await handleRecordsOf(contact.id);
    const accounts = all.map((one) =>
      accountOf(one, all)
        .map(({ handle }) => handle.value)
        .sort()
        .join(),
    );
    expect(accounts.sort()).toEqual(['777001,irina', '777001,irina', '777002']);
  });

  test('the only address stays', async () => {
    const { contact } = await remember(anna, null, now);
    const [handle] = await handleRecordsOf(contact.id);
    expect(handle && (await split(handle, 'Nobody', true, now))).toBeNull();
  });
});

test('a wedding of two who are one is the wedding of one, and of the others', async () => {
  const [a, b] = await two();
  const { contact: c } = await remember(boris, null, now);
  const event = { contactIds: [a.id, b.id, c.id] } as Partial<LifeEvent>;
  const saved = await save(
    a.id,
    words('свадьба'),
    {
      kind: { event: 'wedding' },
      about: 'contact',
      start: null,
      end: null,
      yearly: false,
      guessed: [],
      place: null,
      confidence: 1,
      spans: {},
    },
    now,
  );
  await edit('lifeEvents', saved.saved[0]?.id ?? '', event, now);
  await merge(a.id, b.id, {}, now + 1);
  expect((await db.lifeEvents.toArray())[0]?.contactIds).toEqual([a.id, c.id]);
});
