import { describe, expect, test } from 'vitest';
import type { CivilDate } from '#core/civil-date.ts';
import { holidays } from '#core/occasions/holidays.ts';
import { chosenFor, defaultOccasions } from '#core/occasions/keeping.ts';
import { occasionOpening } from '#core/occasions/words.ts';
import type { Contact, Language } from '#core/records.ts';
import { contactRecord, lifeEventRecord } from '../../records.ts';

const day = (year: number, month: number, inMonth: number): CivilDate => ({ year, month, day: inMonth });
const accountant = { country: 'RU', profession: 'accountant' } as const;

function said(fields: Partial<Contact>, today: CivilDate, language: Language = 'ru', settings = defaultOccasions) {
  const contact = contactRecord(fields);
  return occasionOpening({ contact, events: [], marks: [], settings, today, language })?.words ?? null;
}

describe('words for an occasion', () => {
  test('are in the language and manner of the person', () => {
    const years = [2026, 2027, 2028].map((year) => day(year, 11, 21));
    expect(new Set(years.map((on) => said({ ...accountant, language: 'ru' }, on)))).toEqual(
      new Set(['С Днём бухгалтера!', 'С Днём бухгалтера! Всего вам доброго!', 'Поздравляю вас с Днём бухгалтера!']),
    );
    expect(new Set(years.map((on) => said({ ...accountant, language: 'ru', address: 'informal' }, on)))).toEqual(
      new Set(['С Днём бухгалтера!', 'С Днём бухгалтера! Всего тебе доброго!', 'Поздравляю тебя с Днём бухгалтера!']),
    );
    expect(said({ ...accountant, language: 'en' }, day(2026, 11, 21))).toMatch(/^Happy Accountant's Day!/);
    expect(said(accountant, day(2026, 11, 21), 'en')).toMatch(/^Happy Accountant's Day!/);
  });

  test('are there on the day, the New Year some days before, and on no other', () => {
    expect(said(accountant, day(2026, 11, 20))).toBeNull();
    expect(said(accountant, day(2026, 11, 22))).toBeNull();
    expect(said({}, day(2026, 12, 27))).toBeNull();
    expect(said({}, day(2026, 12, 28))).toContain('наступающим Новым годом');
    expect(said({}, day(2027, 1, 1))).toMatch(/(?<!наступающим )Новым годом/);
  });

  test('of several days last as long as they do', () => {
    const there = { country: 'KZ' } as const;
    expect([20, 21, 23, 24].map((inMonth) => said(there, day(2027, 3, inMonth)) !== null)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test('are the birthday’s alone when it falls on the same day, and none when they were said', () => {
    const contact = contactRecord({});
    const input = { contact, settings: defaultOccasions, today: day(2027, 1, 1), language: 'ru' as const };
    const events = [lifeEventRecord('birthday', { start: { year: null, month: 1, day: 1 }, yearly: true })];
    expect(occasionOpening({ ...input, events, marks: [] })).toBeNull();
    expect(occasionOpening({ ...input, events: [], marks: [{ opening: 'occasion:new-year:2027' }] })).toBeNull();
    expect(occasionOpening({ ...input, events: [], marks: [] })?.key).toBe('occasion:new-year:2027');
  });

  test('name days have words where they are switched on', () => {
    const tanya = { keptOccasions: ['name-day:01-25'] };
    const on = { ...defaultOccasions, nameDays: true };
    expect(said(tanya, day(2027, 1, 25), 'ru', on)).toMatch(/менинами/);
    expect(said(tanya, day(2027, 1, 25), 'ru')).toBeNull();
  });

  test('of all holidays are sentences, in Russian after «с» or «со»', () => {
    for (const { id, wish, early } of holidays) {
      for (const words of [wish, early?.wish]) {
        if (!words) continue;
        expect([id, words.en]).toEqual([id, expect.stringMatching(/^[A-Z].*!$/)]);
        expect([id, words.ru]).toEqual([id, expect.stringMatching(/^(?:Со? [А-ЯЁа-яё1-8]|Хороших ).*!$/)]);
      }
    }
  });
});

describe('what is chosen for a person', () => {
  const none = { keptOccasions: [], skippedOccasions: [] };

  test('leaves nothing of what follows by itself', () => {
    expect(chosenFor(none, 'new-year', true, true)).toEqual(none);
    expect(chosenFor(none, 'orthodox', false, false)).toEqual(none);
    expect(chosenFor(none, 'new-year', false, true)).toEqual({ keptOccasions: [], skippedOccasions: ['new-year'] });
    expect(chosenFor(none, 'orthodox', true, false)).toEqual({ keptOccasions: ['orthodox'], skippedOccasions: [] });
  });

  test('is the last word, and once', () => {
    const off = chosenFor(none, 'new-year', false, true);
    expect(chosenFor(off, 'new-year', false, true)).toEqual(off);
    expect(chosenFor(off, 'new-year', true, true)).toEqual(none);
    expect(chosenFor({ keptOccasions: ['women'], skippedOccasions: [] }, 'women', false, true)).toEqual({
      keptOccasions: [],
      skippedOccasions: ['women'],
    });
  });
});
