import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import type { JournalEntry } from '#core/bookkeeping.ts';
import type { PageFacts } from '#core/facts.ts';
import type { Contact, Touch } from '#core/records.ts';
import { contactOfPerson, remember } from '#store/contacts.ts';
import { db } from '#store/db.ts';
import { forgetFirstWords, mayHoldFirstWords } from '#store/first-words.ts';
import { logTouch, save } from '#store/saved.ts';
import { change } from '#store/settings.ts';
import { pageStart, timelineBetween } from '#store/timeline.ts';
import { recordConversation } from '#store/touches.ts';
import { touchRecord } from '../records.ts';
import { conversation, day, message, now, person, withEmptyMemory } from './database.ts';

withEmptyMemory();

const anna = person('anna@example.org', 'Anna');
const address = 'https://mail.google.com/mail/u/0/#all/18d75b8423f31003';

async function remembered(): Promise<Contact> {
  return (await remember(anna, null, now)).contact;
}

async function touches(): Promise<Touch[]> {
  return db.touches.orderBy('[contactId+at]').toArray();
}

describe('pages of the timeline', () => {
  /** Reads on until nothing is earlier, as one scrolls. */
  async function allPages(contactId: string, size: number) {
    const pages = [];
    let before = Number.POSITIVE_INFINITY;
    for (;;) {
      const since = await pageStart(contactId, before, size);
      pages.push(await timelineBetween(contactId, since, before));
      if (since === null) return pages;
      expect(since).toBeLessThan(before);
      before = since;
    }
  }

  test('have every touch and every detail once, and never a day in two', async () => {
    const { id } = await remembered();
    const words = { source: { site: null, url: null, conversation: null } };
    await db.touches.bulkPut(
      Array.from({ length: 500 }, (_, index) =>
        touchRecord({ id: `t${index}`, contactId: id, at: now - Math.floor(index / 7) * day - (index % 7) * 60_000 }),
      ),
    );
    await db.touches.put(touchRecord({ id: 'of somebody else', contactId: 'other', at: now - 3 * day }));
    for (let index = 0; index < 30; index += 1) {
      await save(id, { ...words, quote: `Detail ${index}`, saidAt: now - index * 3 * day }, null, now);
    }
    const pages = await allPages(id, 40);
    expect(pages.length).toBeGreaterThan(8);
    const ids = pages.flatMap((page) => page.touches.map((touch) => touch.id));
    expect(ids).toHaveLength(500);
    expect(new Set(ids).size).toBe(500);
    expect(pages.flatMap((page) => page.details)).toHaveLength(30);
    const days = pages.map((page) => new Set(page.touches.map(({ at }) => new Date(at).toDateString())));
    for (const [index, own] of days.entries()) {
      for (const next of days.slice(index + 1)) expect([...own].filter((one) => next.has(one))).toEqual([]);
    }
    // no page reads more than was asked for and the rest of a day
    for (const page of pages) expect(page.touches.length).toBeLessThanOrEqual(40 + 7);
  });

  test('of whom there is little are one', async () => {
    const { id } = await remembered();
    expect(await pageStart(id, Number.POSITIVE_INFINITY, 40)).toBeNull();
    await logTouch(id, 'call', { year: 2026, month: 11, day: 20 }, '', now);
    expect(await pageStart(id, Number.POSITIVE_INFINITY, 40)).toBeNull();
    expect((await timelineBetween(id, null, Number.POSITIVE_INFINITY)).touches).toHaveLength(1);
  });

  test('of one day with very many messages are that day', async () => {
    const { id } = await remembered();
    await db.touches.bulkPut(
      Array.from({ length: 300 }, (_, index) => touchRecord({ id: `t${index}`, contactId: id, at: now - index })),
    );
    const pages = await allPages(id, 40);
    expect(pages.map((page) => page.touches.length)).toEqual([300, 0]);
  });
});

describe('the way back to the conversation', () => {
  test('is kept with a new message', async () => {
    await remembered();
    await recordConversation({ ...conversation([anna], [message('1', now - day)]), address }, now);
    expect(await touches()).toMatchObject([{ url: address }]);
  });

  test('is added to a message that was known without it, and then left alone', async () => {
    await remembered();
    const facts = conversation([anna], [message('1', now - day)]);
    await recordConversation(facts, now);
    expect(await touches()).toMatchObject([{ url: null }]);
    expect(await recordConversation({ ...facts, address }, now + 1)).toHaveLength(1);
    expect(await touches()).toMatchObject([{ url: address, changed: { url: now + 1 } }]);
    // seen in another account of the same browser
    const other = address.replace('/u/0/', '/u/1/');
    expect(await recordConversation({ ...facts, address: other }, now + 2)).toEqual([]);
    expect(await touches()).toMatchObject([{ url: address }]);
  });
});

describe('first words', () => {
  const worded = (words: string | undefined): PageFacts =>
    conversation([anna], [message('1', now - day, words === undefined ? {} : { words })]);

  test('are not kept unless the user allows it, whatever a page sends', async () => {
    await remembered();
    await recordConversation(worded('Hi Ann'), now);
    expect(await touches()).toMatchObject([{ words: null }]);
    expect(JSON.stringify(await db.search.toArray())).not.toContain('hi');
  });

  test('are not kept either when somebody is remembered together with a conversation', async () => {
    await remember(anna, worded('Hi Ann'), now);
    expect(await touches()).toMatchObject([{ words: null }]);
  });

  test('are kept where the user allows it, cut and cleaned', async () => {
    await change('keepFirstWords', true, now);
    await remember(anna, worded(`Hi\u202e  Ann\n${'x'.repeat(200)}`), now);
    const [touch] = await touches();
    expect(touch?.words).toMatch(/^Hi Ann x+…$/);
    expect(touch?.words?.length).toBe(80);
    // what others wrote is not what one searches among
    expect((await db.search.toArray()).map(({ table }) => table).sort()).toEqual(['contacts', 'handles']);
  });

  test('are added to a message that was read before the page knew it may tell them, and then left alone', async () => {
    await change('keepFirstWords', true, now);
    await remembered();
    await recordConversation(worded(undefined), now);
    await recordConversation(worded('Hi Ann'), now);
    expect(await recordConversation(worded('Hi Ann, edited'), now)).toEqual([]);
    expect(await recordConversation(worded('\u200b'), now)).toEqual([]);
    expect(await touches()).toMatchObject([{ words: 'Hi Ann' }]);
  });

  test('are forgotten together, in the journal as well; what the user wrote stays', async () => {
    await change('keepFirstWords', true, now);
    const { contact } = await remember(anna, worded('Hi Ann'), now);
    await db.touches.bulkPut(
      Array.from({ length: 1_300 }, (_, index) =>
        touchRecord({
          id: `t${index}`,
          contactId: contact.id,
          at: now - index,
          words: index % 2 === 0 ? 'Hello' : null,
        }),
      ),
    );
    await logTouch(contact.id, 'call', { year: 2026, month: 11, day: 20 }, 'the new car', now);
    const [before] = await touches();
    const entry: JournalEntry = {
      id: 'merge',
      act: 'merge',
      at: now,
      contactIds: [contact.id],
      before: [
        { table: 'touches', key: 'gone', record: { ...before, id: 'gone', site: 'gmail', words: 'Hi Ann' } },
        { table: 'contacts', key: contact.id, record: contact },
      ],
      after: [{ table: 'touches', key: 'gone', record: null }],
    };
    await db.journal.put(entry);
    expect(await forgetFirstWords(now)).toBe(651);
    const kept = (await touches()).filter(({ words }) => words !== null);
    expect(kept).toMatchObject([{ kind: 'call', words: 'the new car' }]);
    expect(await db.journal.get('merge')).toMatchObject({
      before: [{ record: { id: 'gone', words: null } }, { record: contact }],
      after: [{ record: null }],
    });
    expect(await mayHoldFirstWords()).toBe(true);
    await change('keepFirstWords', false, now);
    expect(await forgetFirstWords(now)).toBe(0);
    expect(await mayHoldFirstWords()).toBe(false);
    expect(await contactOfPerson(anna)).toMatchObject({ id: contact.id });
  });
});
