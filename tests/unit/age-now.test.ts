import { describe, expect, it } from 'vitest';
import { ageNow } from '#core/age-now.ts';
import type { Detail } from '#core/records.ts';

const today = { year: 2026, month: 11, day: 18 };
const said = (year: number, month = 11, day = 18) => new Date(year, month - 1, day, 12).getTime();

function age(text: string, saidAt = said(2023), about: Detail['about'] = 'son') {
  return ageNow({ about, text, saidAt }, today);
}

describe('an age that was said', () => {
  it.each([
    ['His son is five', 8],
    ['Her 5-year-old plays chess', 8],
    ['is 5 years old', 8],
    ['сыну пять лет', 8],
    ['Сыну 5 лет, любит динозавров', 8],
    ['5-летний сын', 8],
    ['дочке три года', 6],
    ['дочке исполнился год', 4],
  ])('grows: %s', (text, expected) => {
    expect(age(text)).toBe(expected);
  });

  it('grows on the day of the year on which it was said', () => {
    expect(age('is five', said(2025, 11, 18))).toBe(6);
    expect(age('is five', said(2025, 11, 19))).toBeNull();
    expect(age('is five', said(2026, 1, 1))).toBeNull();
    expect(age('is five', said(2024, 2, 29))).toBe(7);
  });

  it.each([
    'has been playing for five years',
    'пять лет назад переехали',
    'is five, and her sister is eight years old',
    'is 45 years old',
    'ходит в пятый класс',
    'is in year 5',
    'in five years',
  ])('is not told by: %s', (text) => {
    expect(age(text)).toBeNull();
  });

  it('is that of a child', () => {
    expect(age('is five', said(2023), 'contact')).toBeNull();
    expect(age('is five', said(2023), 'company')).toBeNull();
  });
});
