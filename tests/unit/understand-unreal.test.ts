/** Dreams, stars, films, the news and questions tell of nobody one knows; nearly the same words do. */
import { describe, expect, it } from 'vitest';
import { understand } from '#core/understand.ts';

const saidOn = { year: 2026, month: 11, day: 18 };

function eventOf(text: string): string | null {
  const kind = understand(text, saidOn, 'ru')[0]?.kind;
  return kind === undefined ? null : 'event' in kind ? kind.event : 'other';
}

describe('what has happened to nobody', () => {
  it.each([
    ['мне снилось, что я развожусь и переезжаю', 'в субботу переезжаю', 'move'],
    ['Скорпионов ждёт поездка в Турцию', 'нас ждёт поездка в Турцию', 'trip'],
    ['В сериале опять кого-то похоронили', 'в среду похоронили дядю', 'bereavement'],
    ['Тейлор Свифт вышла замуж', 'сестра вышла замуж', 'wedding'],
    ['давно переехали?', 'давно переехали', 'move'],
    ['если бы я женился, то на ней', 'я женился', 'wedding'],
    ['нет, я не беременна', 'да, я беременна', 'expecting'],
    ['Сбер уволил две тысячи сотрудников', 'Сбер уволил мужа', 'job'],
  ])('«%s» is not «%s»', (unreal, real, event) => {
    expect(eventOf(unreal)).toBeNull();
    expect(eventOf(real)).toBe(event);
  });
});
