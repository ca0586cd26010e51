/** What openings make of names and places, against lists written by hand and by no rule. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addDays } from '#core/civil-date.ts';
import type { OpeningMark } from '#core/opening.ts';
import { formsOfName, type Gender } from '#core/openings/declension.ts';
import { factsOfPlace } from '#core/openings/place-facts.ts';
import { openings } from '#core/openings.ts';
import type { Address, Language } from '#core/records.ts';
import { placeForms, placeNamed } from '#core/understand/places.ts';
import { understand } from '#core/understand.ts';
import { contactRecord, lifeEventRecord } from '../records.ts';

function rows(file: string): string[][] {
  return readFileSync(new URL(`./declension/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(' | '));
}

const today = { year: 2026, month: 11, day: 18 };

/** Whatever may be said of a trip there, before it and after. */
function saidOfTrip(place: string, language: Language): string[] {
  const said = new Set<string>();
  for (const address of ['formal', 'informal'] as const satisfies readonly Address[]) {
    for (const [start, end] of [
      [2, 9],
      [-9, -2],
    ] as const) {
      for (let turn = 0; turn < 5; turn += 1) {
        const trip = lifeEventRecord('trip', { place, start: addDays(today, start), end: addDays(today, end) });
        const contact = contactRecord({ language, address, id: `contact ${turn}` });
        const earlier = Array.from({ length: turn }, (_, n) =>
          lifeEventRecord('trip', { id: `earlier-${n}`, start: addDays(today, -400 - n) }),
        );
        for (const { words } of openings({ contact, events: [...earlier, trip], marks: [], today, language }))
          said.add(words);
      }
    }
  }
  return [...said];
}

describe('places', () => {
  const places = rows('places.txt');

  it('are at least two hundred', () => {
    expect(places.length).toBeGreaterThanOrEqual(200);
    expect(new Set(places.map(([, , ru]) => ru)).size).toBe(places.length);
  });

  it.each(places)('%s, %s, %s: %s, %s', (where, to, ru, ruWhere, ruWhereTo) => {
    const place = placeNamed(ru ?? '');
    expect([place?.enWhere, `to ${place?.enInText}`, place?.ruWhere, place?.ruWhereTo]).toEqual([
      where,
      to,
      ruWhere,
      ruWhereTo,
    ]);
    const name = to?.replace(/^to /, '') ?? '';
    const russian = saidOfTrip(name, 'ru');
    expect(russian.some((words) => words.includes(` ${ruWhere}`))).toBe(true);
    expect(russian.some((words) => words.includes(` ${ruWhereTo}`))).toBe(true);
    // no form but these
    for (const words of russian) expect([ruWhere, ruWhereTo].some((form) => words.includes(` ${form}`))).toBe(true);
    const english = saidOfTrip(ru ?? '', 'en');
    expect(english.some((words) => words.includes(` ${to}`))).toBe(true);
    expect(english.some((words) => words.includes(` ${where}`))).toBe(true);
    for (const words of english) expect(words).toContain(name);
  });
});

describe('a place that somebody typed', () => {
  const place = (name: string) =>
    [factsOfPlace(name, 'ru'), factsOfPlace(name, 'en')].map((facts) => facts?.where ?? null);

  it.each([
    ['в Турцию', 'в Турции', 'in Turkey'],
    ['мальдивы', 'на Мальдивах', 'in the Maldives'],
    ['Мальдивские острова', 'на Мальдивах', 'in the Maldives'],
    ['Красную Поляну', 'на Красной Поляне', 'in Krasnaya Polyana'],
    ['the UK', 'в Великобритании', 'in the United Kingdom'],
    ['Фессалоники', 'в Салониках', 'in Thessaloniki'],
    ['Lake Como', 'на озере Комо', 'at Lake Como'],
    ['Самоа', 'на Самоа', 'in Samoa'],
    ['Бора-Бора', 'на Бора-Бора', 'on Bora Bora'],
    ['Дортмунд', 'в Дортмунде', 'in Dortmund'],
    ['Набережные Челны', 'в Набережных Челнах', 'in Naberezhnye Chelny'],
  ])('%s is found however it is written', (name, russian, english) => {
    expect(place(name)).toEqual([russian, english]);
  });

  it.each([
    ['Забайкальский край', 'в Забайкальском крае', 'в Забайкальский край'],
    ['Вологодская область', 'в Вологодской области', 'в Вологодскую область'],
    ['Каспийское море', 'на Каспийском море', 'на Каспийское море'],
    ['Верхнее озеро', 'на Верхнем озере', 'на Верхнее озеро'],
    ['Уральские горы', 'в Уральских горах', 'в Уральские горы'],
    ['Куршская коса', 'на Куршской косе', 'на Куршскую косу'],
    ['гора Белуха', 'на горе Белуха', 'на гору Белуха'],
    ['Урюпинск', 'в Урюпинске', 'в Урюпинск'],
    ['Ростово', 'в Ростово', 'в Ростово'],
    ['отель «Плаза»', 'в отеле «Плаза»', 'в отель «Плаза»'],
  ])('%s says itself what it is, in Russian', (name, where, whereTo) => {
    expect(factsOfPlace(name, 'ru')).toEqual({ where, whereTo });
    expect(factsOfPlace(name, 'en')).toBeNull();
  });

  it.each([
    'Вышний Волочёк',
    'дача',
    'село',
    'Москва и область',
    'к маме',
    'Neverland',
    'constructor',
    '',
    'в',
    'the ',
  ])('%j is left out, for its case would be guessed', (name) => {
    expect(place(name)).toEqual([null, null]);
  });

  it.each([
    ['летим в америку 5 декабря', 'Америка'],
    ['едем на чёрное море с 5 по 12 декабря', 'Чёрное море'],
    ['поедем на озеро Комо 5 декабря', 'озеро Комо'],
    ['летим в Тай 5 декабря', 'Таиланд'],
    ['едем в Набережные Челны 5 декабря', 'Набережные Челны'],
    ['едем на Красную Поляну с 5 по 12 декабря', 'Красная Поляна'],
    ['We fly to Zermatt on 5 December', 'Zermatt'],
  ])('is found in words: %s', (words, name) => {
    expect(understand(words, today, null)[0]).toMatchObject({ kind: { event: 'trip' }, place: name });
  });

  it('keeps the name that was said where a country has two', () => {
    expect(['Молдова', 'Молдавия', 'Кыргызстан', 'Белоруссия'].map((name) => place(name)[0])).toEqual([
      'в Молдове',
      'в Молдавии',
      'в Кыргызстане',
      'в Белоруссии',
    ]);
  });
});

describe('given names', () => {
  const names = rows('names.txt');

  it('are at least a hundred', () => {
    expect(names.length).toBeGreaterThanOrEqual(100);
  });

  it.each(names)('%s, %s, %s: %s, %s, %s', (en, gender, nominative, genitive, dative, instrumental) => {
    const forms = formsOfName(nominative ?? '', gender as Gender);
    expect([forms.genitive, forms.dative, forms.instrumental]).toEqual([genitive, dative, instrumental]);
    const about = gender === 'f' ? ('daughter' as const) : ('son' as const);
    const quote = `${gender === 'f' ? 'Дочку' : 'Сына'} зовут ${nominative}`;
    const said = new Set<string>();
    const english = new Set<string>();
    for (const event of [
      lifeEventRecord('birth', { about, quote, start: addDays(today, -5) }),
      lifeEventRecord('job', { about, quote, start: addDays(today, -5) }),
      lifeEventRecord('trip', { about, quote, start: addDays(today, -9), end: addDays(today, -2) }),
    ]) {
      // every variant, one after the other
      const marks: OpeningMark[] = [];
      for (let turn = 0; turn < 3; turn += 1) {
        const input = { events: [event], today, marks };
        const [opening] = openings({ ...input, contact: contactRecord({ name: 'X', language: 'ru' }), language: 'ru' });
        said.add(opening?.words ?? '');
        english.add(
          openings({ ...input, contact: contactRecord({ name: 'X', language: 'en' }), language: 'en' })[0]?.words ?? '',
        );
        const { template = null, words = null } = opening ?? {};
        const base = { createdAt: turn, changed: {}, contactId: 'x', outcome: 'asked' } as const;
        marks.push({ ...base, id: `${turn}`, opening: `other:${turn}`, template, words });
      }
    }
    const ending = gender === 'f' ? 'ла' : 'л';
    expect([...said]).toEqual(
      expect.arrayContaining([
        `Поздравляю с рождением ${genitive}!`,
        `Как ${dative} на новой работе?`,
        `Как дела у ${genitive} на новой работе?`,
        `Как ${nominative} отдохну${ending}?`,
      ]),
    );
    for (const words of english) expect(words).toContain(en);
  });
});

it('every name a place is found by leads to a place with its forms', () => {
  const lost = [...placeForms].filter(([, name]) => placeNamed(name) === null);
  expect(lost).toEqual([]);
});
