import { describe, expect, it } from 'vitest';
import { nameIn } from '#core/openings/given-names.ts';
import type { Subject } from '#core/records.ts';

const found = (about: Subject, quote: string, contact = 'Anna Petrova') => {
  const name = nameIn({ about, text: '', quote }, contact);
  return name && [name.en, name.ru.nominative];
};

describe('the name of whom a fact is about', () => {
  it.each<[Subject, string, string, string]>([
    ['daughter', 'Our daughter Emma starts school on Monday', 'Emma', 'Эмма'],
    ['daughter', 'my daughter, Emma, has her exam', 'Emma', 'Эмма'],
    ['son', 'his son is called Daniel', 'Daniel', 'Даниэль'],
    ['wife', 'My wife Olga is having surgery', 'Olga', 'Ольга'],
    ['daughter', 'У нас дочка Маша идёт в первый класс', 'Masha', 'Маша'],
    ['daughter', 'Дочь Мария сдаёт экзамен', 'Maria', 'Мария'],
    ['daughter', 'купили дочке Маше велосипед', 'Masha', 'Маша'],
    ['daughter', 'везём дочку Машу на море', 'Masha', 'Маша'],
    ['son', 'едем с сыном Петей в Сочи', 'Petya', 'Петя'],
    ['daughter', 'Дочку назвали Машей', 'Masha', 'Маша'],
    ['daughter', 'дочку зовут Эмили', 'Emily', 'Эмили'],
    ['son', 'Сына зовут Данила', 'Danila', 'Данила'],
    ['child', 'Родился Артём, все здоровы', 'Artyom', 'Артём'],
    ['son', 'сын Валентин женится', 'Valentin', 'Валентин'],
    ['daughter', 'У нас родилась дочка, назвали Агнией', 'Agnia', 'Агния'],
    ['daughter', 'родилась дочка, её зовут Зарина', 'Zarina', 'Зарина'],
    ['son', 'Our son was born: little one, we named him Levan', 'Levan', 'Леван'],
    ['son', 'with our son Tigran', 'Tigran', 'Тигран'],
  ])('%s: %s', (about, quote, en, ru) => {
    expect(found(about, quote)).toEqual([en, ru]);
  });

  it.each<[Subject, string]>([
    // somebody else's child
    ['daughter', 'у дочки Маши экзамен'],
    ['son', 'сын Петра женится'],
    ['daughter', 'дочка Эмили пошла в школу'],
    // the daughter gave it to Masha, and Masha to the wife
    ['daughter', 'дочка Маше подарила котёнка'],
    ['wife', 'жене Маша подарила котёнка'],
    // two
    ['daughter', 'дочки Маша и Оля'],
    ['child', 'our daughter Emma and our son Ben'],
    // which of the two
    ['child', 'ребёнок Саша идёт в школу'],
    // not hers
    ['daughter', 'наша сын Петя'],
    ['son', 'our daughter Emma'],
    // a word, a place, nobody
    ['daughter', 'our daughter Monday'],
    ['daughter', 'дочка Москвы'],
    ['contact', 'my wife Olga'],
    ['parent', 'его мама Ольга'],
    ['daughter', 'дочь Мария Ивановна'],
  ])('is not told by: %s, %s', (about, quote) => {
    expect(found(about, quote)).toBeNull();
  });

  it('is not that of the contact', () => {
    expect(found('daughter', "I am Olga's daughter Anna")).toBeNull();
    expect(found('daughter', 'я их дочь Анна', 'Anna Petrova')).toBeNull();
  });
});
