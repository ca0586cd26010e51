import { describe, expect, it } from 'vitest';
import { understand } from '#core/understand.ts';
import { peopleSaidOn } from './understanding/corpus.ts';
import { peopleFound } from './understanding/measure.ts';

const aboutOf = (text: string) =>
  understand(text, peopleSaidOn, /[а-яё]/i.test(text) ? 'ru' : 'en').map(({ about }) => about)[0];

describe('whom a happening is about', () => {
  it.each([
    ['My nephew defends his thesis on 20 June', 'other'],
    ['Our eldest son passed his driving test on Tuesday', 'son'],
    ['My partner is having surgery next week', 'spouse'],
    ['My business partner had a stroke on Sunday', 'other'],
    ['My son is in law school since September', 'son'],
    ['My son-in-law is in hospital', 'other'],
    ['My mother in law turns 80 on 3 May', 'other'],
    ['My ex-husband is getting married again in June', 'other'],
    ["My wife's parents are on a cruise until Sunday", 'other'],
    ["My daughter's boyfriend has bought a flat in Hackney", 'other'],
    ["Dad's old house is sold, we move in on 3 May", 'contact'],
    ["my parents are looking after the cats while we're in Spain, 3-17 June", 'contact'],
    ['My boss made me head of sales', 'contact'],
    ["We're helping our daughter move to Leeds in May", 'daughter'],
    ['I took my daughter to Rome on 3 May', 'contact'],
    ['We bought our son a car', 'son'],
    ["I've changed jobs, my wife is delighted", 'contact'],
    ['My wife has changed jobs, I am delighted', 'wife'],
    ['My daughter had a baby boy on Sunday', 'other'],
    ['Our daughter was born on Sunday', 'daughter'],
    ['Племянник защищает диплом 20 июня', 'other'],
    ['Брат жены открыл автомойку', 'other'],
    ['Сын нашего директора поступил в МГУ', 'other'],
    ['Бывший муж женится в июне', 'other'],
    ['Мне в пятницу 40, дочка не верит', 'contact'],
    ['Выхожу замуж 5 мая, мама плачет', 'contact'],
    ['Женим сына 5 мая', 'son'],
    ['Празднуем день рождения сына в субботу', 'son'],
    ['Отмечаем юбилей мамы 5 мая, ей 60', 'parent'],
    ['Мужа повысили, теперь директор', 'husband'],
    ['Везу дочку в Питер на выходные', 'contact'],
    ['Забираем маму к себе в Казань в мае', 'parent'],
    ['Купили дочке квартиру', 'daughter'],
    ['Дочка подарила мне щенка', 'contact'],
    ['Родители присмотрят за котами, пока мы в Испании с 3 по 17 июня', 'contact'],
    ['У дочки вчера родился мальчик', 'other'],
    ['Мамин юбилей 3 мая, 60 лет', 'parent'],
    ['У супруга операция на следующей неделе', 'husband'],
  ])('%s', (text, about) => {
    expect(aboutOf(text)).toBe(about);
  });

  it.each([
    ['My sister is allergic to nuts', 'other'],
    ["I'm allergic to nuts, my wife isn't", 'contact'],
    ['My brother lives in Canada', 'contact'],
    ['Муж работает в больнице', 'husband'],
  ])('and a detail: %s', (text, about) => {
    expect(aboutOf(text)).toBe(about);
  });

  it.each(['en', 'ru'] as const)('is told in sentences nobody looked at: %s', (language) => {
    const { found, right } = peopleFound(language, true);
    expect(found).toBeGreaterThan(45);
    expect(right / found).toBeGreaterThan(0.8);
  });

  it.each(['en', 'ru'] as const)('is told in those that rules are written against: %s', (language) => {
    const { found, right, wrong } = peopleFound(language, false);
    expect(right / found, wrong.join('\n')).toBeGreaterThan(0.9);
  });
});
