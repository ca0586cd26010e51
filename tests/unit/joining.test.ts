import { describe, expect, test } from 'vitest';
import { conflicts, joinedFields } from '#core/joining.ts';
import { withoutAct } from '#core/taking-back.ts';
import { contactRecord } from '../records.ts';

describe('one person out of two', () => {
  const kept = contactRecord({
    id: 'kept',
    name: 'Анна Петрова',
    company: 'Утро',
    city: null,
    circle: 'regular',
    tags: ['пекарни'],
    otherNames: ['Аня'],
    createdAt: 100,
    changed: { company: 200 },
    mourningUntil: { year: 2026, month: 12, day: 1 },
  });
  const other = contactRecord({
    id: 'other',
    name: 'Anna Petrova',
    company: 'Вечер',
    city: 'Казань',
    circle: 'close',
    tags: ['пекарни', 'кофе'],
    createdAt: 150,
    changed: { circle: 160 },
    mutedUntil: { year: 2027, month: 1, day: 1 },
    deceased: false,
    noCongratulations: true,
  });

  test('asks only where both say something, and proposes what was said later', () => {
    expect(conflicts(kept, other).map(({ field, likelier }) => `${field} ${likelier}`)).toEqual([
      'name other',
      'company kept',
      'circle other',
    ]);
  });

  test('unites everything else', () => {
    expect(joinedFields(kept, other, { name: 'kept', company: 'other' })).toMatchObject({
      name: 'Анна Петрова',
      company: 'Вечер',
      city: 'Казань',
      circle: 'close',
      tags: ['пекарни', 'кофе'],
      otherNames: ['Аня', 'Anna Petrova'],
      noCongratulations: true,
      mutedUntil: { year: 2027, month: 1, day: 1 },
      mourningUntil: { year: 2026, month: 12, day: 1 },
    });
  });

  test('the later of two days silences', () => {
    const muted = (day: number) => contactRecord({ mutedUntil: { year: 2027, month: 1, day } });
    expect(joinedFields(muted(3), muted(9), {}).mutedUntil).toEqual({ year: 2027, month: 1, day: 9 });
    expect(joinedFields(muted(9), muted(3), {}).mutedUntil).toEqual({ year: 2027, month: 1, day: 9 });
  });
});

describe('taking an act back from a record', () => {
  const before = { id: '1', contactId: 'b', text: 'tea', changed: { text: 5 } };
  const after = { id: '1', contactId: 'a', text: 'tea', changed: { text: 5, contactId: 10 } };

  test.each([
    ['untouched since', before, after, after, before],
    [
      'edited since',
      before,
      after,
      { ...after, text: 'coffee', changed: { text: 20, contactId: 10 } },
      { ...before, text: 'coffee', changed: { text: 20 } },
    ],
    [
      'moved on since',
      before,
      after,
      { ...after, contactId: 'c', changed: { text: 5, contactId: 20 } },
      { ...after, contactId: 'c', changed: { text: 5, contactId: 20 } },
    ],
    ['deleted since', before, after, null, null],
    ['made by the act', null, after, after, null],
    ['taken away by the act', before, null, null, before],
  ])('%s', (_, was, made, is, result) => {
    expect(withoutAct(was, made, is)).toEqual(result);
  });

  test('what others added to a list stays', () => {
    const list = (...contactIds: string[]) => ({ contactIds, changed: {} });
    expect(withoutAct(list('b', 'x'), list('a', 'x'), list('a', 'y'))).toEqual(list('y', 'b'));
  });
});
