import { describe, expect, test } from 'vitest';
import { commandBegun, commandIn, commandsFor, withoutCommand } from '#core/commands.ts';
import { moneyIn } from '#core/money.ts';
import { readNote } from '#core/note-reading.ts';
import type { ChosenParts } from '#core/reading.ts';
import type { ActKind } from '#core/records.ts';
import { notingEn } from '#i18n/noting-en.ts';
import { notingRu } from '#i18n/noting-ru.ts';

/** A Thursday. */
const today = { year: 2026, month: 11, day: 26 };
const november = (day: number) => ({ year: 2026, month: 11, day });
const chosen = (act: ActKind): ChosenParts => ({ kind: { act } });
const startOf = (text: string, act: ActKind) => readNote(text, chosen(act), today, null).reading.start;

describe('the day of what has happened', () => {
  test.each([
    ['yesterday about the shelves', november(25)],
    ['в среду про полки', november(25)],
    ['on Wednesday', november(25)],
    ['в пятницу', november(20)],
    ['two weeks ago', november(12)],
    ['позавчера', november(24)],
    ['last Monday', november(23)],
    ['on 5 December', { year: 2025, month: 12, day: 5 }],
    ['about the shelves', today],
    ['', today],
    ['tomorrow', november(20)],
  ])('%s', (text, day) => {
    for (const act of ['call', 'meeting', 'gift', 'thanks'] as const) expect(startOf(text, act)).toEqual(day);
  });

  test('is asked for only where nothing says it', () => {
    expect(readNote('about the shelves', chosen('call'), today, null).isDated).toBe(false);
    expect(readNote('yesterday', chosen('call'), today, null).isDated).toBe(true);
    expect(readNote('', { ...chosen('call'), start: today }, today, null).isDated).toBe(true);
  });

  test('is never later than today, whatever the words', () => {
    for (const text of ['in two weeks', 'next year', 'через месяц', '1 января 2030', 'on Sunday', 'in May', 'летом']) {
      const start = startOf(text, 'meeting');
      const whole = start && start.year !== null && start.month !== null && start.day !== null;
      expect(whole && Date.UTC(start.year, start.month - 1, start.day) <= Date.UTC(2026, 10, 26), text).toBe(true);
    }
  });
});

describe('the day of a promise', () => {
  test.each([
    ['send the samples by Friday', november(27)],
    ['к пятнице пришлю образцы', november(27)],
    ['до пятницы', november(27)],
    ['to send samples by 3 December', { year: 2026, month: 12, day: 3 }],
    ['the samples', null],
  ])('%s', (text, day) => expect(startOf(text, 'promise')).toEqual(day));
});

describe('what was chosen by hand', () => {
  test('stays, and the rest follows the words', () => {
    const { reading } = readNote('yesterday with her son', { ...chosen('meeting'), about: 'son' }, today, 'en');
    expect(reading).toMatchObject({ kind: { act: 'meeting' }, about: 'son', start: november(25) });
    const moved = readNote('yesterday', { ...chosen('call'), start: november(3), end: null }, today, 'en');
    expect(moved.reading.start).toEqual(november(3));
    const paid = readNote(
      'walnut shelves',
      { ...chosen('purchase'), money: { amount: 480, currency: 'EUR' } },
      today,
      'en',
    );
    expect(paid.reading).toMatchObject({ money: { amount: 480 }, start: today });
  });

  test('is needed for nothing: words alone are read as before', () => {
    const trip = readNote('We are off to Turkey from 3 to 17 June', {}, today, 'en').reading;
    expect(trip).toMatchObject({ kind: { event: 'trip' }, start: { month: 6, day: 3 }, end: { month: 6, day: 17 } });
    expect(readNote('hm', {}, today, 'en').reading.kind).toEqual({ detail: 'other' });
  });
});

describe('commands', () => {
  const acts = (typed: string) => commandsFor(typed).map(({ act }) => act);

  test('are found by the beginning of a name, in either alphabet', () => {
    expect(acts('')).toHaveLength(9);
    expect(acts('c')).toEqual(['call', 'complaint']);
    expect(acts('зв')).toEqual(['call']);
    expect(acts('vstr')).toEqual(['meeting']);
    expect(acts('помог')).toEqual(['favour-given', 'favour-received']);
    expect(acts('WASH')).toEqual(['favour-received']);
    expect(acts('etc')).toEqual([]);
  });

  test('are typed only where the caret stands in them', () => {
    expect(commandBegun('/ca', 3)).toBe('ca');
    expect(commandBegun('/', 1)).toBe('');
    expect(commandBegun('/ca about', 7)).toBeNull();
    expect(commandBegun('1/2', 2)).toBeNull();
    expect(commandBegun('/ca', 0)).toBeNull();
  });

  test('written out they are taken with the words behind them', () => {
    expect(commandIn('/call yesterday about the shelves')).toEqual({
      act: 'call',
      rest: 'yesterday about the shelves',
    });
    expect(commandIn('/звонок в среду про полки')).toEqual({ act: 'call', rest: 'в среду про полки' });
    expect(commandIn('/помогли с переездом')).toEqual({ act: 'favour-received', rest: 'с переездом' });
    expect(commandIn('/etc/hosts')).toBeNull();
    expect(commandIn('/ca yesterday')).toBeNull();
    expect(withoutCommand('/ca about it')).toBe('about it');
  });

  test.each([
    ['/call yesterday about the shelves', november(25)],
    ['/звонок в среду про полки', november(25)],
  ])('%s', (text, day) => {
    const { act, rest } = commandIn(text) ?? { act: 'gift' as const, rest: '' };
    expect(readNote(rest, chosen(act), today, null).reading).toMatchObject({ kind: { act: 'call' }, start: day });
  });
});

test('dates are said as one says them', () => {
  const partial = { year: 2027, month: 6, day: null };
  expect(
    [november(26), november(27), november(30), { year: 2026, month: 12, day: 3 }, partial].map((day) =>
      notingEn.by(day, today),
    ),
  ).toEqual(['by today', 'by tomorrow', 'by Monday', 'by 3 December', 'by June 2027']);
  expect(
    [november(26), november(27), november(28), { year: 2026, month: 12, day: 3 }, partial].map((day) =>
      notingRu.by(day, today),
    ),
  ).toEqual(['сегодня', 'до завтра', 'до субботы', 'до 3 декабря', 'до июня 2027']);
  expect([november(26), november(25), november(18)].map((day) => notingEn.past(day, today))).toEqual([
    'today',
    'yesterday',
    'Wed, 18 November',
  ]);
  expect([november(26), november(24), november(18)].map((day) => notingRu.past(day, today))).toEqual([
    'сегодня',
    'позавчера',
    'ср, 18 ноября',
  ]);
});

test('sums are read as people write them', () => {
  expect(
    ['480', '1,200.50', '1 200,50', '1.200', '12,5', 'many', '-3', ''].map(
      (typed) => moneyIn(typed, 'EUR')?.amount ?? null,
    ),
  ).toEqual([480, 1200.5, 1200.5, 1200, 12.5, null, null, null]);
});
