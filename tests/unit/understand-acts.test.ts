import { describe, expect, it } from 'vitest';
import type { Reading } from '#core/reading.ts';
import { understand } from '#core/understand.ts';

const saidOn = { year: 2026, month: 11, day: 18 };

function first(text: string): Reading | undefined {
  return understand(text, saidOn, /[а-я]/i.test(text) ? 'ru' : 'en')[0];
}

describe('what was done', () => {
  it.each([
    ['I called him yesterday', 'call'],
    ['виделись на выставке', 'meeting'],
    ["I'll send the estimate by Friday", 'promise'],
    ['пришлю смету до пятницы', 'promise'],
    ['bought two pairs of the walnut shelves for 480 €', 'purchase'],
    ['заказала торт за 12 000 ₽', 'purchase'],
    ["the second box arrived broken, I'm not happy", 'complaint'],
    ['помог ему найти бухгалтера', 'favour-given'],
    ['she introduced me to the buyer of Bosch', 'favour-received'],
    ['sent her flowers', 'gift'],
    ['thanked him for the referral', 'thanks'],
  ])('%s', (text, act) => expect(first(text)?.kind).toEqual({ act }));

  it('dates a complaint by the only day told before it', () => {
    const day = (text: string) => first(text)?.start?.day ?? null;
    expect(day('The tiles that came on Monday are two different shades and my fitter is fuming')).toBe(16);
    expect(day('the sofa came on Monday, the table on Tuesday, and the fitter is fuming')).toBeNull();
    expect(day('unhappy with the sofa, replacement comes on Wednesday')).toBeNull();
  });

  it('dates the past, and what is owed by when it is due', () => {
    expect(first('I called him yesterday')).toMatchObject({ start: { year: 2026, month: 11, day: 17 }, end: null });
    expect(first("I'll send the estimate by Friday")).toMatchObject({
      start: null,
      end: { year: 2026, month: 11, day: 20 },
    });
    expect(first('сделаю чертежи до конца месяца')?.end).toEqual({ year: 2026, month: 11, day: 30 });
  });
});

describe('prices', () => {
  it.each([
    ['she bought the shelves for 480 €', 480, 'EUR'],
    ['she ordered the oak table, $1,250', 1250, 'USD'],
    ['he bought a lamp for £19.90', 19.9, 'GBP'],
    ['заказала торт за 12 000 ₽', 12_000, 'RUB'],
    ['купила стол за 45 тыс. руб.', 45_000, 'RUB'],
    ['заказал кухню за 1,5 млн тенге', 1_500_000, 'KZT'],
    ['купил три лампы за 2400 грн', 2400, 'UAH'],
    ['заказала шторы за 300 BYN', 300, 'BYN'],
  ])('%s', (text, amount, currency) => expect(first(text)?.money).toEqual({ amount, currency }));

  it('is null where none is named', () => expect(first('заказала торт')?.money).toBeNull());
});

describe('what stays true', () => {
  it.each([
    ['Цех у нас в три смены', 'work'],
    ['Просим присылать акты только на бумаге', 'preference'],
    ['Ольга увлекается орхидеями', 'interest'],
    ['У меня двое: Кирюше восемь, Соне пять', 'family'],
    ['Я с протезом, без лифта мне тяжело', 'health'],
  ])('%s', (text, detail) => expect(first(text)?.kind).toEqual({ detail }));

  it('is not told by asking about goods', () => {
    expect(first('Непереносимость лактозы')?.kind).toEqual({ detail: 'health' });
    expect(first('А при непереносимости лактозы это можно?')).toBeUndefined();
  });
});
