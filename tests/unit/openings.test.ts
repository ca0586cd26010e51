import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate, daysBetween, isRealDate } from '#core/civil-date.ts';
import { derivedEvents } from '#core/derived-events.ts';
import type { OpeningMark } from '#core/opening.ts';
import { type OpeningsInput, openings, upcoming } from '#core/openings.ts';
import { type LifeEvent, type LifeEventKind, lifeEventKinds, subjects } from '#core/records.ts';
import { places } from '#core/understand/places.ts';
import { contactRecord, lifeEventRecord } from '../records.ts';

const today = { year: 2026, month: 11, day: 18 };

function noon({ year, month, day }: CivilDate): number {
  return new Date(year, month - 1, day, 12).getTime();
}

function lifeEvent(kind: LifeEventKind, fields: Partial<LifeEvent> = {}): LifeEvent {
  return lifeEventRecord(kind, { saidAt: noon(addDays(today, -60)), ...fields });
}

function ask(
  events: readonly LifeEvent[],
  input: Partial<OpeningsInput> = {},
  contact: Partial<OpeningsInput['contact']> = {},
) {
  const person = contactRecord({ name: 'Анна', language: 'ru', address: 'formal', ...contact });
  return openings({ contact: person, events, marks: [], today, language: 'en', ...input });
}

function mark(opening: string, outcome: OpeningMark['outcome'] = 'asked'): OpeningMark {
  return {
    id: `mark ${opening}`,
    createdAt: 0,
    changed: {},
    contactId: 'anna',
    opening,
    outcome,
    template: null,
    words: null,
  };
}

/** A day `days` from today; negative: ago. */
const on = (days: number) => addDays(today, days);

describe('a state of the contact', () => {
  const birthday = lifeEvent('birthday', { start: { ...today, year: null }, yearly: true });
  const trip = lifeEvent('trip', { start: on(-14), end: on(-3), place: 'Турция' });
  const loss = lifeEvent('bereavement', { start: on(-3), saidAt: noon(on(-2)) });
  const kinds = (state: Partial<OpeningsInput['contact']>) =>
    ask([birthday, trip, loss].slice(0, state.mourningUntil ? 3 : 2), {}, state).map(({ eventKind }) => eventKind);

  it.each([
    ['none', {}, ['birthday', 'trip']],
    ['let go', { letGo: true }, []],
    ['deceased', { deceased: true }, []],
    ['muted', { mutedUntil: on(1) }, []],
    ['muted until today', { mutedUntil: today }, ['birthday', 'trip']],
    ['not to be congratulated', { noCongratulations: true }, ['trip']],
    ['in mourning', { mourningUntil: on(30) }, ['bereavement']],
  ])('%s', (_, state, expected) => {
    expect(kinds(state).sort()).toEqual([...expected].sort());
  });
});

describe('a trip', () => {
  const trip = lifeEvent('trip', { start: on(-14), end: on(-3), place: 'Турция' });

  it('is asked about after the return, with the place in its case', () => {
    const [opening] = ask([trip]);
    expect(opening).toEqual({
      key: 'trip-1:after:2026',
      eventId: 'trip-1',
      eventKind: 'trip',
      about: 'contact',
      moment: 'after',
      words: 'Как отдохнули в Турции?',
      template: 'Как отдохнули {where}?',
      situation: 'trip after place',
      facts: { where: 'в Турции', whereTo: 'в Турцию' },
      language: 'ru',
      reason: { start: on(-14), end: on(-3), daysFromToday: -3 },
    });
    expect(ask([trip], {}, { address: 'informal' })[0]?.words).toBe('Как отдых в Турции?');
    expect(ask([trip], {}, { language: 'en' })[0]?.words).toBe('How was Turkey?');
    expect(ask([trip], {}, { language: null })[0]?.words).toBe('How was Turkey?');
  });

  it.each([
    [0, []],
    [1, ['after']],
    [10, ['after']],
    [11, []],
  ])('%s days after the return: %j', (days, moments) => {
    const event = lifeEvent('trip', { start: on(-days - 9), end: on(-days) });
    expect(ask([event]).map(({ moment }) => moment)).toEqual(moments);
  });

  it.each([
    [6, []],
    [5, ['before']],
    [0, ['before']],
  ])('%s days before it: %j', (days, moments) => {
    const event = lifeEvent('trip', { start: on(days), end: on(days + 9), place: 'Cyprus' });
    const found = ask([event], {}, { language: 'en' });
    expect(found.map(({ moment }) => moment)).toEqual(moments);
    for (const { words } of found) expect(words).toContain('Cyprus');
  });

  it('is asked about without a place that has no known forms', () => {
    const event = lifeEvent('trip', { start: on(-14), end: on(-3), place: 'Вышний Волочёк' });
    expect(ask([event])[0]?.words).toBe('Как отдохнули?');
    expect(ask([event], {}, { language: 'en' })[0]?.words).toBe('How was your trip?');
  });

  it('speaks the language of the contact about a place named in another', () => {
    const event = lifeEvent('trip', { start: on(-14), end: on(-3), place: 'Netherlands' });
    expect(ask([event])[0]?.words).toBe('Как отдохнули в Нидерландах?');
    expect(ask([event], {}, { language: 'en' })[0]?.words).toBe('How was the Netherlands?');
  });

  it('on business was no holiday', () => {
    const event = lifeEvent('trip', {
      start: on(-5),
      end: on(-3),
      place: 'Германия',
      quote: 'Еду в командировку в Германию',
    });
    for (const { words } of ask([event])) expect(words).not.toMatch(/отд/);
    expect(ask([event])[0]?.words).toContain('Германию');
  });

  it('with an unknown return is asked about when they are back for sure', () => {
    const leaving = (days: number) => ask([lifeEvent('trip', { start: on(-days), saidAt: noon(on(-days - 3)) })]);
    expect(leaving(3)).toEqual([]);
    expect(leaving(14)).toEqual([]);
    expect(leaving(15)).toHaveLength(1);
    expect(leaving(25)).toHaveLength(1);
    expect(leaving(26)).toEqual([]);
  });

  it('told afterwards was over when it was told', () => {
    expect(ask([lifeEvent('trip', { start: on(-6), saidAt: noon(on(-2)) })])).toHaveLength(1);
  });

  it('of which only the return is known counts from the return', () => {
    expect(ask([lifeEvent('trip', { end: on(-2), place: 'Турция' })])[0]?.words).toBe('Как отдохнули в Турции?');
  });

  it('of which only the month is known counts from the end of the month', () => {
    const october = lifeEvent('trip', { start: { year: 2026, month: 10, day: null }, saidAt: noon(on(-60)) });
    const moments = (day: CivilDate) => ask([october], { today: day }).map(({ moment }) => moment);
    expect(moments({ year: 2026, month: 10, day: 1 })).toEqual([]);
    expect(moments({ year: 2026, month: 10, day: 31 })).toEqual([]);
    expect(moments({ year: 2026, month: 11, day: 1 })).toEqual(['after']);
    expect(moments({ year: 2026, month: 11, day: 10 })).toEqual(['after']);
    expect(moments({ year: 2026, month: 11, day: 11 })).toEqual([]);
  });

  it('is asked about in other words the next time', () => {
    const earlier = lifeEvent('trip', { id: 'trip-0', start: on(-200), end: on(-190), place: 'Кипр' });
    expect(ask([earlier, trip])[0]?.words).toBe('Как прошла поездка в Турцию?');
  });

  it('of somebody of the family agrees with them', () => {
    const of = (about: LifeEvent['about'], quote = '') =>
      new Set(
        [0, 1].map(
          (turn) =>
            ask(
              [...Array(turn).keys()]
                .map((n) => lifeEvent('trip', { id: `a${n}`, start: on(-300), end: on(-290) }))
                .concat({ ...trip, about, quote }),
            )[0]?.words,
        ),
      );
    expect(of('daughter')).toEqual(new Set(['Как дочка отдохнула в Турции?', 'Как дочка съездила в Турцию?']));
    expect(of('son')).toEqual(new Set(['Как сын отдохнул в Турции?', 'Как сын съездил в Турцию?']));
    expect(of('parent')).toEqual(new Set(['Как родители отдохнули в Турции?', 'Как родители съездили в Турцию?']));
    expect(of('parent', 'Мама едет')).toEqual(new Set(['Как мама отдохнула в Турции?', 'Как мама съездила в Турцию?']));
  });
});

describe('a birthday', () => {
  const birthday = (days: number, fields: Partial<LifeEvent> = {}) =>
    lifeEvent('birthday', { start: { ...on(days), year: null } as never, yearly: true, ...fields });

  it('is congratulated on the day and for three days after', () => {
    const moments = (days: number) => ask([birthday(days)]).map(({ moment }) => moment);
    expect([1, 0, -1, -3, -4].map(moments)).toEqual([[], ['on-the-day'], ['after'], ['after'], []]);
    expect(ask([birthday(0)])[0]?.words).toMatch(/с днём рождения/i);
  });

  it('is not congratulated twice', () => {
    const event = birthday(-2);
    expect(ask([event], { marks: [mark('birthday-1:on-the-day:2026')] })).toEqual([]);
    expect(ask([event], { marks: [mark('birthday-1:on-the-day:2025')] })).toHaveLength(1);
    expect(ask([event], { marks: [mark('birthday-1:after:2026', 'dismissed')] })).toEqual([]);
  });

  it('comes again next year, in other words', () => {
    const event = birthday(0);
    const next = { ...today, year: 2027 };
    const [now] = ask([event], { marks: [mark('birthday-1:on-the-day:2026')], today: next });
    expect(now?.key).toBe('birthday-1:on-the-day:2027');
    expect(now?.words).not.toBe(ask([event])[0]?.words);
  });

  it('is remembered across the new year and on 29 February', () => {
    const silvester = lifeEvent('birthday', { start: { year: null, month: 12, day: 31 }, yearly: true });
    expect(ask([silvester], { today: { year: 2027, month: 1, day: 2 } })[0]?.key).toBe('birthday-1:after:2026');
    const leap = lifeEvent('birthday', { start: { year: 1984, month: 2, day: 29 }, yearly: true });
    expect(ask([leap], { today: { year: 2027, month: 2, day: 28 } })[0]?.moment).toBe('on-the-day');
  });

  it('of a daughter names her', () => {
    const variants = [2026, 2027, 2028].map(
      (year) => ask([birthday(-1, { about: 'daughter' })], { today: { ...today, year } })[0]?.words,
    );
    expect(new Set(variants)).toEqual(
      new Set([
        'Как прошёл день рождения дочки?',
        'Как отметили день рождения дочки?',
        'С прошедшим днём рождения дочки!',
      ]),
    );
    const english = [2026, 2027, 2028].map(
      (year) => ask([birthday(-1, { about: 'daughter' })], { today: { ...today, year } }, { language: 'en' })[0]?.words,
    );
    expect(new Set(english)).toEqual(
      new Set([
        "How was your daughter's birthday?",
        "How did you celebrate your daughter's birthday?",
        'Did your daughter have a nice birthday?',
      ]),
    );
  });

  it('of an unknown day is left alone', () => {
    expect(ask([lifeEvent('birthday', { start: { year: null, month: 11, day: null }, yearly: true })])).toEqual([]);
  });
});

describe('windows', () => {
  it.each([
    ['wedding', [0, 14]],
    ['car', [14, 56]],
    ['home', [14, 56]],
    ['move', [14, 42]],
    ['job', [0, 13]],
    ['job', [85, 110]],
    ['birth', [0, 14]],
    ['birth', [28, 60]],
    ['sport', [0, 5]],
    ['pet', [7, 42]],
    ['retirement', [7, 45]],
    ['business', [14, 60]],
    ['event', [1, 7]],
    ['bereavement', [0, 7]],
  ] as const)('%s: open from day %j', (kind, [first, last]) => {
    const about = kind === 'birth' ? 'child' : 'contact';
    const at = (days: number) => ask([lifeEvent(kind, { start: on(-days), about })]);
    expect(at(first)).toHaveLength(1);
    expect(at(last)).toHaveLength(1);
    expect(at(last + 1)).toEqual([]);
    if (first > 0) expect(at(first - 1).filter(({ moment }) => moment === at(first)[0]?.moment)).toEqual([]);
  });

  it('wishes luck until the exam, and asks about it that evening and the days after', () => {
    const exam = (days: number, hour = 10) =>
      ask([lifeEvent('study', { start: on(-days), quote: 'сдаю экзамен' })], { hour }).map(({ moment }) => moment);
    expect([-3, -2, -1].map((days) => exam(days))).toEqual([[], ['before'], ['before']]);
    expect([0, 8, 11, 12, 16, 17, 23].map((hour) => exam(0, hour)[0])).toEqual([
      'before',
      'before',
      'before',
      undefined,
      undefined,
      'after',
      'after',
    ]);
    expect([1, 2, 3].map((days) => exam(days))).toEqual([['after'], ['after'], []]);
  });

  it('asks about a marathon by its name and place', () => {
    const race = lifeEvent('sport', {
      start: on(-1),
      place: 'Berlin',
      quote: 'Running the Berlin marathon, wish me luck',
    });
    expect(ask([race], {}, { language: 'en' })[0]?.words).toMatch(/^How (did|was) the marathon in Berlin/);
    expect(ask([race])[0]?.words).toMatch(/марафон в Берлине/);
    const alps = lifeEvent('trip', { start: on(-9), end: on(-2), place: 'the Alps' });
    expect(ask([alps], {}, { language: 'en' })[0]?.words).toBe('How were the Alps?');
    const caucasus = lifeEvent('trip', { start: on(-9), end: on(-2), place: 'Caucasus' });
    expect(ask([caucasus], {}, { language: 'en' })[0]?.words).toBe('How was the Caucasus?');
  });

  it('has words for an illness only where it may be spoken of', () => {
    const operation = { text: 'surgery on Monday' };
    for (let days = -30; days <= 120; days += 1) {
      expect(ask([lifeEvent('illness', { start: on(-days), sensitive: true })])).toEqual([]);
      const [moment] = ask([lifeEvent('illness', { start: on(-days), ...operation })], { hour: 9 }).map(
        (one) => one.moment,
      );
      expect(moment, `${days}`).toBe(days >= -2 && days <= 0 ? 'before' : days >= 3 && days <= 7 ? 'after' : undefined);
    }
  });

  it('is glad of a child that is expected when it is told, and asks no more', () => {
    const told = (days: number, start: LifeEvent['start'], fields: Partial<LifeEvent> = {}) =>
      ask([lifeEvent('expecting', { start, saidAt: noon(on(-days)), ...fields })]).map(({ moment }) => moment);
    for (const start of [null, on(90), { year: 2027, month: 3, day: null }]) {
      expect([0, 7, 8, 60].map((days) => told(days, start))).toEqual([['told'], ['told'], [], []]);
    }
    // it was to have come by now: nobody knows what became of it
    expect(told(3, on(-1))).toEqual([]);
    expect(told(3, on(90), { sensitive: true })).toEqual([]);
    for (let days = -20; days <= 120; days += 1) expect(told(60, on(-days))).toEqual([]);
  });

  it('works with a guessed year', () => {
    expect(ask([lifeEvent('car', { start: on(-20), guessed: ['year'] })])).toHaveLength(1);
  });

  it('is silent without a date where the words do not say that it has happened, or with a year alone', () => {
    expect(ask([lifeEvent('car', { text: 'a new car', quote: 'a new car' })])).toEqual([]);
    expect(ask([lifeEvent('car', { start: { year: 2026, month: null, day: null } })])).toEqual([]);
  });
});

describe('news without a day', () => {
  const told = (kind: LifeEventKind, words: string, days: number, fields: Partial<LifeEvent> = {}) =>
    ask(
      [lifeEvent(kind, { text: words, quote: words, saidAt: noon(on(-days)), ...fields })],
      {},
      { language: 'en' },
    ).map(({ words: said, moment }) => `${moment}: ${said}`);

  it.each([
    ['car', 'Finally bought a new car, a Skoda', 20, /^told: .*new car/],
    ['car', 'Купили наконец новую машину', 20, /^told: .*new car/],
    ['car', 'Hope you are well! We bought a new car', 20, /^told: .*new car/],
    ['pet', 'We got a corgi puppy', 10, /^told: .*(?:new pet|newest member)/],
    ['birth', 'Our son is born!', 0, /^told: .*Congratulations/],
    ['wedding', 'We got married!', 2, /^told: .*Congratulations/],
    ['business', 'Открыли магазин', 20, /^told: .*business/],
    ['job', 'I got a new job', 1, /^told: .*new job/],
    ['move', 'We have moved', 20, /^told: .*(?:new place|move)/],
    ['retirement', 'Вышел на пенсию', 10, /^told: .*retirement/],
    ['trip', "We're back from Turkey", 2, /^told: .*Turkey/, { place: 'Turkey' }],
    [
      'study',
      'She got into Cambridge',
      3,
      /^told: .*(?:Congratulations|congratulations|Well done)/,
      { about: 'daughter' },
    ],
    ['study', 'Сын сдал на права', 3, /^told: .*(?:Congratulations|congratulations|Well done)/, { about: 'son' }],
  ] as const)('%s: %s', (kind, words, days, expected, fields: Partial<LifeEvent> = {}) => {
    const [first = ''] = told(kind, words, days, fields);
    expect(first).toMatch(expected);
    expect(told(kind, words, 200, fields)).toEqual([]);
  });

  it.each([
    ['pet', "We're getting a puppy soon"],
    ['pet', 'Хотим завести щенка'],
    ['car', 'Планируем купить машину'],
    ['study', 'My daughter finished her exams'],
    ['pet', 'Our cat ran away, we had bought her a new bed'],
    ['job', 'I got fired'],
  ] as const)('not: %s: %s', (kind, words) => {
    for (const days of [0, 3, 10, 20, 40, 90]) expect(told(kind, words, days)).toEqual([]);
  });

  it('is said no more once the day is known to be another', () => {
    expect(told('car', 'bought a car', 20, { start: on(-200) })).toEqual([]);
  });
});

describe('an engagement', () => {
  const engaged = (fields: Partial<LifeEvent> = {}) =>
    lifeEvent('wedding', { text: 'We got engaged on Saturday', quote: 'We got engaged on Saturday', ...fields });

  it('is congratulated on, and is no wedding', () => {
    const [first] = ask([engaged({ start: on(-4) })], {}, { language: 'en' });
    expect(first?.situation).toBe('wedding after engagement');
    expect(derivedEvents([engaged({ start: on(-300) })], [], today)).toEqual([]);
  });

  it('at the weekend is one still', () => {
    const text = 'Он сделал мне предложение на выходных';
    const [first] = ask([engaged({ text, quote: text, start: on(-4) })], {}, { language: 'en' });
    expect(first?.situation).toBe('wedding after engagement');
  });

  it('told with the day of the wedding is one', () => {
    const text = 'We got engaged, the wedding is on 14 November';
    const [first] = ask([engaged({ text, quote: text, start: on(-4) })], {}, { language: 'en' });
    expect(first?.situation).toBe('wedding after');
  });
});

describe('the words say what it is', () => {
  it.each([
    ['job', 'I handed in my notice, last day is 19 November', { start: on(1) }, 'job on-the-day leaving'],
    ['job', 'I handed in my notice, starting at Siemens on 10 November', { start: on(-8) }, 'job on-the-day'],
    ['job', 'Увольняюсь, последний день 19 ноября', { start: on(1) }, 'job on-the-day leaving'],
    ['car', 'Passed my driving test', { start: on(-1) }, 'car on-the-day licence'],
    ['car', 'Сын получил права', { start: on(-1), about: 'son' }, 'car on-the-day licence other'],
    ['pet', 'We had to put our dog down', { start: on(-3) }, 'pet after lost'],
    ['pet', 'Умер наш пёс', { saidAt: noon(on(-3)) }, 'pet after lost'],
    ['trip', 'Dan is away on business', { start: on(-9), end: on(-3), about: 'husband' }, 'trip after work other'],
    ['home', 'We are having the kitchen done in October', { start: on(-20) }, 'home after renovation'],
    ['home', 'В октябре делаем ремонт', { start: on(-20) }, 'home after renovation'],
    ['home', 'We bought a flat, new kitchen and all', { start: on(-20) }, 'home after'],
    ['study', 'Emma starts school', { start: on(-10), about: 'daughter' }, 'study after school other'],
    ['study', 'Дети пошли в садик', { start: on(-10), about: 'child' }, 'study after school other'],
    ['study', 'She started law school', { start: on(-10), about: 'daughter' }, 'study after other'],
  ] as const)('%s: %s', (kind, text, fields: Partial<LifeEvent>, situation) => {
    const [first] = ask([lifeEvent(kind, { text, quote: text, ...fields })], {}, { language: 'en' });
    expect(first?.situation).toBe(situation);
  });

  it('a licence is no car that will be a year old, and a new puppy no loss', () => {
    const text = 'Passed my driving test';
    expect(derivedEvents([lifeEvent('car', { text, quote: text, start: on(-300) })], [], today)).toEqual([]);
    const puppy = 'We got a new puppy after our old dog died';
    expect(ask([lifeEvent('pet', { text: puppy, quote: puppy, start: on(-3) })])).toEqual([]);
  });

  it('who was given the sack is wished nothing', () => {
    const text = 'Меня уволили, последний день 19 ноября';
    expect(ask([lifeEvent('job', { text, quote: text, start: on(1) })])).toEqual([]);
  });
});

describe('of somebody close of whom Kith knows no more', () => {
  const of = (kind: LifeEventKind, text: string, fields: Partial<LifeEvent> = {}) =>
    ask([lifeEvent(kind, { about: 'other', text, quote: text, ...fields })], { hour: 9 }, { language: 'en' }).map(
      ({ situation }) => situation,
    );

  it('is asked only whether all went well, from the day after', () => {
    expect(of('wedding', "my sister's wedding", { start: today })).toEqual([]);
    expect(of('wedding', "my sister's wedding", { start: on(-1) })).toEqual(['event after']);
    expect(of('study', 'my nephew defends his thesis', { start: on(-1) })).toEqual(['event after']);
    expect(of('study', 'my niece starts school', { start: on(-10) })).toEqual([]);
    expect(of('car', 'my brother bought a car', { start: on(-20) })).toEqual([]);
    expect(of('job', 'my brother has a new job', { start: on(-90) })).toEqual([]);
    expect(of('expecting', 'my sister is expecting', { start: on(-3) })).toEqual([]);
  });

  it('a grandchild is spoken of as such, and a nephew is congratulated on', () => {
    expect(of('birthday', 'my grandson turns five', { start: { ...today, year: 2021 }, yearly: true })).toEqual([
      'birthday on-the-day other',
    ]);
    expect(of('birth', 'my sister had a baby', { start: on(-3) })).toEqual(['birth on-the-day other']);
    expect(of('birth', 'my sister had a baby', { start: on(-30) })).toEqual([]);
    expect(of('birth', 'Marta in accounts had her baby', { start: on(-3) })).toEqual([]);
    expect(of('birth', 'our granddaughter was born', { start: on(-30) })).toEqual(['birth after grandchild']);
  });
});

describe('tact', () => {
  it('never uses a sensitive event', () => {
    expect(ask([lifeEvent('car', { start: on(-20), sensitive: true })])).toEqual([]);
  });

  it('is not cheerful for forty days after a bereavement', () => {
    const car = lifeEvent('car', { start: on(-20) });
    const loss = (days: number, fields: Partial<LifeEvent> = {}) =>
      lifeEvent('bereavement', { start: on(-days), ...fields });
    expect(ask([car, loss(3)]).map(({ eventKind }) => eventKind)).toEqual(['bereavement']);
    expect(ask([car, loss(20)])).toEqual([]);
    expect(ask([car, loss(39)])).toEqual([]);
    expect(ask([car, loss(40)]).map(({ eventKind }) => eventKind)).toEqual(['car']);
    expect(ask([car, loss(20, { sensitive: true })])).toEqual([]);
  });

  it('counts a loss without a date from the day it was told, and a funeral to come at once', () => {
    const car = lifeEvent('car', { start: on(-20) });
    expect(ask([car, lifeEvent('bereavement', { saidAt: noon(on(-10)) })])).toEqual([]);
    expect(ask([car, lifeEvent('bereavement', { saidAt: noon(on(-50)) })])).toHaveLength(1);
    const funeral = lifeEvent('bereavement', { start: on(2), saidAt: noon(on(-1)) });
    expect(ask([car, funeral]).map(({ eventKind }) => eventKind)).toEqual(['bereavement']);
    expect(ask([car, funeral], { marks: [mark('bereavement-1:after:2026')] })).toEqual([]);
    const long = { year: 2019, month: null, day: null };
    expect(ask([car, lifeEvent('bereavement', { start: long, saidAt: noon(on(-1)) })])).toHaveLength(1);
  });

  it('does not ask again what was asked or turned down', () => {
    const car = lifeEvent('car', { start: on(-20) });
    for (const outcome of ['asked', 'dismissed'] as const) {
      expect(ask([car], { marks: [mark('car-1:after:2026', outcome)] })).toEqual([]);
    }
  });

  it('offers three at most, the most pressing first', () => {
    const events = [
      lifeEvent('event', { start: on(-2) }),
      lifeEvent('car', { start: on(-20) }),
      lifeEvent('trip', { start: on(-9), end: on(-2) }),
      lifeEvent('birthday', { start: { ...on(0), year: null } as never, yearly: true }),
      lifeEvent('pet', { start: on(-20) }),
    ];
    expect(ask(events).map(({ eventKind }) => eventKind)).toEqual(['birthday', 'trip', 'pet']);
  });

  it('has no words in Russian for somebody whose gender it would have to guess', () => {
    const spouse = lifeEvent('car', { start: on(-20), about: 'spouse' });
    expect(ask([spouse])).toEqual([]);
    expect(ask([spouse], {}, { language: 'en' })[0]?.words).toContain('your partner');
    const named = lifeEvent('car', { start: on(-20), about: 'spouse', quote: 'My spouse Olga has a new car' });
    expect(ask([named])[0]?.words).toMatch(/Ольг[аеи]/);
  });
});

describe('words', () => {
  it('are the same on every redraw', () => {
    const events = lifeEventKinds.map((kind) => lifeEvent(kind, { start: on(-20) }));
    expect(ask(events)).toEqual(ask([...events].reverse()));
  });

  it('differ between contacts', () => {
    const car = lifeEvent('car', { start: on(-20) });
    const said = new Set(Array.from({ length: 30 }, (_, n) => ask([car], {}, { id: `contact ${n}` })[0]?.words));
    expect(said.size).toBeGreaterThan(1);
  });

  it('are whole for every kind, subject, day, language and address', () => {
    const places = ['Турция', 'Cyprus', 'Neverland', null];
    for (const kind of lifeEventKinds) {
      for (const about of subjects) {
        for (let days = -6; days <= 112; days += 4) {
          const place = places[((days + 6) / 4) % places.length] ?? null;
          const yearly = kind === 'birthday' || kind === 'anniversary';
          const event = lifeEvent(kind, {
            about,
            start: on(-days),
            yearly,
            place,
            end: kind === 'trip' ? on(-days) : null,
          });
          for (const language of ['en', 'ru'] as const) {
            for (const address of ['formal', 'informal'] as const) {
              for (const { words } of ask([event], {}, { language, address, id: `contact ${days}` })) {
                expect(words).toMatch(/^[A-ZА-ЯЁ].*[.!?]$/u);
                expect(words).not.toMatch(/[{}]|undefined|null| {2}| [.,!?]/);
                expect(/[а-яё]/i.test(words)).toBe(language === 'ru');
                if (address === 'informal') expect(words).not.toMatch(/(?<![а-яё])(?:ваш\p{L}*|примите)(?![а-яё])/iu);
                if (address === 'formal')
                  expect(words).not.toMatch(/(?<![а-яё])(?:ты|тебе|тебя|твой|твоя|твоё)(?![а-яё])/iu);
              }
            }
          }
        }
      }
    }
  });

  it('take every place in its right form', () => {
    expect(places.length).toBeGreaterThan(60);
    for (const place of places) {
      const event = lifeEvent('trip', { start: on(-14), end: on(-3), place: place.ru });
      expect(ask([event])[0]?.words).toBe(`Как отдохнули ${place.ruWhere}?`);
      expect(ask([event], {}, { language: 'en' })[0]?.words).toMatch(
        new RegExp(`^How (was|were) ${place.enInText}\\?$`),
      );
      expect([place.ruWhere, place.ruWhereTo].every((form) => /^(?:в|во|на) /.test(form))).toBe(true);
      expect(place.ruFrom).toMatch(/^(?:из|с|со) /);
      // whoever is «на» a place comes «с» it
      expect(/^на /.test(place.ruWhere)).toBe(/^со? /.test(place.ruFrom));
    }
  });
});

describe('upcoming', () => {
  it('lists what comes, soonest first, today included', () => {
    const events = [
      lifeEvent('trip', { start: on(12), end: on(20) }),
      lifeEvent('birthday', { start: { year: 1985, month: 11, day: 23 }, yearly: true }),
      lifeEvent('anniversary', { start: { year: null, month: 11, day: 18 }, yearly: true }),
      lifeEvent('car', { start: on(-3) }),
      lifeEvent('move', { start: { year: 2026, month: 12, day: null } }),
      lifeEvent('wedding', { start: on(31) }),
      lifeEvent('illness', { start: on(2), sensitive: true }),
      lifeEvent('bereavement', { start: { year: null, month: 11, day: 20 }, yearly: true }),
    ];
    const shown = upcoming(contactRecord(), events, today, 30).map(({ event, inDays }) => [event.kind, inDays]);
    expect(shown).toEqual([
      ['anniversary', 0],
      ['birthday', 5],
      ['trip', 12],
    ]);
  });

  it('crosses the new year', () => {
    const [next] = upcoming(
      contactRecord(),
      [lifeEvent('birthday', { start: { year: null, month: 1, day: 3 }, yearly: true })],
      today,
      60,
    );
    expect(next?.on).toEqual({ year: 2027, month: 1, day: 3 });
  });

  describe('is silent of what a state silences on that day', () => {
    const birthday = lifeEvent('birthday', { start: { ...on(5), year: null }, yearly: true });
    const trip = lifeEvent('trip', { start: on(9) });
    const loss = lifeEvent('bereavement', { start: on(-3), saidAt: noon(on(-2)) });

    it.each([
      ['none', {}, ['birthday', 'trip']],
      ['let go', { letGo: true }, []],
      ['deceased', { deceased: true }, []],
      ['not to be congratulated', { noCongratulations: true }, ['trip']],
      ['muted until between the two', { mutedUntil: on(7) }, ['trip']],
      ['muted until the day itself', { mutedUntil: on(5) }, ['birthday', 'trip']],
      ['in mourning until between the two', { mourningUntil: on(5) }, ['trip']],
    ])('%s', (_, state, expected) => {
      const found = upcoming(contactRecord(state), [birthday, trip], today, 30);
      expect(found.map(({ event }) => event.kind)).toEqual(expected);
    });

    it('a bereavement of these days', () => {
      expect(upcoming(contactRecord(), [birthday, trip, loss], today, 30)).toEqual([]);
    });
  });
});

describe('properties', () => {
  const part = (min: number, max: number) => fc.option(fc.integer({ min, max }));
  const partial = fc.option(fc.record({ year: part(1900, 2100), month: part(1, 12), day: part(1, 31) }));
  const anyEvent = fc
    .record({
      id: fc.string(),
      kind: fc.constantFrom(...lifeEventKinds),
      about: fc.constantFrom(...subjects),
      start: partial,
      end: partial,
      yearly: fc.boolean(),
      place: fc.option(fc.oneof(fc.string(), fc.constantFrom('Турция', '__proto__', 'constructor'))),
      quote: fc.string(),
      saidAt: fc.integer({ min: 0, max: 4e12 }),
      sensitive: fc.boolean(),
    })
    .map((fields) => lifeEvent(fields.kind, fields));
  const day = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays({ year: 1990, month: 1, day: 1 }, days));

  it('never throws, says at most three things, all of them about days that exist', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 12 }), day, fc.constantFrom('en', 'ru'), (events, now, language) => {
        const found = ask(events, { today: now, language }, { language: null });
        expect(found.length).toBeLessThanOrEqual(3);
        for (const { words, reason } of found) {
          expect(words).not.toBe('');
          expect(Number.isInteger(reason.daysFromToday)).toBe(true);
          expect(daysBetween(reason.start, reason.end)).toBeGreaterThanOrEqual(0);
          expect(isRealDate(reason.start) && isRealDate(reason.end)).toBe(true);
        }
        for (const { on: next, inDays } of upcoming(contactRecord(), events, now, 60))
          expect(daysBetween(now, next)).toBe(inDays);
      }),
      { numRuns: 300 },
    );
  });
});
