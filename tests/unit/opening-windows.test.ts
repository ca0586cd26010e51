/** When something is said: every window at its edges, what one guesses, what was told twice, and grief before all else. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate, instantOf } from '#core/civil-date.ts';
import { derivedEvents } from '#core/derived-events.ts';
import type { OpeningMark } from '#core/opening.ts';
import { type OpeningsInput, openings } from '#core/openings.ts';
import { type LifeEvent, type LifeEventKind, lifeEventKinds } from '#core/records.ts';
import { contactRecord, lifeEventRecord } from '../records.ts';

/** Days before and after which the year, or February, ends. */
const days: CivilDate[] = [
  { year: 2026, month: 11, day: 18 },
  { year: 2027, month: 1, day: 3 },
  { year: 2028, month: 2, day: 29 },
  { year: 2027, month: 12, day: 30 },
];

const [today = { year: 2026, month: 11, day: 18 }] = days;
const on = (count: number) => addDays(today, count);

function ask(events: readonly LifeEvent[], input: Partial<OpeningsInput> = {}) {
  const contact = contactRecord({ name: 'Вера', language: 'ru' });
  return openings({ contact, events, marks: [], today, language: 'ru', ...input });
}

function asked(opening: string): OpeningMark {
  const base = { createdAt: 0, changed: {}, contactId: 'anna', template: null, words: null } as const;
  return { ...base, id: opening, opening, outcome: 'asked' };
}

/** The days, counted from an event, on which a moment of it is open. */
function openOn(
  kind: LifeEventKind,
  moment: string,
  fields: Partial<LifeEvent>,
  from: CivilDate,
  hour: number,
): number[] {
  const start = fields.start ?? from;
  const event = lifeEventRecord(kind, { ...fields, start, saidAt: instantOf(addDays(from, -30)) });
  const last = event.end === null ? from : (event.end as CivilDate);
  return Array.from({ length: 160 }, (_, index) => index - 20).filter((count) =>
    ask([event], { today: addDays(moment === 'after' ? last : from, count), hour }).some(
      (one) => one.moment === moment,
    ),
  );
}

const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index);

describe.each(days)('windows counted from $year-$month-$day', (from) => {
  it.each([
    ['trip', 'before', {}, -5, 0],
    ['car', 'after', {}, 14, 56],
    ['move', 'after', {}, 14, 42],
    ['birth', 'on-the-day', { about: 'daughter' }, 0, 14],
    ['birth', 'after', { about: 'daughter' }, 28, 60],
    ['illness', 'before', { text: 'операция' }, -2, 0],
    ['illness', 'after', { text: 'операция' }, 3, 7],
    ['study', 'before', { text: 'экзамен' }, -2, 0],
    ['job', 'after', {}, 85, 110],
    ['wedding', 'after', {}, 0, 14],
    ['bereavement', 'after', {}, 0, 7],
  ] as const)('%s, %s', (kind, moment, fields, first, last) => {
    const hour = moment === 'before' ? 9 : 20;
    expect(openOn(kind, moment, fields, from, hour)).toEqual(range(first, last));
  });

  it('a trip is asked about from the first day after the return to the tenth', () => {
    expect(openOn('trip', 'after', { end: addDays(from, 12) }, from, 9)).toEqual(range(1, 10));
  });

  it('an exam that evening, a new job not before its first day is over', () => {
    expect(openOn('study', 'after', { text: 'экзамен' }, from, 16)).toEqual([1, 2]);
    expect(openOn('study', 'after', { text: 'экзамен' }, from, 17)).toEqual([0, 1, 2]);
    expect(openOn('job', 'on-the-day', {}, from, 9)).toEqual(range(1, 13));
    expect(openOn('job', 'on-the-day', {}, from, 20)).toEqual(range(0, 13));
  });
});

describe('a loss', () => {
  const condoled = (fields: Partial<LifeEvent>, day = today) =>
    ask([lifeEventRecord('bereavement', fields)], { today: day }).map(({ moment }) => moment);

  it('is condoled on when one hears of it, even weeks later, and not when it is long past', () => {
    const late = { start: on(-25), saidAt: instantOf(today) };
    expect([0, 7, 8].map((count) => condoled(late, on(count)))).toEqual([['after'], ['after'], []]);
    expect(condoled({ start: on(-41), saidAt: instantOf(today) })).toEqual([]);
    expect(condoled({ start: { year: 2019, month: null, day: null }, saidAt: instantOf(today) })).toEqual([]);
  });

  it('without a date is news', () => {
    const undated = { saidAt: instantOf(on(-1)) };
    expect(condoled(undated)).toEqual(['told']);
    expect(condoled(undated, on(7))).toEqual([]);
    const [opening] = ask([lifeEventRecord('bereavement', undated)]);
    expect(ask([lifeEventRecord('bereavement', undated)], { marks: [asked(opening?.key ?? '')] })).toEqual([]);
  });

  it('of a month alone is condoled on after it was told', () => {
    const month = { start: { year: 2026, month: 11, day: null }, saidAt: instantOf(on(-2)) };
    expect(condoled(month)).toEqual(['after']);
  });

  it('leaves nothing else to be said for forty days, whatever there is', () => {
    const kinds = lifeEventKinds.filter((kind) => kind !== 'bereavement');
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.integer({ min: -120, max: 60 }),
        fc.integer({ min: 0, max: 39 }),
        fc.boolean(),
        fc.boolean(),
        fc.integer({ min: 0, max: 23 }),
        (kind, ago, since, yearly, sensitive, hour) => {
          const loss = lifeEventRecord('bereavement', { start: on(-since), saidAt: instantOf(on(-since)), sensitive });
          const life = [lifeEventRecord(kind, { start: on(ago), yearly, saidAt: instantOf(on(-since)) }), loss];
          const all = [...life, ...derivedEvents(life, [], today)];
          for (const { eventKind } of ask(all, { hour })) expect(eventKind).toBe('bereavement');
          // condoled once, there is silence
          const [condolence] = ask(all, { hour });
          if (condolence) expect(ask(all, { hour, marks: [asked(condolence.key)] })).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('what is a guess', () => {
  it('is not spoken of where the day may be the month', () => {
    const guessed = ['day-month-order'] as const;
    expect(ask([lifeEventRecord('car', { start: on(-20), guessed })])).toEqual([]);
    expect(ask([lifeEventRecord('birthday', { start: today, yearly: true, guessed })])).toEqual([]);
    // good news is good news whenever it will be
    const expecting = lifeEventRecord('expecting', { start: on(90), saidAt: instantOf(today), guessed });
    expect(ask([expecting])).toHaveLength(1);
    // no age follows from a year that is a guess
    const birth = lifeEventRecord('birth', { about: 'son', start: { ...today, year: 2023 }, guessed: ['year'] });
    const [birthday] = ask([birth, ...derivedEvents([birth], [], today)]);
    expect(birthday?.eventKind).toBe('birthday');
    expect(birthday?.facts.age).toBeUndefined();
    const loss = lifeEventRecord('bereavement', { start: on(-20), saidAt: instantOf(today), guessed });
    expect(ask([loss]).map(({ moment }) => moment)).toEqual(['told']);
  });

  it('is not which of the parents has a birthday', () => {
    const birthday = (quote: string) =>
      ask([lifeEventRecord('birthday', { about: 'parent', start: today, yearly: true, quote })]);
    expect(birthday('')).toEqual([]);
    expect(birthday('у мамы день рождения')[0]?.words).toMatch(/мам/);
    expect(ask([lifeEventRecord('anniversary', { about: 'parent', start: today, yearly: true })])).toHaveLength(1);
  });
});

describe('what it is called', () => {
  const wished = (about: LifeEvent['about'], text: string, language: 'en' | 'ru') =>
    ask([lifeEventRecord('study', { about, text, start: on(1) })], {
      contact: contactRecord({ language, name: 'X' }),
    })[0]?.words;

  it('a defence is no exam, and a driving test neither', () => {
    expect(wished('daughter', 'защищает диплом', 'ru')).toMatch(/защит/);
    expect(wished('contact', 'defending my thesis', 'en')).toMatch(/defence/);
    expect(wished('daughter', 'has her driving test', 'en')).toMatch(/test/);
    expect(wished('son', 'сдаёт зачёт', 'ru')).not.toMatch(/экзамен/);
    expect(wished('son', 'сдаёт экзамен', 'ru')).toMatch(/экзамен/);
  });

  it('half a marathon is none', () => {
    const race = lifeEventRecord('sport', { about: 'daughter', text: 'полумарафон', start: on(1) });
    expect(ask([race])[0]?.words).toMatch(/забег/);
  });

  it('a grandson is no son', () => {
    const birth = lifeEventRecord('birth', { about: 'child', quote: 'внук родился вчера', start: on(-1) });
    const daughters = lifeEventRecord('birth', { about: 'daughter', quote: 'У нас внучка!', start: on(-1) });
    expect(ask([birth])[0]?.words).toMatch(/рождением внука/);
    expect(ask([daughters])[0]?.words).toMatch(/рождением внучки/);
    const later = { ...on(-1), year: 2027 };
    const life = [birth, ...derivedEvents([birth], [], later)];
    expect(ask(life, { today: later })[0]?.words).toMatch(/внук/);
    const english = { contact: contactRecord({ language: 'en', name: 'X' }) };
    expect(ask([{ ...birth, quote: 'Grandson born yesterday!' }], english)[0]?.words).toMatch(/your grandson/);
    expect(ask([{ ...birth, quote: 'first grandchild!' }], english)[0]?.words).toMatch(/your grandchild/);
    expect(ask([{ ...birth, quote: 'first grandchild!' }])).toEqual([]);
    const car = lifeEventRecord('car', { about: 'son', quote: 'сын купил машину внуку', start: on(-20) });
    expect(ask([car])[0]?.words).toMatch(/сын/);
    const ofDaughter = { ...birth, about: 'daughter' as const, quote: 'у дочки родилась внучка' };
    expect(ask([ofDaughter])[0]?.words).toMatch(/рождением внучки/);
  });

  it('a child is a son or a daughter where the words say so, a spouse a wife or a husband', () => {
    const job = (about: LifeEvent['about'], quote: string) =>
      ask([lifeEventRecord('job', { about, quote, start: on(-3) })])[0]?.words ?? null;
    expect(job('child', "my son's new job")).toMatch(/сын/);
    expect(job('child', 'дочь на новой работе')).toMatch(/дочк/);
    expect(job('child', 'у ребёнка новая работа')).toMatch(/реб[её]н/);
    expect(job('child', 'my son and my daughter')).toMatch(/реб[её]н/);
    expect(job('spouse', 'my wife has a new job')).toMatch(/жен/);
    expect(job('spouse', 'муж на новой работе')).toMatch(/муж/);
    expect(job('spouse', 'my partner has a new job')).toBeNull();
  });
});

describe('the same told twice', () => {
  const trip = (id: string, fields: Partial<LifeEvent> = {}) =>
    lifeEventRecord('trip', { id, start: on(-12), end: on(-3), ...fields });

  it('is asked about once', () => {
    const [first, ...others] = ask([trip('a'), trip('b', { text: 'в отпуск' })]);
    expect(others).toEqual([]);
    expect(ask([trip('a'), trip('b')], { marks: [asked(first?.key ?? '')] })).toEqual([]);
    expect(ask([trip('a'), trip('b')], { marks: [asked('b:after:2026')] })).toEqual([]);
  });

  it('is not the same of another person, or on other days', () => {
    expect(ask([trip('a'), trip('b', { about: 'daughter' })])).toHaveLength(2);
    expect(ask([trip('a'), trip('b', { end: on(-2) })])).toHaveLength(2);
    const birthday = (id: string, quote: string) =>
      lifeEventRecord('birthday', { id, about: 'daughter', start: today, yearly: true, quote });
    expect(ask([birthday('a', 'дочка Маша'), birthday('b', 'дочка Даша')])).toHaveLength(2);
    expect(ask([birthday('a', 'дочка Маша'), birthday('b', 'дочка Маша')])).toHaveLength(1);
  });
});

describe('what follows from something', () => {
  it('does not begin on its own day', () => {
    const birth = lifeEventRecord('birth', { about: 'daughter', start: on(0) });
    const wedding = lifeEventRecord('wedding', { start: on(0) });
    for (let count = 0; count <= 5; count += 1) {
      const day = on(count);
      const life = [birth, wedding, ...derivedEvents([birth, wedding], [], day)];
      expect(
        ask(life, { today: day })
          .map(({ eventKind }) => eventKind)
          .sort(),
      ).toEqual(['birth', 'wedding']);
    }
    const later = { ...today, year: 2027 };
    const life = [birth, wedding, ...derivedEvents([birth, wedding], [], later)];
    expect(
      ask(life, { today: later })
        .map(({ eventKind }) => eventKind)
        .sort(),
    ).toEqual(['anniversary', 'birthday']);
  });

  it('of a leap day comes on the 28th in other years', () => {
    const birth = lifeEventRecord('birth', { about: 'son', start: { year: 2024, month: 2, day: 29 } });
    const said = (day: CivilDate) => ask([birth, ...derivedEvents([birth], [], day)], { today: day })[0];
    expect(said({ year: 2027, month: 2, day: 28 })).toMatchObject({ moment: 'on-the-day', facts: { age: 'три года' } });
    expect(said({ year: 2027, month: 3, day: 1 })?.moment).toBe('after');
    expect(said({ year: 2028, month: 2, day: 28 })).toBeUndefined();
    expect(said({ year: 2028, month: 2, day: 29 })?.moment).toBe('on-the-day');
  });
});

describe('on the day itself', () => {
  it('nobody is asked how a wedding was that may not have begun', () => {
    for (const about of ['contact', 'daughter'] as const)
      for (const language of ['en', 'ru'] as const) {
        const marks: OpeningMark[] = [];
        for (let turn = 0; turn < 3; turn += 1) {
          const event = lifeEventRecord('wedding', { about, start: today });
          const [opening] = ask([event], { contact: contactRecord({ language }), marks, hour: 9 });
          expect(opening?.words).toBeDefined();
          expect(opening?.words).not.toMatch(/\?|it was/);
          const { template = null, words = null } = opening ?? {};
          marks.push({ ...asked(`heard ${turn}`), createdAt: turn, template, words });
        }
      }
  });
});
