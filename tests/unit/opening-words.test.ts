/** The words themselves, whoever hears them: enough of them, whole, and never the same twice while there are others. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate } from '#core/civil-date.ts';
import { derivedEvents } from '#core/derived-events.ts';
import { detailOpenings } from '#core/detail-openings.ts';
import type { OpeningMark } from '#core/opening.ts';
import { factsOfYears, mostCountedYears } from '#core/openings/counted-years.ts';
import { builtInWords, phrasesOf, situationsOf } from '#core/openings/phrases.ts';
import { asEdited, asKept, fill, placeholdersOf, problemOf, type Template } from '#core/openings/template.ts';
import { openings } from '#core/openings.ts';
import { type Detail, type LifeEvent, lifeEventKinds, subjects } from '#core/records.ts';
import { contactRecord, lifeEventRecord } from '../records.ts';

const today = { year: 2026, month: 11, day: 18 };
const on = (days: number): CivilDate => addDays(today, days);
const noon = ({ year, month, day }: CivilDate) => new Date(year, month - 1, day, 12).getTime();

/** What happens to nearly everybody. */
const common =
  /^(?:trip|birthday|wedding after|expecting|birth|bereavement|study (?:before|after) exam|job (?:on-the-day|after)(?: other)?$|move after(?: other)?$|home|car after(?: other)?$|illness|event|anniversary on-the-day$)/;

const manners = [
  { language: 'en', address: 'formal' },
  { language: 'ru', address: 'formal' },
  { language: 'ru', address: 'informal' },
] as const;

function template(fields: Partial<Template>): Template {
  const base = { id: `own ${fields.words}`, createdAt: 0, changed: {}, language: 'ru', address: 'formal' } as const;
  return { ...base, situation: 'trip after', replaces: null, words: 'Ну как?', off: false, ...fields };
}

function mark(fields: Partial<OpeningMark>): OpeningMark {
  const base = { id: 'mark', createdAt: 0, changed: {}, contactId: 'anna', opening: 'x', outcome: 'asked' } as const;
  return { ...base, template: null, words: null, ...fields };
}

describe.each(manners)('the words in $language, $address', (manner) => {
  const situations = situationsOf(manner.language);

  it.each(situations)('%s: enough, different, whole, and with what there is to put in', (situation) => {
    const words = builtInWords(situation, manner);
    expect(words.length).toBeGreaterThanOrEqual(common.test(situation) ? 3 : 2);
    expect(new Set(words).size).toBe(words.length);
    for (const one of words) {
      expect(problemOf({ situation, language: manner.language, words: one })).toBeNull();
      expect(one).toMatch(/^[\p{Lu}{].*[.!?]$/u);
      expect(one).not.toMatch(/ {2}|\s[.,!?:]|^\s|\s$/);
      if (manner.language === 'ru') {
        const others =
          manner.address === 'formal'
            ? /(?<!\p{L})(?:ты|теб[яе]|тво\p{L}+)(?!\p{L})/iu
            : /(?<!\p{L})(?:ваш\p{L}*|примите)(?!\p{L})/iu;
        expect(one).not.toMatch(others);
      }
    }
  });

  it('are there for the same situations as in the other language, but for what only Russian tells apart', () => {
    const only = (one: string) => !/ (?:many|flat)$/.test(one);
    const [en, ru] = (['en', 'ru'] as const).map((language) => situationsOf(language).filter(only).sort());
    expect(ru).toEqual(en);
  });

  it('are the same after they were edited and kept as they were', () => {
    for (const situation of situations) {
      for (const one of builtInWords(situation, manner))
        expect(asKept(asEdited(one, manner.language), manner.language)).toBe(one);
    }
  });
});

describe('a congratulation on an anniversary', () => {
  const wedding = { text: 'our wedding anniversary', quote: 'our wedding anniversary' };
  const began = (year: number | null, fields: Partial<LifeEvent> = {}) =>
    lifeEventRecord('anniversary', {
      start: { ...today, year },
      yearly: true,
      saidAt: noon({ ...today, year: 2024 }),
      ...fields,
    });
  const said = (event: LifeEvent, language: 'en' | 'ru', address: 'formal' | 'informal' = 'formal') =>
    openings({ contact: contactRecord({ language, address }), events: [event], marks: [], today, language })[0];

  /** Every wording of the situation, as it would be said. */
  const all = (event: LifeEvent, language: 'en' | 'ru', address: 'formal' | 'informal' = 'formal') => {
    const { situation = '', facts = {} } = said(event, language, address) ?? {};
    return builtInWords(situation, { language, address }).flatMap((words) => fill(words, facts) ?? []);
  };

  it('counts the years where it is known when it began', () => {
    expect(all(began(2016), 'en')).toContain('Congratulations on your tenth anniversary!');
    expect(all(began(2016, wedding), 'en')).toContain('Congratulations on your tenth wedding anniversary!');
    expect(all(began(2016, wedding), 'ru')).toContain('Поздравляю вас с десятилетием свадьбы!');
    expect(all(began(2016, wedding), 'ru', 'informal')).toContain('Поздравляю с десятилетием свадьбы!');
    expect(all(began(2016, { about: 'parent' }), 'en')).toContain('Happy tenth anniversary to your parents!');
    expect(all(began(2016, { about: 'company' }), 'ru')).toContain('С десятилетием! Новых успехов компании.');
    const [derived] = derivedEvents([lifeEventRecord('wedding', { start: { ...today, year: 2024 } })], [], today);
    expect(all(derived as LifeEvent, 'ru')).toContain('Поздравляю вас со второй годовщиной свадьбы!');
  });

  it.each([
    [1, 'first', 'с первой', null],
    [3, 'third', 'с третьей', null],
    [5, 'fifth', 'с пятой', 'с пятилетием'],
    [12, 'twelfth', 'с двенадцатой', null],
    [15, 'fifteenth', 'с пятнадцатой', 'с пятнадцатилетием'],
    [20, 'twentieth', 'с двадцатой', 'с двадцатилетием'],
    [22, 'twenty-second', 'с двадцать второй', null],
    [25, 'twenty-fifth', 'с двадцать пятой', 'с двадцатипятилетием'],
    [40, 'fortieth', 'с сороковой', 'с сорокалетием'],
    [43, 'forty-third', 'с сорок третьей', null],
    [45, 'forty-fifth', 'с сорок пятой', 'с сорокапятилетием'],
    [50, 'fiftieth', 'с пятидесятой', 'с пятидесятилетием'],
    [90, 'ninetieth', 'с девяностой', 'с девяностолетием'],
    [95, 'ninety-fifth', 'с девяносто пятой', 'с девяностопятилетием'],
    [100, 'hundredth', 'с сотой', 'со столетием'],
  ])('of %d years is in its right form', (years, ordinal, withOrdinal, withJubilee) => {
    expect(factsOfYears(years, 'en')).toEqual({ ordinal });
    expect(factsOfYears(years, 'ru')).toEqual({ withOrdinal, ...(withJubilee ? { withJubilee } : {}) });
  });

  it('has a form for every number of years', () => {
    const [en, ru] = (['en', 'ru'] as const).map((language) =>
      Array.from({ length: mostCountedYears }, (_, index) => factsOfYears(index + 1, language)),
    );
    expect(new Set(en?.map(({ ordinal }) => ordinal)).size).toBe(mostCountedYears);
    expect(new Set(ru?.map(({ withOrdinal }) => withOrdinal)).size).toBe(mostCountedYears);
    for (const { ordinal } of en ?? []) expect(ordinal).toMatch(/^[a-z]+(?:-[a-z]+)?$/);
    for (const { withOrdinal } of ru ?? []) expect(withOrdinal).toMatch(/^со? (?:[а-яё]+ )?[а-яё]+(?:ой|ей)$/);
  });

  it.each([
    ['without a year', began(null)],
    ['of a guessed year', began(2016, { guessed: ['year'] })],
    ['of the year that was perhaps that of the celebration', began(2023)],
    ['in the year in which it began', began(2026)],
    ['of a year to come', began(2030)],
    ['of more years than anybody is married', began(1940)],
    ['of a very old company', began(1900, { about: 'company' })],
  ])('has no number: %s', (_, event) => {
    expect(said(event, 'en')?.situation).not.toContain('counted');
    expect(said(event, 'ru')?.situation).not.toContain('counted');
    expect(said(event, 'en')?.words).toMatch(/anniversary/);
  });

  it('has the words of the user, and those that only a round year can fill in round years', () => {
    const situation = 'anniversary on-the-day wedding counted';
    const own = [
      ...builtInWords(situation, { language: 'ru', address: 'formal' }).map((words) =>
        template({ situation, replaces: words, words, off: true }),
      ),
      template({ situation, words: asKept('{С летием}! Ура!', 'ru') }),
    ];
    const words = (year: number) =>
      openings({
        contact: contactRecord({ language: 'ru' }),
        events: [began(year, wedding)],
        marks: [],
        today,
        language: 'ru',
        templates: own,
      })[0]?.words;
    expect(words(2016)).toBe('С десятилетием! Ура!');
    expect(words(2015)).toMatch(/^(?:Поздравляю вас с одиннадцатой|С одиннадцатой) годовщиной!/);
  });
});

describe('the same words twice', () => {
  const trips = (count: number) =>
    Array.from({ length: count }, (_, n) =>
      lifeEventRecord('trip', { id: `trip-${n}`, start: on(-14 - 40 * n), end: on(-4 - 40 * n) }),
    ).reverse();

  it.each(manners)('are said only when there are no others, and then those of the longest ago: %j', (manner) => {
    const said: string[] = [];
    const marks: OpeningMark[] = [];
    const contact = contactRecord(manner);
    const events = trips(10);
    // asked after every trip, on its fourth day after the return
    for (const [index, event] of events.entries()) {
      const day = addDays(event.end as CivilDate, 4);
      const [opening] = openings({ contact, events: events.slice(0, index + 1), marks, today: day, language: 'en' });
      expect(opening).toBeDefined();
      said.push(opening?.words ?? '');
      const { key = '', template: phrase = null, words = null } = opening ?? {};
      marks.push(mark({ opening: key, template: phrase, words, createdAt: noon(day) }));
    }
    const variants = builtInWords('trip after', manner).length;
    expect(new Set(said.slice(0, variants)).size).toBe(variants);
    // in turn from then on: nothing comes again before all the others have
    for (let at = variants; at < said.length; at += 1) expect(said[at]).toBe(said[at - variants]);
  });

  it('are passed over for whatever event they were said', () => {
    const contact = contactRecord({ language: 'en' });
    const car = lifeEventRecord('car', { start: on(-20) });
    const [usual] = openings({ contact, events: [car], marks: [], today, language: 'en' });
    const heard = mark({
      opening: 'another:after:2020',
      template: usual?.template ?? null,
      words: usual?.words ?? null,
    });
    const [next] = openings({ contact, events: [car], marks: [heard], today, language: 'en' });
    expect(next?.words).not.toBe(usual?.words);
    // what was turned down was not said
    const turnedDown = mark({ ...heard, outcome: 'dismissed' });
    expect(openings({ contact, events: [car], marks: [turnedDown], today, language: 'en' })[0]?.words).toBe(
      usual?.words,
    );
  });

  it('do not stand side by side', () => {
    const cars = [1, 2, 3].map((n) => lifeEventRecord('car', { id: `car-${n}`, start: on(-20 - n) }));
    const said = openings({ contact: contactRecord(), events: cars, marks: [], today, language: 'en' });
    expect(new Set(said.map(({ words }) => words)).size).toBe(3);
  });
});

describe('words of the user', () => {
  const trip = lifeEventRecord('trip', { start: on(-14), end: on(-3), place: 'Кипр' });
  const contact = contactRecord({ language: 'ru', address: 'formal' });
  const said = (templates: Template[], marks: OpeningMark[] = []) =>
    openings({ contact, events: [trip], marks, today, language: 'ru', templates })[0]?.words;
  const place = { situation: 'trip after place' };
  const builtIn = builtInWords('trip after place', { language: 'ru', address: 'formal' });

  it('stand in place of those of Kith, and those switched off are not said', () => {
    expect(said([])).toBe('Как отдохнули на Кипре?');
    expect(said([template({ ...place, replaces: builtIn[0] ?? '', words: 'Ну как оно {where}?' })])).toBe(
      'Ну как оно на Кипре?',
    );
    const off = builtIn.map((words) => template({ ...place, replaces: words, words, off: true }));
    expect(said(off.slice(0, 1))).not.toBe('Как отдохнули на Кипре?');
    // with all of them off, what is said where no place is known
    expect(said(off)).toBe('Как отдохнули?');
  });

  it('are added to those of Kith', () => {
    const off = builtIn.map((words) => template({ ...place, replaces: words, words, off: true }));
    expect(said([...off, template({ ...place, words: 'Как море {where}?' })])).toBe('Как море на Кипре?');
    expect(said([...off, template({ ...place, words: 'Как море {where}?', off: true })])).toBe('Как отдохнули?');
  });

  it('with something that cannot be filled in are not used, and those of Kith are', () => {
    const [first = ''] = builtIn;
    expect(said([template({ ...place, replaces: first, words: 'Как {who} {where}?' })])).toBe(
      'Как отдохнули на Кипре?',
    );
    for (const words of ['Как {', 'Как {погода}?', '', 'Как {place}?', '{__proto__}', '{constructor}'])
      expect(problemOf({ ...place, language: 'ru', words }), words).not.toBeNull();
    expect(problemOf({ ...place, language: 'ru', words: 'Как {where}?' })).toBeNull();
    expect(problemOf({ ...place, language: 'ru', words: 'а'.repeat(301) })).toEqual({ is: 'long' });
  });

  it('stay when Kith words its own otherwise', () => {
    const old = template({ ...place, replaces: 'Как было раньше {where}?', words: 'Как море {where}?' });
    const phrases = phrasesOf('trip after place', { language: 'ru', address: 'formal' }, [old]);
    expect(phrases.at(-1)).toMatchObject({ words: 'Как море {where}?', builtIn: null, isUsed: true });
    expect(phrases).toHaveLength(builtIn.length + 1);
  });

  it('of one language or address are not said in another', () => {
    const own = template({ ...place, replaces: builtIn[0] ?? '', words: 'Моё {where}!' });
    const informal = contactRecord({ language: 'ru', address: 'informal' });
    const [opening] = openings({
      contact: informal,
      events: [trip],
      marks: [],
      today,
      language: 'ru',
      templates: [own],
    });
    expect(opening?.words).toBe('Как отдых на Кипре?');
  });

  it('may be written with Russian names of what is put in', () => {
    expect(asKept('  Как   вам {где}? ', 'ru')).toBe('Как вам {where}?');
    expect(asKept('{Кто} отдохну{л}?', 'ru')).toBe('{Who} отдохну{l}?');
    expect(asEdited('{Who} отдохну{l} {where}?', 'ru')).toBe('{Кто} отдохну{л} {где}?');
    expect(fill('{Who} отдохну{l}?', { who: 'дочка', l: 'ла' })).toBe('Дочка отдохнула?');
    expect(fill('{Who}?', {})).toBeNull();
  });
});

describe('names and ages', () => {
  const ask = (event: LifeEvent, language: 'en' | 'ru') =>
    openings({
      contact: contactRecord({ language, name: 'Ivan Weber' }),
      events: [event],
      marks: [],
      today,
      language,
    })[0]?.words;

  it('are said where they are known for sure', () => {
    const job = lifeEventRecord('job', { about: 'daughter', start: on(-5), quote: 'Our daughter Emma has a new job' });
    expect(ask(job, 'en')).toMatch(/\bEmma\b/);
    expect(ask(job, 'ru')).toMatch(/Эмм[аеы]/);
    const born = lifeEventRecord('birth', { about: 'daughter', start: on(-5), quote: 'Родилась Маша!' });
    expect(ask(born, 'ru')).toContain('рождением Маши');
    expect(ask(born, 'en')).toContain('Masha');
  });

  it('let a child grow', () => {
    const birthday = (fields: Partial<LifeEvent>) =>
      lifeEventRecord('birthday', { about: 'son', yearly: true, start: { year: 2018, month: 11, day: 18 }, ...fields });
    expect(ask(birthday({}), 'en')).toMatch(/eight/i);
    expect(ask(birthday({}), 'ru')).toContain('восемь лет');
    expect(ask(birthday({ start: { year: 2025, month: 11, day: 18 } }), 'ru')).toContain('Уже год');
    for (const fields of [
      { guessed: ['year'] } as const,
      { start: { year: null, month: 11, day: 18 } },
      { start: { year: 1999, month: 11, day: 18 } },
      { about: 'wife' } as const,
    ])
      expect(ask(birthday(fields), 'en')).not.toMatch(/already/i);
  });
});

describe('what somebody does over months', () => {
  const detail = (text: string, fields: Partial<Detail> = {}): Detail => ({
    id: 'detail-1',
    createdAt: 0,
    changed: {},
    contactId: 'anna',
    kind: 'interest',
    about: 'contact',
    text,
    quote: text,
    source: { site: null, url: null, conversation: null },
    saidAt: noon(on(-100)),
    sensitive: false,
    ...fields,
  });
  const asked = (one: Detail, fields: Partial<Parameters<typeof detailOpenings>[0]> = {}) =>
    detailOpenings({
      contact: contactRecord({ language: 'en' }),
      events: [],
      details: [one],
      marks: [],
      today,
      language: 'en',
      ...fields,
    }).map(({ words }) => words);
  const ru = (address: 'formal' | 'informal') => ({ contact: contactRecord({ language: 'ru', address }) });

  it('is asked about in the right person', () => {
    expect(asked(detail('She is learning Italian'))[0]).toContain('learning Italian');
    expect(asked(detail('collects enamel pots'))[0]).toContain('collecting enamel pots');
    expect(asked(detail('Плетёт корзины'), ru('formal'))[0]).toMatch(/вы .*плетёте корзины/i);
    expect(asked(detail('Она сейчас плетёт корзины.'), ru('informal'))[0]).toMatch(/ты .*плетёшь корзины/i);
    expect(asked(detail("I'm learning Italian"))[0]).toContain('learning Italian');
    expect(asked(detail('I collect enamel pots'))[0]).toContain('collecting enamel pots');
    expect(asked(detail('Учу итальянский'), ru('formal'))[0]).toMatch(/вы .*учите итальянский/i);
    expect(asked(detail('Я пою в хоре'), ru('informal'))[0]).toMatch(/ты .*поёшь в хоре/i);
    expect(asked(detail('My daughter plays the violin', { about: 'daughter' }))[0]).toContain('playing the violin');
    expect(asked(detail('Муж увлекается рыбалкой', { about: 'husband' }), ru('formal'))[0]).toMatch(/^Муж .*рыбалкой/);
    const daughter = detail('занимается плаванием', { about: 'daughter', kind: 'family' });
    expect(asked(daughter, ru('formal'))[0]).toMatch(/^Дочка .*занимается плаванием/);
  });

  it.each([
    'loves Italian food',
    'My daughter plays the violin',
    'Дочка занимается плаванием',
    'She is learning',
    'He is not playing tennis',
    'collects stamps and coins',
    'She is building her house',
    'is learning to live with her divorce',
    'plays chess with us',
    'collects 1950s enamel',
    'Любит корзины',
    'не плетёт корзины',
    'строит планы',
    'плетёт корзины и вяжет',
    'учит меня играть',
    'собирает деньги на суд',
  ])('is not asked about when it is not sure: %s', (text) => {
    for (const address of ['formal', 'informal'] as const) expect(asked(detail(text), ru(address))).toEqual([]);
    expect(asked(detail(text))).toEqual([]);
  });

  it('is not asked about of somebody else than the words name', () => {
    expect(asked(detail('I play the violin', { about: 'daughter' }))).toEqual([]);
    expect(asked(detail('играю на скрипке', { about: 'daughter' }), ru('formal'))).toEqual([]);
    expect(asked(detail('plays the violin', { about: 'other' }))).toEqual([]);
  });

  it('is asked about after two months, for a year and a half, once, and never where it would hurt', () => {
    const italian = (fields: Partial<Detail>) => detail('is learning Italian', fields);
    expect([59, 60, 540, 541].map((days) => asked(italian({ saidAt: noon(on(-days)) })).length)).toEqual([0, 1, 1, 0]);
    expect(asked(italian({}), { marks: [mark({ opening: 'detail:detail-1' })] })).toEqual([]);
    expect(asked(italian({ sensitive: true }))).toEqual([]);
    expect(asked(italian({ kind: 'health' }))).toEqual([]);
    expect(asked(italian({}), { events: [lifeEventRecord('bereavement', { start: on(-20) })] })).toEqual([]);
    expect(asked(italian({}), { contact: contactRecord({ mourningUntil: on(3) }) })).toEqual([]);
    expect(asked(italian({}), { contact: contactRecord({ deceased: true }) })).toEqual([]);
  });
});

describe('what somebody likes', () => {
  const detail = (text: string, fields: Partial<Detail> = {}): Detail => ({
    id: 'detail-1',
    createdAt: 0,
    changed: {},
    contactId: 'anna',
    kind: 'preference',
    about: 'contact',
    text,
    quote: text,
    source: { site: null, url: null, conversation: null },
    saidAt: noon(on(-100)),
    sensitive: false,
    ...fields,
  });
  const asked = (details: Detail[], fields: Partial<Parameters<typeof detailOpenings>[0]> = {}) =>
    detailOpenings({
      contact: contactRecord({ language: 'en' }),
      events: [],
      details,
      marks: [],
      today,
      language: 'en',
      ...fields,
    }).map(({ words }) => words);
  const ru = (address: 'formal' | 'informal') => ({ contact: contactRecord({ language: 'ru', address }) });

  it('may be a light beginning', () => {
    expect(asked([detail('loves jazz')])[0]).toMatch(/good jazz lately/);
    expect(asked([detail('Очень любит зелёный чай')], ru('formal'))[0]).toMatch(/^Вы.* любите зелёный чай\./);
    expect(asked([detail('обожает детективы')], ru('informal'))[0]).toMatch(/^Ты.* любишь детективы\./);
  });

  it.each([
    'prefers tea',
    'prefers calls before noon',
    'loves her husband',
    'does not like jazz',
    'loves jazz, hates rock',
    'любит, чтобы звонили',
    'не любит джаз',
    'любит выпить',
    'любит мужа',
  ])('is left alone where it is something else: %s', (text) => {
    expect(asked([detail(text)])).toEqual([]);
    expect(asked([detail(text)], ru('formal'))).toEqual([]);
  });

  it('comes up once in half a year, one at a time, after everything else, and never in grief', () => {
    const jazz = detail('loves jazz');
    const tea = detail('likes green tea', { id: 'detail-2' });
    expect(asked([jazz, tea])).toHaveLength(1);
    const lately = mark({ opening: 'detail:detail-1', createdAt: noon(on(-30)) });
    expect(asked([jazz, tea], { marks: [lately] })).toEqual([]);
    expect(asked([jazz, tea], { marks: [{ ...lately, createdAt: noon(on(-200)) }] })).toHaveLength(1);
    expect(asked([detail('is learning Italian', { id: 'detail-3', kind: 'interest' }), jazz])).toEqual([
      expect.stringContaining('Italian'),
    ]);
    expect([89, 90, 541].map((days) => asked([detail('loves jazz', { saidAt: noon(on(-days)) })]).length)).toEqual([
      0, 1, 0,
    ]);
    expect(asked([jazz], { contact: contactRecord({ mourningUntil: on(3) }) })).toEqual([]);
    expect(asked([detail('loves tea', { sensitive: true })])).toEqual([]);
  });
});

describe('whatever there is', () => {
  const days = fc.integer({ min: -130, max: 130 });
  const event = fc
    .record({
      kind: fc.constantFrom(...lifeEventKinds),
      about: fc.constantFrom(...subjects),
      start: fc.option(days),
      length: fc.integer({ min: 0, max: 20 }),
      told: fc.integer({ min: -200, max: 0 }),
      yearly: fc.boolean(),
      sensitive: fc.boolean(),
      place: fc.constantFrom(null, 'Турция', 'Netherlands', 'SECRET', 'constructor', '{who}'),
      quote: fc.constantFrom(
        '',
        'Our daughter Emma',
        'дочке Маше',
        'сын Саша',
        'операция',
        'экзамен',
        'marathon {where}',
        'my wife SECRET',
        'kids',
      ),
      guessed: fc.constantFrom([], ['year'] as const),
    })
    .map(({ start, length, told, kind, ...fields }, index = 0): LifeEvent => {
      const first = start === null ? null : on(start);
      const id = `${kind}-${start}-${told}-${length}-${index}`;
      const end = first && length > 0 ? addDays(first, length) : null;
      return lifeEventRecord(kind, { ...fields, id, start: first, end, saidAt: noon(on(told)) });
    });
  const ownWords = fc.record({
    situation: fc.constantFrom('trip after', 'trip after place', 'car after', 'birthday on-the-day other'),
    words: fc.oneof(
      fc.constantFrom('{', '{where} и {who}', '{__proto__}', 'Как {where}?', 'Ну {nothing}'),
      fc.string(),
    ),
    off: fc.boolean(),
  });
  const marks = fc.array(
    fc.record({
      opening: fc.constantFrom('car-1:after:2026', 'detail:1'),
      template: fc.constantFrom('Как отдохнули?', 'How was your trip?', null),
      outcome: fc.constantFrom('asked', 'dismissed'),
      createdAt: fc.integer({ min: 0, max: 9 }),
    }),
    { maxLength: 4 },
  );
  const contact = fc.record({
    language: fc.constantFrom('en', 'ru', null),
    address: fc.constantFrom('formal', 'informal'),
    noCongratulations: fc.boolean(),
    letGo: fc.boolean(),
    mourningUntil: fc.constantFrom(null, null, on(5), on(-5)),
    mutedUntil: fc.constantFrom(null, null, on(5)),
  });

  it('the words are whole, of nothing sensitive, and fit the state somebody is in', () => {
    fc.assert(
      fc.property(
        contact,
        fc.array(event, { maxLength: 6 }),
        marks,
        fc.array(ownWords, { maxLength: 3 }),
        fc.integer({ min: 0, max: 23 }),
        (state, events, given, own, hour) => {
          const person = contactRecord(state);
          const templates = own.map((one) => template({ ...one, words: one.words.slice(0, 400) }));
          const input = { contact: person, events, marks: given.map(mark), today, hour, language: 'ru' as const };
          const clean = openings(input);
          const all = openings({ ...input, templates });
          expect(clean.length).toBeLessThanOrEqual(3);
          const sad = state.mourningUntil !== null && state.mourningUntil.day === on(5).day;
          for (const { words, eventId, eventKind } of all) {
            expect(words).not.toMatch(/undefined|null|SECRET|\[object|function/);
            expect(words.trim()).not.toBe('');
            expect(events.find(({ id }) => id === eventId)?.sensitive).toBe(false);
            if (sad) expect(eventKind).toBe('bereavement');
            if (state.noCongratulations) expect(['birthday', 'anniversary', 'wedding']).not.toContain(eventKind);
          }
          for (const { words } of clean) {
            expect(words).toMatch(/^\p{Lu}.*[.!?]$/u);
            expect(words).not.toMatch(/[{}]| {2}|\s[.,!?]/);
          }
          if (state.letGo) expect(all).toEqual([]);
          // asked is not asked again
          const asked = clean.map(({ key, template: phrase, words }) =>
            mark({ opening: key, template: phrase, words, createdAt: 99 }),
          );
          const after = openings({ ...input, marks: [...input.marks, ...asked] });
          for (const { key } of after) expect(clean.map((one) => one.key)).not.toContain(key);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('placeholders', () => {
  it('are those that have something put in', () => {
    expect(placeholdersOf('trip after', 'ru')).toEqual([]);
    expect(placeholdersOf('trip after other place', 'ru')).toEqual(['where', 'whereTo', 'who', 'whose', 'toWhom', 'l']);
    expect(placeholdersOf('birthday on-the-day other aged', 'en')).toContain('age');
    expect(placeholdersOf('birth on-the-day daughter', 'ru')).toEqual([]);
  });
});
