import { describe, expect, test } from 'vitest';
import type { CivilDate } from '#core/civil-date.ts';
import { proposedCountry } from '#core/occasions/countries.ts';
import { holidayById } from '#core/occasions/holidays.ts';
import { defaultOccasions, isKept, isToBeAsked, type OccasionSettings } from '#core/occasions/keeping.ts';
import { nameCount, nameDayKey, nameDaysOf, ownNameDay } from '#core/occasions/name-days.ts';
import { type OccasionsInput, occasionToday, upcomingOccasions } from '#core/occasions/occasions.ts';
import { proposedProfession } from '#core/occasions/professions.ts';
import type { Contact } from '#core/records.ts';
import { contactRecord, lifeEventRecord } from '../../records.ts';

const day = (year: number, month: number, inMonth: number): CivilDate => ({ year, month, day: inMonth });
const birthday = (month: number, inMonth: number, year: number | null = null) =>
  lifeEventRecord('birthday', { start: { year, month, day: inMonth }, yearly: true });

function input(fields: Partial<Contact>, today: CivilDate, more: Partial<OccasionsInput> = {}): OccasionsInput {
  return { contact: contactRecord(fields), events: [], marks: [], settings: defaultOccasions, today, ...more };
}

const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id);
const holiday = (id: string) => {
  const found = holidayById(id);
  if (!found) throw new Error(`there is no ${id}`);
  return found;
};
const kept = (id: string, fields: Partial<Contact>, settings: OccasionSettings = defaultOccasions) =>
  isKept(holiday(id), contactRecord(fields), settings);

describe('who is congratulated on a holiday', () => {
  test.each<[string, Partial<Contact>, boolean]>([
    ['new-year', {}, true],
    ['us/thanksgiving', { country: 'US' }, true],
    ['us/thanksgiving', { country: 'RU' }, false],
    ['us/thanksgiving', {}, false],
    ['ru/accountant', { country: 'RU', profession: 'accountant' }, true],
    ['ru/accountant', { country: 'RU' }, false],
    ['ru/accountant', { country: 'DE', profession: 'accountant' }, false],
    ['accountant', { country: 'DE', profession: 'accountant' }, true],
    ['accountant', { profession: 'accountant' }, true],
    // their own country has a day of its own for it
    ['accountant', { country: 'RU', profession: 'accountant' }, false],
    // nothing is told from a name, a country or a circle
    ['womens-day', { name: 'Анна Петрова', country: 'RU', circle: 'close' }, false],
    ['womens-day', { country: 'RU', keptOccasions: ['women'] }, true],
    ['ru/defenders-day', { country: 'RU', keptOccasions: ['men'] }, true],
    ['kz/defenders-day', { country: 'RU', keptOccasions: ['men'] }, false],
    ['christmas-orthodox', { country: 'RU' }, false],
    ['christmas-orthodox', { country: 'DE', keptOccasions: ['orthodox'] }, true],
    ['christmas-orthodox', { country: 'UA', keptOccasions: ['orthodox'] }, false],
    ['ua/christmas', { country: 'UA', keptOccasions: ['orthodox'] }, true],
    ['eid-al-fitr', { country: 'KZ' }, false],
    ['eid-al-fitr', { keptOccasions: ['islamic'] }, true],
    // contested: by choice only
    ['ru/russia-day', { country: 'RU' }, false],
    ['ru/russia-day', { country: 'RU', keptOccasions: ['ru/russia-day'] }, true],
    ['new-year', { skippedOccasions: ['new-year'] }, false],
    // what was said of the person goes before everything else
    ['de/unity-day', { country: 'RU', keptOccasions: ['de/unity-day'] }, true],
  ])('%s of %j: %s', (id, fields, expected) => {
    expect(kept(id, fields)).toBe(expected);
  });

  test('what is switched off is nobody’s, but for whom it was said', () => {
    const off = { ...defaultOccasions, off: ['new-year'] };
    expect(kept('new-year', {}, off)).toBe(false);
    expect(kept('new-year', { keptOccasions: ['new-year'] }, off)).toBe(true);
    expect(kept('us/thanksgiving', { country: 'US' }, { ...defaultOccasions, countries: ['RU'] })).toBe(false);
    expect(kept('ru/russia-day', { country: 'RU' }, { ...defaultOccasions, on: ['ru/russia-day'] })).toBe(true);
  });

  test.each<[string, Partial<Contact>, boolean]>([
    ['womens-day', { country: 'RU' }, true],
    ['womens-day', {}, false],
    ['womens-day', { country: 'US' }, false],
    ['womens-day', { country: 'RU', skippedOccasions: ['women'] }, false],
    ['womens-day', { country: 'RU', keptOccasions: ['men'] }, false],
    ['ru/defenders-day', { country: 'BY' }, true],
    ['ru/defenders-day', { country: 'UA' }, false],
    ['christmas-orthodox', { country: 'RU' }, false],
  ])('%s of %j is asked about: %s', (id, fields, expected) => {
    expect(isToBeAsked(holiday(id), contactRecord(fields), defaultOccasions)).toBe(expected);
  });
});

describe('what is proposed', () => {
  test.each([
    ['Главный бухгалтер', 'accountant'],
    ['chief accountant', 'accountant'],
    ['Руководитель отдела', null],
    ['водитель', 'driver'],
    ['Инженер-программист', 'programmer'],
    ['инженер', 'engineer'],
    ['Lehrerin', 'teacher'],
    ['Owner', 'entrepreneur'],
    ['владелица пекарни', 'entrepreneur'],
    ['персональный тренер', null],
    ['характерный персонаж', null],
    ['PR-менеджер', 'public-relations'],
    ['photographer', 'photographer'],
    ['Head of Sales', 'seller'],
    ['менеджер по продажам', 'seller'],
    ['актёр театра', 'actor'],
    ['контрактер', null],
    ['banquet hall', null],
    ['', null],
    [null, null],
  ])('%s is a role of: %s', (role, profession) => {
    expect(proposedProfession(role)).toBe(profession);
  });

  const phone = (value: string) => ({ channel: 'phone', value }) as const;
  test.each<[Partial<Contact>, string[], string | null]>([
    [{ city: 'Казань' }, [], 'RU'],
    [{ city: 'Алматы' }, [], 'KZ'],
    [{ city: 'London' }, [], null],
    [{ timeZone: 'Europe/Berlin' }, ['+79123456789'], 'DE'],
    [{ city: 'Симферополь' }, [], null],
    [{ city: 'Ялта' }, ['+79781234567'], null],
    [{}, ['+79123456789'], 'RU'],
    [{}, ['+77012345678'], 'KZ'],
    [{}, ['+375291234567'], 'BY'],
    [{}, ['+12025550123'], null],
    [{}, ['+79123456789', '+491701234567'], null],
    [{}, [], null],
  ])('%j with %j may live in %s', (fields, numbers, country) => {
    expect(proposedCountry(contactRecord(fields), numbers.map(phone))).toBe(country);
  });
});

describe('name days', () => {
  test('are known of more than 150 names', () => expect(nameCount).toBeGreaterThan(150));

  test.each<[string, [number, number] | null, string | null]>([
    ['Александр Ким', [9, 1], 'name-day:09-12'],
    ['Александр Ким', [9, 13], 'name-day:12-06'],
    // the first after the birthday is in the next year
    ['Александр Ким', [12, 30], 'name-day:09-12'],
    ['Александр Ким', null, null],
    ['Татьяна', null, 'name-day:01-25'],
    ['Таня Лосева', null, 'name-day:01-25'],
    ['Петров Павел Андреевич', null, 'name-day:07-12'],
    ['Юрий', [1, 1], 'name-day:05-06'],
    // short for several names
    ['Саша Белова', [1, 1], null],
    ['Слава', [1, 1], null],
    ['Alexander Carter', [9, 1], null],
    ['Зульфия', null, null],
  ])('%s born on %j: %s', (name, born, expected) => {
    const days = nameDaysOf(contactRecord({ name, country: null }));
    const own = ownNameDay(days, born && { month: born[0], day: born[1] });
    expect(own && nameDayKey(own)).toBe(expected);
  });

  test('are not proposed where they are kept by another calendar', () => {
    expect(nameDaysOf(contactRecord({ name: 'Татьяна', country: 'UA' }))).toEqual([]);
  });

  test('are told only when they are switched on', () => {
    const tanya = { keptOccasions: ['name-day:01-25'] };
    const on = { ...defaultOccasions, nameDays: true };
    expect(ids(upcomingOccasions(input(tanya, day(2027, 1, 20)), 10))).toEqual([]);
    expect(ids(upcomingOccasions(input(tanya, day(2027, 1, 20), { settings: on }), 10))).toEqual(['name-day']);
    const broken = { keptOccasions: ['name-day:02-31', 'name-day:'] };
    expect(upcomingOccasions(input(broken, day(2027, 2, 20), { settings: on }), 30)).toEqual([]);
  });
});

describe('occasions to come', () => {
  test('are the soonest first, and of one day the more personal first', () => {
    const anna = { country: 'RU', profession: 'programmer', keptOccasions: ['orthodox'] } as const;
    const events = [birthday(1, 1, 1980)];
    expect(ids(upcomingOccasions(input(anna, day(2026, 12, 28), { events }), 30))).toEqual([
      'birthday',
      'new-year',
      'christmas-orthodox',
    ]);
  });

  test('a birthday on 29 February is on the 28th of common years, and one without a year has no age', () => {
    const of = (year: number | null, today: CivilDate) =>
      upcomingOccasions(input({}, today, { events: [birthday(2, 29, year)] }), 10)[0];
    expect(of(1992, day(2027, 2, 25))).toMatchObject({ start: day(2027, 2, 28), inDays: 3, turns: 35 });
    expect(of(1992, day(2028, 2, 25))).toMatchObject({ start: day(2028, 2, 29), inDays: 4, turns: 36 });
    expect(of(null, day(2027, 2, 28))).toMatchObject({ start: day(2027, 2, 28), inDays: 0, turns: null });
  });

  test('a birthday is not there while its day may be the month, and has no age from a year that is a guess', () => {
    const guessed = (part: 'year' | 'day-month-order') =>
      upcomingOccasions(input({}, day(2026, 5, 1), { events: [{ ...birthday(5, 4, 1980), guessed: [part] }] }), 10);
    expect(guessed('day-month-order').filter(({ what }) => what === 'birthday')).toEqual([]);
    expect(guessed('year').find(({ what }) => what === 'birthday')).toMatchObject({ turns: null });
  });

  test('somebody else’s birthday, a sensitive one, one of which only the month is known are not there', () => {
    const events = [
      { ...birthday(12, 1), about: 'daughter' as const },
      { ...birthday(12, 1), sensitive: true },
      lifeEventRecord('birthday', { start: { year: null, month: 12, day: null }, yearly: true }),
    ];
    expect(upcomingOccasions(input({}, day(2026, 11, 28), { events }), 10)).toEqual([]);
  });

  test('of a solemn day and of one of mourning nothing comes up', () => {
    const russian = { country: 'RU' } as const;
    expect(ids(upcomingOccasions(input(russian, day(2027, 5, 5)), 10))).toEqual([]);
    expect(ids(upcomingOccasions(input({ country: 'US' }, day(2027, 5, 28)), 5))).toEqual([]);
  });

  test.each<[string, Partial<Contact>]>([
    ['deceased', { deceased: true }],
    ['let go', { letGo: true }],
    ['not to be congratulated', { noCongratulations: true }],
    ['in mourning', { mourningUntil: day(2027, 1, 10) }],
    ['muted beyond the day', { mutedUntil: day(2027, 1, 10) }],
  ])('%s: none', (_, state) => {
    const events = [birthday(12, 30)];
    expect(upcomingOccasions(input({ circle: 'close', ...state }, day(2026, 12, 28), { events }), 10)).toEqual([]);
    expect(occasionToday(input({ circle: 'close', ...state }, day(2026, 12, 30), { events }))).toBeNull();
  });

  test('after a bereavement that was noted, for forty days', () => {
    const at = (month: number, inMonth: number) => [
      lifeEventRecord('bereavement', { start: { year: 2026, month, day: inMonth } }),
    ];
    expect(upcomingOccasions(input({}, day(2026, 12, 28), { events: at(12, 1) }), 10)).toEqual([]);
    expect(ids(upcomingOccasions(input({}, day(2026, 12, 28), { events: at(10, 1) }), 10))).toEqual(['new-year']);
  });

  test('what was dismissed for a year comes again, what was dismissed for ever does not', () => {
    const marks = [{ opening: 'occasion:new-year:2027' }];
    expect(upcomingOccasions(input({}, day(2026, 12, 28), { marks }), 10)).toEqual([]);
    expect(ids(upcomingOccasions(input({}, day(2027, 12, 28), { marks }), 10))).toEqual(['new-year']);
    const skipped = input({ skippedOccasions: ['birthday'] }, day(2027, 6, 1), { events: [birthday(6, 2)] });
    expect(upcomingOccasions(skipped, 10)).toEqual([]);
  });
});

describe('the one occasion of a day', () => {
  const at = (fields: Partial<Contact>, today: CivilDate, more: Partial<OccasionsInput> = {}) => {
    const found = occasionToday(input(fields, today, more));
    return found && `${found.occasion.id} ${found.moment}`;
  };

  test('a holiday that everybody has is one for those who are close, for customers, and for whom it was said', () => {
    const newYear = day(2027, 1, 1);
    expect(at({}, newYear)).toBeNull();
    expect(at({ circle: 'close' }, newYear)).toBe('new-year on-the-day');
    expect(at({ stage: 'customer' }, newYear)).toBe('new-year on-the-day');
    expect(at({ keptOccasions: ['new-year'] }, newYear)).toBe('new-year on-the-day');
    expect(at({ stage: 'past-customer' }, newYear)).toBeNull();
  });

  test('a birthday beats a holiday, the day itself a day to come', () => {
    const close = { circle: 'close' } as const;
    expect(at(close, day(2027, 1, 1), { events: [birthday(1, 1)] })).toBe('birthday on-the-day');
    expect(at(close, day(2027, 1, 1), { events: [birthday(1, 5)] })).toBe('new-year on-the-day');
    expect(at({ profession: 'accountant', country: 'RU' }, day(2026, 11, 21))).toBe('ru/accountant on-the-day');
  });

  test('a card is thought of in time: a week before, or as the user has set it', () => {
    const accountant = { profession: 'accountant', country: 'RU' } as const;
    expect(at(accountant, day(2026, 11, 13))).toBeNull();
    expect(at(accountant, day(2026, 11, 14))).toBe('ru/accountant ahead');
    expect(at(accountant, day(2026, 11, 16))).toBe('ru/accountant ahead');
    // and not again every day until it is too late
    expect(at(accountant, day(2026, 11, 17))).toBeNull();
    const settings = { ...defaultOccasions, aheadDays: 0 };
    expect(at(accountant, day(2026, 11, 20), { settings })).toBeNull();
    expect(at(accountant, day(2026, 11, 21), { settings })).toBe('ru/accountant on-the-day');
  });

  test('the New Year is wished some days before', () => {
    expect(at({ circle: 'close' }, day(2026, 12, 27))).toBe('new-year ahead');
    expect(at({ circle: 'close' }, day(2026, 12, 28))).toBe('new-year early');
    expect(at({ circle: 'close' }, day(2026, 12, 28), { settings: { ...defaultOccasions, aheadDays: 0 } })).toBe(
      'new-year early',
    );
  });

  test('a reminder ahead that was turned down leaves the day itself', () => {
    const accountant = { profession: 'accountant', country: 'RU' } as const;
    const marks = [{ opening: 'occasion:ru/accountant:2026:ahead' }];
    expect(at(accountant, day(2026, 11, 15), { marks })).toBeNull();
    expect(at(accountant, day(2026, 11, 21), { marks })).toBe('ru/accountant on-the-day');
  });

  test('a question is none', () => {
    expect(at({ country: 'RU', circle: 'close' }, day(2027, 3, 8))).toBeNull();
    expect(at({ country: 'RU', keptOccasions: ['women'] }, day(2027, 3, 8))).toBe('womens-day on-the-day');
  });
});
