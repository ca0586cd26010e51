import { describe, expect, test } from 'vitest';
import { cities, citiesLike, placeOfZone, timeZoneInstead, timeZoneOf, zonesOfCity, zonesToAsk } from '#core/cities.ts';

describe('the cities', () => {
  test('are many, and every zone is one the browser knows', () => {
    expect(cities.length).toBeGreaterThan(200);
    for (const { zone } of cities) expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
  });

  test('are found by every spelling of theirs', () => {
    for (const { en, ru, zone } of cities) {
      for (const name of [...en, ...ru]) expect(zonesOfCity(name), name).toContain(zone);
    }
  });

  test.each([
    ['Moscow', 'Europe/Moscow'],
    ['moskva', 'Europe/Moscow'],
    ['г. Москва', 'Europe/Moscow'],
    ['в Москве', 'Europe/Moscow'],
    ['Москвы', 'Europe/Moscow'],
    ['Moscow, Russia', 'Europe/Moscow'],
    ['в Нижнем Новгороде', 'Europe/Moscow'],
    ['из Ростова-на-Дону', 'Europe/Moscow'],
    ['Екатеринбурге', 'Asia/Yekaterinburg'],
    ['Казани', 'Europe/Moscow'],
    ['уфе', 'Asia/Yekaterinburg'],
    ['Санкт-Петербург', 'Europe/Moscow'],
    ['Алматы', 'Asia/Almaty'],
    ['Minsk', 'Europe/Minsk'],
    ['Київ', 'Europe/Kiev'],
    ['New York City', 'America/New_York'],
    ['München', 'Europe/Berlin'],
    ['Munchen', 'Europe/Berlin'],
  ])('%s', (text, zone) => {
    expect(zonesOfCity(text)).toEqual([zone]);
  });

  test.each(['Birmingham', 'Portland', 'St. Petersburg', 'Brest', 'Благовещенск', 'San Jose', 'Odessa'])(
    '%s may be two cities, and both are told',
    (text) => {
      expect(zonesOfCity(text).length).toBeGreaterThan(1);
    },
  );

  test.each(['', 'Atlantis', 'Мо', '  ', '(', 'Санкт', 'wwwwwwww'])('%j is no city', (text) => {
    expect(zonesOfCity(text)).toEqual([]);
  });

  test('are proposed while typing, in the alphabet typed in', () => {
    expect(citiesLike('мос', 3)).toEqual(['Москва']);
    expect(citiesLike('mos', 3)).toContain('Moscow');
    expect(citiesLike('new', 9)).toEqual(expect.arrayContaining(['New York', 'Newcastle', 'New Orleans']));
    expect(citiesLike('san', 2)).toHaveLength(2);
    expect(citiesLike(' ', 9)).toEqual([]);
  });
});

describe('a zone', () => {
  test.each([
    ['Europe/Moscow', 'Moscow', 'Москва'],
    ['Asia/Kolkata', 'Kolkata', 'Калькутта'],
    ['Europe/Kiev', 'Kyiv', 'Киев'],
    ['America/Argentina/Ushuaia', 'Ushuaia', 'Ushuaia'],
    ['UTC', 'UTC', 'UTC'],
  ])('%s', (zone, english, russian) => {
    expect([placeOfZone(zone, 'en'), placeOfZone(zone, 'ru')]).toEqual([english, russian]);
  });
});

describe('the time where somebody is', () => {
  const somebody = (city: string | null, timeZone: string | null = null) => ({ city, timeZone });

  test('follows from the city, unless the user said otherwise or the city may be another', () => {
    expect(timeZoneOf(somebody('Казань'))).toBe('Europe/Moscow');
    expect(timeZoneOf(somebody('Казань', 'Asia/Tokyo'))).toBe('Asia/Tokyo');
    expect(timeZoneOf(somebody('Birmingham'))).toBeNull();
    expect(timeZoneOf(somebody('Atlantis'))).toBeNull();
    expect(timeZoneOf(somebody(null))).toBeNull();
  });

  test('is asked only where several cities have that name', () => {
    expect(zonesToAsk(somebody('Birmingham'))).toEqual(['Europe/London', 'America/Chicago']);
    expect(zonesToAsk(somebody('Birmingham', 'Europe/London'))).toEqual([]);
    expect(zonesToAsk(somebody('Казань'))).toEqual([]);
  });

  test.each([
    ['Denver', 'America/Denver', 'Berlin', null],
    ['Denver', 'America/Denver', 'Atlantis', null],
    ['Denver', 'America/Denver', null, null],
    ['Atlantis', 'Asia/Tokyo', 'Lemuria', 'Asia/Tokyo'],
    ['Atlantis', 'Asia/Tokyo', 'Berlin', null],
    ['London', 'Europe/London', 'Birmingham', 'Europe/London'],
  ])('moves with them: %s (%s) → %s', (city, zone, next, expected) => {
    expect(timeZoneInstead(somebody(city, zone), next)).toBe(expected);
  });
});
