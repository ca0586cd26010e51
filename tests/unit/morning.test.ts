import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Contact } from '#core/records.ts';
import { defaultSettings, type Settings } from '#store/settings.ts';
import { contactRecord } from '../records.ts';

const shown: { title: string; message: string }[] = [];
let isAllowed = true;
let people: Contact[] = [];
let set: Partial<Settings> = {};
let told = '';

vi.mock('webextension-polyfill', () => ({
  default: {
    permissions: { contains: async () => isAllowed },
    notifications: { create: async (_: string, words: { title: string; message: string }) => void shown.push(words) },
    runtime: { getURL: (path: string) => path },
    i18n: { getUILanguage: () => 'en' },
  },
}));
vi.mock('#store/today.ts', () => ({ today: async () => people }));
vi.mock('#store/settings.ts', async (original) => ({
  ...(await original<typeof import('#store/settings.ts')>()),
  settings: async () => ({ ...defaultSettings, morningNotice: 9 * 60, ...set }),
  noteMorningTold: async (on: string) => {
    const isNew = told !== on;
    told = on;
    return isNew;
  },
}));

const { tellInTheMorning } = await import('#background/morning.ts');

/** A Thursday. */
const at = (hour: number, day = 26) => vi.setSystemTime(new Date(2026, 10, day, hour));

beforeEach(() => {
  vi.useFakeTimers();
  shown.length = 0;
  [isAllowed, set, told] = [true, {}, ''];
  people = ['Anna Petrova', 'James Carter', 'Ольга', 'Tom Becker'].map((name) => contactRecord({ id: name, name }));
});

describe('the notification of a morning', () => {
  it('tells once a day how many, and the first names of the first', async () => {
    at(9);
    await tellInTheMorning();
    at(10);
    await tellInTheMorning();
    expect(shown).toMatchObject([{ title: '4 people to write to today', message: 'Anna, James, Ольга and 1 more' }]);
    at(9, 27);
    await tellInTheMorning();
    expect(shown).toHaveLength(2);
  });

  it('is in Russian where Kith is', async () => {
    at(9);
    set = { language: 'ru' };
    people = people.slice(0, 1);
    await tellInTheMorning();
    expect(shown).toMatchObject([{ title: 'Сегодня стоит написать 1 человеку', message: 'Anna' }]);
  });

  it.each<[string, () => void]>([
    ['before its hour', () => at(8)],
    ['when the morning is over', () => at(14)],
    ['on a quiet day', () => (set = { quiet: { hours: null, days: [4] } })],
    ['in quiet hours', () => (set = { quiet: { hours: { from: 1_200, until: 600 }, days: [] } })],
    ['where it is not switched on', () => (set = { morningNotice: null })],
    ['where the browser does not allow it', () => (isAllowed = false)],
    ['when there is nobody to write to', () => (people = [])],
  ])('is not shown %s', async (_, change) => {
    at(9);
    change();
    await tellInTheMorning();
    expect(shown).toEqual([]);
    expect(told).toBe('');
  });
});
