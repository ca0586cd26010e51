import { describe, expect, test } from 'vitest';
import type { Forecast } from '#core/forecast.ts';
import type { Waiting } from '#core/rhythm/turn.ts';
import type { Relationship } from '#core/rhythm.ts';
import { en } from '#i18n/en.ts';
import { ru } from '#i18n/ru.ts';

const today = { year: 2026, month: 11, day: 26 };
const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ') ?? null;

describe('a silence that is more than a pause is told with its numbers', () => {
  const cold: Relationship = {
    standing: 'cold',
    usualGapDays: 12,
    silentDays: 47,
    intervalDays: 30,
    daysOverdue: 17,
    horizonDays: 30,
    silence: 0.712,
    alive: 0.5,
    warmth: 1,
    warmthLost: 0.4,
  };

  test.each<[Relationship, string, string]>([
    [
      cold,
      'You usually write every 12 days. It has been 47; 71 % likely to stay silent this month.',
      'Обычно вы пишете раз в 12 дней. Прошло уже 47; с вероятностью 71 % тишина продлится ещё месяц.',
    ],
    [
      { ...cold, usualGapDays: null, silence: 0.6, horizonDays: 90, silentDays: 100 },
      'It has been three months since you were last in touch; 60 % likely to stay silent for another three months.',
      'Вы не общались три месяца; с вероятностью 60 % тишина продлится ещё три месяца.',
    ],
    [
      { ...cold, standing: 'lost', usualGapDays: 1, silentDays: 147, silence: 0.9999 },
      'You used to write every day. It has been 147; 99 % likely to stay silent this month.',
      'Раньше вы писали друг другу каждый день. Прошло уже 147; с вероятностью 99 % тишина продлится ещё месяц.',
    ],
    [
      { ...cold, standing: 'due' },
      'You usually write every 12 days. It has been 47.',
      'Обычно вы пишете раз в 12 дней. Прошло уже 47.',
    ],
  ])('%o', (told, english, russian) => {
    expect([en.relationship(told), ru.relationship(told)].map(plain)).toEqual([english, russian]);
  });
});

describe('who waits for whom', () => {
  test.each<[Waiting, string, string]>([
    [
      { who: 'they', since: { year: 2026, month: 11, day: 24 } },
      'They have been waiting for your answer since Tuesday.',
      'Вашего ответа ждут со вторника.',
    ],
    [
      { who: 'they', since: { year: 2026, month: 11, day: 25 } },
      'They have been waiting for your answer since yesterday.',
      'Вашего ответа ждут со вчерашнего дня.',
    ],
    [
      { who: 'they', since: { year: 2026, month: 11, day: 2 } },
      'They have been waiting for your answer since 2 November.',
      'Вашего ответа ждут со 2 ноября.',
    ],
    [
      { who: 'me', times: 3, until: { year: 2026, month: 12, day: 12 } },
      'You wrote three times without an answer; give it a rest until 12 December.',
      'Вы писали трижды, ответа не было. Лучше подождать до 12 декабря.',
    ],
    [
      { who: 'me', times: 5, until: { year: 2027, month: 1, day: 2 } },
      'You wrote several times without an answer; give it a rest until 2 January 2027.',
      'Вы писали много раз, ответа не было. Лучше подождать до 2 января 2027.',
    ],
  ])('%o', (who, english, russian) => {
    expect([en.rhythm.waiting(who, today), ru.rhythm.waiting(who, today)]).toEqual([english, russian]);
  });
});

describe('the next purchase', () => {
  const known = {
    known: true,
    everyDays: 50,
    silentDays: 20,
    alive: 0.9,
    within30: 0.34,
    within90: 0.64,
    expectedIn90: 1.2,
    median: { year: 2027, month: 1, day: 12 },
    regular: true,
    spend: null,
  } as const satisfies Forecast;

  test.each<[Forecast, string | null, string | null]>([
    [
      known,
      'Buys about every seven weeks; next around 12 January 2027, 64 % within three months.',
      'Покупают примерно раз в семь недель; следующая — около 12 января 2027. Вероятность в ближайшие три месяца — 64 %.',
    ],
    [
      { ...known, median: today, within30: 0.8, everyDays: 9.5, spend: { amount: 487.3, currency: 'EUR' } },
      'Buys about every 10 days; next any day now, 80 % within a month. Usually for about €490.',
      'Покупают примерно раз в 10 дней; следующая покупка — со дня на день. Вероятность в ближайший месяц — 80 %. Обычно примерно на 490 €.',
    ],
    [
      { ...known, median: null, silentDays: 212, within90: 0.002 },
      'Used to buy about every seven weeks; nothing for seven months, 1 % within three months.',
      'Покупали примерно раз в семь недель. Последняя покупка была семь месяцев назад; вероятность новой за три месяца — 1 %.',
    ],
    [
      { known: false, because: 'too-few' },
      'Too little is known yet to say when they will buy again.',
      'Пока слишком мало известно, чтобы сказать, когда купят снова.',
    ],
    [{ known: false, because: 'no-purchases' }, null, null],
  ])('%o', (told, english, russian) => {
    expect([en.rhythm.forecast(told, today), ru.rhythm.forecast(told, today)].map(plain)).toEqual([english, russian]);
  });
});
