import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { remember } from '#store/contacts.ts';
import { markOpening, markSent, openingMarksOf, unmarkOpening } from '#store/opening-marks.ts';
import { recordConversation } from '#store/touches.ts';
import { conversation, message, now, person, withEmptyMemory } from './database.ts';

withEmptyMemory();

const anna = person('anna@example.org', 'Анна Петрова');

async function inserted(opening = 'trip-1:after:2026') {
  const { contact } = await remember(anna, null, now);
  return {
    contactId: contact.id,
    opening,
    template: null,
    words: 'Как отдохнули?',
    site: 'gmail',
    at: now,
  };
}

const recordOne = (id: string, at: number, direction: 'in' | 'out') =>
  recordConversation(conversation([anna], [message(id, at, { direction })]), at + 1_000);

test('what was inserted is asked once the message is seen to be sent, and can be taken back', async () => {
  const one = await inserted();
  await recordOne('before', now - 3_600_000, 'out');
  await recordOne('answer', now + 60_000, 'in');
  expect(await markSent(one, now + 70_000)).toBeNull();
  await recordOne('sent', now + 120_000, 'out');
  const mark = await markSent(one, now + 130_000);
  expect(mark).toMatchObject({ opening: one.opening, outcome: 'asked', words: 'Как отдохнули?' });
  expect(await openingMarksOf(one.contactId)).toEqual([mark]);
  await unmarkOpening(mark?.id ?? '', now + 140_000);
  expect(await openingMarksOf(one.contactId)).toEqual([]);
});

test('what the user has said meanwhile stays', async () => {
  const one = await inserted();
  const said = await markOpening(one.contactId, one.opening, 'dismissed', now);
  await recordOne('sent', now + 120_000, 'out');
  expect(await markSent(one, now + 130_000)).toBeNull();
  expect(await openingMarksOf(one.contactId)).toEqual([said]);
});
