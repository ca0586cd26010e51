/** What is known and owed, in the sentences of both languages. */
import { describe, expect, test } from 'vitest';
import { addDays, type CivilDate } from '#core/civil-date.ts';
import { dictionary } from '#i18n/index.ts';

const en = dictionary('en').known;
const ru = dictionary('ru').known;
/** a Saturday */
const today: CivilDate = { year: 2026, month: 11, day: 21 };
const plain = (text: string) => text.replace(/[\u00a0\u202f]/gu, ' ');

describe('when it was said: recent days by their date, the others by their age', () => {
  test.each([
    [0, 'said today', 'сказано сегодня'],
    [1, 'said yesterday', 'сказано вчера'],
    [20, 'said 1 November', 'сказано 1 ноября'],
    [32, 'said a month ago', 'сказано месяц назад'],
    [61, 'said 2 months ago', 'сказано 2 месяца назад'],
    [335, 'said 11 months ago', 'сказано 11 месяцев назад'],
    [365, 'said a year ago', 'сказано год назад'],
    [430, 'said 14 months ago', 'сказано 14 месяцев назад'],
    [731, 'said 2 years ago', 'сказано 2 года назад'],
    [2000, 'said 5 years ago', 'сказано 5 лет назад'],
  ])('%i days ago', (days, english, russian) => {
    const on = addDays(today, -days);
    expect([en.said(on, today), ru.said(on, today)]).toEqual([english, russian]);
  });
});

describe('until when', () => {
  test.each([
    [0, 'today', 'сегодня'],
    [1, 'by tomorrow', 'к завтрашнему дню'],
    [3, 'by Tuesday', 'ко вторнику'],
    [6, 'by Friday', 'к пятнице'],
    [10, 'by 1 December', 'к 1 декабря'],
    [50, 'by 10 January 2027', 'к 10 января 2027'],
    [-1, 'since yesterday', 'срок был вчера'],
    [-2, 'two days late', 'срок был два дня назад'],
    [-11, '11 days late', 'срок был 11 дней назад'],
    [-20, 'since 1 November', 'срок был 1 ноября'],
  ])('in %i days', (days, english, russian) => {
    const due = { on: addDays(today, days), precision: 'day' } as const;
    expect([en.due(due, today), ru.due(due, today)]).toEqual([english, russian]);
  });

  test.each([
    [{ on: { year: 2026, month: 12, day: 31 }, precision: 'month' }, 'by the end of December', 'до конца декабря'],
    [
      { on: { year: 2027, month: 6, day: 30 }, precision: 'month' },
      'by the end of June 2027',
      'до конца июня 2027 года',
    ],
    [{ on: { year: 2026, month: 10, day: 31 }, precision: 'month' }, 'since October', 'срок был в октябре'],
    [{ on: { year: 2027, month: 12, day: 31 }, precision: 'year' }, 'by the end of 2027', 'до конца 2027 года'],
  ] as const)('%o', (due, english, russian) => {
    expect([en.due(due, today), ru.due(due, today)]).toEqual([english, russian]);
  });
});

describe('purchases in a sentence', () => {
  const eur = (amount: number) => [{ amount, currency: 'EUR' }];
  test.each([
    [4, eur(1920), { year: 2026, month: 3, day: 5 }, 'Bought 4 times, €1,920 in all, last in March.'],
    [1, eur(480), { year: 2025, month: 3, day: null }, 'Bought once, €480, in March 2025.'],
    [2, [], { year: 2025, month: null, day: null }, 'Bought twice, last in 2025.'],
    [
      3,
      [...eur(10), { amount: 5, currency: 'GBP' }],
      { year: 2026, month: 11, day: 1 },
      'Bought 3 times, €10 and £5 in all, last in November.',
    ],
  ])('%i, %o', (count, sums, last, sentence) => {
    expect(plain(en.purchases.total(count, sums, last, today))).toBe(sentence);
  });

  test.each([
    [4, eur(1920), { year: 2026, month: 3, day: 5 }, '4 покупки на 1 920 €, последняя — в марте.'],
    [1, eur(480), { year: 2025, month: 3, day: null }, 'Одна покупка на 480 €, в марте 2025 года.'],
    [5, [], { year: 2025, month: null, day: null }, '5 покупок, последняя — в 2025 году.'],
  ])('по-русски: %i, %o', (count, sums, last, sentence) => {
    expect(plain(ru.purchases.total(count, sums, last, today))).toBe(sentence);
  });
});

describe('help in a sentence', () => {
  test.each([
    [2, 1, 'You helped twice, they once.', 'Вы помогли два раза, вам — один раз.'],
    [0, 3, 'They helped three times.', 'Вам помогли три раза.'],
    [5, 0, 'You helped five times.', 'Вы помогли пять раз.'],
    [1, 1, 'You helped each other once.', 'Вы помогли друг другу по одному разу.'],
    [2, 2, 'You helped each other twice.', 'Вы помогли друг другу по два раза.'],
  ])('%i given, %i received', (given, received, english, russian) => {
    expect([en.favours.balance(given, received), plain(ru.favours.balance(given, received))]).toEqual([
      english,
      russian,
    ]);
  });
});
