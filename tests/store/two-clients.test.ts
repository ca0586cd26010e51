import { expect, test } from 'vitest';
import { profileHandle, telegramHandle } from '#core/handle.ts';
import { idInAccount } from '#core/messenger.ts';
import { remember } from '#store/contacts.ts';
import { db } from '#store/db.ts';
import { recordConversation } from '#store/touches.ts';
import { conversation, message, withEmptyMemory } from './database.ts';

withEmptyMemory();

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

test('what two accounts of one site write with one person is two messages, whatever number the site gives them', async () => {
  const handle = profileHandle('vk', '777001');
  if (!handle) throw new Error('malformed');
  const person = { handles: [handle], name: 'Anna', certainty: 'certain' } as const;
  await remember(person, null, now);
  const seen = (account: string | null, direction: 'in' | 'out', numbers: readonly number[]) => {
    const messages = numbers.map((number) => {
      const id = `777001:${number}`;
      const ids: [string, ...string[]] = account === null ? [id] : [id, idInAccount(account, id)];
      return { ...message('', at + number), ids, direction };
    });
    return recordConversation({ ...conversation([person], messages), site: 'vk', conversation: '777001' }, now);
  };
  const told = async () => (await db.touches.orderBy('at').toArray()).map(({ direction }) => direction);
  // whose account it is is not known at once
  await seen(null, 'in', [1, 2]);
  await seen('555', 'in', [1, 2]);
  expect(await told()).toEqual(['in', 'in']);
  await seen('666', 'out', [1, 2]);
  expect((await told()).sort()).toEqual(['in', 'in', 'out', 'out']);
  await seen('555', 'in', [1, 2]);
  await seen('666', 'out', [1, 2]);
  await seen(null, 'in', [1, 2]);
  expect(await db.touches.count()).toBe(4);
});
