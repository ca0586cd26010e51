import { describe, expect, test } from 'vitest';
import { moneyIn, sumsOf } from '#core/money.ts';
import { moneyInWords } from '#i18n/money.ts';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/gu, ' ');

describe('a sum as people write it', () => {
  test.each([
    ['480 €', 480, 'EUR'],
    ['€480', 480, 'EUR'],
    ['12 000 ₽', 12_000, 'RUB'],
    ['12\u00a0000\u00a0₽', 12_000, 'RUB'],
    ['480.50 usd', 480.5, 'USD'],
    ['USD 480.50', 480.5, 'USD'],
    ['$1,920', 1920, 'USD'],
    ['1.920,50 EUR', 1920.5, 'EUR'],
    ['1,920.50', 1920.5, 'CHF'],
    ['480,5', 480.5, 'CHF'],
    ['1,234,567', 1_234_567, 'CHF'],
    ['0,125', 0.13, 'CHF'],
    ["12'000 fr.", 12_000, 'CHF'],
    ['12 тыс. руб.', 12_000, 'RUB'],
    ['12k', 12_000, 'CHF'],
    ['300 руб', 300, 'RUB'],
    ['5000 рублей', 5000, 'RUB'],
    ['20 pounds', 20, 'GBP'],
    ['100 cad', 100, 'CAD'],
  ])('%s', (text, amount, currency) => {
    expect(moneyIn(text, 'CHF')).toEqual({ amount, currency });
  });

  test.each(['', 'about 480', '480 shelves', '480 € or 500 €', '12 000 ₽ $', '1.2.', 'free', '-5 €'])(
    'is none: %s',
    (text) => {
      const read = moneyIn(text, 'CHF');
      expect(text === '1.2.' ? read?.amount : read).toEqual(text === '1.2.' ? 12 : null);
    },
  );

  test('is read again as it is shown', () => {
    for (const amount of [480, 480.5, 1920, 12_000, 1_234_567.89]) {
      for (const currency of ['EUR', 'RUB', 'USD', 'GBP']) {
        for (const language of ['en', 'ru'] as const) {
          expect(moneyIn(moneyInWords(language, { amount, currency }), 'XXX')).toEqual({ amount, currency });
        }
      }
    }
  });
});

describe('a sum in words', () => {
  test.each([
    [{ amount: 480, currency: 'EUR' }, '€480', '480 €'],
    [{ amount: 1920.5, currency: 'USD' }, '$1,920.50', '1 920,50 $'],
    [{ amount: 12_000, currency: 'RUB' }, '₽12,000', '12 000 ₽'],
    [{ amount: 5, currency: 'no currency' }, '5 no currency', '5 no currency'],
  ])('%o', (money, english, russian) => {
    expect([plain(moneyInWords('en', money)), plain(moneyInWords('ru', money))]).toEqual([english, russian]);
  });
});

test('sums are told by currency, the usual one first, without the dust of fractions', () => {
  const eur = (amount: number) => ({ amount, currency: 'EUR' });
  expect(sumsOf([{ amount: 5, currency: 'USD' }, eur(0.1), null, eur(0.2)])).toEqual([
    eur(0.3),
    { amount: 5, currency: 'USD' },
  ]);
});
