import { expect, test } from 'vitest';
import { telegramHandle } from '#core/handle.ts';
import { remember } from '#store/contacts.ts';
import { db } from '#store/db.ts';
import { recordConversation } from '#store/touches.ts';
import { conversation, message } from './database.ts';

const now = Date.UTC(2026, 8, 25);
const at = Date.UTC(2026, 8, 21, 14, 13, 20);

test('a message seen in both clients of Telegram is one, and its time is learned when it is told', async () => {
  const handle = telegramHandle('777003');
  if (!handle) throw new Error('malformed');
  const person = { handles: [handle], name: 'Mark', certainty: 'certain' } as const;
  await remember(person, null, now);
  const seen = (site: string, ids: [string, ...string[]], time: number | null) =>
    recordConversation(
      { ...conversation([person], [{ ...message('', time), ids, direction: 'in' }]), site, conversation: '1:777003' },
      now,
    );
  await seen('telegram-a', ['1:777003:5'], null);
  await seen('telegram-a', ['1:777003:5', `777003:5:${at / 1000}`], at);
  await seen('telegram-k', [`777003:5:${at / 1000}`], at);
  expect(await db.touches.toArray()).toMatchObject([{ at, direction: 'in' }]);
  expect((await db.touches.toArray())[0]?.precision).not.toBe('unknown');
  // another site has ids of its own
  await seen('elsewhere', [`777003:5:${at / 1000}`], at);
  expect(await db.touches.count()).toBe(2);
});
