import { describe, expect, test } from 'vitest';
import { dayNumber } from '#core/civil-date.ts';
import {
  areFiltered,
  byName,
  choicesOf,
  fits,
  isCold,
  type ListedPerson,
  listedPerson,
  noFacts,
  noFilters,
  occasionChoicesOf,
  type PeopleFilters,
  replaced,
  Shared,
  sorted,
} from '#core/people-list.ts';
import type { Contact } from '#core/records.ts';
import { contactRecord } from '../records.ts';

const on = { year: 2026, month: 11, day: 21 };
const today = dayNumber(on);
const shared = new Shared();
const listed = (fields: Partial<Contact>): ListedPerson => ({
  ...listedPerson(contactRecord({ id: fields.name ?? 'x', ...fields }), shared),
});

const anna = listed({
  name: 'Anna',
  company: 'Acme',
  city: 'Berlin',
  circle: 'close',
  tags: ['tea', 'vip'],
  lastTouchAt: 2,
});
const boris = listed({ name: 'Boris', company: 'bolt', city: 'Москва', stage: 'customer', lastTouchAt: 3 });
const clara = listed({ name: 'Clara', letGo: true, company: 'Acme', tags: ['tea'] });
const dora = { ...listed({ name: 'Dora', mutedUntil: { year: 2026, month: 11, day: 22 } }), coldFrom: today - 1 };
const egor = { ...listed({ name: 'Egor', country: 'RU', profession: 'baker' }), coldFrom: today };
const fedor = listed({ name: 'Fedor', deceased: true });
const all = [anna, boris, clara, dora, egor, fedor];

const names = (people: readonly ListedPerson[]) => people.map(({ name }) => name).join(' ');
const facts = {
  ...noFacts,
  birthdays: new Map([
    ['Anna', '11-03'],
    ['Boris', '12-01'],
    ['Egor', '11-00'],
  ]),
};
const filtered = (filters: Partial<PeopleFilters>) => names(all.filter(fits({ ...noFilters, ...filters }, facts, on)));

test('a person is found by names, company, role, city and tags, a line each', () => {
  const { words } = listed({
    name: 'Иван Щербаков',
    otherNames: ['Vanya', 'Alex'],
    company: 'ООО «Заря»',
    role: 'buyer',
    city: 'Tver',
    tags: ['green tea', 'vip'],
  });
  expect(words).toBe(' ivan shcherbakov\n vania aleks\n ooo zaria\n buier\n tver\n green tea vip');
});

describe('the filters', () => {
  test.each<[Partial<PeopleFilters>, string]>([
    [{}, 'Anna Boris Egor'],
    [{ resting: 'everybody' }, 'Anna Boris Clara Dora Egor Fedor'],
    [{ resting: 'muted' }, 'Dora'],
    [{ resting: 'let-go' }, 'Clara'],
    [{ resting: 'deceased' }, 'Fedor'],
    [{ circle: 'close' }, 'Anna'],
    [{ stage: 'customer' }, 'Boris'],
    [{ tag: 'tea' }, 'Anna'],
    [{ tag: 'tea', resting: 'everybody' }, 'Anna Clara'],
    [{ company: 'Acme' }, 'Anna'],
    [{ city: 'Москва' }, 'Boris'],
    [{ country: 'RU' }, 'Egor'],
    [{ country: 'DE' }, ''],
    [{ profession: 'baker' }, 'Egor'],
    [{ cold: true }, 'Egor'],
    [{ birthday: true }, 'Anna Egor'],
    [{ birthday: true, company: 'Acme' }, 'Anna'],
  ])('%o', (filters, expected) => {
    expect(filtered(filters)).toBe(expected);
    expect(areFiltered({ ...noFilters, ...filters })).toBe(Object.keys(filters).length > 0);
  });

  test('somebody whose silence is wished for is not cold', () => {
    expect([dora, egor].map((person) => isCold(person, today))).toEqual([false, true]);
    expect(isCold(egor, today - 1)).toBe(false);
  });

  test('are offered those values that most people have, in order', () => {
    expect(choicesOf(all, 1)).toEqual({ tags: ['tea'], companies: ['Acme'], cities: ['Berlin'] });
    expect(choicesOf(all, 9)).toEqual({
      tags: ['tea', 'vip'],
      companies: ['Acme', 'bolt'],
      cities: ['Berlin', 'Москва'],
    });
    expect(occasionChoicesOf(all)).toEqual({ countries: ['RU'], professions: ['baker'] });
    expect(occasionChoicesOf([anna])).toEqual({ countries: [], professions: [] });
  });
});

describe('the order', () => {
  const inOrder = (column: Parameters<typeof sorted>[1]['column'], descending = false) =>
    names(sorted(all, { column, descending }, facts, on));

  test.each([
    ['name', 'Anna Boris Clara Dora Egor Fedor', 'Fedor Egor Dora Clara Boris Anna'],
    ['company', 'Anna Clara Boris Dora Egor Fedor', 'Boris Anna Clara Dora Egor Fedor'],
    ['last-contact', 'Boris Anna Clara Dora Egor Fedor', 'Anna Boris Clara Dora Egor Fedor'],
    ['birthday', 'Boris Egor Anna Clara Dora Fedor', 'Anna Egor Boris Clara Dora Fedor'],
    ['cold', 'Egor Anna Boris Clara Dora Fedor', 'Egor Anna Boris Clara Dora Fedor'],
    ['circle', 'Anna Boris Clara Dora Egor Fedor', 'Boris Clara Dora Egor Fedor Anna'],
  ] as const)('by %s; who has nothing there comes last either way', (column, up, down) => {
    expect([inOrder(column), inOrder(column, true)]).toEqual([up, down]);
  });
});

test('a change takes people out and puts them where they belong', () => {
  const renamed = { ...anna, name: 'Zoe', sortName: 'zoe' };
  const first = listed({ name: 'Aaron' });
  expect(names(replaced(all, new Set(['Anna', 'Clara']), [renamed, first]))).toBe('Aaron Boris Dora Egor Fedor Zoe');
  expect(replaced([], new Set(), [renamed, first]).map(({ name }) => name)).toEqual(['Aaron', 'Zoe']);
  expect(byName(anna, { ...anna })).toBe(0);
});
