import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import type { PersonFacts } from '#core/facts.ts';
import { telegramHandle, telegramUsernameHandle } from '#core/handle.ts';
import type { Reading } from '#core/reading.ts';
import { choose, chosenContact, unchoose } from '#store/choices.ts';
import {
  changeContact,
  contactOfPerson,
  handlesOf,
  learnHandles,
  link,
  namesakes,
  remember,
  searchContacts,
} from '#store/contacts.ts';
import { counted } from '#store/counters.ts';
import { db } from '#store/db.ts';
import { blankNote, draftOf, keepDraft } from '#store/drafts.ts';
import { markOpening, openingMarksOf, unmarkOpening } from '#store/opening-marks.ts';
import { forget, rememberAndSave, save } from '#store/saved.ts';
import { detailsOf, lifeEventsOf } from '#store/saved-of.ts';
import { change, changeFrom, settings } from '#store/settings.ts';
import { today } from '#store/today.ts';
import { recordConversation, touchesBefore } from '#store/touches.ts';
import { dropUnassigned, keepUnassigned, unassignedWords } from '#store/unassigned.ts';
import { undo } from '#store/undo.ts';
import { durably, NotSavedError } from '#store/write.ts';
import { conversation, day, email, message, now, person, withEmptyMemory } from './database.ts';

withEmptyMemory();

const anna = person('anna@example.org', 'Анна Петрова');
const boris = person('boris@example.org', 'Boris');

const words = (quote: string) => ({ quote, source: { site: 'gmail', url: null, conversation: null }, saidAt: now });

const trip: Reading = {
  kind: { event: 'trip' },
  about: 'contact',
  start: { year: 2026, month: 6, day: 3 },
  end: { year: 2026, month: 6, day: 17 },
  yearly: false,
  guessed: [],
  place: 'Турция',
  confidence: 1,
  spans: {},
};

describe('remembering', () => {
  test('somebody seen in a conversation comes with the messages seen there', async () => {
    const facts = conversation([anna], [message('1', now - 3 * day), message('2', now - day, { direction: 'out' })]);
    const { contact } = await remember(anna, facts, now);
    expect(contact).toMatchObject({
      name: 'Анна Петрова',
      language: 'ru',
      lastTouchAt: now - day,
      dueAt: now + 29 * day,
    });
    const touches = await touchesBefore(contact.id, Number.POSITIVE_INFINITY, 10);
    expect(touches.map(({ direction, at }) => [direction, at])).toEqual([
      ['out', now - day],
      ['in', now - 3 * day],
    ]);
    expect([await counted('contacts'), await counted('touches')]).toEqual([1, 2]);
  });

  test('the same handle is the same person, and the receipt takes nothing back that was there before', async () => {
    const first = await remember(anna, null, now);
    const second = await remember({ ...anna, name: 'Somebody else' }, null, now + 1);
    expect(second.contact.id).toBe(first.contact.id);
    expect(second.receipt.contactId).toBeNull();
    await undo(second.receipt, now + 2);
    expect(await contactOfPerson(anna)).toBeDefined();
  });

  test('a name that shows nothing is replaced by the handle', async () => {
    const { contact } = await remember(person('x@example.org', '\u202e\u200b'), null, now);
    expect(contact.name).toBe('x@example.org');
  });

  test('two windows remembering at once make one contact', async () => {
    const results = await Promise.all([
      remember(anna, null, now),
      remember(anna, null, now),
      remember(anna, null, now),
    ]);
    expect(new Set(results.map(({ contact }) => contact.id)).size).toBe(1);
    expect(await counted('contacts')).toBe(1);
  });

  test('undo forgets the person whole and leaves marks', async () => {
    const facts = conversation([anna], [message('1', now - day)]);
    const { contact, receipt } = await rememberAndSave(anna, facts, words('likes tea'), null, now);
    await undo(receipt, now + 1);
    expect(await db.contacts.count()).toBe(0);
    expect(await db.handles.count()).toBe(0);
    expect(await db.touches.count()).toBe(0);
    expect(await db.details.count()).toBe(0);
    expect([await counted('contacts'), await counted('touches')]).toEqual([0, 0]);
    expect(await db.deletions.get(contact.id)).toMatchObject({ table: 'contacts', deletedAt: now + 1 });
    expect(await db.deletions.count()).toBe(4);
  });

  test('undo keeps a person about whom something was saved since', async () => {
    const { contact, receipt } = await remember(anna, null, now);
    await save(contact.id, words('likes tea'), null, now);
    await undo(receipt, now + 1);
    expect(await db.contacts.count()).toBe(1);
    expect(await detailsOf(contact.id, 10)).toHaveLength(1);
  });
});

describe('handles', () => {
  const [id, otherId] = [telegramHandle('777001'), telegramHandle('777002')];
  const username = telegramUsernameHandle('irina');
  if (!id || !otherId || !username) throw new Error('a handle of this test is malformed');
  const irina: PersonFacts = { handles: [id, username], name: 'Ирина', certainty: 'certain' };

  test('a username moves to whoever has it now, and never names a person by itself', async () => {
    const { contact: first } = await remember(irina, null, now);
    const { contact: second } = await remember({ handles: [otherId], name: 'Кто-то', certainty: 'certain' }, null, now);
    await learnHandles({ handles: [otherId, username], name: 'Кто-то', certainty: 'certain' }, now + 1);
    expect(await handlesOf(first.id)).toEqual([id]);
    expect(await handlesOf(second.id)).toEqual([otherId, username]);
    expect((await contactOfPerson(irina))?.id).toBe(first.id);
    expect(await contactOfPerson({ handles: [username, id], name: null, certainty: 'certain' })).toMatchObject({
      id: second.id,
    });
  });

  test('handles of people who are not remembered are not learned', async () => {
    await learnHandles(irina, now);
    expect(await db.handles.count()).toBe(0);
  });

  test('linking adds a handle with a click, and a handle that belongs to somebody stays theirs', async () => {
    const { contact } = await remember(anna, null, now);
    await link(person('anna@work.example', 'Анна Петрова'), contact.id, null, now + 1);
    expect(await handlesOf(contact.id)).toEqual([email('anna@example.org'), email('anna@work.example')]);
    const { contact: other } = await remember(boris, null, now);
    await link(boris, contact.id, null, now);
    expect(await handlesOf(other.id)).toEqual([email('boris@example.org')]);
  });

  test('somebody of the same name under another address is proposed, one word is no name', async () => {
    const { contact } = await remember(anna, null, now);
    await remember(person('anna@elsewhere.example', 'Анна'), null, now);
    expect((await namesakes(person('anna@x.example', 'Anna Petrova'), 5)).map(({ id: found }) => found)).toEqual([
      contact.id,
    ]);
    expect(await namesakes(person('a@x.example', 'Анна'), 5)).toEqual([]);
  });
});

describe('touches', () => {
  test('nothing is recorded of anybody who is not remembered', async () => {
    expect(await recordConversation(conversation([anna], [message('1', now)]), now)).toEqual([]);
    expect(await db.touches.count()).toBe(0);
  });

  test('the same message is one touch, however often it is seen', async () => {
    const { contact } = await remember(anna, null, now);
    const facts = conversation([anna], [message('1', now - day)]);
    expect(await recordConversation(facts, now)).toEqual([contact.id]);
    expect(await recordConversation(facts, now + 1)).toEqual([]);
    await Promise.all([recordConversation(facts, now), recordConversation(facts, now)]);
    expect(await counted('touches')).toBe(1);
  });

  test('a message that the page shows twice is one touch', async () => {
    await remember(anna, null, now);
    const twice = [message('1', now - day), message('1', now - day)];
    await recordConversation(conversation([anna], twice), now);
    expect(await counted('touches')).toBe(1);
  });

  test('a message that gets its final id while it is on screen is the same touch', async () => {
    const { contact } = await remember(anna, null, now);
    const sent = message('msg-a:r1', null, { direction: 'out', provisional: true });
    await recordConversation(conversation([anna], [sent]), now);
    const both = message('msg-f:9', now, { direction: 'out', ids: ['msg-f:9', 'msg-a:r1'] });
    await recordConversation(conversation([anna], [both]), now + 1_000);
    const [touch, ...others] = await touchesBefore(contact.id, Number.POSITIVE_INFINITY, 10);
    expect(others).toEqual([]);
    expect(touch).toMatchObject({ provisional: false, direction: 'out' });
    await recordConversation(conversation([anna], [message('msg-f:9', now, { direction: 'out' })]), now + 2_000);
    expect(await counted('touches')).toBe(1);
  });

  test('a message whose first id has vanished is recognised by its time and direction', async () => {
    await remember(anna, null, now);
    const before = [message('1', now - day), message('msg-a:r1', now, { direction: 'out', provisional: true })];
    await recordConversation(conversation([anna], before), now);
    const after = [message('1', now - day), message('msg-f:9', now - 30_000, { direction: 'out' })];
    await recordConversation(conversation([anna], after), now + 60_000);
    expect(await counted('touches')).toBe(2);
    // another one, an hour later, is another one
    await recordConversation(
      conversation([anna], [...after, message('msg-f:10', now + 3_600_000, { direction: 'out' })]),
      now + 3_700_000,
    );
    expect(await counted('touches')).toBe(3);
  });

  test('among several people each gets their own messages, and one to both is a touch of both', async () => {
    const { contact: a } = await remember(anna, null, now);
    const { contact: b } = await remember(boris, null, now);
    const facts = conversation(
      [anna, boris],
      [
        message('1', now - 3 * day, { with: [email('anna@example.org')] }),
        message('2', now - 2 * day, { with: [email('boris@example.org')] }),
        message('3', now - day, { direction: 'out', with: [email('anna@example.org'), email('boris@example.org')] }),
        message('4', now, { direction: 'out', with: [] }),
      ],
    );
    await recordConversation(facts, now);
    expect((await touchesBefore(a.id, Number.POSITIVE_INFINITY, 10)).map(({ at }) => at)).toEqual([
      now - day,
      now - 3 * day,
    ]);
    expect((await touchesBefore(b.id, Number.POSITIVE_INFINITY, 10)).map(({ at }) => at)).toEqual([
      now - day,
      now - 2 * day,
    ]);
  });

  test('a message without a time is kept but is not the last contact; a future one is not later than now', async () => {
    const { contact } = await remember(anna, null, now);
    await recordConversation(conversation([anna], [message('1', null)]), now);
    expect(await db.contacts.get(contact.id)).toMatchObject({ lastTouchAt: null });
    await recordConversation(conversation([anna], [message('1', null), message('2', now + 90 * day)]), now);
    expect(await db.contacts.get(contact.id)).toMatchObject({ lastTouchAt: now });
  });

  test('an older message found later does not move the last contact back', async () => {
    const { contact } = await remember(anna, conversation([anna], [message('2', now - day)]), now);
    await recordConversation(conversation([anna], [message('1', now - 300 * day), message('2', now - day)]), now);
    expect(await db.contacts.get(contact.id)).toMatchObject({ lastTouchAt: now - day });
  });
});

describe('what is known', () => {
  test('words become an event when they are read as one, and a detail otherwise', async () => {
    const { contact } = await remember(anna, null, now);
    await save(contact.id, words('летим в Турцию с 3 по 17 июня'), trip, now);
    await save(contact.id, words('пьёт только чай'), null, now);
    await save(contact.id, words('болит спина'), { ...trip, kind: { detail: 'health' } }, now);
    expect(await lifeEventsOf(contact.id)).toMatchObject([
      { kind: 'trip', place: 'Турция', contactIds: [contact.id], sensitive: false },
    ]);
    const details = await detailsOf(contact.id, 10);
    expect(details.map(({ kind, sensitive }) => `${kind} ${sensitive}`).sort()).toEqual(['health true', 'other false']);
    for (const detail of details) await forget({ table: 'details', record: detail }, now);
    expect(await detailsOf(contact.id, 10)).toEqual([]);
  });

  test('a detail of 100,000 characters is kept whole', async () => {
    const { contact } = await remember(anna, null, now);
    const long = 'слово '.repeat(20_000).trim();
    await save(contact.id, words(long), null, now);
    expect((await detailsOf(contact.id, 1))[0]?.quote).toBe(long);
  });

  test('words about nobody wait until they are given to somebody', async () => {
    const kept = await keepUnassigned(words('likes tea'), now);
    expect(await unassignedWords(5)).toEqual([kept]);
    await dropUnassigned(kept.id, now);
    expect(await unassignedWords(5)).toEqual([]);
  });

  test('a message that turns out to be two of before takes no key from either, and fails nothing', async () => {
    await remember(anna, null, now);
    const shown = (ids: [string, ...string[]], at: number | null) =>
      recordConversation(conversation([anna], [{ ...message('', at), ids }]), now);
    await shown(['by time'], now);
    await shown(['by number'], null);
    await shown(['by number', 'by time'], now);
    const { contactId } = (await db.touches.toArray())[0] ?? {};
    const stored = await db.touches.toArray();
    expect(stored.map(({ messageKeys }) => messageKeys)).toEqual(
      expect.arrayContaining([[`${contactId} gmail by time`], [`${contactId} gmail by number`]]),
    );
    expect(stored.every(({ precision }) => precision !== 'unknown')).toBe(true);
    // and nothing is written again for what is known
    expect(await shown(['by number', 'by time'], now)).toEqual([]);
  });

  test('of two parts of a setting changed at once both are changed', async () => {
    const hours = { from: 20 * 60, until: 8 * 60 };
    await change('quiet', { hours, days: [] }, now);
    const part = (next: Partial<typeof hours>) =>
      changeFrom('quiet', (known) => ({ ...known, hours: { ...(known.hours ?? hours), ...next } }), now);
    await Promise.all([part({ from: 0 }), part({ until: 0 })]);
    expect((await settings()).quiet.hours).toEqual({ from: 0, until: 0 });
  });

  test('drafts, marks, choices and settings come back as they were left', async () => {
    const { contact } = await remember(anna, null, now);
    const note = { text: 'half a sent', reading: { kind: { act: 'promise' } }, aboutId: null } as const;
    await keepDraft(contact.id, blankNote, note, now);
    expect(await draftOf(contact.id)).toEqual(note);
    await keepDraft(contact.id, note, blankNote, now);
    expect(await draftOf(contact.id)).toEqual(blankNote);
    expect(await db.drafts.count()).toBe(0);
    const mark = await markOpening(contact.id, 'event:after:2026', 'asked', now);
    expect(await openingMarksOf(contact.id)).toEqual([mark]);
    await unmarkOpening(mark.id, now);
    expect(await openingMarksOf(contact.id)).toEqual([]);
    await choose('gmail', 'thread', contact.id, now);
    expect(await chosenContact('gmail', 'thread')).toMatchObject({ id: contact.id });
    await unchoose('gmail', 'thread');
    expect(await chosenContact('gmail', 'thread')).toBeUndefined();
    expect(await settings()).toMatchObject({ language: 'auto' });
    await change('language', 'ru', now);
    expect(await settings()).toMatchObject({ language: 'ru' });
  });
});

describe('finding people', () => {
  test('in both alphabets, by the beginning of any words', async () => {
    await remember(person('i@example.org', 'Иван Щербаков'), null, now);
    await remember(person('j@example.org', 'Ivan Petrov'), null, now);
    const names = async (text: string) => (await searchContacts(text, 10)).map(({ name }) => name).sort();
    expect(await names('ivan')).toEqual(['Ivan Petrov', 'Иван Щербаков']);
    expect(await names('shcher')).toEqual(['Иван Щербаков']);
    expect(await names('щер ив')).toEqual(['Иван Щербаков']);
    expect(await names('пет')).toEqual(['Ivan Petrov']);
    expect(await names('  ')).toEqual([]);
  });

  test('a changed name is found by its new words only, and remembers when it changed', async () => {
    const { contact } = await remember(anna, null, now);
    await changeContact(contact.id, { name: 'Анна Иванова' }, now + 5);
    expect(await searchContacts('Петрова', 5)).toEqual([]);
    expect(await searchContacts('ivanova', 5)).toMatchObject([{ id: contact.id, changed: { name: now + 5 } }]);
  });
});

describe('today', () => {
  test('whoever is due, the longest overdue first, seven at most, and nobody twice', async () => {
    for (let index = 0; index < 12; index += 1) {
      const who = person(`p${index}@example.org`, `Person ${index}`);
      const own = message(`${index}`, now - (20 + index * 2) * day, { direction: 'out' });
      await remember(who, conversation([who], [own]), now);
    }
    const list = await today(now);
    expect(list.map(({ name }) => name)).toEqual([11, 10, 9, 8, 7, 6, 5].map((index) => `Person ${index}`));
  });

  test('a shorter interval makes somebody due, writing to them takes them off', async () => {
    const own = message('1', now - 10 * day, { direction: 'out' });
    const { contact } = await remember(anna, conversation([anna], [own]), now);
    expect(await today(now)).toEqual([]);
    await changeContact(contact.id, { intervalDays: 7 }, now);
    expect(await today(now)).toHaveLength(1);
    await recordConversation(conversation([anna], [message('2', now, { direction: 'out' })]), now);
    expect(await today(now)).toEqual([]);
  });
});

describe('writing', () => {
  test('a write that fails once is tried again, one that fails twice says so', async () => {
    let attempts = 0;
    const failing = (times: number) => async () => {
      attempts += 1;
      if (attempts <= times) throw new Error('disk');
      return 'written';
    };
    expect(await durably([db.drafts], failing(1))).toBe('written');
    attempts = 0;
    await expect(durably([db.drafts], failing(2))).rejects.toBeInstanceOf(NotSavedError);
  });

  test('a failing act leaves nothing half done', async () => {
    const broken = db.details.hook('creating', () => {
      throw new Error('disk');
    });
    await expect(rememberAndSave(anna, null, words('x'), null, now)).rejects.toBeInstanceOf(NotSavedError);
    db.details.hook('creating').unsubscribe(broken as never);
    expect(await db.contacts.count()).toBe(0);
    expect(await counted('contacts')).toBe(0);
  });
});
