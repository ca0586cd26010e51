/** The user's own addresses on a host are kept apart by account, and gathered from its pages. */
import { beforeEach, expect, test, vi } from 'vitest';
import type { PageFacts } from '#core/facts.ts';
import { forgetAccounts, knownAccounts, noteAccount } from '#session/accounts.ts';

const kept = vi.hoisted(() => new Map<string, unknown>());
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      session: {
        get: async (key: string | null) =>
          Object.fromEntries([...kept].filter(([name]) => key === null || name === key)),
        set: async (items: object) => {
          for (const [key, value] of Object.entries(items)) kept.set(key, value);
        },
        remove: async (keys: string[]) => {
          for (const key of keys) kept.delete(key);
        },
      },
    },
  },
}));

const origin = 'https://mail.firm.example';

function page(account: string | undefined, ...own: string[]): PageFacts {
  return {
    site: 'roundcube@mail.firm.example',
    conversation: 'one',
    kind: 'self',
    writing: false,
    people: [],
    title: null,
    own: own.map((value) => ({ channel: 'email', value })),
    messages: [],
    composer: false,
    ...(account === undefined ? {} : { account }),
  };
}

const known = async (): Promise<Record<string, string[]>> =>
  Object.fromEntries(
    (await knownAccounts(origin)).map(({ account, own }) => [account, own.map(({ value }) => value)] as const),
  );

beforeEach(() => kept.clear());

test('nothing is known before a page said whose it is', async () => {
  await noteAccount(origin, page(undefined, 'alex@firm.example'));
  await noteAccount(origin, page('one'));
  expect(await known()).toEqual({});
});

test('what pages of one account show is gathered', async () => {
  await noteAccount(origin, page('one', 'alex@firm.example'));
  await noteAccount(origin, page('one', 'sales@firm.example', 'alex@firm.example'));
  await noteAccount(origin, page('one'));
  expect(await known()).toEqual({ one: ['alex@firm.example', 'sales@firm.example'] });
});

test('another account has its own: a colleague is not the user', async () => {
  await noteAccount(origin, page('one', 'alex@firm.example'));
  await noteAccount(origin, page('two', 'boris@firm.example'));
  await noteAccount(origin, page('one', 'sales@firm.example'));
  expect(await known()).toEqual({
    one: ['alex@firm.example', 'sales@firm.example'],
    two: ['boris@firm.example'],
  });
  expect(await knownAccounts('https://other.example')).toEqual([]);
});

test('of many accounts the newest are kept', async () => {
  for (let number = 1; number <= 10; number += 1) {
    await noteAccount(origin, page(`number ${number}`, `alex${number}@firm.example`));
  }
  expect(Object.keys(await known())).toEqual([3, 4, 5, 6, 7, 8, 9, 10].map((number) => `number ${number}`));
});

test('they are forgotten, and nothing else of the session', async () => {
  kept.set('tab:7', 'something');
  await noteAccount(origin, page('one', 'alex@firm.example'));
  await forgetAccounts();
  expect([await known(), kept.get('tab:7')]).toEqual([{}, 'something']);
});
