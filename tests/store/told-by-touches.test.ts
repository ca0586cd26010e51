import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MessageFacts } from '#core/facts.ts';
import type { Contact } from '#core/records.ts';
import { derivedFields, toldByTouches, waitingFor } from '#core/rhythm.ts';
import { changeContact, remember } from '#store/contacts.ts';
import { db } from '#store/db.ts';
import { edit, logTouch } from '#store/saved.ts';
import { rhythmRules } from '#store/settings.ts';
import { recordConversation } from '#store/touches.ts';
import { undo } from '#store/undo.ts';
import { conversation, day, message, now, person, withEmptyMemory } from './database.ts';

withEmptyMemory();

const anna = person('anna@example.org', 'Anna');

/** What is kept of a person is what all of their touches say. */
async function expectTold(contactId: string): Promise<Contact> {
  const contact = await db.contacts.get(contactId);
  if (!contact) throw new Error('nobody is there');
  const touches = await db.touches.filter((touch) => touch.contactId === contactId).toArray();
  expect(contact).toMatchObject(toldByTouches(touches));
  expect(contact).toMatchObject(derivedFields(contact, await rhythmRules()));
  return contact;
}

const waiting = ({ turn }: Contact, at = now) => waitingFor(turn, 30, [], at);

describe('whose turn it is', () => {
  test('is right when messages become known late and in any order', async () => {
    const messages = fc.uniqueArray(
      fc.record({
        id: fc.nat(60),
        ago: fc.oneof(fc.nat(40), fc.nat(400)),
        direction: fc.constantFrom('in' as const, 'out' as const, 'unknown' as const),
        timed: fc.boolean(),
      }),
      { selector: ({ id }) => id, maxLength: 40 },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(messages, { maxLength: 5 }), async (pages) => {
        await db.delete({ disableAutoOpen: false });
        const { contact } = await remember(anna, null, now);
        for (const page of pages) {
          const seen = page.map(({ id, ago, direction, timed }): MessageFacts => {
            return message(`m${id}`, timed ? now - ago * day : null, { direction });
          });
          await recordConversation(conversation([anna], seen), now);
        }
        await expectTold(contact.id);
      }),
      { numRuns: 25 },
    );
  });

  test('follows when a page says later whose a message was', async () => {
    const unsure = [message('a', now - 6 * day, { direction: 'unknown' })];
    const { contact } = await remember(anna, conversation([anna], unsure), now);
    expect(waiting(await expectTold(contact.id))).toBeNull();
    await recordConversation(conversation([anna], [message('a', now - 6 * day, { direction: 'in' })]), now);
    expect(waiting(await expectTold(contact.id))).toMatchObject({ who: 'they' });
  });

  test('is theirs after a call, mine again when the call is moved, and as before when it is taken back', async () => {
    const asked = [message('a', now - 6 * day)];
    const { contact } = await remember(anna, conversation([anna], asked), now);
    expect(waiting(await expectTold(contact.id))).toMatchObject({ who: 'they' });
    const receipt = await logTouch(contact.id, 'call', { year: 2026, month: 11, day: 20 }, '', now);
    expect(waiting(await expectTold(contact.id))).toBeNull();
    const [call] = receipt.saved;
    if (!call) throw new Error('no call was saved');
    await edit('touches', call.id, { at: now - 9 * day }, now);
    expect(waiting(await expectTold(contact.id))).toMatchObject({ who: 'they' });
    await undo(receipt, now);
    expect(waiting(await expectTold(contact.id))).toMatchObject({ who: 'they' });
  });

  test('puts off when somebody is due who did not answer three times', async () => {
    const tries = [9, 7, 3].map((ago) => message(`m${ago}`, now - ago * day, { direction: 'out' }));
    const { contact } = await remember(anna, conversation([anna], tries), now);
    await changeContact(contact.id, { intervalDays: 2 }, now);
    const told = await expectTold(contact.id);
    expect(waiting(told)).toMatchObject({ who: 'me', times: 3 });
    expect(told.dueAt).toBeGreaterThan(now + 10 * day);
    await recordConversation(conversation([anna], [message('answer', now - day)]), now);
    expect((await expectTold(contact.id)).dueAt).toBe(now + day);
  });
});

describe('bad input', () => {
  test('ten thousand messages of one day are one day, and no warmer than one', async () => {
    const many = Array.from({ length: 10_000 }, (_, index) => message(`m${index}`, now - 1_000 * index));
    const { contact } = await remember(anna, null, now);
    await recordConversation(conversation([anna], many.slice(0, 1)), now);
    const one = await expectTold(contact.id);
    for (let start = 0; start < many.length; start += 1_000) {
      await recordConversation(conversation([anna], many.slice(start, start + 1_000)), now);
    }
    const all = await expectTold(contact.id);
    expect(all.rhythm).toEqual(one.rhythm);
    expect(all.coldFrom).toBe(one.coldFrom);
  });

  test('a message of 1899 is neither a rhythm nor an alarm', async () => {
    const old = [message('old', new Date(1899, 11, 31, 12).getTime())];
    const { contact } = await remember(anna, conversation([anna], old), now);
    const told = await expectTold(contact.id);
    expect(waiting(told)).toBeNull();
    expect(Number.isFinite(told.coldFrom)).toBe(true);
  });
});
