/** Which content scripts run where, when the browser's user allows a site in part, and changes it. */
import { beforeEach, expect, it, vi } from 'vitest';

interface Script {
  readonly id: string;
  readonly matches: string[];
}

const allowed = new Set<string>();
const scripts = new Map<string, Script>();
/** how often the browser was asked what is allowed */
let asked = 0;

vi.mock('#sites/index.ts', async (original) => ({
  ...(await original<object>()),
  addressedSites: [
    { id: 'mail', matches: ['https://one.example/mail/*', 'https://two.example/mail/*'] },
    { id: 'chat', matches: ['https://chat.example/*'] },
  ],
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    permissions: {
      contains: async ({ origins }: { origins: string[] }) =>
        origins.every((origin) => allowed.has(new URL(origin.replace(/\*$/, '')).host)),
      getAll: async () => {
        asked += 1;
        return { origins: [...allowed].map((host) => `https://${host}/*`), permissions: ['storage'] };
      },
    },
    scripting: {
      getRegisteredContentScripts: async () => [...scripts.values()],
      unregisterContentScripts: async (which?: { ids: string[] }) => {
        for (const id of which?.ids ?? [...scripts.keys()]) scripts.delete(id);
      },
      registerContentScripts: async (added: Script[]) => {
        for (const script of added) {
          if (scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
          scripts.set(script.id, script);
        }
      },
    },
  },
}));

const { isGranted, registerSites } = await import('../../src/background/sites.ts');

const registered = () => [...scripts.values()].map(({ id, matches }) => `${id}: ${matches.join(' ')}`).sort();

beforeEach(() => {
  allowed.clear();
  scripts.clear();
  asked = 0;
});

it('asks the browser once, however many sites there are', async () => {
  allowed.add('one.example').add('chat.example');
  await registerSites();
  expect(asked).toBe(1);
});

it('registers the very addresses of a site where every page is allowed', async () => {
  allowed.add('*');
  await registerSites();
  expect(registered()).toEqual([
    'chat: https://chat.example/*',
    'mail: https://one.example/mail/* https://two.example/mail/*',
  ]);
});

it('reads a site of several hosts where it is allowed, and nowhere else', async () => {
  allowed.add('two.example');
  await registerSites();
  expect(registered()).toEqual(['mail: https://two.example/mail/*']);
  expect(await isGranted('mail', new URL('https://two.example/mail/1'))).toBe(true);
  expect(await isGranted('mail', new URL('https://one.example/mail/1'))).toBe(false);
});

it('follows what is allowed and taken away, host by host', async () => {
  allowed.add('one.example').add('two.example').add('chat.example');
  await registerSites();
  expect(registered()).toEqual([
    'chat: https://chat.example/*',
    'mail: https://one.example/mail/* https://two.example/mail/*',
  ]);
  allowed.delete('one.example');
  await registerSites();
  expect(registered()).toEqual(['chat: https://chat.example/*', 'mail: https://two.example/mail/*']);
  allowed.delete('two.example');
  await registerSites();
  expect(registered()).toEqual(['chat: https://chat.example/*']);
});

it('touches nothing when nothing has changed', async () => {
  allowed.add('chat.example');
  await registerSites();
  const before = scripts.get('chat');
  await registerSites();
  expect(scripts.get('chat')).toBe(before);
});
