import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { dateInWords, daysInWords, monthInWords, rangeInWords } from '#i18n/dates.ts';
import { dictionary, languageOf } from '#i18n/index.ts';
import { sites } from '#sites/index.ts';
import { namedSites, siteName } from '#ui/site-name.ts';

const en = dictionary('en');
const ru = dictionary('ru');

/** Every path to a text or a function in a dictionary. */
function leaves(value: unknown, path = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

describe('the dictionaries', () => {
  test('say the same things', () => {
    expect(leaves(ru).map(([path]) => path)).toEqual(leaves(en).map(([path]) => path));
  });

  test('leave nothing empty but the rooms that are people', () => {
    const empty = [...leaves(en), ...leaves(ru)].filter(([path, text]) => text === '' && !/^\.room\./.test(path));
    expect(empty).toEqual([]);
  });

  test('have no word that is not said anywhere', () => {
    const dictionaries = /^i18n[\\/](?:[a-z-]+-)?(?:en|ru)\.ts$/;
    const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !dictionaries.test(file))
      .map((file) => readFileSync(join('src', file), 'utf8'))
      .join('\n');
    const said = new Set(code.match(/[\w-]+/g));
    const name = (path: string) => path.slice(path.lastIndexOf('.') + 1);
    // the lines of a list are said by going through it
    const unsaid = leaves(en).filter(([path]) => !/^\d+$/.test(name(path)) && !said.has(name(path)));
    expect(unsaid.map(([path]) => path)).toEqual([]);
  });

  test('share only what is the same in both languages', () => {
    const russian = new Map(leaves(ru));
    // what the owners of the sites call them
    const isName = (path: string) => path.startsWith('.people.channels.');
    const same = leaves(en).filter(([path, text]) => text !== '' && !isName(path) && russian.get(path) === text);
    expect(same).toEqual([
      ['.note.anyMonth', '–'],
      ['.inTouch.formal', '«вы»'],
      ['.inTouch.informal', '«ты»'],
      ['.glimpse.handle', 'anna.petrova@example.org'],
    ]);
  });
});

describe('the language of the browser', () => {
  test.each([
    ['ru', 'ru'],
    ['ru-RU', 'ru'],
    ['RU-by', 'ru'],
    ['en-GB', 'en'],
    ['de', 'en'],
    ['rue', 'en'],
  ])('%s → %s', (tag, language) => {
    expect(languageOf(tag)).toBe(language);
  });
});

describe('plurals', () => {
  const counts = [0, 1, 2, 5, 11, 14, 21, 22, 25, 101, 111, 112];

  test('in Russian', () => {
    expect(counts.map((count) => ru.timeline.messages(count).replace(/^\d+ /, ''))).toEqual([
      'сообщений',
      'сообщение',
      'сообщения',
      'сообщений',
      'сообщений',
      'сообщений',
      'сообщение',
      'сообщения',
      'сообщений',
      'сообщение',
      'сообщений',
      'сообщений',
    ]);
  });

  test('in English', () => {
    expect([0, 1, 2, 21].map(en.timeline.messages)).toEqual(['0 messages', '1 message', '2 messages', '21 messages']);
  });
});

describe('lengths of time', () => {
  test.each([
    [1, 'day', 'день'],
    [7, 'week', 'неделю'],
    [12, '12 days', '12 дней'],
    [14, 'two weeks', 'две недели'],
    [21, 'three weeks', 'три недели'],
    [30, 'month', 'месяц'],
    [60, 'two months', 'два месяца'],
    [90, 'three months', 'три месяца'],
    [365, 'year', 'год'],
    [730, 'two years', 'два года'],
    [1826, 'five years', 'пять лет'],
  ])('%i days', (days, english, russian) => {
    expect([en.interval(days), ru.interval(days)]).toEqual([english, russian]);
  });
});

describe('the relationship in a sentence', () => {
  const numbers = {
    usualGapDays: null,
    silentDays: null,
    standing: 'in-touch',
    intervalDays: 30,
    daysOverdue: -30,
    horizonDays: 30,
    silence: null,
    alive: null,
    warmth: 0,
    warmthLost: 0,
  } as const;

  test.each([
    [numbers, 'Kith has not seen a message between you yet.', 'Kith ещё не видел вашей переписки.'],
    [
      { ...numbers, usualGapDays: 14, silentDays: 49 },
      'You usually write every two weeks. It has been seven.',
      'Обычно вы пишете раз в две недели. Прошло уже семь.',
    ],
    [
      { ...numbers, usualGapDays: 12, silentDays: 47 },
      'You usually write every 12 days. It has been 47.',
      'Обычно вы пишете раз в 12 дней. Прошло уже 47.',
    ],
    [
      { ...numbers, usualGapDays: 14, silentDays: 17 },
      'You usually write every two weeks. It has been 17 days.',
      'Обычно вы пишете раз в две недели. Не общались 17 дней.',
    ],
    [
      { ...numbers, usualGapDays: 9, silentDays: 0 },
      'You usually write every 9 days. The last time was today.',
      'Обычно вы пишете раз в 9 дней. Последний раз\u00a0— сегодня.',
    ],
    [
      { ...numbers, usualGapDays: 1, silentDays: 5 },
      'You usually write every day. It has been 5.',
      'Обычно вы пишете друг другу каждый день. Прошло уже 5.',
    ],
    [{ ...numbers, silentDays: 33 }, 'It has been 33 days since you were last in touch.', 'Вы не общались 33 дня.'],
    [{ ...numbers, silentDays: 1 }, 'You were in touch yesterday.', 'Последний раз вы общались вчера.'],
  ])('%o', (relationship, english, russian) => {
    expect([en.relationship(relationship), ru.relationship(relationship)]).toEqual([english, russian]);
  });
});

describe('dates in words', () => {
  const civil = (year: number | null, month: number | null, day: number | null) => ({ year, month, day });

  test.each([
    [civil(2026, 6, 3), '3 June', '3 июня'],
    [civil(2031, 6, 3), '3 June 2031', '3 июня 2031'],
    [civil(null, 2, 29), '29 February', '29 февраля'],
    [civil(2031, 6, null), 'June 2031', 'июнь 2031'],
    [civil(null, 6, null), 'June', 'июнь'],
    [civil(2026, null, null), '2026', '2026'],
    [civil(null, null, 22), 'the 22nd', '22-го'],
    [civil(null, null, 13), 'the 13th', '13-го'],
    [civil(null, null, null), '', ''],
    [civil(62, 6, 3), '3 June 62', '3 июня 62'],
  ])('%o', (date, english, russian) => {
    expect([dateInWords('en', date, 2026), dateInWords('ru', date, 2026)]).toEqual([english, russian]);
  });

  test.each([
    [civil(2026, 6, 3), civil(2026, 6, 17), '3–17 June', '3–17 июня'],
    [civil(2026, 12, 28), civil(2027, 1, 4), '28 December 2026 – 4 January 2027', '28 декабря 2026 – 4 января 2027'],
    [civil(null, 6, 28), civil(null, 7, 4), '28 June – 4 July', '28 июня – 4 июля'],
    [civil(2026, 6, 3), null, '3 June', '3 июня'],
    [civil(2026, 6, 3), civil(2026, 6, 3), '3 June', '3 июня'],
    [civil(2026, 6, null), civil(2026, 8, null), 'June – August', 'июнь – август'],
    [null, civil(2026, 6, 3), '3 June', '3 июня'],
    [null, null, '', ''],
  ])('from %o to %o', (start, end, english, russian) => {
    const plain = (text: string) => text.replace(/[\u2009\u00a0\u202f]/gu, ' ').replace(' г.', '');
    expect(plain(rangeInWords('en', start, end, 2026))).toBe(english);
    expect(plain(rangeInWords('ru', start, end, 2026))).toBe(russian);
  });

  test('all days of a month are the month', () => {
    const day = (month: number, date: number) => ({ year: 2026, month, day: date });
    expect(daysInWords('en', day(2, 1), day(2, 28), 2026)).toBe('February');
    expect(daysInWords('ru', day(2, 1), day(2, 27), 2026)).toBe('1–27 февраля');
  });

  test('a month begins with a capital', () => {
    expect([monthInWords('en', 2026, 11, 2026), monthInWords('ru', 2025, 11, 2026)]).toEqual([
      'November',
      'Ноябрь 2025',
    ]);
  });

  describe('in every time zone the same day', () => {
    const zone = process.env.TZ;
    afterEach(() => {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    });

    test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/London'])('%s', (name) => {
      process.env.TZ = name;
      expect(dateInWords('en', civil(2026, 3, 29), 2026)).toBe('29 March');
      expect(dateInWords('ru', civil(1899, 12, 31), 2026)).toBe('31 декабря 1899');
    });
  });
});

describe('what agrees with a number in Russian', () => {
  test.each([
    [1, 'Если ничего не произойдёт, за тридцать дней остынет общение с одним человеком.'],
    [2, 'Если ничего не произойдёт, за тридцать дней остынет общение с 2 людьми.'],
    [21, 'Если ничего не произойдёт, за тридцать дней остынет общение с 21 человеком.'],
    [25, 'Если ничего не произойдёт, за тридцать дней остынет общение с 25 людьми.'],
  ])('whom the talk with cools: %i', (count, sentence) => {
    expect(ru.insights.cooling.said(count)).toBe(sentence);
  });

  test.each([
    [1, 'Отменено. Остался 1 человек: о нём вы с тех пор что-то записали.'],
    [3, 'Отменено. Остались 3 человека: о них вы с тех пор что-то записали.'],
    [7, 'Отменено. Осталось 7 человек: о них вы с тех пор что-то записали.'],
  ])('who stays after an import was taken back: %i', (count, sentence) => {
    expect(ru.transfer.takenBack(count)).toBe(sentence);
  });

  test.each([
    [1, '1 адрес здесь принадлежит другим. Всё останется как есть:'],
    [5, '5 адресов здесь принадлежат другим. Всё останется как есть:'],
  ])('whose addresses are others’: %i', (count, sentence) => {
    expect(ru.transfer.conflictsTitle(count)).toBe(sentence);
  });

  test.each([
    [1, 'относится 1 сообщение:'],
    [4, 'относятся 4 сообщения:'],
    [11, 'относятся 11 сообщений:'],
  ])('what goes along with an address: %i', (count, end) => {
    expect(ru.joining.unsure(count).endsWith(end)).toBe(true);
  });
});

describe('the reason of an opening', () => {
  const today = { year: 2026, month: 6, day: 20 };
  const day = (month: number, date: number) => ({ year: 2026, month, day: date });

  test.each([
    ['trip', 'contact', 'after', day(6, 3), day(6, 17), 'Trip, 3–17 June: it ended 3\u00a0days ago.'],
    ['trip', 'contact', 'before', day(6, 25), day(6, 30), 'Trip in 5\u00a0days, 25–30 June.'],
    ['birthday', 'daughter', 'on-the-day', day(6, 20), day(6, 20), 'Daughter’s birthday today.'],
    ['car', 'contact', 'after', day(5, 1), day(5, 31), 'New car, May.'],
    ['job', 'contact', 'on-the-day', day(6, 13), day(6, 13), 'New job, 13 June: 7\u00a0days ago.'],
  ] as const)('%s, %s, %s', (kind, about, moment, start, end, sentence) => {
    expect(en.openingReason(kind, about, moment, { start, end }, today)).toBe(sentence);
  });

  test.each([
    ['trip', 'contact', 'after', day(6, 3), day(6, 17), 'Поездка, 3–17 июня. Закончилось 3\u00a0дня назад.'],
    ['birthday', 'daughter', 'on-the-day', day(6, 20), day(6, 20), 'День рождения дочери сегодня.'],
    ['car', 'contact', 'after', day(5, 1), day(5, 31), 'Новая машина, май.'],
    ['bereavement', 'parent', 'after', day(6, 13), day(6, 13), 'Родители: утрата, 13 июня\u00a0— 7\u00a0дней назад.'],
  ] as const)('по-русски: %s, %s, %s', (kind, about, moment, start, end, sentence) => {
    expect(ru.openingReason(kind, about, moment, { start, end }, today)).toBe(sentence);
  });
});

test('every site is named as its owner names it: src/ui/site-name.ts', () => {
  expect(sites.map((site) => [site.id, siteName(site.id)])).toEqual(sites.map((site) => [site.id, site.name]));
  expect(namedSites.filter((id) => !sites.some((site) => site.id === id))).toEqual([]);
});
