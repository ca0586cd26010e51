import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate, daysBetween } from '#core/civil-date.ts';
import { derivedEvents, derivedKey } from '#core/derived-events.ts';
import { openings } from '#core/openings.ts';
import { type LifeEvent, lifeEventKinds, subjects } from '#core/records.ts';
import { contactRecord, lifeEventRecord } from '../records.ts';

const today: CivilDate = { year: 2026, month: 11, day: 26 };
const whole = (year: number, month: number, day: number) => ({ year, month, day });

const birth = lifeEventRecord('birth', { about: 'daughter', start: whole(2023, 5, 12) });
const wedding = lifeEventRecord('wedding', { start: whole(2026, 6, 20) });
const car = lifeEventRecord('car', { start: whole(2025, 11, 20) });

function derived(events: readonly LifeEvent[], marks: { opening: string }[] = []) {
  return derivedEvents(events, marks, today).map(({ kind, about, start, yearly }) => [kind, about, start, yearly]);
}

describe('what follows', () => {
  it('from a birth are birthdays, from a wedding anniversaries, from a car its first year', () => {
    expect(derived([birth, wedding, car])).toEqual([
      ['birthday', 'daughter', whole(2023, 5, 12), true],
      ['anniversary', 'contact', whole(2026, 6, 20), true],
      ['car', 'contact', whole(2026, 11, 20), false],
    ]);
  });

  it('from a child that goes to school is every September, as long as school lasts', () => {
    const first = lifeEventRecord('study', {
      about: 'son',
      text: 'Сын пошёл в первый класс',
      start: whole(2024, 9, 1),
    });
    expect(derived([first])).toEqual([['study', 'son', { year: null, month: 9, day: 1 }, true]]);
    expect(derived([{ ...first, start: whole(2010, 9, 1) }])).toEqual([]);
    expect(derived([{ ...first, about: 'contact' }])).toEqual([]);
    expect(derived([{ ...first, text: 'Сын поступил в университет' }])).toEqual([]);
  });

  it('from a class is every September until school is over', () => {
    const study = (text: string, fields: Partial<LifeEvent> = {}) =>
      lifeEventRecord('study', { about: 'daughter', text, start: whole(2024, 9, 1), ...fields });
    const lastYear = (event: LifeEvent, others: LifeEvent[] = []) => {
      const has = (year: number) =>
        derivedEvents([event, ...others], [], whole(year, 8, 25)).some(({ id }) => id.endsWith('school-year'));
      return (
        [...Array(16).keys()]
          .map((count) => 2025 + count)
          .filter(has)
          .at(-1) ?? null
      );
    };
    expect(lastYear(study('Дочка пошла в первый класс'))).toBe(2034);
    expect(lastYear(study('теперь первоклассница'))).toBe(2034);
    expect(lastYear(study('перешла в 9 класс'))).toBe(2026);
    expect(lastYear(study('учится в пятом классе', { start: whole(2025, 3, 10) }))).toBe(2030);
    expect(lastYear(study('учится в 11-м классе'))).toBeNull();
    expect(lastYear(study('starts 3rd grade'))).toBe(2033);
    expect(lastYear(study('is in grade 12'))).toBeNull();
    expect(lastYear(study('starts Year 7'))).toBe(2030);
    expect(lastYear(study('The kids start school'))).toBe(2027);
    // neither the class nor the age is known
    expect(lastYear(study('идёт в новую школу'))).toBe(2027);
    const birthday = lifeEventRecord('birthday', { about: 'daughter', start: whole(2012, 5, 1), yearly: true });
    expect(lastYear(study('идёт в новую школу'), [birthday])).toBe(2029);
    expect(lastYear(study('идёт в первый класс', { start: { year: 2024, month: 9, day: null } }))).toBe(2034);
  });

  it.each([
    'starts preschool',
    'is at driving school',
    'закончила школу',
    'graduates from high school',
    'пошла в музыкальную школу',
    'провела мастер-класс',
    'поступила в автошколу',
  ])('is no September from what is no school: %s', (text) => {
    expect(derived([lifeEventRecord('study', { about: 'daughter', text, start: whole(2026, 9, 1) })])).toEqual([]);
  });

  it.each([
    ['a sensitive event', { ...birth, sensitive: true }],
    ['one that is still to come', { ...wedding, start: whole(2027, 6, 20) }],
    ['a day that may be the month', { ...birth, guessed: ['day-month-order'] as const }],
    ['a month without a day', { ...wedding, start: { year: 2026, month: 6, day: null } }],
    ['somebody else’s child', { ...birth, about: 'contact' as const }],
  ])('nothing from %s', (_, event) => {
    expect(derived([event])).toEqual([]);
  });

  it('is not said twice, and not again when it was dismissed', () => {
    const known = lifeEventRecord('birthday', {
      about: 'daughter',
      start: { year: null, month: 5, day: 12 },
      yearly: true,
    });
    expect(derived([birth, known])).toEqual([]);
    expect(derived([{ ...birth, about: 'child' }, known])).toEqual([]);
    expect(derived([{ ...birth, about: 'son' }, known])).toHaveLength(1);
    const [first] = derivedEvents([birth], [], today);
    expect(first && derived([birth], [{ opening: derivedKey(first) }])).toEqual([]);
  });

  it('a car bought on 29 February has its first year on the 28th', () => {
    expect(derived([{ ...car, start: whole(2024, 2, 29) }])[0]?.[2]).toEqual(whole(2025, 2, 28));
  });

  it('never is a year that has not begun, whatever the events are', () => {
    const event = fc.record({
      kind: fc.constantFrom(...lifeEventKinds),
      about: fc.constantFrom(...subjects),
      ago: fc.integer({ min: -500, max: 5_000 }),
      yearly: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 8 }), (all) => {
        const events = all.map(({ ago, ...fields }, index) =>
          lifeEventRecord(fields.kind, { ...fields, id: `${index}`, start: addDays(today, -ago) }),
        );
        for (const { derived: from, start } of derivedEvents(events, [], today)) {
          const source = events.find(({ id }) => id === from.fromId);
          expect(source?.yearly).toBe(false);
          const first = source?.start as CivilDate;
          expect(daysBetween(first, today)).toBeGreaterThanOrEqual(0);
          expect(start?.month).not.toBeNull();
        }
      }),
    );
  });
});

describe('the opening of what follows', () => {
  const ask = (events: readonly LifeEvent[], day: CivilDate, language: 'en' | 'ru') => {
    const life = [...events, ...derivedEvents(events, [], day)];
    return openings({ contact: contactRecord({ language }), events: life, marks: [], today: day, language })[0]?.words;
  };

  it('is the birthday of the child, the anniversary, the first year of the car', () => {
    expect(ask([birth], whole(2027, 5, 12), 'en')).toMatch(/birthday/);
    expect(ask([birth], whole(2027, 5, 12), 'ru')).toMatch(/рождения дочки/);
    expect(ask([wedding], whole(2027, 6, 20), 'en')).toMatch(/anniversary/);
    expect(ask([car], today, 'ru')).toMatch(/год/);
    expect(ask([wedding], whole(2026, 6, 22), 'en')).toMatch(/wedding|happiness/);
  });
});
