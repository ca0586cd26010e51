import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toldByName } from '#core/understand/names-told.ts';
import { understand } from '#core/understand.ts';

const saidOn = { year: 2026, month: 11, day: 18 };

const aboutOf = (text: string, contactName: string | null) => {
  const language = /[а-яё]/i.test(text) ? 'ru' : 'en';
  return toldByName(understand(text, saidOn, language), text, contactName).map(({ about }) => about)[0];
};

describe('whom something is about that tells a name', () => {
  it.each([
    ['Anna is moving to Leeds in May', 'Anna Smith', 'contact'],
    ['Tom is moving to Leeds in May', 'Anna Smith', 'other'],
    ["Anna's birthday is on 5 May", 'Anna Smith', 'contact'],
    ["Emily's birthday is on 5 May", 'Anna Smith', 'other'],
    ['Bob starts his new job on Monday', 'Robert Weber', 'contact'],
    ['Аня переезжает в Казань в мае', 'Анна Петрова', 'contact'],
    ['Лена переезжает в Казань в мае', 'Анна Петрова', 'other'],
    ['У Ани в субботу юбилей, 40 лет', 'Анна Петрова', 'contact'],
    ['У Лены в субботу юбилей, 40 лет', 'Анна Петрова', 'other'],
    ['Саше в понедельник делали операцию на колене', 'Анна Петрова', 'other'],
    ['Саше в понедельник делали операцию на колене', 'Александр Иванов', 'contact'],
    ['Will be in Spain from 3 to 10 June', 'Anna Smith', 'contact'],
    ['Our wedding in Florence is on 12 June', 'Anna Smith', 'contact'],
    ['Юля переезжает в Казань в мае', 'Юлия Сергеева', 'contact'],
    ['Сергей переезжает в Казань в мае', 'Юлия Сергеева', 'other'],
    ['Tom is allergic to nuts', 'Anna Smith', 'other'],
    ["I'm moving to Leeds with Tom in May", 'Anna Smith', 'contact'],
    ['Hi Tom, we are moving to Leeds in May', 'Anna Smith', 'contact'],
    ["Siobhan's husband got a new job", 'Anna Smith', 'other'],
    ["Anna's husband got a new job", 'Anna Smith', 'husband'],
    ['У Лены муж нашёл новую работу', 'Анна Петрова', 'other'],
    ['У Ани муж нашёл новую работу', 'Анна Петрова', 'husband'],
    ['Муж Лены нашёл новую работу', 'Анна Петрова', 'other'],
    ['Дочка Лена поступила в МГУ', 'Анна Петрова', 'daughter'],
    ['Emma turns five on Saturday', 'Anna Smith', 'child'],
    ['My daughter Emma starts school in September', 'Anna Smith', 'daughter'],
  ])('%s, from %s: %s', (text, name, about) => {
    expect(aboutOf(text, name)).toBe(about);
  });

  it.each([
    ['Tom is moving to Leeds in May', null],
    ['Tom is moving to Leeds in May', 'Bakery Lee'],
    ['Tom is moving to Leeds in May', '+44 20 7946 0000'],
  ])('anybody may be the contact whose name is not known: %s, from %s', (text, name) => {
    expect(aboutOf(text, name)).toBe('contact');
  });
});

it('changes nothing but whom a reading is about, whatever the words and the name', () => {
  const pieces = [
    'Anna',
    "Anna's",
    'у Ани',
    'Tom',
    'my wife',
    'муж Лены',
    'is moving',
    'to Leeds',
    'on 3 May',
    ',',
    '.',
    '!',
    "'",
    'in',
  ];
  const words = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 8 })), { maxLength: 14 });
  fc.assert(
    fc.property(
      words,
      fc.oneof(fc.constantFrom('Anna Smith', 'Аня', ''), fc.string({ maxLength: 20 })),
      (some, name) => {
        const text = some.join(' ');
        const readings = understand(text, saidOn, 'en');
        const told = toldByName(readings, text, name);
        expect(told.map((reading) => ({ ...reading, about: null }))).toEqual(
          readings.map((reading) => ({ ...reading, about: null })),
        );
      },
    ),
  );
});
